"""The house stays as it was drawn: directions, sizes, colours; and the Qt that is installed keeps its references."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TREES = ("core", "gui")
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")

# Calls a Qt method that gives nothing, often, and tells how many references to None were lost (PySide 6.12.0 on
# Python 3.11 loses one a call and ends the process). Run apart, so that a crash is a failed test and not a lost run.
CANARY = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(100_000):
    thing.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def modules(*trees: str) -> list[Path]:
    return sorted(path for tree in trees for path in (ROOT / tree).rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> Iterator[str]:
    """Yield every module that this one imports, inside functions too, but for what only type checkers read."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in for_types_only:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def import_graph() -> dict[str, set[str]]:
    paths = {name_of(path): path for path in modules(*TREES)}
    return {
        name: {other for other in imports_of(path) if other in paths and other != name} for name, path in paths.items()
    }


def in_circles(graph: dict[str, set[str]]) -> set[str]:
    """Name the modules that reach themselves: what is left after taking away leaves and roots again and again."""
    left = {name: set(others) for name, others in graph.items()}
    while True:
        imported = {other for others in left.values() for other in others}
        loose = {name for name, others in left.items() if not others & left.keys() or name not in imported}
        if not loose:
            return set(left)
        left = {name: others - loose for name, others in left.items() if name not in loose}


@pytest.mark.parametrize("path", modules("core"), ids=name_of)
def test_the_core_knows_nothing_of_qt(path: Path) -> None:
    assert [name for name in imports_of(path) if re.match(r"(PySide6|shiboken6|gui)\b", name)] == []


def test_no_import_goes_in_a_circle_not_even_a_late_one() -> None:
    assert in_circles(import_graph()) == set()


def test_circles_are_found() -> None:
    assert in_circles({"a": {"b"}, "b": {"c"}, "c": {"b", "d"}, "d": set()}) == {"b", "c"}


@pytest.mark.parametrize("path", modules(*TREES, "tools"), ids=name_of)
def test_a_module_is_a_small_room(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", modules(*TREES, "tools"), ids=name_of)
def test_a_function_does_one_thing(path: Path) -> None:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, functions)]
    assert [node.name for node in found if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION] == []


@pytest.mark.parametrize("path", modules(*TREES, "tools"), ids=name_of)
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", modules(*TREES), ids=name_of)
def test_colours_stand_in_the_theme_alone(path: Path) -> None:
    if name_of(path) == "gui.theme":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    assert [text for text in texts if HEX_COLOUR.search(text)] == []


def test_the_processes_that_read_load_nothing_of_the_database_nor_of_numbers() -> None:
    heavy = "{'numpy', 'duckdb', 'babel', 'typst'}"
    code = f"import sys, core.workers.process; print({heavy} & sys.modules.keys())"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"


def test_qt_keeps_the_references_to_none() -> None:
    pytest.importorskip("PySide6.QtCore", exc_type=ImportError)
    told = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert abs(int(told.stdout)) < 1_000
