from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.facebook.sentences import IN_GROUPS, OWNER, Says, Sentence, read_sentence
from core.text.folding import fold


def read(title: str, owner: str = "Anna Demo") -> Sentence | None:
    return read_sentence(fold(title).replace(fold(owner), OWNER, 1))


class TestOwnTimeline:
    @pytest.mark.parametrize(
        "title",
        [
            "Anna Demo updated her status.",
            "Anna Demo shared a post.",
            "Anna Demo shared a link.",
            "Anna Demo shared a memory.",
            "Anna Demo added 3 new photos.",
            "Anna Demo added 12 photos and a video.",
            "Anna Demo added 3 new photos to the album: X.",
            "Anna Demo added a new video.",
            "Anna Demo was with Bob Sample at Café X.",
            "Anna Demo checked in to Café X.",
            "Anna Demo is at Café X.",
            "Anna Demo is feeling happy.",
            "Anna Demo is watching Gardeners of Lyon.",
            "Anna Demo is travelling to Lyon.",
            "Anna Demo was playing Chess with Bob Sample at Café X.",
            "Anna Demo was live.",
            "Anna Demo shared a post from Instagram.",
            "Shared from Instagram",
            "Anna Demo added a collection to featured.",
            "Anna Demo added an item to the featured collection: In Lyon.",
            "Anna Demo created a poll.",
            "Anna Demo created a fundraiser.",
            "Anna Demo posted via AppName.",
            "Anna Demo posted something via AppName.",
            "Anna Demo shared Bob Sample's post.",
            "Anna Demo shared a photo from Café X.",
            "Anna Demo added a photo with Bob Sample.",
            "Anna Demo added a life event from 2012: Moved in Lyon.",
            "Anna Demo a mis à jour son statut.",
            "Anna Demo a partagé la publication de Bob Sample.",
            "Anna Demo était avec Bob Sample à Café X.",
            "Anna Demo hat ihren Status aktualisiert.",
            "Anna Demo hat einen Link geteilt.",
            "Anna Demo hat den Beitrag von Bob Sample geteilt.",
            "Η Anna Demo ενημέρωσε την κατάστασή της.",
            "Anna Demo actualizó su estado.",
            "Anna Demoさんが近況を更新しました",
        ],
    )
    def test_what_stands_there_is_known_whomever_it_names(self, title: str) -> None:
        sentence = read(title)
        assert sentence is not None
        assert sentence.says in (Says.OWN, Says.SURELY_OWN)

    def test_a_name_that_is_not_known_as_the_owner_s_may_stand_first(self) -> None:
        assert read("Anna Married Name shared a link.") == Sentence(Says.OWN)


