"""Words for rounds, turns and the clock."""

from enum import StrEnum

from wijkdialoog.domain.dialogue import ClockStyle, Direction
from wijkdialoog.domain.plan import RoundForm, RoundKind
from wijkdialoog.domain.turns import CycleMode, TurnState
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import word_of


def round_kind_label(kind: RoundKind) -> str:
    """Return "Dromen"."""
    return word_of(kind, _ROUND_KINDS)


def round_form_label(form: RoundForm) -> str:
    """Return "in beurten"."""
    return word_of(form, _ROUND_FORMS)


def cycle_mode_label(mode: CycleMode) -> str:
    """Return "rondje" or "vrij gesprek"."""
    return word_of(mode, _CYCLE_MODES)


def turn_state_label(state: TurnState) -> str:
    """Return "aan het woord"."""
    return word_of(state, _TURN_STATES)


def direction_label(direction: Direction) -> str:
    """Return "met de klok mee"."""
    return word_of(direction, _DIRECTIONS)


def clock_style_label(style: ClockStyle) -> str:
    """Return "rustig" or "klok"."""
    return word_of(style, _CLOCK_STYLES)


_ROUND_KINDS: dict[StrEnum, str] = {
    RoundKind.WELCOME: QT_TRANSLATE_NOOP("labels", "Welkom"),
    RoundKind.INTRODUCTION: QT_TRANSLATE_NOOP("labels", "Kennismaken"),
    RoundKind.EXPERIENCES: QT_TRANSLATE_NOOP("labels", "Ervaringen"),
    RoundKind.VIEWS: QT_TRANSLATE_NOOP("labels", "Zienswijzen"),
    RoundKind.DREAMS: QT_TRANSLATE_NOOP("labels", "Dromen"),
    RoundKind.POSSIBILITIES: QT_TRANSLATE_NOOP("labels", "Mogelijkheden"),
    RoundKind.ASSETS: QT_TRANSLATE_NOOP("labels", "Bronnen"),
    RoundKind.AGREEMENTS: QT_TRANSLATE_NOOP("labels", "Afspraken"),
    RoundKind.CLOSING: QT_TRANSLATE_NOOP("labels", "Afronding"),
    RoundKind.OTHER: QT_TRANSLATE_NOOP("labels", "Anders"),
}
_ROUND_FORMS: dict[StrEnum, str] = {
    RoundForm.IN_TURNS: QT_TRANSLATE_NOOP("labels", "in beurten"),
    RoundForm.OPEN: QT_TRANSLATE_NOOP("labels", "open gesprek"),
    RoundForm.SILENT_WRITING: QT_TRANSLATE_NOOP("labels", "stil schrijven"),
    RoundForm.PLENARY: QT_TRANSLATE_NOOP("labels", "plenair"),
}
_TURN_STATES: dict[StrEnum, str] = {
    TurnState.WAITING: QT_TRANSLATE_NOOP("labels", "nog niet"),
    TurnState.SPEAKING: QT_TRANSLATE_NOOP("labels", "aan het woord"),
    TurnState.LATER: QT_TRANSLATE_NOOP("labels", "straks"),
    TurnState.PASSED: QT_TRANSLATE_NOOP("labels", "past"),
    TurnState.DONE: QT_TRANSLATE_NOOP("labels", "geweest"),
}
_CYCLE_MODES: dict[StrEnum, str] = {
    CycleMode.TURNS: QT_TRANSLATE_NOOP("labels", "rondje"),
    CycleMode.FREE: QT_TRANSLATE_NOOP("labels", "vrij gesprek"),
}
_DIRECTIONS: dict[StrEnum, str] = {
    Direction.CLOCKWISE: QT_TRANSLATE_NOOP("labels", "met de klok mee"),
    Direction.COUNTERCLOCKWISE: QT_TRANSLATE_NOOP("labels", "tegen de klok in"),
}
_CLOCK_STYLES: dict[StrEnum, str] = {
    ClockStyle.CALM: QT_TRANSLATE_NOOP("labels", "rustig"),
    ClockStyle.DIGITS: QT_TRANSLATE_NOOP("labels", "klok"),
}
