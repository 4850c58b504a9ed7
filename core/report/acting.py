"""What an objection does and does not do, and what to do next (`docs/policy.md` §4 to §6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.answers import Replied
from core.forms import postal_address
from core.i18n import Words
from core.library.summary import Summary
from core.report.addresses import Addresses
from core.report.following import stages
from core.report.limits import platforms_of
from core.report.objections import (
    accounts_without,
    counts_for_some,
    in_force,
    named,
    objected_on,
    what_noted_objections_do,
)
from core.report.replies import last_day, longest, reply_to
from core.report.shapes import Passage, Section, Side, Sides, Step, Steps
from core.vocabulary import AI_KINDS, Kind, Platform, Region

WITH_FORM = frozenset({Region.EU, Region.EEA, Region.CH, Region.UK, Region.BR})
LIMIT, CLOSE_INSTAGRAM, CLOSE_THREADS = "limit-past-posts", "close-instagram", "close-threads"
DELETE_COMMENTS, RESET_AI = "delete-comments", "reset-ai"
ELSEWHERE = frozenset({Kind.COMMENT, Kind.GROUP_COMMENT, Kind.GROUP_POST, Kind.REPLY})  # what stands with others
UNDER_GDPR = frozenset({Region.EU, Region.EEA, Region.UK})


def what_an_objection_does(summary: Summary, words: Words) -> Section:
    """Set side by side what an objection covers and what it leaves; before that, what one that was noted changes."""
    if summary.region not in WITH_FORM:
        return Section(words._("What an objection does"), (Passage(_none_offered(summary, words)),))
    sides = Sides((_covered(words), _not_covered(words)))
    if not summary.objections:
        return Section(words._("What an objection does"), (sides, Passage(_late(words))))
    noted = (Passage(sentence) for sentence in what_noted_objections_do(summary, words))
    return Section(words._("What your objection does"), (*noted, sides))


def _none_offered(summary: Summary, words: Words) -> str:
    if summary.objections:
        return words._(
            "For where you live, Meta offers no objection to training, so the one that you noted changes nothing here. "
            "What helps there is to make things private or to delete them."
        )
    return words._(
        "For where you live, Meta offers no objection to training. What helps there is to make things private or to "
        "delete them."
    )


def _covered(words: Words) -> Side:
    items = (
        words._("Your public posts, comments, photos and videos, for future training."),
        words._("What you ask Meta AI on Facebook, Messenger, Instagram, Threads or in its own app."),
        words._("All accounts in the same Accounts Centre. Other accounts each need their own."),
    )
    return Side(words._("It covers"), items, look="yes")


def _not_covered(words: Words) -> Side:
    items = (
        words._("What others post about you: pictures, mentions, comments."),
        words._("What stands about you elsewhere on the web."),
        words._("Models that are already trained."),
        words._("Meta AI on WhatsApp: it has a form of its own."),
        words._("Advertising, and how Meta AI uses your chat to answer you."),
    )
    return Side(words._("It does not cover"), items, look="no")


def _late(words: Words) -> str:
    return words._(
        "An objection is free, needs no reason, and can be made on any day. From then on, Meta says, it leaves your "
        "content out. Some authorities read this as speaking of new posts only. To be safe, also limit or delete "
        "old posts."
    )


def what_to_do_next(summary: Summary, found: Addresses, words: Words) -> Section:
    """List the steps that make sense for these accounts in this region, with their addresses."""
    platforms = platforms_of(summary)
    steps = [
        *_object(summary, found, words),
        *_limit(platforms, words),
        *_delete(summary, words),
        *_ask_about_others(found, words),
        *_complain(summary, found, words),
        Step(
            words._("Check again later"),
            words._("Ask for a new archive in some months, with all of the time in it, and open it in Volteface."),
            found.archive,
        ),
    ]
    return Section(words._("What you can do next"), (Steps(tuple(steps)),))


def _object(summary: Summary, found: Addresses, words: Words) -> list[Step]:
    if summary.region not in WITH_FORM:
        return []
    missing = accounts_without(summary)
    if in_force(summary) and not missing:
        return [_keep_the_proof_of_yours(found, words)]
    how = words._(
        "Open the page in the browser in which you are signed in. Forms move; begin with the first address. If none "
        "opens: Settings and privacy, Privacy Centre, “AI at Meta”, “Submit an objection request”."
    )
    if counts_for_some(summary):
        heading = words._("Object for {accounts} too").format(accounts=named(missing, words))
    else:
        heading = words._("Object")
    by_post = words._("By post: {address}").format(address=", ".join(postal_address()))
    return [
        Step(heading, how, found.objecting, by_post if summary.region in UNDER_GDPR else ""),
        Step(
            words._("Keep the proof"),
            words._(
                "Meta confirms by e-mail, mostly within a day. Keep that message: it is the only proof. Note the day."
            ),
        ),
    ]


def _keep_the_proof_of_yours(found: Addresses, words: Words) -> Step:
    return Step(
        words._("Keep the proof of your objection"),
        words._(
            "Meta confirms by e-mail. Keep that message: it is the only proof. If you have none, object again: "
            "that costs nothing."
        ),
        found.repeating,
    )


def _limit(platforms: frozenset[Platform], words: Words) -> list[Step]:
    steps = []
    if Platform.FACEBOOK in platforms:
        steps.append(
            Step(
                words._("Limit your old posts on Facebook"),
                words._(
                    "Settings, Audience and visibility, Posts, “Limit who can see past posts”. "
                    "It cannot be taken back. It changes neither comments elsewhere nor public groups nor profile "
                    "and cover pictures."
                ),
                deed=LIMIT,
            )
        )
    if Platform.INSTAGRAM in platforms:
        steps.append(
            Step(
                words._("Make your Instagram account private"),
                words._("Settings, Account privacy, “Private account”. Comments below public accounts stay public."),
                deed=CLOSE_INSTAGRAM,
            )
        )
    if Platform.THREADS in platforms:
        steps.append(
            Step(
                words._("Make your Threads profile private"),
                words._("Settings, Privacy, “Private profile”. Name, picture and bio stay public."),
                deed=CLOSE_THREADS,
            )
        )
    return steps


def _delete(summary: Summary, words: Words) -> list[Step]:
    steps = []
    if summary.kinds.keys() & ELSEWHERE:
        steps.append(
            Step(
                words._("Delete comments that you no longer want"),
                words._(
                    "For comments below others’ posts and for public groups only deleting helps. "
                    "Volteface lists them on the page “Items”; on the site they stand in your activity log."
                ),
                deed=DELETE_COMMENTS,
            )
        )
    if summary.kinds.keys() & AI_KINDS:
        steps.append(
            Step(
                words._("Reset your chats with Meta AI"),
                words._(
                    "Type /reset-ai in the chat: Meta AI then deletes its copy of that chat. "
                    "Deleting the chat alone only removes it from your own view."
                ),
                deed=RESET_AI,
            )
        )
    return steps


def _ask_about_others(found: Addresses, words: Words) -> list[Step]:
    if not found.about_others:
        return []
    return [
        Step(
            words._("If others have shared things about you"),
            words._("This page of Meta’s is for what others post of you or of your children. It needs no account."),
            found.about_others,
        )
    ]


def _complain(summary: Summary, found: Addresses, words: Words) -> list[Step]:
    """Say what follows: by law, or after what Meta replied the same as on the page “Act”."""
    if summary.region not in UNDER_GDPR:
        return []
    objected = objected_on(summary)
    reply = reply_to(summary.replies, objected)
    if reply is None:
        return [_wait(objected, summary, found, words)]
    _sent, *following = stages(summary, words, reply)
    steps = [Step(stage.heading, stage.text) for stage in following]
    return steps if reply.said is Replied.CONFIRMED else [*steps[:-1], replace(steps[-1], links=found.authority)]


def _wait(objected: date | None, summary: Summary, found: Addresses, words: Words) -> Step:
    text = words._(
        "By law it must answer within one month, or say in that month that it needs up to two more. After that "
        "you can complain to the data protection authority of your country. It is free."
    )
    if objected is not None:
        text = _answer_due(objected, summary, words)
    return Step(words._("If Meta does not answer within a month"), text, found.authority)


def _answer_due(objected: date, summary: Summary, words: Words) -> str:
    """Say how long Meta has to answer this objection, with the two months more that it may announce."""
    if longest(objected) < summary.checked_on:
        text = words._(
            "Its time to answer your objection of {day} is over. If no answer came, you can complain to the data "
            "protection authority of your country. It is free."
        )
    else:
        text = words._(
            "By law it must answer your objection of {day} by {last_day}, or say by then that it needs up to two "
            "months more. After that you can complain to the data protection authority of your country. It is free."
        )
    return text.format(day=words.day(objected), last_day=words.day(last_day(objected)))
