from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from wijkdialoog.domain.builtin_plans import NEDERLAND_IN_DIALOOG, VRAAG_EN_AANBOD
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.cue_cards import Situation
from wijkdialoog.domain.dialogue import Attribution, ClockStyle, Dialogue, Headcount
from wijkdialoog.domain.ids import ContributionId, DialogueId
from wijkdialoog.domain.plan import Round, RoundForm
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import new_id
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.prepare.plan_model import Column
from wijkdialoog.ui.prepare.prepare_page import PreparePage
from wijkdialoog.ui.theme import apply_theme

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Room:
    """The page of one new dialogue in a window, with what a test asks of it."""

    def __init__(self, page: PreparePage, dialogues: Dialogues, id_: DialogueId, qtbot: QtBot):
        self.page = page
        self.dialogues = dialogues
        self.id = id_
        self.qtbot = qtbot

    @property
    def dialogue(self) -> Dialogue:
        return self.dialogues.get(self.id)

    @property
    def rounds(self) -> tuple[Round, ...]:
        return self.dialogues.rounds(self.id)

    @property
    def labels(self) -> list[str]:
        return [round_.label for round_ in self.rounds]

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.focused, letter)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.focused, key, modifiers)
        QApplication.processEvents()  # an editor in a table stores one step after its Enter

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    @property
    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def fill(self, field: QWidget, text: str) -> None:
        """Click in a field, replace what it holds, and leave it with Tab."""
        self.click(field)
        self.qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
        if not text:
            self.qtbot.keyClick(field, Qt.Key.Key_Backspace)
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Tab)

    def select(self, row: int, column: Column = Column.ROUND) -> None:
        table = self.page.plan.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(row, column))

    def cell(self, row: int, column: Column) -> str:
        return str(self.page.plan.table.model().index(row, column).data())

    def edit(self, row: int, column: Column, text: str) -> None:
        """Select a cell, press Enter, type and press Enter again."""
        self.select(row, column)
        self.key(Qt.Key.Key_Return)
        self.type(text)
        self.key(Qt.Key.Key_Return)


@pytest.fixture
def window(themed_app: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    outer = QWidget()
    outer.resize(1366, 712)
    qtbot.addWidget(outer)
    yield outer
    apply_theme(themed_app, "light", 100)


@pytest.fixture
def dialogues(dossier: Dossier, now) -> Dialogues:
    return Dialogues(dossier, now)


@pytest.fixture
def preparation(dossier: Dossier, now) -> Preparation:
    return Preparation(dossier, now)


@pytest.fixture
def room(
    window: QWidget,
    qtbot: QtBot,
    dialogues: Dialogues,
    preparation: Preparation,
    guard: Guard,
    hub: ChangeHub,
    history: History,
) -> Room:
    page = PreparePage(dialogues=dialogues, preparation=preparation, guard=guard, hub=hub)
    page.setParent(window)
    page.resize(1366, 712)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made = dialogues.create()
    history.forget()
    page.show_dialogue(made)
    qtbot.waitUntil(page.form.title.hasFocus)
    return Room(page, dialogues, made, qtbot)


def test_typing_replaces_the_title_of_a_new_dialogue(room: Room):
    room.type("Samen eten")
    room.key(Qt.Key.Key_Tab)

    assert room.dialogue.title == "Samen eten"
    assert room.page.form.theme.hasFocus()


def test_a_typed_title_is_not_selected_when_the_page_comes_back(room: Room):
    room.fill(room.page.form.title, "Samen eten")

    room.page.show_dialogue(room.id)

    assert room.page.form.title.selectedText() == ""


def test_ctrl_enter_goes_to_the_participants_with_everything_stored(room: Room):
    room.type("Samen eten")
    with room.qtbot.waitSignal(room.page.step_requested) as asked:
        room.key(Qt.Key.Key_Return, CTRL)

    assert asked.args == [Step.PARTICIPANTS]
    assert room.dialogue.title == "Samen eten"


def test_ctrl_enter_works_from_the_question_and_keeps_it(room: Room):
    room.click(room.page.form.question.viewport())
    room.type("Wat deel jij?")
    with room.qtbot.waitSignal(room.page.step_requested):
        room.key(Qt.Key.Key_Return, CTRL)

    assert room.dialogue.question == "Wat deel jij?"


def test_ctrl_enter_works_while_a_cell_is_edited_and_keeps_it(room: Room):
    room.select(0)
    room.key(Qt.Key.Key_Return)
    room.type("Inloop")
    with room.qtbot.waitSignal(room.page.step_requested):
        room.key(Qt.Key.Key_Return, CTRL)

    assert room.labels[0] == "Inloop"


def test_the_button_goes_to_the_participants(room: Room):
    with room.qtbot.waitSignal(room.page.step_requested) as asked:
        room.click(room.page.next_button)

    assert asked.args == [Step.PARTICIPANTS]


def test_a_title_cannot_be_emptied(room: Room, messages: Messages):
    before = room.dialogue.title
    room.fill(room.page.form.title, "")

    assert room.dialogue.title == before
    assert room.page.form.title.text() == before
    assert messages.is_warning


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("2027", "2027", "2027"),
        ("april 2027", "2027-04", "april 2027"),
        ("3-5-2027", "2027-05-03", "3 mei 2027"),
        ("", None, ""),
    ],
)
def test_a_date_may_be_a_year_or_a_month(room: Room, typed: str, stored: str, shown: str):
    room.fill(room.page.form.date, typed)

    assert room.dialogue.date == stored
    assert room.page.form.date.text() == shown


