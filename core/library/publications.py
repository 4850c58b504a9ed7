"""Which records that look alike are yet two publications: a join must never hide something that is published.

Archived, deleted or a draft is said of one publication. Where the same words or the same file stand elsewhere, too (in
a group, on somebody's timeline, as the profile picture, in an album, as a story), that stays an item of its own: a
false alarm costs less than a missed one. Contract: docs/contract.md §4.
"""

from __future__ import annotations

from core.library.likeness import LOOSE_MEDIA, POSTS, STORIES, codes
from core.vocabulary import Kind, PlaceKind, State

_PUBLISHED = f"state = {State.PUBLISHED.code}"
# What waits for a group's admins and is published, too, was let through: it is one publication.
_TAKEN_OFF = f"state IN ({codes({State.ARCHIVED, State.DRAFT, State.DELETED})})"
_PROFILE_PICTURES = frozenset({Kind.PROFILE_PICTURE, Kind.COVER_PICTURE})
_ELSEWHERE = codes({PlaceKind.GROUP, PlaceKind.PAGE, PlaceKind.PROFILE, PlaceKind.EVENT})
_STANDS_APART = (
    f"(kind IN ({codes({Kind.GROUP_POST, Kind.PAGE_POST} | _PROFILE_PICTURES)}) OR place_kind IN ({_ELSEWHERE}))"
)

# 1 for what was taken off while what is published alike stands elsewhere. Needs: k, kind, state, place, place_kind.
APART_FROM_PUBLISHED = f"""CASE WHEN {_TAKEN_OFF}
    AND bool_or({_PUBLISHED}) OVER (PARTITION BY k)
    AND NOT bool_or({_PUBLISHED} AND NOT {_STANDS_APART}) OVER (PARTITION BY k)
    AND NOT bool_or({_PUBLISHED} AND kind NOT IN ({codes(_PROFILE_PICTURES)})) OVER (PARTITION BY k, place)
    THEN 1 ELSE 0 END"""
# Numbers the publications of one medium of Instagram: the post, the story, what was taken off while the profile still
# shows the picture. A list of what was deleted does not tell posts from stories. Needs: k, kind, state.
PUBLICATION_OF_MEDIUM = f"""CASE WHEN kind IN ({codes(STORIES)}) THEN 1 WHEN {_PUBLISHED} THEN 0
    WHEN bool_or({_PUBLISHED} AND kind NOT IN ({codes(STORIES | _PROFILE_PICTURES)})) OVER (PARTITION BY k) THEN 0
    WHEN bool_or(kind IN ({codes(STORIES)})) OVER (PARTITION BY k) THEN 1
    WHEN bool_or({_PUBLISHED}) OVER (PARTITION BY k) THEN 2 ELSE 0 END"""
# What shows a loose photo or video of its owner so that nothing more is to be said of it: a post does. A comment, a
# message, a story, somebody else's thing or what was taken off never takes one in: the file's own record tells nothing
# of that. Nor does a picture that was taken off take a post along. Needs: kind, state.
TAKES_PHOTOS = f"{_PUBLISHED} AND kind IN ({codes(POSTS - {Kind.SHARE})})"
MAY_BE_TAKEN = f"{_PUBLISHED} AND kind IN ({codes(LOOSE_MEDIA)})"
# What of the owner's may be one publication because it shows one file. A share does not count: a memory shared again
# years later is not the photo's own post.
SHOWN_BY_OWNER = f"kind IN ({codes(POSTS - {Kind.SHARE})}) AND {_PUBLISHED} AND mine"
IS_PROFILE_PICTURE = f"kind IN ({codes(_PROFILE_PICTURES)})"
# The place of what stands in a group, on a Page or on somebody's timeline; all that stands with the owner is one.
PLACE_APART = f"""CASE WHEN kind IN ({codes({Kind.GROUP_POST, Kind.PAGE_POST})}) OR place_kind IN ({_ELSEWHERE})
    THEN place ELSE -1 END"""
