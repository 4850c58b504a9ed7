"""Where things of an Instagram or Threads account stand."""

from __future__ import annotations

from core.readers.context import Context
from core.readers.item import PlaceRef
from core.text.folding import fold
from core.vocabulary import Aspect, PlaceKind

ACCOUNT = PlaceRef(PlaceKind.TIMELINE, None, "")  # the owner's own account


def below(owner: str | None, context: Context) -> tuple[PlaceRef | None, Aspect]:
    """Give the place of a comment by the owner of what it stands below; None where that is not told."""
    if owner is None:
        return None, Aspect.NONE
    if context.is_owner(owner):
        return ACCOUNT, Aspect.OWN_MEDIA
    return profile(owner), Aspect.NONE


def profile(name: str) -> PlaceRef:
    """Give the account of another person."""
    return PlaceRef(PlaceKind.PROFILE, name, fold(name))
