"""The database engine, sealed: in memory, unable to touch disk or network, its settings locked."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Self

import duckdb
import numpy as np

from core.errors import Cancelled, NotEnoughMemory

Row = tuple[Any, ...]  # as the query that asks for it names its columns
Column = np.ndarray[Any, Any]
Table = dict[str, Column]  # of equal length, by name

_SIGNS_OF_CTRL_C = ("Query interrupted", "KeyboardInterrupt")
MEMORY_LIMIT = "4GB"  # a million items take about 0.5 GB; beyond this a query fails instead of the computer


@contextmanager
def _errors_of_our_own() -> Iterator[None]:
    """Let Ctrl+C and a lack of memory be what they are everywhere: the engine makes errors of its own of them."""
    try:
        yield
    except (duckdb.OutOfMemoryException, MemoryError) as error:
        raise NotEnoughMemory from error
    except duckdb.InterruptException as error:
        raise Cancelled from error
    except (RuntimeError, duckdb.Error) as error:
        if any(sign in str(error) for sign in _SIGNS_OF_CTRL_C):
            raise KeyboardInterrupt from error
        raise


class Session:
    """One thread's way into the database: statements and questions, one after the other."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection, stopped: threading.Event) -> None:
        self._cursor = cursor
        self._stopped = stopped

    def run(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """Execute a statement."""
        self._ask(sql, parameters)

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Give all rows of a query."""
        with _errors_of_our_own():
            return self._ask(sql, parameters).fetchall()  # in portions it would not hear Ctrl+C

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row:
        """Give the one row of a query; raises `LookupError` if there is none."""
        found = next(iter(self.rows(sql, parameters)), None)
        if found is None:
            raise LookupError(sql)
        return found

    def columns(self, sql: str, parameters: Sequence[object] = ()) -> list[Column]:
        """Give the columns of a query as numbers, a masked array where values are missing."""
        with _errors_of_our_own():
            return list(self._ask(sql, parameters).fetchnumpy().values())

    def column(self, sql: str, parameters: Sequence[object] = ()) -> Column:
        """Give the first column of a query as numbers."""
        return np.asarray(self.columns(sql, parameters)[0])

    def insert(self, table: str, columns: Table) -> None:
        """Append columns of equal length to a table."""
        names = ", ".join(columns)
        with self.beside("incoming", columns):
            self.run(f"INSERT INTO {table} ({names}) SELECT {names} FROM incoming")

    @contextmanager
    def beside(self, name: str, columns: Table) -> Iterator[Self]:
        """Let statements see columns of equal length as a table of this name."""
        with _errors_of_our_own():
            self._cursor.register(name, columns)
            yield self
            self._cursor.unregister(name)

    def interrupt(self) -> None:
        """Let the statement that runs now, if one does, end as cancelled. For other threads than the session's own."""
        self._cursor.interrupt()

    def _ask(self, sql: str, parameters: Sequence[object]) -> duckdb.DuckDBPyConnection:
        if self._stopped.is_set():
            raise Cancelled
        with _errors_of_our_own():
            return self._cursor.execute(sql, list(parameters))


class Database:
    """One sealed database; each question goes through a session of its own, so threads do not wait for each other."""

    def __init__(self, threads: int = 2) -> None:
        self._connection = duckdb.connect(
            ":memory:",
            config={
                "enable_external_access": "false",
                "autoinstall_known_extensions": "false",
                "autoload_known_extensions": "false",
                "allow_community_extensions": "false",
                "temp_directory": "",
                "memory_limit": MEMORY_LIMIT,
                "threads": threads,
                # A checkpoint packs what is in memory anyway: it takes up to 0.2 s and no query is the quicker for it.
                "checkpoint_threshold": "1TB",
            },
        )
        # A name in a query must never reach a Python variable that happens to be called the same.
        self._connection.execute("SET python_enable_replacements=false")
        self._connection.execute("SET lock_configuration=true")
        self._stopped = threading.Event()
        self._sessions: weakref.WeakSet[Session] = weakref.WeakSet()
        self._lock = threading.Lock()

    def run(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """Execute a statement."""
        self.session().run(sql, parameters)

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Give all rows of a query."""
        return self.session().rows(sql, parameters)

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row:
        """Give the one row of a query; raises `LookupError` if there is none."""
        return self.session().row(sql, parameters)

    def columns(self, sql: str, parameters: Sequence[object] = ()) -> list[Column]:
        """Give the columns of a query as numbers, a masked array where values are missing."""
        return self.session().columns(sql, parameters)

    def column(self, sql: str, parameters: Sequence[object] = ()) -> Column:
        """Give the first column of a query as numbers."""
        return self.session().column(sql, parameters)

    def insert(self, table: str, columns: Table) -> None:
        """Append columns of equal length to a table."""
        self.session().insert(table, columns)

    @contextmanager
    def at_once(self) -> Iterator[Session]:
        """Give a session whose changes others see all together at the end, or not at all."""
        cursor = self._connection.cursor()
        with _errors_of_our_own():  # it may be interrupted at its end, too
            cursor.begin()
            try:
                yield self._session(cursor)
            except BaseException:
                cursor.rollback()
                raise
            cursor.commit()

    def close(self) -> None:
        """Give the memory back."""
        self._connection.close()

    def session(self) -> Session:
        """Give a session for questions that belong together."""
        return self._session(self._connection.cursor())

    def stop(self) -> None:
        """End whatever runs, and refuse all else, as cancelled: for a library that nobody wants any more."""
        self._stopped.set()
        with self._lock:
            for session in self._sessions:
                session.interrupt()

    def look(self) -> None:
        """Raise `Cancelled` if it was stopped: for what takes long between two statements."""
        if self._stopped.is_set():
            raise Cancelled

    def _session(self, cursor: duckdb.DuckDBPyConnection) -> Session:
        session = Session(cursor, self._stopped)
        with self._lock:
            self._sessions.add(session)
        return session


def words_column(values: Sequence[str | None]) -> Column:
    """Make a column of texts, None for missing ones."""
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column
