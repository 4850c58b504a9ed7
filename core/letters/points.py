"""The points of a letter, each a sentence or two; which articles of the law stand behind them (`docs/policy.md` §5)."""

from __future__ import annotations

from core.i18n import Words
from core.letters.letter import Motive, Occasion
from core.messages import label
from core.report.acting import UNDER_GDPR
from core.text.safe import one_line
from core.values import Account
from core.vocabulary import Platform, Region

LONGEST_NAME = 80


def objection(region: Region, words: Words) -> str:
    """Say what is objected to, and by which law."""
    if region in UNDER_GDPR:
        return words._(
            "I object under Article 21(1) of the General Data Protection Regulation (GDPR) to the use of my public "
            "content and of my interactions with AI features for developing and improving AI at Meta. This covers "
            "Facebook, Instagram, Messenger, Threads, WhatsApp and the Meta AI app."
        )
    if region is Region.CH:
        return words._(
            "I object under Articles 30 and 32 of the Swiss Federal Act on Data Protection to the use of my public "
            "content and of my interactions with AI features for developing and improving AI at Meta. This covers "
            "Facebook, Instagram, Messenger, Threads, WhatsApp and the Meta AI app."
        )
    return words._(
        "I object to the use of my public content and of my interactions with AI features for developing and improving "
        "AI at Meta. This covers Facebook, Instagram, Messenger, Threads, WhatsApp and the Meta AI app."
    )


def own_situation(motives: frozenset[Motive], words: Words) -> list[str]:
    """Say what the person chose to say of themselves."""
    said = {
        Motive.STAGE_OF_LIFE: words._(
            "Many of my posts are from another stage of my life. I did not write them to train AI, and could not know "
            "that they would be used so."
        ),
        Motive.OTHERS: words._("My content shows and names other people, among them children, who were not asked."),
        Motive.SENSITIVE: words._(
            "Some of it concerns sensitive matters, such as health, beliefs, political views or my private life."
        ),
        Motive.BEFORE_18: words._("Some of it I published before I was 18."),
    }
    return [said[motive] for motive in Motive if motive in motives]


def also_what_is_older(words: Words) -> str:
    """Ask for what was published before."""
    return words._(
        "My objection also covers what I published before today: please leave it out of all future training."
    )


def erase(region: Region, words: Words) -> str:
    """Ask to take the content out of the training data."""
    if region in UNDER_GDPR:
        return words._(
            "Please erase my content from the data sets that are used for training (Article 17(1)(c)), and do not use "
            "it while you examine this objection (Article 18(1)(d))."
        )
    return words._(
        "Please erase my content from the data sets that are used for training, and do not use it while you examine "
        "this objection."
    )


def tell_what_was_used(region: Region, words: Words) -> str:
    """Ask what was used."""
    if region in UNDER_GDPR:
        return words._(
            "Please tell me which of my data were used for training, for which purposes, and how long they are kept "
            "(Article 15)."
        )
    return words._(
        "Please tell me which of my data were used for training, for which purposes, and how long they are kept."
    )


def answer_in_time(region: Region, words: Words) -> str:
    """Set the day by which an answer is due."""
    if region in UNDER_GDPR:
        return words._("Please confirm this in writing within one month (Article 12(3)).")
    return words._("Please confirm this in writing within one month.")


def leave_the_account(words: Words) -> str:
    """Say that nothing else should change."""
    return words._("I ask for no other change: my accounts shall stay as they are.")


def accounts_of(occasion: Occasion, words: Words) -> str:
    """List the accounts that are meant, with what Meta knows them by; the e-mail address is left to the person."""
    accounts = [figures.account for figures in occasion.summary.accounts]
    lines = [_account(account, words) for account in accounts if account.platform in _OF_META]
    told = "\n".join([*lines, words._("E-mail address of the account: [your e-mail address]")])
    return words._("My accounts:") + "\n" + told


def sender(occasion: Occasion, words: Words) -> str:
    """Give the name to sign with."""
    names = sorted({figures.account.name or "" for figures in occasion.summary.accounts} - {""})
    return one_line(names[0], LONGEST_NAME) if len(names) == 1 else words._("[your name]")


_OF_META = frozenset({Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS, Platform.META_AI})


def _account(account: Account, words: Words) -> str:
    """Name an account by what it is called on the site."""
    known = (account.profile_url, account.username, account.name)
    names = [one_line(one, LONGEST_NAME) for one in known if one]
    named = ", ".join(dict.fromkeys(names)) or words._("[name of the account]")
    return words._("{platform}: {name}").format(platform=label(account.platform, words), name=named)
