"""Every closed word, reason and error has words that a person can read."""

import errno
import inspect
import os
from pathlib import Path

import pytest

import core.errors
import core.vocabulary
from core.answers import DayOrder, Deed
from core.errors import (
    AnswersError,
    ArchiveError,
    Cancelled,
    DamagedMember,
    NoOutputFolder,
    NoReaders,
    NoSuchAccount,
    NoSuchSource,
    NotAnArchive,
    NotComparable,
    NotEnoughMemory,
    NothingReadable,
    OutputIsFolder,
    PolicyError,
    ReportError,
    SaveError,
    VoltefaceError,
    WouldReplaceSource,
)
from core.forms import FormState, Purpose
from core.i18n import words_for
from core.judging.combination import Then
from core.judging.explaining import Part
from core.judging.rulebook import Certainty, Objected
from core.messages import error_text, label, labels, sentence
from core.vocabulary import Category, Choice, Evidence, Kind, Platform, Reason, Strength, Use

WORDS = words_for("en")
VOCABULARY = [
    thing
    for _, thing in inspect.getmembers(core.vocabulary, inspect.isclass)
    if issubclass(thing, Choice) and thing is not Choice
]
CHOICES = [*VOCABULARY, Then, Certainty, Objected, DayOrder, Deed, Part, Purpose, FormState]
SAMPLES: list[VoltefaceError] = [
    VoltefaceError(),
    ArchiveError(),
    NoSuchSource(Path("/demo/a.zip")),
    NoSuchAccount("facebook-9", ("facebook-1",)),
    NotAnArchive(Path("/demo/a.txt")),
    NothingReadable(3, 0),
    NotComparable((Platform.FACEBOOK,), (Platform.INSTAGRAM,)),
    NotEnoughMemory(),
    NoReaders(),
    DamagedMember(Reason.CUT_OFF),
    AnswersError("periods[0].audience", "wrong-value"),
    PolicyError("rules[2].use"),
    ReportError("out of memory"),
    SaveError(Path("/demo/a.pdf"), "No space left on device"),
    WouldReplaceSource(Path("/demo/a.zip"), ""),
    OutputIsFolder(Path("/demo"), ""),
    NoOutputFolder(Path("/demo/gone/a.pdf"), ""),
    Cancelled(),
]


def _all_errors(error: type[VoltefaceError]) -> set[type[VoltefaceError]]:
    return {error}.union(*(_all_errors(below) for below in error.__subclasses__()))


@pytest.mark.parametrize("choices", CHOICES, ids=lambda choices: choices.__name__)
def test_every_closed_word_has_a_label(choices: type[Choice]) -> None:
    assert all(labels(choices, WORDS)[choice].strip() for choice in choices)


@pytest.mark.parametrize("choices", CHOICES, ids=lambda choices: choices.__name__)
def test_no_two_words_of_a_list_share_a_label(choices: type[Choice]) -> None:
    assert len(set(labels(choices, WORDS).values())) == len(choices)


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Category.PUBLIC, "Public"),
        (Category.META_AI, "Asked of Meta AI"),
        (Category.MINOR_OWNED, "Made before you were 18"),
        (Category.PRIVATE, "Private"),
        (Category.WHATSAPP_SOURCED, "From WhatsApp"),
        (Strength.STATED, "Stated by the archive"),
        (Strength.PLATFORM_RULE, "Rule of the platform"),
        (Strength.ANSWERED, "You said"),
        (Strength.INFERRED, "Reasoned"),
        (Strength.ASSUMED, "Assumed public"),
        (Use.MAY_BE_USED, "May be used"),
        (Kind.GROUP_POST, "Post in a group"),
        (Evidence.TIMELINE_UNSTATED, "Assumed public"),
    ],
)
def test_labels_are_the_words_of_the_sketch(choice: Choice, expected: str) -> None:
    assert expected == label(choice, WORDS)


@pytest.mark.parametrize("reason", list(Reason), ids=lambda reason: reason.name)
def test_every_reason_is_a_whole_sentence(reason: Reason) -> None:
    assert sentence(reason, WORDS).endswith(".")


def test_every_error_has_words_of_its_own() -> None:
    assert _all_errors(VoltefaceError) == {type(sample) for sample in SAMPLES}
    texts = {error_text(sample, WORDS).what for sample in SAMPLES}
    assert len(texts) == len(SAMPLES)


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_says_what_happened_and_what_to_do(error: VoltefaceError) -> None:
    text = error_text(error, WORDS)
    assert text.what.strip()
    assert text.advice.endswith(".")


@pytest.mark.parametrize("problem", ["unknown-key", "wrong-value", "not-json", "newer-version"])
def test_every_problem_of_answers_has_its_sentence(problem: str) -> None:
    texts = {error_text(AnswersError("a.b", other), WORDS).what for other in ("unknown-key", "newer-version")}
    assert len({error_text(AnswersError("a.b", problem), WORDS).what} | texts) in (2, 3)


def test_a_wrong_answer_is_named_by_its_path_of_keys() -> None:
    assert "periods[0].audience" in error_text(AnswersError("periods[0].audience", "wrong-value"), WORDS).what


def test_an_archive_of_html_pages_is_told_apart() -> None:
    assert "JSON" in error_text(NothingReadable(5, 5), WORDS).advice


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC, errno.ENOENT, errno.EISDIR, errno.EBADF])
def test_what_the_system_says_is_put_into_the_person_s_language(number: int) -> None:
    said = error_text(SaveError(Path("/demo/a.pdf"), os.strerror(number)), words_for("fr")).what
    assert os.strerror(number) not in said


def test_a_rare_problem_stays_as_the_system_says_it() -> None:
    assert "Bus error" in error_text(SaveError(Path("/demo/a.pdf"), "Bus error"), WORDS).what
