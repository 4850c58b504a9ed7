from __future__ import annotations

from dataclasses import replace

import pytest

from core.readers.facebook.posts import read_app_posts, read_page_posts, read_posts, read_posts_by_others
from core.readers.shapes import WrongShape
from core.vocabulary import Aspect, Audience, Holder, Kind
from tests.builders.records import generic, labelled, media, post
from tests.builders.records import place as spot
from tests.core.readers.making import FACEBOOK, facebook, items, only, outcome, place

WHEN = 1_400_000_000
OF_PAGE = replace(FACEBOOK, holder=Holder.PAGE)


class TestText:
    def test_the_first_text_that_says_something_counts(self) -> None:
        record = {"timestamp": WHEN, "data": [{}, {"post": " "}, {"update_timestamp": WHEN}, {"post": "Hello"}]}
        assert only(read_posts, [record]).text == "Hello"

    def test_a_caption_that_differs_is_appended_once(self) -> None:
        ones = [{"media": media(f"{name}.jpg", WHEN, "", caption)} for name, caption in (("a", "Sea"), ("b", "Boat"))]
        assert only(read_posts, [post(WHEN, None, *ones, text="sea")]).text == "sea\n\nBoat"

    def test_a_life_event_without_words_is_told_by_its_title(self) -> None:
        assert only(read_posts, [post(WHEN, None, {"life_event": {"title": "New job"}})]).text == "New job"

    def test_people_mentioned_are_named(self) -> None:
        assert only(read_posts, [post(WHEN, None, text="Thanks @[12:2048:Bob Sample]!")]).text == "Thanks Bob Sample!"


class TestGenericInItsPlace:
    def test_a_post_without_a_nested_name_stands_on_the_timeline(self) -> None:
        item = only(read_posts, generic(labelled("Text", "A day out"), timestamp=WHEN))
        assert (item.kind, item.text, place(item)) == (Kind.POST, "A day out", ("timeline", None))

    def test_a_name_of_which_nobody_knows_what_it_is_leaves_the_place_open(self) -> None:
        nested = {"title": "Target", "dict": [labelled("Name", "Somebody or something")]}
        assert place(only(read_posts, [generic(labelled("Text", "Hi"), nested)])) == ("none", None)


class TestTime:
    def test_a_backdated_post_keeps_the_time_at_which_it_was_made(self) -> None:
        record = {"timestamp": WHEN, "data": [{"post": "x"}, {"backdated_timestamp": 100}]}
        assert only(read_posts, [record]).made_at == WHEN * 1000

    @pytest.mark.parametrize(("written", "read"), [(0, None), (-86_400, -86_400_000), ("soon", None), (None, None)])
    def test_an_odd_time(self, written: object, read: int | None) -> None:
        assert only(read_posts, [{"timestamp": written, "data": [{"post": "x"}]}]).made_at == read


class TestKind:
    @pytest.mark.parametrize(
        ("attached", "kind"),
        [
            ({"external_context": {"url": ""}}, Kind.SHARE),
            ({"poll": {"question": "Tea?"}}, Kind.POLL),
            ({"fundraiser": {"title": "A tree"}}, Kind.FUNDRAISER),
            ({"for_sale_item": {"title": "A bike"}}, Kind.LISTING),
            ({"product": {"title": "A bike"}}, Kind.LISTING),
            ({"note": {"text": "Long"}}, Kind.NOTE),
            ({"event": {"name": "Party"}}, Kind.POST),
            ({"place": {"name": "Lyon"}}, Kind.POST),
            ({"something_new": {"a": 1}}, Kind.POST),
        ],
    )
    def test_what_hangs_on_a_post_tells_its_kind(self, attached: dict[str, object], kind: Kind) -> None:
        assert only(read_posts, [post(WHEN, None, attached)]).kind is kind

    def test_a_link_beside_own_pictures_is_a_post(self) -> None:
        ones = ({"external_context": {"url": "https://a.example"}}, {"media": media("a.jpg", WHEN)})
        assert only(read_posts, [post(WHEN, None, *ones)]).kind is Kind.POST

    @pytest.mark.parametrize(
        ("album", "kind"), [("Profile pictures", Kind.PROFILE_PICTURE), ("Photos de couverture", Kind.COVER_PICTURE)]
    )
    def test_the_album_tells_pictures_that_are_always_public(self, album: str, kind: Kind) -> None:
        assert only(read_posts, [post(WHEN, None, {"media": media("a.jpg", WHEN, album)})]).kind is kind

    @pytest.mark.parametrize(
        ("title", "kind"),
        [
            ("Anna Demo updated her profile picture.", Kind.PROFILE_PICTURE),
            ("Anna Demo updated her cover photo — with Bob Sample.", Kind.COVER_PICTURE),
            ("Anna Demo a changé sa photo de profil.", Kind.PROFILE_PICTURE),
            ("Anna Demo hat ihr Titelbild aktualisiert.", Kind.COVER_PICTURE),
            ("Anna Demoさんがプロフィール写真を変更しました", Kind.PROFILE_PICTURE),
        ],
    )
    def test_the_sentence_tells_them_too(self, title: str, kind: Kind) -> None:
        item = only(read_posts, [post(WHEN, title, {"media": media("x_1/a.jpg", WHEN, "")})])
        assert (item.kind, place(item)) == (kind, ("timeline", None))

    def test_their_folder_tells_them_where_nothing_else_does(self) -> None:
        item = only(read_posts, [post(WHEN, None, {"media": media("media/Photosdeprofil_1/a.jpg", WHEN)})])
        assert item.kind is Kind.PROFILE_PICTURE

    def test_a_share_has_no_text_of_its_own(self) -> None:
        item = only(read_posts, [post(WHEN, None, {"external_context": {"name": "News"}}, {"text": "Quoted"})])
        assert (item.text, item.extra) == (None, "News")


