"""A column of the board: title, count, and below it theme groups and cards that scroll."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_paint import Wrapped
from wijkdialoog.ui.harvest.theme_header import ThemeHeader
from wijkdialoog.ui.theme import current_theme, on_theme, restyle, scaled, sized
from wijkdialoog.ui.widgets.basics import ElidedLabel, label, scroll


@dataclass(frozen=True)
class Section:
    """Cards under a theme, or loose cards when there is no header."""

    header: ThemeHeader | None
    cards: tuple[CardButton, ...]


class LaneBody(QWidget):
    """Places its items itself, top to bottom: one pass, also with hundreds of cards.

    arranged  positions may have changed
    """

    arranged = Signal()

    def __init__(self, empty_text: str) -> None:
        super().__init__()
        self._empty_text = empty_text
        self._sections: tuple[Section, ...] = ()
        self._footer: QWidget | None = None
        self._boxes: list[tuple[QRect, ThemeHeader]] = []
        self._empty_at: QRect | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.arrange)

    @property
    def sections(self) -> tuple[Section, ...]:
        """What is shown, from top to bottom."""
        return self._sections

    def items(self) -> list[BoardItem]:
        """Everything the arrow keys can reach, from top to bottom."""
        found: list[BoardItem] = []
        for section in self._sections:
            if section.header:
                found.append(section.header)
            if not (section.header and section.header.folded):
                found.extend(section.cards)
        return found

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show other items; they become children of this body."""
        self._sections = sections
        for section in sections:
            folded = section.header is not None and section.header.folded
            if section.header:
                self._adopt(section.header, shown=True)
            for card in section.cards:
                self._adopt(card, shown=not folded)
        self.arrange()

    def give_up(self) -> None:
        """Let go of every item, because another lane takes them over."""
        for section in self._sections:
            for item in (section.header, *section.cards):
                if item is not None and item.parentWidget() is self:
                    item.setParent(None)
        self._sections = ()
        self._boxes = []
        self._soon.stop()
        self.set_footer(None)

    def set_footer(self, footer: QWidget | None) -> None:
        """Put a widget below the last card."""
        if self._footer and self._footer is not footer:
            self._footer.removeEventFilter(self)
            self._footer.setParent(None)
        self._footer = footer
        if footer:
            footer.setParent(self)
            footer.installEventFilter(self)
            footer.show()
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when the footer wants another height."""
        if watched is self._footer and event.type() == QEvent.Type.LayoutRequest:
            # Not now: Qt is in the middle of laying out the footer itself.
            self._soon.start()
        return super().eventFilter(watched, event)

    def box_at(self, place: QPoint) -> ThemeHeader | None:
        """Return the theme in whose box a point lies."""
        return next((header for box, header in self._boxes if box.contains(place)), None)

    def arrange(self) -> None:
        """Give every item its place for the width there is."""
        width = self._card_width()
        self._boxes = []
        y = 0
        for section in self._sections:
            y = self._place_section(section, y, width)
        y = self._place_empty(y, width)
        if self._footer:
            height = self._footer_height(width)
            self._footer.setGeometry(0, y, width, height)
            y += height + scaled(6)
        self.setMinimumHeight(y + scaled(4))
        self.update()
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again when the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed boxes of themes, and words where there is nothing yet."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, header in self._boxes:
            painter.setBrush(QColor(theme.soft if header.is_target else theme.panel))
            colour = theme.action if header.is_target else theme.track
            painter.setPen(QPen(QColor(colour), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), scaled(10), scaled(10))
        if self._empty_at is not None:
            words = self._empty_words(self._card_width())
            words.draw(painter, scaled(6), self._empty_at.y() + scaled(4), theme.muted)

    def _card_width(self) -> int:
        """Cards keep their width when the scroll bar comes: it takes the room of the margin."""
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport else None
        room = area.width() if area else self.width()
        return min(self.width(), room - scaled(12))

    def _adopt(self, item: BoardItem, *, shown: bool) -> None:
        if item.parentWidget() is not self:
            item.setParent(self)
        item.setVisible(shown)

    def _place_section(self, section: Section, y: int, width: int) -> int:
        if section.header is None:
            for card in section.cards:
                y = self._place(card, 0, y, width) + scaled(8)
            return y
        inset = scaled(8)
        top = y
        y = self._place(section.header, scaled(3), y + scaled(3), width - scaled(6)) + scaled(3)
        if not section.header.folded:
            for card in section.cards:
                y = self._place(card, inset, y, width - 2 * inset) + scaled(6)
            if not section.cards:
                y += scaled(20)
        y += scaled(4)
        self._boxes.append((QRect(0, top, width, y - top), section.header))
        return y + scaled(8)

    def _place(self, item: BoardItem, x: int, y: int, width: int) -> int:
        height = item.height_for(width)
        item.setGeometry(x, y, width, height)
        return y + height

    def _place_empty(self, y: int, width: int) -> int:
        has_cards = any(section.cards for section in self._sections)
        if has_cards or not self._empty_text:
            self._empty_at = None
            return y
        height = round(self._empty_words(width).height) + scaled(14)
        self._empty_at = QRect(0, y, width, height)
        return y + height

    def _empty_words(self, width: int) -> Wrapped:
        return Wrapped(self._empty_text, sized(self.font(), 13), width - scaled(12), 6)

    def _footer_height(self, width: int) -> int:
        if self._footer is None:
            return 0
        layout = self._footer.layout()
        if layout and layout.hasHeightForWidth():
            return max(layout.totalHeightForWidth(width), self._footer.minimumSizeHint().height())
        return self._footer.sizeHint().height()


class LaneView(QFrame):
    """One column: its key stays the same over reloads."""

    def __init__(self, key: str, empty_text: str) -> None:
        super().__init__()
        self.key = key
        self.setProperty("role", "column")
        self._title = ElidedLabel("", "strong")
        self._count = label("", "count")
        self.body = LaneBody(empty_text)
        self.area: QScrollArea = scroll(self.body)
        self._lay_out()

    def show_title(self, title: str, role: str, count: int) -> None:
        """Show the name of the lane, its colour and how many cards it holds."""
        self._title.setText(title)
        if self._title.property("kind") != role:
            self._title.setProperty("kind", role)
            restyle(self._title)
        self._count.setText(str(count))
        self.setAccessibleName(f"{title}, {count}")

    def items(self) -> list[BoardItem]:
        """Everything the arrow keys can reach, from top to bottom."""
        return self.body.items()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.area, 1)

        def fit() -> None:
            edge = scaled(10)
            column.setContentsMargins(edge, scaled(9), 0, scaled(4))
            head.setContentsMargins(0, 0, scaled(12), 0)
            column.setSpacing(scaled(8))
            self.body.arrange()

        on_theme(self, fit)
