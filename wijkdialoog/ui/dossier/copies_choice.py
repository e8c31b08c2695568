"""Whether old backups go too, when something is wiped: they still hold it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from wijkdialoog.services.moments import local_time
from wijkdialoog.ui.widgets.basics import Card, Toggle, label
from wijkdialoog.ui.words.saying import plural

_MOST_NAMED = 5


class CopiesChoice(Card):
    """On by default: what is wiped must not stand in a copy beside the dossier.

    moments     tells when each backup was made, newest first
    last_stick  tells when the dossier was last copied to a stick (UTC, ms), or None
    """

    def __init__(
        self,
        moments: Callable[[], Sequence[datetime]],
        last_stick: Callable[[], int | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("soft", parent=parent)
        self._moments = moments
        self._last_stick = last_stick
        self.toggle = Toggle(self.tr("Oude reservekopieën gaan mee weg"))
        self.toggle.setChecked(True)
        self._count = 0
        self.toggle.toggled.connect(self._tell)
        self._told = label("", "small", wrap=True)
        self._listed = label("", "small", wrap=True)
        self._sticks = label("", "small", wrap=True)
        column = self.column(margin=14, spacing=4)
        for part in (self.toggle, self._told, self._listed, self._sticks):
            column.addWidget(part)

    @property
    def removes(self) -> bool:
        """Whether the old backups go too."""
        return self.toggle.isChecked()

    @property
    def text(self) -> str:
        """What is told about the copies."""
        parts = (self._told, self._listed, self._sticks)
        return " ".join(part.text() for part in parts if part.text())

    def reload(self) -> None:
        """Read which backups there are."""
        found = [f"{at.day}-{at.month}-{at.year} {at:%H:%M}" for at in self._moments()]
        more = len(found) - _MOST_NAMED
        named = ", ".join(found[:_MOST_NAMED])
        self._listed.setText(self.tr("{0} en nog {1}").format(named, more) if more > 0 else named)
        self._listed.setVisible(bool(found))
        self._count = len(found)
        self._sticks.setText(self._about_sticks())
        self._tell()

    def _about_sticks(self) -> str:
        moment = self._last_stick()
        if moment is None:
            return self.tr("Kopieën op een stick of een andere computer haal je zelf weg.")
        at = local_time(moment)
        told = self.tr("De laatste kopie op een stick is van {0}. Kopieën daar haal je zelf weg.")
        return told.format(f"{at.day}-{at.month}-{at.year}")

    def _tell(self) -> None:
        if not self._count:
            self._told.setText(
                self.tr("Er zijn nog geen reservekopieën. Eerst maken we er een.")
                if not self.removes
                else self.tr("Er zijn nog geen reservekopieën. We maken na afloop een nieuwe.")
            )
            return
        if self.removes:
            told = plural(
                self._count,
                self.tr("Nu is er {n}. Na afloop maken we een nieuwe, zonder wat weg moest."),
                self.tr("Nu zijn er {n}. Na afloop maken we een nieuwe, zonder wat weg moest."),
            )
        else:
            told = plural(
                self._count,
                self.tr("In {n} reservekopie blijft alles staan. Ook wat nu weg moet."),
                self.tr("In {n} reservekopieën blijft alles staan. Ook wat nu weg moet."),
            )
        self._told.setText(told)
