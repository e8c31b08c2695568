"""Theme → Qt palette and stylesheet. Widgets carry a role or kind; the looks are all here."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

from wijkdialoog import paths
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.ui.colours import Theme

Scale = Callable[[float], int]

TARGET = 44
"""Pixels that react to a press at least, both ways. A person with a shaking hand hits that."""

DRAWN_HEIGHTS = {"chip": 32, "light-chip": 32, "link": 30, "quiet": 32, "step": 34}
"""Buttons by role that are drawn lower than that, in pixels of the 100 % design."""


def beyond(role: str, px: Scale) -> int:
    """Return how far a button reacts above and below what is drawn of it; 0 for a high one."""
    lost = px(100) != 100  # a pixel, in rounding the parts of which a height is made
    return max(0, TARGET - px(DRAWN_HEIGHTS.get(role, TARGET)) + lost + 1) // 2


def palette_of(theme: Theme) -> QPalette:
    """Return the palette for what Qt draws itself: popups, tables, calendars, tool tips."""
    palette = QPalette()
    group = QPalette.ColorRole
    for role, colour in (
        (group.Window, theme.paper),
        (group.WindowText, theme.ink),
        (group.Base, theme.card),
        (group.AlternateBase, theme.panel),
        (group.Text, theme.ink),
        (group.PlaceholderText, theme.muted),
        (group.Button, theme.card),
        (group.ButtonText, theme.ink),
        (group.BrightText, theme.on_action),
        (group.ToolTipBase, theme.card),
        (group.ToolTipText, theme.ink),
        (group.Highlight, theme.action),
        (group.HighlightedText, theme.on_action),
        (group.Accent, theme.action),
        (group.Link, theme.action),
        (group.LinkVisited, theme.action),
        (group.Light, theme.card),
        (group.Midlight, theme.line),
        (group.Mid, theme.line),
        (group.Dark, theme.strong_line),
        (group.Shadow, theme.strong_line),
    ):
        palette.setColor(role, QColor(colour))
    for role in (group.WindowText, group.Text, group.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.strong_line))
    return palette


def stylesheet_of(theme: Theme, px: Scale) -> str:
    """Return the stylesheet of the whole program for a theme and a text size."""
    return "".join(
        (
            _surfaces(theme, px),
            _labels(theme, px),
            _buttons(theme, px),
            _fields(theme, px),
            _lists(theme, px),
            _kinds(theme),
        )
    )


def _pill(px: Scale, height: int, padding: int) -> str:
    """Round ends. Qt drops a radius that is more than half of a side, so it is counted out."""
    radius = (px(height) + 2 * px(padding) + 2) // 2
    return f"min-height: {px(height)}px; border-radius: {radius}px; min-width: {px(height) // 2}px;"


def _reach(role: str, px: Scale, across: int = 0) -> str:
    """Let a button react in the room around its drawing as well: a margin belongs to it.

    across  pixels at its sides; most buttons are wide enough
    """
    return f"margin: {beyond(role, px)}px {across}px;"


def _image(name: str, theme: Theme) -> str:
    file = paths.resources("icons", f"{name}-{theme.name}.svg").as_posix()
    return f'image: url("{file}");'


def _surfaces(t: Theme, px: Scale) -> str:
    radius = px(12)
    return f"""
QMainWindow, QDialog {{ background: {t.paper}; }}
QFrame[role="card"], QAbstractButton[role="card"] {{ background: {t.card};
  border: 1px solid {t.line}; border-radius: {radius}px; }}
QAbstractButton[role="card"]:hover {{ border-color: {t.soft_line}; }}
QFrame[role="card"][selected="true"], QAbstractButton[role="card"]:focus {{
  border: 2px solid {t.action}; }}
QFrame[role="action-card"], QAbstractButton[role="action-card"] {{ background: {t.action};
  border: 1px solid {t.action}; border-radius: {radius}px; }}
QFrame[role="action-card"]:hover, QAbstractButton[role="action-card"]:hover {{
  background: {t.action_hover}; }}
QFrame[role="action-card"]:focus, QAbstractButton[role="action-card"]:focus {{
  border: 3px solid {t.ink}; }}
QFrame[role="outline"], QAbstractButton[role="outline"] {{ background: transparent;
  border: 1px dashed {t.strong_line}; border-radius: {radius}px; }}
QFrame[role="outline"]:hover, QAbstractButton[role="outline"]:hover {{
  background: {t.panel}; }}
QFrame[role="outline"]:focus, QAbstractButton[role="outline"]:focus {{
  border: 2px solid {t.action}; }}
