"""Chat exports of the WhatsApp app (iOS and Android, several languages) and its account report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from tests.builders.pictures import jpeg
from tests.builders.records import moment
from tests.builders.tables import table
from tests.builders.truth import Built, Expected
from tests.builders.writing import utf8_json

LRM = "\u200e"
OWNER = "Zoé"


class Phone(Enum):
    """Which app wrote the file: the line head differs (docs/formats/whatsapp.md §1.2)."""

    IOS = "iOS"
    ANDROID = "Android"


@dataclass(frozen=True, slots=True)
class Line:
    """One message: whose, when (phone-local, no zone is told), what, with which file."""

    sender: str
    when: int
    text: str | None
    file: str | None = None
    left_out: bool = False  # a file that was not exported with the chat
    poll: tuple[str, ...] = ()  # the options; the text is the question


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat export in the making."""

    name: str
    phone: Phone
    language: str = "en"

    def words(self, name: str, **values: str) -> str:
        """Give the app's own words in the chat's language; English where they do not differ."""
        sentence: str = _texts(self.language, name)
        return sentence.format(**values)

    def head(self, when: int) -> str:
        """Write what stands before the sender."""
        phone = self.phone.name.lower()
        pattern: str = _texts(self.language, f"{phone}_time")
        return self.words(f"{phone}_head", time=written_time(when, pattern, self.language))

    @property
    def text_name(self) -> str:
        """The member that holds the talk (docs/formats/whatsapp.md §1.1)."""
        return "_chat.txt" if self.phone is Phone.IOS else self.words("android_txt", chat=self.name)


def chat(phone: Phone, language: str = "en", *, name: str = "Élodie Brun") -> Built:
    """A chat of two with every special text (docs/formats/whatsapp.md §1.2 to §1.4)."""
    made = Chat(name, phone, language)
    start, owner = moment("2023-08-21 12:30:10"), OWNER
    photo = "00000042-PHOTO-2023-08-21-12-33-10.jpg" if phone is Phone.IOS else "IMG-20230821-WA0001.jpg"
    lines = [
        Line(owner, start, "On se voit quand ?"),
        Line(name, start + 60, "Samedi : marché, puis café\nou l'inverse"),
        Line(owner, start + 120, "Parfait 😊 12:30 - comme d'habitude"),
        Line(name, start + 180, None, photo),
        Line(owner, start + 7_000_000, f"Trop beau {LRM}{made.words('edited')}"),
        Line(name, start + 9_000_000, "https://maps.example/?q=45.7,4.8"),
        Line(name, start + 9_000_060, None, left_out=True),
        Line(owner, start + 9_000_120, "Quel jour ?", poll=("Samedi", "Dimanche")),
    ]
    notices = [made.words("you_deleted"), made.words("deleted"), made.words("missed_call")]
    text = written(made, lines) + "".join(
        _notice(made, owner, start + 9_100_000 + n, words) for n, words in enumerate(notices)
    )
    return Built({made.text_name: text.encode(), photo: jpeg(140)}, tuple(_expected(made, line) for line in lines))


def group_chat(phone: Phone, language: str = "en") -> Built:
    """A group with a system line, somebody not in the contacts, and @Meta AI (docs/formats/whatsapp.md §1.2)."""
    made = Chat("Voisins du 12", phone, language)
    start = moment("2026-03-27 18:00:05")
    stranger = "\u202a+33\u00a06\u00a000\u00a000\u00a000\u00a001\u202c" if phone is Phone.ANDROID else "~\u202fPaul"
    opening = f"{LRM}{made.words('you_created_group', chat=made.name)}"
    system = f"{made.name}: {opening}" if phone is Phone.IOS else opening
    lines = [
        Line(OWNER, start + 60, "Qui a une échelle ?"),
        Line(stranger, start + 120, "Moi, au troisième"),
        Line(OWNER, start + 180, "@Meta AI comment nettoyer une gouttière ?"),
        Line("Meta AI", start + 185, "Portez des gants et commencez par le haut."),
    ]
    kinds = ("message", "message", "ai-prompt", "ai-answer")
    text = f"{made.head(start)}{system}\n" + written(made, lines, opening=False)
    truth = tuple(replace(_expected(made, line), kind=kind) for line, kind in zip(lines, kinds, strict=True))
    return Built({made.text_name: text.encode()}, truth)


def meta_ai_chat(phone: Phone, language: str = "en") -> Built:
    """A talk with Meta AI alone (docs/formats/meta_ai.md §5)."""
    made = Chat("Meta AI", phone, language)
    start = moment("2026-01-15 20:06:07")
    lines = [
        Line(OWNER, start, "Un poème sur la pluie ?"),
        Line("Meta AI", start + 4, "La pluie tombe,\nla ville écoute."),
    ]
    text = _notice(made, "Meta AI", start - 1, made.words("ai_notice")) + written(made, lines, opening=False)
    truth = tuple(
        replace(_expected(made, line), kind=kind, place_kind="ai-conversation")
        for line, kind in zip(lines, ("ai-prompt", "ai-answer"), strict=True)
    )
    return Built({made.text_name: text.encode()}, truth)


