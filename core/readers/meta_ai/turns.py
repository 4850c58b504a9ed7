"""Makes items of the turns in a talk with Meta AI."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.readers.item import Item, PlaceRef
from core.readers.meta_ai.roles import Role
from core.vocabulary import Aspect, Kind, Platform

_META_AI = "Meta AI"
# "thread for mailbox 1000000000000001", "Conversation with Meta AI_03-09-2026_1772000000.txt"
_FILED = re.compile(r"\bmailbox \d+|\.txt$")


def name_of_talk(title: str | None) -> str | None:
    """Give the name that somebody gave to a talk; none for what Meta's own files are called."""
    return None if title is None or _FILED.search(title) else title


@dataclass(frozen=True, slots=True)
class Talk:
    """What all turns of a talk share."""

    platform: Platform
    place: PlaceRef
    owner: str | None

    def item(self, role: Role, text: str | None) -> Item:
        """Make an item without a time yet. An answer is never the owner's; what is unsure is taken as a prompt."""
        if role is Role.ANSWER:
            return Item(self.platform, Kind.AI_ANSWER, None, text, place=self.place, author=_META_AI, mine=False)
        aspect = Aspect.UNSURE_ROLE if role is Role.UNSURE else Aspect.NONE
        return Item(self.platform, Kind.AI_PROMPT, None, text, place=self.place, author=self.owner, aspect=aspect)
