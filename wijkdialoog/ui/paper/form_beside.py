"""What is typed over already at the left, the form for the next one at the right."""

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import button

_TOGETHER_FROM = 700


class FormBeside(QWidget):
    """Where there is no room for both, a button lets them take turns; the form comes first.

    peek  that button; the page puts it beside its title, where it takes no height
    """

    def __init__(self, done: QWidget, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = done
        self._form = form
        self._number = 0
        self._done_wanted = False
        self.peek = button("", "chip", on_click=self._toggle)
        self.peek.hide()
        self._lay_out()

    def show_number(self, number: int, words: str) -> None:
        """Say behind the button what there is: "Kaarten (6)"."""
        self._number = number
        self._words = words
        self._fit()

    def show_form(self) -> None:
        """Let the form be in front."""
        self._done_wanted = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The button comes and goes with what it is for."""
        super().showEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The button comes and goes with what it is for."""
        super().hideEvent(event)
        self.peek.hide()

    def _toggle(self) -> None:
        self._done_wanted = not self._done_wanted
        self._fit()

    def _fit(self) -> None:
        together = self.width() >= scaled(_TOGETHER_FROM)
        only_done = self._done_wanted and not together
        self._done.setVisible(together or only_done)
        self._form.setVisible(not only_done)
        self.peek.setText(self.tr("‹ Verder met typen") if only_done else self._words)
        wanted = not together and (self._number > 0 or only_done)
        self.peek.setVisible(wanted and self.isVisible())
        self._form.setMinimumWidth(0)
        self._form.setMaximumWidth(min(scaled(440), self.width() // 2) if together else ANY_WIDTH)

    def _lay_out(self) -> None:
        self._words = ""
        row = QHBoxLayout()
        row.addWidget(self._done, 1)
        row.addWidget(self._form, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(row, 1)

        def fit() -> None:
            whole.setContentsMargins(scaled(12), scaled(8), 0, 0)
            whole.setSpacing(scaled(6))
            row.setSpacing(scaled(10))
            self._fit()

        on_theme(self, fit)
