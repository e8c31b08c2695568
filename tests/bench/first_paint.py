"""Child process: opens a window, says when it was first painted and how much memory it took, ends.

Usage: first_paint.py bare | program FOLDER
"""

import os
import resource
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Watch(QObject):
    """Ends the program after the first paint of a top-level window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            watched.removeEventFilter(self)
            memory_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            print(f"PAINTED {memory_kb}", flush=True)
            os._exit(0)
        return False


def bare() -> None:
    application = QApplication([])
    watch = Watch()
    application.installEventFilter(watch)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Wijkdialoog"))
    window.resize(1366, 768)
    window.show()
    application.exec()


def program(folder: str) -> None:
    sys.path.insert(0, str(Path(__file__).parents[2]))
    loop = QApplication.exec

    def watched_loop(*_arguments: object) -> int:
        watch = Watch()
        QApplication.instance().installEventFilter(watch)
        return loop()

    QApplication.exec = watched_loop
    from wijkdialoog.app import main

    main(["--datamap", folder])


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(sys.argv[2])
