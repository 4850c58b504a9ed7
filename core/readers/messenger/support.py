"""Reads letters to and from Facebook's support (docs/formats/facebook.md §6.1)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from core.readers.context import Context, Page
from core.readers.item import Item, PlaceRef, Records
from core.readers.shapes import as_record, as_records, get_dict, get_text
from core.text.mending import mend
from core.text.times import from_seconds
from core.vocabulary import Kind, PlaceKind, Platform


def read_support(page: Page) -> Records:
    """Read each case; the cases stand under their numbers."""
    cases = get_dict(as_record(page.tree), "support_messages")
    return Records(list(cases.items()), partial(_case, page.context))


def _case(context: Context, value: tuple[str, object]) -> Iterable[Item]:
    number, content = value
    case = as_record(content)
    subject = get_text(case, "subject")
    place = PlaceRef(PlaceKind.CONVERSATION, subject, f"support {mend(number)}")
    letters = as_records(case.get("messages"))
    for letter in (one for one in letters if type(one) is dict):
        sender = get_text(letter, "from")
        yield Item(
            Platform.FACEBOOK,
            Kind.MESSAGE,
            from_seconds(letter.get("timestamp")),
            text=get_text(letter, "message"),
            place=place,
            author=sender,
            mine=context.is_owner(sender),
            title=get_text(letter, "subject") or subject,
        )
