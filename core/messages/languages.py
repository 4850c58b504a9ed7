"""What is said where somebody asks for a language that Volteface does not speak."""

from __future__ import annotations

import os

from core.i18n import asked_languages, available_languages, speaks, words_for
from core.text.safe import isolated, one_line

_LONGEST = 40  # signs of what was asked for


def unspoken(language: str) -> str | None:
    """Give the sentence for a language that Volteface does not speak; None if all is well."""
    if speaks(language):
        return None
    words = words_for(*asked_languages(os.environ))
    sentence = words._("Volteface does not speak “{language}”. It speaks: {languages}.")
    return sentence.format(language=isolated(one_line(language, _LONGEST)), languages=", ".join(available_languages()))
