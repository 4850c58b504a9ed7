"""The page that is shown while an archive is read: what is being read, how far it is, what was found so far."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from core.i18n import Words
from core.loading import Progress, Stage
from core.messages import labels
from core.messages.subjects import reading_of
from core.text.safe import isolated, one_line
from core.vocabulary import Kind
from gui import theme as sizes
from gui.announcing import announce
from gui.kit import Kit
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Flow, ScrollPage, beside_each_other
from gui.widgets.texts import Headline, Label, Paragraph

WIDTH = sizes.GRID * 170
FULL = 1000
LONGEST_NAME = 60


class LoadingPage(ScrollPage):
    """Progress by bytes; the person may stop it at any time."""

    cancel_wanted = Signal()

    def __init__(self, kit: Kit, paths: Sequence[Path]) -> None:
        super().__init__(kit.words._("Reading"), widest=WIDTH)
        self._kit = kit
        self._told: Stage | None = None  # the stage that was announced
        words = kit.words
        self._kinds = labels(Kind, words)
        self._figures: dict[Kind, _Figure] = {}
        self.content.addStretch(1)
        self.content.addWidget(Headline(words._("Reading your archive")))
        names = Paragraph(_names(paths, words), kit.theme, "secondary")
        self.content.addWidget(names)
        kit.screen.cover(names)  # Meta puts the name of the account into them
        self.content.addWidget(self._progress_card())
        note = words._("Everything stays on this computer. Your files are only read, never changed.")
        self.content.addWidget(Paragraph(note, kit.theme, "secondary"))
        self.content.addStretch(2)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the reading is."""
        words = self._kit.words
        doing = _doing(progress, words)
        if progress.stage is not self._told:  # each stage once: what is read changes too often to be listened to
            self._told = progress.stage
            announce(self._stage, doing)
        self._stage.setText(doing)
        if progress.total_bytes and progress.stage in {Stage.FACTS, Stage.READING}:
            share = progress.done_bytes / progress.total_bytes
            self._bar.setRange(0, FULL)
            self._bar.setValue(min(FULL, round(share * FULL)))
            self._bytes.setText(_how_far(progress, words))
        else:
            self._bar.setRange(0, 0)
            self._bytes.setText("")
        self._items.setText(words.n("{n} item found so far", "{n} items found so far", progress.items))
        self._show_kinds(progress.by_kind)

    def has_figures(self) -> bool:
        """Whether any figure shows yet."""
        return bool(self._figures)

    def _progress_card(self) -> Card:
        words, theme = self._kit.words, self._kit.theme
        card = Card()
        self._stage = Headline(words._("Opening the files…"), "strong")
        self._bytes = Label("", "secondary")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words._("Progress"))
        self._items = Label(words.n("{n} item found so far", "{n} items found so far", 0), "section")
        self._kinds_flow = Flow(gap=sizes.GAP)
        cancel = Button(words._("&Cancel"), theme, icon="close")
        cancel.setShortcut("Esc")
        cancel.calls(self.cancel_wanted.emit)
        card.body.addSpacing(sizes.GRID)
        card.body.addLayout(beside_each_other(self._stage, self._bytes))
        card.body.addWidget(self._bar)
        card.body.addSpacing(sizes.GAP_SMALL)
        card.body.addWidget(self._items)
        card.body.addWidget(self._kinds_flow)
        card.body.addSpacing(sizes.GAP_SMALL)
        card.body.addLayout(beside_each_other(None, cancel))
        return card

    def _show_kinds(self, by_kind: dict[Kind, int]) -> None:
        """Let the figures grow; each kind keeps the place that it got first."""
        for kind, count in by_kind.items():
            if kind not in self._figures:
                self._figures[kind] = _Figure(self._kinds[kind])
                self._kinds_flow.add(self._figures[kind])
            self._figures[kind].show_count(self._kit.words.number(count))


class _Figure(Label):
    """How many items of one kind were found."""

    def __init__(self, kind: str) -> None:
        super().__init__("", "secondary")
        self._kind = kind

    def show_count(self, figure: str) -> None:
        """Show the figure beside the kind."""
        self.setText(f"{self._kind} {figure}")


def _names(paths: Sequence[Path], words: Words) -> str:
    shown = [isolated(one_line(path.name, LONGEST_NAME)) for path in paths[:3]]
    if more := len(paths) - len(shown):
        shown.append(words.n("{n} more file", "{n} more files", more))
    return " · ".join(shown)


def _doing(progress: Progress, words: Words) -> str:
    """Say what is done just now."""
    stages = {
        Stage.OPENING: words._("Opening the files…"),
        Stage.FACTS: words._("Finding out whose archive it is…"),
        Stage.READING: reading_of(progress.subject, words),
        Stage.SORTING: words._("Putting things together…"),
        Stage.JUDGING: words._("Deciding what may be used…"),
    }
    return stages[progress.stage]


def _how_far(progress: Progress, words: Words) -> str:
    done, total = progress.done_bytes / 1_000_000, progress.total_bytes / 1_000_000
    return words._("{done} of {total} MB").format(
        done=words.number(round(done, 1)), total=words.number(round(total, 1))
    )
