"""The panel "Hoe staat het ervoor?": agreements of earlier evenings, one at a time, over the page.

Before the evening begins it stands in front, and the first round waits: the plan counts from the
welcome on, and looking back takes as long as it takes. One key goes on.
"""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.services.follow_up import LookBack
from wijkdialoog.ui.conversation.back.look_back_card import LookBackCard
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, EmptyPane, button, label, set_role
from wijkdialoog.ui.words.follow_up import standing_words

_WIDEST = 860
_TITLE_FROM = 620
_FOOT_FROM = 330
_CARD_FROM = 190
_ANSWERS: dict[int, Answer] = dict(
    zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), Answer, strict=True)
)


class LookBackPanel(QFrame):
    """Never modal: the line at the bottom stays open for what people say about it.

    answered   an `Answer` about the agreement that is shown
    went_on    "Begin de avond", or back to the conversation
    seen       it is in front of the facilitator, or no longer
    moved      another agreement is shown
    typed      letters typed while no field had the focus
    """

    answered = Signal(object)
    went_on = Signal()
    seen = Signal(bool)
    moved = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.card = LookBackCard()
        self.card.answered.connect(self.answered)
        self.go_on = button("", "primary", key="Esc", on_click=self.went_on.emit)
        self.back = button(self.tr("‹ Vorige"), key="PgUp", on_click=lambda: self.step(-1))
        self.skip = button(self.tr("Sla over ›"), key="PgDn", on_click=lambda: self.step(1))
        self._title = ElidedLabel(self.tr("Hoe staat het ervoor?"), "title")
        self._count = label("", "count")
        self._standing = ElidedLabel("", "muted")
        self._end = EmptyPane("")
        set_role(self._end.text, "heading")
        self._found = LookBack()
        self._place = 0
        self._lay_out()
        self.hide()

    @property
    def place(self) -> int:
        """Which agreement is shown, from 0; after the last one: how it all stands."""
        return self._place

    def show_look_back(self, found: LookBack, *, waiting: bool) -> None:
        """Show what there is; the same agreement stays in front.

        waiting  the evening has not begun yet
        """
        self._found = found
        self._place = min(self._place, len(found.items))
        self.go_on.setText(
            self.tr("Begin de avond") if waiting else self.tr("Terug naar het gesprek")
        )
        self._show()

    def open_panel(self) -> None:
        """Show it, with the first agreement about which nothing was said yet."""
        self._place = self._found.first_open or 0
        self._show()
        self.show()
        self.raise_()
        self.take_focus()

    def close_panel(self) -> None:
        """Hide it; each answer was stored at once."""
        self.hide()

    def step(self, number: int) -> None:
        """Go to the next or the previous agreement; nothing is said about this one."""
        self._go_to(self._place + number)

    def onward(self) -> None:
        """The next agreement; after the last one the evening goes on. For Page Down."""
        if self._place < len(self._found.items):
            self.step(1)
        else:
            self.went_on.emit()

    def after_answer(self) -> None:
        """Go to the next agreement that waits for an answer, else to how it all stands."""
        items = self._found.items
        later = range(self._place + 1, len(items))
        found = next((n for n in later if items[n].answer is None), self._found.first_open)
        self._go_to(len(items) if found is None else found)

    def take_focus(self) -> None:
        """The answers have the focus; at the end the button that goes on."""
        if self._place < len(self._found.items) and not self._found.closed:
            self.card.take_focus(self._found.items[self._place].answer)
        else:
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, room: QRect) -> None:
        """Fill this room; the card stands in the middle of it, no wider than reads well."""
        self.setGeometry(room)
        self._rescale()

    # Qt ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2, 3 answer; Up and Down walk; Esc goes on; letters go to the line."""
        key = event.key()
        typed = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if key == Qt.Key.Key_Escape:
            self.went_on.emit()
        elif key in _ANSWERS and plain:
            if self._place < len(self._found.items) and not event.isAutoRepeat():
                self.answered.emit(_ANSWERS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(-1 if key == Qt.Key.Key_Up else 1)
        elif plain and typed.strip() and typed.isprintable() and not typed.isdigit():
            self.typed.emit(typed)
        elif key == Qt.Key.Key_Space:
            event.accept()  # never the next speaker from here
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It is in front."""
        super().showEvent(event)
        self.seen.emit(True)  # noqa: FBT003  (Qt's own signature)

    def hideEvent(self, event: QHideEvent) -> None:
        """It is gone, or the whole page is."""
        super().hideEvent(event)
        self.seen.emit(False)  # noqa: FBT003

    # Inside ------------------------------------------------------------------

    def _walk(self, number: int) -> None:
        """Long words are read to their end first; then comes the next agreement."""
        if self._end.isVisibleTo(self) or not self.card.scroll_words(number):
            self.step(number)

    def _go_to(self, place: int) -> None:
        self._place = max(0, min(place, len(self._found.items)))
        self._show()
        self.take_focus()
        self.moved.emit()

    def _show(self) -> None:
        items = self._found.items
        at_end = self._place >= len(items)
        self.card.setVisible(not at_end)
        self._end.setVisible(at_end)
        stands = standing_words(self._found.standing)
        self._standing.setText("" if at_end else stands)
        if at_end:
            self._end.text.setText(self._end_words(stands))
        else:
            self.card.show_item(items[self._place], closed=self._found.closed)
        count = self.tr("{0} van {1}").format(min(self._place + 1, len(items)), len(items))
        self._count.setText("" if at_end else count)
        self._count.setVisible(not at_end)
        self.back.setEnabled(self._place > 0)
        self.skip.setEnabled(not at_end)
        self._rescale()
        self.setAccessibleName(f"{self._title.full_text} {self._count.text()}")

    def _end_words(self, stands: str) -> str:
        if not self._found.items:
            return self.tr("Er zijn geen afspraken van een vorige keer.")
        return self.tr("Zo staat het nu: {0}.").format(stands)

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._count, 0, middle)
        self._top.addStretch(0)
        self._top.addWidget(self.go_on)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addWidget(self.skip)
        row.addWidget(self._standing, 1)
        column = QVBoxLayout(self)
        column.addLayout(self._top)
        column.addWidget(self.card, 10)
        column.addWidget(self._end, 10)
        column.addWidget(self._foot)
        column.addStretch(1)
        on_theme(self, self._rescale)

    def _rescale(self) -> None:
        column = self.layout()
        if column is None:
            return
        edge = max(scaled(14), (self.width() - scaled(_WIDEST)) // 2)
        low = self.height() < scaled(_FOOT_FROM)
        very_low = self.height() < scaled(_CARD_FROM)
        above = scaled(3 if very_low else 8)
        column.setContentsMargins(edge, above, edge, above)
        column.setSpacing(scaled(6 if low else 10))
        self._top.setSpacing(scaled(10))
        self._title.setVisible(self.width() >= scaled(_TITLE_FROM))
        # Where there is little room the agreement comes first; the keys still walk.
        self._foot.setVisible(not low)
        self.card.set_tight(tight=low, very=very_low)
