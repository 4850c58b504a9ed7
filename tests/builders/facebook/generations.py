"""How the layout and the keys of a Facebook export changed over the years (docs/formats/facebook.md §1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from tests.builders.people import Circle, circle
from tests.builders.tables import table


class Generation(Enum):
    """A layout; the value is the folder that holds the owner's activity."""

    G2 = "G2"
    G3 = "G3"
    G4 = "G4"
    G5 = "G5"
    G5B = "G5b"
    GP = "GP"


class KeyForm(Enum):
    """In which form a member holds its list (docs/formats/facebook.md §1, below the table of moved keys)."""

    BARE_LIST = "bare list"
    PLAIN = "plain key"
    V2 = "_v2"
    V3 = "_v3"
    NESTED = "activity_log_data"


FLAT = frozenset({Generation.G2, Generation.G3})
MODERN = frozenset({Generation.G4, Generation.G5, Generation.G5B, Generation.GP})
GENERIC = frozenset({Generation.G5, Generation.G5B})
_ROOTS = {
    Generation.G4: "your_activity_across_facebook/",
    Generation.G5: "your_facebook_activity/",
    Generation.G5B: "your_facebook_activity/",
    Generation.GP: "this_profile's_activity_across_facebook/",
}
_EXPORTED = {
    Generation.G2: "2019-05-04 09:00:00",
    Generation.G3: "2022-03-12 09:00:00",
    Generation.G4: "2023-08-20 09:00:00",
    Generation.G5: "2026-06-19 09:00:00",
    Generation.G5B: "2026-09-20 09:00:00",
    Generation.GP: "2025-11-02 09:00:00",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """Which export is being made: its generation, its people, its language, its form of keys."""

    generation: Generation
    circle: Circle
    language: str = "en"
    form: KeyForm | None = None

    @property
    def root(self) -> str:
        """The folder of the owner's activity, "" where the topics stand at the top."""
        return _ROOTS.get(self.generation, "")

    @property
    def flat(self) -> bool:
        """Whether the topics stand at the top (2018 to 2022)."""
        return self.generation in FLAT

    @property
    def page(self) -> bool:
        """Whether it is the export of a Page."""
        return self.generation is Generation.GP

    @property
    def exported_on(self) -> str:
        """The UTC time of the export."""
        return _EXPORTED[self.generation]

    def path(self, tail: str) -> str:
        """Give the name of a member of the owner's activity."""
        return self.root + tail

    def with_form(self, form: KeyForm) -> Setting:
        """Give the same export with its lists in this form."""
        return replace(self, form=form)

    def wrap(self, key: str, records: list[dict[str, object]]) -> object:
        """Put the records under their key as the generation (or the chosen form) has it."""
        form = self.form or (KeyForm.PLAIN if self.generation is Generation.G2 else KeyForm.V2)
        if form is KeyForm.BARE_LIST:
            return records
        if form is KeyForm.NESTED:
            return {key: {"activity_log_data": records}}
        suffix = {KeyForm.V2: "_v2", KeyForm.V3: "_v3"}.get(form, "")
        return {key + suffix: records}

    def key(self, name: str) -> str:
        """Give the key of a member that holds no list."""
        return name if self.generation is Generation.G2 else f"{name}_v2"

    def title(self, sentence_name: str, /, **words: str) -> str:
        """Give the localised sentence of a record; without words for it in this language, English."""
        titles = table("facebook_titles")
        sentence: str = titles.get(self.language, {}).get(sentence_name) or titles["en"][sentence_name]
        return sentence.format(owner=self.circle.name, **words)


def setting(generation: Generation, *, seed: int = 1, language: str = "en") -> Setting:
    """Make the setting of an export."""
    return Setting(generation, circle(seed), language)
