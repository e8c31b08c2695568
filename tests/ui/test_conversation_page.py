"""The live page, with real services, keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton

from tests.ui.conversation_table import (
    ASSETS,
    DREAMS,
    NAMES,
    OPEN_TALK,
    D,
    open_page,
    prepare,
    seat_id,
)
from wijkdialoog.domain.contributions import Kind, Sensitive, Target
from wijkdialoog.domain.dialogue import Attribution, Presence
from wijkdialoog.domain.turns import TurnState
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.ui.conversation.ring.ring_values import SeatMark
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import apply_theme

# The offscreen platform cannot do for a menu what a desktop does.
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def table(dossier, now, guard, hub, messages, qtbot):
    prepare(dossier)
    return open_page(dossier, now, guard, hub, messages, qtbot)


def _menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def _choose(menu: QMenu, *texts: str) -> None:
    for text in texts:
        action = next(a for a in menu.actions() if a.text().split("\t")[0] == text)
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            menu = submenu
        else:
            action.trigger()
    while popup := QApplication.activePopupWidget():
        popup.close()


def _mark(table, name: str) -> SeatMark:
    ring = table.page.view.ring
    return next(s.mark for s in ring.view_shown.seats if s.name == name)


def test_page_down_gives_the_floor_in_order_while_somebody_types(table, qtbot):
    qtbot.keyClicks(table.field, "Een lange ")
    qtbot.keyClick(table.field, Key.Key_PageDown)
    assert table.speaker() == "Amina"
    qtbot.keyClick(table.field, Key.Key_PageDown)
    assert table.speaker() == "Henk"
    qtbot.keyClick(table.field, Key.Key_PageUp)
    assert table.speaker() == "Amina"
    assert table.field.toPlainText() == "Een lange "
    assert table.field.hasFocus()


def test_enter_stores_the_line_with_the_kind_of_the_round_and_the_speaker(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    qtbot.keyClicks(table.field, "Een lange tafel")
    qtbot.keyClick(table.field, Key.Key_Return)
    (line,) = table.caught()
    assert (line.target, line.participant_id) == (Target.DREAM, seat_id("Amina"))
    assert line.text == "Een lange tafel"
    assert table.field.toPlainText() == ""
    assert table.field.hasFocus()
    assert [card.speaker for card in table.page.view.stream.model.cards] == ["Amina"]
    assert table.capture.draft(D) is None


def test_an_empty_line_is_refused_with_a_sentence_and_nothing_is_cleared(table, messages, qtbot):
    qtbot.keyClicks(table.field, "   ")
    qtbot.keyClick(table.field, Key.Key_Return)
    assert table.caught() == ()
    assert messages.is_warning
    assert table.field.toPlainText() == "   "


def test_that_nothing_was_typed_is_said_until_somebody_types(table, messages, qtbot):
    qtbot.keyClick(table.field, Key.Key_Return)
    assert messages.text == "Typ eerst een paar woorden."
    qtbot.keyClicks(table.field, " ")
    assert messages.is_warning
    qtbot.keyClicks(table.field, "D")
    assert messages.text == ""
    qtbot.keyClick(table.field, Key.Key_Return)
    messages.say("Iets anders")
    qtbot.keyClicks(table.field, "at")
    assert messages.text == "Iets anders"


def test_an_evening_whose_beginning_was_taken_back_begins_again_by_mouse(table, history, qtbot):
    history.undo()
    assert not table.facilitation.view(D).has_begun
    qtbot.mouseClick(table.page.view.controls.onward, Qt.MouseButton.LeftButton)
    assert table.facilitation.view(D).has_begun


def test_a_panel_beside_one_evening_does_not_stand_beside_the_next(table, dossier, now):
    other = Dialogues(dossier, now).create()
    table.page.asides.key(table.page.view.fair)
    table.page.show_dialogue(D)
    assert table.page.view.aside is table.page.view.fair
    table.page.show_dialogue(other)
    assert table.page.view.aside is None
    assert table.field.hasFocus()


def test_every_button_gives_the_focus_back_to_the_line(table, qtbot):
    controls = table.page.view.controls
    qtbot.mouseClick(controls.onward, Qt.MouseButton.LeftButton)
    assert table.speaker() == "Amina"
    for made in (controls.more_time, controls.later, controls.pause, controls.pause):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        assert table.field.hasFocus()


@pytest.mark.parametrize("name", ["onward", "passes", "later", "previous", "pause"])
def test_a_double_click_is_one_click_and_nobody_is_skipped(table, name: str):
    for _ in NAMES[:3]:
        table.page.acts.next_turn()
    made = getattr(table.page.view.controls, name)
    pressed: list[str] = []
    made.clicked.connect(lambda: pressed.append(name))
    for half in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        half(made, Qt.MouseButton.LeftButton)
    assert pressed == [name]


def test_straks_and_past_show_their_word_and_their_shape(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    qtbot.keyClick(table.field, Key.Key_F6)
    assert table.speaker() == "Henk"
    assert _mark(table, "Amina") is SeatMark.LATER
    qtbot.keyClick(table.field, Key.Key_F7)
    assert _mark(table, "Henk") is SeatMark.PASSED
    described = table.page.view.ring.accessibleDescription()
    assert "Amina: straks" in described
    assert "Henk: past" in described
    assert "Fatima: aan het woord" in described


def test_when_everybody_had_a_turn_the_page_asks_nog_iemand(table, qtbot):
    for _ in range(len(NAMES) + 1):
        qtbot.keyClick(table.field, Key.Key_PageDown)
    assert "Nog iemand?" in table.page.view.prompt.text
    qtbot.keyClick(table.field, Key.Key_R, CONTROL)
    assert table.facilitation.view(D).progress == (0, 5)
    qtbot.keyClick(table.field, Key.Key_Down, ALT)
    assert table.facilitation.view(D).dialogue.current_round_id == OPEN_TALK


def test_a_clicker_pressed_twice_at_the_end_does_not_skip_a_round(table, qtbot):
    for _ in range(len(NAMES) + 3):
        qtbot.keyClick(table.field, Key.Key_PageDown)
    assert table.facilitation.view(D).dialogue.current_round_id == DREAMS


def test_free_conversation_lists_who_asked_and_suggests_with_a_reason(table, qtbot):
    for _ in range(len(NAMES) + 1):
        qtbot.keyClick(table.field, Key.Key_PageDown)
    qtbot.keyClick(table.field, Key.Key_F, CONTROL)
    ring = table.page.view.ring
    qtbot.mouseClick(ring, Qt.MouseButton.LeftButton, pos=ring.seat_place(seat_id("Jan")))
    _choose(_menu(), "Wil iets zeggen")
    assert "Wil iets zeggen: Jan" in table.page.view.prompt.text
    qtbot.keyClick(table.field, Key.Key_PageDown)
    assert table.speaker() == "Jan"


def test_even_stil_stops_every_clock_and_says_how_to_go_on(table, now, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    now.advance(30)
    qtbot.keyClick(table.field, Key.Key_F8)
    now.advance(600)
    assert table.page.view.prompt.text.startswith("Even stil")
    reading = table.facilitation.view(D).turn_clock(now())
    assert reading is not None
    assert reading.elapsed_ms == 30_000
    qtbot.keyClick(table.field, Key.Key_F8)
    assert not table.facilitation.view(D).is_paused


def test_a_question_waits_without_moving_the_turn(table, now, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    qtbot.keyClick(table.field, Key.Key_F8, SHIFT)
    assert "Vraag aan Amina" in table.page.view.prompt.text
    qtbot.keyClick(table.field, Key.Key_F8, SHIFT)
    assert not table.facilitation.view(D).is_turn_paused
    assert table.speaker() == "Amina"


def test_at_tijd_three_choices_appear_and_one_minute_more_takes_them_away(table, now, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    now.advance(200)
    table.look()
    assert "is om" in table.page.view.prompt.text
    qtbot.keyClick(table.field, Key.Key_Up, CONTROL | SHIFT)
    qtbot.keyClick(table.field, Key.Key_Up, CONTROL | SHIFT)
    assert table.page.view.prompt.text == ""
    now.advance(200)
    table.look()
    assert "is om" in table.page.view.prompt.text
    qtbot.keyClick(table.field, Key.Key_F4)
    assert table.speaker() == ""


def test_after_a_minute_without_a_turn_a_quiet_line_asks_when_it_began(table, now, qtbot):
    now.advance(130)
    table.look()
    assert "al begonnen" in table.page.view.prompt.text
    table.page.view.prompt.choose(1)
    assert table.speaker() == "Amina"
    reading = table.facilitation.view(D).turn_clock(now())
    assert reading is not None
    assert reading.elapsed_ms == 60_000


def test_the_length_of_a_turn_can_be_typed(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_T, CONTROL)
    entry = table.page.popups.length_entry
    assert entry.isVisible()
    entry.field.setText("wat")
    qtbot.keyClick(entry.field, Key.Key_Return)
    assert entry.isVisible()
    entry.field.setText("1:30")
    qtbot.keyClick(entry.field, Key.Key_Return)
    assert not entry.isVisible()
    assert table.page.view.controls.length.text() == "1:30 per beurt"
    assert table.field.hasFocus()


def test_ctrl_g_gives_the_floor_by_a_few_letters(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_G, CONTROL)
    floor = table.page.popups.floor_list
    qtbot.keyClicks(floor.field, "suk")
    qtbot.keyClick(floor.field, Key.Key_Return)
    assert table.speaker() == "Şükrü"
    assert table.field.hasFocus()


def test_a_new_name_in_the_list_sits_down_and_gets_a_turn(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    qtbot.keyClick(table.field, Key.Key_G, CONTROL)
    qtbot.keyClicks(table.page.popups.floor_list.field, "Bouchra")
    qtbot.keyClick(table.page.popups.floor_list.field, Key.Key_Return)
    view = table.facilitation.view(D)
    bouchra = next(seat for seat in view.seats if seat.name == "Bouchra")
    assert bouchra.is_present
    assert view.state_of(bouchra.id) is TurnState.WAITING


def test_somebody_who_comes_later_comes_in_by_a_click(dossier, now, guard, hub, messages, qtbot):
    prepare(dossier, absent=("Jan",))
    table = open_page(dossier, now, guard, hub, messages, qtbot)
    ring = table.page.view.ring
    assert _mark(table, "Jan") is SeatMark.AWAY
    places = [ring.seat_place(seat_id(name)) for name in NAMES]
    qtbot.mouseClick(ring, Qt.MouseButton.LeftButton, pos=ring.seat_place(seat_id("Jan")))
    _choose(_menu(), "Komt binnen")
    assert _mark(table, "Jan") is SeatMark.WAITING
    assert [ring.seat_place(seat_id(name)) for name in NAMES] == places
    qtbot.mouseClick(ring, Qt.MouseButton.LeftButton, pos=ring.seat_place(seat_id("Jan")))
    _choose(_menu(), "Gaat weg")
    seat = table.facilitation.view(D).seat(seat_id("Jan"))
    assert seat is not None
    assert seat.participant.presence is Presence.LEFT


def test_a_turn_noted_for_the_wrong_person_goes_to_the_right_one(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    ring = table.page.view.ring
    qtbot.mouseClick(ring, Qt.MouseButton.LeftButton, pos=ring.seat_place(seat_id("Fatima")))
    _choose(_menu(), "Dit is eigenlijk Fatima")
    assert table.speaker() == "Fatima"


def test_the_rail_goes_to_any_round_and_the_line_follows(table, qtbot):
    row = table.page.view.rail.row(ASSETS)
    assert row is not None
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert table.facilitation.view(D).dialogue.current_round_id == ASSETS
    assert table.page.view.bar.chips.target is Target.ASSET
    assert table.page.view.question.text() == "Bronnen?"
    qtbot.keyClicks(table.field, "Grote pannen")
    qtbot.keyClick(table.field, Key.Key_Return)
    assert [line.target for line in table.caught(ASSETS)] == [Target.ASSET]


def test_undo_takes_the_caught_line_away_and_leaves_the_typing(table, history, qtbot):
    qtbot.keyClicks(table.field, "Een kas")
    qtbot.keyClick(table.field, Key.Key_Return)
    qtbot.keyClicks(table.field, "Nog iets")
    history.undo()
    assert table.page.view.stream.model.rowCount() == 0
    assert table.field.toPlainText() == "Nog iets"


def test_a_line_is_corrected_in_place_and_the_focus_returns(table, qtbot):
    qtbot.keyClicks(table.field, "Een kas")
    qtbot.keyClick(table.field, Key.Key_Return)
    qtbot.keyClick(table.field, Key.Key_Up)
    stream = table.page.view.stream
    assert stream.list.hasFocus()
    qtbot.keyClick(stream.list, Key.Key_Return)
    editor = stream.list.viewport().findChild(QPlainTextEdit)
    assert editor is not None
    qtbot.keyClicks(editor, " op het dak")
    qtbot.keyClick(editor, Key.Key_Return)
    assert [line.text for line in table.caught()] == ["Een kas op het dak"]
    qtbot.waitUntil(table.field.hasFocus)


def test_a_line_corrected_to_nothing_keeps_its_words(table, messages, qtbot):
    qtbot.keyClicks(table.field, "Een kas")
    qtbot.keyClick(table.field, Key.Key_Return)
    qtbot.keyClick(table.field, Key.Key_E, CONTROL)
    editor = table.page.view.stream.list.viewport().findChild(QPlainTextEdit)
    assert editor is not None
    editor.setPlainText(" ")
    qtbot.keyClick(editor, Key.Key_Return)
    assert messages.is_warning
    assert editor.isVisible()
    qtbot.keyClick(editor, Key.Key_Escape)
    assert [line.text for line in table.caught()] == ["Een kas"]


def test_everything_can_be_done_with_a_caught_line_from_its_menu(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    qtbot.keyClicks(table.field, "Een kas")
    qtbot.keyClick(table.field, Key.Key_Return)
    stream = table.page.view.stream
    for path in (
        ("Soort", "Citaat"),
        ("Spreker", "Henk"),
        ("Gevoelig", "gezondheid"),
        ("Maak hier een bron van",),
        ("Maak hier een afspraak van",),
    ):
        card = table.caught()[0]
        _choose(stream.acts.menu(card, stream.list.around, stream), *path)
    (line,) = [line for line in table.caught() if line.text == "Een kas"]
    assert (line.target, line.participant_id) == (Target.QUOTE, seat_id("Henk"))
    assert line.sensitive is Sensitive.HEALTH
    assert set(line.made) == {Target.ASSET, Target.AGREEMENT}
    _choose(stream.acts.menu(line, stream.list.around, stream), "Spreker", "Zonder naam (anoniem)")
    assert table.caught()[0].participant_id is None
    stream.take_focus()
    qtbot.keyClick(stream.list, Key.Key_Delete)
    assert table.caught() == ()


def test_letters_typed_beside_the_line_land_in_the_line(table, qtbot):
    qtbot.keyClicks(table.field, "Een kas")
    qtbot.keyClick(table.field, Key.Key_Return)
    table.page.view.stream.take_focus()
    qtbot.keyClicks(table.page.view.stream.list, "D")
    assert table.field.toPlainText() == "D"
    assert table.field.hasFocus()


def test_the_half_typed_line_comes_back_with_cursor_kind_and_speaker(
    dossier, now, guard, hub, messages, qtbot
):
    prepare(dossier)
    table = open_page(dossier, now, guard, hub, messages, qtbot)
    table.field.insertPlainText("Dat de 🌳 supermarkt")
    qtbot.keyClick(table.field, Key.Key_6, CONTROL)
    table.page.view.bar.choose_speaker(seat_id("Jan"))
    qtbot.keyClick(table.field, Key.Key_Left)
    qtbot.waitUntil(lambda: table.capture.draft(D) is not None, timeout=2000)
    table.page.stop()
    again = open_page(dossier, now, guard, hub, messages, qtbot)
    bar = again.page.view.bar
    assert again.field.toPlainText() == "Dat de 🌳 supermarkt"
    assert again.field.textCursor().position() == table.field.textCursor().position()
    assert bar.chips.target is Target.QUOTE
    assert bar.typed().speaker == seat_id("Jan")


def test_the_draft_is_stored_while_somebody_types_on_and_on(table, qtbot):
    for _ in range(12):
        qtbot.keyClicks(table.field, "la ")
        qtbot.wait(220)
        if table.capture.draft(D):
            break
    assert table.capture.draft(D) is not None


def test_after_a_crash_the_page_says_where_it_stopped_and_goes_on(
    dossier, now, guard, hub, messages, qtbot
):
    prepare(dossier)
    table = open_page(dossier, now, guard, hub, messages, qtbot)
    qtbot.keyClick(table.field, Key.Key_PageDown)
    now.advance(10)
    table.facilitation.beat(D)
    table.page.stop()
    now.advance(3600)
    again = open_page(dossier, now, guard, hub, messages, qtbot)
    assert "tijdens de beurt van Amina" in again.page.view.prompt.text
    again.page.view.prompt.choose(0)
    view = again.facilitation.view(D)
    assert not view.is_paused
    reading = view.turn_clock(now())
    assert reading is not None
    assert reading.elapsed_ms == 10_000


def test_a_laptop_that_slept_is_told_in_words(table, now, messages, qtbot):
    qtbot.keyClick(table.field, Key.Key_PageDown)
    table.facilitation.beat(D)
    now.advance(720)
    qtbot.waitUntil(lambda: "sliep 12 minuten" in messages.text, timeout=4000)


def test_the_schedule_speaks_and_offers_to_spread(table, now, qtbot):
    now.advance(15 * 60)
    table.look()
    assert table.page.chip.toolTip() == "5 minuten later dan gepland"
    table.page.chip.click()
    panel = table.page.popups.schedule
    assert "Bronnen: 10 →" in panel.text
    panel._spread()
    minutes = {round_.id: round_.minutes for round_ in table.facilitation.view(D).rounds}
    assert minutes[ASSETS] is not None
    assert minutes[ASSETS] < 10


def test_f2_shows_the_cue_card_of_the_round_and_hides_it(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_F2)
    assert table.page.view.cue.isVisible()
    assert table.page.view.cue.isAncestorOf(table.page.focusWidget())
    qtbot.keyClick(table.field, Key.Key_F2)
    assert table.page.view.stream.isVisible()


def test_the_last_round_leads_to_the_harvest(table, qtbot):
    table.facilitation.start_round(D, OPEN_TALK)
    asked: list[object] = []
    table.page.step_requested.connect(asked.append)
    assert table.page.view.controls.onward.text() == "Volgende ronde: Bronnen"
    table.facilitation.start_round(D, ASSETS)
    for _ in range(len(NAMES) + 1):
        table.facilitation.next_turn(D)
    qtbot.mouseClick(table.page.view.controls.onward, Qt.MouseButton.LeftButton)
    assert asked == [Step.HARVEST]


def test_a_headcount_without_names_gets_numbered_seats(dossier, now, guard, hub, messages, qtbot):
    prepare(dossier, headcount=8)
    table = open_page(dossier, now, guard, hub, messages, qtbot)
    qtbot.keyClick(table.field, Key.Key_PageDown)
    names = [seat.name for seat in table.page.view.ring.view_shown.seats]
    assert names == [f"Plaats {number}" for number in range(1, 9)]


def test_a_closed_dialogue_can_be_read_and_reopened(dossier, now, guard, hub, messages, qtbot):
    prepare(dossier)
    table = open_page(dossier, now, guard, hub, messages, qtbot)
    table.facilitation.close(D)
    assert "afgerond" in table.page.view.prompt.text
    qtbot.keyClick(table.field, Key.Key_PageDown)
    assert table.speaker() == ""
    table.page.view.prompt.choose(0)
    assert not table.facilitation.view(D).dialogue.closed


def test_space_is_next_only_when_no_field_has_the_focus(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_Space)
    assert table.speaker() == ""
    table.page.view.ring.setFocus()
    qtbot.keyClick(table.page.view.ring, Key.Key_Space)
    assert table.speaker() == "Amina"


def test_escape_never_leaves_the_conversation(table, qtbot):
    table.page.view.ring.setFocus()
    qtbot.keyClick(table.page.view.ring, Key.Key_Escape)
    assert table.field.hasFocus()


@pytest.mark.parametrize(
    ("size", "percent"),
    [((1366, 672), 100), ((1024, 544), 100), ((1366, 672), 150), ((1024, 414), 200)],
)
def test_line_and_big_button_are_in_sight_at_every_size(
    dossier, now, guard, hub, messages, qtbot, themed_app, size, percent
):
    prepare(dossier)
    apply_theme(themed_app, "light", percent)
    try:
        table = open_page(dossier, now, guard, hub, messages, qtbot, size)
        page = table.page
        for part in (table.field, page.view.controls.onward):
            assert part.isVisible()
            corner = part.mapTo(page, QPoint(part.width(), part.height()))
            assert corner.x() <= size[0]
            assert corner.y() <= size[1]
        assert page.size().toTuple() == size
    finally:
        apply_theme(themed_app, "light", 100)


def test_no_speaker_is_stored_where_the_dialogue_records_none(
    dossier, now, guard, hub, messages, qtbot
):
    prepare(dossier, attribution=Attribution.NONE)
    table = open_page(dossier, now, guard, hub, messages, qtbot)
    qtbot.keyClick(table.field, Key.Key_PageDown)
    assert table.page.view.bar.speaker_button.text().startswith("zonder spreker")
    qtbot.keyClicks(table.field, "Een kas")
    qtbot.keyClick(table.field, Key.Key_Return)
    assert table.caught()[0].participant_id is None


def test_the_chosen_line_stays_chosen_when_another_is_caught(table, qtbot):
    for text in ("een", "twee"):
        table.capture.capture(D, text, Kind.DREAM, None, DREAMS)
    stream = table.page.view.stream
    stream.list.setCurrentIndex(stream.model.index(1))
    table.capture.capture(D, "drie", Kind.DREAM, None, DREAMS)
    assert [card.caught.text for card in stream.model.cards] == ["drie", "twee", "een"]
    assert stream.list.currentIndex().data() == "een"


def test_the_rail_tells_a_screen_reader_who_was_heard(table, now, qtbot):
    for _ in range(3):
        qtbot.keyClick(table.field, Key.Key_PageDown)
    row = table.page.view.rail.row(DREAMS)
    assert row is not None
    name = row.accessibleName()
    assert name == "Dromen, bezig, 0 van 10 minuten, Rondje 1 · 3 van 5 gehoord"


@pytest.mark.parametrize(
    ("size", "percent"),
    [((1366, 672), 100), ((1024, 508), 100), ((1024, 462), 150), ((1366, 584), 200)],
)
def test_the_three_choices_at_tijd_are_whole_at_every_size(
    table, now, qtbot, themed_app, size, percent
):
    try:
        apply_theme(themed_app, "light", percent)
        table.page.resize(*size)
        qtbot.keyClick(table.field, Key.Key_PageDown)
        now.advance(200)
        prompt = table.page.view.prompt
        table.look()
        assert "is om" in prompt.text
        qtbot.wait(50)
        shown = [made for made in prompt.findChildren(QPushButton) if made.isVisible()]
        assert [made.text() for made in shown] == ["Rond af", "+1 minuut", "Volgende"]
        for made in shown:
            assert made.visibleRegion().boundingRect() == made.rect()
    finally:
        apply_theme(themed_app, "light", 100)


def test_seats_and_big_button_stay_where_they_are_when_a_prompt_appears(table, now, qtbot):
    view = table.page.view
    qtbot.keyClick(table.field, Key.Key_PageDown)
    qtbot.wait(50)

    def places() -> tuple[object, ...]:
        seats = tuple(view.ring.mapTo(view, view.ring.seat_place(seat_id(n))) for n in NAMES)
        return (*seats, view.controls.onward.mapTo(view, QPoint(0, 0)))

    before = places()
    now.advance(200)
    table.look()
    assert "is om" in view.prompt.text
    qtbot.wait(50)
    assert places() == before


def test_what_is_sought_says_so_beside_what_is_offered(table, qtbot):
    for typed in ("+ Twintig schoppen", "- Een bakfiets"):
        qtbot.keyClicks(table.field, typed)
        qtbot.keyClick(table.field, Key.Key_Return)
    cards = {card.caught.text: card.notes for card in table.page.view.stream.model.cards}
    assert cards == {"Twintig schoppen": "", "Een bakfiets": "zoekt"}
