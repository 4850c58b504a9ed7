"""Pages of talks with Meta AI (docs/formats/meta_ai.md §2, §3)."""
