"""Readers of the Threads part of an Instagram export (docs/formats/threads.md)."""
