"""The gaps that are named are those of this archive."""

from __future__ import annotations

from dataclasses import replace

from core.library.summary import Summary
from core.report.limits import what_the_archive_cannot_say
from core.report.shapes import Bullets
from core.vocabulary import Kind, Platform
from tests.core.report.languages import ENGLISH
from tests.core.report.samples import account, categories, empty, large, uses


def gaps_of(summary: Summary) -> str:
    (bullets,) = what_the_archive_cannot_say(summary, ENGLISH).blocks
    assert isinstance(bullets, Bullets)
    return "\n".join(bullets.items)


def test_no_archive_tells_what_meta_really_trained_on() -> None:
    assert "Which items Meta has really trained on." in gaps_of(empty())


def test_facebook_is_named_only_where_there_is_something_of_it() -> None:
    assert "Facebook’s archives have not told it since 2014" in gaps_of(large())
    assert "Facebook" not in gaps_of(replace(empty(), accounts=(account(platform=Platform.INSTAGRAM),)))


def test_an_account_without_items_counts_as_well() -> None:
    assert "Instagram or Threads" in gaps_of(replace(empty(), accounts=(account(platform=Platform.INSTAGRAM),)))


def test_groups_comments_and_stories_have_gaps_of_their_own() -> None:
    kinds = {kind: categories(public=1) for kind in (Kind.GROUP_POST, Kind.COMMENT, Kind.STORY)}
    told = gaps_of(replace(empty(), kinds=kinds))
    assert "Whether a group was public or private" in told
    assert "Whether the post that you commented on was public." in told
    assert "Which stories are kept as highlights" in told


def test_items_without_a_date_are_counted() -> None:
    assert "When 7 of your items were made: they have no date." in gaps_of(replace(empty(), uses_by_year={0: uses(7)}))


def test_whatsapp_chats_are_said_not_to_be_trained_on_by_metas_word() -> None:
    told = gaps_of(replace(empty(), platforms={Platform.WHATSAPP: uses(0, 0, 5)}))
    assert "Meta says that it does not train on chats between people." in told
