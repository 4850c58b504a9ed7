"""Who could see an item, and what tells it: the first evidence that exists, in the order of contract §3."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from core.judging.combination import Combination, Then
from core.judging.verdict import Owner
from core.vocabulary import AI_KINDS, Aspect, Audience, Evidence, Holder, Kind, PlaceKind, Platform, State, Strength

Found = tuple[Audience, Strength, Evidence]

ALWAYS_PUBLIC_FIELDS = frozenset({Aspect.NAME, Aspect.USER_NAME})
OWN_PLACES = frozenset({PlaceKind.TIMELINE, PlaceKind.ALBUM})
PLACELESS_KINDS = frozenset({Kind.REPLY})  # of which an account's export tells no place: they are as visible as it
_IN_GROUPS = frozenset({Kind.GROUP_POST, Kind.GROUP_COMMENT})
# What has an audience of its own is no post, nor is an entry of the profile: whoever says who saw the posts of a time
# does not speak of it.
_BESIDE_THE_TIMELINE = frozenset({Kind.REVIEW, Kind.EVENT, Kind.FUNDRAISER})
OFF_THE_TIMELINE = _IN_GROUPS | _BESIDE_THE_TIMELINE | {Kind.PAGE_POST, Kind.PROFILE_FIELD}
_STANDING_ALONE = _BESIDE_THE_TIMELINE | {Kind.NOTE, Kind.OTHER}  # which stand on nobody's timeline and in no group
_OF_ACCOUNT = frozenset({Kind.EVENT, Kind.FUNDRAISER, Kind.NOTE, Kind.POLL, Kind.PROFILE_FIELD})
_TOLD_APART = frozenset({Kind.COMMENT, Kind.PROFILE_FIELD})  # what is missing of them needs no place
_OF_OTHERS = frozenset({PlaceKind.PROFILE, PlaceKind.PAGE, PlaceKind.EVENT})
TIMELINE_KINDS = frozenset({Kind.POST, Kind.SHARE, Kind.PHOTO, Kind.VIDEO, Kind.REEL, Kind.STORY, Kind.LIVE})
FOLLOWS_ACCOUNT: Mapping[Platform, frozenset[Kind]] = MappingProxyType(
    {
        Platform.INSTAGRAM: frozenset({Kind.POST, Kind.PHOTO, Kind.VIDEO, Kind.REEL, Kind.STORY, Kind.LIVE}),
        Platform.THREADS: frozenset({Kind.POST, Kind.SHARE, Kind.REPLY, Kind.PHOTO, Kind.VIDEO}),
    }
)
_PUBLIC_BY_RULE = (Audience.PUBLIC, Strength.PLATFORM_RULE)
_BY_STATE: Mapping[State, Found] = MappingProxyType(
    {
        State.ARCHIVED: (Audience.ONLY_ME, Strength.STATED, Evidence.ARCHIVED),
        State.DRAFT: (Audience.NOBODY, Strength.STATED, Evidence.DRAFT),
        State.PENDING: (Audience.NOBODY, Strength.STATED, Evidence.PENDING_IN_GROUP),
        State.DELETED: (Audience.NOBODY, Strength.STATED, Evidence.DELETED),
    }
)


def audience_of(combination: Combination, owner: Owner) -> Found:
    """Give the audience of an item with the strength and the evidence that tells it.

    Where the record names an audience in words that nobody understands, no rule makes it surely public.
    """
    strange = combination.aspect is Aspect.UNSURE_AUDIENCE
    for look in _STEPS:
        found = look(combination, owner)
        if found is not None and not (strange and found[:2] == _PUBLIC_BY_RULE):
            return found
    missing = Evidence.AUDIENCE_NOT_UNDERSTOOD if strange else _what_is_missing(combination, owner)
    return Audience.PUBLIC, Strength.ASSUMED, missing


def follows_account(combination: Combination) -> bool:
    """Tell whether an item is seen by whoever may see the account (Instagram, Threads; comments under own media)."""
    if combination.platform not in FOLLOWS_ACCOUNT:
        return False
    if combination.kind is Kind.COMMENT:
        return combination.aspect is Aspect.OWN_MEDIA
    return combination.mine and combination.kind in FOLLOWS_ACCOUNT[combination.platform]


def stands_on_own_account(kind: Kind, aspect: Aspect, place: PlaceKind) -> bool:
    """Tell whether an item stands on the owner's own timeline or account, of which an answer on a period speaks."""
    if kind in OFF_THE_TIMELINE or (kind is Kind.COMMENT and aspect is not Aspect.OWN_MEDIA):
        return False  # even where the archive does not tell the place
    if place is PlaceKind.NONE:  # nobody knows where it stands: it may well be elsewhere
        return kind in PLACELESS_KINDS or aspect is Aspect.OWN_MEDIA
    return place in OWN_PLACES


