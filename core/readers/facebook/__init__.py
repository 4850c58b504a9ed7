"""Readers of Facebook exports, one module a subject (docs/formats/facebook.md §2)."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.facebook import account_facts, comments, groups, name_facts, posts
from core.readers.facts import FactsReader
from core.readers.item import Records

READERS: dict[str, Callable[[Page], Records]] = {
    "facebook.posts": posts.read_posts,
    "facebook.app_posts": posts.read_app_posts,
    "facebook.posts_by_others": posts.read_posts_by_others,
    "facebook.page_posts": posts.read_page_posts,
    "facebook.comments": comments.read_comments,
    "facebook.group_comments": comments.read_group_comments,
    "facebook.group_posts": groups.read_group_posts,
    "facebook.pending_posts": groups.read_pending_posts,
    "facebook.membership_answers": groups.read_membership_answers,
}
FACTS_READERS: dict[str, FactsReader] = {**account_facts.FACTS_READERS, **name_facts.FACTS_READERS}
