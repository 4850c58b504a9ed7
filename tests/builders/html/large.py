# ruff: noqa: E501 - lines of pages as Meta writes them
"""The account of the large benchmark archive as pages of 2025 (H3): the same messages, posts and comments."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

from tests.builders.html.dates import Shown
from tests.builders.large import FILE_SIZE, Size, plain_texts
from tests.builders.people import Circle, circle
from tests.builders.records import moment
from tests.builders.writing import EXPORT_DAY

_ROOT = "your_facebook_activity"
_SHOWN = Shown("modern", "en", "UTC")
_MESSAGE = (
    '<section class="_a6-g" aria-labelledby="u_0_{number}_ab"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_{number}_ab">{sender}'
    '</h2><div class="_2ph_ _a6-p"><div><div></div><div>{text}</div><div></div><div></div></div></div>'
    '<footer class="_3-94 _a6-o"><div class="_a72d">{when}</div></footer></section>'
)
_RECORD = (
    '<section class="_a6-g" aria-labelledby="u_0_{number}_ab"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_{number}_ab">{title}'
    '</h2><div class="_2ph_ _a6-p"><div><div class="_2pin"><div>{text}</div><div></div></div></div></div>'
    '<footer class="_3-94 _a6-o"><a target="_blank" href="https://www.facebook.com/dyi/l/?l=AbCdEfGhIjKlMnOpQrStUvWx{number}">'
    '<div class="_a72d">{when}</div></a></footer></section>'
)
_STYLE = "".join(f"._{number:04x} {{ padding: {number % 9}px; }}" for number in range(400))


def large_facebook_pages(path: Path, size: Size | None = None) -> Path:
    """Write the archive to `path`; gives it."""
    wanted, people = size or Size(), circle()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in _members(wanted, people):
            entry = zipfile.ZipInfo(name, EXPORT_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"), zipfile.ZIP_DEFLATED, 1)
    return path


def _members(size: Size, people: Circle) -> Iterator[tuple[str, str]]:
    yield _clock()
    yield _profile(people)
    yield from _threads(size, people)
    yield from _posts(size.posts, people)
    yield _comments(size.comments, people)


def _page(title: str, records: Iterator[str]) -> str:
    return (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><base href="../../../../"/>'
        f'<style type="text/css">{_STYLE}</style><title>{title}</title></head><body class="_5vb_ _2yq _a7o5">'
        f'<div class="clearfix _ikh"><div class="_4bl9"><div class="_li"><div class="_a705"><header class="_as-_ _a709">'
        f'<div class="_a70e">{title}</div></header><main class="_a706" role="main">{"".join(records)}</main></div></div>'
        f"</div></div></body></html>"
    )


def _clock() -> tuple[str, str]:
    row = '<table><tr><td class="_a6_q">Time zone</td><td class="_2piu _a6_r">UTC</td></tr></table>'
    box = f'<section class="_a6-g"><div class="_2ph_ _a6-p">{row}</div></section>'
    return "logged_information/location/timezone.html", _page("Time zone", iter([box]))


def _profile(people: Circle) -> tuple[str, str]:
    born = _SHOWN.day(people.owner.birth_date)
    rows = "".join(
        f'<tr><td class="_a6_q">{label}</td><td class="_2piu _a6_r">{escape(value)}</td></tr>'
        for label, value in (("Name", people.name), ("Birthday", born))
    )
    box = f'<section class="_a6-g"><div class="_2ph_ _a6-p"><table>{rows}</table></div></section>'
    return "personal_information/profile_information/profile_information.html", _page("Profile", iter([box]))


def _threads(size: Size, people: Circle) -> Iterator[tuple[str, str]]:
    shares = [1 / (number + 8) for number in range(size.threads)]
    counts = [int(size.messages * share / sum(shares)) for share in shares]
    counts[0] += size.messages - sum(counts)
    for number, count in enumerate(counts):
        for part, start in enumerate(range(0, count, FILE_SIZE), 1):
            yield _message_file(people, number, part, min(FILE_SIZE, count - start))


def _message_file(people: Circle, number: int, part: int, count: int) -> tuple[str, str]:
    friend, owner, texts = escape(f"{people.friend(number)} {number}"), escape(people.name), _texts()
    newest = (moment("2026-10-01") - number * 86_400 - part * 30_000_000) * 1000
    header = f'<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">Participants: {friend} and {owner}</h2></section>'
    rows = (
        _MESSAGE.format(
            number=at,
            sender=(owner, friend)[at % 3 % 2],
            when=_SHOWN.time((newest - at * 61_003) // 1000),
            text=texts[(at * 7 + number) % len(texts)],
        )
        for at in range(count)
    )
    path = f"inbox/friend{number}_{10_000_000 + number}"
    return f"{_ROOT}/messages/{path}/message_{part}.html", _page(friend, iter([header, *rows]))


def _posts(count: int, people: Circle) -> Iterator[tuple[str, str]]:
    owner, newest = escape(people.name), moment("2026-10-02")
    for part, start in enumerate(range(0, count, FILE_SIZE), 1):
        rows = (
            _record(at, f"{owner} updated her status.", newest - at * 20_011, 11)
            for at in range(start, min(start + FILE_SIZE, count))
        )
        yield f"{_ROOT}/posts/your_posts__check_ins__photos_and_videos_{part}.html", _page("Posts", rows)


def _comments(count: int, people: Circle) -> tuple[str, str]:
    owner, newest = escape(people.name), moment("2026-10-02 01:00:00")
    friends = [escape(friend) for friend in people.friends]
    rows = (
        _record(at, f"{owner} commented on {friends[at % len(friends)]}'s post.", newest - at * 9_973, 13)
        for at in range(count)
    )
    return f"{_ROOT}/comments_and_reactions/comments.html", _page("Comments", rows)


def _record(number: int, title: str, when: int, stride: int) -> str:
    texts = _texts()
    return _RECORD.format(number=number, title=title, text=texts[number * stride % len(texts)], when=_SHOWN.time(when))


@cache
def _texts() -> list[str]:
    return [escape(text, quote=True).replace("&#x27;", "&#039;").replace("\n", "<br />") for text in plain_texts()]