def test_what_is_no_date_stays_to_be_corrected(room: Room, messages: Messages):
    before = room.dialogue.date
    room.fill(room.page.form.date, "overmorgen")

    assert room.dialogue.date == before
    assert room.page.form.date.text() == "overmorgen"
    assert "datum" in messages.text


def test_a_time_typed_with_a_dot_moves_the_clock_of_every_round(room: Room):
    room.fill(room.page.form.start, "20.00")

    assert room.dialogue.start == "20:00"
    assert room.cell(1, Column.TIME) == "20:10"


def test_a_new_wijk_is_made_by_typing_its_name_and_names_the_dialogue(room: Room):
    line = room.page.form.neighbourhood.lineEdit()
    assert line is not None
    room.fill(line, "Bloemenbuurt")

    (card,) = room.dialogues.neighbourhoods()
    assert card.neighbourhood.name == "Bloemenbuurt"
    assert room.dialogue.neighbourhood_id == card.neighbourhood.id
    assert room.page.form.title.text() == "Dialoog Bloemenbuurt, 16 april"


def test_each_field_left_is_one_undo_step(room: Room, history: History):
    room.fill(room.page.form.theme, "Eten")
    room.fill(room.page.form.venue, "De Linde")

    history.undo()
    assert (room.dialogue.theme, room.dialogue.venue) == ("Eten", "")
    assert room.page.form.venue.text() == ""

    history.undo()
    assert room.page.form.theme.text() == ""
    assert history.undo_action is None


def test_half_typed_text_stays_when_something_else_changes(room: Room, history: History):
    room.click(room.page.form.theme)
    room.type("Same")

    room.dialogues.change(replace(room.dialogue, venue="De Linde"))

    assert room.page.form.theme.text() == "Same"
    assert room.page.form.venue.text() == "De Linde"


def test_leaving_the_page_stores_what_is_half_typed(room: Room):
    room.click(room.page.form.theme)
    room.type("Samen")

    room.page.leave()

    assert room.dialogue.theme == "Samen"


def test_a_dialogue_that_goes_into_the_bin_keeps_the_title_it_had(room: Room, history: History):
    title = room.dialogue.title
    room.type("Half")
    room.dialogues.remove(room.id)
    assert history.undo_action is Action.REMOVE_DIALOGUE
    room.page.plan.table.setFocus()
    room.page.leave()
    assert history.undo_action is Action.REMOVE_DIALOGUE
    assert room.dialogue.title == title


def test_the_table_number_must_be_a_number(room: Room, messages: Messages):
    room.click(room.page.form.more.head)
    room.fill(room.page.form.table_number, "twee")
    assert messages.is_warning

    room.fill(room.page.form.table_number, "2")
    assert room.dialogue.table_number == 2


def test_the_plan_says_when_everybody_is_done_and_how_long_each_has(room: Room):
    room.fill(room.page.form.start, "19:30")

    assert room.page.plan.summary.text() == (
        "Klaar om 21:30. Ervaringen: 3:45 per persoon bij 8 mensen."
    )
    assert room.cell(2, Column.PER_PERSON) == "3:45"


def test_another_number_of_people_is_reckoned_with_at_once(room: Room):
    room.page.plan.people.setFocus()
    room.page.plan.people.selectAll()
    room.type("10")

    assert "3:00 per persoon bij 10 mensen" in room.page.plan.summary.text()