def _corrected(combination: Combination, _owner: Owner) -> Found | None:
    if combination.corrected is Audience.UNKNOWN:
        return None
    return combination.corrected, Strength.ANSWERED, Evidence.CORRECTION


def _talk(combination: Combination, _owner: Owner) -> Found | None:
    """Recognise what was said between people or to Meta AI."""
    if combination.kind in AI_KINDS:
        if combination.aspect is Aspect.UNSURE_ROLE:
            return Audience.PARTICIPANTS, Strength.ASSUMED, Evidence.AI_ROLE_UNSURE
        return Audience.PARTICIPANTS, Strength.STATED, Evidence.AI_TALK
    is_message = combination.kind is Kind.MESSAGE or combination.place is PlaceKind.CONVERSATION
    if combination.platform is Platform.WHATSAPP:
        strength = Strength.STATED if is_message else Strength.PLATFORM_RULE
        return Audience.PARTICIPANTS, strength, Evidence.WHATSAPP_CHAT
    return (Audience.PARTICIPANTS, Strength.STATED, Evidence.MESSAGE) if is_message else None


def _stated(combination: Combination, _owner: Owner) -> Found | None:
    if combination.state is State.ARCHIVED and combination.kind is Kind.STORY:
        return Audience.ONLY_ME, Strength.STATED, Evidence.STORY_ARCHIVED  # unless a highlight keeps it
    by_state = _BY_STATE.get(combination.state)
    if by_state is not None:
        return by_state
    if combination.stated is Audience.UNKNOWN:
        return None
    return combination.stated, Strength.STATED, Evidence.ITEM_AUDIENCE_STATED


def _rule_for_profiles(combination: Combination, _owner: Owner) -> Found | None:
    if combination.kind is Kind.PROFILE_PICTURE:
        return _always_public(Evidence.ALWAYS_PUBLIC_PROFILE)
    if combination.kind is Kind.COVER_PICTURE:
        return _always_public(Evidence.COVER_PICTURE)
    if combination.kind is not Kind.PROFILE_FIELD:
        return None
    evidence = _rule_for_fields(combination.aspect, combination.platform)
    return _always_public(evidence) if evidence is not None else None


def _rule_for_fields(aspect: Aspect, platform: Platform) -> Evidence | None:
    if aspect in ALWAYS_PUBLIC_FIELDS or (aspect is Aspect.BIO and platform is Platform.THREADS):
        return Evidence.ALWAYS_PUBLIC_PROFILE
    if aspect is Aspect.BIO and platform is Platform.INSTAGRAM:
        return Evidence.INSTAGRAM_BIO
    # One old help page names gender and cover picture, and speaks of Facebook alone.
    return Evidence.COVER_PICTURE if aspect is Aspect.GENDER and platform is Platform.FACEBOOK else None


def _rule_for_public_kinds(combination: Combination, _owner: Owner) -> Found | None:
    if combination.kind is Kind.PAGE_POST:
        return _always_public(Evidence.PAGE_CONTENT)
    if combination.kind is Kind.LISTING and combination.place is not PlaceKind.GROUP:
        return _always_public(Evidence.LISTING)
    return None


def _rule_for_pages(combination: Combination, owner: Owner) -> Found | None:
    """Recognise what a Page has on its own account; what it wrote elsewhere is seen by whom that place shows it to."""
    is_own = owner.holder is Holder.PAGE and combination.mine and _is_own(combination)
    return _always_public(Evidence.PAGE_CONTENT) if is_own else None


def _is_own(combination: Combination) -> bool:
    """Tell whether an item is on the account of its owner, who is perhaps a Page."""
    kind, place = combination.kind, combination.place
    if kind in _OF_ACCOUNT and place in (PlaceKind.NONE, PlaceKind.EVENT, *OWN_PLACES):
        return True
    return stands_on_own_account(kind, combination.aspect, place)


def _rule_for_narrow_kinds(combination: Combination, _owner: Owner) -> Found | None:
    if combination.kind is Kind.STORY and combination.expired:
        return Audience.ONLY_ME, Strength.PLATFORM_RULE, Evidence.STORY_EXPIRED
    if _is_for_a_small_circle(combination):
        return Audience.CUSTOM, Strength.PLATFORM_RULE, Evidence.SMALL_CIRCLE
    if combination.kind is Kind.ANSWER:
        return Audience.PARTICIPANTS, Strength.PLATFORM_RULE, Evidence.SENT_TO_ONE
    return None


