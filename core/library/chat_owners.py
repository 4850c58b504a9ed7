"""Carries the owner's name from the chats that tell it to the other chats of the same phone.

No chat says whose phone it comes from (docs/formats/whatsapp.md §1.5). Where evidence in some chats of an account names
one person, and no other chat names another, that person is the owner in all of them.
"""

from __future__ import annotations

from core.library.database import Database
from core.text.folding import fold
from core.vocabulary import Platform

_OWNERS = f"""
SELECT DISTINCT account, author FROM record WHERE platform = {Platform.WHATSAPP.code} AND mine AND author IS NOT NULL
ORDER BY 1, 2
"""
_SHARE = f"""
UPDATE record SET mine = true WHERE account = ? AND author = ? AND NOT mine AND platform = {Platform.WHATSAPP.code}
    AND place NOT IN (SELECT place FROM record WHERE account = ? AND mine AND platform = {Platform.WHATSAPP.code})
"""


def share_owners(database: Database) -> None:
    """Make what the owner of one chat wrote in other chats of the account the owner's, too."""
    names: dict[int, list[str]] = {}
    for account, author in database.rows(_OWNERS):
        names.setdefault(account, []).append(author)
    for account, authors in names.items():
        if len({fold(author) for author in authors}) == 1:
            for author in authors:
                database.run(_SHARE, (account, author, account))
