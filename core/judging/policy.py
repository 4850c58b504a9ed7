"""Reads a policy file: to the letter, so that a rule with a slip of the pen is never half understood."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol, TypeVar

from core.errors import PolicyError
from core.judging.rulebook import Certainty, Condition, Informative, LessSure, Objected, Policy, Rule, Source
from core.judging.strict_json import NEWER_VERSION, WRONG_VALUE, Node, Record, read_document
from core.judging.subjects import BUILT_IN_SETS, SUBJECTS, Subject
from core.vocabulary import Audience, Choice, Lean, PlaceKind, Platform, Region, Use
from resources import resource

__all__ = ["Policy", "Readable", "load_policy", "read_policy", "shipped_policy"]

SCHEMA = 1

_KEYS = ("schema", "rules_of", "texts_read_until", "first_days", "with_form", "countries", "kind_sets", "rules")
_MORE_KEYS = ("informative", "sources")
_RULE_KEYS = ("id", "regions", "platforms", "kinds", "or_places", "until", "when", "section", "less_sure")
_OUTCOME_KEYS = ("use", "leans", "certainty", "sources")
_PUBLISHED = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

_Sets = Mapping[str, frozenset[Subject]]
_ChoiceT = TypeVar("_ChoiceT", bound=Choice)


class Readable(Protocol):
    """A file of the program's own resources or one that the person names."""

    def read_bytes(self) -> bytes:
        """Give all of it."""


def _flag(node: Node) -> object:
    return node.flag()


def _audience(node: Node) -> object:
    return node.choice(Audience)


def _objected(node: Node) -> object:
    return node.choice(Objected)


# The closed vocabulary of conditions: each names a field of `core.judging.rules.Facts`.
CONDITIONS: Mapping[str, Callable[[Node], object]] = MappingProxyType(
    {
        "started": _flag,
        "audience": _audience,
        "mine": _flag,
        "minor": _flag,
        "before_18": _flag,
        "objected": _objected,
        "public_since_start": _flag,
        "expired_since_start": _flag,
    }
)


def shipped_policy() -> Policy:
    """Load the rules that ship with the program."""
    return load_policy(resource("policy", "meta-ai-training.json"))


def load_policy(source: Readable) -> Policy:
    """Load rules from a file, for instance newer ones than the program's; raises `PolicyError`."""
    return read_policy(source.read_bytes())


def read_policy(document: bytes) -> Policy:
    """Read the rules of a policy file; raises `PolicyError` with the path of keys of the first fault."""
    record = read_document(document, PolicyError).record(*_KEYS, *_MORE_KEYS)
    schema = record.at("schema")
    if schema.whole_number() != SCHEMA:
        raise schema.wrong(NEWER_VERSION if schema.whole_number() > SCHEMA else WRONG_VALUE)
    sources = {source.id: source for source in map(_source, record.entries("sources"))}
    with_form = frozenset(node.choice(Region) for node in record.at("with_form").entries())
    sets = _kind_sets(record.at("kind_sets"))
    return Policy(
        rules_of=record.at("rules_of").day(),
        texts_read_until=record.at("texts_read_until").day(),
        first_days={region: record.at("first_days").at(region.word).day() for region in Region},
        with_form=with_form,
        countries=_countries(record.at("countries")),
        rules=_rules(record, sets, with_form, sources),
        informative=tuple(_informative(node, sources) for node in record.entries("informative")),
        sources=sources,
    )


def _rules(
    record: Record, sets: _Sets, with_form: frozenset[Region], sources: Mapping[str, Source]
) -> tuple[Rule, ...]:
    rules: dict[str, Rule] = {}
    for node in record.at("rules").entries():
        rule = _rule(node, sets, with_form, sources)
        if rule.id in rules:
            raise node.at("id").wrong()
        rules[rule.id] = rule
    if not rules or not _fits_everything(list(rules.values())[-1]):
        raise record.at("rules").wrong()
    return tuple(rules.values())


