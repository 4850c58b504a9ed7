"""The question on how the dates of a chat are written: its file does not tell whether the day or the month comes first.

Unlike all others its answer settles no verdict: none depends on the day of a message. It is asked nevertheless, last,
since by a wrong guess every date of the chat would be wrong. The answer counts when the archive is read again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.answers import DateOrder, DayOrder
from core.i18n import Words
from core.library.unsure_dates import UnsureChat
from core.questions.asking import Asking
from core.questions.question import About, Answer, Choice, Question, unknown
from core.text.folding import fold
from core.text.safe import isolated, one_line

KIND = "date-order"
_LONGEST_NAME = 80


def date_order_questions(asking: Asking) -> Iterator[Question]:
    """Ask once for all chats that leave it open and were not answered on: they come from the same phone."""
    chats = [chat for chat in asking.library.unsure_chats() if not _is_said(chat.name, asking.answers.date_orders)]
    if not chats:
        return
    words = asking.words
    numbers = sorted({number for chat in chats for number in chat.accounts})
    yield Question(
        id=KIND,
        kind=KIND,
        text=_text(chats, words),
        why=words._(
            "The files do not tell whether the day or the month comes first. Your answer reads them again, with these "
            "dates as you say."
        ),
        settles=0,
        choices=(
            Choice(words._("The third of April: day first"), _answer(chats, DayOrder.DAY_FIRST)),
            Choice(words._("The fourth of March: month first"), _answer(chats, DayOrder.MONTH_FIRST)),
            unknown(words),
        ),
        hint=words._("Look at the chat on your phone, for a message whose day you remember."),
        accounts=tuple(asking.accounts[number].id for number in numbers),
        about=tuple(About(one_line(chat.name, _LONGEST_NAME), chat.items) for chat in chats),
    )


def _is_said(chat: str, said: Sequence[DateOrder]) -> bool:
    return any(one.chat is None or fold(one.chat) == fold(chat) for one in said)


def _answer(chats: Sequence[UnsureChat], order: DayOrder) -> Answer:
    return {"date_orders": [{"chat": chat.name, "order": order.word} for chat in chats]}


def _text(chats: Sequence[UnsureChat], words: Words) -> str:
    items = sum(chat.items for chat in chats)
    if len(chats) == 1:
        return words.n(
            "The date of {n} message in the chat “{chat}” can be read in two ways: is 03/04 the third of April or the "
            "fourth of March?",
            "The dates of {n} messages in the chat “{chat}” can be read in two ways: is 03/04 the third of April or "
            "the fourth of March?",
            items,
            chat=isolated(one_line(chats[0].name, _LONGEST_NAME)),
        )
    return words.n(
        "The date of {n} message in {chats} chats can be read in two ways: is 03/04 the third of April or the fourth "
        "of March?",
        "The dates of {n} messages in {chats} chats can be read in two ways: is 03/04 the third of April or the "
        "fourth of March?",
        items,
        chats=words.number(len(chats)),
    )
