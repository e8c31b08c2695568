"""Lists on the table screen: lines, ground rules and agreements, a few to a page, large."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from wijkdialoog.domain.stage import Layout, StageAgreement, StageLookBack, StageView
from wijkdialoog.ui.stage import stage_words as words
from wijkdialoog.ui.stage.stage_scene import MOST_LINES, Measures, Placed, Scene
from wijkdialoog.ui.stage.stage_text import LINE_BREAK, Paragraph, Span, Style, fitted
from wijkdialoog.ui.words.follow_up import signed_answer

_GAP = 0.42  # between two items, in letter sizes
_WIDEST_GAP = 0.8
_INDENT = 0.95
_SIZES = (0.058, 0.053, 0.048)  # letter sizes as parts of the screen, the first that fits
_SIZES_IN_COLUMNS = (0.047, 0.043, 0.039)
_RULES_IN_ONE_COLUMN = 5


@dataclass(frozen=True)
class _Piece:
    """A part of an item that stands on one page."""

    paragraph: Paragraph
    begins: bool = True


_Page = list[_Piece]


def add_list(scene: Scene, m: Measures) -> Scene:
    """Put the heading and one page of the list in the body."""
    view, body = scene.view, m.body
    heading = fitted(
        words.heading(view.layout),
        Style("ink", bold=True),
        (m.inner, body.height() / 3),
        (m.of(0.066), m.small),
        1,
    )
    scene = replace(scene, texts=(*scene.texts, Placed(heading, body.topLeft())))
    top = body.top() + heading.height + 0.03 * m.unit
    room = QRectF(body.left(), top, body.width(), body.bottom() - top)
    items = _items(view)
    if not items:
        empty = fitted(
            words.nothing_yet(view.layout),
            Style("quiet"),
            (room.width(), room.height()),
            (m.of(0.045), m.small),
            3,
        )
        return replace(scene, texts=(*scene.texts, Placed(empty, room.topLeft())))
    if view.layout is Layout.RULES and len(items) > _RULES_IN_ONE_COLUMN:
        scene_in_two = _in_two_columns(scene, m, items, room)
        if scene_in_two is not None:
            return scene_in_two
    return _in_pages(scene, m, items, room)


def _items(view: StageView) -> list[tuple[str, Style]]:
    if view.layout is Layout.RULES:
        return [(rule, Style("ink")) for rule in view.rules]
    if view.layout is Layout.AGREEMENTS:
        return [_agreement(found) for found in view.agreements]
    if view.layout is Layout.LOOK_BACK:
        return [_looked_back(found) for found in view.look_back]
    return [(" ".join(line.split()), Style("ink")) for line in view.lines]


def _looked_back(found: StageLookBack) -> tuple[str, Style]:
    """What, and below it how it stands: a sign and a word, then who and when."""
    what, stands = " ".join(found.what.split()), signed_answer(found.answer)
    details = " · ".join(part for part in (stands, ", ".join(found.who), found.when) if part)
    text, begin = f"{what}{LINE_BREAK}{details}", len(what) + 1
    end = begin + len(stands)
    spans = (Span(begin, end, "accent"), Span(end, len(text), "quiet", bold=False))
    return text, Style("ink", bold=True, spans=spans if end < len(text) else spans[:1])


def _agreement(found: StageAgreement) -> tuple[str, Style]:
    details = " · ".join(part for part in (", ".join(found.who), found.when) if part)
    what = " ".join(found.what.split())
    if not details:
        return what, Style("ink", bold=True)
    text = f"{what}{LINE_BREAK}{details}"
    return text, Style(
        "ink", bold=True, spans=(Span(len(what) + 1, len(text), "quiet", bold=False),)
    )


def _in_pages(scene: Scene, m: Measures, items: list[tuple[str, Style]], room: QRectF) -> Scene:
    px, pages = _best_pages(items, room, [max(m.small, m.of(share)) for share in _SIZES])
    if scene.view.layout is Layout.HARVEST and len(pages) > 1:
        pages = _from_the_end(items, room, px)
    leaf = _leaf(scene.view, pages)
    scene = replace(scene, leaf=leaf, leaves=len(pages))
    return _draw(scene, pages[leaf], room, px, _gap(pages[leaf], room.height(), px))


def _best_pages(
    items: list[tuple[str, Style]], room: QRectF, sizes: list[float]
) -> tuple[float, list[_Page]]:
    """The largest size at which all stands on one page; else the smallest, on several."""
    pages: list[_Page] = []
    for px in sizes:
        pages = _pages(items, room.width() - px * _INDENT, room.height(), px)
        if len(pages) == 1:
            return px, pages
    return sizes[-1], pages


def _from_the_end(items: list[tuple[str, Style]], room: QRectF, px: float) -> list[_Page]:
    """Deal backwards, so that the last page is full: that is the one people look at."""
    pages = _pages(items, room.width() - px * _INDENT, room.height(), px, backwards=True)
    return [page[::-1] for page in reversed(pages)]


def _leaf(view: StageView, pages: list[_Page]) -> int:
    if view.leaf is not None:
        return max(0, min(view.leaf, len(pages) - 1))
    if view.layout is Layout.LOOK_BACK and view.look_back_at is not None:
        return _page_with(pages, view.look_back_at)
    # What was heard last is what people look for; reading back begins at the beginning.
    return len(pages) - 1 if view.layout is Layout.HARVEST else 0


def _page_with(pages: list[_Page], item: int) -> int:
    """The page on which this item begins."""
    begun = 0
    for number, page in enumerate(pages):
        begun += sum(piece.begins for piece in page)
        if begun > item:
            return number
    return len(pages) - 1


def _pages(
    items: list[tuple[str, Style]],
    width: float,
    height: float,
    px: float,
    *,
    backwards: bool = False,
) -> list[_Page]:
    """Deal the items over pages of at most six lines; none is cut, a long one goes on."""
    pages: list[_Page] = [[]]
    lines, used = 0, 0.0
    step = -1 if backwards else 1
    for text, style in items[::step]:
        for piece in _pieces(text, style, width, height, px)[::step]:
            count, taken = len(piece.paragraph.lines), piece.paragraph.height + _GAP * px
            if pages[-1] and (lines + count > MOST_LINES or used + taken - _GAP * px > height):
                pages.append([])
                lines, used = 0, 0.0
            pages[-1].append(piece)
            lines, used = lines + count, used + taken
    return pages


def _pieces(text: str, style: Style, width: float, height: float, px: float) -> list[_Piece]:
    whole = Paragraph(text, style, width, px, anywhere=True)
    most = max(1, min(MOST_LINES, int((height - px * 0.2) / (px * 1.27))))
    if len(whole.lines) <= most and whole.height <= height:
        return [_Piece(whole)]
    pieces: list[_Piece] = []
    start = 0
    while start < len(text):
        rest = Paragraph(text[start:], _without_spans(style), width, px, anywhere=True)
        taken = rest.lines[: max(1, _fitting(rest, most, height))]
        end = start + taken[-1].end
        part = text[start:end].strip()
        if part:
            made = Paragraph(part, _without_spans(style), width, px, anywhere=True)
            pieces.append(_Piece(made, begins=start == 0))
        start = end
    return pieces


def _fitting(rest: Paragraph, most: int, height: float) -> int:
    """How many lines of a paragraph fit."""
    return sum(1 for line in rest.lines[:most] if line.box.bottom() <= height)


def _without_spans(style: Style) -> Style:
    return replace(style, spans=())


def _in_two_columns(
    scene: Scene, m: Measures, items: list[tuple[str, Style]], room: QRectF
) -> Scene | None:
    """All items at once in two columns, each on one line if possible; None: they do not fit."""
    found: Scene | None = None
    for share in _SIZES_IN_COLUMNS:
        drawn, lines = _columns(scene, items, room, max(m.small, m.of(share)))
        if drawn is not None and lines == len(items):
            return drawn
        found = found or drawn
    return found


def _columns(
    scene: Scene, items: list[tuple[str, Style]], room: QRectF, px: float
) -> tuple[Scene | None, int]:
    """The items in two columns, and how many lines they take."""
    between = px * 1.5
    width = (room.width() - between) / 2
    half = (len(items) + 1) // 2
    lines = 0
    found: list[_Page] = []
    for part in (items[:half], items[half:]):
        pages = _pages(part, width - px * _INDENT, room.height(), px)
        if len(pages) > 1:
            return None, 0
        lines += sum(len(piece.paragraph.lines) for piece in pages[0])
        found.append(pages[0])
    gap = min(_gap(page, room.height(), px) for page in found)
    for number, page in enumerate(found):
        column = room.translated(number * (width + between), 0)
        scene = _draw(scene, page, column, px, gap)
    return scene, lines


def _gap(page: _Page, height: float, px: float) -> float:
    """What stands between two items: more where there is room, so that a short list breathes."""
    left = height - sum(piece.paragraph.height for piece in page)
    return max(_GAP * px, min(_WIDEST_GAP * px, left / max(1, len(page))))


def _draw(scene: Scene, page: _Page, room: QRectF, px: float, gap: float) -> Scene:
    texts, bullets = list(scene.texts), list(scene.bullets)
    top = room.top()
    dot = px * 0.3
    for piece in page:
        made = piece.paragraph
        texts.append(Placed(made, QPointF(room.left() + px * _INDENT, top)))
        if piece.begins:
            middle = top + made.lines[0].box.center().y()
            bullets.append(QRectF(room.left(), middle - dot / 2, dot, dot))
        top += made.height + gap
    return replace(scene, texts=tuple(texts), bullets=tuple(bullets))
