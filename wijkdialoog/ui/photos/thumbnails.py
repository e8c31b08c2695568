"""Pictures of the dossier as pixels, small ones kept."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from wijkdialoog.domain.photos import Photo
from wijkdialoog.services.photos import Photos

# Sharp at 200 % text; from there a tile makes what it needs, without the dossier.
_SMALL = QSize(480, 360)


class Thumbnails:
    """Reads each photo once; the small pictures stay in memory."""

    def __init__(self, photos: Photos) -> None:
        self._photos = photos
        self._small: dict[str, QImage] = {}

    def read(self, photos: Iterable[Photo]) -> None:
        """Read what is not known yet and forget what is not shown any more. Raises StorageError."""
        wanted = {photo.media_id: photo for photo in photos}
        self._small = {id_: self._known(id_, p) for id_, p in wanted.items()}

    def small(self, photo: Photo) -> QImage:
        """Return the small picture; empty when there is none in the dossier."""
        return self._small.get(photo.media_id, QImage())

    def whole(self, photo: Photo) -> QImage:
        """Return the photo as large as it is kept. Raises StorageError."""
        content = self._photos.picture(photo)
        return QImage.fromData(content) if content else QImage()

    def _known(self, id_: str, photo: Photo) -> QImage:
        return self._small[id_] if id_ in self._small else self._made(photo)

    def _made(self, photo: Photo) -> QImage:
        content = self._photos.picture(photo)
        if content is None:
            return QImage()
        data = QBuffer()
        data.setData(QByteArray(content))
        data.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(data)
        reader.setScaledSize(reader.size().scaled(_SMALL, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()
