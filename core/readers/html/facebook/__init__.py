"""Pages of Facebook exports, one module a kind of page (docs/formats/facebook.md §5)."""
