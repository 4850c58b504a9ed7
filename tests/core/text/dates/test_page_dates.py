"""A page's dates are read as that page writes them, and nothing else is taken for a date."""

from __future__ import annotations

from datetime import date

import pytest

from core.text.dates.clocks import Clock
from core.text.dates.page_dates import PageDates, read_day
from core.text.dates.patterns import COLON

TEXT = "Jun 26, 2026 9:05:20 am"
TEXT_MS = 1_782_464_720_000


def page(*texts: str, clock: Clock | None = None) -> PageDates:
    return PageDates.of(texts or [TEXT], clock or Clock.unknown())


class TestWhatIsADate:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Jun 26",
            "9:05:20 am",
            "26 2026 9:05:20 am",
            "Jun 2026 9:05:20 am",
            "Jun 31, 2026 9:05:20 am",
            "Jun 26, 2026 25:05:20",
            "Jun 26, 2026 9:65:20 am",
            "Jun 26, 2026 9:05:65 am",
            "Jun 26, 1026 9:05:20 am",
            "Jun 26, 20266 9:05:20 am",
            "Jun 26, 2026, 2025 9:05:20 am",
            "Jun 26, 27, 2026 9:05:20 am",
            "Jun Jul 26, 2026 9:05:20 am",
            "See you on Jun 26, 2026 9:05:20 am",
            "Jun 26, 2026 9:05:20 am" + " " * 200,
            "48.8566, 2.3522",
            "https://example.com/2026/06/26?t=9:05",
        ],
    )
    def test_what_is_none_is_none(self, text: str) -> None:
        assert page().utc_ms(text) is None

    def test_a_word_that_all_dates_of_the_page_have_is_part_of_them(self) -> None:
        texts = ["Jun 26, 2026 zzz 21:05", "Jun 25, 2026 zzz 21:05"]
        assert page(*texts).utc_ms("Jun 24, 2026 zzz 21:05") is not None
        assert page(*texts).utc_ms("Jun 24, 2026 qqq 21:05") is None

    def test_the_beginning_of_1970_is_unknown_as_everywhere(self) -> None:
        assert page().utc_ms("Jan 1, 1970 12:00:00 am") is None

    def test_a_page_without_dates_reads_none(self) -> None:
        assert page("Hello", "Jun", "").utc_ms("Hello") is None
        assert PageDates.of([], Clock.unknown()).utc_ms(TEXT) == TEXT_MS


class TestDatesWithoutTime:
    def test_they_are_the_beginning_of_the_day_where_the_page_has_no_times(self) -> None:
        days = page("Jun 26, 2026", "Jun 25, 2026", clock=Clock.in_zone("Asia/Tokyo"))
        assert (days.has_time, days.utc_ms("Jun 26, 2026")) == (
            False,
            TEXT_MS - (9 * 3600 + 5 * 60 + 20 + 9 * 3600) * 1000,
        )

    def test_they_are_none_where_the_page_has_times(self) -> None:
        assert (page().has_time, page().utc_ms("Jun 26, 2026")) == (True, None)

    def test_they_can_be_asked_for_on_any_page(self) -> None:
        assert page().day("Mar 4, 1999") == date(1999, 3, 4)
        assert page().day(TEXT) is None


class TestForeignDates:
    """A text that somebody wrote may look like a date of another language: it costs only itself."""

    @pytest.mark.parametrize("odd", ["May 3, 2021", "3 mai 2021", "3 May 2021"])
    @pytest.mark.parametrize("dates", ["{}월 03, 2021 9:05오전", "{}月 03, 2021 9:05上午", "{}月 03, 2021 9:05午前"])
    @pytest.mark.parametrize("count", [1, 2, 12])
    def test_one_foreign_date_leaves_all_others_read(self, dates: str, odd: str, count: int) -> None:
        texts = [dates.format(month) for month in range(count, 0, -1)]
        told = page(odd, *texts)
        assert None not in [told.utc_ms(text) for text in texts]


class TestDateAtTheEnd:
    @pytest.mark.parametrize(
        "text", [TEXT, f"Updated {TEXT}", f"Cập nhật {TEXT}", f"{'word ' * 50}{TEXT}", f"\n{TEXT}"]
    )
    def test_it_is_read(self, text: str) -> None:
        assert page().date_at_end(text) == (text.index(TEXT), TEXT_MS)

    @pytest.mark.parametrize("text", ["", "word " * 50, f"{TEXT} was the day", "Updated"])
    def test_a_line_that_ends_otherwise_has_none(self, text: str) -> None:
        assert page().date_at_end(text) is None


class TestBirthDates:
    @pytest.mark.parametrize(
        "text",
        [
            "4 mars 1999",
            "Mar 4, 1999",
            "March 4, 1999",
            "1999-03-04",
            "4. března 1999",
            "4. März 1999",
            "1999年3月4日",
            "4 de marzo de 1999",
            "1999. március 4.",
            "Tháng 3 04, 1999",
            "04.03.1999",
            "4 مارس 1999",
        ],
    )
    def test_they_are_read_in_any_language(self, text: str) -> None:
        assert read_day(text) == date(1999, 3, 4)

    def test_one_that_could_be_two_days_is_none(self) -> None:
        assert [read_day(text) for text in ("04/03/1999", "lis 4, 1999")] == [None, None]

    def test_the_locale_tells_which(self) -> None:
        assert (read_day("04/03/1999", ["fr_FR"]), read_day("04/03/1999", ["en_US"])) == (
            date(1999, 3, 4),
            date(1999, 4, 3),
        )

    @pytest.mark.parametrize("text", ["", "March 4", "1999", "Mar 4, 1999 9:05 am", "13/13/1999", "x" * 10_000])
    def test_what_is_no_day_is_none(self, text: str) -> None:
        assert read_day(text) is None


@pytest.mark.parametrize("before", ["Updated: ", "12: ", "a:b:c ", "::: "])
def test_the_time_may_stand_behind_other_colons(before: str) -> None:
    found = COLON.match(before + TEXT)
    assert found is not None
    assert found.groups() == (f"{before}Jun 26, 2026 ", "9", "05", "20", " am")
