"""Composes the scene of each layout."""

import re
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from wijkdialoog.domain.stage import Layout, StageName, StageTiming, StageView
from wijkdialoog.ui.conversation.ring.ring_values import initials
from wijkdialoog.ui.stage import stage_words as words
from wijkdialoog.ui.stage.stage_faces import add_faces
from wijkdialoog.ui.stage.stage_list import add_list
from wijkdialoog.ui.stage.stage_scene import (
    LISTS,
    MOST_LINES,
    Measures,
    Moving,
    Placed,
    Ring,
    Scene,
)
from wijkdialoog.ui.stage.stage_text import (
    LEFT,
    LINE_BREAK,
    RIGHT,
    Paragraph,
    Span,
    Style,
    fitted,
    fitted_together,
)

_LAST_SENTENCE = re.compile(r"^(.+[.!?:…])\s+([^.!?]+\?)$")
_MOST_RULES_IN_FOOT = 5
_QUESTION_GAP = 0.55


def compose(view: StageView, size: QSizeF, hint: str = "") -> Scene:
    """Return the picture of this view on a screen of this size.

    hint  a corner hint in place of the foot, on a computer with one screen
    """
    scene = _compose(view, Measures(size, large=view.large), hint)
    if view.large and any(one.paragraph.cut for one in scene.texts):
        # Larger letters may not cost words.
        return _compose(view, Measures(size, large=False), hint)
    return scene


def _compose(view: StageView, measures: Measures, hint: str) -> Scene:
    scene = Scene(view, QSizeF(measures.width, measures.height))
    if view.layout is Layout.BLACK:
        return scene
    if view.layout is Layout.BREAK:
        return _foot(_break(scene, measures), measures, hint)
    if view.layout is Layout.WELCOME:
        return _foot(_welcome(scene, measures), measures, hint)
    scene = _head(scene, measures)
    if view.layout in LISTS:
        scene = add_list(scene, measures)
    elif view.layout is Layout.TALLY:
        scene = add_faces(scene, measures)
    elif view.layout is Layout.TURN and (view.speaker or view.next):
        scene = _turn(scene, measures)
    else:
        scene = _question_alone(scene, measures)
    return _foot(scene, measures, hint)


def _add(scene: Scene, *placed: Placed) -> Scene:
    return replace(scene, texts=(*scene.texts, *placed))


# Head and foot ---------------------------------------------------------------


def _head(scene: Scene, m: Measures) -> Scene:
    view = scene.view
    if not view.round_label:
        return scene
    size = m.small
    dot = size * 0.42
    middle = m.top + size * 0.69
    spot = QRectF(m.side, middle - dot / 2, dot, dot)
    beside = words.round_words(view)
    text = f"{view.round_label}   {beside}" if beside else view.round_label
    spans = (Span(len(view.round_label), len(text), "quiet", bold=False),) if beside else ()
    style = Style("accent", bold=True, align=LEFT, spans=spans)
    label = fitted(text, style, (m.inner * 0.5, size * 1.5), (size, size), 1)
    left = m.inner - dot * 1.6 - label.ink().width() - size
    scene = replace(scene, bullets=(*scene.bullets, spot))
    scene = _add(scene, Placed(label, QPointF(m.side + dot * 1.6, m.top)))
    if not view.title or left < size * 6:
        return scene
    title = fitted(view.title, Style("quiet", align=RIGHT), (left, size * 1.5), (size, size), 1)
    return _add(scene, Placed(title, QPointF(m.side + m.inner - left, m.top)))


def _foot(scene: Scene, m: Measures, hint: str) -> Scene:
    view, size = scene.view, m.small
    right = m.side + m.inner
    free = m.inner
    parts: list[Placed] = []
    corner = hint or (
        words.leaf_words(scene.leaf, scene.leaves)
        if view.layout in LISTS and scene.leaves > 1
        else ""
    )
    if corner:
        made = fitted(
            corner, Style("quiet", align=RIGHT), (m.inner * 0.62, size * 1.5), (size, size), 1
        )
        parts.append(Placed(made, QPointF(right - m.inner * 0.62, m.foot)))
        free -= made.ink().width() + size * 1.2
    message = view.message if view.layout is not Layout.BREAK else ""
    if not message and view.dimmed and view.layout is not Layout.BREAK:
        message = words.still_words()
    if message:
        made = fitted(message, Style("ink", bold=True), (free, size * 1.5), (size, size), 1)
        parts.append(Placed(made, QPointF(m.side, m.foot)))
    elif not corner and view.layout in (Layout.TURN, Layout.QUESTION):
        parts += _rules_in_foot(view.rules, m)
    if not parts:
        return scene
    line = QRectF(m.side, m.foot_line, m.inner, max(1.0, m.unit * 0.0022))
    return replace(_add(scene, *parts), rules=(*scene.rules, line))


