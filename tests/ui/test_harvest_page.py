from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.conftest import FakeNow
from wijkdialoog.domain.board import Column
from wijkdialoog.domain.board_views import View
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.people import Person
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.harvest_page import HarvestPage
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import apply_theme

# Menus and completion lists are windows of their own; the offscreen platform cannot raise them.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
D = DialogueId("d")
Say = Callable[..., str]


@pytest.fixture
def harvest(dossier: Dossier, now: FakeNow) -> Harvest:
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(Dialogue(D, "Samen eten"))
        for number, name in enumerate(("Amina", "Henk")):
            unit.people.add(Person(PersonId(f"p{number}"), name))
            unit.participants.add(
                Participant(ParticipantId(f"s{number}"), D, PersonId(f"p{number}"), number)
            )
    return Harvest(dossier, now)


@pytest.fixture
def say(dossier: Dossier, harvest: Harvest) -> Say:
    def capture(text: str, kind: Kind = Kind.DREAM, **more) -> str:
        with dossier.unit(Action.CAPTURE) as unit:
            position = unit.contributions.next_position(dialogue_id=D)
            id_ = ContributionId(f"c{position}")
            speaker = ParticipantId("s0")
            unit.contributions.add(
                Contribution(id_, D, kind, text, participant_id=speaker, position=position, **more)
            )
        return id_

    return capture


@pytest.fixture
def page(
    harvest: Harvest,
    dossier: Dossier,
    now: FakeNow,
    guard: Guard,
    hub: ChangeHub,
    messages: Messages,
    qtbot: QtBot,
) -> HarvestPage:
    made = HarvestPage(
        harvest=harvest,
        assets=Assets(dossier, now),
        participants=Participants(dossier, now),
        guard=guard,
        hub=hub,
        messages=messages,
    )
    qtbot.addWidget(made)
    made.resize(1366, 712)
    made.show()
    made.show_dialogue(D)
    return made


def press(page: HarvestPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.window().focusWidget() or page, key)


def type_(page: HarvestPage, text: str) -> None:
    QTest.keyClicks(page.window().focusWidget(), text)


def chosen(page: HarvestPage) -> str | None:
    return page.board_view.chosen.key if page.board_view.chosen else None


def middle(widget) -> QPoint:
    return widget.rect().center()


def drag(start, end, place: QPoint | None = None) -> None:
    """Drag with real mouse events from one widget to another."""
    target = start.mapFromGlobal(end.mapToGlobal(place or middle(end)))
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=middle(start))
    QTest.mouseMove(start, middle(start) + QPoint(15, 0))
    QTest.mouseMove(start, target)
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=target)


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose_entry(words: str) -> None:
    menu = open_menu()
    entry = next(entry for entry in menu.actions() if words in entry.text())
    entry.trigger()
    menu.close()


def test_an_empty_board_says_what_will_come_in_each_column(page):
    assert [lane.items() for lane in page.board_view.lanes] == [[], [], [], []]
    assert page.foot.gaps.full_text == ""


def test_arrow_keys_go_from_card_to_card_and_from_column_to_column(page, say):
    one, two = say("Lange tafel"), say("Keuken")
    possibility = say("De keuken is leeg", Kind.POSSIBILITY)
    press(page, Qt.Key.Key_Down)
    assert chosen(page) == one
    press(page, Qt.Key.Key_Down)
    assert chosen(page) == two
    press(page, Qt.Key.Key_Right)
    assert chosen(page) == possibility
    press(page, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert chosen(page) == one


def test_plus_and_minus_count_dots_on_the_chosen_card(page, say, harvest):
    dream = say("Lange tafel")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert harvest.board(D).card(dream).dots == 1
    assert chosen(page) == dream


def test_the_big_buttons_count_dots_with_the_mouse_and_the_top_list_follows(page, say, harvest):
    dream = say("Lange tafel")
    page.head.count_button.click()
    card = page.board_view.card(dream)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.plus_rect().center())
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.plus_rect().center())
    assert harvest.board(D).card(dream).dots == 2
    assert "Lange tafel (2)" in page.mode_bar.words.text()
    press(page, Qt.Key.Key_Escape)
    assert page.mode_bar.isHidden()


