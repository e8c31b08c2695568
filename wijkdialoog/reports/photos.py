"""Photos on paper: small enough to mail, beside each other, each above its caption."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader

from wijkdialoog.domain.minutes import Minutes, MinutesPhoto
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaping import clean_line
from wijkdialoog.reports.side_by_side import grid
from wijkdialoog.reports.style import GUTTER, TEXT_WIDTH
from wijkdialoog.reports.tagged_boxes import Card
from wijkdialoog.reports.tagged_figure import Figure
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_DOTS_PER_POINT = 2.5  # 180 dots an inch: writing on a flip-over stays readable
_QUALITY = 78
_BESIDE = ((TEXT_WIDTH - GUTTER) / 2, 200.0)
_ALONE = (TEXT_WIDTH * 0.72, 300.0)
_SMALL_COLUMNS = 3
ROWS = (2 * _SMALL_COLUMNS, _SMALL_COLUMNS)  # fewer photos that fill rows: two, or one
_SMALL = ((TEXT_WIDTH - (_SMALL_COLUMNS - 1) * GUTTER) / _SMALL_COLUMNS, 112.0)
_GAP = 12.0
_KEPT = 64  # of the pictures made for paper; the preview asks again after each letter


class PhotoPicture:
    """A photo that fits in a box of `room` points, as a JPEG of just as many dots as it needs."""

    def __init__(self, data: bytes, room: tuple[float, float]) -> None:
        self._jpeg, dots = _for_paper(data, room)
        scale = min(room[0] / dots[0], room[1] / dots[1], 1 / _DOTS_PER_POINT)
        self.width = dots[0] * scale
        self.height = dots[1] * scale

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw with the lower left corner at the origin."""
        canvas.drawImage(ImageReader(BytesIO(self._jpeg)), 0, 0, self.width, self.height)


def photos_of_round(
    set_: Typesetter, photos: Sequence[MinutesPhoto], round_label: str
) -> Iterator[Block]:
    """Yield the photos of one round, below its lines."""
    shown = set_.say(words.PHOTO_OF_ROUND, round=round_label)
    yield from _photos(set_, photos, shown)


def loose_photos(set_: Typesetter, photos: Sequence[MinutesPhoto]) -> Iterator[Block]:
    """Yield photos that belong to no round, under a heading of their own."""
    if photos:
        yield set_.heading(set_.say(words.PHOTOS))
        yield from _photos(set_, photos, set_.say(words.PHOTO))


def first_photos(set_: Typesetter, minutes: Minutes, most: int) -> Iterator[Block]:
    """Yield photos of the whole evening together, small: residents get few pages."""
    taken = [
        (photo, set_.say(words.PHOTO_OF_ROUND, round=round_.label))
        for round_ in minutes.rounds
        for photo in round_.photos
    ]
    taken += [(photo, set_.say(words.PHOTO)) for photo in minutes.loose_photos]
    taken = taken[:most]
    if taken:
        yield set_.heading(set_.say(words.PHOTOS))
        cards = [_card(set_, photo, shown, _SMALL) for photo, shown in taken]
        yield from grid(cards, _SMALL_COLUMNS, gap=_GAP)


def number_of_photos(minutes: Minutes) -> int:
    """Return how many photos there are."""
    return sum(len(round_.photos) for round_ in minutes.rounds) + len(minutes.loose_photos)


def _photos(set_: Typesetter, photos: Sequence[MinutesPhoto], shown: str) -> Iterator[Block]:
    if len(photos) == 1:
        card = _card(set_, photos[0], shown, _ALONE)
        card.space_before = _GAP
        yield card
    else:
        cards = [_card(set_, photo, shown, _BESIDE) for photo in photos]
        yield from grid(cards, 2, gap=_GAP)


def _card(set_: Typesetter, photo: MinutesPhoto, shown: str, room: tuple[float, float]) -> Card:
    """A photo with its caption, never on two pages.

    shown  what a screen reader says when there is no caption
    """
    picture = PhotoPicture(photo.picture, room)
    caption = clean_line(photo.caption)
    blocks: list[Block] = [Figure(picture, caption or shown, keep_with_next=True)]
    if caption:
        typed = set_.typed(photo.caption, set_.sizes.note)
        blocks.append(set_.paragraph(typed, set_.sizes.note, space_before=3))
    return Card(blocks, padding=0)


@lru_cache(maxsize=_KEPT)
def _for_paper(data: bytes, room: tuple[float, float]) -> tuple[bytes, tuple[int, int]]:
    """Return a JPEG without anything but the picture, and its size in dots."""
    with Image.open(BytesIO(data)) as opened:
        most = int(room[0] * _DOTS_PER_POINT), int(room[1] * _DOTS_PER_POINT)
        opened.draft("RGB", most)
        small = opened.convert("RGB")
    small.thumbnail(most, Image.Resampling.LANCZOS)
    paper = Image.new("RGB", small.size)
    paper.paste(small)
    written = BytesIO()
    paper.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue(), paper.size
