"""Camille's Instagram: pictures, stories, comments, talks, facts, and her threads."""

from __future__ import annotations

from itertools import count

from tests.builders.conversations import Thread, as_kind, said, thread_files
from tests.builders.example.story import NAME, USERNAME, newest_first, on_instagram, picture, told
from tests.builders.instagram.media import media_name
from tests.builders.instagram.shapes import carousel, own_media, single, string_list
from tests.builders.pictures import MP4
from tests.builders.records import dated, generic, labelled, moment, shown
from tests.builders.truth import Built, Entry, Expected, Record, content, records
from tests.builders.writing import meta_json


def posts() -> Built:
    """The grid, and the second copy of it that holds the drafts (docs/formats/instagram.md §3.2, §3.2.1)."""
    entries, numbers = [], count(1)
    for day, captions, *outer in told("instagram")["posts"]:
        names = tuple(media_name("posts", moment(day), next(numbers)) for _ in captions)
        files = {name: picture(int(name[-8:-4])) for name in names}
        nodes = [own_media(name, moment(day), caption or "") for name, caption in zip(names, captions, strict=True)]
        record = carousel(nodes, moment(day), outer[0]) if outer else single(names[0], moment(day), captions[0])
        words = "\n".join(filter(None, [*outer, *captions]))
        expected = Expected("post", words, moment(day), "timeline", platform="instagram", media=names)
        entries.append(Entry(record, (expected,), files))
    entries = newest_first(entries)
    return content(on_instagram().own("posts_1.json"), records(entries), entries) + _second_grid(entries)


def stories_and_reels() -> Built:
    """Stories, the last one of the export's day, and reels (docs/formats/instagram.md §3.2)."""
    stories, reels = [], []
    for number, (day, text) in enumerate(told("instagram")["stories"], 700):
        name = media_name("stories", moment(day), number)
        expected = Expected("story", text or None, moment(day), "timeline", platform="instagram", media=(name,))
        stories.append(Entry(own_media(name, moment(day), text), (expected,), {name: picture(number)}))
    for number, (day, text) in enumerate(told("instagram")["reels"], 750):
        name = media_name("reels", moment(day), number, "mp4")
        expected = Expected("reel", text, moment(day), "timeline", platform="instagram", media=(name,))
        reels.append(Entry(single(name, moment(day), text), (expected,), {name: MP4}))
    return content(on_instagram().own("stories.json"), {"ig_stories": records(stories)}, stories) + content(
        on_instagram().own("reels.json"), {"ig_reels_media": records(reels)}, reels
    )


def hidden() -> Built:
    """Archived and recently deleted posts, the profile photo (docs/formats/instagram.md §3.2)."""
    built = Built()
    for number, (key, state) in enumerate((("archived", "archived"), ("deleted", "deleted"))):
        kind, member = (("archived_post", "archived_posts"), ("recently_deleted", "recently_deleted_content"))[number]
        entries = [
            _state(day, text, state, 800 + 20 * number + n) for n, (day, text) in enumerate(told("instagram")[key])
        ]
        built += content(on_instagram().own(f"{member}.json"), {f"ig_{kind}_media": records(entries)}, entries)
    when = moment("2022-09-02 10:40")
    name = media_name("profile", when, 880)
    record = own_media(name, when) | {"is_profile_picture": True}
    entry = Entry(
        record, (Expected("profile-picture", None, when, platform="instagram", media=(name,)),), {name: picture(880)}
    )
    return built + content(on_instagram().own("profile_photos.json"), {"ig_profile_picture": [record]}, [entry])


def comments() -> Built:
    """Comments on posts, reels, stories; answers to a story's question (docs/formats/instagram.md §3.3)."""
    folder, story = on_instagram().activity("comments"), told("instagram")
    on_posts, on_reels, on_stories = (
        [_comment(*line) for line in reversed(story[key])] for key in ("comments", "reel_comments", "story_comments")
    )
    answers = [
        Entry(string_list(owner, text, moment(day)), (Expected("answer", text, moment(day), platform="instagram"),))
        for day, owner, text in story["answers"]
    ]
    questions = {"story_activities_questions": records(answers)}
    return (
        content(f"{folder}/post_comments_1.json", records(on_posts), on_posts)
        + content(f"{folder}/reels_comments.json", {"comments_reels_comments": records(on_reels)}, on_reels)
        + content(f"{folder}/hype.json", {"comments_story_comments": records(on_stories)}, on_stories)
        + content(on_instagram().activity("story_interactions/questions.json"), questions, answers)
    )


