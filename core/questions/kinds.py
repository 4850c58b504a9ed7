"""Questions on kinds of things that stand nowhere in particular: comments elsewhere, undated fields of the profile.

An answer on a period that names a kind speaks of it wherever it stands, but in a place with a name and below the
owner's own things (contract §3). What was answered before is said again after it, so that it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.answers import Period
from core.i18n import Words
from core.judging.audience import TIMELINE_KINDS
from core.judging.combination import unpack
from core.judging.periods import limited_before
from core.library.open_points import OpenKind
from core.messages import label
from core.messages.plural_labels import your_things
from core.questions.asking import Asking
from core.questions.audiences import IN_GROUPS, of_kind
from core.questions.periods import period_answer, restated
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
    """Comments are asked about at once; other things only once what stands in periods is answered."""
    out_of_reach = kind.out_of_reach + _on_impossible_days(asking, kind)
    within_reach = asking.settling.assumed(kind.lots) - out_of_reach
    return out_of_reach > 0 and (kind.kind is Kind.COMMENT or within_reach == 0)


def _on_impossible_days(asking: Asking, kind: OpenKind) -> int:
    """Count what no question on a time speaks of: it is dated before the birth, or on a day that is still to come."""
    earliest, latest = asking.possible_days(asking.accounts[kind.account])
    days = asking.points.days.get(kind.account, {})
    lots = [lot for day, found in days.items() if not earliest <= day <= latest for lot in found]
    return asking.settling.assumed(lot for lot in lots if unpack(lot.facts).kind is kind.kind)


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
            text=_text(kind.kind, account.platform, words),
            why=_why(kind.kind, account.platform, words),
            settles=0,
            choices=(*_choices(asking, account, kind), unknown(words)),
            hint=_hint(kind.kind, account.platform, words),
            accounts=(account.id,),
            sample=asking.sample(kind.lots),
        )
    )


def _choices(asking: Asking, account: Account, kind: OpenKind) -> Iterable[Choice]:
    for text, audience in of_kind(account, kind.kind, asking.words):
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


def _text(kind: Kind, platform: Platform, words: Words) -> str:
    pattern = {
        Kind.COMMENT: words._(
            "Your comments under what other people posted on {platform}, where the archive names no profile, page or "
            "group: who could see those posts?"
        ),
        Kind.GROUP_POST: words._("Your posts in groups without a name in the archive: who could see them?"),
        Kind.GROUP_COMMENT: words._("Your comments in groups without a name in the archive: who could see them?"),
        Kind.PROFILE_FIELD: words._("Who could see what your profile on {platform} tells about you?"),
    }.get(kind, words._("Who could see your {things} on {platform} of which the archive names no day or no place?"))
    return pattern.format(things=your_things([kind], words), platform=label(platform, words))


def _why(kind: Kind, platform: Platform, words: Words) -> str:
    if kind is Kind.PROFILE_FIELD:
        if platform is not Platform.FACEBOOK:
            return words._("The archive does not say who could see these entries of your profile.")
        return words._("Each entry of a profile has an audience of its own, and the archive leaves it out.")
    if kind is Kind.COMMENT:
        return words._(
            "A comment is seen by whoever can see the post above it, even where your own account is private. "
            "The archive does not say who that is."
        )
    if kind in IN_GROUPS:
        return words._("Everyone can read a public group. The archive does not say which groups these are.")
    return words._("The archive does not say where these things stand, or when they were made.")


def _hint(kind: Kind, platform: Platform, words: Words) -> str:
    if platform is not Platform.FACEBOOK:
        return _hint_in_app(kind, words)
    if kind is Kind.PROFILE_FIELD:
        return words._("Open your profile on the site and choose to edit it: beside each entry stands who can see it.")
    return words._(
        "Your activity log on the site lists such things; the sign beside each shows who can see it. "
        "If they differ, choose that it varied."
    )


def _hint_in_app(kind: Kind, words: Words) -> str:
    """Say where to look on Instagram, which shows no sign beside a thing: there, accounts are private or public."""
    if kind is Kind.COMMENT:
        return words._(
            "“Your activity” in the app lists your comments. A post that you can open while you are signed out is "
            "public. If they differ, choose that it varied."
        )
    if kind is Kind.PROFILE_FIELD:
        return words._("Look at your profile while you are signed out: what you see then is public.")
    return words._("What you can open while you are signed out is public. If it differs, choose that it varied.")
