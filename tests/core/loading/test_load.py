"""Loading as a whole: what stops it, what does not, and what a face hears of it."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import Cancelled, NoSuchSource, NotAnArchive, NothingReadable
from core.library.filters import EVERYTHING
from core.loading import Check, Progress, Stage, load
from core.loading.load import MOST_EXPORTS
from core.vocabulary import Reason, Status
from tests.builders.comparing import compare
from tests.builders.facebook import activity, groups, oddities, posts, profile
from tests.builders.facebook.generations import Generation, Setting, setting
from tests.builders.truth import Built
from tests.builders.whole import accounts_center, both_in_one_root, facebook_archive, nested_root
from tests.builders.writing import with_backslashes, with_bom, with_system_noise, write_folder, write_zip
from tests.core.conftest import OpenOnce
from tests.core.loading.making import DAY, FACEBOOK_ZIP, Opened, open_built, opened

SOON = 5.0  # seconds, on a machine that is busy with other things; a quiet one needs 0.2 (`SECURITY.md`)
SETTING = setting(Generation.G5)
SMALL = (
    profile.profile_information(SETTING)
    + activity.friends(SETTING)
    + groups.membership(SETTING)
    + posts.timeline(SETTING)
)


class Listener:
    """Hears of progress; wants the work stopped at a stage, if told so."""

    def __init__(self, stop_at: Stage | None = None) -> None:
        self.heard: list[Progress] = []
        self.stopped_at: float | None = None
        self._stop_at = stop_at

    def progress(self, progress: Progress) -> None:
        """Remember it."""
        self.heard.append(progress)

    def cancelled(self) -> bool:
        """Whether the stage has come."""
        stop = any(one.stage is self._stop_at for one in self.heard)
        if stop and self.stopped_at is None:
            self.stopped_at = time.monotonic()
        return stop


def odd(build: Callable[[Setting], Built]) -> Built:
    return profile.profile_information(SETTING) + build(SETTING)


class TestWhatCannotBeOpened:
    def test_a_path_of_nothing(self, tmp_path: Path) -> None:
        with pytest.raises(NoSuchSource):
            opened([tmp_path / "gone.zip"])

    def test_a_file_that_is_no_archive(self, tmp_path: Path) -> None:
        path = tmp_path / "x.zip"
        path.write_bytes(b"no zip")
        with pytest.raises(NotAnArchive):
            opened([path])

    @pytest.mark.parametrize(
        "members",
        [
            {"holiday.txt": b"x"},
            {"posts/your_posts_1.json": b"[object Object]"},
            {"your_facebook_activity/shops/no-data.txt": b"x"},
        ],
    )
    def test_nothing_of_meta_s_in_it(self, tmp_path: Path, members: dict[str, bytes]) -> None:
        with pytest.raises(NothingReadable) as caught:
            opened([write_zip(tmp_path / "x.zip", members)])
        assert caught.value.members == 1

    def test_activity_alone_is_enough(self, tmp_path: Path) -> None:
        members = {"security_and_login_information/logins_and_logouts.json": b'{"account_accesses_v2": [{}]}'}
        library = opened([write_zip(tmp_path / FACEBOOK_ZIP, members)])
        assert library.summary().ledger.activity == 1
        library.close()


class TestOddities:
    def test_damaged_members_cost_themselves_only(self, open_once: OpenOnce) -> None:
        found = open_once(_damaged, FACEBOOK_ZIP)
        damaged = {entry.member: entry.reason for entry in found.library.ledger() if entry.status is Status.DAMAGED}
        assert damaged == {
            SETTING.path("stories/archived_stories.json"): Reason.NOT_JSON,
            posts.timeline_name(SETTING, 9): Reason.CUT_OFF,
            SETTING.path("reels/your_reels.json"): Reason.EMPTY_FILE,
        }
        assert not compare(found.built, found.found)

    def test_members_in_which_nothing_is_make_no_item(self, open_once: OpenOnce) -> None:
        found = open_once(_hollow, FACEBOOK_ZIP)
        assert not compare(found.built, found.found)
        assert all(entry.status is not Status.DAMAGED for entry in found.library.ledger())

    def test_records_of_wrong_types_are_counted_and_shown(self, open_once: OpenOnce) -> None:
        found = open_once(_wrong_types, FACEBOOK_ZIP)
        entry = found.ledger[posts.timeline_name(SETTING, 7)]
        assert (entry.records, entry.unreadable, entry.items, entry.status) == (7, 7, 0, Status.NOT_UNDERSTOOD)
        assert entry.shape is not None

    def test_texts_of_any_signs_are_items(self, open_once: OpenOnce) -> None:
        found = open_once(_hostile, FACEBOOK_ZIP)
        assert not compare(found.built, found.found)

    def test_what_nobody_knows_is_in_the_ledger_with_its_shape(self, open_once: OpenOnce) -> None:
        found = open_once(_unknown, FACEBOOK_ZIP)
        entry = found.ledger[SETTING.path("posts/brand_new_things.json")]
        assert (entry.status, entry.reason) == (Status.NOT_UNDERSTOOD, Reason.UNKNOWN_FILE)
        assert entry.shape == "{new_things_v9: [{date: text, details: {words: text}}]}"
        assert found.ledger["data_logs/content/1/page_1.json"].status is Status.ACTIVITY


class TestLayouts:
    @pytest.mark.parametrize(
        "change", [with_backslashes, with_bom, with_system_noise], ids=["backslashes", "bom", "system-noise"]
    )
    def test_what_happens_to_trees_changes_no_item(
        self, tmp_path: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]]
    ) -> None:
        library = opened([write_zip(tmp_path / FACEBOOK_ZIP, change(SMALL.members))])
        assert not compare(SMALL, Opened(SMALL, library).found)
        library.close()

    @pytest.mark.parametrize("build", [both_in_one_root, accounts_center], ids=["one-root", "siblings"])
    def test_two_products_in_one_archive_are_two_accounts(self, tmp_path: Path, build: Callable[[], Built]) -> None:
        found = open_built(tmp_path, build(), "meta-2026-Jan-10-17-13-19.zip")
        assert not compare(found.built, found.found)
        assert [account.id for account in found.library.accounts()][:2] == ["facebook-1", "instagram-1"]
        found.library.close()

    def test_a_tree_within_another_topic_is_read_whole(self, tmp_path: Path) -> None:
        found = open_built(tmp_path, nested_root(facebook_archive(Generation.G5)))
        assert not compare(found.built, found.found)
        found.library.close()

    def test_a_folder_is_read_like_its_zip(self, tmp_path: Path) -> None:
        library = opened([write_folder(tmp_path / "unpacked", SMALL.members)])
        assert not compare(SMALL, Opened(SMALL, library).found)
        library.close()

    def test_the_person_s_files_are_left_as_they_were(self, tmp_path: Path) -> None:
        folder = write_folder(tmp_path / "unpacked", SMALL.members)
        before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}
        opened([folder]).close()
        after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}
        assert after == before


class TestVeryManyAccounts:
    def test_beyond_all_reason_they_stand_in_the_ledger_only(self, tmp_path: Path) -> None:
        library = opened([write_zip(tmp_path / "many.zip", _accounts(MOST_EXPORTS + 4))])
        assert len(library.accounts()) == library.summary().totals.items == MOST_EXPORTS
        left = [entry for entry in library.ledger() if entry.reason is Reason.UNKNOWN_FILE]
        assert [entry.status for entry in left] == [Status.NOT_UNDERSTOOD] * 4
        library.close()


class TestProgress:
    def test_stages_come_in_their_order_and_bytes_only_grow(self, tmp_path: Path) -> None:
        listener = Listener()
        path = write_zip(tmp_path / FACEBOOK_ZIP, facebook_archive(Generation.G5).members)
        library = load([path], Check(DAY), listener)
        stages = list(dict.fromkeys(one.stage for one in listener.heard))
        done = [one.done_bytes for one in listener.heard]
        assert stages == list(Stage)
        assert done == sorted(done)
        assert listener.heard[-1].done_bytes == listener.heard[-1].total_bytes
        assert listener.heard[-1].items >= library.count(EVERYTHING)
        assert sum(listener.heard[-1].by_kind.values()) == listener.heard[-1].items
        library.close()

    @pytest.mark.parametrize("stage", [Stage.FACTS, Stage.READING])
    def test_cancelled_it_ends_soon_and_leaves_no_process(self, tmp_path: Path, stage: Stage) -> None:
        listener = Listener(stop_at=stage)
        path = write_zip(tmp_path / FACEBOOK_ZIP, facebook_archive(Generation.G5).members)
        with pytest.raises(Cancelled):
            load([path], Check(DAY), listener)
        assert listener.stopped_at is not None
        assert time.monotonic() - listener.stopped_at < SOON
        assert multiprocessing.active_children() == []


def _accounts(count: int) -> dict[str, bytes]:
    tail = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
    content = b'[{"timestamp": 1500000000, "data": [{"post": "x"}]}]'
    return {f"facebook-user{number}-2026-01-01-aB3dE6gH/{tail}": content for number in range(count)}


def _damaged() -> Built:
    return odd(oddities.damaged)


def _hollow() -> Built:
    return odd(oddities.hollow)


def _wrong_types() -> Built:
    return odd(oddities.wrong_types)


def _hostile() -> Built:
    return odd(oddities.hostile_texts)


def _unknown() -> Built:
    return odd(oddities.unknown)
