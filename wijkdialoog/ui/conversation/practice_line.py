"""In a practice evening: what an invented neighbour says now, right above the line to type in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.practice import Practice, Prompted
from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label

_TOPICS = (
    Topic.DIALOGUES,
    Topic.ROUNDS,
    Topic.TURNS,
    Topic.PARTICIPANTS,
    Topic.CONTRIBUTIONS,
    Topic.ASSETS,
    Topic.AGREEMENTS,
)


class PracticeLine(QFrame):
    """One quiet line that follows the turn.

    taken  the sentence is to stand in the line
    """

    taken = Signal(str)

    def __init__(
        self,
        practice: Practice,
        dialogue_id: DialogueId,
        guard: Guard,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setProperty("state", "warning")
        self.setAccessibleName(self.tr("Wat een verzonnen buur zegt"))
        self._practice = practice
        self._guard = guard
        self._dialogue_id = dialogue_id
        self._said = ""
        self._words = label("", wrap=True)
        self.take = button(self.tr("Neem over"), "light-chip", key=_key(), on_click=self.take_over)
        self.take.setAccessibleDescription(_key())
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.take)
        Freshness(self, _TOPICS, hub)
        on_theme(self, self._fit)

    @property
    def words(self) -> str:
        """What is shown."""
        return self._words.text()

    def reload(self) -> None:
        """Show what is said now."""
        found = self._guard(lambda: self._practice.prompted(self._dialogue_id))
        self._said = found.text if found else ""
        self._words.setText(self._sentence(found) if found else self._after())
        self.setAccessibleDescription(self._words.text())
        self.take.setVisible(bool(self._said))

    def take_over(self) -> None:
        """Put the sentence in the line, as if somebody typed it."""
        if self._said:
            self.taken.emit(self._said)

    def showEvent(self, event: QShowEvent) -> None:
        """What was done elsewhere counts too."""
        self.reload()
        super().showEvent(event)

    def _sentence(self, found: Prompted) -> str:
        if found.text:
            return self.tr("{0} zegt: “{1}”").format(found.name, found.text)
        if found.name:
            return self._spoke(found).format(found.name)
        if found.in_turns and found.has_next:
            return self.tr("Niemand heeft het woord. Page Down geeft een buur het woord.")
        if found.in_turns:
            return self.tr("Iedereen kreeg de beurt. Page Down brengt je verder.")
        return self.tr("Vertel iets aan de groep. Page Down brengt je naar de volgende ronde.")

    def _spoke(self, found: Prompted) -> str:
        if found.has_next:
            return self.tr("{0} is uitgesproken. Page Down geeft de volgende het woord.")
        return self.tr("{0} is uitgesproken. Page Down rondt de beurt af.")

    def _after(self) -> str:
        return self.tr("De dialoog is afgerond. Bekijk nu het verslag (Alt+5).")

    def _fit(self) -> None:
        self._row.setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(4))
        self._row.setSpacing(scaled(12))


def _key() -> str:
    return key_name(spec("practice_take").keys[0])
