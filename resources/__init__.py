"""Data that ships with Volteface: catalogue of export files, Meta's rules, forms, words, fonts, icons."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Give the shipped file or folder at this path below `resources/`."""
    return files(__name__).joinpath(*parts)
