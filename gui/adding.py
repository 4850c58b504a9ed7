"""Adding to what is open: what has to be kept for it, and what is said when it is done."""

from __future__ import annotations

from core.i18n import Words
from core.library.additions import Added
from gui.models.answering import Answering
from gui.models.idle import idle_in_words
from gui.models.opened import Opened
from gui.models.reading import Before


def before_of(answering: Answering, *, kept: bool) -> Before:
    """Give what has to be known of the open archive while more is read."""
    opened = answering.opened
    return Before(opened.sources, opened.library.accounts(), answering.answers, kept, answering.history, opened.drafts)


def greeting(opened: Opened, words: Words) -> str:
    """Give the sentence for an archive that was just read; empty where there is nothing to say."""
    if opened.page:  # what was answered made it necessary, and nothing else is new
        return words._("The archive was read again, by what you answered.")
    if opened.added is not None:
        return what_was_added(opened.added, words)
    if opened.recalled:
        again = words._("Your answers from last time count again. You find them under Questions.")
        said = (again, _waiting(opened.waiting, words), idle_in_words(opened.idle, words))
        return " ".join(sentence for sentence in said if sentence)
    return ""


def _waiting(accounts: int, words: Words) -> str:
    """Say that answers on accounts that are not open count for nothing now, and are not lost."""
    if not accounts:
        return ""
    return words.n(
        "What you answered on {n} other account waits until its archive is open, too.",
        "What you answered on {n} other accounts waits until their archives are open, too.",
        accounts,
    )


def what_was_added(added: Added, words: Words) -> str:
    """Say what is new and what was there already."""
    if not added.new and not added.known:
        return words._("Nothing was added: no item was found in it. The page Archive tells what became of each file.")
    if not added.new:
        return nothing_new(words)
    new = words.n("{n} new item.", "{n} new items.", added.new)
    if not added.known:
        return words._("Added: {new} Your answers still count.").format(new=new)
    known = words.n(
        "{n} item was already here and is shown once.", "{n} items were already here and are shown once.", added.known
    )
    return words._("Added: {new} {known} Your answers still count.").format(new=new, known=known)


def nothing_new(words: Words) -> str:
    """Say that all of it was there already."""
    return words._("Nothing new: all of it was already here. Your answers still count.")
