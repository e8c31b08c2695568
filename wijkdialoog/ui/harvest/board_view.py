"""The board itself: lanes beside each other, arrow keys, selection, threads.

It shows a frozen `Board` and asks for acts by signals; it changes nothing itself.
"""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from wijkdialoog.domain.board import Board, Card
from wijkdialoog.domain.board_views import Lane, View, lanes
from wijkdialoog.domain.harvest import Theme
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_drag import BoardDrag
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_items import BoardItems
from wijkdialoog.ui.harvest.board_keys import ARROWS, Verb, verb_of
from wijkdialoog.ui.harvest.board_threads import BoardThreads
from wijkdialoog.ui.harvest.board_walk import below, beside
from wijkdialoog.ui.harvest.board_words import Face, face, lane_title
from wijkdialoog.ui.harvest.lane import LaneView, Section
from wijkdialoog.ui.harvest.lane_words import empty_text, leftover
from wijkdialoog.ui.harvest.theme_header import ThemeHeader
from wijkdialoog.ui.harvest.threads import Strand, ThreadLayer
from wijkdialoog.ui.theme import on_theme, scaled

_NARROWEST = 218
_WIDEST_SIDE = 420


class BoardView(QScrollArea):
    """Cards in lanes.

    requested    (Verb, number) for the chosen item; number only with Verb.THEME_NUMBER
    clicked      an item was clicked (not dragged)
    counted      (item, +1 or −1) from the big buttons
    menu_wanted  (item, place on the screen)
    selected     the chosen item changed, or None
    linked_by_drag  (card id, card id)     grouped_by_drag  (card id, theme id or None)
    merged_by_drag  (theme id, theme id onto which it was dropped)
    """

    requested = Signal(object, int)
    clicked = Signal(object)
    counted = Signal(object, int)
    menu_wanted = Signal(object, QPoint)
    selected = Signal(object)
    linked_by_drag = Signal(str, str)
    grouped_by_drag = Signal(str, object)
    merged_by_drag = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Oogstbord"))
        self._surface = QWidget()
        self.setWidget(self._surface)
        self._board: Board | None = None
        self._view = View.FLOW
        self._lanes: list[LaneView] = []
        self._items = BoardItems(self._join)
        self._folded: set[str] = set()
        self._chosen_key: str | None = None
        self._places = BoardThreads(self._surface)
        self._threads = ThreadLayer(self._strands, self._covered, self._surface)
        self._drag = BoardDrag(self)
        on_theme(self, self._restyle)

    # What is shown

    def show_board(self, board: Board, view: View) -> None:
        """Show fresh values. Selection, folded themes and scroll positions stay."""
        new_view = view is not self._view or not self._lanes
        self._board, self._view = board, view
        self._items.show_cards(board, lambda card: self._face(board, card))
        wanted = lanes(board, view)
        self.setUpdatesEnabled(False)
        try:
            if new_view or [lane.key for lane in wanted] != [lane.key for lane in self._lanes]:
                self._make_lanes(wanted)
            for lane, shown in zip(wanted, self._lanes, strict=True):
                self._fill(lane, shown)
            self._forget_unused(wanted)
            self._place_lanes()
        finally:
            self.setUpdatesEnabled(True)
        self._choose_again()

    @property
    def board(self) -> Board | None:
        """What is shown."""
        return self._board

    @property
    def lanes(self) -> list[LaneView]:
        """The columns, from left to right."""
        return self._lanes

    def lane(self, key: str) -> LaneView | None:
        """Return the lane with this key, or None in a view without it."""
        return next((lane for lane in self._lanes if lane.key == key), None)

    def card(self, card_id: str) -> CardButton | None:
        """Return the card with this id when it stands in this view."""
        found = self._items.cards.get(card_id)
        return found if found and found.parentWidget() is not None else None

    def header(self, theme_id: str) -> ThemeHeader | None:
        """Return the first header of a theme in this view."""
        return next((h for h in self._items.headers.values() if h.theme.id == theme_id), None)

    @property
    def cards(self) -> dict[str, CardButton]:
        """Every card by id."""
        return self._items.cards

    def set_counting(self, counting: bool) -> None:
        """Show big + and − on everything that can have dots."""
        self._items.set_counting(counting=counting)
        self._arrange()

    def set_origin(self, card_id: str | None) -> None:
        """Show from which card a link is being made."""
        for card in self._items.cards.values():
            card.set_origin(card.key == card_id)

    # The chosen item

    @property
    def chosen(self) -> BoardItem | None:
        """The card or theme that keys act on."""
        return self._items.find(self._chosen_key or "")

    def choose(self, key: str | None, *, focus: bool = True) -> None:
        """Make an item the chosen one, bring it in sight and give it the focus."""
        before = self._chosen_key
        self._chosen_key = key
        item = self.chosen
        if item is None:
            self._chosen_key = None
        self._mark()
        if item is not None:
            self._bring_in_sight(item)
            if focus and not item.hasFocus():
                item.setFocus(Qt.FocusReason.OtherFocusReason)
        if before != self._chosen_key:
            self.selected.emit(item)

    def focus_board(self) -> None:
        """Give the focus to the chosen item, or to the first one."""
        item = self.chosen or next((i for lane in self._lanes for i in lane.items()), None)
        if item:
            self.choose(item.key)

    def fold(self, header: ThemeHeader) -> None:
        """Hide or show the cards of a theme in one lane."""
        self._folded ^= {header.key}
        if self._board:
            self.show_board(self._board, self._view)

    def use_key(self, event: QKeyEvent) -> bool:
        """Move with arrow keys, or ask for the act that belongs to a key."""
        if event.key() in ARROWS and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            return self._move(ARROWS[Qt.Key(event.key())])
        verb = verb_of(event)
        if verb is None:
            return False
        if verb is Verb.FOLD:
            item = self.chosen
            if isinstance(item, ThemeHeader):
                self.fold(item)
            return True
        digit = event.key() - Qt.Key.Key_0 if verb is Verb.THEME_NUMBER else 0
        self.requested.emit(verb, digit)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width over the lanes."""
        super().resizeEvent(event)
        self._place_lanes()

    # Filling

    def _face(self, board: Board, card: Card) -> Face:
        """In lanes of mixed cards the sort stands on the card: colour never tells it alone."""
        return face(board, card, with_sort=self._view not in (View.FLOW, View.STORIES))

    def _join(self, item: CardButton | ThemeHeader) -> None:
        item.keys = self.use_key
        item.focused.connect(self._on_focused)
        item.chosen.connect(self.clicked)
        item.opened.connect(self._on_opened)
        item.menu_wanted.connect(self.menu_wanted)
        item.dragged.connect(self._drag.move)
        item.dropped.connect(self._drag.drop)
        item.dots_wanted.connect(self.counted)
        if isinstance(item, ThemeHeader):
            item.fold_wanted.connect(self.fold)

    def _header(self, lane: Lane, theme: Theme) -> ThemeHeader:
        return self._items.header(f"{theme.id}@{lane.key}", theme)

    def _make_lanes(self, wanted: tuple[Lane, ...]) -> None:
        for old in self._lanes:
            old.body.give_up()
            old.hide()
            old.deleteLater()
        self._lanes = []
        for lane in wanted:
            made = LaneView(lane.key, empty_text(lane.key))
            made.setParent(self._surface)
            made.show()
            made.body.arranged.connect(self._threads.update)
            made.area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
            self._lanes.append(made)
        self._threads.raise_()

    def _fill(self, lane: Lane, shown: LaneView) -> None:
        title, role = lane_title(lane, leftover(self._view))
        shown.show_title(title, role, len(lane.cards))
        sections: list[Section] = []
        for group in lane.groups:
            cards = tuple(self._items.cards[card.id] for card in group.cards)
            header = self._header(lane, group.theme) if group.theme else None
            if header and group.theme and self._board:
                number = self._board.themes.index(group.theme) + 1
                folded = header.key in self._folded
                header.show_theme(
                    group.theme, number if number <= 9 else 0, len(cards), folded=folded
                )
            sections.append(Section(header, cards))
        shown.body.show_sections(tuple(sections))

    def _forget_unused(self, wanted: tuple[Lane, ...]) -> None:
        shown = {card.id for lane in wanted for card in lane.cards}
        on_board = {card.id for card in self._board.cards} if self._board else set[str]()
        keys = {f"{g.theme.id}@{lane.key}" for lane in wanted for g in lane.groups if g.theme}
        self._items.forget_unused(shown, on_board, keys)

    # Places

    def _place_lanes(self) -> None:
        if not self._lanes:
            return
        gap, edge = scaled(12), scaled(16)
        count = len(self._lanes)
        room = self.viewport().width() - 2 * edge - gap * (count - 1)
        width = max(scaled(_NARROWEST), room // count)
        if self._view is not View.FLOW:
            width = min(width, scaled(_WIDEST_SIDE))
        total = max(2 * edge + count * width + gap * (count - 1), self.viewport().width())
        self._surface.resize(total, self.viewport().height())
        for number, lane in enumerate(self._lanes):
            x = edge + number * (width + gap)
            lane.setGeometry(x, scaled(4), width, self._surface.height() - scaled(10))
        self._threads.setGeometry(self._surface.rect())
        self._threads.update()

    def _arrange(self) -> None:
        for lane in self._lanes:
            lane.body.arrange()

    def arrange_around(self, item: BoardItem) -> None:
        """Give the lane of an item its places again, after the item changed its height."""
        for lane in self._lanes:
            if lane.body is item.parentWidget():
                lane.body.arrange()
                lane.area.ensureWidgetVisible(item, 0, scaled(16))

    def _restyle(self) -> None:
        self._arrange()
        # The stylesheet is applied after this; the sizes of bars are known one turn later.
        QTimer.singleShot(0, self, self._place_lanes)

    def _bring_in_sight(self, item: BoardItem) -> None:
        lane = next((lane for lane in self._lanes if lane.body is item.parentWidget()), None)
        if lane is None:
            return
        if item.height() > lane.area.viewport().height():
            lane.area.verticalScrollBar().setValue(item.y())
        else:
            lane.area.ensureWidgetVisible(item, 0, scaled(16))
        self.bring_lane_in_sight(lane)

    def bring_lane_in_sight(self, lane: LaneView) -> None:
        """Scroll sideways until the whole lane is seen."""
        left = self.horizontalScrollBar().value()
        start, end = lane.x() - scaled(12), lane.geometry().right() + scaled(12)
        if start < left:
            self.horizontalScrollBar().setValue(start)
        elif end > left + self.viewport().width():
            self.horizontalScrollBar().setValue(end - self.viewport().width())

    def _on_scrolled(self) -> None:
        self._threads.update()

    # Choosing

    def _choose_again(self) -> None:
        item = self.chosen
        if item is None or item.parentWidget() is None:
            had_focus = self._chosen_key is not None
            self._chosen_key = None
            if had_focus:
                self.selected.emit(None)
        self._mark()

    def _mark(self) -> None:
        chosen = self._chosen_key
        story: frozenset[str] = frozenset()
        if self._board and chosen in self._items.cards:
            story = self._board.story_of(chosen or "")
        for card in self._items.cards.values():
            card.set_selected(card.key == chosen)
            card.set_related(card.key in story)
        for header in self._items.headers.values():
            header.set_selected(header.key == chosen)
        self._threads.update()

    def _on_focused(self, item: BoardItem) -> None:
        self.choose(item.key, focus=False)

    def _on_opened(self, item: BoardItem) -> None:
        self.choose(item.key)
        self.requested.emit(Verb.OPEN, 0)

    def _move(self, step: tuple[int, int]) -> bool:
        item = self.chosen
        if item is None:
            self.focus_board()
            return True
        sideways, down = step
        target = (
            beside(item, sideways, self._lanes, self._surface)
            if sideways
            else below(item, down, self._lanes)
        )
        if target:
            self.choose(target.key)
        return True

    # Threads

    def _strands(self) -> list[Strand]:
        if self._board is None or self._view is not View.FLOW:
            return []
        return self._places.strands(
            self._board, self._lanes, self._items.cards, self._chosen_key or ""
        )

    def _covered(self) -> list[QRect]:
        return self._places.covered(self._lanes)
