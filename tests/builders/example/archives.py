"""The three zips of the example archive, and the truth of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.builders.example import (
    facebook_facts,
    facebook_people,
    facebook_posts,
    instagram,
    instagram_facts,
    talks,
)
from tests.builders.truth import Built, joined
from tests.builders.writing import write_zip

ZIPS: Mapping[str, tuple[Callable[[], Built], ...]] = {
    "facebook-camilledemo-2026-11-02-aB3dE6gH.zip": (
        facebook_posts.timeline,
        facebook_posts.set_aside,
        facebook_posts.on_pages,
        facebook_posts.albums,
        facebook_posts.versions,
        facebook_people.comments,
        facebook_people.groups,
        facebook_people.events,
        facebook_people.sales,
        facebook_people.moving_pictures,
        talks.messenger,
        talks.meta_ai,
        facebook_facts.profile,
        facebook_facts.places_and_settings,
        facebook_facts.people_and_pages,
        facebook_facts.traces,
        facebook_facts.pictures_of_others,
    ),
    "instagram-camille.demo-2026-11-02-kL9mN2pQ.zip": (
        instagram.posts,
        instagram.stories_and_reels,
        instagram.hidden,
        instagram.comments,
        instagram.talks,
        instagram.threads,
        instagram_facts.person,
        instagram_facts.past,
        instagram_facts.notes,
        instagram_facts.about_account,
        instagram_facts.traces,
        instagram_facts.threads_person,
    ),
    "WhatsApp Chat - Léa.zip": (talks.whatsapp,),
}


def example(name: str) -> Built:
    """Build what one of the zips holds."""
    return joined(build() for build in ZIPS[name])


def write_example(folder: Path) -> list[Path]:
    """Write the three zips into `folder`; gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    return [write_zip(folder / name, example(name).members) for name in ZIPS]
