"""The database can touch neither disk nor network, and nobody can loosen it again."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import numpy as np
import pytest

import core.library.database
from core.errors import Cancelled, NotEnoughMemory
from core.library.database import Database, words_column


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database()
    made.run("CREATE TABLE t (a INTEGER, b VARCHAR)")
    yield made
    made.close()


class TestTheSeal:
    @pytest.mark.parametrize(
        "sql",
        [
            "COPY t TO '{path}/t.csv'",
            "COPY t FROM '{path}/in.csv'",
            "EXPORT DATABASE '{path}/out'",
            "IMPORT DATABASE '{path}/out'",
            "ATTACH '{path}/other.db'",
            "SELECT * FROM read_csv('{path}/in.csv')",
            "SELECT * FROM read_text('{path}/in.csv')",
            "SELECT * FROM read_blob('{path}/in.csv')",
            "SELECT * FROM glob('{path}/*')",
            "SELECT * FROM '{path}/in.csv'",
            "SELECT * FROM read_csv('https://a.example/x.csv')",
            "INSTALL httpfs",
            "INSTALL spatial FROM community",
            "LOAD httpfs",
            "LOAD '{path}/in.csv'",
        ],
    )
    def test_no_statement_reaches_disk_or_network(self, database: Database, tmp_path: Path, sql: str) -> None:
        (tmp_path / "in.csv").write_text("a,b\n1,x\n")
        with pytest.raises(duckdb.Error):
            database.run(sql.format(path=tmp_path))
        assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]

    @pytest.mark.parametrize(
        "setting",
        [
            "enable_external_access=true",
            "temp_directory='/tmp/x'",
            "autoload_known_extensions=true",
            "allow_community_extensions=true",
            "lock_configuration=false",
            "memory_limit='99GB'",
            "python_enable_replacements=true",
        ],
    )
    def test_no_setting_can_be_changed(self, database: Database, setting: str) -> None:
        with pytest.raises(duckdb.Error):
            database.run(f"SET {setting}")

    def test_a_name_in_a_query_reaches_no_variable(self, database: Database) -> None:
        secret = {"a": np.array([1])}
        assert secret
        with pytest.raises(duckdb.Error):
            database.rows("SELECT * FROM secret")

    def test_it_cannot_spill_to_disk(self, database: Database) -> None:
        assert database.row("SELECT current_setting('temp_directory')") == ("",)


def test_more_than_the_memory_holds_is_told_by_an_error_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core.library.database, "MEMORY_LIMIT", "20MB")
    small = Database()
    small.run("CREATE TABLE t (a VARCHAR)")
    with pytest.raises(NotEnoughMemory):
        small.run("INSERT INTO t SELECT repeat('x', 1000) || i FROM range(100000) r(i)")
    small.run("INSERT INTO t VALUES ('x')")
    assert small.row("SELECT count(*) FROM t") == (1,)
    small.close()


class TestAsking:
    def test_columns_are_appended(self, database: Database) -> None:
        database.insert("t", {"a": np.array([1, 2]), "b": words_column(["x", None])})
        assert database.rows("SELECT a, b FROM t ORDER BY a") == [(1, "x"), (2, None)]

    def test_a_missing_row_is_told(self, database: Database) -> None:
        with pytest.raises(LookupError):
            database.row("SELECT a FROM t")

    def test_words_are_parameters_never_part_of_the_query(self, database: Database) -> None:
        hostile = "'; DROP TABLE t; --"
        database.insert("t", {"a": np.array([1]), "b": words_column([hostile])})
        assert database.rows("SELECT b FROM t WHERE b = ?", [hostile]) == [(hostile,)]

    def test_many_rows_come_whole_and_in_order(self, database: Database) -> None:
        database.insert("t", {"a": np.arange(1_234), "b": words_column(["x"] * 1_234)})
        assert [row[0] for row in database.rows("SELECT a FROM t ORDER BY a")] == list(range(1_234))

    def test_an_empty_column_is_a_column(self, database: Database) -> None:
        assert list(database.column("SELECT a FROM t")) == []

    def test_several_threads_may_ask_at_once(self, database: Database) -> None:
        database.insert("t", {"a": np.arange(1000), "b": words_column(["x"] * 1000)})
        with ThreadPoolExecutor(4) as pool:
            sums = pool.map(lambda _: database.row("SELECT sum(a) FROM t"), range(40))
        assert set(sums) == {(499_500,)}


class TestStopping:
    def test_a_statement_that_runs_ends_as_cancelled(self, database: Database) -> None:
        endless = "SELECT sum(hash(a.range * b.range)) FROM range(1000000) a, range(1000000) b"
        with ThreadPoolExecutor(1) as beside:
            asked = beside.submit(database.rows, endless)
            while not asked.done():
                database.stop()
        with pytest.raises(Cancelled):
            asked.result()

    def test_what_takes_long_between_statements_can_look(self, database: Database) -> None:
        database.look()
        database.stop()
        with pytest.raises(Cancelled):
            database.look()

    def test_nothing_else_begins(self, database: Database) -> None:
        database.stop()
        with pytest.raises(Cancelled):
            database.run("SELECT 1")
