"""The command line as a program: its exit status, what goes to which output, the same bytes each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
import pytest

from core.cli import main
from tests.builders.facebook import groups, oddities, posts, profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.writing import meta_json, write_parts, write_zip
from tests.core.loading.making import FACEBOOK_ZIP
from tests.core.report.reading import text_of

SETTING = setting(Generation.G5)
SMALL = profile.profile_information(SETTING) + groups.membership(SETTING) + posts.timeline(SETTING)
NEW_YORK = meta_json({"timezone_v2": "America/New_York"})
COMMAND = [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main())"]
Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_zip(tmp_path_factory.mktemp("archive") / FACEBOOK_ZIP, SMALL.members))


def answers_file(folder: Path, **said: Any) -> str:
    path = folder / "answers.json"
    path.write_bytes(orjson.dumps(said))
    return str(path)


class TestStatus:
    @pytest.mark.parametrize("command", ["check", "items", "members", "questions"])
    def test_0_is_done(self, archive: str, capfd: Captured, command: str) -> None:
        assert main([command, archive, "--quiet"]) == 0
        output = capfd.readouterr()
        assert output.out
        assert output.err == ""

    def test_a_report_says_where_it_is(self, archive: str, tmp_path: Path, capfd: Captured) -> None:
        path = tmp_path / "summary.pdf"
        assert main(["report", archive, "-o", str(path), "--quiet"]) == 0
        assert path.read_bytes().startswith(b"%PDF")
        assert str(path) in capfd.readouterr().out

    @pytest.mark.parametrize(
        "arguments",
        [
            ["check", "gone.zip"],
            ["check", "{archive}", "--answers", "gone.json"],
            ["check", "{archive}", "--answers", "{archive}"],
            ["items", "{archive}", "-o", "/gone/x.jsonl"],
            ["report", "{archive}", "-o", "/gone/x.pdf"],
        ],
    )
    def test_2_is_wrong_use(self, archive: str, capfd: Captured, arguments: list[str]) -> None:
        assert main([one.format(archive=archive) for one in arguments] + ["--quiet"]) == 2
        output = capfd.readouterr()
        assert output.out == ""
        assert "Traceback" not in output.err
        assert output.err

    @pytest.mark.parametrize(("name", "content"), [("x.zip", b"no zip"), ("notes.txt", b"hello")])
    def test_3_is_nothing_read(self, tmp_path: Path, capfd: Captured, name: str, content: bytes) -> None:
        (tmp_path / name).write_bytes(content)
        assert main(["check", str(tmp_path / name), "--quiet"]) == 3
        assert capfd.readouterr().out == ""

    def test_3_needs_nothing_in_all_that_was_given(self, archive: str, tmp_path: Path, capfd: Captured) -> None:
        other = write_zip(tmp_path / "other.zip", {"holiday.txt": b"x"})
        assert main(["check", str(other), "--quiet"]) == 3
        assert main(["check", str(other), archive, "--quiet"]) == 0
        assert capfd.readouterr().out

    def test_damage_changes_no_status_and_is_told_on_the_error_output(self, tmp_path: Path, capfd: Captured) -> None:
        built = SMALL + oddities.damaged(SETTING)
        path = write_zip(tmp_path / FACEBOOK_ZIP, built.members)
        assert main(["check", str(path), "--json", "--quiet"]) == 0
        output = capfd.readouterr()
        assert json.loads(output.out)["ledger"]["damaged"] == 3
        assert "3 files" in output.err

    def test_records_that_could_not_be_understood_are_told_on_the_error_output(
        self, tmp_path: Path, capfd: Captured
    ) -> None:
        path = write_zip(tmp_path / FACEBOOK_ZIP, (SMALL + oddities.partly_wrong(SETTING)).members)
        assert main(["check", str(path), "--json", "--quiet"]) == 0
        output = capfd.readouterr()
        assert json.loads(output.out)["unreadable"] == {"records": 4, "members": 2}
        assert "4 records in 2 files could not be understood" in output.err
        assert "damaged" not in output.err


class TestOutputs:
    def test_progress_goes_to_the_error_output_only(self, archive: str, capfd: Captured) -> None:
        assert main(["check", archive, "--json"]) == 0
        output = capfd.readouterr()
        assert json.loads(output.out)
        assert "█" in output.err or "░" in output.err

    @pytest.mark.parametrize(
        "command",
        [["check", "--json"], ["items"], ["items", "--format", "csv"], ["members", "--json"], ["questions", "--json"]],
    )
    def test_the_same_archive_gives_the_same_bytes(self, archive: str, capfd: Captured, command: list[str]) -> None:
        name, *options = command
        outputs = set()
        for _ in range(2):
            assert main([name, archive, *options, "--quiet"]) == 0
            outputs.add(capfd.readouterr().out)
        assert len(outputs) == 1

    def test_parts_may_be_given_in_any_order(self, tmp_path: Path, capfd: Captured) -> None:
        parts = [str(path) for path in write_parts(tmp_path, "facebook-zoe-2026-06-19", SMALL.members, 2)]
        outputs = set()
        for order in (parts, parts[::-1]):
            assert main(["items", *order, "--quiet"]) == 0
            outputs.add(capfd.readouterr().out)
        assert len(outputs) == 1

    def test_it_speaks_french(self, archive: str, capfd: Captured) -> None:
        assert main(["check", archive, "--lang", "fr", "--quiet"]) == 0
        assert capfd.readouterr().out.startswith("Sur vos ")

    def test_what_programs_read_is_the_same_in_every_language(self, archive: str, capfd: Captured) -> None:
        outputs = set()
        for language in ("en", "fr"):
            assert main(["check", archive, "--json", "--lang", language, "--quiet"]) == 0
            outputs.add(capfd.readouterr().out)
        assert len(outputs) == 1


class TestCircumstances:
    def _check(self, capfd: Captured, *arguments: str) -> dict[str, Any]:
        assert main(["check", *arguments, "--json", "--quiet"]) == 0
        found: dict[str, Any] = json.loads(capfd.readouterr().out)
        return found

    def test_the_day_of_the_check(self, archive: str, capfd: Captured) -> None:
        found = self._check(capfd, archive, "--on", "2025-05-26", "--region", "FR")
        assert found["checked_on"] == "2025-05-26"
        assert found["totals"]["not_used"] == found["totals"]["mine"]

    @pytest.mark.parametrize(
        ("code", "region"), [("FR", "EU"), ("gb", "UK"), ("UK", "UK"), ("NO", "EEA"), ("CH", "CH"), ("JP", "REST")]
    )
    def test_the_country(self, archive: str, capfd: Captured, code: str, region: str) -> None:
        assert self._check(capfd, archive, "--region", code)["region"] == region

    def test_without_a_country_the_union_is_assumed(self, archive: str, capfd: Captured) -> None:
        found = self._check(capfd, archive)
        assert (found["region"], found["region_assumed"]) == ("EU", True)

    def test_a_time_zone_speaks_for_a_country_and_the_question_stays(self, tmp_path: Path, capfd: Captured) -> None:
        members = {**SMALL.members, SETTING.path("logged_information/location/timezone.json"): NEW_YORK}
        path = str(write_zip(tmp_path / FACEBOOK_ZIP, members))
        found = self._check(capfd, path)
        assert (found["region"], found["region_assumed"], found["region_by_time_zone"]) == ("US", False, True)
        assert main(["questions", path, "--json", "--quiet"]) == 0
        asked = {one["kind"]: one for one in json.loads(capfd.readouterr().out)}
        assert "the time zone of your account tells it (United States)" in asked["region"]["why"]

    def test_what_somebody_answered(self, archive: str, tmp_path: Path, capfd: Captured) -> None:
        said = answers_file(
            tmp_path,
            version=1,
            region="FR",
            periods=[{"platform": "facebook", "from": None, "until": "2030-12-31", "audience": "friends"}],
        )
        found = self._check(capfd, archive, "--answers", said)
        assert found["strengths"]["answered"] > 40
        assert found["region_assumed"] is False

    @pytest.mark.parametrize(
        ("said", "named"),
        [
            ({"birthdate": "1990-01-31"}, "birthdate"),
            ({"periods": [{"platform": "facebook", "audience": "all"}]}, "periods[0].audience"),
        ],
    )
    def test_an_unknown_key_or_a_wrong_value_is_named(
        self, archive: str, tmp_path: Path, capfd: Captured, said: dict[str, Any], named: str
    ) -> None:
        assert main(["check", archive, "--answers", answers_file(tmp_path, **said), "--quiet"]) == 2
        assert named in capfd.readouterr().err

    def test_a_correction_by_key_is_honoured(self, archive: str, tmp_path: Path, capfd: Captured) -> None:
        assert main(["items", archive, "--quiet"]) == 0
        first = json.loads(capfd.readouterr().out.splitlines()[0])
        said = answers_file(tmp_path, items=[{"key": first["key"], "audience": "only-me"}])
        assert main(["items", archive, "--answers", said, "--quiet"]) == 0
        corrected = json.loads(capfd.readouterr().out.splitlines()[0])
        assert (corrected["key"], corrected["audience"], corrected["strength"]) == (first["key"], "only-me", "answered")


class TestDateOrders:
    """An order of day and month that was answered is heard before the chat is read (contract §6)."""

    CHAT = "03/04/2023, 10:00 - Bob: hi\n03/04/2023, 10:01 - Zoé: ho\n"

    @pytest.mark.parametrize(("order", "day"), [("day-first", "2023-04-03"), ("month-first", "2023-03-04")])
    def test_it_is_honoured(self, tmp_path: Path, capfd: Captured, order: str, day: str) -> None:
        chat = write_zip(tmp_path / "WhatsApp Chat with Bob.zip", {"WhatsApp Chat with Bob.txt": self.CHAT.encode()})
        said = answers_file(
            tmp_path, date_orders=[{"chat": None, "order": order}], owners=[{"platform": "whatsapp", "name": "Zoé"}]
        )
        assert main(["items", str(chat), "--answers", said, "--quiet"]) == 0
        found = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
        assert {row["time"][:10] for row in found} == {day}
        assert [row["mine"] for row in found] == [False, True]


class TestNothingOfThePersonIsLost:
    @pytest.mark.parametrize("command", ["items", "report"])
    def test_the_archive_is_never_replaced(self, archive: str, capfd: Captured, command: str) -> None:
        before = Path(archive).read_bytes()
        assert main([command, archive, "-o", archive, "--quiet", "--lang", "en"]) == 2
        assert "It was not replaced." in capfd.readouterr().err
        assert Path(archive).read_bytes() == before

    def test_neither_is_a_file_within_an_opened_folder(self, tmp_path: Path) -> None:
        write_zip(tmp_path / "a.zip", SMALL.members)
        with ZipFile(tmp_path / "a.zip") as zipped:
            zipped.extractall(tmp_path / "folder")
        member = next(path for path in (tmp_path / "folder").rglob("*.json"))
        before = member.read_bytes()
        assert main(["items", str(tmp_path / "folder"), "-o", str(member), "--quiet"]) == 2
        assert member.read_bytes() == before

    def test_neither_is_the_file_of_answers(self, archive: str, tmp_path: Path) -> None:
        answers = answers_file(tmp_path, region="FR")
        assert main(["items", archive, "--answers", answers, "-o", answers, "--quiet"]) == 2
        assert Path(answers).read_bytes() == b'{"region":"FR"}'


class TestTellingBeforehand:
    """What cannot work is told before anything is read: nobody waits for an archive in vain."""

    @pytest.mark.parametrize(("command", "output"), [("report", ""), ("items", ""), ("report", "gone/a.pdf")])
    def test_where_nothing_can_be_saved(self, tmp_path: Path, capfd: Captured, command: str, output: str) -> None:
        unread = tmp_path / "no archive.zip"
        unread.write_bytes(b"would be told as no archive, were it opened")
        assert main([command, str(unread), "-o", str(tmp_path / output), "--lang", "en"]) == 2
        said = capfd.readouterr().err.splitlines()
        assert said[0] in {f"“{tmp_path}” is a folder.", f"There is no folder “{tmp_path / 'gone'}”."}

    @pytest.mark.parametrize("language", ["xx", "", "français", "C"])
    def test_a_language_that_it_does_not_speak(self, archive: str, capfd: Captured, language: str) -> None:
        assert main(["check", archive, "--lang", language]) == 2
        output = capfd.readouterr()
        assert (output.out, output.err.count("\n")) == ("", 1)
        assert output.err.rstrip().endswith("en, fr.")

    @pytest.mark.parametrize("language", ["fr", "FR", "fr-CA", "fr_FR.UTF-8"])
    def test_a_language_may_be_written_in_many_ways(self, capfd: Captured, language: str) -> None:
        assert main(["check", "gone.zip", "--lang", language]) == 2
        assert capfd.readouterr().err.startswith("Il n’y a rien")

    def test_what_cannot_be_read_is_told_without_a_bar(self, tmp_path: Path, capfd: Captured) -> None:
        (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
        assert main(["check", str(tmp_path / "a.pdf"), "--lang", "en"]) == 3
        assert capfd.readouterr().err.startswith("“a.pdf”")


class TestAnswersOnOtherAccounts:
    def test_an_account_that_is_not_there_is_noted(self, archive: str, tmp_path: Path, capfd: Captured) -> None:
        answers = answers_file(
            tmp_path, objections=[{"platform": "instagram", "on": "2026-01-05", "account": "instagram-7"}]
        )
        assert main(["check", archive, "--answers", answers, "--quiet", "--lang", "en"]) == 0
        output = capfd.readouterr()
        assert output.out.startswith("Of your")
        assert "instagram-7 (objections[0].account)" in output.err
        assert "The accounts here are: facebook-1." in output.err


class TestOutputThatCannotBeWritten:
    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no disk that is always full")
    @pytest.mark.parametrize("command", ["check", "items"])
    def test_a_full_disk_is_told(self, archive: str, command: str) -> None:
        with Path("/dev/full").open("wb") as full:
            done = run([*COMMAND, command, archive, "--quiet"], stdout=full)
        assert (done.returncode, b"Traceback" in done.stderr) == (2, False)
        assert b"cannot be written" in done.stderr

    @pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix is needed")
    def test_no_output_at_all_is_told(self, archive: str) -> None:
        done = run(["sh", "-c", 'exec "$@" >&-', "sh", *COMMAND, "check", archive, "--quiet"])
        assert (done.returncode, b"Traceback" in done.stderr) == (2, False)
        assert b"cannot be written" in done.stderr


def test_a_birth_date_that_is_still_to_come_is_refused(archive: str, tmp_path: Path, capfd: Captured) -> None:
    answers = answers_file(tmp_path, accounts=[{"account": "facebook-1", "birth_date": "2990-01-01"}])
    assert main(["check", archive, "--answers", answers, "--quiet"]) == 2
    assert "accounts[0].birth_date" in capfd.readouterr().err


@pytest.mark.parametrize("content", ["[]", "null", '"answers"'])
def test_a_file_of_anything_else_than_answers_is_told_as_that(
    archive: str, tmp_path: Path, capfd: Captured, content: str
) -> None:
    file = tmp_path / "answers.json"
    file.write_text(content)
    assert main(["check", archive, "--answers", str(file), "--quiet", "--lang", "en"]) == 2
    assert "something else than answers" in capfd.readouterr().err


def run(command: list[str], **more: Any) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3]), "LANG": "en"}
    return subprocess.run(command, stderr=subprocess.PIPE, env=environment, check=False, timeout=60, **more)


def noted_reply(on: str) -> dict[str, Any]:
    objected = {"platform": "facebook", "on": "2026-10-08"}
    return {
        "version": 2,
        "objections": [objected],
        "replies": [{"objected": "2026-10-08", "said": "refused", "on": on}],
    }


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Meta replied before you objected"), ("fr", "Meta aurait répondu avant")]
)
def test_a_reply_before_its_objection_is_refused(
    archive: str, tmp_path: Path, capfd: Captured, language: str, said: str
) -> None:
    answers = answers_file(tmp_path, **noted_reply("2026-10-07"))
    assert main(["check", archive, "--answers", answers, "--quiet", "--lang", language]) == 2
    error = capfd.readouterr().err
    assert said in error
    assert "replies[0].on" in error


def test_the_summary_follows_what_meta_replied(archive: str, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    answers = answers_file(tmp_path, **noted_reply("2026-10-20"))
    assert main(["report", archive, "-o", str(path), "--answers", answers, "--on", "2026-11-25", "--quiet"]) == 0
    assert "October 20, 2026: Meta refused" in text_of(path.read_bytes())


@pytest.mark.parametrize(
    ("language", "said"), [("en", "1 entry of the answers fits nothing"), ("fr", "1 entrée des réponses ne correspond")]
)
def test_answers_that_fit_nothing_are_told_and_are_no_error(
    archive: str, tmp_path: Path, capfd: Captured, language: str, said: str
) -> None:
    answers = answers_file(tmp_path, items=[{"key": "nope", "audience": "friends"}])
    assert main(["check", archive, "--answers", answers, "--quiet", "--lang", language]) == 0
    assert said in capfd.readouterr().err
