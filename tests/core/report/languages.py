"""An invented language: every word that comes through `Words` is marked, and longer than in English."""

from __future__ import annotations

import gettext
import re

from babel import Locale

from core.i18n import Words, words_for

MARK = "ŵ"
ENGLISH = words_for("en")
FRENCH = words_for("fr")


def marked(sentence: str) -> str:
    """Replace each letter outside of placeholders and make the sentence two fifths longer."""
    parts = re.split(r"(\{+\w+\}+)", sentence)
    long = [part if part.startswith("{") else re.sub(r"\w", MARK, part) for part in parts]
    return "".join(long) + " " + " ".join([MARK * 6] * (len(sentence) * 2 // 35))


class _Marked(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return marked(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return marked(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002  # the base class has it
        return marked(message)


INVENTED = Words("eo", Locale("eo"), _Marked())
MIRRORED = Words("ar", Locale("ar"), _Marked())
