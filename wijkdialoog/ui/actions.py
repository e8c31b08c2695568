"""Every action that has a key: the window makes it work, the help sheet shows it.

A page that gets a new key adds a row in `ui.action_table`; a test compares the table with the
shortcuts that really are in the window.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wijkdialoog.ui.action_table import ACTIONS, PLACES, ActionSpec, Where
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.pages import Place

__all__ = [
    "ActionSpec",
    "Where",
    "action_text",
    "actions_for",
    "key_name",
    "keys_text",
    "spec",
    "where_of",
    "where_text",
]


def spec(id_: str) -> ActionSpec:
    """Return the action with this id. Raises KeyError for an unknown id."""
    return _BY_ID[id_]


def actions_for(where: Where) -> tuple[ActionSpec, ...]:
    """Return the actions of one place, in the order of the table."""
    return tuple(action for action in ACTIONS if action.where is where)


def action_text(action: ActionSpec) -> str:
    """Return what an action does, in words."""
    return QCoreApplication.translate("actions", action.text)


def where_of(place: Place | None) -> Where:
    """Return where in the program a page is; without one, what works everywhere."""
    return Where(place.value) if place is not None else Where.EVERYWHERE


def where_text(where: Where) -> str:
    """Return the heading of a place on the help sheet."""
    return QCoreApplication.translate("actions", PLACES[where])


def keys_text(action: ActionSpec) -> str:
    """Return the keys as they stand on a keyboard: "Ctrl+Shift+Z of Ctrl+Y"."""
    either = QCoreApplication.translate("actions", " of ")
    return either.join(key_name(key) for key in action.keys if key not in _SAME_KEY)


def key_name(key: str) -> str:
    """Return one key as people say it: "PgDown" is "Page Down", "Ctrl++" is "Ctrl+plus"."""
    if key == "+":
        return "plus"
    return "+".join(_said(part) for part in key.replace("++", "+plus").split("+"))


def _said(part: str) -> str:
    word = _KEY_WORDS.get(part)
    return QCoreApplication.translate("actions", word) if word else _KEY_NAMES.get(part, part)


_SAME_KEY = frozenset({"Ctrl+="})  # the plus key without Shift
_KEY_NAMES: Mapping[str, str] = {
    "PgDown": "Page Down",
    "PgUp": "Page Up",
    "Return": "Enter",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Del": "Delete",
    "Ins": "Insert",
}
_KEY_WORDS: Mapping[str, str] = {
    "-": QT_TRANSLATE_NOOP("actions", "min"),
    "Space": QT_TRANSLATE_NOOP("actions", "spatie"),
}
_BY_ID: Mapping[str, ActionSpec] = {action.id: action for action in ACTIONS}
