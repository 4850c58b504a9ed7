"""The dates that were seen in real exports (day and time changed) are read, one page each.

Docs: docs/formats/facebook.md §5.5, docs/formats/instagram.md §6.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from core.text.dates.clocks import Clock
from core.text.dates.page_dates import PageDates
from tests.core.text.dates.making import read

SEEN = [
    ("Jun 26, 2026 9:05:20 am", "2026-06-26 09:05:20"),
    ("Dec 20, 2024 12:00:39 pm", "2024-12-20 12:00:39"),
    ("Tháng 10 01, 2025 10:21:24 ch", "2025-10-01 22:21:24"),
    ("Tháng 10 01, 2025 10:15:35 sáng", "2025-10-01 10:15:35"),
    ("maj 3, 2024 9:15:02 rano", "2024-05-03 09:15:02"),
    ("maj 3, 2024 8:15:02 po południu", "2024-05-03 20:15:02"),
    ("maj 3, 2024 8:15:02po południu", "2024-05-03 20:15:02"),
    ("jun 26, 2022 9:05:20am", "2022-06-26 09:05:20"),
    ("fév 26, 2022 9:05:20pm", "2022-02-26 21:05:20"),
    ("9 月 26, 2024 9:05:20 下午", "2024-09-26 21:05:20"),
    ("juin 26, 2026 9:05:20 am", "2026-06-26 09:05:20"),
    ("janv. 26, 2026 9:05:20 pm", "2026-01-26 21:05:20"),
    ("aout 26, 2026 9:05:20 pm", "2026-08-26 21:05:20"),
    ("Jan 16, 2019, 10:15 AM", "2019-01-16 10:15:00"),
    ("Jul 14, 2015 9:03:29am", "2015-07-14 09:03:29"),
    ("Sep 13, 2020, 12:26 PM", "2020-09-13 12:26:00"),
    ("01 Jan 2020, 09:59", "2020-01-01 09:59:00"),
    ("16.01.2019, 10:15", "2019-01-16 10:15:00"),
    ("16/01/2019, 10:15", "2019-01-16 10:15:00"),
    ("16 janv. 2019 à 10:15", "2019-01-16 10:15:00"),
    ("16 янв 2019 г., 10:15", "2019-01-16 10:15:00"),
    ("Aug 17, 2025 11:23 am", "2025-08-17 11:23:00"),
    ("Sep 8, 2016, 4:36 PM", "2016-09-08 16:36:00"),
    ("Mar 09, 2024 11:00 am", "2024-03-09 11:00:00"),
    ("Jul 12, 2024 04:55:32PM", "2024-07-12 16:55:32"),
    ("jun. 07, 2024 5:44 am", "2024-06-07 05:44:00"),
    ("dub 10, 2014 9:02:15 odpol.", "2014-04-10 21:02:15"),
    ("dub 10, 2014 9:02:15 dopol.", "2014-04-10 09:02:15"),
    ("7월 27, 2026 10:48:07오후", "2026-07-27 22:48:07"),
    ("3월 16, 2026 6:41 오전", "2026-03-16 06:41:00"),
    ("March 5, 2010 at 3:04 pm", "2010-03-05 15:04:00"),
]
WITH_ZONE = [
    ("Thursday, September 22, 2011 at 3:09pm EDT", "2011-09-22 19:09:00"),
    ("Wednesday, November 12, 2008 at 8:53pm UTC+01", "2008-11-12 19:53:00"),
    ("Friday, 19 June 2015 at 19:17 UTC+02", "2015-06-19 17:17:00"),
    ("Friday, 19 June 2015 at 19:17 UTC+05:30", "2015-06-19 13:47:00"),
    ("Friday, 19 June 2015 at 19:17 UTC-03:30", "2015-06-19 22:47:00"),
    ("Tuesday, June 2, 2010 at 3:26pm Asia/Kuala_Lumpur", "2010-06-02 07:26:00"),
    ("vendredi 19 juin 2015, 19:17 UTC+02", "2015-06-19 17:17:00"),
    ("Freitag, 19. Juni 2015 um 19:17 UTC+02", "2015-06-19 17:17:00"),
    ("vrijdag 19 juni 2015 om 7:17 UTC+02", "2015-06-19 05:17:00"),
    ("viernes, 19 de junio de 2015 a las 7:17 UTC+02", "2015-06-19 05:17:00"),
    ("venerdì 19 giugno 2015 alle ore 7:17 UTC+02", "2015-06-19 05:17:00"),
    ("19 de junho de 2015 às 19:17 UTC-03", "2015-06-19 22:17:00"),
    ("5. november 2016 kl. 02:39 UTC+01", "2016-11-05 01:39:00"),
    ("den 19 juni 2015 kl. 19:17 UTC+02", "2015-06-19 17:17:00"),
    ("31. heinäkuuta 2016 kello 21:05 UTC+03", "2016-07-31 18:05:00"),
    ("19 czerwca 2015 o 19:17 UTC+02", "2015-06-19 17:17:00"),
    ("27 martie 2017 la 20:22 UTC+03", "2017-03-27 17:22:00"),
    ("2016. június 16., 9:44 UTC+02", "2016-06-16 07:44:00"),
    ("2015 m. birželio 19 d., 19:17 UTC+03", "2015-06-19 16:17:00"),
    ("19 июня 2015 г. в 7:17 UTC+03", "2015-06-19 04:17:00"),
    ("13. březen 2014 v 19:42 UTC+01", "2014-03-13 18:42:00"),
    ("19. júna 2015, 7:17 UTC+02", "2015-06-19 05:17:00"),
    ("19. junij 2015 ob 7:17 UTC+02", "2015-06-19 05:17:00"),
    ("19. lipnja 2015 u 19:17 UTC+02", "2015-06-19 17:17:00"),
    ("19. јун 2015. у 19:17 UTC+02", "2015-06-19 17:17:00"),
    ("19. juna 2015. u 19:17 UTC+02", "2015-06-19 17:17:00"),
]


def moment(written: str) -> int:
    return int(datetime.fromisoformat(written + "+00:00").timestamp()) * 1000


@pytest.mark.parametrize(("text", "local"), SEEN)
def test_every_form_seen_is_read(text: str, local: str) -> None:
    assert PageDates.of([text], Clock.unknown()).utc_ms(text) == moment(local)


@pytest.mark.parametrize(("text", "utc"), WITH_ZONE)
def test_the_zone_that_a_date_names_goes_before_the_clock_of_the_page(text: str, utc: str) -> None:
    assert PageDates.of([text], Clock.in_zone("America/Lima")).utc_ms(text) == moment(utc)


def test_one_page_may_hold_both_forms_of_a_month() -> None:
    texts = ["14. března 2014 v 19:42 UTC+01", "13. březen 2014 v 19:42 UTC+01"]
    assert read(texts) == [datetime(2014, 3, 14, 18, 42), datetime(2014, 3, 13, 18, 42)]  # noqa: DTZ001


def test_one_page_may_hold_two_patterns() -> None:
    texts = ["Aug 17, 2025 11:23 am", "Jul 12, 2024 04:55:32PM"]
    assert read(texts) == [datetime(2025, 8, 17, 11, 23), datetime(2024, 7, 12, 16, 55)]  # noqa: DTZ001


def test_instagram_counts_by_pacific_standard_time_all_year() -> None:
    pacific = Clock.fixed(timedelta(hours=-8))
    utc_ms = PageDates.of(["Jul 12, 2024 4:00 pm"], pacific).utc_ms("Jul 12, 2024 4:00 pm")
    assert utc_ms == int(datetime(2024, 7, 12, 16, tzinfo=timezone(timedelta(hours=-8))).timestamp()) * 1000


@pytest.mark.parametrize(
    "text",
    [
        "٢٦ يونيو ٢٠٢٦، ٩:٠٥ م",  # Arabic figures
        "\u200f٢٦\u200f \u200fيونيو\u200f ٢٠٢٦، ٩\u200f:٠٥ م",
        "२६ जून २०२६, ९:०५ pm",
        "২৬ জুন ২০২৬, ৯:০৫ PM",
        "26 มิถุนายน 2569 เวลา 21:05 น.",  # years of the Buddhist calendar
        "2026年6月26日(金) 21:05",
        "2026年6月26日下午9:05",
        "2026年6月26日 晚上9:05",
        "2026년 6월 26일 금요일 오후 9:05",
        "26 ביוני 2026 בשעה 21:05",
        "26 de juny de 2026 a les 21:05",
        "26 juin 2026 à 21 h 05",
        "26. kesäkuuta 2026 kello 21.05",
        "26. juni 2026 kl. 21.05",
        "21:05 Thứ Sáu, 26 tháng 6, 2026",
        "26/6/2026 21:05",
        "2026-06-26 21:05",
        "2026/06/26 21:05",
        "2026. 6. 26. 21:05",
        "26.6.2026 klo 21.05",
    ],
)
def test_other_figures_signs_and_orders_are_read(text: str) -> None:
    assert read([text]) == [datetime(2026, 6, 26, 21, 5, tzinfo=UTC).replace(tzinfo=None)]


def test_a_french_page_is_read_by_metas_own_months() -> None:
    written = ["jan", "fév", "mar", "avr", "mai", "jun", "juil", "août", "sep", "oct", "nov", "déc"]
    page = [f"{month} 12, 2022 9:05:20pm" for month in written]
    dates = PageDates.of(page, Clock.unknown(), ())
    assert [datetime.fromtimestamp((dates.utc_ms(date) or 0) / 1000, UTC).month for date in page] == list(range(1, 13))
