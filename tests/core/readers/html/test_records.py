"""Bodies of records, as real pages have them (docs/formats/facebook.md §5.2, §5.3); everything in them is invented."""

from __future__ import annotations

from typing import Any

import pytest

from core.readers.html.labels import is_label_box
from core.readers.html.records import comment_records, mixed_records
from core.readers.html.translating import translate
from core.readers.registry import READERS
from core.readers.running import run_reader
from core.text.mending import mend_tree
from tests.core.readers.html.making import HERE, page

DATE = "Jun 26, 2026 9:05:20 am"
SECONDS = 1782464720
LIVE = "https://www.facebook.com/dyi/l/?l=TOKEN"


def section(head: str, body: str, date: str = DATE) -> str:
    return (
        f'<section class="_a6-g" aria-labelledby="u_0"><h2 class="_2ph_ _a6-h _a6-i" id="u_0">{head}</h2>'
        f'<div class="_2ph_ _a6-p">{body}</div><footer class="_3-94 _a6-o">'
        f'<a target="_blank" href="{LIVE}"><div class="_a72d">{date}</div></a></footer></section>'
    )


def block(inner: str) -> str:
    return f'<div class="_2pin">{inner}</div>'


def shown(path: str, album: str = "", caption: str | None = None) -> str:
    words = f'<div class="_3-95">{caption}</div>' if caption else ""
    return (
        f'<div class="_a7ng"><div><a target="_blank" href="{path}"><img src="{path}" class="_a6_o"/></a>'
        f"<div>{album}</div>{words}</div></div>"
    )


def only(body: str, head: str = "Anna Demo added a photo.") -> dict[str, Any]:
    (record,) = mend_tree(mixed_records(page(f"<main>{section(head, body)}</main>")))
    return record


def test_a_status_is_its_words_its_moment_and_the_way_to_look_at_it() -> None:
    assert only(f"<div>{block('<div>Été !<br />Fini.</div><div></div>')}</div>", "Anna Demo updated her status.") == {
        "timestamp": SECONDS,
        "title": "Anna Demo updated her status.",
        "live_link": LIVE,
        "data": [{"post": "Été !\nFini."}],
    }


def test_a_photo_has_the_name_of_its_album_and_its_caption() -> None:
    picture = shown("posts/media/Summer_10/1.jpg", "Summer", "The bridge")
    record = only(block(f'<div><div><div class="_a7nf">{picture}</div></div></div>'))
    (media,) = record["attachments"][0]["data"]
    assert media["media"] == {
        "uri": "posts/media/Summer_10/1.jpg",
        "creation_timestamp": SECONDS,
        "title": "Summer",
        "description": "The bridge",
    }
    assert record["data"] == []


def test_what_a_browser_says_instead_of_a_film_is_nobodys_word() -> None:
    instead = '<a href="v.mp4"><div>Click for video:</div></a>'
    film = f'<video src="v.mp4" controls="1" class="_a6_o">{instead}</video><div></div>'
    record = only(
        block(f'<div><div><div class="_a7ng"><div>{film}<div class="_3-95">A train</div></div></div></div></div>')
    )
    (media,) = record["attachments"][0]["data"]
    assert (media["media"]["uri"], media["media"]["description"]) == ("v.mp4", "A train")


def test_the_line_on_the_last_edit_is_no_word() -> None:
    lines = f"<div>Corrected</div><div>Updated {DATE}</div><div></div>"
    assert only(block(lines))["data"] == [{"post": "Corrected"}]


def test_a_shared_link_keeps_address_and_name() -> None:
    link = '<a target="_blank" href="https://news.example/a?b=1&amp;c=2">https://news.example/a?b=1&amp;c=2</a>'
    nested = f"<div><div><div><div>Made-up news</div><div>{link}</div></div></div></div>"
    (one,) = only(block(nested) + block("<div>Read this</div><div></div>"))["attachments"][0]["data"]
    assert one == {"external_context": {"url": "https://news.example/a?b=1&c=2", "name": "Made-up news"}}


def test_a_link_within_somebodys_words_belongs_to_the_words() -> None:
    words = '<div>See <a href="https://a.example">https://a.example</a> today</div><div></div>'
    assert only(block(words))["data"] == [{"post": "See https://a.example today"}]


