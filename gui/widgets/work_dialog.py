"""A list of items to work through on the site: filtered, ticked off, saved for a spreadsheet or printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from core.answers import Tick
from core.errors import VoltefaceError
from core.i18n import Words
from core.library.filters import Filter, Order
from core.messages import error_text
from core.report.shapes import Document
from core.report.typesetting import typeset
from core.saving import saved_atomically
from core.whatif import Deletion
from core.whatif import done as noted
from core.worklist import Worklist, printed, ticked, with_tick, without_tick, worklist, write_table
from gui import theme as sizes
from gui.announcing import announce
from gui.choosing import choose_list_target
from gui.kit import Kit
from gui.links import open_address
from gui.models.answering import Answering
from gui.models.item_search import ItemSearch
from gui.models.worklist import WorkModel
from gui.tasks import Latest
from gui.widgets.buttons import Button
from gui.widgets.empty import EmptyState
from gui.widgets.filter_bar import FilterBar
from gui.widgets.layouts import Flow, ScrollPage, beside_each_other
from gui.widgets.selectable import SelectableText
from gui.widgets.texts import Headline, Label, Paragraph
from gui.widgets.work_table import WorkTable

LEAST_HEIGHT = sizes.GRID * 60  # of the table, in a low window one scrolls
SIZE = QSize(sizes.GRID * 260, sizes.GRID * 175)


class WorkDialog(QDialog):
    """Shows the list over the window; ticks count at once and stay with the answers."""

    def __init__(self, kit: Kit, answering: Answering, wanted: Filter, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._answering = kit, answering
        self._library = answering.opened.library
        self._list = Worklist((), 0)
        self._latest = Latest[Worklist](kit.tasks, self)
        self._search = ItemSearch(kit, self._library, self)
        self._search.accounts = answering.opened.accounts
        self._model = WorkModel(kit, self)
        self._table = WorkTable(kit, self._model)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(kit.words._("To work through on the site"))
        self._build()
        self._connect()
        self.resize(SIZE.boundedTo(parent.window().size()))
        self._search.want(wanted, Order.OLDEST_FIRST)

    def _build(self) -> None:
        words, theme = self._kit.words, self._kit.theme
        self._count = Label(words._("Making the list…"), "strong")
        self._told = SelectableText("", "secondary")
        self._told.hide()
        self._address = SelectableText("", "caption")
        nothing = EmptyState(self._kit, "search", words._("No item fits."), words._("Use fewer filters."))
        self._results = QStackedWidget()
        self._results.addWidget(self._table)
        self._results.addWidget(nothing)
        self._results.setMinimumHeight(LEAST_HEIGHT)
        self._open = Button(words._("&Open on the site"), theme, icon="external")
        self._tick = Button(words._("&Tick off, or not"), theme, icon="check")
        table = Button(words._("Save for a &spreadsheet…"), theme, icon="save").calls(self._on_table)
        paper = Button(words._("Save to &print…"), theme, icon="report").calls(self._on_paper)
        close = Button(words._("C&lose"), theme, kind="primary").calls(self.close)
        page = ScrollPage(self.windowTitle(), margins=False)
        column = page.content
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(Headline(words._("To work through on the site"), "section"))
        lead = words._(
            "Choose what to go through. Open each item on the site, change or delete it there, and tick it off here: "
            "Space ticks, Enter opens. Ticks alone change no figures."
        )
        column.addWidget(Paragraph(lead, theme, "secondary"))
        column.addWidget(FilterBar(self._kit, self._search))
        column.addWidget(self._count)
        column.addWidget(self._results, 1)
        column.addWidget(self._told)
        column.addWidget(self._address)
        self._deleted = Button(words._("Count the ticked ones as &deleted"), theme).calls(self._on_deleted)
        self._deleted.setToolTip(words._("Your figures then leave them out. Undo takes it back."))
        column.addWidget(Flow(self._open, self._tick, self._deleted, table, paper))
        around = QVBoxLayout(self)
        around.setContentsMargins(sizes.MARGIN, sizes.GAP, sizes.MARGIN, sizes.GAP)
        around.addWidget(page, 1)
        around.addLayout(beside_each_other(None, close))
        self._saving = (table, paper)
        self._kit.screen.cover(self._table, self._address)
        self._kit.screen.hush(self._table.viewport())

    def _connect(self) -> None:
        self._search.rows_found.connect(self._ask)
        self._answering.figures_changed.connect(self._search.ask)
        self._model.ticked.connect(self._on_ticked)
        self._table.link_wanted.connect(open_address)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._open.calls(lambda: self._on_open(self._table.currentIndex().row()))
        self._tick.calls(lambda: self._model.turn(self._table.currentIndex().row()))

    def _ask(self) -> None:
        library, wanted = self._library, self._search.meant
        self._latest.ask(lambda _ticket: worklist(library, wanted), self._show)

    def _show(self, found: Worklist) -> None:
        self._list = found
        self._model.show_tasks(found.tasks, ticked(self._answering.answers))
        self._results.setCurrentIndex(0 if found.tasks else 1)
        for button in self._saving:
            button.setEnabled(bool(found.tasks))
        self._table.setCurrentIndex(self._model.index(0, 0))
        self._on_row_changed(self._table.currentIndex())
        self._tell_count()
        announce(self._count, self._count.text())

    def _tell_count(self) -> None:
        words, total = self._kit.words, len(self._list.tasks)
        text = words.n("{done} of {n} item done", "{done} of {n} items done", total,
                       done=words.number(len(self._model.done)))  # fmt: skip
        if self._list.is_cut:
            more = words._("These are the oldest of {all} that fit. Filter more to see the others.")
            text = words._("{count}. {more}").format(count=text, more=more.format(all=words.number(self._list.fitting)))
        self._count.setText(text)
        self._deleted.setEnabled(bool(self._model.done))

    def _on_row_changed(self, current: QModelIndex) -> None:
        task = self._model.task_at(current.row()) if current.isValid() else None
        link = task.link if task is not None else None
        self._open.setEnabled(link is not None)
        self._address.setText(link or "")  # where it leads is read before it is followed
        self._address.setAccessibleName(self._kit.words._("Address: {address}").format(address=link) if link else "")
        self._tick.setEnabled(task is not None)

    def _on_open(self, row: int) -> None:
        task = self._model.task_at(row)
        if task is not None and task.link:
            open_address(task.link)

    def _on_ticked(self, key: str, done: bool) -> None:  # noqa: FBT001 - as the signal gives it
        answers, day = self._answering.answers, self._library.judgement.day
        self._answering.note(with_tick(answers, Tick(key, day)) if done else without_tick(answers, key))
        self._tell_count()
        announce(self._table, self._count.text())

    def _on_deleted(self) -> None:
        """Let what is ticked be seen by nobody from now on, as it is once it was deleted on the site."""
        library, ids = self._library, [task.id for task in self._model.done]
        deletion = Deletion(ids)
        self._answering.say_later(lambda answers: replace(noted(library, deletion), ticks=answers.ticks))
        self._tell(self._kit.words._("Noted. Undo takes it back."))

    def _on_table(self) -> None:
        tasks, done, words = self._list.tasks, ticked(self._answering.answers), self._kit.words
        choose_list_target(self._kit, self, "csv", lambda name: self._save(
            Path(name), lambda target: write_table(tasks, done, words, target)))  # fmt: skip

    def _on_paper(self) -> None:
        tasks, done, words = self._list.tasks, ticked(self._answering.answers), self._kit.words
        library = self._library
        choose_list_target(self._kit, self, "pdf", lambda name: self._save(
            Path(name), lambda target: _write_paper(printed(tasks, done, library, words), words, target)))  # fmt: skip

    def _save(self, path: Path, write: Callable[[BinaryIO], None]) -> None:
        archive = self._library.archive

        def work(_ticket: object) -> None:
            with saved_atomically(path, archive.files) as target:
                write(target)

        said = self._kit.words._("Saved as {path}").format(path=path)
        self._kit.tasks.run(work, done=lambda _nothing: self._tell(said), failed=self._on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VoltefaceError):
            self._kit.tasks.unclaimed.emit(error)
            error = VoltefaceError()
        said = error_text(error, self._kit.words)
        self._tell(self._kit.words._("{what} {advice}").format(what=said.what, advice=said.advice))

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setAccessibleName(sentence)
        self._kit.screen.cover_what_it_quotes(self._told, sentence)
        self._told.show()
        announce(self._told, sentence)


def _write_paper(document: Document, words: Words, target: BinaryIO) -> None:
    target.write(typeset(document, words).pdf)
