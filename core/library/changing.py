"""The part of an item's facts that answers, the day of the check and the region change, as SQL over table `i`.

`i` has the columns account, platform, kind, made_at, place and facts of `item`. Moments and periods stand in the SQL as
numbers, so that judging anew joins nothing for them (an answer on a kind asks which places have a name), and so that
another situation can be supposed without touching a table (`core.library.supposing`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.answers import NAMED_PLACES, Answers, Period
from core.judging.age import adult_from_ms, day_start_ms
from core.judging.audience import OFF_THE_TIMELINE, OWN_PLACES, PLACELESS_KINDS
from core.judging.combination import WIDTHS, Then, shifts
from core.judging.owners import birth_date_of
from core.judging.verdict import Owner
from core.values import Account, PrivacySwitch
from core.vocabulary import Aspect, Choice, Kind, PlaceKind, Platform

DAY_MS = 86_400_000  # a story is visible for as long
_BY_NAME = ", ".join(str(code) for code in sorted(kind.code for kind in NAMED_PLACES))
IDS_OF_NAMED_PLACES = f"(SELECT id FROM place WHERE kind IN ({_BY_NAME}) AND name IS NOT NULL)"


@dataclass(frozen=True, slots=True)
class Moments:
    """The moments (UTC ms) that part an account's items; None where there is none."""

    account: int
    adult_from: int | None  # made before: the owner was under 18
    newer_from: int | None  # made then or later: newer than the objection
    expired_before: int | None  # a story made before had surely expired when the archive was made
    started_at: int  # the region's first day
    private_since: int | None = None  # the account is private, and was so from then on


def moments_of(account: Account, answers: Answers, owner: Owner, first_day: date) -> Moments:
    """Find the moments that count for an account."""
    birth_date = birth_date_of(account, answers)
    exported = account.exported_at or account.last_seen  # the archive is no older than its newest record
    return Moments(
        account=account.number,
        adult_from=adult_from_ms(birth_date, account.time_zone) if birth_date else None,
        newer_from=day_start_ms(owner.objection, account.time_zone) if owner.objection else None,
        # Of most exports only the day is known: by its beginning the 24 hours must have been over.
        expired_before=day_start_ms(exported.date(), account.time_zone) - DAY_MS if exported else None,
        started_at=day_start_ms(first_day, account.time_zone),
        private_since=_private_since(account),
    )


def _private_since(account: Account) -> int | None:
    """Give the last switch of a private account if it made it private: what came later never was public."""
    last = max(account.privacy_history, key=lambda switch: switch.at, default=None)
    return last.at * 1000 if last and last.private and account.private_now else None


def changing_facts(
    moments: Sequence[Moments], periods: Sequence[Period], accounts: Sequence[Account]
) -> dict[str, str]:
    """Give the SQL of each fact that neither the item itself nor an answer on a single thing decides."""
    is_story = f"i.kind = {Kind.STORY.code} AND "
    return {
        "period_answer": _period_sql(periods, accounts),
        "expired": _flag_sql(moments, lambda one: _before(one.expired_before), is_story),
        "ended_since_start": _flag_sql(moments, lambda one: f"i.made_at >= {one.started_at - DAY_MS}", is_story),
        "before_18": _flag_sql(moments, lambda one: _before(one.adult_from)),
        "newer": _flag_sql(moments, lambda one: _from(one.newer_from)),
        "then": _then_sql(accounts),
        "since_private": _flag_sql(moments, lambda one: _from(one.private_since)),
    }


def placed(parts: dict[str, str]) -> str:
    """Put the SQL of several facts at their places in the packed integer; `0` if there are none."""
    at = shifts()
    told = [f"(({sql})::BIGINT << {at[name]})" for name, sql in parts.items() if sql != "0"]
    return " + ".join(told) or "0"


def mask_of(names: Iterable[str]) -> int:
    """Give the bits that these facts take in the packed integer."""
    at = shifts()
    return sum(((1 << WIDTHS[name]) - 1) << at[name] for name in names)


def on_own_account(table: str) -> str:
    """Say as SQL over a table what `core.judging.audience.stands_on_own_account` says of one item."""
    place, aspect = (
        f"(({table}.facts >> {shifts()[name]}) & {(1 << WIDTHS[name]) - 1})" for name in ("place", "aspect")
    )
    below_own = f"{aspect} = {Aspect.OWN_MEDIA.code}"
    placeless = f"{place} = {PlaceKind.NONE.code} AND ({table}.kind IN ({_codes(PLACELESS_KINDS)}) OR {below_own})"
    return f"""({place} IN ({_codes(OWN_PLACES)}) OR ({placeless})) AND {table}.kind NOT IN ({_codes(OFF_THE_TIMELINE)})
        AND ({table}.kind <> {Kind.COMMENT.code} OR {below_own})"""


