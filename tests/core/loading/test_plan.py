"""Each member gets a job or a line of the ledger, none is forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.archive import limits
from core.archive.exports import find_exports
from core.archive.opening import open_archive
from core.loading.plan import Plan, make_plan
from core.readers.catalogue import Catalogue
from core.vocabulary import Reason, Status
from core.workers.jobs import Task
from tests.builders.writing import write_folder

ROOT = "your_facebook_activity"
FILES = {
    f"{ROOT}/posts/your_posts__check_ins__photos_and_videos_1.json": b"[]" + b" " * 100,
    f"{ROOT}/comments_and_reactions/comments.json": b"[]",
    f"{ROOT}/comments_and_reactions/likes_and_reactions_1.json": b"[]",
    f"{ROOT}/posts/brand_new.json": b"[]",
    f"{ROOT}/posts/media/a.jpg": b"\xff\xd8",
    f"{ROOT}/shops/no-data.txt": b"none",
    "personal_information/profile_information/profile_information.json": b"{}",
    ".DS_Store": b"",
    "start_here.html": b"<html></html>",
}


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Plan, dict[int, str]]:
    archive = open_archive([write_folder(tmp_path_factory.mktemp("archive"), FILES)])
    exports = find_exports(archive.members)
    return make_plan(archive.members, exports, Catalogue.load()), {one.number: one.name for one in archive.members}


def test_every_member_is_planned_once(plan: tuple[Plan, dict[int, str]]) -> None:
    made, names = plan
    planned = [*(job.number for job in made.content), *made.settled, *made.media]
    assert sorted(planned) == sorted(names)


@pytest.mark.parametrize(
    ("tail", "task", "reader"),
    [
        ("photos_and_videos_1.json", Task.READ, "facebook.posts"),
        ("comments.json", Task.READ, "facebook.comments"),
        ("likes_and_reactions_1.json", Task.COUNT, "reactions"),
        ("brand_new.json", Task.GUESS, ""),
        ("profile_information.json", Task.READ, "facebook.profile_fields"),
    ],
)
def test_what_is_to_be_done_follows_the_catalogue(
    plan: tuple[Plan, dict[int, str]], tail: str, task: Task, reader: str
) -> None:
    made, names = plan
    (job,) = [job for job in made.content if names[job.number].endswith(tail)]
    assert (job.task, job.reader) == (task, reader)


def test_facts_are_looked_for_first(plan: tuple[Plan, dict[int, str]]) -> None:
    made, names = plan
    assert [names[job.number].rpartition("/")[2] for job in made.facts] == ["profile_information.json"]


@pytest.mark.parametrize(
    ("tail", "status", "reason"),
    [
        ("no-data.txt", Status.SET_ASIDE, Reason.EMPTY_TOPIC),
        (".DS_Store", Status.SET_ASIDE, Reason.SYSTEM_FILE),
        ("start_here.html", Status.SET_ASIDE, Reason.NAVIGATION_PAGE),
    ],
)
def test_what_needs_no_reading_is_settled_at_once(
    plan: tuple[Plan, dict[int, str]], tail: str, status: Status, reason: Reason
) -> None:
    made, names = plan
    (done,) = [done for number, done in made.settled.items() if names[number].endswith(tail)]
    assert (done.status, done.reason) == (status, reason)


def test_pictures_wait_until_it_is_known_what_shows_them(plan: tuple[Plan, dict[int, str]]) -> None:
    made, names = plan
    assert [names[number] for number in made.media] == [f"{ROOT}/posts/media/a.jpg"]


def test_large_members_come_first(plan: tuple[Plan, dict[int, str]]) -> None:
    sizes = [job.member.size_bytes for job in plan[0].content]
    assert sizes == sorted(sizes, reverse=True)


def test_the_work_is_measured_in_bytes(plan: tuple[Plan, dict[int, str]]) -> None:
    made, _ = plan
    assert made.total_bytes() == sum(job.member.size_bytes for job in (*made.facts, *made.content))


@pytest.mark.parametrize("room", [0, 2, 4, 50, 1_000])
def test_beyond_the_limit_of_all_text_the_largest_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    monkeypatch.setattr(limits, "TEXT_BYTES", room)
    archive = open_archive([write_folder(tmp_path, FILES)])
    made = make_plan(archive.members, find_exports(archive.members), Catalogue.load())
    left_out = [number for number, done in made.settled.items() if done.reason is Reason.BEYOND_TOTAL]
    read = [job.member.size_bytes for job in made.content]
    assert sum(read) <= room
    assert max(read, default=0) <= min((archive.members[number].size_bytes for number in left_out), default=room)
    assert len({*made.settled, *made.media, *(job.number for job in made.content)}) == len(FILES)
