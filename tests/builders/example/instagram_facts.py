"""What Instagram notes of Camille: person, privacy and its history, former bios, connections, likes, logins."""

from __future__ import annotations

from tests.builders.example.story import BORN, NAME, USERNAME, on_instagram, told
from tests.builders.instagram.account import privacy_history
from tests.builders.instagram.media import media_name
from tests.builders.instagram.shapes import string_list, string_map, triple
from tests.builders.records import dated, generic, labelled, moment, nested
from tests.builders.truth import LEFT_OPEN, Built, Expected, Record, counted, joined
from tests.builders.writing import meta_json

_PERSON = "personal_information/personal_information"


def person() -> Built:
    """The account's own page of facts, in French (docs/formats/instagram.md §3.6, §5.2)."""
    bio, when = told("instagram")["bios"][-1][2], moment("2022-09-02 10:40")
    photo: Record = {"uri": media_name("profile", when, 880), "creation_timestamp": when, "title": ""}
    key = on_instagram().key
    cells: dict[str, Record] = {
        key("email"): triple("camille@example.org"),
        key("phone_confirmed"): triple("Vrai"),
        key("username"): triple(USERNAME),
        key("name"): triple(NAME),
        key("bio"): triple(bio),
        key("gender"): triple("female"),
        key("birth"): triple(BORN.isoformat()),
        key("private"): triple("Faux"),
    }
    record = string_map("", cells, {key("photo"): photo})
    truth = tuple(
        Expected("profile-field", text, None, platform="instagram") for text in (NAME, bio, USERNAME, "female")
    )
    return Built({f"{_PERSON}/personal_information.json": meta_json({"profile_user": [record]})}, truth)


def past() -> Built:
    """Private from 2015 to 2022, former bios, day of birth of the account (docs/formats/instagram.md §3.6)."""
    switches = tuple((word, day) for word, day in told("instagram")["privacy"])
    signup = {
        on_instagram().key("username"): triple(USERNAME),
        on_instagram().key("time"): triple(timestamp=moment("2013-10-12 19:00")),
    }
    changes = [_bio_change(*line) for line in told("instagram")["bios"]]
    truth = tuple(
        Expected("profile-field", before, LEFT_OPEN, platform="instagram") for _, before, _ in told("instagram")["bios"]
    )
    signup_name = "security_and_login_information/login_and_profile_creation/signup_details.json"
    registered = {"account_history_registration_info": [string_map("", signup)]}
    return (
        privacy_history(on_instagram(), switches)
        + counted(signup_name, registered, 1)
        + Built({f"{_PERSON}/profile_changes.json": meta_json({"profile_profile_change": changes})}, truth)
    )


def notes() -> Built:
    """Notes of 24 hours (docs/formats/instagram.md §3.6)."""
    rows = [generic(labelled("Texte", text), timestamp=moment(day)) for day, text in told("instagram")["notes"]]
    truth = tuple(Expected("note", text, moment(day), platform="instagram") for day, text in told("instagram")["notes"])
    return Built({f"{_PERSON}/notes.json": meta_json(rows)}, truth)


def about_account() -> Built:
    """Where it is based, which account is linked, that it is no business (docs/formats/instagram.md §3.6)."""
    based = generic(labelled("Ville", "Lyon"), labelled("Région", "Auvergne-Rhône-Alpes"), labelled("Pays", "France"))
    facebook = generic(nested("Facebook", labelled("Nom", NAME)))
    insights = {
        on_instagram().key("first_story"): triple(timestamp=moment("2018-08-12 20:05")),
        on_instagram().key("close_friends_story"): triple(),
        on_instagram().key("country_code"): triple("FR"),
    }
    values = {
        "personal_information/information_about_you/profile_based_in.json": [based],
        f"{_PERSON}/linked_meta_accounts.json": [facebook],
        f"{_PERSON}/professional_information.json": {"profile_business": [string_map("", {})]},
        f"{_PERSON}/instagram_profile_information.json": {"profile_account_insights": [string_map("", insights)]},
    }
    return joined(counted(name, value, 1) for name, value in values.items())


def traces() -> Built:
    """Followers, likes, saved posts, searches, logins (docs/formats/instagram.md §3.5, §3.7, §3.8)."""
    story, when = told("instagram"), moment("2025-01-01")
    followers = [
        string_list("", name, when + n, f"https://www.instagram.com/{name}")
        for n, name in enumerate(story["followers"])
    ]
    liked = [string_list(name, "👍", when + 500 * n) for n in range(6) for name in story["likes"]]
    asked = [string_list("", "inconnu.demo", moment("2021-03-03"))]
    saved = [string_map("potiers.demo", {"Saved on": triple(timestamp=when)})]
    login = string_map(
        "", {on_instagram().key("time"): triple(timestamp=when), on_instagram().key("language_code"): triple("fr")}
    )
    interests = [generic(labelled("Centre d’intérêt", "Poterie"), dated("Dernière mise à jour", when))]
    logins = "security_and_login_information/login_and_profile_creation/login_activity.json"
    people = "connections/followers_and_following"
    return (
        counted(f"{people}/followers_1.json", followers, len(followers))
        + counted(f"{people}/following.json", {"relationships_following": followers[:5]}, 5)
        + counted(
            f"{people}/follow_requests_you've_received.json", {"relationships_follow_requests_received": asked}, 1
        )
        + counted(on_instagram().activity("likes/liked_posts.json"), {"likes_media_likes": liked}, len(liked))
        + counted(on_instagram().activity("saved/saved_posts.json"), {"saved_saved_media": saved}, 1)
        + counted(on_instagram().activity("ai/interest_categories.json"), interests, 1)
        + counted(logins, {"account_history_login_history": [login]}, 1)
    )


def threads_person() -> Built:
    """Threads has a private flag of its own (docs/formats/threads.md §4)."""
    bio = "Terre, chat, livres. Je réponds lentement."
    cells: dict[str, Record] = {
        on_instagram().key("username"): triple(USERNAME),
        on_instagram().key("name"): triple(NAME),
        on_instagram().key("bio"): triple(bio),
        "Birthday": triple(BORN.isoformat()),
        on_instagram().key("private"): triple("Faux"),
    }
    name = on_instagram().activity("threads/personal_information.json")
    value = {"text_post_app_text_post_app_profile": [string_map("", cells)]}
    truth = tuple(Expected("profile-field", text, None, platform="threads") for text in (bio, NAME, USERNAME))
    return Built({name: meta_json(value)}, truth)


def _bio_change(day: str, before: str, after: str) -> Record:
    cells = {
        on_instagram().key("changed"): triple("Profile Bio Text"),
        on_instagram().key("previous_value"): triple(before),
        on_instagram().key("new_value"): triple(after),
        on_instagram().key("change_date"): triple(timestamp=moment(day)),
    }
    return string_map("", cells)
