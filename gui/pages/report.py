"""The summary as a PDF: what will be in it, how many texts, where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QProgressBar,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.answers import Reply
from core.errors import Cancelled, VoltefaceError
from core.messages import error_text, label
from core.report.naming import nameless, suggested_name
from core.report.writing import ReportOutcome, Scope, write_report
from gui import theme as sizes
from gui.choosing import choose_target
from gui.kit import Kit
from gui.links import open_file, open_folder_of
from gui.models.drafts import Drafts
from gui.models.opened import Opened
from gui.tasks import Ticket
from gui.widgets.bars import IconLabel
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Columns, Flow, ScrollPage, beside_each_other, beside_sign
from gui.widgets.report_preview import ReportPreview
from gui.widgets.selectable import SelectableText
from gui.widgets.texts import Headline, Label, Paragraph

NARROWEST = sizes.GRID * 85
TEXTS = (0, 20, 100, 500)


class ReportPage(ScrollPage):
    """Chooses, saves, and says where the file is."""

    def __init__(self, kit: Kit, opened: Opened, drafts: Drafts, replies: tuple[Reply, ...]) -> None:
        super().__init__(kit.words._("Report"))
        self._kit = kit
        self._opened = opened
        self._drafts = drafts
        self._replies = replies
        self._ticket: Ticket | None = None
        words = kit.words
        self.content.addWidget(Headline(words._("A summary to keep")))
        self.content.addWidget(
            Paragraph(
                words._(
                    "It is a PDF that screen readers can read, too: a few pages of figures and steps, and some more "
                    "if you add texts. You can print it, keep it, or send it along with an objection or a complaint."
                ),
                kit.theme,
            )
        )
        if len(opened.whole.accounts) > 1:
            self.content.addWidget(Paragraph(self._scope_in_words(), kit.theme, "secondary"))
        self.content.addWidget(Columns(self._contents_card(), self._choices_card(), narrowest=NARROWEST))
        self._preview = ReportPreview(kit, opened.library)
        self._outcome = QStackedWidget()
        self._outcome.hide()
        self.content.addWidget(self._outcome)
        self.content.addWidget(self._preview)
        self.content.addStretch(1)
        self._texts.idToggled.connect(self._on_texts_toggled)
        self._preview.draw(self._scope())

    def _scope_in_words(self) -> str:
        """Say whose figures it has: those that are shown on every page."""
        words, opened = self._kit.words, self._opened
        if opened.account is None:
            return words._(
                "It covers all accounts, each with its own figures, and all together. To have one alone, choose it at "
                "the side, below the name of the program."
            )
        platform = label(opened.library.accounts()[opened.account].platform, words)
        return words._(
            "It covers your account on {platform} alone, as you chose at the side. To have all accounts in it, choose "
            "all of them there."
        ).format(platform=platform)

    def _contents_card(self) -> Card:
        words, theme = self._kit.words, self._kit.theme
        card = Card(Label(words._("What is in it"), "section"))
        for line in (
            words._("Whose accounts, from which files, checked on which day by rules of which day"),
            words._("How many items may be used, and how sure this is"),
            words._("Tables by category, platform and kind, and a chart by year"),
            words._("What stands out, and what the archive cannot say"),
            words._("What you can do next, with addresses"),
        ):
            card.body.addLayout(beside_sign(IconLabel(theme, "check", "private"), Headline(line, "body")))
        card.body.addStretch(1)
        return card

    def _choices_card(self) -> Card:
        words, theme = self._kit.words, self._kit.theme
        card = Card(Label(words._("Texts of your items"), "section"))
        told = words._("The oldest texts that may be used can stand at the end. Think of who will read the file.")
        card.body.addWidget(Paragraph(told, theme, "secondary"))
        self._texts = QButtonGroup(self)
        for count in TEXTS:
            name = words.n("Up to {n} text", "Up to {n} texts", count) if count else words._("No texts")
            button = QRadioButton(name)
            button.setAccessibleName(name)
            button.setChecked(count == self._drafts.texts)
            self._texts.addButton(button, count)
            card.body.addWidget(button)
        card.body.addStretch(1)
        self._save = Button(words._("&Save as PDF…"), theme, icon="save", kind="primary").calls(self.choose_file)
        card.body.addLayout(beside_each_other(self._save, None))
        return card

    def _on_texts_toggled(self, count: int, chosen: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if chosen:
            self._drafts.texts = count
            self._preview.draw(self._scope())

    def show_replies(self, replies: tuple[Reply, ...]) -> None:
        """Draw anew where Meta was noted to have replied something else: the steps follow from it."""
        if replies != self._replies:
            self._replies = replies
            self._preview.draw(self._scope())

    def _scope(self) -> Scope:
        return Scope(self._opened.account, self._drafts.texts, self._replies)

    def choose_file(self) -> None:
        """Ask where the PDF should go."""
        suggest = nameless if self._kit.screen.is_on else suggested_name
        choose_target(self._kit, self, suggest(self._opened.summary, self._kit.words), self.save_at)

    def save_at(self, name: str) -> None:
        """Make the PDF and save it there."""
        library, words, path = self._opened.library, self._kit.words, Path(name)
        scope = self._scope()
        self._save.setEnabled(False)
        self._show(self._working())
        self._ticket = self._kit.tasks.run(
            lambda ticket: write_report(library, path, words=words, scope=scope, cancelled=lambda: ticket.cancelled),
            done=self._on_saved,
            failed=self._on_failed,
            owner=self,
        )

    def _on_saved(self, outcome: ReportOutcome) -> None:
        self._save.setEnabled(True)
        self._show(self._saved(outcome))

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if not isinstance(error, VoltefaceError):
            self._kit.tasks.unclaimed.emit(error)
            error = VoltefaceError()
        said = error_text(error, self._kit.words)
        self._show(self._message("warning", said.what, said.advice))

    def _on_cancel(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._on_failed(Cancelled())

    def _show(self, state: QWidget) -> None:
        """Show what is going on, or what came of it."""
        former = self._outcome.currentWidget()
        if former is not None:
            self._outcome.removeWidget(former)
            former.deleteLater()
        self._outcome.addWidget(state)
        self._outcome.show()

    def _working(self) -> Card:
        words, theme = self._kit.words, self._kit.theme
        card = Card(Label(words._("Making the summary…"), "section"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(words._("Progress"))
        card.body.addWidget(bar)
        cancel = Button(words._("&Cancel"), theme, icon="close").calls(self._on_cancel)
        card.body.addLayout(beside_each_other(None, cancel))
        return card

    def _saved(self, outcome: ReportOutcome) -> Card:
        words, theme = self._kit.words, self._kit.theme
        card = self._message("read", words._("The summary is saved."), _what_was_lost(outcome, self._kit))
        name = SelectableText(str(outcome.path), "secondary")
        name.setAccessibleName(words._("Saved as {path}").format(path=outcome.path))
        card.body.addWidget(name)
        self._kit.screen.cover(name)
        show = Button(words._("Open the P&DF"), theme, icon="report").calls(lambda: open_file(outcome.path))
        folder = Button(words._("Open the &folder"), theme, icon="folder").calls(lambda: open_folder_of(outcome.path))
        card.body.addWidget(Flow(show, folder))
        return card

    def _message(self, icon: str, what: str, more: str) -> Card:
        card = Card()
        card.setAccessibleName(what)
        said = Headline(what, "section")
        self._kit.screen.cover_what_it_quotes(said, what)
        line = beside_each_other(IconLabel(self._kit.theme, icon, size=sizes.ICON_LARGE), said)
        column = QVBoxLayout()
        column.addLayout(line)
        if more:
            told = Paragraph(more, self._kit.theme)
            column.addWidget(told)
            self._kit.screen.cover_what_it_quotes(told, more)
        card.body.addLayout(column)
        return card


def _what_was_lost(outcome: ReportOutcome, kit: Kit) -> str:
    words = kit.words
    if outcome.lost_signs:
        return words.n(
            "For {n} sign no letter form was at hand; it stands as □.",
            "For {n} signs no letter form was at hand; they stand as □.",
            outcome.lost_signs,
        )
    if not outcome.accessible:
        return words._("It could not be made fully readable for screen readers.")
    return ""
