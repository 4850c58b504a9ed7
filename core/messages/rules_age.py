"""How old the rules are, in one sentence for the window, the command line and the PDF."""

from __future__ import annotations

from datetime import date

from core.i18n import Words

OLD_AFTER_DAYS = 180  # by then Meta changed its texts at least once, in the two years that were looked at


def rules_age(rules_of: date, day: date, words: Words) -> str:
    """Say of which day the rules are, how old that is on another day, and what follows if it is long ago."""
    days = (day - rules_of).days
    told = words.day(rules_of)
    if days < 0:
        return words._("The rules are those of {day}; the check is made for an earlier day.").format(day=told)
    if days == 0:
        return words._("The rules are those of the day of the check, {day}.").format(day=told)
    age = words.n(
        "The rules are those of {day}: {n} day old.", "The rules are those of {day}: {n} days old.", days, day=told
    )
    return age if days <= OLD_AFTER_DAYS else f"{age} {_look_for_newer(words)}"


def _look_for_newer(words: Words) -> str:
    return words._("Meta may have changed them since: look for newer rules or a newer version of Volteface.")
