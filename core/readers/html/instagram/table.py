"""Which function turns which page of an Instagram export into the records of JSON; a new one is one line here."""

from collections.abc import Callable
from typing import Any

from core.readers.html.page import HtmlPage

TRANSLATORS: dict[str, Callable[[HtmlPage], Any]] = {}
