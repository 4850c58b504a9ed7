"""Meets the window as assistive software does: over the accessibility bus, by roles, names, states and actions alone.

Runs under the system's own Python, which has `pyatspi`; knows nothing of the program's code.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pyatspi
from gi.repository import GLib

PATIENCE_SECONDS = 40
PULSE_SECONDS = 0.03
NOT_WALKED = frozenset({"table", "list"})  # their cells are asked for one by one
Node = pyatspi.Accessible


class NotHeardError(AssertionError):
    """What somebody who listens would have to find is not there."""


class Listener:
    """One application on the bus, as somebody hears it who sees nothing."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.announced: list[str] = []
        pyatspi.Registry.registerEventListener(self._on_announcement, "object:announcement")
        self._application = self.wait_for(self._find_application, f"the application {name}")

    def wait_for(self, look: Callable[[], object], what: str) -> Node:
        """Give what `look` finds, as soon as it finds something."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            self._hear()
            try:
                found = look()
            except GLib.GError:  # it went away while it was looked at
                found = None
            if found:
                return found
            time.sleep(PULSE_SECONDS)
        raise NotHeardError(f"{what} never came; there are:\n{self.told()}")

    def find(self, name: str, role: str | None = None, *, begins: bool = False) -> Node:
        """Wait for what bears this name (or begins with it) and can be perceived."""

        def look() -> Node | None:
            for node in self.walk():
                fits = node.name.startswith(name) if begins else node.name == name
                if fits and (role is None or node.getRoleName() == role):
                    return node
            return None

        return self.wait_for(look, f"{role or 'anything'} {name!r}")

    def press(self, name: str, role: str | None = None, *, begins: bool = False) -> None:
        """Press what bears this name, once it can be pressed."""

        def look() -> bool:
            node = next((one for one in self._named(name, role, begins=begins) if pressing(one)), None)
            if node is None or not has_state(node, pyatspi.STATE_SENSITIVE):
                return False
            act(node, pressing(node))
            return True

        self.wait_for(look, f"{role or 'anything to press'} {name!r}")

    def write(self, name: str, text: str) -> None:
        """Put these words into the field of this name."""
        self.find(name, "text").queryEditableText().setTextContents(text)

    def quiet(self) -> None:
        """Wait until two looks at everything find the same."""
        before: list[tuple[str, str]] = []

        def look() -> bool:
            nonlocal before
            now = [(one.getRoleName(), one.name) for one in self.walk()]
            same, before = now == before, now
            return same

        self.wait_for(look, "quiet")

    def reads(self, name: str) -> str:
        """Give the words in a field."""
        return str(self.find(name, "text").queryText().getText(0, -1))

    def gone(self, name: str) -> None:
        """Wait until nothing of this name is there any more."""
        self.wait_for(lambda: not any(True for _ in self._named(name, None, begins=False)), f"the end of {name!r}")

    def hears(self, begin: str) -> str:
        """Wait until a sentence that begins so was announced."""

        def look() -> str | None:
            return next((one for one in self.announced if one.startswith(begin)), None)

        return self.wait_for(look, f"the announcement {begin!r} (there were {self.announced})")

    def hears_last(self, end: str) -> str:
        """Wait for a sentence that ends so, and give the last one."""

        def look() -> str | None:
            return next((one for one in reversed(self.announced) if one.endswith(end)), None)

        return self.wait_for(look, f"an announcement that ends in {end!r} (there were {self.announced})")

    def walk(self, inside: Node | None = None) -> Iterator[Node]:
        """Give everything that can be perceived, outer before inner."""
        for child in children(inside or self._application):
            if not has_state(child, pyatspi.STATE_SHOWING):
                continue
            yield child
            if child.getRoleName() not in NOT_WALKED:
                yield from self.walk(child)

    def told(self) -> str:
        """Say what there is, for whoever mends a failed test."""
        try:
            return "\n".join(f"  {one.getRoleName()}: {one.name}" for one in self.walk() if one.name)
        except GLib.GError as error:
            return f"  (it changed while it was read: {error})"

    def _named(self, name: str, role: str | None, *, begins: bool) -> Iterator[Node]:
        for node in self.walk():
            fits = node.name.startswith(name) if begins else node.name == name
            if fits and (role is None or node.getRoleName() == role):
                yield node

    def _find_application(self) -> Node | None:
        desktop = pyatspi.Registry.getDesktop(0)
        return next((one for one in children(desktop) if one.name == self._name and one.childCount), None)

    def _on_announcement(self, event: pyatspi.event.Event) -> None:
        self.announced.append(str(event.any_data))

    @staticmethod
    def _hear() -> None:
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)


def children(node: Node) -> Iterator[Node]:
    """Give the children that are there."""
    for number in range(node.childCount):
        child = node.getChildAtIndex(number)
        if child is not None:
            yield child


def has_state(node: Node, state: int) -> bool:
    """Tell whether something is in this state."""
    return bool(node.getState().contains(state))


def actions(node: Node) -> list[str]:
    """Give the names of what can be done with something."""
    try:
        action = node.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(number) for number in range(action.nActions)]


def pressing(node: Node) -> str:
    """Give the name of the action that presses something; nothing where it cannot be pressed."""
    return next((one for one in ("Press", "Toggle", "Select") if one in actions(node)), "")


def act(node: Node, action: str) -> None:
    """Do this with something."""
    node.queryAction().doAction(actions(node).index(action))
