"""Localised dates of HTML pages: words of every language, the page's own pattern, the clock they were written by."""
