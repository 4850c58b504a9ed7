"""The closed choices of the ledger: what became of a member, and why."""

from __future__ import annotations

from core.choice import Choice


class Status(Choice):
    """What became of a member of the archive."""

    READ = "read"
    ACTIVITY = "activity"
    SET_ASIDE = "set-aside"
    NOT_UNDERSTOOD = "not-understood"
    DAMAGED = "damaged"


class Reason(Choice):
    """Why a member was set aside, not understood or damaged, or what activity it holds."""

    NONE = ""
    # activity: records that are counted and are no items
    REACTIONS = "reactions"
    SEARCHES = "searches"
    VIEWS = "views"
    CONNECTIONS = "connections"
    SAVED = "saved"
    ADS = "ads"
    LOGINS = "logins"
    SETTINGS = "settings"
    NOTICES = "notices"
    LOCATION = "location"
    PAYMENTS = "payments"
    ACCOUNT_FACTS = "account-facts"
    VERSIONS = "versions"
    OTHER_ACTIVITY = "other-activity"
    DATA_LOGS = "data-logs"
    # set aside
    PAGE_ASSET = "page-asset"
    EMPTY_TOPIC = "empty-topic"
    SYSTEM_FILE = "system-file"
    MEDIA_NOT_SHOWN = "media-not-shown"
    SUBTITLES = "subtitles"
    SAME_AS_OTHER_PART = "same-as-other-part"
    NAVIGATION_PAGE = "navigation-page"
    # not understood
    UNKNOWN_FILE = "unknown-file"
    UNKNOWN_SHAPE = "unknown-shape"
    HTML_PAGE = "html-page"
    # damaged
    NOT_JSON = "not-json"
    EMPTY_FILE = "empty-file"
    CUT_OFF = "cut-off"
    CHECKSUM = "checksum"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too-large"
    TOO_DEEP = "too-deep"
    NESTED_TOO_LARGE = "nested-too-large"
    UNSUPPORTED_COMPRESSION = "unsupported-compression"
    READER_DIED = "reader-died"
    READER_FAILED = "reader-failed"
    NOT_READABLE = "not-readable"
    SYMBOLIC_LINK = "symbolic-link"
    ZIP_CUT_OFF = "zip-cut-off"
    OUT_OF_MEMORY = "out-of-memory"
    READER_HUNG = "reader-hung"
    BEYOND_TOTAL = "beyond-total"
    # a single record
    WRONG_TYPE = "wrong-type"
    NO_CONTENT = "no-content"
    TOO_LONG = "too-long"
    # no export of Meta's, though people take it for one
    PHONE_BACKUP = "phone-backup"
    MAILBOX = "mailbox"
    OTHER_SERVICE = "other-service"
    PACKED = "packed"
    MEDIA_ALONE = "media-alone"
    MEDIA_FILE = "media-file"
    DOCUMENT = "document"
    LONE_FILE = "lone-file"
    NO_CHAT = "no-chat"
    NOTHING_IN_IT = "nothing-in-it"
