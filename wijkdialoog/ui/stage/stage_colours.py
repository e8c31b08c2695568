"""Colours of the table screen. Every text reads at 7:1 or better, from the back of the room."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.ui.colours import DARK, LIGHT, Theme

LEAST_CONTRAST = 7.0

_STEP = 0.04


@dataclass(frozen=True)
class StageColours:
    """Hex colours by role.

    back    behind everything
    ink     what matters; `quiet` what goes with it; `accent` the colour of the round, as text
    disc    behind the initials and the filled part of the ring; `on_disc` text upon it
    track   the unfilled part of the ring; `line` hairlines
    """

    back: str
    ink: str
    quiet: str
    accent: str
    disc: str
    on_disc: str
    track: str
    line: str


@cache
def stage_colours(kind: RoundKind, *, dark: bool, dimmed: bool = False) -> StageColours:
    """Return the colours for a kind of round; dimmed: "even stil"."""
    if dimmed:
        return _DIMMED
    theme = DARK if dark else LIGHT
    back = "#161c1a" if dark else "#fbf8f1"
    accent = readable(theme.kind(kind), back, theme.ink)
    return StageColours(
        back=back,
        ink=theme.ink,
        quiet=readable(theme.muted, back, theme.ink),
        accent=accent,
        disc=accent,
        on_disc=_upon(theme),
        track="#3a4542" if dark else "#e3ddcf",
        line=theme.line,
    )


def readable(colour: str, back: str, ink: str) -> str:
    """Return `colour`, moved towards `ink` just so far that it reads on `back`."""
    part = 0.0
    mixed = colour
    while contrast(mixed, back) < LEAST_CONTRAST and part < 1.0:
        part = min(1.0, part + _STEP)
        mixed = _mix(colour, ink, part)
    return mixed


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _upon(theme: Theme) -> str:
    return "#0d1211" if theme.is_dark else "#ffffff"


def _luminance(colour: str) -> float:
    found = QColor(colour)
    red, green, blue = (_linear(v) for v in (found.redF(), found.greenF(), found.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4


def _mix(one: str, other: str, part: float) -> str:
    first, second = QColor(one), QColor(other)
    mixed = (
        round(a + (b - a) * part)
        for a, b in (
            (first.red(), second.red()),
            (first.green(), second.green()),
            (first.blue(), second.blue()),
        )
    )
    return QColor(*mixed).name()


_DIMMED = StageColours(
    back="#141917",
    ink="#b4b7b0",
    quiet="#a3a8a2",
    accent="#b4b7b0",
    disc="#3a4340",
    on_disc="#d5d7d0",
    track="#262e2b",
    line="#2c3431",
)
