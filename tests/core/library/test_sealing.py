from __future__ import annotations

from core.vocabulary import Kind
from tests.core.library.making import library_of, post, rows_of


def test_items_stand_in_the_order_of_time_and_file_whatever_came_first() -> None:
    library = library_of(
        [post("late", "2020-01-01 10:00")], [post("early", "2010-01-01 10:00"), post("same", "2010-01-01 10:00")]
    )
    assert [(row["text"], row["provenance"][0]["member"]) for row in rows_of(library)] == [
        ("early", "member_1.json"),
        ("same", "member_1.json"),
        ("late", "member_0.json"),
    ]
    library.close()


def test_years_beyond_every_calendar_do_not_stop_it() -> None:
    items = [
        post("first", None)._replace(made_at=-62_135_596_800_000),
        post("last", None)._replace(made_at=253_402_300_799_999),
    ]
    library = library_of(items)
    assert [row["time"][:4] for row in rows_of(library)] == ["0001", "9999"]
    library.close()


def test_texts_of_any_signs_come_back_as_they_were() -> None:
    texts = ["", "a\nb\tc", "👩‍👩‍👧", "مرحبا", "\u202eevil", "' OR 1=1", "x" * 100_000]
    library = library_of([post(text, f"2014-01-0{n} 10:00", kind=Kind.POST) for n, text in enumerate(texts, 1)])
    assert [row["text"] for row in rows_of(library)] == texts
    library.close()
