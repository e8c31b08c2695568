"""The Zaalcheck: one look around the room before the evening begins."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.services.room_check import RoomChecker
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.conversation.chime import Chime
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.stage.screens import Screens, spot_at
from wijkdialoog.ui.start.room_words import RoomLine, room_lines, spoken
from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, button, clear_layout, label

_LOOK_MS = 10_000  # a stick, a plug or a beamer is put in while this is seen
_WIDTH = 340


class RoomCheckPanel(Card):
    """A line for each thing: a green tick, or an amber sign with what to do.

    checker  looks around; asked for as long as this is seen
    now      the moment (UTC, ms)
    chime    the sound at time; its line is there only when somebody switched it on

    copy_requested  somebody wants a copy on a stick
    """

    copy_requested = Signal()

    def __init__(
        self,
        checker: RoomChecker,
        now: Callable[[], int],
        settings_file: SettingsFile,
        guard: Guard,
        chime: Chime | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._chime = chime
        self._checker = checker
        self._now = now
        self._settings = settings_file
        self._guard = guard
        self._beside = True
        self._lines: tuple[RoomLine, ...] = ()
        self._screens = Screens(self)
        self._screens.changed.connect(self._reload_if_seen)
        self._make_parts()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(lambda: self._look(thorough=False))
        on_theme(self, self._fit)

    @property
    def lines(self) -> tuple[RoomLine, ...]:
        """What is shown."""
        return self._lines

    def reload(self) -> None:
        """Look around again."""
        self._look(thorough=True)

    def _look(self, *, thorough: bool) -> None:
        found = self._guard(lambda: self._checker.look(thorough=thorough))
        if found is None:
            return
        spots = self._screens.spots()
        own = spot_at(spots, self.window().frameGeometry().center())
        screen = self._settings.current.stage_screen
        lines = room_lines(found, spots, own, screen, self._now(), self._can_sound())
        if lines != self._lines:
            self._lines = lines
            self._show_lines()

    def _can_sound(self) -> bool | None:
        chime = self._chime
        return chime.can_sound if chime is not None and chime.wanted else None

    def _hear(self) -> None:
        """Let it be heard, and say what to do when it was not."""
        if self._chime is not None:
            self._chime.sound()
            self._heard.show()

    def set_beside(self, beside: bool) -> None:
        """Take a fixed width beside the page, or its whole width below."""
        self._beside = beside
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look as long as somebody sees it."""
        self.reload()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing to look for."""
        self._timer.stop()
        super().hideEvent(event)

    def _reload_if_seen(self) -> None:
        if self.isVisible():
            self._look(thorough=False)

    def _show_lines(self) -> None:
        clear_layout(self._rows)
        for line in self._lines:
            self._rows.addWidget(_Row(line))
            if line.sounds:
                self._add_hearing()
        said = (spoken(line) for line in self._lines)
        self.setAccessibleDescription(" ".join(said))

    def _add_hearing(self) -> None:
        """Offer to hear the sound once, right below its line."""
        self.hear = button(self.tr("Laat horen"), "light-chip", "fa6s.bell", on_click=self._hear)
        self.hear.setAccessibleName(self.tr("Laat het geluid bij tijd horen"))
        self._heard = label(
            self.tr("Niets gehoord? Zet het geluid van de computer harder."), "small", wrap=True
        )
        self._heard.hide()
        below = QVBoxLayout()
        below.setContentsMargins(scaled(22), 0, 0, 0)  # under the words, not under the sign
        below.addWidget(self.hear, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._heard)
        self._rows.addLayout(below)

    def _make_parts(self) -> None:
        heading = label(self.tr("Zaalcheck"), "heading")
        self.setAccessibleName(self.tr("Zaalcheck"))
        self._rows = QVBoxLayout()
        key = key_name(spec("care").keys[0])
        self.copy = button(self.tr("Kopie op stick"), "plain", on_click=self.copy_requested.emit)
        self.copy.setToolTip(self.tr("Kopie op stick ({0})").format(key))
        self.copy.setAccessibleDescription(key)
        self._column = self.column(margin=20, spacing=10)
        self._column.addWidget(heading)
        self._column.addLayout(self._rows)
        self._column.addSpacing(4)
        self._column.addWidget(self.copy)

    def _fit(self) -> None:
        self._rows.setSpacing(scaled(8))
        self.copy.setMinimumHeight(scaled(44))
        if self._beside:
            self.setFixedWidth(scaled(_WIDTH))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(ANY_WIDTH)


class _Row(QWidget):
    """A sign and the words, that wrap beside it and not below."""

    def __init__(self, line: RoomLine) -> None:
        super().__init__()
        role = "good" if line.good else "warning"
        sign = label("✓" if line.good else "!", role)
        words = label(line.text, "body" if line.good else "warning", wrap=True)
        words.setAccessibleName(spoken(line))
        words.setToolTip(line.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        on_theme(sign, lambda: sign.setFixedWidth(scaled(14)))
        on_theme(self, lambda: row.setSpacing(scaled(8)))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
