"""A letter, and what the person chooses of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from core.answers import Reply
from core.forms import Authority
from core.i18n import Words
from core.library.summary import Summary
from core.report.acting import UNDER_GDPR, WITH_FORM
from core.vocabulary import Choice, Region


class LetterKind(Choice):
    """What is written, in the order in which it is needed."""

    FORM = "form"
    OBJECTION = "objection"
    REMINDER = "reminder"
    COMPLAINT = "complaint"


class Motive(Choice):
    """What a person may say of their own situation; nobody has to."""

    STAGE_OF_LIFE = "stage-of-life"
    OTHERS = "others"
    SENSITIVE = "sensitive"
    BEFORE_18 = "before-18"


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who writes, of what, and to whom a complaint would go.

    `objected` is the noted day of the objection, `reply` what Meta was noted to have written back.
    """

    summary: Summary
    objected: date | None = None
    motives: frozenset[Motive] = frozenset()
    authority: Authority | None = None
    reply: Reply | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """The text, ready to be copied and changed."""

    subject: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """Give the whole as plain text, the subject first where there is one."""
        return "\n\n".join((self.subject, *self.paragraphs) if self.subject else self.paragraphs) + "\n"


Writer = Callable[[Occasion, Words], Letter]


def kinds_for(region: Region) -> tuple[LetterKind, ...]:
    """Give the letters that make sense where the person lives, the first needed first."""
    if region in UNDER_GDPR:
        return tuple(LetterKind)
    return (LetterKind.FORM, LetterKind.OBJECTION) if region in WITH_FORM else ()
