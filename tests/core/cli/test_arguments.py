from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from core.cli.arguments import parse
from core.i18n import words_for
from core.vocabulary import Category, Use

WORDS = words_for("en")
COMMANDS = ("check", "items", "report", "members", "questions")


ALL = (*COMMANDS, "compare")


def needed(command: str) -> list[str]:
    return [command, "a.zip", "b.zip", *(["-o", "x.pdf"] if command == "report" else [])]


class TestWhatIsUnderstood:
    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_command_takes_several_archives_and_the_common_options(self, command: str) -> None:
        common = ["--answers", "a.json", "--region", "fr", "--on", "2026-01-05", "--lang", "fr", "--quiet"]
        wanted = parse([*needed(command), *common], WORDS)
        assert wanted.archive == [Path("a.zip"), Path("b.zip")]
        assert (wanted.answers, wanted.region, wanted.on, wanted.quiet) == (
            Path("a.json"),
            "FR",
            date(2026, 1, 5),
            True,
        )

    def test_items_may_be_limited_to_several_categories_and_uses(self) -> None:
        words = ["--category", "public", "--category", "meta-ai", "--use", "unclear", "--mine", "--format", "csv"]
        wanted = parse(["items", "a.zip", *words], WORDS)
        assert (wanted.category, wanted.use) == ([Category.PUBLIC, Category.META_AI], [Use.UNCLEAR])
        assert (wanted.mine, wanted.format, wanted.output) == (True, "csv", None)

    def test_items_are_lines_of_json_of_everybody_s_unless_told_otherwise(self) -> None:
        wanted = parse(["items", "a.zip"], WORDS)
        assert (wanted.format, wanted.mine, wanted.category, wanted.use) == ("jsonl", False, [], [])

    @pytest.mark.parametrize("command", ["check", "members", "questions"])
    def test_three_commands_print_for_programs_too(self, command: str) -> None:
        assert parse([command, "a.zip", "--json"], WORDS).json is True

    def test_a_report_may_quote_texts(self) -> None:
        assert parse([*needed("report"), "--texts", "20"], WORDS).texts == 20

    def test_comparing_takes_an_old_and_a_new_archive(self) -> None:
        wanted = parse(["compare", "a.zip", "b.zip", "--json", "--on", "2026-01-05"], WORDS)
        assert (wanted.old, wanted.new, wanted.json) == (Path("a.zip"), Path("b.zip"), True)


class TestWrongUse:
    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["check"],
            ["chek", "a.zip"],
            ["check", "a.zip", "--region", "XX"],
            ["check", "a.zip", "--region", "France"],
            ["check", "a.zip", "--on", "yesterday"],
            ["check", "a.zip", "--on", "2026-02-30"],
            ["check", "a.zip", "--on", "20260131"],
            ["check", "a.zip", "--on", "2026-W05-1"],
            ["check", "a.zip", "--jso"],
            ["items", "a.zip", "--category", "secret"],
            ["items", "a.zip", "--use", "used"],
            ["items", "a.zip", "--format", "xml"],
            ["report", "a.zip"],
            ["report", "a.zip", "-o", "x.pdf", "--texts", "-1"],
            ["report", "a.zip", "-o", "x.pdf", "--texts", "many"],
            ["members", "a.zip", "--mine"],
            ["compare", "a.zip"],
            ["compare", "a.zip", "b.zip", "c.zip"],
        ],
    )
    def test_it_ends_with_2_and_says_what_is_wrong_on_the_error_output(
        self, capsys: pytest.CaptureFixture[str], arguments: list[str]
    ) -> None:
        with pytest.raises(SystemExit) as ended:
            parse(arguments, WORDS)
        output = capsys.readouterr()
        assert (ended.value.code, output.out) == (2, "")
        assert output.err


class TestHelp:
    @pytest.mark.parametrize("command", ALL)
    def test_every_command_has_an_example(self, capsys: pytest.CaptureFixture[str], command: str) -> None:
        with pytest.raises(SystemExit) as ended:
            parse([command, "--help"], WORDS)
        text = capsys.readouterr().out
        assert ended.value.code == 0
        assert f"Example: volteface {command} " in text

    @pytest.mark.parametrize("command", ALL)
    def test_every_example_is_a_right_use(self, capsys: pytest.CaptureFixture[str], command: str) -> None:
        with pytest.raises(SystemExit):
            parse([command, "--help"], WORDS)
        example = capsys.readouterr().out.split("Example: volteface ")[1].split()
        assert parse(example, WORDS).command == command

    def test_all_commands_are_listed(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            parse(["--help"], WORDS)
        text = capsys.readouterr().out
        assert all(command in text for command in ALL)

    def test_the_help_of_a_table_says_what_happens_to_formulas(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            parse(["items", "--help"], WORDS)
        assert "apostrophe" in capsys.readouterr().out

    def test_it_speaks_french(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            parse(["check", "--help"], words_for("fr"))
        text = capsys.readouterr().out
        assert "Exemple" in text
        assert "--answers FICHIER" in text

    @pytest.mark.parametrize("command", [[], *([one] for one in ALL)])
    def test_what_stands_for_a_file_or_a_day_is_in_the_person_s_language(
        self, capsys: pytest.CaptureFixture[str], command: list[str]
    ) -> None:
        with pytest.raises(SystemExit):
            parse([*command, "--help"], words_for("fr"))
        text = capsys.readouterr().out
        assert not {"FILE", "FILE.pdf", "YYYY-MM-DD", "CODE", "OLD", "NEW", "COMMAND"} & set(
            re.findall(r"[\w.-]+", text)
        )
