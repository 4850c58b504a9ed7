"""What stands in no named place and on no day is asked about by its kind, and never against what was said before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.answers import Answers, Period, merge
from core.library.filters import MINE, Order
from core.questions import Question, told_by
from core.readers.item import Item, PlaceRef
from core.vocabulary import Aspect, Audience, Holder, Kind, PlaceKind, Platform
from tests.core.library.making import group, post
from tests.core.questions.making import FRANCE, ask, opened

ELSEWHERE = post("elsewhere", kind=Kind.COMMENT, place=None)
ON_A_PAGE = post("honest", kind=Kind.COMMENT, place=PlaceRef(PlaceKind.PAGE, "The Daily Example", "p"))
BELOW_OWN = post("thanks", kind=Kind.COMMENT, aspect=Aspect.OWN_MEDIA)
UNDATED = post("undated", None)
DECADE = (date(2010, 1, 1), date(2019, 12, 31))


def kind_question(*items: Item, answers: Answers | None = None) -> Question | None:
    return next((one for one in ask(*items, answers=answers) if one.kind == "kind"), None)


def test_comments_elsewhere_are_asked_about_at_once() -> None:
    found = kind_question(ELSEWHERE, post())
    assert found is not None
    assert (found.id, found.settles) == ("kind:facebook-1:comment", 1)


def test_undated_posts_are_asked_about_once_those_with_a_day_are_answered() -> None:
    assert kind_question(UNDATED, post()) is None
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, *DECADE),))
    found = kind_question(UNDATED, post(), answers=said)
    assert found is not None
    assert found.settles == 1


def test_an_answer_on_a_kind_leaves_what_was_said_of_a_period() -> None:
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.ONLY_ME, *DECADE),))
    found = kind_question(UNDATED, post(), answers=said)
    assert found is not None
    public = next(choice for choice in found.choices if choice.label.startswith("Public"))
    with opened(UNDATED, post(), answers=merge(said, told_by(public.answers))) as library:
        audiences = {row.text: row.verdict.audience for row in library.page(library.rows(MINE, Order.EXPORT))}
    assert audiences == {"Hello": Audience.ONLY_ME, "undated": Audience.PUBLIC}


def test_an_entry_of_the_profile_is_asked_about_as_one_whatever_its_day() -> None:
    found = kind_question(post("Lyon", kind=Kind.PROFILE_FIELD, aspect=Aspect.HOMETOWN), post())
    assert found is not None
    assert (found.id, found.settles, "profile" in found.why) == ("kind:facebook-1:profile-field", 1, True)


def test_who_saw_the_posts_of_a_time_says_nothing_of_the_profile() -> None:
    home = post("Lyon", kind=Kind.PROFILE_FIELD, aspect=Aspect.HOMETOWN)
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, *DECADE),))
    with opened(home, post(), answers=said) as library:
        audiences = {row.text: row.verdict.audience for row in library.page(library.rows(MINE, Order.EXPORT))}
    assert audiences == {"Hello": Audience.FRIENDS, "Lyon": Audience.PUBLIC}


def audiences_after(*items: Item, said: Answers) -> dict[str | None, Audience]:
    with opened(*items, answers=said) as library:
        return {row.text: row.verdict.audience for row in library.page(library.rows(MINE, Order.EXPORT))}


def test_an_answer_on_comments_leaves_those_on_named_pages_and_below_own_things() -> None:
    said = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, kind=Kind.COMMENT),))
    assert audiences_after(ELSEWHERE, ON_A_PAGE, BELOW_OWN, said=said) == {
        "elsewhere": Audience.FRIENDS,
        "honest": Audience.PUBLIC,
        "thanks": Audience.PUBLIC,
    }


def test_comments_that_are_asked_about_by_place_are_not_counted_twice() -> None:
    found = kind_question(ELSEWHERE, ON_A_PAGE, BELOW_OWN)
    assert found is not None
    assert found.settles == 1
    said = merge(Answers(), told_by(found.choices[1].answers))
    assert [one.kind for one in ask(ELSEWHERE, ON_A_PAGE, answers=said) if one.kind in ("kind", "place")] == ["place"]


def test_comments_below_what_others_posted_are_never_asked_about_as_if_the_own_account_decided() -> None:
    for platform in (Platform.FACEBOOK, Platform.INSTAGRAM):
        account = replace(FRANCE, platform=platform)
        (found,) = (one for one in ask(ELSEWHERE._replace(platform=platform), account=account) if one.kind == "kind")
        assert all("their" in choice.label for choice in found.choices[1:-1])
        assert "your own account is private" in found.why


def test_posts_in_groups_without_a_name_are_public_or_for_members() -> None:
    nameless = group("")._replace(name=None)
    (found,) = (one for one in ask(post(kind=Kind.GROUP_POST, place=nameless)) if one.kind == "kind")
    audiences = [told_by(choice.answers).periods[0].audience for choice in found.choices[:-1]]
    assert audiences == [Audience.PUBLIC, Audience.GROUP_MEMBERS]


def test_what_a_page_wrote_elsewhere_is_never_for_friends() -> None:
    page = replace(FRANCE, holder=Holder.PAGE)
    asked = [one for one in ask(ELSEWHERE, post("p", kind=Kind.PHOTO, place=None), account=page) if one.kind == "kind"]
    told = {told_by(choice.answers).periods[0].audience for one in asked for choice in one.choices[:-1]}
    assert told == {Audience.PUBLIC, Audience.CUSTOM}


def test_instagram_is_not_said_to_show_signs_beside_things() -> None:
    account = replace(FRANCE, platform=Platform.INSTAGRAM)
    field = post("x", kind=Kind.PROFILE_FIELD, aspect=Aspect.GENDER, platform=Platform.INSTAGRAM)
    below = ON_A_PAGE._replace(platform=Platform.INSTAGRAM, place=PlaceRef(PlaceKind.PROFILE, "cafe.example", "c"))
    asked = ask(field, below, ELSEWHERE._replace(platform=Platform.INSTAGRAM), account=account)
    assert {one.kind for one in asked} >= {"kind", "place"}
    assert not any("beside" in f"{one.hint} {one.why}" for one in asked)


def test_a_question_on_a_time_names_the_kind_that_is_meant() -> None:
    asked = [one.text for one in ask(post(kind=Kind.POLL)) if one.kind == "period"]
    assert asked == ["Who could see your polls on Facebook in May 2014?"]
    asked = [one.text for one in ask(post("a"), post("b", kind=Kind.PHOTO), BELOW_OWN) if one.kind == "period"]
    assert asked == ["Who could see your posts on Facebook in May 2014?"]
