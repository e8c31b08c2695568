"""Words and colours of what a typed line can become."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from wijkdialoog.domain.contributions import Kind, Target
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.ui.theme import current_theme
from wijkdialoog.ui.words.contributions import kind_label


def target_label(target: Target) -> str:
    """Return "Droom", "Bron" or "Afspraak"."""
    if target.kind is not None:
        return kind_label(target.kind)
    if target is Target.ASSET:
        return QCoreApplication.translate("targets", "Bron")
    return QCoreApplication.translate("targets", "Afspraak")


def target_kind(target: Target) -> RoundKind | Kind:
    """Return the kind whose accent belongs to it."""
    if target.kind is not None:
        return target.kind
    return RoundKind.ASSETS if target is Target.ASSET else RoundKind.AGREEMENTS


def target_colour(target: Target) -> QColor:
    """Return its accent in the theme in force."""
    return QColor(current_theme().kind(target_kind(target)))
