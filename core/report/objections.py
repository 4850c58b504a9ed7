"""What the objections that a person noted change, and since when (`docs/policy.md` §4.4)."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from datetime import date

from babel.lists import format_list

from core.i18n import Words
from core.library.summary import Summary
from core.messages import label
from core.report.limits import platforms_of
from core.report.quoting import owner_within
from core.values import Account
from core.vocabulary import Platform


def in_force(summary: Summary) -> tuple[date, ...]:
    """Give the days of the noted objections that count on the day of the check, earliest first."""
    return tuple(sorted({on for _, on in summary.objections if on <= summary.checked_on}))


def objected_on(summary: Summary) -> date | None:
    """Give the day of the latest objection that was noted and counts: the one that is being waited for."""
    days = in_force(summary)
    return days[-1] if days else None


def accounts_without(summary: Summary) -> tuple[Account, ...]:
    """Give the accounts that no noted objection covers; not those of WhatsApp, whose messages are never used."""
    return tuple(
        figures.account
        for figures in summary.accounts
        if figures.objection is None and figures.account.platform is not Platform.WHATSAPP
    )


def platforms_to_object_on(summary: Summary) -> frozenset[Platform]:
    """Give the platforms on which an objection is still missing: all, as long as none counts for any account."""
    missing = frozenset(account.platform for account in accounts_without(summary))
    return missing if counts_for_some(summary) and missing else platforms_of(summary)


def counts_for_some(summary: Summary) -> bool:
    """Tell whether a noted objection covers an account and is in force."""
    return any(figures.objection for figures in summary.accounts)


def months_later(day: date, months: int) -> date:
    """Give the same day so many months later; the month's last day where it has no such day."""
    years, before = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, before + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def what_noted_objections_do(summary: Summary, words: Words) -> list[str]:
    """Say for each objection which accounts it counts for, since when, and what it leaves in doubt."""
    sentences = [_effect(day, summary, words) for day in _days_that_count(summary)]
    sentences += [_not_counted(platform, on, summary, words) for platform, on in _beside(summary)]
    missing = accounts_without(summary)
    if missing:
        sentences.append(
            words._(
                "No objection is noted for {accounts}. Accounts outside of the same Accounts Centre need their own."
            ).format(accounts=named(missing, words))
        )
    return sentences


def named(accounts: Iterable[Account], words: Words) -> str:
    """List accounts within a sentence: by platform, and by name where the platform alone does not tell."""
    chosen = list(accounts)
    times = Counter(account.platform for account in chosen)
    names = [
        words._("{platform} ({name})").format(
            platform=label(account.platform, words), name=owner_within(account, words)
        )
        if times[account.platform] > 1
        else label(account.platform, words)
        for account in chosen
    ]
    return str(format_list(names, locale=words.locale))


def _days_that_count(summary: Summary) -> list[date]:
    return sorted(
        {figures.objection for figures in summary.accounts if figures.objection and _is_clear(figures.account)}
    )


def _is_clear(account: Account) -> bool:
    """Tell whether it is known what an objection changes there; of Meta AI on WhatsApp it is not (§4.3)."""
    return account.platform is not Platform.WHATSAPP


def _effect(day: date, summary: Summary, words: Words) -> str:
    covered = [
        figures.account for figures in summary.accounts if figures.objection == day and _is_clear(figures.account)
    ]
    facts = {"day": words.day(day), "accounts": named(covered, words), "first_day": words.day(summary.first_day)}
    if day < summary.first_day:
        return words._(
            "Your objection of {day} counts for {accounts}. It came before {first_day}, the day on which Meta began to "
            "train here: by Meta’s rules everything of yours there is left out."
        ).format(**facts)
    return words._(
        "Your objection of {day} counts for {accounts}. What you made there on that day or later is not used. For what "
        "is older it is disputed: Meta says that it leaves your content out of future training, some authorities read "
        "this as speaking of new posts only. Here what is older and public counts as unclear. To be safe, also limit "
        "or delete old posts."
    ).format(**facts)


def _beside(summary: Summary) -> list[tuple[Platform, date]]:
    """Give the noted objections that change nothing here: too late for this check, for no account, or on WhatsApp."""
    counted = bool(_days_that_count(summary))
    return [
        (platform, on)
        for platform, on in summary.objections
        if on > summary.checked_on or platform is Platform.WHATSAPP or not counted
    ]


def _not_counted(platform: Platform, on: date, summary: Summary, words: Words) -> str:
    facts = {"day": words.day(on), "platform": label(platform, words)}
    if on > summary.checked_on:
        return words._(
            "You noted an objection of {day} for {platform}. This check is of an earlier day, so it does not count yet."
        ).format(**facts)
    if platform is Platform.WHATSAPP:
        return words._(
            "You noted an objection of {day} for {platform}. Meta does not say what it changes; "
            "what you ask Meta AI there counts as unclear."
        ).format(**facts)
    return words._(
        "You noted an objection of {day} for {platform}. It covers none of the accounts of this archive."
    ).format(**facts)
