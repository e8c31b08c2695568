"""The three faces on paper: lines only, so that they stay apart in black and white."""

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.domain.tally import Face
from wijkdialoog.reports import style

_LINE = 0.075  # parts of the width of the face
_EYE = 0.055
_EYES_APART = 0.17
_EYES_UP = 0.12
_MOUTH = 0.27  # half its width


def draw_face(canvas: Canvas, face: Face, x: float, y: float, size: float) -> None:
    """Draw a face in ink; (x, y) is its middle and `size` its width, in points."""
    line = _LINE * size
    canvas.setStrokeColor(HexColor(style.INK))
    canvas.setFillColor(HexColor(style.INK))
    canvas.setLineWidth(line)
    canvas.setLineCap(1)
    canvas.circle(x, y, (size - line) / 2, stroke=1, fill=0)
    for side in (-1, 1):
        canvas.circle(
            x + side * _EYES_APART * size, y + _EYES_UP * size, _EYE * size, stroke=0, fill=1
        )
    half = _MOUTH * size
    if face is Face.GLAD:
        canvas.arc(x - half, y - half, x + half, y + half, 205, 130)
    elif face is Face.SAD:
        middle = y - 1.45 * half
        canvas.arc(x - half, middle - half, x + half, middle + half, 35, 110)
    else:
        canvas.line(x - 0.8 * half, y - 0.62 * half, x + 0.8 * half, y - 0.62 * half)
