"""Exports: found below any wrapper, one for each account and product, their parts joined."""

from __future__ import annotations

import time
import zlib
from collections.abc import Mapping, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive.exports import Export, Exports, find_exports
from core.archive.member import PLAIN_FILE, Location, Member, comparable_path
from core.vocabulary import Platform

FB = "facebook-annademo-2024-11-26-aB3dE6gH.zip"
FB_2 = "facebook-annademo-2024-11-26-Zz9yX8wV.zip"
IG = "instagram-anna.demo-2026-01-09-aB3dE6gH.zip"
IG_2 = "instagram-anna.demo-2026-01-09-Zz9yX8wV.zip"
POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
PROFILE = "personal_information/profile_information/profile_information.json"
IG_POSTS = "your_instagram_activity/media/posts_1.json"
IG_PROFILE = "personal_information/personal_information/personal_information.json"


def _members(parts: Mapping[str, Sequence[str]], contents: Mapping[tuple[str, str], str] | None = None) -> list[Member]:
    members: list[Member] = []
    for part in sorted(parts):
        for name in parts[part]:
            content = (contents or {}).get((part, name), name).encode("utf-8", "surrogatepass")
            location = Location(part, 0, len(content), len(content), 8, zlib.crc32(content))
            members.append(Member(len(members), part, name, comparable_path(name), len(content), location))
    return members


def _find(parts: Mapping[str, Sequence[str]], contents: Mapping[tuple[str, str], str] | None = None) -> Exports:
    return find_exports(_members(parts, contents))


def _paths(found: Exports, index: int) -> set[str]:
    return {path for export, path in found.assignment.values() if export == index}


def _platforms(found: Exports) -> list[Platform]:
    return [export.platform for export in found.exports]


