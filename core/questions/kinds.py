"""Questions on kinds of things that stand nowhere in particular: comments elsewhere, undated fields of the profile.

An answer on a period that names a kind speaks of it wherever it stands (contract §3). What was answered before is said
again after it, so that it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.answers import Period
from core.i18n import Words
from core.judging.audience import TIMELINE_KINDS
from core.judging.periods import limited_before
from core.library.open_points import OpenKind
from core.messages import label
from core.questions.asking import Asking
from core.questions.periods import audiences_of, period_answer, restated
from core.questions.question import Answer, Choice, Question, best_of, unknown
from core.questions.settling import answered_on_period
from core.values import Account
from core.vocabulary import Audience, Kind, Platform


def kind_questions(asking: Asking) -> Iterator[Question]:
    """Ask about what no answer on a place or a period would settle."""
    for kind in asking.points.kinds:
        account = asking.accounts[kind.account]
        if _is_worth_it(asking, kind) and not _is_split_by_limiting(asking, account, kind.kind):
            yield _question(asking, account, kind)


def _is_worth_it(asking: Asking, kind: OpenKind) -> bool:
    """Comments are asked about at once; other things only once what stands in places and periods is answered."""
    within_reach = asking.settling.assumed(kind.lots) - kind.out_of_reach
    return kind.out_of_reach > 0 and (kind.kind is Kind.COMMENT or within_reach == 0)


def _is_split_by_limiting(asking: Asking, account: Account, kind: Kind) -> bool:
    """Limiting past posts would cut such an answer in two by the day of each thing."""
    limited = limited_before(asking.answers, asking.library.judgement.day)
    return limited is not None and account.platform is Platform.FACEBOOK and kind in TIMELINE_KINDS


def _question(asking: Asking, account: Account, kind: OpenKind) -> Question:
    words = asking.words
    return best_of(
        Question(
            id=f"kind:{account.id}:{kind.kind.word}",
            kind="kind",
            text=_text(kind.kind, words).format(kind=label(kind.kind, words), platform=label(account.platform, words)),
            why=_why(kind.kind, words),
            settles=0,
            choices=(*_choices(asking, account, kind), unknown(words)),
            hint=_hint(kind.kind, words),
            accounts=(account.id,),
            sample=asking.sample(kind.lots),
        )
    )


def _choices(asking: Asking, account: Account, kind: OpenKind) -> Iterable[Choice]:
    for text, audience in audiences_of(account, asking.words, on_it=kind.kind is Kind.PROFILE_FIELD):
        yield Choice(
            text,
            {"periods": _answers(asking, account, kind.kind, audience)},
            asking.settling.settled(kind.lots, answered_on_period(audience)),
        )


def _answers(asking: Asking, account: Account, kind: Kind, audience: Audience) -> list[Answer]:
    limited = limited_before(asking.answers, asking.library.judgement.day)
    before = [Period(Platform.FACEBOOK, Audience.FRIENDS, until=limited)] if limited else []
    new = period_answer(Period(account.platform, audience, kind=kind, account=account.id))
    return [new, *restated([*before, *asking.answers.periods], account)]


def _text(kind: Kind, words: Words) -> str:
    return {
        Kind.COMMENT: words._("Your comments on {platform}: who could see the posts that they stand under?"),
        Kind.GROUP_POST: words._("Your posts in groups without a name in the archive: who could see them?"),
        Kind.GROUP_COMMENT: words._("Your comments in groups without a name in the archive: who could see them?"),
        Kind.PROFILE_FIELD: words._("Who could see what your profile on {platform} tells about you?"),
    }.get(kind, words._("Who could see your things of the kind “{kind}” on {platform}?"))


def _why(kind: Kind, words: Words) -> str:
    if kind is Kind.PROFILE_FIELD:
        return words._("Each entry of a profile has an audience of its own, and the archive leaves it out.")
    return words._("The archive does not say where these things stand, or when they were made.")


def _hint(kind: Kind, words: Words) -> str:
    if kind is Kind.PROFILE_FIELD:
        return words._("Open your profile on the site and choose to edit it: beside each entry stands who can see it.")
    return words._(
        "Your activity log on the site lists such things; the sign beside each shows who can see it. "
        "If they differ, choose that it varied."
    )
