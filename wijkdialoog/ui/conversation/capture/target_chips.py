"""The chips above the line: what it becomes. Ctrl+1 … Ctrl+9."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from wijkdialoog.domain.contributions import Target
from wijkdialoog.ui.conversation.capture.targets import target_colour, target_kind, target_label
from wijkdialoog.ui.conversation.overflow_row import OverflowRow
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, one_of

KEYS: dict[Target, str] = {
    target: f"Ctrl+{number}" for number, target in enumerate(Target, start=1)
}


class TargetChips(OverflowRow):
    """One chip is chosen.

    chosen  a `Target` that a person chose
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(8, parent=parent)
        self.setAccessibleName(self.tr("Soort van de regel"))
        self.set_more_role("chip")
        self._chips = {target: self._chip(target) for target in Target}
        self._target = Target.REMARK
        for number, (target, chip) in enumerate(self._chips.items()):
            self.add(chip, -number)
            chip.setToolTip(f"{target_label(target)} ({KEYS[target]})")
        on_theme(self, self._draw_dots)
        self.show_target(Target.REMARK)

    @property
    def target(self) -> Target:
        """What is chosen."""
        return self._target

    def chip(self, target: Target) -> QPushButton:
        """Return the chip of a target."""
        return self._chips[target]

    def show_target(self, target: Target) -> None:
        """Show this one as chosen."""
        if target is self._target and self._chips[target].isChecked():
            return
        self._target = target
        for value, chip in self._chips.items():
            chip.setChecked(value is target)
        self._draw_dots()
        self.fit()

    def fit(self) -> None:
        """Keep the chosen chip in sight: when it is in the menu, "Meer" carries its name."""
        super().fit()
        hidden = self._chips[self._target].isHidden()
        self.more_button.setText(
            self.tr("{0} · meer").format(target_label(self._target)) if hidden else self.tr("Meer")
        )

    def _chip(self, target: Target) -> QPushButton:
        chip = button(target_label(target), "chip")
        one_of(chip)
        chip.setProperty("kind", str(target_kind(target)))
        chip.setProperty("shown_key", KEYS[target])
        chip.setAccessibleDescription(KEYS[target])
        chip.clicked.connect(lambda _checked=False: self._choose(target))
        return chip

    def _choose(self, target: Target) -> None:
        self._chips[target].setChecked(target is self._target)  # a click on the chosen one stays
        self.show_target(target)
        self.chosen.emit(target)
        self.used.emit()

    def _draw_dots(self) -> None:
        for target, chip in self._chips.items():
            chip.setIcon(QIcon() if chip.isChecked() else _dot(target_colour(target)))
            chip.setIconSize(QSize(scaled(15), scaled(10)))


def _dot(colour: QColor) -> QIcon:
    size = scaled(10) * 2
    picture = QPixmap(size + scaled(5) * 2, size)  # with room between dot and word
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(0, 0, size, size))
    painter.end()
    return QIcon(picture)
