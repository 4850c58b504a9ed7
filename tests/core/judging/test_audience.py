"""Who could see an item: contract §3, row by row, and the order of the evidence."""

from typing import Any

import pytest

from core.judging.audience import audience_of, stands_on_own_account
from core.judging.combination import Then
from core.vocabulary import Aspect, Audience, Evidence, Kind, PlaceKind, Platform, State, Strength
from tests.core.judging.making import item, owner

FACEBOOK, INSTAGRAM, THREADS = Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS
PUBLIC, FOLLOWERS, CUSTOM, PARTICIPANTS = Audience.PUBLIC, Audience.FOLLOWERS, Audience.CUSTOM, Audience.PARTICIPANTS
ONLY_ME, NOBODY, FRIENDS = Audience.ONLY_ME, Audience.NOBODY, Audience.FRIENDS
STATED, RULE, ANSWERED, INFERRED, ASSUMED = Strength
FIELD, COMMENT, ANSWER = Kind.PROFILE_FIELD, Kind.COMMENT, Kind.ANSWER
Facts = dict[str, Any]
STRANGE: Facts = {"aspect": Aspect.UNSURE_AUDIENCE}

TABLE: list[tuple[Facts, Facts, Audience, Strength, Evidence]] = [
    # messages, direct media, encrypted and WhatsApp chats
    ({"kind": Kind.MESSAGE, "platform": Platform.MESSENGER}, {}, PARTICIPANTS, STATED, Evidence.MESSAGE),
    ({"kind": Kind.PHOTO, "place": PlaceKind.CONVERSATION}, {}, PARTICIPANTS, STATED, Evidence.MESSAGE),
    ({"kind": Kind.MESSAGE, "platform": Platform.WHATSAPP}, {}, PARTICIPANTS, STATED, Evidence.WHATSAPP_CHAT),
    ({"kind": Kind.OTHER, "platform": Platform.WHATSAPP}, {}, PARTICIPANTS, RULE, Evidence.WHATSAPP_CHAT),
    # talks with Meta AI
    ({"kind": Kind.AI_PROMPT}, {}, PARTICIPANTS, STATED, Evidence.AI_TALK),
    ({"kind": Kind.AI_PROMPT, "aspect": Aspect.UNSURE_ROLE}, {}, PARTICIPANTS, ASSUMED, Evidence.AI_ROLE_UNSURE),
    # archive, trash, drafts, pending
    ({"state": State.ARCHIVED}, {}, ONLY_ME, STATED, Evidence.ARCHIVED),
    ({"state": State.ARCHIVED, "platform": INSTAGRAM}, {"private_now": False}, ONLY_ME, STATED, Evidence.ARCHIVED),
    ({"state": State.ARCHIVED, "kind": Kind.STORY}, {}, ONLY_ME, STATED, Evidence.STORY_ARCHIVED),
    ({"state": State.DELETED}, {}, NOBODY, STATED, Evidence.DELETED),
    ({"state": State.DRAFT}, {}, NOBODY, STATED, Evidence.DRAFT),
    ({"state": State.PENDING, "place": PlaceKind.GROUP}, {}, NOBODY, STATED, Evidence.PENDING_IN_GROUP),
    # a record that says it itself
    ({"stated": FRIENDS}, {}, FRIENDS, STATED, Evidence.ITEM_AUDIENCE_STATED),
    # a record that says it in words that nobody understands
    (STRANGE, {}, PUBLIC, ASSUMED, Evidence.AUDIENCE_NOT_UNDERSTOOD),
    ({**STRANGE, "place": PlaceKind.GROUP}, {}, PUBLIC, ASSUMED, Evidence.AUDIENCE_NOT_UNDERSTOOD),
    ({**STRANGE, "kind": Kind.PAGE_POST}, {}, PUBLIC, ASSUMED, Evidence.AUDIENCE_NOT_UNDERSTOOD),
    ({**STRANGE, "kind": Kind.COVER_PICTURE}, {}, PUBLIC, ASSUMED, Evidence.AUDIENCE_NOT_UNDERSTOOD),
    ({**STRANGE, "state": State.ARCHIVED}, {}, ONLY_ME, STATED, Evidence.ARCHIVED),
    ({**STRANGE, "period_answer": FRIENDS}, {}, FRIENDS, ANSWERED, Evidence.PERIOD_ANSWER),
    # stories
    ({"kind": Kind.STORY, "expired": True}, {}, ONLY_ME, RULE, Evidence.STORY_EXPIRED),
    (
        {"kind": Kind.STORY, "expired": True, "platform": INSTAGRAM},
        {"private_now": False},
        ONLY_ME,
        RULE,
        Evidence.STORY_EXPIRED,
    ),
    ({"kind": Kind.STORY}, {}, PUBLIC, ASSUMED, Evidence.TIMELINE_UNSTATED),
    (
        {"kind": Kind.STORY, "platform": INSTAGRAM},
        {"private_now": True},
        FOLLOWERS,
        STATED,
        Evidence.ACCOUNT_PRIVATE,
    ),
    # profiles
    ({"kind": FIELD, "aspect": Aspect.NAME}, {}, PUBLIC, RULE, Evidence.ALWAYS_PUBLIC_PROFILE),
    ({"kind": FIELD, "aspect": Aspect.USER_NAME}, {}, PUBLIC, RULE, Evidence.ALWAYS_PUBLIC_PROFILE),
    ({"kind": Kind.PROFILE_PICTURE}, {}, PUBLIC, RULE, Evidence.ALWAYS_PUBLIC_PROFILE),
    ({"kind": Kind.COVER_PICTURE}, {}, PUBLIC, RULE, Evidence.COVER_PICTURE),
    ({"kind": FIELD, "aspect": Aspect.GENDER}, {}, PUBLIC, RULE, Evidence.COVER_PICTURE),
    (
        {"kind": FIELD, "aspect": Aspect.GENDER, "platform": INSTAGRAM},  # the help page speaks of Facebook alone
        {},
        PUBLIC,
        ASSUMED,
        Evidence.PROFILE_FIELD_UNSTATED,
    ),
    ({"kind": FIELD, "aspect": Aspect.HOMETOWN}, {}, PUBLIC, ASSUMED, Evidence.PROFILE_FIELD_UNSTATED),
    (
        {"kind": FIELD, "aspect": Aspect.BIO, "platform": INSTAGRAM},
        {"private_now": True},
        PUBLIC,
        RULE,
        Evidence.INSTAGRAM_BIO,
    ),
    (
        {"kind": FIELD, "aspect": Aspect.BIO, "platform": THREADS},
        {},
        PUBLIC,
        RULE,
        Evidence.ALWAYS_PUBLIC_PROFILE,
    ),
    ({"kind": FIELD, "aspect": Aspect.BIO}, {}, PUBLIC, ASSUMED, Evidence.PROFILE_FIELD_UNSTATED),
    ({"kind": FIELD}, {}, PUBLIC, ASSUMED, Evidence.PROFILE_FIELD_UNSTATED),
    # pages and Marketplace
    ({"kind": Kind.PAGE_POST, "place": PlaceKind.PAGE}, {}, PUBLIC, RULE, Evidence.PAGE_CONTENT),
    ({"kind": Kind.LISTING, "place": PlaceKind.MARKETPLACE}, {}, PUBLIC, RULE, Evidence.LISTING),
    ({"kind": Kind.LISTING, "place": PlaceKind.GROUP}, {}, PUBLIC, ASSUMED, Evidence.GROUP_UNKNOWN),
    # accounts
    ({"platform": INSTAGRAM}, {"private_now": True}, FOLLOWERS, STATED, Evidence.ACCOUNT_PRIVATE),
    ({"platform": INSTAGRAM}, {"private_now": False}, PUBLIC, STATED, Evidence.ACCOUNT_PUBLIC),
    ({"platform": INSTAGRAM}, {}, PUBLIC, ASSUMED, Evidence.ACCOUNT_STATE_UNKNOWN),
    (
        {"platform": INSTAGRAM},
        {"private_now": True, "private_now_inferred": True},
        FOLLOWERS,
        INFERRED,
        Evidence.ACCOUNT_PRIVATE_BY_HISTORY,
    ),
    (
        {"platform": INSTAGRAM, "then": Then.PRIVATE},
        {"private_now": False},
        PUBLIC,
        STATED,
        Evidence.ACCOUNT_PUBLIC,
    ),
    ({"platform": THREADS, "kind": Kind.REPLY}, {"private_now": True}, FOLLOWERS, STATED, Evidence.ACCOUNT_PRIVATE),
    (
        {"platform": INSTAGRAM},
        {"private_now": False, "private_answered": True},
        FOLLOWERS,
        ANSWERED,
        Evidence.ACCOUNT_PRIVATE_ANSWERED,
    ),
    # groups
    ({"kind": Kind.GROUP_POST, "place": PlaceKind.GROUP}, {}, PUBLIC, ASSUMED, Evidence.GROUP_UNKNOWN),
    (
        {"kind": Kind.GROUP_POST, "place": PlaceKind.GROUP, "place_answer": Audience.GROUP_MEMBERS},
        {},
        Audience.GROUP_MEMBERS,
        ANSWERED,
        Evidence.PLACE_ANSWER,
    ),
    # others' places
    ({"place": PlaceKind.PROFILE}, {}, PUBLIC, ASSUMED, Evidence.OTHERS_PLACE_UNKNOWN),
    ({"kind": COMMENT, "place": PlaceKind.NONE}, {}, PUBLIC, ASSUMED, Evidence.COMMENT_ELSEWHERE),
    (
        {"kind": COMMENT, "place": PlaceKind.NONE, "platform": INSTAGRAM},
        {"private_now": True},
        PUBLIC,
        ASSUMED,
        Evidence.COMMENT_ELSEWHERE,
    ),
    (
        {"platform": INSTAGRAM},
        {"private_now": False, "private_now_inferred": True, "professional": True},
        PUBLIC,
        INFERRED,
        Evidence.ACCOUNT_PROFESSIONAL,
    ),
    # comments under own media
    (
        {"kind": COMMENT, "aspect": Aspect.OWN_MEDIA, "platform": INSTAGRAM, "then": Then.PRIVATE},
        {"private_now": True},
        FOLLOWERS,
        INFERRED,
        Evidence.ACCOUNT_PRIVATE_BY_HISTORY,
    ),
    (  # the switch to public opens the past
        {"kind": COMMENT, "aspect": Aspect.OWN_MEDIA, "platform": INSTAGRAM, "then": Then.PRIVATE},
        {"private_now": False},
        PUBLIC,
        STATED,
        Evidence.ACCOUNT_PUBLIC,
    ),
    (
        {"kind": COMMENT, "aspect": Aspect.OWN_MEDIA, "platform": INSTAGRAM, "then": Then.PRIVATE},
        {"private_now": False, "private_now_inferred": True},
        PUBLIC,
        INFERRED,
        Evidence.ACCOUNT_PUBLIC_BY_HISTORY,
    ),
    (
        {"kind": COMMENT, "aspect": Aspect.OWN_MEDIA, "platform": INSTAGRAM, "then": Then.PUBLIC},
        {"private_now": True},
        PUBLIC,
        INFERRED,
        Evidence.ACCOUNT_PUBLIC_BY_HISTORY,
    ),
    (
        {"kind": COMMENT, "aspect": Aspect.OWN_MEDIA, "platform": INSTAGRAM},
        {"private_now": True},
        FOLLOWERS,
        STATED,
        Evidence.ACCOUNT_PRIVATE,
    ),
    # small circles
    ({"kind": Kind.NOTE, "platform": INSTAGRAM}, {"private_now": False}, CUSTOM, RULE, Evidence.SMALL_CIRCLE),
    ({"kind": Kind.DATING}, {}, CUSTOM, RULE, Evidence.SMALL_CIRCLE),
    ({"kind": ANSWER, "place": PlaceKind.GROUP}, {}, CUSTOM, RULE, Evidence.SMALL_CIRCLE),
    ({"kind": ANSWER, "platform": INSTAGRAM}, {}, PARTICIPANTS, RULE, Evidence.SENT_TO_ONE),
]