class TestOneRoot:
    @pytest.mark.parametrize(
        "wrapper",
        ["", "export/", "a/b/c d/", "facebook-annademo-2024-11-26-aB3dE6gH/", "Anna’s archive/", "inner.zip/"],
    )
    def test_a_root_is_found_below_any_wrapper(self, wrapper: str) -> None:
        found = _find({"x.zip": [wrapper + POSTS, wrapper + PROFILE]})
        assert _platforms(found) == [Platform.FACEBOOK]
        assert _paths(found, 0) == {POSTS, PROFILE}

    @pytest.mark.parametrize(
        ("platform", "names"),
        [
            (Platform.FACEBOOK, ["posts/your_posts.json", "photos_and_videos/album/0.json", "about_you/x.json"]),
            (Platform.FACEBOOK, ["posts/your_posts_1.json"]),
            (Platform.FACEBOOK, ["posts/your_posts_1.json", "comments_and_reactions/comments.json"]),
            (Platform.FACEBOOK, ["your_activity_across_facebook/posts/your_posts_1.json"]),
            (Platform.FACEBOOK, ["this_profile's_activity_across_facebook/posts/profile_posts_1.json"]),
            (Platform.FACEBOOK, ["this_profile_s_activity_across_facebook/posts/profile_posts_1.json"]),
            (Platform.FACEBOOK, [PROFILE]),
            (Platform.FACEBOOK, ["html/wall.html", "html/profile.html", "index.html"]),
            (Platform.FACEBOOK, ["html/messages.htm", "index.htm"]),
            (Platform.FACEBOOK, ["data_logs/content/1/page_1.json"]),
            (Platform.INSTAGRAM, ["media.json", "profile.json", "connections.json", "photos/201805/x.jpg"]),
            (Platform.INSTAGRAM, ["content/posts_1.json", "comments/post_comments.json"]),
            (Platform.INSTAGRAM, [IG_POSTS, IG_PROFILE, "media/posts/202403/1.jpg"]),
            (Platform.INSTAGRAM, [IG_PROFILE]),
            (Platform.INSTAGRAM, ["posts_1.json", "stories.json"]),
            (Platform.INSTAGRAM, ["posts_1.json"]),
            (Platform.FACEBOOK, ["your_posts_1.json"]),
            (Platform.FACEBOOK, ["short_videos/your_short_videos.json"]),
            (Platform.INSTAGRAM, ["account_information/profile_changes.json"]),
            (Platform.META_AI, ["meta_ai_profile/your_ai_conversations.json", "posts/media/your_posts/1.jpg"]),
            (Platform.WHATSAPP, ["_chat.txt", "00000042-PHOTO-2020-06-07-15-13-20.jpg"]),
            (Platform.WHATSAPP, ["WhatsApp Chat with Bob.txt", "IMG-20210428-WA0001.jpg"]),
            (Platform.WHATSAPP, ["Chat de WhatsApp con Eva.zip/chat.txt"]),
            (Platform.WHATSAPP, ["whatsapp_account_information/registration_information.json"]),
            (Platform.THREADS, ["threads/threads_and_replies.json", "threads/personal_information.json"]),
        ],
    )
    def test_every_generation_is_recognised(self, platform: Platform, names: list[str]) -> None:
        found = _find({"x.zip": names})
        assert _platforms(found) == [platform]
        assert len(found.assignment) >= 1

    @pytest.mark.parametrize(
        ("names", "of_page"),
        [
            (["this_profile’s_activity_across_facebook/posts/profile_posts_1.json", PROFILE], True),
            (["this_profile_s_activity_across_facebook/posts/videos.html"], True),
            ([PROFILE, POSTS], False),
            (["this_profile's_activity_across_facebook/posts/profile_posts_1.json", POSTS], False),
        ],
    )
    def test_the_export_of_a_page_or_further_profile_is_known_by_its_folder(
        self, names: list[str], of_page: bool
    ) -> None:
        assert [export.of_page for export in _find({"x.zip": names}).exports] == [of_page]

    def test_folders_of_an_activity_do_not_count_as_roots_of_an_older_generation(self) -> None:
        folders = ("groups", "pages", "polls", "reviews", "notes", "dating", "shops", "voting", "reels", "live_videos")
        names = [f"your_facebook_activity/{folder}/x.json" for folder in folders]
        found = _find({"x.zip": [*names, POSTS]})
        assert _paths(found, 0) == {POSTS, *names}

    def test_a_root_inside_a_topic_belongs_to_the_export_around_it(self) -> None:
        inside = "personal_information/profile_information/"
        names = [PROFILE, inside + POSTS, inside + "preferences/preferences/privacy_settings.json"]
        found = _find({"x.zip": names})
        assert _platforms(found) == [Platform.FACEBOOK]
        assert _paths(found, 0) == {PROFILE, POSTS, "preferences/preferences/privacy_settings.json"}
        assert found.exports[0].roots == (("x.zip", ""), ("x.zip", inside.rstrip("/")))

    def test_a_media_uri_is_the_path_within_the_root(self) -> None:
        uri = "your_activity_across_facebook/posts/media/Holiday_1/1_n.jpg"
        found = _find({"x.zip": ["wrapper/your_activity_across_facebook/posts/your_posts_1.json", f"wrapper/{uri}"]})
        assert comparable_path(uri) in _paths(found, 0)

    def test_one_known_name_alone_makes_no_root(self) -> None:
        found = _find({"home": ["posts/hello.md", "photos/1.jpg", "messages/draft.txt", "notes.txt"]})
        assert found == Exports([], {})

    def test_a_layout_that_nobody_knows_is_found_by_the_name_that_meta_gave_it(self) -> None:
        found = _find({FB: ["all_new/writings.json"]})
        assert (_platforms(found), _paths(found, 0)) == ([Platform.FACEBOOK], {"all_new/writings.json"})

    def test_members_outside_of_any_root_are_left_out(self) -> None:
        members = _members({"x.zip": ["wrapper/" + POSTS, "wrapper/" + PROFILE, "__MACOSX/._x", "readme.md"]})
        left = {member.name for member in members} - {
            members[number].name for number in find_exports(members).assignment
        }
        assert left == {"__MACOSX/._x", "readme.md"}

    def test_a_document_sent_in_a_conversation_is_no_chat_of_whatsapp(self) -> None:
        sent = "messages/inbox/bob_1/files/WhatsApp Chat with Bob.txt"
        assert _platforms(_find({"x.zip": ["content/posts_1.json", sent]})) == [Platform.INSTAGRAM]

    @pytest.mark.parametrize(
        ("part", "platform"),
        [("facebook-anna.zip", Platform.FACEBOOK), ("instagram-anna.zip", Platform.INSTAGRAM)],
    )
    def test_messages_alone_are_of_the_product_that_the_zip_is_named_after(self, part: str, platform: Platform) -> None:
        assert _platforms(_find({part: ["messages/inbox/bob_1/message_1.json"]})) == [platform]


