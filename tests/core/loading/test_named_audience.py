"""A post that names its audience: stated where the words are known, else assumed public with a mark (contract §3)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.i18n import words_for
from core.judging.explaining import Part, explain
from core.library.filters import EVERYTHING, Filter, Order
from core.vocabulary import Kind
from tests.builders.facebook import profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.records import moment, post
from tests.builders.truth import Built, Record
from tests.builders.writing import meta_json, write_zip
from tests.core.loading.making import FACEBOOK_ZIP, opened

SETTING = setting(Generation.G5)
TIMELINE = SETTING.path("posts/your_posts__check_ins__photos_and_videos_1.json")
UNDERSTOOD: dict[str, Any] = {
    "Friends": "friends", "SELF": "only-me", "EVERYONE": "public", "Amis": "friends", "Vänner": "friends",
}  # fmt: skip
UNKNOWN = "Ma chorale"
STRANGE = (UNKNOWN, "Wszystkie ciocie", {"value": "NEWLY_MADE", "description": "Amis de la pêche"}, 7)
NOT_UNDERSTOOD = {
    "en": "The archive names an audience that Volteface does not understand.",
    "fr": "L’archive nomme une audience que Volteface ne comprend pas.",
}


def archive(*named: object) -> Built:
    title = f"{SETTING.circle.name} updated her status."
    records: list[Record] = [
        post(moment("2015-05-05 10:00:00") + 60 * at, title, text=f"post {at}") | {"privacy": word}
        for at, word in enumerate(named)
    ]
    return profile.profile_information(SETTING) + Built({TIMELINE: meta_json(records)})


def judged(folder: Path, *named: object) -> list[tuple[str, str, str]]:
    library = opened([write_zip(folder / FACEBOOK_ZIP, archive(*named).members)])
    try:
        rows = [row for row in library.export_rows(EVERYTHING) if str(row["text"]).startswith("post ")]
        return [(row["audience"], row["strength"], row["evidence"]) for row in rows]
    finally:
        library.close()


def test_known_words_state_the_audience(tmp_path: Path) -> None:
    expected = [(audience, "stated", "item-audience-stated") for audience in UNDERSTOOD.values()]
    assert judged(tmp_path, *UNDERSTOOD) == expected


def test_other_words_count_as_public_and_say_that_they_are_not_understood(tmp_path: Path) -> None:
    expected = [("public", "assumed", "audience-not-understood")] * len(STRANGE)
    assert judged(tmp_path, *STRANGE) == expected


@pytest.mark.parametrize("language", NOT_UNDERSTOOD)
def test_the_why_of_such_a_post_says_so_in_the_language_of_the_person(tmp_path: Path, language: str) -> None:
    library = opened([write_zip(tmp_path / FACEBOOK_ZIP, archive(UNKNOWN).members)])
    try:
        wanted = Filter(kinds=frozenset({Kind.POST}))
        (number,) = library.rows(wanted, Order.EXPORT)
        why = explain(library.case(int(number)), library.policy, words_for(language))
    finally:
        library.close()
    assert NOT_UNDERSTOOD[language] in " ".join(why.of(Part.ARCHIVE_SAYS))
