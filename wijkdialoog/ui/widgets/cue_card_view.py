"""Shows a cue card: what to say, what to ask, and help for when it gets hard."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.cue_cards import CueCard, Situation
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, clear_layout, label

_SITUATIONS = {
    Situation.DOES_NOT_STOP: QT_TRANSLATE_NOOP("CueCardView", "iemand stopt niet"),
    Situation.SAYS_NOTHING: QT_TRANSLATE_NOOP("CueCardView", "iemand zegt niets"),
    Situation.GIVES_ADVICE: QT_TRANSLATE_NOOP("CueCardView", "iemand geeft advies"),
    Situation.GETS_EMOTIONAL: QT_TRANSLATE_NOOP("CueCardView", "iemand raakt geëmotioneerd"),
    Situation.ATTACKS: QT_TRANSLATE_NOOP("CueCardView", "iemand valt aan"),
    Situation.TIME_IS_UP: QT_TRANSLATE_NOOP("CueCardView", "de tijd is om"),
}


class CueCardView(QWidget):
    """One cue card. `show_card(None)` empties it. Grows in height with its width."""

    def __init__(self, card: CueCard | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hulpkaart"))
        self._card: CueCard | None = None
        self._say = label("", "strong", wrap=True)
        self._ask = QVBoxLayout()
        self._what_if = ChipRow(
            [(situation, situation_label(situation)) for situation in Situation],
            self.tr("Wat als"),
        )
        self._help = label("", "body", wrap=True)
        self._what_if.chosen.connect(self._show_help)
        self._lay_out()
        self.show_card(card)

    @property
    def card(self) -> CueCard | None:
        """The card that is shown."""
        return self._card

    def show_card(self, card: CueCard | None) -> None:
        """Show another card; the same card stays as it is, with the help that was open."""
        if card == self._card and card is not None:
            return
        self._card = card
        self.setEnabled(card is not None)
        self._say.setText(card.say if card else "")
        clear_layout(self._ask)
        for question in card.follow_ups if card else ():
            self._ask.addWidget(label(f"·  {question}", "body", wrap=True))
        self._what_if.choose(None)
        self._help.clear()
        self._help.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Zeg bijvoorbeeld"), "small"))
        column.addWidget(self._say)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Vraag door"), "small"))
        column.addLayout(self._ask)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Wat als …"), "small"))
        column.addWidget(self._what_if)
        column.addWidget(self._help)

        def fit() -> None:
            column.setSpacing(scaled(5))
            self._ask.setSpacing(scaled(4))

        on_theme(self, fit)

    def _show_help(self, situation: object) -> None:
        for entry in self._card.what_if if self._card else ():
            if entry.situation == situation:
                self._help.setText(entry.help)
                self._help.setAccessibleName(entry.help)
                self._help.show()


def situation_label(situation: Situation) -> str:
    """Return "iemand stopt niet"."""
    return QCoreApplication.translate("CueCardView", _SITUATIONS[situation])