def _rules_in_foot(rules: tuple[str, ...], m: Measures) -> list[Placed]:
    """As many rules as stand on one line, spread over it."""
    made: list[Paragraph] = []
    widths: list[float] = []
    for rule in rules[:_MOST_RULES_IN_FOOT]:
        one = Paragraph(rule, Style("quiet", align=LEFT), m.inner * 4, m.small)
        width = one.ink().width()
        if sum(widths) + width + m.small * 1.6 * len(widths) > m.inner:
            continue
        made.append(one)
        widths.append(width)
    if not made:
        return []
    gap = (m.inner - sum(widths)) / max(1, len(made) - 1) if len(made) > 1 else 0.0
    gap = min(gap, m.small * 5)
    placed, left = [], float(m.side)
    for one, width in zip(made, widths, strict=True):
        placed.append(Placed(one, QPointF(left, m.foot)))
        left += width + gap
    return placed


# Layouts ---------------------------------------------------------------------


def _welcome(scene: Scene, m: Measures) -> Scene:
    view = scene.view
    body = QRectF(m.side, m.top, m.inner, m.foot_line - m.top - 0.03 * m.unit)
    above = fitted(
        words.welcome_word(),
        Style("accent", bold=True),
        (m.inner, body.height()),
        (m.of(0.05), m.small),
        1,
    )
    gap = 0.025 * m.unit
    title = fitted(
        view.title,
        Style("ink", bold=True),
        (m.inner, body.height() * 0.5),
        (m.of(0.11), m.small),
        3,
    )
    left = body.height() - above.height - title.height - 3 * gap
    question = fitted_together(
        [(view.question, Style("quiet")), (view.second_question, Style("quiet"))],
        (m.inner, left),
        (max(m.question[1], m.of(0.056)), m.question[1]),
        MOST_LINES - min(3, len(title.lines)),
        _QUESTION_GAP,
    )
    return _stack(scene, m, [above, title], question, gap)


def _break(scene: Scene, m: Measures) -> Scene:
    view = scene.view
    size = (m.of(0.13), m.question[1])
    text = words.break_words(view.message)
    big = fitted(text, Style("ink", bold=True), (m.inner, m.height * 0.6), size, 3)
    title = fitted(view.title, Style("quiet"), (m.inner, m.small * 4), (m.small, m.small), 2)
    return _stack(scene, m, [big], [title] if view.title else [], 0.03 * m.unit)


def _stack(
    scene: Scene, m: Measures, first: list[Paragraph], then: list[Paragraph], gap: float
) -> Scene:
    """Put paragraphs below each other, a little above the middle."""
    everything = [*first, *then]
    total = sum(one.height for one in everything) + gap * (len(everything) - 1 + bool(then))
    bottom = m.foot_line - 0.03 * m.unit
    top = m.top + max(0.0, (bottom - m.top - total) * 0.42)
    placed: list[Placed] = []
    for number, one in enumerate(everything):
        if number == len(first):
            top += gap
        placed.append(Placed(one, QPointF(m.side, top)))
        top += one.height + gap
    return replace(_add(scene, *placed), cut=any(one.cut for one in then))


def _questions(view: StageView) -> list[tuple[str, Style]]:
    """The question, its last sentence in the accent, and the one in the second language."""
    text, spans = view.question, ()
    if match := _LAST_SENTENCE.match(view.question):
        text = f"{match[1]}{LINE_BREAK}{match[2]}"
        spans = (Span(len(match[1]) + 1, len(text), "accent"),)
    return [
        (text or view.round_label or view.title, Style("ink", bold=True, spans=spans)),
        (view.second_question, Style("quiet", bold=True)),
    ]


def _place_questions(scene: Scene, m: Measures, made: list[Paragraph]) -> tuple[Scene, float]:
    """Put the questions at the top of the body; return the scene and where they end."""
    top = m.body.top()
    placed = []
    for one in made:
        placed.append(Placed(one, QPointF(m.side, top)))
        top += one.height + _QUESTION_GAP * one.px
    cut = any(one.cut for one in made)
    return replace(_add(scene, *placed), cut=cut), top - _QUESTION_GAP * (
        made[-1].px if made else 0
    )


