from __future__ import annotations

from typing import Any

import pytest

from core.readers.counting import count_records


@pytest.mark.parametrize(
    ("tree", "records"),
    [
        ([], 0),
        ([{}, {}, {}], 3),
        ({"searches_v2": [{}, {}]}, 2),
        ({"topics_v2": ["tea", "rain"]}, 2),
        ({"event_responses_v2": {"events_joined": [{}], "events_declined": [], "events_interested": [{}, {}]}}, 3),
        ({"payments_v2": {"preferred_currency": "EUR", "payments": [{}, {}]}}, 2),
        ({"media_likes": [["2018-05-01T10:00:00", "jo"], ["2018-05-02T10:00:00", "al"]], "comment_likes": []}, 2),
        ({"followers": {"jo": "2018-05-01T10:00:00", "al": "2018-05-01T10:00:00+00:00"}, "close_friends": {}}, 2),
        ({"primary_location_v2": {"city_region_pairs": [["Lyon", "Rhône"]], "zipcode": ["69001"]}}, 1),
        ({"group_badges_v2": {"Gardeners": ["Starter"], "Walkers": ["Starter"]}}, 1),
        ({"timezone_v2": "Europe/Paris"}, 1),
        ({"secret_conversations_v2": {"devices": [], "calls": [], "has_sent_message": False}}, 1),
        ({"label_values": [{"label": "a"}, {"label": "b"}], "timestamp": 1}, 1),
        ({"groups_v2": {}}, 0),
        ({"groups_v2": []}, 0),
        ({}, 0),
        (None, 0),
        ("", 0),
    ],
)
def test_records_are_the_objects_in_lists_or_one_lone_object(tree: Any, records: int) -> None:
    assert count_records(tree) == records
