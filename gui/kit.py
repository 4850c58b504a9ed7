"""What every page and widget is given: the words of the language, the look and a way to work off the thread."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.i18n import Words
from gui.look import Theme
from gui.privacy_screen import PrivacyScreen
from gui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Kit:
    """The surroundings of a widget; made anew when the language changes."""

    words: Words
    theme: Theme
    tasks: Tasks
    screen: PrivacyScreen = field(default_factory=PrivacyScreen)
