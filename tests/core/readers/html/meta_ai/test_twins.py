"""The same talks with Meta AI as JSON and as pages: the app's own export, and its shape in a Facebook export."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import meta_ai
from tests.builders.comparing import compare
from tests.builders.html.facebook import as_html
from tests.builders.truth import Built
from tests.core.loading.making import FACEBOOK_ZIP, Opened, open_built

TALKS = {"app": meta_ai.app_export(), "in Facebook": meta_ai.app_shape_in_facebook("your_facebook_activity/")}
_TELLING = ("kind", "text", "audience", "strength", "category", "use", "rule", "mine", "author")


def _opened(folder: Path, built: Built) -> Opened:
    return open_built(
        folder, built, FACEBOOK_ZIP if "your_facebook_activity" in next(iter(built.members)) else "ai.zip"
    )


def _told(opened: Opened) -> list[tuple[object, ...]]:
    return [tuple(row[name] for name in _TELLING) for row in opened.rows]


@pytest.mark.parametrize("family", ["H2", "H3"])
@pytest.mark.parametrize("where", TALKS)
def test_pages_tell_what_json_tells(where: str, family: str, tmp_path: Path) -> None:
    pages = as_html(TALKS[where], family)
    (tmp_path / "json").mkdir()
    shown, told = _opened(tmp_path, pages), _opened(tmp_path / "json", TALKS[where])
    with closing(shown.library), closing(told.library):
        differences = compare(pages, shown.found)
        assert (differences.missing, differences.surplus) == ((), ())
        assert _told(shown) == _told(told)
