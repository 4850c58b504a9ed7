"""Answers "why this one?" in sentences: from what the archive says to what would change the verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from babel.dates import format_skeleton

from core.i18n import Words
from core.judging.age import latest_possible
from core.judging.case import Case
from core.judging.rulebook import Certainty, Objected, Policy, Rule, Source
from core.judging.rules import facts_of
from core.judging.verdict import Verdict
from core.judging.wording.changes import change_sentences
from core.judging.wording.evidence import (
    audience_sentence,
    evidence_sentence,
    named_place_sentence,
    nameless_place_sentence,
)
from core.judging.wording.rules import rule_sentence
from core.text.safe import one_line
from core.vocabulary import Choice, Evidence, Strength

__all__ = ["Case", "Explanation", "Labelled", "Part", "explain", "part_label"]


class Part(Choice):
    """What a sentence of an explanation is about, in the order in which they are read."""

    ARCHIVE_SAYS = "archive-says"
    PLATFORM_RULE = "platform-rule"
    NOT_TOLD = "not-told"
    YOU_SAID = "you-said"
    AUDIENCE = "audience"
    RULE = "rule"
    SOURCE = "source"
    CERTAINTY = "certainty"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence and what it is about."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """All sentences, in the order of their parts."""

    sentences: tuple[Labelled, ...]

    def of(self, part: Part) -> tuple[str, ...]:
        """Give the sentences on one thing."""
        return tuple(sentence.text for sentence in self.sentences if sentence.part is part)


_PARTS: Mapping[Strength, Part] = MappingProxyType(
    {
        Strength.STATED: Part.ARCHIVE_SAYS,
        Strength.INFERRED: Part.ARCHIVE_SAYS,
        Strength.PLATFORM_RULE: Part.PLATFORM_RULE,
        Strength.ANSWERED: Part.YOU_SAID,
        Strength.ASSUMED: Part.NOT_TOLD,
    }
)
_SEEN_BY_NOBODY_ELSE = frozenset({Evidence.MESSAGE, Evidence.WHATSAPP_CHAT, Evidence.AI_TALK, Evidence.AI_ROLE_UNSURE})
_LONGEST_QUOTE = 120
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"  # a name in another script must not turn the sentence around


def explain(case: Case, policy: Policy, words: Words) -> Explanation:
    """Say why an item has its verdict."""
    found = [
        *_where_it_stands(case, words),
        *_named_audience(case, words),
        *_impossible_time(case, words),
        Labelled(_part_of(case.verdict), evidence_sentence(case.verdict.evidence, words)),
        *_what_you_said(case, words),
        *_who_saw_it(case, policy, words),
        *_which_rule(case, policy, words),
        *(Labelled(Part.CHANGE, text) for text in change_sentences(case, policy, words)),
    ]
    return Explanation(tuple(sorted(found, key=lambda sentence: sentence.part.code)))


def _part_of(verdict: Verdict) -> Part:
    told = verdict.evidence is Evidence.AUDIENCE_NOT_UNDERSTOOD  # assumed, though the archive is not silent
    return Part.ARCHIVE_SAYS if told else _PARTS[verdict.strength]


def part_label(part: Part, words: Words) -> str:
    """Give the heading of the sentences on one thing."""
    return {
        Part.ARCHIVE_SAYS: words._("What the archive says"),
        Part.PLATFORM_RULE: words._("What is always so there"),
        Part.NOT_TOLD: words._("What the archive does not say"),
        Part.YOU_SAID: words._("What you said"),
        Part.AUDIENCE: words._("What follows"),
        Part.RULE: words._("What Meta’s rules say"),
        Part.SOURCE: words._("Where that is written"),
        Part.CERTAINTY: words._("How sure this is"),
        Part.CHANGE: words._("What would change it"),
    }[part]


def _where_it_stands(case: Case, words: Words) -> Iterator[Labelled]:
    if case.title:
        text = words._("The archive describes it so: “{title}”").format(title=quoted(case.title))
        yield Labelled(Part.ARCHIVE_SAYS, text)
    kind = case.combination.place
    sentence = named_place_sentence(kind, words) if case.place_name else nameless_place_sentence(kind, words)
    if sentence is not None:
        yield Labelled(Part.ARCHIVE_SAYS, sentence.format(name=quoted(case.place_name or "")))


def _named_audience(case: Case, words: Words) -> Iterator[Labelled]:
    if case.audience_words:
        text = words._("The archive calls its audience “{named}”.").format(named=quoted(case.audience_words))
        yield Labelled(Part.ARCHIVE_SAYS, text)


def _impossible_time(case: Case, words: Words) -> Iterator[Labelled]:
    latest = latest_possible(case.circumstances.day, case.account.exported_at)
    if case.made_at is not None and case.made_at.date() > latest:
        text = words._("Its date, {day}, is later than the archive and this check: it cannot be right.")
        yield Labelled(Part.ARCHIVE_SAYS, text.format(day=words.day(case.made_at.date())))
    if case.combination.mine and case.made_at and case.birth_date and case.made_at.date() < case.birth_date:
        text = words._("Its date, {day}, is before your birth date, {born}: one of the two cannot be right.")
        facts = {"day": words.day(case.made_at.date()), "born": words.day(case.birth_date)}
        yield Labelled(Part.ARCHIVE_SAYS, text.format(**facts))


def _what_you_said(case: Case, words: Words) -> Iterator[Labelled]:
    if case.owner.objection is not None and case.combination.mine:
        text = words._("You said that you objected on {day}.").format(day=words.day(case.owner.objection))
        yield Labelled(Part.YOU_SAID, text)


def _who_saw_it(case: Case, policy: Policy, words: Words) -> Iterator[Labelled]:
    if case.verdict.evidence not in _SEEN_BY_NOBODY_ELSE:
        yield Labelled(Part.AUDIENCE, audience_sentence(case.verdict.audience, words))
    facts = facts_of(policy, case.combination, case.verdict.audience, case.circumstances)
    if facts.minor:
        yield Labelled(Part.AUDIENCE, words._("By the birth date, you are under 18 on the day of the check."))
    elif facts.before_18:
        yield Labelled(Part.AUDIENCE, words._("By the birth date, you were under 18 when it was made."))
    if facts.objected is Objected.ITEM_NEWER:
        yield Labelled(Part.AUDIENCE, words._("It was made on the day of your objection or later."))


def _which_rule(case: Case, policy: Policy, words: Words) -> Iterator[Labelled]:
    yield Labelled(Part.RULE, rule_sentence(case.verdict.rule, words))
    rule = policy.rule(case.verdict.rule)
    if rule is None:
        return
    day = case.circumstances.day
    for source_id in rule.sources:
        yield Labelled(Part.SOURCE, source_line(policy.sources[source_id], words))
    for certainty in rule.certainty_on(day):
        yield Labelled(Part.CERTAINTY, certainty_sentence(certainty, words))
    yield from _contradiction(rule, day, words)
    known = words._("Volteface knows the rules as of {rules_of}; Meta’s own texts were read up to {read_until}.")
    text = known.format(rules_of=words.day(policy.rules_of), read_until=words.day(policy.texts_read_until))
    yield Labelled(Part.CERTAINTY, text)


def _contradiction(rule: Rule, day: date, words: Words) -> Iterator[Labelled]:
    if rule.less_sure is None or rule.certainty_on(day) is not rule.less_sure.certainty:
        return
    text = words._("From {first} to {last} Meta’s policy contradicted its own promise.")
    first, last = words.day(rule.less_sure.first), words.day(rule.less_sure.last)
    yield Labelled(Part.CERTAINTY, text.format(first=first, last=last))


def certainty_sentence(certainty: Certainty, words: Words) -> str:
    """Say how sure a rule is."""
    return {
        Certainty.OWN_TEXT: words._("This was read in a text of Meta, an authority or a court itself."),
        Certainty.SEVERAL_SOURCES: words._("Several serious sources agree on this; the original text was not read."),
        Certainty.ONE_SOURCE: words._("For at least a part of this there is only one source."),
        Certainty.UNVERIFIED: words._("No text says this clearly. It is our own careful reading."),
    }[certainty]


def source_line(source: Source, words: Words) -> str:
    """Name a source with its date, as exactly as that is known."""
    if source.published is None:
        return words._("{title}, undated.").format(title=source.title)
    return words._("{title}, {date}.").format(title=source.title, date=published_date(source.published, words))


def published_date(published: str, words: Words) -> str:
    """Write 2025, 2025-05 or 2025-05-26 as this language does."""
    numbers = [int(number) for number in published.split("-")]
    match numbers:
        case [year]:
            return str(year)
        case [year, month]:
            return str(format_skeleton("yMMMM", date(year, month, 1), locale=words.locale))
        case _:
            return words.day(date.fromisoformat(published))


def quoted(text: str) -> str:
    """Make a name or title of the archive safe inside a sentence: one line, no control signs, not endless."""
    return _ISOLATE + one_line(text, _LONGEST_QUOTE) + _END_OF_ISOLATE
