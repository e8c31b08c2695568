"""What the Zaalcheck says: what is well, or what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkdialoog.services.battery import Battery
from wijkdialoog.services.room_check import NextPlan, RoomCheck
from wijkdialoog.services.stick import LastCopy
from wijkdialoog.services.troubles import Trouble
from wijkdialoog.ui.prepare import fit_words
from wijkdialoog.ui.stage.screens import Spot, are_mirrored, for_the_room
from wijkdialoog.ui.words.care import ago

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class RoomLine:
    """One thing that was looked at.

    good    nothing to do
    about   what it is about, when the text does not say so
    sounds  the sound can be heard from here
    """

    good: bool
    text: str
    about: str = ""
    sounds: bool = False


def room_lines(
    found: RoomCheck,
    spots: Sequence[Spot],
    own: Spot | None,
    screen: str,
    now_ms: int,
    can_sound: bool | None = None,
) -> tuple[RoomLine, ...]:
    """Return a line for each thing.

    spots, own  the screens, and the one this window is on
    screen      the table screen that was used last, as `Spot.key`; "" for none
    can_sound   whether this machine can play the sound at time; None: nobody wants it
    """
    lines = (
        _battery(found.battery, lasts=found.battery_lasts),
        _screens(spots, own, screen),
        _sound(can_sound),
        _disk(found.free_bytes, has_room=found.has_room),
        _writable(found.trouble),
        _copy(found.last_copy, now_ms),
        _plan(found.next_plan),
        _well(_translate("room", "Geen internet nodig")),
    )
    return tuple(line for line in lines if line is not None)


def spoken(line: RoomLine) -> str:
    """Return a line as a screen reader says it: without colours and signs."""
    words = _translate("room", "In orde: {0}.") if line.good else _translate("room", "Let op: {0}.")
    return words.format(line.text.rstrip("."))


def _well(text: str, about: str = "") -> RoomLine:
    return RoomLine(good=True, text=text, about=about)


def _advise(text: str) -> RoomLine:
    return RoomLine(good=False, text=text)


def _battery(found: Battery | None, *, lasts: bool) -> RoomLine | None:
    if found is None:
        return None
    if found.plugged_in:
        text = _translate("room", "Batterij {0} %, aan de stroom")
    elif lasts:
        text = _translate("room", "Batterij {0} %")
    else:
        text = _translate("room", "Batterij {0} %. Doe de stekker erin.")
    return RoomLine(lasts, text.format(found.percent))


def _screens(spots: Sequence[Spot], own: Spot | None, screen: str) -> RoomLine:
    if are_mirrored(spots):
        return _advise(
            _translate(
                "room", "Beide schermen tonen hetzelfde. Kies bij het systeem “uitbreiden”."
            ),
        )
    other = for_the_room(spots, own, screen)
    if other is not None:
        return _well(
            _translate("room", "Groot scherm: {0}, {1}").format(other.name, other.size_text)
        )
    size = spots[0].size_text if spots else ""
    return _well(_translate("room", "Eén scherm, {0}. Dat is genoeg.").format(size))


def _sound(can_sound: bool | None) -> RoomLine | None:
    if can_sound is None:
        return None
    if can_sound:
        return RoomLine(
            good=True, text=_translate("room", "Geluid bij tijd staat aan"), sounds=True
        )
    return _advise(
        _translate("room", "Geluid bij tijd staat aan, maar deze computer kan het niet afspelen.")
    )


def _disk(free: int | None, *, has_room: bool) -> RoomLine | None:
    if free is None:
        return None
    size = f"{free // 10**9} GB" if free >= 10**9 else f"{free // 10**6} MB"
    if has_room:
        return _well(_translate("room", "Ruimte op schijf: {0}").format(size))
    return _advise(_translate("room", "Nog maar {0} op de schijf. Maak ruimte.").format(size))


def _writable(trouble: Trouble | None) -> RoomLine:
    if trouble is None:
        return _well(_translate("room", "Bewaren in het dossier lukt"))
    advice = {
        Trouble.FULL: _translate("room", "De schijf is vol. Maak ruimte."),
        Trouble.READ_ONLY: _translate("room", "Zet het dossier op deze computer."),
        Trouble.LOCKED: _translate("room", "Sluit het andere programma dat het gebruikt."),
        Trouble.GONE: _translate("room", "Doe de stick terug, of kies een nieuwe plek."),
    }.get(trouble, _translate("room", "Zet het dossier op een andere schijf."))
    return _advise(_translate("room", "Het dossier neemt nu niets aan. {0}").format(advice))


def _copy(last: LastCopy, now_ms: int) -> RoomLine:
    if last.moment_ms is None and not last.is_due:
        return _well(_translate("room", "Nog niets om op een stick te zetten"))
    if last.moment_ms is None:
        text = _translate("room", "Nog geen kopie op stick")
    else:
        when = ago(last.moment_ms, now_ms)
        text = _translate("room", "Laatste kopie op stick: {0}").format(when)
    if last.is_due:
        text = _translate("room", "{0}. Maak er nu een.").format(text)
    return RoomLine(not last.is_due, text)


def _plan(found: NextPlan | None) -> RoomLine | None:
    if found is None:
        return None
    title = found.dialogue.title
    unfit = fit_words.warnings(found.fit)
    if unfit:
        return _advise(f"{title}: {unfit[0]}")
    if found.fit.end:
        text = _translate("room", "Draaiboek past, klaar om {0}").format(found.fit.end)
    else:
        text = _translate("room", "Draaiboek past")
    return _well(text, title)
