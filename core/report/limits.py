"""What this archive cannot say (`docs/formats/facebook.md` §0, `docs/policy.md` §3)."""

from __future__ import annotations

from core.i18n import Words
from core.library.summary import Summary
from core.report.shapes import Bullets, Section
from core.vocabulary import Kind, Platform, Strength

_GROUP_KINDS = frozenset({Kind.GROUP_POST, Kind.GROUP_COMMENT})


def what_the_archive_cannot_say(summary: Summary, words: Words) -> Section:
    """List the gaps, those of this archive only."""
    platforms = platforms_of(summary)
    sentences = [
        words._("Which items Meta has really trained on. Only Meta can tell; you have the right to ask it."),
        *_audience(summary, platforms, words),
        *_kinds(summary, words),
        words._("What others have posted about you. It is in their archives, not in yours."),
        *_gaps(summary, words),
    ]
    return Section(words._("What the archive cannot say"), (Bullets(tuple(sentences)),))


def platforms_of(summary: Summary) -> frozenset[Platform]:
    """Give the platforms that the archive is about, those without any item too."""
    return frozenset({figures.account.platform for figures in summary.accounts} | set(summary.platforms))


def _audience(summary: Summary, platforms: frozenset[Platform], words: Words) -> list[str]:
    sentences = []
    if Platform.FACEBOOK in platforms:
        sentences.append(
            words._(
                "Who could see a single post. Facebook’s archives have not told it since 2014; "
                "only the place of an item, the rules of the platform or your own memory can."
            )
        )
    if platforms & {Platform.INSTAGRAM, Platform.THREADS}:
        sentences.append(
            words._(
                "Who could see a single picture or post on Instagram or Threads. "
                "Their archives tell at most whether the account is private."
            )
        )
    if summary.strengths[Strength.STATED] != summary.totals.mine:
        sentences.append(words._("How things were before. The archive shows the day on which it was made."))
    return sentences


def _kinds(summary: Summary, words: Words) -> list[str]:
    sentences = []
    if _GROUP_KINDS & set(summary.kinds):
        sentences.append(words._("Whether a group was public or private when you wrote in it."))
    if Kind.COMMENT in summary.kinds:
        sentences.append(words._("Whether the post that you commented on was public. Its owner may change that later."))
    if Kind.STORY in summary.kinds:
        sentences.append(
            words._(
                "Which stories are kept as highlights: those stay visible, and here they count as gone after 24 hours."
            )
        )
    return sentences


def _gaps(summary: Summary, words: Words) -> list[str]:
    sentences = []
    if timeless := sum(summary.uses_by_year.get(0, {}).values()):
        sentences.append(
            words.n(
                "When {n} of your items was made: it has no date.",
                "When {n} of your items were made: they have no date.",
                timeless,
            )
        )
    if Platform.WHATSAPP in platforms_of(summary):
        sentences.append(
            words._(
                "Which person in a WhatsApp chat is you, unless you have told Volteface. "
                "Meta says that it does not train on chats between people."
            )
        )
    return sentences