def test_a_place_is_told_by_its_coordinates() -> None:
    nested = "<div><div><div><div>Place: Café X</div><div>(48.85, 2.35)</div></div></div></div>"
    assert only(block(nested))["attachments"] == [{"data": [{"place": {"name": "Café X"}}]}]


CAFE = "Place: Café Müller", "Address: 1 rue X", "(48.8566, 2.3522)"
LINES = "".join(f"<div>{line}</div>" for line in CAFE)
CHECK_INS = [
    block(f"<div><div>{CAFE[0]} {CAFE[2]}</div></div>"),
    block(f"<div>\n <div>\n  {CAFE[0]} {CAFE[2]}\n </div>\n</div>"),
    block(f"<div><div>{CAFE[0]} {CAFE[2]}</div><div>{CAFE[1]}</div></div>"),
    block(f"<div>{LINES}</div>"),
    block(f"<div>{'<br/>'.join(CAFE)}</div>"),
    "".join(block(f"<div>{line}</div>") for line in CAFE),
    block(f'<div><div>{CAFE[0]}</div><div><a href="https://maps.google.com/?q=1,2">map</a></div></div>'),
    block(f"<div><div>{CAFE[0]}</div><div>{CAFE[1]}</div></div>"),
    block(f"<div>{LINES}</div><div>{LINES}</div>"),
]


@pytest.mark.parametrize("check_in", CHECK_INS)
@pytest.mark.parametrize("words", ["", "Yum", "Sunrise (48.85, 2.35)"])
def test_a_check_in_has_its_place_and_the_persons_words_alone(check_in: str, words: str) -> None:
    record = only(check_in + block(f"<div>{words}</div><div></div>"), "Anna Demo était à Café Müller.")
    assert record["attachments"] == [{"data": [{"place": {"name": "Café Müller"}}]}]
    assert record["data"] == ([{"post": words}] if words else [])


@pytest.mark.parametrize(
    "words",
    [
        "Lunch: Café Müller",
        "Café Müller (48.85, 2.35)",
        "Place: Anna Demo (48.85, 2.35)",
        "Lunch: Café Müller\nWhat a day\n(48.85, 2.35)",
    ],
)
def test_words_that_name_the_place_of_the_title_are_words(words: str) -> None:
    body = block(f"<div>{words.replace(chr(10), '<br/>')}</div><div></div>")
    assert only(body, "Anna Demo was at Café Müller.")["data"] == [{"post": words}]


def test_an_address_deeper_than_a_text_is_a_link_even_if_it_leads_to_a_map() -> None:
    url = "https://maps.google.com/?q=48.8,2.3"
    record = only(block(f'<div><div><a href="{url}">{url}</a></div></div>'))
    assert record["attachments"] == [{"data": [{"external_context": {"url": url}}]}]
    assert record["data"] == []


def test_a_comment_that_is_a_place_alone_is_told() -> None:
    (record,) = comment_records(page(section("Anna Demo commented.", block(f"<div>{LINES}</div>"))))
    assert record["data"] == [{"comment": {"timestamp": SECONDS, "comment": ""}}]


def test_the_group_that_a_thing_went_to_is_no_word_of_the_post() -> None:
    nested = "<div><div><div><div>Gardeners</div></div></div></div>"
    record = only(block(nested) + block("<div>For you</div><div></div>"), "Anna Demo shared a post to Gardeners.")
    assert record["attachments"] == [{"data": [{"name": "Gardeners"}]}]
    assert record["data"] == [{"post": "For you"}]


def test_a_comment_in_a_group_is_the_bare_text_after_the_groups_name() -> None:
    body = block('<div><div class="_3-95"><span class="_a6_m">Group: </span>Gardeners</div>My comment</div>')
    (record,) = comment_records(page(section("Anna Demo commented on Bob Sample's post.", body)))
    assert record["data"] == [{"comment": {"timestamp": SECONDS, "comment": "My comment", "group": "Gardeners"}}]


@pytest.mark.parametrize(
    "icon", ["files/like.png", "data:image/png;base64,AA", "https://x.example/emoji.gif", "../icons/a.png"]
)
def test_decoration_is_no_picture(icon: str) -> None:
    assert "attachments" not in only(block(f'<div>Hello <img src="{icon}"/></div>'))


