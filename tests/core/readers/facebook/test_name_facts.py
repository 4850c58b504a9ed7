from __future__ import annotations

from typing import Any

import pytest

from core.readers.facebook.name_facts import friend_facts, group_facts, page_facts
from core.readers.facts import FactsReader
from core.vocabulary import PlaceKind
from tests.builders.records import data_named, generic, labelled, named
from tests.core.readers.making import facts

WHEN = 1_500_000_000


@pytest.mark.parametrize(
    ("read", "tree", "kind"),
    [
        (friend_facts, {"friends_v2": named([("Zoé", WHEN)])}, PlaceKind.PROFILE),
        (group_facts, {"groups_admined_v2": named([("Zoé", WHEN)])}, PlaceKind.GROUP),
        (group_facts, {"groups_joined": data_named("{name}", [("Zoé", WHEN)])}, PlaceKind.GROUP),
        (page_facts, {"page_likes_v2": named([("Zoé", WHEN)])}, PlaceKind.PAGE),
        (page_facts, [generic(labelled("Name", "Zoé"), timestamp=WHEN)], PlaceKind.PAGE),
        (page_facts, {"pages_v2": {"name": "Zoé"}}, PlaceKind.PAGE),
    ],
)
def test_names_are_found_in_every_form(read: FactsReader, tree: Any, kind: PlaceKind) -> None:
    assert facts(read, tree).known_names == [(kind, "Zoé")]


def test_a_name_counts_once_and_deleted_people_have_none() -> None:
    tree = {"friends_v2": [{"name": "Bob"}, {"name": "Bob"}, {"timestamp": WHEN}, {"name": ""}, None, 7]}
    assert facts(friend_facts, tree).known_names == [(PlaceKind.PROFILE, "Bob")]


def test_names_are_mended() -> None:
    assert facts(friend_facts, {"friends": [{"name": "Zo\u00c3\u00a9"}]}).known_names == [(PlaceKind.PROFILE, "Zoé")]
