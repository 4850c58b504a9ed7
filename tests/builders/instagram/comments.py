"""Comments and story answers of an Instagram export, in every form that they had."""

from __future__ import annotations

from tests.builders.instagram.generations import Generation, Setting
from tests.builders.instagram.shapes import string_list, string_map, triple
from tests.builders.records import generic, labelled, moment, nested
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, joined, records

STICKERS = ("polls", "quizzes", "emoji_sliders", "countdowns", "story_likes", "avatar_quick_reactions")


def comments(setting: Setting) -> Built:
    """Comments on posts: numbered and bare since 2022, before under a key (docs/formats/instagram.md §3.3)."""
    if setting.generation is Generation.G1:
        return triple_comments(setting)
    entries = _slim(setting, 0, 6)
    return content(setting.activity("comments/post_comments_1.json"), records(entries), entries)


def triple_comments(setting: Setting) -> Built:
    """The form of 2021 and 2022: localised triples with a deletion status (docs/formats/instagram.md §3.3)."""
    entries = []
    for number in range(6):
        when, owner = _when(number), _media_owner(setting, number)
        text = f"{setting.circle.text(number)} 💬"
        cells = {
            setting.key("comment"): triple(text),
            "Comment creation time": triple(timestamp=when),
            "Deletion status": triple("False"),
            setting.key("media_owner"): triple(owner),
        }
        entries.append(Entry(string_map(owner, cells), (_expected(setting, text, when, owner),)))
    wrapped = {"comments_media_comments": records(entries)}
    return content(setting.activity("comments/post_comments.json"), wrapped, entries)


def listed_comments(setting: Setting) -> Built:
    """The earliest form of 2021: the text in `string_list_data` (docs/formats/instagram.md §3.3)."""
    entries = []
    for number in range(3):
        when, owner, text = _when(number), _media_owner(setting, number), setting.circle.text(number + 50)
        entries.append(Entry(string_list(owner, text, when), (_expected(setting, text, when, owner),)))
    wrapped = {"comments_media_comments": records(entries)}
    return content(setting.activity("comments/post_comments.json"), wrapped, entries)


def one_comment(setting: Setting) -> Built:
    """A single comment stands bare (docs/formats/instagram.md R2)."""
    entry = _slim(setting, 0, 1)[0]
    return content(setting.activity("comments/post_comments_1.json"), entry.record, [entry])


def reel_and_story_comments(setting: Setting) -> Built:
    """Comments on reels and on stories (docs/formats/instagram.md §3.3 `reels_comments`, `hype`)."""
    reels, hype = _slim(setting, 10, 3), _slim(setting, 20, 2)
    folder = setting.activity("comments")
    return content(f"{folder}/reels_comments.json", {"comments_reels_comments": records(reels)}, reels) + content(
        f"{folder}/hype.json", {"comments_story_comments": records(hype)}, hype
    )


def story_answers(setting: Setting) -> Built:
    """What the owner typed into the question sticker of a story, and the other stickers (§3.3)."""
    folder = setting.activity("story_sticker_interactions")
    if setting.generation in {Generation.G2B, Generation.G3}:
        folder = setting.activity("story_interactions")
    entries = []
    for number in range(3):
        when, text = _when(number) + 77, f"{setting.circle.text(number + 60)}…"
        expected = Expected("answer", text, when, platform="instagram")
        entries.append(Entry(string_list("jo.example", text, when), (expected,)))
    built = content(f"{folder}/questions.json", {"story_activities_questions": records(entries)}, entries)
    rows: list[Record] = [string_list("jo.example", "👍", _when(number)) for number in range(2)]
    return built + joined(counted(f"{folder}/{name}.json", {f"story_activities_{name}": rows}, 2) for name in STICKERS)


def generic_story_answers(setting: Setting) -> Built:
    """The form of September 2026 (docs/formats/instagram.md §3.3, D-lv)."""
    when, text = moment("2026-08-08 08:08:00"), "Le jardin, toujours le jardin"
    owner = nested("Owner", nested("", labelled("Username", "jo.example")))
    record = generic(labelled("Question", "Votre endroit préféré ?"), labelled("Answer", text), owner, timestamp=when)
    entry = Entry(record, (Expected("answer", text, when, platform="instagram"),))
    return content(setting.activity("story_interactions/questions.json"), [record], [entry])


def _slim(setting: Setting, start: int, count: int) -> list[Entry]:
    entries = []
    for number in range(start, start + count):
        when, owner = _when(number), _media_owner(setting, number)
        text = f"{setting.circle.text(number)} 💬"
        cells: dict[str, Record] = {
            setting.key("comment"): {"value": text},
            setting.key("media_owner"): {"value": owner},
            setting.key("time"): {"timestamp": when},
        }
        record: Record = {"media_list_data": [{"uri": ""}], "string_map_data": cells}
        entries.append(Entry(record, (_expected(setting, text, when, owner),)))
    return entries


def _when(number: int) -> int:
    return moment("2020-02-02 20:20:00") + number * 7_777_777


def _media_owner(setting: Setting, number: int) -> str:
    """Every third comment stands below something of the owner's own."""
    return setting.username if number % 3 == 2 else f"cafe.example{number % 2}"


def _expected(setting: Setting, text: str, when: int, owner: str) -> Expected:
    if owner == setting.username:
        return Expected("comment", text, when, platform="instagram")
    return Expected("comment", text, when, "profile", owner, platform="instagram")
