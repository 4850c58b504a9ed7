"""The library as its callers see it: what was read, and what is decided about it."""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from core.answers import Answers
from core.archive.member import Member
from core.archive.opening import Archive
from core.judging.case import Case
from core.judging.owners import birth_date_of, is_birth_date_said
from core.judging.rulebook import Policy
from core.library import asking, counting, details, exporting, keys, neighbours, records, sealing, talks
from core.library.additions import Added, added_to
from core.library.answering import Told
from core.library.choosing import Chosen, keys_of
from core.library.database import Column, Database
from core.library.filters import Facets, Filter, Order
from core.library.items import ItemDetail, ItemRow, Month, Place
from core.library.judged import judge
from core.library.judgement import NOT_JUDGED, Judgement, judgement_of
from core.library.names_here import NamesHere, names_of
from core.library.neighbours import Stretch
from core.library.open_points import OpenPoints, live_links, open_points
from core.library.parts import parts_of
from core.library.summary import Summary
from core.library.supposing import Turn, turns, turns_of_each
from core.library.talks import Talk, TurnAt
from core.library.traces import Traces, traces_of
from core.library.unsure_dates import UnsureChat, unsure_chats
from core.readers.context import Context
from core.values import Account, LedgerEntry

__all__ = ["Judgement", "Library"]


def _lies_in(member: Member, sources: set[str]) -> bool:
    """Tell whether a member lies in one of these files or folders."""
    source = member.location.source
    return source in sources or any(str(folder) in sources for folder in Path(source).parents)


LONGEST_COPIED = 1_000_000  # letters of one text


