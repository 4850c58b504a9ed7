from __future__ import annotations

import pytest

from core.readers.facebook import places
from core.vocabulary import PlaceKind
from tests.core.readers.making import FACEBOOK, facebook


def test_two_writings_of_a_group_are_one_place() -> None:
    assert places.group("Gärtner  Lyon").key == places.group("GÄRTNER LYON").key


@pytest.mark.parametrize(
    ("names", "title", "expected"),
    [
        (["Jardiniers"], "Anna posted in Gardeners", "Jardiniers"),
        ([], "Anna posted in Gardeners", "Gardeners"),
        ([], "Anna posted on Bob Sample's wall", None),
        ([], None, None),
    ],
)
def test_a_group_is_named_by_the_attachment_first(names: list[str], title: str | None, expected: str | None) -> None:
    ref = places.group_in(title, names, FACEBOOK)
    assert (ref.kind, ref.name) == (PlaceKind.GROUP, expected)


def test_marketplace_is_no_group() -> None:
    assert places.market("MARKETPLACE", FACEBOOK) == places.market(None, FACEBOOK) == places.MARKETPLACE


def test_a_page_is_named_as_the_owner_of_its_export() -> None:
    assert (places.own_page(FACEBOOK).name, places.own_page(facebook(None)).name) == ("Anna Demo", None)
