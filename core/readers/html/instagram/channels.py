"""Turns pages of replies in broadcast channels into the object of JSON; how they look is inferred from messages."""

from __future__ import annotations

from core.readers.html.facebook.messages import thread
from core.readers.html.page import HtmlPage
from core.values import Json


def replies(page: HtmlPage) -> Json:
    """Give a page as `{title, replies}`; the head of a box is whose message was replied to."""
    read = thread(page)
    given = [
        {
            "reply_content": message.get("content", ""),
            "original_message_sender": message.get("sender_name", ""),
            "timestamp_ms": message["timestamp_ms"],
        }
        for message in read["messages"]
    ]
    return {"title": read["title"], "replies": given}
