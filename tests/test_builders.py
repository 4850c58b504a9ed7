"""The builders write what the facts say: deterministic, readable, mended to what was meant."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.builders.comparing import compare, fits
from tests.builders.example.archives import ZIPS, example, write_example
from tests.builders.facebook import comments, groups, messages, posts
from tests.builders.facebook.generations import Generation, KeyForm, Setting, setting
from tests.builders.instagram import account, first
from tests.builders.instagram import comments as instagram_comments
from tests.builders.instagram import media as instagram_media
from tests.builders.instagram import messages as instagram_messages
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.instagram.generations import Setting as InstagramSetting
from tests.builders.instagram.generations import setting as instagram_setting
from tests.builders.large import Size, large_facebook
from tests.builders.truth import LEFT_OPEN, Built, Expected
from tests.builders.whatsapp import Phone, chat
from tests.builders.whole import accounts_center, both_in_one_root, facebook_archive, instagram_archive
from tests.builders.writing import meta_json, split, zip64_bytes, zip_bytes

Builder = Callable[[Setting], Built]
CONTENT: list[Builder] = [
    posts.timeline,
    comments.comments,
    groups.group_posts,
    messages.inbox,
    messages.folders,
    messages.every_kind,
    messages.group_thread,
]

INSTAGRAM_CONTENT: list[Callable[[InstagramSetting], Built]] = [
    instagram_media.posts,
    instagram_media.stories,
    instagram_media.reels,
    instagram_comments.comments,
    instagram_comments.story_answers,
    instagram_messages.messages,
    account.account,
    first.whole,
]


def mended(text: str) -> str:
    return text.encode("latin-1").decode("utf-8")


@pytest.mark.parametrize("generation", Generation)
@pytest.mark.parametrize("build", CONTENT)
def test_a_content_builder_is_deterministic_and_has_a_truth(build: Builder, generation: Generation) -> None:
    first, second = build(setting(generation)), build(setting(generation))
    assert first == second
    assert first.truth


@pytest.mark.parametrize("generation", Generation)
@pytest.mark.parametrize("build", CONTENT)
def test_members_are_ascii_json_that_parses_back(build: Builder, generation: Generation) -> None:
    for name, data in build(setting(generation)).members.items():
        if name.endswith(".json"):
            assert json.loads(data.decode("ascii")) is not None


def test_non_ascii_signs_are_written_byte_by_byte() -> None:
    assert meta_json({"é": "😍"}) == b'{\n  "\\u00c3\\u00a9": "\\u00f0\\u009f\\u0098\\u008d"\n}'


def test_mending_gives_back_what_was_meant() -> None:
    assert mended(json.loads(meta_json("Café, أهلا, 山田, 👍🏽"))) == "Café, أهلا, 山田, 👍🏽"


def test_the_same_members_give_the_same_zip() -> None:
    members = {"a/b.json": b"{}", "c.jpg": b"x"}
    assert zip_bytes(members) == zip_bytes(members)
    assert zip64_bytes(members) == zip64_bytes(members)


@pytest.mark.parametrize("generation", InstagramGeneration)
@pytest.mark.parametrize("build", INSTAGRAM_CONTENT)
def test_an_instagram_builder_is_deterministic_and_has_a_truth(
    build: Callable[[InstagramSetting], Built], generation: InstagramGeneration
) -> None:
    first_time, second_time = build(instagram_setting(generation)), build(instagram_setting(generation))
    assert first_time == second_time
    assert first_time.truth


def test_the_large_archive_holds_as_many_records_as_asked(tmp_path: Path) -> None:
    path = large_facebook(tmp_path / "large.zip", Size(messages=700, threads=5, posts=30, comments=20))
    with zipfile.ZipFile(path) as archive:
        parsed = {name: json.loads(archive.read(name)) for name in archive.namelist()}
    assert sum(len(value["messages"]) for name, value in parsed.items() if "/messages/" in name) == 700
    assert sum(len(value) for name, value in parsed.items() if "/posts/" in name) == 30
    assert [len(value["comments_v2"]) for name, value in parsed.items() if "/comments_and" in name] == [20]


def test_the_large_archive_is_the_same_each_time(tmp_path: Path) -> None:
    size = Size(messages=50, threads=2, posts=5, comments=5)
    first_path, second_path = (large_facebook(tmp_path / name, size) for name in ("a.zip", "b.zip"))
    assert first_path.read_bytes() == second_path.read_bytes()


def test_the_example_is_the_same_each_time_and_small(tmp_path: Path) -> None:
    first_paths, second_paths = write_example(tmp_path / "a"), write_example(tmp_path / "b")
    assert [path.read_bytes() for path in first_paths] == [path.read_bytes() for path in second_paths]
    assert sum(path.stat().st_size for path in first_paths) < 400_000


def test_the_example_has_items_of_many_kinds() -> None:
    truth = [item for name in ZIPS for item in example(name).truth]
    assert 350 <= len(truth) <= 600
    assert len({item.kind for item in truth}) >= 20


@pytest.mark.parametrize("name", ZIPS)
def test_the_shipped_example_is_the_one_that_the_code_makes(name: str) -> None:
    shipped = Path(__file__).parents[1] / "resources" / "example" / name
    with zipfile.ZipFile(shipped) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    assert members == example(name).members


@pytest.mark.parametrize("generation", Generation)
def test_a_whole_facebook_export_is_deterministic(generation: Generation) -> None:
    built = facebook_archive(generation)
    assert built == facebook_archive(generation)
    assert len(built.truth) > 100


@pytest.mark.parametrize("generation", Generation)
def test_the_folder_of_an_albums_picture_bears_the_name_of_the_album(generation: Generation) -> None:
    shown = [media for media in _media_of(facebook_archive(generation)) if media.get("title")]
    folders = {media["uri"].split("/")[-2].rpartition("_")[0]: media["title"] for media in shown}
    assert folders.items() >= {"Vacances": "Vacances", "Profilepictures": "Profile pictures"}.items()
    assert [folder for folder, title in folders.items() if folder != posts.in_ascii(title)] == []


def _media_of(built: Built) -> Iterator[dict[str, str]]:
    """Yield each picture and film that a member of an export names."""
    waiting = [json.loads(data) for name, data in built.members.items() if name.endswith(".json")]
    while waiting:
        value = waiting.pop()
        waiting += value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if isinstance(value, dict) and "_n_1015" in str(value.get("uri")):
            yield value


@pytest.mark.parametrize("generation", InstagramGeneration)
def test_a_whole_instagram_export_is_deterministic(generation: InstagramGeneration) -> None:
    built = instagram_archive(generation)
    assert built == instagram_archive(generation)
    assert len(built.truth) > 20


@pytest.mark.parametrize("built", [facebook_archive(Generation.G5), both_in_one_root(), accounts_center()])
def test_every_file_that_the_truth_names_is_there_or_is_meant_to_be_missing(built: Built) -> None:
    named = {name for item in built.truth for name in item.media}
    left = {name for name in named - set(built.members) if "not_there" not in name and "://" not in name}
    assert {name for name in left if "stickers_used" not in name} == set()


@pytest.mark.parametrize("language", ["en", "en-US", "fr", "de"])
@pytest.mark.parametrize("phone", Phone)
def test_a_chat_has_a_line_for_each_message(phone: Phone, language: str) -> None:
    built = chat(phone, language)
    text = next(data for name, data in built.members.items() if name.endswith(".txt")).decode()
    # A second line, three of a poll, the opening, three notices.
    assert len(text.splitlines()) == len(built.truth) + 1 + 3 + 4


def test_a_found_item_may_fill_in_what_the_facts_leave_open() -> None:
    found = Expected("post", "a", 5, "timeline", platform="threads")
    assert fits(Expected("post", "a", LEFT_OPEN, mine=None, platform="threads"), found)
    assert not fits(Expected("post", "a", 6, platform="threads"), found)


def test_equal_items_are_matched_as_often_as_they_occur() -> None:
    item = Expected("message", "ha", 1)
    differences = compare(Built(truth=(item, item)), [item])
    assert differences.missing == (item,)
    assert differences.surplus == ()


@pytest.mark.parametrize(
    ("form", "top"),
    [
        (KeyForm.PLAIN, {"comments"}),
        (KeyForm.V2, {"comments_v2"}),
        (KeyForm.V3, {"comments_v3"}),
        (KeyForm.NESTED, {"comments"}),
    ],
)
def test_a_list_stands_under_the_chosen_form_of_its_key(form: KeyForm, top: set[str]) -> None:
    built = comments.comments(setting(Generation.G5).with_form(form))
    assert set(json.loads(next(iter(built.members.values())))) == top


def test_parts_hold_everything_once_and_media_apart_from_records() -> None:
    members = facebook_archive(Generation.G5).members
    parts = split(members, 3)
    assert {name: data for part in parts for name, data in part.items()} == members
    assert all(not name.endswith(".jpg") for part in parts[:-1] for name in part)


def test_two_builders_may_not_write_one_member() -> None:
    with pytest.raises(ValueError, match="two builders"):
        posts.timeline(setting(Generation.G5)) + posts.bare_record(setting(Generation.G5))
