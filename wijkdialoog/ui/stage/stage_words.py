"""The words on the table screen, and the words about it. Nothing that people typed."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.clock import ClockPhase, minutes_seconds
from wijkdialoog.domain.stage import (
    Coming,
    Layout,
    StageClock,
    StageName,
    StageTiming,
    StageView,
)
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP

_LAYOUTS = {
    Layout.WELCOME: QT_TRANSLATE_NOOP("stage", "Welkom"),
    Layout.QUESTION: QT_TRANSLATE_NOOP("stage", "Vraag"),
    Layout.TURN: QT_TRANSLATE_NOOP("stage", "Beurt"),
    Layout.HARVEST: QT_TRANSLATE_NOOP("stage", "Oogst"),
    Layout.READ_BACK: QT_TRANSLATE_NOOP("stage", "Klopt dit zo?"),
    Layout.RULES: QT_TRANSLATE_NOOP("stage", "Spelregels"),
    Layout.AGREEMENTS: QT_TRANSLATE_NOOP("stage", "Afspraken"),
    Layout.LOOK_BACK: QT_TRANSLATE_NOOP("stage", "Terugblik"),
    Layout.TALLY: QT_TRANSLATE_NOOP("stage", "Naar huis"),
    Layout.BREAK: QT_TRANSLATE_NOOP("stage", "Pauze"),
    Layout.BLACK: QT_TRANSLATE_NOOP("stage", "Zwart"),
}
_HEADINGS = {
    Layout.HARVEST: QT_TRANSLATE_NOOP("stage", "Dit hoorden we"),
    Layout.READ_BACK: QT_TRANSLATE_NOOP("stage", "Klopt dit zo?"),
    Layout.RULES: QT_TRANSLATE_NOOP("stage", "Zo praten we met elkaar"),
    Layout.AGREEMENTS: QT_TRANSLATE_NOOP("stage", "Dit spraken we af"),
    Layout.LOOK_BACK: QT_TRANSLATE_NOOP("stage", "Hoe staat het ervoor?"),
}
_NOTHING_YET = {
    Layout.HARVEST: QT_TRANSLATE_NOOP("stage", "In deze ronde is nog niets opgeschreven."),
    Layout.READ_BACK: QT_TRANSLATE_NOOP("stage", "In deze ronde is nog niets opgeschreven."),
    Layout.RULES: QT_TRANSLATE_NOOP("stage", "Er zijn geen spelregels."),
    Layout.AGREEMENTS: QT_TRANSLATE_NOOP("stage", "Er zijn nog geen afspraken."),
    Layout.LOOK_BACK: QT_TRANSLATE_NOOP("stage", "Er zijn geen afspraken van een vorige keer."),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("stage", text)


def layout_label(layout: Layout | None) -> str:
    """Return "Vraag"; None: "Volgt de ronde"."""
    return (
        _tr(_LAYOUTS[layout]) if layout else QCoreApplication.translate("stage", "Volgt de ronde")
    )


def heading(layout: Layout) -> str:
    """Return the heading above a list."""
    return _tr(_HEADINGS[layout])


def nothing_yet(layout: Layout) -> str:
    """Return what stands there while the list is empty."""
    return _tr(_NOTHING_YET[layout])


def name_words(name: StageName) -> str:
    """Return a name as typed, or "Plaats 3"."""
    return name.name or QCoreApplication.translate("labels", "Plaats {0}").format(name.number)


def round_words(view: StageView) -> str:
    """Return "rondje 2" or "vrij gesprek" beside the label of the round; "" for neither."""
    if view.free:
        return QCoreApplication.translate("stage", "vrij gesprek")
    return (
        QCoreApplication.translate("stage", "rondje {0}").format(view.cycle)
        if view.cycle > 1
        else ""
    )


def welcome_word() -> str:
    """Return what stands above the title."""
    return QCoreApplication.translate("stage", "Welkom")


def break_words(message: str) -> str:
    """Return the line of a break: the message, else one word."""
    return message or QCoreApplication.translate("stage", "Pauze")


def caption(view: StageView) -> str:
    """Return what stands above the name."""
    return (
        QCoreApplication.translate("stage", "aan het woord")
        if view.speaker
        else QCoreApplication.translate("stage", "zo aan de beurt")
    )


def after_caption() -> str:
    """Return what stands above the name of who comes next."""
    return QCoreApplication.translate("stage", "daarna")


def still_words() -> str:
    """Return what the whole screen says while every clock stands still."""
    return QCoreApplication.translate("stage", "Even stil")


def leaf_words(leaf: int, leaves: int) -> str:
    """Return "2 van 3"."""
    return QCoreApplication.translate("stage", "{0} van {1}").format(leaf + 1, leaves)


def thinking_words() -> str:
    """Return what stands beside the ring during silent thinking."""
    return QCoreApplication.translate("stage", "Denktijd")


def clock_words(clock: StageClock | None, now_ms: int) -> str:
    """Return "1:18 van 2:00", "bijna rond" or "tijd om"; "" while there is nothing to say.

    How far somebody is over time is nothing for the whole room.
    """
    if clock is None:
        return ""
    reading = clock.at(now_ms)
    if reading.is_up:
        return (
            QCoreApplication.translate("stage", "tijd om")
            if clock.timing is StageTiming.TURN
            else ""
        )
    if clock.digits:
        elapsed = minutes_seconds(reading.elapsed_ms)
        if reading.planned_ms is None:
            return elapsed
        return QCoreApplication.translate("stage", "{0} van {1}").format(
            elapsed, minutes_seconds(reading.planned_ms)
        )
    if clock.timing is StageTiming.THINKING:
        return QCoreApplication.translate("stage", "in stilte")
    return (
        QCoreApplication.translate("stage", "bijna rond")
        if reading.phase is ClockPhase.NEARLY
        else ""
    )


def back_hint(key: str) -> str:
    """Return how to come back on a computer with one screen."""
    return QCoreApplication.translate("stage", "{0}: terug naar je eigen scherm").format(key)


def coming_words(coming: Coming) -> str:
    """Return what comes after this, for the facilitator."""
    if coming.name is not None:
        return QCoreApplication.translate("stage", "Hierna: {0} aan het woord").format(
            name_words(coming.name)
        )
    if coming.label:
        return QCoreApplication.translate("stage", "Hierna: de vraag van {0}").format(coming.label)
    return QCoreApplication.translate("stage", "Hierna komt niets meer vanzelf.")
