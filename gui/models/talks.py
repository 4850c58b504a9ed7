"""Talks with Meta AI in words: the list of talks, and the turns of one with what is decided on each prompt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.i18n import Words
from core.library.filters import Filter
from core.library.items import ItemRow
from core.library.library import Library
from core.library.talks import Talk, TurnAt
from core.messages import label
from core.text.safe import harmless, one_line
from core.vocabulary import AI_KINDS, Evidence, Kind, Use
from gui.models.bubbles import Turn, turn
from gui.models.item_cells import ItemCells
from gui.models.naming import name_of_place

LONGEST_TITLE = 90
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TalkTurn(Turn):
    """One turn of a talk. Only what was said to or by Meta AI bears a verdict."""

    use: Use | None
    use_name: str
    notes: tuple[str, ...]  # what else is to be known of it
    left_out: str  # how many messages of the chat are not shown right before it, empty for none

    @property
    def spoken(self) -> str:
        """All of it in one sentence, for who hears it."""
        return ". ".join(part for part in (f"{self.head}: {self.text}", self.use_name, *self.notes) if part)


def said_with_meta_ai(accounts: frozenset[int] = frozenset()) -> Filter:
    """The prompts of the owner, of these accounts or of all."""
    return Filter(accounts=accounts, kinds=frozenset({Kind.AI_PROMPT}))


def all_talks(accounts: frozenset[int] = frozenset()) -> Filter:
    """Everything that was said to or by Meta AI."""
    return Filter(mine=None, accounts=accounts, kinds=AI_KINDS)


def turns_in_words(library: Library, turns: Sequence[TurnAt], words: Words) -> list[TalkTurn]:
    """Put some turns of a talk into words. Asks the library: not for the window's thread."""
    ids = [one.id for one in turns]
    cells, spoken = ItemCells(words), library.spoken(ids)
    left_out = {one.id: one.left_out for one in turns}
    return [_turn(row, spoken.get(row.id, ""), left_out[row.id], cells, words) for row in library.page(ids)]


def _turn(row: ItemRow, text: str, left_out: int, cells: ItemCells, words: Words) -> TalkTurn:
    plain = turn(row, cells, words)
    judged = row.kind in AI_KINDS
    missing = words.n(
        "{n} message of the chat is left out here", "{n} messages of the chat are left out here", left_out
    )
    return TalkTurn(
        id=row.id,
        mine=row.mine,
        head=plain.head,
        text=harmless(text).strip() or plain.text,
        use=row.verdict.use if judged else None,
        use_name=label(row.verdict.use, words) if judged else "",
        notes=tuple(_notes(row, words)),
        left_out=missing if left_out else "",
    )


def _notes(row: ItemRow, words: Words) -> list[str]:
    notes = []
    if row.verdict.evidence is Evidence.AI_ROLE_UNSURE:
        notes.append(words._("The archive does not tell whether you or Meta AI wrote this. It counts as yours."))
    if row.media_count and row.text:
        notes.append(words.n("with {n} file", "with {n} files", row.media_count))
    return notes


def title_of(talk: Talk, words: Words) -> str:
    """Name a talk as a person would know it again: by the chat, else by how it begins."""
    if talk.is_among_people:
        return name_of_place(talk.place, words)
    return ItemCells(words).text(talk.begins_with)[:LONGEST_TITLE]


def facts_of(talk: Talk, words: Words) -> str:
    """Say where and when a talk was, and how much of it is the person's."""
    parts = [label(talk.platform, words)]
    if talk.first_at and talk.last_at:
        first, last = (words.day(moment.date(), "medium") for moment in (talk.first_at, talk.last_at))
        parts.append(first if first == last else words._("{first} – {last}").format(first=first, last=last))
    else:
        parts.append(words._("no date"))
    parts.append(words.n("{n} prompt of yours", "{n} prompts of yours", talk.prompts))
    if talk.prompts_of_others:
        parts.append(words.n("{n} by others", "{n} by others", talk.prompts_of_others))
    parts.append(words.n("{n} answer", "{n} answers", talk.answers))
    return " · ".join(parts)


def uses_of(talks: Sequence[Talk], words: Words) -> str:
    """Say in one sentence what may be used of the prompts."""
    counts = {use: sum(talk.uses[use] for talk in talks) for use in Use}
    mine = sum(counts.values())
    if mine and mine == counts[Use.MAY_BE_USED]:
        return words.n("Your {n} prompt to Meta AI may be used.", "All your {n} prompts to Meta AI may be used.", mine)
    pattern = words.n(
        "Of your {n} prompt to Meta AI, {used} may be used, {unclear} unclear, {rest} not used.",
        "Of your {n} prompts to Meta AI, {used} may be used, {unclear} unclear, {rest} not used.",
        mine,
        used=words.number(counts[Use.MAY_BE_USED]),
        unclear=words.number(counts[Use.UNCLEAR]),
        rest=words.number(counts[Use.NOT_USED]),
    )
    return pattern if mine else words._("None of the prompts to Meta AI in this archive is known to be yours.")


def unsure_of(talks: Sequence[Talk], words: Words) -> str:
    """Say how many prompts may be answers; empty where all are told apart."""
    unsure = sum(talk.unsure for talk in talks)
    if not unsure:
        return ""
    return words.n(
        "For {n} of them the archive does not tell whether you or Meta AI wrote it. To be careful, it counts as yours.",
        "For {n} of them the archive does not tell whether you or Meta AI wrote them. To be careful, they count as "
        "yours.",
        unsure,
    )


class TalksModel(QAbstractListModel):
    """The list of talks: two lines for each."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._talks: Sequence[Talk] = ()

    def show_talks(self, talks: Sequence[Talk]) -> None:
        """Show these talks from now on."""
        self.beginResetModel()
        self._talks = talks
        self.endResetModel()

    def talk_at(self, row: int) -> Talk | None:
        """Give the talk in this row, None outside the list."""
        return self._talks[row] if 0 <= row < len(self._talks) else None

    def row_of(self, talk: Talk | None) -> int:
        """Give the row of the same talk, the first one where it is not there any more."""
        same = (row for row, one in enumerate(self._talks) if talk is not None and _same(one, talk))
        return next(same, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """As many rows as there are talks."""
        return 0 if parent.isValid() else len(self._talks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give title and facts of a talk."""
        talk = self.talk_at(index.row()) if index.isValid() else None
        if talk is None:
            return None
        title, facts = one_line(title_of(talk, self._words), LONGEST_TITLE), facts_of(talk, self._words)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{title}\n{facts}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}. {facts}"
        return None


def _same(one: Talk, other: Talk) -> bool:
    return (one.account, one.platform, one.place) == (other.account, other.platform, other.place)
