"""The right column: what was caught in this round, newest first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.caught import Caught
from wijkdialoog.ui.conversation.aside.aside_panel import is_letter
from wijkdialoog.ui.conversation.capture.sensitive_hint import SensitiveHint
from wijkdialoog.ui.conversation.caught.stream_delegate import BESIDE, CardSizes, StreamDelegate
from wijkdialoog.ui.conversation.caught.stream_menu import StreamActions, Surroundings
from wijkdialoog.ui.conversation.caught.stream_model import CARD_ROLE, StreamCard, StreamModel
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, EmptyPane, icon_button, label

_SIDES = 24  # left and right of everything, see `_rescale`


class Stream(QFrame):
    """Heading, count, and the list. What is chosen goes out through `acts`.

    edited    a `Caught` id and its new text
    finished  the list needs the focus no longer: back to the line
    typed     letters typed while the list had the focus
    stale     something changed: read the round again
    """

    edited = Signal(str, str)
    finished = Signal()
    typed = Signal(str)
    stale = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.acts = StreamActions(self)
        self.model = StreamModel(self)
        self.list = StreamList(self.model, self.acts)
        self._count = label("", "count")
        self._counted = ""
        self._low = False
        self._roomy = True
        self._heading = ElidedLabel(self.tr("Gevangen in deze ronde"), "strong")
        self._top = QHBoxLayout()
        self.hint = SensitiveHint()
        self._empty = EmptyPane(
            self.tr("Wat je vangt, komt hier te staan. Typ onderaan en druk op Enter.")
        )
        self._lay_out()
        self.model.just_now = self.tr("nu")
        self.list.delegate.edited.connect(self.edited)
        self.list.delegate.left.connect(self.finished)
        self.list.finished.connect(self.finished)
        self.list.typed.connect(self.typed)
        self.acts.edit_chosen.connect(self._edit)
        self.hint.marked.connect(self.acts.sensitive_chosen)
        self.hint.released.connect(lambda line: self.acts.sensitive_chosen.emit(line, None))

    def show_cards(self, cards: Sequence[StreamCard], count: str, around: Surroundings) -> None:
        """Show these, newest first; the chosen line stays chosen.

        count  "6 dromen"
        """
        self.list.around = around
        self.model.show(cards)
        self._counted = count
        self._count.setVisible(bool(cards) and not self._low)
        self._fit_top()
        asked = next((card for card in cards if card.suspicion is not None), None)
        self.hint.show_line(asked.caught if asked else None, asked.suspicion if asked else None)
        self.list.setVisible(bool(cards))
        self._empty.setVisible(not cards)
        self.list.lay_out_now()

    def offer_photos(self, on_click: Callable[[], object]) -> QPushButton:
        """Put a camera beside the count; it adds a photo to this round."""
        name = self.tr("Foto bij deze ronde… (Ctrl+Shift+F)")
        camera = icon_button("fa6s.camera", name, on_click)
        self._top.addWidget(camera)
        QWidget.setTabOrder(camera, self.list)  # it stands above the lines
        return camera

    def offer_paper(self, on_click: Callable[[], object]) -> QPushButton:
        """Put a way to type over from paper where no line stands yet."""
        return self._empty.offer(self.tr("Overtypen van papier"), on_click)

    def reload(self) -> None:
        """Ask for fresh lines (called by `Freshness`)."""
        self.stale.emit()

    def show_moment(self, now_ms: int) -> None:
        """Let "nu" become a time."""
        self.model.now_ms = now_ms
        self.list.viewport().update()

    def set_low(self, low: bool) -> None:
        """Give the heading away where the window is very low: the lines are what is read."""
        if low == self._low:
            return
        self._low = low
        for place in range(self._top.count()):
            item = self._top.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None:
                part.setVisible(not low and (part is not self._count or bool(self.model.cards)))

    def set_roomy(self, roomy: bool) -> None:
        """Say it in one word where there is little room."""
        self._roomy = roomy
        self._fit_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether heading and count have room beside each other."""
        super().resizeEvent(event)
        self._fit_top()

    def _fit_top(self) -> None:
        """First the heading gets shorter, then the count is only its number; nothing is cut off."""
        self._count.setAccessibleName(self._counted)
        self._count.setToolTip(self._counted)
        short = self.tr("Gevangen")
        whole = self.tr("Gevangen in deze ronde") if self._roomy else short
        number = self._counted.split(" ")[0]
        for heading, count in ((whole, self._counted), (short, self._counted), (short, number)):
            if heading != self._heading.full_text:
                self._heading.setText(heading)
            self._count.setText(count)
            if self._top_width() <= self.width():
                return

    def _top_width(self) -> int:
        items = [self._top.itemAt(place) for place in range(self._top.count())]
        widgets = [item.widget() for item in items if item is not None]
        shown = [w for w in widgets if w is not None and not w.isHidden()]
        margins = self._top.contentsMargins()
        between = self._top.spacing() * max(0, len(shown) - 1) + margins.left() + margins.right()
        return sum(widget.sizeHint().width() for widget in shown) + between + _SIDES

    def card(self, id_: str) -> Caught | None:
        """Return a line that is shown, or None."""
        row = self.model.row_of(id_)
        return self.model.cards[row].caught if row >= 0 else None

    def edit_last(self) -> None:
        """Correct the newest line (Ctrl+E)."""
        if self.model.cards:
            self._edit(self.model.cards[0].caught)

    def take_focus(self) -> None:
        """Walk through the lines with the arrow keys, from the newest."""
        if self.model.cards:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self.model.index(0))

    def close_editor(self) -> None:
        """The corrected line was stored."""
        self.list.close_editor()

    def _edit(self, card: Caught) -> None:
        row = self.model.row_of(card.id)
        if row >= 0:
            index = self.model.index(row)
            self.list.setCurrentIndex(index)
            self.list.edit(index)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Gevangen in deze ronde"))
        top = self._top
        top.addWidget(self._heading, 1)
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.addLayout(top)
        asked = QHBoxLayout()
        asked.addWidget(self.hint)
        column.addLayout(asked)
        self.list.setMinimumHeight(1)  # on a very low screen the buttons below it come first
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        on_theme(self, lambda: self._rescale(column, top, asked))

    def _rescale(self, column: QVBoxLayout, top: QHBoxLayout, asked: QHBoxLayout) -> None:
        column.setContentsMargins(16, scaled(12), 8, scaled(4))
        column.setSpacing(scaled(8))
        top.setContentsMargins(0, 0, 8, 0)
        asked.setContentsMargins(0, 0, scaled(13), 0)  # as wide as the cards below
        self.list.fit()


