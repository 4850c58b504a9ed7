"""Turns members of an archive into items and facts: the catalogue says who reads what, the readers only translate."""
