"""Photos of an evening: kept small and clean, described, moved, thrown away, taken back."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import Code, DomainError, NotFound
from wijkdialoog.domain.ids import DialogueId, PhotoId
from wijkdialoog.domain.minutes import MinutesOptions, MinutesParts
from wijkdialoog.services import pictures
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.exchange import Exchange, read_package
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.photos import Photos, as_photo
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.storage.dossier import Dossier

_GPS, _ORIENTATION, _MAKE = 0x8825, 0x0112, 0x010F


@pytest.fixture
def dialogue_id(dossier, now) -> DialogueId:
    return Dialogues(dossier, now).create()


@pytest.fixture
def photos(dossier, now, history) -> Photos:
    return Photos(dossier, now)


def jpeg(path: Path, size=(800, 600), colour="teal", **options) -> Path:
    Image.new("RGB", size, colour).save(path, "JPEG", **options)
    return path


def brightness(picture: Image.Image, x: int, y: int) -> int:
    return picture.convert("L").tobytes()[y * picture.width + x]


def from_a_phone(path: Path) -> Path:
    """Lying on its side, with the place and the maker in it, and a remark."""
    exif = Image.Exif()
    exif[_ORIENTATION] = 6
    exif[_MAKE] = "Telefoonmaker"
    exif[_GPS] = {1: "N", 2: (52.0, 5.0, 59.5), 3: "E", 4: (5.0, 6.0, 30.0)}
    picture = Image.new("RGB", (4000, 3000), "white")
    picture.paste("black", (0, 0, 4000, 1500))  # the upper half; upright it is the right half
    picture.save(path, "JPEG", exif=exif, comment=b"bij mij thuis")
    return path


def test_a_photo_is_upright_small_and_says_nothing_about_where_it_was_taken(
    dossier, photos, dialogue_id, tmp_path
):
    path = from_a_phone(tmp_path / "IMG_0001.jpg")
    assert b"Telefoonmaker" in path.read_bytes()
    id_ = photos.add(dialogue_id, None, path)
    kept = photos.picture(dossier.read.photos.get(id_))
    picture = Image.open(io.BytesIO(kept))
    assert picture.size == (1200, 1600)
    assert brightness(picture, 1100, 800) < 40  # right: black
    assert brightness(picture, 100, 800) > 215
    assert len(picture.getexif()) == 0
    assert "comment" not in picture.info
    assert b"Exif" not in kept
    assert b"Telefoonmaker" not in kept
    assert b"thuis" not in kept


def test_the_file_itself_is_nowhere_in_the_dossier(now, tmp_path):
    dossier = Dossier.open(tmp_path / "Wijk.wijkdialoog")
    dialogue_id = Dialogues(dossier, now).create()
    Photos(dossier, now).add(dialogue_id, None, from_a_phone(tmp_path / "IMG_0001.jpg"))
    dossier.close()
    written = dossier.path.read_bytes()
    assert b"Telefoonmaker" not in written
    assert b"IMG_0001" not in written


def test_photos_stand_with_their_round_in_the_order_they_came(
    dossier, now, photos, dialogue_id, tmp_path
):
    first, second, *_ = Dialogues(dossier, now).rounds(dialogue_id)
    a = photos.add(dialogue_id, second.id, jpeg(tmp_path / "a.jpg"), "  De  flap ")
    b = photos.add(dialogue_id, first.id, jpeg(tmp_path / "b.jpg"))
    c = photos.add(dialogue_id, second.id, jpeg(tmp_path / "c.jpg"))
    album = photos.album(dialogue_id)
    assert [p.id for p in album.of_round(second.id)] == [a, c]
    assert [p.id for p in album.in_order()] == [b, a, c]
    assert album.of_round(second.id)[0].caption == "De flap"
    photos.move(a, None)
    assert [p.id for p in photos.album(dialogue_id).in_order()] == [b, c, a]


def test_every_act_can_be_undone(dossier, photos, dialogue_id, history, tmp_path):
    id_ = photos.add(dialogue_id, None, jpeg(tmp_path / "a.jpg"))
    photos.set_caption(id_, "De flap van tafel 2")
    photos.remove(id_)
    assert photos.album(dialogue_id).photos == ()
    history.undo()
    assert photos.album(dialogue_id).photos[0].caption == "De flap van tafel 2"
    history.undo()
    assert photos.album(dialogue_id).photos[0].caption == ""
    assert history.undo_action is Action.ADD_PHOTO
    history.undo()
    assert photos.album(dialogue_id).photos == ()
    history.redo()
    [photo] = photos.album(dialogue_id).photos
    assert photos.picture(photo) is not None
    photos.remove(id_)
    photos.restore(id_)
    assert len(photos.album(dialogue_id).photos) == 1


def test_nothing_changed_is_no_step(photos, dialogue_id, history, tmp_path):
    id_ = photos.add(dialogue_id, None, jpeg(tmp_path / "a.jpg"), "De flap")
    photos.set_caption(id_, " De flap ")
    photos.move(id_, None)
    assert history.undo_action is Action.ADD_PHOTO


def test_a_picture_stays_as_long_as_something_refers_to_it(dossier, photos, dialogue_id, tmp_path):
    id_ = photos.add(dialogue_id, None, jpeg(tmp_path / "a.jpg"))
    photo = dossier.read.photos.get(id_)
    photos.remove(id_)
    dossier.aside.forget_unused_media()
    assert photos.picture(photo) is not None  # in the bin, and it can come back
    with dossier.unit(Action.REMOVE_PHOTO) as unit:
        unit.photos.remove(id_)
    dossier.aside.forget_unused_media()
    assert photos.picture(photo) is None


def test_a_round_that_goes_leaves_its_photos(dossier, now, photos, dialogue_id, history, tmp_path):
    round_ = Dialogues(dossier, now).rounds(dialogue_id)[3]
    id_ = photos.add(dialogue_id, round_.id, jpeg(tmp_path / "a.jpg"))
    with dossier.unit(Action.REMOVE_ROUND) as unit:
        unit.rounds.remove(round_.id)
    assert dossier.read.photos.get(id_).round_id is None
    history.undo()
    assert dossier.read.photos.get(id_).round_id == round_.id


def test_a_caption_that_is_too_long_is_refused_and_the_old_one_stays(
    dossier, photos, dialogue_id, tmp_path
):
    id_ = photos.add(dialogue_id, None, jpeg(tmp_path / "a.jpg"), "De flap")
    with pytest.raises(DomainError) as refused:
        photos.set_caption(id_, "x" * 301)
    assert refused.value.code is Code.TEXT_TOO_LONG
    assert dossier.read.photos.get(id_).caption == "De flap"
    with pytest.raises(NotFound):
        photos.remove(PhotoId("weg"))


def bomb(path: Path) -> Path:
    """A PNG of 60,000 by 60,000 black dots in 50 bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b""))
    return path


