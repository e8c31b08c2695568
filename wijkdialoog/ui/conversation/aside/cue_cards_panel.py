"""The cue card of this round at the right, beside what was caught. F2 opens and closes it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.cue_cards import cue_card
from wijkdialoog.domain.plan import Round
from wijkdialoog.ui.conversation.aside.aside_panel import AsidePanel
from wijkdialoog.ui.widgets.cue_card_view import CueCardView
from wijkdialoog.ui.words.content import worded

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CueCardsPanel(AsidePanel):
    """A digit chooses a situation and leads back to the line; arrow keys walk along them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "cue", parent)
        self.setAccessibleName(self.tr("Hulpkaart"))
        self.close_button.setAccessibleName(self.tr("Hulpkaart sluiten"))
        self.view = CueCardView(numbered=True)
        self.view.chosen.connect(self._show_help)
        for takes_keys in (self.close_button, *self.view.chips):
            takes_keys.installEventFilter(self)
        self.lines.addWidget(self.view)
        self.lines.addStretch(1)

    def show_round(self, round_: Round | None) -> None:
        """Show the card of this round."""
        self.title.setText(
            self.tr("Hulpkaart: {0}").format(round_.label) if round_ else self.tr("Hulpkaart")
        )
        self.view.show_card(cue_card(round_, worded) if round_ else None)

    def take_focus(self) -> None:
        """Let digits and arrow keys choose a situation.

        In a low window the focus on a chip would scroll the sentence to say aloud away.
        """
        if self.view.is_helping:
            self.view.chip.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(self.view.situations)
        else:
            super().take_focus()
            self.area.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on a chip or on the button above; Qt would let the arrow keys leave the row."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits work on the whole card."""
        if not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _STEPS:
            self.view.step(_STEPS[key])
        elif self._is_chosen_by(event) or (key in _ENTER and self.view.is_helping):
            self.finished.emit()
        else:
            return False
        return True

    def _is_chosen_by(self, event: QKeyEvent) -> bool:
        return event.text().isdecimal() and self.view.choose_number(int(event.text()))

    def _show_help(self) -> None:
        """The words to say aloud come into sight, whole if there is room."""
        self.view.layout().activate()  # type: ignore[union-attr]
        self.inside.adjustSize()
        top = self.view.situations.y() + self.view.y()
        self.area.verticalScrollBar().setValue(top)
        self.area.ensureWidgetVisible(self.view.helping, 0, 0)