QFrame[role="panel"] {{ background: {t.panel}; border: none; }}
QFrame[role="column"] {{ background: {t.column}; border: none; border-radius: {radius}px; }}
QFrame[role="soft"] {{ background: {t.soft}; border: none; border-radius: {radius}px; }}
QFrame[role="hint"] {{ background: {t.amber_soft}; border: none; border-radius: {radius}px; }}
QFrame[role="tips"] {{ background: {t.soft}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[role="hint-card"] {{ background: {t.card}; border: 2px solid {t.action};
  border-radius: {radius}px; }}
QFrame[role="desk"] {{ background: {t.desk}; border: none; }}
QListView[role="page-strip"] {{ background: {t.desk}; border: none; outline: none;
    border-radius: 0; font-size: {px(13)}px; }}
QListView[role="page-strip"]::item {{ border: 2px solid transparent; color: {t.ink};
    border-radius: {px(6)}px; }}
QListView[role="page-strip"]::item:selected {{ background: {t.soft}; border-color: {t.action};
    color: {t.ink}; }}
QListView[role="page-strip"]:focus {{ border: 2px solid {t.action}; }}
QFrame[role="header"] {{ background: {t.card}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[role="strip"] {{ background: {t.card}; border: none; border-top: 1px solid {t.line}; }}
QFrame[role="strip"][state="empty"] {{ background: {t.paper}; border-top-color: {t.paper}; }}
QFrame[role="strip"][state="warning"] {{ background: {t.amber_soft}; }}
QFrame[role="bar"] {{ background: {t.card}; border: none; border-top: 1px solid {t.line}; }}
QFrame[role="line"] {{ background: {t.line}; border: none; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea:focus {{ border: 2px solid {t.action}; border-radius: {px(6)}px; }}
QToolTip {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.strong_line};
  padding: {px(4)}px; }}
QSplitter::handle {{ background: {t.line}; }}
"""


def _labels(t: Theme, px: Scale) -> str:
    return f"""
QLabel {{ background: transparent; border: none; color: {t.ink}; font-size: {px(15)}px; }}
QLabel[role="display"] {{ font-size: {px(38)}px; font-weight: bold; }}
QLabel[role="title"] {{ font-size: {px(26)}px; font-weight: bold; }}
QLabel[role="question"] {{ font-size: {px(20)}px; font-weight: bold; }}
QLabel[role="heading"] {{ font-size: {px(18)}px; font-weight: bold; }}
QLabel[role="heading-small"] {{ font-size: {px(16)}px; font-weight: bold; }}
QLabel[role="saved"] {{ color: {t.action}; border: 1px solid {t.line}; {_pill(px, 20, 4)}
  padding: {px(4)}px {px(12)}px; font-size: {px(13)}px; }}
QLabel[role="saved"][state="not"] {{ color: {t.amber}; background: {t.amber_soft};
  border-color: {t.amber}; font-weight: bold; }}
QLabel[role="link"] {{ font-size: {px(15)}px; font-weight: bold; color: {t.action}; }}
QLabel[role="strong"] {{ font-weight: bold; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="tip"] {{ font-size: {px(14)}px; }}
QLabel[role="small"] {{ color: {t.muted}; font-size: {px(13)}px; }}
QLabel[role="small"][state="practice"] {{ color: {t.amber}; font-weight: bold; }}
QLabel[role="small-strong"] {{ font-size: {px(13)}px; font-weight: bold; }}
QLabel[role="warning"] {{ color: {t.amber}; }}
QLabel[role="good"] {{ color: {t.action}; }}
QLabel[role="brand"] {{ color: {t.action}; font-size: {px(18)}px; font-weight: bold; }}
QLabel[role="on-action"] {{ color: {t.on_action}; }}
QLabel[role="on-action-heading"] {{ color: {t.on_action}; font-size: {px(19)}px;
  font-weight: bold; }}
QLabel[role="count"] {{ background: {t.card}; border: 1px solid {t.line};
  {_pill(px, 20, 3)} padding: {px(3)}px {px(9)}px; font-size: {px(13)}px; font-weight: bold; }}
QLabel[role="key"] {{ border: 1px solid {t.strong_line}; border-radius: {px(4)}px;
  padding: 0 {px(5)}px; color: {t.muted}; font-size: {px(11)}px; font-weight: bold; }}
QLabel[role="key-on-action"] {{ border: 1px solid {t.on_action}; border-radius: {px(4)}px;
  padding: 0 {px(5)}px; color: {t.on_action}; font-size: {px(11)}px; font-weight: bold; }}
QLabel:disabled {{ color: {t.strong_line}; }}
"""


def _buttons(t: Theme, px: Scale) -> str:
    # A focused border is 1 px thicker; the padding gives that pixel, so nothing moves.
    def box(vertical: int, horizontal: int, border: int, colour: str) -> str:
        thicker = border - 1
        return (
            f"border: {border}px solid {colour}; "
            f"padding: {px(vertical) - thicker}px {px(horizontal) - thicker}px;"
        )

    return f"""
QPushButton {{ background: {t.card}; color: {t.ink}; font-weight: bold; font-size: {px(15)}px;
  border-radius: {px(10)}px; min-height: {px(24)}px; {box(9, 18, 1, t.line)} }}
QPushButton:hover {{ background: {t.panel}; border-color: {t.soft_line}; }}
QPushButton:pressed {{ background: {t.soft}; }}
QPushButton:focus {{ {box(9, 18, 2, t.action)} }}
QPushButton:disabled {{ color: {t.strong_line}; background: {t.panel}; }}
QPushButton[role="primary"] {{ background: {t.action}; color: {t.on_action};
  border-color: {t.action}; }}
QPushButton[role="primary"]:hover {{ background: {t.action_hover}; }}
QPushButton[role="primary"]:focus {{ {box(9, 18, 2, t.ink)} }}
QPushButton[role="primary"]:disabled {{ background: {t.track}; color: {t.muted};
  border-color: {t.track}; }}
QPushButton[role="chip"] {{ {_pill(px, 20, 5)} font-size: {px(13)}px;
  {box(5, 13, 1, t.line)} {_reach("chip", px)} min-width: {px(16)}px; }}
QPushButton[role="chip"]:hover {{ border-color: {t.soft_line}; }}
QPushButton[role="chip"]:checked {{ background: {t.action}; color: {t.on_action};
  border-color: {t.action}; }}
QPushButton[role="chip"]:focus {{ {box(5, 13, 2, t.action)} }}
QPushButton[role="chip"]:checked:focus {{ {box(5, 13, 2, t.ink)} }}
QPushButton[role="light-chip"] {{ font-weight: normal; {_pill(px, 20, 5)}
  font-size: {px(13)}px; {box(5, 12, 1, t.line)} {_reach("light-chip", px)}
  min-width: {px(18)}px; }}
QPushButton[role="light-chip"]:focus {{ {box(5, 12, 2, t.action)} }}
QPushButton[role="link"] {{ background: transparent; color: {t.action};
  {box(4, 6, 1, "transparent")} border-radius: {px(6)}px; min-height: {px(20)}px;
  {_reach("link", px)} min-width: {px(30)}px; }}
QPushButton[role="link"]:hover {{ background: {t.soft}; }}
QPushButton[role="link"]:focus {{ {box(4, 6, 2, t.action)} }}
QPushButton[role="link"]:disabled {{ color: {t.strong_line}; background: transparent; }}
QPushButton[role="quiet"] {{ background: transparent; font-weight: normal;
  {box(5, 9, 1, "transparent")} border-radius: {px(8)}px; min-height: {px(20)}px;
  {_reach("quiet", px)} min-width: {px(24)}px; }}
QPushButton[square="true"] {{ {_reach("quiet", px, max(0, TARGET - px(36) + 1) // 2)}
  min-width: {px(16)}px; }}
QPushButton[role="quiet"]:hover {{ background: {t.soft}; }}
QPushButton[role="quiet"]:focus {{ {box(5, 9, 2, t.action)} }}
QPushButton[role="quiet"]:disabled {{ color: {t.strong_line}; background: transparent; }}
QPushButton[role="quiet"]:checked {{ background: {t.soft}; }}
QPushButton[role="entry"] {{ background: transparent; min-height: {px(40)}px;
  {box(2, 8, 1, "transparent")} border-radius: {px(8)}px; }}
QPushButton[role="entry"][compact="true"] {{ min-height: {max(px(28), TARGET - 2 * px(2) - 2)}px; }}
QPushButton[role="entry"]:hover {{ background: {t.soft}; }}
QPushButton[role="entry"]:focus {{ {box(2, 8, 2, t.action)} }}
QPushButton[role="back"] {{ background: transparent; font-size: {px(26)}px; font-weight: normal;
  {box(2, 8, 1, "transparent")} border-radius: {px(8)}px; min-height: {px(38)}px;
  min-width: {px(26)}px; }}
QPushButton[role="back"]:hover {{ background: {t.soft}; }}
QPushButton[role="back"]:focus {{ {box(2, 8, 2, t.action)} }}
QPushButton[role="step"] {{ background: transparent; color: {t.muted};
  {box(4, 15, 1, "transparent")} {_pill(px, 24, 4)} {_reach("step", px)} }}
QPushButton[role="step"]:hover {{ background: {t.soft}; }}
QPushButton[role="step"][filled="true"] {{ color: {t.action}; }}
QPushButton[role="step"]:checked {{ background: {t.action}; color: {t.on_action}; }}
QPushButton[role="step"]:focus {{ {box(4, 15, 2, t.action)} }}
QPushButton[role="step"]:checked:focus {{ {box(4, 15, 2, t.ink)} }}
QPushButton[compact="true"] {{ padding-left: {px(8)}px; padding-right: {px(8)}px;
  min-width: {px(26)}px; }}
QPushButton[compact="true"]:focus {{ padding-left: {px(8) - 1}px;
  padding-right: {px(8) - 1}px; }}
QPushButton::menu-indicator {{ width: 0; }}
QToolButton {{ background: transparent; color: {t.ink}; border: 1px solid transparent;
  border-radius: {px(8)}px; padding: {px(5)}px; }}
QToolButton:hover {{ background: {t.soft}; }}
QToolButton:checked {{ background: {t.soft}; border-color: {t.soft_line}; }}
QToolButton:focus {{ border: 2px solid {t.action}; padding: {px(5) - 1}px; }}
QToolButton::menu-indicator {{ image: none; }}
QCheckBox, QRadioButton {{ background: transparent; color: {t.ink}; spacing: {px(8)}px;
  font-size: {px(15)}px; padding: {px(3)}px; border: 2px solid transparent;
  border-radius: {px(6)}px; min-height: {max(px(22), TARGET - 2 * px(3) - 4)}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.action}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator {{
  width: {px(17)}px; height: {px(17)}px; }}
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked,
QMenu::indicator:unchecked {{ {_image("check-off", t)} }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked,
QMenu::indicator:checked {{ {_image("check-on", t)} }}
QRadioButton::indicator:unchecked, QMenu::indicator:exclusive:unchecked {{
  {_image("radio-off", t)} }}
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{ {_image("radio-on", t)} }}
QMenu::indicator {{ left: {px(8)}px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.strong_line}; }}
"""


def _fields(t: Theme, px: Scale) -> str:
    fields = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox"
    focused = ", ".join(f"{name}:focus" for name in fields.split(", "))
    refused = ", ".join(f'{name}[state="refused"]' for name in fields.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in fields.split(", "))
    pad = max(px(7), (TARGET - px(22) - 2) // 2)
    beside = max(TARGET, px(34))  # minus and plus, at both sides of a number
    return f"""
{fields} {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.strong_line};
  border-radius: {px(8)}px; padding: {pad}px {px(10)}px; font-size: {px(15)}px;
  selection-background-color: {t.action}; selection-color: {t.on_action};
  placeholder-text-color: {t.muted}; }}
{focused} {{ border: 2px solid {t.action}; padding: {pad - 1}px {px(10) - 1}px; }}
{refused} {{ border: 2px dashed {t.amber}; padding: {pad - 1}px {px(10) - 1}px; }}
{disabled} {{ background: {t.panel}; color: {t.strong_line}; border-color: {t.line}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {px(22)}px; }}
QLineEdit[role="big"] {{ font-size: {px(18)}px; min-height: {px(27)}px;
  border-radius: {px(10)}px; padding: {px(10) + 1}px {px(14) + 1}px; }}
QLineEdit[role="big"]:focus {{ border: 2px solid {t.action};
  padding: {px(10)}px {px(14)}px; }}
QLineEdit[role="cell"], QComboBox[role="cell"], QAbstractSpinBox[role="cell"] {{
  border: 1px solid transparent; background: transparent; padding: {px(3)}px {px(6)}px; }}
QLineEdit[role="cell"]:hover, QComboBox[role="cell"]:hover,
QAbstractSpinBox[role="cell"]:hover {{ border-color: {t.line}; }}
QLineEdit[role="cell"]:focus, QComboBox[role="cell"]:focus, QAbstractSpinBox[role="cell"]:focus {{
  border: 2px solid {t.action}; padding: {px(3) - 1}px {px(6) - 1}px; background: {t.card}; }}
QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
QDateEdit::drop-down {{ border: none; width: {px(26)}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ {_image("down", t)} width: {px(13)}px;
  height: {px(13)}px; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 {px(2)}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border;
  width: {beside}px; height: {beside}px; border: none; background: transparent;
  border-radius: {px(8)}px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: center left; }}
QAbstractSpinBox::up-button {{ subcontrol-position: center right; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {t.soft}; }}
QAbstractSpinBox::up-arrow {{ {_image("plus", t)} width: {px(13)}px; height: {px(13)}px; }}
QAbstractSpinBox::down-arrow {{ {_image("minus", t)} width: {px(13)}px; height: {px(13)}px; }}
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::down-arrow:off {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.line};
  selection-background-color: {t.action}; selection-color: {t.on_action};
  padding: {px(4)}px; outline: 0; }}
"""


def _lists(t: Theme, px: Scale) -> str:
    return f"""
QMenu {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.strong_line};
  border-radius: {px(8)}px; padding: {px(6)}px; font-size: {px(15)}px; }}
QMenu {{ menu-scrollable: 1; }}
QMenu::item {{ padding: {max(px(8), (TARGET - px(20) + 1) // 2)}px {px(18)}px;
  border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {t.soft}; color: {t.ink}; }}
QMenu::item:disabled {{ color: {t.strong_line}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(5)}px {px(8)}px; }}
QMenu::icon {{ padding-left: {px(8)}px; }}
QAbstractItemView {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.line};
  border-radius: {px(8)}px; gridline-color: {t.line}; alternate-background-color: {t.panel};
  selection-background-color: {t.soft}; selection-color: {t.ink}; font-size: {px(15)}px;
  outline: 0; }}
