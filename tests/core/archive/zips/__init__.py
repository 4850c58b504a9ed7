"""Tests of the zip format as hostile files bend it."""
