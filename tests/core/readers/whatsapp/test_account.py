from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given, settings

from core.readers.context import Page
from core.readers.whatsapp.table import FACTS_READERS, READERS
from core.vocabulary import Aspect, Kind, Platform
from tests.builders.whatsapp import account_report
from tests.core.readers.instagram.anything import outcome_of, trees
from tests.core.readers.instagram.making import INSTAGRAM, facts_of, items_of

FACTS = FACTS_READERS["whatsapp.account"]


def member(tail: str) -> Any:
    return orjson.loads(account_report().members[f"whatsapp_account_information/{tail}.json"])


def test_the_report_tells_name_and_registration() -> None:
    assert facts_of(FACTS, member("registration_information")).created_at == 1_336_288_089_000
    assert facts_of(FACTS, member("user_information")).name == "Zoé"


def test_the_text_about_oneself_is_a_field_of_the_profile() -> None:
    (item,) = items_of(READERS["whatsapp.account"], member("user_information"))

    assert (item.platform, item.kind, item.text, item.aspect) == (
        Platform.WHATSAPP,
        Kind.PROFILE_FIELD,
        "Au jardin",
        Aspect.BIO,
    )


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60)
@given(tree=trees)
def test_no_tree_stops_a_reader(name: str, tree: Any) -> None:
    outcome_of(READERS[name], tree)


@settings(max_examples=60)
@given(tree=trees)
def test_no_tree_stops_the_facts_reader(tree: Any) -> None:
    FACTS(Page(tree, "x.json", INSTAGRAM))
