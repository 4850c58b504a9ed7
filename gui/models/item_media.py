"""The files of an item in words: what each one is, or why it is not here."""

from __future__ import annotations

from dataclasses import dataclass

from core.i18n import Words
from core.library.media_files import MediaFile, Nature
from core.text.safe import harmless, isolated, one_line
from gui.decoding import can_show

LONGEST_NAME = 160
UNITS = ("B", "kB", "MB", "GB")
STEP = 1000


@dataclass(frozen=True, slots=True)
class ShownFile:
    """One file in words; `icon` and `explained` say the same of what cannot be shown."""

    file: MediaFile
    name: str
    what: str  # "Picture, 210 kB"
    explained: str  # why there is nothing to see; empty for a picture that can be shown
    icon: str

    @property
    def is_picture(self) -> bool:
        """Whether it can be shown here."""
        return self.file.nature is Nature.PICTURE and can_show(self.file.format)


def show_file(file: MediaFile, words: Words) -> ShownFile:
    """Put a file into words."""
    name = one_line(harmless(file.name), LONGEST_NAME)
    kind = _kinds(words)[file.nature]
    what = kind
    if file.nature.is_here:
        what = words._("{kind}, {size}").format(kind=kind, size=size_in_words(file.size_bytes, words))
    icon = "picture" if file.nature is Nature.PICTURE else "file" if file.nature.is_here else "not-understood"
    return ShownFile(file, isolated(name), what, _explained(file, words), icon)


def size_in_words(size_bytes: int, words: Words) -> str:
    """Give a size with its unit, in steps of a thousand."""
    size, unit = float(size_bytes), 0
    while size >= STEP and unit < len(UNITS) - 1:
        size, unit = size / STEP, unit + 1
    patterns = {
        "B": words._("{size} B"),
        "kB": words._("{size} kB"),
        "MB": words._("{size} MB"),
        "GB": words._("{size} GB"),
    }
    return patterns[UNITS[unit]].format(size=words.number(round(size, 1 if unit > 1 else 0)))


def _kinds(words: Words) -> dict[Nature, str]:
    missing = words._("Not in the archive")
    return {
        Nature.PICTURE: words.p("file", "Picture"),
        Nature.VIDEO: words.p("file", "Video"),
        Nature.SOUND: words.p("file", "Sound"),
        Nature.OTHER: words.p("file", "File"),
        Nature.DAMAGED: words._("Damaged"),
        Nature.EXPIRED: missing,
        Nature.ELSEWHERE: missing,
        Nature.NOT_INCLUDED: missing,
    }


def _explained(file: MediaFile, words: Words) -> str:
    sentences = {
        Nature.VIDEO: words._("Volteface does not play it. Save a copy and open it with another program."),
        Nature.SOUND: words._("Volteface does not play it. Save a copy and open it with another program."),
        Nature.OTHER: words._("Save a copy and open it with another program."),
        Nature.DAMAGED: words._("This file of the archive is damaged and cannot be read."),
        Nature.EXPIRED: words._("The archive gives only an address on the web for it, and such addresses expire."),
        Nature.ELSEWHERE: words._(
            "No file of its folder is in what you opened. If your archive has further parts, it may be in one of them. "
            "Add them with File, Add to it."
        ),
        Nature.NOT_INCLUDED: words._(
            "Other files of its folder are in what you opened, this one is not. The archive does not say why."
        ),
    }
    if file.nature is Nature.PICTURE and not can_show(file.format):
        return words._("This kind of picture cannot be shown here. Save a copy and open it with another program.")
    return sentences.get(file.nature, "")
