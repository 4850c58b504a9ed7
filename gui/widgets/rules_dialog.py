"""The dialog that says which rules count, how old they are, and how to load newer ones."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.messages import rules_age
from gui.kit import Kit
from gui.models.rules import KnownRules
from gui.widgets.buttons import Button
from gui.widgets.dialogs import TextDialog
from gui.widgets.layouts import Flow
from gui.widgets.texts import Headline, Paragraph


class RulesDialog(TextDialog):
    """Day, age and origin of the rules; two ways to have others."""

    newer_wanted = Signal()
    own_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget, known: KnownRules) -> None:
        words, theme = kit.words, kit.theme
        super().__init__(kit, parent, words._("Meta’s rules"))
        self.say(Headline(words._("The rules that Volteface knows"), "section"))
        today = datetime.now().astimezone().date()
        self.say(Paragraph(rules_age(known.policy.rules_of, today, words), theme))
        read = words._("Meta’s own texts were read up to {day}. What Meta changed later is not in here.")
        self.say(Paragraph(read.format(day=words.day(known.policy.texts_read_until)), theme))
        where = words._("They come with Volteface. It never looks for newer ones by itself.")
        if known.file is not None:
            where = words._("They come from the file {file} and count until you close Volteface.")
        self.say(Paragraph(where.format(file=str(known.file)), theme))
        advice = words._(
            "Who makes Volteface may publish newer rules as a file. Volteface checks the file before it uses it, and "
            "refuses rules that are older than its own."
        )
        self.say(Paragraph(advice, theme, "secondary"))
        newer = Button(words._("Use newer rules from a file…"), theme, icon="open").calls(self._on_newer)
        buttons = [newer]
        if known.file is not None:
            buttons.append(Button(words._("Use Volteface’s own rules again"), theme, icon="undo").calls(self._on_own))
        self.say(Flow(*buttons))

    def _on_newer(self) -> None:
        self.close()
        self.newer_wanted.emit()

    def _on_own(self) -> None:
        self.close()
        self.own_wanted.emit()