def test_n_names_a_new_theme_and_puts_the_chosen_card_in_it(page, say, harvest):
    dream = say("Lange tafel")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_N)
    type_(page, "Samen eten")
    press(page, Qt.Key.Key_Return)
    board = harvest.board(D)
    assert [theme.label for theme in board.themes] == ["Samen eten"]
    assert board.card(dream).theme_id == board.themes[0].id
    assert page.name_bar.isHidden()


def test_a_number_key_groups_and_zero_takes_loose(page, say, harvest):
    dream = say("Lange tafel")
    theme = harvest.add_theme(D, "Samen eten")
    page.board_view.choose(dream)
    press(page, Qt.Key.Key_1)
    assert harvest.board(D).card(dream).theme_id == theme
    press(page, Qt.Key.Key_0)
    assert harvest.board(D).card(dream).theme_id is None
    assert chosen(page) == dream


def test_t_opens_the_menu_of_themes(page, say, harvest):
    dream = say("Lange tafel")
    theme = harvest.add_theme(D, "Samen eten")
    page.board_view.choose(dream)
    press(page, Qt.Key.Key_T)
    choose_entry("Samen eten")
    assert harvest.board(D).card(dream).theme_id == theme


def test_l_and_enter_draw_a_thread(page, say, harvest):
    dream = say("Lange tafel")
    possibility = say("De keuken is leeg", Kind.POSSIBILITY)
    press(page, Qt.Key.Key_Down, Qt.Key.Key_L)
    assert "Lange tafel" in page.mode_bar.words.text()
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert [card.id for card in harvest.board(D).targets(dream)] == [possibility]
    assert page.mode_bar.isHidden()
    face = page.board_view.card(possibility).face
    assert [tail.text for tail in face.tails] == ["Lange tafel"]


def test_escape_stops_linking_and_links_nothing(page, say, harvest):
    say("Lange tafel")
    say("De keuken is leeg", Kind.POSSIBILITY)
    press(page, Qt.Key.Key_Down, Qt.Key.Key_L, Qt.Key.Key_Escape, Qt.Key.Key_Right)
    assert harvest.board(D).links == ()
    assert page.mode_bar.isHidden()


def test_a_click_on_another_card_finishes_linking(page, say, harvest):
    dream = say("Lange tafel")
    possibility = say("De keuken is leeg", Kind.POSSIBILITY)
    page.board_view.choose(dream)
    press(page, Qt.Key.Key_L)
    QTest.mouseClick(page.board_view.card(possibility), Qt.MouseButton.LeftButton)
    assert [card.id for card in harvest.board(D).targets(dream)] == [possibility]


def test_a_thread_within_one_column_is_refused_in_words(page, say, harvest, messages):
    say("Lange tafel")
    say("Keuken")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_L, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert harvest.board(D).links == ()
    assert messages.is_warning


def test_k_marks_a_contradiction_and_both_cards_stay(page, say, harvest):
    one, other = say("Meer lawaai"), say("Meer stilte")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_K, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [card.id for card in harvest.board(D).contradictions(one)] == [other]
    assert len(page.board_view.cards) == 2
    assert "Spreekt" in page.board_view.card(other).face.name


def test_m_makes_a_possibility_from_a_dream_with_other_words(page, say, harvest):
    dream = say("Lange tafel")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_M)
    type_(page, "Tafels van de school lenen")
    press(page, Qt.Key.Key_Return)
    board = harvest.board(D)
    made = board.targets(dream)
    assert [card.text for card in made] == ["Tafels van de school lenen"]
    assert chosen(page) == made[0].id


def test_b_makes_a_source_from_a_card(page, say, harvest):
    dream = say("Lange tafel")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_B)
    type_(page, "Klaptafels")
    press(page, Qt.Key.Key_Return)
    assert [card.text for card in harvest.board(D).targets(dream)] == ["Klaptafels"]


