"""Small widgets that pages are built from; they know the look and the words, never the library."""
