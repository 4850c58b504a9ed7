"""A page that says only that there is nothing is read; one built in a way that nobody knows is not understood."""

from __future__ import annotations

import pytest

from core.readers.html.knowing import holds_nothing, is_known
from core.vocabulary import Status
from tests.builders.facebook.generations import Generation
from tests.builders.html.facebook import as_html
from tests.builders.html.instagram_markup import InstagramMarkup
from tests.builders.html.markup import family
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive
from tests.core.conftest import OpenOnce
from tests.core.loading.making import FACEBOOK_ZIP
from tests.core.readers.html.making import page

OLD = '<body><div class="nav"><a href="../index.htm">Profile</a></div><div class="contents"><h1>Ann</h1>{}</div></body>'
SENTENCES = [
    "You have no videos",
    "Vous n’avez aucune vidéo",
    "Keine Daten",
    "ليس لديك مقاطع فيديو",
    "동영상이 없습니다",
    "",
]
FRAMES = {
    **{name: family(name).page("Videos", ["{}"]) for name in ("H1", "H2", "H3")},
    **{str(year): InstagramMarkup(year).page("Videos", ["{}"]) for year in (2021, 2024, 2026)},
    "H0b": OLD,
}


def shown(frame: str, inner: str) -> str:
    return FRAMES[frame].replace("{}", inner)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_page_of_metas_that_says_a_few_words_holds_nothing(frame: str, sentence: str) -> None:
    for inner in (sentence, f"<div>{sentence}</div>", f'<div class="_a6-p"><p>{sentence}</p></div>'):
        assert holds_nothing(page(shown(frame, inner)))
        assert is_known(page(shown(frame, inner)))


@pytest.mark.parametrize(
    "inner",
    [
        '<div><img src="posts/media/a_1/1.jpg"/>Bonjour</div>',
        '<div>Bonjour <a href="posts/media/1.mp4">film</a></div>',
        "<table><tr><td>Bonjour</td></tr></table>",
        "<ul><li>Bonjour</li></ul>",
        '<video><source src="posts/media/1.mp4"/></video>',
        "mot " * 200,
    ],
    ids=["picture", "way to a file", "table", "list", "film", "many words"],
)
@pytest.mark.parametrize("frame", [name for name in FRAMES if name != "H0b"])
def test_a_page_with_more_than_words_is_not_known(frame: str, inner: str) -> None:
    assert not is_known(page(shown(frame, inner)))


def test_a_frame_that_is_not_metas_is_not_known() -> None:
    assert not is_known(page("<html><body><main>You have no videos</main></body></html>"))


def test_an_index_leads_on() -> None:
    links = "".join(f'<div><a href="talks/{number}.html">Talk {number}</a></div>' for number in range(100))
    assert is_known(page(f'<main class="_a706">{links}</main>'))


@pytest.mark.parametrize("generation", [Generation.G3, Generation.G4, Generation.G5])
def test_an_archive_of_pages_that_say_that_there_is_nothing_is_understood(
    generation: Generation, open_once: OpenOnce
) -> None:
    opened = open_once(_EMPTY[generation], FACEBOOK_ZIP)
    bad = {Status.DAMAGED, Status.NOT_UNDERSTOOD}
    told = [(entry.path, entry.status) for entry in opened.library.ledger() if entry.status in bad or entry.unreadable]
    assert told == []


def _emptied(generation: Generation, name: str) -> Built:
    """Leave the profile and the clock as they are; all other pages say that there is nothing."""
    built, markup = as_html(facebook_archive(generation), name), family(name)
    facts = ("profile_information.html", "timezone.html")
    members = {
        member: data if member.endswith(facts) else markup.page("Topic", ["<div>No data</div>"]).encode()
        for member, data in built.members.items()
        if member.endswith(".html")
    }
    return Built(members)


_EMPTY = {
    Generation.G3: lambda: _emptied(Generation.G3, "H1"),
    Generation.G4: lambda: _emptied(Generation.G4, "H2"),
    Generation.G5: lambda: _emptied(Generation.G5, "H3"),
}
