"""The export of a Page is told from that of an additional profile, and where it cannot be, the owner is asked."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from core.answers import AccountAnswer, Answers, Period
from core.i18n import words_for
from core.questions import Question, questions_of
from core.vocabulary import Audience, Holder, Platform
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


def read_by(page: bool, tmp_path: Path, built: Built) -> Opened:
    return open_built(tmp_path, built, answers=Answers(accounts=(AccountAnswer("facebook-1", page=page),)))


def test_what_the_archive_tells_of_a_page_can_be_contradicted(tmp_path: Path) -> None:
    found = read_by(False, tmp_path, facebook_archive(Generation.GP))
    (account,) = found.library.accounts()
    assert account.holder is Holder.PERSON
    assert ("assumed", "timeline-unstated") in own_evidence(found)
    assert not {evidence for _, evidence in own_evidence(found)} & {"page-content", "page-or-profile"}
    assert "period" in {question.kind for question in questions_of(found.library, words_for("en"))}
    found.library.close()


def test_an_answer_on_the_time_then_settles_its_posts(tmp_path: Path) -> None:
    found = read_by(False, tmp_path, facebook_archive(Generation.GP))
    before = found.library.summary().totals
    friends = Period(Platform.FACEBOOK, Audience.FRIENDS)
    found.library.judge_again(answers=Answers(periods=(friends,)), day=found.library.judgement.day)
    after = found.library.summary().totals
    assert after.may_be_used < before.may_be_used
    found.library.close()


def test_the_person_can_say_that_it_is_a_page(tmp_path: Path) -> None:
    found = read_by(True, tmp_path, without_admins())
    assert [account.holder for account in found.library.accounts()] == [Holder.PAGE]
    assert own_evidence(found) == {("platform-rule", "page-content"), ("platform-rule", "cover-picture")}
    found.library.close()


def test_a_person_who_runs_a_page_is_a_person(open_facebook: OpenFacebook) -> None:
    found = open_facebook(Generation.G5)
    assert any(name.endswith("pages/admin_activity.json") for name in found.ledger)
    assert [account.holder for account in found.library.accounts()] == [Holder.PERSON]
