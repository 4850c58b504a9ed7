"""The first page: the one sentence that counts, how sure it is, and what was looked at."""

from __future__ import annotations

from core.headline import headline, leads, rules_for
from core.i18n import Words
from core.library.summary import AccountFigures, Summary
from core.messages import damage, label, records_not_understood, rules_age
from core.report.quoting import OWNER_LENGTH, name_within, owner_within
from core.report.shapes import Bullets, Figure, Figures, Opening, Passage, Row, Section, Table
from core.vocabulary import Use

MOST_ACCOUNTS = 8
MOST_FILES = 6
LOOKS = {Use.MAY_BE_USED: "solid", Use.UNCLEAR: "hatched", Use.NOT_USED: "hollow"}


def opening(summary: Summary, words: Words) -> Opening:
    """Give the top of the first page."""
    return Opening(
        eyebrow=words._("Checked on {day} by the rules of {rules}").format(
            day=words.day(summary.checked_on), rules=words.day(summary.rules_of)
        ),
        headline=headline(summary.totals, words),
        leads=tuple(leads(summary, words)),
    )


def figures(summary: Summary, words: Words) -> Figures:
    """Give the three numbers that make up all of the owner's items."""
    totals = summary.totals
    counts = {Use.MAY_BE_USED: totals.may_be_used, Use.UNCLEAR: totals.unclear, Use.NOT_USED: totals.not_used}
    made = tuple(_figure(use, count, totals.mine, words) for use, count in counts.items())
    parts = [
        words._("{label}: {count}").format(label=label(use, words), count=words.number(counts[use])) for use in counts
    ]
    return Figures(made, alt="; ".join(parts))


def _figure(use: Use, count: int, whole: int, words: Words) -> Figure:
    part = count / whole if whole else 0.0
    return Figure(
        value=words.number(count),
        label=label(use, words),
        share=_share(count, part, words),
        part=part,
        look=LOOKS[use],
    )


def _share(count: int, part: float, words: Words) -> str:
    if count and part < 0.01:  # noqa: PLR2004  # one per cent
        return words._("less than {percent} of your items").format(percent=words.percent(0.01))
    if 0.99 < part < 1:  # noqa: PLR2004
        return words._("more than {percent} of your items").format(percent=words.percent(0.99))
    return words._("{percent} of your items").format(percent=words.percent(round(part, 2)))


def what_was_checked(summary: Summary, words: Words) -> Section:
    """Name the accounts, the files, the rules, and how much of the files was understood."""
    rules = (rules_age(summary.rules_of, summary.checked_on, words), _texts_read(summary, words))
    facts = (
        *_scope(summary, words),
        _files(summary, words),
        rules_for(summary, words),
        *rules,
        *_reading(summary, words),
    )
    blocks = (_accounts(summary, words), Bullets(facts)) if summary.accounts else (Bullets(facts),)
    return Section(words._("What was looked at"), blocks)


def _accounts(summary: Summary, words: Words) -> Table:
    rows = [_account(figures, words) for figures in summary.accounts[:MOST_ACCOUNTS]]
    if (more := len(summary.accounts) - MOST_ACCOUNTS) > 0:
        rows.append(Row(words.n("{n} more account", "{n} more accounts", more), ("", "", "")))
    if len(summary.accounts) > 1:
        totals = summary.totals
        cells = (totals.mine, totals.may_be_used, totals.unclear)
        rows.append(Row(words._("All accounts together"), tuple(words.number(cell) for cell in cells)))
    columns = (words._("Account"), words._("Your items"), label(Use.MAY_BE_USED, words), label(Use.UNCLEAR, words))
    return Table(columns, tuple(rows))


def _account(figures: AccountFigures, words: Words) -> Row:
    account, totals = figures.account, figures.totals
    called = owner_within(account, words, known=totals.mine > 0)
    platform = label(account.platform, words)
    cells = (totals.mine, totals.may_be_used, totals.unclear)
    return Row(
        label=words._("{platform}: {name}").format(platform=platform, name=called),
        cells=tuple(words.number(cell) for cell in cells),
        note=_account_note(figures, words),
    )


def _account_note(figures: AccountFigures, words: Words) -> str:
    account = figures.account
    facts = []
    if account.username and account.name:
        facts.append("@" + name_within(account.username, OWNER_LENGTH))
    if account.private_now is not None:
        facts.append(words._("private account") if account.private_now else words._("public account"))
    if account.exported_at:
        facts.append(words._("archive made on {day}").format(day=words.day(account.exported_at.date())))
    return " · ".join(facts)


def _scope(summary: Summary, words: Words) -> list[str]:
    """Say that other accounts are left out, where the person wanted one alone."""
    if not summary.left_out:
        return []
    sentence = words.n(
        "This summary is about this account alone. {n} other account that was opened with it is not in it.",
        "This summary is about this account alone. {n} other accounts that were opened with it are not in it.",
        summary.left_out,
    )
    return [sentence]


def _files(summary: Summary, words: Words) -> str:
    named = [name_within(part) for part in summary.parts[:MOST_FILES]]
    if (more := len(summary.parts) - MOST_FILES) > 0:
        named.append(words.n("{n} more", "{n} more", more))
    return words._("Files: {files}").format(files=", ".join(named) or "–")


def _texts_read(summary: Summary, words: Words) -> str:
    return words._("Meta’s own texts were read up to {day}. What Meta changed later is not in here.").format(
        day=words.day(summary.texts_read_until)
    )


def _reading(summary: Summary, words: Words) -> list[str]:
    ledger = summary.ledger
    facts = [
        words.n(
            "The archive holds {n} file; what became of each stands on the page “Archive” of Volteface.",
            "The archive holds {n} files; what became of each stands on the page “Archive” of Volteface.",
            ledger.members,
        )
    ]
    if ledger.not_understood:
        facts.append(
            words.n(
                "{n} file could not be understood; what is in it is not counted here.",
                "{n} files could not be understood; what is in them is not counted here.",
                ledger.not_understood,
            )
        )
    facts.extend(damage(ledger.damaged, ledger.cut_zips, words))
    return [*facts, *records_not_understood(ledger.unreadable_records, ledger.unreadable_in, words)]


def meaning(words: Words) -> Passage:
    """Say what the headline does and does not claim."""
    return Passage(
        words._(
            "“May be used” means: by the rules that Meta has published, Meta may train on it. "
            "Which items Meta really takes, no archive can tell."
        )
    )
