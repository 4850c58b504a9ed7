"""Closes what a page leaves open, so that no record takes in the next one and none is lost.

A browser guesses by the rules of HTML, which know nothing of records: an unclosed table or element takes in whatever
follows. What belongs together is told here by the marks of records and their parts (docs/formats/facebook.md §5.1,
§5.4).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from core.readers.html.boxes import BODY, FOOT, HEAD, is_box_class, part_of

_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_CLASS = re.compile(rb"""\bclass\s*=\s*["']([^"'<>]*)""")
_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())
_RAW = frozenset(b"script style title textarea".split())  # no tag begins in them
_CELLS, _TABLE_PARTS = frozenset({b"td", b"th"}), frozenset({b"table", b"tbody", b"thead", b"tfoot", b"tr"})
_ENTRY = "feedentry"  # of a wall of 2010 to 2013: none stands in another
_LISTS = frozenset({b"ul", b"ol"})
_DEEPEST = 2_000  # elements around one; what is deeper is refused (core.readers.html.cutting)
_FAR = 40  # elements in which a cell, row, item or link is looked for that is still open


def closed(content: bytes) -> bytes:
    """Give a page, some of whose tags are open, with all of them closed."""
    return _Closing(content).run()


@dataclass(slots=True)
class _Open:
    """An element that is open."""

    name: bytes
    is_box: bool = False
    parts: set[str] = field(default_factory=set)  # of a box: those that have begun
    part: str | None = None  # of a box: the one that is open,
    part_at: int = 0  # and where it is in the stack


class _Closing:
    """Walks through the tags of a page with the elements that are open around each."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._written: list[bytes] = []
        self._copied = 0  # bytes of the page that are written
        self._last_script_end = content.rfind(b"</script")
        self._stack: list[_Open] = []
        self._boxes: list[int] = []  # where in the stack the boxes are
        self._names = Counter[bytes]()

    def run(self) -> bytes:
        """Give the page with its missing closing tags, and without those that close nothing."""
        raw_until = 0
        for tag in _TAG.finditer(self._content):
            if tag.start() < raw_until:
                continue
            name = tag[2].lower()
            if tag[1]:
                self._end(name, tag)
            elif name in _RAW:
                raw_until = self._raw(name, tag.end())
            elif name not in _VOID and not tag[3].endswith(b"/"):
                self._begin(name, tag)
                if len(self._stack) > _DEEPEST:
                    return self._content
        return b"".join((*self._written, self._content[self._copied :])) if self._written else self._content

    def _raw(self, name: bytes, start: int) -> int:
        """Skip what is no markup; where its end is missing, it ends with the next tag."""
        end = self._content.find(b"<", start)
        if name == b"script" and start < self._last_script_end:
            end = self._content.find(b"</script", start)
        if end < 0 or not self._content.startswith(b"</" + name, end):
            following = _TAG.search(self._content, start)
            end = following.start() if following else len(self._content)
            self._write(end, b"</" + name + b">")
            return end
        return self._content.find(b">", end) + 1

    def _end(self, name: bytes, tag: re.Match[bytes]) -> None:
        """Close an element with all that is left open in it; a tag that closes nothing is left out."""
        if not self._names[name]:
            self._write(tag.start(), b"")
            self._copied = tag.end()
            return
        position = len(self._stack) - 1
        while self._stack[position].name != name:
            position -= 1
        self._close(position + 1, tag.start())
        self._forget()

    def _begin(self, name: bytes, tag: re.Match[bytes]) -> None:
        shown = _CLASS.search(tag[3])
        classes = shown[1].decode("latin-1") if shown else ""
        is_entry = _ENTRY in classes.split()
        is_box = is_entry or is_box_class(classes)
        part = None if is_box else part_of(name.decode("ascii"), classes)
        if is_entry and self._boxes:
            self._close(self._boxes[0], tag.start())
        elif is_box:
            self._before_box(tag.start())
        elif part is None or not self._before_part(part, tag.start()):
            part = None
            self._before_other(name, tag.start())
        if is_box:
            self._boxes.append(len(self._stack))
        elif part is not None:
            box = self._stack[self._boxes[-1]]
            box.part, box.part_at = part, len(self._stack)
        self._names[name] += 1
        self._stack.append(_Open(name, is_box))

    def _before_box(self, at: int) -> None:
        """Close the boxes that are over: those whose foot has come, and one in which the new box stands in no body."""
        while self._boxes:
            around = self._stack[self._boxes[-1]]
            is_bare = self._boxes[-1] == len(self._stack) - 1 and around.parts
            if not (FOOT in around.parts or is_bare or around.part == HEAD):
                break
            self._close(self._boxes[-1], at)
        self._leave_table(at)

    def _before_part(self, part: str, at: int) -> bool:
        """Close the part of the box that is still open, if this is another one; parts never stand in each other."""
        while self._boxes:
            box = self._stack[self._boxes[-1]]
            if part == FOOT and FOOT in box.parts and len(self._boxes) > 1:
                self._close(self._boxes[-1], at)  # it is the foot of the box around
                continue
            if part in box.parts or (part == HEAD and BODY in box.parts):
                return False
            if box.part is not None:
                self._close(box.part_at, at)
            box.parts.add(part)
            return True
        return False

    def _before_other(self, name: bytes, at: int) -> None:
        """Close what cannot go on beside an element of this name."""
        if name in _CELLS:
            self._close_last(_CELLS, {b"table"}, at)
        elif name == b"tr":
            self._close_last({b"tr"}, {b"table"}, at)
        elif name == b"li":
            self._close_last({b"li"}, _LISTS, at)
        elif name == b"a":
            self._close_last({b"a"}, {b"video", b"audio", b"td", b"th"}, at)
        elif name not in _TABLE_PARTS - {b"table"}:
            self._leave_table(at)
            if self._stack and self._stack[-1].name in {b"video", b"audio"}:
                self._close(len(self._stack) - 1, at)

    def _leave_table(self, at: int) -> None:
        """Close a table in which something stands in no cell."""
        position = len(self._stack)
        while position and self._stack[position - 1].name in _TABLE_PARTS:
            position -= 1
            if self._stack[position].name == b"table":
                self._close(position, at)
                return

    def _close_last(self, names: frozenset[bytes] | set[bytes], limits: frozenset[bytes] | set[bytes], at: int) -> None:
        """Close the last element of these names with all in it, unless a limit or a box stands before it."""
        for position in range(len(self._stack) - 1, max(-1, len(self._stack) - _FAR), -1):
            found = self._stack[position]
            if found.name in names:
                self._close(position, at)
                return
            if found.name in limits or found.is_box:
                return

    def _close(self, position: int, at: int) -> None:
        """Close all elements from a position of the stack on."""
        if position < len(self._stack):
            ends = b"".join(b"</" + one.name + b">" for one in reversed(self._stack[position:]))
            self._write(at, ends)
            while len(self._stack) > position:
                self._forget()

    def _forget(self) -> None:
        """Take the innermost element off the stack."""
        gone = self._stack.pop()
        self._names[gone.name] -= 1
        if gone.is_box:
            self._boxes.pop()
        elif self._boxes and self._stack[self._boxes[-1]].part_at == len(self._stack):
            self._stack[self._boxes[-1]].part = None

    def _write(self, until: int, more: bytes) -> None:
        """Write the page so far and a closing tag that it lacks there."""
        self._written += (self._content[self._copied : until], more)
        self._copied = until
