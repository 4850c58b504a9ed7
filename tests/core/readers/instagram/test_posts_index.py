from __future__ import annotations

import pytest

from core.readers.instagram.posts_index import read_posts_index
from core.vocabulary import State
from tests.builders.records import generic, labelled, nested, shown
from tests.builders.truth import Record
from tests.core.readers.instagram.making import items_of

NODE: Record = {"uri": "media/posts/202601/17900000000000001.jpg", "creation_timestamp": 1_760_000_000, "title": "Hi"}


def test_labels_of_any_known_language_tell_a_draft() -> None:
    record = generic(shown("Média", NODE), labelled("Brouillon", "Vrai"), labelled("Publi\u00c3\u00a9", "Faux"))

    (item,) = items_of(read_posts_index, [record])

    assert item.state is State.DRAFT


@pytest.mark.parametrize(
    "flags",
    [
        (labelled("Luonnos", "True"), labelled("Julkaistu", "False")),
        (labelled("Comments disabled", "True"), labelled("Hide like count", "False")),
        (labelled("Draft", "True"), labelled("Published", "True")),
    ],
)
def test_what_no_table_tells_for_sure_is_no_draft(flags: tuple[Record, Record]) -> None:
    (item,) = items_of(read_posts_index, [generic(shown("?", NODE), *flags)])

    assert item.state is State.PUBLISHED


def test_a_single_unknown_flag_does_not_hide_a_post() -> None:
    (item,) = items_of(read_posts_index, [generic(shown("?", NODE), labelled("Luonnos", "True"))])

    assert item.state is State.PUBLISHED


def test_members_of_a_carousel_are_found_in_nested_records() -> None:
    inner = nested("Carousel", nested("", shown("Media", NODE | {"uri": "b.jpg", "title": ""})))

    (item,) = items_of(read_posts_index, generic(shown("Media", NODE), inner, timestamp=1_760_000_009))

    assert item.media == ("media/posts/202601/17900000000000001.jpg", "b.jpg")
    assert (item.text, item.made_at) == ("Hi", 1_760_000_009_000)


def test_an_entry_without_its_media_is_no_second_post() -> None:
    assert items_of(read_posts_index, [generic(labelled("URL", "https://www.instagram.com/p/AbC/"))]) == []


def test_a_file_of_this_name_in_the_older_form_is_read_as_posts() -> None:
    assert len(items_of(read_posts_index, [{"media": [NODE]}])) == 1


def test_a_caption_under_an_unknown_label_is_the_text() -> None:
    record = generic(shown("?", NODE | {"title": ""}), labelled("Kuvateksti", "Aamu"), labelled("Luonnos", "False"))

    (item,) = items_of(read_posts_index, [record])

    assert item.text == "Aamu"


def test_a_text_by_itself_is_a_post_and_a_name_by_itself_is_none() -> None:
    records = [generic(labelled("?", "Only words, no picture here")), generic(labelled("?", "Lyon"))]

    assert [item.text for item in items_of(read_posts_index, records)] == ["Only words, no picture here"]
