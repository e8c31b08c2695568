"""Photos of an evening: added from a file, described, moved, thrown away."""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from PIL import Image

from wijkdialoog.domain import short_text
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.ids import DialogueId, PhotoId, RoundId
from wijkdialoog.domain.photos import MOST_CAPTION_CHARACTERS, Photo
from wijkdialoog.domain.plan import Round
from wijkdialoog.services.moments import Now, new_id
from wijkdialoog.services.pictures import read_picture, remade
from wijkdialoog.storage.dossier import Dossier

# A sheet of a flip-over stays readable on the screen, and a dossier stays small.
_LARGEST = (1600, 1600)
_QUALITY = 82


@dataclass(frozen=True)
class Album:
    """The photos of a dialogue by round.

    rounds   in the order of the plan, those without photos included
    photos   in the order they were added
    current  the round that is going on, or None
    """

    rounds: tuple[Round, ...]
    photos: tuple[Photo, ...]
    current: RoundId | None = None

    def of_round(self, round_id: RoundId | None) -> tuple[Photo, ...]:
        """Return the photos of one round; None: those that belong to none."""
        return tuple(photo for photo in self.photos if photo.round_id == round_id)

    def in_order(self) -> tuple[Photo, ...]:
        """Return all photos, round by round."""
        ids = [*(round_.id for round_ in self.rounds), None]
        return tuple(photo for id_ in ids for photo in self.of_round(id_))


class Photos:
    """Each act can be undone; a picture leaves the file when nothing refers to it any more."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def album(self, dialogue_id: DialogueId) -> Album:
        """Return the photos of a dialogue. Raises NotFound."""
        read = self._dossier.read
        dialogue = read.dialogues.get(dialogue_id)
        rounds = read.rounds.find(dialogue_id=dialogue_id)
        photos = read.photos.find(dialogue_id=dialogue_id, binned_ms=None)
        current = next((r.id for r in rounds if r.id == dialogue.current_round_id), None)
        return Album(rounds, photos, current)

    def picture(self, photo: Photo) -> bytes | None:
        """Return the picture as JPEG, or None when it is not in the dossier."""
        return self._dossier.aside.media(photo.media_id)

    def add(
        self, dialogue_id: DialogueId, round_id: RoundId | None, path: Path, caption: str = ""
    ) -> PhotoId:
        """Keep the picture in this file with a round, and return its id.

        The copy in the dossier is upright, at most 1600 dots wide and high, and without what the
        camera wrote in it. Raises InvalidValue NOT_A_PICTURE, PICTURE_IS_HEIC or PICTURE_TOO_BIG,
        StorageError when it cannot be read or kept, InvalidText for a caption that is too long.
        """
        words = _caption(caption)
        media_id = self._dossier.aside.keep_media(as_photo(read_picture(path)))
        id_ = PhotoId(new_id())
        with self._dossier.unit(Action.ADD_PHOTO) as unit:
            position = unit.photos.next_position(dialogue_id=dialogue_id)
            photo = Photo(id_, dialogue_id, media_id, round_id, words, position=position)
            unit.photos.add(photo)
        return id_

    def set_caption(self, photo_id: PhotoId, typed: str) -> None:
        """Store what stands below it. Raises NotFound, InvalidText when it is too long."""
        self._change(Action.EDIT_CAPTION, photo_id, caption=_caption(typed))

    def move(self, photo_id: PhotoId, round_id: RoundId | None) -> None:
        """Put it with another round, or with none. Raises NotFound."""
        self._change(Action.MOVE_PHOTO, photo_id, round_id=round_id)

    def remove(self, photo_id: PhotoId) -> None:
        """Put it in the bin. Raises NotFound."""
        self._change(Action.REMOVE_PHOTO, photo_id, binned_ms=self._now())

    def restore(self, photo_id: PhotoId) -> None:
        """Take it out of the bin. Raises NotFound."""
        self._change(Action.RESTORE_FROM_BIN, photo_id, binned_ms=None)

    def _change(self, action: Action, photo_id: PhotoId, **changed: object) -> None:
        photo = self._dossier.read.photos.get(photo_id)
        after = replace(photo, **changed)  # pyright: ignore[reportArgumentType]
        if after == photo:
            return
        with self._dossier.unit(action) as unit:
            unit.photos.save(after)


def as_photo(content: bytes) -> bytes:
    """Return a picture as a JPEG of at most 1600 by 1600 dots, without what a camera wrote in it.

    Raises InvalidValue NOT_A_PICTURE, PICTURE_IS_HEIC, or PICTURE_TOO_BIG.
    """
    return remade(content, _LARGEST, _as_jpeg)


def _as_jpeg(picture: Image.Image, target: BytesIO) -> None:
    picture.save(target, "JPEG", quality=_QUALITY, optimize=True)


def _caption(typed: str) -> str:
    return short_text.one_line(typed, MOST_CAPTION_CHARACTERS)
