"""Names of zips and folders: all forms that Meta has used (docs/formats/facebook.md §1.2, instagram.md §1)."""

from __future__ import annotations

from datetime import date

import pytest

from core.archive.roots.names import ExportName, read_export_name
from core.vocabulary import Platform


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("facebook-annademo.zip", None),
        ("facebook-annademo-2024-11-26-ab3de6gh.zip", date(2024, 11, 26)),
        ("facebook-100012345678901-2025-3-1-ab3de6gh", date(2025, 3, 1)),
        ("facebook-annademo-27.08.2026-ab3de6gh.zip", date(2026, 8, 27)),
        ("facebook-annademo-2026-3-6-ab3de6gh.zip", date(2026, 3, 6)),
        ("facebook-annademo-25-4-2025-ab3de6gh.zip", date(2025, 4, 25)),
        ("facebook-annademo-4-25-2025-ab3de6gh.zip", date(2025, 4, 25)),
        ("facebook-annademo-5-5-2025-ab3de6gh.zip", date(2025, 5, 5)),
        ("facebook-annademo-2024-11-26-ab3de6gh-20250214t091955z-001.zip", date(2024, 11, 26)),
        ("facebook-annademo-2024-11-26-ab3de6gh (1).zip", date(2024, 11, 26)),
        ("instagram-anna.demo-2026-01-09-ab3de6gh.zip", date(2026, 1, 9)),
        ("anna.demo_20220417.zip", date(2022, 4, 17)),
        ("anna.demo_20220417_part_1.zip", date(2022, 4, 17)),
        ("instagram-anna_demo-20220417", date(2022, 4, 17)),
        ("meta-2026-jan-10-17-13-19", date(2026, 1, 10)),
        ("facebook-annademo-2024-13-45-ab3de6gh.zip", None),
    ],
)
def test_the_day_of_the_export_is_read_from_every_form(name: str, day: date | None) -> None:
    assert (read_export_name(name) or ExportName(None)).exported_on == day


def test_a_day_whose_order_is_unclear_stays_unknown() -> None:
    name = read_export_name("facebook-annademo-12-4-2025-ab3de6gh.zip")
    assert name == ExportName(Platform.FACEBOOK, "facebook-annademo-12-4-2025", None)


def test_parts_of_one_export_have_one_family() -> None:
    parts = ("facebook-anna-2024-11-26-aaaaaaaa.zip", "facebook-anna-2024-11-26-bbbbbbbb-001.zip")
    assert len({read_export_name(part) for part in parts}) == 1


def test_another_user_and_another_day_are_other_families() -> None:
    zips = ("facebook-anna-2024-11-26-a1.zip", "facebook-bob-2024-11-26-a1.zip", "facebook-anna-2024-11-27-a1.zip")
    assert len({read_export_name(one) for one in zips}) == 3


@pytest.mark.parametrize("name", ["facebook-part1.zip", "instagram-1.zip", "facebook-annademo.zip"])
def test_a_name_without_a_day_tells_the_product_only(name: str) -> None:
    found = read_export_name(name)
    assert found is not None
    assert found.family is None


@pytest.mark.parametrize("name", ["archive.zip", "posts", "202403", "", "20240301", "whatsapp chat - bob.zip"])
def test_other_names_tell_nothing(name: str) -> None:
    assert read_export_name(name) is None