class TestParts:
    def test_parts_of_one_export_are_joined(self) -> None:
        found = _find({FB: [PROFILE, POSTS], FB_2: ["your_facebook_activity/posts/media/a_1/1.jpg"]})
        roots = ((FB_2, ""), (FB, ""))
        assert found.exports == [Export(Platform.FACEBOOK, f"facebook:{FB_2}/", roots, date(2024, 11, 26))]

    def test_parts_whose_wrappers_bear_their_own_names_are_joined(self) -> None:
        first, second = FB.removesuffix(".zip"), FB_2.removesuffix(".zip")
        found = _find({"folder": [f"{first}/{PROFILE}", f"{second}/{POSTS}"]})
        assert _paths(found, 0) == {PROFILE, POSTS}

    def test_zips_in_a_folder_are_joined_as_zips_are(self) -> None:
        found = _find({"folder": [f"{IG}/{IG_PROFILE}", f"{IG_2}/{IG_POSTS}", f"{IG_2}/media/posts/202403/1.jpg"]})
        assert _platforms(found) == [Platform.INSTAGRAM]

    def test_renamed_parts_that_do_not_contradict_each_other_are_joined(self) -> None:
        assert len(_find({"one.zip": [PROFILE], "two.zip": [POSTS], "3.zip": [PROFILE + "x"]}).exports) == 1

    def test_two_people_of_renamed_zips_stay_apart(self) -> None:
        found = _find(
            {"1.zip": [PROFILE], "2.zip": [PROFILE]}, {("1.zip", PROFILE): "Anna", ("2.zip", PROFILE): "Bert"}
        )
        assert len(found.exports) == 2

    def test_two_users_stay_apart(self) -> None:
        found = _find({FB: [PROFILE], "facebook-bob-2024-11-26-aB3dE6gH.zip": [POSTS]})
        assert len(found.exports) == 2

    def test_two_days_are_two_exports(self) -> None:
        found = _find({FB: [PROFILE, POSTS], "facebook-annademo-2026-01-02-aB3dE6gH.zip": [PROFILE, POSTS]})
        assert {export.exported_on for export in found.exports} == {date(2024, 11, 26), date(2026, 1, 2)}

    def test_two_requests_of_one_day_with_other_content_are_two_exports(self) -> None:
        found = _find({FB: [POSTS], FB_2: [POSTS]}, {(FB, POSTS): "[]", (FB_2, POSTS): "[{}]"})
        assert len(found.exports) == 2

    def test_accounts_in_sibling_folders_stay_apart(self) -> None:
        found = _find({"folder": [f"{name}/{IG_PROFILE}" for name in ("anna", "bob")]})
        assert _platforms(found) == [Platform.INSTAGRAM, Platform.INSTAGRAM]

    @pytest.mark.parametrize("name", ["more pictures/1.jpg", "media/posts/202403/1.jpg", "1.mp4"])
    def test_a_part_of_nothing_but_media_belongs_to_the_only_export(self, name: str) -> None:
        found = _find({IG: [IG_PROFILE, IG_POSTS], "rest.zip": [name]})
        assert _platforms(found) == [Platform.INSTAGRAM]
        assert name in _paths(found, 0)

    def test_media_belong_to_the_export_of_their_name(self) -> None:
        other = "instagram-bob-2026-01-09-aB3dE6gH.zip"
        found = _find({IG: [IG_PROFILE], IG_2: ["media/posts/202403/1.jpg"], other: [IG_PROFILE]})
        home = next(export for export in found.exports if (IG, "") in export.roots)
        assert (IG_2, "") in home.roots

    def test_encrypted_chats_have_no_names_to_be_known_by(self) -> None:
        chats = ["messages/Bob Sample_12.json", "messages/media/3f0c.jpeg"]
        found = _find({FB: [PROFILE], "secure.zip": chats, IG: [IG_PROFILE]})
        assert _platforms(found) == [Platform.FACEBOOK, Platform.INSTAGRAM]
        assert len(found.assignment) == len({FB, IG})

    def test_the_order_of_the_members_changes_nothing(self) -> None:
        members = _members({FB: [PROFILE], FB_2: [POSTS], IG: [IG_PROFILE], IG_2: [IG_POSTS], "w": ["_chat.txt"]})
        assert find_exports(members[::-1]) == find_exports(members)


