"""`questions`: what to ask the owner, the question that settles most first."""

from __future__ import annotations

import argparse

import orjson

from core.i18n import Words
from core.library.library import Library
from core.questions import Question, questions_of, what_it_settles


def run_questions(library: Library, wanted: argparse.Namespace, words: Words) -> None:
    """Print the questions."""
    questions = questions_of(library, words)
    if wanted.json:
        print(orjson.dumps([_as_json(one) for one in questions], option=orjson.OPT_INDENT_2).decode())
        return
    for number, question in enumerate(questions, 1):
        print(f"{number}. {question.text}")
        for line in _more(question, words):
            print(f"   {line}")
        for choice in question.choices:
            print(f"   - {choice.label}")


def _more(question: Question, words: Words) -> list[str]:
    """Say why it is asked, what an answer settles and where it can be looked up."""
    lines = [question.why, f"{what_it_settles(question, words)}.", question.hint or "", *question.links]
    return [line for line in lines if line]


def _as_json(question: Question) -> dict[str, object]:
    """Give the fields of the contract first, then what else a program may want to show."""
    return {
        "id": question.id,
        "kind": question.kind,
        "text": question.text,
        "why": question.why,
        "settles": question.settles,
        "choices": [
            {"label": choice.label, "answers": choice.answers, "settles": choice.settles} for choice in question.choices
        ],
        "hint": question.hint,
        "asks": question.asks,
        "accounts": question.accounts,
        "about": [{"name": about.name, "items": about.items} for about in question.about],
        "links": question.links,
    }
