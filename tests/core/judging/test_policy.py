"""A policy file is read to the letter or not at all; the shipped one says what docs/policy.md §7 says."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest

from core.errors import PolicyError
from core.judging.policy import load_policy, read_policy
from core.judging.rulebook import Certainty, Policy
from core.vocabulary import Lean, Region, Use
from resources import resource
from tests.core.judging.making import POLICY

SHIPPED = resource("policy", "meta-ai-training.json").read_bytes()
Change = Callable[[Any], object]


def changed(change: Change) -> Policy:
    document = orjson.loads(SHIPPED)
    change(document)
    return read_policy(orjson.dumps(document))


def test_the_days_of_the_rules_are_known() -> None:
    assert (POLICY.rules_of, POLICY.texts_read_until) == (date(2026, 11, 25), date(2026, 8, 22))


def test_five_regions_have_a_form() -> None:
    assert POLICY.with_form == {Region.EU, Region.EEA, Region.CH, Region.UK, Region.BR}


@pytest.mark.parametrize(
    ("country", "region"),
    [
        ("FR", Region.EU),
        ("fr", Region.EU),
        ("NO", Region.EEA),
        ("LI", Region.EEA),
        ("GB", Region.UK),
        ("UK", Region.UK),
        ("CH", Region.CH),
        ("BR", Region.BR),
        ("US", Region.US),
        ("JP", Region.REST),
    ],
)
def test_every_country_has_its_region(country: str, region: Region) -> None:
    assert POLICY.region_of_country(country) is region


def test_the_union_has_27_countries() -> None:
    assert [*POLICY.countries.values()].count(Region.EU) == 27


def test_rules_stand_in_the_order_of_the_table() -> None:
    ids = [rule.id for rule in POLICY.rules]
    assert ids[0] == "R00"
    assert ids[-2:] == ["R98", "R99"]
    assert ids.index("R40") < ids.index("R23") < ids.index("R10") < ids.index("R22") < ids.index("R35")
    assert ids.index("R35") < ids.index("R36") < ids.index("R29") < ids.index("R30")


def test_only_what_is_unclear_leans() -> None:
    leaning = {rule.use for rule in POLICY.rules if rule.leans is not Lean.NONE}
    straight = {rule.use for rule in POLICY.rules if rule.leans is Lean.NONE and rule.id != "R99"}
    assert leaning == {Use.UNCLEAR}
    assert Use.UNCLEAR not in straight


def test_a_rule_without_a_source_is_our_own_reading() -> None:
    assert {certainty for rule in POLICY.rules if not rule.sources for certainty in rule.certainty} == {
        Certainty.UNVERIFIED
    }


@pytest.mark.parametrize(
    ("day", "certainty"),
    [
        (date(2025, 12, 15), Certainty.OWN_TEXT),
        (date(2025, 12, 16), Certainty.SEVERAL_SOURCES),
        (date(2026, 7, 22), Certainty.SEVERAL_SOURCES),
        (date(2026, 7, 23), Certainty.OWN_TEXT),
    ],
)
def test_the_promise_to_minors_is_less_sure_while_the_policy_contradicts_it(day: date, certainty: Certainty) -> None:
    rule = POLICY.rule("R10")
    assert rule is not None
    assert rule.certainty_on(day) == (certainty,)


def test_the_informative_rows_are_six() -> None:
    assert len(POLICY.informative) == 6


def test_newer_rules_can_be_loaded_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "rules.json"
    file.write_bytes(SHIPPED.replace(b'"rules_of": "2026-11-25"', b'"rules_of": "2027-02-01"'))
    assert load_policy(file).rules_of == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda document: document.update(schema=2), "schema"),
        (lambda document: document.update(extra=1), "extra"),
        (lambda document: document.pop("rules_of"), "rules_of"),
        (lambda document: document["first_days"].pop("CH"), "first_days.CH"),
        (lambda document: document["rules"][1].update(use="maybe"), "rules[1].use"),
        (lambda document: document["rules"][1].update(kinds=["essay"]), "rules[1].kinds[0]"),
        (lambda document: document["rules"][1].update(platforms=["myspace"]), "rules[1].platforms[0]"),
        (lambda document: document["rules"][0]["when"].update(weather=["fine"]), "rules[0].when.weather"),
        (lambda document: document["rules"][0]["when"].update(started=["no"]), "rules[0].when.started[0]"),
        (lambda document: document["rules"][1].update(id="R00"), "rules[1].id"),
        (lambda document: document["rules"][1].update(sources=["nobody"]), "rules[1].sources[0]"),
        (lambda document: document["rules"][1].update(certainty="A"), "rules[1].certainty"),
        (lambda document: document["sources"][0].update(date="14 April"), "sources[0].date"),
        (lambda document: document["countries"].update(MARS=["XX"]), "countries.MARS"),
        (lambda document: document.update(with_form="EU"), "with_form"),
        (lambda document: document["rules"].pop(), "rules"),
        (lambda document: document["rules"].clear(), "rules"),
    ],
)
def test_a_slip_is_named_by_its_path(change: Change, where: str) -> None:
    with pytest.raises(PolicyError) as caught:
        changed(change)
    assert caught.value.where == where


@pytest.mark.parametrize("document", [b"", b"[]", b"null"])
def test_what_is_no_policy_is_refused(document: bytes) -> None:
    with pytest.raises(PolicyError):
        read_policy(document)
