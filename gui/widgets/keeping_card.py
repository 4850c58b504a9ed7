"""Whether answers are kept on this computer, and the ways to take them along or to forget them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from gui.choosing import choose_answers, choose_answers_target
from gui.kit import Kit
from gui.models.idle import Idle, idle_in_words
from gui.models.keeper import Keeper
from gui.widgets.buttons import Button
from gui.widgets.check_box import CheckBox
from gui.widgets.layouts import Card, Flow, beside_each_other
from gui.widgets.texts import Headline, Label, Paragraph


class KeepingCard(Card):
    """A switch that is off until the person wants otherwise."""

    told = Signal(str)

    def __init__(self, kit: Kit, keeper: Keeper) -> None:
        words, theme = kit.words, kit.theme
        super().__init__(Label(words._("Your answers next time"), "section"))
        self._kit = kit
        self._keeper = keeper
        self._box = CheckBox(theme, words._("Keep my answers on this computer"))
        self._box.setChecked(keeper.is_on)
        self._box.toggled.connect(lambda on: keeper.switch(on=on))
        where = words._(
            "They are used again when you open this archive or a newer one of the same account. "
            "They stand in one small file: {file}"
        ).format(file=str(keeper.file))
        off = words._("While this is off, they are forgotten when you close the archive.")
        save = Button(words._("Save the answers as a file…"), theme, icon="save").calls(self._on_save)
        load = Button(words._("Open answers from a file…"), theme, icon="open").calls(self._on_open)
        forget = Button(words._("Forget everything"), theme, icon="close").calls(keeper.forget_everything)
        self.body.addLayout(beside_each_other(self._box, None))
        told = Headline(where, "secondary")
        self.body.addWidget(told)
        kit.screen.cover(told)  # the folder is called after the person
        self.body.addWidget(Paragraph(off, theme, "secondary"))
        self.body.addWidget(Flow(save, load, forget))
        keeper.changed.connect(self._on_changed)
        keeper.saved.connect(self._on_saved)
        keeper.idle.connect(self._on_idle)
        keeper.forgotten.connect(self._on_forgotten)

    def _on_changed(self) -> None:
        self._box.blockSignals(True)
        self._box.setChecked(self._keeper.is_on)
        self._box.blockSignals(False)

    def _on_save(self) -> None:
        choose_answers_target(self._kit, self, lambda name: self._keeper.save_as(Path(name)))

    def _on_open(self) -> None:
        choose_answers(self._kit, self, lambda name: self._keeper.open_file(Path(name)))

    def _on_saved(self, path: Path) -> None:
        self.told.emit(self._kit.words._("Saved as {path}").format(path=path))

    def _on_idle(self, idle: Idle) -> None:
        self.told.emit(idle_in_words(idle, self._kit.words))

    def _on_forgotten(self) -> None:
        words = self._kit.words
        self.told.emit(words._("The file is deleted, and your answers on this archive are taken back."))
