"""The picture at the top of the minutes: read, made small, kept in the dossier."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes_versions import Logo
from wijkdialoog.services.moments import new_id
from wijkdialoog.services.pictures import read_picture, remade
from wijkdialoog.storage.dossier import Dossier

# Enough for 5 cm of paper at 300 dots an inch.
_LARGEST = (600, 300)


class Logos:
    """One logo for each dialogue; choosing and taking away can be undone."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def of(self, dialogue_id: DialogueId) -> Logo | None:
        """Return which logo was chosen, or None."""
        found = self._dossier.read.logos.find(dialogue_id=dialogue_id)
        return found[0] if found else None

    def picture(self, dialogue_id: DialogueId) -> bytes | None:
        """Return the logo as PNG, or None."""
        logo = self.of(dialogue_id)
        return self._dossier.aside.media(logo.media_id) if logo else None

    def choose(self, dialogue_id: DialogueId, path: Path) -> None:
        """Put the picture in this file on the minutes.

        Raises InvalidValue NOT_A_PICTURE, PICTURE_IS_HEIC or PICTURE_TOO_BIG, StorageError when it
        cannot be read.
        """
        png = as_logo(read_picture(path))
        media_id = self._dossier.aside.keep_media(png)
        with self._dossier.unit(Action.CHOOSE_LOGO) as unit:
            for old in unit.logos.find(dialogue_id=dialogue_id):
                unit.logos.remove(old.id)
            unit.logos.add(Logo(new_id(), dialogue_id, media_id, path.name))

    def remove(self, dialogue_id: DialogueId) -> None:
        """Take the logo off the minutes of this dialogue."""
        with self._dossier.unit(Action.CHOOSE_LOGO) as unit:
            for old in unit.logos.find(dialogue_id=dialogue_id):
                unit.logos.remove(old.id)


def as_logo(content: bytes) -> bytes:
    """Return a picture as a small PNG on white, without what a camera wrote in it.

    Raises InvalidValue NOT_A_PICTURE, PICTURE_IS_HEIC, or PICTURE_TOO_BIG.
    """
    return remade(content, _LARGEST, _as_png)


def _as_png(picture: Image.Image, target: BytesIO) -> None:
    picture.save(target, "PNG", optimize=True)
