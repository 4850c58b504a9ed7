"""The tests mirror the packages; `builders` makes the invented archives that they open."""
