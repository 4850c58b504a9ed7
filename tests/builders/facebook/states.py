"""Generic post files of 2023 and later: archived, deleted, check-ins, edits, posts on other pages."""

from __future__ import annotations

from tests.builders.facebook.generations import GENERIC, Setting
from tests.builders.facebook.posts import photo_name, timeline_name
from tests.builders.pictures import jpeg
from tests.builders.records import dated, generic, labelled, linked, listed, media, moment, nested, place, post, shown
from tests.builders.truth import Built, Entry, Expected, Record, content, records
from tests.builders.writing import meta_json


def archive(setting: Setting) -> Built:
    """Archived posts, absent from the timeline file (docs/formats/facebook.md §2.1, §7 trap 17)."""
    if setting.generation not in GENERIC:
        return Built()
    entries = []
    for number in range(3):
        when, text = moment("2011-04-05 20:00:00") + number * 5_000_000, f"{setting.circle.text(number + 70)} (rangé)"
        link = linked("URL", f"https://www.facebook.com/zoe/posts/{number}")
        record = generic(labelled("Text", text), link, timestamp=when, fbid=f"10150{number}")
        entries.append(Entry(record, (Expected("post", text, when, "timeline", state="archived"),)))
    entries.append(_with_pictures(setting))
    return content(setting.path("posts/archive.json"), records(entries), entries)


def _with_pictures(setting: Setting) -> Entry:
    """Two pictures, one with a caption of its own (docs/formats/facebook.md §2.0, Media)."""
    when, text, caption = moment("2013-04-05 20:00:00"), "Deux images que je range", "La grange, un soir"
    names = [photo_name(setting, "Vacances", 1015, number) for number in (8, 9)]
    nodes = [media(names[0], when, "Vacances", caption), media(names[1], when, "Vacances")]
    record = generic(labelled("Text", text), shown("Media", *nodes), timestamp=when, fbid="101508")
    expected = Expected("post", f"{text}\n{caption}", when, "timeline", state="archived", media=tuple(names))
    return Entry(record, (expected,), {name: jpeg(number) for number, name in enumerate(names, 158)})


def trash(setting: Setting) -> Built:
    """Posts in the bin (docs/formats/facebook.md §2.1): classic under a key."""
    if setting.generation not in GENERIC:
        return Built()
    entries = [_binned("Celui-là, à la poubelle", "2016-05-06 07:08:09", classic=True)]
    return content(setting.path("posts/trash.json"), {"trash_v2": records(entries)}, entries)


def generic_trash(setting: Setting) -> Built:
    """Posts in the bin (docs/formats/facebook.md §2.1): the generic form."""
    entries = [_binned(f"À jeter {number}", f"2016-05-0{number} 07:08:09", classic=False) for number in (7, 8)]
    return content(setting.path("posts/trash.json"), records(entries), entries)


def check_ins(setting: Setting) -> Built:
    """Check-ins: every one stands in the timeline, too, and is one item (docs/formats/facebook.md §2.1)."""
    if setting.generation not in GENERIC:
        return Built()
    when, where = moment("2018-06-21 21:00:00"), "Place Bellecour"
    text = "Fête de la musique !"
    in_timeline = post(when, setting.title("check_in", place=where), {"place": place(where)}, text=text)
    spot = nested("Place", labelled("Name", where), labelled("Coordinates", "(45.7578 , 4.832)"))
    again = generic(
        labelled("Message", text), linked("URL", "https://www.facebook.com/1"), spot, timestamp=when, fbid="3"
    )
    entry = Entry(in_timeline, (Expected("post", text, when, "timeline"),))
    return content(timeline_name(setting, 4), [in_timeline], [entry]) + Built(
        {setting.path("posts/check-ins.json"): meta_json([again])}
    )


def edits(setting: Setting) -> Built:
    """Versions of posts, the first and the present one among them: provenances of their post (§2.1, §7 trap 36)."""
    if setting.generation not in GENERIC:
        return Built()
    when = moment("2018-01-05 08:00:00")
    versions = ("Corrigé : le marché est le samedi", "Corrigé : le marché est le dimanche")
    rows = [generic(labelled("Text", text), timestamp=when + 60 * n, fbid="555") for n, text in enumerate(versions)]
    return Built({setting.path("posts/edits_you_made_to_posts.json"): meta_json(rows)})


def posts_elsewhere(setting: Setting) -> Built:
    """Posts on other pages and profiles, bare when there is one; the target may be empty (§2.1)."""
    if setting.generation not in GENERIC:
        return Built()
    when, page = moment("2022-02-02 20:02:02"), setting.circle.page(1)
    record = _elsewhere("Bravo pour l'exposition", when, nested("Target", labelled("Name", page)))
    entry = Entry(record, (Expected("post", "Bravo pour l'exposition", when, "page", page),))
    return content(setting.path("posts/posts_on_other_pages_and_profiles.json"), record, [entry])


def posts_elsewhere_listed(setting: Setting) -> Built:
    """The same member with two records, one of which names no target (docs/formats/facebook.md §2.1)."""
    friend, first, second = setting.circle.friend(3), moment("2022-03-03 20:02:02"), moment("2022-04-04 20:02:02")
    one = _elsewhere("Courage pour demain", first, nested("Target", nested("", labelled("Name", friend))))
    two = _elsewhere("Quelle belle photo", second, nested("Target"))
    entries = [
        Entry(one, (Expected("post", "Courage pour demain", first, "profile", friend),)),
        Entry(two, (Expected("post", "Quelle belle photo", second),)),
    ]
    return content(setting.path("posts/posts_on_other_pages_and_profiles.json"), records(entries), entries)


def _binned(text: str, day: str, *, classic: bool) -> Entry:
    when = moment(day)
    record = (
        post(when, None, text=text) if classic else generic(labelled("Text", text), timestamp=when, fbid=f"7{when}")
    )
    return Entry(record, (Expected("post", text, when, "timeline", state="deleted"),))


def _elsewhere(text: str, when: int, target: Record) -> Record:
    return generic(
        labelled("Message", text),
        dated("Last modified", when + 5),
        shown("Media"),
        target,
        labelled("Detected dialect", "fr_XX"),
        nested("Attachments"),
        listed("Feeling/activity"),
        dated(None, when),
        timestamp=when,
        fbid=f"8{when}",
    )
