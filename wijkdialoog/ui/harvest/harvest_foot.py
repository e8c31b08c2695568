"""The bottom of the harvest page: what is still open, the keys, and on to the minutes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.board import Gaps
from wijkdialoog.ui.harvest.board_words import gaps_sentence
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, KeyButton, button


class HarvestFoot(QFrame):
    """Gaps in words, one line of keys, the photos, and the way to the minutes."""

    minutes_wanted = Signal()
    photos_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.gaps = ElidedLabel("", "body")
        self.hint = ElidedLabel("", "small")
        self.minutes = KeyButton(self.tr("Naar het verslag ›"), "Ctrl+Enter")
        self.minutes.setProperty("role", "primary")
        self.minutes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.minutes.clicked.connect(lambda _checked=False: self.minutes_wanted.emit())
        self.photos = button("", icon="fa6s.camera", on_click=self.photos_wanted.emit)
        self.photos.hide()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.gaps)
        texts.addWidget(self.hint)
        row = QHBoxLayout(self)
        row.addLayout(texts, 1)
        row.addWidget(self.photos)
        row.addWidget(self.minutes)
        self.setMinimumWidth(1)  # the badge of the key goes when there is little room
        on_theme(self, lambda: row.setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(6)))

    def show_gaps(self, gaps: Gaps, *, has_cards: bool) -> None:
        """Show what nobody picked up yet."""
        words = gaps_sentence(gaps)
        if not words and has_cards:
            words = self.tr("Alles heeft een vervolg.")
        self.gaps.setText(words)

    def show_photos(self, number: int) -> None:
        """Offer the photos, and say how many there are."""
        name = self.tr("Foto’s ({0})").format(number) if number else self.tr("Foto’s")
        self.photos.setAccessibleName(name)
        self.photos.setToolTip(f"{name} · P")
        self.photos.show()
        self._fit_photos()

    def show_hint(self, words: str) -> None:
        """Show which keys work now."""
        self.hint.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The badge of the key goes when there is little room."""
        super().resizeEvent(event)
        roomy = self.width() >= scaled(700)
        self.minutes.set_key("Ctrl+Enter" if roomy else "")
        self.minutes.setToolTip("Ctrl+Enter")
        self._fit_photos()

    def _fit_photos(self) -> None:
        """Only the camera where there is little room; the tool tip has the word."""
        roomy = self.width() >= scaled(700)
        self.photos.setText(self.photos.accessibleName() if roomy else "")
