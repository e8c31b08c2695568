"""Keys of the harvest board, in one table that the hint and the menus share."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Verb(StrEnum):
    """What can be asked for the chosen card or theme."""

    OPEN = "open"
    MORE_DOTS = "more_dots"
    FEWER_DOTS = "fewer_dots"
    THEME = "theme"
    THEME_NUMBER = "theme_number"
    NEW_THEME = "new_theme"
    LINK = "link"
    CONTRADICT = "contradict"
    AGREEMENT = "agreement"
    ASSET = "asset"
    POSSIBILITY = "possibility"
    REMOVE = "remove"
    FOLD = "fold"
    STOP = "stop"


ARROWS: dict[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Key → step (to the right, downwards)."""

_VERBS: dict[Qt.Key, Verb] = {
    Qt.Key.Key_Return: Verb.OPEN,
    Qt.Key.Key_Enter: Verb.OPEN,
    Qt.Key.Key_F2: Verb.OPEN,
    Qt.Key.Key_Plus: Verb.MORE_DOTS,
    Qt.Key.Key_Equal: Verb.MORE_DOTS,  # the same key without Shift
    Qt.Key.Key_Minus: Verb.FEWER_DOTS,
    Qt.Key.Key_T: Verb.THEME,
    Qt.Key.Key_N: Verb.NEW_THEME,
    Qt.Key.Key_L: Verb.LINK,
    Qt.Key.Key_K: Verb.CONTRADICT,
    Qt.Key.Key_A: Verb.AGREEMENT,
    Qt.Key.Key_B: Verb.ASSET,
    Qt.Key.Key_M: Verb.POSSIBILITY,
    Qt.Key.Key_Delete: Verb.REMOVE,
    Qt.Key.Key_Space: Verb.FOLD,
    Qt.Key.Key_Escape: Verb.STOP,
}
_DIGITS = range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)


def verb_of(event: QKeyEvent) -> Verb | None:
    """Return what a key asks for, or None. Keys with Ctrl or Alt belong to the window."""
    with_others = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    if event.modifiers() & with_others:
        return None
    if event.key() in _DIGITS:
        return Verb.THEME_NUMBER
    return _VERBS.get(Qt.Key(event.key())) if event.key() in set(_VERBS) else None
