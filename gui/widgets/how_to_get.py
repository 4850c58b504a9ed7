"""How to get one's archive: for Facebook and Instagram, for encrypted chats, for WhatsApp."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from core.forms import Purpose, all_forms
from core.i18n import Words
from core.messages import label
from core.vocabulary import Platform
from gui import theme as sizes
from gui.kit import Kit
from gui.widgets.address_row import AddressRow
from gui.widgets.buttons import Button, make_one_of
from gui.widgets.layouts import Card, Flow, below_each_other, let_go
from gui.widgets.steps import NumberedSteps
from gui.widgets.texts import Label

FIRST_PLATFORMS = (Platform.FACEBOOK, Platform.INSTAGRAM)
Steps = list[tuple[str, str]]  # what to do, and a line on how


class HowToGet(Card):
    """Shows the steps of one source at a time; each source is one press away."""

    def __init__(self, kit: Kit) -> None:
        words = kit.words
        super().__init__(Label(words._("How to get your archive"), "section"))
        self._kit = kit
        self.body.setSpacing(sizes.GAP_SMALL + sizes.GRID)
        self._group = QButtonGroup(self)
        self.body.addWidget(
            Flow(
                self._tab(
                    words._("Facebook, Instagram, Threads"), accounts_centre(words), FIRST_PLATFORMS, chosen=True
                ),
                self._tab(words._("Encrypted chats"), encrypted_chats(words)),
                self._tab(label(Platform.WHATSAPP, words), whatsapp_chats(words)),
            )
        )
        self._pane = QWidget()
        self._shown = below_each_other(gap=sizes.GAP_SMALL + sizes.GRID)
        self._pane.setLayout(self._shown)
        self.body.addWidget(self._pane)
        self.body.addStretch(1)
        self._show(accounts_centre(words), FIRST_PLATFORMS)

    def _tab(self, name: str, steps: Steps, addresses: tuple[Platform, ...] = (), *, chosen: bool = False) -> Button:
        tab = Button(name, self._kit.theme, kind="tab")
        make_one_of(self._group, tab, lambda: self._change(steps, addresses), chosen=chosen)
        return tab

    def _change(self, steps: Steps, addresses: tuple[Platform, ...]) -> None:
        """Show other steps; the card keeps its height, so that nothing jumps."""
        self._pane.setMinimumHeight(self._pane.height())
        self._show(steps, addresses)

    def _show(self, steps: Steps, addresses: tuple[Platform, ...]) -> None:
        let_go(self._shown)
        self._shown.addWidget(NumberedSteps(self._kit, *steps))
        forms = [form for form in all_forms() if form.purpose is Purpose.GET_ARCHIVE]
        for platform in addresses:
            for form in forms:
                if platform in form.platforms:
                    self._shown.addWidget(AddressRow(self._kit, label(platform, self._kit.words), form.url))
        self._shown.addStretch(1)


def accounts_centre(words: Words) -> Steps:
    """Say how to ask Meta for one's information (docs/policy.md §6)."""
    return [
        (
            words._("Open the Accounts Centre"),
            words._("Choose “Your information and permissions”, then “Export your information”."),
        ),
        (
            words._("Create an export to your device"),
            words._("Choose your profile. For every profile that you have, one export."),
        ),
        (
            words._("Date range: All time. Format: JSON."),
            words._("Meta often proposes the last year. HTML can be read, too. Medium quality of pictures is enough."),
        ),
        (
            words._("Download all parts when the e-mail comes"),
            words._("It takes hours to days. The link works for about four days. Keep the zips together."),
        ),
    ]


def encrypted_chats(words: Words) -> Steps:
    """Say how to get the chats that Meta itself cannot read (docs/formats/facebook.md §6.3)."""
    return [
        (
            words._("Open Messenger on a computer"),
            words._("Encrypted chats are missing in Facebook’s archive. They come as a zip of their own."),
        ),
        (
            words._("Go to “Message storage”"),
            words._("Press your picture, then “Privacy & safety”, then “End-to-end encrypted chats”."),
        ),
        (
            words._("Choose “Download secure storage data”"),
            words._("Meta moves its menus now and then: look for “secure storage” in the settings."),
        ),
        (
            words._("Open the zip here, best together with your archive"),
            words._("It does not say which name in a chat is yours; Facebook’s archive does. Else you are asked."),
        ),
    ]


def whatsapp_chats(words: Words) -> Steps:
    """Say how to get chats out of WhatsApp (docs/formats/whatsapp.md §1.1, §2)."""
    return [
        (
            words._("Open a chat in WhatsApp on your phone"),
            words._("Each chat is a file of its own. Take those that you want to look at."),
        ),
        (
            words._("Choose “Export chat”"),
            words._("iPhone: press the name at the top of the chat. Android: the three dots, then “More”."),
        ),
        (
            words._("“Without media” is enough"),
            words._("So the file reaches further back: about 40,000 messages instead of 10,000."),
        ),
        (
            words._("Bring the files to this computer and drop them here"),
            words._("The account report can be opened, too: Settings, “Account”, “Request account info”."),
        ),
    ]