@pytest.mark.parametrize(("facts", "of_owner", "audience", "strength", "evidence"), TABLE)
def test_each_row_of_the_contract(
    facts: Facts, of_owner: Facts, audience: Audience, strength: Strength, evidence: Evidence
) -> None:
    assert audience_of(item(**facts), owner(**of_owner)) == (audience, strength, evidence)


@pytest.mark.parametrize(
    "kind",
    [Kind.REVIEW, Kind.FUNDRAISER, Kind.EVENT, Kind.POLL, Kind.NOTE, Kind.REPOST, Kind.BROADCAST, Kind.OTHER],
    ids=lambda kind: kind.word,
)
def test_what_nothing_speaks_of_is_public_but_assumed(kind: Kind) -> None:
    assert audience_of(item(kind=kind), owner()) == (PUBLIC, ASSUMED, Evidence.KIND_UNSTATED)


@pytest.mark.parametrize("kind", [Kind.REVIEW, Kind.FUNDRAISER, Kind.EVENT, Kind.NOTE], ids=lambda kind: kind.word)
def test_what_has_an_audience_of_its_own_is_not_said_to_stand_on_somebodys_timeline(kind: Kind) -> None:
    assert audience_of(item(kind=kind, place=PlaceKind.NONE), owner())[2] is Evidence.KIND_UNSTATED


