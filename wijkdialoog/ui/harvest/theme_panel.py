"""Naming a theme, and joining two themes with what is in them in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.board import Board
from wijkdialoog.domain.harvest import Theme
from wijkdialoog.domain.ids import ThemeId
from wijkdialoog.ui.harvest.board_words import card_sort, dots_words
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label
from wijkdialoog.ui.words.saying import plural


class ThemeNameBar(QFrame):
    """A line above the board for the name of a theme.

    submitted  with the typed name     cancelled  Escape or "Annuleer"
    """

    submitted = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "soft")
        self._words = label("", "strong")
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Naam van het thema"))
        self.field.returnPressed.connect(lambda: self.submitted.emit(self.field.text()))
        row = QHBoxLayout(self)
        row.addWidget(self._words)
        row.addWidget(self.field, 1)
        row.addWidget(
            button(
                self.tr("Bewaar"),
                "primary",
                on_click=lambda: self.submitted.emit(self.field.text()),
            )
        )
        row.addWidget(button(self.tr("Annuleer"), "link", on_click=self.cancelled.emit))
        on_theme(
            self,
            lambda: row.setContentsMargins(scaled(14), scaled(6), scaled(8), scaled(6)),
        )

    def ask(self, words: str, name: str = "") -> None:
        """Show the bar with the question and perhaps the present name."""
        self._words.setText(words)
        self.field.setAccessibleName(words)
        self.field.setText(name)
        self.field.selectAll()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the bar away."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class MergeDialog(QDialog):
    """Two themes become one; the cards of both are shown before it happens.

    chosen_id  the theme to join with     name  what the joined theme is called
    """

    def __init__(
        self,
        board: Board,
        theme: Theme,
        other_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._theme = theme
        self.setWindowTitle(self.tr("Thema's samenvoegen"))
        self.others = QListWidget()
        self.others.setAccessibleName(self.tr("Samenvoegen met"))
        self.cards = QListWidget()
        self.cards.setAccessibleName(self.tr("Dit komt bij elkaar"))
        self.cards.setWordWrap(True)
        self.cards.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name_field = QLineEdit(theme.label)
        self.name_field.setMaxLength(200)
        self.name_field.setAccessibleName(self.tr("Naam van het thema"))
        self.join = button(self.tr("Samenvoegen"), "primary", on_click=self.accept)
        self.join.setDefault(True)
        self._lay_out()
        self._fill_others(other_id)
        self.others.currentItemChanged.connect(self._show_cards)
        self._show_cards()

    @property
    def chosen_id(self) -> ThemeId | None:
        """The theme to join with."""
        item = self.others.currentItem()
        return ThemeId(item.data(Qt.ItemDataRole.UserRole)) if item else None

    @property
    def name(self) -> str:
        """What the joined theme is called."""
        return self.name_field.text()

    def _fill_others(self, other_id: str | None) -> None:
        for other in self._board.themes:
            if other.id == self._theme.id:
                continue
            number = len(self._board.in_theme(other.id))
            words = [plural(number, self.tr("{n} kaart"), self.tr("{n} kaarten"))]
            if other.dots:
                words.append(dots_words(other.dots))
            item = QListWidgetItem(f"{other.label} ({', '.join(words)})")
            item.setData(Qt.ItemDataRole.UserRole, other.id)
            self.others.addItem(item)
            if other.id == other_id:
                self.others.setCurrentItem(item)
        if not self.others.currentItem() and self.others.count():
            self.others.setCurrentRow(0)

    def _show_cards(self) -> None:
        self.cards.clear()
        ids = [self._theme.id, self.chosen_id]
        for theme_id in ids:
            theme = self._board.theme(theme_id)
            for card in self._board.in_theme(theme.id) if theme else ():
                text = " ".join(card.text.split())
                where = theme.label if theme else ""
                self.cards.addItem(f"{text}\n{where} · {card_sort(card)}")
        self.join.setEnabled(self.chosen_id is not None)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(
            label(self.tr("Voeg ‘{0}’ samen met:").format(self._theme.label), "strong", wrap=True)
        )
        left.addWidget(self.others, 1)
        right = QVBoxLayout()
        right.addWidget(label(self.tr("Dit komt bij elkaar"), "strong"))
        right.addWidget(self.cards, 1)
        lists = QHBoxLayout()
        lists.addLayout(left, 1)
        lists.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Samen heten ze")))
        foot.addWidget(self.name_field, 1)
        foot.addWidget(self.join)
        foot.addWidget(button(self.tr("Annuleer"), "link", on_click=self.reject))
        column = QVBoxLayout(self)
        column.addLayout(lists, 1)
        column.addLayout(foot)
        self.resize(min(scaled(720), 980), min(scaled(420), 540))
