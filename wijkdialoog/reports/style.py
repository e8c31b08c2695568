"""Lengths, sizes and colours of the page. Lengths in points unless a name says millimetres."""

from dataclasses import dataclass

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.plan import RoundKind

POINTS_PER_MM = 72 / 25.4

PAGE_WIDTH = 210 * POINTS_PER_MM
PAGE_HEIGHT = 297 * POINTS_PER_MM
MARGIN_SIDE = 20 * POINTS_PER_MM
MARGIN_TOP = 18 * POINTS_PER_MM
MARGIN_BOTTOM = 24 * POINTS_PER_MM
FOOTER_BASELINE = 13 * POINTS_PER_MM
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE
TEXT_HEIGHT = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM
# What is higher than this may go on overleaf: kept whole, it would leave a page half empty.
HALF_A_PAGE = TEXT_HEIGHT / 2

GUTTER = 10.0
STRIPE = 2.6
STRIPE_INDENT = 13.0
RADIUS = 6.0
HAIRLINE = 0.7

INK = "#1f2d2a"
MUTED = "#56635f"  # 6.3:1 on white, 5.4:1 on the soft green
ACTION = "#17695b"
SOFT = "#e3efea"
LINE = "#cfc9bb"
DOT = "#b8452d"

ASSETS_ACCENT = "#b8452d"
POSSIBILITIES_ACCENT = "#2a7440"
DREAMS_ACCENT = "#5b54b0"

_ROUND_ACCENTS = {
    RoundKind.WELCOME: "#48667c",
    RoundKind.INTRODUCTION: "#2a6491",
    RoundKind.EXPERIENCES: "#8a5712",
    RoundKind.VIEWS: "#96396f",
    RoundKind.DREAMS: DREAMS_ACCENT,
    RoundKind.POSSIBILITIES: POSSIBILITIES_ACCENT,
    RoundKind.ASSETS: ASSETS_ACCENT,
    RoundKind.AGREEMENTS: ACTION,
    RoundKind.CLOSING: "#56635f",
    RoundKind.OTHER: "#48667c",
}
_KIND_ACCENTS = {
    Kind.EXPERIENCE: RoundKind.EXPERIENCES,
    Kind.VIEW: RoundKind.VIEWS,
    Kind.DREAM: RoundKind.DREAMS,
    Kind.POSSIBILITY: RoundKind.POSSIBILITIES,
    Kind.INSIGHT: RoundKind.CLOSING,
    Kind.QUOTE: RoundKind.OTHER,
    Kind.REMARK: RoundKind.CLOSING,
}


@dataclass(frozen=True)
class Style:
    """How a piece of text looks. `leading` is the distance between two baselines."""

    size: float = 10.5
    leading: float = 15.5
    bold: bool = False
    colour: str = INK


BODY = Style()
BODY_BOLD = Style(bold=True)
NOTE = Style(size=9.5, leading=14, colour=MUTED)
# In a row beside body text: the same leading, so that baselines meet.
CELL = Style(size=9.5, leading=15.5)
CELL_MUTED = Style(size=9.5, leading=15.5, colour=MUTED)
SMALL = Style(size=8.5, leading=12, colour=MUTED)
EYEBROW = Style(size=8.5, leading=13, bold=True, colour=ACTION)
TITLE = Style(size=23, leading=29, bold=True)
PART_TITLE = Style(size=19, leading=25, bold=True)
SECTION = Style(size=13.5, leading=19, bold=True)
BOX_HEADING = Style(size=12, leading=18, bold=True)
THEME = Style(size=10.5, leading=15.5, bold=True)
DOTS = Style(size=14, leading=15.5, bold=True, colour=DOT)
CARD_HEADING = Style(size=9, leading=13, bold=True, colour=DOT)


@dataclass(frozen=True)
class Sizes:
    """The styles of one document, by what they are for."""

    body: Style = BODY
    body_bold: Style = BODY_BOLD
    note: Style = NOTE
    cell: Style = CELL
    cell_muted: Style = CELL_MUTED
    cell_head: Style = Style(size=9, leading=13, bold=True, colour=MUTED)
    small: Style = SMALL
    eyebrow: Style = EYEBROW
    title: Style = TITLE
    part_title: Style = PART_TITLE
    section: Style = SECTION
    box_heading: Style = BOX_HEADING
    theme: Style = THEME
    dots: Style = DOTS
    card_heading: Style = CARD_HEADING


ORDINARY = Sizes()


def _sizes(body: float, note: float, title: float, section: float) -> Sizes:
    """Make larger styles; the sizes of everything else follow from these four."""
    lines, notes = round(body * 1.46, 1), round(note * 1.46, 1)
    return Sizes(
        body=Style(size=body, leading=lines),
        body_bold=Style(size=body, leading=lines, bold=True),
        note=Style(size=note, leading=notes, colour=MUTED),
        cell=Style(size=note, leading=lines),
        cell_muted=Style(size=note, leading=lines, colour=MUTED),
        cell_head=Style(size=note, leading=notes, bold=True, colour=MUTED),
        small=Style(size=max(8.5, note - 4), leading=max(12, note), colour=MUTED),
        eyebrow=Style(size=note - 2, leading=notes, bold=True, colour=ACTION),
        title=Style(size=title, leading=round(title * 1.25), bold=True),
        part_title=Style(size=round(title * 0.88), leading=round(title * 1.15), bold=True),
        section=Style(size=section, leading=round(section * 1.4), bold=True),
        box_heading=Style(size=section, leading=round(section * 1.4), bold=True),
        theme=Style(size=body, leading=lines, bold=True),
        dots=Style(size=body + 4, leading=lines, bold=True, colour=DOT),
        card_heading=Style(size=note, leading=notes, bold=True, colour=DOT),
    )


# Residents read it at the kitchen table; large print is for who sees little.
READABLE = _sizes(14, 12, 25, 17)
LARGE = _sizes(18, 16, 28, 22)


def accent_of_round(kind: RoundKind) -> str:
    """Return the accent colour of a kind of round; at least 4.5:1 on white."""
    return _ROUND_ACCENTS[kind]


def accent_of_kind(kind: Kind) -> str:
    """Return the accent colour of a kind of contribution."""
    return _ROUND_ACCENTS[_KIND_ACCENTS[kind]]
