"""From words to glyphs: which font draws which character, joined and placed by HarfBuzz.

Every glyph carries the typed characters it stands for, so that a reader of the PDF gets back what
was typed: a ligature carries several characters, a joiner or variation selector (which has no
shape) travels with the glyph before it, and a character that no font holds is drawn as "?" but
still reads as itself. Those characters are remembered, to tell the facilitator before saving.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from wijkdialoog.reports.harfbuzz import hb
from wijkdialoog.reports.typefaces import EMOJI, RANKS, Typeface, typeface

UNKNOWN = "?"

_WORDS_REMEMBERED = 16_384
_EMOJI_STYLE = 0xFE0F
_NON_JOINER = 0x200C
_SOFT_HYPHEN = "\u00ad"  # it would stand in copied text
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Marks that steer the drawing and have no shape of their own: joiners, direction marks, variation
# selectors, skin tones (our emoji have one colour), tags.
_NO_SHAPE = re.compile(
    "[\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef]"
)
# Characters that mean something only to one font; PDF/A does not take them as text.
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_NO_MEANING = "\ufffd"
# Signs that look alike in every font stay in the font of the letters before them.
_ADAPTING = frozenset({"NSM", "ON", "CS", "ES", "ET", "BN"})
# Control characters but the line end, lone halves of a character, and the byte order mark.
# Also the two that are no character at all: XML, and so the metadata, may not hold them.
_UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


class Glyph(NamedTuple):
    """One glyph of a run. Lengths in thousandths of an em.

    text  typed characters it stands for; empty when it belongs to the glyph before it
    x, y  place from the left end of the run and above the baseline
    """

    number: int
    text: str
    x: float
    y: float
    width: float


@dataclass(frozen=True, eq=False)
class GlyphRun:
    """Glyphs of one font in reading order, also when they run from right to left."""

    typeface: Typeface
    glyphs: tuple[Glyph, ...]
    width: float


@dataclass(frozen=True, eq=False)
class ShapedWord:
    """A word in one direction, weight and size.

    runs     in order from left to right
    width    in thousandths of an em
    space    width of the spaces at its end
    missing  characters no font holds
    """

    runs: tuple[GlyphRun, ...]
    width: float
    space: float
    missing: tuple[str, ...]


class Shaper:
    """Shapes the words of one document and collects what no font holds, in order of first use."""

    def __init__(self) -> None:
        self._missing: dict[str, None] = {}
        # Words that were measured in this document, for `line_breaking`.
        self.measured: dict[tuple[str, float, bool, int], Any] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """Characters that were drawn as "?"."""
        return tuple(self._missing)

    def word(self, text: str, *, bold: bool, right_to_left: bool = False) -> ShapedWord:
        """Shape cleaned text of one direction. The same word is shaped only once."""
        shaped = shape_word(text, bold, right_to_left)
        if shaped.missing:
            self._missing.update(dict.fromkeys(shaped.missing))
        return shaped


def clean_text(text: str) -> str:
    r"""Return text ready for drawing: composed accents, "\n" as line end, no control characters."""
    if text.isascii() and text.isprintable():
        return text
    plain = _LINE_ENDS.sub("\n", text).replace("\t", " ").replace(_SOFT_HYPHEN, "")
    return _UNWANTED.sub("", unicodedata.normalize("NFC", plain))


def clean_line(text: str) -> str:
    """Return cleaned text on one line: for titles, bookmarks and what is said of a picture."""
    return " ".join(clean_text(text).split())


@lru_cache(maxsize=_WORDS_REMEMBERED)
def shape_word(text: str, bold: bool, right_to_left: bool) -> ShapedWord:
    """Shape one word; see `Shaper.word`."""
    runs: list[GlyphRun] = []
    missing: list[str] = []
    for face, typed, drawn in _by_font(text, bold=bold, missing=missing):
        run = _shape(face, _PRIVATE.sub(_NO_MEANING, typed), drawn, right_to_left=right_to_left)
        if run.glyphs:
            runs.append(run)
    if right_to_left:
        runs.reverse()
    width = sum(run.width for run in runs)
    spaces = len(text) - len(text.rstrip(" "))
    return ShapedWord(tuple(runs), width, spaces * _space(bold) if spaces else 0.0, tuple(missing))


@cache
def _space(bold: bool) -> float:
    """The width of a space; it always comes from the first font."""
    face = typeface(0, bold=bold)
    return face.advance(face.font.get_nominal_glyph(ord(" ")) or 0)


def _by_font(text: str, *, bold: bool, missing: list[str]) -> Iterator[tuple[Typeface, str, str]]:
    """Stretches of one font: font, what was typed, what is drawn (equally long)."""
    if typeface(0, bold=bold).covers.issuperset(map(ord, text)) and not _PRIVATE.search(text):
        yield typeface(0, bold=bold), text, text
        return
    start = 0
    drawn: list[str] = []
    before: int | None = None
    leading = _rank_of_first_letter(text)
    for place, character in enumerate(text):
        rank = _rank(text, place, leading if before is None else before)
        if rank is None:
            missing.append(character)
        now = rank or 0
        if before is not None and now != before:
            yield typeface(before, bold=bold), text[start:place], "".join(drawn)
            start, drawn = place, []
        drawn.append(character if rank is not None else UNKNOWN)
        before = now
    if before is not None:
        yield typeface(before, bold=bold), text[start:], "".join(drawn)


def _rank(text: str, place: int, before: int | None) -> int | None:
    """The place of the font for a character, or None when no font holds it."""
    character = text[place]
    code = ord(character)
    if _PRIVATE.match(character):
        return None
    if _NO_SHAPE.match(character):
        return before or 0
    as_emoji = place + 1 < len(text) and ord(text[place + 1]) == _EMOJI_STYLE
    if as_emoji and code in _covers(EMOJI):
        return EMOJI
    adapts = unicodedata.bidirectional(character) in _ADAPTING
    if before and adapts and code in _covers(before):
        return before
    return next((rank for rank in RANKS if code in _covers(rank)), None)


def _rank_of_first_letter(text: str) -> int | None:
    """So that an opening bracket comes from the same font as its closing one."""
    for place, character in enumerate(text):
        if unicodedata.bidirectional(character) not in _ADAPTING:
            return _rank(text, place, None)
    return None


def _covers(rank: int) -> frozenset[int]:
    return typeface(rank, bold=False).covers


def _shape(face: Typeface, typed: str, drawn: str, *, right_to_left: bool) -> GlyphRun:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(drawn)
    buffer.guess_segment_properties()
    # Not by the language of the machine: the same text gives the same file everywhere.
    buffer.language = "und"
    buffer.direction = "rtl" if right_to_left else "ltr"
    hb.shape(face.font, buffer, _features(face, drawn))
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    if infos is None or positions is None:
        return GlyphRun(face, (), 0.0)
    is_simple = not right_to_left and len(infos) == len(typed) and not _NO_SHAPE.search(typed)
    # Nearly all words: a glyph for each letter.
    if is_simple and all(info.cluster == place for place, info in enumerate(infos)):
        return _letter_by_letter(face, infos, positions, typed)
    pen = 0.0
    found: list[tuple[int, Glyph]] = []
    for info, position in zip(infos, positions, strict=True):
        x = pen + position.x_offset * face.scale
        y = position.y_offset * face.scale
        width = face.advance(info.codepoint)
        found.append((info.cluster, Glyph(info.codepoint, "", x, y, width)))
        pen += position.x_advance * face.scale
    return GlyphRun(face, tuple(_with_text(face, found, typed, right_to_left=right_to_left)), pen)


def _letter_by_letter(
    face: Typeface, infos: Sequence[Any], positions: Sequence[Any], typed: str
) -> GlyphRun:
    pen, scale, advance = 0.0, face.scale, face.font.get_glyph_h_advance
    glyphs: list[Glyph] = []
    for info, position, letter in zip(infos, positions, typed, strict=True):
        number, (x, y, step, _) = info.codepoint, position.position
        glyphs.append(Glyph(number, letter, pen + x * scale, y * scale, advance(number) * scale))
        pen += step * scale
    return GlyphRun(face, tuple(glyphs), pen)


def _features(face: Typeface, drawn: str) -> dict[str, bool]:
    """Noto Sans takes ẹ, ọ and others apart into two glyphs; one glyph reads back better."""
    if face is not typeface(0, bold=False) and face is not typeface(0, bold=True):
        return {}
    if not drawn.isascii() and any(map(unicodedata.combining, drawn)):
        return {}
    return {"ccmp": False}


def _with_text(
    face: Typeface, found: list[tuple[int, Glyph]], typed: str, *, right_to_left: bool
) -> Iterable[Glyph]:
    """Glyphs in reading order with the characters they stand for; shapeless ones left out."""
    by_cluster: dict[int, list[Glyph]] = {}
    for cluster, glyph in found:
        by_cluster.setdefault(cluster, []).append(glyph)
    starts = sorted(by_cluster)
    clusters: list[tuple[list[Glyph], str]] = []
    waiting = ""  # shapeless characters before the first glyph
    for start, end in pairwise([*starts, len(typed)]):
        text = typed[start:end]
        if _NO_SHAPE.sub("", text):
            clusters.append((_with_ink(face, by_cluster[start]), waiting + text))
            waiting = ""
        elif clusters:
            glyphs, before = clusters[-1]
            clusters[-1] = glyphs, before + text
        else:
            waiting += text
    blank = face.font.get_nominal_glyph(_NON_JOINER) if right_to_left else None
    for glyphs, text in clusters:
        yield from _shared_out(glyphs, text, blank)


def _with_ink(face: Typeface, cluster: list[Glyph]) -> list[Glyph]:
    """The glyphs of a cluster without the empty ones that HarfBuzz puts for shapeless marks."""
    if len(cluster) == 1:
        return cluster
    extents = [face.font.get_glyph_extents(glyph.number) for glyph in cluster]
    inked = [g for g, box in zip(cluster, extents, strict=True) if box and box.width]
    return inked or cluster[:1]


def _shared_out(cluster: list[Glyph], text: str, blank: int | None) -> Iterator[Glyph]:
    """Each glyph a character, the last one all that are left; none when there are too few.

    blank  an empty glyph. From right to left each character of a ligature has a glyph of its own:
           readers that go by place would turn the letters inside one glyph around.
    """
    last = len(cluster) - 1
    for place, glyph in enumerate(cluster):
        if place < last:
            yield glyph._replace(text=text[place : place + 1])
        elif blank is None:
            yield glyph._replace(text=text[place:])
        else:
            yield glyph._replace(text=text[place : place + 1])
            for number, character in enumerate(text[place + 1 :], start=1):
                yield Glyph(blank, character, glyph.x - number, glyph.y, 0.0)
