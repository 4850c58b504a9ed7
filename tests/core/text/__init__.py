"""Tests of mending, folding, times and safe display."""
