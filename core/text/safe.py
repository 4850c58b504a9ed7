"""Makes hostile text harmless to show, and names harmless to save under, without harming any language."""

from __future__ import annotations

import re
import unicodedata

_PDI = "\u2069"
_FSI = "\u2068"
# Overrides and embeddings reach beyond their text; isolates do the same for honest use and do not.
_TO_ISOLATES = {0x202A: "\u2066", 0x202B: "\u2067", 0x202D: "\u2066", 0x202E: "\u2067", 0x202C: _PDI}
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OPENING = frozenset("\u2066\u2067\u2068")
_DEEPEST = 8

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Control characters but tab and line feed; marks of annotations; marks and fillers without a shape. Not ZWJ and ZWNJ,
# which emoji, Persian and Indian scripts need, and not the direction marks.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e00ff]"
)
_HIDING = re.compile(f"{_DIRECTIONS.pattern}|{_UNSEEN.pattern}|[\ud800-\udfff]")
_LAST_OF_FOUR = 0xFFFF
_REPEATED = re.compile("([\u061c\u200b-\u200f])[\u061c\u200b-\u200f]+")
_TAGS = re.compile("(\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f)|[\U000e0020-\U000e007f]")  # flags need theirs
_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_PILED_MARKS = re.compile(f"({_MARK}{{6}}){_MARK}+")  # no language piles up more; more hides the lines around

_CUT = "…"
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
_LONGEST_CLUSTER = 16

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?", re.IGNORECASE)
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_NAME_BYTES = 180  # of the 255 that the systems allow: room for a number and a longer folder


def harmless(text: str) -> str:
    """Give the text fit for showing: it keeps its language, its emoji and its lines, and reaches no further.

    Direction overrides become closed isolates; control characters, shapeless fillers, repeated zero-width signs and
    towers of accents go.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _NO_CHARACTERS.sub("\ufffd", _UNSEEN.sub("", text))
    text = _TAGS.sub(r"\1", _REPEATED.sub(r"\1", text))
    text = _PILED_MARKS.sub(r"\1", text)
    if _DIRECTIONS.search(text):
        text = "\n".join(_closed(line) for line in text.translate(_TO_ISOLATES).split("\n"))
    return text


def plainly(text: str) -> str:
    """Give the text for who wants to see what is in it: each sign that hides or turns others stands as its number."""
    return harmless(_HIDING.sub(_number_of, text))


def _number_of(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code <= _LAST_OF_FOUR else f"\\U{code:08x}"


def isolated(text: str) -> str:
    """Give harmless text to stand within a sentence: its direction turns nothing around it."""
    safe = harmless(text)
    return safe if safe.isascii() else f"{_FSI}{safe}{_PDI}"


def one_line(text: str, limit: int) -> str:
    """Give harmless text on one line, with at most `limit` signs; never cut within a letter or an emoji."""
    line = " ".join(harmless(text).split())
    if len(line) <= limit:
        return line
    return _closed(_beginning(line, limit - 1).rstrip()) + _CUT


def file_name(text: str, fallback: str = "volteface") -> str:
    """Give a name under which Linux, Windows and macOS all save; an ending such as ".pdf" stays."""
    plain = "".join(sign for sign in harmless(text) if unicodedata.category(sign) != "Cf" or sign in _JOINERS)
    name = " ".join(_NOT_IN_NAMES.sub("-", unicodedata.normalize("NFC", plain)).split()).strip(" .-")
    ending = _ENDING.search(name)
    stem = name[: ending.start()] if ending else name
    stem = _within_bytes(stem, _NAME_BYTES).strip(" .-")
    if not stem:
        stem = fallback
    elif _RESERVED.fullmatch(stem):  # device names of Windows, whatever ending they have
        stem = f"_{stem}"
    return stem + (ending.group() if ending else "")


def _closed(line: str) -> str:
    """Close every isolate and drop what closes or opens too much."""
    signs: list[str] = []
    depth = ignored = 0
    for sign in line:
        if sign in _OPENING:
            if depth == _DEEPEST:
                ignored += 1
                continue
            depth += 1
        elif sign == _PDI:
            if ignored or not depth:
                ignored = max(ignored - 1, 0)
                continue
            depth -= 1
        signs.append(sign)
    return "".join(signs) + _PDI * depth


def _beginning(text: str, length: int) -> str:
    """Cut before the sign at `length`, or a little earlier where that would split what is seen as one."""
    for cut in range(length, max(length - _LONGEST_CLUSTER, 0), -1):
        if not _continues(text, cut):
            return text[:cut]
    return text[:length]


def _continues(text: str, cut: int) -> bool:
    following = text[cut : cut + 1]
    if not following:
        return False
    return following in _JOINERS or bool(unicodedata.combining(following)) or text[cut - 1] == "\u200d"


def _within_bytes(text: str, limit: int) -> str:
    fitting = text.encode("utf-8")[:limit].decode("utf-8", "ignore")
    return text if fitting == text else _beginning(text, len(fitting))
