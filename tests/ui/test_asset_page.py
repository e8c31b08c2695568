import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import FakeNow
from wijkdialoog.domain.assets import AssetDirection, Exchange, HeadHeartHands, Means, WhoWhat
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId, ParticipantId, PersonId
from wijkdialoog.domain.people import Neighbourhood, Person
from wijkdialoog.services.assets import Assets, Scope
from wijkdialoog.services.participants import Participants
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.assets.asset_page import AssetPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub

D, OTHER = DialogueId("d"), DialogueId("e")


@pytest.fixture
def assets(dossier: Dossier, now: FakeNow) -> Assets:
    wijk = NeighbourhoodId("w")
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.neighbourhoods.add(Neighbourhood(wijk, "Bloemenbuurt"))
        unit.people.add(Person(PersonId("p"), "Şükrü"))
        unit.dialogues.add(Dialogue(D, "Samen eten", wijk))
        unit.dialogues.add(Dialogue(OTHER, "Veilig op straat", wijk, position=1))
        unit.participants.add(Participant(ParticipantId("s"), D, PersonId("p"), 0))
    return Assets(dossier, now)


@pytest.fixture
def page(
    assets: Assets, dossier: Dossier, now: FakeNow, guard: Guard, hub: ChangeHub, qtbot: QtBot
) -> AssetPage:
    made = AssetPage(assets, Participants(dossier, now), guard, hub)
    qtbot.addWidget(made)
    made.resize(1366, 712)
    made.show()
    made.show_dialogue(D)
    return made


def press(page: AssetPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.window().focusWidget() or page, key)


def titles(page: AssetPage) -> list[str]:
    return [card.face.text for card in page.grid.cards]


def keep(assets: Assets, title: str, dialogue_id: DialogueId = D) -> str:
    return assets.add(assets.blank(dialogue_id, title))


def test_a_whole_card_can_be_filled_in_in_the_order_of_the_printed_card(page, assets):
    press(page, Qt.Key.Key_N)
    QTest.keyClicks(page.window().focusWidget(), "Koken voor honderd man")
    form = page.form
    form.who_what.chip(WhoWhat.PEOPLE).click()
    form.means.chip(Means.KNOWLEDGE).click()
    form.means.chip(Means.TIME).click()
    form.parts.chip(HeadHeartHands.HANDS).click()
    form.holder.setEditText("Şükrü")
    form.direction.chip(AssetDirection.BOTH).click()
    QTest.keyClicks(form.availability, "zondag")
    form.exchange.chip(Exchange.BARTER).click()
    form.note.setPlainText("Graag hulp bij de afwas")
    form.in_minutes.setChecked(False)
    form.keep.click()
    card = assets.cards(D)[0]
    asset = card.asset
    assert (asset.title, card.holder) == ("Koken voor honderd man", "Şükrü")
    assert asset.means == (Means.TIME, Means.KNOWLEDGE)
    assert asset.head_heart_hands == (HeadHeartHands.HANDS,)
    assert (asset.direction, asset.exchange) == (AssetDirection.BOTH, Exchange.BARTER)
    assert (asset.availability, asset.in_minutes) == ("zondag", False)
    assert form.isHidden()


def test_a_card_with_only_a_title_is_valid_and_enter_stores_it(page, assets):
    press(page, Qt.Key.Key_N)
    QTest.keyClicks(page.window().focusWidget(), "Grote pannen")
    press(page, Qt.Key.Key_Return)
    assert titles(page) == ["Grote pannen"]
    assert assets.cards(D)[0].holder == ""


def test_a_card_without_a_title_stays_open_with_what_was_typed(page, messages, assets):
    page.new.click()
    page.form.availability.setText("zondag")
    page.form.keep.click()
    assert messages.is_warning
    assert page.form.availability.text() == "zondag"
    assert assets.cards(D) == ()