def _is_for_a_small_circle(combination: Combination) -> bool:
    """Recognise dating profiles, Instagram notes and what was answered to those who run a group."""
    if combination.kind is Kind.NOTE:
        return combination.platform is Platform.INSTAGRAM
    is_to_group = combination.kind is Kind.ANSWER and combination.place is PlaceKind.GROUP
    return is_to_group or combination.kind is Kind.DATING


def _account_stated(combination: Combination, owner: Owner) -> Found | None:
    """Ask the account's own state, unless only its history tells: then answers come first."""
    if not follows_account(combination) or _told_by_history(combination, owner):
        return None
    if owner.private_answered:
        return Audience.FOLLOWERS, Strength.ANSWERED, Evidence.ACCOUNT_PRIVATE_ANSWERED
    if owner.private_now is None or owner.private_now_inferred:
        return None
    if owner.private_now:
        return Audience.FOLLOWERS, Strength.STATED, Evidence.ACCOUNT_PRIVATE
    return Audience.PUBLIC, Strength.STATED, Evidence.ACCOUNT_PUBLIC


def _answered(combination: Combination, _owner: Owner) -> Found | None:
    if combination.place_answer is not Audience.UNKNOWN:
        return combination.place_answer, Strength.ANSWERED, Evidence.PLACE_ANSWER
    if combination.period_answer is not Audience.UNKNOWN:
        return combination.period_answer, Strength.ANSWERED, Evidence.PERIOD_ANSWER
    return None


def _account_by_history(combination: Combination, owner: Owner) -> Found | None:
    if not follows_account(combination):
        return None
    told = _told_by_history(combination, owner)
    private = combination.then is Then.PRIVATE if told else owner.private_now
    if private is None:
        return None
    if private:
        return Audience.FOLLOWERS, Strength.INFERRED, Evidence.ACCOUNT_PRIVATE_BY_HISTORY
    by_rule = owner.professional and not told
    public = Evidence.ACCOUNT_PROFESSIONAL if by_rule else Evidence.ACCOUNT_PUBLIC_BY_HISTORY
    return Audience.PUBLIC, Strength.INFERRED, public


def _told_by_history(combination: Combination, owner: Owner) -> bool:
    """Tell whether the state at the item's time counts: so it is for comments under own media.

    An account that is public now shows them whatever it was then: the switch opens the past.
    """
    public_now = owner.private_now is False and not owner.private_answered
    return combination.kind is Kind.COMMENT and combination.then is not Then.UNTOLD and not public_now


def _always_public(evidence: Evidence) -> Found:
    return Audience.PUBLIC, Strength.PLATFORM_RULE, evidence


def _what_is_missing(combination: Combination, owner: Owner) -> Evidence:
    """Name what would have to be known, for an item that counts as public only by caution."""
    if owner.holder is Holder.PAGE_OR_PROFILE and combination.mine and _is_own(combination):
        return Evidence.PAGE_OR_PROFILE
    by_place = _what_is_missing_on_place(combination)
    if by_place is not None:
        return by_place
    if follows_account(combination):
        return Evidence.ACCOUNT_STATE_UNKNOWN
    if combination.kind is Kind.COMMENT:
        own = combination.aspect is Aspect.OWN_MEDIA
        return Evidence.TIMELINE_UNSTATED if own else Evidence.COMMENT_ELSEWHERE
    if combination.kind is Kind.PROFILE_FIELD:
        return Evidence.PROFILE_FIELD_UNSTATED
    return Evidence.TIMELINE_UNSTATED if combination.kind in TIMELINE_KINDS else Evidence.KIND_UNSTATED


def _what_is_missing_on_place(combination: Combination) -> Evidence | None:
    if combination.place is PlaceKind.GROUP or combination.kind in _IN_GROUPS:
        return Evidence.GROUP_UNKNOWN
    if combination.place in _OF_OTHERS and combination.kind is not Kind.EVENT:
        return Evidence.OTHERS_PLACE_UNKNOWN
    if combination.place is PlaceKind.NONE and combination.kind not in _TOLD_APART | _STANDING_ALONE:
        return None if follows_account(combination) else Evidence.PLACE_UNKNOWN
    return None


_STEPS: tuple[Callable[[Combination, Owner], Found | None], ...] = (
    _corrected,
    _talk,
    _stated,
    _rule_for_profiles,
    _rule_for_public_kinds,
    _rule_for_narrow_kinds,
    _rule_for_pages,
    _account_stated,
    _answered,
    _account_by_history,
)
