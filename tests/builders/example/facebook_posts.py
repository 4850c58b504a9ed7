"""Camille's Facebook timeline: what she wrote, shared, photographed, archived and threw away."""

from __future__ import annotations

from itertools import count

from tests.builders.example.story import newest_first, on_facebook, picture, told
from tests.builders.facebook.posts import in_ascii, timeline_name
from tests.builders.facebook.profile import profile_topic
from tests.builders.records import dated, generic, labelled, linked, media, moment, nested, place, post, shown
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, records
from tests.builders.writing import meta_json


def timeline() -> Built:
    """The timeline file, check-ins and pictures of the profile among it (docs/formats/facebook.md §2.1)."""
    entries = newest_first(
        [
            *_statuses(),
            *_shares(),
            *_photos(),
            *_check_ins(),
            *_on_timelines(),
            *_life_events(),
            *_profile(),
            *_reviews(),
        ]
    )
    return content(timeline_name(on_facebook()), records(entries), entries) + _again()


def set_aside() -> Built:
    """Archive and bin (docs/formats/facebook.md §2.1)."""
    archived, trashed = [], []
    for number, (day, text) in enumerate(told("facebook")["archive"]):
        link = linked("URL", f"https://www.facebook.com/camilledemo/posts/{number}")
        record = generic(labelled("Texte", text), link, timestamp=moment(day), fbid=f"1015000{number}")
        archived.append(Entry(record, (Expected("post", text, moment(day), "timeline", state="archived"),)))
    for day, text in told("facebook")["trash"]:
        record = post(moment(day), on_facebook().title("status"), text=text)
        trashed.append(Entry(record, (Expected("post", text, moment(day), "timeline", state="deleted"),)))
    folder = on_facebook().path("posts")
    return content(f"{folder}/archive.json", records(archived), archived) + content(
        f"{folder}/trash.json", {"trash_v2": records(trashed)}, trashed
    )


def on_pages() -> Built:
    """What she wrote on pages (docs/formats/facebook.md §2.1 `posts_on_other_pages_and_profiles`)."""
    entries = []
    for day, page, text in told("facebook")["page_posts"]:
        when = moment(day)
        target = nested("Cible", labelled("Nom", page))
        record = generic(
            labelled("Message", text),
            dated("Dernière modification", when),
            shown("Contenu multimédia"),
            target,
            dated(None, when),
            timestamp=when,
        )
        entries.append(Entry(record, (Expected("post", text, when, "page", page),)))
    name = on_facebook().path("posts/posts_on_other_pages_and_profiles.json")
    return content(name, records(entries), entries)


def albums() -> Built:
    """The album of Dublin, and photos that stand in no album (docs/formats/facebook.md §2.1)."""
    album = told("facebook")["album"]
    entries = [_album_photo(number, day, caption) for number, (day, caption) in enumerate(album["photos"])]
    dublin = {
        "name": album["name"],
        "photos": [*_dublin_photos(), *records(entries)],
        "last_modified_timestamp": moment("2014-05-30"),
    }
    built = content(on_facebook().path("posts/album/0.json"), dublin, entries)
    loose = [_loose(number, day) for number, day in enumerate(told("facebook")["uncategorised"])]
    return built + content(
        on_facebook().path("posts/your_uncategorized_photos.json"), {"other_photos_v2": records(loose)}, loose
    )


def versions() -> Built:
    """Two versions of a post that she corrected (docs/formats/facebook.md §2.1 `edits_you_made_to_posts`)."""
    when = moment("2018-02-25 18:10")
    texts = (
        "Je commence un cours de poteries. Mon premier bol ressemble à un cendrier",
        "Je commence un cours de poterie. Mon premier bol ressemble à un cendrier",
    )
    rows = [generic(labelled("Texte", text), timestamp=when + 90 * n, fbid="10155") for n, text in enumerate(texts)]
    return counted(on_facebook().path("posts/edits_you_made_to_posts.json"), rows, 2)


def _statuses() -> list[Entry]:
    return [
        Entry(
            post(moment(day), on_facebook().title("status") if number % 3 else None, text=text),
            (Expected("post", text, moment(day), "timeline"),),
        )
        for number, (day, text) in enumerate(told("facebook")["posts"])
    ]


def _shares() -> list[Entry]:
    entries = []
    for day, text, name, address in told("facebook")["shares"]:
        context = {"url": address} | ({"name": name} if name else {})
        record = post(moment(day), on_facebook().title("share_link"), {"external_context": context}, text=text)
        entries.append(Entry(record, (Expected("share", text, moment(day), "timeline"),)))
    return entries


