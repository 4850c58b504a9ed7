"""Answers are read to the letter, joined and written back the same."""

import re
from datetime import date
from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.answers import (
    NO_ANSWERS,
    AccountAnswer,
    Action,
    Answers,
    DateOrder,
    DayOrder,
    Deed,
    ItemAnswer,
    Objection,
    OwnerAnswer,
    Period,
    PlaceAnswer,
    Replied,
    Reply,
    Tick,
    deciding,
    merge,
)
from core.answers_file import VERSION, read_answers, write_answers
from core.errors import AnswersError
from core.vocabulary import Audience, Kind, PlaceKind, Platform

WHOLE = b"""{"version":1, "birth_date":"1990-01-31", "region":"FR",
 "accounts":[{"account":"facebook-1","birth_date":"1991-02-01","owner_name":"Anna Demo"}],
 "owners":[{"platform":"whatsapp","chat":"Family","name":"Anna"}],
 "date_orders":[{"chat":"Family","order":"day-first"}],
 "objections":[{"platform":"facebook","on":"2025-05-20","account":null}],
 "periods":[{"platform":"facebook","from":null,"until":"2014-12-31","audience":"friends","kind":null,"account":null}],
 "places":[{"platform":"facebook","kind":"group","name":"Gardeners","audience":"group-members","account":null}],
 "items":[{"key":"0123abcd","audience":"friends"}],
 "actions":[{"do":"account-private","platform":"instagram","on":"2026-01-05"},
            {"do":"past-posts-limited","platform":"facebook","on":"2026-01-05"}]}"""


def fault(document: object) -> AnswersError:
    with pytest.raises(AnswersError) as caught:
        read_answers(document if isinstance(document, bytes) else orjson.dumps(document))
    return caught.value


def test_the_whole_file_of_the_contract_is_read() -> None:
    january = date(2026, 1, 5)
    assert read_answers(WHOLE) == Answers(
        birth_date=date(1990, 1, 31),
        region="FR",
        accounts=(AccountAnswer("facebook-1", date(1991, 2, 1), "Anna Demo"),),
        owners=(OwnerAnswer(Platform.WHATSAPP, "Anna", "Family"),),
        date_orders=(DateOrder(DayOrder.DAY_FIRST, "Family"),),
        objections=(Objection(Platform.FACEBOOK, date(2025, 5, 20)),),
        periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, until=date(2014, 12, 31)),),
        places=(PlaceAnswer(Platform.FACEBOOK, PlaceKind.GROUP, "Gardeners", Audience.GROUP_MEMBERS),),
        items=(ItemAnswer("0123abcd", Audience.FRIENDS),),
        actions=(
            Action(Deed.ACCOUNT_PRIVATE, Platform.INSTAGRAM, january),
            Action(Deed.PAST_POSTS_LIMITED, Platform.FACEBOOK, january),
        ),
    )


@pytest.mark.parametrize("document", [b"{}", b'{"version": 1}', b'\xef\xbb\xbf{"region": null}'])
def test_every_key_may_be_missing(document: bytes) -> None:
    assert read_answers(document) == NO_ANSWERS


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ({"birthdate": "1990-01-31"}, "birthdate"),
        ({"periods": [{"platform": "facebook", "audience": "friends", "to": "2014-12-31"}]}, "periods[0].to"),
        ({"items": [{"key": "a", "audience": "friends"}, {"key": "b", "audience": "friends", "x": 1}]}, "items[1].x"),
    ],
)
def test_an_unknown_key_is_named_by_its_path(document: object, where: str) -> None:
    error = fault(document)
    assert (error.where, error.problem) == (where, "unknown-key")


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ([], ""),
        ({"version": "1"}, "version"),
        ({"version": True}, "version"),
        ({"version": 0}, "version"),
        ({"version": 2}, "version"),
        ({"birth_date": "31.01.1990"}, "birth_date"),
        ({"birth_date": "1990-02-30"}, "birth_date"),
        ({"birth_date": "19900131"}, "birth_date"),
        ({"birth_date": 19900131}, "birth_date"),
        ({"region": "France"}, "region"),
        ({"region": "ZZ"}, "region"),
        ({"region": "EU"}, "region"),
        ({"periods": {}}, "periods"),
        ({"periods": ["x"]}, "periods[0]"),
        ({"periods": [{"audience": "friends"}]}, "periods[0].platform"),
        ({"periods": [{"platform": "facebook", "audience": "unknown"}]}, "periods[0].audience"),
        ({"periods": [{"platform": "facebook", "audience": ["friends"]}]}, "periods[0].audience"),
        ({"periods": [{"platform": "myspace", "audience": "friends"}]}, "periods[0].platform"),
        ({"places": [{"platform": "facebook", "kind": "album", "name": "A", "audience": "friends"}]}, "places[0].kind"),
        ({"places": [{"platform": "facebook", "kind": "group", "name": " ", "audience": "friends"}]}, "places[0].name"),
        ({"objections": [{"platform": "facebook"}]}, "objections[0].on"),
        ({"actions": [{"do": "dance", "platform": "facebook", "on": "2026-01-05"}]}, "actions[0].do"),
        ({"date_orders": [{"chat": "A", "order": "dmy"}]}, "date_orders[0].order"),
    ],
)
def test_a_wrong_value_is_named_by_its_path(document: object, where: str) -> None:
    error = fault(document)
    assert (error.where, error.problem) == (where, "wrong-value")


