"""Tests of the core, by package."""
