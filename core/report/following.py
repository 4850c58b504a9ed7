"""What follows an objection, and on which days: the law's month, the reminder, the complaint (`docs/policy.md` §5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.answers import Replied, Reply
from core.i18n import Words
from core.library.summary import Summary
from core.report.objections import objected_on
from core.report.replies import complaint_from, last_day


@dataclass(frozen=True, slots=True)
class Stage:
    """One step on the way; `reached` on the day of the check."""

    heading: str
    text: str
    reached: bool = False


def stages(summary: Summary, words: Words, reply: Reply | None = None) -> Sequence[Stage]:
    """Tell what follows and when; with days where the objection was noted, and after what Meta replied to it."""
    objected = objected_on(summary)
    if objected is None:
        return _without_days(words)
    sent = Stage(
        words._("{day}: you objected").format(day=words.day(objected)),
        words._("Meta confirms by e-mail. Keep that message: it is the only proof."),
        reached=True,
    )
    return [sent, *_after(objected, reply, summary.checked_on, words)]


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


def _after(objected: date, reply: Reply | None, today: date, words: Words) -> list[Stage]:
    if reply is None:
        return [_due(objected, None, today, words), _complaint(objected, None, today, words)]
    day = words.day(reply.on)
    if reply.said is Replied.CONFIRMED:
        kept = words._(
            "By its own words Meta leaves your content out of its future training. Nothing more is due; keep the "
            "message."
        )
        return [Stage(words._("{day}: Meta confirmed").format(day=day), kept, reached=True)]
    if reply.said is Replied.REFUSED:
        why = words._(
            "A refusal needs reasons that weigh more than yours (Article 21(1) of the GDPR). Keep it: it goes along "
            "with the complaint."
        )
        refused = Stage(words._("{day}: Meta refused").format(day=day), why, reached=True)
        return [refused, _complaint(objected, reply, today, words)]
    why = words._("The law allows two months more if Meta says so within the first month, and why (Article 12(3)).")
    longer = Stage(words._("{day}: Meta needs longer").format(day=day), why, reached=True)
    return [longer, _due(objected, reply, today, words), _complaint(objected, reply, today, words)]


def _due(objected: date, reply: Reply | None, today: date, words: Words) -> Stage:
    due = last_day(objected, reply)
    if reply is None:
        text = words._("If none came, send the reminder. If Meta wrote that it needs longer, note that here.")
    else:
        text = words._("If none came, send the reminder.")
    heading = words._("{day}: the last day for an answer").format(day=words.day(due))
    return Stage(heading, text, reached=due < today)


def _complaint(objected: date, reply: Reply | None, today: date, words: Words) -> Stage:
    begins = complaint_from(objected, reply)
    refused = reply is not None and reply.said is Replied.REFUSED
    heading = (
        words._("From {day}: complain") if refused else words._("{day}: complain, if still nothing came")
    ).format(day=words.day(begins))
    text = words._("It is free, goes to the authority of your country, and needs no lawyer.")
    return Stage(heading, text, reached=begins <= today and not refused)
