"""What a person can do: which forms of Meta's fit, what an objection covers, what else helps."""

from __future__ import annotations

from dataclasses import dataclass

from core.forms import FormState, all_forms
from core.i18n import Words
from core.library.summary import Summary
from core.report.acting import what_an_objection_does, what_to_do_next
from core.report.addresses import addresses
from core.report.shapes import Passage, Side, Sides, Step, Steps


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


def moved_addresses() -> frozenset[str]:
    """Give the addresses of forms that may not be there any more."""
    return frozenset(form.url for form in all_forms() if form.state is FormState.MAY_HAVE_MOVED)


def steps_of(summary: Summary, words: Words) -> tuple[Step, ...]:
    """Give the steps in order, the same as the summary that is printed."""
    section = what_to_do_next(summary, addresses(summary, words), words)
    return tuple(step for block in section.blocks if isinstance(block, Steps) for step in block.steps)
