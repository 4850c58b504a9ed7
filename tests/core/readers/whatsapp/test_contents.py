from __future__ import annotations

import pytest

from core.readers.whatsapp.contents import Content, content_of, odd_places
from core.readers.whatsapp.heads import Style

LRM = "\u200e"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("hello", Content("hello")),
        (f"{LRM}<attached: 00000042-PHOTO.jpg>", Content(None, "00000042-PHOTO.jpg")),
        (f"{LRM}<pièce jointe : 42.jpg>", Content(None, "42.jpg")),
        (f"{LRM}<xyz: 42.jpg>", Content(None, "42.jpg")),
        (f"Look {LRM}<attached: 42.jpg>", Content("Look", "42.jpg")),
        (f"A.pdf • 2 pages {LRM}<attached: 43-A.pdf>", Content(None, "43-A.pdf", "A.pdf • 2 pages")),
        (f"{LRM}IMG-20210428-WA0001.jpg (file attached)\nThe lake", Content("The lake", "IMG-20210428-WA0001.jpg")),
        (f"{LRM}report.pdf (xyz)", Content(None, "report.pdf")),
        ("IMG-20210428-WA0001.jpg (xyz abc)", Content(None, "IMG-20210428-WA0001.jpg")),
        ("My file.pdf (Datei angehängt)", Content(None, "My file.pdf")),
        (f"photo.jpg <{LRM}attached>", Content(None, "photo.jpg")),
        ("<Média omitido>", Content("<Média omitido>")),
        ("<Médias omis>", Content(note="<Médias omis>")),
        (f"{LRM}image omitted", Content(note="image omitted")),
        (f"a.pdf • 3 pages {LRM}document omitted", Content(note="a.pdf • 3 pages \u200edocument omitted")),
        ("image omitted", Content("image omitted")),
        (f"See you {LRM}<This message was edited>", Content("See you")),
        ("Bis dann <Diese Nachricht wurde bearbeitet.>", Content("Bis dann")),
        (f"Kato {LRM}<viestiä muokattu>", Content("Kato")),
        ("a <b> c", Content("a <b> c")),
        ("I love <3", Content("I love <3")),
        (f"{LRM}POLL:\nWhere?\n{LRM}OPTION: Here (2 votes)", Content("Where?", note="OPTION: Here (2 votes)")),
        (f"{LRM}ENCUESTA: ¿Dónde?", Content("¿Dónde?")),
        (f"{LRM}POLL:", Content()),
        (f"{LRM}<附件：42.jpg>", Content(None, "42.jpg")),
        (f"{LRM}Copied with its mark\nfrom elsewhere", Content("Copied with its mark\nfrom elsewhere")),
        ("Hello @\u2068Jo\u2069", Content("Hello @\u2068Jo\u2069")),
        (f"{LRM}Location: https://maps.google.com/?q=1,2", Content("Location: https://maps.google.com/?q=1,2")),
    ],
)
def test_what_somebody_sent_is_told_from_the_apps_words_on_it(text: str, content: Content) -> None:
    assert content_of(text) == content


@pytest.mark.parametrize(
    "text",
    [
        "This message was deleted",
        "Vous avez supprimé ce message.",
        f"{LRM}Diese Nachricht wurde gelöscht.",
        f"{LRM}Missed voice call",
        f"{LRM}Jo added you",
        "Appel vocal manqué",
        "This message was deleted by admin Jo.",
    ],
)
def test_a_line_of_the_app_has_no_content(text: str) -> None:
    assert content_of(text) is None


def test_only_ios_marks_its_own_lines() -> None:
    assert content_of(f"{LRM}Jo says hi", Style.DASH) == Content("Jo says hi")


@pytest.mark.parametrize("text", ["hello", "https://example.org/a", "7 > 5", "x" * 1000])
def test_mere_words_are_told_quickly(text: str) -> None:
    assert odd_places([text, text]) == []
    assert content_of(text) == Content(text)
