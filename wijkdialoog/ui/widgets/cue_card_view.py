"""Shows a cue card: what to say, what to ask, and help for when it gets hard."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.cue_cards import CueCard, Situation
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, KeyButton, clear_layout, label

_SITUATIONS = {
    Situation.DOES_NOT_STOP: QT_TRANSLATE_NOOP("CueCardView", "iemand stopt niet"),
    Situation.SAYS_NOTHING: QT_TRANSLATE_NOOP("CueCardView", "iemand zegt niets"),
    Situation.GIVES_ADVICE: QT_TRANSLATE_NOOP("CueCardView", "iemand geeft advies"),
    Situation.GETS_EMOTIONAL: QT_TRANSLATE_NOOP("CueCardView", "iemand raakt geëmotioneerd"),
    Situation.ATTACKS: QT_TRANSLATE_NOOP("CueCardView", "iemand valt aan"),
    Situation.TIME_IS_UP: QT_TRANSLATE_NOOP("CueCardView", "de tijd is om"),
}


class CueCardView(QWidget):
    """One cue card. `show_card(None)` empties it. Grows in height with its width.

    chosen  somebody chose a situation: its help is shown
    """

    chosen = Signal()

    def __init__(
        self,
        card: CueCard | None = None,
        parent: QWidget | None = None,
        *,
        numbered: bool = False,
    ) -> None:
        """Make a card.

        numbered  show a digit on each situation; the owner makes the keys work
        """
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hulpkaart"))
        self._card: CueCard | None = None
        self._say = label("", "strong", wrap=True)
        self._ask = QVBoxLayout()
        self.situations = ChipRow(
            [(situation, situation_label(situation)) for situation in Situation],
            self.tr("Wat als"),
        )
        if numbered:
            for number, chip in enumerate(self.chips, start=1):
                chip.set_key(str(number))
        self.helping = QWidget()
        self._help = QVBoxLayout(self.helping)
        self.situations.chosen.connect(self._show_help)
        self._lay_out()
        self.show_card(card)

    @property
    def card(self) -> CueCard | None:
        """The card that is shown."""
        return self._card

    @property
    def chips(self) -> list[KeyButton]:
        """One chip for each situation."""
        made = [self.situations.chip(situation) for situation in Situation]
        return [chip for chip in made if isinstance(chip, KeyButton)]

    @property
    def chip(self) -> KeyButton:
        """The chip that is chosen, else the first."""
        return next((chip for chip in self.chips if chip.isChecked()), self.chips[0])

    @property
    def is_helping(self) -> bool:
        """Whether the help for a situation is shown."""
        return self.situations.value is not None

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
        self.situations.choose(None)
        clear_layout(self._help)
        self.helping.hide()

    def choose_number(self, number: int) -> bool:
        """Choose a situation by its number, from 1; return False when there is none."""
        if not 1 <= number <= len(Situation):
            return False
        self._choose(list(Situation)[number - 1])
        return True

    def step(self, step: int) -> None:
        """Choose the next or the previous situation, around the ends, and go there."""
        all_ = list(Situation)
        value = self.situations.value
        place = all_.index(value) + step if isinstance(value, Situation) else 0
        self._choose(all_[place % len(all_)])
        self.chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, situation: Situation) -> None:
        self.situations.choose(situation)
        self._show_help(situation)

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
        column.addWidget(self.situations)
        column.addWidget(self.helping)

        def fit() -> None:
            column.setSpacing(scaled(5))
            self._ask.setSpacing(scaled(4))
            self._help.setSpacing(scaled(4))
            self._help.setContentsMargins(0, scaled(4), 0, scaled(4))

        on_theme(self, fit)

    def _show_help(self, situation: object) -> None:
        for entry in self._card.what_if if self._card else ():
            if entry.situation == situation:
                clear_layout(self._help)
                for part in entry.parts:
                    role = "title" if part.aloud else "body"
                    text = self.tr("‘{0}’").format(part.text) if part.aloud else part.text
                    self._help.addWidget(label(text, role, wrap=True))
                self.helping.setAccessibleName(entry.help)
                self.helping.show()
                self.chosen.emit()


def situation_label(situation: Situation) -> str:
    """Return "iemand stopt niet"."""
    return QCoreApplication.translate("CueCardView", _SITUATIONS[situation])