def test_a_plan_that_does_not_fit_says_so_with_advice(room: Room):
    room.edit(2, Column.MINUTES, "30")
    room.dialogues.change(replace(room.dialogue, headcount=Headcount(20)))

    words = warnings_of(room)

    assert "0:36 per persoon. Dat is kort. Neem 20 minuten of maak twee tafels." in words
    assert room.cell(2, Column.PER_PERSON) == "1:30 kort"
    assert not room.page.plan.people.isVisible()


def test_an_end_that_is_too_late_is_told(room: Room):
    room.fill(room.page.form.start, "19:30")
    room.click(room.page.form.more.head)
    room.fill(room.page.form.end, "21:15")

    assert "Dat is 15 minuten later dan je wilde." in warnings_of(room)


def test_the_name_of_a_round_is_edited_in_the_table(room: Room, history: History):
    room.edit(0, Column.ROUND, "Inloop")

    assert room.labels[0] == "Inloop"
    assert history.undo_action is Action.EDIT_ROUND


def test_an_empty_name_of_a_round_is_refused(room: Room, messages: Messages):
    room.select(0)
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Backspace)
    room.key(Qt.Key.Key_Return)

    assert messages.is_warning
    assert room.cell(0, Column.ROUND) == "Welkom"


def test_typing_on_a_cell_begins_to_edit_it(room: Room):
    room.select(2, Column.MINUTES)
    room.type("45")
    assert isinstance(room.focused, QSpinBox)
    room.key(Qt.Key.Key_Return)

    assert room.rounds[2].minutes == 45


def test_minutes_are_counted_with_the_mouse_at_both_ends_of_their_cell(room: Room, qtbot: QtBot):
    room.select(2, Column.MINUTES)
    room.key(Qt.Key.Key_Return)
    minutes = room.focused
    assert isinstance(minutes, QSpinBox)
    assert minutes.visibleRegion().boundingRect() == minutes.rect()
    planned, middle = minutes.value(), minutes.height() // 2
    qtbot.mouseClick(minutes, Qt.MouseButton.LeftButton, pos=QPoint(minutes.width() - 40, middle))
    assert minutes.value() == planned + 1
    for _ in range(3):
        qtbot.mouseClick(minutes, Qt.MouseButton.LeftButton, pos=QPoint(40, middle))
    room.key(Qt.Key.Key_Return)

    assert room.rounds[2].minutes == planned - 2


def test_no_minutes_means_that_nobody_planned_them(room: Room):
    room.edit(2, Column.MINUTES, "0")

    assert room.rounds[2].minutes is None
    assert room.cell(2, Column.MINUTES) == "–"
    assert "1 ronde heeft nog geen minuten" in warnings_of(room)


def test_enter_stores_the_question_of_a_round_and_shift_enter_breaks_it(room: Room):
    room.select(2, Column.QUESTION)
    room.key(Qt.Key.Key_Return)
    assert isinstance(room.focused, QPlainTextEdit)
    room.type("Wat zag je?")
    room.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    room.type("En toen?")
    room.key(Qt.Key.Key_Return)

    assert room.rounds[2].question == "Wat zag je?\nEn toen?"


def test_escape_leaves_a_cell_as_it_was(room: Room, history: History):
    room.select(2, Column.QUESTION)
    room.key(Qt.Key.Key_Return)
    room.type("Toch maar niet")
    room.key(Qt.Key.Key_Escape)

    assert history.undo_action is None
    assert room.page.plan.table.hasFocus()


def test_insert_adds_a_round_after_the_selected_one_ready_to_be_named(room: Room):
    room.select(3)
    room.key(Qt.Key.Key_Insert)
    room.type("Pauze")
    room.key(Qt.Key.Key_Return)

    assert room.labels[3:6] == ["Zienswijzen", "Pauze", "Dromen"]


def test_delete_takes_a_round_away_and_selects_its_neighbour(room: Room):
    room.select(3)
    room.key(Qt.Key.Key_Delete)

    assert room.labels[2:4] == ["Ervaringen", "Dromen"]
    selected = room.page.plan.table.current_round
    assert selected is not None
    assert selected.label == "Dromen"


