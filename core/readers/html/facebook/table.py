"""Which function turns which page of a Facebook export into the records of JSON; a new one is one line here.

Pages that are not named here give each record as it looks: classic or label/value.
"""

from collections.abc import Callable
from typing import Any

from core.readers.html.page import HtmlPage
from core.readers.html.records import comment_records

TRANSLATORS: dict[str, Callable[[HtmlPage], Any]] = {
    "facebook.comments": comment_records,
    "facebook.group_comments": comment_records,
}
