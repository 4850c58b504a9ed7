"""Language and order of a page's dates are decided for the page; what stays unclear stays unread."""

from __future__ import annotations

import pytest

from core.text.dates.clocks import Clock
from core.text.dates.page_dates import PageDates
from core.text.dates.tables import tables
from tests.core.text.dates.making import read


def months(texts: list[str], *hints: str) -> list[int | None]:
    return [moment and moment.month for moment in read(texts, *hints)]


class TestWordsOfSeveralLanguages:
    def test_only_these_words_name_different_months_in_different_languages(self) -> None:
        meant: dict[str, set[int]] = {}
        for table in tables().values():
            for month, names in enumerate(table["months"], start=1):
                for name in names:
                    meant.setdefault(name, set()).add(month)
        clashing = {name for name, those in meant.items() if len(those) > 1}
        assert clashing == {"lip", "lis", "listopad", "listopada", "srp", "jol"}

    def test_other_months_of_the_page_tell_the_language(self) -> None:
        assert months(["lis 3, 2024 21:15", "sie 5, 2024 21:15"]) == [11, 8]
        assert months(["lis 3, 2024 21:15", "srp 5, 2024 21:15", "kol 5, 2023 21:15"]) == [10, 7, 8]
        assert months(["lis 3, 2024 21:15", "srp 5, 2024 21:15", "kvě 5, 2023 21:15"]) == [11, 8, 5]

    def test_halves_of_the_day_tell_the_language(self) -> None:
        assert months(["lis 3, 2024 9:15:02 rano"]) == [11]

    def test_the_order_of_the_records_tells_the_language(self) -> None:
        texts = ["lis 9, 2024 21:15", "2024-10-20 21:15", "2024-10-19 21:15"]
        assert months(texts) == [11, 10, 10]  # Croatian October would stand above a later day of October

    def test_the_language_of_the_account_tells_the_language(self) -> None:
        assert months(["lis 3, 2024 21:15"], "pl_PL") == [11]
        assert months(["lis 3, 2024 21:15"], "hr_HR") == [10]

    def test_a_lone_word_of_two_months_stays_unread(self) -> None:
        assert months(["lis 3, 2024 21:15"]) == [None]
        assert months(["lis 9, 2024 21:15", "srp 5, 2024 21:15"]) == [None, None]

    def test_a_word_of_one_month_in_several_languages_is_read(self) -> None:
        assert months(["maj 3, 2024 21:15"]) == [5]

    def test_the_account_may_have_changed_its_language(self) -> None:
        assert months(["juin 3, 2024 21:15"], "de_DE") == [6]

    def test_a_page_that_begins_in_english_words_may_be_german(self) -> None:
        texts = [f"Apr {day}, 2024 21:15" for day in range(28, 0, -1)] + ["Mai 3, 2023 21:15", "Apr 3, 2023 21:15"]
        assert months([*texts, *texts])[-3:] == [4, 5, 4]


class TestDayAndMonthInFigures:
    def test_a_figure_beyond_12_is_the_day(self) -> None:
        assert months(["16/01/2019, 10:15", "03/02/2018, 10:15"]) == [1, 2]
        assert months(["01/16/2019, 10:15 AM", "02/03/2018, 10:15 AM"]) == [1, 2]

    def test_the_order_of_the_records_tells_the_day(self) -> None:
        assert months(["01/05/2019, 10:15 AM", "02/04/2019, 10:15 AM", "01/03/2019, 10:15 AM"]) == [5, 4, 3]

    def test_the_locale_tells_the_day(self) -> None:
        assert months(["01/05/2019, 10:15 AM"], "en_US") == [1]
        assert months(["01/05/2019, 10:15 AM"], "en_GB") == [5]

    def test_only_americans_set_the_month_first_and_they_count_to_12(self) -> None:
        assert months(["01/05/2019, 10:15"]) == [5]
        assert months(["01/05/2019, 10:15 AM"]) == [None]

    @pytest.mark.parametrize("half", ["ص", "오전", "vorm.", "sáng"])
    def test_nor_do_they_write_the_half_of_the_day_in_words_of_their_own(self, half: str) -> None:
        assert months([f"01/05/2019, 10:15 {half}"]) == [5]

    def test_a_language_without_its_country_tells_nothing_where_it_is_english(self) -> None:
        assert months(["01/05/2019, 10:15 AM"], "en") == [None]

    @pytest.mark.parametrize("text", ["01.05.2019, 10:15", "01-05-2019, 10:15", "2019-05-01 10:15", "2019/05/01 10:15"])
    def test_other_signs_need_no_telling(self, text: str) -> None:
        assert months([text]) == [5]


class TestUnknownHalvesOfTheDay:
    def test_order_tells_morning_from_evening(self) -> None:
        texts = ["Jun 3, 2024 1:05 xx", "Jun 3, 2024 11:05 yy", "Jun 3, 2024 2:05 yy", "Jun 2, 2024 9:05 xx"]
        assert [moment and moment.hour for moment in read(texts)] == [13, 11, 2, 21]

    def test_the_half_that_is_known_tells_the_other(self) -> None:
        assert [moment and moment.hour for moment in read(["Jun 3, 2024 1:05 xx", "Jun 3, 2024 11:05 am"])] == [13, 11]

    def test_a_lone_one_leaves_the_time_unread(self) -> None:
        assert read(["Jun 3, 2024 1:05 xx"]) == [None]

    def test_a_page_that_counts_24_hours_has_none(self) -> None:
        assert [moment and moment.hour for moment in read(["Jun 3, 2024 13:05 xx", "Jun 3, 2024 11:05 xx"])] == [13, 11]

    def test_a_word_that_joins_in_one_language_is_half_of_the_day_in_another(self) -> None:
        assert [moment and moment.hour for moment in read(["okt. 3, 2024 12:05 de."])] == [0]
        assert [moment and moment.hour for moment in read(["jan. 3, 2024 12:05 de."])] == [0]
        assert [moment and moment.hour for moment in read(["okt. 3, 2024 9:05 du."])] == [21]

    def test_a_lone_word_before_the_time_only_joins(self) -> None:
        assert [moment and moment.hour for moment in read(["Jun 3, 2024 xx 1:05"])] == [1]


def test_a_page_says_its_languages_as_a_hint_for_the_next() -> None:
    assert PageDates.of(["mai 3, 2024 21:15 ", "juin 3, 2024 21:15"], Clock.unknown()).languages == ("fr",)


@pytest.mark.parametrize("hint", ["", "xx", "xx_YY", "fr", "fr_FR", "zh-Hant-TW", "no_NO"])
def test_any_hint_will_do(hint: str) -> None:
    assert months(["Jun 3, 2024 21:15"], hint) == [6]
