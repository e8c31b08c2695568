"""How the width of the people table is divided, and which columns wait where it is narrow."""

from wijkdialoog.ui.participants.people_model import Column

_LEAST_WIDTHS = {
    Column.SEAT: 52,
    Column.NAME: 98,
    Column.ROLE: 98,
    Column.ORGANISATION: 96,
    Column.IN_MINUTES: 112,
    Column.PRESENCE: 98,
    Column.FUNCTION: 114,
    Column.MORE: 44,
}
_SHARES = {
    Column.NAME: 30,
    Column.ROLE: 10,
    Column.ORGANISATION: 30,
    Column.IN_MINUTES: 15,
    Column.PRESENCE: 5,
    Column.FUNCTION: 10,
}
# The menu of a row has everything; the first of these goes first.
_MAY_WAIT = (Column.FUNCTION, Column.ORGANISATION, Column.IN_MINUTES, Column.ROLE)
_LITTLE_LESS = 12  # part of the width that may be missing before a column has to wait


def widths(room: float, unit: float, lent: Column | None = None) -> dict[Column, int]:
    """Return the width of each column that is shown, in pixels.

    room  width of the table, in pixels      unit  pixels of one pixel of the 100 % design
    lent  a column that is being typed in: it is shown, also where there is no room for it
    """
    shown = list(Column)
    for waiting in _MAY_WAIT:
        # A little less than asked is still readable, but not for the sake of the first to wait.
        slack = 0 if waiting is Column.FUNCTION else _needed(shown, unit) / _LITTLE_LESS
        if _needed(shown, unit) - slack <= room:
            break
        if waiting is not lent:
            shown.remove(waiting)
    needed = _needed(shown, unit)
    spare = max(room - needed, -needed / _LITTLE_LESS)
    shares = sum(_SHARES.get(column, 0) for column in shown)
    return {
        column: int(_LEAST_WIDTHS[column] * unit + spare * _SHARES.get(column, 0) / shares)
        for column in shown
    }


def _needed(shown: list[Column], unit: float) -> float:
    return sum(_LEAST_WIDTHS[column] for column in shown) * unit
