"""Which function reads what in the exports of this platform; a new reader is one line here."""

from collections.abc import Callable

from core.readers.context import Page
from core.readers.facts import FactsReader
from core.readers.item import Records
from core.readers.whatsapp import account, chat

READERS: dict[str, Callable[[Page], Records]] = {
    "whatsapp.chat": chat.read_chat,
    "whatsapp.account": account.read_account,
}
FACTS_READERS: dict[str, FactsReader] = {"whatsapp.account": account.account_facts}
