"""Account facts of an Instagram export: who, born when, private or public now and before, from where."""

from __future__ import annotations

from dataclasses import dataclass

from tests.builders.instagram.generations import LATE, Generation, Setting
from tests.builders.instagram.media import media_name
from tests.builders.instagram.shapes import string_list, string_map, triple
from tests.builders.pictures import jpeg
from tests.builders.records import dated, generic, labelled, linked, listed, moment, nested
from tests.builders.truth import LEFT_OPEN, Built, Expected, Record
from tests.builders.writing import meta_json

BIO = "Jardin, vélo, café ☕\nLyon"


@dataclass(frozen=True, slots=True)
class Facts:
    """Which account facts an export states; None or False = it does not."""

    birth_date: bool = True
    history: tuple[tuple[str, str], ...] = (("to_private", "2022-04-17 11:14:00"), ("to_public", "2023-09-01 08:00:00"))
    professional: bool = False


def account(setting: Setting, facts: Facts | None = None) -> Built:
    """Everything of the person and the account (docs/formats/instagram.md §3.6)."""
    told = facts or Facts()
    return (
        personal_information(setting, birth_date=told.birth_date)
        + privacy_history(setting, told.history)
        + profile_changes(setting)
        + signup(setting)
        + based_in(setting)
        + professional_information(setting, professional=told.professional)
        + profile_information(setting)
        + linked_accounts(setting)
        + notes(setting)
    )


def personal_information(setting: Setting, *, birth_date: bool = True) -> Built:
    """`profile_user`, localised triples in their fixed order (docs/formats/instagram.md §3.6, §5.2)."""
    owner, when = setting.circle.owner, moment("2020-09-09 09:09:00")
    photo = media_name("profile", when, 700)
    cells = {
        "email": "zoe@example.org",
        "phone": "+33600000000",
        "phone_confirmed": setting.truth_word(True),
        "username": setting.username,
        "name": setting.circle.name,
        "bio": BIO,
        "gender": "female",
        "birth": owner.birth_date.isoformat() if birth_date else None,
        "website": "https://zoe.example",
        "private": None if setting.private is None else setting.truth_word(setting.private),
    }
    rows: dict[str, Record] = {setting.key(key): triple(value) for key, value in cells.items() if value is not None}
    picture: Record = {"uri": photo, "creation_timestamp": when, "title": ""}
    record = string_map(setting.key("user_information"), rows, {setting.key("photo"): picture})
    name = setting.section(
        "personal_information/personal_information", "account_information", "personal_information.json"
    )
    entered = ("username", "name", "bio", "gender", "website")
    fields = tuple(Expected("profile-field", cells[word], None, platform="instagram") for word in entered)
    picture_item = Expected("profile-picture", None, when, platform="instagram", media=(photo,))
    members = {name: meta_json({"profile_user": [record]}), photo: jpeg(70)}
    return Built(members, fields, allowed=(picture_item,))


def privacy_history(setting: Setting, switches: tuple[tuple[str, str], ...]) -> Built:
    """When the account became private or public (docs/formats/instagram.md §3.6.1)."""
    rows = [
        string_map(setting.key(word), {setting.key("time"): triple(timestamp=moment(when))}) for word, when in switches
    ]
    name = setting.section(
        f"security_and_login_information/{setting.named('login_and_{who}_creation')}",
        "login_and_account_creation",
        setting.named("{who}_privacy_changes.json"),
    )
    return Built({name: meta_json({"account_history_account_privacy_history": rows})})


def privacy_history_in_lists(setting: Setting, switches: tuple[tuple[str, str], ...]) -> Built:
    """The same history with its times in `string_list_data`, as in 2026 (docs/formats/instagram.md §3.6.1)."""
    rows = [string_list(setting.key(word), None, moment(when)) for word, when in switches]
    name = "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json"
    return Built({name: meta_json({"account_history_account_privacy_history": rows})})


def profile_changes(setting: Setting) -> Built:
    """Former user names, names and bios; the kind of change can stay English (docs/formats/instagram.md §3.6)."""
    changes = [
        ("Username", "zoe_marchand", setting.username, "2019-01-01 10:00:00"),
        ("Profile Name", setting.circle.owner.former_name, setting.circle.name, "2019-06-01 10:00:00"),
        ("Profile Bio Text", "Étudiante à Lyon", BIO, "2020-06-01 10:00:00"),
    ]
    rows = [string_map("", _change(setting, *change)) for change in changes]
    name = setting.section("personal_information/personal_information", "account_information", "profile_changes.json")
    former = Expected("profile-field", "Étudiante à Lyon", LEFT_OPEN, platform="instagram")
    return Built({name: meta_json({"profile_profile_change": rows})}, (former,))


