"""Readers of Instagram exports of every generation, one module a subject (docs/formats/instagram.md)."""
