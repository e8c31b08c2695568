"""Text in words with widths, and words in lines.

A word carries the space that follows it, also at the end of a line: nobody sees it there, and
whoever copies the text or has it read aloud hears two words instead of one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from wijkdialoog.reports.fonts import FontSet
from wijkdialoog.reports.style import Style


@dataclass(frozen=True)
class Span:
    """Text in one style; a line break starts a new line."""

    text: str
    style: Style


@dataclass(frozen=True)
class Piece:
    """Text in one font and style."""

    font: str
    style: Style
    text: str


@dataclass
class Word:
    """What stays on one line, unless it is wider than the line.

    width      in points, without the space behind it
    space      width of that space; 0 when none follows
    ends_line  a line break follows
    """

    pieces: list[Piece] = field(default_factory=list)
    width: float = 0.0
    space: float = 0.0
    ends_line: bool = False


Line = tuple[Piece, ...]

# Chinese and Japanese have no spaces: a line may end after each character, but closing
# punctuation stays with the character before it.
_WIDE = "\u2e80-\u2fdf\u3040-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSING = "\u3001-\u3011\uff00-\uff0f\uff1a-\uff1f"
_PARTS = re.compile(rf"(?P<newline>\n)|(?P<space> +)|[{_WIDE}][{_CLOSING}]*|[^ \n{_WIDE}]+")


def words(spans: Iterable[Span], fonts: FontSet) -> list[Word]:
    """Return the words of the spans in order. Spans without a space between them are glued."""
    found: list[Word] = []
    word = Word()
    for style, font, part in _parts(spans, fonts):
        if not part.strip(" \n"):
            if part[0] == " " and word.pieces and word.pieces[-1].text.endswith("-"):
                # "wijk- en": readers of PDFs drop a hyphen that ends a line, so it may not.
                _append(word, Piece(font, style, " "), fonts)
                continue
            _end(word, found, fonts, ends_line=part == "\n")
            word = Word()
        else:
            if _is_wide(part) and word.pieces:
                found.append(word)
                word = Word()
            _append(word, Piece(font, style, part), fonts)
            if _is_wide(part):
                found.append(word)
                word = Word()
    if word.pieces:
        found.append(word)
    return found


def lines(of_words: Sequence[Word], width: float, fonts: FontSet) -> list[Line]:
    """Break into lines of at most `width` points; words wider than that are cut."""
    done: list[Line] = []
    line: list[Piece] = []
    used = 0.0
    for word in of_words:
        for part in [word] if word.width <= width else _cut(word, width, fonts):
            if line and used + part.width > width:
                done.append(_merged(line))
                line, used = [], 0.0
            line += part.pieces
            used += part.width + part.space
            if part.ends_line:
                done.append(_merged(line))
                line, used = [], 0.0
    if line:
        done.append(_merged(line))
    return done


def _parts(spans: Iterable[Span], fonts: FontSet) -> Iterator[tuple[Style, str, str]]:
    for span in spans:
        for run in fonts.runs(span.text, bold=span.style.bold):
            for match in _PARTS.finditer(run.text):
                yield span.style, run.font, match.group()


def _is_wide(part: str) -> bool:
    return part[0] >= "\u2e80" and re.match(f"[{_WIDE}]", part) is not None


def _append(word: Word, piece: Piece, fonts: FontSet) -> None:
    word.pieces.append(piece)
    word.width += fonts.width(piece.font, piece.text, piece.style.size)


def _end(word: Word, found: list[Word], fonts: FontSet, *, ends_line: bool) -> None:
    """Close a word with its space; a space without a word belongs to the word before."""
    if not word.pieces:
        if not found:
            return
        word = found[-1]
    else:
        found.append(word)
    word.ends_line = word.ends_line or ends_line
    last = word.pieces[-1]
    if not word.space:
        font = fonts.space(bold=last.style.bold)
        if font == last.font:
            word.pieces[-1] = Piece(font, last.style, last.text + " ")
        else:
            word.pieces.append(Piece(font, last.style, " "))
        word.space = fonts.width(font, " ", last.style.size)


def _cut(word: Word, width: float, fonts: FontSet) -> list[Word]:
    """Parts of a word that is wider than a line; no part ends in a hyphen."""
    parts = [Word()]
    for piece in word.pieces:
        for character in piece.text:
            wide = fonts.width(piece.font, character, piece.style.size)
            part = parts[-1]
            if part.pieces and part.width + wide > width and character != " ":
                parts.append(_tail_of(part, fonts))
                part = parts[-1]
            part.pieces.append(Piece(piece.font, piece.style, character))
            part.width += wide
    parts[-1].ends_line = word.ends_line
    return parts


def _tail_of(part: Word, fonts: FontSet) -> Word:
    """The begin of the next part: hyphens at the end of this one, or nothing."""
    tail = Word()
    while len(part.pieces) > 1 and part.pieces[-1].text == "-":
        piece = part.pieces.pop()
        wide = fonts.width(piece.font, piece.text, piece.style.size)
        part.width -= wide
        tail.pieces.insert(0, piece)
        tail.width += wide
    # A part of nothing but hyphens would go round forever.
    return tail if part.pieces[-1].text != "-" else _give_back(part, tail)


def _give_back(part: Word, tail: Word) -> Word:
    part.pieces += tail.pieces
    part.width += tail.width
    return Word()


def _merged(pieces: Iterable[Piece]) -> Line:
    """Neighbours in one font and style as one piece: one drawing instruction."""
    merged: list[Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if last and last.font == piece.font and last.style is piece.style:
            merged[-1] = Piece(last.font, last.style, last.text + piece.text)
        else:
            merged.append(piece)
    return tuple(merged)
