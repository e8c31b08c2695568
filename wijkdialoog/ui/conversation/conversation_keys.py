"""The keys of the live page. They work while somebody types."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.contributions import Target
from wijkdialoog.ui.conversation.capture.target_chips import KEYS


def install_keys(
    page: QWidget,
    acts: Mapping[str, Callable[[], object]],
    choose_target: Callable[[Target], object],
) -> None:
    """Make these keys work everywhere on the page.

    acts  key as Qt writes it ("PgDown") → what it does
    """
    for key, act in acts.items():
        install_key(page, key, act)
    for target, key in KEYS.items():
        install_key(page, key, lambda t=target: choose_target(t))


def install_key(page: QWidget, key: str, act: Callable[[], object]) -> None:
    """Make one key work while the page is seen, also from the header or a panel beside it."""
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(act)
