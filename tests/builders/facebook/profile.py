"""The profile of a Facebook export: fields, former names, pictures and their history."""

from __future__ import annotations

from collections.abc import Iterator

from tests.builders.facebook.generations import GENERIC, Generation, Setting
from tests.builders.facebook.posts import photo_name, timeline_name
from tests.builders.pictures import jpeg
from tests.builders.records import generic, labelled, media, moment, named, post
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, records
from tests.builders.writing import meta_json

BIO, ABOUT, QUOTE, TASK = (
    "Jardin, vélo, café ☕",
    "Née à Lyon, partie, revenue.",
    "« Cueillez dès aujourd'hui… »",
    "Je soigne les plantes",
)
WORK = f"Pépinière de l'Est · Jardinière · Lyon · {TASK}"
CITY, HOME, TOGETHER = "Lyon, France", "Genève, Suisse", "In a relationship"
SITE, SCREEN_NAME = "https://zoe.example", "Skype · zoe.demo"
_TOPICS = {Generation.G2: "profile_information", Generation.G3: "profile_information"}


def profile_topic(setting: Setting) -> str:
    """Give the folder of the profile (docs/formats/facebook.md §1, table of moved members; §2.19)."""
    if setting.page:
        return "profile_information/profile_information"
    return _TOPICS.get(setting.generation, "personal_information/profile_information")


def profile_information(setting: Setting) -> Built:
    """`profile_v2` with all its keys (docs/formats/facebook.md §2.12)."""
    name = f"{profile_topic(setting)}/profile_information.json"
    fields = _who(setting) | _contact() | _life(setting)
    if setting.generation is not Generation.G2:
        fields |= _networks()
    truth = [Expected("profile-field", text, when) for text, when in _entered(setting)]
    return Built({name: meta_json({setting.key("profile"): fields})}, tuple(truth))


def _entered(setting: Setting) -> Iterator[tuple[str, int | None]]:
    """Each entry that is the owner's with the time at which it was set (§2.12; docs/contract.md, "Audience")."""
    owner, circle = setting.circle.owner, setting.circle
    yield from ((text, None) for text in (circle.name, owner.username, "FEMALE", SITE, SCREEN_NAME))
    yield owner.former_name, moment("2018-01-01")
    dated = [
        "Lyon, France",
        "Genève, Suisse",
        f"{TOGETHER} · {circle.friend(0)}",
        f"{circle.friend(1)} · Sister",
    ]
    dated += ["École imaginaire", "Français", "English", "Kraków"]
    if setting.generation is not Generation.G2:
        dated += [BIO, WORK]
        yield from ((text, None) for text in (ABOUT, QUOTE))
    yield from ((text, moment("2019-03-03 12:00:00")) for text in dated)


def picture_posts(setting: Setting) -> Built:
    """Profile and cover pictures in the timeline (third file) and again in their history (§2.12, §7 trap 15)."""
    entries = _pictures(setting)
    name = f"{profile_topic(setting)}/profile_update_history.json"
    again = [post(moment("2013-07-07 07:07:00"), setting.title("life_event"), text="Déménagement à Villeurbanne")]
    move = Entry(
        again[0], (Expected("post", "Déménagement à Villeurbanne", moment("2013-07-07 07:07:00"), "timeline"),)
    )
    history = [*(Entry(entry.record) for entry in entries), move]
    return content(timeline_name(setting, 3), records(entries), entries) + content(
        name, setting.wrap("profile_updates", records(history)), history
    )


def former_names(setting: Setting) -> Built:
    """Changes of name and of address (docs/formats/facebook.md §2.16 `record_details`)."""
    change = {"old_name": setting.circle.owner.former_name, "new_name": setting.circle.name}
    rows: list[Record] = [
        {"event": "Name change", "session": {"created_timestamp": moment("2018-01-01")}, "extra_info": change},
        {"event": "Vanity change", "session": {}, "extra_info": {"old_vanity": "zoe.marchand", "new_vanity": "zoe"}},
    ]
    name = "security_and_login_information/record_details.json"
    return counted(name, setting.wrap("admin_records", rows), 2)


def linked_accounts(setting: Setting) -> Built:
    """Which other accounts are linked (docs/formats/facebook.md §2.12 `accounts_center`)."""
    if setting.generation is Generation.G2:
        return Built()
    top = "" if setting.flat else "personal_information/"
    name = f"{top}facebook_accounts_center/accounts_center.json"
    if setting.generation in GENERIC:
        return counted(name, [_linked("Instagram", setting.circle.owner.username)], 1)
    row = {"service_name": "Instagram", "native_app_id": 1, "username": setting.circle.owner.username, "linked_time": 0}
    return counted(name, {"accounts_center_v2": [row]}, 1)


