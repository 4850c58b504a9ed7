"""The markup of Instagram's and Threads' pages, and how they show times (docs/formats/instagram.md §6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape

from babel.dates import format_datetime, get_month_names

from tests.builders.html.markup import words

PACIFIC_STANDARD = timedelta(hours=-8)
# Months and halves of the day as Meta writes them, where they are not CLDR's short ones and am, pm.
_MONTHS = {"cs": ["led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"]}
_HALVES = {"cs": (" dopol.", " odpol."), "ko": ("오전", "오후")}
_WITH_SECONDS = frozenset({"cs", "ko"})


@dataclass(frozen=True, slots=True)
class InstagramMarkup:
    """How the pages of some years look: heads are `div` until 2022, `h2` since; some years' maps are wide cells."""

    year: int
    language: str = "en"

    @property
    def seconds(self) -> int:
        """The precision of times, in seconds."""
        return 1 if self.language in _WITH_SECONDS else 60

    def time(self, seconds: int) -> str:
        """Show a moment."""
        local = datetime.fromtimestamp(seconds, UTC) + PACIFIC_STANDARD
        if self.year <= 2022 and self.language == "en":
            return format_datetime(local, "MMM d, y, h:mm a", locale="en")
        names = get_month_names("abbreviated", locale=self.language)
        month = _MONTHS[self.language][local.month - 1] if self.language in _MONTHS else names[local.month]
        half = _HALVES.get(self.language, (" am", " pm"))[local.hour // 12]
        clock = f"{local:%M:%S}" if self.language in _WITH_SECONDS else f"{local:%M}"
        return f"{month} {local.day:02}, {local.year} {(local.hour - 1) % 12 + 1}:{clock}{half}"

    def page(self, title: str, records: Iterable[str]) -> str:
        """Write a whole page."""
        main = '<div class="_4t5n" role="main">' if self.year <= 2022 else '<main class="_a706" role="main">'
        end = "</div>" if self.year <= 2022 else "</main>"
        if self.year >= 2025:
            head = f'<header><h1 id="u_0_1">{words(title)}</h1><p class="_a70f"></p></header>'
        else:
            head = f'<div class="_a70d"><div class="_a70e">{words(title)}</div></div>'
        return (
            f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><base href="../../"/>'
            f'<style>._a{{}}</style><title>{words(title)}</title></head><body class="_5vb_ _2yq _a7o5">'
            f'<div class="clearfix _ikh"><img src="files/Instagram-Logo.png" class="_a6_i"/>{head}'
            f"{main}{''.join(records)}{end}</div></body></html>"
        )

    def box(self, head: str | None, body: str, time: int | None) -> str:
        """Write a record; without a time the foot is left out."""
        tag = "div" if self.year <= 2022 else "h2"
        title = f'<{tag} class="_3-95 _2pim _a6-h _a6-i">{words(head)}</{tag}>' if head else ""
        foot = f'<div class="_3-94 _a6-o">{self.time(time)}</div>' if time else ""
        inner = f'<div class="_3-95 _a6-p">{body}</div>' if body else ""
        return f'<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{title}{inner}{foot}</div>'

    def section(self, head: str | None, body: str, time: int | None = None) -> str:
        """Write a record of labels and values, of 2025 and later, or one within another."""
        title = f'<h2 class="_3-95 _2pim _a6-h _a6-i">{words(head)}</h2>' if head else ""
        foot = f'<footer class="_3-94 _a6-o">{self.time(time)}</footer>' if time else ""
        return f'<section class="_3-95 _a6-g">{title}<div class="_a6-p">{body}</div>{foot}</section>'

    def row(self, label: str, value: object) -> str:
        """Write a label with a plain value, in one wide cell or in two."""
        if self.year in (2022, 2023):
            return self.wide_row(label, f"<div>{words(value)}</div>")
        return f'<tr><td class="_2pin _a6_q">{words(label)}</td><td class="_2pin _2piu _a6_r">{words(value)}</td></tr>'

    @staticmethod
    def wide_row(label: str, inner: str) -> str:
        """Write a label and its value, as markup, in one cell."""
        return f'<tr><td colspan="2" class="_2pin _a6_q">{words(label)}<div>{inner}</div></td></tr>'

    @staticmethod
    def table(rows: Iterable[str]) -> str:
        """Write a table of rows."""
        return f'<table style="table-layout: fixed;">{"".join(rows)}</table>'

    @staticmethod
    def media(uri: str) -> str:
        """Write a picture or film."""
        source = escape(uri, quote=True)
        if uri.endswith(".mp4"):
            link = f'<a target="_blank" href="{source}"><div>Click for video:</div></a>'
            return f'<video src="{source}" controls="1" class="_a6_o _3-96">{link}</video>'
        return f'<a target="_blank" href="{source}"><img src="{source}" class="_a6_o _3-96"/></a>'
