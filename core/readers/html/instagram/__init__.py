"""Pages of Instagram exports, one module a kind of page (docs/formats/instagram.md §6)."""
