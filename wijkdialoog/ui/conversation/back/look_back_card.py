"""One agreement of an earlier evening, large, with the three answers below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wijkdialoog.domain.follow_up import Answer, LookedBack
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, button, label, one_of, scroll, set_role
from wijkdialoog.ui.widgets.single_click import once_for_a_double_click
from wijkdialoog.ui.words.follow_up import agreed_when, answer_word, signed_answer

_HIGHEST = 330
_BESIDE: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LookBackCard(Card):
    """What was agreed, by whom, when, and three big choices.

    answered  an `Answer` that was chosen, by click, key or the focus
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tight = False
        self._very_tight = False
        self.agreed = label("", "muted", wrap=True)
        self.what = label("", "title", wrap=True)
        self.details = label("", wrap=True)
        self.note = label("", "muted", wrap=True)
        self.choices = {answer: self._choice(answer, n) for n, answer in enumerate(Answer, 1)}
        self._lay_out()

    def show_item(self, item: LookedBack, *, closed: bool) -> None:
        """Show this agreement; nothing can be answered in an evening that is closed."""
        agreement = item.agreement
        self.agreed.setText(agreed_when(item))
        self.what.setText(agreement.what)
        self.details.setText(self._details(agreement.who, agreement.when or ""))
        self.details.setVisible(bool(self.details.text()))
        self.note.setText(
            self.tr("Komt van een gevoelige regel: blijft van het scherm en uit het verslag.")
        )
        self.note.setVisible(item.secret)
        for answer, made in self.choices.items():
            made.setEnabled(not closed)
            made.setChecked(answer is item.answer)
            set_role(made, "primary" if answer is item.answer else "plain")
        self._fit()  # another look gave a button another height
        self.setAccessibleName(agreement.what)
        self.setAccessibleDescription(answer_word(item.answer))
        self._area.verticalScrollBar().setValue(0)

    def scroll_words(self, step: int) -> bool:
        """Move long words up or down; return whether there was anything to move."""
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * self.what.fontMetrics().height())
        return bar.value() != before

    def set_tight(self, *, tight: bool, very: bool = False) -> None:
        """In a low window: the words of the agreement first, with little around them.

        very  as low as 600 rows at 200 % text: the answers get lower too
        """
        if (tight, very) != (self._tight, self._very_tight):
            self._tight, self._very_tight = tight, very
            set_role(self.what, "heading" if tight else "title")
            self._fit()

    def take_focus(self, answer: Answer | None) -> None:
        """Begin with the answer that stands, else with the first."""
        chosen = self.choices[answer or Answer.DONE]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right go to the choice beside it; by itself Qt asks which one lies nearest."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _BESIDE.get(event.key())
            row = list(self.choices.values())
            if step and isinstance(watched, QPushButton) and watched in row:
                place = (row.index(watched) + step) % len(row)
                row[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.ignore()
                return True  # the panel walks through the agreements
        return super().eventFilter(watched, event)

    def _details(self, who: Sequence[str], when: str) -> str:
        parts = []
        if who:
            parts.append(self.tr("Wie: {0}").format(", ".join(who)))
        if when:
            parts.append(self.tr("Wanneer: {0}").format(when))
        return " · ".join(parts)

    def _choice(self, answer: Answer, number: int) -> QPushButton:
        sign, _, word = signed_answer(answer).partition(" ")
        made = button(f"{sign} {word[:1].upper()}{word[1:]}", key=str(number))
        made.setAccessibleName(word)
        one_of(made)
        made.clicked.connect(lambda _checked=False: self.answered.emit(answer))
        made.installEventFilter(self)
        once_for_a_double_click(made)  # the next agreement stands there at once
        return made

    def _lay_out(self) -> None:
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 0, 0)
        for one in (self.what, self.details, self.agreed, self.note):
            words.addWidget(one)
        words.addStretch(1)
        self._area = scroll(inside)
        row = QHBoxLayout()
        for made in self.choices.values():
            row.addWidget(made, 1)
        self._words, self._row = words, row
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._area, 1)
        self._column.addLayout(row)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        edge = scaled((6 if self._very_tight else 8) if self._tight else 16)
        height = (36 if self._very_tight else 44) if self._tight else 56
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(scaled(6 if self._tight else 10))
        self._words.setSpacing(scaled(2 if self._tight else 6))
        self._row.setSpacing(scaled(4 if self._very_tight else 10))
        self.setMaximumHeight(scaled(_HIGHEST))
        for made in self.choices.values():
            made.setFixedHeight(scaled(height))