def avatar(setting: Setting) -> Built:
    """The avatar, public like a profile picture (docs/formats/facebook.md §2.12; contract §1)."""
    if setting.generation not in GENERIC:
        return Built()
    when = moment("2023-05-05 05:05:00")
    name = "personal_information/avatars/avatar.png"
    value = {"avatars_v2": {"uri": name, "creation_timestamp": when}}
    expected = Expected("profile-picture", None, when, media=(name,))
    member = "personal_information/other_personal_information/your_avatar.json"
    return Built({member: meta_json(value), name: jpeg(61)}, (), allowed=(expected,))


def _who(setting: Setting) -> Record:
    owner = setting.circle.owner
    names = {
        "full_name": owner.full_name,
        "first_name": owner.first_name,
        "middle_name": "",
        "last_name": owner.last_name,
    }
    born = owner.birth_date
    return {
        "name": names,
        "birthday": {"year": born.year, "month": born.month, "day": born.day},
        "gender": {"gender_option": "FEMALE", "pronoun": "FEMALE"},
        "previous_names": [{"name": owner.former_name, "timestamp": moment("2018-01-01")}],
        "other_names": [],
        "username": owner.username,
        "registration_timestamp": moment("2008-09-14 20:00:00"),
        "profile_uri": f"https://www.facebook.com/{owner.username}",
    }


def _contact() -> Record:
    return {
        "emails": {"emails": ["zoe@example.org"], "previous_emails": [], "pending_emails": [], "ad_account_emails": []},
        "phone_numbers": [{"phone_type": "Mobile", "phone_number": "+33600000000", "verified": True}],
        "address": {"street": "", "city": "", "zipcode": "", "neighborhood": "", "region": "", "country": ""},
        "websites": [{"address": SITE}],
        "screen_names": [{"service_name": "Skype", "names": [{"name": "zoe.demo"}]}],
    }


def _life(setting: Setting) -> Record:
    when = moment("2019-03-03 12:00:00")
    return {
        "current_city": {"name": CITY, "timestamp": when},
        "hometown": {"name": HOME, "timestamp": when},
        "relationship": {"status": TOGETHER, "partner": setting.circle.friend(0), "timestamp": when},
        "previous_relationships": [],
        "family_members": [{"name": setting.circle.friend(1), "relation": "Sister", "timestamp": when}],
        "education_experiences": [
            {"name": "École imaginaire", "graduated": True, "concentrations": [], "timestamp": when}
        ],
        "languages": named([("Français", when), ("English", when)]),
        "interested_in": [],
        "religious_view": {},
        "political_view": {},
        "blood_info": {"blood_donor_status": "UNREGISTERED"},
        "places_lived": [{"place": "Kraków", "start_timestamp": moment("2012-09-01"), "timestamp": when}],
    }


def _networks() -> Record:
    when = moment("2019-03-03 12:00:00")
    work = {
        "employer": "Pépinière de l'Est",
        "title": "Jardinière",
        "location": "Lyon",
        "description": TASK,
        "timestamp": when,
    }
    return {
        "work_experiences": [work],
        "pages": [{"name": "Books", "pages": ["Museum of Made-up Things"]}],
        "groups": named([("Jardiniers de Lyon", when)]),
        "intro_bio": {"name": BIO, "timestamp": when},
        "about_me": ABOUT,
        "favorite_quotes": QUOTE,
    }


def _pictures(setting: Setting) -> list[Entry]:
    portrait, cover = moment("2016-01-02 03:04:05"), moment("2016-02-03 04:05:06")
    entries = []
    for number, (kind, when) in enumerate((("profile_picture", portrait), ("cover_picture", cover))):
        album = setting.title(f"{kind}s_album")
        name = photo_name(setting, album, 881 + number, 50 + number)
        record = post(when, setting.title(kind), {"media": media(name, when, album)})
        expected = Expected(kind.replace("_", "-"), None, when, media=(name,))
        entries.append(Entry(record, (expected,), {name: jpeg(50 + number)}))
    return entries


def _linked(service: str, username: str) -> Record:
    return generic(labelled("Service", service), labelled("Username", username), timestamp=moment("2020-01-01"))
