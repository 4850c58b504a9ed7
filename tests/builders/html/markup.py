"""The markup of the three families with record boxes (docs/formats/facebook.md §5.1, §5.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from tests.builders.html.dates import Shown

NOTHING = "<div></div>"


def words(text: object) -> str:
    """Write a text as Meta does: entities, `<br/>` for each line break."""
    return escape(str(text), quote=True).replace("&#x27;", "&#039;").replace("@", "&#064;").replace("\n", "<br/>")


@dataclass(frozen=True, slots=True)
class Markup:
    """One family of pages. The classes are compared by token, so their company may be anything."""

    shown: Shown
    box: tuple[str, str]
    head: str
    body: str
    foot: str
    main: str
    title: str
    picture: str
    plain_captions: bool = False  # as one page of 2026 has them: in the place of the album's name (§5.2)
    label: str = "_a6_q"
    value: str = "_2piu _a6_r"

    def record(self, head: str | None, body: str, time: int | None, link: str | None = None) -> str:
        """Write one record box; without a time the foot is left out."""
        opening, closing = self.box
        title = f'<{self.heading} class="{self.head}">{words(head)}</{self.heading}>' if head else ""
        inner = f'<div class="{self.body}">{body}</div>' if body else ""
        return f"{opening}{title}{inner}{self._foot(time, link)}{closing}"

    @property
    def names_groups(self) -> bool:
        """Whether a comment names its group; not seen until 2021 (§5.2)."""
        return self.picture.startswith("_a6_o")

    @property
    def heading(self) -> str:
        """The element of heads."""
        return "h2" if self.box[0].startswith("<section") else "div"

    def page(self, title: str, records: Iterable[str]) -> str:
        """Write a whole page."""
        return (
            f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><base href="../../"/>'
            f'<style>._a{{}}</style><title>{words(title)}</title></head><body class="_5vb_ _2yq">'
            f'<div class="clearfix"><img src="data:image/png;base64,AA=="/>'
            f'<div class="{self.title}">{words(title)}</div>'
            f'<div class="{self.main}" role="main">{"".join(records)}</div></div>'
            f'<div class="_4t5o"><img src="files/logo.png"/></div></body></html>'
        )

    def text(self, *entries: str | None) -> str:
        """Write the data of a record: a block with one element for each entry, empty ones kept."""
        if self.head.startswith("_3-96"):
            inner = "".join(f"<div><div>{words(entry)}</div></div>" if entry else NOTHING for entry in entries)
        else:
            inner = "".join(f"<div>{words(entry)}</div>" if entry else NOTHING for entry in entries) + NOTHING
        return f'<div><div class="_2pin">{inner}</div></div>'

    def attachment(self, *lines: str) -> str:
        """Write an attachment: lines deep within a block."""
        inner = "".join(f"<div>{line}</div>" for line in lines)
        return f'<div class="_2pin"><div><div><div>{inner}</div></div></div></div>'

    def media(self, uri: str, album: str | None, caption: str | None) -> str:
        """Write a picture or film with the name of its album and its caption."""
        source = escape(uri, quote=True)
        if uri.endswith(".mp4"):
            inner = f'<a target="_blank" href="{source}"><div>Click for video:</div></a>'
            shown = f'<video src="{source}" controls="1" class="{self.picture}">{inner}</video>'
        else:
            shown = f'<a target="_blank" href="{source}"><img src="{source}" class="{self.picture}"/></a>'
        plain, marked = (caption, None) if self.plain_captions else (album, caption)
        beside = f"<div>{words(plain)}</div>" if plain else NOTHING
        beside += f'<div class="_3-95">{words(marked)}</div>' if marked else ""
        return f'<div class="_a7ng"><div>{shown}{beside}</div></div>'

    def table(self, rows: Iterable[str]) -> str:
        """Write a label/value table."""
        return f'<table style="table-layout: fixed;">{"".join(rows)}</table>'

    def row(self, label: str, value: object) -> str:
        """Write a label with a plain value."""
        return f'<tr><td class="{self.label}">{words(label)}</td><td class="{self.value}">{words(value)}</td></tr>'

    def wide_row(self, label: str, inner: str) -> str:
        """Write a label with what does not fit a cell: a link, nested records, pictures."""
        return f'<tr><td colspan="2" class="{self.label}">{words(label)}<div>{inner}</div></td></tr>'

    def _foot(self, time: int | None, link: str | None) -> str:
        if time is None:
            return ""
        tag = "footer" if self.heading == "h2" else "div"
        date = self.shown.time(time) if time else ""
        if self.picture.startswith("_a6_o"):
            date = f'<div class="_a72d">{date}</div>'
        inner = f'<a target="_blank" href="{escape(link, quote=True)}">{date}</a>' if link else date
        return f'<{tag} class="{self.foot}">{inner}</{tag}>'


def family(name: str, language: str = "en", zone: str = "Europe/Paris") -> Markup:
    """Give the markup of H1, H2 or H3."""
    shown = Shown("h1" if name == "H1" else "modern", language, zone)
    return {
        "H1": Markup(
            shown,
            ('<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">', "</div>"),
            "_3-96 _2pio _2lek _2lel",
            "_3-96 _2let",
            "_3-94 _2lem",
            "_4t5n",
            "_3b0d",
            "_2yuc _3-96",
        ),
        "H2": Markup(
            shown,
            ('<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">', "</div>"),
            "_2ph_ _a6-h _a6-i",
            "_2ph_ _a6-p",
            "_3-94 _a6-o",
            "_a706",
            "_a70e",
            "_a6_o _3-96",
        ),
        "H3": Markup(
            shown,
            ('<section class="_a6-g" aria-labelledby="u_0_a1">', "</section>"),
            "_2ph_ _a6-h _a6-i",
            "_2ph_ _a6-p",
            "_3-94 _a6-o",
            "_a706",
            "_a70e",
            "_a6_o",
        ),
    }[name]
