"""Pages of Threads (docs/formats/threads.md §5)."""
