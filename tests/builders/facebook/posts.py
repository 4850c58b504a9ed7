"""The timeline file of a Facebook export: statuses, shares, photos, moments, posts elsewhere."""

from __future__ import annotations

from unicodedata import normalize

from tests.builders.facebook.generations import Generation, Setting
from tests.builders.pictures import MP4, jpeg
from tests.builders.records import media, moment, place, post
from tests.builders.truth import Built, Entry, Expected, Record, content, records


def timeline_name(setting: Setting, number: int = 1) -> str:
    """Give the name of the timeline file (docs/formats/facebook.md §1, table of moved members; §2.19)."""
    if setting.page:
        return setting.path(f"posts/profile_posts_{number}.json")
    if setting.flat:
        return setting.path(f"posts/your_posts_{number}.json")
    return setting.path(f"posts/your_posts__check_ins__photos_and_videos_{number}.json")


def timeline(setting: Setting) -> Built:
    """The owner's timeline in two files, a bare list each (docs/formats/facebook.md §2.1, split as in §0.7)."""
    first = [*statuses(setting), *shares(setting), *pictures(setting), *odd_times(setting)]
    second = [*moments(setting), *apart(setting), *empty(setting)]
    if not setting.page:
        second += elsewhere(setting)
    if setting.generation is Generation.G2:
        second += sales_and_notes(setting)
    return content(timeline_name(setting), records(first), first) + content(
        timeline_name(setting, 2), records(second), second
    )


def status_updates(setting: Setting) -> Built:
    """Some 2018 files wrap the list in `status_updates` (docs/formats/facebook.md §1, table of moved members)."""
    entries = statuses(setting)
    return content(setting.path("posts/your_posts.json"), {"status_updates": records(entries)}, entries)


def bare_record(setting: Setting) -> Built:
    """A timeline of one record that stands bare, in no list (docs/formats/facebook.md §7 trap 1)."""
    entry = statuses(setting)[0]
    return content(timeline_name(setting), entry.record, [entry])


def statuses(setting: Setting) -> list[Entry]:
    """Statuses in many languages, with and without a title, one with a mention (docs/formats/facebook.md §2.0)."""
    friend, texts = setting.circle.friend(0), setting.circle.texts
    start = moment("2012-04-01 07:30:00")
    entries = []
    for number, text in enumerate(texts):
        when = start + number * 3_000_000 // 2
        title = None if number % 3 == 1 else setting.title("status")
        record = post(when, title, text=text)
        entries.append(Entry(record, (_post(setting, text, when),)))
    when = moment("2015-09-09 18:00:01")
    record = post(when, None, text=f"Merci @[100012345678901:2048:{friend}] pour le gâteau")
    record["tags"] = [friend] if setting.generation is Generation.G2 else [{"name": friend}]
    entries.append(Entry(record, (_post(setting, f"Merci {friend} pour le gâteau", when),)))
    return entries


def shares(setting: Setting) -> list[Entry]:
    """Things of others passed on, with own words and without (docs/formats/facebook.md §2.0 `external_context`)."""
    with_words, without, unnamed = (moment(f"2016-0{month}-03 10:00:00") for month in (2, 3, 4))
    context = {"name": "Made-up news", "source": "news.example", "url": "https://news.example/a?b=1&c=é"}
    words = "À lire, vraiment"
    first = post(with_words, setting.title("share_link"), {"external_context": context}, text=words)
    second = post(without, setting.title("share"), {"external_context": {"url": ""}})
    third = post(unnamed, None, {"external_context": {"url": "https://video.example/1"}}, {"text": "Quoted line"})
    return [
        Entry(first, (_share(setting, words, with_words),)),
        Entry(second, (_share(setting, None, without),)),
        Entry(third, (_share(setting, None, unnamed),)),
    ]