def test_a_makes_an_agreement_with_who_and_when(page, say, harvest):
    dream = say("Lange tafel")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_A)
    type_(page, "Proefkoken")
    press(page, Qt.Key.Key_Tab)
    type_(page, "hen")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, Qt.Key.Key_Return)
    form = page.feet[Column.AGREEMENTS].form
    assert form.who.text() == "Henk, "
    type_(page, "Fatima")
    press(page, Qt.Key.Key_Tab)
    type_(page, "voor 12 mei")
    press(page, Qt.Key.Key_Return)
    agreement = harvest.board(D).targets(dream)[0].value
    assert (agreement.what, agreement.who, agreement.when) == (
        "Proefkoken",
        ("Henk", "Fatima"),
        "voor 12 mei",
    )


def test_the_field_to_type_in_is_in_sight_when_the_form_is_higher_than_the_column(page, say):
    say("Lange tafel")
    page.resize(700, 420)
    press(page, Qt.Key.Key_Down, Qt.Key.Key_A)
    foot = page.feet[Column.AGREEMENTS]
    area = page.board_view.lane(Column.AGREEMENTS).area
    assert foot.height() > area.viewport().height()
    field = foot.form.what
    assert field.hasFocus()
    top = field.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= area.viewport().height() - field.height()


def test_an_agreement_without_words_keeps_the_form_open(page, harvest, messages):
    page.feet[Column.AGREEMENTS].invitation.click()
    form = page.feet[Column.AGREEMENTS].form
    form.who.setFocus()
    type_(page, "Zeynep")
    press(page, Qt.Key.Key_Escape)
    form.who.setText("Zeynep")
    form.keep.click()
    assert messages.is_warning
    assert form.who.text() == "Zeynep"
    assert harvest.board(D).in_column(Column.AGREEMENTS) == ()


def test_enter_on_an_agreement_changes_it_and_how_it_stands(page, harvest):
    agreement = harvest.add_agreement(D, "Proefkoken", ("Henk",))
    assert "nog geen datum" in page.board_view.card(agreement).face.right
    page.board_view.choose(agreement)
    press(page, Qt.Key.Key_Return)
    form = page.feet[Column.AGREEMENTS].form
    form.state.chip(AgreementState.DONE).click()
    form.when.setFocus()
    type_(page, "mei")
    press(page, Qt.Key.Key_Return)
    value = harvest.board(D).card(agreement).value
    assert (value.when, value.state) == ("mei", AgreementState.DONE)


def test_enter_changes_the_words_of_a_dream_on_the_card(page, say, harvest):
    dream = say("Lange tafel")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    type_(page, " op het plein")
    press(page, Qt.Key.Key_Return)
    assert harvest.board(D).card(dream).text == "Lange tafel op het plein"
    assert chosen(page) == dream


def test_leaving_the_page_stores_half_typed_words(page, say, harvest):
    dream = say("Lange tafel")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    type_(page, " op het plein")
    page.leave()
    assert harvest.board(D).card(dream).text == "Lange tafel op het plein"


def test_delete_puts_a_card_in_the_bin_and_chooses_the_next(page, say, harvest, history):
    one, two = say("Lange tafel"), say("Keuken")
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert [card.id for card in harvest.board(D).cards] == [two]
    assert chosen(page) == two
    history.undo()
    assert page.board_view.card(one) is not None


def test_dragging_a_card_onto_a_card_in_another_column_draws_a_thread(page, say, harvest):
    dream = say("Lange tafel")
    possibility = say("De keuken is leeg", Kind.POSSIBILITY)
    QApplication.processEvents()
    drag(page.board_view.card(possibility), page.board_view.card(dream))
    assert [card.id for card in harvest.board(D).targets(dream)] == [possibility]


def test_dragging_a_card_onto_a_theme_groups_it_and_out_of_it_takes_it_loose(page, say, harvest):
    dream = say("Lange tafel")
    theme = harvest.add_theme(D, "Samen eten")
    QApplication.processEvents()
    drag(page.board_view.card(dream), page.board_view.header(theme))
    assert harvest.board(D).card(dream).theme_id == theme
    QApplication.processEvents()
    port = page.board_view.lanes[0].area.viewport()
    drag(page.board_view.card(dream), port, QPoint(40, port.height() - 10))
    assert harvest.board(D).card(dream).theme_id is None