def asked_by_kind(table: str) -> str:
    """Say as SQL over a table of what an answer on a kind speaks (contract §3).

    Not of what stands in a place that the archive names: that is asked about by itself. Nor of comments below the
    owner's own things: these are as visible as the things.
    """
    return f"{table}.place NOT IN {IDS_OF_NAMED_PLACES} AND {_no_comment_below_own(table)}"


def _no_comment_below_own(table: str) -> str:
    aspect = f"(({table}.facts >> {shifts()['aspect']}) & {(1 << WIDTHS['aspect']) - 1})"
    return f"NOT ({table}.kind = {Kind.COMMENT.code} AND {aspect} = {Aspect.OWN_MEDIA.code})"


def names_no_audience(table: str) -> str:
    """Say as SQL over a table that a thing has no words for an audience beside it: these are asked about alone."""
    return f"(({table}.facts >> {shifts()['aspect']}) & {(1 << WIDTHS['aspect']) - 1}) <> {Aspect.UNSURE_AUDIENCE.code}"


def platform_fits(answered: Platform, own: Platform) -> bool:
    """Whether an answer on a platform speaks of an account: Messenger's talks belong to a Facebook account."""
    return answered is own or (answered is Platform.MESSENGER and own is Platform.FACEBOOK)


def _before(moment: int | None) -> str | None:
    return None if moment is None else f"i.made_at < {moment}"


def _from(moment: int | None) -> str | None:
    return None if moment is None else f"i.made_at >= {moment}"


def _flag_sql(moments: Sequence[Moments], condition: Callable[[Moments], str | None], first: str = "") -> str:
    """Join what holds for each account; a missing time makes no flag true."""
    told = [(one.account, condition(one)) for one in moments]
    holds = [f"i.account = {account} AND {sql}" for account, sql in told if sql is not None]
    return f"coalesce({first}(({') OR ('.join(holds)})), false)" if holds else "0"


def _period_sql(periods: Sequence[Period], accounts: Sequence[Account]) -> str:
    """Give the answer of the last period that speaks of an item; days are the account's own.

    Which places have a name is asked once: as often as there are answers, it would be too much for the database.
    """
    told = [
        (period, account)
        for period in reversed(periods)
        for account in accounts
        if period.account in (None, account.id) and platform_fits(period.platform, account.platform)
    ]
    anywhere, in_named = _cases(told), _cases([one for one in told if one[0].kind is None])
    if anywhere == in_named:
        return anywhere
    return f"CASE WHEN i.place IN {IDS_OF_NAMED_PLACES} THEN {in_named} ELSE {anywhere} END"


def _cases(told: Sequence[tuple[Period, Account]]) -> str:
    cases = [f"WHEN {_period_condition(period, account)} THEN {period.audience.code}" for period, account in told]
    return f"CASE {' '.join(cases)} ELSE 0 END" if cases else "0"


def _period_condition(period: Period, account: Account) -> str:
    conditions = [f"i.account = {account.number}", f"i.platform = {period.platform.code}", names_no_audience("i")]
    if period.from_day is not None:
        conditions.append(f"i.made_at >= {day_start_ms(period.from_day, account.time_zone)}")
    if period.until is not None:
        conditions.append(f"i.made_at < {day_start_ms(day_after(period.until), account.time_zone)}")
    if period.kind is not None:
        conditions.append(f"i.kind = {period.kind.code} AND {_no_comment_below_own('i')}")
    else:
        conditions.append(on_own_account("i"))
    return " AND ".join(conditions)


def day_after(day: date) -> date:
    """Give the next day; the calendar's last day stays."""
    return day + timedelta(days=1) if day < date.max else day


def _then_sql(accounts: Sequence[Account]) -> str:
    """Give the state of the account at the time of a comment: nothing else is judged by the past state."""
    cases = [
        f"WHEN i.account = {account.number} AND {condition} THEN {then.code}"
        for account in accounts
        for condition, then in _states(account.privacy_history)
    ]
    if not cases:
        return "0"
    return f"CASE WHEN i.kind <> {Kind.COMMENT.code} OR i.made_at IS NULL THEN 0 {' '.join(cases)} ELSE 0 END"


def _states(history: Sequence[PrivacySwitch]) -> Iterator[tuple[str, Then]]:
    """Cut time at the switches, latest first; before the first one the account was in the opposite state."""
    switches = sorted(history, key=lambda switch: switch.at)
    for switch in reversed(switches):
        yield f"i.made_at >= {switch.at * 1000}", Then.PRIVATE if switch.private else Then.PUBLIC
    if switches:
        yield "true", Then.PUBLIC if switches[0].private else Then.PRIVATE


def _codes(choices: Iterable[Choice]) -> str:
    return ", ".join(str(code) for code in sorted(choice.code for choice in choices))
