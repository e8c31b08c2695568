"""The ground rules beside the conversation, large enough to read aloud. Shift+F2."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.ui.conversation.aside.aside_panel import AsidePanel
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, clear_layout, label


class GroundRulesPanel(AsidePanel):
    """Reads like a poster.

    stage_chosen  show them on the table screen, or take them off again
    """

    stage_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Spelregels"), "rules", parent)
        self._shown: tuple[str, ...] | None = None
        self.stage = button(self.tr("Toon op groot scherm"), on_click=self.stage_chosen.emit)
        self.stage.setToolTip(self.tr("Nog eens: de zaal ziet weer het gesprek"))
        self.stage.may_be_cut()
        # It scrolls along: with large letters in a small window the rules need the room.
        self.lines.addWidget(self.stage)
        self._rules = QVBoxLayout()
        self.lines.addLayout(self._rules)
        self.lines.addStretch(1)
        on_theme(self, lambda: self._rules.setSpacing(scaled(10)))
        self.show_rules(())

    def show_rules(self, rules: Sequence[str]) -> None:
        """Show these."""
        if tuple(rules) == self._shown:
            return
        self._shown = tuple(rules)
        clear_layout(self._rules)
        for rule in rules:
            self._rules.addWidget(label(rule[:1].upper() + rule[1:], "title", wrap=True))
        if not rules:
            text = self.tr("Er zijn nog geen spelregels. Zet ze erbij op Voorbereiden.")
            self._rules.addWidget(label(text, "muted", wrap=True))
        self.stage.setVisible(bool(rules))

    def take_focus(self) -> None:
        """Enter shows them to the room."""
        home = self.stage if self._shown else self.close_button
        home.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)
