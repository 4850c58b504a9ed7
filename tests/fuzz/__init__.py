"""Fuzzing: bytes that nobody thought of through every way by which somebody else's bytes come in. `make fuzz` runs it.

`targets` says what must hold of any bytes, `seeds` where the search begins, `changing` how JSON is spoiled without
ceasing to be JSON. `found/` keeps the bytes of every fault that was found: tests run them for ever.
"""