class Library:
    """What was read from the archives; safe to ask from several threads, each question is one query.

    Made by `core.loading.load`. Verdicts follow `judge_again`: nothing of them is kept.
    """

    def __init__(
        self,
        database: Database,
        archive: Archive,
        accounts: tuple[Account, ...],
        ledger: Sequence[LedgerEntry],
        policy: Policy,
    ) -> None:
        self.policy = policy
        self.archive = archive
        self._database = database
        self._accounts = accounts
        self._ledger = list(ledger)
        self._keys_made = False
        self._folded = False
        self._lock = threading.Lock()
        self._making_keys = threading.Lock()
        self._told = Told(database, accounts)
        self.judgement = NOT_JUDGED

    def judge_again(
        self, *, answers: Answers, day: date, region: str | None = None, policy: Policy | None = None
    ) -> None:
        """Decide everything anew for these answers, this day of the check and this region (None: by evidence).

        By other rules from now on, where a policy is given.
        """
        with self._lock:
            self.policy = policy or self.policy
            here = judgement_of(self._accounts, answers, day, region, self.policy)
            if answers.items:
                self._make_keys()
            told = self._told.tell(answers)
            judge(self._database, here.changing, told, partial(here.verdict, policy=self.policy))
            self.judgement = here

    def summary(self, account: int | None = None) -> Summary:
        """Give the figures of the whole archive, or of one of its accounts alone."""
        here = self.judgement
        meant = self._accounts if account is None else self._accounts[account : account + 1]
        frame = counting.Frame(
            accounts=tuple(_settled(one, here.answers) for one in meant),
            parts=parts_of(self._database, self.archive, account),
            left_out=len(self._accounts) - len(meant),
            judgement=here,
            policy=self.policy,
        )
        return counting.summarize(self._database, frame, self._ledger)

    def accounts(self) -> tuple[Account, ...]:
        """List the accounts in their fixed order."""
        return self._accounts

    def ledger(self) -> list[LedgerEntry]:
        """List what became of each member, by part and member."""
        return list(self._ledger)

    def prepare_search(self) -> None:
        """Fold the words of all items, so that the first search is quick too. Takes a second for a million items."""
        with self._lock:
            if not self._folded:
                self._database.run(sealing.SPOKEN)
                self._folded = True

    def rows(self, wanted: Filter, order: Order) -> Column:
        """Give the ids of the items that fit, in this order (a compact integer sequence, a million is fine)."""
        self._prepare(wanted)
        return asking.find(self._database, wanted, order)

    def page(self, ids: Sequence[int] | Column) -> list[ItemRow]:
        """Give these items as table rows, in the order asked for."""
        return asking.page(self._database, ids)

    def whole_rows(self, ids: Sequence[int] | Column) -> list[ItemRow]:
        """Give these items as table rows with their whole texts, to be copied."""
        return asking.page(self._database, ids, longest=LONGEST_COPIED)

    def months(self, wanted: Filter) -> list[Month]:
        """Count the items that fit by the month in which they were made, the oldest first."""
        self._prepare(wanted)
        return asking.months(self._database, wanted)

    def count(self, wanted: Filter) -> int:
        """Count the items that fit."""
        self._prepare(wanted)
        return asking.count(self._database, wanted)

    def facets(self, wanted: Filter) -> Facets:
        """Count what each further choice would leave."""
        self._prepare(wanted)
        return asking.facets(self._database, wanted)

    def places(self, wanted: Filter) -> list[tuple[Place, int]]:
        """List the places of the items that fit, most items first."""
        self._prepare(wanted)
        return asking.places(self._database, wanted)

    def item(self, item_id: int) -> ItemDetail:
        """Give everything that is known of one item."""
        return details.detail(self._database, item_id, self.archive.members, self._accounts)

    def said_before(self, item_id: int, count: int) -> Stretch:
        """Give up to this many items that come right before this one in its conversation, oldest first."""
        return neighbours.said_before(self._database, item_id, count)

    def said_after(self, item_id: int, count: int) -> Stretch:
        """Give up to this many items that come right after this one in its conversation, oldest first."""
        return neighbours.said_after(self._database, item_id, count)

    def talks(self, wanted: Filter) -> list[Talk]:
        """List the talks with Meta AI that hold an item that fits, the latest first."""
        self._prepare(wanted)
        return talks.talks(self._database, wanted)

    def turns_of(self, talk: Talk) -> list[TurnAt]:
        """List what belongs to a talk with Meta AI, oldest first."""
        return talks.turns(self._database, talk)

    def spoken(self, ids: Sequence[int]) -> dict[int, str]:
        """Give the words of some items, longer ones than a table row has."""
        return talks.spoken(self._database, ids)

    def added_to(self, sources: Iterable[Path]) -> Added:
        """Count what other sources than these brought: what is new, and what these hold, too."""
        former = {os.path.realpath(source) for source in sources}
        return added_to(self._database, (one.number for one in self.archive.members if _lies_in(one, former)))

    def unsure_chats(self) -> list[UnsureChat]:
        """List the chats that do not tell whether their dates begin with the day or with the month."""
        return unsure_chats(self._database)

    def key_of(self, item_id: int) -> str:
        """Give an item's stable key. The first call makes all keys: not for the GUI thread."""
        self._make_keys()
        return details.key(self._database, item_id)

    def raw_record(self, item_id: int) -> str:
        """Read the item's record again from the archive, as indented JSON. Slow: not for the GUI thread."""
        member, position = details.first_record(self._database, item_id)
        reader = self._ledger[member].reader if member < len(self._ledger) else None
        account = self._accounts[details.account_of(self._database, item_id)]
        context = Context(account.platform, account.name, time_zone=account.time_zone)
        return records.raw_record(self.archive.members[member], position, reader or "", context)

    def media_member(self, number: int) -> Member:
        """Give a member by its number, to show a picture."""
        return self.archive.members[number]

    def export_rows(self, wanted: Filter) -> Iterator[dict[str, object]]:
        """Yield items as the command line prints them, ordered by account, time, provenance."""
        self._prepare(wanted)
        self._make_keys()
        yield from exporting.rows(self._database, wanted, self.archive.members, self._accounts)

    def open_points(self) -> OpenPoints:
        """Count what only the owner can say."""
        return open_points(self._database, self._accounts, self.judgement)

    def live_links(self, ids: Iterable[int]) -> dict[int, str]:
        """Give the links under which the owner can look at these items on the site, as far as the archive has them."""
        return live_links(self._database, ids)

    def suppose(
        self, answers: Answers, day: date | None = None, country: str | None = None, *, among: Chosen | None = None
    ) -> list[Turn]:
        """Count what other answers, another day or country would make of the owner's items; nothing is changed.

        The answers may differ from those that count now in what is said of accounts: birth dates, region, periods,
        objections, actions. What is said of places, items and writers must be the same. `among`: of these items only.
        """
        here = self.judgement
        there = judgement_of(self._accounts, answers, day or here.day, country or here.asked_for, self.policy)
        if among is not None:
            self._prepare_chosen(among)
        return turns(self._database, here, there, self.policy, among=among)

    def suppose_each(self, told: Sequence[Answers]) -> list[list[Turn]]:
        """Count what each of several sets of answers would make of the owner's items, as `suppose` does."""
        here = self.judgement
        theres = [judgement_of(self._accounts, one, here.day, here.asked_for, self.policy) for one in told]
        return turns_of_each(self._database, here, theres, self.policy)

    def keys_of(self, chosen: Chosen) -> list[str]:
        """Give the stable keys of some items. The first call makes all keys: not for the GUI thread."""
        self._prepare_chosen(chosen)
        self._make_keys()
        return keys_of(self._database, chosen)

    def names_here(self, keys: Collection[str]) -> NamesHere:
        """Give what answers may name: which of these keys there are, all places and writers. Makes all keys."""
        if keys:
            self._make_keys()
        return names_of(self._database, keys)

    def traces(self) -> Traces:
        """Give what the owner's items can be compared by with those of another archive."""
        return traces_of(self._database)

    def case(self, item_id: int) -> Case:
        """Give the facts of one verdict, which `core.judging.explaining` turns into sentences."""
        detail = self.item(item_id)
        return Case(
            combination=detail.combination,
            verdict=detail.row.verdict,
            account=self._accounts[detail.row.account],
            owner=self.judgement.owners[detail.row.account],
            circumstances=self.judgement.circumstances,
            place_name=detail.row.place.name if detail.row.place else None,
            made_at=detail.row.made_at,
            birth_date=birth_date_of(self._accounts[detail.row.account], self.judgement.answers),
            title=detail.row.title,
            audience_words=detail.audience_words,
            region_assumed=self.judgement.region_assumed,
            zone_country=self.judgement.zone_country,
        )

    def close(self) -> None:
        """Give the memory back."""
        self._database.close()

    def _prepare(self, wanted: Filter) -> None:
        if wanted.search:
            self.prepare_search()

    def _prepare_chosen(self, chosen: Chosen) -> None:
        if isinstance(chosen, Filter):
            self._prepare(chosen)

    def _make_keys(self) -> None:
        with self._making_keys:
            if not self._keys_made:
                keys.make_keys(self._database, self._accounts)
                self._keys_made = True


def _settled(account: Account, answers: Answers) -> Account:
    """Leave out what older exports say of the birth date once the person said which is right."""
    return replace(account, other_birth_dates=()) if is_birth_date_said(account, answers) else account