def _question_alone(scene: Scene, m: Measures) -> Scene:
    body, view = m.body, scene.view
    thinking = view.clock is not None and view.clock.timing is StageTiming.THINKING
    ring = m.unit * 0.2 if thinking else 0.0
    height = body.height() - (ring + 0.03 * m.unit if thinking else 0.0)
    largest = max(m.question[0], m.of(0.088))
    made = fitted_together(
        _questions(view), (m.inner, height), (largest, m.question[1]), MOST_LINES, _QUESTION_GAP
    )
    scene, _ = _place_questions(scene, m, made)
    if not thinking:
        return scene
    box = QRectF(m.side, body.bottom() - ring, ring, ring)
    left = box.right() + 0.045 * m.unit
    title = fitted(
        words.thinking_words(),
        Style("ink", bold=True, align=LEFT),
        (m.side + m.inner - left, ring),
        (m.of(0.06), m.small),
        1,
    )
    top = box.center().y() - (title.height + m.small * 1.3) / 2
    scene = _add(scene, Placed(title, QPointF(left, top)))
    moving = Moving(QPointF(left, top + title.height), m.side + m.inner - left, m.small)
    return replace(scene, ring=Ring(box, ""), moving=moving)


def _turn(scene: Scene, m: Measures) -> Scene:
    view, body = scene.view, m.body
    least = 0.2 * m.unit
    gap = 0.045 * m.unit
    made = fitted_together(
        _questions(view),
        (m.inner, body.height() - least - gap),
        m.question,
        MOST_LINES,
        _QUESTION_GAP,
    )
    scene, end = _place_questions(scene, m, made)
    side = max(least, min(0.265 * m.unit, body.bottom() - end - gap))
    ring = QRectF(m.side, body.bottom() - side, side, side)
    return _people(scene, m, ring)


def _people(scene: Scene, m: Measures, box: QRectF) -> Scene:
    """Who speaks beside the ring, and at the right who comes after."""
    view = scene.view
    shown = view.speaker or view.next
    if shown is None:
        return scene
    name = words.name_words(shown)
    left = box.right() + 0.06 * m.unit
    right = float(m.side + m.inner)
    room = right - left
    if view.speaker and view.next:
        after, width = _after(view, m, room, box)
        scene = _add(scene, *after)
        room -= width + m.small
    above = m.small * 1.32
    big = fitted(
        name,
        Style("ink", bold=True, align=LEFT),
        (room, box.height() - above),
        (m.of(0.105), m.small),
        2,
    )
    top = box.center().y() - (above + big.height) / 2
    caption = words.caption(view)
    first = Paragraph(caption, Style("quiet", align=LEFT), m.inner * 4, m.small)
    scene = _add(scene, Placed(first, QPointF(left, top)), Placed(big, QPointF(left, top + above)))
    clock_left = left + first.ink().width() + m.small * 0.4
    moving = Moving(QPointF(clock_left, top), left + room - clock_left, m.small)
    return replace(
        scene,
        ring=Ring(box, initials(name)),
        moving=moving if view.speaker and not view.dimmed else None,
    )


def _after(view: StageView, m: Measures, room: float, box: QRectF) -> tuple[list[Placed], float]:
    """The name of who comes next, at the right; and the width it takes."""
    if view.next is None:
        return [], 0.0
    above = m.small * 1.32
    most, name = _next_name(view.next, m, room, box.height() - above)
    caption = Paragraph(words.after_caption(), Style("quiet", align=RIGHT), most, m.small)
    left = m.side + m.inner - most
    top = box.center().y() - (name.height + above) / 2
    placed = [Placed(caption, QPointF(left, top)), Placed(name, QPointF(left, top + above))]
    return placed, max(name.ink().width(), caption.ink().width())


def _next_name(name: StageName, m: Measures, room: float, height: float) -> tuple[float, Paragraph]:
    """The name in a third of the room; a long one takes half of it. And the width it was set in."""
    style = Style("ink", bold=True, align=RIGHT)
    sizes = (max(m.small, m.of(0.054)), m.small)
    text = words.name_words(name)
    made = fitted(text, style, (room * 0.36, height), sizes, 3)
    if not made.cut:
        return room * 0.36, made
    return room * 0.48, fitted(text, style, (room * 0.48, height), sizes, 3)
