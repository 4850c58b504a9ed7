"""What Facebook notes of Camille beside what she wrote: profile, friends, settings, likes, searches, logins."""

from __future__ import annotations

from tests.builders.example.story import BORN, NAME, on_facebook, told
from tests.builders.facebook.profile import profile_topic
from tests.builders.records import generic, labelled, linked, moment, named, nested, tree
from tests.builders.truth import Built, Expected, Record, counted, joined
from tests.builders.writing import meta_json

# Her former name, city and home town, and when she entered each.
_ENTERED = (
    ("Cam Demory", moment("2012-09-12 18:10")),
    ("Lyon", moment("2012-09-12 18:15")),
    ("Clermont-Ferrand", moment("2008-10-04 16:30")),
)


def profile() -> Built:
    """Her profile (docs/formats/facebook.md §2.12)."""
    story = told("facebook")
    day, bio = story["bio"]
    fields: Record = {
        "name": {"full_name": NAME, "first_name": "Camille", "middle_name": "", "last_name": "Demory"},
        "emails": {"emails": ["camille@example.org"]},
        "birthday": {"year": BORN.year, "month": BORN.month, "day": BORN.day},
        "gender": {"gender_option": "FEMALE", "pronoun": "FEMALE"},
        "previous_names": [{"name": "Cam Demory", "timestamp": moment("2012-09-12 18:10")}],
        "current_city": {"name": "Lyon", "timestamp": moment("2012-09-12 18:15")},
        "hometown": {"name": "Clermont-Ferrand", "timestamp": moment("2008-10-04 16:30")},
        "intro_bio": {"name": bio, "timestamp": moment(day)},
        "about_me": story["about"],
        "favorite_quotes": story["quotes"],
        "username": "camilledemo",
        "registration_timestamp": moment("2008-10-04 16:20"),
        "profile_uri": "https://www.facebook.com/camilledemo",
    }
    truth = [
        Expected("profile-field", text, when)
        for text, when in (
            *((text, None) for text in (NAME, "camilledemo", "FEMALE", story["about"], story["quotes"])),
            *((bio, moment(day)), *_ENTERED),
        )
    ]
    name = f"{profile_topic(on_facebook())}/profile_information.json"
    return Built({name: meta_json({"profile_v2": fields})}, tuple(truth))


def places_and_settings() -> Built:
    """Time zone, country, law, language, default audience, linked accounts (docs/formats/facebook.md §2.14, §3.3)."""
    location = "logged_information/location"
    asked = "Qui peut voir vos futures publications ?"
    audience = nested("Votre activité", labelled(asked, "Amis"))
    language: Record = {"data": {"value": "fr_FR"}}
    linked_account = generic(labelled("Service", "Instagram"), labelled("Nom de profil", "camille.demo"))
    values: dict[str, tuple[object, int]] = {
        f"{location}/timezone.json": ({"timezone_v2": "Europe/Paris"}, 1),
        f"{location}/primary_public_location.json": (
            {"primary_public_location_v2": {"city": "Lyon", "region": "Auvergne-Rhône-Alpes", "country": "France"}},
            1,
        ),
        f"{location}/your_privacy_jurisdiction.json": (generic(labelled("Juridiction", "Union européenne")), 1),
        "preferences/preferences/privacy_settings.json": (generic(audience, fbid="1"), 1),
        "preferences/preferences/language_and_locale.json": ({"language_and_locale_v2": [tree("Langue", language)]}, 1),
        "personal_information/facebook_accounts_center/accounts_center.json": ([linked_account], 1),
    }
    return joined(counted(name, value, records) for name, (value, records) in values.items())


