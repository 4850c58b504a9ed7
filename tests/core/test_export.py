"""Items as lines of JSON and as a table, by the rules of contract §5."""

from __future__ import annotations

import csv
import io
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.export import safe_cell, write_csv, write_jsonl
from core.text.safe import harmless
from tests.core.library.making import group, post, rows

ROW: dict[str, object] = {
    "key": "k",
    "mine": True,
    "text": 'a, "b"\nc',
    "media": ["a.jpg", "b.jpg"],
    "place": {"kind": "group", "name": "Gardeners"},
    "leans": None,
    "provenance": [
        {"part": "a.zip", "member": "x.json", "record": 0},
        {"part": "a.zip", "member": "y.json", "record": 3},
    ],
}


def table(*found: dict[str, object]) -> list[dict[str, str]]:
    target = io.BytesIO()
    write_csv(found, target)
    return list(csv.DictReader(io.StringIO(target.getvalue().decode("utf-8-sig"), newline="")))


class TestLines:
    def test_each_row_is_one_object_in_utf_8(self) -> None:
        target = io.BytesIO()
        write_jsonl([{"text": "é\n"}, {"text": None}], target)
        assert target.getvalue() == '{"text":"é\\n"}\n{"text":null}\n'.encode()

    @given(st.text(alphabet=st.characters(exclude_categories=())))
    def test_any_text_can_be_written(self, text: str) -> None:
        target = io.BytesIO()
        write_jsonl([{"text": text}], target)
        assert isinstance(orjson.loads(target.getvalue())["text"], str)


class TestTable:
    def test_it_begins_with_a_bom_and_the_columns_of_the_lines(self) -> None:
        target = io.BytesIO()
        (row,) = rows([post(zone_known=False)])
        write_csv([row], target)
        assert target.getvalue().startswith(b"\xef\xbb\xbfkey,account,platform,")
        assert target.getvalue().splitlines()[0].decode("utf-8-sig").split(",") == list(row)

    def test_lists_are_joined_and_nothing_is_empty(self) -> None:
        (found,) = table(ROW)
        assert (found["media"], found["place"]) == ("a.jpg | b.jpg", "group Gardeners")
        assert found["provenance"] == "a.zip x.json 0 | a.zip y.json 3"
        assert (found["mine"], found["leans"], found["author"], found["text"]) == ("true", "", "", 'a, "b"\nc')

    def test_no_rows_are_a_table_still(self) -> None:
        target = io.BytesIO()
        write_csv([], target)
        assert len(target.getvalue().splitlines()) == 1

    @pytest.mark.parametrize(
        "text", ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "-", "+33 6 00", "--5", "-1+1", "=", "-5,5%"]
    )
    def test_what_a_spreadsheet_could_take_for_a_formula_begins_with_an_apostrophe(self, text: str) -> None:
        assert safe_cell(text) == f"'{text}"

    @pytest.mark.parametrize("text", ["\u2060=1+1", "\x00@SUM(A1)", "\ufeff+A1", "\x1b=1+1", "\u00ad-1+1"])
    def test_no_formula_hides_behind_what_is_not_seen(self, text: str) -> None:
        assert safe_cell(text) == f"'{text[1:]}"

    @pytest.mark.parametrize("text", ["＝1+1", "＋1", "－1+1", "＠SUM", "\n=1+1", "\r=1"])
    def test_wide_signs_and_line_ends_begin_no_formula_either(self, text: str) -> None:
        assert safe_cell(text) == "'" + text.replace("\r", "\n")

    def test_what_turns_the_writing_ends_with_its_cell(self) -> None:
        (found,) = table({"text": "a\u202egnp\x1b[31m", "author": "שלום"})
        assert (found["text"], found["author"]) == ("a\u2067gnp[31m\u2069", "שלום")

    @pytest.mark.parametrize("text", ["-5", "+5", "-1.5", "-1,5", "+33600000000", "5", "", "a=b", " =1", "'=1", "é"])
    def test_plain_numbers_and_words_stay_as_they_are(self, text: str) -> None:
        assert safe_cell(text) == text

    def test_every_cell_is_made_harmless(self) -> None:
        hostile = post("=1+1", author="@evil", media=("=cmd.jpg",), place=group("=cmd"), mine=False)
        (found,) = table(*rows([hostile]))
        assert (found["text"], found["author"], found["media"]) == ("'=1+1", "'@evil", "'=cmd.jpg")
        assert found["place"] == "group =cmd"

    @given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1))
    def test_texts_come_back_but_for_the_apostrophe(self, text: str) -> None:
        (found,) = table({"text": text})
        assert found["text"] in {harmless(text), f"'{harmless(text)}"}

    @given(st.text(max_size=5))
    def test_no_cell_begins_like_a_formula(self, text: str) -> None:
        cell = safe_cell(text)
        assert not cell.startswith(("=", "@", "\t", "\r", "\n", "＝", "＠"))

    def test_the_target_stays_open(self) -> None:
        target = io.BytesIO()
        write_csv([], target)
        assert not target.closed


def test_both_forms_have_the_same_fields() -> None:
    found: list[dict[str, Any]] = rows([post(), post(None, None, place=None)])
    lines, cells = io.BytesIO(), table(*found)
    write_jsonl(found, lines)
    for line, row in zip(lines.getvalue().splitlines(), cells, strict=True):
        assert orjson.loads(line)["key"] == row["key"]
        assert orjson.loads(line)["audience"] == row["audience"]
