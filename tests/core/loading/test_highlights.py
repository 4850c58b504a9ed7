"""Covers of highlights are shown on the profile, whatever became of the story (facebook.md §2.15, contract §4)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.vocabulary import Reason, Status
from tests.builders.facebook import profile, stories
from tests.builders.facebook.generations import Generation, setting
from tests.builders.html.facebook import as_html
from tests.builders.truth import Built
from tests.core.loading.making import open_built

SETTING = setting(Generation.G5)
BUILT = profile.profile_information(SETTING) + stories.archived_stories(SETTING) + stories.highlights(SETTING)
OWN, OF_STORY = "couverture_n_7.jpg", "story_0_n.jpg"


@pytest.mark.parametrize("built", [BUILT, as_html(BUILT, "H3")], ids=["json", "html"])
def test_each_cover_is_an_item_beside_the_story_it_was_taken_of(tmp_path: Path, built: Built) -> None:
    found = open_built(tmp_path, built)
    pictures = {name: entry for name, entry in found.ledger.items() if name.endswith((OWN, OF_STORY))}
    assert [(entry.status, entry.reason) for entry in pictures.values()] == [(Status.READ, Reason.NONE)] * 2
    assert shown(found.rows, OWN) == [("photo", "public")]
    assert shown(found.rows, OF_STORY) == [("photo", "public"), ("story", "only-me")]


def shown(rows: list[dict[str, Any]], name: str) -> list[tuple[str, str]]:
    return sorted((row["kind"], row["audience"]) for row in rows if str(row["media"]).find(name) >= 0)
