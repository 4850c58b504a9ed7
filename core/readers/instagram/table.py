"""Which function reads what in the exports of this platform; a new reader is one line here."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.facts import FactsReader
from core.readers.instagram import comments, facts, interactions, media, old, posts_index, privacy, profile
from core.readers.item import Records
from core.readers.messenger.thread import read_thread

READERS: dict[str, Callable[[Page], Records]] = {
    "instagram.posts": media.read_posts,
    "instagram.posts_index": posts_index.read_posts_index,
    "instagram.stories": media.read_stories,
    "instagram.reels": media.read_reels,
    "instagram.igtv": media.read_igtv,
    "instagram.archived": media.read_archived,
    "instagram.recently_deleted": media.read_recently_deleted,
    "instagram.other_content": media.read_other_content,
    "instagram.profile_photos": media.read_profile_photos,
    "instagram.reposts": interactions.read_reposts,
    "instagram.comments": comments.read_comments,
    "instagram.story_answers": interactions.read_story_answers,
    "instagram.notes": interactions.read_notes,
    "instagram.instants": interactions.read_instants,
    "instagram.profile_fields": profile.read_profile_fields,
    "instagram.profile_changes": profile.read_profile_changes,
    "instagram.thread": read_thread,
    "instagram.broadcast_replies": interactions.read_broadcast_replies,
    "instagram.old_media": old.read_old_media,
    "instagram.old_comments": old.read_old_comments,
    "instagram.old_messages": old.read_old_messages,
    "instagram.old_profile": old.read_old_profile,
}
FACTS_READERS: dict[str, FactsReader] = {
    "instagram.personal_information": facts.personal_information_facts,
    "instagram.privacy_history": privacy.privacy_history_facts,
    "instagram.profile_changes": facts.profile_changes_facts,
    "instagram.signup": facts.signup_facts,
    "instagram.based_in": facts.based_in_facts,
    "instagram.language": facts.language_facts,
    "instagram.story_times": facts.story_times_facts,
    "instagram.professional": facts.professional_facts,
    "instagram.linked_accounts": facts.linked_accounts_facts,
    "instagram.close_friends": facts.people_facts,
    "instagram.follow_requests": facts.people_facts,
    "instagram.export_requests": facts.export_requests_facts,
    "instagram.old_profile": old.old_profile_facts,
}
