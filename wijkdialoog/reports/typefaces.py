"""The bundled font files, opened when a character first needs them."""

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wijkdialoog.reports.harfbuzz import HarfBuzzFace, HarfBuzzFont, hb

# In order of preference: regular file, bold file. A script without a bold uses its regular.
_FILES = (
    ("NotoSans-Regular", "NotoSans-Bold"),
    ("Vazirmatn-Regular", "Vazirmatn-Bold"),
    ("NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    ("NotoSansEthiopic-Regular", "NotoSansEthiopic-Bold"),
    ("NotoSansSC-Regular-gb2312", "NotoSansSC-Regular-gb2312"),
    ("NotoEmoji-Regular", "NotoEmoji-Regular"),
)
RANKS = range(len(_FILES))
EMOJI = len(_FILES) - 1


@dataclass(frozen=True, eq=False)
class Typeface:
    """One font file. Lengths in its own units; `scale` turns them into thousandths of an em.

    name    "NotoSans-Regular"
    covers  the code points it has a glyph for
    """

    name: str
    face: HarfBuzzFace
    font: HarfBuzzFont
    covers: frozenset[int]
    scale: float

    def advance(self, glyph: int) -> float:
        """Return the width of a glyph in thousandths of an em."""
        return self.font.get_glyph_h_advance(glyph) * self.scale


@cache
def typeface(rank: int, *, bold: bool) -> Typeface:
    """Return the font at a place in the order of preference. Raises OSError without its file."""
    name = _FILES[rank][1 if bold else 0]
    if bold and name == _FILES[rank][0]:
        return typeface(rank, bold=False)
    data = (_folder() / f"{name}.ttf").read_bytes()
    face = hb.Face(data)
    return Typeface(name, face, hb.Font(face), frozenset(face.unicodes), 1000 / face.upem)


def _folder() -> Path:
    # The same place as paths.resources("fonts"); reports may know the domain only.
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[2]
    return root / "resources" / "fonts"
