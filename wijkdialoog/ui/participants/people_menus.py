"""The choices of a cell in the people table, as menus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from wijkdialoog.domain.dialogue import Function, Presence, Seat
from wijkdialoog.domain.in_minutes import InMinutes, choices, in_minutes
from wijkdialoog.domain.people import Person, Role
from wijkdialoog.ui.participants.people_model import Column, in_minutes_words
from wijkdialoog.ui.words.people import function_label, presence_label, role_label

Choose = Callable[[Column, object], None]
"""Called with the column and the value chosen."""


def fill_submenus(menu: QMenu, seat: Seat, choose: Choose) -> None:
    """Put a submenu in `menu` for everything that can be chosen for a seat."""
    words = {
        Column.ROLE: QCoreApplication.translate("PeopleMenus", "Rol"),
        Column.IN_MINUTES: QCoreApplication.translate("PeopleMenus", "In het verslag"),
        Column.PRESENCE: QCoreApplication.translate("PeopleMenus", "Aanwezig"),
        Column.FUNCTION: QCoreApplication.translate("PeopleMenus", "Taak"),
    }
    for column, text in words.items():
        if seat.person is not None or column in (Column.PRESENCE, Column.FUNCTION):
            fill_choices(menu.addMenu(text), column, seat, choose)


def fill_choices(menu: QMenu, column: Column, seat: Seat, choose: Choose) -> None:
    """Put the choices of a column in `menu`, the present one ticked."""
    person = seat.person
    if column is Column.ROLE:
        _fill_roles(menu, person.role if person else None, choose)
    elif column is Column.IN_MINUTES and person is not None:
        _fill_minutes(menu, person, choose)
    elif column is Column.PRESENCE:
        for presence in Presence:
            ticked = presence is seat.participant.presence
            _add(menu, presence_label(presence), column, presence, choose, ticked=ticked)
    elif column is Column.FUNCTION:
        for function in Function:
            ticked = function is seat.participant.function
            _add(menu, function_label(function), column, function, choose, ticked=ticked)


def _fill_roles(menu: QMenu, present: Role | None, choose: Choose) -> None:
    for role in Role:
        _add(menu, role_label(role), Column.ROLE, role, choose, ticked=role is present)
    menu.addSeparator()
    unsaid = QCoreApplication.translate("PeopleMenus", "niet gezegd")
    _add(menu, unsaid, Column.ROLE, None, choose, ticked=present is None)


def _fill_minutes(menu: QMenu, person: Person, choose: Choose) -> None:
    words = {
        InMinutes.HIDDEN: QCoreApplication.translate("PeopleMenus", "geen naam"),
        InMinutes.LABEL: QCoreApplication.translate("PeopleMenus", "eigen aanduiding …"),
        InMinutes.FIRST_NAME: QCoreApplication.translate("PeopleMenus", "voornaam (is akkoord)"),
        InMinutes.NAME: QCoreApplication.translate("PeopleMenus", "naam (is akkoord)"),
    }
    present = in_minutes(person)
    for choice in choices(person):
        is_own = choice is InMinutes.LABEL and present is InMinutes.LABEL
        text = f"{in_minutes_words(choice, person)} …" if is_own else words[choice]
        _add(menu, text, Column.IN_MINUTES, choice, choose, ticked=choice is present)


def _add(
    menu: QMenu, text: str, column: Column, value: object, choose: Choose, *, ticked: bool
) -> None:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(ticked)
    action.triggered.connect(lambda: choose(column, value))
