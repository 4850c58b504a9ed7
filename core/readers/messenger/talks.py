"""Names a conversation by who takes part in it, so that two exports of one person find the same one."""

from __future__ import annotations

from collections.abc import Iterable

from core.text.folding import fold

_PAIR = 2


def talk_key(names: Iterable[str], title: str | None) -> str:
    """Give the key of a talk between these people; a group of the same people may have several, told by their titles.

    Names and titles may be written in any case.
    """
    people = sorted({fold(name) for name in names if name})
    title = "" if len(people) <= _PAIR else fold(title or "")
    return "\n".join(("talk", *people, title))


def is_plain_pair(names: Iterable[str], title: str | None) -> bool:
    """Whether a thread is a group or the plain talk of two; one about a thing for sale bears the thing's name."""
    people = {fold(name) for name in names if name}
    return len(people) > _PAIR or fold(title or "") in people
