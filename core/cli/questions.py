"""`questions`: what to ask the owner, the question that settles most first."""

from __future__ import annotations

import argparse

import orjson

from core.i18n import Words
from core.library.library import Library
from core.questions import Question, questions_of


def run_questions(library: Library, wanted: argparse.Namespace, words: Words) -> None:
    """Print the questions."""
    questions = questions_of(library, words)
    if wanted.json:
        print(orjson.dumps([_as_json(one) for one in questions], option=orjson.OPT_INDENT_2).decode())
        return
    for number, question in enumerate(questions, 1):
        settles = words.n("Your answer settles {n} item.", "Your answer settles {n} items.", question.settles)
        print(f"{number}. {question.text}\n   {question.why}\n   {settles}")
        for choice in question.choices:
            print(f"   - {choice.label}")


def _as_json(question: Question) -> dict[str, object]:
    return {
        "id": question.id,
        "kind": question.kind,
        "text": question.text,
        "why": question.why,
        "settles": question.settles,
        "choices": [{"label": choice.label, "answers": choice.answers} for choice in question.choices],
    }
