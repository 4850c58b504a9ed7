"""Writes the letters: for Meta's form, by e-mail or post, the reminder, the complaint (`docs/policy.md` §5)."""

from __future__ import annotations

from datetime import date, timedelta

from core.answers import Replied
from core.forms import postal_address
from core.i18n import Words
from core.letters import points
from core.letters.letter import Letter, LetterKind, Occasion, Writer
from core.report.replies import GRACE, complaint_from, last_day


def write_letter(kind: LetterKind, occasion: Occasion, words: Words) -> Letter:
    """Write a letter in the language of these words; what only the person knows stands in square brackets."""
    writers: dict[LetterKind, Writer] = {
        LetterKind.FORM: _for_the_form,
        LetterKind.OBJECTION: _objection,
        LetterKind.REMINDER: _reminder,
        LetterKind.COMPLAINT: _complaint,
    }
    return writers[kind](occasion, words)


def _for_the_form(occasion: Occasion, words: Words) -> Letter:
    """Keep it short: the form knows who writes, and asks for no reason."""
    region = occasion.summary.region
    return Letter("", (
        points.objection(region, words),
        *points.own_situation(occasion.motives, words),
        points.also_what_is_older(words),
        points.erase(region, words),
    ))  # fmt: skip


def _objection(occasion: Occasion, words: Words) -> Letter:
    region = occasion.summary.region
    return Letter(
        words._("Objection to the use of my data for training AI"),
        (
            _to_meta(occasion.summary.checked_on, words),
            words._("Dear Sir or Madam,"),
            points.objection(region, words),
            points.accounts_of(occasion, words),
            *points.own_situation(occasion.motives, words),
            points.also_what_is_older(words),
            points.erase(region, words),
            points.tell_what_was_used(region, words),
            points.answer_in_time(region, words),
            points.leave_the_account(words),
            _greeting(occasion, words),
        ),
    )


def _reminder(occasion: Occasion, words: Words) -> Letter:
    day = _day_of_reminder(occasion)
    grace = day + GRACE
    return Letter(
        words._("Reminder: my objection to the use of my data for training AI"),
        (
            _to_meta(day, words),
            words._("Dear Sir or Madam,"),
            _what_happened(occasion, words),
            points.accounts_of(occasion, words),
            words._(
                "Please confirm in writing by {day} that my content is left out, also what I published before my "
                "objection; or give me your reasons (Article 12(4) of the GDPR)."
            ).format(day=words.day(grace)),
            words._("If I hear nothing by then, I will complain to {authority}.").format(
                authority=_authority(occasion, words)
            ),
            _greeting(occasion, words),
        ),
    )


def _complaint(occasion: Occasion, words: Words) -> Letter:
    return Letter(
        words._("Complaint against Meta Platforms Ireland Limited (Article 77 of the GDPR)"),
        (
            _authority(occasion, words) + "\n\n" + words.day(_day_of_complaint(occasion)),
            words._("Dear Sir or Madam,"),
            words._("I complain about {company}.").format(company=", ".join(postal_address())),
            _what_happened(occasion, words),
            *(() if occasion.reply else (words._("[If Meta answered: what it said, and on which day.]"),)),
            points.accounts_of(occasion, words),
            *points.own_situation(occasion.motives, words),
            words._(
                "Please examine whether Meta may use my data to train AI. Please order it to leave my content out, "
                "also what is older than my objection, and to erase it from the data sets that are used for training."
            ),
            words._(
                "I attach copies: Meta’s confirmation by e-mail, my letters, Meta’s answer if there was one, and a "
                "summary of which of my items may be used."
            ),
            _greeting(occasion, words),
        ),
    )


def _what_happened(occasion: Occasion, words: Words) -> str:
    """Tell of the objection and what came of it; with a gap where no day was noted."""
    objected, reply = occasion.objected, occasion.reply
    if objected is None:
        return words._(
            "On [day of your objection] I objected to the use of my public content and of my interactions with AI "
            "features for developing and improving AI at Meta. Within one month I had no answer (Article 12(3) of the "
            "GDPR)."
        )
    facts = {"day": words.day(objected), "last_day": words.day(last_day(objected, reply))}
    if reply is None:
        return words._(
            "On {day} I objected to the use of my public content and of my interactions with AI features for "
            "developing and improving AI at Meta. An answer was due by {last_day} (Article 12(3) of the GDPR). "
            "I had none."
        ).format(**facts)
    return _after_the_reply(reply.said, words).format(**facts, answered=words.day(reply.on))


def _after_the_reply(said: Replied, words: Words) -> str:
    sentences = {
        Replied.EXTENDED: words._(
            "On {day} I objected to the use of my public content and of my interactions with AI features for "
            "developing and improving AI at Meta. On {answered} Meta wrote that it needs longer. An answer was due by "
            "{last_day} (Article 12(3) of the GDPR). I had none."
        ),
        Replied.REFUSED: words._(
            "On {day} I objected to the use of my public content and of my interactions with AI features for "
            "developing and improving AI at Meta. On {answered} Meta refused. Its reasons do not weigh more than mine "
            "(Article 21(1) of the GDPR)."
        ),
        Replied.CONFIRMED: words._(
            "On {day} I objected to the use of my public content and of my interactions with AI features for "
            "developing and improving AI at Meta. On {answered} Meta confirmed it. [What happened since then.]"
        ),
    }
    return sentences[said]


def _day_of_reminder(occasion: Occasion) -> date:
    """Date the reminder on the first day on which it makes sense."""
    today = occasion.summary.checked_on
    return max(today, last_day(occasion.objected, occasion.reply) + timedelta(days=1)) if occasion.objected else today


def _day_of_complaint(occasion: Occasion) -> date:
    today = occasion.summary.checked_on
    return max(today, complaint_from(occasion.objected, occasion.reply)) if occasion.objected else today


def _to_meta(day: date, words: Words) -> str:
    return "\n".join(postal_address()) + "\n\n" + words.day(day)


def _authority(occasion: Occasion, words: Words) -> str:
    return occasion.authority.name if occasion.authority else words._("[your data protection authority]")


def _greeting(occasion: Occasion, words: Words) -> str:
    return words._("Yours faithfully,") + "\n" + points.sender(occasion, words)
