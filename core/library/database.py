"""The database engine, sealed: in memory, unable to touch disk or network, its settings locked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import duckdb
import numpy as np

MEMORY_LIMIT = "4GB"  # a million items take about 0.5 GB; beyond this a query fails instead of the computer


class Database:
    """One sealed database; each thread asks through a cursor of its own."""

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
            },
        )
        # A name in a query must never reach a Python variable that happens to be called the same.
        self._connection.execute("SET python_enable_replacements=false")
        self._connection.execute("SET lock_configuration=true")

    def run(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """Execute a statement."""
        self._connection.cursor().execute(sql, list(parameters))

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Give all rows of a query."""
        return self._connection.cursor().execute(sql, list(parameters)).fetchall()

    def row(self, sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...]:
        """Give the one row of a query; raises `LookupError` if there is none."""
        found = self._connection.cursor().execute(sql, list(parameters)).fetchone()
        if found is None:
            raise LookupError(sql)
        return found

    def column(self, sql: str, parameters: Sequence[object] = ()) -> np.ndarray[Any, Any]:
        """Give the first column of a query as numbers."""
        arrays = self._connection.cursor().execute(sql, list(parameters)).fetchnumpy()
        return np.asarray(next(iter(arrays.values())))

    def insert(self, table: str, columns: dict[str, np.ndarray[Any, Any]]) -> None:
        """Append columns of equal length to a table."""
        cursor = self._connection.cursor()
        cursor.register("incoming", columns)
        names = ", ".join(columns)
        cursor.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM incoming")
        cursor.unregister("incoming")

    def close(self) -> None:
        """Give the memory back."""
        self._connection.close()


def words_column(values: Sequence[str | None]) -> np.ndarray[Any, Any]:
    """Make a column of texts, None for missing ones."""
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column
