"""Which function reads what of a Facebook export; a new reader is one line here."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.facebook import (
    account_facts,
    comments,
    group_facts,
    groups,
    happenings,
    media,
    name_facts,
    posts,
    profile,
    profile_fields,
    states,
    stories,
    walls,
)
from core.readers.facts import FactsReader
from core.readers.item import Records

READERS: dict[str, Callable[[Page], Records]] = {
    "facebook.posts": posts.read_posts,
    "facebook.wall": walls.read_wall,
    "facebook.app_posts": posts.read_app_posts,
    "facebook.posts_by_others": posts.read_posts_by_others,
    "facebook.page_posts": posts.read_page_posts,
    "facebook.comments": comments.read_comments,
    "facebook.group_comments": comments.read_group_comments,
    "facebook.group_posts": groups.read_group_posts,
    "facebook.pending_posts": groups.read_pending_posts,
    "facebook.membership_answers": groups.read_membership_answers,
    "facebook.archived_posts": states.read_archived_posts,
    "facebook.trash": states.read_trash,
    "facebook.unknown_content": states.read_unknown_content,
    "facebook.check_ins": states.read_check_ins,
    "facebook.post_edits": states.read_post_edits,
    "facebook.comment_edits": states.read_comment_edits,
    "facebook.posts_elsewhere": states.read_posts_elsewhere,
    "facebook.albums": media.read_album,
    "facebook.uncategorized_photos": media.read_uncategorized,
    "facebook.videos": media.read_videos,
    "facebook.old_photos": media.read_album,
    "facebook.old_videos": media.read_videos,
    "facebook.avatar": media.read_avatar,
    "facebook.tagged_media": media.read_tagged_media,
    "facebook.memories": media.read_memories,
    "facebook.stories": stories.read_stories,
    "facebook.story_highlights": stories.read_story_highlights,
    "facebook.story_replies": stories.read_story_replies,
    "facebook.reels": stories.read_reels,
    "facebook.live_videos": stories.read_live_videos,
    "facebook.profile_fields": profile_fields.read_profile_fields,
    "facebook.old_profile": profile_fields.read_profile_fields,
    "facebook.profile_updates": profile.read_profile_updates,
    "facebook.dating_profile": profile.read_dating_profile,
    "facebook.dating_activity": profile.read_dating_activity,
    "facebook.old_notes": happenings.read_notes,
    **happenings.READERS,
}
FACTS_READERS: dict[str, FactsReader] = {
    **account_facts.FACTS_READERS,
    **name_facts.FACTS_READERS,
    **group_facts.FACTS_READERS,
    "facebook.old_profile": account_facts.profile_facts,
    "facebook.old_friends": name_facts.friend_facts,
}
