"""The question on words that an archive has for an audience and that nobody here understands (facebook.md §3.1).

The archive does state the audience: whoever reads its language knows it. The answer is a correction of each thing
beside which these words stand.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.i18n import Words
from core.judging.explaining import quoted
from core.library.open_points import Lot
from core.library.strange_audiences import StrangeAudience
from core.questions.asking import Asking
from core.questions.audiences import on_account
from core.questions.question import Choice, Question, best_of, unknown
from core.questions.settling import corrected_to
from core.text.folding import fold
from core.values import Account
from core.vocabulary import Audience


def strange_audience_questions(asking: Asking) -> Iterator[Question]:
    """Ask once for each such wording."""
    for strange in asking.points.strange:
        yield _question(asking, strange)


def _question(asking: Asking, strange: StrangeAudience) -> Question:
    account, words = asking.accounts[strange.account], asking.words
    lots = [Lot(facts, 1, item) for facts, item in strange.items]
    text = words.n(
        "The archive says “{named}” beside {n} item. Who could see it?",
        "The archive says “{named}” beside {n} items. Who could see them?",
        len(lots),
        named=quoted(strange.words),
    )
    return best_of(
        Question(
            id=f"audience:{account.id}:{fold(strange.words)}",
            kind="audience",
            text=text,
            why=words._(
                "The archive names the audience that you chose, in words that Volteface does not know. "
                "Until you say what they mean, these items count as public."
            ),
            settles=0,
            choices=(*_choices(asking, account, lots), unknown(words)),
            accounts=(account.id,),
            sample=asking.sample(lots),
        )
    )


def _choices(asking: Asking, account: Account, lots: list[Lot]) -> Iterator[Choice]:
    keys = asking.library.keys_of([lot.sample for lot in lots])
    for label, audience in _audiences(account, asking.words):
        said = [{"key": key, "audience": audience.word} for key in keys]
        yield Choice(label, {"items": said}, asking.settling.settled(lots, corrected_to(audience)))


def _audiences(account: Account, words: Words) -> Iterator[tuple[str, Audience]]:
    """Offer what the site offered: some people alone, or all friends but some, was a choice of its own."""
    offered = list(on_account(account, words))
    narrowest = [one for one in offered if one[1] is Audience.ONLY_ME]
    yield from (one for one in offered if one not in narrowest)
    if not any(audience is Audience.CUSTOM for _, audience in offered):
        yield words._("Some people: certain friends, or all but some"), Audience.CUSTOM
    yield from narrowest
