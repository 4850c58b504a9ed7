"""The question on undated comments below the owner's own things: a time is asked about, and they have none.

The answer is a correction of each of them: an answer on comments speaks of those below what others posted.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.library.below_own import BelowOwn
from core.library.open_points import Lot
from core.messages import label
from core.questions.asking import Asking
from core.questions.audiences import on_account
from core.questions.question import Choice, Question, best_of, unknown
from core.questions.settling import corrected_to


def below_own_questions(asking: Asking) -> Iterator[Question]:
    """Ask once for each account."""
    for below in asking.points.below_own:
        yield _question(asking, below)


def _question(asking: Asking, below: BelowOwn) -> Question:
    account, words = asking.accounts[below.account], asking.words
    lots = [Lot(facts, 1, item) for facts, item in below.items]
    text = words.n(
        "{n} comment below something of your own on {platform} bears no possible day. Who could see that thing?",
        "{n} comments below things of your own on {platform} bear no possible day. Who could see those things?",
        len(lots),
        platform=label(account.platform, words),
    )
    return best_of(
        Question(
            id=f"below-own:{account.id}",
            kind="audience",
            text=text,
            why=words._(
                "A comment is seen by whoever can see the thing above it. "
                "The archive says neither who that is nor when it was."
            ),
            settles=0,
            choices=(*_choices(asking, below, lots), unknown(words)),
            accounts=(account.id,),
            sample=asking.sample(lots),
        )
    )


def _choices(asking: Asking, below: BelowOwn, lots: list[Lot]) -> Iterator[Choice]:
    keys = asking.library.keys_of([lot.sample for lot in lots])
    for text, audience in on_account(asking.accounts[below.account], asking.words):
        said = [{"key": key, "audience": audience.word} for key in keys]
        yield Choice(text, {"items": said}, asking.settling.settled(lots, corrected_to(audience)))
