"""Several accounts of one platform and several exports at once: kept apart, each with its figures, in any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import orjson
import pytest

from core.answers import Answers
from core.cli.checking import as_json
from core.headline import leads
from core.i18n import words_for
from core.library.filters import EVERYTHING
from core.library.library import Library
from tests.builders.encrypted import encrypted_export
from tests.builders.facebook.generations import Generation, setting
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.instagram.generations import setting as instagram_setting
from tests.builders.people import Owner, circle
from tests.builders.truth import Built
from tests.builders.whatsapp import Phone, chat
from tests.builders.whole import accounts_center, facebook_archive, facebook_export, instagram_archive, instagram_export
from tests.builders.writing import write_folder, write_parts, write_zip
from tests.core.loading.making import as_expected, opened

ZOE = circle()
OTHER = replace(circle(2), owner=Owner("Anna Demo", "Anna", "Demo", "anna.demo", "Anna Old", date(1990, 1, 31)))
FACEBOOK = facebook_archive(Generation.G5)
OTHERS_FACEBOOK = facebook_export(replace(setting(Generation.G5), circle=OTHER))
PUBLIC = instagram_archive(InstagramGeneration.G3)
PRIVATE = instagram_export(replace(instagram_setting(InstagramGeneration.G3, private=True), circle=OTHER))


def facebook_zip(folder: Path, built: Built, user: str) -> Path:
    return write_zip(folder / f"facebook-{user}-2026-11-02-aB3dE6gH.zip", built.members)


def instagram_zip(folder: Path, built: Built, user: str) -> Path:
    return write_zip(folder / f"instagram-{user}-2026-11-02-kL9mN2pQ.zip", built.members)


def by_account(library: Library) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {account.id: [] for account in library.accounts()}
    for row in library.export_rows(EVERYTHING):
        found[str(row["account"])].append(row)
    return found


def printed(library: Library) -> bytes:
    rows = [orjson.dumps(row) for row in library.export_rows(EVERYTHING)]
    ledger = "\n".join(map(str, library.ledger())).encode()
    return b"\n".join([*rows, orjson.dumps(as_json(library.summary())), ledger])


def alone(path: Path) -> list[dict[str, Any]]:
    return list(opened([path]).export_rows(EVERYTHING))


def without_account(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in row.items() if name != "account"} for row in rows]


def test_two_accounts_give_what_each_gives_alone(tmp_path: Path) -> None:
    paths = [facebook_zip(tmp_path, FACEBOOK, "zoe"), facebook_zip(tmp_path, OTHERS_FACEBOOK, "other")]
    library = opened(paths)
    names = {account.id: account.name for account in library.accounts()}
    assert sorted(names.values()) == sorted([ZOE.name, OTHER.name])
    for account, rows in by_account(library).items():
        path = paths[0] if names[account] == ZOE.name else paths[1]
        assert without_account(rows) == without_account(alone(path))


def test_the_state_of_one_account_says_nothing_of_another(tmp_path: Path) -> None:
    library = opened([instagram_zip(tmp_path, PRIVATE, "a"), instagram_zip(tmp_path, PUBLIC, "b")])
    states = {account.id: account.private_now for account in library.accounts() if account.platform.word == "instagram"}
    assert sorted(states.values()) == [False, True]
    for account, rows in by_account(library).items():
        posts = {row["audience"] for row in rows if row["kind"] == "post" and row["evidence"].startswith("account-p")}
        if account in states:
            assert posts == ({"followers"} if states[account] else {"public"})


def test_each_account_has_its_figures_and_they_add_up(tmp_path: Path) -> None:
    paths = [
        facebook_zip(tmp_path, FACEBOOK, "zoe"),
        facebook_zip(tmp_path, OTHERS_FACEBOOK, "other"),
        instagram_zip(tmp_path, PRIVATE, "other"),
        write_zip(tmp_path / "WhatsApp Chat - Élodie Brun.zip", chat(Phone.IOS).members),
    ]
    summary = opened(paths).summary()
    for figure in ("items", "mine", "may_be_used", "not_used", "unclear"):
        assert getattr(summary.totals, figure) == sum(getattr(one.totals, figure) for one in summary.accounts)
    assert len(summary.accounts) == 5  # a Threads account comes with Instagram's


def test_exports_and_their_parts_in_any_order_give_the_same_bytes(tmp_path: Path) -> None:
    paths = [
        *write_parts(tmp_path, "facebook-zoe-2026-11-02", FACEBOOK.members, 2),
        write_folder(tmp_path / "private", PRIVATE.members),
        write_zip(tmp_path / "messages.zip", encrypted_export(ZOE.name).members),
        write_zip(tmp_path / "WhatsApp Chat - Élodie Brun.zip", chat(Phone.IOS).members),
    ]
    orders = list(permutations(paths))[::31]
    assert len({printed(opened(order)) for order in orders}) == 1


def test_an_older_and_a_newer_archive_beside_another_account_are_one_and_another(tmp_path: Path) -> None:
    older, newer = (
        write_zip(tmp_path / f"facebook-zoe-2026-0{month}-19-a{month}.zip", FACEBOOK.members) for month in (6, 9)
    )
    other = facebook_zip(tmp_path, OTHERS_FACEBOOK, "other")
    library = opened([newer, other, older])
    assert len(library.accounts()) == 2
    (zoes,) = (rows for rows in by_account(library).values() if rows[0]["provenance"][0]["part"] != other.name)
    assert sorted(row["key"] for row in zoes) == sorted(row["key"] for row in alone(older))


@pytest.mark.parametrize("form", ["zip", "folder"])
def test_a_combined_archive_keeps_its_accounts_apart(tmp_path: Path, form: str) -> None:
    built = accounts_center()
    path = (
        write_zip(tmp_path / "meta.zip", built.members)
        if form == "zip"
        else write_folder(tmp_path / "m", built.members)
    )
    library = opened([path])
    assert [account.id for account in library.accounts()] == ["facebook-1", "instagram-1", "threads-1", "meta-ai-1"]
    found = {as_expected(row).platform for row in library.export_rows(EVERYTHING)}
    assert found == {"facebook", "messenger", "instagram", "threads", "meta-ai"}


def test_two_exports_of_one_account_with_different_birth_dates_are_shown_until_answered(tmp_path: Path) -> None:
    younger = replace(ZOE, owner=replace(ZOE.owner, birth_date=date(1999, 3, 4)))
    older_export = facebook_export(replace(setting(Generation.G5), circle=younger))
    older = write_zip(tmp_path / "facebook-zoe-2020-11-02-zZ9yY8xX.zip", older_export.members)
    library = opened([facebook_zip(tmp_path, FACEBOOK, "zoe"), older])
    (account,) = library.accounts()
    assert (account.birth_date, account.other_birth_dates) == (ZOE.owner.birth_date, (date(1999, 3, 4),))
    words = words_for("en")
    assert "different birth dates" in " ".join(leads(library.summary(), words))
    library.judge_again(answers=Answers(birth_date=date(1999, 3, 4)), day=date(2026, 11, 25))
    assert "different birth dates" not in " ".join(leads(library.summary(), words))
