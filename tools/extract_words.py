"""Finds every sentence for people in the code: the arguments of `words._(…)`, `words.n(…)` and `words.p(…)`.

A sentence must stand there whole, as a literal: what is glued together at run time cannot be translated.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("core", "gui")
SENTENCES_OF = {"_": 1, "n": 2, "p": 2}  # method of Words: how many of its first arguments are words for people
NOTE = "#."  # begins a comment, right above the call, that is meant for translators


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in the code. `plural` and `context` are None where it has none."""

    file: str
    line: int
    text: str
    plural: str | None
    context: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Fault:
    """A call whose words are no whole literals, or lack a plural or a context."""

    file: str
    line: int


def source_files(root: Path = ROOT) -> list[Path]:
    """List the modules that may speak to people."""
    return sorted(path for folder in SOURCES for path in (root / folder).rglob("*.py"))


def read_sentences(path: Path, root: Path = ROOT) -> Iterator[Sentence | Fault]:
    """Yield the sentences of one module, and the calls that cannot be read, in the order of the file."""
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(root).as_posix()
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call) and _is_of_words(node.func)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        yield _read_call(call, name, text.splitlines())


def make_template(found: Sequence[Sentence]) -> Catalog:
    """Put sentences into a catalogue without translations; equal ones become one entry with several places."""
    template = Catalog(project="Volteface")
    for sentence in found:
        template.add(
            sentence.text if sentence.plural is None else (sentence.text, sentence.plural),
            locations=[(sentence.file, 0)],
            auto_comments=[sentence.note] if sentence.note else [],
            context=sentence.context,
        )
    return template


def _is_of_words(function: ast.expr) -> bool:
    if not isinstance(function, ast.Attribute) or function.attr not in SENTENCES_OF:
        return False
    owner = function.value
    name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
    return name.lstrip("_") == "words"


def _read_call(call: ast.Call, file: str, lines: Sequence[str]) -> Sentence | Fault:
    method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    literals = [_literal(argument) for argument in call.args[: SENTENCES_OF[method]]]
    if len(literals) < SENTENCES_OF[method] or not all(literals):
        return Fault(file, call.lineno)
    first, last = literals[0] or "", literals[-1] or ""
    return Sentence(
        file=file,
        line=call.lineno,
        text=last if method == "p" else first,
        plural=last if method == "n" else None,
        context=first if method == "p" else None,
        note=_note_above(lines, call.lineno),
    )


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _note_above(lines: Sequence[str], line: int) -> str | None:
    above = lines[line - 2].strip() if line > 1 else ""
    return above.removeprefix(NOTE).strip() if above.startswith(NOTE) else None
