"""The window: thin over `core`, which it asks for every figure and sentence of meaning."""
