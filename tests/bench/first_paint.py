"""Child process: opens a window, says when it was first painted and how much memory it took, ends.

Usage: first_paint.py bare | program ARGUMENT …
"""

import os
import re
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Watch(QObject):
    """Says when a window was first painted; ends the program when it is the one to work in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            if type(watched).__name__ == "OpeningWindow":
                tell_painted()
            else:  # its own paint comes first, those of all that stands in it follow
                QTimer.singleShot(0, self.end)
        return False

    def end(self) -> None:
        tell_painted()
        print(f"MEMORY {peak_memory_kb()}", flush=True)
        os._exit(0)


def tell_painted() -> None:
    print(f"PAINTED {time.time()}", flush=True)


def peak_memory_kb() -> int:
    """Peak of this process alone; getrusage would also tell what the parent had before it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0])


def bare() -> None:
    application = QApplication([])
    watch = Watch()
    application.installEventFilter(watch)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Wijkdialoog"))
    window.resize(1366, 768)
    window.show()
    application.exec()


def program(arguments: list[str]) -> None:
    sys.path.insert(0, str(Path(__file__).parents[2]))
    show = QMainWindow.show
    watch = Watch()

    def watched_show(window: QMainWindow) -> None:
        window.installEventFilter(watch)
        show(window)

    QMainWindow.show = watched_show
    from wijkdialoog.app import main

    main(arguments)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(sys.argv[2:])