class TestPlace:
    @pytest.mark.parametrize(
        ("title", "expected"),
        [
            ("Anna Demo updated her status.", ("timeline", None)),
            ("Anna Demo wrote on Bob Sample's timeline.", ("profile", "Bob Sample")),
            ("Anna Demo a écrit dans Gardeners of Lyon.", ("group", "Gardeners of Lyon")),
            ("Η Anna Demo έγραψε στο χρονολόγιο του χρήστη Bob Sample", ("profile", "Bob Sample")),
            ("Anna Demo recommends Café X.", ("page", "Café X")),
        ],
    )
    def test_a_known_name_in_the_title_tells_it_in_any_language(
        self, title: str, expected: tuple[str, str | None]
    ) -> None:
        assert place(only(read_posts, [post(WHEN, title, text="x")])) == expected

    def test_where_somebody_checked_in_is_not_where_the_post_stands(self) -> None:
        record = post(WHEN, "Anna Demo was at Café X.", {"place": spot("Café X")}, text="Nice")
        assert place(only(read_posts, [record])) == ("timeline", None)

    @pytest.mark.parametrize("tag", ["Bob Sample", {"name": "Bob Sample"}])
    def test_whom_somebody_was_with_is_not_where_the_post_stands(self, tag: object) -> None:
        record = post(WHEN, "Anna Demo was with Bob Sample.", text="Nice") | {"tags": [tag]}
        assert place(only(read_posts, [record])) == ("timeline", None)

    def test_a_known_group_attached_makes_a_group_post(self) -> None:
        item = only(read_posts, [post(WHEN, "Anna Demo shared a post.", {"name": "Gardeners"}, text="x")])
        assert (item.kind, place(item)) == (Kind.GROUP_POST, ("group", "Gardeners"))

    def test_an_unknown_name_attached_may_be_a_group(self) -> None:
        assert place(only(read_posts, [post(WHEN, None, {"name": "My collection"}, text="x")])) == ("none", None)

    @pytest.mark.parametrize(
        ("market", "expected"), [("Marketplace", ("marketplace", None)), ("Gardeners", ("group", "Gardeners"))]
    )
    def test_a_thing_for_sale_stands_on_marketplace_or_in_a_group(
        self, market: str, expected: tuple[str, str | None]
    ) -> None:
        thing = {"title": "A bike", "price": "80 €", "description": "As new", "marketplace": market}
        item = only(read_posts, [post(WHEN, None, {"for_sale_item": thing})])
        assert (item.text, item.extra, place(item)) == ("A bike\nAs new", "80 €", expected)


class TestWordsInOtherPlaces:
    def test_own_comments_below_a_photo_of_a_post_are_read(self) -> None:
        comments = [{"timestamp": WHEN, "comment": who, "author": who} for who in ("Anna Demo", "Bob Sample")]
        found = items(read_posts, [post(WHEN, None, {"media": {**media("a.jpg", WHEN), "comments": comments}})])
        assert [(one.kind, one.text, one.mine) for one in found[1:]] == [
            (Kind.COMMENT, "Anna Demo", True),
            (Kind.COMMENT, "Bob Sample", False),
        ]

    def test_a_text_under_another_key_is_rather_read_than_lost(self) -> None:
        assert only(read_posts, [{"timestamp": WHEN, "data": [{"text": "Hello"}]}]).text == "Hello"


