"""Films, notes, messages and photos of 2010 to 2018 as their pages show them (docs/formats/facebook.md §5.3)."""

from __future__ import annotations

from core.readers.html.facebook.old_messages import threads
from core.readers.html.facebook.old_pages import notes, photos, videos
from tests.core.readers.html.making import page

DATE = "Thursday, September 22, 2011 at 3:09pm EDT"
FILM = (
    '<div class="block">{warning}<a href="../videos/{name}.mp4"><img src="../videos/{name}.jpg"/></a><br/>{words}'
    '<div class="meta">' + DATE + '</div><div class="meta">Upload IP Address: 192.0.2.1</div>{comments}</div>'
)
COMMENT = '<div class="comment"><span class="user">Bob Sample</span>Great!<div class="meta">' + DATE + "</div></div>"
WARNING = (
    '<div class="warning">It could not be downloaded.<a href="https://cdn.example/1.mp4">https://cdn.example</a></div>'
)


def films(**parts: str) -> list[dict[str, object]]:
    """Read a page of one film."""
    told = {"name": "10", "words": "", "comments": "", "warning": ""} | parts
    shown = f'<div class="contents"><h1>Anna Demo</h1>{FILM.format(**told)}</div>'
    return videos(page(shown))


def test_the_picture_of_a_film_is_no_second_one() -> None:
    (film,) = films()
    assert (film["uri"], film["creation_timestamp"]) == ("videos/10.mp4", 1_316_718_540)


def test_words_below_a_film_are_its_own() -> None:
    assert films(words="A day at sea")[0]["description"] == "A day at sea"


def test_facebooks_warning_is_neither_a_film_nor_words() -> None:
    (film,) = films(warning=WARNING, comments=COMMENT)
    assert ("description" in film, film["comments"]) == (False, [{"comment": "Great!", "author": "Bob Sample"}])


ENTRY = (
    '<div class="feedentry"><span class="profile">Bob Sample</span> Come at eight'
    '<div class="timerow"><span class="time">March 3, 2010 at 3:09 pm</span></div></div>'
)
FRAME = '<div id="lhs"><img src="../photos/profile.jpg"/></div><div id="rhs"><h1>Anna Demo</h1>{}</div>'


def test_entries_of_2010_are_notes_on_the_page_of_notes() -> None:
    (note,) = notes(page(FRAME.format(ENTRY)))
    assert (note["text"], note["created_timestamp"]) == ("Come at eight", 1_267_628_940)


def test_entries_of_2010_are_talks_on_the_page_of_messages() -> None:
    (talk,) = threads(page(FRAME.format(ENTRY), path="messages.html"))["threads"]
    (message,) = talk["messages"]
    assert (talk["title"], message["sender_name"], message["content"]) == ("Bob Sample", "Bob Sample", "Come at eight")


def test_the_picture_in_the_frame_is_no_photo_of_an_album() -> None:
    shown = '<div class="album"><img src="../photos/Holiday/1.jpg"/></div>'
    assert [one["uri"] for one in photos(page(FRAME.format(shown)))["photos"]] == ["photos/Holiday/1.jpg"]
