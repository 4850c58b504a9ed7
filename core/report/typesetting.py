"""Turns the document into a PDF with Typst: from shipped templates and fonts only, the same bytes for the same input.

What people wrote reaches the template as JSON through `sys.inputs`, as data and never as markup.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import as_file
from pathlib import Path
from typing import Any, Literal

import orjson
import typst

from core.errors import ReportError
from core.i18n import Words
from core.report.isolating import plain_isolates, without_isolates
from core.report.shapes import Document, Passage, Section
from core.report.signs import MARK, Signs, shipped_signs
from resources import resource

TEMPLATE = "summary.typ"
_QUOTED = re.compile("`[^`]*`")  # Typst repeats the text that it stumbles over


@dataclass(frozen=True, slots=True)
class Typeset:
    """A finished PDF; `accessible` if it keeps PDF/UA-1, `lost_signs` = signs shown as □."""

    pdf: bytes
    accessible: bool
    lost_signs: int


def typeset(document: Document, words: Words) -> Typeset:
    """Make the PDF. Raises `ReportError` if the engine refuses altogether."""
    with as_file(resource("fonts")) as fonts:
        printable, lost = _printable(document, shipped_signs(fonts), words)
    pdf, accessible = set_pages(printable, document.day)
    return Typeset(pdf, accessible, lost)


def draw_pages(document: Document, words: Words, dots_per_inch: int) -> tuple[bytes, ...]:
    """Draw the pages as PNG, set exactly as the PDF is. Raises `ReportError` if the engine refuses."""
    with as_file(resource("report")) as templates, as_file(resource("fonts")) as fonts:
        printable, _ = _printable(document, shipped_signs(fonts), words)
        engine = _engine(templates, fonts, printable)
        try:
            drawn = engine.compile(format="png", ppi=float(dots_per_inch))
        except typst.TypstError as refusal:
            raise ReportError(_QUOTED.sub("…", refusal.message)) from refusal
    return (drawn,) if isinstance(drawn, bytes) else tuple(drawn or ())  # a single page comes without a list


def set_pages(data: str, day: tuple[int, int, int]) -> tuple[bytes, bool]:
    """Set a document that is JSON already; tell whether the PDF keeps PDF/UA-1."""
    with as_file(resource("report")) as templates, as_file(resource("fonts")) as fonts:
        return _accessible_or_plain(_engine(templates, fonts, data), day)


def _printable(document: Document, signs: Signs, words: Words) -> tuple[str, int]:
    """Give the document as JSON in which every sign has a shape, and how many were replaced."""
    tree, lost = _shown(orjson.loads(orjson.dumps(document)), signs, rtl=document.rtl)
    tree["title"] = without_isolates(tree["title"])  # of the file itself: no box can stand there
    if lost:
        section = Section("", (Passage(_lost_signs(lost, words)),))
        tree["sections"].append(orjson.loads(orjson.dumps(section)))
    return orjson.dumps(tree).decode(), lost


def _shown(node: object, signs: Signs, *, rtl: bool) -> tuple[Any, int]:
    if isinstance(node, str):
        return signs.shown(plain_isolates(node, rtl=rtl))
    if isinstance(node, dict):
        pairs = {key: _shown(value, signs, rtl=rtl) for key, value in node.items()}
        return {key: value for key, (value, _) in pairs.items()}, sum(lost for _, lost in pairs.values())
    if isinstance(node, list):
        values = [_shown(value, signs, rtl=rtl) for value in node]
        return [value for value, _ in values], sum(lost for _, lost in values)
    return node, 0


def _lost_signs(lost: int, words: Words) -> str:
    return words.n(
        "{n} sign in names or texts has no shape in the fonts of this PDF; {{mark}} stands for it. Volteface shows it.",
        "{n} signs in names or texts have no shape in the fonts of this PDF; {{mark}} stands for each. "
        "Volteface shows them.",
        lost,
    ).format(mark=MARK)


def _engine(templates: Path, fonts: Path, data: str) -> typst.Compiler:
    """Set up Typst so that it sees the templates and shipped fonts and nothing else of the machine."""
    return typst.Compiler(
        templates / TEMPLATE,
        root=templates,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]),
        sys_inputs={"document": data},
        package_path=templates,  # no packages: neither fetched nor found
        package_cache_path=templates,
    )


def _accessible_or_plain(engine: typst.Compiler, day: tuple[int, int, int]) -> tuple[bytes, bool]:
    """Keep PDF/UA-1 if it can be kept; a tagged PDF without the standard's seal is better than none."""
    try:
        return _compile(engine, day, "ua-1"), True
    except typst.TypstError as refusal:
        return _plain(engine, day, refusal), False


def _plain(engine: typst.Compiler, day: tuple[int, int, int], refusal: typst.TypstError) -> bytes:
    try:
        return _compile(engine, day, None)
    except typst.TypstError:
        raise ReportError(_QUOTED.sub("…", refusal.message)) from refusal


def _compile(engine: typst.Compiler, day: tuple[int, int, int], standard: Literal["ua-1"] | None) -> bytes:
    """Compile with the day of the check as the only time in the file."""
    pdf = engine.compile(format="pdf", pdf_standards=standard, timestamp=datetime(*day, tzinfo=UTC))
    if not isinstance(pdf, bytes):
        raise ReportError("no single PDF")  # the engine gives several files only for pictures
    return pdf
