from __future__ import annotations

from core.vocabulary import Kind, State
from tests.builders.records import moment
from tests.core.readers.html.instagram.making import items

FIRST = "media/posts/1_n_17900000000000001.jpg"
PICTURE = f'<a target="_blank" href="{FIRST}"><img src="{FIRST}" class="_a6_o _3-96"/></a>'
SECOND = '<img src="../../media/posts/17900000000000002.jpg" class="_a6_o"/>'
GEO = (
    '<table><tr><td colspan="2" class="_2pin _a6_q">Latitude<div><div>48.123456</div></div></td></tr>'
    '<tr><td colspan="2" class="_2pin _a6_q">Longitude<div><div>2.345678</div></div></td></tr></table>'
)


def post(body: str, head: str = "Morning at the lake", tag: str = "h2", date: str = "Mar 09, 2024 11:00 am") -> str:
    title = f'<{tag} class="_3-95 _2pim _a6-h _a6-i">{head}</{tag}>' if head else ""
    foot = f'<div class="_3-94 _a6-o">{date}</div>'
    return f'<div class="pam _a6-g uiBoxWhite">{title}<div class="_3-95 _a6-p">{body}</div>{foot}</div>'


def test_the_head_of_a_box_is_the_caption() -> None:
    (item,) = items("instagram.posts", post(f"<div><div>{PICTURE}</div>{GEO}</div>"))
    assert (item.kind, item.text, item.media) == (Kind.POST, "Morning at the lake", (FIRST,))


def test_times_are_pacific_standard_time_in_summer_too() -> None:
    found = [
        item.made_at
        for date in ("Mar 09, 2024 11:00 am", "Aug 17, 2025 11:23 am", "Sep 8, 2016, 4:36 PM")
        for item in items("instagram.posts", post(PICTURE, date=date))
    ]
    expected = ("2024-03-09 19:00:00", "2025-08-17 19:23:00", "2016-09-09 00:36:00")
    assert [moment(time) * 1000 for time in expected] == found


def test_the_captions_of_a_carousels_pictures_are_kept() -> None:
    body = f'<div><div>{PICTURE}<div>One<br/>two</div></div><div>{SECOND}<div class="_3-95">Three</div></div></div>'
    (item,) = items("instagram.posts", post(body))
    assert item.text == "Morning at the lake\n\nOne\ntwo\n\nThree"
    assert item.media == (FIRST, "media/posts/17900000000000002.jpg")


def test_people_who_are_tagged_are_no_text() -> None:
    tagged = '<table><tr><td class="_a6_q">Tagged users</td><td>jo (Tagged, 0.00, 0.00)</td></tr></table>'
    (item,) = items("instagram.posts", post(f"{tagged}{PICTURE}", head=""))
    assert item.text is None


def test_coordinates_are_told_whatever_their_labels() -> None:
    table = GEO.replace("Latitude", "위도").replace("Longitude", "경도")
    (item,) = items("instagram.posts", post(PICTURE + table))
    assert item.extra == "48.123456, 2.345678"


def test_an_aperture_and_a_focal_length_are_no_coordinates() -> None:
    (item,) = items("instagram.posts", post(PICTURE + GEO.replace("48.123456", "1.78").replace("2.345678", "4.25")))
    assert item.extra is None


def test_what_a_browser_without_films_shows_is_no_text() -> None:
    link = '<a href="media/reels/1.mp4"><div>Click for video:</div></a>'
    film = f'<video src="media/reels/1.mp4" class="_a6_o">{link}</video>'
    (item,) = items("instagram.posts", post(film, head=""))
    assert (item.kind, item.text, item.media) == (Kind.REEL, None, ("media/reels/1.mp4",))


def test_a_linked_file_counts_though_no_picture_shows_it() -> None:
    (item,) = items("instagram.stories", post('<a href="media/stories/17900000000000003.heic">Story</a>', head=""))
    assert (item.text, item.media) == (None, ("media/stories/17900000000000003.heic",))


def test_the_heads_of_2022_are_plain_elements() -> None:
    (item,) = items("instagram.archived", post(PICTURE, tag="div"))
    assert (item.text, item.state) == ("Morning at the lake", State.ARCHIVED)


def test_a_draft_of_the_grid_of_2026_is_one() -> None:
    rows = [("Media", f"<div>{PICTURE}</div>"), ("Draft", "<div>True</div>"), ("Published", "<div>False</div>")]
    cells = "".join(f'<tr><td colspan="2" class="_a6_q">{label}<div>{inner}</div></td></tr>' for label, inner in rows)
    foot = '<footer class="_3-94 _a6-o">Mar 09, 2024 11:00 am</footer>'
    (item,) = items("instagram.posts_index", f'<section class="_3-95 _a6-g"><table>{cells}</table>{foot}</section>')
    assert (item.state, item.media) == (State.DRAFT, (FIRST,))


def test_a_grid_of_2026_that_is_written_like_posts_is_read_as_those() -> None:
    (item,) = items("instagram.posts_index", post(PICTURE))
    assert (item.text, item.made_at) == ("Morning at the lake", moment("2024-03-09 19:00:00") * 1000)


def test_a_thread_is_the_head_of_its_box() -> None:
    control = '<table><tr><td class="_a6_q">Reply control</td><td class="_a6_r">everyone</td></tr></table>'
    (item,) = items("threads.posts", post(control, head="A thread, <br/>in two lines"))
    assert (item.text, item.media) == ("A thread,\nin two lines", ())


def test_coordinates_in_no_table_are_no_words() -> None:
    grid = "".join(
        f'<div><div class="_a6-q">{label}</div><div><div class="_a6-q">{value}</div></div></div>'
        for label, value in (("Latitude", "48.123456"), ("Longitude", "2.654321"))
    )
    (item,) = items("instagram.posts", post(f"<div>{PICTURE}<div></div></div>{grid}"))
    assert (item.text, item.extra) == ("Morning at the lake", "48.123456, 2.654321")
