"""Each country's authority can be chosen; the person's own is chosen already."""

from __future__ import annotations

from dataclasses import replace

from core.forms import all_authorities, authorities_for
from core.i18n import words_for
from core.letters.authorities import authority_of, named_authorities, note_on
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import large


def test_every_authority_can_be_chosen_once() -> None:
    chosen = [one for _, one in named_authorities(ENGLISH)]
    assert len(chosen) == len(all_authorities()) == len(set(chosen))


def test_they_stand_in_the_order_of_their_countries_names() -> None:
    names = [name for name, _ in named_authorities(words_for("fr"))]
    assert names[0].startswith("Allemagne")
    assert next(name for name in names if "BfDI" in name) == names[0]


def test_the_authority_of_the_persons_country_is_known() -> None:
    assert authority_of(replace(large(), country="IE")) == authorities_for("IE")[0]


def test_a_person_in_germany_is_sent_to_their_land() -> None:
    federal, land = authorities_for("DE")[:2]
    assert "your Land" in note_on(federal, ENGLISH)
    assert "your Land" not in note_on(land, ENGLISH)