def test_dropping_a_dream_on_a_dream_offers_what_is_possible(page, say, harvest):
    one, other = say("Lange tafel"), say("Keuken")
    QApplication.processEvents()
    drag(page.board_view.card(one), page.board_view.card(other))
    choose_entry("spreken elkaar tegen")
    assert [card.id for card in harvest.board(D).contradictions(one)] == [other]


def test_the_menu_of_a_card_offers_every_act_with_its_key(page, say):
    dream = say("Lange tafel")
    page.board_view.card(dream).menu_wanted.emit(page.board_view.card(dream), QPoint(5, 5))
    texts = " ".join(entry.text() for entry in open_menu().actions())
    for words in (
        "Openen",
        "mogelijkheid",
        "bron",
        "afspraak",
        "Thema",
        "Verbind",
        "tegen",
        "Stip",
    ):
        assert words in texts
    open_menu().close()


def test_merging_themes_shows_the_cards_of_both_first(page, say, harvest):
    one, other = say("Lange tafel"), say("Soep")
    kept = harvest.add_theme(D, "Samen eten", (one,))
    harvest.add_theme(D, "Koken", (other,))
    page.board_view.choose(page.board_view.header(kept).key)
    press(page, Qt.Key.Key_T)
    from wijkdialoog.ui.harvest.theme_panel import MergeDialog

    dialog = page.findChild(MergeDialog)
    shown = " ".join(dialog.cards.item(n).text() for n in range(dialog.cards.count()))
    assert "Lange tafel" in shown
    assert "Soep" in shown
    dialog.join.click()
    assert [theme.label for theme in harvest.board(D).themes] == ["Samen eten"]
    assert len(harvest.board(D).in_theme(kept)) == 2


def test_a_theme_can_be_renamed_folded_and_taken_away_by_keys(page, say, harvest):
    dream = say("Lange tafel")
    theme = harvest.add_theme(D, "Eten", (dream,))
    header = page.board_view.header(theme)
    page.board_view.choose(header.key)
    press(page, Qt.Key.Key_Return)
    type_(page, "Samen eten")
    press(page, Qt.Key.Key_Return)
    assert harvest.board(D).themes[0].label == "Samen eten"
    page.board_view.choose(header.key)
    press(page, Qt.Key.Key_Space)
    assert page.board_view.card(dream).isHidden()
    press(page, Qt.Key.Key_Space, Qt.Key.Key_Delete)
    assert harvest.board(D).themes == ()
    assert harvest.board(D).card(dream)


def test_stories_have_their_own_view_and_can_become_a_possibility(page, say, harvest):
    story = say("Op het plein zit niemand", Kind.EXPERIENCE)
    assert page.head.chip(View.STORIES).text() == "Verhalen (1)"
    page.head.chip(View.STORIES).click()
    page.board_view.choose(story)
    press(page, Qt.Key.Key_M)
    type_(page, "Een bankje")
    press(page, Qt.Key.Key_Return)
    assert [card.text for card in harvest.board(D).targets(story)] == ["Een bankje"]
    assert page.head.chip(View.FLOW).isChecked()


@pytest.mark.parametrize("view", list(View))
def test_every_view_shows_its_cards_inside_their_lane(page, say, harvest, view):
    dream = say("Lange tafel")
    say("Op het plein zit niemand", Kind.EXPERIENCE)
    harvest.add_theme(D, "Samen eten", (dream,))
    harvest.make_asset(dream)
    page.head.chip(view).click()
    QApplication.processEvents()
    for lane in page.board_view.lanes:
        items = lane.items()
        for item in items:
            assert item.x() >= 0
            assert item.geometry().right() <= lane.body.width()
        for above, below in pairwise(items):
            assert above.geometry().bottom() < below.y()


def test_gaps_are_told_in_words(page, say, harvest):
    say("Lange tafel")
    say("De keuken is leeg", Kind.POSSIBILITY)
    expected = "Geen bron nog voor 1 mogelijkheid · geen afspraak nog voor 1 droom"
    assert page.foot.gaps.full_text == expected


def test_ctrl_enter_goes_on_to_the_minutes(page, qtbot):
    with qtbot.waitSignal(page.step_requested) as asked:
        page.foot.minutes.click()
    assert asked.args == [Step.MINUTES]


