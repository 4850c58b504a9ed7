"""What a person can do: which forms of Meta's fit, what an objection covers, what else helps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from core.forms import FormState, all_forms
from core.i18n import Words
from core.library.filters import Filter
from core.library.summary import Summary
from core.report.acting import (
    CLOSE_INSTAGRAM,
    CLOSE_THREADS,
    DELETE_COMMENTS,
    ELSEWHERE,
    LIMIT,
    RESET_AI,
    what_an_objection_does,
    what_to_do_next,
)
from core.report.addresses import addresses
from core.report.objections import platforms_to_object_on
from core.report.shapes import Passage, Side, Sides, Step, Steps
from core.vocabulary import AI_KINDS, Platform
from core.whatif import Deletion, made_private, objected, past_posts_limited
from core.whatif import Step as Supposed

_SPEAKS_FOR = {  # contract §6
    Platform.MESSENGER: Platform.FACEBOOK,
    Platform.META_AI: Platform.FACEBOOK,
    Platform.THREADS: Platform.INSTAGRAM,
}
CHATS_WITH_AI = Filter(kinds=AI_KINDS)


@dataclass(frozen=True, slots=True)
class Objection:
    """The forms, and what an objection does and does not do."""

    heading: str
    sides: tuple[Side, ...]
    passages: tuple[str, ...]


def objection_of(summary: Summary, words: Words) -> Objection:
    """Tell what an objection does, with the same words as the summary that is printed."""
    section = what_an_objection_does(summary, words)
    sides = tuple(side for block in section.blocks if isinstance(block, Sides) for side in block.sides)
    passages = tuple(block.text for block in section.blocks if isinstance(block, Passage))
    return Objection(section.heading, sides, passages)


def objections_on(summary: Summary, day: date) -> list[Supposed]:
    """Give what is noted when a person says that they objected on a day: for every platform that was still missing."""
    platforms = {_SPEAKS_FOR.get(one, one) for one in platforms_to_object_on(summary)} - {Platform.WHATSAPP}
    return [objected(platform, day) for platform in Platform if platform in platforms]


def moved_addresses() -> frozenset[str]:
    """Give the addresses of forms that may not be there any more."""
    return frozenset(form.url for form in all_forms() if form.state is FormState.MAY_HAVE_MOVED)


def steps_of(summary: Summary, words: Words) -> tuple[Step, ...]:
    """Give the steps in order, the same as the summary that is printed."""
    section = what_to_do_next(summary, addresses(summary, words), words)
    return tuple(step for block in section.blocks if isinstance(block, Steps) for step in block.steps)


def supposed(step: Step, summary: Summary, accounts: frozenset[int]) -> Supposed | None:
    """Give what a step would be if it were done today, so that its effect can be counted; None where it has none.

    What is deleted is deleted in these accounts, where some are given.
    """
    today = summary.checked_on
    deeds: dict[str, Supposed] = {
        LIMIT: past_posts_limited(today),
        CLOSE_INSTAGRAM: made_private(Platform.INSTAGRAM, today),
        CLOSE_THREADS: made_private(Platform.THREADS, today),
        DELETE_COMMENTS: Deletion(Filter(kinds=ELSEWHERE, accounts=accounts)),
        RESET_AI: Deletion(replace(CHATS_WITH_AI, accounts=accounts)),
    }
    return deeds.get(step.deed)