class TestElsewhere:
    @pytest.mark.parametrize(
        ("title", "name"),
        [
            ("Anna Demo shared a post to the group: Gardeners", "gardeners"),
            ("Anna Demo posted in Gardeners.", "gardeners"),
            ("Anna Demo shared a link in Gardeners.", "gardeners"),
            ("Anna Demo added a photo in Gardeners.", "gardeners"),
            ("Anna Demo added a photo with Bob Sample in Gardeners.", "gardeners"),
            ("Anna Demo shared Bob Sample's post to the group: Gardeners.", "gardeners"),
            ("Anna Demo a publié dans Gardeners.", "gardeners"),
            ("Anna Demo a partagé une publication dans le groupe : Gardeners", "gardeners"),
            ("Anna Demo hat in Gardeners gepostet.", "gardeners"),
            ("Anna Demo hat einen Link in der Gruppe Gardeners geteilt.", "gardeners"),
        ],
    )
    def test_a_group_is_named(self, title: str, name: str) -> None:
        sentence = read(title)
        assert sentence is not None
        assert (sentence.says in IN_GROUPS, sentence.name) == (True, name)

    @pytest.mark.parametrize(
        "title",
        [
            "Anna Demo shared a post to the group: Cats.",
            "Anna Demo posted in the group Cats.",
            "Anna Demo a publié dans le groupe : Cats.",
            "Anna Demo a ajouté une photo dans le groupe Cats.",
            "Anna Demo hat in der Gruppe Cats gepostet.",
            "Anna Demo hat ein Foto in der Gruppe Cats geteilt.",
            "Anna Demo publicó en el grupo Cats.",
            "Anna Demo ha condiviso un post nel gruppo Cats.",
            "Anna Demo publicou no grupo Cats.",
            "Anna Demo heeft een foto in de groep Cats gedeeld.",
            "Η Anna Demo δημοσίευσε στην ομάδα Cats.",
        ],
    )
    def test_a_sentence_that_calls_it_a_group_is_sure(self, title: str) -> None:
        assert read(title) == Sentence(Says.SURELY_IN_GROUP, "cats")

    @pytest.mark.parametrize(
        "title",
        [
            "Anna Demo posted in Cats.",
            "Anna Demo a publié dans Cats.",
            "Anna Demo hat in Cats gepostet.",
            "Anna Demo publicou em Cats.",
            "Anna Demo heeft in Cats gepost.",
        ],
    )
    def test_one_that_may_speak_of_a_page_is_not(self, title: str) -> None:
        assert read(title) == Sentence(Says.IN_GROUP, "cats")

    @pytest.mark.parametrize(
        "title",
        [
            "Anna Demo wrote on Bob Sample's timeline.",
            "Anna Demo wrote on Bob Sample's profile.",
            "Anna Demo posted on Bob Sample's timeline.",
            "Anna Demo shared a link to Bob Sample's timeline.",
            "Anna Demo shared Zoe's reel to Bob Sample’s timeline.",
            "Anna Demo added a new photo to Bob Sample's timeline.",
            "Anna Demo a écrit sur le journal de Bob Sample.",
            "Anna Demo a partagé un lien sur le profil de Bob Sample.",
            "Anna Demo hat etwas in die Chronik von Bob Sample geschrieben.",
            "Anna Demo hat einen Link in der Chronik von Bob Sample geteilt.",
            "Η Anna Demo έγραψε στο χρονολόγιο του χρήστη Bob Sample",
        ],
    )
    def test_a_timeline_is_named(self, title: str) -> None:
        assert read(title) == Sentence(Says.ON_TIMELINE, "bob sample")

    @pytest.mark.parametrize(
        ("title", "says", "name"),
        [
            ("Anna Demo recommends Café X.", Says.RECOMMENDS, "café x"),
            ("Anna Demo commented on Man in Black's post.", Says.BELOW_POST, "man in black"),
            ("Anna Demo commented on Bob's post in Gardeners.", Says.IN_GROUP, "gardeners"),
            ("Anna Demo replied to Bob Sample's comment.", Says.IN_REPLY, None),
            ("Anna Demo a commenté la photo de Bob Sample.", Says.BELOW_POST, "bob sample"),
            ("Anna Demo hat den Beitrag von Bob Sample kommentiert.", Says.BELOW_POST, "bob sample"),
        ],
    )
    def test_what_is_recommended_or_commented_on_is_named(self, title: str, says: Says, name: str | None) -> None:
        assert read(title) == Sentence(says, name)


class TestNothing:
    @pytest.mark.parametrize(
        "title",
        [
            "",
            "Anna Demo",
            "Anna Demo dreamt of Gardeners.",
            "Anna Demo posted in",
            "Anna Demo updated her status in Cats",
        ],
    )
    def test_what_no_sentence_fits_is_not_guessed_at(self, title: str) -> None:
        assert read(title) is None

    def test_a_title_of_any_length_is_read_at_once(self) -> None:
        assert read("Anna Demo " + "shared a link in " * 100_000) is None

    @given(st.text(max_size=120))
    def test_any_title_can_be_read(self, title: str) -> None:
        found = read(title)
        assert found is None or found.name is None or found.name in fold(title)
