"""Readers of conversations in Facebook and Instagram exports (docs/formats/facebook.md §6)."""
