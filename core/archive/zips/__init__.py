"""The zip format as hostile files bend it: its lists, its names, its compressions."""
