"""Invented people: an owner with friends, groups, pages and things to say in many languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.builders.chance import seeded
from tests.builders.tables import table


@dataclass(frozen=True, slots=True)
class Owner:
    """The person whose export it is."""

    full_name: str
    first_name: str
    last_name: str
    username: str
    former_name: str
    birth_date: date


@dataclass(frozen=True, slots=True)
class Circle:
    """An owner and everybody and everything around; the same seed gives the same circle."""

    owner: Owner
    friends: tuple[str, ...]
    groups: tuple[str, ...]
    pages: tuple[str, ...]
    cities: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def name(self) -> str:
        """The owner's present name."""
        return self.owner.full_name

    def friend(self, number: int) -> str:
        """Some friend; the numbers go round."""
        return self.friends[number % len(self.friends)]

    def group(self, number: int) -> str:
        """Some group."""
        return self.groups[number % len(self.groups)]

    def page(self, number: int) -> str:
        """Some page."""
        return self.pages[number % len(self.pages)]

    def text(self, number: int) -> str:
        """Something to say, in a language that changes with the number; never the same for two numbers."""
        round_number = number // len(self.texts)
        text = self.texts[number % len(self.texts)]
        return f"{text} ({round_number + 1})" if round_number else text


def circle(seed: int = 1) -> Circle:
    """Invent a circle."""
    people = table("people")
    shuffled = seeded(seed)
    texts = [text for sentences in table("texts").values() for text in sentences]
    friends = list(people["friends"])
    shuffled.shuffle(texts)
    shuffled.shuffle(friends)
    owner = people["owner"]
    return Circle(
        Owner(
            owner["full_name"],
            owner["first_name"],
            owner["last_name"],
            owner["username"],
            owner["former"],
            date(*owner["born"]),
        ),
        tuple(friends),
        tuple(people["groups"]),
        tuple(people["pages"]),
        tuple(people["cities"]),
        tuple(texts),
    )
