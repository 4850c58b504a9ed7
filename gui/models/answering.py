"""What the person tells of the open archive: every word judges anew off the window's thread and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from core.answers import NO_ANSWERS, Answers, deciding, merge
from core.i18n import Words
from core.judging.rulebook import Policy
from core.library.library import Library
from core.library.summary import Summary
from core.questions import Answer, Question, questions_of, told_by
from gui.models.history import History, Said
from gui.models.opened import Opened
from gui.models.told import compact
from gui.tasks import Latest, Tasks, Ticket


@dataclass(frozen=True, slots=True)
class Effect:
    """The figures before and after the last word."""

    before: Summary
    after: Summary


@dataclass(frozen=True, slots=True)
class _Judged:
    summary: Summary
    joint: Summary
    account: int | None
    questions: tuple[Question, ...]


class Answering(QObject):
    """Keeps what was said, and what it makes of the archive. It lives as long as the archive is open."""

    figures_changed = Signal()  # `opened` and `effect` are others
    told = Signal(str)  # what was done, in a sentence for the person
    questions_changed = Signal()  # `questions`, or what can be undone, are others

    def __init__(self, tasks: Tasks, opened: Opened, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self.effect: Effect | None = None
        self._tasks = tasks
        self._words = words
        self._said = Said(opened.library.judgement.answers, opened.history.skipped)
        self._asked = deciding(self._said.answers)
        self._policy = opened.library.policy
        self._judged = self._asked, self._policy
        self._past: list[Said] = list(opened.history.past)
        self._future: list[Said] = list(opened.history.future)
        self._questions: tuple[Question, ...] | None = None
        self._account = opened.account
        self._latest = Latest[_Judged](tasks, self)

    def begin(self) -> None:
        """Look for the questions. Where the archive was just read, its page stands first: both take the processor."""
        self._ask()

    @property
    def answers(self) -> Answers:
        """What was answered so far."""
        return self._said.answers

    @property
    def history(self) -> History:
        """What can be taken back and said again, for who reads the archive anew."""
        return History(tuple(self._past), tuple(self._future), self._said.skipped)

    @property
    def skipped(self) -> int:
        """How many questions were passed over and are still open."""
        return sum(one.id in self._said.skipped for one in self._questions or () if self._concerns(one))

    @property
    def questions(self) -> tuple[Question, ...] | None:
        """The open questions that were not passed over, best first; None while they are being found."""
        if self._questions is None:
            return None
        skipped = self._said.skipped
        return tuple(one for one in self._questions if one.id not in skipped and self._concerns(one))

    @property
    def can_undo(self) -> bool:
        """Whether there is a word to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a word that was taken back can be said again."""
        return bool(self._future)

    def is_skipped(self, question: Question) -> bool:
        """Whether this question was passed over."""
        return question.id in self._said.skipped

    @property
    def account(self) -> int | None:
        """The account whose figures are shown, None for all together."""
        return self._account

    def choose_account(self, account: int | None) -> None:
        """Show the figures of one account, or of all together."""
        if account != self._account:
            self._account = account
            self._ask()

    def _concerns(self, question: Question) -> bool:
        """Whether a question is about the chosen account, or about the person."""
        if self._account is None or not question.accounts:
            return True
        return self.opened.library.accounts()[self._account].id in question.accounts

    def speak(self, words: Words) -> None:
        """Put the questions into another language."""
        self._words = words
        self._questions = None
        self._ask()

    def answer(self, question: Question, answer: Answer) -> None:
        """Take an answer; an empty one passes the question over."""
        told = told_by(answer)
        if told == NO_ANSWERS:
            self.skip(question)
        else:
            self.say(merge(self.answers, told))

    def skip(self, question: Question) -> None:
        """Pass a question over."""
        self._step(replace(self._said, skipped=self._said.skipped | {question.id}))

    def ask_skipped(self) -> None:
        """Ask again what was passed over."""
        self._step(replace(self._said, skipped=frozenset()))

    def say(self, answers: Answers) -> None:
        """Take these answers instead of those that counted so far."""
        self._step(replace(self._said, answers=compact(answers, self.answers)))

    def note(self, answers: Answers) -> None:
        """Take answers that differ only in what decides nothing: nothing is judged anew, nothing can be undone."""
        self._said = replace(self._said, answers=answers)
        self.questions_changed.emit()

    def say_later(self, work: Callable[[Answers], Answers]) -> None:
        """Take the answers that this work makes of those that count then. The work is not done on this thread."""
        told = self.answers

        def done(answers: Answers) -> None:
            if self.answers is told:
                self._step(replace(self._said, answers=answers))
            else:  # something else was said meanwhile
                self.say_later(work)

        self._tasks.run(lambda _ticket: compact(work(told), told), done=done, owner=self)

    def forget(self) -> None:
        """Give the memory of the archive back once nothing asks it any more."""
        library = self.opened.library
        self.deleteLater()
        self._tasks.run_when_quiet(lambda _ticket: library.close())

    def judge_by(self, policy: Policy) -> None:
        """Judge by other rules from now on. What was said stays, and this is no word to take back."""
        self._policy = policy
        self._ask()

    def undo(self) -> None:
        """Take the last word back."""
        if self._past:
            self._future.append(self._said)
            self._become(self._with_notes(self._past.pop()))
            self.told.emit(self._words._("Taken back. You can say it again with Redo."))

    def redo(self) -> None:
        """Say again what was taken back last."""
        if self._future:
            self._past.append(self._said)
            self._become(self._with_notes(self._future.pop()))
            self.told.emit(self._words._("It counts again. Undo takes it back."))

    def _with_notes(self, said: Said) -> Said:
        """Ticks and replies are no words: what is undone leaves them as they are."""
        told = replace(said.answers, ticks=self.answers.ticks, replies=self.answers.replies)
        return replace(said, answers=told)

    def _step(self, said: Said) -> None:
        if said.skipped == self._said.skipped and deciding(said.answers) == deciding(self._said.answers):
            self.note(said.answers)
        else:
            self._past.append(self._said)
            self._future.clear()
            self._become(said)

    def _become(self, said: Said) -> None:
        self._said = said
        if deciding(said.answers) == self._asked:
            self.questions_changed.emit()
        else:
            self._ask()

    def _ask(self) -> None:
        library, words, answers, policy = self.opened.library, self._words, deciding(self.answers), self._policy
        self._asked, account = answers, self._account

        def work(_ticket: Ticket) -> _Judged:
            _judge(library, answers, policy)
            joint = library.summary()
            summary = joint if account is None else library.summary(account)
            return _Judged(summary, joint, account, tuple(questions_of(library, words)))

        self._latest.ask(work, lambda judged: self._on_judged((answers, policy), judged))

    def _on_judged(self, by: tuple[Answers, Policy], judged: _Judged) -> None:
        self._questions = judged.questions
        other = judged.account != self.opened.account
        if by != self._judged or other:
            self.effect = None if other else Effect(self.opened.summary, judged.summary)
            self.opened = replace(self.opened, summary=judged.summary, joint=judged.joint, account=judged.account)
            self._judged = by
            self.figures_changed.emit()
        self.questions_changed.emit()


def _judge(library: Library, answers: Answers, policy: Policy) -> None:
    """Decide everything anew, unless these answers and rules count already."""
    here = library.judgement
    if here.answers != answers or library.policy is not policy:
        library.judge_again(answers=answers, day=here.day, region=here.asked_for, policy=policy)
