"""Spoils bytes as damage and malice do; JSON so that it stays JSON, for more than the parser is to be tried."""

from __future__ import annotations

import json
from random import Random
from typing import Any

_ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 10**9, 10**12, -(10**12), 2**31, 2**53, 2**63, 10**30, 1e308, -0.0, 1.5),
    *(
        "",
        " ",
        "\0",
        "\ud83d",
        "\u202e",
        "x" * 300,
        "Ã©",
        "Anna Demo",
        "Bob Sample",
        "https://a.example/?x=%00",
        "../a",
    ),
    *("1970-01-01", "9999-12-31T23:59:59", "Jun 26, 2026 9:05:20 am", "You: x\nMeta AI: y", "Gardeners", "x.jpg"),
    *([], {}, [[]], [{}], {"": ""}, [None], {"uri": "a.jpg"}, {"value": 1}, {"label": "Text", "value": "x"}),
)
_TOKENS = (
    *(
        b"<div>",
        b"</div>",
        b'<div class="_a6-g">',
        b'<div class="_a6-p">',
        b"<table>",
        b"</td>",
        b"<!--",
        b"-->",
        b"<br>",
    ),
    *(b"&#0;", b"&#x110000;", b"\xff", b"\xed\xa0\x80", b"\0", b"{", b"}", b"[", b"]", b'"', b"\\u", b"PK\x03\x04"),
    *(
        b"PK\x01\x02",
        b"PK\x05\x06",
        b"PK\x07\x08",
        b"\xff\xff\xff\xff",
        b"\n[1/2/26, 9:05:20 AM] Bob: ",
        b"\n1.2.26, 9:05 - ",
    ),
    *(b"\xe2\x80\x8e", b"\xe2\x80\xae", b"26/06/2026", b"9:05:20 am", b"Jun 26, 2026"),
)


def changed(data: bytes, chance: Random) -> bytes:
    """Give the bytes with a few changes; the first line, which names the reader, mostly stays."""
    head, separator, content = data.partition(b"\n")
    if content[:1] in (b"{", b"[") or head[:1] in (b"{", b"["):
        whole = content if content[:1] in (b"{", b"[") else data
        spoiled = _spoiled_json(whole, chance) if chance.random() < 0.8 else None
        if spoiled is not None:
            return head + separator + spoiled if whole is content else spoiled
    start = len(head) + 1 if separator and content and chance.random() < 0.95 else 0
    return data[:start] + _spoiled_bytes(data[start:], chance)


def _spoiled_json(content: bytes, chance: Random) -> bytes | None:
    try:
        tree = json.loads(content)
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.randint(1, 4)):
        tree = _with_a_change(tree, chance)
    return json.dumps(tree).encode("utf-8", "surrogatepass")


def _with_a_change(tree: Any, chance: Random) -> Any:
    """Change one place: go down at random, and there replace, take away, repeat, nest or rename."""
    if not isinstance(tree, dict | list) or not tree or chance.random() < 0.1:
        return _another(tree, chance)
    if isinstance(tree, list):
        at = chance.randrange(len(tree))
        return [*tree[:at], *_replacement(tree[at], chance), *tree[at + 1 :]]
    key = chance.choice(list(tree))
    new = {name: value for name, value in tree.items() if name != key}
    for value in _replacement(tree[key], chance):
        new[key if chance.random() < 0.95 else chance.choice(("", "x", "\ud83d", *tree))] = value
    return new


def _replacement(value: Any, chance: Random) -> list[Any]:
    roll = chance.random()
    if roll < 0.1:
        return []
    if roll < 0.2:
        return [value] * chance.choice((2, 3, 40))
    return [_with_a_change(value, chance)]


def _another(value: Any, chance: Random) -> Any:
    roll = chance.random()
    if roll < 0.15:
        return [value]
    if roll < 0.25:
        return {chance.choice(("value", "data", "x")): value}
    if roll < 0.35 and isinstance(value, str):
        at = chance.randint(0, len(value))
        return value[:at] + str(chance.choice(_ODD)) + value[at:]
    return chance.choice(_ODD)


def _spoiled_bytes(data: bytes, chance: Random) -> bytes:
    for _ in range(chance.randint(1, 5)):
        at = chance.randint(0, len(data))
        length = chance.choice((0, 0, 1, 2, 4, 30, 300))
        middle = chance.choice(
            (b"", chance.randbytes(chance.randint(1, 4)), chance.choice(_TOKENS), data[at : at + length] * 2)
        )
        data = data[:at] + middle + data[at + length :]
    return data if chance.random() < 0.9 else data[: chance.randint(0, len(data))]
