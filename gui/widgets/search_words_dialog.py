"""What can be typed into the search, with an example of each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from core.i18n import Words
from core.library.searching import words_before_colon
from core.messages import label
from core.vocabulary import Kind, Platform
from gui.kit import Kit
from gui.widgets.dialogs import TextDialog
from gui.widgets.plain_grid import two_columns
from gui.widgets.texts import Headline, Paragraph


class SearchWordsDialog(TextDialog):
    """Explains the search by examples."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        words = kit.words
        super().__init__(kit, parent, words._("How to search"))
        self.say(Headline(words._("How to search"), "section"))
        told = words._(
            "Capitals and accents make no difference, and every script can be searched. All can be combined."
        )
        self.say(Paragraph(told, kit.theme, "secondary"))
        self.say(two_columns(list(_examples(words))))


def _examples(words: Words) -> Iterator[tuple[str, str]]:
    own = words_before_colon(words)
    garden, sea = words.p("example of a search", "garden"), words.p("example of a search", "sea")
    yield f"{garden} {sea}", words._("Both words, in any order")
    yield f'"{garden} {sea}"', words._("Exactly this phrase")
    yield f"{own['kind']}:{label(Kind.PHOTO, words).lower()}", words._("A kind of item")
    yield f"{own['year']}:2012-2014", words._("A year, or several")
    yield f"{own['group']}:{garden}", words._("In groups with this in their name")
    yield (
        f"{own['place']}:{garden}",
        words._("In any place of this name, also where you checked in or an event was"),
    )
    yield f"{own['person']}:Camille", words._("Written by this person, in a chat with them or on their profile")
    yield f"{own['platform']}:{label(Platform.INSTAGRAM, words).lower()}", words._("One platform")
