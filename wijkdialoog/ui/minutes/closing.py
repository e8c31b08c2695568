"""What closing does with names, said before it is done; and closing without minutes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.ui.dialogs.irreversible import Irreversible, ask_irreversible
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.widgets.basics import button, label
from wijkdialoog.ui.words.privacy import goes_sentences
from wijkdialoog.ui.words.saying import plural


class Closing(QWidget):
    """Stands below the button that closes the dialogue.

    wiping         None: nothing here can be closed without minutes
    lines_to_lose  how many lines forget who said them when the dialogue is closed
    """

    def __init__(
        self,
        facilitation: Facilitation,
        wiping: Wiping | None,
        guard: Guard,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facilitation = facilitation
        self._wiping = wiping
        self._guard = guard
        self._messages = messages
        self._dialogue: Dialogue | None = None
        self.lines_to_lose = 0
        self._note = label("", "small", wrap=True)
        self.without = button(
            self.tr("Geen verslag gewenst…"), "link", on_click=self.close_without_minutes
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._note)
        column.addWidget(self.without, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def note(self) -> str:
        """What is told before closing; "" when nothing changes."""
        return self._note.text()

    def show_dialogue(self, dialogue: Dialogue) -> None:
        """Tell what closing this dialogue does, or that its texts were wiped."""
        self._dialogue = dialogue
        self.lines_to_lose = 0
        if dialogue.without_minutes or dialogue.anonymised_on is not None:
            told = self.tr("De teksten zijn gewist. Thema en aantallen staan er nog.")
        else:
            told = self._before_closing(dialogue)
        self._note.setText(told)
        self._note.setVisible(bool(told))
        has_texts = not dialogue.without_minutes and dialogue.anonymised_on is None
        self.without.setVisible(self._wiping is not None and has_texts)

    def _before_closing(self, dialogue: Dialogue) -> str:
        if dialogue.closed:
            return ""
        lines = self._guard(lambda: self._facilitation.lines_that_lose_their_speaker(dialogue.id))
        if not lines:
            return ""
        self.lines_to_lose = lines
        return plural(
            lines,
            self.tr("Bij het afronden verdwijnt bij {n} regel wie het zei."),
            self.tr("Bij het afronden verdwijnt bij {n} regels wie het zei."),
        )

    def after_closing(self, lines: int) -> str:
        """Return what is said when the dialogue was closed; `lines` lost their speaker."""
        closed = self.tr("De dialoog is afgerond. Het verslag is geen concept meer.")
        if not lines:
            return closed
        lost = plural(
            lines,
            self.tr("Bij {n} regel is weg wie het zei."),
            self.tr("Bij {n} regels is weg wie het zei."),
        )
        return f"{closed} {lost}"

    def close_without_minutes(self) -> None:
        """Ask, and close this dialogue: its texts go, counts and theme stay."""
        dialogue, wiping = self._dialogue, self._wiping
        if dialogue is None or wiping is None:
            return
        goes = self._guard(lambda: wiping.texts_that_go(dialogue.id))
        if goes is None:
            return
        question = Irreversible(
            self.tr("“{0}” afsluiten zonder verslag?").format(dialogue.title),
            (
                *goes_sentences(goes),
                self.tr("Thema, aantallen en deelnemers blijven."),
                self.tr("De oude reservekopieën gaan ook weg. We maken een nieuwe."),
            ),
            self.tr("Sluit af zonder verslag"),
            self.tr("Niet doen"),
            copy=False,
        )
        if ask_irreversible(question, self.window()):
            self._guard(lambda: wiping.close_without_minutes(dialogue.id, remove_copies=True))
