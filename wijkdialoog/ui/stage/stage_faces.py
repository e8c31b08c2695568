"""The question at the end with three faces below it; with the counted hands when that is wanted."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from wijkdialoog.domain.tally import Face
from wijkdialoog.ui.stage.stage_scene import MOST_LINES, DrawnFace, Measures, Placed, Scene
from wijkdialoog.ui.stage.stage_text import CENTRE, LEFT, Style, fitted
from wijkdialoog.ui.words.tally import face_word, question_words

_LINES_OF_QUESTION = MOST_LINES - 2  # the rest of the picture are words below the faces
_LARGEST = 0.34  # width of a face, of the unit of the screen
_LEAST = 0.13
_GAP = 0.045
_BESIDE = 0.03
_WIDEST = 0.8  # of its column
_HALF = 0.46  # the same, beside a number


def add_faces(scene: Scene, m: Measures) -> Scene:
    """Put the question at the top of the body, and the faces in the room that is left."""
    body, view = m.body, scene.view
    word = m.of(0.05)
    below = word * 1.5
    least = _LEAST * m.unit + below + _GAP * m.unit
    question = fitted(
        question_words(view.tally_question),
        Style("ink", bold=True),
        (m.inner, body.height() - least),
        (max(m.question[0], m.of(0.088)), m.question[1]),
        _LINES_OF_QUESTION,
    )
    top = body.top() + question.height + _GAP * m.unit
    room = body.bottom() - top - below
    column = m.inner / len(Face)
    side = min(_LARGEST * m.unit, room, column * (_WIDEST if view.hands is None else _HALF))
    top += max(0.0, (room - side) * 0.4)
    texts = [Placed(question, QPointF(m.side, body.top()))]
    faces: list[DrawnFace] = []
    for number, face in enumerate(Face):
        left = m.side + number * column
        made = fitted(
            face_word(face),
            Style("ink", bold=True, align=CENTRE),
            (column - m.small * 0.5, below),
            (word, m.small),
            1,
        )
        texts.append(Placed(made, QPointF(left + m.small * 0.25, top + side + below * 0.12)))
        box, count = _face_and_count(scene, m, face, QRectF(left, top, column, side))
        faces.append(DrawnFace(face, box))
        texts += count
    return replace(
        scene,
        texts=(*scene.texts, *texts),
        faces=tuple(faces),
        cut=scene.cut or question.cut,
    )


def _face_and_count(
    scene: Scene, m: Measures, face: Face, room: QRectF
) -> tuple[QRectF, list[Placed]]:
    """Where a face stands in its column; with its number of hands at its right."""
    side = room.height()
    hands = scene.view.hands
    if hands is None:
        return QRectF(room.center().x() - side / 2, room.top(), side, side), []
    gap = _BESIDE * m.unit
    style = Style("ink", bold=True, align=LEFT)
    sizes = (max(m.small, side * 0.5), m.small)
    beside = room.width() - side - gap - m.small * 0.3
    count = fitted(str(hands.of(face)), style, (beside, side), sizes, 1)
    left = room.center().x() - (side + gap + count.ink().width()) / 2
    top = room.center().y() - count.height / 2
    return (
        QRectF(left, room.top(), side, side),
        [Placed(count, QPointF(left + side + gap, top))],
    )