def truncated(path: Path) -> Path:
    whole = jpeg(path, (900, 900), quality=95).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def huge(path: Path) -> Path:
    with path.open("wb") as file:
        file.write(b"\xff\xd8\xff\xe0")
        file.truncate(200 * 1024 * 1024)
    return path


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda p: written(p, b"Dit is geen foto."), Code.NOT_A_PICTURE),
        (lambda p: written(p, b""), Code.NOT_A_PICTURE),
        (lambda p: written(p, b"%PDF-1.7\n"), Code.NOT_A_PICTURE),
        (lambda p: written(p, b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Code.NOT_A_PICTURE),
        (truncated, Code.NOT_A_PICTURE),
        (huge, Code.PICTURE_TOO_BIG),
        (bomb, Code.PICTURE_TOO_BIG),
        (lambda p: written(p, b"\0\0\0\x18ftypheic" + bytes(400)), Code.PICTURE_IS_HEIC),
    ],
)
def test_what_is_no_photo_is_refused_in_words_and_nothing_is_stored(
    dossier, photos, dialogue_id, tmp_path, make, code
):
    from wijkdialoog.ui.words.refusals import error_sentence

    before = dossier.path.read_bytes()
    with pytest.raises(DomainError) as refused:
        photos.add(dialogue_id, None, make(tmp_path / "foto.jpg"))
    assert refused.value.code is code
    assert error_sentence(refused.value)
    assert dossier.path.read_bytes() == before


