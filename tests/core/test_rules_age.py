"""How old the rules are is said in one sentence, and a word more once they are old."""

from datetime import date, timedelta

import pytest

from core.i18n import words_for
from core.messages import rules_age

WORDS = words_for("en")
RULES = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (-3, "The rules are those of November 25, 2026; the check is made for an earlier day."),
        (0, "The rules are those of the day of the check, November 25, 2026."),
        (1, "The rules are those of November 25, 2026: 1 day old."),
        (180, "The rules are those of November 25, 2026: 180 days old."),
    ],
)
def test_the_age_is_told_in_days(days: int, sentence: str) -> None:
    assert rules_age(RULES, RULES + timedelta(days=days), WORDS) == sentence


def test_old_rules_come_with_a_warning() -> None:
    told = rules_age(RULES, RULES + timedelta(days=1200), WORDS)
    assert "1,200 days old. Meta may have changed them since" in told
