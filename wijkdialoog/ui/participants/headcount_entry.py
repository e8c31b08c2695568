"""How many people take part without names: a chip that opens a field."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wijkdialoog.domain.dialogue import Headcount
from wijkdialoog.domain.errors import InvalidValue
from wijkdialoog.domain.guest_list import read_headcount
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label
from wijkdialoog.ui.words.saying import plural


class HeadcountEntry(QWidget):
    """Shows the headcount in words; a click or Enter opens the field, Enter stores.

    entered  a `Headcount`, or None when the field was made empty
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headcount: Headcount | None = None
        self.chip = button("", "chip", on_click=self.open)
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("25 of ongeveer 25"))
        self.field.setAccessibleName(self.tr("Aantal mensen"))
        self.field.returnPressed.connect(self._store)
        self.field.left.connect(self.close_field)
        self.done = button(self.tr("Klaar"), "chip", on_click=self._store)
        self.refusal = label("", "warning", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chip)
        row.addWidget(self.field)
        row.addWidget(self.done)
        row.addWidget(self.refusal, 1)
        on_theme(self, lambda: self.field.setFixedWidth(scaled(190)))
        self.show_headcount(None)

    def show_headcount(self, headcount: Headcount | None) -> None:
        """Show a headcount in words, or what the chip is for."""
        self._headcount = headcount
        self.chip.setText(headcount_words(headcount) or self.tr("Alleen aantallen"))
        self.chip.setToolTip(self.tr("Hoeveel mensen er zijn, zonder namen"))
        self.close_field()

    def open(self) -> None:
        """Show the field with what is known."""
        self._show_field(shown=True)
        self.field.setText(headcount_typed(self._headcount))
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Back to the chip; what was typed is left."""
        had_focus = self.field.hasFocus()
        self._show_field(shown=False)
        if had_focus:
            self.chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self, *, shown: bool) -> None:
        self.chip.setVisible(not shown)
        self.field.setVisible(shown)
        self.done.setVisible(shown)
        self.refusal.hide()

    def _store(self) -> None:
        try:
            headcount = read_headcount(self.field.text())
        except InvalidValue:
            self.refusal.setText(self.tr("Typ een getal, zoals 25 of ongeveer 25."))
            self.refusal.show()
            return
        self.entered.emit(headcount)


class _Field(QLineEdit):
    """A line that tells when Esc was pressed.

    left  Esc was pressed
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def headcount_words(headcount: Headcount | None) -> str:
    """Return "ongeveer 25 mensen", or "" without a headcount."""
    if headcount is None:
        return ""
    words = QCoreApplication.translate("HeadcountEntry", "ongeveer {n} mensen")
    if not headcount.approximate:
        words = QCoreApplication.translate("HeadcountEntry", "{n} mensen")
    return plural(headcount.number, QCoreApplication.translate("HeadcountEntry", "1 mens"), words)


def headcount_typed(headcount: Headcount | None) -> str:
    """Return a headcount as somebody would type it."""
    if headcount is None:
        return ""
    return f"± {headcount.number}" if headcount.approximate else str(headcount.number)
