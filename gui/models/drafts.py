"""What the person wrote and chose on the letters and the summary; kept while pages are made anew or more is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.answers import Reply
from core.forms import Authority
from core.i18n import Words
from core.letters.authorities import authority_of
from core.letters.letter import LetterKind, Motive, Occasion, kinds_for
from core.letters.writing import write_letter
from core.library.summary import Summary
from core.report.objections import objected_on


@dataclass(slots=True)
class Drafts:
    """The letter that is shown, the choices, the texts that the person changed, and what the summary shall hold."""

    kind: LetterKind | None = None  # None: not chosen yet
    motives: frozenset[Motive] = frozenset()
    authority: Authority | None = None
    reply: Reply | None = None  # what Meta wrote back to the objection
    changed: dict[LetterKind, str] = field(default_factory=dict)
    texts: int = 0  # of items, at the end of the summary

    def shown(self, summary: Summary) -> LetterKind:
        """Give the letter that was chosen, else the first of those that make sense."""
        kinds = kinds_for(summary.region)
        return self.kind if self.kind in kinds else kinds[0]

    def authority_for(self, summary: Summary) -> Authority | None:
        """Give the authority that was chosen, else that of the person's country."""
        return self.authority or authority_of(summary)

    def written(self, summary: Summary, words: Words) -> str:
        """Write the shown letter from what is known and chosen now."""
        occasion = Occasion(summary, objected_on(summary), self.motives, self.authority_for(summary), self.reply)
        return write_letter(self.shown(summary), occasion, words).text

    def text(self, summary: Summary, words: Words) -> str:
        """Give the shown letter as the person left it, else as it is written."""
        return self.changed.get(self.shown(summary)) or self.written(summary, words)

    def take(self, text: str, summary: Summary, words: Words) -> None:
        """Keep what the person wrote into the shown letter; nothing where it is as it was written."""
        kind = self.shown(summary)
        if text in {"", self.written(summary, words)}:
            self.changed.pop(kind, None)
        else:
            self.changed[kind] = text
