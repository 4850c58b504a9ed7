"""`check`: the summary, for a person or for a program."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping

import orjson

from core.headline import headline, leads, rules_for
from core.i18n import Words
from core.library.library import Library
from core.library.summary import AccountFigures, Summary, Totals
from core.messages import damage, label, records_not_understood, rules_age
from core.text.safe import isolated, one_line
from core.values import Account
from core.vocabulary import Category, Choice, Strength, Use

_COLUMN = 44
_LONGEST_NAME = 60


def run_check(library: Library, wanted: argparse.Namespace, words: Words) -> None:
    """Print the summary."""
    if wanted.json:
        print(orjson.dumps(as_json(library.summary()), option=orjson.OPT_INDENT_2).decode())
    else:
        print_summary(library, wanted, words)


def print_summary(library: Library, _wanted: argparse.Namespace, words: Words) -> None:
    """Print the summary for a person."""
    print("\n".join(lines_of(library.summary(), words)))


def as_json(summary: Summary) -> dict[str, object]:
    """Give the summary as the command line's contract names it."""
    return {
        "accounts": [_account(figures) for figures in summary.accounts],
        "totals": _totals(summary.totals),
        "categories": _words(summary.categories),
        "strengths": _words(summary.strengths),
        "kinds": {kind.word: _words(counts, zeros=False) for kind, counts in summary.kinds.items()},
        "years": {year_word(year): _words(counts, zeros=False) for year, counts in summary.years.items()},
        "region": summary.region.word,
        "region_assumed": summary.region_assumed,
        "region_by_time_zone": summary.zone_country is not None,
        "rules_of": summary.rules_of.isoformat(),
        "checked_on": summary.checked_on.isoformat(),
        "ledger": {
            "members": summary.ledger.members,
            "read": summary.ledger.read,
            "activity": summary.ledger.activity,
            "set_aside": summary.ledger.set_aside,
            "not_understood": summary.ledger.not_understood,
            "damaged": summary.ledger.damaged,
        },
        "unreadable": {"records": summary.ledger.unreadable_records, "members": summary.ledger.unreadable_in},
    }


def year_word(year: int) -> str:
    """Write a year as programs read it; 0 is an unknown one."""
    return str(year) if year else "unknown"


def lines_of(summary: Summary, words: Words) -> Iterator[str]:
    """Write the summary for a person, line by line."""
    yield headline(summary.totals, words)
    yield from leads(summary, words)
    yield ""
    for figures in summary.accounts:
        yield _account_line(figures, words)
    if len(summary.accounts) > 1:
        yield words._("All accounts together. Your items: {items}. May be used: {usable}.").format(
            items=words.number(summary.totals.mine), usable=words.number(summary.totals.may_be_used)
        )
    yield ""
    yield from _table(words._("By category"), {label(one, words): n for one, n in summary.categories.items()}, words)
    yield from _table(words._("By use"), _uses(summary.totals, words), words)
    sure = {label(one, words): n for one, n in summary.strengths.items()}
    yield from _table(words._("How sure this is"), sure, words)
    yield _ledger_line(summary, words)
    yield from damage(summary.ledger.damaged, summary.ledger.cut_zips, words)
    yield from records_not_understood(summary.ledger.unreadable_records, summary.ledger.unreadable_in, words)
    yield rules_for(summary, words)
    yield words._("Rules of {rules}; Meta’s own texts were read up to {read}. Checked for {day}.").format(
        rules=words.day(summary.rules_of), read=words.day(summary.texts_read_until), day=words.day(summary.checked_on)
    )
    if summary.checked_on != summary.rules_of:
        yield rules_age(summary.rules_of, summary.checked_on, words)


def _uses(totals: Totals, words: Words) -> dict[str, int]:
    return {
        label(Use.MAY_BE_USED, words): totals.may_be_used,
        label(Use.UNCLEAR, words): totals.unclear,
        label(Use.NOT_USED, words): totals.not_used,
    }


def _table(title: str, figures: Mapping[str, int], words: Words) -> Iterator[str]:
    yield title
    for name, number in figures.items():
        yield f"  {name:<{_COLUMN}}{words.number(number):>12}"
    yield ""


def _account_line(figures: AccountFigures, words: Words) -> str:
    account = figures.account
    nameless = words._("name unknown") if figures.totals.mine else words._("owner unknown")
    return words._("{account}: {name}. Your items: {items}. May be used: {usable}.").format(
        account=account.id,
        name=isolated(one_line(account.name or account.username or nameless, _LONGEST_NAME)),
        items=words.number(figures.totals.mine),
        usable=words.number(figures.totals.may_be_used),
    )


def _ledger_line(summary: Summary, words: Words) -> str:
    ledger = summary.ledger
    return words._(
        "Files of the archive: {members}; read {read}, activity {activity}, set aside {aside}, "
        "not understood {unknown}, damaged {damaged}."
    ).format(
        members=words.number(ledger.members),
        read=words.number(ledger.read),
        activity=words.number(ledger.activity),
        aside=words.number(ledger.set_aside),
        unknown=words.number(ledger.not_understood),
        damaged=words.number(ledger.damaged),
    )


def _account(figures: AccountFigures) -> dict[str, object]:
    account: Account = figures.account
    return {
        "account": account.id,
        "platform": account.platform.word,
        "name": account.name,
        "former_names": list(account.former_names),
        "username": account.username,
        "birth_date": account.birth_date.isoformat() if account.birth_date else None,
        "country": account.country,
        "created_on": account.created_on.isoformat() if account.created_on else None,
        "private_now": account.private_now,
        "exported_on": account.exported_at.date().isoformat() if account.exported_at else None,
        "totals": _totals(figures.totals),
        "categories": _words(figures.categories),
    }


def _totals(totals: Totals) -> dict[str, int]:
    return {
        "items": totals.items,
        "mine": totals.mine,
        "may_be_used": totals.may_be_used,
        "not_used": totals.not_used,
        "unclear": totals.unclear,
    }


def _words(counts: Mapping[Category, int] | Mapping[Strength, int], *, zeros: bool = True) -> dict[str, int]:
    pairs: list[tuple[Choice, int]] = list(counts.items())
    return {choice.word: number for choice, number in pairs if number or zeros}
