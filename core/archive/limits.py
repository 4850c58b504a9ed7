"""How much of a hostile archive is tolerated: generous for 200 GB of somebody's life, finite for a bomb."""

from __future__ import annotations

from typing import Final

KIB: Final = 1024
MIB: Final = 1024 * KIB
GIB: Final = 1024 * MIB

# One text member in memory. Meta splits posts and messages by 10,000 records; the largest member seen is 26 MB.
MEMBER_BYTES: Final = 1 * GIB

# Deflate cannot shrink by more than 1,032; Meta's most repetitive JSON shrinks by less than 100.
RATIO: Final = 500
# Below this size a high ratio harms nobody (a page of blanks), so it is not looked at.
RATIO_FREE_BYTES: Final = 32 * MIB

# A million photos would be 200 GB already; the rest is room.
MEMBERS: Final = 5_000_000

# All text members of an archive together. A person's two million items take about 3 GB as pages, 1 GB as JSON; a zip of
# 1 GB that inflates to a thousand times as much would be read for hours.
TEXT_BYTES: Final = 64 * GIB

# Brackets within brackets of a JSON member. Meta's deepest seen is 14; much deeper ones exhaust the
# stack of the readers.
JSON_DEPTH: Final = 200
# One text of a record. Facebook takes 63,206 signs in a post, a novel has a million.
TEXT_LENGTH: Final = 2_000_000

# Where the list of a zip is missing: places looked at in vain for the end of entries whose length is not told. One
# stored zip of 100,000 entries within a broken one has as many; a trap has any number.
FALSE_ENDS: Final = 300_000

# Places that look like the beginning of an entry and are none, looked at in vain; each costs ten microseconds. One is
# normal (where the cut is), a zip within the cut entry may have a few more; a file of nothing else is a trap.
FALSE_HEADERS: Final = 10_000

# Members that the end of a zip cuts through, of which what is there is read: each part of an archive can have one. A
# trap has any number of them, all over the same bytes.
CUT_MEMBERS: Final = 16

# The list at the end of a zip, held in memory: room for that many members with names of 60 signs.
DIRECTORY_BYTES: Final = 512 * MIB

# Zips in zips: one of a helper site around one of a cloud service around Meta's is three.
NESTING_DEPTH: Final = 5
# A deflated inner zip is held in memory by each worker that reads from it.
NESTED_BYTES: Final = 256 * MIB
# All inner zips that are inflated while opening one archive.
NESTED_TOTAL_BYTES: Final = 4 * GIB

# Folders in folders: the longest path that any of the three systems allows has fewer.
FOLDER_DEPTH: Final = 128

# The dictionary that an LZMA entry may ask for; 7-Zip's strongest setting asks for 64 MiB.
LZMA_DICTIONARY_BYTES: Final = 64 * MIB
