"""The summary as a whole: every word comes through the translation, and none claims too much."""

from __future__ import annotations

import re
from dataclasses import replace

import orjson

from core.report import make_report
from core.report.document import document
from core.vocabulary import Region
from tests.core.report.languages import ENGLISH, INVENTED, MARK
from tests.core.report.reading import addresses_of, text_of
from tests.core.report.samples import account, empty, item, large


def words_in(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", text))


def test_the_template_holds_no_words_of_its_own() -> None:
    given = orjson.dumps(document(large(), [item()], ENGLISH)).decode()
    assert words_in(text_of(make_report(large(), [item()], words=ENGLISH))) <= words_in(given)


def test_every_sentence_can_be_translated() -> None:
    pdf = make_report(replace(empty(), region=Region.US), [], words=INVENTED)
    left = {word for word in words_in(text_of(pdf)) if MARK not in word} - words_in(" ".join(addresses_of(pdf)))
    assert left == {"Volteface", "Novembro", "Aŭgusto"}  # our name; the months come with the language


def test_it_never_says_that_something_was_used() -> None:
    said = orjson.dumps(document(large(), [item()], ENGLISH)).decode()
    assert not re.search(r"\b(was|were|has been|have been|is being|are being) used\b", said)


def test_without_any_item_of_the_owners_there_are_no_figures() -> None:
    assert [section.heading for section in document(empty(), [], ENGLISH).sections] == [
        "What was looked at",
        "What the archive cannot say",
        "What an objection does",
        "What you can do next",
    ]


def test_the_title_names_a_single_owner_only() -> None:
    assert document(large(), [], ENGLISH).title == "What Meta may use of Ada Lindqvist, November 25, 2026"
    several = replace(large(), accounts=(account("Ada"), account("Bo")))
    assert document(several, [], ENGLISH).title == "What Meta may use of your archive, November 25, 2026"


def test_texts_stand_last_and_only_if_wanted() -> None:
    assert document(empty(), [item()], ENGLISH).sections[-1].heading == "Your oldest text that may be used"
    assert document(empty(), [], ENGLISH).sections[-1].heading == "What you can do next"
