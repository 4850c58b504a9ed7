"""Says in a question which account is meant, where the archive holds several of one platform."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.i18n import Words
from core.judging.explaining import quoted
from core.questions.question import Question
from core.values import Account


def with_account(question: Question, accounts: Sequence[Account], words: Words) -> Question:
    """Name the one account that a question speaks of, unless there is only one of its platform."""
    meant = [account for account in accounts if account.id in question.accounts]
    if len(meant) != 1:
        return question
    alike = [account for account in accounts if account.platform is meant[0].platform]
    if len(alike) == 1:
        return question
    text = words._("{question} (Account: {name})").format(question=question.text, name=_name(meant[0], alike))
    return replace(question, text=text)


def _name(account: Account, alike: Sequence[Account]) -> str:
    """Give the name that none of the others has: its user name, else its name, else both with its number here."""
    for names in ([one.username for one in alike], [one.name for one in alike]):
        own = names[list(alike).index(account)]
        if own and names.count(own) == 1:
            return quoted(own)
    known = account.username or account.name
    return f"{quoted(known)}, {account.id}" if known else account.id
