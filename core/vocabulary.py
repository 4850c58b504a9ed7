"""The closed choices that every part of Volteface shares; their words are what the command line prints."""

from __future__ import annotations

from core.choice import Choice
from core.outcomes import Reason, Status

__all__ = [
    "AI_KINDS",
    "Aspect",
    "Audience",
    "Category",
    "Change",
    "Choice",
    "Evidence",
    "Holder",
    "Kind",
    "Lean",
    "PlaceKind",
    "Platform",
    "Reason",
    "Region",
    "State",
    "Status",
    "Strength",
    "Use",
]


class Platform(Choice):
    """Where an item stood. Threads of a Facebook export are `messenger`."""

    FACEBOOK = "facebook"
    MESSENGER = "messenger"
    INSTAGRAM = "instagram"
    THREADS = "threads"
    WHATSAPP = "whatsapp"
    META_AI = "meta-ai"


class Holder(Choice):
    """Whose export it is. An additional profile's looks like that of a Page, whose posts are public."""

    PERSON = "person"
    PAGE = "page"
    PAGE_OR_PROFILE = "page-or-profile"  # the archive does not tell which


class Kind(Choice):
    """What an item is."""

    POST = "post"
    SHARE = "share"
    PHOTO = "photo"
    VIDEO = "video"
    REEL = "reel"
    STORY = "story"
    LIVE = "live"
    NOTE = "note"
    POLL = "poll"
    EVENT = "event"
    REVIEW = "review"
    LISTING = "listing"
    FUNDRAISER = "fundraiser"
    GROUP_POST = "group-post"
    GROUP_COMMENT = "group-comment"
    PAGE_POST = "page-post"
    COMMENT = "comment"
    REPLY = "reply"
    REPOST = "repost"
    PROFILE_FIELD = "profile-field"
    PROFILE_PICTURE = "profile-picture"
    COVER_PICTURE = "cover-picture"
    DATING = "dating"
    MESSAGE = "message"
    BROADCAST = "broadcast"
    ANSWER = "answer"
    AI_PROMPT = "ai-prompt"
    AI_ANSWER = "ai-answer"
    OTHER = "other"


AI_KINDS = frozenset({Kind.AI_PROMPT, Kind.AI_ANSWER})


class PlaceKind(Choice):
    """Where on its platform an item stands. `NONE`: the archive does not tell."""

    NONE = "none"
    TIMELINE = "timeline"
    PROFILE = "profile"
    GROUP = "group"
    PAGE = "page"
    EVENT = "event"
    MARKETPLACE = "marketplace"
    ALBUM = "album"
    CONVERSATION = "conversation"
    AI_CONVERSATION = "ai-conversation"
    BROADCAST = "broadcast"


class Audience(Choice):
    """Who could see an item, widest first. `UNKNOWN` never leaves the judging."""

    UNKNOWN = "unknown"
    PUBLIC = "public"
    FRIENDS_OF_FRIENDS = "friends-of-friends"
    FRIENDS = "friends"
    CUSTOM = "custom"
    FOLLOWERS = "followers"
    CLOSE_FRIENDS = "close-friends"
    GROUP_MEMBERS = "group-members"
    PARTICIPANTS = "participants"
    ONLY_ME = "only-me"
    NOBODY = "nobody"


class Strength(Choice):
    """How firmly the audience of an item is known, firmest first."""

    STATED = "stated"
    PLATFORM_RULE = "platform-rule"
    ANSWERED = "answered"
    INFERRED = "inferred"
    ASSUMED = "assumed"


class Category(Choice):
    """The one group that each item falls into, in the order in which the app shows them."""

    PUBLIC = "public"
    META_AI = "meta-ai"
    MINOR_OWNED = "minor-owned"
    PRIVATE = "private"
    WHATSAPP_SOURCED = "whatsapp-sourced"


class Use(Choice):
    """Whether Meta's rules allow it to train on an item."""

    MAY_BE_USED = "may-be-used"
    UNCLEAR = "unclear"
    NOT_USED = "not-used"


class Lean(Choice):
    """The side that the wording leans to where the use is unclear."""

    NONE = "none"
    YES = "yes"
    NO = "no"


