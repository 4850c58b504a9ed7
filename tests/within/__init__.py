"""Looks on from inside: every Python that is started with this folder on its path finds `sitecustomize.py` here."""
