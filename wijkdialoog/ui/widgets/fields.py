"""Fields that save when they are left, and keep typed text that is not stored.

Text stays when the page reloads: while somebody types, and also when it was refused (`refuse`), as
long as what is stored stays the same. A refused field has an edge of dashes until it is stored.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import on_theme, restyle, scaled
from wijkdialoog.ui.widgets.basics import label


class _Stored:
    """Knows what is stored of a field, beside what is typed in it."""

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self.text = ""
        self._refused = False

    def follow(self, text: str, typed: str) -> bool:
        """Take over what is stored now; return whether the field must show it."""
        is_typing = self._field.hasFocus() or (self._refused and text == self.text)
        keeps = typed != self.text and is_typing
        self.text = text
        if not keeps:
            self.mark(refused=False)
        return not keeps and typed != text

    @property
    def is_refused(self) -> bool:
        """Whether what is typed was refused."""
        return self._refused

    def mark(self, *, refused: bool) -> None:
        """Say with the edge of the field that what is typed is not stored."""
        if refused != self._refused:
            self._refused = refused
            self._field.setProperty("state", "refused" if refused else "")
            told = QCoreApplication.translate("fields", "Dit is nog niet bewaard.")
            self._field.setAccessibleDescription(told if refused else "")
            self._field.setToolTip(told if refused else "")
            restyle(self._field)


class LineField(QLineEdit):
    """One line of text.

    committed  the text, when the field is left or Enter is pressed, if it was changed
    """

    committed = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._stored = _Stored(self)
        self.editingFinished.connect(self.commit)

    def show_value(self, text: str) -> None:
        """Show what is stored, unless something else is typed here."""
        if self._stored.follow(text, self.text()):
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def is_refused(self) -> bool:
        """Whether what is typed was refused."""
        return self._stored.is_refused

    def put_back(self) -> None:
        """Show what is stored again, whatever was typed."""
        self._stored.mark(refused=False)
        self.setText(self._stored.text)

    def refuse(self) -> None:
        """What is typed could not be stored: keep it and say so."""
        self._stored.mark(refused=True)

    def commit(self) -> None:
        """Tell the text when it differs from what is stored."""
        if self.text() != self._stored.text:
            self._stored.mark(refused=False)
            self.committed.emit(self.text())


class TextField(QPlainTextEdit):
    """Several lines of text; Tab leaves the field.

    committed  the text, when the field is left, if it was changed
    """

    committed = Signal(str)

    def __init__(
        self, name: str, placeholder: str = "", lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._stored = _Stored(self)
        self._lines = lines
        on_theme(self, self._fit)

    def show_value(self, text: str) -> None:
        """Show what is stored, unless something else is typed here."""
        if self._stored.follow(text, self.toPlainText()):
            self.setPlainText(text)

    def put_back(self) -> None:
        """Show what is stored again, whatever was typed."""
        self._stored.mark(refused=False)
        self.setPlainText(self._stored.text)

    def refuse(self) -> None:
        """What is typed could not be stored: keep it and say so."""
        self._stored.mark(refused=True)

    def commit(self) -> None:
        """Tell the text when it differs from what is stored."""
        if self.toPlainText() != self._stored.text:
            self._stored.mark(refused=False)
            self.committed.emit(self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving saves; a menu that opens over the field is not leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(21 * self._lines + 30))


class ChoiceField(QComboBox):
    """One of a few values.

    committed  the value somebody chose
    """

    committed = Signal(object)

    def __init__(
        self, name: str, choices: list[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # The wheel scrolls the page; it must not change a choice that happens to be under it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values = [value for value, _ in choices]
        self.addItems([text for _, text in choices])
        self.activated.connect(lambda place: self.committed.emit(self._values[place]))

    def show_value(self, value: object) -> None:
        """Show a value without telling."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class NumberField(QSpinBox):
    """A whole number between − and +; the wheel scrolls the page instead."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class NameField(QComboBox):
    """A name out of a list, or a new one that is typed.

    committed  the name, when it was chosen or typed and differs from what is stored
    """

    committed = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setAccessibleName(name)
        self._line.setPlaceholderText(placeholder)
        self._line.setAccessibleName(name)
        self._stored = _Stored(self)
        self._line.editingFinished.connect(self.commit)
        self.activated.connect(lambda _place: self.commit())

    @property
    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        if line is None:
            raise RuntimeError("a NameField is always editable")
        return line

    def show_value(self, text: str, names: list[str]) -> None:
        """Show what is stored and the names to choose from; what is typed stays."""
        typed = self.currentText()
        shown = text if self._stored.follow(text, typed) else typed
        if [self.itemText(place) for place in range(self.count())] != names:
            self.clear()
            self.addItems(names)
        self.setCurrentIndex(names.index(shown) if shown in names else -1)
        self.setEditText(shown)

    def put_back(self) -> None:
        """Show what is stored again, whatever was typed."""
        self._stored.mark(refused=False)
        self.setEditText(self._stored.text)

    def refuse(self) -> None:
        """What is typed could not be stored: keep it and say so."""
        self._stored.mark(refused=True)

    def commit(self) -> None:
        """Tell the name when it differs from what is stored."""
        if self.currentText().strip() != self._stored.text:
            self._stored.mark(refused=False)
            self.committed.emit(self.currentText().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down opens the list, as people expect of a list with an arrow."""
        if event.key() == Qt.Key.Key_Down and self.count():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def labelled(text: str, field: QWidget) -> QVBoxLayout:
    """Return a field with its name above it; the name is its accessible name too."""
    column = QVBoxLayout()
    column.setSpacing(3)
    name = label(text, "small-strong")
    name.setBuddy(field)
    column.addWidget(name)
    column.addWidget(field)
    return column
