"""Stable keys of items: the same thing has the same key at each opening, in JSON and in HTML.

Made only when asked for (export, corrections): hashing a million texts takes a second.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.library.database import Database, words_column
from core.values import Account
from core.vocabulary import Kind, Platform

_MAKE = r"""
CREATE TABLE item_key AS
WITH hashed AS (
    SELECT item.id, item.member, item.record,
        left(md5(concat_ws(chr(31), platform_word.word, owner.name, coalesce(author, ''),
        coalesce(place.name, ''), kind_word.word, coalesce((made_at // 60000)::VARCHAR, ''),
        coalesce(strip_accents(lower(trim(text))), ''),
        coalesce(lower(regexp_extract(split_part(media, chr(10), 1), '[^/]+$')), ''))), 20) AS hash
    FROM item JOIN content ON content.id = item.record_id
        JOIN place ON place.id = item.place JOIN platform_word ON platform_word.code = item.platform
        JOIN kind_word ON kind_word.code = item.kind JOIN owner ON owner.account = item.account
)
SELECT id, CASE WHEN nth = 1 THEN hash ELSE hash || '-' || nth END AS key
FROM (SELECT id, hash, row_number() OVER (PARTITION BY hash ORDER BY member, record, id) AS nth FROM hashed)
"""


def make_keys(database: Database, accounts: Sequence[Account]) -> None:
    """Create table `item_key`."""
    _write_words(database, "platform_word", [platform.word for platform in Platform])
    _write_words(database, "kind_word", [kind.word for kind in Kind])
    database.run("CREATE TABLE owner (account UTINYINT, name VARCHAR)")
    database.insert(
        "owner",
        {
            "account": np.array([account.number for account in accounts], dtype=np.uint8),
            "name": words_column([account.username or account.name or "" for account in accounts]),
        },
    )
    database.run(_MAKE)


def _write_words(database: Database, table: str, words: Sequence[str]) -> None:
    database.run(f"CREATE TABLE {table} (code UTINYINT, word VARCHAR)")
    database.insert(table, {"code": np.arange(len(words), dtype=np.uint8), "word": words_column(list(words))})