class State(Choice):
    """What the archive says about an item's own state, the less visible the later."""

    PUBLISHED = "published"
    ARCHIVED = "archived"
    DRAFT = "draft"
    PENDING = "pending"
    DELETED = "deleted"


class Aspect(Choice):
    """What the rules need to know beyond the kind."""

    NONE = "none"
    NAME = "name"
    USER_NAME = "user-name"
    BIO = "bio"
    GENDER = "gender"
    OWN_MEDIA = "own-media"  # a comment below something of the owner's own
    UNSURE_ROLE = "unsure-role"  # said to or by Meta AI, the archive does not tell which
    UNSURE_DATE = "unsure-date"  # the file does not tell which figure of its dates is the day, which the month
    # which further entry of a profile a `profile-field` is
    QUOTE = "quote"
    MUSIC = "music"
    CURRENT_CITY = "current-city"
    HOMETOWN = "hometown"
    PLACE_LIVED = "place-lived"
    RELATIONSHIP = "relationship"
    FORMER_RELATIONSHIP = "former-relationship"
    FAMILY = "family"
    EDUCATION = "education"
    WORK = "work"
    LANGUAGE = "language"
    INTERESTED_IN = "interested-in"
    RELIGION = "religion"
    POLITICS = "politics"
    WEBSITE = "website"
    SCREEN_NAME = "screen-name"
    OTHER_NAME = "other-name"
    PRONUNCIATION = "pronunciation"
    FORMER_NAME = "former-name"
    UNSURE_AUDIENCE = "unsure-audience"  # the record names an audience in words that nobody here understands


class Region(Choice):
    """Whose announcements and law count."""

    EU = "EU"
    EEA = "EEA"
    CH = "CH"
    UK = "UK"
    BR = "BR"
    US = "US"
    REST = "REST"


class Evidence(Choice):
    """What tells who could see an item; each has its sentence in the explanations."""

    CORRECTION = "correction"
    ITEM_AUDIENCE_STATED = "item-audience-stated"
    MESSAGE = "message"
    AI_TALK = "ai-talk"
    AI_ROLE_UNSURE = "ai-role-unsure"
    WHATSAPP_CHAT = "whatsapp-chat"
    ARCHIVED = "archived"
    DRAFT = "draft"
    PENDING_IN_GROUP = "pending-in-group"
    DELETED = "deleted"
    STORY_EXPIRED = "story-expired"
    ALWAYS_PUBLIC_PROFILE = "always-public-profile"
    COVER_PICTURE = "cover-picture"
    INSTAGRAM_BIO = "instagram-bio"
    PAGE_CONTENT = "page-content"
    LISTING = "listing"
    SMALL_CIRCLE = "small-circle"
    SENT_TO_ONE = "sent-to-one"
    ACCOUNT_PRIVATE = "account-private"
    ACCOUNT_PRIVATE_BY_HISTORY = "account-private-by-history"
    ACCOUNT_PUBLIC = "account-public"
    ACCOUNT_PUBLIC_BY_HISTORY = "account-public-by-history"
    PLACE_ANSWER = "place-answer"
    PERIOD_ANSWER = "period-answer"
    GROUP_UNKNOWN = "group-unknown"
    OTHERS_PLACE_UNKNOWN = "others-place-unknown"
    COMMENT_ELSEWHERE = "comment-elsewhere"
    ACCOUNT_STATE_UNKNOWN = "account-state-unknown"
    TIMELINE_UNSTATED = "timeline-unstated"
    PROFILE_FIELD_UNSTATED = "profile-field-unstated"
    KIND_UNSTATED = "kind-unstated"
    ACCOUNT_PRIVATE_ANSWERED = "account-private-answered"
    PLACE_UNKNOWN = "place-unknown"
    PAGE_OR_PROFILE = "page-or-profile"
    AUDIENCE_NOT_UNDERSTOOD = "audience-not-understood"
    STORY_ARCHIVED = "story-archived"
    ACCOUNT_PROFESSIONAL = "account-professional"


class Change(Choice):
    """How an item of the owner's differs between two archives of one account."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"  # edited
    NO_LONGER_PUBLIC = "no-longer-public"
    NOW_PUBLIC = "now-public"
