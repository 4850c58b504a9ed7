"""Makes invented archives of every known layout, each with the truth of what stands in it.

A builder follows `docs/formats/*.md`, never a reader's code, and says in its docstring which section it follows.
It returns a `Built`: members by name, the items that a reader must find, and the records that are mere activity.
"""
