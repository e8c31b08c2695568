"""Somebody clumsy prepares an evening: odd dates, endless texts, wrong keys; nothing is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.history import History
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.prepare.plan_model import Column
from wijkdialoog.ui.prepare.prepare_page import PreparePage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
FIELDS = (
    "title", "theme", "question", "neighbourhood", "date",
    "start", "end", "venue", "event_name", "table_number",
)  # fmt: skip
ODD = {
    "endless": "y" * 5000,
    "three hundred lines": "\n".join(f"Naam {n}" for n in range(300)),
    "emoji": "Eten 👩‍👩‍👧 en 🙂",
    "right to left": "مرحبا بالعالم",
    "controls": "a\x07\x1b[31mb",
    "forced direction": "\u202eomgekeerd",
    "markup": "<b>vet</b> &amp; & %1 {0}",
    "blanks": "   ",
}


@pytest.fixture
def dialogues(dossier: Dossier, now) -> Dialogues:
    return Dialogues(dossier, now)


@pytest.fixture
def page(
    dialogues: Dialogues,
    dossier: Dossier,
    now,
    guard: Guard,
    hub: ChangeHub,
    themed_app: QApplication,
    qtbot: QtBot,
) -> PreparePage:
    shown = PreparePage(
        dialogues=dialogues, preparation=Preparation(dossier, now), guard=guard, hub=hub
    )
    qtbot.addWidget(shown)
    shown.resize(1366, 712)
    shown.show_dialogue(dialogues.create())
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    if not shown.form.more.body.isVisible():
        qtbot.mouseClick(shown.form.more.head, Qt.MouseButton.LeftButton)
    return shown


def stored(page: PreparePage, dialogues: Dialogues) -> Dialogue:
    return dialogues.get(page._shown.id)


def line_of(field: QWidget) -> QWidget:
    return field.findChild(QLineEdit) or field


def paste(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Replace what a field holds by a text from elsewhere, and leave it."""
    line = line_of(field)
    line.setFocus()
    qtbot.keyClick(line, Key.Key_A, CTRL)
    QApplication.clipboard().setText(text)
    qtbot.keyClick(line, Key.Key_V, CTRL)
    qtbot.keyClick(line, Key.Key_Tab)


def typed_in(field: QWidget) -> str:
    line = line_of(field)
    return line.toPlainText() if isinstance(line, QPlainTextEdit) else str(line.property("text"))


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_anything_can_be_pasted_in_any_field(
    page: PreparePage, dialogues: Dialogues, qtbot: QtBot, text: str
) -> None:
    for name in FIELDS:
        field = getattr(page.form, name)
        paste(qtbot, field, text)
        page.reload()
        if field.property("state") == "refused":
            assert typed_in(field).split() == text.split(), name
    page.leave()
    assert stored(page, dialogues).title.strip()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("date", "31 februari"),
        ("date", "eind april"),
        ("start", "24:30"),
        ("end", "half acht"),
        ("table_number", "0"),
        ("table_number", "99999999999999999999999"),
        ("table_number", "-1"),
        ("title", "t" * 201),
    ],
)
def test_what_is_refused_stays_with_a_mark_until_it_is_right(
    page: PreparePage,
    dialogues: Dialogues,
    messages: Messages,
    qtbot: QtBot,
    name: str,
    typed: str,
) -> None:
    before, field = stored(page, dialogues), getattr(page.form, name)
    paste(qtbot, field, typed)
    assert messages.is_warning
    assert field.property("state") == "refused"
    paste(qtbot, page.form.theme, "Eten")  # another act: everything is read again
    assert field.text() == typed
    assert field.accessibleDescription() == "Dit is nog niet bewaard."
    assert replace(stored(page, dialogues), theme="") == before

    paste(qtbot, field, "3" if name != "date" else "3 mei")
    assert field.property("state") == ""
    assert stored(page, dialogues) != replace(before, theme="Eten")


def test_a_refused_field_does_not_follow_to_another_dialogue(
    page: PreparePage, dialogues: Dialogues, qtbot: QtBot
) -> None:
    paste(qtbot, page.form.date, "31 februari")
    page.leave()
    page.show_dialogue(dialogues.create())
    assert page.form.date.text() == "16 april 2026"
    assert page.form.date.property("state") == ""


def test_a_title_that_was_emptied_comes_back(
    page: PreparePage, dialogues: Dialogues, qtbot: QtBot
) -> None:
    paste(qtbot, page.form.title, "  ")
    assert page.form.title.text() == stored(page, dialogues).title == "Dialoog van 16 april 2026"


@pytest.mark.parametrize("minutes", ["0", "9999", "-5", "x", ""])
def test_odd_minutes_leave_a_plan_that_can_be_read(
    page: PreparePage, dialogues: Dialogues, qtbot: QtBot, minutes: str
) -> None:
    table = page.plan.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, Column.MINUTES))
    qtbot.keyClick(table, Key.Key_Return)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClick(editor, Key.Key_A, CTRL)
    qtbot.keyClicks(editor, minutes)
    qtbot.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    (_, second, *_) = dialogues.rounds(stored(page, dialogues).id)
    assert second.minutes is None or 0 < second.minutes <= 999
    assert page.plan.summary.text()