def talks() -> Built:
    """Direct messages and her channel (docs/formats/instagram.md §3.4)."""
    built = Built()
    for number, (friend, lines) in enumerate(told("instagram")["direct"].items()):
        folder = on_instagram().activity(
            f"messages/inbox/{friend.split()[0].lower().replace('é', 'e')}_1784140{number}"
        )
        thread = Thread(folder, friend, (friend, NAME), NAME, "instagram")
        entries = [
            said(thread, NAME if own else friend, moment(day) * 1000 + n, text)
            for n, (day, own, text) in enumerate(lines)
        ]
        built += thread_files(thread, entries)
    folder = on_instagram().activity("messages/broadcast/terrepatience_17841500")
    channel = Thread(folder, "Terre & Patience", (NAME,), NAME, "instagram", "broadcast")
    lines = told("instagram")["channel"]
    return built + thread_files(
        channel, [as_kind(said(channel, NAME, moment(day) * 1000, text), "broadcast") for day, text in lines]
    )


def threads() -> Built:
    """Her threads and replies (docs/formats/threads.md §3)."""
    folder, entries = on_instagram().activity("threads"), []
    for day, text, reply in told("instagram")["threads"]:
        flags = {"reply_control": "everyone", "geo_gated_country_list": "", "is_reply": reply}
        record: Record = {"media": [own_media("", moment(day), text) | {"text_app_post": flags}]}
        entries.append(Entry(record, (Expected("reply" if reply else "post", text, moment(day), platform="threads"),)))
    archived = [
        Entry(
            {"media": [own_media("", moment(day), text)]},
            (Expected("post", text, moment(day), state="archived", platform="threads"),),
        )
        for day, text in told("instagram")["archived_threads"]
    ]
    entries = newest_first(entries)
    stored = {"text_post_app_text_app_archived_posts": records(archived)}
    return content(
        f"{folder}/threads_and_replies.json", {"text_post_app_text_posts": records(entries)}, entries
    ) + content(f"{folder}/archived_threads.json", stored, archived)


def _second_grid(entries: list[Entry]) -> Built:
    drafts = [
        _state(day, text, "draft", 900 + number) for number, (day, text) in enumerate(told("instagram")["drafts"])
    ]
    items = [item for entry in [*drafts, *entries] for item in entry.expected]
    rows = [
        generic(
            shown(
                "Contenu multimédia", *(own_media(name, item.time_utc or 0, item.text or "") for name in item.media[:1])
            ),
            labelled("Brouillon", on_instagram().truth_word(item.state == "draft")),
            labelled("Publié", on_instagram().truth_word(item.state != "draft")),
            dated("Heure de création", item.time_utc or 0),
            timestamp=item.time_utc,
        )
        | {"ent_name": "EntInstagramPost"}
        for item in items
    ]
    files = {name: data for entry in drafts for name, data in entry.files.items()}
    truth = tuple(item for entry in drafts for item in entry.expected)
    return Built({on_instagram().own("posts.json"): meta_json(rows)} | files, truth)


def _state(day: str, text: str, state: str, number: int) -> Entry:
    folder = {"archived": "archived_posts", "deleted": "recently_deleted"}.get(state, "other")
    name = media_name(folder, moment(day), number)
    record: Record = {"media": [own_media(name, moment(day))], "title": text, "creation_timestamp": moment(day)}
    expected = Expected("post", text, moment(day), "timeline", state=state, platform="instagram", media=(name,))
    return Entry(record, (expected,), {name: picture(number)})


def _comment(day: str, owner: str, text: str) -> Entry:
    when = moment(day)
    cells: dict[str, Record] = {
        on_instagram().key("comment"): {"value": text},
        on_instagram().key("media_owner"): {"value": owner},
        on_instagram().key("time"): {"timestamp": when},
    }
    record: Record = {"media_list_data": [{"uri": ""}], "string_map_data": cells}
    if owner == USERNAME:
        return Entry(record, (Expected("comment", text, when, platform="instagram"),))
    return Entry(record, (Expected("comment", text, when, "profile", owner, platform="instagram"),))