def people_and_pages() -> Built:
    """Friends, pages liked, the page that she runs (docs/formats/facebook.md §2.10, §2.13)."""
    story = told("facebook")
    friends = named((name, moment(day)) for name, day in story["friends"])
    liked = [_page(name, day) for name, day in story["pages_liked"]]
    run = [_page("Terre & Patience", "2022-08-15")]
    return (
        counted("connections/friends/your_friends.json", {"friends_v2": friends}, len(friends))
        + counted(on_facebook().path("pages/pages_you've_liked.json"), {"page_likes_v2": liked}, len(liked))
        + counted(on_facebook().path("pages/your_pages.json"), {"pages_v2": run}, 1)
    )


def traces() -> Built:
    """Reactions, searches, notices, logins, advertisers (docs/formats/facebook.md §2.2, §2.14 to §2.17)."""
    reactions, searches, logins = _reactions(), _searches(), _logins()
    advertisers = [{"action": "Clicked", "title": "Chaussures de marche", "timestamp": moment("2026-05-02")}]
    notices = [
        {
            "timestamp": moment("2026-10-30"),
            "unread": False,
            "href": "",
            "text": "Léa Montagne a réagi à votre publication.",
        }
    ]
    concert = {"name": "Fête de la musique", "start_timestamp": moment("2025-06-21 18:00"), "end_timestamp": 0}
    answers = {"events_joined": [concert], "events_declined": [], "events_interested": [concert]}
    folder = on_facebook().path("comments_and_reactions")
    return (
        counted(f"{folder}/likes_and_reactions_1.json", reactions, len(reactions))
        + counted("logged_information/search/your_search_history.json", {"searches_v2": searches}, len(searches))
        + counted("logged_information/notifications/notifications.json", {"notifications_v2": notices}, 1)
        + counted("security_and_login_information/account_activity.json", {"account_activity_v2": logins}, len(logins))
        + counted("ads_information/advertisers_you_ve_interacted_with.json", {"history_v2": advertisers}, 1)
        + counted(on_facebook().path("events/your_event_responses.json"), {"event_responses_v2": answers}, 2)
        + Built({on_facebook().path("polls/no-data.txt"): "Vous n’avez pas de données dans cette section".encode()})
    )


def pictures_of_others() -> Built:
    """Photos in which others tagged her: not hers (docs/formats/facebook.md §2.11)."""
    rows = [
        generic(
            linked("URL", f"https://www.facebook.com/photo/{number}"),
            labelled("Nom", "Léa Montagne"),
            timestamp=moment(day),
        )
        for number, day in enumerate(told("facebook")["others_photos"])
    ]
    name = on_facebook().path("activity_you're_tagged_in/photos_and_videos_you're_tagged_in.json")
    allowed = tuple(Expected("photo", None, moment(day), mine=False) for day in told("facebook")["others_photos"])
    return Built({name: meta_json(rows)}, allowed=allowed)


def _page(name: str, day: str) -> Record:
    return {"name": name, "timestamp": moment(day), "url": f"https://www.facebook.com/{len(name)}{day[:4]}"}


def _reactions() -> list[Record]:
    friends = on_facebook().circle.friends
    return [
        {
            "timestamp": moment("2015-01-01") + number * 9_000_000,
            "title": on_facebook().title("like", name=friends[number % len(friends)]),
            "data": [{"reaction": {"reaction": "LIKE", "actor": NAME}}],
        }
        for number in range(40)
    ]


def _searches() -> list[Record]:
    words = (
        "four céramique occasion",
        "randonnée pilat",
        "librairie du canal",
        "vétérinaire croix-rousse",
        "émail sans plomb",
    )
    return [
        {
            "timestamp": moment("2024-01-01") + number * 20_000_000,
            "title": on_facebook().title("searched"),
            "data": [{"text": word}],
        }
        for number, word in enumerate(words)
    ]


def _logins() -> list[Record]:
    return [
        {
            "action": "Login",
            "timestamp": moment("2026-01-01") + number * 5_000_000,
            "ip_address": "192.0.2.44",
            "city": "Lyon",
            "country": "FR",
            "user_agent": "Demo",
        }
        for number in range(5)
    ]
