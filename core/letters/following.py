"""What follows an objection, and on which days: the law's month, the reminder, the complaint (`docs/policy.md` §5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.i18n import Words
from core.library.summary import Summary
from core.report.objections import in_force, months_later

GRACE = timedelta(weeks=2)  # for the post and for Meta to answer the reminder


@dataclass(frozen=True, slots=True)
class Stage:
    """One step on the way; `reached` on the day of the check."""

    heading: str
    text: str
    reached: bool = False


def answer_due(objected: date) -> date:
    """Give the last day of the month that the law gives for an answer (Article 12(3))."""
    return months_later(objected, 1)


def complaint_from(objected: date) -> date:
    """Give the day from which a complaint makes sense if nothing came: a month, then two weeks after a reminder."""
    return answer_due(objected) + GRACE


def objected_on(summary: Summary) -> date | None:
    """Give the day of the latest objection that was noted and counts: the one that is being waited for."""
    days = in_force(summary)
    return days[-1] if days else None


def stages(summary: Summary, words: Words) -> Sequence[Stage]:
    """Tell what follows and when; with days where the objection was noted."""
    objected = objected_on(summary)
    return _without_days(words) if objected is None else _with_days(objected, summary.checked_on, words)


def _without_days(words: Words) -> list[Stage]:
    return [
        Stage(
            words._("Within a day: the confirmation"),
            words._("Meta confirms by e-mail. Keep that message: it is the only proof."),
        ),
        Stage(
            words._("After one month: the reminder"),
            words._("By then the law wants an answer. Meta may say within that month that it needs up to two more."),
        ),
        Stage(
            words._("Two weeks later: the complaint"),
            words._("It is free, goes to the authority of your country, and needs no lawyer."),
        ),
    ]


def _with_days(objected: date, today: date, words: Words) -> list[Stage]:
    due, complaint, longest = answer_due(objected), complaint_from(objected), months_later(objected, 3)
    return [
        Stage(
            words._("{day}: you objected").format(day=words.day(objected)),
            words._("Meta confirms by e-mail. Keep that message: it is the only proof."),
            reached=True,
        ),
        Stage(
            words._("{day}: the last day for an answer").format(day=words.day(due)),
            words._(
                "If none came, send the reminder. If Meta wrote that it needs longer, it has time until {day}."
            ).format(day=words.day(longest)),
            reached=due < today,
        ),
        Stage(
            words._("{day}: complain, if still nothing came").format(day=words.day(complaint)),
            words._("It is free, goes to the authority of your country, and needs no lawyer."),
            reached=complaint <= today,
        ),
    ]
