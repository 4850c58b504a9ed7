"""Chance that is the same on each run."""

from __future__ import annotations

import random


def seeded(number: int) -> random.Random:
    """Give a source of chance that only `number` decides."""
    return random.Random(number)  # noqa: S311 - invented archives, no secrets
