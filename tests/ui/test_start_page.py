"""The first thing somebody sees."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from tests.conftest import FakeNow
from wijkdialoog.domain.contributions import Draft, Kind
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.history import History
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.start.card_grid import CardGrid
from wijkdialoog.ui.start.cards import DialogueRow, LooseCard, NewWijkCard, ResumeCard, WijkCard
from wijkdialoog.ui.start.choices import Choices
from wijkdialoog.ui.start.start_page import StartPage
from wijkdialoog.ui.theme import apply_theme
from wijkdialoog.ui.widgets.basics import ElidedLabel
from wijkdialoog.ui.widgets.press_card import PressCard


@pytest.fixture
def dialogues(dossier: Dossier, now: FakeNow) -> Dialogues:
    return Dialogues(dossier, now)


@pytest.fixture
def facilitation(dossier: Dossier, now: FakeNow) -> Facilitation:
    return Facilitation(dossier, now)


@pytest.fixture
def page(dialogues, facilitation, hub, guard, themed_app, tmp_path: Path, qtbot) -> StartPage:
    made = StartPage(
        dialogues=dialogues,
        facilitation=facilitation,
        settings_file=SettingsFile(tmp_path / "instellingen.toml"),
        guard=guard,
        hub=hub,
    )
    qtbot.addWidget(made)
    made.resize(1366, 712)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    labels = [part for part in widget.findChildren(QLabel) if part.isVisibleTo(widget)]
    words = [part.full_text if isinstance(part, ElidedLabel) else part.text() for part in labels]
    return "\n".join([*words, *(b.text() for b in widget.findChildren(QPushButton))])


def shown(page: StartPage, kind: type) -> list:
    QApplication.processEvents()  # new cards appear with the next round of events
    return [card for card in page.findChildren(kind) if card.isVisible()]


def test_the_first_time_it_welcomes_and_offers_a_beginning(page: StartPage):
    said = texts(page)
    assert "Fijn dat je er bent." in said
    assert "Nieuwe dialoog" in said
    assert "Dossier openen" in said
    assert "Oefenen" in said


def test_the_first_start_says_what_happens_to_what_is_typed_and_hides_the_rest(
    page: StartPage, dialogues: Dialogues, history: History
):
    said = texts(page)
    assert "Wat gebeurt er met wat ik typ?" in said
    assert "Het is meteen bewaard." in said
    assert shown(page, NewWijkCard) == []
    assert not page._side.isVisible()
    dialogues.create()
    said = texts(page)
    assert "Waar gaan we" in said
    assert "Wat gebeurt er met wat ik typ?" not in said
    assert len(shown(page, NewWijkCard)) == 1
    assert page._side.isVisible()
    history.undo()
    assert "Wat gebeurt er met wat ik typ?" in texts(page)


def test_at_the_first_start_other_dossiers_stay_in_reach(page: StartPage):
    settings = page._settings_file
    settings.change(recent=("/een/Mijn wijk.wijkdialoog", "/twee/Oud.wijkdialoog"))
    page.reload()
    assert page._side.isVisible()
    assert "Oud" in texts(page)


@pytest.mark.parametrize(
    ("number", "signal"),
    [(0, "dialogue_opened"), (1, "practice_requested"), (2, "dossier_requested")],
)
def test_each_first_choice_works_by_tab_and_enter(page: StartPage, number: int, signal: str, qtbot):
    page.setFocus()  # as the window does
    for _ in range(number + 1):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_the_page_that_has_the_focus_first_has_a_name(page: StartPage):
    assert page.accessibleName().startswith("Goede")


def test_ctrl_n_makes_a_dialogue_and_opens_its_preparation(
    page: StartPage, dialogues: Dialogues, qtbot
):
    with qtbot.waitSignal(page.dialogue_opened) as opened:
        qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (made,) = dialogues.overview().dialogues
    assert opened.args == [made.dialogue.id, Step.PREPARE]


def test_the_green_card_works_with_mouse_and_enter(page: StartPage, dialogues: Dialogues, qtbot):
    card = next(
        part for part in page.findChildren(QWidget) if part.property("role") == "action-card"
    )
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert len(dialogues.overview().dialogues) == 2


def test_opening_a_dossier_is_asked_of_the_window(page: StartPage, qtbot):
    card = next(p for p in page.findChildren(QWidget) if "Dossier openen" in p.accessibleName())
    with qtbot.waitSignal(page.dossier_requested) as asked:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert asked.args == [None]


@pytest.fixture
def used_page(page: StartPage, dialogues: Dialogues) -> StartPage:
    """The start page of somebody who made a dialogue before."""
    dialogues.create()
    return page


def test_a_wijk_is_added_in_place_and_undone(
    used_page: StartPage, dialogues: Dialogues, history: History, qtbot
):
    page = used_page
    qtbot.mouseClick(shown(page, NewWijkCard)[0], Qt.MouseButton.LeftButton)
    field = shown(page, NewWijkCard)[0].field
    qtbot.keyClicks(field, "Bloemenbuurt, Apeldoorn")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    (card,) = shown(page, WijkCard)
    assert "Bloemenbuurt" in texts(card)
    assert "Apeldoorn · nieuw" in texts(card)
    history.undo()
    assert shown(page, WijkCard) == []


def test_an_empty_name_is_refused_in_words_and_the_field_stays(
    used_page: StartPage, messages, qtbot
):
    page = used_page
    qtbot.mouseClick(shown(page, NewWijkCard)[0], Qt.MouseButton.LeftButton)
    field = shown(page, NewWijkCard)[0].field
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert messages.is_warning
    assert field.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_a_half_typed_name_survives_a_change_elsewhere(used_page: StartPage, dialogues, qtbot):
    page = used_page
    qtbot.mouseClick(shown(page, NewWijkCard)[0], Qt.MouseButton.LeftButton)
    field = shown(page, NewWijkCard)[0].field
    qtbot.keyClicks(field, "Bloem")
    dialogues.create()
    assert field.isVisible()
    assert field.text() == "Bloem"


def test_a_wijk_shows_what_it_gathered(page: StartPage, dossier, now, dialogues: Dialogues):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt", "Apeldoorn")
    dialogue = dialogues.create(wijk)
    Capture(dossier, now).capture(dialogue, "Een lange tafel", Kind.DREAM, None, None)
    Harvest(dossier, now).add_agreement(dialogue, "Proefkoken")
    said = texts(shown(page, WijkCard)[0])
    assert "Apeldoorn · 1 dialoog" in said
    assert "1 droom · 0 bronnen" in said
    assert "1 afspraak loopt nog" in said


def test_cards_beside_each_other_are_equally_high(page: StartPage, dossier, now, dialogues):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt", "Apeldoorn")
    Harvest(dossier, now).add_agreement(dialogues.create(wijk), "Proefkoken")
    dialogues.create()  # without a wijk
    QApplication.processEvents()
    (grid,) = [grid for grid in page.findChildren(CardGrid) if not isinstance(grid, Choices)]
    assert len(grid.cards) == 3
    assert len({(card.y(), card.height()) for card in grid.cards}) == 1


def test_a_wijk_opens_its_dialogues_newest_first(page: StartPage, dialogues: Dialogues, qtbot):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    old, new = dialogues.create(wijk), dialogues.create(wijk)
    dialogues.change(replace(dialogues.get(old), date="2025-03-01", title="Vorig jaar"))
    dialogues.change(replace(dialogues.get(new), title="Samen eten"))
    qtbot.mouseClick(shown(page, WijkCard)[0], Qt.MouseButton.LeftButton)
    rows = shown(page, DialogueRow)
    assert [row.dialogue_id for row in rows] == [new, old]
    assert rows[0].hasFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    with qtbot.waitSignal(page.dialogue_opened) as opened:
        qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert opened.args == [old, Step.PREPARE]


def test_a_new_dialogue_from_a_wijk_belongs_to_it(page: StartPage, dialogues: Dialogues, qtbot):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    qtbot.mouseClick(shown(page, WijkCard)[0], Qt.MouseButton.LeftButton)
    assert "Hier komen de dialogen van deze wijk" in texts(page)
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (made,) = dialogues.overview().dialogues
    assert made.dialogue.neighbourhood_id == wijk


def test_esc_leads_from_a_wijk_to_all_wijken(page: StartPage, dialogues: Dialogues, qtbot):
    dialogues.add_neighbourhood("Bloemenbuurt")
    qtbot.mouseClick(shown(page, WijkCard)[0], Qt.MouseButton.LeftButton)
    assert shown(page, WijkCard) == []
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert len(shown(page, WijkCard)) == 1


def test_del_throws_a_dialogue_away_and_undo_brings_it_back(
    page: StartPage, dialogues: Dialogues, history: History, qtbot
):
    dialogues.create()
    dialogues.create()
    qtbot.mouseClick(shown(page, LooseCard)[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(shown(page, DialogueRow)[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(shown(page, DialogueRow)) == 1)
    (left,) = shown(page, DialogueRow)
    qtbot.waitUntil(left.hasFocus)
    history.undo()
    assert len(shown(page, DialogueRow)) == 2


class TestInterrupted:
    @pytest.fixture
    def dialogue(self, dossier, now: FakeNow, dialogues: Dialogues, facilitation: Facilitation):
        made = dialogues.create()
        people = Participants(dossier, now)
        for name in ("Amina", "Henk"):
            people.add(made, name)
        facilitation.begin(made)
        facilitation.next_round(made)  # the welcome has no turns
        facilitation.next_turn(made)
        facilitation.beat(made)
        now.advance(3600)  # the plug was pulled; an hour later the program starts again
        return made

    def test_it_says_when_and_in_whose_turn_it_stopped(self, dialogue, page: StartPage):
        (card,) = shown(page, ResumeCard)
        assert "Gestopt om " in texts(card)
        assert "ronde Kennismaken · beurt van Amina · nog " in texts(card)
        assert "Half getypt" not in texts(card)

    def test_it_says_which_line_was_half_typed(self, dialogue, dossier, now, page: StartPage):
        Capture(dossier, now).keep_draft(Draft(dialogue, "Een lange\ntafel op het ple"))
        page.reload()
        (card,) = shown(page, ResumeCard)
        assert "Half getypt: “Een lange tafel op het ple”" in texts(card)

    def test_going_on_opens_the_conversation(self, dialogue, page: StartPage, qtbot):
        with qtbot.waitSignal(page.dialogue_opened) as opened:
            qtbot.keyClick(page, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        assert opened.args == [dialogue, Step.CONVERSATION]

    def test_looking_first_opens_the_harvest_and_changes_nothing(
        self, dialogue, page: StartPage, history: History, qtbot
    ):
        before = history.undo_action
        with qtbot.waitSignal(page.dialogue_opened) as opened:
            qtbot.mouseClick(shown(page, ResumeCard)[0].look, Qt.MouseButton.LeftButton)
        assert opened.args == [dialogue, Step.HARVEST]
        assert history.undo_action is before


class TestTheEveningOfToday:
    @pytest.fixture
    def tonight(self, dialogues: Dialogues) -> DialogueId:
        made = dialogues.create()
        evening = dialogues.get(made)
        dialogues.change(replace(evening, title="Samen eten", start="19:30", venue="De Linde"))
        return made

    def test_it_stands_ready_with_time_and_place(self, tonight, page: StartPage):
        page.reload()
        (card,) = shown(page, ResumeCard)
        assert "Staat klaar · vanavond 19:30 · De Linde" in texts(card)
        assert "Samen eten" in texts(card)

    def test_going_on_receives_the_people(self, tonight, page: StartPage, qtbot):
        page.reload()
        with qtbot.waitSignal(page.dialogue_opened) as opened:
            qtbot.keyClick(page, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        assert opened.args == [tonight, Step.PARTICIPANTS]

    def test_looking_first_opens_the_preparation(self, tonight, page: StartPage, qtbot):
        page.reload()
        with qtbot.waitSignal(page.dialogue_opened) as opened:
            qtbot.mouseClick(shown(page, ResumeCard)[0].look, Qt.MouseButton.LeftButton)
        assert opened.args == [tonight, Step.PREPARE]

    def test_the_earliest_of_two_comes_first(self, tonight, dialogues, page: StartPage):
        earlier = dialogues.get(dialogues.create())
        dialogues.change(replace(earlier, title="Koffie", start="10:00"))
        page.reload()
        (card,) = shown(page, ResumeCard)
        assert "vanochtend 10:00" in texts(card)

    def test_one_of_another_day_does_not_wait(self, tonight, dialogues, page: StartPage):
        dialogues.change(replace(dialogues.get(tonight), date="2031-01-01"))
        page.reload()
        assert shown(page, ResumeCard) == []

    def test_one_that_was_begun_waits_no_more(self, tonight, facilitation, page: StartPage):
        facilitation.begin(tonight)
        page.reload()
        (card,) = shown(page, ResumeCard)
        assert "Staat klaar" not in texts(card)

    def test_one_that_was_held_does_not_wait(self, tonight, facilitation, page: StartPage):
        facilitation.begin(tonight)
        facilitation.close(tonight)
        facilitation.reopen(tonight)
        page.reload()
        assert not any("Staat klaar" in texts(card) for card in shown(page, ResumeCard))


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 544), (1366, 712)])
def test_nothing_is_wider_than_the_window(
    page: StartPage, dialogues: Dialogues, themed_app: QApplication, percent, size, qtbot
):
    for name in ("Bloemenbuurt", "Verstedelijkt buitengebied Noord-Oost", "Molenhoek"):
        dialogues.create(dialogues.add_neighbourhood(name, "’s-Hertogenbosch"))
    apply_theme(themed_app, "light", percent)
    page.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert page.width() == size[0]
    inside = page.findChildren(QScrollArea)[0]
    content = inside.widget()
    assert content is not None
    assert content.width() <= inside.viewport().width()
    for part in content.findChildren(QWidget):
        if part.isVisible():
            right = part.mapTo(content, part.rect().topRight()).x()
            assert right <= content.width(), part.accessibleName()


def test_cards_are_buttons_for_a_screen_reader(page, dialogues):
    dialogues.add_neighbourhood("Bloemenbuurt")
    page.reload()
    cards = page.findChildren(PressCard)
    assert len(cards) >= 3
    for card in cards:
        spoken = QAccessible.queryAccessibleInterface(card)
        assert spoken.role() is QAccessible.Role.PushButton
        assert spoken.text(QAccessible.Text.Name)
