"""What a rule speaks of: the kinds of `core.vocabulary`, split finer where Meta's rules make a difference."""

from __future__ import annotations

from typing import NewType

from core.judging.combination import Combination
from core.vocabulary import AI_KINDS, Aspect, Kind

Subject = NewType("Subject", str)

SHARE_WITH_WORDS = Subject("share-with-words")
SHARE_WITHOUT_WORDS = Subject("share-without-words")
COMMENT_UNDER_OWN = Subject("comment-under-own")
COMMENT_ELSEWHERE = Subject("comment-elsewhere")
OTHER_FIELD = Subject("other-field")
MESSAGE = Subject(Kind.MESSAGE.word)

_FIELDS = frozenset(Subject(aspect.word) for aspect in (Aspect.NAME, Aspect.USER_NAME, Aspect.BIO, Aspect.GENDER))
_FINER: dict[Kind, frozenset[Subject]] = {
    Kind.SHARE: frozenset({SHARE_WITH_WORDS, SHARE_WITHOUT_WORDS}),
    Kind.COMMENT: frozenset({COMMENT_UNDER_OWN, COMMENT_ELSEWHERE}),
    Kind.PROFILE_FIELD: _FIELDS | {OTHER_FIELD},
}


def subjects_of_kind(kind: Kind) -> frozenset[Subject]:
    """List the subjects that a kind is split into: itself for most."""
    return _FINER.get(kind, frozenset({Subject(kind.word)}))


SUBJECTS = frozenset(subject for kind in Kind for subject in subjects_of_kind(kind))
AI_SUBJECTS = frozenset(Subject(kind.word) for kind in AI_KINDS)
PUBLIC_CONTENT = SUBJECTS - AI_SUBJECTS - {MESSAGE}  # all that is neither AI nor message (docs/policy.md §7)

# The words that a policy file may use beside the subjects themselves.
BUILT_IN_SETS: dict[str, frozenset[Subject]] = {
    **{kind.word: subjects_of_kind(kind) for kind in Kind},
    "ai": AI_SUBJECTS,
    "not-ai": SUBJECTS - AI_SUBJECTS,
    "public-content": PUBLIC_CONTENT,
}


def subject_of(combination: Combination) -> Subject:
    """Tell what a rule would call this item."""
    kind = combination.kind
    if kind is Kind.SHARE:
        return SHARE_WITH_WORDS if combination.own_words else SHARE_WITHOUT_WORDS
    if kind is Kind.COMMENT:
        return COMMENT_UNDER_OWN if combination.aspect is Aspect.OWN_MEDIA else COMMENT_ELSEWHERE
    if kind is Kind.PROFILE_FIELD:
        field = Subject(combination.aspect.word)
        return field if field in _FIELDS else OTHER_FIELD
    return Subject(kind.word)
