"""In an evening dossiers are reopened, practices come and go: nothing of them may stay."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from wijkdialoog.compose.opened import OpenDossier, build_practice, build_window_for
from wijkdialoog.domain.board_views import View
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.harvest.harvest_page import HarvestPage
from wijkdialoog.ui.pages import Beside, LazyPages, Page, Step
from wijkdialoog.ui.stage.stage_room import StageRoom

Use = Callable[[OpenDossier, DialogueId], object]


def only_looked_at_the_start(_opened: OpenDossier, _evening: DialogueId) -> None:
    pass


def opened_one_page(opened: OpenDossier, evening: DialogueId) -> None:
    opened.window.open_dialogue(evening, Step.PREPARE)


def built_every_page_and_showed_none(opened: OpenDossier, _evening: DialogueId) -> None:
    stack = opened.window._stack
    for place in (*stack.pages, *stack.beside):
        stack.page(place)


def showed_every_page(opened: OpenDossier, evening: DialogueId) -> None:
    for step in Step:
        opened.window.open_dialogue(evening, step)
        QApplication.processEvents()
    if not opened.window.is_practice:
        for section in Section:
            opened.window.show_section(section)
            QApplication.processEvents()
    opened.window.show_start()


def looked_at_the_themes(opened: OpenDossier, evening: DialogueId) -> None:
    opened.window.open_dialogue(evening, Step.HARVEST)
    page = opened.window.pages[Step.HARVEST]
    assert isinstance(page, HarvestPage)
    page.head.view_chosen.emit(View.THEMES)


def showed_the_room_something(opened: OpenDossier, evening: DialogueId) -> None:
    opened.window.open_dialogue(evening, Step.CONVERSATION)
    room = opened.window.findChild(StageRoom)
    assert room is not None
    room.parts.place.toggle()  # by its key, without opening its panel
    QApplication.processEvents()


USES = pytest.mark.parametrize(
    "use",
    [
        only_looked_at_the_start,
        opened_one_page,
        built_every_page_and_showed_none,
        showed_every_page,
        looked_at_the_themes,
        showed_the_room_something,
    ],
)


def what_stays(make: Callable[[], tuple[OpenDossier, DialogueId]], use: Use) -> list[object]:
    """Open, use and close; return the window, the dossier and the loose widgets that remain."""
    before = QApplication.topLevelWidgets()  # held: else Qt's own get another object each time
    opened, evening = make()
    watched = weakref.ref(opened.window), weakref.ref(opened.dossier)
    opened.window.show()
    use(opened, evening)
    opened.close()
    del opened
    for _ in range(2):  # what is deleted may let go of more
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
        gc.collect()
    loose = [widget for widget in QApplication.topLevelWidgets() if widget not in before]
    return [*(one() for one in watched if one() is not None), *loose]


@USES
def test_nothing_of_a_closed_dossier_stays(use: Use, tmp_path, themed_app):
    def make() -> tuple[OpenDossier, DialogueId]:
        dossier = Dossier.open(tmp_path / "Test.wijkdialoog")
        evening = Dialogues(dossier, SteadyClock()).create()
        Participants(dossier, SteadyClock()).add(evening, "Amina")
        return build_window_for(dossier, SettingsFile(tmp_path / "i.toml")), evening

    assert what_stays(make, use) == []


@USES
def test_nothing_of_a_practice_stays(use: Use, tmp_path, themed_app):
    def make() -> tuple[OpenDossier, DialogueId]:
        opened = build_practice(PassingSettings(SettingsFile(tmp_path / "i.toml")))
        return opened, Dialogues(opened.dossier, SteadyClock()).overview().dialogues[0].dialogue.id

    assert what_stays(make, use) == []


def test_asking_whether_there_is_a_page_builds_none():
    def build() -> Page:
        raise AssertionError("nobody needs it yet")

    pages = LazyPages({Beside.PAPER: build})
    assert Beside.PAPER in pages
    assert Step.HARVEST not in pages
