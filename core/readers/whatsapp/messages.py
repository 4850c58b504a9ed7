"""The messages of an exported WhatsApp chat: who sent them and what they are (docs/formats/whatsapp.md §1.2)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from core.readers.whatsapp.contents import Content, content_of, odd_places
from core.readers.whatsapp.cutting import Columns
from core.readers.whatsapp.heads import MARKS, Style

_NAME_ENDS = MARKS + " ~\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"  # "~ Jo" is not in the phone's contacts
# A name with quotation marks; those that are open before the colon stand around the colon: words of the app's.
_QUOTING_SENDER = re.compile(
    r'(?P<name>(?=.{1,80}?:(?: |$))(?:[^\n":“”„«»]|"[^"\n:]*"|[“„][^“”\n:]*[“”]|«[^»\n:]*»)+(?<=\S)):(?: |$)',
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Messages:
    """All messages of a file, in its order."""

    style: Style
    senders: list[str | None]  # None: a line of the app itself
    texts: list[str]
    contents: dict[int, Content | None]  # of those that are not mere words, by place; None: a line of the app itself

    @classmethod
    def of(cls, columns: Columns) -> Messages:
        """Look at every message once; most are nothing but words and stay as they are."""
        names = {name: _clean(name) for name in dict.fromkeys(columns.senders) if name is not None}
        messages = cls(columns.style, [names.get(name or "") for name in columns.senders], columns.texts, {})
        for place in odd_places(messages.texts):
            messages.contents[place] = content_of(messages.texts[place], columns.style)
        for place, sender in enumerate(messages.senders):
            if sender is None:
                messages._add_unsigned(place, messages.texts[place])
        return messages

    def _add_unsigned(self, place: int, text: str) -> None:
        match = _QUOTING_SENDER.match(text)
        if match is None:
            self.contents[place] = None
        else:
            self.senders[place], self.texts[place] = _clean(match["name"]), text[match.end() :]
            self.contents[place] = content_of(self.texts[place], self.style)

    def people(self) -> list[str]:
        """List who sent something, who sent most first; what the app signs with a group's name does not count."""
        sent = Counter(self.senders)
        sent.subtract(Counter(self.senders[place] for place, content in self.contents.items() if content is None))
        return [name for name, count in sent.most_common() if name is not None and count > 0]

    def app_lines(self) -> Iterator[tuple[str | None, str]]:
        """Yield the lines of the app itself, with the name that they are signed with, if any."""
        for place, content in self.contents.items():
            if content is None:
                yield self.senders[place], self.texts[place]


def _clean(name: str) -> str | None:
    return name.strip(_NAME_ENDS) or None