def pictures(setting: Setting) -> list[Entry]:
    """Posts with photos and a video; a photo repeats the post's text, another has its own caption (§7 trap 16)."""
    when, later = moment("2014-07-14 20:00:00"), moment("2017-08-02 12:00:00")
    words, caption = "Feux d'artifice 🎆", "Vue du pont"
    names = [photo_name(setting, "Vacances", 1015, number) for number in (1, 2)]
    nodes: list[Record] = [
        {"media": media(names[0], when, "Vacances", words)},
        {"media": media(names[1], when, "Vacances", caption)},
        {"place": place("Lyon, France")},
    ]
    record = post(when, setting.title("photos", count="2", album="Vacances"), *nodes, text=words)
    expected = _post(setting, f"{words}\n{caption}", when, tuple(names))
    files = {name: jpeg(number) for number, name in enumerate(names, 11)}
    return [Entry(record, (expected,), files), *_video(setting, later)]


def photo_name(setting: Setting, album: str, album_id: int, number: int) -> str:
    """Give the member of a photo: its folder bears the album's name in ASCII and the album's id (§1.4)."""
    base = "photos_and_videos" if setting.generation is Generation.G2 else "posts/media"
    return setting.path(f"{base}/{in_ascii(album)}_{album_id}/9876{number}_n_1015{number:04}.jpg")


def in_ascii(name: str) -> str:
    """Write a name as folders do: accents and blanks left out, and all that is no letter or number of ASCII (§1.4)."""
    return "".join(sign for sign in normalize("NFKD", name) if sign.isascii() and sign.isalnum())


def moments(setting: Setting) -> list[Entry]:
    """A life event, a feeling, an app's post, a poll (docs/formats/facebook.md §2.0 and §2.1.1)."""
    when = [moment(f"2013-{month:02}-10 09:00:00") for month in range(1, 6)]
    event = {"title": "Nouveau travail", "description": "Premier jour à l'atelier !", "start_date": {"year": 2013}}
    poll = {"question": "Pizza ou crêpes ?", "options": [{"option": "Pizza", "voted": True}, {"option": "Crêpes"}]}
    told = [
        post(when[0], setting.title("life_event"), {"life_event": event}),
        post(when[1], setting.title("feeling"), text="Quelle journée !"),
        post(when[3], setting.title("app", app="MadeUpRun"), text="5 km en 30 minutes"),
        post(when[4], setting.title("poll"), {"poll": poll}, text="Ce soir ?"),
    ]
    expected = [
        _post(setting, "Nouveau travail\nPremier jour à l'atelier !", when[0]),
        _post(setting, "Quelle journée !", when[1]),
        _post(setting, "5 km en 30 minutes", when[3]),
        _item(setting, "poll", "Ce soir ?\n\nPizza ou crêpes ?\nPizza\nCrêpes", when[4]),
    ]
    return [Entry(record, (item,)) for record, item in zip(told, expected, strict=True)]


def created_things(setting: Setting) -> Built:
    """An event and a fundraiser as attachments of posts, a post taken over from Instagram (§2.0, §2.1.1)."""
    when = [moment(f"2018-0{month}-02 08:00:00") for month in (3, 4, 5)]
    event = {"event": {"name": "Troc de plantes", "start_timestamp": when[0] + 900_000, "end_timestamp": 0}}
    cause = {"fundraiser": {"title": "Un verger pour l'école", "start_timestamp": when[1], "end_timestamp": 0}}
    context = {"external_context": {"url": "https://www.instagram.com/p/AbC/"}}
    entries = [
        Entry(post(when[0], None, event, text="Venez !"), (_item(setting, "event", "Venez !", when[0]),)),
        Entry(
            post(when[1], None, cause, text="Aidez-nous"),
            (_item(setting, "fundraiser", "Aidez-nous\n\nUn verger pour l'école", when[1]),),
        ),
        Entry(post(when[2], setting.title("from_instagram"), context), (_share(setting, None, when[2]),)),
    ]
    return content(timeline_name(setting), records(entries), entries)


def apart(setting: Setting) -> list[Entry]:
    """A post with the date of its edit, one shown under an older date (docs/formats/facebook.md §2.0, §7 trap 14)."""
    when, back = moment("2018-01-05 08:00:00"), moment("2018-02-06 08:00:00")
    edited = post(when, None, text="Corrigé : le marché est le dimanche")
    edited["data"] = [{"update_timestamp": when}, {"post": "Corrigé : le marché est le dimanche"}, {}]
    backdated = post(back, None)
    backdated["data"] = [{"backdated_timestamp": moment("1999-12-31")}, {"post": "Une vieille photo retrouvée"}]
    return [
        Entry(edited, (_post(setting, "Corrigé : le marché est le dimanche", when),)),
        Entry(backdated, (_post(setting, "Une vieille photo retrouvée", back),)),
    ]


