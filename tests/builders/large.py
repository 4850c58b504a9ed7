"""A large Facebook archive for the benchmark, written in a few seconds without holding it in memory.

300,000 messages in 400 threads and 65,000 posts and comments make about 110 MB of JSON as Meta writes it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.builders.chance import seeded
from tests.builders.people import Circle, circle
from tests.builders.records import moment
from tests.builders.tables import table
from tests.builders.writing import EXPORT_DAY, MOJIBAKE

FILE_SIZE = 10_000
_ROOT = "your_facebook_activity"
_MESSAGE = """    {{
      "sender_name": "{sender}",
      "timestamp_ms": {when},
      "content": "{text}",
      "is_geoblocked_for_viewer": false,
      "is_unsent_image_by_messenger_kid_parent": false
    }}"""
_POST = """  {{
    "timestamp": {when},
    "data": [
      {{
        "post": "{text}"
      }}
    ],
    "title": "{owner} updated her status."
  }}"""
_COMMENT = """    {{
      "timestamp": {when},
      "data": [
        {{
          "comment": {{
            "timestamp": {when},
            "comment": "{text}",
            "author": "{owner}"
          }}
        }}
      ],
      "title": "{owner} commented on {friend}'s post."
    }}"""


@dataclass(frozen=True, slots=True)
class Size:
    """How much a large archive holds."""

    messages: int = 300_000
    threads: int = 400
    posts: int = 25_000
    comments: int = 40_000


def large_facebook(path: Path, size: Size | None = None) -> Path:
    """Write the archive to `path`; gives it."""
    wanted, people = size or Size(), circle()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in _members(wanted, people):
            entry = zipfile.ZipInfo(name, EXPORT_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("ascii"), zipfile.ZIP_DEFLATED, 1)
    return path


def large_instagram(folder: Path, size: Size | None = None) -> Path:
    """Write the messages as an unpacked Instagram export (G3), profile and messages alone; gives its folder."""
    people, root = circle(), folder / "instagram-anna-2026-10-05"
    for name, text in (_instagram_profile(people), *_threads(size or Size(), people)):
        path = root / name.replace(_ROOT, "your_instagram_activity")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="ascii")
    return root


def _members(size: Size, people: Circle) -> Iterator[tuple[str, str]]:
    yield _profile(people)
    yield from _threads(size, people)
    yield from _posts(size.posts, people)
    yield _comments(size.comments, people)


def _threads(size: Size, people: Circle) -> Iterator[tuple[str, str]]:
    """Some talks are long, most are short: thread n holds a share that falls with n."""
    shares = [1 / (number + 8) for number in range(size.threads)]
    counts = [int(size.messages * share / sum(shares)) for share in shares]
    counts[0] += size.messages - sum(counts)
    for number, count in enumerate(counts):
        for part, start in enumerate(range(0, count, FILE_SIZE), 1):
            yield _message_file(people, number, part, min(FILE_SIZE, count - start))


def _message_file(people: Circle, number: int, part: int, count: int) -> tuple[str, str]:
    friend, owner, texts = escaped(f"{people.friend(number)} {number}"), escaped(people.name), _texts()
    newest = (moment("2026-10-01") - number * 86_400 - part * 30_000_000) * 1000
    rows = ",\n".join(
        _MESSAGE.format(
            sender=(owner, friend)[at % 3 % 2], when=newest - at * 61_003, text=texts[(at * 7 + number) % len(texts)]
        )
        for at in range(count)
    )
    path = f"inbox/friend{number}_{10_000_000 + number}"
    people_ = ",\n".join(f'    {{\n      "name": "{name}"\n    }}' for name in (friend, owner))
    head = f'{{\n  "participants": [\n{people_}\n  ],\n  "messages": [\n{rows}\n  ],\n'
    foot = (
        f'  "title": "{friend}",\n  "is_still_participant": true,\n  "thread_path": "{path}",\n  "magic_words": []\n}}'
    )
    return f"{_ROOT}/messages/{path}/message_{part}.json", head + foot


def _posts(count: int, people: Circle) -> Iterator[tuple[str, str]]:
    owner, texts, newest = escaped(people.name), _texts(), moment("2026-10-02")
    for part, start in enumerate(range(0, count, FILE_SIZE), 1):
        rows = ",\n".join(
            _POST.format(owner=owner, when=newest - at * 20_011, text=texts[at * 11 % len(texts)])
            for at in range(start, min(start + FILE_SIZE, count))
        )
        yield f"{_ROOT}/posts/your_posts__check_ins__photos_and_videos_{part}.json", f"[\n{rows}\n]"


def _comments(count: int, people: Circle) -> tuple[str, str]:
    owner, texts, newest = escaped(people.name), _texts(), moment("2026-10-02 01:00:00")
    friends = [escaped(friend) for friend in people.friends]
    rows = ",\n".join(
        _COMMENT.format(
            owner=owner, friend=friends[at % len(friends)], when=newest - at * 9_973, text=texts[at * 13 % len(texts)]
        )
        for at in range(count)
    )
    return f"{_ROOT}/comments_and_reactions/comments.json", f'{{\n  "comments_v2": [\n{rows}\n  ]\n}}'


def _profile(people: Circle) -> tuple[str, str]:
    name, born = escaped(people.name), people.owner.birth_date
    birthday = (
        f'"birthday": {{\n      "year": {born.year},\n      "month": {born.month},\n      "day": {born.day}\n    }}'
    )
    text = f'{{\n  "profile_v2": {{\n    "name": {{\n      "full_name": "{name}"\n    }},\n    {birthday}\n  }}\n}}'
    return "personal_information/profile_information/profile_information.json", text


def _instagram_profile(people: Circle) -> tuple[str, str]:
    values = {"Username": people.owner.username, "Name": people.name}
    fields = ",\n".join(f'        "{label}": {{ "value": "{escaped(value)}" }}' for label, value in values.items())
    text = f'{{\n  "profile_user": [\n    {{\n      "string_map_data": {{\n{fields}\n      }}\n    }}\n  ]\n}}'
    return "personal_information/personal_information/personal_information.json", text


@cache
def _texts() -> list[str]:
    return [escaped(text) for text in plain_texts()]


@cache
def plain_texts() -> tuple[str, ...]:
    """Give twenty thousand different short texts, nine in ten French or English."""
    chance, sentences = seeded(7), table("texts")
    words = [word for language in ("fr", "en") for sentence in sentences[language] for word in sentence.split()]
    rare = [sentence for sentences in sentences.values() for sentence in sentences]
    texts = [" ".join(chance.choices(words, k=chance.randint(1, 13))) for _ in range(18_000)]
    texts += [f"{chance.choice(rare)} {number}" for number in range(2_000)]
    chance.shuffle(texts)
    return tuple(texts)


def escaped(text: str) -> str:
    """Write the inside of a JSON string as Meta does."""
    safe = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return safe.encode("utf-8").decode("latin-1").translate(MOJIBAKE)
