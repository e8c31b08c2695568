"""A look through the whole dossier when somebody asks for it, with a way to stop."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wijkdialoog.services.backups import Backups
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.background import Background
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.widgets.basics import button, label, set_role
from wijkdialoog.ui.words.troubles import trouble_sentence


class WholeCheck(QWidget):
    """Its button stands elsewhere; this shows that it runs, and what came out."""

    def __init__(self, backups: Backups, messages: Messages) -> None:
        super().__init__()
        self._backups = backups
        self._messages = messages
        self._wants_to_stop = False
        self._work = Background(self)
        self._work.done.connect(self._tell)
        self.start_button = button(
            self.tr("Controleer dit dossier"), "plain", "fa6s.magnifying-glass", on_click=self.start
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)  # nobody knows how far it is; it moves as long as it runs
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Het dossier wordt gecontroleerd"))
        self.stop_button = button(self.tr("Stop met controleren"), "plain", on_click=self.stop)
        self._result = label("", wrap=True)
        self._lay_out()
        self._show(running=False)

    @property
    def result(self) -> str:
        """What came out, in words; "" before."""
        return self._result.text()

    def start(self) -> None:
        """Begin to look, beside the window."""
        self._wants_to_stop = False
        self._show(running=True)
        path = self._backups.dossier_path
        self._work.start(
            None, lambda: self._backups.look_through(path, lambda: self._wants_to_stop)
        )

    def stop(self) -> None:
        """Stop looking; nothing is changed by it."""
        self._wants_to_stop = True
        self._work.forget()
        self._show(running=False)
        self._say("body", self.tr("Je bent gestopt met controleren. Er is niets veranderd."))

    def wait(self) -> None:
        """Wait for the outcome; for tests."""
        self._work.wait()

    def _tell(self, _key: object, found: object) -> None:
        self._show(running=False)
        try:
            is_sound = not found or self._backups.is_sound()
        except StorageError as error:
            self._say("warning", trouble_sentence(error))
            return
        if is_sound:
            self._say("good", self.tr("Het dossier is helemaal in orde. Alles is te lezen."))
        else:
            self._say(
                "warning",
                self.tr(
                    "Er is iets beschadigd in dit dossier. "
                    "Maak nu een reservekopie en sluit het dossier. "
                    "Open het dan opnieuw en kies “Red wat leesbaar is”."
                ),
            )

    def _say(self, role: str, text: str) -> None:
        set_role(self._result, role)
        self._result.setText(text)
        self._result.setVisible(bool(text))
        self.setVisible(bool(text) or self._bar.isVisibleTo(self))

    def _show(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.start_button.setEnabled(not running)
        if running:
            self._say("body", "")
        self.setVisible(running or bool(self.result))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._result)
