"""What stands where a built member has its list of records is told as not understood, never read without a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from core.readers.catalogue import Catalogue
from core.readers.context import Context
from core.text.folding import fold
from core.vocabulary import Platform, Status
from core.workers.jobs import Contexts, Done, Job, Task
from core.workers.pool import Workers
from core.workers.watch import Unwatched
from tests.builders import meta_ai, threads
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.instagram.generations import setting as instagram_setting
from tests.builders.truth import Built
from tests.builders.writing import meta_json
from tests.core.readers.test_wrong_values import ARCHIVES as FACEBOOK_AND_INSTAGRAM
from tests.core.workers.serving import job

ARCHIVES: dict[str, tuple[Platform, Callable[[], Built]]] = {
    **FACEBOOK_AND_INSTAGRAM,
    "threads": (Platform.THREADS, lambda: threads.threads(instagram_setting(InstagramGeneration.G3))),
    "meta-ai": (Platform.META_AI, meta_ai.app_export),
}
WRONG: dict[str, Any] = {"a text": "oops", "a number": 7}
_NO_RECORDS = {"participants"}  # who talks: the messages are the records


def spoiled(tree: Any, wrong: Any) -> Iterator[Any]:
    """Yield the tree with each of its lists of records replaced in turn, and what stands under its only key."""
    if isinstance(tree, list):
        yield wrong
        return
    for key, value in tree.items():
        lists = isinstance(value, list) and any(isinstance(one, dict) for one in value) and key not in _NO_RECORDS
        if lists or (isinstance(value, dict) and len(tree) == 1):
            yield tree | {key: wrong}


def jobs_of(folder: Path, platform: Platform, built: Built, wrong: Any) -> Iterator[Job]:
    """Write each spoiled member, and give the jobs that read it."""
    catalogue = Catalogue.load()
    for name, content in built.members.items():
        treatment = catalogue.treatment(platform, fold(name))
        if not (name.endswith(".json") and treatment):
            continue
        for tree in spoiled(orjson.loads(content), wrong):
            for reader, task in ((treatment.reader, Task.READ), (treatment.facts, Task.FACTS)):
                if reader:
                    number = len(list(folder.iterdir()))
                    path = folder / f"{number}.json"
                    path.write_bytes(meta_json(tree))
                    yield job(number, reader, path, task)


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("archive", ARCHIVES)
def test_a_list_that_is_none_is_told(tmp_path: Path, archive: str, wrong: str) -> None:
    platform, build = ARCHIVES[archive]
    jobs = list(jobs_of(tmp_path, platform, build(), WRONG[wrong]))
    silent = []
    with Workers(Unwatched(), count=1) as workers:
        workers.tell(Contexts({0: Context(platform)}))
        for one, answer in workers.run(jobs):
            if isinstance(answer, Done) and answer.status is not Status.NOT_UNDERSTOOD and not answer.unreadable:
                silent.append((one.reader, Path(one.member.location.source).read_bytes()))
    assert jobs
    assert silent == []
