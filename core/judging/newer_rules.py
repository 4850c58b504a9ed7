"""Rules newer than the program's own, from a file that the person names."""

from __future__ import annotations

from pathlib import Path

from core.errors import NoSuchSource, PolicyError
from core.judging.policy import read_policy, shipped_policy
from core.judging.rulebook import Policy
from core.judging.strict_json import NOT_JSON

OLDER_RULES = "older-rules"
_LARGEST_BYTES = 5_000_000  # the program's own rules take twenty thousand


def load_newer_policy(path: Path, than: Policy | None = None) -> Policy:
    """Load the rules of a file, unless they are older than the program's own (or `than` others).

    Raises `NoSuchSource` where nothing can be read, `PolicyError` where it holds no rules, or older ones.
    """
    try:
        with path.open("rb") as source:
            document = source.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise NoSuchSource(path) from error
    if len(document) > _LARGEST_BYTES:
        raise PolicyError("", NOT_JSON)
    policy = read_policy(document)
    own = than or shipped_policy()
    if policy.rules_of < own.rules_of:
        raise PolicyError("rules_of", OLDER_RULES, policy.rules_of)
    return policy
