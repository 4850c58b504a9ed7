"""What makes two records look like one thing, as SQL: the class of their kind, their words, the id of their medium."""

from __future__ import annotations

from collections.abc import Iterable

from core.vocabulary import AI_KINDS, Choice, Kind

MESSAGES = frozenset({Kind.MESSAGE, Kind.BROADCAST}) | AI_KINDS
COMMENTS = frozenset({Kind.COMMENT, Kind.GROUP_COMMENT})
LOOSE_MEDIA = frozenset({Kind.PHOTO, Kind.VIDEO})
APART = frozenset({Kind.PROFILE_FIELD, Kind.DATING, Kind.ANSWER, Kind.OTHER})  # only with their own kind
STORIES = frozenset({Kind.STORY})  # no posts: what was shown for a day and what stands are two publications
POSTS = frozenset(Kind) - MESSAGES - COMMENTS - LOOSE_MEDIA - APART - STORIES


def codes(choices: Iterable[Choice]) -> str:
    """List kinds, states and the like for SQL."""
    return ", ".join(str(code) for code in sorted(choice.code for choice in choices))


def class_sql(kind: str) -> str:
    """Give the SQL for the class of a kind: kinds of one class can be one thing (a check-in is also a post)."""
    return (
        f"CASE WHEN {kind} IN ({codes(POSTS)}) THEN 100 WHEN {kind} IN ({codes(COMMENTS)}) THEN 101"
        f" WHEN {kind} IN ({codes(MESSAGES)}) THEN 102 ELSE {kind} END"
    )


# The id of a medium: its last run of many digits (Instagram), else its base name where that holds an id (Facebook),
# else its whole path: two folders may each hold an IMG_1.jpg, and joined they would hide what is public behind what
# is not.
BASE = "regexp_extract(uri, '[^/]+$')"
MEDIUM = (
    r"coalesce(nullif(regexp_extract(uri, '(\d{15,})[^/\d]*$', 1), ''),"
    rf" lower(CASE WHEN regexp_matches({BASE}, '\d{{8,}}') THEN {BASE} ELSE uri END))"
)
FIRST_MEDIUM = MEDIUM.replace("uri", "split_part(media, chr(10), 1)")
BODY = f"""CASE WHEN text IS NOT NULL THEN trim(text) WHEN media IS NOT NULL THEN {FIRST_MEDIUM}
    ELSE coalesce(link, extra, title, '') END"""