@pytest.mark.parametrize(
    "weaker",
    [{"stated": PUBLIC}, {"state": State.DELETED}, {"kind": Kind.PROFILE_PICTURE}, {"kind": Kind.MESSAGE}],
)
def test_a_correction_stands_over_everything(weaker: Facts) -> None:
    assert audience_of(item(corrected=FRIENDS, **weaker), owner())[0] is FRIENDS


def test_what_the_record_says_stands_over_the_rules_of_the_platform() -> None:
    assert audience_of(item(kind=Kind.COVER_PICTURE, stated=FRIENDS), owner())[1] is STATED


def test_a_platform_rule_stands_over_answers() -> None:
    assert audience_of(item(kind=Kind.COVER_PICTURE, period_answer=FRIENDS), owner())[1] is RULE


def test_the_stated_state_of_the_account_stands_over_answers() -> None:
    found = audience_of(item(platform=INSTAGRAM, period_answer=FRIENDS), owner(private_now=False))
    assert found == (PUBLIC, STATED, Evidence.ACCOUNT_PUBLIC)


def test_an_answer_stands_over_what_only_the_history_tells() -> None:
    found = audience_of(
        item(platform=INSTAGRAM, period_answer=FOLLOWERS), owner(private_now=False, private_now_inferred=True)
    )
    assert found == (FOLLOWERS, ANSWERED, Evidence.PERIOD_ANSWER)


