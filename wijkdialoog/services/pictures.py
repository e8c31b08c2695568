"""Reading a picture somebody chose, whatever the file turns out to be."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.services.troubles import from_os_error

MOST_BYTES = 50 * 1024 * 1024
# More is a bomb: a small file that fills the memory when it is unpacked.
MOST_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")
_HEIC_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif"}
)


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


def remade(
    content: bytes, largest: tuple[int, int], write: Callable[[Image.Image, BytesIO], None]
) -> bytes:
    """Return a picture upright, on white, at most `largest` pixels, without what a camera wrote.

    write  stores the new picture; nothing of the old one but its dots is in it
    Raises InvalidValue NOT_A_PICTURE, PICTURE_IS_HEIC, or PICTURE_TOO_BIG.
    """
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        raise InvalidValue(Code.PICTURE_IS_HEIC)
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise InvalidValue(Code.PICTURE_TOO_BIG)
            # A large JPEG is unpacked at half or a quarter of its size: faster, and less memory.
            picture.draft("RGB", (2 * max(largest), 2 * max(largest)))
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as exc:
        raise InvalidValue(Code.PICTURE_TOO_BIG) from exc
    # Pillow tells a broken file in all these ways.
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, IndexError, KeyError) as exc:
        raise InvalidValue(Code.NOT_A_PICTURE) from exc
    upright.thumbnail(largest, Image.Resampling.LANCZOS)
    # A new picture: position, camera and remarks stay behind with the old one.
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright.getchannel("A"))
    written = BytesIO()
    write(paper, written)
    return written.getvalue()
