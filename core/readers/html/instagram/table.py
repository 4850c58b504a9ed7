"""Which function turns which page of an Instagram export into the records of JSON; a new one is one line here."""

from collections.abc import Callable

from core.readers.html.facebook import messages
from core.readers.html.instagram import channels, maps, media, old
from core.readers.html.page import HtmlPage

TRANSLATORS: dict[str, Callable[[HtmlPage], object]] = {
    "instagram.posts": media.media_records,
    "instagram.posts_index": media.index,
    "instagram.stories": media.media_records,
    "instagram.reels": media.media_records,
    "instagram.igtv": media.media_records,
    "instagram.archived": media.media_records,
    "instagram.recently_deleted": media.media_records,
    "instagram.other_content": media.media_records,
    "instagram.profile_photos": media.media_records,
    "instagram.comments": maps.tables_or_lists,
    "instagram.story_answers": maps.tables_or_lists,
    "instagram.notes": maps.tables_or_lists,
    "instagram.instants": maps.tables_or_lists,
    "instagram.reposts": maps.tables,
    "instagram.profile_fields": maps.profile,
    "instagram.profile_changes": maps.tables,
    "instagram.thread": messages.thread,
    "instagram.broadcast_replies": channels.replies,
    # Files at the root, 2018 to 2020: no page of theirs was ever seen.
    "instagram.old_media": old.media,
    "instagram.old_comments": maps.tables_or_lists,
    "instagram.old_messages": old.conversations,
    "instagram.old_profile": old.profile,
    # In the first pass, for facts on the account.
    "instagram.personal_information": maps.profile,
    "instagram.privacy_history": maps.tables_or_lists,
    "instagram.signup": maps.tables,
    "instagram.based_in": maps.tables,
    "instagram.language": maps.tables,
    "instagram.story_times": maps.tables,
    "instagram.professional": maps.tables,
    "instagram.linked_accounts": maps.tables,
    "instagram.close_friends": maps.tables_or_lists,
    "instagram.follow_requests": maps.tables_or_lists,
    "instagram.export_requests": maps.tables,
}