def test_an_answer_on_the_place_stands_over_one_on_the_period() -> None:
    assert audience_of(item(place_answer=PUBLIC, period_answer=FRIENDS), owner())[2] is Evidence.PLACE_ANSWER


def test_others_posts_do_not_follow_my_account() -> None:
    assert audience_of(item(platform=INSTAGRAM, mine=False), owner(private_now=True))[0] is PUBLIC


def test_an_unsure_account_is_never_stated_public() -> None:
    assert audience_of(item(platform=INSTAGRAM), owner(private_now=None))[1] is ASSUMED


@pytest.mark.parametrize(
    ("kind", "aspect", "place", "own"),
    [
        (Kind.POST, Aspect.NONE, PlaceKind.TIMELINE, True),
        (Kind.PHOTO, Aspect.NONE, PlaceKind.ALBUM, True),
        (Kind.POST, Aspect.NONE, PlaceKind.PROFILE, False),
        (Kind.POST, Aspect.NONE, PlaceKind.GROUP, False),
        (Kind.GROUP_POST, Aspect.NONE, PlaceKind.NONE, False),
        (FIELD, Aspect.HOMETOWN, PlaceKind.TIMELINE, False),
        (Kind.REVIEW, Aspect.NONE, PlaceKind.TIMELINE, False),
        (Kind.FUNDRAISER, Aspect.NONE, PlaceKind.TIMELINE, False),
        (Kind.EVENT, Aspect.NONE, PlaceKind.EVENT, False),
        (Kind.NOTE, Aspect.NONE, PlaceKind.NONE, False),
        (COMMENT, Aspect.NONE, PlaceKind.NONE, False),
        (COMMENT, Aspect.OWN_MEDIA, PlaceKind.NONE, True),
    ],
)
def test_a_period_speaks_of_what_stands_on_the_own_account(
    kind: Kind, aspect: Aspect, place: PlaceKind, own: bool
) -> None:
    assert stands_on_own_account(kind, aspect, place) is own
