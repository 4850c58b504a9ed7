"""Collects the names of groups that stand only beside what the owner did in them: comments, posts, answers, badges.

By them the titles of other posts tell where those stand. Facts: docs/formats/facebook.md §2.1.1, §2.3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from core.readers.context import Page
from core.readers.facebook.sentences import IN_GROUPS, read_sentence, written_name
from core.readers.facts import Facts
from core.readers.shapes import get_dict, get_dicts, get_text, list_under
from core.text.folding import fold
from core.text.mending import mend
from core.values import Json
from core.vocabulary import PlaceKind

_LISTS = ("group_posts", "group_comments", "pending_posts")
_ANSWERS, _BADGES = "group_answers", ("group_badges", "group_badges_v2")


def group_name_facts(page: Page) -> Facts:
    """Names of groups in which the owner wrote, or of which a badge is."""
    names = (*_of_records(page.tree), *_of_answers(page.tree), *_of_badges(page.tree))
    return Facts(known_names=[(PlaceKind.GROUP, name) for name in dict.fromkeys(names)])


def _of_records(tree: object) -> Iterator[str]:
    """A record names its group beside the comment, as an attachment, or in its title alone."""
    titles: dict[str, None] = {}
    for record in list_under(tree, *_LISTS):
        if isinstance(record, dict):
            named = list(_beside(record))
            yield from named
            if not named and (title := get_text(record, "title")):
                titles[title] = None
    yield from filter(None, map(_in_title, titles))


def _beside(record: Json) -> Iterator[str]:
    for entry in get_dicts(record, "data"):
        if group := get_text(get_dict(entry, "comment"), "group"):
            yield group
    for attachment in get_dicts(record, "attachments"):
        for one in get_dicts(attachment, "data"):
            if name := get_text(one, "name"):
                yield name


def _in_title(title: str) -> str | None:
    """Cut the name of the group out of a sentence that is understood, as it is written there."""
    sentence = read_sentence(fold(title))
    told = sentence is not None and sentence.says in IN_GROUPS and bool(sentence.name)
    return written_name(title, sentence) if sentence is not None and told else None


def _of_answers(tree: object) -> Iterator[str]:
    """Answers to the admins stand under a key of their own, below that of the kind of questions."""
    for value in (tree, *(tree.values() if isinstance(tree, dict) else ())):
        if isinstance(value, dict) and _ANSWERS in value:
            for record in get_dicts(value, _ANSWERS):
                if name := get_text(record, "group_name"):
                    yield name


def _of_badges(tree: object) -> Iterator[str]:
    """The names are the keys."""
    for key in _BADGES if isinstance(tree, dict) else ():
        yield from map(mend, get_dict(tree, key))  # type: ignore[arg-type]  # a dict, by the line above


FACTS_READERS: dict[str, Callable[[Page], Facts]] = {"facebook.group_names": group_name_facts}