QAbstractItemView:focus {{ border: 2px solid {t.action}; }}
QListView::item {{ padding: {px(6)}px; border: 2px solid transparent;
  min-height: {max(px(21), TARGET - 2 * px(6) - 4)}px;
  border-radius: {px(6)}px; color: {t.ink}; }}
QListView::item:selected, QTableView::item:selected {{ background: {t.soft}; color: {t.ink}; }}
QListView::item:focus, QTableView::item:focus {{ border: 2px solid {t.action}; }}
QHeaderView, QHeaderView::section {{ background: {t.card}; color: {t.muted}; border: none;
  font-size: {px(13)}px; font-weight: bold; padding: {px(6)}px; }}
QHeaderView {{ padding: 0; }}
QHeaderView::section {{ border-bottom: 1px solid {t.line}; }}
QTableCornerButton::section {{ background: {t.card}; border: none;
  border-bottom: 1px solid {t.line}; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
QScrollBar::handle {{ background: {t.track}; border-radius: {px(4)}px; margin: 2px;
  min-height: {px(30)}px; min-width: {px(30)}px; }}
QScrollBar::handle:hover {{ background: {t.strong_line}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; padding: {px(8)}px {px(14)}px;
  font-weight: bold; border-bottom: 3px solid transparent; }}
QTabBar::tab:selected {{ color: {t.action}; border-bottom-color: {t.action}; }}
QTabWidget::pane {{ border: none; }}
QProgressBar {{ background: {t.faint}; border: none; border-radius: {px(3)}px;
  max-height: {px(6)}px; }}
QProgressBar::chunk {{ background: {t.action}; border-radius: {px(3)}px; }}
"""


def _kinds(theme: Theme) -> str:
    kinds: tuple[RoundKind | Kind, ...] = (*RoundKind, *Kind)
    return "".join(_kind(theme, kind) for kind in kinds)


def _kind(t: Theme, kind: RoundKind | Kind) -> str:
    colour = t.kind(kind)
    return f"""
QLabel[kind="{kind}"] {{ color: {colour}; }}
QFrame[role="card"][kind="{kind}"] {{ border-left: 5px solid {colour}; }}
QFrame[role="card"][kind="{kind}"][selected="true"] {{ background: {t.tint(colour, 0.07)};
  border-top: 2px solid {colour}; border-right: 2px solid {colour};
  border-bottom: 2px solid {colour}; }}
QFrame[role="tint"][kind="{kind}"] {{ background: {t.kind_soft(kind)}; border: none;
  border-radius: 8px; }}
QPushButton[kind="{kind}"]:checked {{ background: {colour}; color: {t.on_kind};
  border-color: {colour}; }}
QPushButton[role="link"][kind="{kind}"] {{ color: {colour}; }}
QLineEdit[kind="{kind}"], QPlainTextEdit[kind="{kind}"], QTextEdit[kind="{kind}"] {{
  border-color: {colour}; }}
"""
