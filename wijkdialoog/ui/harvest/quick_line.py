"""One line at the foot of a column: a quiet button that becomes a field."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.ui.theme import current_theme, on_theme, scaled, sized
from wijkdialoog.ui.widgets.basics import ChipRow, ElidedLabel, FlowLayout, button
from wijkdialoog.ui.words.harvest import asset_direction_label


class DashedButton(QPushButton):
    """The quiet invitation "+ Afspraak: wie doet wat, wanneer?"; long words end in …."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        """Any width; high enough to hit."""
        return QSize(scaled(120), scaled(44))

    def minimumSizeHint(self) -> QSize:
        """A few letters will do."""
        return QSize(scaled(60), scaled(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed box with the words at the left."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setBrush(QColor(theme.panel) if lit else Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.action), 2))
        else:
            painter.setPen(QPen(QColor(theme.strong_line), 1, Qt.PenStyle.DashLine))
        box = self.rect().adjusted(1, 1, -2, -2)
        painter.drawRoundedRect(box, scaled(9), scaled(9))
        room = box.adjusted(scaled(11), 0, -scaled(8), 0)
        painter.setPen(QColor(theme.ink if lit else theme.muted))
        painter.setFont(sized(self.font(), 15))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)


class QuickLine(QFrame):
    """A field that makes a card: Enter stores, Escape puts it away.

    submitted  with the typed text     cancelled  Escape or "Annuleer"
    """

    submitted = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        placeholder: str,
        kind: str,
        *,
        directions: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("kind", kind)
        self._source = ElidedLabel("", "small")
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.returnPressed.connect(self._submit)
        self.directions = ChipRow(
            tuple((d, asset_direction_label(d)) for d in AssetDirection), self.tr("Biedt of zoekt")
        )
        self.directions.chosen.connect(self.directions.choose)
        if not directions:  # showing it here would make it a window for a moment
            self.directions.hide()
        self._keep = button(self.tr("Bewaar"), "primary", on_click=self._submit)
        self._stop = button(self.tr("Annuleer"), "link", on_click=self.cancelled.emit)
        self._lay_out()

    @property
    def direction(self) -> AssetDirection:
        """Whether the source is offered or asked."""
        value = self.directions.value
        return value if isinstance(value, AssetDirection) else AssetDirection.OFFERS

    def ask(self, source: str = "", proposal: str = "") -> None:
        """Show an empty field, or one with a proposal that typing replaces."""
        self._source.setText(self.tr("uit: {0}").format(source) if source else "")
        self._source.setVisible(bool(source))
        self.directions.choose(AssetDirection.OFFERS)
        self.field.setText(" ".join(proposal.split()))
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the field away."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _submit(self) -> None:
        self.submitted.emit(self.field.text())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._source)
        column.addWidget(self.field)
        column.addWidget(self.directions)
        buttons = FlowLayout(spacing=6)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._stop)
        column.addLayout(buttons)

        def fit() -> None:
            column.setContentsMargins(scaled(12), scaled(8), scaled(10), scaled(10))
            column.setSpacing(scaled(6))

        on_theme(self, fit)
