"""A dialog as large as its words want, or as large as the screen gives: then it scrolls."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import label, scroll

EDGE = 60  # px that the screen keeps around a dialog, and its title bar
_MARGINS = (28, 24, 28, 24)
_BREAK = "\u200b"  # a place where a line may break; it takes no room


def column_in(inner: QWidget) -> QVBoxLayout:
    """Return the column to fill; then `keep_in_reach` puts `inner` in the dialog."""
    column = QVBoxLayout(inner)
    column.setContentsMargins(*_MARGINS)
    column.setSpacing(12)
    return column


def keep_in_reach(dialog: QDialog, inner: QWidget, column: QVBoxLayout, width: int) -> None:
    """Show a filled column, `width` px wide at 100 %; no button ever falls off the screen."""
    column.addStretch(1)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scroll(inner))
    room = dialog.screen().availableSize()
    wide = min(scaled(width), room.width() - EDGE)
    for part in (inner, *inner.findChildren(QWidget)):
        part.ensurePolished()  # the letters of its role, before its words are measured
    column.activate()
    tall = max(column.totalHeightForWidth(wide), column.totalMinimumSize().height())
    dialog.resize(wide, min(tall, room.height() - EDGE))


def words_with_path(words: str, path: Path, role: str = "body") -> QLabel:
    """Return a label in which the path may go on at the next line after each folder.

    words  with {0} for the path
    """
    shown = str(path)
    for separator in ("/", "\\"):
        shown = shown.replace(separator, separator + _BREAK)
    made = label(words.format(shown), role, wrap=True)
    made.setAccessibleName(words.format(path))
    return made
