"""The previous sheet, the next sheet: a bar below the parts, or two arrows beside their title."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, icon_button
from wijkdialoog.ui.words.saying import shortened


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
        after = shortened(self._after, 26 if roomy else 14)
        self.next.setText(self.tr("Volgende: {0}").format(after) if roomy else f"{after} ›")
        self.previous.setText(f"‹ {shortened(self._before, 26)}" if roomy else self.tr("‹ Vorige"))
        self.next.setAccessibleName(self.tr("Volgende: {0}").format(self._after))
        self.previous.setAccessibleName(self.tr("Vorige: {0}").format(self._before))


class EntryArrows(QWidget):
    """The same two ways in a very low window, where a bar would take the room of what is typed.

    stepped  1 or -1
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # They get their names with the parts to which they lead.
        self.previous = icon_button("fa6s.chevron-left", "", lambda: self.stepped.emit(-1))
        self.next = icon_button("fa6s.chevron-right", "", lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        on_theme(self, lambda: row.setSpacing(scaled(4)))

    def show_steps(self, before: str, after: str) -> None:
        """Name the part before and the part after; "" where there is none."""
        for made, words, key, part in (
            (self.previous, self.tr("Vorige: {0}"), "PgUp", before),
            (self.next, self.tr("Volgende: {0}"), "PgDn", after),
        ):
            name = words.format(part)
            made.setEnabled(bool(part))
            made.setAccessibleName(name)
            made.setToolTip(f"{name} ({key})")
