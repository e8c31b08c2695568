"""How every table of ours paints the ground of a cell and its focus, and edits a name."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdialoog.ui.theme import current_theme, scaled


def paint_ground(painter: QPainter, rect: QRect, *, marked: bool) -> None:
    """Fill a cell, tinted in the row somebody is in, with a hairline below."""
    theme = current_theme()
    painter.fillRect(rect, QColor(theme.tint(theme.action, 0.09) if marked else theme.card))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))


def paint_focus(painter: QPainter, rect: QRect) -> None:
    """Draw the ring around the cell that has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(current_theme().action), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), scaled(5), scaled(5))


def cell_editor(parent: QWidget, name: str, most_letters: int) -> QLineEdit:
    """Return a field that fills a cell.

    name  for a screen reader
    """
    editor = QLineEdit(parent)
    editor.setProperty("role", "cell-editor")
    editor.setMaxLength(most_letters)
    editor.setFrame(False)
    editor.setAutoFillBackground(True)
    editor.setAccessibleName(name)
    return editor
