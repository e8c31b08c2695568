"""Asset cards side by side; arrow keys go from card to card."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wijkdialoog.domain.board import Board, Card
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.assets import AssetCard
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_words import Face, Tail, face
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import label, scroll
from wijkdialoog.ui.words.harvest import exchange_label, who_what_label

_NARROWEST = 250
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class AssetGrid(QWidget):
    """Cards in as many columns as fit.

    opened   id of the card that was clicked or opened with Enter
    removed  id of the card for the bin
    """

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, CardButton] = {}
        self._order: list[CardButton] = []
        self._columns = 1
        self._empty = label("", "muted", wrap=True)
        self._empty.setParent(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self, 1)
        self.area: QScrollArea = scroll(body)
        on_theme(self, self._arrange)

    def show_cards(self, cards: Sequence[AssetCard], empty: str, *, with_dialogue: bool) -> None:
        """Show cards; the chosen one stays chosen when it is still there. `empty`: when none."""
        wanted = [self._shown(card, with_dialogue=with_dialogue) for card in cards]
        for card in set(self._cards.values()) - set(wanted):
            del self._cards[card.key]
            card.hide()
            card.deleteLater()
        self._order = wanted
        self._empty.setText(empty)
        self._empty.setVisible(not wanted)
        if wanted and not any(card.selected for card in wanted):
            wanted[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()

    def choose(self, asset_id: str | None, *, focus: bool = False) -> None:
        """Show a card as chosen (None: none) and bring it in sight."""
        for card in self._order:
            card.set_selected(card.key == asset_id)
        chosen = self._cards.get(asset_id or "")
        if chosen:
            self.area.ensureWidgetVisible(chosen, 0, scaled(16))
            if focus:
                chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Give the focus to the chosen card, or to the first."""
        chosen = next((card for card in self._order if card.selected), None)
        if chosen or self._order:
            self.choose((chosen or self._order[0]).key, focus=True)

    def take_in(self, head: QWidget) -> None:
        """Let something scroll along above the cards, where there is little height."""
        if self._body.indexOf(head) < 0:
            self._body.insertWidget(0, head)

    @property
    def empty_words(self) -> str:
        """The words shown when there is no card; "" when there are cards."""
        return "" if self._order else self._empty.text()

    @property
    def cards(self) -> list[CardButton]:
        """The cards as shown, in reading order."""
        return self._order

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again when the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def sizeHint(self) -> QSize:
        """Two columns are comfortable."""
        return QSize(scaled(2 * _NARROWEST), scaled(300))

    def _shown(self, given: AssetCard, *, with_dialogue: bool) -> CardButton:
        card = Card(given.asset, holder=given.holder)
        words = _face_with_details(card, given, with_dialogue=with_dialogue)
        known = self._cards.get(card.id)
        if known:
            known.set_card(card, words)
            return known
        made = CardButton(card, words, self)
        made.keys = self._use_key
        made.chosen.connect(self._open)
        made.opened.connect(self._open)
        made.focused.connect(self._on_focused)
        made.menu_wanted.connect(self._on_menu)
        made.show()
        self._cards[card.id] = made
        return made

    def _open(self, card: CardButton) -> None:
        self.choose(card.key)
        self.opened.emit(card.key)

    def _on_focused(self, card: CardButton) -> None:
        self.choose(card.key)

    def _on_menu(self, card: CardButton, _place: QPoint) -> None:
        self._open(card)

    def _use_key(self, event: QKeyEvent) -> bool:
        card = next((card for card in self._order if card.hasFocus()), None)
        if card is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open(card)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(card.key)
        elif event.key() in _ARROWS:
            self._move(card, *_ARROWS[Qt.Key(event.key())])
        else:
            return False
        return True

    def _move(self, card: CardButton, sideways: int, down: int) -> None:
        place = self._order.index(card) + sideways + down * self._columns
        if 0 <= place < len(self._order):
            self.choose(self._order[place].key, focus=True)

    def _arrange(self) -> None:
        gap = scaled(10)
        width = max(1, self.width() - scaled(6))
        self._columns = max(1, (width + gap) // (scaled(_NARROWEST) + gap))
        each = (width - gap * (self._columns - 1)) // self._columns
        y = 0
        for start in range(0, len(self._order), self._columns):
            row = self._order[start : start + self._columns]
            height = max(card.height_for(each) for card in row)
            for column, card in enumerate(row):
                card.setGeometry(column * (each + gap), y, each, height)
            y += height + gap
        if not self._order:
            self._empty.setGeometry(0, scaled(20), width, scaled(120))
            y = scaled(140)
        self.setMinimumHeight(y)


def _face_with_details(card: Card, given: AssetCard, *, with_dialogue: bool) -> Face:
    made = face(Board(given.asset.dialogue_id or DialogueId("")), card)
    asset = given.asset
    details = [
        who_what_label(asset.who_what) if asset.who_what else "",
        asset.availability,
        exchange_label(asset.exchange),
    ]
    words = " · ".join(part for part in details if part)
    tails = [Tail(words, "muted")] if words else []
    if with_dialogue and given.dialogue:
        tails.append(Tail(given.dialogue, "muted"))
    said = ", ".join((made.name, *(tail.text for tail in tails)))
    return Face(
        made.role,
        made.caption,
        made.text,
        made.right,
        made.right_role,
        None,
        tuple(tails),
        made.dashed,
        made.struck,
        said,
    )
