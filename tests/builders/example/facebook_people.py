"""Camille among people: comments, groups, events, things sold, stories, reels."""

from __future__ import annotations

from tests.builders.example.story import NAME, newest_first, on_facebook, picture, told
from tests.builders.facebook.comments import comment_record
from tests.builders.pictures import MP4
from tests.builders.records import data_named, media, moment, post
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, records
from tests.builders.writing import meta_json


def comments() -> Built:
    """Her comments on posts of friends and pages, and under her own photos (docs/formats/facebook.md §2.2)."""
    pages = {name for name, _ in told("facebook")["pages_liked"]}
    entries = []
    for day, name, text in told("facebook")["comments"]:
        record = comment_record(
            moment(day), on_facebook().title("comment", name=name), {"comment": text, "author": NAME}
        )
        expected = Expected("comment", text, moment(day), "page" if name in pages else "profile", name)
        entries.append(Entry(record, (expected,)))
    for day, text in told("facebook")["own_comments"]:
        record = comment_record(moment(day), on_facebook().title("comment_own"), {"comment": text, "author": NAME})
        entries.append(Entry(record, (Expected("comment", text, moment(day)),)))
    entries = newest_first(entries)
    name = on_facebook().path("comments_and_reactions/comments.json")
    return content(name, {"comments_v2": records(entries)}, entries)


def groups() -> Built:
    """What she wrote in three groups, what waits there, what she answered (docs/formats/facebook.md §2.3)."""
    posts, answers = [], []
    for group, story in told("facebook")["groups"].items():
        posts += [_group_post(group, day, text, "published") for day, text in story["posts"]]
        answers += [_group_comment(group, day, text) for day, text in story["comments"]]
    posts, answers = newest_first(posts), newest_first(answers)
    day, group, text = told("facebook")["pending"]
    pending = _group_post(group, day, text, "pending")
    folder = on_facebook().path("groups")
    return (
        content(f"{folder}/group_posts_and_comments.json", {"group_posts_v2": records(posts)}, posts)
        + content(f"{folder}/your_comments_in_groups.json", {"group_comments_v2": records(answers)}, answers)
        + content(f"{folder}/your_pending_posts_in_groups.json", {"pending_posts_v2": [pending.record]}, [pending])
        + _membership(folder)
    )


def events() -> Built:
    """Events that she made (docs/formats/facebook.md §2.7)."""
    entries = []
    for made, start, name, text in told("facebook")["events"]:
        record: Record = {"name": name, "start_timestamp": moment(start), "end_timestamp": 0}
        record |= {"create_timestamp": moment(made), "description": text}
        entries.append(Entry(record, (Expected("event", f"{name}\n{text}", moment(made)),)))
    return content(on_facebook().path("events/your_events.json"), {"your_events_v2": records(entries)}, entries)


def sales() -> Built:
    """What she sold, and what she collected money for (docs/formats/facebook.md §2.7, §2.8)."""
    entries = []
    for day, title, price, text in told("facebook")["listings"]:
        record: Record = {"title": title, "price": price, "seller": NAME, "created_timestamp": moment(day)}
        record |= {"category": "Maison", "marketplace": "Marketplace", "description": text}
        entries.append(Entry(record, (Expected("listing", f"{title}\n{text}", moment(day), "marketplace"),)))
    built = content(
        on_facebook().path("facebook_marketplace/items_sold.json"), {"items_selling_v2": records(entries)}, entries
    )
    day, cause = told("facebook")["fundraiser"]
    collected = {
        "title": cause,
        "start_timestamp": moment(day),
        "end_timestamp": 0,
        "goal_amount": "800 €",
        "raised_amount": "940 €",
    }
    record = post(moment(day), None, {"fundraiser": collected})
    entry = Entry(record, (Expected("fundraiser", cause, moment(day)),))
    name = on_facebook().path("fundraisers/fundraisers_created.json")
    return built + content(name, {"fundraisers_created_v2": [record]}, [entry])


def moving_pictures() -> Built:
    """Stories and reels (docs/formats/facebook.md §2.4)."""
    stories, reels = [], []
    for number, (day, text) in enumerate(told("facebook")["stories"]):
        name = on_facebook().path(f"stories/media/story_{600 + number}.jpg")
        record = post(moment(day), on_facebook().title("story"), {"media": media(name, moment(day))}, text=text)
        expected = Expected("story", text, moment(day), state="archived", media=(name,))
        stories.append(Entry(record, (expected,), {name: picture(600 + number)}))
    for number, (day, text) in enumerate(told("facebook")["reels"]):
        name = on_facebook().path(f"reels/media/reel_{number}.mp4")
        record = post(moment(day), on_facebook().title("reel"), {"media": media(name, moment(day))}, text=text)
        reels.append(Entry(record, (Expected("reel", text, moment(day), media=(name,)),), {name: MP4}))
    archived = {"archived_stories_v2": records(stories)}
    return content(on_facebook().path("stories/archived_stories.json"), archived, stories) + content(
        on_facebook().path("reels/your_reels.json"), {"lasso_videos_v2": records(reels)}, reels
    )


def _group_post(group: str, day: str, text: str, state: str) -> Entry:
    record = post(moment(day), on_facebook().title("group", group=group), {"name": group}, text=text)
    return Entry(record, (Expected("group-post", text, moment(day), "group", group, state=state),))


def _group_comment(group: str, day: str, text: str) -> Entry:
    comment = {"comment": text, "author": NAME, "group": group}
    record = comment_record(
        moment(day), on_facebook().title("comment", name=on_facebook().circle.friend(len(text))), comment
    )
    return Entry(record, (Expected("group-comment", text, moment(day), "group", group),))


def _membership(folder: str) -> Built:
    day, group, ask, answer = told("facebook")["membership_answers"]
    answers = [{"question": ask, "answer": answer, "timestamp": moment(day)}]
    groups_ = [{"group_name": group, "rules_agreement": True, "answers": answers}]
    value = {"group_membership_questions_answers_v2": {"group_answers": groups_}}
    expected = Expected("answer", answer, moment(day), "group", group)
    built = Built({f"{folder}/your_answers_to_membership_questions.json": meta_json(value)}, (expected,))
    joined = [
        (name, moment("2012-09-30") + 50_000_000 * number) for number, name in enumerate(told("facebook")["groups"])
    ]
    rows = data_named(on_facebook().title("joined", name="{name}"), joined)
    return built + counted(f"{folder}/your_group_membership_activity.json", {"groups_joined_v2": rows}, len(rows))
