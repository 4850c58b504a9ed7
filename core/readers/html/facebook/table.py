"""Which function turns which page of a Facebook export into the records of JSON; a new one is one line here.

Pages that are not named here give each record as it looks: classic or label/value.
"""

from collections.abc import Callable

from core.readers.html.facebook import account, letters, lists, messages, old_messages, old_pages, old_walls, profiles
from core.readers.html.page import HtmlPage
from core.readers.html.records import comment_records, group_comment_records

TRANSLATORS: dict[str, Callable[[HtmlPage], object]] = {
    "facebook.comments": comment_records,
    "facebook.group_comments": group_comment_records,
    "facebook.albums": lists.album,
    "facebook.uncategorized_photos": lists.media_list,
    "facebook.videos": lists.media_list,
    "facebook.avatar": lists.media_list,
    "facebook.events": lists.titled,
    "facebook.notes": lists.titled,
    "facebook.listings": lists.titled,
    "facebook.places": lists.titled,
    "facebook.local_lists": lists.titled,
    "facebook.story_replies": lists.texts,
    "facebook.ratings": lists.texts,
    "facebook.membership_answers": lists.answers,
    "facebook.wall": old_walls.wall,
    "facebook.old_photos": old_pages.photos,
    "facebook.old_videos": old_pages.videos,
    "facebook.old_notes": old_pages.notes,
    "facebook.dating_profile": letters.dating_profile,
    "facebook.dating_activity": letters.dating_activity,
    "messenger.threads": old_messages.threads,
    "messenger.support": letters.support,
    "messenger.thread": messages.thread,
    "messenger.group_messages": messages.thread,
    # In the first pass, for facts on the account.
    "facebook.profile_fields": profiles.profile,
    "facebook.profile": profiles.profile,
    "facebook.old_profile": old_pages.old_profile,
    "facebook.old_friends": old_pages.friends,
    "facebook.time_zone": account.time_zone,
    "facebook.location": account.location,
    "facebook.birth_hints": account.dates,
    "facebook.friends": lists.names,
    "facebook.pages": lists.names,
    "facebook.groups": account.groups,
    "facebook.admins": account.admin_activity,
}
