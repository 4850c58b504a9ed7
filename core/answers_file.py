"""The answers file: what the person told us, read from it and written to it (contract §6)."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING

import orjson

from core.answers import (
    LISTS,
    NAMED_PLACES,
    AccountAnswer,
    Action,
    Answers,
    DateOrder,
    DayOrder,
    Deed,
    ItemAnswer,
    Objection,
    OwnerAnswer,
    Period,
    PlaceAnswer,
    Replied,
    Reply,
    Tick,
)
from core.errors import AnswersError
from core.judging.region import is_country
from core.judging.strict_json import NEWER_VERSION, Node, Record, read_document
from core.vocabulary import Audience, Choice, Kind, PlaceKind, Platform

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

VERSION = 2  # the newest; a file that holds nothing new says 1, so that older programs read it
FIRST_VERSION = 1


def read_answers(document: bytes) -> Answers:
    """Read an answers file; raises `AnswersError` for an unknown key or a wrong value, naming its path of keys."""
    record = read_document(document, AnswersError).record("version", *_SCALARS, *LISTS)
    if record.has("version"):
        _check_version(record)
    region = record.text("region")
    region = region.upper() if region is not None else None  # as on the command line
    if region is not None and not is_country(region):
        raise record.at("region").wrong()
    return Answers(
        birth_date=record.day("birth_date"),
        region=region,
        accounts=tuple(map(_account, record.entries("accounts"))),
        owners=tuple(map(_owner, record.entries("owners"))),
        date_orders=tuple(map(_date_order, record.entries("date_orders"))),
        objections=tuple(map(_objection, record.entries("objections"))),
        periods=tuple(map(_period, record.entries("periods"))),
        places=tuple(map(_place, record.entries("places"))),
        items=tuple(map(_item, record.entries("items"))),
        actions=tuple(map(_action, record.entries("actions"))),
        ticks=tuple(map(_tick, record.entries("ticks"))),
        replies=tuple(map(_reply, record.entries("replies"))),
    )


def write_answers(answers: Answers) -> bytes:
    """Write an answers file: the same answers always give the same bytes, what was not said is left out."""
    is_new = answers.ticks or answers.replies or any(one.page is not None for one in answers.accounts)
    said: dict[str, object] = {"version": VERSION if is_new else FIRST_VERSION}
    for name in _SCALARS:
        value = getattr(answers, name)
        if value is not None:
            said[name] = _plain(value)
    for name in LISTS:
        entries = getattr(answers, name)
        if entries:
            said[name] = [_plain_entry(entry) for entry in entries]
    return orjson.dumps(said, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


_NEW_IN_2 = ("ticks", "replies")
_SCALARS = ("birth_date", "region")
_WRITTEN_AS = {"from_day": "from"}  # a word that Python keeps for itself


def _check_version(record: Record) -> None:
    """A file says 2 only for what is new in 2: without it, somebody took it for another file."""
    node = record.at("version")
    version = node.whole_number()
    if version > VERSION:
        raise node.wrong(NEWER_VERSION)
    if version < FIRST_VERSION or (version == VERSION and not _holds_what_is_new(record)):
        raise node.wrong()


def _holds_what_is_new(record: Record) -> bool:
    of_accounts = (node.at("page").value for node in record.entries("accounts"))
    return any(map(record.has, _NEW_IN_2)) or any(page is not None for page in of_accounts)


def _account(node: Node) -> AccountAnswer:
    record = node.record("account", "birth_date", "owner_name", "page")
    return AccountAnswer(
        account=record.at("account").text(),
        birth_date=record.day("birth_date"),
        owner_name=record.text("owner_name"),
        page=record.at("page").flag() if record.has("page") else None,
    )


def _owner(node: Node) -> OwnerAnswer:
    record = node.record("platform", "chat", "name")
    return OwnerAnswer(record.at("platform").choice(Platform), record.at("name").text(), record.text("chat"))


def _date_order(node: Node) -> DateOrder:
    record = node.record("chat", "order")
    return DateOrder(record.at("order").choice(DayOrder), record.text("chat"))


def _objection(node: Node) -> Objection:
    record = node.record("platform", "on", "account")
    return Objection(record.at("platform").choice(Platform), record.at("on").day(), record.text("account"))


def _period(node: Node) -> Period:
    record = node.record("platform", "from", "until", "audience", "kind", "account")
    from_day, until = record.day("from"), record.day("until")
    if from_day is not None and until is not None and until < from_day:
        raise record.at("until").wrong()
    return Period(
        platform=record.at("platform").choice(Platform),
        audience=_audience(record.at("audience")),
        from_day=from_day,
        until=until,
        kind=record.at("kind").choice(Kind) if record.has("kind") else None,
        account=record.text("account"),
    )


def _place(node: Node) -> PlaceAnswer:
    record = node.record("platform", "kind", "name", "audience", "account")
    kind = record.at("kind").choice(PlaceKind)
    if kind not in NAMED_PLACES:
        raise record.at("kind").wrong()
    return PlaceAnswer(
        platform=record.at("platform").choice(Platform),
        kind=kind,
        name=record.at("name").text(),
        audience=_audience(record.at("audience")),
        account=record.text("account"),
    )


def _item(node: Node) -> ItemAnswer:
    record = node.record("key", "audience")
    return ItemAnswer(record.at("key").text(), _audience(record.at("audience")))


def _action(node: Node) -> Action:
    record = node.record("do", "platform", "on")
    return Action(record.at("do").choice(Deed), record.at("platform").choice(Platform), record.at("on").day())


def _tick(node: Node) -> Tick:
    record = node.record("key", "on")
    return Tick(record.at("key").text(), record.day("on"))


def _reply(node: Node) -> Reply:
    record = node.record("objected", "said", "on")
    return Reply(record.at("objected").day(), record.at("said").choice(Replied), record.at("on").day())


def _audience(node: Node) -> Audience:
    """Take any audience that a person can name."""
    audience = node.choice(Audience)
    if audience is Audience.UNKNOWN:
        raise node.wrong()
    return audience


def _plain(value: object) -> object:
    if isinstance(value, Choice):
        return value.word
    return value.isoformat() if isinstance(value, date) else value


def _plain_entry(entry: DataclassInstance) -> dict[str, object]:
    values = ((field.name, getattr(entry, field.name)) for field in fields(entry))
    return {_WRITTEN_AS.get(name, name): _plain(value) for name, value in values if value is not None}
