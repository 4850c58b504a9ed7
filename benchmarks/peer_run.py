"""Lets another program read a chat or an export and prints how many messages it found and in how many seconds.

Runs in the peers' own environment, so it imports nothing of Volteface. Their imports are not counted.
"""

from __future__ import annotations

import logging
import sys
import time
import warnings
from pathlib import Path


def whatstk(path: str) -> tuple[int, float]:
    """Read with https://github.com/lucasrodes/whatstk."""
    from whatstk import WhatsAppChat  # noqa: PLC0415  # each program runs alone

    started = time.perf_counter()
    chat = WhatsAppChat.from_source(filepath=path)
    return len(chat.df), time.perf_counter() - started


def chat_miner(path: str) -> tuple[int, float]:
    """Read with https://github.com/joweich/chat-miner."""
    from chatminer.chatparsers import WhatsAppParser  # noqa: PLC0415  # each program runs alone

    started = time.perf_counter()
    parser = WhatsAppParser(path)
    parser.parse_file()
    return len(parser.parsed_messages.get_df()), time.perf_counter() - started


def hpi(path: str) -> tuple[int, float]:
    """Read the messages of an Instagram export with https://github.com/karlicoss/HPI."""
    import my.config  # noqa: PLC0415  # each program runs alone

    class Instagram:
        class gdpr:  # noqa: N801  # so HPI calls it
            export_path = str(Path(path).parent)  # it looks for exports in a folder

    my.config.instagram = Instagram
    from my.instagram.gdpr import messages  # noqa: PLC0415

    started = time.perf_counter()
    count = sum(not isinstance(message, Exception) for message in messages())
    return count, time.perf_counter() - started


def main() -> None:
    """Measure the program and the chat or export named on the command line."""
    warnings.simplefilter("ignore")
    logging.disable()
    messages, seconds = {"whatstk": whatstk, "chat-miner": chat_miner, "HPI": hpi}[sys.argv[1]](sys.argv[2])
    print(messages, seconds)


if __name__ == "__main__":
    main()
