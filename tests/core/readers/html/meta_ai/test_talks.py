from __future__ import annotations

import pytest

from core.readers.html.knowing import is_known
from core.readers.html.page import HtmlPage
from core.readers.shapes import WrongShape
from core.vocabulary import Kind
from tests.builders.html.instagram_markup import InstagramMarkup
from tests.builders.records import moment
from tests.core.readers.html.instagram.making import PATH, items, page

MARKUP = InstagramMarkup(2026)
TRANSCRIPT = "Conversation with Meta AI\n\n\nYou: name a lake\nMeta AI: Lake Example.\nIt is deep.\nYou: thanks\n"
NAME = "Conversation with Meta AI_03-09-2026_1772000000.txt"


def said(head: str, text: str, time: str) -> str:
    return MARKUP.box(head, f"<div><div></div><div>{text}</div></div>", moment(time))


def test_an_index_of_talks_holds_none_and_is_understood() -> None:
    links = "".join(f'<li><a href="ai_conversations/talk_{n}.html">thread for mailbox {n}</a></li>' for n in range(99))
    html = MARKUP.page("Conversations", [f"<ul>{links}</ul>"])
    assert (is_known(page(html)), items("meta_ai.conversations", html)) == (True, [])


def test_a_page_with_a_box_for_each_message_is_one_talk() -> None:
    newest_first = [
        said("Zoé Lefèvre", "A bowl of soup.", "2026-02-01 10:00:00"),
        said("Zoé Lefèvre", "what shall I eat", "2026-02-01 10:00:00"),
    ]
    found = items("meta_ai.conversations", MARKUP.page("thread for mailbox 1", newest_first))
    expected = [(Kind.AI_PROMPT, "what shall I eat"), (Kind.AI_ANSWER, "A bowl of soup.")]
    assert [(item.kind, item.text) for item in found] == expected


def labelled(label: str, *texts: str) -> str:
    """A talk whose messages are rows, the time under a label; newest first."""
    shown = (MARKUP.table([MARKUP.row("M", text), MARKUP.row(label, "Feb 01, 2026 10:00 am")]) for text in texts)
    rows = MARKUP.wide_row("Messages", "".join(MARKUP.section(None, one) for one in shown))
    return MARKUP.page("Talks", [MARKUP.section("thread for mailbox 1", MARKUP.table([rows]))])


@pytest.mark.parametrize("label", ["", "Time", "Saat"])
def test_the_time_of_a_message_may_stand_under_a_label(label: str) -> None:
    found = items("meta_ai.conversations", labelled(label, "A bowl of soup, and some bread.", "what shall I eat"))
    at = moment("2026-02-01 18:00:00") * 1000
    expected = [("what shall I eat", at), ("A bowl of soup, and some bread.", at)]
    assert [(item.text, item.made_at) for item in found] == expected


def test_a_list_of_people_with_their_days_is_no_talk() -> None:
    with pytest.raises(WrongShape):
        items("meta_ai.conversations", labelled("Joined", "Anna Demo", "Bob Sample"))


def test_the_line_breaks_of_a_transcript_tell_whose_turn_it_is() -> None:
    expected = [
        (Kind.AI_PROMPT, "name a lake"),
        (Kind.AI_ANSWER, "Lake Example.\nIt is deep."),
        (Kind.AI_PROMPT, "thanks"),
    ]
    for text in (
        TRANSCRIPT,
        TRANSCRIPT.replace("\n", "<br/>"),
        TRANSCRIPT.replace("\n", "<br />\n"),
        TRANSCRIPT.replace("\n\n", "\n \n"),
    ):
        row = f'<tr><td class="_a6_q">{NAME}</td><td class="_2piu _a6_r">{text}</td></tr>'
        html = MARKUP.page("Talks", [MARKUP.section(None, f"<table>{row}</table>")])
        found = items("meta_ai.app_conversations", html)
        assert [(item.kind, item.text) for item in found] == expected


def test_a_page_that_nobody_knows_is_no_page_without_talks() -> None:
    unknown = HtmlPage(b"<main><table><tr><p>" + b"Some words. " * 99, PATH, page("").context)
    assert not is_known(unknown)


BOX = '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{}</div>'
PART = BOX.format('<div class="_a6-p">{}</div>')
ROW = '<tr><td class="_a6_q">{}</td><td class="_2piu _a6_r">{}</td></tr>'
WIDE = '<tr><td class="_a6_q" colspan="2"><div>{}</div></td></tr>'


def _turn(words: str, time: str) -> str:
    rows = ROW.format("Message", words) + ROW.format("Name", "Jo Example") + ROW.format("", time)
    return WIDE.format(PART.format(PART.format(f"<table>{rows}</table>")))


def test_the_page_of_a_talk_as_instagram_writes_it_gives_each_turn() -> None:
    turns = _turn("A bowl of soup.", "Aug 17, 2025 9:05 pm") + _turn("what shall I eat", "Aug 17, 2025 9:05 pm")
    title = '<h2 class="_3-95 _2pim _a6-h _a6-i">{}</h2>'
    said = BOX.format(title.format("Messages") + f'<div class="_a6-p">{PART.format(f"<table>{turns}</table>")}</div>')
    table = f"<table>{ROW.format('Are you an admin?', 'False')}{WIDE.format(said)}</table>"
    foot = '<div class="_3-94 _a6-o">Aug 17, 2025 9:06 pm</div>'
    shown = BOX.format(
        title.format("thread for mailbox 1") + f'<div class="_3-95 _a6-p">{PART.format(table)}</div>' + foot
    )
    found = items("meta_ai.conversations", shown)
    assert {(one.text, one.kind, one.made_at is not None) for one in found} == {
        ("what shall I eat", Kind.AI_PROMPT, True),
        ("A bowl of soup.", Kind.AI_ANSWER, True),
    }