def signup(setting: Setting) -> Built:
    """When and as whom the account was made (docs/formats/instagram.md §3.6)."""
    cells: dict[str, Record] = {
        setting.key("username"): triple("zoe_marchand"),
        setting.key("ip_address"): triple("192.0.2.9"),
        setting.key("time"): triple(timestamp=moment("2014-03-02 16:00:00")),
        setting.key("email"): triple("zoe@example.org"),
    }
    base = {Generation.G2A: "instagram_signup_details", Generation.G3: "signup_details"}
    tail = f"{base.get(setting.generation, 'signup_information')}.json"
    folder = setting.named("login_and_{who}_creation")
    name = setting.section(f"security_and_login_information/{folder}", "login_and_account_creation", tail)
    return Built({name: meta_json({"account_history_registration_info": [string_map("", cells)]})})


def based_in(setting: Setting) -> Built:
    """Where Meta thinks the account is based, generic in 2026 (docs/formats/instagram.md §3.6)."""
    name = setting.section(
        "personal_information/information_about_you", "information_about_you", setting.named("{who}_based_in.json")
    )
    if setting.generation is Generation.G3:
        labels = (labelled("City", "Lyon"), labelled("Region", "Auvergne-Rhône-Alpes"), labelled("Country", "France"))
        return Built({name: meta_json([generic(*labels)])})
    cells = {setting.key("city"): triple("Lyon, Rhône")}
    return Built({name: meta_json({"inferred_data_primary_location": [string_map("", cells)]})})


def professional_information(setting: Setting, *, professional: bool) -> Built:
    """An empty map for a personal account (docs/formats/instagram.md §3.6)."""
    cells: dict[str, Record] = {"Business Objectives": triple("Sell things")} if professional else {}
    name = setting.section(
        "personal_information/personal_information", "account_information", "professional_information.json"
    )
    return Built({name: meta_json({"profile_business": [string_map("", cells)]})})


def profile_information(setting: Setting) -> Built:
    """First story, first story to close friends, country (docs/formats/instagram.md §3.6)."""
    cells: dict[str, Record] = {
        setting.key("contact_syncing"): triple(setting.truth_word(False)),
        setting.key("first_story"): triple(timestamp=moment("2017-01-01")),
        setting.key("close_friends_story"): triple(timestamp=moment("2022-05-01")),
        setting.key("country_code"): triple("FR"),
    }
    modern = setting.generation is not Generation.G1
    tail = "instagram_profile_information.json" if modern else "account_information.json"
    name = setting.section("personal_information/personal_information", "account_information", tail)
    return Built({name: meta_json({"profile_account_insights": [string_map("", cells)]})})


def linked_accounts(setting: Setting) -> Built:
    """The Facebook account that is linked (docs/formats/instagram.md §3.6)."""
    name = setting.section(
        "personal_information/personal_information", "account_information", "linked_meta_accounts.json"
    )
    if setting.generation in LATE:
        node = nested("Facebook", labelled("Name", setting.circle.name), linked("URL", "https://www.facebook.com/zoe"))
        return Built({name: meta_json([generic(node, fbid="1")])})
    cells = {"Account type": triple("Facebook"), "User name": triple(setting.circle.name), "Identifier": triple("1000")}
    return Built({name: meta_json({"profile_linked_meta_accounts": [string_map("", cells)]})})


def notes(setting: Setting) -> Built:
    """Notes of 24 hours for a small circle, generic (docs/formats/instagram.md §3.6)."""
    if setting.generation not in LATE:
        return Built()
    when = moment("2025-01-15 08:15:00")
    rows = [
        generic(
            labelled("Text", text), dated("Creation time", when + number), listed("Viewers"), timestamp=when + number
        )
        for number, text in enumerate(("Qui est debout ?", "Besoin d'un café ☕"))
    ]
    truth = tuple(
        Expected("note", text, when + number, platform="instagram")
        for number, text in enumerate(("Qui est debout ?", "Besoin d'un café ☕"))
    )
    return Built({"personal_information/personal_information/notes.json": meta_json(rows)}, truth)


def _change(setting: Setting, what: str, before: str, after: str, when: str) -> dict[str, Record]:
    return {
        setting.key("changed"): triple(what),
        setting.key("previous_value"): triple(before),
        setting.key("new_value"): triple(after),
        setting.key("change_date"): triple(timestamp=moment(when)),
    }
