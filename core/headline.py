"""The sentence that a person reads first, and how sure it is: the same in window, command line and PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from core.i18n import Words
from core.library.summary import Summary, Totals
from core.messages import country_name, label
from core.values import Account
from core.vocabulary import Strength, Use

_YEAR = timedelta(days=367)  # and a day for the clocks


def headline(totals: Totals, words: Words) -> str:
    """Give the sentence that a person reads first."""
    if not totals.items:
        return words._("These files hold no items of yours.")
    if not totals.mine:
        return words.n(
            "The one item in these files is not known to be yours.",
            "None of the {n} items in these files is known to be yours.",
            totals.items,
        )
    if not totals.may_be_used and totals.unclear:
        return _only_unclear(totals, words)
    if not totals.may_be_used:
        return words.n(
            "By Meta’s rules as far as they are clear, your one item may not be used to train its AI.",
            "By Meta’s rules as far as they are clear, none of your {n} items may be used to train its AI.",
            totals.mine,
        )
    if totals.mine == 1:
        return words._("Your one item may be used to train Meta’s AI.")
    return words.n(
        "Of your {all} items, {n} may be used to train Meta’s AI.",
        "Of your {all} items, {n} may be used to train Meta’s AI.",
        totals.may_be_used,
        all=words.number(totals.mine),
    )


def _only_unclear(totals: Totals, words: Words) -> str:
    if totals.unclear == totals.mine:
        return words.n(
            "Meta’s rules do not say clearly whether your one item may be used to train its AI.",
            "Meta’s rules do not say clearly of any of your {n} items whether it may be used to train Meta’s AI.",
            totals.mine,
        )
    return words.n(
        "Of your {all} items, {n} is unclear under Meta’s rules; the others may not be used to train its AI.",
        "Of your {all} items, {n} are unclear under Meta’s rules; the others may not be used to train its AI.",
        totals.unclear,
        all=words.number(totals.mine),
    )


def leads(summary: Summary, words: Words) -> list[str]:
    """Say how sure the headline is, and what is beside it."""
    about_the_person = (*under_age(summary, words), *disagreements(summary, words))
    return [*unsettled(summary, words).values(), *about_the_person, *narrowings(summary, words)]


def unsettled(summary: Summary, words: Words) -> dict[Strength | Use, str]:
    """Say how many items only the person knows about, and for how many the rules are not clear; by what they are."""
    sentences: dict[Strength | Use, str] = {}
    if assumed := summary.strengths_of_usable[Strength.ASSUMED]:
        sentences[Strength.ASSUMED] = words.n(
            "For {n} of them nobody but you can say who saw it. To be careful, it is counted as public.",
            "For {n} of them nobody but you can say who saw them. To be careful, they are counted as public.",
            assumed,
        )
    if unclear := summary.totals.unclear:
        sentences[Use.UNCLEAR] = _for_unclear(unclear, words, beside_usable=bool(summary.totals.may_be_used))
    return sentences


def _for_unclear(count: int, words: Words, *, beside_usable: bool) -> str:
    if beside_usable:
        return words.n(
            "For {n} other item Meta’s rules are not clear.", "For {n} other items Meta’s rules are not clear.", count
        )
    return words.n("For {n} item Meta’s rules are not clear.", "For {n} items Meta’s rules are not clear.", count)


def rules_for(summary: Summary, words: Words) -> str:
    """Say for which region the rules count, and how that is known where the person did not say it."""
    region = label(summary.region, words)
    if summary.region_assumed:
        return words._("Rules for: {region}. The archive does not tell where you live; this was assumed.").format(
            region=region
        )
    if summary.zone_country:
        return words._(
            "Rules for: {region}. The archive does not name your country; this follows the time zone of your account "
            "({country})."
        ).format(region=region, country=country_name(summary.zone_country, words))
    return words._("Rules for: {region}.").format(region=region)


def under_age(summary: Summary, words: Words) -> Iterator[str]:
    """Say by which birth date somebody is under 18: then all of theirs counts as made before 18, messages too."""
    dates = sorted({figures.minor_by for figures in summary.accounts if figures.minor_by and figures.totals.mine})
    if dates:
        told = words._(
            "By the birth date {dates} you are under 18 today. So everything of yours counts as made before you were "
            "18, messages too."
        )
        yield told.format(dates=", ".join(map(words.day, dates)))


def disagreements(summary: Summary, words: Words) -> Iterator[str]:
    """Say where exports of one account disagree on the birth date, until the person says which is right."""
    told = words._("The exports of your account on {platform} give different birth dates: {dates}. {day} was taken.")
    for account in (figures.account for figures in summary.accounts):
        if account.birth_date and account.other_birth_dates:
            dates = [words.day(day) for day in sorted({account.birth_date, *account.other_birth_dates})]
            yield told.format(
                platform=label(account.platform, words), dates=", ".join(dates), day=words.day(account.birth_date)
            )


def narrowings(summary: Summary, words: Words) -> Iterator[str]:
    """Say which archives were asked for a part of the time only: Meta offers the last year by default."""
    for account in (figures.account for figures in summary.accounts):
        platform = label(account.platform, words)
        if account.asked_for is not None:
            first, last = account.asked_for
            yield words._(
                "This {platform} archive was asked for from {first} to {last}: what is older or newer may be "
                "missing from all figures. For everything, ask Meta for a new archive with the date range “All time”."
            ).format(platform=platform, first=words.day(first), last=words.day(last))
        elif account.created_on is not None and (begins := _begins_late(account)) is not None:
            yield words._(
                "Your account on {platform} was made on {day}, but your oldest item here is from {first}: perhaps "
                "this archive holds the last year only. For everything, ask Meta for a new archive with the date "
                "range “All time”."
            ).format(platform=platform, day=words.day(account.created_on), first=words.day(begins))


def _begins_late(account: Account) -> date | None:
    """Give the day of the oldest item where it lies within a year of the export of an account that is much older."""
    if account.created_on is None or account.first_seen is None or account.exported_at is None:
        return None
    begins, made_on = account.first_seen.date(), account.exported_at.date()
    late = begins - account.created_on >= 2 * _YEAR and made_on - begins <= _YEAR
    return begins if late else None
