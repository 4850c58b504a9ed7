"""Reads small JSON documents that must fit to the letter: answers, rules, forms. Each fault names its path of keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Self, TypeVar

import orjson

from core.errors import VoltefaceError
from core.vocabulary import Choice

ChoiceT = TypeVar("ChoiceT", bound=Choice)
Fault = Callable[[str, str], VoltefaceError]  # makes the error from the path of keys and the problem

UNKNOWN_KEY = "unknown-key"
WRONG_VALUE = "wrong-value"
NOT_JSON = "not-json"
NEWER_VERSION = "newer-version"

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # some editors write one


@dataclass(frozen=True, slots=True)
class Node:
    """One value of the document with the path of keys that leads to it."""

    value: Any
    where: str
    fault: Fault

    def wrong(self, problem: str = WRONG_VALUE) -> VoltefaceError:
        """Make the error for this value."""
        return self.fault(self.where, problem)

    def record(self, *known: str) -> Record:
        """Take the value as an object that has no other keys than these."""
        if not isinstance(self.value, dict):
            raise self.wrong()
        for key in self.value:
            if key not in known:
                raise self.fault(self._below(key), UNKNOWN_KEY)
        return Record(self)

    def table(self) -> dict[str, Node]:
        """Take the value as an object whose keys are free."""
        if not isinstance(self.value, dict):
            raise self.wrong()
        return {key: self.at(key) for key in self.value}

    def at(self, key: str) -> Self:
        """Go to a key of an object; a missing key has the value None. What is no object has no keys to go to."""
        if not isinstance(self.value, dict):
            raise self.wrong()
        return type(self)(self.value.get(key), self._below(key), self.fault)

    def entries(self) -> Sequence[Self]:
        """Take the value as a list."""
        if not isinstance(self.value, list):
            raise self.wrong()
        return [type(self)(value, f"{self.where}[{index}]", self.fault) for index, value in enumerate(self.value)]

    def text(self) -> str:
        """Take the value as a text that is not empty."""
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.wrong()
        return self.value

    def flag(self) -> bool:
        """Take the value as true or false."""
        if not isinstance(self.value, bool):
            raise self.wrong()
        return self.value

    def whole_number(self) -> int:
        """Take the value as a whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self.wrong()
        return self.value

    def day(self) -> date:
        """Take the value as a day, written YYYY-MM-DD."""
        written = self.text()
        if not _DAY.fullmatch(written):
            raise self.wrong()
        try:
            return date.fromisoformat(written)
        except ValueError as error:
            raise self.wrong() from error

    def choice(self, choices: type[ChoiceT]) -> ChoiceT:
        """Take the value as a word of a closed list."""
        try:
            return choices(self.value)
        except ValueError as error:
            raise self.wrong() from error

    def _below(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key


@dataclass(frozen=True, slots=True)
class Record:
    """An object of known keys. A key that is missing and one that is null mean the same."""

    node: Node

    def at(self, key: str) -> Node:
        """Go to a key."""
        return self.node.at(key)

    def has(self, key: str) -> bool:
        """Tell whether there is a value at a key."""
        return self.at(key).value is not None

    def entries(self, key: str) -> Sequence[Node]:
        """Give the list at a key, empty where there is none."""
        return self.at(key).entries() if self.has(key) else []

    def text(self, key: str) -> str | None:
        """Give the text at a key, if any."""
        return self.at(key).text() if self.has(key) else None

    def day(self, key: str) -> date | None:
        """Give the day at a key, if any."""
        return self.at(key).day() if self.has(key) else None

    def choice(self, key: str, choices: type[ChoiceT], missing: ChoiceT) -> ChoiceT:
        """Give the word at a key, else the one for a missing value."""
        return self.at(key).choice(choices) if self.has(key) else missing


def read_document(document: bytes, fault: Fault) -> Node:
    """Parse a document; raises the given error if it is no JSON."""
    try:
        return Node(orjson.loads(document.removeprefix(_BYTE_ORDER_MARK)), "", fault)
    except orjson.JSONDecodeError as error:
        raise fault("", NOT_JSON) from error