class TestCombined:
    def test_products_in_sibling_folders_are_exports_of_their_own(self) -> None:
        outer = "meta-2026-Jan-10-17-13-19/"
        names = [f"{outer}instagram-anna-2026-01-09-x1/{IG_PROFILE}", f"{outer}facebook-anna-2026-01-09-x2/{PROFILE}"]
        found = _find({"meta.zip": names})
        assert _platforms(found) == [Platform.FACEBOOK, Platform.INSTAGRAM]
        assert {export.exported_on for export in found.exports} == {date(2026, 1, 9)}

    def test_the_outer_folder_tells_the_day_where_no_inner_one_does(self) -> None:
        found = _find(
            {"x": [f"meta-2026-Jan-10-17-13-19/anna/{IG_PROFILE}", f"meta-2026-Jan-10-17-13-19/bob/{PROFILE}"]}
        )
        assert {export.exported_on for export in found.exports} == {date(2026, 1, 10)}

    def test_in_a_shared_root_the_folders_of_each_member_decide(self) -> None:
        facebook = [POSTS, PROFILE, "connections/friends/your_friends.json", "preferences/preferences/x.json"]
        instagram = [IG_POSTS, IG_PROFILE, "connections/followers_and_following/following.json"]
        instagram += ["media/posts/202403/1.jpg", "security_and_login_information/login_and_account_creation/y.json"]
        found = _find({"x.zip": [*facebook, *instagram, "security_and_login_information/account_activity.json"]})
        assert _platforms(found) == [Platform.FACEBOOK, Platform.INSTAGRAM]
        assert _paths(found, 0) == {*facebook, "security_and_login_information/account_activity.json"}
        assert _paths(found, 1) == set(instagram)

    def test_meta_ai_beside_facebook_is_an_export_of_its_own(self) -> None:
        talks = "meta_ai_profile/your_ai_conversations.json"
        found = _find({"x.zip": [POSTS, PROFILE, talks, "meta_ai_app/reminders.json"]})
        assert _platforms(found) == [Platform.FACEBOOK, Platform.META_AI]
        assert _paths(found, 1) == {talks, "meta_ai_app/reminders.json"}

    @pytest.mark.parametrize("folder", ["your_instagram_activity/threads", "threads"])
    def test_threads_below_instagram_are_an_account_of_their_own(self, folder: str) -> None:
        names = [IG_POSTS, IG_PROFILE, f"{folder}/threads_and_replies.json", f"{folder}/personal_information.json"]
        found = _find({"x.zip": names})
        assert _platforms(found) == [Platform.INSTAGRAM, Platform.THREADS]
        assert _paths(found, 1) == {"threads_and_replies.json", "personal_information.json"}

    def test_threads_alone_make_no_account_of_instagram(self) -> None:
        folder = "your_instagram_activity/threads"
        found = _find({IG: [f"{folder}/threads_and_replies.json", "media/posts/202403/1.jpg"]})
        assert _platforms(found) == [Platform.THREADS]
        assert _paths(found, 0) == {"threads_and_replies.json", "media/posts/202403/1.jpg"}

    def test_all_chats_in_one_part_are_one_export(self) -> None:
        names = [
            "WhatsApp Chat - Bob.zip/_chat.txt",
            "WhatsApp Chat - Eve.zip/_chat.txt",
            "WhatsApp Chat - Eve.zip/1.jpg",
        ]
        found = _find({"phone": names, "WhatsApp Chat - Tim.zip": ["_chat.txt"]})
        assert _platforms(found) == [Platform.WHATSAPP, Platform.WHATSAPP]
        assert _paths(found, 0) | _paths(found, 1) == {"_chat.txt", "1.jpg"}

    def test_a_chat_beside_an_export_takes_only_what_lies_directly_beside_it(self) -> None:
        found = _find({"folder": ["_chat.txt", "1.jpg", POSTS, PROFILE]})
        assert _platforms(found) == [Platform.FACEBOOK, Platform.WHATSAPP]
        assert _paths(found, 1) == {"_chat.txt", "1.jpg"}


_NAMES = """
    posts your_facebook_activity your_instagram_activity threads messages inbox media content personal_information
    profile_information preferences x facebook-a-2024-01-01-b c.zip .. your_posts_1.json posts_1.json _chat.txt 1.jpg
    meta_ai_profile connections you’ve
"""
SEGMENTS = st.sampled_from([*_NAMES.split(), "", "\ud800"])
PATHS = st.lists(SEGMENTS, min_size=1, max_size=7).map("/".join)
PARTS = st.dictionaries(st.sampled_from(["a.zip", "b", FB, IG]), st.lists(PATHS, max_size=12), max_size=3)


@given(PARTS)
def test_any_paths_are_assigned_at_most_once_and_to_an_export_that_exists(parts: dict[str, list[str]]) -> None:
    members = _members(parts)
    found = find_exports(members)
    assert set(found.assignment) <= {member.number for member in members}
    for number, (index, path) in found.assignment.items():
        assert members[number].path.endswith(path)
        assert any(part == members[number].part for part, _ in found.exports[index].roots)


@given(st.lists(st.text(max_size=30), max_size=8))
def test_paths_that_nobody_tidied_stop_nothing(paths: list[str]) -> None:
    location = Location("x", 0, 0, 0, PLAIN_FILE, 0)
    found = find_exports([Member(n, "x", path, path, 0, location) for n, path in enumerate(paths)])
    assert len(found.assignment) <= len(paths)


def test_names_of_thousands_of_folders_stop_nothing() -> None:
    deep = "/".join(["posts", "a"] * 10_000) + "/1.json"
    assert find_exports(_members({"x.zip": [deep]})).exports == []


def test_a_hostile_number_of_roots_is_not_looked_at_for_ever() -> None:
    names = [f"{n}/{name}" for n in range(10_000) for name in (IG_PROFILE, "_chat.txt")]
    start = time.process_time()
    find_exports(_members({"x.zip": names}))
    assert time.process_time() - start < 10
