"""Which bundled font draws which character, and what no font can draw.

Fonts are opened when a character first needs them: nearly every PDF needs only the first.
A character that no font holds is printed as "?" and remembered, so that the facilitator is told
before saving; an empty box never reaches a reader.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Protocol, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from wijkdialoog import paths
from wijkdialoog.reports.tounicode import use_right_table

UNKNOWN = "?"

use_right_table()

# In order of preference: name, regular file, bold file. A script without a bold uses its regular.
_FILES = (
    ("NotoSans", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("Vazirmatn", "Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"),
    ("NotoSansHebrew", "NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
    ("NotoSansEthiopic", "NotoSansEthiopic-Regular.ttf", "NotoSansEthiopic-Bold.ttf"),
    ("NotoSansSC", "NotoSansSC-Regular-gb2312.ttf", "NotoSansSC-Regular-gb2312.ttf"),
    ("NotoEmoji", "NotoEmoji-Regular.ttf", "NotoEmoji-Regular.ttf"),
)

# Marks that steer the drawing and have no shape of their own: variation selectors, direction
# marks, joiners, byte order mark, soft hyphen (it would stand in copied text).
_WITHOUT_SHAPE = frozenset(
    {0x00AD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF}
    | set(range(0x202A, 0x202F))
    | set(range(0x2066, 0x206A))
    | set(range(0x1F3FB, 0x1F400))
)
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


class _Face(Protocol):
    """What we use of a parsed font file."""

    charToGlyph: dict[int, int]  # noqa: N815  (ReportLab's name)


class _Font(Protocol):
    """What we use of a registered font."""

    face: _Face


@dataclass(frozen=True)
class Run:
    """A stretch of text in one font. Its text holds only characters the font can draw."""

    font: str
    text: str


class FontSet:
    """The fonts of one document; collects what could not be drawn well.

    missing   characters no font holds, printed as "?"
    unjoined  characters of right-to-left scripts: drawn one by one, not yet joined and turned
    """

    def __init__(self) -> None:
        self.missing: dict[str, None] = {}
        self.unjoined: dict[str, None] = {}
        self._widths: dict[tuple[str, str], float] = {}
        self._main = _coverage(0)

    def runs(self, text: str, *, bold: bool = False) -> list[Run]:
        """Return the text in runs of one font, normalised (NFC) and without control characters."""
        clean = clean_text(text)
        if self._main.issuperset(map(ord, clean)):
            return [Run(_name(0, bold), clean)] if clean else []
        return self._mixed(clean, bold)

    def space(self, *, bold: bool = False) -> str:
        """Return the font for the space between two words."""
        return _name(0, bold)

    def width(self, font: str, text: str, size: float) -> float:
        """Return the width in points. Words come back often, so they are measured once."""
        key = (font, text)
        known = self._widths.get(key)
        if known is None:
            known = self._widths[key] = pdfmetrics.stringWidth(text, font, 1000)
        return known * size / 1000

    def _mixed(self, text: str, bold: bool) -> list[Run]:
        runs: list[Run] = []
        rank = 0
        for character in text:
            rank = self._rank(character, rank)
            drawable = character if ord(character) in _coverage(rank) else UNKNOWN
            font = _name(rank, bold)
            if runs and runs[-1].font == font:
                runs[-1] = Run(font, runs[-1].text + drawable)
            else:
                runs.append(Run(font, drawable))
        return runs

    def _rank(self, character: str, before: int) -> int:
        """The first font that holds it; a comma or accent stays in the font of the word before."""
        code = ord(character)
        direction = unicodedata.bidirectional(character)
        if direction in _RIGHT_TO_LEFT:
            self.unjoined[character] = None
        if direction == "WS":
            return 0  # a space looks the same in each font, and not each font has one
        if before and direction in ("CS", "NSM", "ON") and code in _coverage(before):
            return before
        for rank in range(len(_FILES)):
            if code in _coverage(rank):
                return rank
        self.missing[character] = None
        return 0


def clean_text(text: str) -> str:
    """Return a text ready for drawing: composed accents, tabs as spaces, no control characters.

    Line breaks stay.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    return "".join(c for c in composed if c == "\n" or _has_shape(c))


def main_font() -> str:
    """Return the registered name of the main font."""
    return _name(0, bold=False)


def _has_shape(character: str) -> bool:
    if ord(character) in _WITHOUT_SHAPE:
        return False
    # Control characters, lone surrogates and unassigned code points; "\u2028" and the like.
    return unicodedata.category(character) not in ("Cc", "Cs", "Cn", "Zl", "Zp")


@cache
def _coverage(rank: int) -> frozenset[int]:
    """Code points of a font (and the line break, which is not drawn)."""
    font = cast(_Font, pdfmetrics.getFont(_name(rank, bold=False)))
    return frozenset(font.face.charToGlyph) | {0x0A}


@cache
def _name(rank: int, bold: bool) -> str:
    """The registered name of a font; opens the file the first time."""
    _, regular, strong = _FILES[rank]
    file = strong if bold else regular
    name = file.removesuffix(".ttf")
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(paths.resources("fonts", file))))
    return name
