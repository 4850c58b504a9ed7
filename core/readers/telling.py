"""Tells by its content whose a file is that lies outside of every export: renamed, alone, or without its folders."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from core.readers.by_shape import reader_for_shape
from core.readers.facts import Facts, Talk
from core.readers.generic import nodes
from core.readers.messenger.encrypted import is_encrypted, people_of
from core.readers.shapes import as_list, get_dict, get_dicts, get_text
from core.readers.whatsapp.chat import whole_text
from core.readers.whatsapp.cutting import is_chat
from core.values import Json
from core.vocabulary import Platform

_THREAD = "messenger.thread"
_MAILBOX = re.compile(r"\bmailbox \d+")  # "thread for mailbox 1000000000000001", in every language
_TRANSCRIPT = ".txt"
# Threads are tried with each; where a shape fits two platforms, the likelier one comes first.
_PLATFORMS = (Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS)
_LOOKED_AT = 500  # messages in which a sign of Instagram is looked for


@dataclass(frozen=True, slots=True)
class Told:
    """Whose a file is. Without a reader's name, its shape names it once more when it is read."""

    platform: Platform
    reader: str = ""
    facts: Facts = field(default_factory=Facts)


def tell(tree: Any) -> Told | None:
    """Say whose a file is by its parsed tree or its text, None if no reader knows such content."""
    if isinstance(tree, str):
        return Told(Platform.WHATSAPP, "whatsapp.chat") if is_chat(whole_text(tree)) else None
    if is_encrypted(tree):
        return Told(Platform.MESSENGER, "messenger.encrypted", Facts(talks=[people_of(tree)]))
    if _is_talk_with_ai(tree):
        return Told(Platform.META_AI, "meta_ai.conversations")
    for platform in _PLATFORMS:
        if (found := reader_for_shape(tree, platform)) is not None:
            return _thread(tree) if found[0] == _THREAD else Told(platform)
    return None


def _is_talk_with_ai(tree: object) -> bool:
    """Whether these are talks with Meta AI; which app they took place in, the file alone does not say."""
    first = next((one for one in as_list(tree) if isinstance(one, dict)), {})
    if "label_values" not in first:
        return False
    title = get_text(first, "title") or ""
    named = any((get_text(node, "label") or "").endswith(_TRANSCRIPT) for node in nodes(first))
    return named or _MAILBOX.search(title) is not None


def _thread(tree: Json) -> Told:
    """Both platforms write threads alike; only what was shared tells them apart (docs/formats/instagram.md §3.4)."""
    names = tuple(name for entry in get_dicts(tree, "participants") if (name := get_text(entry, "name")))
    shares = [get_dict(one, "share") for one in list(get_dicts(tree, "messages"))[:_LOOKED_AT]]
    of_instagram = any("original_content_owner" in one or "instagram.com/" in str(one.get("link")) for one in shares)
    facts = Facts(talks=[Talk("", names)]) if names else Facts()
    return Told(Platform.INSTAGRAM if of_instagram else Platform.FACEBOOK, _THREAD, facts)
