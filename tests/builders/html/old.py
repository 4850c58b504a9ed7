"""Exports of 2010 to 2018, which were pages only: walls with a stated audience, later timelines and flat messages.

Facts: docs/formats/facebook.md §3.1, §5.1 (H0, H0b), §5.3, §5.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tests.builders.html.dates import Shown
from tests.builders.html.markup import words
from tests.builders.people import Circle, circle
from tests.builders.pictures import jpeg
from tests.builders.records import moment
from tests.builders.truth import Built, Expected, joined

STATED = {
    "Everyone": "public",
    "Friends Only": "friends",
    "Friends of Friends": "friends-of-friends",
    "Only Me": "only-me",
    "Except: Bob Sample": "custom",
}


GERMAN = dict(
    zip(("Alle", "Nur Freunde", "Freunde von Freunden", "Nur ich", "Außer: Bob Sample"), STATED.values(), strict=True)
)
UNTOLD = {"Kunningjar": "public", "Aðeins ég": "public"}  # in a language that no table has


def first(stated: Mapping[str, str] = STATED) -> Built:
    """An export of 2010 to 2013 (H0), the only one that states who could see an entry."""
    people, shown = circle(), Shown("h0", "en", "UTC")
    return joined((_wall(people, shown, stated), _old_profile(people, shown), _old_friends(people)))


def second(language: str = "en", *, nested: bool = True) -> Built:
    """An export of 2013 to 2018 (H0b); its messages stand in one page or, from late 2017, in one each."""
    people, shown = circle(), Shown("h0b", language)
    parts = (_index(people, shown), _friends(people, shown), _timeline(people, shown), _album(people, shown))
    return joined((*parts, _messages(people, shown, nested=nested)))


def contents(people: Circle, inner: str, *, above: str = "../") -> bytes:
    """Write a page of 2013 to 2018 around its contents."""
    menu = f'<div class="nav"><img src="{above}photos/profile.jpg"><ul><li><a href="{above}index.htm">1</a></li></ul>'
    return (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><base href="{above}">'
        f"<style>.nav {{}}</style><title>{words(people.name)}</title></head><body>{menu}</div>"
        f'<div class="contents"><h1>{words(people.name)}</h1>{inner}</div>'
        f'<div class="footer">Downloaded by {words(people.name)}</div></body></html>'
    ).encode()


def _wall(people: Circle, shown: Shown, stated: Mapping[str, str]) -> Built:
    start = moment("2009-05-05 18:30:00")
    entries, truth = [], []
    for number, privacy in enumerate(stated):
        when, text = start + number * 86_400, people.text(number)
        entries.append(_entry(people.name, words(text), shown.time(when), privacy))
        truth.append(Expected("post", text, when, "timeline"))
    reply, answer = start + 900_000, start + 900_060
    friend = people.friend(1)
    comments = "".join(
        f'<div class="comment hentry"><span class="profile fn">{words(name)}</span> {words(text)}'
        f'<div class="timerow"><span class="time">{shown.time(when)}</span></div></div>'
        for name, text, when in ((friend, "Bravo !", reply), (people.name, "Merci !", answer))
    )
    listed = f'<div class="comments hfeed">{comments}</div>'
    entries.append(_entry(friend, "Bonne f&ecirc;te !", shown.time(reply - 60), None, listed))
    link = f'<a class="walllink" href="http://www.facebook.com/1">{words(people.friend(2))}</a>'
    entries.append(_entry(people.name, "Sur ton mur", shown.time(start + 950_040), next(iter(stated)), link))
    truth += [
        Expected("post", "Bonne fête !", reply - 60, "timeline", mine=False),
        Expected("comment", "Bravo !", reply, "timeline", mine=False),
        Expected("comment", "Merci !", answer, "timeline"),
        Expected("post", "Sur ton mur", start + 950_040, "profile", people.friend(2)),
    ]
    return Built({"html/wall.html": _framed(people, "".join(entries)), "html/style.css": b"#lhs {}"}, tuple(truth))


def _entry(author: str, text: str, time: str, privacy: str | None, more: str = "") -> str:
    sign = (
        f'<img class="privacy" src="http://www.facebook.com/images/p.png" title="{words(privacy)}"/>' if privacy else ""
    )
    return (
        f'<div class="feedentry hentry"><span class="profile fn">{words(author)}</span> {text}'
        f'<div class="timerow"><img class="icon" src="http://www.facebook.com/i.gif"/>'
        f'<span class="time">{time}</span>{sign}</div>{more}</div>'
    )


def _framed(people: Circle, inner: str) -> bytes:
    tabs = '<ul id="tabs"><li><a href="wall.html">Wall</a></li></ul>'
    return (
        f'<html><head><link rel="stylesheet" href="style.css"/></head><body><div id="lhs"><a href="photos.html">'
        f'<img src="../photos/profile.jpg"/></a>{tabs}</div><div id="rhs"><h1>{words(people.name)}</h1>{inner}</div>'
        f'<div class="downloadnotice">This was downloaded.</div></body></html>'
    ).encode()


def _old_profile(people: Circle, shown: Shown) -> Built:
    rows = (("Birthday:", shown.day(people.owner.birth_date)), ("Email:", "zoe@example.org"), ("About Me:", _ABOUT))
    cells = "".join(f'<tr><td class="profile_label">{label}</td><td>{words(value)}</td></tr>' for label, value in rows)
    page = _framed(people, f'<table class="profiletable">{cells}</table>')
    return Built({"html/profile.html": page}, (_field(people.name), _field(_ABOUT)))


_ABOUT = "J'aime la pluie, les trains et les longues lettres."


def _field(text: str) -> Expected:
    return Expected("profile-field", text, None)


def _old_friends(people: Circle) -> Built:
    listed = "".join(f"<li>{words(name)}</li>" for name in people.friends)
    return Built({"html/friends.html": _framed(people, f"<ul>{listed}</ul>")})


def _index(people: Circle, shown: Shown) -> Built:
    address = f"https://www.facebook.com/{people.owner.username}"
    rows = (
        ("Profile", f'<a href="{address}">{address}</a>'),
        ("Registration Date", shown.time(moment("2008-09-14 20:00:00"))),
        ("Email", "<ul><li>zoe@example.org</li><li>old@example.org</li></ul>"),
        ("Birthday", shown.day(people.owner.birth_date)),
        ("Gender", "Female"),
        ("About", words(_ABOUT)),
    )
    table = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows)
    fields = (_field(people.name), _field(_ABOUT))
    allowed = (_field(people.owner.username), _field("Female"))
    return Built({"index.htm": contents(people, f"<table>{table}</table>", above="")}, fields, allowed=allowed)


def _friends(people: Circle, shown: Shown) -> Built:
    since = shown.day(people.owner.birth_date)
    listed = "".join(f"<li>{words(name)} ({since})</li>" for name in people.friends)
    asked = "<h2>Sent Friend Requests</h2><ul><li>Somebody Else</li></ul>"
    inner = f"<h2>Friends</h2><ul>{listed}</ul>{asked}"
    return Built({"html/friends.htm": contents(people, inner)}, (), {"html/friends.htm": len(people.friends) + 1})


def _timeline(people: Circle, shown: Shown) -> Built:
    start, owner = moment("2012-03-03 09:30:00"), people.name
    friend = people.friend(3)
    told: list[tuple[str, str | None, Expected]] = []
    for number in range(6):
        when, text = start + number * 9_000_000 // 60 * 60, people.text(number + 40)
        told.append((f"{owner} updated her status.", text, Expected("post", text, when, "timeline")))
    by_friend = start + 777_600
    told.append(
        (f"{friend} wrote on your timeline.", "Salut !", Expected("post", "Salut !", by_friend, "timeline", mine=False))
    )
    there = Expected("post", "À demain", start + 1_036_800, "profile", friend)
    told.append((f"{owner} wrote on {friend}'s timeline.", "À demain", there))
    inner = "".join(
        f'<p><div class="meta">{shown.time(item.time_utc or 0)}</div>{words(sentence)}'
        f'<div class="comment">{words(text or "")}</div></p>'
        for sentence, text, item in told
    )
    return Built({"html/timeline.htm": contents(people, f"<div>{inner}</div>")}, tuple(item for _, _, item in told))


def _album(people: Circle, shown: Shown) -> Built:
    when, name = moment("2013-07-07 10:10:00"), "photos/1015/98_n.jpg"
    block = (
        f'<div class="block"><img src="../../{name}"><div>Le phare</div><div class="meta">{shown.time(when)}</div>'
        f'<div class="comment"><span class="user">{words(people.friend(0))}</span>Joli !'
        f'<div class="meta">{shown.time(when + 60)}</div></div></div>'
    )
    leads = f'<div class="block"><a href="../photos/1015/index.htm"><img src="../{name}"></a>Vacances</div>'
    page = contents(people, block, above="../../")
    truth = (
        Expected("photo", "Le phare", when, media=(name,)),
        Expected("comment", "Joli !", None, mine=False),
    )
    members = {"photos/1015/index.htm": page, "html/photos.htm": contents(people, leads), name: jpeg(7)}
    return Built(members, truth)


def _messages(people: Circle, shown: Shown, *, nested: bool) -> Built:
    talks = [_talk(people, number) for number in range(3)]
    truth = tuple(item for talk in talks for item in talk)
    pages = [_thread(people, shown, talk, number, nested=nested) for number, talk in enumerate(talks)]
    if nested:
        return Built({"html/messages.htm": contents(people, f"<div>{''.join(pages)}</div>")}, truth)
    links = "".join(f'<p><a href="../messages/{number}.html">Talk</a></p>' for number in range(len(pages)))
    members = {f"messages/{number}.html": contents(people, page) for number, page in enumerate(pages)}
    return Built(members | {"html/messages.htm": contents(people, links)}, truth)


def _talk(people: Circle, number: int) -> Sequence[Expected]:
    start, friend = moment("2014-06-19 17:17:00") + number * 777_600, people.friend(number)
    return [
        Expected(
            "message",
            people.text(number * 10 + at),
            start - at * 3_600,
            "conversation",
            friend,
            mine=at % 2 == 0,
            platform="messenger",
        )
        for at in range(5)
    ]


def _thread(people: Circle, shown: Shown, talk: Iterable[Expected], number: int, *, nested: bool) -> str:
    friend = people.friend(number)
    head = (
        f"{words(people.name)}, {words(friend)}"
        if nested
        else f"<h3>Talk with {words(friend)}</h3>Participants: {words(friend)}"
    )
    said = "".join(
        f'<div class="message"><div class="message_header"><span class="user">'
        f"{words(people.name if item.mine else friend)}</span>"
        f'<span class="meta">{shown.time(item.time_utc or 0)}</span></div></div><p>{words(item.text or "")}</p>'
        for item in talk
    )
    return f'<div class="thread">{head} {said}</div>'
