"""A language that does not exist: every word of English, 40 % longer; what fits in it fits in most languages."""

from __future__ import annotations

import gettext
import math
import re

from babel import Locale

from core.i18n import Words

LONGER = 0.4
_PIECE = re.compile(r"\{[^}]*\}|[^\W\d_]+")


class LongWords(gettext.NullTranslations):
    """Answers each question with its own words, longer."""

    def gettext(self, message: str) -> str:
        return lengthened(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return lengthened(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - a context makes nothing longer
        return lengthened(message)


def lengthened(text: str) -> str:
    """Lengthen each word; placeholders and signs stay."""
    return _PIECE.sub(lambda piece: _longer(piece.group()), text)


def _longer(piece: str) -> str:
    return piece if piece.startswith("{") else piece + "o" * math.ceil(len(piece) * LONGER)


def long_words() -> Words:
    """Give the words of that language."""
    return Words("en", Locale("en"), LongWords())
