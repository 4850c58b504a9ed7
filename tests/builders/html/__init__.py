"""The same invented exports as pages of HTML, written from docs/formats/facebook.md §5, never from the reader."""
