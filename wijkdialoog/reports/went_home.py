"""How people went home: three drawn faces, each with its number of hands and its word."""

from collections.abc import Iterator

from wijkdialoog.domain.minutes import MinutesTally
from wijkdialoog.domain.tally import Face, Hands
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.faces import draw_face
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import ShapedParagraph, StyledText
from wijkdialoog.reports.tagged_figure import Figure
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_FACE = 2.6  # width of a face, times the letter size
_BESIDE = 0.6  # between a face and its words, likewise


class FacesPicture:
    """Three faces beside each other, from glad to not glad."""

    def __init__(self, set_: Typesetter, hands: Hands) -> None:
        letters = set_.sizes.body_bold.size
        self._face = _FACE * letters
        self._beside = _BESIDE * letters
        self._column = style.TEXT_WIDTH / len(Face)
        self._texts = [(face, _counted(set_, face, hands.of(face))) for face in Face]
        room = self._column - self._face - 2 * self._beside
        self._heights = [text.measure(room) for _, text in self._texts]
        self.width = style.TEXT_WIDTH
        self.height = max(self._face, *self._heights)

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw each face, and its words at half its height."""
        middle = self.height / 2
        for column, (face, text) in enumerate(self._texts):
            x = column * self._column
            draw_face(canvas, face, x + self._face / 2, middle, self._face)
            text.draw(canvas, x + self._face + self._beside, middle + self._heights[column] / 2)


def went_home(set_: Typesetter, tally: MinutesTally | None) -> Iterator[Block]:
    """Yield what was counted at the end; nothing when nothing was, or it stays out."""
    if tally is None:
        return
    own = tally.question.strip()
    yield set_.heading(set_.say(words.ASKED_AT_THE_END if own else words.WENT_HOME))
    if own:
        asked = set_.typed(own, set_.sizes.note)
        yield set_.make.paragraph(asked, set_.sizes.note, space_before=1, keep_with_next=True)
    counted = ", ".join(f"{tally.hands.of(face)} {set_.say(words.FACES[face])}" for face in Face)
    shown = set_.say(words.FACES_SHOWN, counted=counted)
    yield Figure(FacesPicture(set_, tally.hands), shown, space_before=8)


def _counted(set_: Typesetter, face: Face, number: int) -> ShapedParagraph:
    sizes = set_.sizes
    spans = [
        StyledText(f"{number} ", sizes.body_bold),
        StyledText(set_.say(words.FACES[face]), sizes.body),
    ]
    return ShapedParagraph(spans, set_.shaper)
