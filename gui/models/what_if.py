"""What steps can be tried, in words; and what they would change, as rows of figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from core.answers import Action, Deed, Objection
from core.i18n import Words
from core.library.filters import Filter
from core.library.summary import Summary
from core.messages import label
from core.vocabulary import AI_KINDS, Category, Use
from core.whatif import Deletion, Outlook, Step
from gui.models.acting import CHATS_WITH_AI
from gui.models.overview import usable


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one category, or of all: before and after, by use."""

    name: str
    category: Category | None
    figures: tuple[tuple[int, int], ...]  # before and after, in the order of `Use`


def name_of_step(step: Step, words: Words) -> str:
    """Say what would be done."""
    if isinstance(step, Deletion):
        items = replace(step.items, accounts=frozenset()) if isinstance(step.items, Filter) else step.items
        if items == CHATS_WITH_AI:
            return words._("Delete the chats with Meta AI")
        if items == usable():
            return words._("Delete all items that may be used")
        return words._("Delete the items that are shown on the page Items")
    platform = label(step.platform, words)
    if isinstance(step, Objection):
        return words._("Object on {platform}").format(platform=platform)
    if step.do is Deed.ACCOUNT_PRIVATE:
        return words._("Make the account on {platform} private").format(platform=platform)
    return words._("Limit past posts on {platform}").format(platform=platform)


def on_day(step: Step, day: date) -> Step:
    """Give the same step on another day; a deletion has none."""
    return replace(step, on=day) if isinstance(step, Objection | Action) else step


def deletions_of(shown: Filter | None, summary: Summary, accounts: frozenset[int] = frozenset()) -> list[Deletion]:
    """Offer to delete the chats with Meta AI, and what the person looks at, else all that may be used.

    Of these accounts only, where some are given.
    """
    these = Deletion(looked_at(shown, accounts))
    chats = Deletion(replace(CHATS_WITH_AI, accounts=accounts))
    return [chats, these] if summary.kinds.keys() & AI_KINDS else [these]


def looked_at(shown: Filter | None, accounts: frozenset[int] = frozenset()) -> Filter:
    """Give what the page Items shows, where that is not simply everything; else all that may be used."""
    nothing = (Filter(accounts=accounts), Filter(mine=None, accounts=accounts))
    return replace(usable(), accounts=accounts) if shown is None or shown in nothing else shown


def rows_of(outlook: Outlook, words: Words) -> list[Row]:
    """Compare the figures, category by category, those that hold anything; all together last."""
    rows = []
    for category in Category:
        before, after = outlook.before.by_category[category], outlook.after.by_category[category]
        if any(before[use] or after[use] for use in Use):
            rows.append(Row(label(category, words), category, tuple((before[use], after[use]) for use in Use)))
    whole = tuple((outlook.before.of(use), outlook.after.of(use)) for use in Use)
    return [*rows, Row(words._("All of yours"), None, whole)]


def sentence_of(outlook: Outlook, steps: Sequence[Step], words: Words) -> str:
    """Say the effect in one sentence."""
    if not steps:
        return words._("Choose one step or more, to see what would change. Nothing is noted and nothing is sent.")
    if not outlook.changed and not outlook.gone:
        return words._("By the rules as they are known, this would change none of these figures.")
    before, after = (figures.of(Use.MAY_BE_USED) for figures in (outlook.before, outlook.after))
    told = words._("Of {before} items that may be used, {after} would be left; for {unclear} the rules are not clear.")
    unclear = words.number(outlook.after.of(Use.UNCLEAR))
    return told.format(before=words.number(before), after=words.number(after), unclear=unclear)
