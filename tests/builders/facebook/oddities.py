"""Members that are damaged, empty or strange, and that must stop nothing (docs/formats/facebook.md §1.3, §7)."""

from __future__ import annotations

from tests.builders.facebook.generations import Setting
from tests.builders.facebook.posts import statuses, timeline_name
from tests.builders.pictures import jpeg
from tests.builders.truth import Built, Expected, records
from tests.builders.writing import meta_json


def empty_topics(setting: Setting) -> Built:
    """A topic without data is a folder with one localised line (§1.3)."""
    line = b"You have no data in this section"
    return Built({setting.path(f"{topic}/no-data.txt"): line for topic in ("polls", "fundraisers", "shops")})


def damaged(setting: Setting) -> Built:
    """No JSON at all, cut off within its second record, zero bytes (§2.4, §7 trap 22)."""
    before, cut, *_ = statuses(setting)
    return Built(
        {
            setting.path("stories/archived_stories.json"): b"[object Object]",
            timeline_name(setting, 9): meta_json(records([before, cut]))[: -len(b"}\n]")],
            setting.path("reels/your_reels.json"): b"",
        },
        before.expected,
    )


def hollow(setting: Setting) -> Built:
    """Every way to say nothing (§7 trap 2, §1.3)."""
    label = {"label": "Message"}
    return Built(
        {
            timeline_name(setting, 8): b"[]",
            setting.path("groups/group_posts_and_comments.json"): meta_json({"group_posts_v2": []}),
            setting.path("posts/archive.json"): meta_json(
                {"media": [], "label_values": [label, {"label": "Tags", "vec": []}]}
            ),
            setting.path("posts/trash.json"): b"{}",
            setting.path("posts/check-ins.json"): b"null",
        }
    )


def wrong_types(setting: Setting) -> Built:
    """Values of other types than ever seen: each record costs itself only."""
    rows: list[object] = [
        None,
        7,
        "x",
        [],
        {},
        {"timestamp": "soon", "data": {"post": 3}},
        {"data": [{"post": ["a"]}], "attachments": 1},
    ]
    return Built({timeline_name(setting, 7): meta_json(rows)})


def partly_wrong(setting: Setting) -> Built:
    """Two members whose good records stand beside ones of other types than ever seen (four in all)."""
    good = records(statuses(setting))
    return Built(
        {
            timeline_name(setting, 5): meta_json([*good, None, 7, {"timestamp": "soon", "data": {"post": 3}}]),
            timeline_name(setting, 6): meta_json([*good, 7]),
        }
    )


def unknown(setting: Setting) -> Built:
    """What no list names: an unknown shape, telemetry, pages of HTML, a picture that nobody shows."""
    strange = {"new_things_v9": [{"date": "2026-01-01", "details": {"words": "something"}}]}
    return Built(
        {
            setting.path("posts/brand_new_things.json"): meta_json(strange),
            "data_logs/content/1/page_1.json": meta_json([{"a": 1}]),
            "start_here.html": b"<!doctype html><title>Start here</title>",
            "files/icon.png": b"\x89PNG\r\n\x1a\n",
            setting.path("posts/media/lost/0_n.jpg"): jpeg(150),
            setting.path("posts/media/videos/0_n.srt"): b"1\n00:00:00,000 --> 00:00:01,000\nBonjour\n",
        }
    )


def hostile_texts(setting: Setting) -> Built:
    """Half an escape pair, NUL, cut mojibake, marks that turn the writing direction, markup (§4).

    Each pair is what stands in the file and what is to be shown; of the last two the facts leave that open.
    """
    texts = (
        ("half a pair \\ud83d here", "half a pair \ufffd here"),
        ("proper pair \\ud83d\\ude00", "proper pair 😀"),
        ("turned \\u00e2\\u0080\\u00ae txt.exe", "turned \u202e txt.exe"),
        ("<script>alert(1)</script> =1+1", "<script>alert(1)</script> =1+1"),
        ("already right \\u00e9t\\u00e9", "already right été"),
        ("nul \\u0000 inside", "nul  inside"),
        ("cut caf\\u00c3", "cut cafÃ"),
    )
    start = 1_500_000_000
    rows = ",".join(
        f'{{"timestamp": {start + n}, "data": [{{"post": "{text}"}}]}}' for n, (text, _) in enumerate(texts)
    )
    items = [Expected("post", text, start + n, "timeline") for n, (_, text) in enumerate(texts)]
    others = (
        Expected("post", text, start + n) for n, text in ((5, "nul inside"), (5, "nul \ufffd inside"), (6, "cut caf"))
    )
    return Built({timeline_name(setting, 6): f"[{rows}]".encode("ascii")}, tuple(items[:5]), {}, (*items[5:], *others))
