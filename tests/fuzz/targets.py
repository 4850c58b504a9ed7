"""What must hold of any bytes at all, for each way in: a named error or items that add up, never anything else."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from core.answers import Answers
from core.answers_file import read_answers, write_answers
from core.archive.opening import open_archive
from core.archive.reading import Reader as MemberReader
from core.errors import AnswersError, DamagedMember, NotAnArchive, PolicyError
from core.judging.policy import read_policy
from core.readers.context import Context, KnownNames, Page
from core.readers.counting import count_records
from core.readers.facts import Facts
from core.readers.html import cutting, portions
from core.readers.html.translating import count, is_page, translate_in_portions
from core.readers.key_shapes import shape_of
from core.readers.parsing import parse_member
from core.readers.registry import FACTS_READERS, READERS
from core.readers.running import run_reader, run_rest
from core.readers.shapes import WrongShape
from core.readers.telling import tell
from core.text.folding import fold
from core.text.safe import file_name, harmless
from core.vocabulary import PlaceKind, Platform, Reason

NAMES = ("Anna Demo", "anna.demo")
JSON, HTML = ".json", ".html"
CHAT = "whatsapp.chat"
_TALK = "messages/inbox/bob_1/message_1"


@dataclass(frozen=True, slots=True)
class Target:
    """One way in. `readers` are those that the first line of the bytes may name; `ending` is the kind of member."""

    run: Callable[[bytes], None]
    readers: tuple[str, ...] = ()
    ending: str = ""


def is_zip(content: bytes) -> None:
    """Any zip is opened or refused; each of its members is whole or damaged for a reason."""
    with tempfile.NamedTemporaryFile(suffix=".zip") as file:
        file.write(content)
        file.flush()
        try:
            archive = open_archive([Path(file.name)])
        except NotAnArchive:
            return
        with MemberReader() as members:
            for member in archive.members[:50]:
                try:
                    assert len(members.read(member, 10_000_000)) == member.size_bytes
                    with members.open(member) as stream:
                        assert len(stream.read(10_000_000)) == member.size_bytes
                except DamagedMember as error:
                    assert error.reason is not Reason.NONE  # noqa: PT017 (the one error that is allowed)


def read_small_pages_in_portions() -> None:
    """Have even a small page read in pieces and portions from here on."""
    cutting.CHUNK_BYTES, portions.PORTION_BYTES, portions.LARGE_BYTES = 400, 800, 1_600


def is_answers(content: bytes) -> None:
    """An answers file is refused with a place, or understood so that what is saved of it says the same."""
    try:
        answers = read_answers(content)
    except AnswersError as error:
        assert error.problem  # noqa: PT017 (the one error that is allowed)
        return
    assert isinstance(answers, Answers)
    assert read_answers(write_answers(answers)) == answers


def is_policy(content: bytes) -> None:
    """A file of rules is refused with a place, or understood whole."""
    try:
        assert read_policy(content).rules
    except PolicyError as error:
        assert error.problem  # noqa: PT017 (the one error that is allowed)


def _is_member(readers: tuple[str, ...], ending: str, platform: Platform) -> Callable[[bytes], None]:
    """A member ends as items that add up, as facts, or with one of the two results that the ledger knows."""
    known = KnownNames([(PlaceKind.GROUP, "Gardeners"), (PlaceKind.PROFILE, "Bob Sample")], NAMES)
    names = frozenset(map(fold, NAMES))
    context = Context(platform, *NAMES, owner_names=names, known=known, time_zone="Europe/Paris")

    def run(data: bytes) -> None:
        head, _, content = data.partition(b"\n")
        reader = _named(head, readers)
        try:
            page = _page(content, reader, _TALK + ending, context)
        except DamagedMember as error:
            assert error.reason is not Reason.NONE  # noqa: PT017 (the one error that is allowed)
            return
        if reader in READERS:
            _items_add_up(reader, page)
        if reader in FACTS_READERS:
            _facts_are_told(reader, page)
        assert count_records(page.tree) >= 0
        assert shape_of(page.tree).encode()
        tell(page.tree)

    return run


def _named(head: bytes, readers: tuple[str, ...]) -> str:
    """Give the reader that the first line names; any other line stands for one of them, too."""
    name = head.decode("latin-1")
    return name if name in readers else readers[zlib.crc32(head) % len(readers)]


def _page(content: bytes, reader: str, path: str, context: Context) -> Page:
    if not is_page(content, path):
        return Page(parse_member(content, reader), path, context, f"x.zip/{path}")
    count(content, path, context)
    return translate_in_portions(content, reader, path, context)


def _items_add_up(reader: str, page: Page) -> None:
    try:
        outcome = run_reader(READERS[reader], page)
    except WrongShape:
        return
    assert outcome.unreadable <= outcome.records
    assert outcome.items == sum(batch.count for batch in outcome.batches)
    for following in run_rest(READERS[reader], page, outcome.records):
        outcome.take_in(following)
        outcome.batches += following.batches
    assert outcome.items == sum(batch.count for batch in outcome.batches)
    for batch in outcome.batches:
        assert {len(batch.made_at), len(batch.place), len(batch.record)} == {batch.count}
        assert {len(codes) for codes in batch.codes.values()} == {batch.count}
        for word in chain(*batch.texts.values(), *batch.places):
            if isinstance(word, str):
                assert word.encode() is not None
                assert harmless(harmless(word)) == harmless(word)
                assert file_name(word)


def _facts_are_told(reader: str, page: Page) -> None:
    try:
        assert isinstance(FACTS_READERS[reader](page), Facts)
    except WrongShape:
        return


def _member(ending: str, platform: Platform, *families: str) -> Target:
    names = {*READERS, *FACTS_READERS} - {CHAT}
    readers = tuple(sorted(name for name in names if name.partition(".")[0] in families))
    return Target(_is_member(readers, ending, platform), readers, ending)


TARGETS: Mapping[str, Target] = {
    "zip": Target(is_zip),
    "json-facebook": _member(JSON, Platform.FACEBOOK, "facebook"),
    "json-messenger": _member(JSON, Platform.MESSENGER, "messenger"),
    "json-instagram": _member(JSON, Platform.INSTAGRAM, "instagram", "threads"),
    "json-meta-ai": _member(JSON, Platform.META_AI, "meta_ai", "whatsapp"),
    "html-facebook": _member(HTML, Platform.FACEBOOK, "facebook", "messenger"),
    "html-instagram": _member(HTML, Platform.INSTAGRAM, "instagram", "threads", "meta_ai"),
    "whatsapp": Target(_is_member((CHAT,), ".txt", Platform.WHATSAPP), (CHAT,), ".txt"),
    "answers": Target(is_answers),
    "policy": Target(is_policy),
}
