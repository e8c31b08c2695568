"""The panel "Hoe ga je naar huis?": three faces to count hands for, and how it was before."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.tally import MOST_QUESTION_CHARACTERS, Face, TallyView
from wijkdialoog.services.tally import Tallies
from wijkdialoog.ui.conversation.aside.aside_panel import is_letter
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.tally.face_tile import FaceTile
from wijkdialoog.ui.tally.tally_history import TallyHistory
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, hline, label, scroll, set_role
from wijkdialoog.ui.widgets.fields import LineField
from wijkdialoog.ui.words.tally import counted_hands, counted_of, question_words, trend_words

_TOPICS = (Topic.TALLIES, Topic.PARTICIPANTS, Topic.PEOPLE, Topic.DIALOGUES)
_WIDEST = 900
_ROOMY_FROM = 430  # heights and widths of the 100 % design
_FLAT_BELOW = 600
_TIGHT_FROM = 400  # narrow and low, as at 200 %: small tiles beside each other are all in sight
_TIGHT_BELOW = 310
_COVERS_BELOW = 250  # then the line at the bottom gives its place for a while
_TITLE_FROM = 560
_MORE = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_LESS = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore, Qt.Key.Key_Backspace)
_DIGITS = {Qt.Key.Key_1: Face.GLAD, Qt.Key.Key_2: Face.FAIR, Qt.Key.Key_3: Face.SAD}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TallyPanel(QFrame):
    """Never modal: what lies below goes on, and each hand is stored at once.

    The digits 1, 2 and 3 count for a face; + and − for the face that was counted last, or whose
    button has the focus. Shift with a digit counts one less, where the keyboard gives a digit then.

    closed  it is hidden: the focus may go back
    typed   letters typed while no field had the focus
    """

    closed = Signal()
    typed = Signal(str)

    def __init__(
        self,
        tallies: Tallies,
        guard: Guard,
        hub: ChangeHub,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._tallies = tallies
        self._guard = guard
        self._page = parent
        self._room: Callable[[], QRect] = parent.rect
        self._dialogue_id: DialogueId | None = None
        self._face = Face.GLAD
        self._faces: dict[QObject, Face] = {}
        self._make()
        self._lay_out()
        self._connect()
        self.hide()
        Freshness(self, _TOPICS, hub)
        parent.installEventFilter(self)

    # What a page calls -------------------------------------------------------

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Count for this dialogue from now on."""
        if dialogue_id != self._dialogue_id:
            self.close_panel()
            self._dialogue_id = dialogue_id
            self._face = Face.GLAD

    def toggle(self) -> None:
        """Open it, or close it again."""
        if self.isHidden():
            self.open_panel()
        else:
            self.close_panel()

    def open_panel(self) -> None:
        """Show it over the page, ready to count."""
        if self._dialogue_id is None:
            return
        self.reload()
        self._place()
        self.show()
        self.raise_()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keys count here."""
        self.tile(self._face).plus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Hide it; a question that is half typed is stored."""
        if not self.isHidden():
            self._question.commit()
            self._show_asking(asking=False)
            self.hide()
            self.closed.emit()

    def reload(self) -> None:
        """Read the counts again."""
        dialogue_id = self._dialogue_id
        view = None if dialogue_id is None else self._guard(lambda: self._tallies.read(dialogue_id))
        if view is not None:
            self._show(view)

    def stay_over(self, room: Callable[[], QRect], *beside: QWidget) -> None:
        """Stand in this room from now on; it changes when one of these widgets moves."""
        self._room = room
        for widget in beside:
            widget.installEventFilter(self)

    def tile(self, face: Face) -> FaceTile:
        """Return the tile of one face."""
        return self._tiles[face]

    # Acts --------------------------------------------------------------------

    def count(self, face: Face, step: int) -> None:
        """Count one hand more or less."""
        self._choose(face)
        dialogue_id = self._dialogue_id
        if dialogue_id is not None:
            self._guard(lambda: self._tallies.count(dialogue_id, face, step))

    def _clear(self) -> None:
        dialogue_id = self._dialogue_id
        if dialogue_id is not None:
            self._guard.succeeded(lambda: self._tallies.clear(dialogue_id))
            self.tile(self._face).plus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, typed: str) -> None:
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        if self._guard.succeeded(lambda: self._tallies.ask(dialogue_id, typed)):
            self._show_asking(asking=False)
            self.reload()
        else:
            self._question.refuse()

    def _choose(self, face: Face) -> None:
        self._face = face
        for tile in self._tiles.values():
            tile.set_selected(tile.face is face)
        self._area.ensureWidgetVisible(self.tile(face), 0, 0)

    def _show_whole_face(self) -> None:
        """In another room the face that is counted stays in sight."""
        tile = self.tile(self._face)
        if tile.plus.hasFocus() or tile.minus.hasFocus():
            self._area.ensureWidgetVisible(tile, 0, 0)

    # Qt ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count, walk over the faces, or close; letters go to the line."""
        key, typed = Qt.Key(event.key()), event.text()
        if key == Qt.Key.Key_Escape:
            self.close_panel()
        elif key in _DIGITS and typed.isdigit():
            less = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._focus(_DIGITS[key])
            self.count(_DIGITS[key], -1 if less else 1)
        elif key in _MORE:
            self.count(self._face, 1)
        elif key in _LESS:
            self.count(self._face, -1)
        elif key in _STEPS:
            faces = list(Face)
            self._focus(faces[(faces.index(self._face) + _STEPS[key]) % len(faces)])
        elif is_letter(event) and not typed.isdigit():
            self.typed.emit(typed)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the page changes; follow the focus from face to face."""
        face = self._faces.get(watched)
        if face is None:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
                self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._choose(face)
        elif isinstance(event, QKeyEvent) and _walks(event):
            # By itself Qt would walk over each button, and scroll.
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _focus(self, face: Face) -> None:
        self.tile(face).plus.setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(face)

    # Showing -----------------------------------------------------------------

    def _show(self, view: TallyView) -> None:
        asked = question_words(view.question)
        self._title.setText(asked)
        self._question.show_value(asked)
        for face, tile in self._tiles.items():
            tile.show_number(view.hands.of(face))
        counted = counted_of(view.hands, view.present)
        self._counted.setText(counted)
        self.setAccessibleName(f"{asked} {counted}. {counted_hands(view.hands)}")
        self._clear_button.setEnabled(view.hands.total > 0)
        self._trend.setText(trend_words(view.trend) if view.trend else "")
        self._trend.setVisible(view.trend is not None)
        self._history.show_past(view.earlier)
        self._before.setText(
            self.tr("Eerdere keren in deze wijk")
            if view.earlier
            else self.tr("Bij een volgende dialoog in deze wijk kun je hier vergelijken.")
        )
        set_role(self._before, "heading" if view.earlier else "small")

    def _show_asking(self, *, asking: bool) -> None:
        self._question.setVisible(asking)
        self._store.setVisible(asking)
        self._other.setVisible(not asking)
        if asking:
            self._question.setFocus(Qt.FocusReason.OtherFocusReason)
            self._question.selectAll()
        elif self.isVisible():
            self._focus(self._face)

    def _place(self) -> None:
        room = self._room()
        if room.height() < scaled(_COVERS_BELOW):
            room.setBottom(self._page.rect().bottom())
        self.setGeometry(room)
        narrow = room.width() < scaled(_FLAT_BELOW)
        tight = (
            narrow and room.width() >= scaled(_TIGHT_FROM) and room.height() < scaled(_TIGHT_BELOW)
        )
        flat = narrow and not tight
        for tile in self._tiles.values():
            tile.set_form(low=room.height() < scaled(_ROOMY_FROM), flat=flat, tight=tight)
        self._faces_row.setDirection(
            QBoxLayout.Direction.TopToBottom if flat else QBoxLayout.Direction.LeftToRight
        )
        edge = max(scaled(14), (room.width() - scaled(_WIDEST)) // 2)
        self._head.setContentsMargins(edge, scaled(4 if tight else 10), edge, scaled(4))
        self._column.setContentsMargins(edge, 0, edge, scaled(12))
        set_role(self._title, "title" if room.width() >= scaled(_TITLE_FROM) else "heading")

    # Making ------------------------------------------------------------------

    def _make(self) -> None:
        self._tiles = {
            face: FaceTile(face, key) for face, key in zip(Face, ("1", "2", "3"), strict=True)
        }
        self._title = label("", "title", wrap=True)
        self._done = button(self.tr("Klaar"), "primary", key="Esc", on_click=self.close_panel)
        self._other = button(
            self.tr("Andere vraag"), "quiet", on_click=lambda: self._show_asking(asking=True)
        )
        self._question = LineField(self.tr("De vraag aan het eind"))
        self._question.setMaxLength(MOST_QUESTION_CHARACTERS)
        self._store = button(
            self.tr("Bewaar de vraag"), "plain", on_click=lambda: self._ask(self._question.text())
        )
        self._counted = label("", "heading")
        self._clear_button = button(self.tr("Alles op nul"), "quiet", on_click=self._clear)
        self._trend = label("", "strong", wrap=True)
        self._before = label("", "heading", wrap=True)
        self._history = TallyHistory()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._done, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addLayout(self._asking())
        self._faces_row = QHBoxLayout()
        for tile in self._tiles.values():
            self._faces_row.addWidget(tile, 1)
        self._column.addLayout(self._faces_row)
        self._column.addWidget(self._below_tiles())
        self._column.addWidget(
            label(
                self.tr("Tel met 1, 2 en 3. Met − haal je een hand weer weg."), "small", wrap=True
            )
        )
        self._column.addWidget(hline())
        self._column.addWidget(self._trend)
        self._column.addWidget(self._before)
        self._column.addWidget(self._history)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._head)
        self._area = scroll(inside)
        outer.addWidget(self._area, 1)
        self._show_asking(asking=False)

        def fit() -> None:
            self._column.setSpacing(scaled(8))
            self._faces_row.setSpacing(scaled(10))
            self._place()

        on_theme(self, fit)

    def _asking(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._question, 1)
        row.addWidget(self._store)
        return row

    def _below_tiles(self) -> QWidget:
        made = QWidget()
        row = FlowLayout(made, spacing=12)
        row.addWidget(self._counted)
        row.addWidget(self._other)
        row.addWidget(self._clear_button)
        return made

    def _connect(self) -> None:
        self._question.committed.connect(self._ask)
        self._question.returnPressed.connect(lambda: self._show_asking(asking=False))
        self._area.verticalScrollBar().rangeChanged.connect(self._show_whole_face)
        for tile in self._tiles.values():
            tile.counted.connect(self.count)
            for made in (tile.plus, tile.minus):
                self._faces[made] = tile.face
                made.installEventFilter(self)


def _walks(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in _STEPS
