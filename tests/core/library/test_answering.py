"""Every key of an answers file is honoured (contract §6), as `judge_again` hears it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import orjson
import pytest

from core.answers_file import read_answers
from core.library.library import Library
from core.readers.item import Item, PlaceRef
from core.vocabulary import Aspect, Kind, PlaceKind, Platform
from tests.core.library.making import ANNA, DAY, conversation, group, library_of, message, post, rows_of

INSTA = replace(ANNA, id="instagram-1", number=1, platform=Platform.INSTAGRAM, birth_date=None)
CHAT = replace(ANNA, id="whatsapp-1", number=2, platform=Platform.WHATSAPP, name=None, birth_date=None)
BOB = PlaceRef(PlaceKind.PROFILE, "Bob Sample", "bob sample")
CHANNEL = PlaceRef(PlaceKind.BROADCAST, "My channel", "mychannel_900001")
WALKERS = conversation("Walkers")


def chatted(text: str, sender: str, chat: PlaceRef = WALKERS) -> Item:
    return message(text, "2023-01-01 10:00", sender, chat)._replace(platform=Platform.WHATSAPP)


@pytest.fixture(scope="module")
def shared() -> Iterator[Library]:
    facebook = [
        post("first day", "2010-01-01 00:00"),
        post("last day", "2012-12-31 23:59:59"),
        post("day after", "2013-01-01 00:00"),
        post("no date", None),
        post("a video", "2011-06-01 10:00", kind=Kind.VIDEO),
        post("in a group", "2011-06-01 10:00", kind=Kind.GROUP_POST, place=group("Gardeners")),
        post("on Bob's", "2011-06-01 10:00", place=BOB),
        post("below another's post", "2011-06-01 10:00", kind=Kind.COMMENT, place=None),
        post("below my photo", "2011-06-01 10:00", kind=Kind.COMMENT, aspect=Aspect.OWN_MEDIA),
        post("in my channel", "2011-06-01 10:00", kind=Kind.BROADCAST, place=CHANNEL),
        post("listed", "2011-06-01 10:00", kind=Kind.LISTING),
    ]
    instagram = [post("on Instagram", "2011-06-01 10:00", platform=Platform.INSTAGRAM)]
    chats = [chatted("I said", "Zoé"), chatted("you said", "Bob"), chatted("elsewhere", "Zoé", conversation("Others"))]
    made = library_of(facebook, instagram, chats, accounts=(ANNA, INSTA, CHAT), of_member=(0, 1, 2))
    yield made
    made.close()


class Asked:
    """The items of a library under some answers, by their words."""

    def __init__(self, library: Library, answers: dict[str, Any], day: date = DAY, region: str | None = None) -> None:
        library.judge_again(answers=read_answers(orjson.dumps(answers)), day=day, region=region)
        self._rows = {row["text"]: row for row in rows_of(library)}

    def of(self, text: str, *columns: str) -> tuple[Any, ...]:
        return tuple(self._rows[text][column] for column in columns)

    def with_evidence(self, evidence: str) -> set[str]:
        return {text for text, row in self._rows.items() if row["evidence"] == evidence}


def period(**said: Any) -> dict[str, Any]:
    return {"periods": [{"platform": "facebook", "audience": "friends", **said}]}


class TestPeriods:
    def test_dates_are_inclusive_and_undated_things_stay_out(self, shared: Library) -> None:
        asked = Asked(shared, period(**{"from": "2010-01-01", "until": "2012-12-31"}))
        assert asked.with_evidence("period-answer") == {"first day", "last day", "a video", "below my photo"}

    def test_an_open_end_reaches_to_the_edge(self, shared: Library) -> None:
        assert Asked(shared, period(until="2009-12-31")).with_evidence("period-answer") == set()
        assert "day after" in Asked(shared, period(**{"from": "2013-01-01"})).with_evidence("period-answer")

    def test_days_are_the_account_s_own(self) -> None:
        paris = replace(ANNA, time_zone="Europe/Paris")
        library = library_of([post("late", "2012-12-31 23:30"), post("early", "2012-12-31 22:30")], accounts=(paris,))
        assert Asked(library, period(until="2012-12-31")).with_evidence("period-answer") == {"early"}
        library.close()

    def test_a_kind_named_is_meant_wherever_it_stands_but_in_places_with_a_name(self, shared: Library) -> None:
        assert Asked(shared, period(kind="comment")).with_evidence("period-answer") == {"below another's post"}
        assert Asked(shared, period(kind="group-post")).with_evidence("period-answer") == set()

    def test_among_periods_the_later_entry_stands(self, shared: Library) -> None:
        both = {
            "periods": [
                *period(until="2014-12-31")["periods"],
                *period(**{"from": "2012-12-31"}, audience="only-me")["periods"],
            ]
        }
        asked = Asked(shared, both)
        assert (asked.of("first day", "audience"), asked.of("last day", "audience")) == (("friends",), ("only-me",))

    @pytest.mark.parametrize(("account", "answered"), [("facebook-1", True), ("facebook-2", False), (None, True)])
    def test_an_account_named_is_meant_alone(self, shared: Library, account: str | None, answered: bool) -> None:
        said = period(account=account) if account else period()
        assert ("first day" in Asked(shared, said).with_evidence("period-answer")) is answered

    def test_a_platform_s_answer_leaves_the_others_alone(self, shared: Library) -> None:
        asked = Asked(shared, period(platform="instagram", audience="followers"))
        assert asked.with_evidence("period-answer") == {"on Instagram"}

    def test_what_the_platform_s_own_rule_tells_is_firmer(self, shared: Library) -> None:
        assert Asked(shared, period()).of("listed", "audience", "strength") == ("public", "platform-rule")


class TestPlaces:
    @pytest.mark.parametrize(
        ("kind", "name", "text"),
        [
            ("group", "Gardeners", "in a group"),
            ("group", "  GARDENERS ", "in a group"),
            ("profile", "Bob Sample", "on Bob's"),
            ("broadcast", "My channel", "in my channel"),
        ],
    )
    def test_a_place_is_known_by_kind_and_name(self, shared: Library, kind: str, name: str, text: str) -> None:
        answer = {"platform": "facebook", "kind": kind, "name": name, "audience": "custom"}
        asked = Asked(shared, {"places": [answer]})
        assert (asked.with_evidence("place-answer"), asked.of(text, "audience")) == ({text}, ("custom",))

    def test_a_later_entry_on_the_place_stands(self, shared: Library) -> None:
        answer = {"platform": "facebook", "kind": "group", "name": "Gardeners"}
        asked = Asked(shared, {"places": [answer | {"audience": "public"}, answer | {"audience": "group-members"}]})
        assert asked.of("in a group", "audience", "strength", "category") == ("group-members", "answered", "private")

    @pytest.mark.parametrize("other", [{"platform": "instagram"}, {"account": "facebook-2"}, {"kind": "page"}])
    def test_another_platform_account_or_kind_is_not_meant(self, shared: Library, other: dict[str, str]) -> None:
        answer = {"platform": "facebook", "kind": "group", "name": "Gardeners", "audience": "custom", **other}
        assert Asked(shared, {"places": [answer]}).with_evidence("place-answer") == set()

    def test_the_place_comes_before_the_period(self, shared: Library) -> None:
        place = {"platform": "facebook", "kind": "group", "name": "Gardeners", "audience": "public"}
        asked = Asked(shared, {"places": [place], **period(kind="group-post")})
        assert asked.of("in a group", "evidence") == ("place-answer",)


class TestItems:
    def test_a_correction_comes_before_everything(self, shared: Library) -> None:
        keys = {row["text"]: row["key"] for row in rows_of(shared)}
        asked = Asked(shared, {"items": [{"key": keys["listed"], "audience": "only-me"}], **period()})
        assert asked.of("listed", "audience", "evidence", "use") == ("only-me", "correction", "not-used")

    def test_a_later_correction_stands(self, shared: Library) -> None:
        key = next(row["key"] for row in rows_of(shared) if row["text"] == "first day")
        asked = Asked(shared, {"items": [{"key": key, "audience": one} for one in ("friends", "public")]})
        assert asked.of("first day", "audience", "strength") == ("public", "answered")

    def test_a_key_of_nothing_changes_nothing(self, shared: Library) -> None:
        assert Asked(shared, {"items": [{"key": "none", "audience": "friends"}]}).with_evidence("correction") == set()


class TestAges:
    def test_what_was_made_before_18_is_a_minor_s(self, shared: Library) -> None:
        asked = Asked(shared, {"birth_date": "1995-01-01"})
        assert asked.of("last day", "category") == ("minor-owned",)
        assert asked.of("day after", "category") == ("public",)

    def test_without_a_time_it_counts_as_an_adult_s(self, shared: Library) -> None:
        assert Asked(shared, {"birth_date": "1995-01-01"}).of("no date", "category") == ("public",)

    def test_an_account_s_own_birth_date_comes_first(self, shared: Library) -> None:
        asked = Asked(
            shared, {"birth_date": "1995-01-01", "accounts": [{"account": "facebook-1", "birth_date": "1980-01-01"}]}
        )
        assert (asked.of("first day", "category"), asked.of("on Instagram", "category")) == (
            ("public",),
            ("minor-owned",),
        )

    def test_somebody_under_18_today_owns_all_as_a_minor(self, shared: Library) -> None:
        asked = Asked(shared, {"birth_date": "2010-01-01"})
        assert asked.of("no date", "category", "use", "rule") == ("minor-owned", "not-used", "R10")


class TestOwners:
    def test_until_somebody_says_so_nothing_of_a_chat_is_theirs(self, shared: Library) -> None:
        assert Asked(shared, {}).of("I said", "mine", "category") == (False, "whatsapp-sourced")

    def test_a_name_of_all_chats(self, shared: Library) -> None:
        asked = Asked(shared, {"owners": [{"platform": "whatsapp", "name": "zoé"}]})
        assert [asked.of(text, "mine")[0] for text in ("I said", "you said", "elsewhere")] == [True, False, True]

    def test_a_name_of_one_chat(self, shared: Library) -> None:
        asked = Asked(shared, {"owners": [{"platform": "whatsapp", "name": "Zoé", "chat": "Walkers"}]})
        assert [asked.of(text, "mine")[0] for text in ("I said", "elsewhere")] == [True, False]

    def test_an_owner_s_name_of_an_account(self, shared: Library) -> None:
        asked = Asked(shared, {"accounts": [{"account": "whatsapp-1", "owner_name": "Bob"}]})
        assert [asked.of(text, "mine")[0] for text in ("I said", "you said")] == [False, True]


class TestObjections:
    @pytest.mark.parametrize(
        ("on", "rule", "use"),
        [("2025-05-20", "R20", "not-used"), ("2025-05-27", "R22", "unclear"), ("2030-01-01", "R30", "may-be-used")],
    )
    def test_the_day_decides(self, shared: Library, on: str, rule: str, use: str) -> None:
        asked = Asked(shared, {"objections": [{"platform": "facebook", "on": on}]}, region="FR")
        assert asked.of("first day", "rule", "use") == (rule, use)

    def test_what_is_newer_than_the_objection_is_out(self) -> None:
        library = library_of([post("new", "2026-01-05 00:00"), post("old", "2026-01-04 23:59")])
        asked = Asked(library, {"objections": [{"platform": "messenger", "on": "2026-01-05"}]}, region="FR")
        assert (asked.of("new", "rule"), asked.of("old", "rule")) == (("R21",), ("R22",))
        library.close()

    def test_the_earliest_counts(self, shared: Library) -> None:
        said = [{"platform": "facebook", "on": on} for on in ("2026-01-01", "2025-05-01")]
        assert Asked(shared, {"objections": said}, region="FR").of("first day", "rule") == ("R20",)

    @pytest.mark.parametrize(("account", "rule"), [("facebook-1", "R20"), ("facebook-2", "R30")])
    def test_an_account_named_is_meant_alone(self, shared: Library, account: str, rule: str) -> None:
        said = {"objections": [{"platform": "facebook", "on": "2025-05-20", "account": account}]}
        assert Asked(shared, said, region="FR").of("first day", "rule") == (rule,)

    def test_the_other_side_is_not_covered_without_a_link(self, shared: Library) -> None:
        said = {"objections": [{"platform": "facebook", "on": "2025-05-20"}]}
        assert Asked(shared, said, region="FR").of("on Instagram", "rule") == ("R37",)


class TestActions:
    def test_an_account_made_private_since(self, shared: Library) -> None:
        said = {"actions": [{"do": "account-private", "platform": "instagram", "on": "2026-01-05"}]}
        assert Asked(shared, said, region="FR").of("on Instagram", "audience", "strength", "evidence") == (
            "followers",
            "answered",
            "account-private-answered",
        )

    def test_past_posts_limited_turn_into_friends(self, shared: Library) -> None:
        said = {"actions": [{"do": "past-posts-limited", "platform": "facebook", "on": "2026-01-05"}]}
        asked = Asked(shared, said)
        assert (asked.of("first day", "audience"), asked.of("in a group", "audience")) == (("friends",), ("public",))

    def test_what_is_done_later_than_the_check_is_not_done_yet(self, shared: Library) -> None:
        said = {"actions": [{"do": "past-posts-limited", "platform": "facebook", "on": "2027-01-05"}]}
        assert Asked(shared, said).of("first day", "audience") == ("public",)


class TestRegionsAndDays:
    @pytest.mark.parametrize(
        ("country", "rule"), [("FR", "R30"), ("GB", "R50"), ("UK", "R50"), ("BR", "R51"), ("US", "R52"), ("JP", "R52")]
    )
    def test_the_answered_country_tells_the_rules(self, shared: Library, country: str, rule: str) -> None:
        assert Asked(shared, {"region": country}).of("first day", "rule") == (rule,)

    def test_the_region_of_a_check_comes_before_the_answered_one(self, shared: Library) -> None:
        assert Asked(shared, {"region": "FR"}, region="US").of("first day", "rule") == ("R52",)

    def test_before_the_first_day_nothing_was_used(self, shared: Library) -> None:
        assert Asked(shared, {"region": "FR"}, day=date(2025, 5, 26)).of("first day", "rule", "use") == (
            "R00",
            "not-used",
        )

    def test_answers_taken_back_leave_no_trace(self, shared: Library) -> None:
        Asked(shared, {})
        before = rows_of(shared)
        Asked(
            shared,
            {
                "birth_date": "1995-01-01",
                "region": "US",
                "owners": [{"platform": "whatsapp", "name": "Zoé"}],
                **period(),
            },
        )
        Asked(shared, {})
        assert rows_of(shared) == before
