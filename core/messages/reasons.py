"""A whole sentence for why a file gave no items: what it is, and what the person can do about it."""

from __future__ import annotations

from core.i18n import Words
from core.vocabulary import Reason


def sentence(reason: Reason, words: Words) -> str:
    """Say in one or two sentences what a reason means."""
    return {**_activity(words), **_aside(words), **_not_understood(words), **_damaged(words), **_strangers(words)}[
        reason
    ]


def _activity(words: Words) -> dict[Reason, str]:
    return {
        Reason.REACTIONS: words._(
            "These are likes, reactions, votes and answers to invitations. They are counted, but they are not items."
        ),
        Reason.SEARCHES: words._("These are searches. They are counted, but they are not items."),
        Reason.VIEWS: words._("This lists what was looked at. It is counted, but it holds no items."),
        Reason.CONNECTIONS: words._(
            "This lists friends, followers, groups, pages or contacts. It is counted, but it holds no items."
        ),
        Reason.SAVED: words._("This lists what was saved. It is counted, but it holds no items."),
        Reason.ADS: words._("This is about advertising. It is counted, but it holds no items."),
        Reason.LOGINS: words._("These are logins, devices and security notes. They are counted as activity."),
        Reason.SETTINGS: words._("These are settings. They are counted, but they are not items."),
        Reason.NOTICES: words._("These are notices that Meta sent. They are counted, but they are not items."),
        Reason.LOCATION: words._("This is about places where the account was used. It is counted as activity."),
        Reason.PAYMENTS: words._("This is about payments. It is counted, but it holds no items."),
        Reason.ACCOUNT_FACTS: words._(
            "This holds facts on the account, such as its name. They help to judge the items."
        ),
        Reason.VERSIONS: words._(
            "These are earlier versions of posts. They are shown with the posts that they belong to."
        ),
        Reason.OTHER_ACTIVITY: words._(
            "These are records of other activity. They are counted, but they are not items."
        ),
        Reason.DATA_LOGS: words._(
            "These are Meta’s data logs: technical records without any posts. To see your posts, ask Meta for a copy "
            "of your information, not for data logs."
        ),
    }


def _aside(words: Words) -> dict[Reason, str]:
    return {
        Reason.NONE: words._("There is nothing to remark."),
        Reason.PAGE_ASSET: words._("This file belongs to the design of the archive’s pages. It is not yours."),
        Reason.EMPTY_TOPIC: words._("Meta wrote this file to say that there is nothing on this topic."),
        Reason.SYSTEM_FILE: words._(
            "A computer added this file to the folder or the zip. It is not part of the export."
        ),
        Reason.MEDIA_NOT_SHOWN: words._("No record of the archive shows this picture, video or file."),
        Reason.SUBTITLES: words._("This file holds the subtitles of a video."),
        Reason.SAME_AS_OTHER_PART: words._("The same file is in another part of the archive and was read there."),
        Reason.NAVIGATION_PAGE: words._("This page only links to the other pages of the archive."),
    }


def _not_understood(words: Words) -> dict[Reason, str]:
    return {
        Reason.UNKNOWN_FILE: words._("Volteface does not know this file and could not tell what it holds."),
        Reason.UNKNOWN_SHAPE: words._("Volteface knows this file, but not the way in which it is written here."),
        Reason.HTML_PAGE: words._(
            "This web page belongs to no export, or is built in a way that Volteface does not know."
        ),
    }


def _damaged(words: Words) -> dict[Reason, str]:
    return {
        Reason.NOT_JSON: words._("The content is not valid JSON. Downloading the archive again may help."),
        Reason.EMPTY_FILE: words._("The file is empty. Downloading the archive again may help."),
        Reason.CUT_OFF: words._("The file ends too early. Downloading the archive again may help."),
        Reason.CHECKSUM: words._("The content does not match its checksum. Downloading the archive again may help."),
        Reason.ENCRYPTED: words._("A password is needed. Unlock the zip with another program and open the folder."),
        Reason.TOO_LARGE: words._("The file is larger than Volteface dares to open."),
        Reason.TOO_DEEP: words._("The content is nested more deeply than Volteface dares to follow."),
        Reason.NESTED_TOO_LARGE: words._(
            "This zip inside the archive is too large. Unpack it yourself and open it on its own."
        ),
        Reason.UNSUPPORTED_COMPRESSION: words._(
            "The zip uses a compression that Volteface cannot read. Unpack it yourself and open the folder."
        ),
        Reason.READER_DIED: words._(
            "Reading this file broke off, perhaps for lack of memory. All others were still read."
        ),
        Reason.OUT_OF_MEMORY: words._("There was not enough memory to read this file. All others were still read."),
        Reason.READER_HUNG: words._("Reading this file took far too long and was stopped. All others were still read."),
        Reason.ZIP_CUT_OFF: words._(
            "The end of this zip is missing, perhaps because its download broke off. All that is there was read, but "
            "nobody can tell which files are missing. Download it again."
        ),
        Reason.BEYOND_TOTAL: words._(
            "All files together hold more text than Volteface dares to read. This one was left out."
        ),
        Reason.READER_FAILED: words._(
            "Reading this file failed because of a fault in Volteface. All others were still read."
        ),
        Reason.NOT_READABLE: words._("The system did not allow this file to be read. Check its permissions."),
        Reason.SYMBOLIC_LINK: words._("This is only a link to another file. Volteface does not follow such links."),
        Reason.WRONG_TYPE: words._("A record holds a value of an unexpected kind."),
        Reason.NO_CONTENT: words._("A record holds nothing that could be shown."),
        Reason.TOO_LONG: words._("A record holds a text that is longer than anybody writes. It was not read."),
    }


def _strangers(words: Words) -> dict[Reason, str]:
    return {
        Reason.PHONE_BACKUP: words._(
            "This is a database or a backup of a phone, which Volteface does not open. In WhatsApp open a chat, "
            "choose “Export chat”, and open the file that you get."
        ),
        Reason.MAILBOX: words._(
            "This is a mailbox of e-mails. Ask Meta for a copy of your information, and open the zip that you get."
        ),
        Reason.OTHER_SERVICE: words._(
            "This is a download from another company, such as Google Takeout. Volteface reads what Facebook, "
            "Instagram, Threads, Meta AI and WhatsApp give you."
        ),
        Reason.PACKED: words._(
            "This file is packed in a way that Volteface cannot open. Unpack it with another program, "
            "then open the folder."
        ),
        Reason.MEDIA_ALONE: words._(
            "There are only pictures, films, sounds or documents here. Choose the zip or the folder that they came in."
        ),
        Reason.MEDIA_FILE: words._(
            "This is a picture, a film or a sound. Choose the zip or the folder that it came in."
        ),
        Reason.DOCUMENT: words._(
            "This is a document or a table, not an archive. Ask Meta for a copy of your information, and open the zip "
            "that you get."
        ),
        Reason.LONE_FILE: words._(
            "A single file can be read only if it holds records that Volteface knows. Choose the zip that Meta gave "
            "you, or the folder that this file came in."
        ),
        Reason.NO_CHAT: words._(
            "Of texts, Volteface reads the chats that WhatsApp gives you. In WhatsApp open a chat, choose "
            "“Export chat”, and open the file that you get."
        ),
        Reason.NOTHING_IN_IT: words._(
            "If it is a download, it may have broken off: download it again. Choose the zip that Meta gave you, all "
            "of its parts, or the folder that you unpacked it into."
        ),
    }
