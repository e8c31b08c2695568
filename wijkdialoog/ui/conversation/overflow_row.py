"""A row of buttons that never gets too wide: what does not fit moves into a menu "Meer"."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)

from wijkdialoog.ui.theme import on_theme, restyle, scaled
from wijkdialoog.ui.widgets.basics import button


class OverflowRow(QWidget):
    """Buttons from left to right. The least important ones go into the menu first.

    used  a button was used, or the menu was closed: the focus may go back to the field
    """

    used = Signal()

    def __init__(
        self, spacing: int = 8, *, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._compact = False
        self._keeps_room = False
        self._balance = QSpacerItem(0, 0)
        self._buttons: list[tuple[QPushButton, int]] = []
        self._wanted: dict[QPushButton, bool] = {}
        self._elsewhere: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._more = button(self.tr("Meer"), "light-chip", on_click=self._open)
        self._more.setAccessibleName(self.tr("Meer knoppen"))
        if centred:
            self._row.addStretch(1)
            self._row.addSpacerItem(self._balance)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_theme(self, self._rescale)

    def add(self, made: QPushButton, importance: int) -> None:
        """Add a button; a higher importance stays visible longer."""
        self._buttons.append((made, importance))
        self._wanted[made] = True
        self._row.insertWidget(self._row.indexOf(self._more), made)

    def set_wanted(self, made: QPushButton, wanted: bool) -> None:
        """Offer a button now, or not at all."""
        if self._wanted[made] != wanted:
            self._wanted[made] = wanted
            self.fit()

    def set_more_role(self, role: str) -> None:
        """Let "Meer" look like its neighbours."""
        self._more.setProperty("role", role)

    def keep_room_for_more(self, *, keep: bool) -> None:
        """Let centred buttons stay where they are when the menu comes and goes."""
        if keep == self._keeps_room:
            return
        self._keeps_room = keep
        policy = self._more.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self._more.setSizePolicy(policy)
        self.fit()

    @property
    def more_button(self) -> QPushButton:
        """The button that opens the menu with the rest."""
        return self._more

    def set_compact(self, compact: bool) -> None:
        """Less room around the words, where there is little."""
        if compact == self._compact:
            return
        self._compact = compact
        self._more.setText("⋯" if compact else self.tr("Meer"))
        for made in (self._more, *(made for made, _ in self._buttons)):
            made.setProperty("compact", "true" if compact else "false")
            restyle(made)
        self._rescale()

    def set_elsewhere(self, buttons: list[QPushButton]) -> None:
        """Offer buttons of another row in this menu too, while that row is hidden."""
        if buttons != self._elsewhere:
            self._elsewhere = buttons
            self.fit()

    def hidden_buttons(self) -> list[QPushButton]:
        """Return what is in the menu now."""
        own = [made for made, _ in self._buttons if self._wanted[made] and made.isHidden()]
        return own + self._elsewhere

    def fit(self) -> None:
        """Show as many buttons as there is room for."""
        room = self.width()
        shown = [made for made, _ in self._buttons if self._wanted[made]]
        for candidate, _ in sorted(self._buttons, key=lambda pair: pair[1]):
            if self._width(shown, more=self._needs_menu(shown)) <= room:
                break
            if candidate in shown and len(shown) > 1:
                shown.remove(candidate)
        for made, _ in self._buttons:
            made.setVisible(made in shown)
        self._more.setVisible(self._needs_menu(shown))
        self._keep_balance(room - self._width(shown, more=self._needs_menu(shown)))

    def sizeHint(self) -> QSize:
        """Everything beside each other."""
        shown = [made for made, _ in self._buttons if self._wanted[made]]
        height = max((made.sizeHint().height() for made, _ in self._buttons), default=0)
        return QSize(self._width(shown, more=bool(self._elsewhere)), height)

    def minimumSizeHint(self) -> QSize:
        """The most important button and the menu."""
        wanted = [pair for pair in self._buttons if self._wanted[pair[0]]]
        top = sorted(wanted, key=lambda pair: pair[1])[-1:]
        return QSize(self._width([made for made, _ in top], more=True), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Fit again when the words of a button changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()

    def _keep_balance(self, free: int) -> None:
        """As much room before the buttons as the menu takes behind them, if there is."""
        wide = self._more.sizeHint().width() if self._keeps_room else 0
        wide = max(0, min(wide, free))
        if wide != self._balance.sizeHint().width():
            self._balance.changeSize(wide, 0, QSizePolicy.Policy.Maximum)
            self._row.invalidate()

    def _needs_menu(self, shown: list[QPushButton]) -> bool:
        return bool(self._elsewhere) or len(shown) < sum(self._wanted.values())

    def _width(self, shown: list[QPushButton], *, more: bool) -> int:
        widths = [made.sizeHint().width() for made in shown]
        if more or self._keeps_room:
            widths.append(self._more.sizeHint().width())
        return sum(widths) + self._row.spacing() * max(0, len(widths) - 1)

    def _rescale(self) -> None:
        self._row.setSpacing(scaled(self._spacing * 0.6 if self._compact else self._spacing))
        self.updateGeometry()
        if self._buttons:
            self.fit()

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self.used)
        for made in self.hidden_buttons():
            key = str(made.property("shown_key") or getattr(made, "key", ""))
            action = menu.addAction(made.text() + (f"\t{key}" if key else ""))
            action.setEnabled(made.isEnabled())
            action.setCheckable(made.isCheckable())
            action.setChecked(made.isChecked())
            action.triggered.connect(made.click)
        menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()))
