"""Every sentence of the code can be translated, and is, in each language that ships."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from tools.extract_words import Fault, Sentence, make_template, read_sentences
from tools.translations import FOLDER, problems_of, read_code, update


def sentences_of(tmp_path: Path, code: str) -> list[Sentence | Fault]:
    module = tmp_path / "module.py"
    module.write_text(code, encoding="utf-8")
    return list(read_sentences(module, tmp_path))


def template_of(tmp_path: Path, code: str) -> Catalog:
    return make_template([entry for entry in sentences_of(tmp_path, code) if isinstance(entry, Sentence)])


def translated(tmp_path: Path, text: str) -> Path:
    """Write a French catalogue that holds these entries."""
    path = tmp_path / "fr.po"
    header = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
    path.write_text(header + text, encoding="utf-8")
    return path


def test_every_sentence_of_the_code_is_a_whole_literal() -> None:
    assert read_code()[1] == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.po")), ids=lambda path: path.stem)
def test_every_language_that_ships_is_complete(path: Path) -> None:
    assert list(problems_of(path, read_code()[0])) == []


def test_sentences_plurals_contexts_and_notes_are_found(tmp_path: Path) -> None:
    code = '#. Said once.\nwords._("One " "whole.")\nself._words.n("{n} a", "{n} b", 3)\nself.words.p("month", "May")\n'
    found = sentences_of(tmp_path, code)
    assert found == [
        Sentence("module.py", 2, "One whole.", None, None, "Said once."),
        Sentence("module.py", 3, "{n} a", "{n} b", None, None),
        Sentence("module.py", 4, "May", None, "month", None),
    ]


@pytest.mark.parametrize("argument", ['f"{a} b"', '"a" + b', "name", '"%s" % a', '"{}".format(a)'])
def test_glued_sentences_are_faults(tmp_path: Path, argument: str) -> None:
    assert sentences_of(tmp_path, f"words._({argument})\n") == [Fault("module.py", 1)]


def test_a_plural_needs_both_forms(tmp_path: Path) -> None:
    assert sentences_of(tmp_path, 'words.n("{n} a", count)\n') == [Fault("module.py", 1)]


def test_other_objects_may_have_such_methods(tmp_path: Path) -> None:
    assert sentences_of(tmp_path, "other.n(a)\nnumber.p(b)\n") == []


@pytest.mark.parametrize(
    ("code", "entry", "problem"),
    [
        ('words._("A")', 'msgid "A"\nmsgstr ""\n', "is not translated"),
        ('words._("A")', '#, fuzzy\nmsgid "A"\nmsgstr "B"\n', "is marked as uncertain"),
        ('words._("A {x}")', 'msgid "A {x}"\nmsgstr "B {y}"\n', "has other placeholders than ['x']"),
        ('words._("A")', 'msgid "Z"\nmsgstr "B"\n', "is missing: run update"),
        ('words.n("{n} a", "{n} b", 1)', 'msgid "{n} a"\nmsgstr "c"\n', "has changed: run update"),
    ],
)
def test_an_incomplete_translation_is_told(tmp_path: Path, code: str, entry: str, problem: str) -> None:
    told = list(problems_of(translated(tmp_path, entry), template_of(tmp_path, code)))
    assert told[0].endswith(problem)


def test_a_form_for_one_thing_may_leave_out_the_number(tmp_path: Path) -> None:
    entry = 'msgid "{n} a"\nmsgid_plural "{n} b"\nmsgstr[0] "un seul"\nmsgstr[1] "{n} autres"\n'
    template = template_of(tmp_path, 'words.n("{n} a", "{n} b", 1)')
    assert list(problems_of(translated(tmp_path, entry), template)) == []


def test_an_update_keeps_what_is_translated_and_marks_what_is_gone(tmp_path: Path) -> None:
    path = translated(tmp_path, 'msgid "Old"\nmsgstr "Vieux"\n\nmsgid "Kept"\nmsgstr "Gardé"\n')
    update(path, template_of(tmp_path, 'words._("Kept")\nwords._("New")\n'))
    with path.open("rb") as source:
        catalogue = read_po(source)
    assert {message.id: message.string for message in catalogue if message.id} == {"Kept": "Gardé", "New": ""}
    assert [message.id for message in catalogue.obsolete.values()] == ["Old"]


def test_an_update_without_news_changes_nothing(tmp_path: Path) -> None:
    code = 'words._("Kept")\n'
    path = tmp_path / "fr.po"
    update(path, template_of(tmp_path, code))
    before = path.read_bytes()
    update(path, template_of(tmp_path, code))
    assert path.read_bytes() == before
