"""Changes made at once are seen at once or never; Ctrl+C stays Ctrl+C."""

from __future__ import annotations

import _thread
import threading

import numpy as np
import pytest

from core.library.database import Database


@pytest.fixture
def database() -> Database:
    made = Database()
    made.run("CREATE TABLE t (a INTEGER)")
    return made


def test_others_see_the_changes_at_the_end(database: Database) -> None:
    with database.at_once() as session:
        session.run("INSERT INTO t VALUES (1)")
        assert (session.rows("SELECT a FROM t"), database.rows("SELECT a FROM t")) == ([(1,)], [])
    assert database.rows("SELECT a FROM t") == [(1,)]


def test_after_a_fault_nothing_is_changed(database: Database) -> None:
    def change() -> None:
        with database.at_once() as session:
            session.run("INSERT INTO t VALUES (1)")
            session.row("SELECT a FROM t WHERE a = 2")

    with pytest.raises(LookupError):
        change()
    assert database.rows("SELECT a FROM t") == []


def test_columns_beside_are_a_table_while_they_last(database: Database) -> None:
    database.run("INSERT INTO t VALUES (1), (2), (3)")
    with database.session().beside("chosen", {"id": np.array([2, 3, 4])}) as session:
        assert session.rows("SELECT a FROM t WHERE a IN (SELECT id FROM chosen) ORDER BY a") == [(2,), (3,)]


def test_ctrl_c_during_a_query_is_no_error_of_the_database(database: Database) -> None:
    def ask() -> None:
        threading.Timer(0.2, _thread.interrupt_main).start()
        database.rows("SELECT count(*) FROM range(100000) a, range(100000) b WHERE a.range * b.range % 7 = 3")

    with pytest.raises(KeyboardInterrupt):
        ask()