def with_crlf(built: Built) -> Built:
    """The same chat with a byte order mark and Windows line ends (docs/formats/whatsapp.md §1.1, §4)."""
    changed = {
        name: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") if name.endswith(".txt") else data
        for name, data in built.members.items()
    }
    return replace(built, members=changed)


def account_report() -> Built:
    """What WhatsApp tells of the account: no messages at all, plain UTF-8 (docs/formats/whatsapp.md §2)."""
    values: dict[str, tuple[object, int]] = {
        "whatsapp_account_information/registration_information.json": (
            {"wa_registration_info": {"registration_timestamp": moment("2012-05-06 07:08:09"), "platform": "android"}},
            1,
        ),
        "whatsapp_account_information/user_information.json": (
            {"wa_user_info": {"name": "Zoé", "about": "Au jardin"}},
            1,
        ),
        "whatsapp_account_information/avatars_information.json": ({"wa_avatars": []}, 0),
        "whatsapp_connections/contacts.json": ({"wa_contacts": ["+33600000001", "+33600000002"]}, 2),
        "whatsapp_connections/groups.json": ({"wa_groups": [{"name": "Voisins du 12", "size": 9}]}, 1),
        "whatsapp_settings/account_settings.json": (
            {"wa_account_settings": {"last_seen": "contacts", "about": "all"}},
            1,
        ),
        "whatsapp_settings/terms_of_service.json": ({"wa_terms": [{"version": 5, "accepted": "2021-05-15"}]}, 1),
        "whatsapp_settings/user_activity.json": ({"wa_activity": []}, 0),
    }
    members = {name: utf8_json(value) for name, (value, _) in values.items()}
    counts = {name: records for name, (_, records) in values.items()}
    about = Expected("profile-field", "Au jardin", None, platform="whatsapp")
    return Built(members | {"index.html": b"<html></html>"}, (), counts, (about,))


def written(made: Chat, lines: Iterable[Line], *, opening: bool = True) -> str:
    """Write the lines as the app does, after its notice on encryption."""
    kept = list(lines)
    before = _notice(made, made.name, kept[0].when, made.words("encrypted")) if opening else ""
    return before + "".join(_written_line(made, line) for line in kept)


def written_time(when: int, pattern: str, language: str = "en") -> str:
    """Write a time by a `strftime` pattern in a language's own figures and words.

    `%-d` and its like work on every system; `%BE` is the Buddhist year.
    """
    time = datetime.fromtimestamp(when, UTC)
    values: dict[str, object] = {
        "%-d": time.day,
        "%-m": time.month,
        "%-I": time.hour % 12 or 12,
        "%-H": time.hour,
        "%p": _texts(language, "halves")[time.hour > 11],
        "%b": _texts(language, "months")[time.month - 1],
        "%BE": time.year + 543,
    }
    for sign, value in values.items():
        pattern = pattern.replace(sign, str(value))
    figures = str.maketrans("0123456789", _texts(language, "digits"))
    return time.strftime(pattern).translate(figures)


def languages() -> list[str]:
    """List the languages and regions whose manner of writing is known."""
    return list(table("whatsapp"))


def _texts(language: str, name: str) -> Any:
    texts = table("whatsapp")
    return texts.get(language, {}).get(name) or texts["en"][name]


def _written_line(made: Chat, line: Line) -> str:
    ios = made.phone is Phone.IOS
    head = f"{made.head(line.when)}{line.sender}: "
    if line.file is not None and ios:
        return f"{LRM}{head}{LRM}<{made.words('attached', file=line.file)}>\n"
    if line.file is not None:
        return f"{head}{LRM}{made.words('android_attached', file=line.file)}\n"
    if line.left_out:
        return f"{head}{LRM}{made.words('ios_omitted')}\n" if ios else f"{head}{made.words('android_omitted')}\n"
    if line.poll:
        options = "".join(f"{LRM}{made.words('option')}: {option} (1)\n" for option in line.poll)
        return f"{head}{LRM}{made.words('poll')}:\n{line.text}\n{options}"
    return f"{head}{line.text}\n"


def _notice(made: Chat, sender: str, when: int, words: str) -> str:
    """A line of the app itself: on iOS with a sender, on Android without (docs/formats/whatsapp.md §1.2)."""
    if made.phone is Phone.IOS or words in {made.words("you_deleted"), made.words("deleted")}:
        return f"{made.head(when)}{sender}: {LRM}{words}\n"
    return f"{made.head(when)}{words}\n"


def _expected(made: Chat, line: Line) -> Expected:
    """The owner is not stated, but a line may reveal her (§1.5); most Android phones tell no seconds."""
    text = None if line.text is None else line.text.split(f" {LRM}<")[0]
    pattern: str = _texts(made.language, f"{made.phone.name.lower()}_time")
    when = line.when if "%S" in pattern else line.when // 60 * 60
    files = () if line.file is None else (line.file,)
    mine = None if line.sender == OWNER else False
    return Expected("message", text, when, "conversation", made.name, mine, platform="whatsapp", media=files)
