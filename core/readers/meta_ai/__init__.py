"""Readers of talks with Meta AI that stand in files of their own (docs/formats/meta_ai.md §2, §3)."""
