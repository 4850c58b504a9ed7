"""Tells what a message of an exported WhatsApp chat is: words, an attached file, a file left out, a line of the app.

Facts: docs/formats/whatsapp.md §1.3, §1.4.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.readers.whatsapp.heads import MARKS, Style
from core.readers.whatsapp.words import begins_with_word, ends_with_word, is_word, whole_texts

LEFT_TO_RIGHT = "\u200e"  # before what the app itself wrote, file names too
_DIRECTION = "\u200e\u200f"  # the other marks come in pairs around names
_MARK = f"[{MARKS}]"
_ATTACHED = re.compile(rf"{_MARK}?<{_MARK}?(?P<word>[^:：<>\n]{{1,40}}?)\s?[:：]\s?(?P<file>[^<>\n]+)>")
_OLD_ATTACHED = re.compile(rf"(?P<file>[^<>\n]+?)\s?<{_MARK}(?P<word>[^:<>\n]{{1,40}})>$")
_FILE_ATTACHED = re.compile(
    rf"(?P<mark>{_MARK}?)(?P<file>[^\n]*\.\w{{2,5}}){_MARK}? \((?P<word>[^()\n]{{3,60}})\){_MARK}?$"
)
_FILE_OF_ANDROID = re.compile(r"(IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d{4}\.", re.IGNORECASE)
_DOCUMENT = re.compile(r"[^\n]+ • [^\n]+$")  # the app's own description: name.pdf • 3 pages
_LONGEST_NOTE = 300  # signs of the app's own words on a file, or of a line of the app
_COLON = re.compile(r"(?P<word>[^\s:：<>][^\n:：<>]{0,30}?)\s?[:：](\s|$|(?<=：))")


@dataclass(frozen=True, slots=True)
class Content:
    """What somebody sent. `note` are the app's words on it: a document's length, a file left out, a poll's options."""

    text: str | None = None
    file: str | None = None
    note: str | None = None


def odd_places(texts: Sequence[str]) -> list[int]:
    """Find the texts that may be more than somebody's words, quickly: most are not."""
    whole = whole_texts()
    return [
        place
        for place, text in enumerate(texts)
        if "<" in text or LEFT_TO_RIGHT in text or " (" in text or text in whole
    ]


def content_of(text: str, style: Style = Style.BRACKETS) -> Content | None:
    """Read the text of a message that has a sender; None for a line of the app: a call, a deleted message, a notice."""
    bare = text.strip(MARKS + " \n")
    if _is_gone(bare):
        return None
    if (attached := _attached(text)) is not None:
        return attached
    if _is_omitted(text, bare):
        return Content(note=bare)
    if text.startswith(LEFT_TO_RIGHT):
        if (word := _word_before_colon(bare)) and is_word("polls", word):
            return _poll(bare)
        if not (word and is_word("shared", word)) and _is_of_the_app(bare, style):
            return None
    return Content(_without_edited(text).strip(_DIRECTION).strip() or None)


def _is_gone(bare: str) -> bool:
    """Deleted or a missed call. An administrator's deletion is told with the administrator's name."""
    if any(is_word(table, bare) for table in ("deleted", "you_deleted", "calls")):
        return True
    return len(bare) < _LONGEST_NOTE and "\n" not in bare and begins_with_word("deleted_by_admin", bare)


def _is_of_the_app(bare: str, style: Style) -> bool:
    """Only iOS marks its own lines so; they are short. A longer text was copied together with the mark."""
    return style is Style.BRACKETS and len(bare) < _LONGEST_NOTE and "\n" not in bare


def _is_omitted(text: str, bare: str) -> bool:
    """Android sets brackets around the words, iOS an invisible mark before them."""
    if bare.startswith("<"):
        return is_word("omitted", bare) or is_word("left_out", bare.strip("<>"))
    return LEFT_TO_RIGHT in text and ends_with_word("left_out", bare)


def _attached(text: str) -> Content | None:
    match = _ATTACHED.search(text) if "<" in text else None
    if match and _is_attached(match["word"], match[0]):
        return _with_caption(text, match)
    first, _, rest = text.partition("\n")  # on Android a caption stands on the lines below
    match = _FILE_ATTACHED.match(first) or _OLD_ATTACHED.match(first)
    if match is None or not _is_file_attached(match):
        return None
    return Content(rest.strip() or None, match["file"].strip(MARKS + " "))


def _with_caption(text: str, match: re.Match[str]) -> Content:
    """On iOS a caption stands before or after the file; a document's own title and length do, too."""
    before, after = (part.strip(MARKS + " \n") for part in (text[: match.start()], text[match.end() :]))
    note = before if len(before) < _LONGEST_NOTE and _DOCUMENT.match(before) else None
    caption = "\n".join(filter(None, ("" if note else before, after)))
    return Content(caption or None, match["file"].strip(MARKS + " "), note)


def _is_attached(word: str, whole: str) -> bool:
    """In an unknown language the invisible mark before the bracket tells: no person types it."""
    return is_word("attached", word) or whole[0] in MARKS or whole[1] in MARKS


def _is_file_attached(match: re.Match[str]) -> bool:
    word = match["word"]
    known = is_word("file_attached", word) or is_word("attached", word)
    return known or match[0][0] in MARKS or _FILE_OF_ANDROID.match(match["file"]) is not None


def _without_edited(text: str) -> str:
    """Take off the app's mark at the end: known words, or words of any language after an invisible mark."""
    start = text.rfind("<")
    if start < 0 or not text.rstrip(MARKS + " \n").endswith(">"):
        return text
    words = text[start:].strip(MARKS + "<> \n")
    is_the_apps = start > 0 and text[start - 1] == LEFT_TO_RIGHT
    return text[:start].rstrip(MARKS + " ") if is_the_apps or is_word("edited", words) else text


def _word_before_colon(text: str) -> str | None:
    match = _COLON.match(text)
    return match["word"] if match else None


def _poll(text: str) -> Content:
    """The question is what somebody wrote; the options come with the votes of others."""
    lines = [line.strip(MARKS + " ") for line in text.split("\n")]
    first = lines[0].partition(":")[2].strip()
    said = [line for line in (first, *lines[1:]) if line]
    return Content(said[0], note="\n".join(said[1:]) or None) if said else Content()
