"""What a worker makes of a member, whatever the member holds: it always ends in a line of the ledger."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.readers.context import Context
from core.vocabulary import Platform, Reason, Status
from core.workers.jobs import Answer, BatchReady, Contexts, Done, FactsReady, Task
from core.workers.pool import Workers
from core.workers.watch import Unwatched
from tests.builders.writing import meta_json
from tests.core.workers.serving import job

POST = {"timestamp": 1_500_000_000, "data": [{"post": "Hello"}]}
CASES: dict[str, tuple[Task, str, bytes, tuple[Status, Reason, int, int]]] = {
    # name: task, reader, content -> status, reason, items, records
    "posts": (Task.READ, "facebook.posts", meta_json([POST, POST]), (Status.READ, Reason.NONE, 2, 2)),
    "an empty list": (Task.READ, "facebook.posts", b"[]", (Status.READ, Reason.NONE, 0, 0)),
    "half unreadable": (Task.READ, "facebook.posts", meta_json([POST, 7]), (Status.READ, Reason.WRONG_TYPE, 1, 2)),
    "all unreadable": (Task.READ, "facebook.posts", b"[7, 7]", (Status.NOT_UNDERSTOOD, Reason.WRONG_TYPE, 0, 2)),
    "no member of its reader's": (
        Task.READ,
        "facebook.posts",
        b'"x"',
        (Status.NOT_UNDERSTOOD, Reason.UNKNOWN_SHAPE, 0, 0),
    ),
    "read by shape instead": (
        Task.READ,
        "facebook.albums",
        meta_json({"new_posts_v9": [POST]}),
        (Status.READ, Reason.NONE, 1, 1),
    ),
    "under a key that nobody knows": (
        Task.READ,
        "facebook.posts",
        meta_json({"renamed_v9": [POST]}),
        (Status.READ, Reason.NONE, 1, 1),
    ),
    "object": (Task.READ, "facebook.posts", b"[object Object]", (Status.DAMAGED, Reason.NOT_JSON, 0, 0)),
    "cut off": (Task.READ, "facebook.posts", b'[{"timestamp": 15', (Status.DAMAGED, Reason.CUT_OFF, 0, 0)),
    "empty": (Task.READ, "facebook.posts", b"", (Status.DAMAGED, Reason.EMPTY_FILE, 0, 0)),
    "too deep": (Task.READ, "facebook.posts", b"[" * 3000 + b"]" * 3000, (Status.DAMAGED, Reason.TOO_DEEP, 0, 0)),
    "activity": (
        Task.COUNT,
        "searches",
        meta_json({"searches_v2": [{}, {}, {}]}),
        (Status.ACTIVITY, Reason.SEARCHES, 0, 3),
    ),
    "damaged activity": (Task.COUNT, "searches", b"{", (Status.DAMAGED, Reason.CUT_OFF, 0, 0)),
    "guessed": (Task.GUESS, "", meta_json([POST]), (Status.READ, Reason.NONE, 1, 1)),
    "not guessed": (Task.GUESS, "", meta_json([{"a": 1}]), (Status.NOT_UNDERSTOOD, Reason.UNKNOWN_FILE, 0, 0)),
    "facts": (
        Task.FACTS,
        "facebook.profile",
        meta_json({"profile_v2": {"username": "anna"}}),
        (Status.ACTIVITY, Reason.NONE, 0, 1),
    ),
    "facts of a wrong kind": (Task.FACTS, "facebook.profile", b"[]", (Status.NOT_UNDERSTOOD, Reason.WRONG_TYPE, 0, 0)),
    "a reader that nobody has": (Task.READ, "facebook.nothing", b"[]", (Status.DAMAGED, Reason.READER_FAILED, 0, 0)),
}


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Answer]]:
    """Do all the jobs with one worker."""
    folder = tmp_path_factory.mktemp("members")
    names = list(CASES)
    jobs = []
    for number, (task, reader, content, _) in enumerate(CASES.values()):
        path = folder / f"{number}.json"
        path.write_bytes(content)
        jobs.append(job(number, reader, path, task))
    jobs.append(job(len(names), "facebook.posts", Path(folder / "gone.json")))
    found: dict[str, list[Answer]] = {}
    with Workers(Unwatched(), count=1) as workers:
        workers.tell(Contexts({0: Context(Platform.FACEBOOK)}))
        for one, answer in workers.run(jobs):
            found.setdefault([*names, "gone"][one.number], []).append(answer)
    return found


@pytest.mark.parametrize("name", CASES)
def test_a_member_ends_in_one_line(answers: dict[str, list[Answer]], name: str) -> None:
    (done,) = [one for one in answers[name] if isinstance(one, Done)]
    assert (done.status, done.reason, done.items, done.records) == CASES[name][-1]


def test_the_items_come_before_the_line(answers: dict[str, list[Answer]]) -> None:
    batch, done = answers["posts"]
    assert isinstance(batch, BatchReady)
    assert isinstance(done, Done)
    assert batch.batch.count == 2


def test_what_a_page_would_have_run_or_fetched_is_counted_in_its_line(tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    page.write_bytes(b'<script src="https://x.example/a.js"></script><img src="https://x.example/p.png">')
    with Workers(Unwatched(), count=1) as workers:
        workers.tell(Contexts({0: Context(Platform.FACEBOOK)}))
        answers = [answer for _, answer in workers.run([job(0, "facebook.posts", page, name="x.html")])]
    assert [answer.ignored for answer in answers if isinstance(answer, Done)] == [2]


def test_facts_come_before_the_line(answers: dict[str, list[Answer]]) -> None:
    first, _ = answers["facts"]
    assert isinstance(first, FactsReady)
    assert first.facts.username == "anna"


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("half unreadable", "[{timestamp: number, data: [{post: text}]}]"),
        ("not guessed", "[{‹name›: number}]"),
        ("posts", None),
        ("activity", None),
    ],
)
def test_what_is_not_understood_shows_its_shape_never_its_words(
    answers: dict[str, list[Answer]], name: str, shape: str | None
) -> None:
    done = answers[name][-1]
    assert isinstance(done, Done)
    assert done.shape == shape


def test_the_reader_that_read_it_by_shape_is_named(answers: dict[str, list[Answer]]) -> None:
    done = answers["read by shape instead"][-1]
    assert isinstance(done, Done)
    assert done.reader == "facebook.posts"


def test_a_file_that_is_gone_meanwhile_is_damaged(answers: dict[str, list[Answer]]) -> None:
    (done,) = answers["gone"]
    assert isinstance(done, Done)
    assert (done.status, done.reason) == (Status.DAMAGED, Reason.NOT_READABLE)
