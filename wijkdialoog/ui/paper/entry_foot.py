"""The bar below the parts: the previous sheet, the next sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button


class EntryFoot(QFrame):
    """Two buttons that say where they lead.

    stepped   1 or -1
    finished  at the end: on to the minutes, where the evening is closed
    """

    stepped = Signal(int)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._before, self._after = "", ""
        self.previous = button("", "plain", key="PgUp", on_click=lambda: self.stepped.emit(-1))
        self.next = button("", "primary", key="PgDn", on_click=lambda: self.stepped.emit(1))
        self.finish = button("", "primary", key="Ctrl+Enter", on_click=self.finished.emit)
        row = QHBoxLayout(self)
        row.addWidget(self.previous)
        row.addStretch(1)
        row.addWidget(self.next)
        row.addWidget(self.finish)

        def fit() -> None:
            row.setContentsMargins(scaled(14), scaled(5), scaled(14), scaled(5))
            for made in (self.previous, self.next, self.finish):
                made.setMinimumHeight(scaled(44))

        on_theme(self, fit)

    def show_steps(self, before: str, after: str, *, closed: bool) -> None:
        """Name the part before and the part after; "" where there is none.

        closed  the evening is closed already
        """
        self.finish.setText(
            self.tr("Naar het verslag ›") if closed else self.tr("Rond de avond af ›")
        )
        self._before, self._after = before, after
        self.previous.setVisible(bool(before))
        self.next.setVisible(bool(after))
        self.finish.setVisible(not after)
        self._name()

    def resizeEvent(self, event: object) -> None:
        """Short words where there is little room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._name()

    def _name(self) -> None:
        roomy = self.width() >= scaled(620)
        after = _shortened(self._after, 26 if roomy else 14)
        self.next.setText(self.tr("Volgende: {0}").format(after) if roomy else f"{after} ›")
        self.previous.setText(f"‹ {_shortened(self._before, 26)}" if roomy else self.tr("‹ Vorige"))
        self.next.setAccessibleName(self.tr("Volgende: {0}").format(self._after))
        self.previous.setAccessibleName(self.tr("Vorige: {0}").format(self._before))


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
