"""Short labels of why a file of the archive gave no items, for the ledger's table."""

from __future__ import annotations

from core.i18n import Words
from core.vocabulary import Choice, Reason


def reasons(words: Words) -> dict[Choice, str]:
    """Label the reasons."""
    return {**_activity(words), **_aside(words), **_trouble(words), **_strangers(words)}


def _activity(words: Words) -> dict[Choice, str]:
    return {
        Reason.REACTIONS: words.p("reason", "Likes, reactions, answers"),
        Reason.SEARCHES: words.p("reason", "Searches"),
        Reason.VIEWS: words.p("reason", "Things looked at"),
        Reason.CONNECTIONS: words.p("reason", "Friends, groups, contacts"),
        Reason.SAVED: words.p("reason", "Saved things"),
        Reason.ADS: words.p("reason", "Advertising"),
        Reason.LOGINS: words.p("reason", "Logins and devices"),
        Reason.SETTINGS: words.p("reason", "Settings"),
        Reason.NOTICES: words.p("reason", "Notices"),
        Reason.LOCATION: words.p("reason", "Locations"),
        Reason.PAYMENTS: words.p("reason", "Payments"),
        Reason.ACCOUNT_FACTS: words.p("reason", "Facts on the account"),
        Reason.VERSIONS: words.p("reason", "Earlier versions"),
        Reason.OTHER_ACTIVITY: words.p("reason", "Other activity"),
        Reason.DATA_LOGS: words.p("reason", "Data logs"),
    }


def _aside(words: Words) -> dict[Choice, str]:
    return {
        Reason.NONE: words.p("reason", "No remark"),
        Reason.PAGE_ASSET: words.p("reason", "Part of the page design"),
        Reason.EMPTY_TOPIC: words.p("reason", "Empty topic"),
        Reason.SYSTEM_FILE: words.p("reason", "File of your computer"),
        Reason.MEDIA_NOT_SHOWN: words.p("reason", "Picture or video without an item"),
        Reason.SUBTITLES: words.p("reason", "Subtitles"),
        Reason.SAME_AS_OTHER_PART: words.p("reason", "Same as in another part"),
        Reason.NAVIGATION_PAGE: words.p("reason", "Page of links"),
    }


def _trouble(words: Words) -> dict[Choice, str]:
    return {
        Reason.UNKNOWN_FILE: words.p("reason", "Unknown file"),
        Reason.UNKNOWN_SHAPE: words.p("reason", "Unknown content"),
        Reason.HTML_PAGE: words.p("reason", "HTML page"),
        Reason.NOT_JSON: words.p("reason", "No valid JSON"),
        Reason.EMPTY_FILE: words.p("reason", "Empty file"),
        Reason.CUT_OFF: words.p("reason", "Cut off"),
        Reason.CHECKSUM: words.p("reason", "Wrong checksum"),
        Reason.ENCRYPTED: words.p("reason", "Locked with a password"),
        Reason.TOO_LARGE: words.p("reason", "Too large"),
        Reason.TOO_DEEP: words.p("reason", "Nested too deeply"),
        Reason.NESTED_TOO_LARGE: words.p("reason", "Zip inside, too large"),
        Reason.UNSUPPORTED_COMPRESSION: words.p("reason", "Unknown compression"),
        Reason.READER_DIED: words.p("reason", "Reading broke off"),
        Reason.READER_FAILED: words.p("reason", "Reading failed"),
        Reason.NOT_READABLE: words.p("reason", "Not readable"),
        Reason.SYMBOLIC_LINK: words.p("reason", "Link to another file"),
        Reason.WRONG_TYPE: words.p("reason", "Unexpected value"),
        Reason.NO_CONTENT: words.p("reason", "Record without content"),
        Reason.ZIP_CUT_OFF: words.p("reason", "Zip without its end"),
        Reason.OUT_OF_MEMORY: words.p("reason", "Not enough memory"),
        Reason.READER_HUNG: words.p("reason", "Took too long"),
        Reason.BEYOND_TOTAL: words.p("reason", "Too much altogether"),
        Reason.TOO_LONG: words.p("reason", "Text too long"),
    }


def _strangers(words: Words) -> dict[Choice, str]:
    return {
        Reason.PHONE_BACKUP: words.p("reason", "Backup of a phone"),
        Reason.MAILBOX: words.p("reason", "Mailbox"),
        Reason.OTHER_SERVICE: words.p("reason", "From another company"),
        Reason.PACKED: words.p("reason", "Packed in another way"),
        Reason.MEDIA_ALONE: words.p("reason", "Only pictures or documents"),
        Reason.MEDIA_FILE: words.p("reason", "A picture, film or sound"),
        Reason.DOCUMENT: words.p("reason", "A document"),
        Reason.LONE_FILE: words.p("reason", "A single file without records"),
        Reason.NO_CHAT: words.p("reason", "A text that is no chat"),
        Reason.NOTHING_IN_IT: words.p("reason", "Nothing in it"),
    }
