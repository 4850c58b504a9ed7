"""An answer on a time of the own timeline settles nothing that may stand elsewhere (contract §3)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.answers import NO_ANSWERS, Answers, Period
from core.library.filters import EVERYTHING
from core.vocabulary import Audience, Kind, Platform
from tests.builders.facebook import profile
from tests.builders.facebook.comments import comment_record
from tests.builders.facebook.generations import Generation, setting
from tests.builders.html.facebook import as_html
from tests.builders.records import moment, named, post
from tests.builders.truth import Built, Record
from tests.builders.writing import meta_json, write_zip
from tests.core.loading.making import FACEBOOK_ZIP, opened

SETTING = setting(Generation.G5)
OWNER, FRIEND = SETTING.circle.name, "Bob Sample"
WHEN = moment("2015-05-05 10:00:00")
TIMELINE = SETTING.path("posts/your_posts__check_ins__photos_and_videos_1.json")
FRIENDS = "connections/friends/your_friends.json"
ALL_FRIENDS = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS),))
ELSEWHERE = (
    f"{OWNER} posted in Cats Unheard Of.",
    f"{OWNER} wrote on Zoe Unknown's timeline.",
    f"{OWNER} shared a link to the group: Cats Unheard Of.",
    f"{OWNER} a écrit sur le journal de Zoé Inconnue.",
    f"{OWNER} hat in Katzen gepostet.",
    f"{OWNER} julkaisi ryhmässä Kissat.",
    f"{OWNER} wrote on {FRIEND}'s timeline.",
)
CATS = "Cats Unheard Of"
IN_CATS = comment_record(WHEN, None, {"comment": "Purr", "group": CATS, "author": OWNER})
OWN = (
    f"{OWNER} updated her status.",
    f"{OWNER} is with {FRIEND}.",
    f"{OWNER} shared {FRIEND}'s post.",
    f"{OWNER} a partagé un lien.",
)


def archive(*titles: str) -> Built:
    posts: list[Record] = [post(WHEN + 60 * at, title, text=title) for at, title in enumerate(titles)]
    files = {TIMELINE: meta_json(posts), FRIENDS: meta_json({"friends_v2": named([(FRIEND, WHEN)])})}
    return profile.profile_information(SETTING) + Built(files)


def rows(folder: Path, built: Built, answers: Answers = NO_ANSWERS) -> list[dict[str, Any]]:
    library = opened([write_zip(folder / FACEBOOK_ZIP, built.members)], answers)
    try:
        return [row for row in library.export_rows(EVERYTHING) if row["text"] in (*OWN, *ELSEWHERE)]
    finally:
        library.close()


def verdicts(folder: Path, titles: tuple[str, ...], answers: Answers) -> list[tuple[str, str, str]]:
    found = rows(folder, archive(*titles), answers)
    return [(row["audience"], row["strength"], row["use"]) for row in found]


def test_what_may_stand_elsewhere_counts_as_public_still(tmp_path: Path) -> None:
    found = verdicts(tmp_path, ELSEWHERE, ALL_FRIENDS)
    assert found == [("public", "assumed", "may-be-used")] * len(ELSEWHERE)


def test_what_surely_stands_on_the_own_timeline_is_settled(tmp_path: Path) -> None:
    assert verdicts(tmp_path, OWN, ALL_FRIENDS) == [("friends", "answered", "not-used")] * len(OWN)


@pytest.mark.parametrize(
    ("member", "tree"),
    [
        ("groups/your_comments_in_groups.json", {"group_comments_v2": [IN_CATS]}),
        ("groups/group_posts_and_comments.json", {"group_posts_v2": [post(WHEN, ELSEWHERE[0])]}),
        ("groups/your_pending_posts_in_groups.json", {"pending_posts_v2": [post(WHEN, ELSEWHERE[0], {"name": CATS})]}),
        ("groups/your_badges.json", {"group_badges_v2": {CATS: ["Founder"]}}),
    ],
)
@pytest.mark.parametrize("pages", [False, True])
def test_a_group_is_known_by_whatever_names_it(tmp_path: Path, member: str, tree: Record, *, pages: bool) -> None:
    built = archive(ELSEWHERE[0]) + Built({SETTING.path(member): meta_json(tree)})
    if pages and "badges" in member:
        pytest.skip("what a page of badges looks like is not known")
    (found,) = rows(tmp_path, as_html(built, "H3") if pages else built)
    assert (found["kind"], found["place"]) == ("group-post", {"kind": "group", "name": CATS})


@pytest.mark.parametrize("family", ["H2", "H3"])
def test_a_page_tells_the_same_places_as_json(tmp_path: Path, family: str) -> None:
    built = archive(*OWN, *ELSEWHERE)
    told, shown = (
        {row["text"]: (row["kind"], row["place"]) for row in rows(tmp_path, one)}
        for one in (built, as_html(built, family))
    )
    assert told == shown
    assert len(told) == len(OWN) + len(ELSEWHERE)


def test_an_answer_on_a_kind_speaks_of_it_wherever_it_stands(tmp_path: Path) -> None:
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, kind=Kind.POST),))
    found = verdicts(tmp_path, ELSEWHERE[1:2], said)
    assert found == [("friends", "answered", "not-used")]
