"""Tests of opening and reading what the person gives."""