def test_lines_of_a_removed_round_are_said_to_stay(room: Room, dossier: Dossier):
    dreams = room.rounds[4]
    with dossier.unit(Action.CAPTURE) as unit:
        line = ContributionId(new_id())
        unit.contributions.add(
            Contribution(line, room.id, Kind.DREAM, "Een bankje", round_id=dreams.id)
        )
    room.select(4)
    room.key(Qt.Key.Key_Delete)

    assert room.page.plan.note.text() == "1 regel uit Dromen blijft bewaard, nu zonder ronde."


def test_alt_and_arrows_move_a_round_that_stays_selected(room: Room):
    room.select(4)
    room.key(Qt.Key.Key_Up, ALT)
    room.key(Qt.Key.Key_Up, ALT)
    room.key(Qt.Key.Key_Down, ALT)

    assert room.labels[3:5] == ["Dromen", "Zienswijzen"]
    selected = room.page.plan.table.current_round
    assert selected is not None
    assert selected.label == "Dromen"


def test_at_the_edge_a_round_does_not_move(room: Room, history: History):
    room.select(0)
    room.key(Qt.Key.Key_Up, ALT)

    assert history.undo_action is None


@pytest.mark.parametrize(
    ("dragged", "dropped_before", "expected"),
    [
        (0, 2, ["Kennismaken", "Welkom", "Ervaringen"]),
        (2, 0, ["Ervaringen", "Welkom", "Kennismaken"]),
        (1, 1, ["Welkom", "Kennismaken", "Ervaringen"]),
    ],
)
def test_a_dragged_round_lands_where_it_is_dropped(room: Room, dragged, dropped_before, expected):
    model = room.page.plan.table.model()
    data = model.mimeData([model.index(dragged, 0)])

    model.dropMimeData(data, Qt.DropAction.MoveAction, dropped_before, 0, model.index(-1, -1))

    assert room.labels[:3] == expected


def test_the_buttons_under_the_table_do_what_the_keys_do(room: Room):
    room.select(4)
    for name in ("Ronde omhoog (Alt+↑)", "Ronde weghalen (Delete)"):
        (found,) = [b for b in room.page.plan.findChildren(QWidget) if b.accessibleName() == name]
        room.click(found)

    assert room.labels[2:4] == ["Ervaringen", "Zienswijzen"]


def test_another_plan_is_chosen_from_the_menu(room: Room):
    choose(room, NEDERLAND_IN_DIALOOG.name)

    assert room.labels == ["Kennismaken", "Ervaringen", "Dromen", "Doen"]


def test_a_round_already_held_is_said_to_stay(room: Room):
    room.dialogues.change(replace(room.dialogue, current_round_id=room.rounds[0].id))

    choose(room, VRAAG_EN_AANBOD.name)

    assert room.labels[-1] == "Welkom"
    assert "Welkom" in room.page.plan.note.text()


def test_an_own_plan_is_kept_and_chosen_again(room: Room, preparation: Preparation):
    room.edit(0, Column.ROUND, "Inloop")
    choose(room, "Bewaar als eigen draaiboek")
    room.type("Ons draaiboek")
    room.key(Qt.Key.Key_Return)
    choose(room, VRAAG_EN_AANBOD.name)
    choose(room, "Ons draaiboek")

    assert room.labels[0] == "Inloop"
    assert [template.name for template in preparation.templates()] == ["Ons draaiboek"]


def test_as_last_time_is_offered_only_when_there_is_one(room: Room, preparation: Preparation):
    assert not room.page.plan.last_time.isVisible()

    preparation.choose_plan(room.id, NEDERLAND_IN_DIALOOG)
    room.id = room.dialogues.create()
    room.page.show_dialogue(room.id)
    room.click(room.page.plan.last_time)

    assert room.labels[-1] == "Doen"


def test_how_people_talk_in_a_round_is_chosen_beside_the_table(room: Room):
    room.select(2)
    room.page.round_card.form.setFocus()
    room.key(Qt.Key.Key_Down)

    assert room.rounds[2].form is RoundForm.OPEN
    assert room.cell(2, Column.PER_PERSON) == ""


def test_thinking_time_is_typed(room: Room):
    room.select(2)
    thinking = room.page.round_card.thinking
    thinking.setFocus()
    thinking.selectAll()
    room.type("3")
    room.key(Qt.Key.Key_Tab)

    assert room.rounds[2].thinking_minutes == 3


