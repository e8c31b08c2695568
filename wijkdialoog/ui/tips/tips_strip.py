"""A low strip with the tips of this moment, above the page where there is room for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.tips.tip_words import Tips
from wijkdialoog.ui.widgets.basics import button, clear_layout, label
from wijkdialoog.ui.widgets.sign import Sign

_LINES = 2  # so high always: other tips may not push the page down


class TipsStrip(QFrame):
    """Up to three tips side by side, and the way to fold them.

    fold_chosen
    """

    fold_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tips")
        self.setAccessibleName(self.tr("Tips"))
        self._tips: Tips = ()
        self.fold = button(self.tr("Inklappen"), "light-chip", on_click=self.fold_chosen.emit)
        self.fold.setAccessibleName(self.tr("Tips inklappen"))
        key = key_name(spec("tips").keys[0])
        self.fold.setAccessibleDescription(key)
        self.fold.setToolTip(self.tr("Tips inklappen ({0})").format(key))
        self._words = QHBoxLayout()
        self._row = QHBoxLayout(self)
        self._row.addWidget(Sign("fa6s.lightbulb", 20, "action"))
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignVCenter)
        on_theme(self, self._fit)

    @property
    def tips(self) -> Tips:
        """What is shown."""
        return self._tips

    def show_tips(self, tips: Tips) -> None:
        """Show other tips."""
        if tips == self._tips:
            return
        self._tips = tips
        clear_layout(self._words)
        for tip in tips:
            self._words.addWidget(_tip(tip), 1)
        self.setAccessibleDescription(" ".join(tips))

    def _fit(self) -> None:
        self._words.setSpacing(scaled(22))
        self._row.setSpacing(scaled(14))
        self._row.setContentsMargins(scaled(18), scaled(5), scaled(16), scaled(5))
        self.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + scaled(12))


def _tip(text: str) -> QLabel:
    made = label(text, "tip", wrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
