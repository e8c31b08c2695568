"""The screens of this computer: which there are, and which one is for the room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen


@dataclass(frozen=True)
class Spot:
    """One screen.

    name    as the system calls it
    number  from 1, from left to right; what `ScreenNumbers` shows on it
    place   in pixels of the desktop
    """

    name: str
    number: int
    place: QRect

    @property
    def key(self) -> str:
        """What the screen is remembered by: "BEAMER 1024×768"."""
        return f"{self.name} {self.size_text}"

    @property
    def size_text(self) -> str:
        """Return "1024×768"."""
        return f"{self.place.width()}×{self.place.height()}"


class Screens(QObject):
    """Follows screens that come, go, or change.

    changed  look at `spots` again
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._added)
            application.screenRemoved.connect(self._removed)
            application.primaryScreenChanged.connect(self._told)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._told)

    def spots(self) -> tuple[Spot, ...]:
        """Return the screens from left to right."""
        found = sorted(
            ((screen.name(), screen.geometry()) for screen in QGuiApplication.screens()),
            key=lambda screen: (screen[1].left(), screen[1].top(), screen[0]),
        )
        return tuple(Spot(name, number, place) for number, (name, place) in enumerate(found, 1))

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._told)
        self.changed.emit()

    def _removed(self, _screen: QScreen) -> None:
        self.changed.emit()

    def _told(self, _what: object = None) -> None:
        self.changed.emit()


def spot_at(spots: Sequence[Spot], place: QPoint) -> Spot | None:
    """Return the screen on which a point lies, else the first; None without screens."""
    return next((spot for spot in spots if spot.place.contains(place)), next(iter(spots), None))


def are_mirrored(spots: Sequence[Spot]) -> bool:
    """Whether two screens show the same part of the desktop."""
    places = [spot.place for spot in spots]
    return any(one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :])


def remembered(spots: Sequence[Spot], key: str) -> Spot | None:
    """Return the screen with this name and size; else one with this name; else None."""
    exact = (spot for spot in spots if spot.key == key)
    name = key.rpartition(" ")[0]
    return next(exact, next((spot for spot in spots if name and spot.name == name), None))


def for_the_room(spots: Sequence[Spot], own: Spot | None, key: str) -> Spot | None:
    """Return the screen to use when nobody chooses now.

    The remembered one; else a screen that is not the facilitator's own; None when there is none:
    then there is one screen for all. A screen that mirrors the own one is no other screen.
    """
    found = remembered(spots, key)
    if found is not None and not _covers(found, own):
        return found
    return next((spot for spot in spots if not _covers(spot, own)), None)


def _covers(spot: Spot, own: Spot | None) -> bool:
    return own is not None and (spot == own or spot.place.intersects(own.place))
