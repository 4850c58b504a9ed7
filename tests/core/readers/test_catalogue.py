"""The catalogue: every member that the formats name has its line, and same names in other folders are told apart."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive.member import comparable_path
from core.readers.catalogue import Catalogue, Treatment
from core.readers.registry import FACTS_READERS, READERS
from core.vocabulary import Platform, Reason, Status

CATALOGUE = Catalogue.load()
KNOWN_BY_SHAPE = {"facebook.unknown_content", "messenger.encrypted"}  # its files are named after people
ACTIVITY = {"facebook": "your_facebook_activity", "instagram": "your_instagram_activity"}
PLATFORMS = {
    "facebook": Platform.FACEBOOK,
    "instagram": Platform.INSTAGRAM,
    "threads": Platform.THREADS,
    "meta_ai": Platform.META_AI,
    "whatsapp": Platform.WHATSAPP,
}


def _named_members() -> list[tuple[Platform, str]]:
    members: list[tuple[Platform, str]] = []
    for word, platform in PLATFORMS.items():
        lines = (Path(__file__).parent / f"members_{word}.txt").read_text(encoding="utf-8").splitlines()
        for line in lines:
            folder, colon, names = line.partition(": ")
            if colon and not line.startswith("#"):
                full = folder.replace("Y/", ACTIVITY.get(word, "") + "/", 1) if folder.startswith("Y/") else folder
                start = "" if full == "." else full + "/"
                members += [(platform, f"{start}{name}.json") for name in names.split()]
    return members


def _treat(platform: Platform | None, name: str) -> Treatment:
    treatment = CATALOGUE.treatment(platform, comparable_path(name))
    assert treatment is not None, name
    return treatment


@pytest.mark.parametrize(("platform", "name"), _named_members(), ids=lambda value: getattr(value, "word", value))
def test_every_member_that_the_formats_name_is_known(platform: Platform, name: str) -> None:
    assert _treat(platform, name).status in {Status.READ, Status.ACTIVITY}


def test_a_line_names_the_member_itself_wherever_one_is_promised() -> None:
    by_folder_only = {name for platform, name in _named_members() if not _treat(platform, name).named}
    assert by_folder_only == set()


@pytest.mark.parametrize("platform", [Platform.INSTAGRAM, Platform.THREADS])
def test_a_new_file_among_the_contents_is_not_explained_away(platform: Platform) -> None:
    root = "your_instagram_activity/" if platform is Platform.INSTAGRAM else ""
    assert CATALOGUE.treatment(platform, f"{root}unheard_of/something_new.json") is None


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", "facebook.posts"),
        ("posts/your_posts_1.json", "facebook.posts"),
        ("posts/your_posts.json", "facebook.posts"),
        ("your_activity_across_facebook/posts/your_posts_2.json", "facebook.posts"),
        ("this_profile's_activity_across_facebook/posts/profile_posts_1.json", "facebook.page_posts"),
        ("your_facebook_activity/posts/archive_v2.json", "facebook.archived_posts"),
        ("your_facebook_activity/posts/check-ins.json", "facebook.check_ins"),
        ("photos_and_videos/album/0.json", "facebook.albums"),
        ("comments/comments.json", "facebook.comments"),
        ("your_facebook_activity/groups/your_comments_in_groups.json", "facebook.group_comments"),
        ("your_facebook_activity/groups/your_group_messages/123.json", "messenger.group_messages"),
        ("your_facebook_activity/messages/inbox/bob_1/message_12.json", "messenger.thread"),
        ("messages/bob_x/message.json", "messenger.thread"),
        ("your_facebook_activity/message_requests/bob_1/message_1.json", "messenger.thread"),
        ("your_facebook_activity/dating/messages/bob_1/message_1.json", "messenger.thread"),
        ("your_facebook_activity/messages/ai_conversations.json", "meta_ai.conversations"),
        ("personal_information/profile_information/profile_information.json", "facebook.profile_fields"),
    ],
)
def test_facebook_content_goes_to_its_reader_in_every_generation(name: str, reader: str) -> None:
    assert _treat(Platform.FACEBOOK, name).reader == reader


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("your_instagram_activity/media/posts_1.json", "instagram.posts"),
        ("content/posts_1.json", "instagram.posts"),
        ("posts_1.json", "instagram.posts"),
        ("your_instagram_activity/media/posts.json", "instagram.posts_index"),
        ("logged_information/past_instagram_insights/posts.json", None),
        ("your_instagram_activity/media/reels.json", "instagram.reels"),
        ("your_instagram_activity/subscriptions/reels.json", None),
        ("logged_information/past_instagram_insights/stories.json", None),
        ("your_instagram_activity/media/reposts.json", "instagram.reposts"),
        ("personal_information/personal_information/reposts.json", "instagram.reposts"),
        ("logged_information/past_instagram_insights/live_videos.json", None),
        ("your_instagram_activity/story_interactions/questions.json", "instagram.story_answers"),
        ("your_instagram_activity/story_interactions/quizzes.json", None),
        ("media.json", "instagram.old_media"),
        ("comments.json", "instagram.old_comments"),
        ("messages.json", "instagram.old_messages"),
        ("your_instagram_activity/messages/broadcast/jo_1/replies_1.json", "instagram.broadcast_replies"),
    ],
)
def test_the_same_name_in_another_folder_is_another_file(name: str, reader: str | None) -> None:
    assert _treat(Platform.INSTAGRAM, name).reader == reader


@pytest.mark.parametrize("mark", [" (1)", "(2)", " (12)"])
@pytest.mark.parametrize(
    "name", ["posts/archive", "posts/trash", "messages/inbox/bob_1/message_1", "groups/your_groups"]
)
def test_a_second_copy_has_the_treatment_of_the_first(name: str, mark: str) -> None:
    path = f"{ACTIVITY['facebook']}/{name}"
    assert _treat(Platform.FACEBOOK, f"{path}{mark}.json") == _treat(Platform.FACEBOOK, f"{path}.json")


def test_a_second_search_history_is_not_taken_for_the_first() -> None:
    names = ("logged_information/search/your_search_history.json", "facebook_marketplace/your_search_history.json")
    assert [_treat(Platform.FACEBOOK, name).reason for name in names] == [Reason.SEARCHES, Reason.SEARCHES]


def test_a_time_zone_is_a_fact_in_both_of_its_places() -> None:
    names = ("logged_information/location/timezone.json", "personal_information/profile_information/timezone.json")
    assert {_treat(Platform.FACEBOOK, name).facts for name in names} == {"facebook.time_zone"}


@pytest.mark.parametrize("sign", ["'", "’", "‘", "_", "`"])
def test_every_apostrophe_is_the_same(sign: str) -> None:
    name = f"your_facebook_activity/pages/pages_you{sign}ve_liked.json"
    assert _treat(Platform.FACEBOOK, name).facts == "facebook.pages"


def test_profile_information_is_read_and_tells_facts() -> None:
    treatment = _treat(Platform.FACEBOOK, "profile_information/profile_information.json")
    assert (treatment.reader, treatment.facts) == ("facebook.profile_fields", "facebook.profile")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".DS_Store", Reason.SYSTEM_FILE),
        ("__MACOSX/posts/._your_posts_1.json", Reason.SYSTEM_FILE),
        ("posts/._your_posts_1.json", Reason.SYSTEM_FILE),
        ("posts/desktop.ini", Reason.SYSTEM_FILE),
        ("posts/media/a.jpg:Zone.Identifier", Reason.SYSTEM_FILE),
        ("your_facebook_activity/dating/no-data.txt", Reason.EMPTY_TOPIC),
        ("posts/media/Holiday_1/1_n.jpg", Reason.MEDIA_NOT_SHOWN),
        ("media/stories/202209/AbC_178", Reason.MEDIA_NOT_SHOWN),
        ("messages/inbox/bob_1/files/own_page.html", Reason.MEDIA_NOT_SHOWN),
        ("messages/inbox/bob_1/files/message_1.json", Reason.MEDIA_NOT_SHOWN),
        ("media/reels/1.srt", Reason.SUBTITLES),
        ("files/Instagram-Logo.png", Reason.PAGE_ASSET),
        ("files/letter.pdf", Reason.MEDIA_NOT_SHOWN),
        ("style.css", Reason.PAGE_ASSET),
        ("start_here.html", Reason.NAVIGATION_PAGE),
        ("start_here_2.html", Reason.NAVIGATION_PAGE),
        ("index.html", Reason.NAVIGATION_PAGE),
        ("messages/your_messages.html", Reason.NAVIGATION_PAGE),
        ("your_facebook_activity/groups/your_group_messages.html", Reason.NAVIGATION_PAGE),
    ],
)
def test_what_holds_no_records_is_told_by_its_name(name: str, reason: Reason) -> None:
    assert _treat(Platform.FACEBOOK, name).reason is reason


@pytest.mark.parametrize("name", ["posts/your_posts_1", "messages/inbox/bob_1/message_1", "posts/album/0"])
def test_a_page_has_the_treatment_of_the_json_of_its_name(name: str) -> None:
    assert _treat(Platform.FACEBOOK, f"{name}.html") == _treat(Platform.FACEBOOK, f"{name}.json")


@pytest.mark.parametrize("platform", [None, Platform.WHATSAPP])
def test_a_page_that_no_export_has_is_shown_as_not_understood(platform: Platform | None) -> None:
    assert _treat(platform, "somewhere/page.html").reason is Reason.HTML_PAGE


def test_a_system_file_is_known_outside_of_any_export() -> None:
    assert _treat(None, "somewhere/Thumbs.db").reason is Reason.SYSTEM_FILE


def test_json_outside_of_any_export_has_no_treatment() -> None:
    assert CATALOGUE.treatment(None, "somewhere/your_posts_1.json") is None


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        (Platform.FACEBOOK, "your_facebook_activity/posts/brand_new.json"),
        (Platform.FACEBOOK, "your_facebook_activity/ai/deeper/brand_new.json"),
        (Platform.FACEBOOK, "never_seen/brand_new.json"),
        (Platform.FACEBOOK, "posts/your_posts_1.xml"),
        (Platform.INSTAGRAM, "your_instagram_activity/guides/brand_new.json"),
        (Platform.INSTAGRAM, "brand_new.json"),
    ],
)
def test_unknown_content_has_no_treatment(platform: Platform, name: str) -> None:
    assert CATALOGUE.treatment(platform, name) is None


def test_an_unknown_member_of_a_folder_of_activity_is_activity() -> None:
    expected = Treatment(Status.ACTIVITY, reason=Reason.OTHER_ACTIVITY, named=False)
    assert _treat(Platform.FACEBOOK, "your_facebook_activity/something/brand_new.json") == expected


@pytest.mark.parametrize(
    "name", ["_chat.txt", "WhatsApp Chat with Bob.txt", "Discussion WhatsApp avec Bob.txt", "b.txt"]
)
def test_a_whatsapp_chat_is_known_by_its_name_in_any_language(name: str) -> None:
    assert _treat(Platform.WHATSAPP, name).reader == "whatsapp.chat"


@pytest.mark.parametrize("name", ["00000043-notes.txt", "DOC-20210428-WA0001.txt", "IMG-20210428-WA0001.jpg"])
def test_what_was_sent_in_a_chat_is_no_chat(name: str) -> None:
    assert _treat(Platform.WHATSAPP, name).reason is Reason.MEDIA_NOT_SHOWN


def test_200_000_members_are_looked_up_in_well_under_a_second() -> None:
    paths = [f"your_facebook_activity/messages/inbox/bob_{n}/photos/{n}.jpg" for n in range(170_000)]
    paths += [f"your_facebook_activity/messages/inbox/bob_{n}/message_1.json" for n in range(30_000)]
    start = time.process_time()
    for path in paths:
        CATALOGUE.treatment(Platform.FACEBOOK, path)
    assert time.process_time() - start < 2.0  # 0.6 s on a slow machine; generous, for busy ones


def test_every_reader_that_the_catalogue_names_exists_and_none_is_forgotten() -> None:
    assert CATALOGUE.reader_names() | KNOWN_BY_SHAPE == READERS.keys()
    assert CATALOGUE.facts_names() == FACTS_READERS.keys()


@given(st.sampled_from([*PLATFORMS.values(), None]), st.text(alphabet=st.sampled_from("a_1./'’*.json\0é"), max_size=40))
def test_any_path_has_a_treatment_or_none(platform: Platform | None, path: str) -> None:
    treatment = CATALOGUE.treatment(platform, path)
    assert treatment is None or treatment.reader is None or treatment.status is Status.READ