def odd_times(setting: Setting) -> list[Entry]:
    """A time of 0 is unknown, one before 1970 and one in the future stand (docs/formats/facebook.md §7 trap 13)."""
    times = {"Sans date": 0, "Avant l'informatique": -86_400, "Un jour, peut-être": moment("2099-01-01")}
    return [Entry(post(when, None, text=text), (_post(setting, text, when or None),)) for text, when in times.items()]


def empty(setting: Setting) -> list[Entry]:
    """Records in which nothing but Facebook's sentence is: no item comes of them (§2.1.1, §7 trap 2)."""
    when = moment("2012-12-12 12:12:12")
    twice_empty: Record = {"timestamp": when, "data": [{}, {}], "title": setting.title("app", app="MadeUpGame")}
    hollow: Record = {"timestamp": when + 1, "data": [{}], "attachments": [{"data": [[]]}]}
    return [Entry(twice_empty), Entry(hollow)]


def elsewhere(setting: Setting) -> list[Entry]:
    """Posts on other people's timelines and in a group, named only by title or attachment (§2.1.1)."""
    wall, link, shared, advice = (moment(f"2017-0{month}-11 11:00:00") for month in (5, 6, 7, 8))
    friend, group, page = setting.circle.friend(1), setting.circle.group(1), setting.circle.page(2)
    context = {"external_context": {"name": "Vidéo", "url": "https://video.example/2"}}
    told = [
        post(wall, setting.title("timeline_of", name=friend), text="Bon anniversaire, ma grande"),
        post(link, setting.title("link_to_timeline", name=friend), context),
        post(shared, setting.title("group_share", group=group), {"name": group}, context, text="Pour le groupe"),
        post(advice, setting.title("recommends", name=page), {"place": place(page)}, text="Accueil parfait"),
    ]
    expected = [
        Expected("post", "Bon anniversaire, ma grande", wall, "profile", friend),
        Expected("share", None, link, "profile", friend),
        Expected("group-post", "Pour le groupe", shared, "group", group),
        Expected("review", "Accueil parfait", advice),  # on the page, where a list of pages names it
    ]
    return [Entry(record, (item,)) for record, item in zip(told, expected, strict=True)]


def sales_and_notes(setting: Setting) -> list[Entry]:
    """A thing for sale and a note as attachments, 2018 to 2022 (docs/formats/facebook.md §2.0)."""
    sale, note = moment("2016-10-01 10:00:00"), moment("2011-10-01 10:00:00")
    thing = {"title": "Vélo rouge", "price": "80 €", "seller": setting.circle.name, "description": "Presque neuf"}
    text = {"title": "Mes vingt livres", "text": "Une longue note sur les livres de l'été."}
    return [
        Entry(
            post(sale, None, {"for_sale_item": thing}),
            (Expected("listing", "Vélo rouge\nPresque neuf", sale, "marketplace"),),
        ),
        Entry(
            post(note, None, {"note": text}), (Expected("note", f"{text['title']}\n{text['text']}", note, "timeline"),)
        ),
    ]


def _video(setting: Setting, when: int) -> list[Entry]:
    name = setting.path("posts/media/videos/4455_n_77.mp4")
    record = post(when, setting.title("video"), {"media": media(name, when, "", "Le train passe")})
    return [Entry(record, (_post(setting, "Le train passe", when, (name,)),), {name: MP4})]


def _item(setting: Setting, kind: str, text: str | None, when: int | None, files: tuple[str, ...] = ()) -> Expected:
    if setting.page:
        return Expected("page-post", text, when, "page", media=files)
    return Expected(kind, text, when, "timeline", media=files)


def _post(setting: Setting, text: str | None, when: int | None, files: tuple[str, ...] = ()) -> Expected:
    return _item(setting, "post", text, when, files)


def _share(setting: Setting, text: str | None, when: int) -> Expected:
    return _item(setting, "share", text, when)
