"""The tables of the library.

record    what the readers gave, as they gave it, one row an item of a record; the words stay here
place     where items stand; id 0 is "not told"
absorbed  records that are the same thing as another one; override: what the surviving one took over
content   a view: the words of an item by its `record_id`
item      one row a thing, numbers only, in the order of account, time, provenance; `facts` holds the part of its
          combination (core.judging.combination) that no answer changes
also      further records of an item besides its first
former    former texts of an item, newest first
media     files of an item, in order
spoken    folded words of each item, made at the first search
place_answer, correction, owner_answer   what the person told of places, items and their names in chats
judged    items with all their facts, ruling the verdict on each combination of facts: made anew by each judgement
shown     a view of both: items with their verdicts and all that filters ask for
"""

from __future__ import annotations

CREATE = """
CREATE TABLE record (
    id INTEGER, account UTINYINT, member INTEGER, record INTEGER,
    platform UTINYINT, kind UTINYINT, state UTINYINT, aspect UTINYINT, stated UTINYINT,
    mine BOOLEAN, zone_known BOOLEAN, place INTEGER, made_at BIGINT,
    text VARCHAR, author VARCHAR, title VARCHAR, link VARCHAR, extra VARCHAR, media VARCHAR, version_of VARCHAR,
    audience_words VARCHAR, live_link VARCHAR
);
CREATE TABLE place (id INTEGER, account UTINYINT, kind UTINYINT, name VARCHAR, folded VARCHAR);
CREATE TABLE absorbed (id INTEGER, into_id INTEGER);
CREATE TABLE override (
    id INTEGER, kind UTINYINT, state UTINYINT, place INTEGER,
    text VARCHAR, title VARCHAR, link VARCHAR, extra VARCHAR, media VARCHAR, live_link VARCHAR
);
CREATE TABLE former_record (id INTEGER, ordinal INTEGER, text VARCHAR);
CREATE TABLE media (item INTEGER, ordinal INTEGER, uri VARCHAR, member INTEGER);
CREATE TABLE place_answer (place INTEGER, audience UTINYINT);
CREATE TABLE correction (item INTEGER, audience UTINYINT);
CREATE TABLE owner_answer (account UTINYINT, author VARCHAR, place INTEGER);
"""
