"""Shows whether it is stored: the chip in the header, and a banner for as long as it is not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QWidget

from wijkdialoog.services.safekeeping import Safekeeping, Stored
from wijkdialoog.services.troubles import Trouble
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.header import Header
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label
from wijkdialoog.ui.widgets.sign import Sign

_LOOK_MS = 2000
_PICTURE_MS = 40
_MOST_FOR_WAYS = 0.5  # of the width, beside the words


class KeepingBanner(QFrame):
    """Amber, with a sign and words, above the page; there only while something is not stored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setProperty("state", "warning")
        self.setAccessibleName(self.tr("Bewaren"))
        self.words = label("", "body", wrap=True)
        self.again = button(self.tr("Probeer nu"), "plain")
        self.back = button(self.tr("Bewaar op de oude plek"), "plain")
        self.choose = button(self.tr("Kies een plek…"), "primary")
        self._lay_out()
        on_theme(self, self._fit)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show words, and let a screen reader say them once."""
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.Alert))
        self.show()

    def _lay_out(self) -> None:
        self._row = QGridLayout(self)
        sign = Sign("fa6s.triangle-exclamation", 20, "amber")
        self._row.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 0, 1)
        self._row.setColumnStretch(1, 1)
        self._ways = QWidget()
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        for way in (self.again, self.back, self.choose):
            ways.addWidget(way)
        ways.addStretch(1)
        self._row.addWidget(self._ways, 0, 2)

    def event(self, event: QEvent) -> bool:
        """With larger letters the ways on stand below the words: else these get no room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            is_below = self._ways.sizeHint().width() > self.width() * _MOST_FOR_WAYS
            if is_below != (self._row.itemAtPosition(1, 1) is not None):
                self._row.removeWidget(self._ways)
                self._row.addWidget(self._ways, *((1, 1) if is_below else (0, 2)))
        return super().event(event)

    def _fit(self) -> None:
        self._row.setContentsMargins(scaled(18), scaled(6), scaled(18), scaled(6))
        self._row.setHorizontalSpacing(scaled(10))


class KeepingView(QObject):
    """Joins the answer of `Safekeeping` to header and banner, and looks every two seconds.

    settled  Path where the dossier is from now on
    """

    settled = Signal(object)

    def __init__(
        self, safekeeping: Safekeeping, header: Header, guard: Guard, messages: Messages
    ) -> None:
        super().__init__(header)
        self.banner = KeepingBanner()
        self._safe = safekeeping
        self._header = header
        self._guard = guard
        self._messages = messages
        self._was = Stored.YES
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._pictures = QTimer(self, interval=_PICTURE_MS)
        self._pictures.timeout.connect(self._take_picture)
        self.banner.again.clicked.connect(self.look)
        self.banner.back.clicked.connect(lambda: self._settle(self._safe.home))
        self.banner.choose.clicked.connect(self.choose_place)
        safekeeping.on_change = self.show_stored

    @property
    def in_memory(self) -> bool:
        """Whether the dossier has no file now."""
        return self._safe.stored is Stored.IN_MEMORY

    def begin(self, store_typed: Callable[[], bool]) -> None:
        """Follow from now on; call when the window is there and nobody waits."""
        self._safe.store_typed = store_typed
        self._safe.follow()
        self._pictures.start()
        self._looks.start()

    def stop(self) -> None:
        """The file is about to close."""
        self._looks.stop()
        self._pictures.stop()

    def look(self) -> None:
        """Look whether the file is there and takes something."""
        self._safe.look()
        if self.in_memory:
            self.banner.back.setVisible(self._safe.home_is_back)

    def show_stored(self) -> None:
        """Show the answer; in the middle of a slow commit too, when no event comes through."""
        stored = self._safe.stored
        self._header.set_stored(stored)
        if stored is Stored.BUSY:
            self._header.paint_now()
            return
        if stored is Stored.NOT_YET:
            self.banner.show_words(self._not_yet())
        elif stored is Stored.IN_MEMORY:
            self.banner.show_words(self._gone())
        else:
            self.banner.hide()
            if self._was in (Stored.NOT_YET, Stored.IN_MEMORY):
                self._messages.say(self.tr("Alles is weer bewaard."))
        self._was = stored
        self.banner.again.setVisible(stored is Stored.NOT_YET)
        self.banner.choose.setVisible(stored is Stored.IN_MEMORY)
        self.banner.back.setVisible(stored is Stored.IN_MEMORY and self._safe.home_is_back)

    def choose_place(self) -> None:
        """Ask where the dossier goes, and store it there."""
        place = self.ask_place()
        if place is not None:
            self._settle(place)

    def ask_place(self) -> Path | None:
        """Return the file somebody chose, or None."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._header.window(),
            self.tr("Waar bewaren we het dossier?"),
            str(Path.home() / self._safe.home.name),
            self.tr("Dossiers (*.wijkdialoog)"),
            # What stands there is set aside, not replaced: nothing to ask.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(self._safe.home.suffix)

    def _settle(self, place: Path) -> None:
        if self._guard.succeeded(lambda: self._safe.settle(place)):
            self._messages.say(
                self.tr("Alles staat nu in “{0}”. We gaan daar verder.").format(str(place))
            )
            self.settled.emit(place)

    def _take_picture(self) -> None:
        if not self._safe.take_picture():
            self._pictures.stop()

    def _not_yet(self) -> str:
        advice = {
            Trouble.FULL: self.tr("De schijf is vol. Maak ruimte."),
            Trouble.READ_ONLY: self.tr("Op deze plek mag niet geschreven worden."),
            Trouble.LOCKED: self.tr("Een ander programma houdt het bestand vast. Sluit dat."),
            Trouble.GONE: self.tr("Het dossier is niet te vinden. Doe de stick terug."),
        }.get(self._safe.trouble or Trouble.UNREADABLE, self.tr("De schijf geeft een fout."))
        return " ".join(
            (
                self.tr("Nog niet bewaard."),
                advice,
                self.tr("Wat je typt, blijft staan en wordt vanzelf bewaard zodra het kan."),
            )
        )

    def _gone(self) -> str:
        return " ".join(
            (
                self.tr("De stick of map is weg. Alles staat nu alleen in het geheugen."),
                self.tr("Ga gerust door en kies een nieuwe plek."),
            )
        )
