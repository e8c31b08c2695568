"""The logo on the minutes: choose a picture, or take it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdialoog.ui.widgets.basics import ElidedLabel, button, icon_button, label


class LogoRow(QWidget):
    """One line: the word, the file, and what can be done.

    asked    somebody wants to choose a picture       removed  somebody wants none
    """

    asked = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel("", "small")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choose = button("", on_click=self.asked.emit)
        self.remove = icon_button("fa6s.xmark", self.tr("Haal het logo weg"), self.removed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Logo")))
        row.addWidget(self._name, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        self.show_name("")

    @property
    def name(self) -> str:
        """The file that is shown."""
        return self._name.full_text

    def show_name(self, file_name: str) -> None:
        """Show which file was chosen; "" is none."""
        self._name.setText(file_name)
        self.remove.setVisible(bool(file_name))
        self.choose.setText(self.tr("Ander…") if file_name else self.tr("Kies…"))
        self.choose.setAccessibleName(self.tr("Kies een logo"))
