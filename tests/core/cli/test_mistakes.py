"""No English of argparse is left in another language."""

from __future__ import annotations

import pytest

from core.cli.main import main
from core.cli.mistakes import mistake
from core.i18n import words_for


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "il manque\u00a0: ARCHIVE"),
        (["check", "a.zip", "--bogus"], "rien ne s’appelle «\u00a0--bogus\u00a0» ici"),
        (["chek", "a.zip"], "«\u00a0chek\u00a0» n’est pas possible ici"),
        (["items", "a.zip", "--format", "xml"], "«\u00a0xml\u00a0» n’est pas possible ici"),
        (["report", "a.zip", "-o"], "il faut une valeur après cette option"),
        (["check", "a.zip", "--quiet=3"], "cette option ne prend pas de valeur"),
        (["check", "a.zip", "--on", "hier"], "«\u00a0hier\u00a0» n’est pas une date"),
    ],
)
def test_a_wrong_use_is_told_in_french(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    with pytest.raises(SystemExit):
        main(["--lang", "fr", *arguments])
    assert said in capsys.readouterr().err


def test_a_sentence_that_nobody_knows_stays_as_it_is() -> None:
    assert mistake("something new", words_for("fr")) == "something new"
