"""Whether day or month comes first in a chat that does not tell is a question, too: the last, settling nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.answers import NO_ANSWERS, Answers, DateOrder, DayOrder
from core.library.library import Library
from core.loading import Check, load
from core.questions import Question, questions_of, told_by, what_it_settles
from tests.builders.writing import write_zip
from tests.core.library.making import DAY
from tests.core.questions.making import WORDS

UNSURE = "03/04/2026, 09:15 - Jo: hello\n03/04/2026, 09:16 - Ada: hi\n"
SURE = "23/04/2026, 09:15 - Jo: hello\n"


def opened(folder: Path, answers: Answers = NO_ANSWERS, **chats: str) -> Library:
    paths = [
        write_zip(folder / f"WhatsApp Chat with {name}.zip", {f"WhatsApp Chat with {name}.txt": text.encode()})
        for name, text in chats.items()
    ]
    return load(paths, Check(DAY, answers))


def asked(library: Library) -> list[Question]:
    return [one for one in questions_of(library, WORDS) if one.kind == "date-order"]


def test_it_is_the_last_question_and_says_that_it_changes_dates_alone(tmp_path: Path) -> None:
    library = opened(tmp_path, Jo=UNSURE)
    last = questions_of(library, WORDS)[-1]
    assert (last.id, last.settles, last.accounts) == ("date-order", 0, ("whatsapp-1",))
    assert last.text.startswith("The dates of 2 messages in the chat “Jo”")
    assert what_it_settles(last, WORDS) == "An answer changes dates, and no verdict"


def test_chats_that_leave_it_open_are_asked_about_together(tmp_path: Path) -> None:
    (question,) = asked(opened(tmp_path, Jo=UNSURE, Bo=UNSURE + UNSURE, Cy=SURE))
    assert [(about.name, about.items) for about in question.about] == [("Bo", 4), ("Jo", 2)]


@pytest.mark.parametrize(("choice", "order"), [(0, DayOrder.DAY_FIRST), (1, DayOrder.MONTH_FIRST)])
def test_the_answer_reads_the_chat_as_it_says(tmp_path: Path, choice: int, order: DayOrder) -> None:
    (question,) = asked(opened(tmp_path, Jo=UNSURE))
    told = told_by(question.choices[choice].answers)
    assert told.date_orders == (DateOrder(order, "Jo"),)
    assert asked(opened(tmp_path, told, Jo=UNSURE)) == []


def test_what_was_answered_is_not_asked_again_before_the_next_reading(tmp_path: Path) -> None:
    library = opened(tmp_path, Jo=UNSURE, Bo=UNSURE)
    library.judge_again(answers=Answers(date_orders=(DateOrder(DayOrder.DAY_FIRST, "jo"),)), day=DAY)
    assert [about.name for about in asked(library)[0].about] == ["Bo"]
    library.judge_again(answers=Answers(date_orders=(DateOrder(DayOrder.DAY_FIRST),)), day=DAY)
    assert asked(library) == []