def _fits_everything(rule: Rule) -> bool:
    """Tell whether a rule asks nothing: the last one must, so that no item is left without a rule."""
    everywhere = rule.regions == frozenset(Region) and rule.platforms == frozenset(Platform)
    return everywhere and rule.subjects == SUBJECTS and rule.until is None and not rule.conditions


def _rule(node: Node, sets: _Sets, with_form: frozenset[Region], sources: Mapping[str, Source]) -> Rule:
    record = node.record(*_RULE_KEYS, *_OUTCOME_KEYS)
    return Rule(
        id=record.at("id").text(),
        regions=with_form if record.at("regions").value == "with-form" else _some(record.at("regions"), Region),
        platforms=_some(record.at("platforms"), Platform),
        subjects=_subjects(record.at("kinds"), sets),
        or_places=frozenset(place.choice(PlaceKind) for place in record.entries("or_places")),
        until=record.day("until"),
        conditions=_conditions(record.at("when")) if record.has("when") else (),
        use=record.at("use").choice(Use),
        leans=record.choice("leans", Lean, Lean.NONE),
        certainty=_certainty(record.at("certainty")),
        sources=_source_ids(record.at("sources"), sources),
        section=record.text("section"),
        less_sure=_less_sure(record.at("less_sure")) if record.has("less_sure") else None,
    )


def _informative(node: Node, sources: Mapping[str, Source]) -> Informative:
    record = node.record("id", *_OUTCOME_KEYS)
    return Informative(
        id=record.at("id").text(),
        use=record.at("use").choice(Use),
        leans=record.choice("leans", Lean, Lean.NONE),
        certainty=_certainty(record.at("certainty")),
        sources=_source_ids(record.at("sources"), sources),
    )


def _some(node: Node, choices: type[_ChoiceT]) -> frozenset[_ChoiceT]:
    if node.value == "*":
        return frozenset(choices)
    return frozenset(entry.choice(choices) for entry in node.entries())


def _subjects(node: Node, sets: _Sets) -> frozenset[Subject]:
    if node.value == "*":
        return SUBJECTS
    subjects: set[Subject] = set()
    for entry in node.entries():
        word = entry.text()
        if word in sets:
            subjects |= sets[word]
        elif word in SUBJECTS:
            subjects.add(Subject(word))
        else:
            raise entry.wrong()
    return frozenset(subjects)


def _kind_sets(node: Node) -> _Sets:
    return {**BUILT_IN_SETS, **{name: _subjects(words, BUILT_IN_SETS) for name, words in node.table().items()}}


def _conditions(node: Node) -> tuple[Condition, ...]:
    record = node.record(*CONDITIONS)
    return tuple(
        Condition(fact, frozenset(read(value) for value in record.at(fact).entries()))
        for fact, read in CONDITIONS.items()
        if record.has(fact)
    )


def _certainty(node: Node) -> tuple[Certainty, ...]:
    return tuple(entry.choice(Certainty) for entry in node.entries())


def _source_ids(node: Node, sources: Mapping[str, Source]) -> tuple[str, ...]:
    for entry in node.entries():
        if entry.text() not in sources:
            raise entry.wrong()
    return tuple(entry.text() for entry in node.entries())


def _less_sure(node: Node) -> LessSure:
    record = node.record("from", "until", "certainty")
    return LessSure(record.at("from").day(), record.at("until").day(), _certainty(record.at("certainty")))


def _source(node: Node) -> Source:
    record = node.record("id", "title", "date", "address")
    published = record.text("date")
    if published is not None and not _PUBLISHED.fullmatch(published):
        raise record.at("date").wrong()
    return Source(record.at("id").text(), record.at("title").text(), published, record.text("address"))


def _countries(node: Node) -> dict[str, Region]:
    regions = node.record(*(region.word for region in Region))
    return {country.text(): region for region in Region for country in regions.entries(region.word)}
