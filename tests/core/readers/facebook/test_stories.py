from __future__ import annotations

from core.readers.facebook import stories
from core.vocabulary import Kind, State
from tests.builders.records import generic, labelled, media, nested, post, shown
from tests.core.readers.making import items, only, outcome, place

WHEN = 1_500_000_000


def test_an_archived_story_is_the_owner_s_only() -> None:
    record = post(WHEN, "Your story", {"media": media("a.jpg", WHEN)})
    item = only(stories.read_stories, {"archived_stories_v2": [record]})
    assert (item.kind, item.state, item.text, item.media) == (Kind.STORY, State.ARCHIVED, None, ("a.jpg",))


def test_a_cover_of_a_highlight_is_a_photo_of_the_owner_s_profile_under_its_name() -> None:
    record = generic(labelled("Name", "Summer"), shown("Cover", media("a.jpg", WHEN)), timestamp=WHEN)
    item = only(stories.read_story_highlights, record)
    assert (item.kind, item.text, item.extra, item.media) == (Kind.PHOTO, None, "Summer", ("a.jpg",))


def test_a_highlight_without_a_cover_is_no_item() -> None:
    result = outcome(stories.read_story_highlights, [generic(labelled("Name", "Summer"), timestamp=WHEN)])
    assert (result.records, result.items, result.unreadable) == (1, 0, 0)


def test_reels_are_published() -> None:
    item = only(stories.read_reels, {"lasso_videos_v2": [post(WHEN, None, {"media": media("a.mp4", WHEN)}, text="x")]})
    assert (item.kind, item.state) == (Kind.REEL, State.PUBLISHED)


def test_a_live_video_is_found_within_nested_records() -> None:
    record = generic(
        labelled("Title", "Live"),
        labelled("Description", "Come along"),
        nested("Video", shown("Media", media("a.mp4", WHEN))),
    )
    item = only(stories.read_live_videos, record)
    assert (item.kind, item.text, item.media) == (Kind.LIVE, "Live\nCome along", ("a.mp4",))


def test_words_in_reply_to_a_story_are_an_answer_and_a_reaction_is_activity() -> None:
    said = {"title": "→ Bob Sample", "timestamp": WHEN, "data": [{"text": "Miss you"}]}
    found = items(stories.read_story_replies, {"stories_feedback_v2": [said, {"timestamp": WHEN, "data": []}]})
    assert [(item.kind, item.text, place(item)) for item in found] == [
        (Kind.ANSWER, "Miss you", ("profile", "Bob Sample"))
    ]
