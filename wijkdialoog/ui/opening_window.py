"""What is seen while the dossier opens: the same place, the same paper, one quiet sentence.

On an old laptop the rest takes some seconds to load. This is there at once, so that nobody clicks a
second time.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from wijkdialoog.services.settings import WindowPlace
from wijkdialoog.ui.window_place import place


class OpeningWindow(QMainWindow):
    """Stands where the window will be, until it is there."""

    def __init__(self, known: WindowPlace | None) -> None:
        super().__init__()
        self.setWindowTitle("Wijkdialoog")
        middle = QWidget()
        column = QVBoxLayout(middle)
        for text, role in (
            ("Wijkdialoog", "title"),
            (self.tr("Je dossier gaat open. Een ogenblik."), "muted"),
        ):
            line = QLabel(text)
            line.setProperty("role", role)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.insertStretch(0)
        column.addStretch()
        self.setCentralWidget(middle)
        place(self, known)
