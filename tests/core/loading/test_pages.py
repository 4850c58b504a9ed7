"""The export of a Page is told from that of an additional profile, and where it cannot be, the owner is asked."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from core.i18n import words_for
from core.questions import Question, questions_of
from core.vocabulary import Holder
from tests.builders.facebook.generations import Generation
from tests.builders.truth import Built
from tests.builders.whole import facebook_archive
from tests.core.conftest import OpenFacebook
from tests.core.loading.making import Opened, open_built

ADMINS = "this_profile's_activity_across_facebook/pages/admin_activity.json"
OWN = {"page-post", "post", "photo", "video", "event", "share", "poll", "fundraiser", "profile-field"}


def without_admins() -> Built:
    built = facebook_archive(Generation.GP)
    return Built({name: data for name, data in built.members.items() if name != ADMINS})


def own_evidence(found: Opened) -> set[tuple[str, str]]:
    """Give how the audience is known of what surely stands on the account itself."""
    places = {"timeline", "album", "page"}
    own = [row for row in found.rows if row["kind"] in OWN and (row["place"] or {}).get("kind") in places]
    return {(row["strength"], row["evidence"]) for row in own if row["evidence"] != "always-public-profile"}


def test_a_page_is_known_by_what_its_admins_did(open_facebook: OpenFacebook) -> None:
    found = open_facebook(Generation.GP)
    (account,) = found.library.accounts()
    assert account.holder is Holder.PAGE
    assert own_evidence(found) == {("platform-rule", "page-content"), ("platform-rule", "cover-picture")}
    assert "period" not in {question.kind for question in questions_of(found.library, words_for("en"))}


def test_without_that_it_may_be_an_additional_profile_and_the_owner_is_asked(tmp_path: Path) -> None:
    found = open_built(tmp_path, without_admins())
    (account,) = found.library.accounts()
    assert account.holder is Holder.PAGE_OR_PROFILE
    assert own_evidence(found) == {("assumed", "page-or-profile"), ("platform-rule", "cover-picture")}
    asked = [question for question in questions_of(found.library, words_for("en")) if question.kind == "period"]
    assert all("additional profile" in question.why for question in asked)
    assert asked
    found.library.close()


def test_an_answer_speaks_of_pages_only_where_the_thing_may_stand_on_one(tmp_path: Path) -> None:
    found = open_built(tmp_path, without_admins())
    asked = questions_of(found.library, words_for("en"))
    of_pages = {one.id.split(":")[-1] if one.kind == "kind" else one.kind for one in asked if _speaks_of_pages(one)}
    assert of_pages == {"period", "profile-field"}
    assert any(one.id.endswith(":comment") for one in asked)
    found.library.close()


def _speaks_of_pages(question: Question) -> bool:
    return any("every page" in choice.label for choice in question.choices)


def test_its_posts_are_posts_on_a_timeline_then(tmp_path: Path) -> None:
    found = open_built(tmp_path, without_admins())
    kinds = Counter(row["kind"] for row in found.rows)
    assert (kinds["page-post"], kinds["post"] > 0) == (0, True)
    found.library.close()


def test_a_person_who_runs_a_page_is_a_person(open_facebook: OpenFacebook) -> None:
    found = open_facebook(Generation.G5)
    assert any(name.endswith("pages/admin_activity.json") for name in found.ledger)
    assert [account.holder for account in found.library.accounts()] == [Holder.PERSON]
