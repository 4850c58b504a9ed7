"""Keeps the translations whole: `translations.py update fr` brings in new sentences, `translations.py check` tests all.

A catalogue is complete when every sentence of the code has its translation, with the same placeholders, all plural
forms and nothing marked as uncertain.
"""

from __future__ import annotations

import argparse
import io
import string
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from tools.extract_words import ROOT, Fault, Sentence, make_template, read_sentences, source_files

FOLDER = ROOT / "resources" / "translations"
LINE_WIDTH = 120


def main(arguments: list[str] | None = None) -> int:
    """Run `update LANGUAGE…` or `check`; the exit status is 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="bring new sentences into a catalogue").add_argument("language", nargs="+")
    commands.add_parser("check", help="tell what is not translated")
    chosen = parser.parse_args(arguments)
    template, faults = read_code()
    problems = list(faults)
    if chosen.command == "update":
        for language in chosen.language:
            update(FOLDER / f"{language}.po", template)
    else:
        problems += [problem for path in sorted(FOLDER.glob("*.po")) for problem in problems_of(path, template)]
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def read_code() -> tuple[Catalog, list[str]]:
    """Give the template of all sentences in the code, and a line for each call that cannot be translated."""
    found = [entry for path in source_files() for entry in read_sentences(path)]
    faults = [f"{entry.file}:{entry.line}: no whole literal sentence" for entry in found if isinstance(entry, Fault)]
    return make_template([entry for entry in found if isinstance(entry, Sentence)]), faults


def update(path: Path, template: Catalog) -> None:
    """Write new sentences into the catalogue, keep what is translated, mark what the code has no more as gone."""
    catalogue = read_catalogue(path) if path.exists() else _new_catalogue(path.stem)
    template.creation_date = catalogue.creation_date  # else each update changes the header
    catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    written = io.BytesIO()
    write_po(written, catalogue, width=LINE_WIDTH, sort_by_file=True, include_lineno=False)
    path.write_bytes(written.getvalue())


def _new_catalogue(language: str) -> Catalog:
    return Catalog(
        locale=language,
        project="Volteface",
        version="0.1",
        header_comment=f"# Volteface in this language: {language}",
        msgid_bugs_address="see CONTRIBUTING.md",
        last_translator="the Volteface translators",
        language_team=language,
        revision_date=datetime.now(UTC),
        fuzzy=False,
    )


def read_catalogue(path: Path) -> Catalog:
    """Read one language's catalogue."""
    with path.open("rb") as source:
        return read_po(source, locale=path.stem)


def problems_of(path: Path, template: Catalog) -> Iterator[str]:
    """Yield a line for everything that keeps this catalogue from being complete."""
    catalogue = read_catalogue(path)
    for wanted in template:
        if not wanted.id:
            continue
        message = catalogue.get(_first(wanted), wanted.context)
        problem = "is missing: run update" if message is None else _problem_of(message, wanted, catalogue)
        if problem:
            yield f"{path.name}: {_first(wanted)!r} {problem}"
    for message in catalogue:
        if message.id and template.get(_first(message), message.context) is None:
            yield f"{path.name}: {_first(message)!r} is gone from the code: run update"


def _problem_of(message: Message, wanted: Message, catalogue: Catalog) -> str | None:
    forms = _forms(message)
    if message.id != wanted.id:
        return "has changed: run update"
    if message.fuzzy:
        return "is marked as uncertain"
    if not all(forms) or (message.pluralizable and len(forms) != catalogue.num_plurals):
        return "is not translated"
    return _placeholder_problem(message, forms)


def _placeholder_problem(message: Message, forms: tuple[str, ...]) -> str | None:
    """Each form needs the placeholders of the source; a form for one thing may leave out the number."""
    expected = placeholders(message.id[-1] if message.pluralizable else str(message.id))
    for number, form in enumerate(forms):
        optional = {"n"} if message.pluralizable and number == 0 else set()
        if placeholders(form) | optional != expected | optional:
            return f"has other placeholders than {sorted(expected)}"
    return None


def placeholders(sentence: str) -> set[str]:
    """Name the `{placeholders}` of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def _first(message: Message) -> str:
    return message.id[0] if message.pluralizable else str(message.id)


def _forms(message: Message) -> tuple[str, ...]:
    return tuple(message.string) if isinstance(message.string, (tuple, list)) else (str(message.string or ""),)


if __name__ == "__main__":
    sys.exit(main())
