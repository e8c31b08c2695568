"""Takes photos in: from the file dialog or dropped on a page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.ids import DialogueId, PhotoId, RoundId
from wijkdialoog.services.photos import Photos
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.words.refusals import error_sentence
from wijkdialoog.ui.words.troubles import trouble_sentence


class PhotoDesk(QObject):
    """Adds pictures to a round. What was added is said by the window, with a way back.

    ask_pictures  asks which files; tests put their own here
    """

    def __init__(self, photos: Photos, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._photos = photos
        self._messages = messages
        self.ask_pictures: Callable[[], list[Path]] = partial(ask_pictures, window)

    def ask_and_add(self, dialogue_id: DialogueId, round_id: RoundId | None) -> list[PhotoId]:
        """Ask which files, and add them."""
        return self.add(dialogue_id, round_id, self.ask_pictures())

    def add(
        self, dialogue_id: DialogueId, round_id: RoundId | None, paths: Sequence[Path]
    ) -> list[PhotoId]:
        """Add these files; one that is no photo is told by name, the others are added."""
        added: list[PhotoId] = []
        refused: list[str] = []
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            for path in paths:
                try:
                    added.append(self._photos.add(dialogue_id, round_id, path))
                except DomainError as error:
                    refused.append(f"{path.name}: {error_sentence(error)}")
                except StorageError as error:
                    refused.append(f"{path.name}: {_trouble(error, path)}")
        finally:
            QGuiApplication.restoreOverrideCursor()
        if refused:
            others = len(refused) - 1
            more = self.tr("Nog {0} lukten ook niet.").format(others) if others else ""
            self._messages.warn(f"{refused[0]} {more}".strip())
        return added


class PhotoDrop(QObject):
    """Lets files be dropped on a widget and on all that lies in it.

    dropped  the paths, and the place in the widget
    """

    dropped = Signal(object, object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; leave everything else, such as cards of the board, to the widget."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = files_in(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        # A copy: the file manager must not think that the photo moved here and take it away.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths, event.position().toPoint())
        return True


def files_in(data: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def ask_pictures(parent: QWidget) -> list[Path]:
    """Ask for one or more pictures. Empty: rather not."""
    title = QCoreApplication.translate("PhotoDesk", "Kies een foto")
    kinds = QCoreApplication.translate("PhotoDesk", "Foto’s")
    pattern = f"{kinds} (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp *.heic)"
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, pictures, pattern)
    return [Path(path) for path in chosen]


def _trouble(error: StorageError, path: Path) -> str:
    if error.path == path:
        return QCoreApplication.translate(
            "PhotoDesk", "Dit bestand kan niet gelezen worden. Kies een ander."
        )
    return trouble_sentence(error)
