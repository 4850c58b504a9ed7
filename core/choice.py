"""What a closed list of words is: its words are what the command line prints."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Choice(Enum):
    """One word of a closed list; `code` is its place in the list, as the database stores it."""

    code: int

    def __init__(self, _word: str) -> None:
        self.code = len(type(self).__members__)

    @property
    def word(self) -> str:
        """The word as the command line prints it."""
        return str(self.value)

    @classmethod
    def at(cls, code: int) -> Self:
        """Give the choice with this code; raises `IndexError` outside the list."""
        return list(cls)[code]
