"""What is kept beside the minutes: the logo, the saved versions, and who got one back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.minutes import MinutesService, SavedVersion
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.minutes.logo_row import LogoRow
from wijkdialoog.ui.minutes.minutes_versions import VersionsList
from wijkdialoog.ui.words.refusals import error_sentence
from wijkdialoog.ui.words.troubles import trouble_sentence


class MinutesRecords(QObject):
    """Shows them in the row of the logo and the list of versions, and stores what is asked there.

    ask_picture  asks for a logo; tests put their own here
    """

    def __init__(
        self,
        minutes: MinutesService,
        guard: Guard,
        messages: Messages,
        logo: LogoRow,
        versions: VersionsList,
        ask_picture: Callable[[], Path | None],
    ) -> None:
        super().__init__(versions)
        self._minutes = minutes
        self._guard = guard
        self._messages = messages
        self._logo = logo
        self._versions = versions
        self._dialogue_id: DialogueId | None = None
        self.ask_picture = ask_picture
        logo.asked.connect(self._choose_logo)
        logo.removed.connect(self._remove_logo)
        versions.added.connect(self._hand_back)
        versions.changed.connect(self._change_back)
        versions.removed.connect(self._forget_back)

    def show(self, dialogue_id: DialogueId) -> tuple[SavedVersion, ...]:
        """Show what is stored for this dialogue and return its saved versions, oldest first."""
        if dialogue_id != self._dialogue_id:
            self._versions.close_form()
        self._dialogue_id = dialogue_id
        versions = self._guard(lambda: self._minutes.saved_versions(dialogue_id)) or ()
        backs = self._guard(lambda: self._minutes.hand_backs.of(dialogue_id)) or ()
        logo = self._guard(lambda: self._minutes.logos.of(dialogue_id))
        self._versions.show_versions(versions, backs)
        self._logo.show_name(logo.file_name if logo else "")
        return versions

    def _choose_logo(self) -> None:
        dialogue_id, path = self._dialogue_id, self.ask_picture()
        if dialogue_id is None or path is None:
            return
        try:
            self._minutes.logos.choose(dialogue_id, path)
        except DomainError as error:
            self._messages.warn(error_sentence(error))
        except StorageError as error:
            about_picture = error.path == path
            self._messages.warn(
                QCoreApplication.translate(
                    "MinutesRecords", "Dit plaatje kan niet gelezen worden. Kies een ander bestand."
                )
                if about_picture
                else trouble_sentence(error)
            )

    def _remove_logo(self) -> None:
        if (dialogue_id := self._dialogue_id) is not None:
            self._guard(lambda: self._minutes.logos.remove(dialogue_id))

    def _hand_back(self, version: int, whom: str, date: str) -> None:
        if (dialogue_id := self._dialogue_id) is not None:
            act = self._minutes.hand_backs.add
            if self._guard.succeeded(lambda: act(dialogue_id, version, whom, date)):
                self._versions.close_form()

    def _change_back(self, id_: str, whom: str, date: str) -> None:
        act = self._minutes.hand_backs.change
        if self._guard.succeeded(lambda: act(id_, whom, date)):
            self._versions.close_form()

    def _forget_back(self, id_: str) -> None:
        self._guard(lambda: self._minutes.hand_backs.remove(id_))