def test_more_dots_than_fit_in_memory_are_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(pictures, "MOST_PIXELS", 10_000)
    with pytest.raises(DomainError) as refused:
        as_photo(jpeg(tmp_path / "a.jpg", (101, 100)).read_bytes())
    assert refused.value.code is Code.PICTURE_TOO_BIG


@pytest.mark.parametrize("name", ["weg.jpg", "map"])
def test_a_file_that_cannot_be_read_is_told_with_its_path(photos, dialogue_id, tmp_path, name):
    (tmp_path / "map").mkdir()
    with pytest.raises(StorageError) as trouble:
        photos.add(dialogue_id, None, tmp_path / name)
    assert trouble.value.path == tmp_path / name


@pytest.mark.parametrize("form", ["PNG", "GIF", "BMP", "WEBP", "TIFF"])
def test_other_sorts_of_picture_become_a_jpeg_on_white(tmp_path, form):
    path = tmp_path / f"foto.{form.lower()}"
    mode = "RGBA" if form in ("PNG", "WEBP", "TIFF") else "RGB"
    Image.new(mode, (30, 20)).save(path, form)
    made = Image.open(io.BytesIO(as_photo(path.read_bytes())))
    assert (made.format, made.mode, made.size) == ("JPEG", "RGB", (30, 20))
    assert (brightness(made, 5, 5) > 250) == (mode == "RGBA")


class TestInTheMinutes:
    def test_a_photo_stands_with_its_round_unless_switched_off(
        self, dossier, now, photos, dialogue_id, tmp_path
    ):
        round_ = Dialogues(dossier, now).rounds(dialogue_id)[2]
        photos.add(dialogue_id, round_.id, jpeg(tmp_path / "a.jpg"), "De flap")
        binned = photos.add(dialogue_id, None, jpeg(tmp_path / "b.jpg"))
        photos.remove(binned)
        service = MinutesService(dossier, now)
        minutes = service.gather(dialogue_id, MinutesOptions())
        [photo] = minutes.rounds[2].photos
        assert photo.caption == "De flap"
        assert minutes.loose_photos == ()
        without = MinutesOptions(parts=MinutesParts(photos=False))
        minutes = service.gather(dialogue_id, without)
        assert minutes.rounds[2].photos == ()
        assert minutes.left_out.hidden_photos == 1

    def test_a_number_in_a_caption_is_found_and_replaced(
        self, dossier, now, photos, dialogue_id, tmp_path
    ):
        photos.add(dialogue_id, None, jpeg(tmp_path / "a.jpg"), "Bel 06-12345678")
        service = MinutesService(dossier, now)
        [handled] = service.findings(dialogue_id, MinutesOptions())
        assert handled.finding.found == "06-12345678"
        [photo] = service.gather(dialogue_id, MinutesOptions()).loose_photos
        assert photo.caption == "Bel [telefoonnummer]"


def test_a_round_trip_of_an_exchange_file_keeps_the_photos_that_are_here(
    dossier, now, photos, dialogue_id, tmp_path
):
    """Exchange files hold no photos: bringing one back in must not take ours away."""
    round_ = Dialogues(dossier, now).rounds(dialogue_id)[2]
    photos.add(dialogue_id, round_.id, jpeg(tmp_path / "a.jpg"), "De flap")
    exchange = Exchange(dossier, now)
    exchange.write_file(tmp_path / "uit.json")
    before = dossier.read.photos.find()
    exchange.bring_in(read_package(tmp_path / "uit.json"))
    assert dossier.read.photos.find() == before
    other = Dossier.open(tmp_path / "ander.wijkdialoog")
    Exchange(other, now).bring_in(read_package(tmp_path / "uit.json"))
    Exchange(other, now).write_file(tmp_path / "weer.json")
    other.close()
    assert (tmp_path / "weer.json").read_bytes() == (tmp_path / "uit.json").read_bytes()
