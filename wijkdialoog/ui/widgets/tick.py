"""A tick and a choice that react on the whole row, not only on the box and its word."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QRadioButton


class Tick(QCheckBox):
    """A check box."""

    def hitButton(self, pos: QPoint) -> bool:
        """React to a press anywhere on it."""
        return self.rect().contains(pos)


class Choice(QRadioButton):
    """One of a few; the others beside it are let go."""

    def hitButton(self, pos: QPoint) -> bool:
        """React to a press anywhere on it."""
        return self.rect().contains(pos)
