"""Fonts inside the PDF: only the used glyphs, and a table that turns each back into text.

ReportLab embeds fonts by character; shaped text has glyphs without a character of their own.
So each used pair of glyph and typed text gets its own two-byte code, and HarfBuzz cuts the font
down to the used glyphs.
"""

import hashlib
from dataclasses import dataclass
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from wijkdialoog.reports.harfbuzz import hb
from wijkdialoog.reports.shaping import Glyph, GlyphRun, ShapedWord
from wijkdialoog.reports.typefaces import Typeface

# What a glyph reads as whose text is carried by the one before it; ActualText stands over both.
_NO_TEXT = "\u200b"
_MOST_ROWS = 100  # Adobe Technical Note 5411, section 1.4.1
_SYMBOLIC = 4
_SMALLEST_SHIFT = 0.5  # thousandths of an em
_NOT_FOUND = 0

_BEFORE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_AFTER = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


@dataclass(frozen=True)
class Encoded:
    """Part of a glyph run as operands of TJ.

    shows   strings and shifts, without the brackets
    rise    how far above the baseline, in thousandths of an em
    actual  text of the whole part when single glyphs cannot tell it, or ""
    rest    shift at the end, so that the pen stands at the end of the run
    """

    shows: str
    rise: float
    actual: str
    rest: float


class EmbeddedFont:
    """A font in one document.

    resource  its name on the page, "G1"
    """

    def __init__(self, typeface: Typeface, resource: str) -> None:
        self.resource = resource
        self._typeface = typeface
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[float] = [0.0]
        self._encoded: dict[GlyphRun, tuple[Encoded, ...]] = {}

    def encode(self, run: GlyphRun) -> tuple[Encoded, ...]:
        """Return the drawing operands of a run of this font; the pen starts at its left end."""
        known = self._encoded.get(run)
        if known is None:
            known = self._encoded[run] = tuple(self._parts(run))
        return known

    def write(self, document: PDFDocument) -> PDFObjectReference:
        """Add the font to the document, with the glyphs used until now."""
        subset, places = self._subset()
        tag = hashlib.sha256(subset).digest()[:6]
        name = "".join(chr(ord("A") + byte % 26) for byte in tag) + "+" + self._typeface.name
        to_glyph = b"\0\0" + b"".join(
            places[number].to_bytes(2, "big") for number, _ in self._codes
        )
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(name),
                "CIDSystemInfo": PDFDictionary(
                    {
                        "Registry": PDFString("Adobe"),
                        "Ordering": PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": document.Reference(self._descriptor(document, name, subset)),
                "W": PDFArray([1, PDFArray([round(width, 2) for width in self._widths[1:]])]),
                "CIDToGIDMap": _stream(document, to_glyph),
            }
        )
        return document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("Type0"),
                    "BaseFont": PDFName(name),
                    "Encoding": PDFName("Identity-H"),
                    "DescendantFonts": PDFArray([document.Reference(descendant)]),
                    "ToUnicode": _stream(document, self._to_unicode().encode("ascii")),
                }
            )
        )

    def _parts(self, run: GlyphRun) -> list[Encoded]:
        """Cut where the height above the baseline changes or a cluster needs its own text."""
        parts: list[Encoded] = []
        pen = 0.0
        widths = self._widths
        for glyphs, actual in _stretches(run.glyphs):
            shows: list[str] = []
            for glyph in glyphs:
                away = pen - glyph.x
                if away >= _SMALLEST_SHIFT or away <= -_SMALLEST_SHIFT:
                    shift = _shift(away)
                    shows.append(shift)
                    pen -= int(shift)
                code = self._code(glyph)
                shows.append(f"<{code:04X}>")
                pen += widths[code]
            parts.append(Encoded("".join(shows).replace("><", ""), glyphs[0].y, actual, 0.0))
        if parts:
            last = parts[-1]
            parts[-1] = Encoded(last.shows, last.rise, last.actual, pen - run.width)
        return parts

    def _code(self, glyph: Glyph) -> int:
        key = (glyph.number, glyph.text or _NO_TEXT)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = len(self._codes) + 1
            self._widths.append(round(glyph.width, 2))
        return code

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """The font file with the used glyphs, and their numbers in it."""
        used = sorted({number for number, _ in self._codes} | {_NOT_FOUND})
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(used)
        # The glyphs are chosen already: no closure over substitutions, no tables for shaping.
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
        for table in ("GSUB", "GPOS", "GDEF", "STAT", "DSIG", "meta"):
            wanted.drop_table_tag_set.add(int.from_bytes(table.encode(), "big"))
        plan = hb.SubsetPlan(self._typeface.face, wanted)
        places = dict(plan.old_to_new_glyph_mapping)
        return bytes(plan.execute().blob.data), places

    def _descriptor(self, document: PDFDocument, name: str, subset: bytes) -> PDFDictionary:
        face = self._typeface
        extents = face.font.get_font_extents("ltr")
        ascent, descent = extents.ascender * face.scale, extents.descender * face.scale
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(name),
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray([-1000, round(descent), 3000, round(ascent)]),
                "ItalicAngle": 0,
                "Ascent": round(ascent),
                "Descent": round(descent),
                "CapHeight": round(ascent * 0.67),
                "StemV": 140 if "Bold" in name else 80,
                "FontFile2": _stream(document, subset, {"Length1": len(subset)}),
            }
        )

    def _to_unicode(self) -> str:
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
        ]
        blocks = (rows[at : at + _MOST_ROWS] for at in range(0, len(rows), _MOST_ROWS))
        body = "".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
        )
        return _BEFORE + body + _AFTER


