"""The folder at which an export begins, and what the names around it tell."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.archive.naming import plain_name
from core.archive.roots.names import ExportName, read_export_name, strip_suffixes
from core.vocabulary import Platform


@dataclass(frozen=True, slots=True)
class Root:
    """A folder at which an export, or one part of it, begins."""

    part: str
    prefix: str  # plain path of the folder, "" for the part itself
    platforms: tuple[Platform, ...]  # more than one: its marks fit each of them, its surroundings must tell
    inner: bool = False  # stands inside a topic of another root
    only_direct: bool = False  # a chat: what lies deeper is not of it
    container: str = ""  # the part, or the zip inside it
    name: ExportName | None = None  # of the zip or of a folder above
    place: str = ""  # the way from there, or from the container, to the root

    @property
    def platform(self) -> Platform:
        """The product, once it is decided."""
        return self.platforms[0]

    def holds(self, other: Root) -> bool:
        """Whether the other root is this folder or lies below it."""
        start = f"{self.prefix}/" if self.prefix else ""
        return self.part == other.part and f"{other.prefix}/".startswith(start)


def make_root(
    part: str, prefix: str, platforms: tuple[Platform, ...], *, inner: bool = False, only_direct: bool = False
) -> Root:
    """Make a root and read the names around it: the innermost that names an export of its product counts."""
    segments = prefix.split("/") if prefix else []
    inside = _first_inside(segments)
    container = "/".join([part, *segments[:inside]])
    around = Root(part, prefix, platforms, inner, only_direct, container=container)
    for index in range(len(segments) - 1, inside - 1, -1):
        if name := _name(segments[index], platforms):
            return replace(around, name=name, place="/".join(segments[index + 1 :]))
    holders = [plain_name(part.casefold()), *segments[:inside]]
    names = (_name(holder, platforms) for holder in reversed(holders))
    if segments[inside:] and strip_suffixes(segments[inside]) == strip_suffixes(holders[-1]):
        inside += 1  # a folder that the zip's own name was given to
    return replace(around, name=next(filter(None, names), None), place="/".join(segments[inside:]))


def _first_inside(segments: list[str]) -> int:
    """Give the index of the first segment inside the innermost zip in the part."""
    zips = [index for index, segment in enumerate(segments) if segment.endswith(".zip")]
    return zips[-1] + 1 if zips else 0


def _name(text: str, platforms: tuple[Platform, ...]) -> ExportName | None:
    """Read a name, unless it is that of another product's export."""
    name = read_export_name(text)
    if name is None or name.platform is None or name.platform in platforms:
        return name
    return name if name.platform is Platform.INSTAGRAM and Platform.THREADS in platforms else None
