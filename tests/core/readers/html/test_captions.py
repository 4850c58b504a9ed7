"""The words with a picture: a caption is found wherever it stands, the name of an album is none (facebook.md §5.2)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.readers.html.records import mixed_records
from core.readers.html.translating import translate
from core.readers.registry import READERS
from core.readers.running import run_reader
from core.text.folding import fold
from core.text.mending import mend_tree
from core.text.pressing import bears
from tests.builders.facebook.posts import in_ascii
from tests.builders.html.markup import Markup, family, words
from tests.core.readers.html.making import HERE, page

NAMED, NAMELESS, NO_ALBUM = (
    "posts/media/Vacances_1015/{}.jpg",
    "posts/media/_234567/{}.jpg",
    "posts/media/your_posts/{}.jpg",
)
FAMILIES = [family(name) for name in ("H1", "H2", "H3")]
WHEN = 1_700_000_000


def gallery(*shown: str) -> str:
    """Write files with their words as the block of a post."""
    inner = "".join(f'<div class="_a7ng"><div>{one}</div></div>' for one in shown)
    return f'<div><div class="_2pin"><div><div><div class="_a7nf">{inner}</div></div></div></div></div>'


def picture(path: str) -> str:
    return f'<a target="_blank" href="{path}"><img src="{path}" class="_a6_o"/></a>'


def media(
    *bodies: str, markup: Markup = FAMILIES[2], path: str = "posts/x.html"
) -> list[tuple[str | None, str | None]]:
    """Give the name of the album and the caption of each file of a page with these records."""
    records = [markup.record("Anna Demo added a photo.", body, WHEN) for body in bodies]
    shown = [
        one["media"]
        for record in _records(markup.page("Posts", records), path)
        for one in record["attachments"][0]["data"]
    ]
    return [(one.get("title"), one.get("description")) for one in shown]


def _records(html: str, path: str = "posts/x.html") -> list[dict[str, Any]]:
    return [mend_tree(record) for record in mixed_records(page(html, path=path))]


@pytest.mark.parametrize("markup", FAMILIES, ids=["H1", "H2", "H3"])
@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("<div>Vacances</div>", ("Vacances", None)),
        ("<div>Vue du pont</div>", (None, "Vue du pont")),
        ("<div>Vacances</div><div>Vue du pont</div>", ("Vacances", "Vue du pont")),
        ("<div>Vue du pont</div><div>Vacances</div>", ("Vacances", "Vue du pont")),
        ('<div></div><div class="_3-95">Vue du pont</div>', (None, "Vue du pont")),
        ('<div>Vacances</div><div class="_3-95">Vacances</div>', ("Vacances", "Vacances")),
        ('<div>Le pont</div><div class="_3-95">Vue du pont</div>', (None, "Le pont\nVue du pont")),
        ("<div>Vue<br/>du pont</div>", (None, "Vue\ndu pont")),
        ("<div>Vue <b>du</b> pont &amp; plus</div>", (None, "Vue du pont & plus")),
        ("<p>Vue du pont</p>", (None, "Vue du pont")),
        ("Vue <i>du</i> pont", (None, "Vue du pont")),
        ("<div></div>", (None, None)),
        ("", (None, None)),
    ],
)
def test_plain_words_are_a_caption_unless_the_folder_bears_them(
    markup: Markup, beside: str, expected: tuple[str | None, str | None]
) -> None:
    assert media(gallery(picture(NAMED.format(1)) + beside), markup=markup) == [expected]


@pytest.mark.parametrize("path", [NAMED, NAMELESS, NO_ALBUM])
def test_words_above_a_picture_are_a_caption(path: str) -> None:
    above = [f"<div>Vue {number}</div>{picture(path.format(number))}<div></div>" for number in (1, 2)]
    assert media(gallery(*above)) == [(None, "Vue 1"), (None, "Vue 2")]


@pytest.mark.parametrize("path", [NAMED, NAMELESS, NO_ALBUM])
def test_each_picture_of_several_has_its_own_caption(path: str) -> None:
    shown = [f"{picture(path.format(number))}<div>Vue {number}</div>" for number in (1, 2, 3)]
    expected = [(None, f"Vue {number}") for number in (1, 2, 3)]
    assert media(gallery(*shown)) == media(gallery("".join(shown))) == expected


def test_a_film_has_a_caption_and_what_a_browser_says_instead_of_it_is_none() -> None:
    film = '<video src="{0}" controls="1"><a href="{0}"><div>Click for video:</div></a></video><div>Le train</div>'
    assert media(gallery(film.format("posts/media/videos/1.mp4"))) == [(None, "Le train")]


@pytest.mark.parametrize("name", ["写真の旅", "صور الرحلة", "Лето", "제주도"])
def test_a_name_that_left_nothing_in_the_folder_is_told_by_all_pictures_of_the_album(name: str) -> None:
    shown = [gallery(f"{picture(NAMELESS.format(number))}<div>{name}</div>") for number in (1, 2)]
    assert media(*shown) == [(name, None)] * 2
    assert media(shown[0]) == [(None, name)]
    other = gallery(f"{picture(NAMELESS.format(3))}<div>{name}!</div>")
    assert media(*shown, other) == [(None, name), (None, name), (None, f"{name}!")]


def test_a_name_that_left_nothing_in_the_folder_stands_before_a_marked_caption() -> None:
    beside = '<div>写真の旅</div><div class="_3-95">海</div>'
    assert media(gallery(picture(NAMELESS.format(1)) + beside)) == [("写真の旅", "海")]


def test_latin_words_are_no_name_of_a_folder_that_bears_none() -> None:
    assert (
        media(*[gallery(f"{picture(NAMELESS.format(number))}<div>Le pont</div>") for number in (1, 2)])
        == [(None, "Le pont")] * 2
    )


@pytest.mark.parametrize("name", ["Photos du journal", "Mobile uploads", "타임라인 사진", "Photos de profil"])
@pytest.mark.parametrize("path", [NAMELESS, NO_ALBUM, "posts/media/Timelinephotos_9/{}.jpg"])
def test_the_albums_that_every_account_has_are_known_by_name(name: str, path: str) -> None:
    assert media(gallery(f"{picture(path.format(1))}<div>{name}</div>")) == [(name, None)]


def test_the_heading_of_an_albums_page_is_its_name() -> None:
    shown = f"<div>{picture('posts/media/_55/1.jpg')}<div>Posts</div><div>La mer</div></div>"
    assert media(shown, path="posts/album/0.html") == [("Posts", "La mer")]


def test_data_comments_and_reactions_are_no_caption() -> None:
    table = '<table><tr><td class="_a6_q">Camera</td><td class="_2piu _a6_r">Demo</td></tr></table>'
    comment = '<div class="uiBoxGray comment"><span class="user">Bob</span>Superbe<div class="meta">2019</div></div>'
    beside = f"<div>Vacances</div><div>Le pont</div>{table}{comment}<ul><li>Ann</li></ul>"
    assert media(gallery(picture(NAMED.format(1)) + beside)) == [("Vacances", "Le pont")]


def test_words_beside_the_pictures_in_a_block_of_their_own_are_the_posts() -> None:
    body = gallery(f"{picture(NAMED.format(1))}<div>Le pont</div>") + FAMILIES[2].text("Enfin !")
    (record,) = _records(FAMILIES[2].record("Anna Demo", body, WHEN))
    assert record["data"] == [{"post": "Enfin !"}]


def test_a_file_outside_the_blocks_keeps_its_caption() -> None:
    outside = f'<div class="_a7nf">{picture(NAMED.format(1))}<div>Le pont</div></div>'
    (shown,) = media(f"<div>{outside}{FAMILIES[2].text('Enfin !')}</div>")
    assert shown == (None, "Le pont")


WORDS = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="\u0338"), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None)
@given(
    caption=WORDS, album=WORDS, markup=st.sampled_from(FAMILIES), reader=st.sampled_from(["posts", "stories", "reels"])
)
def test_any_caption_is_in_the_items_text_unless_the_folder_bears_it(
    caption: str, album: str, markup: Markup, reader: str
) -> None:
    folder = in_ascii(album)
    path = f"posts/media/{folder}_1015/1.jpg"
    body = gallery(f"{picture(path)}<div>{words(caption)}</div>")
    content = markup.page("Posts", [markup.record("Anna Demo", body, WHEN)]).encode()
    (batch,) = run_reader(
        READERS[f"facebook.{reader}"], translate(content, "facebook.posts", "posts/x.html", HERE)
    ).batches
    is_name = bool(folder) and bears(folder.casefold(), caption)
    assert is_name or fold(caption) in fold(batch.texts["text"])
