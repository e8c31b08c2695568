"""The panel "Klopt dit zo?": the lines of this turn or round, large, over the page."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.ui.conversation.aside.aside_panel import is_letter
from wijkdialoog.ui.conversation.caught.stream import StreamList
from wijkdialoog.ui.conversation.caught.stream_delegate import ALOUD
from wijkdialoog.ui.conversation.caught.stream_menu import StreamActions, Surroundings
from wijkdialoog.ui.conversation.caught.stream_model import StreamCard, StreamModel
from wijkdialoog.ui.conversation.overflow_row import OverflowRow
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, ElidedLabel, EmptyPane, button, label
from wijkdialoog.ui.words.saying import plural, shortened

_WIDEST = 1000
_TITLE_FROM = 620
_FOOT_FROM = 300
_LONGEST_NAME = 24


class Scope(Enum):
    """Which lines are read back."""

    TURN = "turn"
    ROUND = "round"


class ReadBack(QFrame):
    """Reads like a page: oldest first. Never modal: the line at the bottom stays open.

    scope_chosen  a `Scope` that a person chose
    edited        id of a line and its new text
    closed        it is hidden: the focus may go back to the line
    typed         letters typed while the list or a button had the focus
    """

    scope_chosen = Signal(object)
    edited = Signal(str, str)
    closed = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.acts = StreamActions(self)
        self.model = StreamModel(self)
        self.list = StreamList(self.model, self.acts, ALOUD, leaves_below=False)
        self.scopes = ChipRow(name=self.tr("Wat je voorleest"))
        self._title = ElidedLabel(self.tr("Klopt dit zo?"), "title")
        self._count = label("", "count")
        self._empty = EmptyPane("")
        self.correct = button(self.tr("Verbeteren"), key="Enter", on_click=self._correct)
        self.remove = button(self.tr("Weggooien"), key="Del", on_click=self._remove)
        self.done = button(self.tr("Het klopt"), "primary", key="Esc", on_click=self.close_panel)
        self._turn_of = ""
        self.model.just_now = self.tr("nu")
        self._lay_out()
        self._connect()
        self.hide()

    def open_panel(self) -> None:
        """Show it, with the first line chosen."""
        self.show()
        self.raise_()
        self.list.fit()
        self.begin()

    def begin(self) -> None:
        """Choose the first line, to read from there."""
        self.list.setCurrentIndex(self.model.index(0))
        self.take_focus()

    def close_panel(self) -> None:
        """Hide it; nothing is lost, each correction was stored at once."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def offer(self, turn_of: str, scope: Scope) -> None:
        """Offer the turn of somebody ("" when nobody had the floor) beside the whole round."""
        if turn_of != self._turn_of or self.scopes.value is None:
            self._turn_of = turn_of
            choices: list[tuple[object, str]] = [(Scope.ROUND, self.tr("Hele ronde"))]
            if turn_of:
                name = shortened(turn_of, _LONGEST_NAME)
                choices.insert(0, (Scope.TURN, self.tr("Beurt van {0}").format(name)))
            self.scopes.set_choices(choices)
        self.scopes.choose(scope)

    def show_cards(
        self, cards: Sequence[StreamCard], scope: Scope, around: Surroundings, now_ms: int
    ) -> None:
        """Show these, oldest first; the chosen line stays chosen."""
        self.list.around = around
        self.model.now_ms = now_ms
        row = self.list.currentIndex().row()
        self.model.show(cards)
        if cards and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(max(0, min(row, len(cards) - 1))))
        count = plural(len(cards), self.tr("{n} regel"), self.tr("{n} regels"))
        self._count.setText(count)
        self.list.setVisible(bool(cards))
        self._empty.setVisible(not cards)
        self._empty.text.setText(self._nothing(scope))
        for made in (self.correct, self.remove):
            made.setEnabled(bool(cards))
        self._rescale()
        self.setAccessibleName(f"{self._title.full_text} {count}")

    def take_focus(self) -> None:
        """Walk through the lines with the arrow keys."""
        home = self.list if self.model.cards else self.done
        home.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        """The corrected line was stored."""
        self.list.close_editor()

    def place(self, room: QRect) -> None:
        """Fill this room; the lines stand in the middle of it, no wider than reads well."""
        self.setGeometry(room)
        self._rescale()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, also from a button; letters typed there go to the line."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif is_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a line chooses it, and the keys work on it from then on."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.list.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    def _nothing(self, scope: Scope) -> str:
        if scope is Scope.TURN:
            return self.tr("In deze beurt is nog niets gevangen.")
        return self.tr("In deze ronde is nog niets gevangen.")

    def _correct(self) -> None:
        if (card := self.list.current()) is not None:
            self.acts.edit_chosen.emit(card)

    def _remove(self) -> None:
        if (card := self.list.current()) is not None:
            self.acts.remove_chosen.emit(card)

    def _edit(self, _card: object) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.edit(self.list.currentIndex())

    def _connect(self) -> None:
        self.scopes.chosen.connect(self.scope_chosen)
        self.acts.edit_chosen.connect(self._edit)
        self.list.delegate.edited.connect(self.edited)
        self.list.delegate.left.connect(self.take_focus)
        self.list.finished.connect(self.close_panel)
        self.list.typed.connect(self.typed)
        self.list.viewport().installEventFilter(self)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Regels om voor te lezen"))
        self._top = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._count, 0, middle)
        self._top.addWidget(self.scopes, 0, middle)
        self._top.addStretch(0)
        self._top.addWidget(self.done)
        self._foot = OverflowRow(10)
        self._foot.add(self.correct, 2)
        self._foot.add(self.remove, 1)
        column = QVBoxLayout(self)
        column.addLayout(self._top)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._foot)
        on_theme(self, self._rescale)

    def _rescale(self) -> None:
        column = self.layout()
        if column is None:
            return
        edge = max(scaled(14), (self.width() - scaled(_WIDEST)) // 2)
        column.setContentsMargins(edge, scaled(8), edge, scaled(8))
        column.setSpacing(scaled(8))
        self._top.setSpacing(scaled(10))
        # Where there is little room the words themselves come first; the menu of a line has the
        # rest.
        titled = self.width() >= scaled(_TITLE_FROM)
        self._title.setVisible(titled)
        self._count.setVisible(titled and bool(self.model.cards))
        self._foot.setVisible(self.height() >= scaled(_FOOT_FROM))
        self.list.fit()
