"""Exports of posts and messages without a profile: the threads tell who the owner is, else the person is asked."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from core.answers import merge
from core.i18n import words_for
from core.library.filters import EVERYTHING
from core.library.library import Library
from core.questions import questions_of, told_by
from tests.builders.conversations import Thread, said, thread_files
from tests.builders.facebook.generations import Generation, setting
from tests.builders.facebook.posts import timeline
from tests.builders.truth import Built, joined
from tests.core.loading.making import DAY, open_built

ZOE, BOB, ANN = "Zoé Demo", "Bob Sample", "Ann Sample"
FOLDER = "your_facebook_activity/messages/inbox/{}_12345"
HOUR_MS = 3_600_000
BEGIN_MS = 1_700_000_000_000


def thread(title: str, *senders: str) -> Built:
    """A talk that is called after its other participant (docs/formats/facebook.md §6.2)."""
    one = Thread(FOLDER.format(title.split(maxsplit=1)[0].lower()), title, (*dict.fromkeys(senders),), ZOE)
    return thread_files(one, [said(one, name, BEGIN_MS + n * HOUR_MS, f"{n}") for n, name in enumerate(senders)])


def library_of(tmp_path: Path, *built: Built) -> Library:
    return open_built(tmp_path, joined((timeline(setting(Generation.G5)), *built))).library


def own_messages(library: Library) -> Counter[str]:
    rows = [row for row in library.export_rows(EVERYTHING) if row["kind"] == "message"]
    return Counter(str(row["author"]) for row in rows if row["mine"])


def test_who_writes_in_most_threads_is_the_owner(tmp_path: Path) -> None:
    talks = (thread(BOB, ZOE, BOB), thread(ANN, ANN, ZOE), thread("Walkers", ZOE, BOB, ANN))
    library = library_of(tmp_path, *talks)
    assert own_messages(library) == {ZOE: 3}
    assert library.accounts()[0].name == ZOE
    assert "owner" not in [question.kind for question in questions_of(library, words_for("en"))]


def test_where_it_is_not_plain_the_person_is_asked(tmp_path: Path) -> None:
    library = library_of(tmp_path, thread(BOB, ZOE, BOB, ZOE))
    assert not own_messages(library)
    (asked,) = [question for question in questions_of(library, words_for("en")) if question.kind == "owner"]
    assert [choice.label for choice in asked.choices[:-1]] == [ZOE, BOB]
    assert asked.settles == 2
    library.judge_again(answers=merge(library.judgement.answers, told_by(asked.choices[0].answers)), day=DAY)
    assert own_messages(library) == {ZOE: 2}


def test_who_is_alone_with_meta_ai_is_the_owner(tmp_path: Path) -> None:
    library = library_of(tmp_path, thread("Meta AI", ZOE, "Meta AI"), thread(BOB, ZOE, BOB))
    assert own_messages(library) == {ZOE: 1}