def test_an_organisation_nobody_knew_can_be_typed_as_holder(page, assets):
    page.new.click()
    page.form.title.setText("Zaal")
    page.form.holder.setEditText("Buurthuis De Linde")
    page.form.keep.click()
    assert assets.cards(D)[0].holder == "Buurthuis De Linde"


def test_the_line_of_the_holder_has_a_name_for_a_screen_reader(page):
    page.new.click()
    assert page.form.holder.lineEdit().accessibleName() == page.form.holder.accessibleName()
    assert page.form.holder.accessibleName().startswith("Van wie?")


def test_head_heart_and_hands_are_only_asked_about_people(page):
    page.new.click()
    page.form.who_what.chip(WhoWhat.PLACES).click()
    assert page.form.parts.isHidden() or not page.form.parts.isVisible()
    page.form.who_what.chip(WhoWhat.PEOPLE).click()
    assert page.form.parts.isVisible()


def test_a_chosen_chip_can_be_let_go(page):
    page.new.click()
    page.form.exchange.chip(Exchange.FREE).click()
    page.form.exchange.chip(Exchange.BARTER).click()
    assert page.form.exchange.values == (Exchange.BARTER,)
    page.form.exchange.chip(Exchange.BARTER).click()
    assert page.form.exchange.values == ()


def test_filters_and_search_narrow_the_cards_and_say_when_none_is_left(page, assets):
    keep(assets, "Grote pannen")
    keep(assets, "Zaal")
    QTest.keyClicks(page.search, "pan")
    assert titles(page) == ["Grote pannen"]
    page.search.clear()
    page.means.setCurrentIndex(1)
    page.means.committed.emit(Means.TIME)
    assert titles(page) == []
    assert page.grid.empty_words != ""


def test_the_whole_wijk_shows_cards_of_other_evenings_with_their_name(page, assets):
    keep(assets, "Grote pannen")
    keep(assets, "Zaklampen", OTHER)
    assert titles(page) == ["Grote pannen"]
    page.scope.chip(Scope.NEIGHBOURHOOD).click()
    assert titles(page) == ["Grote pannen", "Zaklampen"]
    assert "Veilig op straat" in page.grid.cards[1].accessibleName()


def test_arrow_keys_and_enter_open_a_card_and_escape_puts_it_away(page, assets):
    keep(assets, "Grote pannen")
    keep(assets, "Zaal")
    QApplication.processEvents()
    page.focus_grid()
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert page.form.title.text() == "Zaal"
    press(page, Qt.Key.Key_Escape)
    assert page.form.isHidden()
    assert page.grid.cards[1].hasFocus()


def test_delete_puts_a_card_in_the_bin_and_undo_brings_it_back(page, assets, history):
    keep(assets, "Grote pannen")
    QApplication.processEvents()
    page.focus_grid()
    press(page, Qt.Key.Key_Delete)
    assert titles(page) == []
    history.undo()
    assert titles(page) == ["Grote pannen"]


def test_opening_another_card_stores_the_one_being_changed(page, assets):
    first, second = keep(assets, "Pannen"), keep(assets, "Zaal")
    page.edit(first)
    page.form.title.setText("Grote pannen")
    page.edit(second)
    assert assets.get(first).title == "Grote pannen"


def test_with_little_room_the_form_takes_the_place_of_the_cards(page, assets):
    keep(assets, "Pannen")
    page.resize(700, 544)
    page.new.click()
    assert not page.grid.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert page.grid.isVisible()


def test_in_a_low_window_search_and_filters_scroll_along_with_the_cards(page: AssetPage) -> None:
    page.resize(1024, 240)
    apart = page.search.parentWidget()
    assert apart is not None
    QTest.qWait(1)
    assert page.grid.area.isAncestorOf(apart)
    assert page.new.height() >= page.new.minimumSizeHint().height()
    page.resize(1366, 712)
    QTest.qWait(1)
    assert not page.grid.area.isAncestorOf(apart)
