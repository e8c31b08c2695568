"""Photos in the PDF: small, whole, with words for who cannot see them."""

import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest
from PIL import Image

from tests.reports.pdf_checks import findings, structure
from tests.reports.samples import EMPTY, line, round_of
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Minutes, MinutesOptions, MinutesPhoto, Reader
from wijkdialoog.reports.minutes_pdf import Written, write_minutes
from wijkdialoog.reports.photos import PhotoPicture
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.reports.texts_english import EnglishTexts


def jpeg(width=1600, height=1200) -> bytes:
    """A photo of which no dot is like the next: nothing makes it small but fewer dots."""
    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Telefoonmaker"
    grey = Image.effect_noise((width, height), 80)
    Image.merge("RGB", (grey, grey, grey)).save(target, "JPEG", quality=90, exif=exif)
    return target.getvalue()


@pytest.fixture(scope="module")
def picture() -> bytes:
    return jpeg()


def with_photos(*photos: MinutesPhoto, reader=Reader.ORGANISATIONS, **fields) -> Minutes:
    said = round_of(line("een lange tafel"), label="dromen", photos=photos)
    return replace(EMPTY, rounds=(said,), options=MinutesOptions(reader=reader), **fields)


def written(minutes: Minutes, texts=None) -> tuple[bytes, Written]:
    target = io.BytesIO()
    done = write_minutes(minutes, texts or DutchTexts(), target)
    return target.getvalue(), done


def figures(data: bytes) -> list[str]:
    return [node.alternative for node in structure(data).all("Figure")]


def test_a_photo_is_a_figure_with_its_caption_as_words(picture):
    data, _ = written(with_photos(MinutesPhoto(picture, "De flap"), MinutesPhoto(picture)))
    assert findings(data) == []
    assert figures(data) == ["De flap", "Foto bij ronde dromen"]
    texts = [node.text for node in structure(data).all("P")]
    assert "De flap" in texts


def test_in_english_the_program_speaks_english_and_people_their_own_language(picture):
    minutes = with_photos(MinutesPhoto(picture, "De flap"), MinutesPhoto(picture))
    data, _ = written(minutes, EnglishTexts())
    assert figures(data) == ["De flap", "Photo of the round dromen"]


def test_a_photo_of_no_round_stands_under_a_heading_of_its_own(picture):
    data, _ = written(with_photos(loose_photos=(MinutesPhoto(picture),)))
    heads = [node.text for node in structure(data).all("H2")]
    assert "Foto’s" in heads
    assert figures(data) == ["Foto van deze dialoog"]


def test_a_round_with_nothing_but_a_photo_is_there(picture):
    said = round_of(label="kennismaken", photos=(MinutesPhoto(picture),))
    data, _ = written(replace(EMPTY, rounds=(said,)))
    assert figures(data) == ["Foto bij ronde kennismaken"]


def test_the_file_stays_small_and_what_a_camera_wrote_is_not_in_it(picture):
    bare, _ = written(with_photos())
    data, _ = written(with_photos(*[MinutesPhoto(jpeg(), str(n)) for n in range(4)]))
    # Four photos of pure noise, the worst there is; a real one is a third of it.
    assert (len(data) - len(bare)) / 4 < 200_000
    assert b"Telefoonmaker" not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        images = [image for page in pdf.pages for image in images_of(page)]
        assert {str(image.ColorSpace) for image in images} == {"/DeviceRGB"}
        assert max(int(image.Width) for image in images) <= 600


def test_equal_photos_give_equal_bytes(picture):
    minutes = with_photos(MinutesPhoto(picture, "De flap"))
    assert written(minutes) == written(minutes)


@pytest.mark.parametrize("size", [(1600, 3), (3, 1600), (1, 1), (20, 10), (1600, 1600)])
def test_odd_shapes_fit_the_page(size):
    drawn = PhotoPicture(jpeg(*size), (200.0, 150.0))
    assert 0 < drawn.width <= 200.01
    assert 0 < drawn.height <= 150.01
    data, _ = written(with_photos(MinutesPhoto(jpeg(*size), "Een reep")))
    assert findings(data) == []


def test_a_photo_never_stands_on_another_page_than_its_caption():
    photos = [MinutesPhoto(jpeg(300, 900), f"Onderschrift {n}") for n in range(21)]
    data, done = written(with_photos(*photos))
    assert done.pages > 3
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pictures = [len(images_of(page)) for page in pdf.pages]
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    assert [text.count("Onderschrift") for text in texts] == pictures
    assert sum(pictures) == 21


def images_of(page: pikepdf.Page) -> list[pikepdf.Object]:
    objects = page.Resources.get("/XObject", pikepdf.Dictionary())
    return [found for _, found in objects.items() if found.Subtype == "/Image"]


class TestResidents:
    """Two pages where that is possible: what was said goes before photos."""

    def test_photos_that_fit_stand_together(self, picture):
        minutes = with_photos(MinutesPhoto(picture, "De flap"), reader=Reader.RESIDENTS)
        data, done = written(minutes)
        assert figures(data) == ["De flap"]
        assert done.photos == 0

    def test_photos_that_do_not_fit_are_counted(self, picture):
        lines = [line("wat iemand zei over de buurt " * 3, n, kind=Kind.REMARK) for n in range(22)]
        said = round_of(*lines, photos=(MinutesPhoto(picture),) * 3)
        options = MinutesOptions(reader=Reader.RESIDENTS)
        data, done = written(replace(EMPTY, rounds=(said,), options=options))
        assert (done.pages, done.photos, done.shortened) == (2, 3, 0)
        assert figures(data) == []
        assert "3 foto’s." in structure(data).text
