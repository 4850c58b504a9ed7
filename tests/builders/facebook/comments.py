"""Comments and reactions of a Facebook export."""

from __future__ import annotations

from collections.abc import Mapping

from tests.builders.facebook.generations import GENERIC, Generation, Setting
from tests.builders.pictures import png
from tests.builders.records import dated, generic, labelled, linked, media, moment, nested
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, records
from tests.builders.writing import meta_json


def comment_record(
    when: int, title: str | None, comment: Mapping[str, object] | None, *ones: Mapping[str, object]
) -> Record:
    """Make one record of a comments member (docs/formats/facebook.md §2.2)."""
    record: Record = {"timestamp": when}
    if ones:
        record["attachments"] = [{"data": list(ones)}]
    record["data"] = [] if comment is None else [{"comment": {"timestamp": when, **comment}}]
    if title is not None:
        record["title"] = title
    return record


def comments(setting: Setting) -> Built:
    """The comments member: with and without group and author, pictures only, somebody else's (§2.2)."""
    folder = "comments" if setting.generation is Generation.G2 else "comments_and_reactions"
    entries = [
        *_on_posts(setting),
        *_on_own(setting),
        *_in_group(setting),
        *_without_words(setting),
        *_by_somebody_else(setting),
    ]
    return content(setting.path(f"{folder}/comments.json"), setting.wrap("comments", records(entries)), entries)


def comment_edits(setting: Setting) -> Built:
    """Versions of comments, 2023 on: they fold into the comment that has the newest text (§2.2, G5)."""
    if setting.generation not in GENERIC:
        return Built()
    first = _on_posts(setting)[0].expected[0]
    when = first.time_utc or 0
    versions = [
        generic(labelled("Text", text), labelled("Caption"), labelled("Content state"), timestamp=at, fbid="1220001")
        for text, at in ((f"{first.text}", when + 60), (f"{first.text} (premier jet)", when))
    ]
    return Built({setting.path("comments_and_reactions/your_comment_edits.json"): meta_json(versions)})


def reactions(setting: Setting) -> Built:
    """Reactions in each form that they had (docs/formats/facebook.md §2.2 and table of §1)."""
    rows: list[Record] = [_reaction(setting, number) for number in range(5)]
    if setting.generation is Generation.G2:
        return counted("likes_and_reactions/posts_and_comments.json", {"reactions": rows}, 5)
    if setting.generation is Generation.G3:
        return counted("comments_and_reactions/posts_and_comments.json", {"reactions_v2": rows}, 5)
    numbered = counted(setting.path("comments_and_reactions/likes_and_reactions_1.json"), rows, 5)
    if setting.generation not in GENERIC:
        return numbered
    again = [_generic_reaction(setting, number) for number in range(5)]
    return numbered + counted(setting.path("comments_and_reactions/likes_and_reactions.json"), again, 5)


def _on_posts(setting: Setting) -> list[Entry]:
    entries = []
    for number in range(8):
        when = moment("2015-01-15 19:00:00") + number * 4_000_000
        text, friend = f"{setting.circle.text(number + 3)} !", setting.circle.friend(number)
        comment = {"comment": text} | ({"author": setting.circle.name} if number % 3 else {})
        sentence = "comment" if number % 2 else "reply"
        record = comment_record(when, setting.title(sentence, name=friend), comment)
        where = ("profile", friend) if number % 2 else ("none", None)  # whose post it is, a reply does not tell
        entries.append(Entry(record, (Expected("comment", text, when, *where),)))
    return entries


def _on_own(setting: Setting) -> list[Entry]:
    when = moment("2016-05-20 08:00:00")
    comment: Record = {"comment": "Merci à tous 🙏", "author": setting.circle.name}
    record = comment_record(when, setting.title("comment_own"), comment)
    return [Entry(record, (Expected("comment", "Merci à tous 🙏", when),))]


def _in_group(setting: Setting) -> list[Entry]:
    when, group = moment("2016-06-20 08:00:00"), setting.circle.group(0)
    comment: Record = {"comment": "Taillez-le en mars", "author": setting.circle.name, "group": group}
    record = comment_record(when, setting.title("comment", name=setting.circle.friend(2)), comment)
    return [Entry(record, (Expected("group-comment", "Taillez-le en mars", when, "group", group),))]


def _without_words(setting: Setting) -> list[Entry]:
    """Only a picture, only a moving picture from elsewhere, and nothing at all."""
    photo, link, nothing = (moment(f"2017-01-0{day} 10:00:00") for day in (1, 2, 3))
    name = setting.path("posts/media/Commentaires_88/55_n.png")
    friend = setting.circle.friend(3)
    title = setting.title("comment", name=friend)
    blank: Record = {"comment": "", "author": setting.circle.name}
    picture = comment_record(photo, title, blank, {"media": media(name, photo)})
    moving = comment_record(link, title, blank, {"external_context": {"url": "https://gifs.example/a.gif"}})
    return [
        Entry(picture, (Expected("comment", None, photo, "profile", friend, media=(name,)),), {name: png(5)}),
        Entry(moving, (Expected("comment", None, link, "profile", friend),)),
        Entry(comment_record(nothing, title, None)),
    ]


def _by_somebody_else(setting: Setting) -> list[Entry]:
    """Old exports hold comments of others under the owner's photos: not the owner's words (§2.2, §7 trap 39)."""
    when, friend = moment("2013-03-03 10:00:00"), setting.circle.friend(4)
    record = comment_record(when, setting.title("comment_own"), {"comment": "Superbe !", "author": friend})
    return [Entry(record, (Expected("comment", "Superbe !", when, mine=False),))]


def _reaction(setting: Setting, number: int) -> Record:
    reaction = {"reaction": "LIKE", "actor": setting.circle.name}
    title = setting.title("like", name=setting.circle.friend(number))
    when = moment("2018-03-01") + number * 86_400
    return {"timestamp": when, "data": [{"reaction": reaction}], "title": title}


def _generic_reaction(setting: Setting, number: int) -> Record:
    owner = nested("Owner", nested("", labelled("Name", setting.circle.friend(number))))
    return generic(
        labelled("Reaction", "Like"),
        linked("URL", f"https://www.facebook.com/{number}"),
        owner,
        dated(None, 0),
        timestamp=moment("2018-03-01") + number * 86_400,
        fbid=f"15000{number}",
    )