class TestEmptyRecords:
    @pytest.mark.parametrize(
        "record",
        [
            {"timestamp": WHEN, "title": "Anna Demo posted via Game.", "data": [{}, {}]},
            {"timestamp": WHEN, "data": [{}], "attachments": [{"data": [[]]}]},
            {"title": "Anna Demo shared a memory."},
        ],
    )
    def test_where_only_a_sentence_is_left_there_is_no_item(self, record: dict[str, object]) -> None:
        assert outcome(read_posts, [record]).items == outcome(read_posts, [record]).unreadable == 0

    def test_such_a_record_is_counted(self) -> None:
        result = outcome(
            read_posts, [{"timestamp": WHEN, "title": "Anna Demo shared a memory."}, post(WHEN, None, text="x")]
        )
        assert (result.records, result.items, result.unreadable, result.without_items) == (2, 1, 0, 1)

    @pytest.mark.parametrize(
        ("sentence", "kind", "where"),
        [
            ("shared a post to the group: Cats.", Kind.GROUP_POST, ("group", "Cats")),
            ("posted in Gardeners.", Kind.GROUP_POST, ("group", "Gardeners")),
            ("posted in Cats.", Kind.GROUP_POST, ("none", None)),
            ("wrote on Bob Sample's timeline.", Kind.POST, ("profile", "Bob Sample")),
            ("recommends Café X.", Kind.REVIEW, ("page", "Café X")),
        ],
    )
    def test_what_its_sentence_says_was_published_elsewhere_is_an_item_without_words(
        self, sentence: str, kind: Kind, where: tuple[str, str | None]
    ) -> None:
        item = only(read_posts, [{"timestamp": WHEN, "title": f"Anna Demo {sentence}", "data": []}])
        assert (item.kind, item.text, place(item)) == (kind, None, where)

    @pytest.mark.parametrize("record", [None, 7, "x", [], {}, {"data": {"post": 3}}])
    def test_a_record_without_anything_costs_itself_only(self, record: object) -> None:
        result = outcome(read_posts, [record, post(WHEN, None, text="x")])
        assert (result.items, result.records, result.unreadable) == (1, 2, 1)


class TestWholeMembers:
    @pytest.mark.parametrize(
        "wrap",
        [
            lambda record: record,
            lambda record: [record],
            lambda record: {"status_updates": [record]},
            lambda record: {"posts_v2": [record]},
        ],
    )
    def test_records_are_found_in_every_wrapping(self, wrap: object) -> None:
        assert callable(wrap)
        assert only(read_posts, wrap(post(WHEN, None, text="x"))).text == "x"

    def test_a_text_is_no_member_of_posts(self) -> None:
        with pytest.raises(WrongShape):
            items(read_posts, "[object Object]")

    def test_posts_of_apps_are_posts(self) -> None:
        assert only(read_app_posts, {"app_posts_v2": [post(WHEN, None, text="5 km")]}).kind is Kind.POST

    def test_what_others_wrote_is_not_the_owner_s(self) -> None:
        record = post(WHEN, "Bob Sample wrote on your timeline.", text="Happy birthday")
        item = only(read_posts_by_others, {"wall_posts_sent_to_you": {"activity_log_data": [record]}})
        assert (item.mine, item.author, place(item)) == (False, "Bob Sample", ("timeline", None))

    def test_the_posts_of_a_page_stand_on_it(self) -> None:
        item = only(read_page_posts, [post(WHEN, None, text="Open today")], OF_PAGE)
        assert (item.kind, place(item)) == (Kind.PAGE_POST, ("page", "Anna Demo"))

    def test_a_page_without_a_name_is_a_page_still(self) -> None:
        nameless = replace(facebook(None), holder=Holder.PAGE)
        assert place(only(read_page_posts, [post(WHEN, None, text="x")], nameless)) == ("page", None)

    @pytest.mark.parametrize("holder", [Holder.PERSON, Holder.PAGE_OR_PROFILE])
    def test_the_posts_of_an_additional_profile_stand_on_its_timeline(self, holder: Holder) -> None:
        item = only(read_page_posts, [post(WHEN, None, text="Hello")], replace(FACEBOOK, holder=holder))
        assert (item.kind, place(item)) == (Kind.POST, ("timeline", None))

    @pytest.mark.parametrize(
        ("word", "audience"), [("Public", Audience.PUBLIC), ("Only me", Audience.ONLY_ME), ("?", Audience.UNKNOWN)]
    )
    def test_a_privacy_that_a_record_states_is_kept(self, word: str, audience: Audience) -> None:
        assert only(read_posts, [post(WHEN, None, text="x") | {"privacy": word}]).stated is audience

    @pytest.mark.parametrize(
        ("more", "aspect"),
        [({"privacy": "Kunningjar"}, Aspect.UNSURE_AUDIENCE), ({"privacy": "Friends"}, Aspect.NONE), ({}, Aspect.NONE)],
    )
    def test_a_privacy_in_strange_words_is_marked(self, more: dict[str, str], aspect: Aspect) -> None:
        assert only(read_posts, [post(WHEN, None, text="x") | more]).aspect is aspect


@pytest.mark.parametrize("named", ["Friends Only", "Nowhere known", {"value": "?", "description": "Nowhere known"}])
def test_the_words_of_a_named_audience_are_kept(named: object) -> None:
    record = {"timestamp": 1_300_000_000, "data": [{"post": "Hello"}], "privacy": named}
    assert only(read_posts, [record]).audience_words == (named if isinstance(named, str) else "Nowhere known")