def test_a_picture_of_the_record_on_the_web_is_one() -> None:
    record = only(block('<div><img class="_a6_o" src="https://cdn.example/a.jpg"/></div>'))
    assert record["attachments"][0]["data"][0]["media"]["uri"] == "https://cdn.example/a.jpg"


def test_a_box_that_only_gathers_others_gives_those() -> None:
    gathering = f'<section class="_a6-g"><h2>Page visits</h2>{section("One", "")}{section("Two", "")}</section>'
    assert [record["title"] for record in mixed_records(page(gathering))] == ["One", "Two"]


def label_page(rows: str, date: str = "") -> str:
    inner = f'<section class="_a6-g"><div class="_2ph_ _a6-p"><table>{rows}</table></div></section>'
    foot = f'<footer class="_3-94 _a6-o"><div class="_a72d">{date}</div></footer>'
    return f'<main><section class="_a6-g"><div class="_2ph_ _a6-p">{inner}</div>{foot}</section></main>'


def row(label: str, value: str) -> str:
    return f'<tr><td class="_a6_q">{label}</td><td class="_2piu _a6_r">{value}</td></tr>'


def wide(label: str, inner: str) -> str:
    return f'<tr><td colspan="2" class="_a6_q">{label}<div>{inner}</div></td></tr>'


def values(rows: str, date: str = DATE) -> list[dict[str, Any]]:
    (record,) = mend_tree(mixed_records(page(label_page(rows, date))))
    found: list[dict[str, Any]] = record["label_values"]
    return found


def test_two_boxes_around_a_table_are_one_record() -> None:
    (record,) = mixed_records(page(label_page(row("Text", "Hello"), DATE)))
    assert record == {"media": [], "label_values": [{"label": "Text", "value": "Hello"}], "timestamp": SECONDS}


def test_values_are_told_by_what_they_are() -> None:
    link = '<a href="https://a.example">https://a.example</a>'
    rows = (
        row("Message", "Été")
        + row("Last modified", DATE)
        + wide("URL", link)
        + row("Empty", "")
        + row("Born", "Feb 28, 1991")
    )
    assert values(rows) == [
        {"label": "Message", "value": "Été"},
        {"label": "Last modified", "timestamp_value": SECONDS},
        {"label": "URL", "value": "https://a.example", "href": "https://a.example"},
        {"label": "Empty"},
        {"label": "Born", "value": "Feb 28, 1991"},
    ]


def test_a_list_of_values_is_one() -> None:
    listed = "".join(
        f'<div><section class="_a6-g"><div class="_a6-p">{one}</div></section></div>' for one in ("a", "b")
    )
    assert values(wide("Tags", listed)) == [{"label": "Tags", "vec": [{"value": "a"}, {"value": "b"}]}]


def test_a_record_in_a_record_keeps_its_title_and_labels() -> None:
    inner = (
        '<section class="_a6-g" aria-labelledby="x"><h2 id="x">Target</h2><div class="_a6-p"><div>'
        '<div class="_2ph_ _a6_q">Name</div><div><div><section class="_a6-g"><div class="_a6-p">Bob Sample</div>'
        "</section></div></div></div></div></section>"
    )
    assert values(f'<tr><td colspan="2" class="_a6_q"><div>{inner}</div></td></tr>') == [
        {"title": "Target", "dict": [{"label": "Name", "vec": [{"value": "Bob Sample"}]}]}
    ]


def test_the_data_of_a_photo_make_no_label_record() -> None:
    body = f"<div>{shown('a.jpg')}<table>{row('Camera', 'Demo')}</table></div>"
    (box,) = page(section("", body)).boxes()
    assert not is_label_box(box)


def test_scripts_and_pictures_on_the_web_say_nothing_but_their_record_is_counted() -> None:
    odd = '<script>alert("x")</script><img src="https://x.example/p.png"/><iframe src="http://x.example"></iframe>'
    pages = section("One", block(f"<div>Words{odd}</div>")) + section("Two", block(f"<div>{odd}</div>"))
    page_of_odd = translate(pages.encode(), "facebook.posts", "x.html", HERE)
    told = run_reader(READERS["facebook.posts"], page_of_odd)
    assert page_of_odd.ignored == 6
    assert (told.records, told.items, told.unreadable) == (2, 1, 0)
    assert told.batches[0].texts["text"] == "Words"
