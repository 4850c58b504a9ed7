"""Everything that is known of one item."""

from __future__ import annotations

from collections.abc import Sequence

from core.archive.member import Member
from core.judging.combination import unpack
from core.library.asking import page
from core.library.database import Database
from core.library.items import ItemDetail, ItemRow, Media, Provenance
from core.values import Account

_TEXTS = """SELECT c.text, c.link, c.live_link, c.extra, c.audience_words, s.facts
    FROM shown s JOIN content c ON c.id = s.record_id WHERE s.id = ?"""
_RECORDS = """SELECT member, record FROM item WHERE id = $1
    UNION ALL (SELECT member, record FROM also WHERE item = $1 ORDER BY member, record)"""


def detail(database: Database, item_id: int, members: Sequence[Member], accounts: Sequence[Account]) -> ItemDetail:
    """Give one item whole; raises `LookupError` for a number that is none."""
    (row,) = page(database, (item_id,)) or _missing(item_id)
    text, link, live_link, extra, strange, facts = database.row(_TEXTS, (item_id,))
    former = database.rows("SELECT text FROM former WHERE item = ? ORDER BY ordinal", (item_id,))
    media = database.rows("SELECT uri, member FROM media WHERE item = ? ORDER BY ordinal", (item_id,))
    return ItemDetail(
        row=row,
        account_id=accounts[row.account].id,
        text=text,
        link=link,
        live_link=live_link,
        extra=extra,
        audience_words=strange,
        former_texts=tuple(words for (words,) in former),
        media=tuple(_media(uri, number, members) for uri, number in media),
        provenance=tuple(
            Provenance(members[member].part, members[member].name, record)
            for member, record in database.rows(_RECORDS, (item_id,))
        ),
        combination=unpack(facts),
    )


def key(database: Database, item_id: int) -> str:
    """Give the stable key of an item, once the keys are made; raises `LookupError` for a number that is none."""
    return str(database.row("SELECT key FROM item_key WHERE id = ?", (item_id,))[0])


def _missing(item_id: int) -> list[ItemRow]:
    raise LookupError(item_id)


def first_record(database: Database, item_id: int) -> tuple[int, int]:
    """Give the member and the place in it of the record that an item was made from."""
    member, record = database.row("SELECT member, record FROM item WHERE id = ?", (item_id,))
    return member, record


def account_of(database: Database, item_id: int) -> int:
    """Give the number of the account that an item belongs to."""
    (account,) = database.row("SELECT account FROM item WHERE id = ?", (item_id,))
    return int(account)


def _media(uri: str, number: int, members: Sequence[Member]) -> Media:
    member = members[number] if number >= 0 else None
    return Media(uri, member.name if member else None, member.part if member else None, number if member else None)
