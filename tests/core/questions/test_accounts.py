"""Where an archive holds several accounts of one platform, a question says which one it speaks of."""

from __future__ import annotations

from dataclasses import replace

from core.questions import questions_of
from core.values import Account
from core.vocabulary import Platform
from tests.core.library.making import library_of, post
from tests.core.questions.making import FRANCE, WORDS


def texts(*accounts: Account) -> list[str]:
    of_member = range(len(accounts))
    members = [[post(platform=account.platform)] for account in accounts]
    library = library_of(*members, accounts=accounts, of_member=of_member)
    try:
        return [one.text for one in questions_of(library, WORDS) if one.kind == "period"]
    finally:
        library.close()


ONE = replace(FRANCE, username="anna.one")
TWO = replace(ONE, id="facebook-2", number=1, username="anna.two")


def test_two_accounts_of_a_platform_are_named() -> None:
    one, two = texts(ONE, TWO)
    assert "anna.one" in one
    assert "anna.two" in two


def test_accounts_that_share_their_names_are_told_apart_by_number() -> None:
    one, two = texts(ONE, replace(TWO, username="anna.one"))
    assert one != two


def test_the_only_account_of_a_platform_needs_no_name() -> None:
    assert not any("anna" in text for text in texts(ONE, replace(TWO, platform=Platform.THREADS)))
