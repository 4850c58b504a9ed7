"""Groups in a Facebook export: posts, comments, pending posts, answers to admins, membership."""

from __future__ import annotations

from tests.builders.facebook.comments import comment_record
from tests.builders.facebook.generations import GENERIC, Generation, Setting
from tests.builders.pictures import jpeg
from tests.builders.records import data_named, generic, labelled, media, moment, named, post
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, joined, records
from tests.builders.writing import meta_json


def group_posts(setting: Setting) -> Built:
    """Posts in groups; the group stands in the attachment, or only in the title (docs/formats/facebook.md §2.3)."""
    entries = [*_posts(setting), *_shared(setting), *_with_picture(setting)]
    if setting.generation is Generation.G2:
        name = "groups/your_posts_and_comments_in_groups.json"
        comments = _comments(setting)
        wrapped = {"group_posts": {"activity_log_data": records([*entries, *comments])}}
        return content(name, wrapped, [*entries, *comments])
    tail = "your_posts_in_groups" if setting.flat else "group_posts_and_comments"
    return content(setting.path(f"groups/{tail}.json"), setting.wrap("group_posts", records(entries)), entries)


def group_comments(setting: Setting) -> Built:
    """Comments in groups, in a file of their own since 2021 (docs/formats/facebook.md §2.3)."""
    if setting.generation is Generation.G2:
        return Built()
    entries = _comments(setting)
    name = setting.path("groups/your_comments_in_groups.json")
    return content(name, setting.wrap("group_comments", records(entries)), entries)


def pending_posts(setting: Setting) -> Built:
    """Posts that wait for an admin: nobody but the admins sees them (docs/formats/facebook.md §2.3, §3.1)."""
    if setting.generation is Generation.G2:
        return Built()
    when, group = moment("2019-11-11 11:11:00"), setting.circle.group(2)
    text = "Je vends ma table de jardin, 40 €"
    record = post(when, setting.title("group", group=group), {"name": group}, text=text)
    entry = Entry(record, (Expected("group-post", text, when, "group", group, state="pending"),))
    name = setting.path("groups/your_pending_posts_in_groups.json")
    return content(name, setting.wrap("pending_posts", [record]), [entry])


def membership_answers(setting: Setting) -> Built:
    """What the owner answered to the admins of groups (docs/formats/facebook.md §2.3)."""
    if setting.generation is Generation.G2:
        return Built()
    return joined(_answers(setting, kind, day) for kind, day in (("membership", "05"), ("participation", "06")))


def documents(setting: Setting) -> Built:
    """A document of a group that the owner wrote, generic (docs/formats/facebook.md §2.3)."""
    if setting.generation not in GENERIC:
        return Built()
    when, group = moment("2021-04-04 14:00:00"), setting.circle.group(0)
    text = "Calendrier des semis : tomates en mars, courges en avril, et de la patience toute l'année."
    record = generic(labelled("Text", text), labelled("Group name", group), timestamp=when, fbid="771")
    return content(
        setting.path("groups/your_document_revision.json"),
        [record],
        [Entry(record, (Expected("other", text, when),))],
    )


def membership(setting: Setting) -> Built:
    """Which groups the owner joined and runs, and badges whose keys are names (docs/formats/facebook.md §2.3)."""
    when = moment("2014-02-02 12:00:00")
    joins = [(group, when + number) for number, group in enumerate(setting.circle.groups)]
    rows = data_named(setting.title("joined", name="{name}"), joins)
    built = counted(setting.path(_membership_tail(setting)), setting.wrap("groups_joined", rows), len(rows))
    run = setting.wrap("groups_admined", named(joins[:1]))
    built += counted(setting.path("groups/your_groups.json"), run, 1)
    if setting.generation is Generation.G2:
        return built
    badges = {setting.key("group_badges"): {group: ["Conversation starter"] for group in setting.circle.groups}}
    return built + counted(setting.path("groups/your_badges.json"), badges, 1)


