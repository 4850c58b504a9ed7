"""Where a post stands, by its title and what hangs on it (docs/formats/facebook.md §2.1.1)."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.classic import read_classic
from core.readers.facebook.posts import read_posts
from core.readers.facebook.standing import standing_of
from core.readers.item import Item
from core.vocabulary import Kind, PlaceKind
from tests.builders.records import media, post
from tests.builders.records import place as spot
from tests.core.readers.making import KNOWN, facebook, only, place

WHEN = 1_500_000_000
OWN = ("timeline", None)
NOWHERE = ("none", None)


def read(title: str | None, *ones: dict[str, object], text: str = "x", tags: tuple[str, ...] = ()) -> Item:
    record = post(WHEN, title, *ones, text=text)
    if tags:
        record["tags"] = [{"name": name} for name in tags]
    return only(read_posts, [record])


class TestOwnTimeline:
    @pytest.mark.parametrize(
        "title",
        [
            None,
            "Anna Demo",
            "Anna Demo is with Bob Sample.",
            "Anna Demo was with Bob Sample at Café X.",
            "Anna Demo shared Bob Sample's post.",
            "Anna Demo shared a photo from Café X.",
            "Anna Demo is watching Gardeners.",
            "Anna Demo added a photo with Bob Sample.",
            "Anna Demo checked in to Café X.",
            "Anna Demo était avec Bob Sample.",
            "Anna Demo ist bei Café X.",
        ],
    )
    def test_a_known_name_in_an_own_sentence_moves_nothing(self, title: str | None) -> None:
        assert place(read(title)) == OWN

    def test_the_own_timeline_by_name_is_the_own_timeline(self) -> None:
        assert place(read("Anna Demo shared a link to Anna Demo's timeline.")) == OWN

    def test_an_album_s_name_is_no_word_of_the_sentence(self) -> None:
        shown = {"media": media("a.jpg", WHEN, "Summer in Gardeners")}
        assert place(read("Anna Demo added 2 photos to the album: Summer in Gardeners.", shown)) == OWN

    @pytest.mark.parametrize("title", ["Anna Demo on Café X:ssä", "Anna Demo Café X mekânında."])
    def test_a_spot_is_one_in_any_language(self, title: str) -> None:
        assert place(read(title, {"place": spot("Café X")})) == OWN

    def test_company_is_company_in_any_language(self) -> None:
        assert place(read("Anna Demo je s Bob Sample.", tags=("Bob Sample",))) == OWN

    def test_a_mention_is_no_company(self) -> None:
        title, text = "Anna Demo napsala na profil Bob Sample.", "Happy birthday @[1:2048:Bob Sample]"
        assert place(read(title, text=text, tags=("Bob Sample",))) == NOWHERE

    def test_a_life_event_stands_nowhere_else(self) -> None:
        assert place(read("Anna Demo lisäsi elämäntapahtuman.", {"life_event": {"title": "Moved"}})) == OWN


class TestElsewhere:
    @pytest.mark.parametrize(
        ("title", "kind", "expected"),
        [
            ("Anna Demo posted in Gardeners of Lyon.", Kind.GROUP_POST, ("group", "Gardeners of Lyon")),
            ("Anna Demo wrote on Bob Sample's timeline.", Kind.POST, ("profile", "Bob Sample")),
            ("Anna Demo posted on Café X's timeline.", Kind.POST, ("page", "Café X")),
            ("Anna Demo recommends Café X.", Kind.REVIEW, ("page", "Café X")),
        ],
    )
    def test_a_known_target_is_named(self, title: str, kind: Kind, expected: tuple[str, str]) -> None:
        item = read(title)
        assert (item.kind, place(item)) == (kind, expected)

    @pytest.mark.parametrize(
        ("title", "kind"),
        [
            ("Anna Demo posted in Cats.", Kind.GROUP_POST),
            ("Anna Demo posted in Cats and Gardeners.", Kind.GROUP_POST),
            ("Anna Demo posted in Café X.", Kind.GROUP_POST),
            ("Anna Demo a publié dans Chats.", Kind.GROUP_POST),
            ("Anna Demo wrote on Zoe Unknown's timeline.", Kind.POST),
            ("Anna Demo wrote on Gardeners's timeline.", Kind.POST),
            ("Anna Demo recommends Café Y.", Kind.REVIEW),
        ],
    )
    def test_an_unknown_target_is_nowhere_known(self, title: str, kind: Kind) -> None:
        item = read(title)
        assert (item.kind, place(item)) == (kind, NOWHERE)

    @pytest.mark.parametrize(
        "title",
        [
            "Anna Demo julkaisi ryhmässä Kissat.",
            "Anna Demo julkaisi ryhmässä Gardeners.",
            "Anna Demo kirjoitti käyttäjän Bob Sample aikajanalle.",
            "Anna Demo did something new.",
        ],
    )
    def test_a_sentence_that_nobody_knows_never_means_the_own_timeline(self, title: str) -> None:
        assert place(read(title)) == NOWHERE

    @pytest.mark.parametrize(
        "title", ["Anna Demo shared a post to the group: Cats", "Anna Demo julkaisi ryhmässä Cats."]
    )
    def test_the_name_attached_is_the_group_that_the_title_names(self, title: str) -> None:
        item = read(title, {"name": "Cats"})
        assert (item.kind, place(item)) == (Kind.GROUP_POST, ("group", "Cats"))

    @pytest.mark.parametrize(
        ("title", "expected"),
        [(None, NOWHERE), ("Anna Demo added a collection to featured.", OWN), ("Anna Demo shared a post.", OWN)],
    )
    def test_an_unknown_name_attached_may_be_a_list(self, title: str | None, expected: tuple[str, None]) -> None:
        assert place(read(title, {"name": "My collection"})) == expected


_NAMES = st.text(string.ascii_letters + "'é山. ", min_size=1, max_size=20)
_KINDS = st.sampled_from([PlaceKind.PROFILE, PlaceKind.PAGE, PlaceKind.GROUP])
_OWN_SENTENCES = st.sampled_from(
    ["updated her status.", "is with {}.", "was at {}.", "shared {}'s post.", "is watching {}.", "checked in to {}."]
)
_SENTENCES = st.sampled_from(["posted in {}.", "wrote on {}'s timeline.", "a publié dans {}.", "{}", "x {} y"])


class TestAnything:
    @given(st.text(max_size=60), st.lists(st.tuples(_KINDS, st.text(max_size=12)), max_size=6))
    def test_any_title_and_any_names_may_come(self, title: str, known: list[tuple[PlaceKind, str]]) -> None:
        found = standing_of(read_classic(post(WHEN, title)), facebook(known=known)).place
        assert found is None or found.name is None or (found.kind, found.name) in known

    @given(_OWN_SENTENCES, _NAMES, _KINDS)
    def test_an_own_sentence_never_gives_a_foreign_place(self, sentence: str, name: str, kind: PlaceKind) -> None:
        title = f"Anna Demo {sentence.format(name)}"
        found = standing_of(read_classic(post(WHEN, title)), facebook(known=[(kind, name)])).place
        assert found is None or found.kind is PlaceKind.TIMELINE

    @given(_SENTENCES, _NAMES, st.lists(st.tuples(_KINDS, _NAMES), max_size=6))
    def test_unrelated_names_change_no_place(
        self, sentence: str, name: str, others: list[tuple[PlaceKind, str]]
    ) -> None:
        classic = read_classic(post(WHEN, f"Anna Demo {sentence.format(name)}"))
        more = [(kind, f"Unrelated {other}") for kind, other in others]
        assert standing_of(classic, facebook(known=KNOWN)) == standing_of(classic, facebook(known=(*KNOWN, *more)))
