"""One face with its number of hands, and large buttons for a hand more or less."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.tally import Face
from wijkdialoog.ui.theme import on_theme, restyle, scaled
from wijkdialoog.ui.widgets.basics import Card, button, label
from wijkdialoog.ui.widgets.face import FacePicture
from wijkdialoog.ui.words.tally import face_word

_FACE = 84
_SMALL_FACE = 44
_BESIDE = QBoxLayout.Direction.LeftToRight
_BELOW = QBoxLayout.Direction.TopToBottom
_PLUS = "+"
_MINUS = "−"


class FaceTile(Card):
    """Says everything in words too: "6 blij".

    counted  a `Face` and +1 or -1
    """

    counted = Signal(object, int)

    def __init__(self, face: Face, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.face = face
        self._tight = False
        word = face_word(face)
        self._picture = FacePicture(face, _FACE)
        self._number = label("0", "display")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word = label(word, "heading")
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.plus = button(_PLUS, "primary", key=key, on_click=lambda: self._count(1))
        self.plus.setAccessibleName(self.tr("{0}: een hand erbij").format(word))
        self.minus = button(_MINUS, "plain", on_click=lambda: self._count(-1))
        self.minus.setAccessibleName(self.tr("{0}: een hand eraf").format(word))
        self.minus.setAccessibleDescription(_MINUS)
        self._lay_out()
        self.show_number(0)

    def show_number(self, number: int) -> None:
        """Show how many hands were counted."""
        self._number.setText(str(number))
        said = f"{number} {face_word(self.face)}"
        self._number.setAccessibleName(said)
        self.setAccessibleName(said)
        self.minus.setEnabled(number > 0)

    @property
    def number(self) -> str:
        """The number as it is shown."""
        return self._number.text()

    def set_form(self, *, low: bool, flat: bool, tight: bool = False) -> None:
        """Take less room.

        low    face and number beside each other
        flat   everything in one row, for tiles below each other
        tight  as low, with little around everything: three beside each other in a narrow panel
        """
        low = low or tight
        self._picture.set_width(_SMALL_FACE if low or flat else _FACE)
        self._top.setDirection(_BESIDE if low or flat else _BELOW)
        self._column.setDirection(_BESIDE if flat else _BELOW)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._word.setAlignment(start if flat else Qt.AlignmentFlag.AlignCenter)
        if tight != self._tight:
            self._tight = tight
            for made, sign in ((self.minus, _MINUS), (self.plus, _PLUS)):
                made.setProperty("compact", "true" if tight else "false")
                restyle(made)
                made.setText("")  # Qt remembers a size per text
                made.setText(sign)
            self._fit()

    def _count(self, step: int) -> None:
        self.counted.emit(self.face, step)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignCenter
        self._top = QHBoxLayout()
        self._top.addStretch(1)
        self._top.addWidget(self._picture, 0, middle)
        self._top.addWidget(self._number, 0, middle)
        self._top.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.minus)
        self._buttons.addWidget(self.plus, 1)
        column = self._column = QVBoxLayout(self)
        column.addLayout(self._top)
        column.addWidget(self._word, 1)
        column.addLayout(self._buttons)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        edge = scaled(5 if self._tight else 12)
        self._column.setContentsMargins(edge, scaled(2 if self._tight else 10), edge, edge)
        self._column.setSpacing(scaled(2 if self._tight else 6))
        self._top.setSpacing(scaled(8))
        self._buttons.setSpacing(scaled(4 if self._tight else 8))
        self.minus.setMinimumWidth(scaled(44 if self._tight else 60))
