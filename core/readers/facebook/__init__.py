"""Readers of Facebook exports, one module a subject (docs/formats/facebook.md §2)."""
