"""The timeline of one account: a strip to look at, and its periods as rows to change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.answers import Period
from core.i18n import Words
from core.messages import label
from core.vocabulary import Audience, Holder
from gui import theme as sizes
from gui.kit import Kit
from gui.look import Theme
from gui.models.timeline import Span, Timeline
from gui.models.told import audiences_of
from gui.widgets.bars import fill
from gui.widgets.buttons import Button
from gui.widgets.layouts import Card, Flow, beside_each_other
from gui.widgets.period_border import WIDTH as BORDER_WIDTH
from gui.widgets.period_border import Border
from gui.widgets.texts import Headline, Label
from gui.widgets.told_card import audience_list
from gui.widgets.typed_fields import DateEdit

HEIGHT = sizes.GRID * 9
COLORS = {Audience.PUBLIC: "public", None: "track"}  # what is narrower has the colour of what is private


class TimelineCard(Card):
    """Shows a timeline; says what of it was changed."""

    changed = Signal(object, object)  # Period as it was and as it is
    removed = Signal(object)  # Period
    added = Signal(object)  # Timeline

    def __init__(self, kit: Kit, timeline: Timeline) -> None:
        words = kit.words
        platform = label(timeline.account.platform, words)
        title = words._("Your time on {platform}").format(platform=platform)
        super().__init__(Label(title, "section"))
        self._kit = kit
        self._timeline = timeline
        self._now = {id(one): one for span in timeline.told if (one := span.told)}  # each period as it was changed last
        self.setAccessibleName(title)
        strip = Strip(kit.theme, timeline, _in_words(timeline, words))
        self.body.addWidget(strip)
        for span in timeline.told:
            self._add_borders(strip, span)
        first, last = (Label(words.day(day, "medium"), "caption") for day in (timeline.first, timeline.last))
        self.body.addLayout(beside_each_other(first, None, last))
        self.body.addWidget(Headline(_in_words(timeline, words), "caption"))
        for span in sorted(timeline.told, key=lambda one: (one.first, one.last)):
            if span.told is not None:
                self.body.addWidget(self._row(span.told))
        add = Button(words._("Add a period"), kit.theme, icon="add", kind="quiet")
        add.setAccessibleName(words._("Add a period on {platform}").format(platform=platform))
        self.body.addLayout(beside_each_other(add.calls(lambda: self.added.emit(timeline)), None))

    def _add_borders(self, strip: Strip, span: Span) -> None:
        """Let both ends of an answered span be moved on the strip; neither passes the other."""
        period, words = span.told, self._kit.words
        if period is None:
            return
        days, name = (self._timeline.first, self._timeline.last), self._name(period)
        begin = Border(self._kit, words._("Beginning of {period}").format(period=name), days, strip.day_at)
        end = Border(self._kit, words._("End of {period}").format(period=name), days, strip.day_at)
        begin.show_day(span.first)
        end.show_day(span.last)
        strip.hold(span, begin, end)
        begin.setMaximum(end.value())
        end.setMinimum(begin.value())
        begin.day_wanted.connect(lambda day: self._change(period, from_day=day))
        end.day_wanted.connect(lambda day: self._change(period, until=day))

    def _row(self, period: Period) -> QWidget:
        words = self._kit.words
        begin = self._date(words._("From"), period, period.from_day, words._("The beginning"))
        end = self._date(words._("Until"), period, period.until, words._("Today"))
        begin.dateChanged.connect(lambda: self._on_days(period, begin, end))
        end.dateChanged.connect(lambda: self._on_days(period, begin, end))
        name = self._name(period)
        who = audience_list(self._kit, name, self._audiences(period), period.audience,
                            lambda audience: self._change(period, audience=audience))  # fmt: skip
        remove = Button("", self._kit.theme, icon="close", kind="icon").calls(
            lambda: self.removed.emit(self._now[id(period)])
        )
        remove.setAccessibleName(words._("Take this answer away: {answer}").format(answer=name))
        remove.setToolTip(remove.accessibleName())
        front, between = Label(words._("From"), "secondary"), Label(words._("until"), "secondary")
        for one in (front, between, begin, end, who, remove):
            one.setFixedHeight(max(sizes.TARGET, begin.sizeHint().height()))
        return Flow(front, begin, between, end, who, remove)

    def _audiences(self, period: Period) -> dict[Audience, str]:
        """Name who may have seen it; of what may be a page, as the questions on it do."""
        words = self._kit.words
        names = {audience: label(audience, words) for audience in (*audiences_of(period.platform), period.audience)}
        if self._timeline.account.holder is Holder.PAGE_OR_PROFILE:
            names[Audience.PUBLIC] = words._("Public: everyone, as on every page")
        return names

    def _date(self, word: str, period: Period, day: date | None, nothing: str) -> DateEdit:
        name = self._kit.words._("{word}: {what}").format(word=word, what=self._name(period))
        return DateEdit(self._kit, name, day, nothing=nothing)

    def _name(self, period: Period) -> str:
        words = self._kit.words
        place = [id(span.told) for span in self._timeline.told].index(id(period)) + 1
        platform = label(self._timeline.account.platform, words)
        return words._("period {number} on {platform}").format(number=words.number(place), platform=platform)

    def _on_days(self, period: Period, begin: DateEdit, end: DateEdit) -> None:
        """Take the days; where they are the wrong way round, the other one follows."""
        first, last = begin.day, end.day
        if first is not None and last is not None and last < first:
            first, last = (first, first) if first != self._now[id(period)].from_day else (last, last)
        self._change(period, from_day=first, until=last)

    def _change(self, period: Period, **said: Any) -> None:
        """Say the change; one that follows before the figures are there goes on from it."""
        former = self._now[id(period)]
        self._now[id(period)] = new = replace(former, **said)
        self.changed.emit(former, new)


class Strip(QWidget):
    """The days of a timeline in a line: answered spans are filled, open ones hatched."""

    def __init__(self, theme: Theme, timeline: Timeline, told: str) -> None:
        super().__init__()
        self._theme = theme
        self._timeline = timeline
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._borders: dict[int, tuple[Border, Border]] = {}  # of a span

    def hold(self, span: Span, begin: Border, end: Border) -> None:
        """Let these borders stand at the ends of a span, which goes with them."""
        self._borders[id(span)] = begin, end
        for border in (begin, end):
            border.setParent(self)
            border.show()
            border.valueChanged.connect(self._set_out)

    def day_at(self, x: float) -> date:
        """Tell which day is at this pixel."""
        days = max((self._timeline.last - self._timeline.first).days + 1, 1)
        share = min(max(x / max(self.width(), 1), 0.0), 1.0)
        return min(self._timeline.first + timedelta(days=int(share * days)), self._timeline.last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the borders at their days."""
        super().resizeEvent(event)
        self._set_out()

    def _set_out(self) -> None:
        for begin, end in self._borders.values():
            for border, day in ((begin, begin.day), (end, end.day + timedelta(days=1))):
                left = round(self._at(day)) - BORDER_WIDTH // 2
                border.setGeometry(min(max(left, 0), self.width() - BORDER_WIDTH), 0, BORDER_WIDTH, HEIGHT // 2)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(sizes.GRID * 50, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, the spans, and the years where they have room."""
        painter = QPainter(self)
        bar = QRectF(0, 0, self.width(), HEIGHT / 2)
        painter.fillRect(bar, self._theme.color("raised"))
        for span in self._timeline.spans:
            token = COLORS.get(span.audience, "private")
            color = self._theme.color("muted" if span.audience is None else token)
            fill(painter, self._place(span, bar), color, hatched=span.audience is None)
        self._draw_years(painter)

    def _draw_years(self, painter: QPainter) -> None:
        painter.setFont(self._theme.figures_font(self._theme.scale.caption))
        painter.setPen(self._theme.color("muted"))
        width, free_from = painter.fontMetrics().horizontalAdvance("0000"), 0.0
        for year in range(self._timeline.first.year + 1, self._timeline.last.year + 1):
            x = self._at(date(year, 1, 1))
            if x >= free_from and x + width <= self.width():
                painter.drawText(QRectF(x, HEIGHT / 2, width + 2, HEIGHT / 2), Qt.AlignmentFlag.AlignVCenter, str(year))
                free_from = x + width + sizes.GAP

    def _place(self, span: Span, bar: QRectF) -> QRectF:
        borders = self._borders.get(id(span))
        first, last = (borders[0].day, borders[1].day) if borders else (span.first, span.last)
        left, right = self._at(first), self._at(last + timedelta(days=1))
        return QRectF(left + 1, bar.y(), max(right - left - 2, 2), bar.height())

    def _at(self, day: date) -> float:
        days = max((self._timeline.last - self._timeline.first).days + 1, 1)
        share = (day - self._timeline.first).days / days
        return min(max(share, 0.0), 1.0) * self.width()


def _in_words(timeline: Timeline, words: Words) -> str:
    """Say what the strip shows."""
    said = []
    for span in sorted(timeline.spans, key=lambda one: (one.first, one.last)):
        who = label(span.audience, words) if span.audience is not None else words._("not answered yet")
        pattern = words._("{first} to {last}: {who}")
        said.append(pattern.format(first=words.day(span.first, "medium"), last=words.day(span.last, "medium"), who=who))
    return " · ".join(said)
