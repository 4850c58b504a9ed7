"""The rules that everything is judged by: Volteface's own, or newer ones from a file, until the window closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.judging.newer_rules import load_newer_policy
from core.judging.policy import shipped_policy
from core.judging.rulebook import Policy
from gui.tasks import Latest, Tasks


@dataclass(frozen=True, slots=True)
class KnownRules:
    """The rules that count, and the file that they come from; None: they ship with Volteface."""

    policy: Policy
    file: Path | None


class Rules(QObject):
    """Loads rules off the window's thread. A file that is refused changes nothing: its error is told as any other."""

    changed = Signal(object)  # KnownRules: others count now

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.policy: Policy | None = None  # None: Volteface's own
        self._file: Path | None = None
        self._tasks = tasks
        self._latest = Latest[Policy](tasks, self)

    def take(self, file: Path) -> None:
        """Judge by the rules of a file, unless they are older than Volteface's own or no rules at all."""
        self._latest.ask(lambda _ticket: load_newer_policy(file), lambda policy: self._become(policy, file))

    def take_own(self) -> None:
        """Judge by Volteface's own rules again."""
        self._latest.ask(lambda _ticket: shipped_policy(), lambda policy: self._become(policy, None))

    def ask(self, answer: Callable[[KnownRules], None]) -> None:
        """Give the rules that count."""
        policy, file = self.policy, self._file
        self._tasks.run(lambda _ticket: KnownRules(policy or shipped_policy(), file), done=answer, owner=self)

    def _become(self, policy: Policy, file: Path | None) -> None:
        self.policy, self._file = policy, file
        self.changed.emit(KnownRules(policy, file))
