"""Starts as the `volteface` command does, closes once the window is painted, and prints when that was."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class FirstPaint(QObject):
    """Waits until the window has painted itself."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Print the moment and end."""
        if event.type() == QEvent.Type.UpdateRequest and getattr(watched, "isWindow", bool)():
            QApplication.sendPostedEvents()
            print(time.time())
            QApplication.exit()
        return False


def main() -> None:
    """Start the window as `gui.app.run` does."""
    from gui import app  # noqa: PLC0415 - the start is what is measured

    application = QApplication(sys.argv[:1])
    window = app.make_window(application, app.words_of_system())
    watcher = FirstPaint()
    window.installEventFilter(watcher)
    window.show()
    application.exec()
    window.close()


if __name__ == "__main__":
    main()
