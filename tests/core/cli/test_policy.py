"""`--policy`: newer rules count for this check; other ones are refused with status 2."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from core.cli import main
from resources import resource
from tests.builders.facebook import posts, profile
from tests.builders.facebook.generations import Generation, setting
from tests.builders.writing import write_zip
from tests.core.loading.making import FACEBOOK_ZIP

SETTING = setting(Generation.G5)
SMALL = profile.profile_information(SETTING) + posts.timeline(SETTING)
SHIPPED = resource("policy", "meta-ai-training.json").read_bytes()
FIRST_DAYS = ("EU", "EEA", "CH", "UK", "BR", "US", "REST")
Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_zip(tmp_path_factory.mktemp("archive") / FACEBOOK_ZIP, SMALL.members))


def rules(folder: Path, **changed: object) -> str:
    document = orjson.loads(SHIPPED) | changed
    path = folder / "rules.json"
    path.write_bytes(orjson.dumps(document))
    return str(path)


def test_newer_rules_count(archive: str, tmp_path: Path, capfd: Captured) -> None:
    file = rules(tmp_path, rules_of="2027-02-01", first_days=dict.fromkeys(FIRST_DAYS, "2027-01-01"))
    assert main(["check", archive, "--policy", file, "--on", "2026-12-24", "--json", "--quiet"]) == 0
    found = orjson.loads(capfd.readouterr().out)
    assert (found["rules_of"], found["totals"]["may_be_used"]) == ("2027-02-01", 0)


def test_the_age_of_the_rules_is_told(archive: str, capfd: Captured) -> None:
    assert main(["check", archive, "--on", "2026-12-05", "--quiet"]) == 0
    assert "The rules are those of November 25, 2026: 10 days old." in capfd.readouterr().out


@pytest.mark.parametrize(
    ("changed", "told"),
    [({"rules_of": "2026-01-01"}, "are older"), ({"schema": 9}, "newer version"), ({"weather": 1}, "“weather”")],
)
def test_other_rules_are_refused(
    archive: str, tmp_path: Path, capfd: Captured, changed: dict[str, object], told: str
) -> None:
    assert main(["check", archive, "--policy", rules(tmp_path, **changed), "--quiet"]) == 2
    assert told in capfd.readouterr().err


def test_a_file_that_is_not_there_is_wrong_use(archive: str, capfd: Captured) -> None:
    assert main(["check", archive, "--policy", "gone.json", "--quiet"]) == 2
    assert "gone.json" in capfd.readouterr().err
