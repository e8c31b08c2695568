"""The picture at the top of the minutes: read, made small, kept in the dossier."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes_versions import Logo
from wijkdialoog.services.moments import new_id
from wijkdialoog.services.troubles import from_os_error
from wijkdialoog.storage.dossier import Dossier

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")
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

        Raises InvalidValue NOT_A_PICTURE or PICTURE_TOO_BIG, StorageError when it cannot be read.
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


def read_picture(path: Path) -> bytes:
    """Return the bytes of a file that may be a picture, never more than we can handle.

    Raises InvalidValue PICTURE_TOO_BIG, StorageError when it cannot be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as exc:
        raise from_os_error(exc, path) from exc
    if len(content) > MOST_BYTES:
        raise InvalidValue(Code.PICTURE_TOO_BIG)
    return content


def as_logo(content: bytes) -> bytes:
    """Return a picture as a small PNG on white, without what a camera wrote in it.

    Raises InvalidValue NOT_A_PICTURE, or PICTURE_TOO_BIG for more than 50 million pixels.
    """
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise InvalidValue(Code.PICTURE_TOO_BIG)
            return _small(picture)
    except Image.DecompressionBombError as exc:
        raise InvalidValue(Code.PICTURE_TOO_BIG) from exc
    # Pillow tells a broken file in all these ways.
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, IndexError) as exc:
        raise InvalidValue(Code.NOT_A_PICTURE) from exc


def _small(picture: Image.Image) -> bytes:
    upright = ImageOps.exif_transpose(picture).convert("RGBA")
    upright.thumbnail(_LARGEST, Image.Resampling.LANCZOS)
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright.getchannel("A"))
    written = BytesIO()
    paper.save(written, "PNG", optimize=True)
    return written.getvalue()
