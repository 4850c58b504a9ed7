"""Whole exports: everything that a generation has, in one build, and two products in one archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.builders import meta_ai
from tests.builders.facebook import (
    activity,
    comments,
    groups,
    happenings,
    media,
    messages,
    oddities,
    posts,
    profile,
    states,
    stories,
)
from tests.builders.facebook.generations import GENERIC, Generation, Setting, setting
from tests.builders.instagram import account, first
from tests.builders.instagram import activity as instagram_activity
from tests.builders.instagram import comments as instagram_comments
from tests.builders.instagram import media as instagram_media
from tests.builders.instagram import messages as instagram_messages
from tests.builders.instagram.generations import LATE
from tests.builders.instagram.generations import Generation as InstagramGeneration
from tests.builders.instagram.generations import Setting as InstagramSetting
from tests.builders.instagram.generations import setting as instagram_setting
from tests.builders.threads import threads
from tests.builders.truth import Built, joined
from tests.builders.writing import in_folder

Builder = Callable[[Setting], Built]
InstagramBuilder = Callable[[InstagramSetting], Built]

PAGE: Sequence[Builder] = (
    posts.timeline,
    comments.comments,
    groups.membership,
    profile.profile_information,
    profile.picture_posts,
    media.album,
    media.profile_albums,
    media.uncategorised,
    media.videos,
    happenings.events,
    happenings.hosted_events,
    happenings.fundraisers,
    happenings.places,
    messages.inbox,
    activity.activity,
)
FACEBOOK: Sequence[Builder] = (
    *PAGE,
    comments.comment_edits,
    comments.reactions,
    groups.group_posts,
    groups.group_comments,
    groups.pending_posts,
    groups.membership_answers,
    groups.documents,
    groups.other_pages,
    profile.former_names,
    profile.linked_accounts,
    profile.avatar,
    media.notes,
    media.app_posts,
    media.others_on_timeline,
    media.copies,
    media.tagged,
    states.archive,
    states.trash,
    states.check_ins,
    states.edits,
    states.posts_elsewhere,
    stories.archived_stories,
    stories.highlights,
    stories.story_replies,
    stories.reels,
    stories.live_videos,
    stories.editor_answers,
    happenings.polls,
    happenings.reviews,
    happenings.ratings,
    happenings.listings,
    happenings.dating,
    happenings.payments,
    messages.folders,
    messages.every_kind,
    messages.group_thread,
    messages.repeated_group,
    messages.meta_ai_thread,
    messages.first_layout,
    messages.left_folders,
    oddities.empty_topics,
)
INSTAGRAM: Sequence[InstagramBuilder] = (
    instagram_media.posts,
    instagram_media.grid_again,
    instagram_media.stories,
    instagram_media.reels,
    instagram_media.igtv,
    instagram_media.archived,
    instagram_media.recently_deleted,
    instagram_media.other_content,
    instagram_media.profile_photos,
    instagram_media.reposts,
    instagram_media.repost_texts,
    instagram_comments.comments,
    instagram_comments.reel_and_story_comments,
    instagram_comments.story_answers,
    account.account,
    instagram_messages.messages,
    instagram_messages.deleted_person,
    instagram_activity.activity,
)


def facebook_archive(generation: Generation, *, seed: int = 1, language: str = "en") -> Built:
    """Build a whole Facebook export of one generation."""
    return facebook_export(setting(generation, seed=seed, language=language))


def facebook_export(made: Setting) -> Built:
    """Build a whole Facebook export in this setting."""
    built = joined(build(made) for build in (PAGE if made.page else FACEBOOK))
    if made.generation in GENERIC:
        built += meta_ai.conversations(made.root, made.circle.name, "facebook")
    return built


def instagram_archive(
    generation: InstagramGeneration, *, seed: int = 1, language: str = "en", private: bool | None = False
) -> Built:
    """Build a whole Instagram export of one generation, with its threads where it had them."""
    return instagram_export(instagram_setting(generation, seed=seed, language=language, private=private))


def instagram_export(made: InstagramSetting) -> Built:
    """Build a whole Instagram export in this setting."""
    if made.flat:
        return first.whole(made)
    built = joined(build(made) for build in INSTAGRAM)
    if made.generation is InstagramGeneration.G1:
        return replace(built, members=instagram_messages.with_types(built).members)
    built += threads(made)
    if made.generation in LATE:
        built += meta_ai.conversations("your_instagram_activity/", made.circle.name, "instagram")
    return built


def both_in_one_root() -> Built:
    """Facebook's and Instagram's trees side by side at one root (docs/formats/accounts_center.md)."""
    return facebook_archive(Generation.G5) + instagram_archive(InstagramGeneration.G3)


def accounts_center() -> Built:
    """Exports as siblings below a dated folder, with Meta AI's (docs/formats/accounts_center.md)."""
    outer = "meta-2026-Jan-10-17-13-19"
    return (
        wrapped(facebook_archive(Generation.G5), f"{outer}/facebook-zoe.lefevre.demo-2026-01-09-aB3dE6gH")
        + wrapped(instagram_archive(InstagramGeneration.G3), f"{outer}/instagram-zoe.lefevre.demo-2026-01-09-kL9mN2pQ")
        + wrapped(meta_ai.app_export(), outer)
    )


def nested_root(built: Built) -> Built:
    """The whole tree within another topic, as was seen once (docs/formats/facebook.md §1.1)."""
    return wrapped(built, "personal_information/profile_information")


def wrapped(built: Built, folder: str) -> Built:
    """Put a folder around everything; the truth names the members as they are called then."""
    names = {name: f"{folder}/{name}" for name in built.members}
    moved = [
        tuple(replace(item, media=tuple(names.get(file, file) for file in item.media)) for item in items)
        for items in (built.truth, built.allowed)
    ]
    counts = {names[name]: records for name, records in built.activity.items()}
    return Built(in_folder(built.members, folder), moved[0], counts, moved[1])