def _photos() -> list[Entry]:
    numbers, entries = count(200), []
    for day, text, album, captions in told("facebook")["photos"]:
        names = [_photo_name(album, next(numbers)) for _ in captions]
        nodes: list[Record] = [
            {"media": media(name, moment(day), album, caption or text)}
            for name, caption in zip(names, captions, strict=True)
        ]
        title = (
            on_facebook().title("photos", count=str(len(names)), album=album)
            if len(names) > 1
            else on_facebook().title("photo")
        )
        words = "\n".join(filter(None, [text, *captions])) or None
        files = {name: picture(int(name[-7:-4])) for name in names}
        expected = Expected("post", words, moment(day), "timeline", media=tuple(names))
        entries.append(Entry(post(moment(day), title, *nodes, text=text), (expected,), files))
    return entries


def _check_ins() -> list[Entry]:
    return [
        Entry(
            post(moment(day), on_facebook().title("check_in", place=where), {"place": place(where)}, text=text),
            (Expected("post", text, moment(day), "timeline"),),
        )
        for day, text, where in told("facebook")["check_ins"]
    ]


def _on_timelines() -> list[Entry]:
    return [
        Entry(
            post(moment(day), on_facebook().title("timeline_of", name=friend), text=text),
            (Expected("post", text, moment(day), "profile", friend),),
        )
        for day, friend, text in told("facebook")["on_timelines"]
    ]


def _life_events() -> list[Entry]:
    return [
        Entry(
            post(moment(day), on_facebook().title("life_event"), {"life_event": {"title": title, "description": text}}),
            (Expected("post", f"{title}\n{text}", moment(day), "timeline"),),
        )
        for day, title, text in told("facebook")["life_events"]
    ]


def _reviews() -> list[Entry]:
    """Recommendations of cafés and shops, told from check-ins by their sentence."""
    return [
        Entry(
            post(moment(day), on_facebook().title("recommends", name=page), {"place": place(page)}, text=text),
            (Expected("review", text, moment(day)),),
        )
        for day, page, text in told("facebook")["reviews"]
    ]


def _profile() -> list[Entry]:
    entries = []
    for kind, key in (("profile_picture", "profile_pictures"), ("cover_picture", "cover_pictures")):
        for number, day in enumerate(told("facebook")[key]):
            name = _photo_name("Photosdeprofil" if key == "profile_pictures" else "Photosdecouverture", 300 + number)
            record = post(
                moment(day),
                on_facebook().title(kind),
                {"media": media(name, moment(day), on_facebook().title(f"{key}_album"))},
            )
            expected = Expected(kind.replace("_", "-"), None, moment(day), media=(name,))
            entries.append(Entry(record, (expected,), {name: picture(300 + number + len(key))}))
    return entries


def _again() -> Built:
    """What the timeline already holds: the file of check-ins and the history of the profile (§2.1, §2.12)."""
    spots = [
        generic(labelled("Message", text), nested("Lieu", labelled("Nom", where)), timestamp=moment(day))
        for day, text, where in told("facebook")["check_ins"]
    ]
    history = {"profile_updates_v2": records(newest_first(_profile()))}
    return Built(
        {
            on_facebook().path("posts/check-ins.json"): meta_json(spots),
            f"{profile_topic(on_facebook())}/profile_update_history.json": meta_json(history),
        }
    )


def _photo_name(album: str, number: int) -> str:
    return on_facebook().path(f"posts/media/{in_ascii(album)}_10150/{9000 + number}_n_{number:03}.jpg")


def _album_photo(number: int, day: str, caption: str | None) -> Entry:
    name = _photo_name("Dublin", 400 + number)
    expected = Expected("photo", caption, moment(day), "album", "Dublin", media=(name,))
    return Entry(media(name, moment(day), "Dublin", caption), (expected,), {name: picture(400 + number)})


def _dublin_photos() -> list[Record]:
    """The photos of posts that the album shows again."""
    nodes: list[Record] = []
    for entry in _photos():
        attachments = entry.record["attachments"]
        found = [one["media"] for one in attachments[0]["data"]] if isinstance(attachments, list) else []
        nodes += [node for node in found if node["title"] == "Dublin"]
    return nodes


def _loose(number: int, day: str) -> Entry:
    name = _photo_name("Autres", 500 + number)
    expected = Expected("photo", None, moment(day), media=(name,))
    return Entry(media(name, moment(day)), (expected,), {name: picture(500 + number)})
