"""One module a page of the window; a page asks a model and shows what it answers."""
