"""The marks that were understood, as chips above the line. Taking one away leaves the text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.marks import Mark, MarkKind
from wijkdialoog.ui.conversation.capture.typed_line import TypedLine, person_of
from wijkdialoog.ui.widgets.basics import FlowLayout, button, clear_layout
from wijkdialoog.ui.words.people import name_at_table

_TAKE_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_BACK = (Qt.Key.Key_Escape, Qt.Key.Key_Down)


class MarkChips(QWidget):
    """A chip is reached with Shift+Tab from the line; arrow keys walk along the chips.

    taken_away  a `Mark` that is plain text from now on
    left        the focus goes back to the line
    """

    taken_away = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Herkend in de regel"))
        self._shown: tuple[object, ...] = ()
        self._chips: list[QPushButton] = []
        self._row = FlowLayout(self, spacing=6)
        self.hide()

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The chips, in the order of the text."""
        return tuple(self._chips)

    def show_marks(self, typed: TypedLine, seats: Sequence[Seat]) -> bool:
        """Show the marks of a line; return whether something changed."""
        words = [self._words(mark, typed, seats) for mark in typed.marks]
        shown = (typed.marks, tuple(words))
        if shown == self._shown:
            return False
        self._shown = shown
        clear_layout(self._row)
        self._chips = []
        for mark, text in zip(typed.marks, words, strict=True):
            self._chips.append(self._chip(mark, text))
            self._row.addWidget(self._chips[-1])
            self._chips[-1].show()
        self.setVisible(bool(self._chips))
        return True

    def takes(self, event: QKeyEvent) -> bool:
        """Shift+Tab in the line goes to the last chip; return whether it did."""
        if event.key() != Qt.Key.Key_Backtab or not self._chips:
            return False
        self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace on a chip takes it away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _TAKE_AWAY and isinstance(watched, QPushButton):
                watched.click()
                return True
            if key in _STEPS and watched in self._chips:
                place = (self._chips.index(watched) + _STEPS[key]) % len(self._chips)  # type: ignore[arg-type]
                self._chips[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if key in _BACK or (key == Qt.Key.Key_Tab and watched is self._chips[-1]):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _chip(self, mark: Mark, text: str) -> QPushButton:
        chip = button(f"{text}  ×", "light-chip", on_click=lambda: self.taken_away.emit(mark))
        chip.setToolTip(self.tr("Klik of Backspace: laat dit als gewone tekst staan"))
        chip.setAccessibleName(self.tr("Herkend: {0}").format(text))
        chip.setAccessibleDescription(self.tr("Backspace laat dit als gewone tekst staan"))
        chip.installEventFilter(self)
        return chip

    def _words(self, mark: Mark, typed: TypedLine, seats: Sequence[Seat]) -> str:
        if mark.kind is MarkKind.PERSON:
            return f"@{self._name(mark, seats)}"
        if mark.kind is MarkKind.THEME:
            return self.tr("thema {0}").format(typed.theme)
        return {
            MarkKind.AGREEMENT: self.tr("afspraak"),
            MarkKind.BEFORE: mark.value,
            MarkKind.OFFERS: self.tr("biedt"),
            MarkKind.ASKS: self.tr("zoekt"),
        }[mark.kind]

    def _name(self, mark: Mark, seats: Sequence[Seat]) -> str:
        """Whom it means; of two people with one name also where that one sits."""
        seat = person_of(mark, seats)
        return mark.value if seat is None else name_at_table(seat, seats)