def test_a_period_cannot_end_before_it_begins() -> None:
    period = {"platform": "facebook", "from": "2014-01-02", "until": "2014-01-01", "audience": "friends"}
    assert fault({"periods": [period]}).where == "periods[0].until"


@pytest.mark.parametrize("document", [b"", b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_json_is_said_so(document: bytes) -> None:
    assert fault(document).problem == "not-json"


def test_a_newer_version_is_not_guessed_at() -> None:
    assert fault({"version": VERSION + 1}).problem == "newer-version"


def test_ticks_are_kept_in_a_file_of_the_second_version() -> None:
    told = Answers(ticks=(Tick("0123", date(2026, 11, 25)), Tick("4567")))
    written = write_answers(told)
    assert read_answers(written) == told
    assert orjson.loads(written)["version"] == 2


@pytest.mark.parametrize("page", [True, False])
def test_whether_an_account_is_a_page_is_kept_in_a_file_of_the_second_version(*, page: bool) -> None:
    told = Answers(accounts=(AccountAnswer("facebook-1", page=page),))
    assert read_answers(write_answers(told)) == told
    assert b'"version": 2' in write_answers(told)


def test_an_account_is_a_page_or_not() -> None:
    assert fault({"version": 2, "accounts": [{"account": "a", "page": "no"}]}).where == "accounts[0].page"
    assert fault({"version": 2, "accounts": [{"account": "a", "page": None}]}).where == "version"


def test_replies_are_kept_in_a_file_of_the_second_version() -> None:
    told = Answers(replies=(Reply(date(2026, 10, 1), Replied.REFUSED, date(2026, 10, 8)),))
    assert b'"version": 2' in write_answers(told)
    assert read_answers(write_answers(told)) == told
    assert deciding(told) == NO_ANSWERS


def test_a_file_without_ticks_is_read_by_older_programs_too() -> None:
    assert orjson.loads(write_answers(Answers(region="FR")))["version"] == 1


def test_ticks_decide_nothing() -> None:
    told = Answers(region="FR", ticks=(Tick("0123"),))
    assert deciding(told) == Answers(region="FR")


def test_united_kingdom_has_two_codes() -> None:
    assert [read_answers(orjson.dumps({"region": code})).region for code in ("GB", "UK")] == ["GB", "UK"]


def test_merging_replaces_single_values_and_appends_lists() -> None:
    first, second = ItemAnswer("a", Audience.FRIENDS), ItemAnswer("a", Audience.PUBLIC)
    earlier = Answers(region="FR", birth_date=date(1990, 1, 1), items=(first,))
    assert merge(earlier, Answers(region="DE", items=(second,))) == Answers(
        region="DE", birth_date=date(1990, 1, 1), items=(first, second)
    )


def test_what_is_said_again_stands_once_and_last() -> None:
    first, second = ItemAnswer("a", Audience.FRIENDS), ItemAnswer("a", Audience.PUBLIC)
    assert merge(Answers(items=(first, second)), Answers(items=(first,))).items == (second, first)


def test_written_answers_leave_out_what_was_not_said() -> None:
    answers = Answers(periods=(Period(Platform.FACEBOOK, Audience.FRIENDS, until=date(2014, 12, 31)),))
    written = orjson.loads(write_answers(answers))
    assert written == {
        "version": 1,
        "periods": [{"platform": "facebook", "audience": "friends", "until": "2014-12-31"}],
    }


names = st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs"])).filter(lambda name: bool(name.strip()))
audiences = st.sampled_from([audience for audience in Audience if audience is not Audience.UNKNOWN])
platforms = st.sampled_from(Platform)
maybe_names = st.none() | names
maybe_days = st.none() | st.dates()
periods = st.builds(
    Period, platforms, audiences, maybe_days, maybe_days, st.none() | st.sampled_from(Kind), maybe_names
).filter(lambda period: not (period.from_day and period.until and period.until < period.from_day))
places = st.builds(PlaceAnswer, platforms, st.sampled_from([PlaceKind.GROUP, PlaceKind.PAGE]), names, audiences)
any_answers = st.builds(
    Answers,
    birth_date=maybe_days,
    region=st.sampled_from([None, "FR", "GB", "UK", "US", "JP"]),
    accounts=st.lists(
        st.builds(AccountAnswer, names, maybe_days, maybe_names, st.none() | st.booleans()), max_size=2
    ).map(tuple),
    owners=st.lists(st.builds(OwnerAnswer, platforms, names, maybe_names), max_size=2).map(tuple),
    objections=st.lists(st.builds(Objection, platforms, st.dates(), maybe_names), max_size=2).map(tuple),
    periods=st.lists(periods, max_size=3).map(tuple),
    places=st.lists(places, max_size=3).map(tuple),
    items=st.lists(st.builds(ItemAnswer, names, audiences), max_size=3).map(tuple),
    actions=st.lists(st.builds(Action, st.sampled_from(Deed), platforms, st.dates()), max_size=2).map(tuple),
    date_orders=st.lists(st.builds(DateOrder, st.sampled_from(DayOrder), maybe_names), max_size=2).map(tuple),
    ticks=st.lists(st.builds(Tick, names, maybe_days), max_size=2).map(tuple),
    replies=st.lists(st.builds(Reply, st.dates(), st.sampled_from(Replied), st.dates()), max_size=2).map(tuple),
)


@given(any_answers)
def test_what_is_written_is_read_back(answers: Answers) -> None:
    assert read_answers(write_answers(answers)) == answers


@given(any_answers)
def test_the_same_answers_give_the_same_bytes(answers: Answers) -> None:
    assert write_answers(read_answers(write_answers(answers))) == write_answers(answers)


@given(st.binary() | st.recursive(st.none() | st.booleans() | st.text(), st.lists, max_leaves=5).map(orjson.dumps))
def test_no_file_ends_in_another_error(document: bytes) -> None:
    try:
        answers = read_answers(document)
    except AnswersError:
        return
    assert answers == NO_ANSWERS


@pytest.mark.parametrize(("written", "region"), [("fr", "FR"), ("uk", "UK"), ("Gb", "GB"), ("rest", "REST")])
def test_a_country_may_be_written_in_small_letters(written: str, region: str) -> None:
    assert read_answers(orjson.dumps({"region": written})).region == region


DOCUMENTED = Path(__file__).parents[2] / "docs" / "answers.md"
ONE_OF_THREE = [
    {"ticks": [{"key": "a"}]},
    {"replies": [{"objected": "2026-10-01", "said": "confirmed", "on": "2026-10-02"}]},
    {"accounts": [{"account": "facebook-1", "page": False}]},
]


class TestWhatTheDocumentationSays:
    """docs/answers.md."""

    def test_its_examples_are_read_and_written_with_the_version_they_bear(self) -> None:
        examples = re.findall(r"```json\n(.+?)```", DOCUMENTED.read_text(encoding="utf-8"), re.DOTALL)
        versions = [orjson.loads(write_answers(read_answers(one.encode())))["version"] for one in examples]
        assert versions == [orjson.loads(one)["version"] for one in examples] == [1, 2]

    @pytest.mark.parametrize("version", [{}, {"version": 1}, {"version": 2}])
    @pytest.mark.parametrize("new", ONE_OF_THREE)
    def test_what_is_new_is_read_under_any_version_and_written_as_two(
        self, new: dict[str, object], version: dict[str, int]
    ) -> None:
        read = read_answers(orjson.dumps({**version, **new}))
        assert orjson.loads(write_answers(read))["version"] == 2

    @pytest.mark.parametrize("version", [0, 2, 3, -1, "1", True])
    def test_a_file_without_anything_new_says_one_or_nothing(self, version: object) -> None:
        with pytest.raises(AnswersError) as raised:
            read_answers(orjson.dumps({"version": version, "region": "FR"}))
        assert raised.value.where == "version"
