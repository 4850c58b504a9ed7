"""Corrections of single items: one, those chosen in the table, or all that a filter shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from core.answers import Answers, ItemAnswer
from core.library.choosing import Chosen
from core.library.filters import Filter
from core.messages import label
from core.vocabulary import Audience
from gui.kit import Kit
from gui.models.answering import Answering
from gui.models.told import CORRECTIONS


class Corrections(QObject):
    """Asks in a menu who could see some items, and notes the answer; undo takes it back."""

    def __init__(self, kit: Kit, answering: Answering, page: QWidget) -> None:
        super().__init__(page)
        self._kit = kit
        self._answering = answering
        self._page = page

    def ask_about_one(self, item_id: int, beside: QWidget) -> None:
        """Ask who could see one item."""
        menu = self._menu(self._kit.words._("Who could see this item?"))
        self._add_audiences(menu, [item_id], 1)
        _open(menu, beside)

    def ask_about_many(self, chosen: Sequence[int], shown: Filter, count: int, beside: QWidget) -> None:
        """Ask who could see the items chosen in the table, or all that are shown."""
        words = self._kit.words
        menu = self._menu(words._("Correct several items at once"))
        if chosen:
            text = words.n("The {n} chosen item was seen by", "The {n} chosen items were seen by", len(chosen))
            self._add_audiences(menu.addMenu(text), chosen, len(chosen))
        text = words.n("The {n} item shown was seen by", "All {n} items shown were seen by", count)
        self._add_audiences(menu.addMenu(text), shown, count)
        _open(menu, beside)

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(self._page)
        menu.setAccessibleName(title)
        menu.addAction(title).setEnabled(False)
        menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_audiences(self, menu: QMenu, chosen: Chosen, count: int) -> None:
        words = self._kit.words
        for audience in CORRECTIONS:
            action = menu.addAction(label(audience, words))
            action.triggered.connect(lambda _on=False, audience=audience: self._correct(chosen, audience, count))
        menu.addSeparator()
        back = menu.addAction(words._("Take my correction back"))
        back.triggered.connect(lambda _on=False: self._answering.say_later(self._taken_back(chosen)))

    def _correct(self, chosen: Chosen, audience: Audience, count: int) -> None:
        library, words = self._answering.opened.library, self._kit.words

        def note(answers: Answers) -> Answers:
            said = tuple(ItemAnswer(key, audience) for key in library.keys_of(chosen))
            return replace(answers, items=answers.items + said)

        self._answering.say_later(note)
        told = words.n("You corrected {n} item: {audience}. Undo takes it back.",
                       "You corrected {n} items: {audience}. Undo takes it back.",
                       count, audience=label(audience, words))  # fmt: skip
        self._answering.told.emit(told)

    def _taken_back(self, chosen: Chosen) -> Callable[[Answers], Answers]:
        library = self._answering.opened.library

        def forget(answers: Answers) -> Answers:
            keys = set(library.keys_of(chosen))
            return replace(answers, items=tuple(item for item in answers.items if item.key not in keys))

        return forget


def _open(menu: QMenu, beside: QWidget) -> None:
    menu.popup(beside.mapToGlobal(QPoint(0, beside.height())))
