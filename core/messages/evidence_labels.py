"""Short labels of what tells who could see an item: the "why" of a table row."""

from __future__ import annotations

from core.i18n import Words
from core.vocabulary import Choice, Evidence


def evidences(words: Words) -> dict[Choice, str]:
    """Label the kinds of evidence."""
    return {**_told(words), **_untold(words)}


def _told(words: Words) -> dict[Choice, str]:
    return {
        Evidence.CORRECTION: words.p("evidence", "You said so"),
        Evidence.ITEM_AUDIENCE_STATED: words.p("evidence", "The archive says so"),
        Evidence.MESSAGE: words.p("evidence", "Message"),
        Evidence.AI_TALK: words.p("evidence", "Talk with Meta AI"),
        Evidence.WHATSAPP_CHAT: words.p("evidence", "From WhatsApp"),
        Evidence.ARCHIVED: words.p("evidence", "Archived"),
        Evidence.STORY_ARCHIVED: words.p("evidence", "Archived story"),
        Evidence.DRAFT: words.p("evidence", "Draft"),
        Evidence.PENDING_IN_GROUP: words.p("evidence", "Not yet approved"),
        Evidence.DELETED: words.p("evidence", "Deleted"),
        Evidence.STORY_EXPIRED: words.p("evidence", "Story older than 24 hours"),
        Evidence.ALWAYS_PUBLIC_PROFILE: words.p("evidence", "Profile: always public"),
        Evidence.COVER_PICTURE: words.p("evidence", "Cover picture or gender: public"),
        Evidence.INSTAGRAM_BIO: words.p("evidence", "Bio: always public"),
        Evidence.PAGE_CONTENT: words.p("evidence", "Page: public"),
        Evidence.LISTING: words.p("evidence", "Marketplace: public"),
        Evidence.SMALL_CIRCLE: words.p("evidence", "Small circle"),
        Evidence.SENT_TO_ONE: words.p("evidence", "Sent to one person"),
        Evidence.ACCOUNT_PRIVATE: words.p("evidence", "Private account"),
        Evidence.ACCOUNT_PRIVATE_BY_HISTORY: words.p("evidence", "Account private, by its history"),
        Evidence.ACCOUNT_PRIVATE_ANSWERED: words.p("evidence", "You made the account private"),
        Evidence.ACCOUNT_PUBLIC: words.p("evidence", "Public account"),
        Evidence.ACCOUNT_PUBLIC_BY_HISTORY: words.p("evidence", "Account public, by its history"),
        Evidence.ACCOUNT_PROFESSIONAL: words.p("evidence", "Professional account: public"),
        Evidence.PLACE_ANSWER: words.p("evidence", "You said: this place"),
        Evidence.PERIOD_ANSWER: words.p("evidence", "You said: this period"),
    }


def _untold(words: Words) -> dict[Choice, str]:
    return {
        Evidence.AI_ROLE_UNSURE: words.p("evidence", "Talk with Meta AI, speaker not told"),
        Evidence.GROUP_UNKNOWN: words.p("evidence", "Assumed public: group"),
        Evidence.OTHERS_PLACE_UNKNOWN: words.p("evidence", "Assumed public: someone else’s place"),
        Evidence.COMMENT_ELSEWHERE: words.p("evidence", "Assumed public: comment elsewhere"),
        Evidence.ACCOUNT_STATE_UNKNOWN: words.p("evidence", "Assumed public: account"),
        Evidence.TIMELINE_UNSTATED: words.p("evidence", "Assumed public"),
        Evidence.PLACE_UNKNOWN: words.p("evidence", "Assumed public: place not told"),
        Evidence.PAGE_OR_PROFILE: words.p("evidence", "Assumed public: page or profile"),
        Evidence.AUDIENCE_NOT_UNDERSTOOD: words.p("evidence", "Assumed public: audience not understood"),
        Evidence.PROFILE_FIELD_UNSTATED: words.p("evidence", "Assumed public: profile"),
        Evidence.KIND_UNSTATED: words.p("evidence", "Assumed public: not stated"),
    }
