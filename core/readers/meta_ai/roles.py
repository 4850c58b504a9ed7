"""Tells the person's prompts from Meta AI's answers where the archive does not say who spoke.

In the export's `ai_conversations` the owner's name stands on prompts and answers alike (docs/formats/meta_ai.md §2).
What cannot be told counts as a prompt, the cautious side, and is marked as unsure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

_ANSWER_WITHIN_MS = 1000  # an answer is dated at most a second after its prompt
_FEWEST_OF_EACH = 2  # names are believed only if each of the two stands on several messages…
_LEAST_SHARE = 0.25  # …and on a fair share of them: Meta AI alone signs system lines, too


class Role(Enum):
    """Who said something in a talk with Meta AI."""

    PROMPT = "prompt"
    ANSWER = "answer"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Said:
    """One message as far as its role is concerned: its time and whether it is signed by Meta AI."""

    at: int | None
    by_meta_ai: bool


def roles_of(talk: Sequence[Said]) -> list[Role]:
    """Give each message's role; `talk` is in the order in which it was said."""
    if _names_are_told(talk):
        return [Role.ANSWER if one.by_meta_ai else Role.PROMPT for one in talk]
    roles = [Role.ANSWER if one.by_meta_ai else Role.UNSURE for one in talk]
    unsigned = [place for place, one in enumerate(talk) if not one.by_meta_ai]
    for burst in _bursts(unsigned, talk):
        for place, role in zip(burst, _roles_in_burst(len(burst)), strict=True):
            roles[place] = role
    return roles


def _names_are_told(talk: Sequence[Said]) -> bool:
    answers = sum(one.by_meta_ai for one in talk)
    fewer = min(answers, len(talk) - answers)
    return fewer >= _FEWEST_OF_EACH and fewer >= _LEAST_SHARE * len(talk)


def _bursts(places: Sequence[int], talk: Sequence[Said]) -> Iterator[list[int]]:
    """Yield the runs of messages that follow each other at once."""
    burst = list(places[:1])
    for before, after in pairwise(places):
        if not _at_once(talk[before].at, talk[after].at):
            yield burst
            burst = []
        burst.append(after)
    if burst:
        yield burst


def _at_once(before: int | None, after: int | None) -> bool:
    return before is not None and after is not None and after - before <= _ANSWER_WITHIN_MS


def _roles_in_burst(length: int) -> list[Role]:
    """Prompt, answer, prompt, answer…; of an odd run only the first two are told."""
    pairs = [Role.PROMPT, Role.ANSWER] * (length // 2)
    return pairs if length % 2 == 0 else (pairs[:2] + [Role.UNSURE] * length)[:length]