def test_a_card_tells_a_screen_reader_everything_that_is_drawn(page, say, harvest):
    dream = say("Lange tafel", dots=7)
    possibility = harvest.make_possibility(dream, "De keuken is leeg")
    name = page.board_view.card(dream).accessibleName()
    for words in ("Droom", "Amina", "Lange tafel", "7 stippen", "Leidt naar", "De keuken is leeg"):
        assert words in name
    assert "Komt uit" in page.board_view.card(possibility).accessibleName()
    interface = QAccessible.queryAccessibleInterface(page.board_view.card(dream))
    assert interface.role() == QAccessible.Role.Button


def test_selection_and_scroll_position_survive_a_change(page, say, harvest):
    ids = [say(f"Droom {n}") for n in range(40)]
    QApplication.processEvents()
    page.board_view.choose(ids[20])
    bar = page.board_view.lanes[0].area.verticalScrollBar()
    before = bar.value()
    assert before > 0
    harvest.add_dots(ids[0], 1)
    QApplication.processEvents()
    assert chosen(page) == ids[20]
    assert bar.value() == before


def test_half_typed_words_survive_a_change_elsewhere(page, say, harvest):
    page.feet[Column.AGREEMENTS].invitation.click()
    type_(page, "Proef")
    say("Lange tafel")
    assert page.feet[Column.AGREEMENTS].form.what.text() == "Proef"


def test_a_card_about_a_source_opens_as_a_form_and_escape_leads_back(page, harvest):
    asset = harvest.add_asset(D, "Grote pannen")
    page.board_view.choose(asset)
    press(page, Qt.Key.Key_Return)
    assert page.asset_page.form.title.text() == "Grote pannen"
    press(page, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert page.board_view.isVisible()
    assert chosen(page) == asset


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_page_fits_the_smallest_window_at_every_text_size(
    page, say, harvest, themed_app, percent
):
    dream = say("Een heel lange droom over een tafel op het plein " * 5)
    harvest.make_agreement(dream)
    harvest.add_theme(D, "Een thema met een lange naam over samen eten en koken", (dream,))
    apply_theme(themed_app, "light", percent)
    try:
        page.resize(1024, 544)
        QApplication.processEvents()
        assert (page.width(), page.height()) == (1024, 544)
        for part in (page.head, page.foot):
            assert part.layout().minimumSize().width() <= 1024
        assert page.board_view.height() > 150
        assert page.board_view.lanes[0].area.height() >= 200
        page.board_view.focus_board()
        top = page.board_view.mapTo(page.area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= page.area.viewport().height() - page.board_view.height()
    finally:
        apply_theme(themed_app, "light", 100)


def test_three_hundred_cards_stay_smooth(page, dossier, harvest):
    with dossier.unit(Action.IMPORT) as unit:
        for n in range(300):
            unit.contributions.add(
                Contribution(ContributionId(f"x{n}"), D, Kind.DREAM, "Woorden " * 8, position=n)
            )
    QApplication.processEvents()
    assert len(page.board_view.cards) == 300
    press(page, Qt.Key.Key_Down)
    before = [id(card) for card in page.board_view.cards.values()]
    press(page, Qt.Key.Key_Plus)
    assert [id(card) for card in page.board_view.cards.values()] == before


def test_the_list_of_views_shows_the_whole_name_on_a_small_screen(page, qtbot):
    page.resize(1024, 544)
    qtbot.wait(20)
    (views,) = (box for box in page.findChildren(QComboBox) if "bord" in box.accessibleName())
    style = QStyleOptionComboBox()
    views.initStyleOption(style)
    field = views.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, style, QStyle.SubControl.SC_ComboBoxEditField, views
    )
    assert views.isVisible()
    needed = views.fontMetrics().horizontalAdvance("Van droom naar afspraak")
    assert field.width() >= needed


def test_a_board_with_stories_only_does_not_say_that_everything_goes_on(page, say):
    say("Vroeger aten we samen", Kind.EXPERIENCE)
    page.reload()
    assert page.foot.gaps.full_text == ""