class StreamList(QListView):
    """Cards of their own height. Arrow keys walk, Enter corrects, Del throws away, menu key."""

    finished = Signal()
    typed = Signal(str)

    def __init__(
        self,
        model: StreamModel,
        actions: StreamActions,
        sizes: CardSizes = BESIDE,
        *,
        leaves_below: bool = True,
    ) -> None:
        """Make a list.

        leaves_below  arrow down on the last card goes on to the line at the bottom
        """
        super().__init__()
        self._actions = actions
        self._leaves_below = leaves_below
        self.around = Surroundings()
        self.delegate = StreamDelegate(model, sizes, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The bar keeps its place, so that cards keep their width; invisible when it has no use.
        self.setStyleSheet(
            "QListView { background: transparent; border: none; }"
            "QScrollBar::handle:vertical:disabled { background: transparent; }"
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest card: a list without a chosen card shows no focus."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            current = self.currentIndex()
            self.setCurrentIndex(current if current.isValid() else self.model().index(0, 0))

    def fit(self) -> None:
        """Lay the cards out at the present width and text size."""
        # Exactly as wide as Qt draws the cards: else their height is measured for other lines.
        self.delegate.width = max(scaled(80), self.viewport().width())
        self.scheduleDelayedItemsLayout()

    def lay_out_now(self) -> None:
        """Give the cards their places at once: one repaint less before a new line is seen."""
        if self.isVisible():
            self.executeDelayedItemsLayout()

    def close_editor(self) -> None:
        """Close the open editor, if there is one."""
        editor = self.indexWidget(self.currentIndex())
        if editor is None:
            editor = next(iter(self.viewport().findChildren(QWidget)), None)
        if editor is not None:
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are as wide as the list."""
        super().resizeEvent(event)
        self.fit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Correct the line."""
        card = self._card_at(event.position().toPoint())
        if card:
            self._actions.edit_chosen.emit(card)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The three dots open the menu."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        dots = self.delegate.menu_place(self.visualRect(index))
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and dots.contains(place):
            self._open_menu(self.viewport().mapToGlobal(dots.bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click, or the menu key on the chosen line."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.setCurrentIndex(self.indexAt(event.pos()))
            self._open_menu(event.globalPos())
        else:
            rect = self.visualRect(self.currentIndex())
            self._open_menu(self.viewport().mapToGlobal(rect.center()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the chosen line; letters go on to the line at the bottom."""
        card = self.current()
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            self.finished.emit()
        elif card and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._actions.edit_chosen.emit(card)
        elif card and key == Qt.Key.Key_Delete:
            self._actions.remove_chosen.emit(card)
        elif key == Qt.Key.Key_Down and self._leaves_below and self._is_on_the_last():
            self.finished.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        elif is_letter(event):
            self.typed.emit(event.text())
        elif key == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave the keys that steer the conversation to the page."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def current(self) -> Caught | None:
        """Return the chosen line, or None."""
        card: StreamCard | None = self.currentIndex().data(CARD_ROLE)
        return card.caught if card else None

    def _is_on_the_last(self) -> bool:
        return self.currentIndex().row() == self.model().rowCount() - 1

    def _card_at(self, place: QPoint) -> Caught | None:
        card: StreamCard | None = self.indexAt(place).data(CARD_ROLE)
        return card.caught if card else None

    def _open_menu(self, place: QPoint) -> None:
        card = self.current()
        if card is None:
            return
        menu = self._actions.menu(card, self.around, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
