"""Reading in processes of their own: hostile members cannot hold up or take along the window.

Nothing is imported here: each process starts with as little as it needs.
"""