class PlainWord(NamedTuple):
    """A word of one font on the line: the usual case, drawn without further thought.

    shows  operands of TJ
    rest   the shift after it, or ""
    """

    font: EmbeddedFont
    shows: str
    rest: str


class FontBook:
    """The fonts of one document, in order of first use."""

    def __init__(self) -> None:
        self._fonts: dict[Typeface, EmbeddedFont] = {}
        self._plain: dict[ShapedWord, PlainWord | None] = {}

    def plain(self, word: ShapedWord) -> PlainWord | None:
        """Return the word as one drawing operand, or None when it takes more than that."""
        if word not in self._plain:
            self._plain[word] = self._as_plain(word)
        return self._plain[word]

    def font(self, typeface: Typeface) -> EmbeddedFont:
        """Return the font of this document for a font file."""
        font = self._fonts.get(typeface)
        if font is None:
            font = self._fonts[typeface] = EmbeddedFont(typeface, f"G{len(self._fonts) + 1}")
        return font

    def _as_plain(self, word: ShapedWord) -> PlainWord | None:
        if len(word.runs) != 1:
            return None
        font = self.font(word.runs[0].typeface)
        parts = font.encode(word.runs[0])
        if len(parts) != 1 or parts[0].rise or parts[0].actual:
            return None
        return PlainWord(font, parts[0].shows, _shift(parts[0].rest))

    def write(self, document: PDFDocument) -> None:
        """Add all fonts to the document and to the resources that its pages share."""
        resources: Any = document.idToObject["BasicFonts"]
        for font in self._fonts.values():
            resources.dict[font.resource] = font.write(document)


def _shift(thousandths: float) -> str:
    """A shift of the text pen as operand of TJ; to the left is positive."""
    return f"{thousandths:.0f}" if abs(thousandths) >= _SMALLEST_SHIFT else ""


def _stretches(glyphs: tuple[Glyph, ...]) -> list[tuple[list[Glyph], str]]:
    """Neighbours on the same height; a cluster of several glyphs alone, with its text."""
    height = glyphs[0].y if glyphs else 0.0
    if glyphs and all(glyph.text and glyph.y == height for glyph in glyphs):
        return [(list(glyphs), "")]
    clusters: list[list[Glyph]] = []
    for glyph in glyphs:
        if glyph.text or not clusters:
            clusters.append([glyph])
        else:
            clusters[-1].append(glyph)
    found: list[tuple[list[Glyph], str]] = []
    for cluster in clusters:
        if len(cluster) > 1:
            # Each height apart would need a text each: the marks of one letter share one.
            found += [([glyph], cluster[0].text if glyph.text else _NO_TEXT) for glyph in cluster]
        elif found and not found[-1][1] and found[-1][0][-1].y == cluster[0].y:
            found[-1][0].append(cluster[0])
        else:
            found.append((cluster, ""))
    return found


def _stream(
    document: PDFDocument, content: bytes, entries: dict[str, int] | None = None
) -> PDFObjectReference:
    return document.Reference(
        PDFStream(PDFDictionary(dict(entries or {})), content, filters=[PDFZCompress])
    )
