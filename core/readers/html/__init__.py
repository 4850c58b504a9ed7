"""Turns pages of HTML exports into the records that the JSON file of the same path would hold.

Only what stands here knows the format: kinds, places and evidence are decided by the same readers as for JSON
(docs/formats/facebook.md §5, docs/formats/instagram.md §6).
"""
