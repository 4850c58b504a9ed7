"""Decides: the category of an item by design §3, its use by the first rule that fits."""

from __future__ import annotations

from core.judging.audience import audience_of
from core.judging.combination import Combination
from core.judging.rulebook import Policy
from core.judging.rules import ruling
from core.judging.verdict import UNTOLD_OWNER, Circumstances, Owner, Verdict
from core.vocabulary import AI_KINDS, Audience, Category, Platform


def decide(combination: Combination, circumstances: Circumstances, policy: Policy) -> Verdict:
    """Give the verdict on all items that share these facts."""
    owner = circumstances.owners.get(combination.account, UNTOLD_OWNER)
    audience, strength, evidence = audience_of(combination, owner)
    rule = ruling(policy, combination, audience, circumstances)
    return Verdict(
        audience=audience,
        strength=strength,
        evidence=evidence,
        category=category_of(combination, audience, owner),
        use=rule.use,
        leans=rule.leans,
        rule=rule.id,
    )


def category_of(combination: Combination, audience: Audience, owner: Owner) -> Category:
    """Give the one group that an item falls into; what is not the owner's is never minor-owned (contract §2)."""
    if combination.platform is Platform.WHATSAPP:
        return Category.WHATSAPP_SOURCED
    if owner.minor_now and combination.mine:
        return Category.MINOR_OWNED
    if combination.kind in AI_KINDS:
        return Category.META_AI
    if audience is not Audience.PUBLIC:
        return Category.PRIVATE
    return Category.MINOR_OWNED if combination.before_18 and combination.mine else Category.PUBLIC