def other_pages(setting: Setting) -> Built:
    """The long tail of the groups' folder, generic (docs/formats/facebook.md §2.3)."""
    if setting.generation not in GENERIC:
        return Built()
    tails = (
        "your_contributions",
        "your_group_post_tags",
        "your_anonymous_mode_status_in_groups",
        "your_actions_on_violating_content_in_your_groups",
        "your_participation_requests",
        "join_requests",
        "group_invites_you've_received",
        "group_invites_you've_sent",
        "chat_invites_received",
        "community_chat_settings",
        "your_group_shortcuts",
        "your_settings_for_groups_tab",
        "groups_and_pages_that_you_may_find_engaging",
    )
    group = setting.circle.group(0)
    record = generic(labelled("Name", group), labelled("Count", "3"), timestamp=moment("2022-01-01"), fbid="909")
    rows = [record, record]
    return joined(counted(setting.path(f"groups/{tail}.json"), rows, len(rows)) for tail in tails)


def _posts(setting: Setting) -> list[Entry]:
    entries = []
    for number in range(6):
        when = moment("2014-06-01 17:00:00") + number * 9_000_000
        group, text = setting.circle.group(number), f"{setting.circle.text(number + 11)} 🌱"
        ones: tuple[Record, ...] = ({"name": group},) if number % 2 else ()
        record = post(when, setting.title("group", group=group), *ones, text=text)
        entries.append(Entry(record, (Expected("group-post", text, when, "group", group),)))
    return entries


def _shared(setting: Setting) -> list[Entry]:
    when, group = moment("2018-08-18 18:18:00"), setting.circle.group(1)
    context: Record = {"external_context": {"name": "Un logiciel libre", "url": "https://code.example/"}}
    record = post(when, setting.title("group_link", group=group), context)
    return [Entry(record, (Expected("group-post", None, when, "group", group),))]


def _with_picture(setting: Setting) -> list[Entry]:
    """The media of group posts lie under `posts/media` like any other (docs/formats/facebook.md §2.3)."""
    when, group = moment("2018-09-18 18:18:00"), setting.circle.group(0)
    name = setting.path("posts/media/Mobileuploads_22/groupe_n_1.jpg")
    record = post(when, setting.title("group_photo", group=group), {"media": media(name, when)}, text="Mes tomates")
    expected = Expected("group-post", "Mes tomates", when, "group", group, media=(name,))
    return [Entry(record, (expected,), {name: jpeg(31)})]


def _comments(setting: Setting) -> list[Entry]:
    entries = []
    for number in range(5):
        when = moment("2015-02-01 21:00:00") + number * 7_000_000
        group, text = setting.circle.group(number), f"{setting.circle.text(number + 17)} 👌"
        comment: Record = {"comment": text, "author": setting.circle.name, "group": group}
        record = comment_record(when, setting.title("comment", name=setting.circle.friend(number)), comment)
        entries.append(Entry(record, (Expected("group-comment", text, when, "group", group),)))
    return entries


def _answers(setting: Setting, kind: str, day: str) -> Built:
    when = moment(f"2020-05-{day} 10:00:00")
    pairs = [
        ("Pourquoi voulez-vous venir ?", f"J'aime les plantes ({kind})"),
        ("Règles lues ?", f"Oui, toutes ({kind})"),
    ]
    answers = [{"question": ask, "answer": answer, "timestamp": when} for ask, answer in pairs]
    group = setting.circle.group(0)
    listing = [{"group_name": group, "rules_agreement": True, "answers": answers}]
    value = {f"group_{kind}_questions_answers_v2": {"group_answers": listing}}
    name = setting.path(f"groups/your_answers_to_{kind}_questions.json")
    return Built(
        {name: meta_json(value)}, tuple(Expected("answer", answer, when, "group", group) for _, answer in pairs)
    )


def _membership_tail(setting: Setting) -> str:
    return "groups/group_membership_activity.json" if setting.page else "groups/your_group_membership_activity.json"
