"""A worker process: reads one member after another and sends back columns. It knows neither database nor window.

Whatever a member holds ends here: a member that cannot be read costs itself only.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread

from core.archive.reading import Reader as MemberReader
from core.errors import DamagedMember
from core.readers.by_shape import reader_for_shape
from core.readers.context import Context, Page
from core.readers.counting import count_records
from core.readers.facts import Facts
from core.readers.html.cutting import is_cut_off
from core.readers.html.translating import PAGES, count, is_page, translate, translate_in_portions
from core.readers.key_shapes import shape_of
from core.readers.parsing import parse_what_is_whole
from core.readers.registry import FACTS_READERS, READERS
from core.readers.running import Outcome, run_reader, run_rest
from core.readers.shapes import WrongShape, holds_none
from core.readers.telling import tell
from core.vocabulary import Platform, Reason, Status
from core.workers.jobs import Answer, BatchReady, Contexts, Done, FactsReady, Job, Ready, Task, ToldReady

_RECORDS = (".json", *PAGES)
_ITEMS = frozenset({Task.READ, Task.GUESS})  # tasks whose outcome may go on its way before the member's end
_NOBODYS = Context(Platform.FACEBOOK)  # of a member that lies outside of every export


def serve(connection: Connection, memory_bytes: int) -> None:
    """Work until the connection closes; the process's main function."""
    _limit_memory(memory_bytes)
    Thread(target=_end_with_parent, daemon=True).start()
    gc.disable()  # triples the speed of parsing; the trees are freed by reference counts, cycles do not occur
    connection.send(Ready())
    contexts = Contexts({})
    with MemberReader() as members:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                return
            if isinstance(message, Contexts):
                contexts = message
            elif isinstance(message, Job):
                for answer in _answers(message, contexts, members):
                    connection.send(answer)


def _limit_memory(memory_bytes: int) -> None:
    """Keep a hostile member from taking the whole computer, where the system has such a limit."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # exists on Unix only

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _end_with_parent() -> None:
    """End at once when the process that asks is gone, whatever is being read: nobody else would end this one."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


def _answers(job: Job, contexts: Contexts, members: MemberReader) -> Iterator[Answer]:
    """Do one job. This is the outermost loop over hostile input: nothing may escape it."""
    try:
        content, damage = members.read_what_is_whole(job.member)
        page, broken = _page(job, content, contexts)
        answers = _TASKS[job.task](job, page)
        if page.ignored:
            answers = map(partial(_with_ignored, page.ignored), answers)
        reason = broken if damage is Reason.NONE else damage
        yield from answers if reason is Reason.NONE else _damaged(answers, reason)
    except DamagedMember as error:
        yield _not_read(job, error.reason)
    except MemoryError:
        yield Done(job.number, Status.DAMAGED, reason=Reason.OUT_OF_MEMORY)
    except RecursionError:
        yield Done(job.number, Status.DAMAGED, reason=Reason.TOO_DEEP)
    except Exception:  # noqa: BLE001  # a reader met what nobody foresaw; the ledger says so, the job goes on
        yield Done(job.number, Status.DAMAGED, reader=job.reader, reason=Reason.READER_FAILED)


def _damaged(answers: Iterator[Answer], reason: Reason) -> Iterator[Answer]:
    """Tell of a member that is not whole what is wrong with it, and what was read of it all the same."""
    for answer in answers:
        if not isinstance(answer, Done):
            yield answer
        elif answer.items or answer.status is Status.ACTIVITY:
            yield answer._replace(status=Status.DAMAGED, reason=reason)
        else:
            yield answer._replace(status=Status.DAMAGED, reader=None, reason=reason, shape=None)


def _with_ignored(count: int, answer: Answer) -> Answer:
    return answer._replace(ignored=count) if isinstance(answer, Done) else answer


def _not_read(job: Job, reason: Reason) -> Done:
    """Tell a damaged file from one of another kind: of a stranger's text nobody said that it holds records."""
    is_stranger = job.task in {Task.GUESS, Task.TELL} and not job.path.endswith(_RECORDS)
    if is_stranger and reason in {Reason.NOT_JSON, Reason.CUT_OFF}:
        return Done(job.number, Status.NOT_UNDERSTOOD, reason=Reason.UNKNOWN_FILE)
    return Done(job.number, Status.DAMAGED, reason=reason)


def _page(job: Job, content: bytes, contexts: Contexts) -> tuple[Page, Reason]:
    """Parse a member, and say what is wrong with it; a page of HTML becomes the records that JSON would have given."""
    context = contexts.of_export.get(job.export, _NOBODYS)
    if not is_page(content, job.path):
        source = f"{job.member.part}/{job.member.name}"
        tree, broken = parse_what_is_whole(content, job.reader)
        return Page(tree, job.path, context, source), broken
    broken = Reason.CUT_OFF if is_cut_off(content) else Reason.NONE
    if job.task is Task.COUNT:
        return count(content, job.path, context), broken
    read = translate_in_portions if job.task in _ITEMS else translate
    return read(content, job.reader, job.path, context), broken


