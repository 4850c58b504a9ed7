"""Turns exports and the facts found in them into accounts: who they are, and which exports are one account's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from core.answers import NO_ANSWERS, Answers, for_reading
from core.archive.exports import Export, Exports
from core.archive.media import Home, HomeOf
from core.judging.countries import country_code
from core.loading.asked_for import span_of
from core.loading.grouping import group_exports
from core.readers.context import Context, KnownNames
from core.readers.facts import Facts
from core.text.folding import fold
from core.values import Account, PrivacySwitch
from core.vocabulary import Holder


@dataclass(frozen=True, slots=True)
class Owned:
    """The accounts of an archive, and which account each export belongs to."""

    accounts: tuple[Account, ...]
    of_export: dict[int, int]  # export's number -> account's number


def accounts_of(exports: Sequence[Export], facts: Sequence[Facts], answers: Answers = NO_ANSWERS) -> Owned:
    """Join exports of one account and number the accounts by platform, name and root, never by order of arguments.

    Where the person says of an account that it is a page, or that it is none, that stands over what the archive tells.
    """
    groups, said = group_exports(exports, facts), holders_said(answers)
    accounts: list[Account] = []
    of_export: dict[int, int] = {}
    for group in groups:
        of_export |= dict.fromkeys(group, len(accounts))
        platform = exports[group[0]].platform
        nth = sum(account.platform is platform for account in accounts) + 1
        found = _account(
            f"{platform.word}-{nth}", len(accounts), [exports[one] for one in group], [facts[one] for one in group]
        )
        accounts.append(replace(found, holder=said.get(found.id, found.holder)))
    return Owned(tuple(accounts), of_export)


def homes_of(exports: Exports, owned: Owned) -> HomeOf:
    """Say whose each member is."""
    homes = {
        number: Home(owned.of_export[number], number, export.platform)
        for number, export in enumerate(exports.exports)
        if number in owned.of_export
    }

    def home_of(member: int) -> Home | None:
        place = exports.assignment.get(member)
        return homes.get(place[0]) if place else None

    return home_of


def holders_said(answers: Answers) -> dict[str, Holder]:
    """Give by the account's id what the person says of whose it is: a page's, or their own."""
    said = for_reading(answers).accounts
    return {one.account: Holder.PAGE if one.page else Holder.PERSON for one in said}


def context_of(export: Export, facts: Facts, answers: Answers, said: Holder | None = None) -> Context:
    """Give what the readers of an export's content may know of its owner, and what the person told of its dates."""
    own = [name for name in (facts.name, facts.username, *facts.former_names) if name]
    return Context(
        platform=export.platform,
        owner=facts.name,
        username=facts.username,
        owner_names=frozenset(map(fold, own)),
        known=KnownNames(facts.known_names, own),
        time_zone=facts.time_zone,
        language=facts.language,
        holder=said or _holder(export, facts),
        date_orders=tuple((answer.chat, answer.order.word) for answer in answers.date_orders),
    )


def _account(account_id: str, number: int, exports: Sequence[Export], facts: Sequence[Facts]) -> Account:
    """Join what the exports say; the newest export's word on the present stands."""
    newest_first = sorted(
        range(len(exports)),
        key=lambda one: _exported_at(exports[one], facts[one]) or datetime.min.replace(tzinfo=UTC),
        reverse=True,
    )
    joined = Facts()
    for one in newest_first:
        joined.add(facts[one])
    _open_professional(joined)
    newest = newest_first[0]
    created_on = _moment(joined.created_at)
    own = {fold(name) for name in (joined.name, joined.username) if name}
    history = _privacy_history(joined)
    only_history = joined.private_now is None and bool(history)
    return Account(
        id=account_id,
        number=number,
        platform=exports[0].platform,
        name=joined.name,
        former_names=tuple(dict.fromkeys(name for name in joined.former_names if fold(name) not in own)),
        username=joined.username,
        profile_url=joined.profile_url,
        birth_date=joined.birth_date,
        other_birth_dates=_others(joined.birth_date, [facts[one].birth_date for one in newest_first]),
        country=country_code(joined.country, joined.language) if joined.country else None,
        created_on=created_on.date() if created_on else None,
        private_now=history[-1].private if only_history else joined.private_now,
        private_now_inferred=only_history or joined.private_now_inferred,
        privacy_history=history,
        time_zone=joined.time_zone,
        professional=bool(joined.professional),
        holder=min((_holder(export, joined) for export in exports), key=lambda holder: holder.code),
        exported_at=_exported_at(exports[newest], facts[newest]),
        asked_for=span_of([(exports[one].exported_on, facts[one].requested) for one in newest_first], created_on),
        default_audience=joined.default_audience,
        linked_to=frozenset(joined.linked_to),
    )


def _open_professional(facts: Facts) -> None:
    """A professional account cannot be private: so it is public unless the archive states that it is private.

    Facts: docs/formats/instagram.md §7.
    """
    if facts.professional and (facts.private_now is None or facts.private_now_inferred):
        facts.private_now, facts.private_now_inferred = False, True


def _holder(export: Export, facts: Facts) -> Holder:
    """Tell a Page from an additional profile: what admins did is listed for a Page (docs/formats/facebook.md §2.19)."""
    if not export.of_page:
        return Holder.PERSON
    return Holder.PAGE if facts.administered else Holder.PAGE_OR_PROFILE


def _others(stands: date | None, told: Iterable[date | None]) -> tuple[date, ...]:
    return tuple(dict.fromkeys(day for day in told if day is not None and day != stands))


def _privacy_history(facts: Facts) -> tuple[PrivacySwitch, ...]:
    """Decide switches of which no word tells the way: they alternate, and the last one made the present state."""
    if not facts.privacy_history and facts.private_now is not None:
        newest_first = sorted(set(facts.untold_switches), reverse=True)
        found = [PrivacySwitch(at, facts.private_now ^ bool(place % 2)) for place, at in enumerate(newest_first)]
        return tuple(reversed(found))
    return tuple(sorted(set(facts.privacy_history), key=lambda switch: (switch.at, switch.private)))


def _exported_at(export: Export, facts: Facts) -> datetime | None:
    """The zip's name tells the day (its end is taken), else the latest request that the archive lists."""
    if export.exported_on is not None:
        return datetime.combine(export.exported_on, datetime.max.time(), tzinfo=UTC)
    return _moment(facts.exported_at)


def _moment(at: int | None) -> datetime | None:
    return None if at is None else datetime.fromtimestamp(at / 1000, UTC)
