"""What an empty lane says, and the name of the lane for what has no place in this view."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.board_views import View
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP

_EMPTY = {
    "dreams": QT_TRANSLATE_NOOP(
        "board", "Hier komen de dromen. Sleep een verhaal of typ hieronder."
    ),
    "possibilities": QT_TRANSLATE_NOOP(
        "board", "Hier komen mogelijkheden. Kies een droom en druk op M."
    ),
    "assets": QT_TRANSLATE_NOOP("board", "Hier komt wat er al is. Kies een kaart en druk op B."),
    "agreements": QT_TRANSLATE_NOOP(
        "board", "Hier komen de afspraken. Kies een kaart en druk op A."
    ),
}
_LEFTOVER = {
    View.THEMES: QT_TRANSLATE_NOOP("board", "Zonder thema"),
    View.ROUNDS: QT_TRANSLATE_NOOP("board", "Zonder ronde"),
    View.PARTICIPANTS: QT_TRANSLATE_NOOP("board", "Zonder naam"),
}


def empty_text(lane_key: str) -> str:
    """Return what stands in a lane without cards."""
    words = _EMPTY.get(lane_key, QT_TRANSLATE_NOOP("board", "Nog leeg."))
    return QCoreApplication.translate("board", words)


def leftover(view: View) -> str:
    """Return the title of the lane for cards that have no theme, round or name."""
    words = _LEFTOVER.get(view, QT_TRANSLATE_NOOP("board", "Overig"))
    return QCoreApplication.translate("board", words)
