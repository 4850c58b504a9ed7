"""What the rules need to know of each account's owner on the day of the check, from archive and answers together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from types import MappingProxyType

from core.answers import Action, Answers, Deed, Objection
from core.judging.age import day_start_ms, is_minor_on, latest_possible
from core.judging.rulebook import Policy
from core.judging.verdict import Owner
from core.values import Account
from core.vocabulary import Platform, Region

_FACEBOOK_SIDE = frozenset({Platform.FACEBOOK, Platform.MESSENGER, Platform.META_AI})
_INSTAGRAM_SIDE = frozenset({Platform.INSTAGRAM, Platform.THREADS})
# What an objection sent on a platform covers (contract §6).
COVERED_BY: Mapping[Platform, frozenset[Platform]] = MappingProxyType(
    {
        **dict.fromkeys(_FACEBOOK_SIDE, _FACEBOOK_SIDE),
        **dict.fromkeys(_INSTAGRAM_SIDE, _INSTAGRAM_SIDE),
        Platform.WHATSAPP: frozenset({Platform.WHATSAPP}),
    }
)


def owners_of(
    accounts: Collection[Account], answers: Answers, *, day: date, region: Region, policy: Policy
) -> dict[int, Owner]:
    """Give each account's owner by the account's number."""
    first_day = policy.first_days[region]
    return {account.number: _owner(account, accounts, answers, day=day, first_day=first_day) for account in accounts}


def possible_days(account: Account, answers: Answers, day: date) -> tuple[date, date]:
    """Give the first and the last day on which the owner can have made something; of days to come nobody can say."""
    return birth_date_of(account, answers) or date.min, latest_possible(day, account.exported_at)


def birth_date_of(account: Account, answers: Answers) -> date | None:
    """Give the birth date that counts: said for this account, said in general, else what the archive says."""
    said = [entry.birth_date for entry in answers.accounts if entry.account == account.id and entry.birth_date]
    if said:
        return said[-1]
    return answers.birth_date or account.birth_date


def minor_by(account: Account, answers: Answers, day: date) -> date | None:
    """Give the birth date by which the owner of an account is under 18 on a day, None for an adult."""
    born = birth_date_of(account, answers)
    return born if is_minor_on(born, day) else None


def is_birth_date_said(account: Account, answers: Answers) -> bool:
    """Tell whether the person gave the birth date of this account's owner."""
    said = any(entry.birth_date is not None and entry.account == account.id for entry in answers.accounts)
    return said or answers.birth_date is not None


def objection_of(account: Account, accounts: Collection[Account], answers: Answers, day: date) -> date | None:
    """Give the earliest objection that covers an account and is in force on the day of the check."""
    days = [
        objection.on
        for objection in answers.objections
        if objection.on <= day and _covers(objection, account, accounts)
    ]
    return min(days, default=None)


def was_public_since(account: Account, first_day: date) -> bool:
    """Tell whether the archive shows that an account was public at an instant on this day or later."""
    if account.private_now is False:
        return True
    start = day_start_ms(first_day, account.time_zone) // 1000
    switches = sorted(account.privacy_history, key=lambda switch: switch.at)
    if any(switch.at >= start for switch in switches):
        return True  # either it became public then, or it had been public until it became private
    return bool(switches) and not switches[-1].private


def _owner(account: Account, accounts: Collection[Account], answers: Answers, *, day: date, first_day: date) -> Owner:
    made_private = _made_private_on(account, answers.actions, day)
    public_until_then = made_private is not None and made_private >= first_day and account.private_now is not True
    return Owner(
        minor_now=is_minor_on(birth_date_of(account, answers), day),
        private_now=account.private_now,
        private_now_inferred=account.private_now_inferred,
        public_since_start=day >= first_day and (public_until_then or _was_public(account, first_day, made_private)),
        objection=objection_of(account, accounts, answers, day),
        holder=account.holder,
        professional=account.professional and account.private_now_inferred,
        private_answered=made_private is not None,
    )


def _was_public(account: Account, first_day: date, made_private: date | None) -> bool:
    """Ask the archive, unless the person closed the account before the first day, after the archive was made."""
    closed_before = made_private is not None and made_private < first_day
    return not closed_before and was_public_since(account, first_day)


def _made_private_on(account: Account, actions: Iterable[Action], day: date) -> date | None:
    """Give the first day on which the person says that they made this account private."""
    days = [
        action.on
        for action in actions
        if action.do is Deed.ACCOUNT_PRIVATE and action.platform is account.platform and action.on <= day
    ]
    return min(days, default=None)


def _covers(objection: Objection, account: Account, accounts: Collection[Account]) -> bool:
    """Tell whether an objection covers an account: on its own side, and across to an account linked to that side."""
    if _covers_on_its_side(objection, account, accounts):
        return True
    if account.platform in COVERED_BY[objection.platform] or account.platform is Platform.WHATSAPP:
        return False
    if objection.account is None and account.linked_to & COVERED_BY[objection.platform]:
        return True
    covered = [other for other in accounts if _covers_on_its_side(objection, other, accounts)]
    side = COVERED_BY[account.platform]
    return any(other.linked_to & side for other in covered)


def _covers_on_its_side(objection: Objection, account: Account, accounts: Collection[Account]) -> bool:
    if account.platform not in COVERED_BY[objection.platform]:
        return False
    if objection.account is None or objection.account == account.id:
        return True
    # A named account's objection reaches the other platforms of its side only if it can be no other person's.
    same_platform = [other for other in accounts if other.platform is objection.platform]
    return account.platform is not objection.platform and [other.id for other in same_platform] == [objection.account]
