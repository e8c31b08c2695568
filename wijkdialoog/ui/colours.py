"""Colours by role, light and dark. Every text role reads at 4.5:1 on every surface (tested)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.plan import RoundKind

_ROUND_OF_KIND: Mapping[Kind, RoundKind] = {
    Kind.EXPERIENCE: RoundKind.EXPERIENCES,
    Kind.VIEW: RoundKind.VIEWS,
    Kind.DREAM: RoundKind.DREAMS,
    Kind.POSSIBILITY: RoundKind.POSSIBILITIES,
    Kind.INSIGHT: RoundKind.INTRODUCTION,
    Kind.QUOTE: RoundKind.WELCOME,
    Kind.REMARK: RoundKind.CLOSING,
}


@dataclass(frozen=True)
class Theme:
    """Hex colours by role; `QColor(theme.ink)` where something is painted.

    paper, panel, card   surfaces: the window, a side panel, a card on it
    column               a surface a little darker than paper (columns of the harvest board)
    desk                 behind a sheet of paper (the PDF preview)
    ink, muted           text and quieter text
    line                 hairlines and borders; `strong_line` borders of fields
    action, on_action    the one deep green, and text upon it; `action_hover` under the mouse
    soft, soft_line      pale green surface and its border (heard, selected)
    amber, amber_soft    warning text and its surface
    track                unfilled part of a ring or bar; a switch that is off
    faint                pictures of what is not there yet; never for text
    on_kind              text upon a surface filled with the colour of a kind
    """

    name: str
    paper: str
    panel: str
    card: str
    column: str
    desk: str
    ink: str
    muted: str
    line: str
    strong_line: str
    action: str
    action_hover: str
    on_action: str
    soft: str
    soft_line: str
    amber: str
    amber_soft: str
    track: str
    faint: str
    on_kind: str
    kinds: Mapping[RoundKind, str] = field(compare=False)

    @property
    def is_dark(self) -> bool:
        """Whether this is the dark theme."""
        return self.name == "dark"

    def kind(self, kind: RoundKind | Kind) -> str:
        """Return the accent of a kind of round or of a kind of contribution."""
        return self.kinds[_ROUND_OF_KIND[kind] if isinstance(kind, Kind) else kind]

    def kind_soft(self, kind: RoundKind | Kind) -> str:
        """Return a pale tint of a kind, for the background of what is chosen."""
        return self.tint(self.kind(kind))

    def tint(self, colour: str, strength: float = 0.13) -> str:
        """Return `colour` thinly over a card; strength 0 is the card, 1 the colour itself."""
        front, back = QColor(colour), QColor(self.card)
        return QColor(
            _between(back.red(), front.red(), strength),
            _between(back.green(), front.green(), strength),
            _between(back.blue(), front.blue(), strength),
        ).name()

    def role(self, role: str) -> str:
        """Return a colour by the name of its role or by the value of a kind ("dreams")."""
        if role in self.__dataclass_fields__:
            return str(getattr(self, role))
        return self.kind(RoundKind(role) if role in set(RoundKind) else Kind(role))


def _between(low: int, high: int, part: float) -> int:
    return round(low + (high - low) * part)


LIGHT = Theme(
    name="light",
    paper="#f6f3ec",
    panel="#fbf9f4",
    card="#ffffff",
    column="#efebe0",
    desk="#e2ded1",
    ink="#1f2d2a",
    muted="#5d6663",
    line="#e0dbcf",
    strong_line="#8d8a7f",
    action="#17695b",
    action_hover="#12584c",
    on_action="#ffffff",
    soft="#e3efea",
    soft_line="#8fc4b6",
    amber="#8a5a00",
    amber_soft="#fff4dc",
    track="#d0cabb",
    faint="#e6e1d5",
    on_kind="#ffffff",
    kinds={
        RoundKind.WELCOME: "#56646c",
        RoundKind.INTRODUCTION: "#2b659c",
        RoundKind.EXPERIENCES: "#8f5a00",
        RoundKind.VIEWS: "#864f97",
        RoundKind.DREAMS: "#5b54b0",
        RoundKind.POSSIBILITIES: "#27703d",
        RoundKind.ASSETS: "#ae4530",
        RoundKind.AGREEMENTS: "#17695b",
        RoundKind.CLOSING: "#5f625e",
        RoundKind.OTHER: "#5f625e",
    },
)

DARK = Theme(
    name="dark",
    paper="#1b2220",
    panel="#202826",
    card="#28312f",
    column="#171d1b",
    desk="#121716",
    ink="#f0ede5",
    muted="#b3bab5",
    line="#3c4744",
    strong_line="#7f8b87",
    action="#5cc3ad",
    action_hover="#74d2bd",
    on_action="#0d1f1b",
    soft="#24433c",
    soft_line="#3f7a6c",
    amber="#e9b85c",
    amber_soft="#3d331c",
    track="#4a5552",
    faint="#343e3b",
    on_kind="#14110f",
    kinds={
        RoundKind.WELCOME: "#a9bac4",
        RoundKind.INTRODUCTION: "#80b8ea",
        RoundKind.EXPERIENCES: "#e0aa55",
        RoundKind.VIEWS: "#d3a0e2",
        RoundKind.DREAMS: "#afa9f5",
        RoundKind.POSSIBILITIES: "#7fcb93",
        RoundKind.ASSETS: "#f0957f",
        RoundKind.AGREEMENTS: "#5cc3ad",
        RoundKind.CLOSING: "#b9bcb7",
        RoundKind.OTHER: "#b9bcb7",
    },
)
