"""The cards of the start page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.services.dialogues import DialogueCard, NeighbourhoodCard
from wijkdialoog.ui.start import words
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, ElidedLabel, button, label, set_kind
from wijkdialoog.ui.widgets.press_card import PressCard
from wijkdialoog.ui.words.saying import plural


class ResumeCard(Card):
    """The evening that was going on, or the one of today: how it stands, and two ways to go.

    half_typed  what was being typed, or ""
    kind        of the round that was going on
    """

    def __init__(
        self,
        title: str,
        line: str,
        resume: Callable[[], object],
        look: Callable[[], object],
        half_typed: str = "",
        kind: RoundKind | None = None,
    ) -> None:
        super().__init__()
        if kind is not None:
            set_kind(self, kind)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(label(line, "small", wrap=True))
        text.addWidget(ElidedLabel(title, "heading"))
        if half_typed:
            text.addWidget(ElidedLabel(half_typed))
        text.addStretch(1)
        self.resume = button(self.tr("Ga verder"), "primary", on_click=resume)
        self.resume.setAccessibleDescription("Ctrl+G")
        self.resume.setToolTip("Ctrl+G")
        self.look = button(self.tr("Bekijk eerst"), on_click=look)
        row = QHBoxLayout(self)
        row.setSpacing(14)
        row.addLayout(text, 1)
        row.addWidget(self.resume)
        row.addWidget(self.look)
        on_theme(
            self, lambda: row.setContentsMargins(scaled(20), scaled(14), scaled(18), scaled(14))
        )


class ExpiredCard(Card):
    """What is kept longer than was meant, said once and quietly."""

    def __init__(self, expired: int, look: Callable[[], object]) -> None:
        super().__init__("hint")
        told = plural(
            expired,
            self.tr("{n} dialoog is over de bewaartermijn."),
            self.tr("{n} dialogen zijn over de bewaartermijn."),
        )
        self.setAccessibleName(told)
        self.look = button(self.tr("Bekijk"), on_click=look)
        self.look.setAccessibleName(self.tr("Bekijk de bewaartermijn"))
        row = QHBoxLayout(self)
        row.addWidget(label(told, "strong", wrap=True), 1)
        row.addWidget(self.look)
        on_theme(self, lambda: row.setContentsMargins(scaled(20), scaled(8), scaled(18), scaled(8)))


class WijkCard(PressCard):
    """One wijk with what it has gathered."""

    def __init__(self, card: NeighbourhoodCard) -> None:
        name = card.neighbourhood.name
        lines = words.wijk_line(card), words.gathered_line(card), words.agreements_line(card)
        super().__init__(name=". ".join((name, *lines)))
        column = self.column(margin=16, spacing=4)
        column.addWidget(ElidedLabel(name, "heading"))
        column.addWidget(ElidedLabel(lines[0], "muted"))
        column.addSpacing(6)
        column.addWidget(label(lines[1], wrap=True))
        promised = label(lines[2], "strong" if card.open_agreements else "muted", wrap=True)
        if card.open_agreements:
            promised.setProperty("kind", "assets")
        column.addWidget(promised)
        column.addStretch(1)


class LooseCard(PressCard):
    """The dialogues that belong to no wijk."""

    def __init__(self, dialogues: int) -> None:
        heading = self.tr("Zonder wijk")
        count = words.dialogues_count(dialogues)
        super().__init__(name=f"{heading}. {count}")
        column = self.column(margin=16, spacing=4)
        column.addWidget(label(heading, "heading"))
        column.addWidget(label(count, "muted"))
        column.addStretch(1)


class NewWijkCard(PressCard):
    """The way to a new wijk; turns into a field when it is chosen.

    typed  the text of the field, on Enter; the card stays a field until `close_field`
    """

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__("outline", name=self.tr("Nieuwe wijk"))
        column = self.column(margin=14)
        self._words = label(self.tr("+ Nieuwe wijk"), "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Naam, gemeente"))
        self.field.setAccessibleName(self.tr("Naam van de wijk, dan een komma en de gemeente"))
        self._hint: QLabel = label(self.tr("Enter voegt toe · Esc stopt"), "small", wrap=True)
        column.addStretch(1)
        for part in (self._words, self.field, self._hint):
            column.addWidget(part)
        column.addStretch(1)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._on_return)
        self.activated.connect(self.open_field)
        on_theme(self, lambda: self.setMinimumHeight(scaled(84)))
        self.close_field()

    def open_field(self) -> None:
        """Let somebody type the name."""
        self._show_field(shown=True)
        self.field.setFocus()

    def close_field(self) -> None:
        """Show the words again."""
        self.field.setText("")
        self._show_field(shown=False)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Esc in the field closes it; leaving it empty does too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_field()
                self.setFocus()
                return True
        elif event.type() == QEvent.Type.FocusOut and not self.field.text().strip():
            self._show_field(shown=False)
        return False

    def _on_return(self) -> None:
        self.typed.emit(self.field.text())

    def _show_field(self, *, shown: bool) -> None:
        self._words.setVisible(not shown)
        self.field.setVisible(shown)
        self._hint.setVisible(shown)


class DialogueRow(PressCard):
    """One dialogue in the list of a wijk.

    bin_requested  Del, or the button
    moved          -1 or +1: the arrow keys go to another row
    """

    bin_requested = Signal()
    moved = Signal(int)

    def __init__(self, card: DialogueCard) -> None:
        line = words.dialogue_line(card)
        super().__init__(name=f"{card.dialogue.title}. {line}")
        self.dialogue_id = card.dialogue.id
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(ElidedLabel(card.dialogue.title, "strong"))
        text.addWidget(ElidedLabel(line, "small"))
        self.bin = button(self.tr("Weggooien"), "quiet", on_click=self.bin_requested.emit)
        self.bin.setAccessibleName(self.tr("{0} weggooien").format(card.dialogue.title))
        self.bin.setToolTip(self.tr("Naar de prullenbak (Del). Ctrl+Z haalt hem terug."))
        row = QHBoxLayout(self)
        row.addLayout(text, 1)
        row.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignVCenter)
        on_theme(self, lambda: row.setContentsMargins(scaled(16), scaled(9), scaled(10), scaled(9)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del throws away, arrows go to another row."""
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.bin_requested.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
