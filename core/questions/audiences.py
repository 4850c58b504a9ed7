"""Who may have seen a thing, as the choices of a question put it."""

from __future__ import annotations

from collections.abc import Sequence

from core.i18n import Words
from core.values import Account
from core.vocabulary import Audience, Holder, Kind, Platform

Choices = Sequence[tuple[str, Audience]]
IN_GROUPS = frozenset({Kind.GROUP_POST, Kind.GROUP_COMMENT})


def on_account(account: Account, words: Words) -> Choices:
    """List who may have seen what stood on an account, widest first."""
    public = _everyone(words)
    if account.holder is Holder.PAGE_OR_PROFILE:
        public = (words._("Public: everyone, as on every page"), Audience.PUBLIC)
    if account.platform is not Platform.FACEBOOK:
        return public, (words._("My followers: the account was private"), Audience.FOLLOWERS)
    if account.holder is Holder.PAGE:  # a page has no friends
        return public, _some(words)
    return (
        public,
        (words._("Friends of friends"), Audience.FRIENDS_OF_FRIENDS),
        (words._("Friends"), Audience.FRIENDS),
        (words._("Only me"), Audience.ONLY_ME),
    )


def of_kind(account: Account, kind: Kind, words: Words) -> Choices:
    """List who may have seen the things of a kind that stand nowhere in particular."""
    if kind in IN_GROUPS:
        return (
            (words._("Public groups: everyone"), Audience.PUBLIC),
            (words._("Private groups: only their members"), Audience.GROUP_MEMBERS),
        )
    if kind is Kind.COMMENT:
        return _everyone(words), _some(words) if account.holder is Holder.PAGE else only_theirs(account.platform, words)
    if kind is not Kind.PROFILE_FIELD and account.holder is Holder.PAGE_OR_PROFILE:
        return _everyone(words), *on_account(account, words)[1:]  # no page shows it: it may well stand elsewhere
    return on_account(account, words)


def only_theirs(platform: Platform, words: Words) -> tuple[str, Audience]:
    """Name the audience of what other people posted for theirs alone, and of what stands below it."""
    if platform is Platform.FACEBOOK:
        return words._("Only their friends"), Audience.FRIENDS
    return words._("Only their followers: those accounts were private"), Audience.FOLLOWERS


def _everyone(words: Words) -> tuple[str, Audience]:
    return words._("Public: everyone"), Audience.PUBLIC


def _some(words: Words) -> tuple[str, Audience]:
    return words._("No, only some people"), Audience.CUSTOM
