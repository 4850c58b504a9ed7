"""A large page is read portion by portion, and gives what it would give as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from core.readers.batches import MISSING, NUL, Batch
from core.readers.catalogue import Catalogue
from core.readers.context import Context, Page
from core.readers.html import cutting, portions
from core.readers.html.translating import translate, translate_in_portions
from core.readers.item import Records
from core.readers.registry import READERS
from core.readers.running import Outcome, run_reader, run_rest
from core.readers.shapes import WrongShape, as_record, get_dicts
from core.vocabulary import Platform, Reason
from tests.builders.facebook.generations import Generation
from tests.builders.html import instagram, old
from tests.builders.html.facebook import as_html
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive, instagram_archive
from tests.core.readers.html.making import HERE
from tests.core.readers.html.test_boxes import H3

INSTAGRAM = Context(Platform.INSTAGRAM, "Anna Demo", language="en_US")
EXPORTS: dict[str, tuple[Callable[[], Built], Context]] = {
    "H1": (lambda: as_html(facebook_archive(Generation.G3), "H1"), HERE),
    "H3": (lambda: as_html(facebook_archive(Generation.G5), "H3"), HERE),
    "2011": (old.first, HERE),
    "2014": (lambda: old.second("en"), HERE),
    "2017": (lambda: old.second("de", nested=False), HERE),
    "instagram": (lambda: instagram.as_html(instagram_archive(InstagramGeneration.G2B), 2025), INSTAGRAM),
}


@pytest.fixture
def _small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "CHUNK_BYTES", 500)
    monkeypatch.setattr(portions, "PORTION_BYTES", 1_000)
    monkeypatch.setattr(portions, "LARGE_BYTES", 1_000)


def _members(built: Built, platform: Platform) -> Iterator[tuple[str, str, bytes]]:
    catalogue = Catalogue.load()
    for path, content in built.members.items():
        treatment = catalogue.treatment(platform, path)
        if treatment is not None and treatment.reader and path.endswith((".html", ".htm")):
            yield path, treatment.reader, content


def _rows(reader: str, page: Page) -> tuple[list[tuple[object, ...]], Outcome, int]:
    outcome = run_reader(READERS[reader], page)
    batches, following = outcome.batches, 0
    for rest in run_rest(READERS[reader], page, outcome.records):
        batches += rest.batches
        outcome.take_in(rest)
        following += 1
    return [row for batch in batches for row in _of(batch)], outcome, following


def _of(batch: Batch) -> Iterator[tuple[object, ...]]:
    columns = {name: text.split(NUL) for name, text in batch.texts.items()}
    for at in range(batch.count):
        place = batch.places[batch.place[at]] if batch.place[at] >= 0 else None
        codes = tuple(values[at] for values in batch.codes.values())
        texts = tuple((name, text) for name, column in columns.items() if (text := column[at]) != MISSING)
        yield batch.made_at[at], batch.record[at], place, codes, texts


@pytest.mark.usefixtures("_small_portions")
@pytest.mark.parametrize("name", EXPORTS)
def test_portions_give_what_the_whole_page_gives(name: str) -> None:
    build, context = EXPORTS[name]
    cut = 0
    for path, reader, content in _members(build(), context.platform):
        whole, told, _ = _rows(reader, translate(content, reader, path, context))
        rows, in_portions, following = _rows(reader, translate_in_portions(content, reader, path, context))
        assert rows == whole, path
        assert (in_portions.records, in_portions.unreadable) == (told.records, told.unreadable), path
        cut += following
    assert cut


def test_a_page_of_usual_size_is_whole() -> None:
    page = translate_in_portions((H3 * 100).encode(), "facebook.posts", "posts/x.html", HERE)
    assert list(page.rest) == []


MESSAGE = '<div class="message"><span class="user">Bob</span><span class="meta">x</span></div><p>Yes {}</p>'


@pytest.mark.usefixtures("_small_portions")
def test_a_talk_of_2014_that_goes_on_in_the_next_portion_stays_one_talk() -> None:
    talk = "".join(MESSAGE.format(number) for number in range(400))
    content = (
        f'<div class="thread">Anna Demo, Bob, Zoe{talk}</div><div class="thread">Eve, Anna Demo{talk}</div>'.encode()
    )
    read = _rows("messenger.threads", translate_in_portions(content, "messenger.threads", "html/messages.htm", HERE))
    whole = _rows("messenger.threads", translate(content, "messenger.threads", "html/messages.htm", HERE))
    assert (read[0], len(read[0])) == (whole[0], 800)
    assert read[2] > 1


@pytest.mark.usefixtures("_small_portions")
def test_a_long_talk_has_all_who_take_part_in_each_portion() -> None:
    page = f'<div class="_a70e">All of us</div>{HEADER}{SAID.format("Bob") * 30}{SAID.format("Meta AI") * 30}'.encode()
    read = translate_in_portions(page, "messenger.thread", "messages/inbox/us_1/message_1.html", HERE)
    told = [_participants(portion) for portion in (read, *read.rest)]
    assert len(told) > 2
    whole = translate(page, "messenger.thread", "messages/inbox/us_1/message_1.html", HERE)
    assert set(map(frozenset, told)) == {frozenset(_participants(whole))}


HEADER = '<div class="_a6-g"><div class="_a6-h">Participants: Anna Demo, Bob and Meta AI</div></div>'
SAID = (
    '<div class="_a6-g"><div class="_a6-h">{}</div><div class="_a6-p"><div><div></div><div>Yes</div></div></div>'
    '<div class="_a6-o">Jun 26, 2026 9:05:20 am</div></div>'
)


def _participants(page: Page) -> list[str]:
    return [one["name"] for one in get_dicts(as_record(page.tree), "participants")]


@pytest.mark.usefixtures("_small_portions")
def test_what_stands_in_a_later_portion_and_cannot_be_read_is_counted() -> None:
    page = translate_in_portions((H3 * 100).encode(), "facebook.posts", "posts/x.html", HERE)
    assert [one.unreadable for one in run_rest(_refuse, page, 0)][:2] == [1, 1]


def _refuse(_page: Page) -> Records:
    raise WrongShape(Reason.UNKNOWN_SHAPE)
