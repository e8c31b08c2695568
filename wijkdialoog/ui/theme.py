"""Looks of the program: colours by role, text size, fonts, icons.

How a widget uses it:

- No colours in widgets. Give a widget a role and the stylesheet does the rest:
  `label.setProperty("role", "muted")`; `frame.setProperty("kind", "dreams")` gives the accent
  of a kind of round or contribution. After changing a property on a visible widget, call
  `restyle(widget)`.
- A widget that paints itself asks `current_theme()` and `scaled()` inside `paintEvent`,
  `sizeHint` and the like, never once at construction.
- Sizes fixed at construction go through `on_theme(widget, apply)`: it calls `apply` now and again
  whenever the theme or the text size changes.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from wijkdialoog import paths
from wijkdialoog.ui import stylesheet
from wijkdialoog.ui.colours import DARK, LIGHT, Theme
from wijkdialoog.ui.lazy_icon import LazyIcon
from wijkdialoog.ui.stylesheet import TARGET, palette_of, stylesheet_of

__all__ = [
    "ANY_WIDTH",
    "TARGET",
    "TEXT_SIZES",
    "Theme",
    "apply_theme",
    "beyond",
    "current_theme",
    "icon",
    "load_other_scripts",
    "next_text_size",
    "on_theme",
    "restyle",
    "scaled",
    "sized",
    "text_percent",
]

TEXT_SIZES = (100, 125, 150, 175, 200)
BASE_PX = 15
ANY_WIDTH = 16_777_215
"""Qt's own value for "no maximum"."""
_FAMILIES = ("Noto Sans", "Wijkdialoog Tekens")
_OTHER_SCRIPTS = {
    "Vazirmatn": "Vazirmatn-*.ttf",
    "Noto Sans Hebrew": "NotoSansHebrew-*.ttf",
    "Noto Sans Ethiopic": "NotoSansEthiopic-*.ttf",
    "Noto Sans SC": "NotoSansSC-*.ttf",
    "Noto Emoji": "NotoEmoji-*.ttf",
}
"""Family → files, in the order in which they are asked for a character that Noto Sans lacks."""


class _Look(QObject):
    """Theme and text size that are in force. `changed` is emitted after they were applied."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.percent = 100
        self.is_applied = False


@cache
def _look() -> _Look:
    return _Look()


def current_theme() -> Theme:
    """Return the theme in force."""
    return _look().theme


def text_percent() -> int:
    """Return the text size in force, 100 to 200."""
    return _look().percent


def scaled(px: float) -> int:
    """Return a length of the 100 % design in pixels at the text size in force."""
    return round(px * _look().percent / 100)


def sized(base: QFont, px: float, *, bold: bool = False) -> QFont:
    """Return a font to paint with, in a letter size of the 100 % design."""
    font = QFont(base)
    font.setPixelSize(scaled(px))
    font.setBold(bold)
    return font


def beyond(role: str) -> int:
    """Return how far a button of this role reacts above and below what is drawn of it, in pixels.

    A layout takes that off its own room, so that rows of buttons do not drift apart.
    """
    return stylesheet.beyond(role, scaled)


def next_text_size(percent: int, step: int = 1) -> int:
    """Return the size `step` places further; after the largest comes the smallest again."""
    nearest = min(TEXT_SIZES, key=lambda size: abs(size - percent))
    return TEXT_SIZES[(TEXT_SIZES.index(nearest) + step) % len(TEXT_SIZES)]


def apply_theme(app: QApplication, name: str = "light", percent: int = 100) -> None:
    """Put theme "light" or "dark" and a text size (100 to 200) in force, everywhere, now."""
    look = _look()
    wanted = DARK if name == "dark" else LIGHT, max(TEXT_SIZES[0], min(TEXT_SIZES[-1], percent))
    if look.is_applied and (look.theme, look.percent) == wanted:
        return  # polishing every widget again takes a moment that somebody would notice
    look.theme, look.percent = wanted
    if not look.is_applied:
        app.setStyle("Fusion")
    look.is_applied = True
    app.setFont(_font(look.percent))
    app.setPalette(palette_of(look.theme))
    app.setStyleSheet(stylesheet_of(look.theme, scaled))
    look.changed.emit()


def on_theme(widget: QWidget, apply: Callable[[], None]) -> None:
    """Call `apply` now, and again after each change of theme or text size, while `widget` lives."""
    follower = _Follower(widget, apply)
    _look().changed.connect(follower.follow)
    apply()


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look again at a widget whose role, kind or other property changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def icon(name: str, role: str = "ink") -> QIcon:
    """Return an icon of qtawesome ("fa6s.plus") in the colour of a theme role.

    For icons that must follow light and dark, set them inside `on_theme`.
    """
    return _icon(name, current_theme().role(role))


@cache
def _icon(name: str, colour: str) -> QIcon:
    return QIcon(LazyIcon(name, colour))


class _Follower(QObject):
    """Lives and dies with its widget, so that a closed widget is not called any more."""

    def __init__(self, widget: QWidget, apply: Callable[[], None]) -> None:
        super().__init__(widget)
        self._apply = apply

    def follow(self) -> None:
        """Apply again."""
        self._apply()


def _font(percent: int) -> QFont:
    font = QFont(_families())
    font.setPixelSize(round(BASE_PX * percent / 100))
    return font


@cache
def load_other_scripts() -> None:
    """Load the bundled fonts for names and words in other scripts, once.

    Call it before the first window that shows what people typed. What is seen while the dossier
    opens does not need them, and need not wait for them.
    """
    for files in _OTHER_SCRIPTS.values():
        _load(files)


def _load(files: str) -> None:
    for file in sorted(paths.resources("fonts").glob(files)):
        QFontDatabase.addApplicationFont(str(file))


@cache
def _families() -> list[str]:
    """Load the fonts that draw the interface; name those of other scripts, to be loaded later.

    "Wijkdialoog Tekens" has the signs that Noto Sans lacks: ✓ ‹ › ☰ ● ○ ▾ ▸ ▲ ▼ ⠿ → ← ↑ ↓ ↤ ↵ ↶ ↷
    ↻ ⚄ ☾ ☀ ✎ ⚠ ☆ ★ ■ □ ✉ ⚑ ☐ ☑. They may stand in texts and look the same on every machine.
    """
    for files in ("NotoSans-*.ttf", "WijkdialoogTekens-*.ttf"):
        _load(files)
    return [*_FAMILIES, *_OTHER_SCRIPTS, "sans-serif"]
