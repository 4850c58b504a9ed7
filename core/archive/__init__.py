"""Opens what the person gives, read-only: zips, parts, folders, zips in zips. Nothing is ever extracted."""