def _find_facts(job: Job, page: Page) -> Iterator[Answer]:
    try:
        facts = FACTS_READERS[job.reader](page)
        _refuse_silence(page, is_silent=facts == Facts())
        yield FactsReady(job.number, facts)
        yield Done(job.number, Status.ACTIVITY, job.reader, records=count_records(page.tree))
    except WrongShape as error:
        yield Done(job.number, Status.NOT_UNDERSTOOD, job.reader, reason=error.reason, shape=shape_of(page.tree))


def _refuse_silence(page: Page, *, is_silent: bool) -> None:
    """Raise `WrongShape` where nothing came of a member that holds something else than records."""
    values = page.tree.get("label_values") if type(page.tree) is dict else None
    if holds_none(values) or (is_silent and holds_none(page.tree)):
        raise WrongShape(Reason.WRONG_TYPE)


def _read(job: Job, page: Page) -> Iterator[Answer]:
    """Read a member by its name; where nothing of it is understood, Meta may have changed it: try its shape."""
    try:
        outcome = run_reader(READERS[job.reader], page)
        _refuse_silence(page, is_silent=not (outcome.items or outcome.unreadable))
    except WrongShape:
        yield from _guess(job, page)
        return
    guess = None if _is_understood(outcome) else _by_shape(job, page)
    yield from _outcome(job, outcome, page) if guess is None else _outcome(*guess, page)


def _outcome(job: Job, outcome: Outcome, page: Page) -> Iterator[Answer]:
    """Send the items on, those of a large page while the rest of it is still being read; the line comes last."""
    shape = shape_of(page.tree) if outcome.unreadable else None
    batches, outcome.batches = outcome.batches, []
    while batches:
        yield BatchReady(job.number, batches.pop(0))
    for following in run_rest(READERS[job.reader], page, outcome.records):
        yield from (BatchReady(job.number, batch) for batch in following.batches)
        outcome.take_in(following)
    yield Done(
        job.number,
        Status.READ if _is_understood(outcome) else Status.NOT_UNDERSTOOD,
        job.reader,
        items=outcome.items,
        records=outcome.records,
        unreadable=outcome.unreadable,
        without_items=outcome.without_items,
        reason=outcome.first_reason,
        shape=shape,
    )


def _count(job: Job, page: Page) -> Iterator[Answer]:
    yield Done(job.number, Status.ACTIVITY, records=count_records(page.tree), reason=Reason(job.reader))


def _is_understood(outcome: Outcome) -> bool:
    return bool(outcome.items) or outcome.unreadable < outcome.records or not outcome.records


def _guess(job: Job, page: Page) -> Iterator[Answer]:
    """Try a member that the catalogue does not know, or whose reader does not, by its shape."""
    guess = _by_shape(job, page)
    refused = job.task is Task.READ  # then a guess counts only if it finds something
    if guess is None or (refused and not guess[1].records):
        yield _unexplained(job, page)
    else:
        yield from _outcome(*guess, page)


def _by_shape(job: Job, page: Page) -> tuple[Job, Outcome] | None:
    """Read a member with the reader whose records look like its own, None if there is none."""
    guess = reader_for_shape(page.tree, page.context.platform, content=job.reader not in _ACTIVITIES)
    if guess is None:
        return None
    reader, records = guess
    try:
        outcome = run_reader(READERS[reader], replace(page, tree=records))
    except WrongShape:
        return None
    return (replace(job, reader=reader), outcome) if _is_understood(outcome) else None


def _tell(job: Job, page: Page) -> Iterator[Answer]:
    """Say whose a member is; if nobody's, that is all there is to say of it."""
    told = tell(page.tree)
    if told is not None:
        yield ToldReady(job.number, told)
    yield Done(job.number, Status.NOT_UNDERSTOOD, reason=Reason.UNKNOWN_FILE)


def _unexplained(job: Job, page: Page) -> Done:
    """No shape fits: the member holds what its folder says, else it is not understood."""
    if job.reader in _ACTIVITIES:
        return Done(job.number, Status.ACTIVITY, records=count_records(page.tree), reason=Reason(job.reader))
    reason = Reason.UNKNOWN_FILE if job.task is Task.GUESS else Reason.UNKNOWN_SHAPE  # a known file may be a new layout
    return Done(job.number, Status.NOT_UNDERSTOOD, reason=reason, shape=shape_of(page.tree))


_ACTIVITIES = frozenset(reason.word for reason in Reason if reason is not Reason.NONE)
_TASKS: dict[Task, Callable[[Job, Page], Iterator[Answer]]] = {
    Task.FACTS: _find_facts,
    Task.READ: _read,
    Task.COUNT: _count,
    Task.GUESS: _guess,
    Task.TELL: _tell,
}
