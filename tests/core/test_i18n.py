"""A person is spoken to in their language, with its numbers and dates."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.i18n import asked_languages, available_languages, words_for


class TestWhichLanguage:
    @pytest.mark.parametrize("tag", ["fr", "fr_FR.UTF-8", "fr-CA", "fr_FR@euro", "FR"])
    def test_a_language_is_known_by_any_of_its_names(self, tag: str) -> None:
        assert words_for(tag).language == "fr"

    def test_the_first_that_is_spoken_here_is_taken(self) -> None:
        assert words_for("xx", "fr", "en").language == "fr"

    @pytest.mark.parametrize("tag", ["xx", "C", "POSIX", "", "../fr", "C.UTF-8"])
    def test_english_stands_in_for_all_others(self, tag: str) -> None:
        assert words_for(tag).language == "en"

    def test_a_country_has_its_own_dates(self) -> None:
        day = date(2026, 3, 2)
        assert words_for("en_GB").day(day) == "2 March 2026"
        assert words_for("en_US").day(day) == "March 2, 2026"

    def test_a_country_that_nobody_knows_costs_only_its_dates(self) -> None:
        assert words_for("fr_XX").day(date(2026, 3, 2)) == "2 mars 2026"

    def test_the_system_asks_for_several_best_first(self) -> None:
        asked = {"LANGUAGE": "fr:de", "LC_ALL": "", "LANG": "en_US.UTF-8"}
        assert asked_languages(asked) == ["fr", "de", "en_US.UTF-8"]

    def test_english_and_french_are_there(self) -> None:
        assert {"en", "fr"} <= set(available_languages())
        assert available_languages()[0] == "en"


class TestFrench:
    words = words_for("fr")

    def test_the_first_of_a_month_is_an_ordinal(self) -> None:
        assert self.words.day(date(2026, 11, 1)) == "1er novembre 2026"
        assert self.words.day(date(2026, 11, 1), "full") == "dimanche 1er novembre 2026"
        assert self.words.day_of_year(11, 1) == "1er novembre"
        assert self.words.moment(datetime(2026, 11, 1, 1, 1)).startswith("1er nov. 2026")  # noqa: DTZ001

    @pytest.mark.parametrize("day", [date(2026, 11, 11), date(2026, 1, 21), date(2001, 12, 31)])
    def test_no_other_day_is(self, day: date) -> None:
        assert "1er" not in self.words.day(day)

    def test_a_day_of_figures_stays(self) -> None:
        assert self.words.day(date(2026, 11, 1), "short") == "01/11/2026"

    def test_numbers_have_its_blanks_and_comma(self) -> None:
        assert self.words.number(1234567.5) == "1\u202f234\u202f567,5"
        assert self.words.percent(0.25) == "25\xa0%"


def test_a_sentence_goes_by_its_number() -> None:
    words = words_for("en")
    assert words.n("{n} item of {who}", "{n} items of {who}", 1, who="Jo") == "1 item of Jo"
    assert words.n("{n} item of {who}", "{n} items of {who}", 1_200, who="Jo") == "1,200 items of Jo"
