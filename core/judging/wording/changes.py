"""What would change a verdict: tried out with the rules themselves, so that no sentence promises too much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.i18n import Words
from core.judging.audience import FOLLOWS_ACCOUNT, follows_account
from core.judging.case import Case
from core.judging.combination import Combination
from core.judging.deciding import decide
from core.judging.rulebook import Policy
from core.judging.rules import is_of_owner
from core.judging.verdict import Verdict
from core.vocabulary import AI_KINDS, Aspect, Audience, Evidence, Kind, PlaceKind, Strength, Use

_UNCHANGEABLE = frozenset(
    {
        Evidence.ALWAYS_PUBLIC_PROFILE,
        Evidence.COVER_PICTURE,
        Evidence.INSTAGRAM_BIO,
        Evidence.LISTING,
        Evidence.PAGE_CONTENT,
    }
)


def change_sentences(case: Case, policy: Policy, words: Words) -> Iterator[str]:
    """Say what would change the verdict, the surest thing first."""
    if case.combination.kind is Kind.MESSAGE and case.verdict.use is Use.NOT_USED:
        yield words._("If someone in the conversation shares it with Meta AI, the shared part may be used.")
    if not is_of_owner(case.combination):
        if case.verdict.use is not Use.NOT_USED:
            yield words._("It is not yours: only the person who wrote it can object or delete it.")
        return
    yield from _if_seen_by_fewer(case, policy, words)
    yield from _if_public(case, policy, words)
    yield from _if_objected(case, policy, words)
    yield from _if_known_better(case, words)


def _if_seen_by_fewer(case: Case, policy: Policy, words: Words) -> Iterator[str]:
    combination = case.combination
    can_be_narrower = case.verdict.audience is Audience.PUBLIC and case.verdict.evidence not in _UNCHANGEABLE
    if case.verdict.use is Use.NOT_USED or combination.kind in AI_KINDS or not can_be_narrower:
        return
    if _decided_for(case, policy, Audience.FRIENDS).use is Use.NOT_USED:
        yield _narrower_sentence(case, words)


def _narrower_sentence(case: Case, words: Words) -> str:
    combination, assumed = case.combination, case.verdict.strength is Strength.ASSUMED
    if combination.place is PlaceKind.GROUP:
        return words._("If the group is private, it is not used.")
    if combination.kind is Kind.COMMENT and combination.aspect is not Aspect.OWN_MEDIA:
        return words._("If it stands under something that not everyone can see, it is not used.")
    if follows_account(combination):
        if assumed:
            return words._("If the account is private, it is not used.")
        return words._(
            "If you make the account private, it will no longer be public. "
            "This changes nothing about what Meta may have used before."
        )
    if assumed:
        return words._("If only friends or fewer people could see it, it is not used.")
    return words._(
        "If you limit who can see it, it will no longer be public. "
        "This changes nothing about what Meta may have used before."
    )


def _if_public(case: Case, policy: Policy, words: Words) -> Iterator[str]:
    is_talk = case.combination.kind in AI_KINDS or case.combination.kind is Kind.MESSAGE
    if case.verdict.audience is Audience.PUBLIC or is_talk:
        return
    use = _decided_for(case, policy, Audience.PUBLIC).use
    if use is case.verdict.use:
        return
    if use is Use.MAY_BE_USED:
        yield words._("If everyone can see it one day, it may be used.")
    elif use is Use.UNCLEAR:
        yield words._("If everyone can see it one day, it is unclear whether it may be used.")


def _if_objected(case: Case, policy: Policy, words: Words) -> Iterator[str]:
    circumstances, combination = case.circumstances, case.combination
    if case.verdict.use is Use.NOT_USED or case.owner.objection is not None:
        return
    if circumstances.region not in policy.with_form:
        yield words._("Meta offers no objection in your region. Deleting it, or making it private, is the only way.")
        return
    objecting = replace(case.owner, objection=circumstances.day)
    owners = {**circumstances.owners, combination.account: objecting}
    older = replace(combination, newer=False)
    verdict = decide(older, replace(circumstances, owners=owners), policy)
    if (verdict.use, verdict.leans) != (case.verdict.use, case.verdict.leans):
        yield words._(
            "If you object, Meta says that it leaves your things out from that day on; "
            "some authorities read this as covering new things only."
        )


def _if_known_better(case: Case, words: Words) -> Iterator[str]:
    if case.verdict.use is Use.UNCLEAR:
        yield words._("A clear statement by Meta, an authority or a court would settle it.")
    if case.made_at is None and case.combination.kind not in (Kind.PROFILE_FIELD, Kind.MESSAGE):
        yield words._("The archive does not say when it was made, so it counts as made by an adult.")
    if case.region_assumed:
        yield words._("You did not say where you live, so the rules of the European Union were taken.")
    if case.zone_country:
        yield words._(
            "You did not say where you live. These rules follow the time zone of your account ({country}); if you live "
            "elsewhere, other rules may count."
        ).format(country=words.locale.territories.get(case.zone_country, case.zone_country))


def _decided_for(case: Case, policy: Policy, audience: Audience) -> Verdict:
    return decide(_corrected(case.combination, audience), case.circumstances, policy)


def _corrected(combination: Combination, audience: Audience) -> Combination:
    """Ask as if the person had corrected the item. On Instagram and Threads the narrower audience is followers."""
    is_account_wide = audience is Audience.FRIENDS and combination.platform in FOLLOWS_ACCOUNT
    return replace(combination, corrected=Audience.FOLLOWERS if is_account_wide else audience)