def test_the_cue_card_follows_the_selected_round(room: Room):
    room.select(4)
    room.click(room.page.round_card.help_fold.head)
    card = room.page.round_card.cue_card.card
    assert card is not None
    assert "drie jaar later" in card.say

    help_of = {entry.situation: entry.parts for entry in card.what_if}
    chips = [
        b
        for b in room.page.round_card.cue_card.findChildren(QWidget)
        if getattr(b, "text", lambda: "")() == "iemand valt aan"
    ]
    room.click(chips[0])
    for part in help_of[Situation.ATTACKS]:
        assert part.text in " ".join(texts_of(room.page.round_card.cue_card))


def test_a_ground_rule_is_added_moved_and_taken_away(room: Room):
    manners = room.page.manners
    room.click(manners.rules_fold.head)
    room.click(manners.rules.field)
    room.type("Telefoon uit")
    room.key(Qt.Key.Key_Return)
    assert room.dialogue.ground_rules[-1] == "Telefoon uit"
    assert manners.rules.field.text() == ""

    manners.rules.list.setFocus()
    manners.rules.list.setCurrentRow(7)
    room.key(Qt.Key.Key_Up, ALT)
    assert room.dialogue.ground_rules[-2:] == ("Telefoon uit", "Stilte mag")

    room.key(Qt.Key.Key_Delete)
    assert "Telefoon uit" not in room.dialogue.ground_rules


def test_a_ground_rule_is_edited_in_place(room: Room):
    manners = room.page.manners
    room.click(manners.rules_fold.head)
    manners.rules.list.setFocus()
    manners.rules.list.setCurrentRow(0)
    room.key(Qt.Key.Key_Return)
    room.type("Praat om de beurt")
    room.key(Qt.Key.Key_Return)

    assert room.dialogue.ground_rules[0] == "Praat om de beurt"


def test_who_said_it_is_chosen_and_told_in_the_heading(room: Room):
    manners = room.page.manners
    room.click(manners.attribution_fold.head)
    room.click(manners.attribution_button(Attribution.NONE))

    assert room.dialogue.attribution is Attribution.NONE
    assert manners.attribution_fold.hint == "niet vastleggen"


def test_the_style_of_the_clock_is_chosen(room: Room):
    room.click(room.page.manners.clock_fold.head)
    room.click(room.page.manners.clock.chip(ClockStyle.DIGITS))

    assert room.dialogue.clock_style is ClockStyle.DIGITS


def test_everything_is_reached_with_tab_in_the_order_of_reading(room: Room):
    form, plan = room.page.form, room.page.plan
    wanted = [
        form.title,
        form.theme,
        form.question,
        form.neighbourhood,
        form.date,
        form.start,
        form.venue,
        form.more.head,
        plan.chooser,
        plan.table,
        plan.people,
        room.page.round_card.kind,
        room.page.round_card.help_fold.head,
        room.page.manners.rules_fold.head,
        room.page.next_button,
    ]

    passed = tab_stops(room)

    assert [widget for widget in passed if widget in wanted] == wanted


@pytest.mark.parametrize(
    ("width", "height", "percent"),
    [(1366, 712, 100), (1024, 544, 100), (1366, 712, 150), (1024, 544, 200)],
)
def test_nothing_is_cut_off_at_the_sides(
    room: Room, themed_app: QApplication, width: int, height: int, percent: int
):
    apply_theme(themed_app, "light", percent)
    room.page.resize(width, height)
    QApplication.processEvents()

    for card in (room.page.form, room.page.manners, room.page.plan, room.page.round_card):
        assert card.minimumSizeHint().width() <= card.width()
        right = card.mapTo(room.page, card.rect().topRight()).x()
        assert right <= width
    assert room.page.next_button.isVisible()


def tab_stops(room: Room) -> list[QWidget]:
    room.page.form.title.setFocus()
    passed: list[QWidget] = [room.focused]
    for _ in range(60):
        room.key(Qt.Key.Key_Tab)
        if room.focused is passed[0]:
            break
        passed.append(room.focused)
    return passed


def choose(room: Room, text: str) -> None:
    (action,) = [a for a in room.page.plan.menu.actions() if a.text() == text]
    action.trigger()


def warnings_of(room: Room) -> str:
    return " ".join(text for text in texts_of(room.page.plan) if text.startswith("!"))


def texts_of(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisible()]


def test_the_buttons_below_take_no_more_than_one_row_of_a_small_window(
    room: Room, themed_app: QApplication
):
    apply_theme(themed_app, "light", 200)
    room.page.resize(1024, 380)
    QApplication.processEvents()
    row = room.page.next_button.parentWidget()
    assert row is not None
    assert row.height() < 2 * room.page.next_button.height()
