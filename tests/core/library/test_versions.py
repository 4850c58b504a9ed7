"""Edited versions fold into the thing they are versions of (contract §4.6)."""

from __future__ import annotations

from core.library.library import Library
from core.readers.item import Item
from core.vocabulary import Kind, State
from tests.core.library.making import library_of, post, rows, rows_of

LONG = "The market is on Saturday, bring bags and good shoes"


def version(text: str, when: str = "2018-01-05 08:00", key: str = "55", kind: Kind = Kind.POST) -> Item:
    return post(text, when, version_of=key, kind=kind)


def former_texts(library: Library) -> list[tuple[str, ...]]:
    return [library.item(number).former_texts for number in range(len(rows_of(library)))]


def told(*members: list[Item]) -> list[tuple[str | None, tuple[str, ...]]]:
    library = library_of(*members)
    try:
        return [(row["text"], former) for row, former in zip(rows_of(library), former_texts(library), strict=True)]
    finally:
        library.close()


def test_the_present_version_finds_its_post_by_its_words() -> None:
    versions = [version("First"), version("Second", "2018-01-05 08:01")]
    assert told([post("Second", "2018-01-05 08:00")], versions) == [("Second", ("First",))]


def test_a_post_edited_since_is_found_by_likeness() -> None:
    edited = LONG.replace("Saturday", "Sunday")
    assert told([post(edited), post("Something else entirely")], [version(LONG)]) == [
        (edited, (LONG,)),
        ("Something else entirely", ()),
    ]


def test_versions_without_a_post_are_one_item_with_the_newest_words() -> None:
    versions = [version("Alpha beta"), version("Entirely other", "2018-01-06 08:00")]
    assert told([post("x")], versions) == [("x", ()), ("Entirely other", ("Alpha beta",))]


def test_versions_of_comments_find_comments_only() -> None:
    comment = post("Nice", kind=Kind.COMMENT, place=None)
    found = told(
        [post("Nice"), comment],
        [version("Nice", kind=Kind.COMMENT), version("Nice!", "2018-01-05 09:00", kind=Kind.COMMENT)],
    )
    assert sorted(found) == [("Nice", ()), ("Nice", ("Nice!",))]


def test_the_newest_former_text_comes_first_and_each_once() -> None:
    versions = [version(text, f"2018-01-0{n} 08:00") for n, text in enumerate(("One", "Two", "Two", "Three"), 1)]
    assert told([post("Three")], versions) == [("Three", ("Two", "One"))]


def test_a_version_is_a_provenance_of_its_post() -> None:
    library = library_of([post("Second")], [version("First"), version("Second")])
    (row,) = rows_of(library)
    assert [(one["member"], one["record"]) for one in row["provenance"]] == [
        ("member_0.json", 0),
        ("member_1.json", 0),
        ("member_1.json", 1),
    ]
    library.close()


def test_of_equal_texts_the_nearest_in_time_is_meant() -> None:
    posts = [post("Happy birthday", f"201{year}-01-05 08:00") for year in (4, 8, 9)]
    assert told(posts, [version("Happy birthday"), version("Happy birthay", "2018-01-05 07:59")]) == [
        ("Happy birthday", ()),
        ("Happy birthday", ("Happy birthay",)),
        ("Happy birthday", ()),
    ]


def test_likeness_works_without_blanks_between_words() -> None:
    posts = [post("新しいカメラを買いました、とても嬉しいです"), post("今日もいい天気ですね、散歩に行きます")]
    assert told(posts, [version("新しいカメラを買った、とても嬉しいです")])[0][1] == (
        "新しいカメラを買った、とても嬉しいです",
    )


def test_many_long_versions_without_a_post_are_soon_done() -> None:
    posts = [post(f"{number} " + "abcdefgh " * 500, "2018-01-05 08:00") for number in range(100)]
    versions = [version("zyxwvuts " * 500 + str(number), key=str(number)) for number in range(50)]
    assert len(told(posts, versions)) == 150


def test_a_likeness_hides_no_words_in_what_was_deleted() -> None:
    deleted = post(LONG.replace("Saturday", "Sunday"), state=State.DELETED)
    found = rows([deleted], [version(LONG)])
    assert {(row["text"], row["audience"]) for row in found} == {(deleted.text, "nobody"), (LONG, "public")}


def test_the_very_words_of_what_was_deleted_are_its_version() -> None:
    (found,) = rows([post(LONG, state=State.DELETED)], [version(LONG)])
    assert found["audience"] == "nobody"


def test_versions_of_a_page_are_those_that_another_member_tells_with_their_id() -> None:
    texts = [("Alpha beta", "2018-01-05 08:00:20"), ("Entirely other", "2018-01-06 08:00:40")]
    json = [version(text, when) for text, when in texts]
    page = [version(text, when[:-2] + "00", key=f"at {when}") for text, when in texts]
    assert told(json, page) == [("Entirely other", ("Alpha beta",))]


def test_versions_without_an_id_that_no_other_member_tells_stay_apart() -> None:
    page = [version("Alpha beta", key="at 1"), version("Alpha beta", key="at 2")]
    assert len(told([version("Something else entirely")], page)) == 3