def edit_cell(page: PreparePage, qtbot: QtBot, column: Column, text: str) -> None:
    table = page.plan.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, column))
    qtbot.keyClick(table, Key.Key_Return)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClick(editor, Key.Key_A, CTRL)
    QApplication.clipboard().setText(text)
    qtbot.keyClick(editor, Key.Key_V, CTRL)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.wait(20)


@pytest.mark.parametrize(
    ("column", "text"), [(Column.ROUND, "r" * 300), (Column.QUESTION, "q" * 20001)]
)
def test_a_cell_that_is_refused_opens_again_with_what_was_typed(
    page: PreparePage, messages: Messages, qtbot: QtBot, column: Column, text: str
) -> None:
    edit_cell(page, qtbot, column, text)
    assert messages.is_warning
    editor = QApplication.focusWidget()
    assert editor is not None
    assert typed_in(editor) == text
    qtbot.keyClick(editor, Key.Key_Escape)
    assert page.plan.table.hasFocus()


def test_enter_on_a_cell_that_is_reckoned_opens_the_name(page: PreparePage, qtbot: QtBot) -> None:
    table = page.plan.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, Column.TIME))
    qtbot.keyClick(table, Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_ground_rule_that_is_too_long_stays_in_its_field(
    page: PreparePage, messages: Messages, qtbot: QtBot
) -> None:
    rules = page.manners.rules
    if not rules.isVisible():
        qtbot.mouseClick(page.manners.rules_fold.head, Qt.MouseButton.LeftButton)
    paste(qtbot, rules.field, "r" * 300)
    assert messages.is_warning
    assert rules.field.text() == "r" * 300
    paste(qtbot, rules.field, "Lach om elkaar")
    assert rules.field.text() == ""
    assert rules.rules[-1] == "Lach om elkaar"


def test_a_name_for_an_own_plan_that_is_too_long_stays_in_its_field(
    page: PreparePage, messages: Messages, qtbot: QtBot
) -> None:
    page.plan.name_row.open()
    page.plan.name_row.field.setText("n" * 300)
    qtbot.keyClick(page.plan.name_row.field, Key.Key_Return)
    assert messages.is_warning
    assert page.plan.name_row.isVisible()
    assert page.plan.name_row.field.text() == "n" * 300


def test_holding_keys_in_the_plan_only_does_what_each_press_does(
    page: PreparePage, dialogues: Dialogues, history: History, qtbot: QtBot
) -> None:
    table, before = page.plan.table, dialogues.rounds(stored(page, dialogues).id)
    table.setFocus()
    for key in (Key.Key_Delete,) * 12 + (Key.Key_Return, Key.Key_Escape) * 3:
        qtbot.keyClick(QApplication.focusWidget() or table, key)
    assert dialogues.rounds(stored(page, dialogues).id) == ()
    while history.undo_action is not None and dialogues.rounds(page._shown.id) != before:
        history.undo()
    assert dialogues.rounds(page._shown.id) == before


def test_the_round_that_runs_can_be_taken_away_and_the_evening_goes_on(
    page: PreparePage, dialogues: Dialogues, dossier: Dossier, now, history: History
) -> None:
    id_ = page._shown.id
    Participants(dossier, now).add(id_, "Amina")
    lead = Facilitation(dossier, now)
    lead.begin(id_)
    running = dialogues.get(id_).current_round_id
    for round_ in dialogues.rounds(id_):
        page.plan.table.select_round(round_.id)
        page.plan.remove_requested.emit()
        lead.view(id_)
    assert dialogues.get(id_).current_round_id is None
    for _ in range(8):
        history.undo()
    assert dialogues.get(id_).current_round_id == running


def test_fifty_times_back_and_fifty_times_forward_end_where_it_began(
    page: PreparePage, dialogues: Dialogues, history: History, qtbot: QtBot
) -> None:
    for number in range(30):
        paste(qtbot, page.form.theme, f"Thema {number}")
        paste(qtbot, page.form.venue, f"Plek {number}")
    before = stored(page, dialogues)
    for _ in range(50):
        history.undo()
    for _ in range(50):
        history.redo()
    assert stored(page, dialogues) == before
    assert page.form.theme.text() == "Thema 29"


def test_a_dialogue_whose_making_was_undone_is_told_and_nothing_breaks(
    page: PreparePage, dialogues: Dialogues, history: History, messages: Messages, qtbot: QtBot
) -> None:
    while history.undo_action is not None:
        history.undo()
    assert dialogues.overview().dialogues == ()
    paste(qtbot, page.form.theme, "Eten")
    assert messages.is_warning
    page.leave()


def test_a_wijk_with_a_name_without_end_is_refused_and_stays(
    page: PreparePage, dialogues: Dialogues, messages: Messages, qtbot: QtBot
) -> None:
    paste(qtbot, page.form.neighbourhood, "w" * 300)
    assert messages.is_warning
    assert page.form.neighbourhood.currentText() == "w" * 300
    assert dialogues.neighbourhoods() == ()
