"""How the layout of an Instagram export changed over the years (docs/formats/instagram.md §1.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tests.builders.people import Circle, circle
from tests.builders.tables import table


class Generation(Enum):
    """A layout of Instagram's export."""

    G0 = "G0"
    G0B = "G0b"
    G1 = "G1"
    G2A = "G2a"
    G2B = "G2b"
    G3 = "G3"


FIRST = frozenset({Generation.G0, Generation.G0B})
SECOND = frozenset({Generation.G2A, Generation.G2B, Generation.G3})
LATE = frozenset({Generation.G2B, Generation.G3})
LANGUAGES = ("en", "en-GB", "fr", "de", "it", "es", "nl", "ko", "hi", "zh-CN")


@dataclass(frozen=True, slots=True)
class Setting:
    """Which export is being made: its generation, its people, its language."""

    generation: Generation
    circle: Circle
    language: str = "en"
    private: bool | None = False  # what personal_information says; None = nothing

    @property
    def flat(self) -> bool:
        """Whether everything stands in a few files at the root (2018 to 2020)."""
        return self.generation in FIRST

    @property
    def username(self) -> str:
        """The owner's user name."""
        return self.circle.owner.username

    def activity(self, tail: str) -> str:
        """Give a member of the owner's activity."""
        return f"your_instagram_activity/{tail}" if self.generation in SECOND else tail

    def own(self, name: str) -> str:
        """Give a member that lists own content: the folder became `media` in late 2024 (§1.1)."""
        return self.activity(f"{'media' if self.generation in LATE else 'content'}/{name}")

    def section(self, modern: str, first: str, tail: str) -> str:
        """Give a member of another topic by its folder since 2023 and before (§1.1, map of G1 to G2)."""
        return f"{modern if self.generation in SECOND else first}/{tail}"

    def named(self, tail: str) -> str:
        """Say `profile` or `account` as the generation does in file names (§1.1)."""
        return tail.format(who="profile" if self.generation in LATE else "account")

    def key(self, name: str) -> str:
        """Give a localised key of `string_map_data` (§5.2); without a known word the English one."""
        keys = table("instagram_keys")
        word: str = keys[name].get(self.language) or keys[name]["en"]
        return word

    def truth_word(self, value: bool) -> str:
        """Say yes or no as this language does (§5.2)."""
        words = table("instagram_keys")["booleans"]
        word: str = words.get(self.language, words["en"])[0 if value else 1]
        return word


def setting(generation: Generation, *, seed: int = 1, language: str = "en", private: bool | None = False) -> Setting:
    """Make the setting of an export."""
    return Setting(generation, circle(seed), language, private)
