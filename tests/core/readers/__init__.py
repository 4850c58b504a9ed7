"""Readers and the catalogue that says who reads what."""
