"""While an archive is read, the person is told what of it, in words."""

from __future__ import annotations

import pytest

from core.i18n import words_for
from core.messages.subjects import reading_of
from core.readers.registry import READERS


@pytest.mark.parametrize(
    ("reader", "told"),
    [
        ("facebook.comments", "Reading your comments on Facebook…"),
        ("facebook.group_comments", "Reading your comments on Facebook…"),
        ("facebook.group_posts", "Reading what you wrote in groups on Facebook…"),
        ("facebook.posts", "Reading your posts on Facebook…"),
        ("facebook.albums", "Reading your photos on Facebook…"),
        ("facebook.reviews", "Reading what is from Facebook…"),
        ("instagram.stories", "Reading your stories on Instagram…"),
        ("instagram.thread", "Reading your messages on Instagram…"),
        ("threads.posts", "Reading your posts on Threads…"),
        ("messenger.thread", "Reading messages…"),
        ("whatsapp.chat", "Reading what is from WhatsApp…"),
        ("unheard.of", "Reading…"),
        (None, "Reading…"),
    ],
)
def test_the_subject_is_told_in_words(reader: str | None, told: str) -> None:
    assert reading_of(reader, words_for("en")) == told


@pytest.mark.parametrize("reader", sorted(READERS))
def test_what_every_reader_reads_has_a_sentence(reader: str) -> None:
    assert reading_of(reader, words_for("en")) != "Reading…"
