"""Which exports are one account's, how accounts are numbered, and what is known of each (contract §5)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from core.answers import NO_ANSWERS
from core.answers_file import read_answers
from core.archive.exports import Export
from core.loading.accounts import accounts_of, context_of
from core.readers.facts import Facts
from core.values import PrivacySwitch
from core.vocabulary import PlaceKind, Platform

REGISTERED = 1_221_422_400_000


def export(key: str = "a", platform: Platform = Platform.FACEBOOK, day: date | None = None) -> Export:
    return Export(platform, key, ((key, ""),), day)


def ids(exports: list[Export], facts: list[Facts]) -> list[str]:
    owned = accounts_of(exports, facts)
    return [owned.accounts[owned.of_export[number]].id for number in range(len(exports))]


class TestOneAccount:
    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            (Facts(username="anna"), Facts(username="ANNA"), True),
            (Facts(username="anna"), Facts(username="eve"), False),
            (Facts(username="anna", name="Anna"), Facts(username="eve", name="Anna"), False),
            (Facts(profile_url="https://x/anna"), Facts(profile_url="https://x/anna", username="anna"), True),
            (
                Facts(username="a", profile_url="https://x/anna"),
                Facts(username="b", profile_url="https://x/anna"),
                False,
            ),
            (Facts(name="Anna", created_at=REGISTERED), Facts(name="anna", created_at=REGISTERED), True),
            (Facts(name="Anna", created_at=REGISTERED), Facts(name="Anna", created_at=1), False),
            (Facts(name="Anna"), Facts(name="Anna"), False),
            (Facts(), Facts(), False),
        ],
    )
    def test_user_name_then_address_then_name_and_registration_tell(self, one: Facts, other: Facts, same: bool) -> None:
        found = ids([export("a"), export("b")], [one, other])
        assert (found[0] == found[1]) is same

    def test_products_are_accounts_of_their_own(self) -> None:
        facts = Facts(username="anna")
        assert ids([export("a"), export("a", Platform.INSTAGRAM)], [facts, facts]) == ["facebook-1", "instagram-1"]


class TestBirthDates:
    def test_two_exports_of_one_account_that_disagree_are_both_told(self) -> None:
        older = export("a", day=date(2020, 1, 1)), Facts(username="anna", birth_date=date(1993, 1, 31))
        newer = export("b", day=date(2026, 1, 1)), Facts(username="anna", birth_date=date(1990, 1, 31))
        (account,) = accounts_of([older[0], newer[0]], [older[1], newer[1]]).accounts
        assert (account.birth_date, account.other_birth_dates) == (date(1990, 1, 31), (date(1993, 1, 31),))

    def test_exports_that_agree_tell_one_date(self) -> None:
        facts = Facts(username="anna", birth_date=date(1993, 1, 31))
        (account,) = accounts_of([export("a"), export("b")], [facts, facts]).accounts
        assert account.other_birth_dates == ()


class TestNumbers:
    def test_they_follow_platform_name_and_root_never_the_order_given(self) -> None:
        known = [
            (export("z"), Facts(username="anna")),
            (export("a"), Facts(username="bob")),
            (export("b", Platform.INSTAGRAM), Facts(name="Zoé")),
            (export("c", Platform.THREADS), Facts()),
            (export("d"), Facts()),
        ]
        for order in permutations(known):
            by_key = dict(
                zip(
                    (one.key for one, _ in order),
                    ids([one for one, _ in order], [two for _, two in order]),
                    strict=True,
                )
            )
            assert by_key == {
                "d": "facebook-1",
                "z": "facebook-2",
                "a": "facebook-3",
                "b": "instagram-1",
                "c": "threads-1",
            }


class TestWhatIsKnown:
    def test_the_newest_export_s_word_on_the_present_stands(self) -> None:
        exports = [export("old", day=date(2020, 1, 1)), export("new", day=date(2026, 1, 1))]
        facts = [
            Facts(username="anna", name="Anna Old", private_now=False),
            Facts(username="anna", name="Anna New", private_now=True),
        ]
        (account,) = accounts_of(exports, facts).accounts
        assert (account.name, account.private_now) == ("Anna New", True)

    def test_former_names_leave_the_present_one_out(self) -> None:
        (account,) = accounts_of(
            [export()], [Facts(name="Anna", username="anna", former_names=["Eve", "ANNA", "Eve"])]
        ).accounts
        assert account.former_names == ("Eve",)

    def test_the_export_s_day_is_that_of_its_name_to_its_end(self) -> None:
        (account,) = accounts_of([export(day=date(2026, 1, 1))], [Facts(exported_at=1)]).accounts
        assert account.exported_at is not None
        assert account.exported_at.date() == date(2026, 1, 1)
        assert account.exported_at > datetime(2026, 1, 1, 23, 59, tzinfo=UTC)

    def test_without_a_name_the_latest_request_tells_it(self) -> None:
        (account,) = accounts_of([export()], [Facts(exported_at=REGISTERED)]).accounts
        assert account.exported_at == datetime(2008, 9, 14, 20, 0, tzinfo=UTC)

    def test_switches_stand_in_their_order_each_once(self) -> None:
        switches = [PrivacySwitch(at, private=private) for at, private in ((9, True), (1, False), (9, True))]
        (account,) = accounts_of([export()], [Facts(privacy_history=switches)]).accounts
        assert [switch.at for switch in account.privacy_history] == [1, 9]

    def test_where_only_the_history_tells_the_last_switch_is_the_present(self) -> None:
        switches = [PrivacySwitch(1, private=False), PrivacySwitch(9, private=True)]
        (account,) = accounts_of([export()], [Facts(privacy_history=switches)]).accounts
        assert (account.private_now, account.private_now_inferred) == (True, True)

    def test_a_history_changes_nothing_of_a_stated_present(self) -> None:
        facts = Facts(privacy_history=[PrivacySwitch(1, private=True)], private_now=False)
        (account,) = accounts_of([export()], [facts]).accounts
        assert (account.private_now, account.private_now_inferred) == (False, False)

    def test_switches_whose_way_is_not_told_alternate_back_from_the_present(self) -> None:
        facts = Facts(untold_switches=[1, 5, 9], private_now=True)
        (account,) = accounts_of([export(platform=Platform.INSTAGRAM)], [facts]).accounts
        assert [(switch.at, switch.private) for switch in account.privacy_history] == [(1, True), (5, False), (9, True)]

    @pytest.mark.parametrize(
        ("told", "code"), [("France", "FR"), ("FR", "FR"), ("Frankreich", "FR"), ("Nowhere", None), (None, None)]
    )
    def test_a_country_is_given_by_its_code(self, told: str | None, code: str | None) -> None:
        (account,) = accounts_of([export()], [Facts(country=told, language="de_DE")]).accounts
        assert account.country == code


class TestContexts:
    def test_readers_know_all_names_of_the_owner(self) -> None:
        facts = Facts(name="Anna Démo", username="anna", former_names=["Eve"], known_names=[(PlaceKind.PROFILE, "Bob")])
        context = context_of(export(), facts, NO_ANSWERS)
        assert [context.is_owner(name) for name in ("anna DÉMO", "ANNA", "eve", "Bob")] == [True, True, True, False]
        assert context.known.find("on Bob's wall") is not None

    def test_readers_know_how_the_person_says_dates_are_written(self) -> None:
        answers = read_answers(b'{"date_orders": [{"chat": "Walkers", "order": "month-first"}]}')
        context = context_of(export(platform=Platform.WHATSAPP), Facts(), answers)
        assert (context.date_order("walkers"), context.date_order("Others")) == ("month-first", None)


@pytest.mark.parametrize(
    ("flag", "inferred", "found"),
    [
        (None, False, (False, True)),
        (True, True, (False, True)),
        (True, False, (True, False)),
        (False, False, (False, False)),
    ],
)
def test_a_professional_account_is_public_unless_the_archive_states_that_it_is_private(
    flag: bool | None, inferred: bool, found: tuple[bool, bool]
) -> None:
    export = Export(Platform.INSTAGRAM, "instagram:a.zip/", (("a.zip", ""),), None)
    facts = Facts(name="Anna", professional=True, private_now=flag, private_now_inferred=inferred)
    (account,) = accounts_of([export], [facts]).accounts
    assert (account.private_now, account.private_now_inferred) == found


@pytest.mark.parametrize("private", [True, False])
def test_where_no_flag_tells_the_state_of_an_account_its_last_switch_does(*, private: bool) -> None:
    export = Export(Platform.INSTAGRAM, "instagram:a.zip/", (("a.zip", ""),), None)
    facts = Facts(name="Anna", privacy_history=[PrivacySwitch(9, private), PrivacySwitch(5, not private)])
    (account,) = accounts_of([export], [facts]).accounts
    assert (account.private_now, account.private_now_inferred) == (private, True)
