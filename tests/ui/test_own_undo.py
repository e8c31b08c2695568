"""Ctrl+Z in a field takes back its own typing before any act: tried in every field there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.harvest.column_foot import ColumnFoot
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.participants.guest_field import GuestField


class Evening:
    def __init__(self, opened: OpenDossier) -> None:
        self.opened = opened
        self.window = opened.window
        now = SteadyClock()
        self.dialogue: DialogueId = Dialogues(opened.dossier, now).create()
        Participants(opened.dossier, now).add(self.dialogue, "Amina")
        Capture(opened.dossier, now).capture(self.dialogue, "Een tuin", Kind.DREAM, None, None)

    def names(self) -> list[str]:
        return [person.name for person in self.opened.dossier.read.people.find()]

    def steps(self) -> int:
        return len(self.window._acts._history._done)


@pytest.fixture
def evening(themed_app: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Evening]:
    dossier = Dossier.open(tmp_path / "Wijk.wijkdialoog")
    opened = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    opened.window.resize(1366, 2400)
    opened.window.show()
    opened.window.activateWindow()
    yield Evening(opened)
    opened.close()


def fields_of(page: QWidget) -> list[QWidget]:
    """Return every place to type that can be seen, each once."""
    found: list[QWidget] = []
    for kind in (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit):
        for field in page.findChildren(kind):
            inside = field.parentWidget()
            is_part = isinstance(field, QLineEdit) and isinstance(
                inside, QAbstractSpinBox | QComboBox
            )
            can_type = not (isinstance(field, QComboBox) and not field.isEditable())
            if field.isVisible() and field.isEnabled() and can_type and not is_part:
                read_only = not isinstance(field, QComboBox) and field.isReadOnly()
                if not read_only:
                    found.append(field)
    return found


def words_in(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QAbstractSpinBox):
        return field.lineEdit().text()
    assert isinstance(field, QPlainTextEdit | QTextEdit)
    return field.toPlainText()


def try_field(evening: Evening, field: QWidget) -> bool:
    """Type, undo; return whether the field took the typing at all."""
    field.setFocus()
    QApplication.processEvents()
    before, steps = words_in(field), evening.steps()
    target = QApplication.focusWidget() or field
    for key in ("x", "1", "7"):
        QTest.keyClicks(target, key)
        if words_in(field) != before:
            break
    else:
        return False
    name = f"{type(field).__name__} “{field.accessibleName()}” {before!r} → {words_in(field)!r}"
    for _again in range(6):  # Qt may take back letter by letter
        if words_in(field) == before:
            break
        QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        assert evening.steps() == steps, f"an act was taken back before the typing: {name}"
    assert words_in(field) == before, f"the typing was not taken back: {name}"
    return True


@pytest.mark.parametrize("step", list(Step))
def test_each_field_of_a_page_takes_its_own_typing_back_first(evening: Evening, step: Step) -> None:
    evening.window.open_dialogue(evening.dialogue, step)
    QApplication.processEvents()
    if step is Step.HARVEST:  # its fields open at the foot of a column
        feet = evening.window.pages[step].findChildren(ColumnFoot)
        feet[0].findChildren(QPushButton)[0].click()
        QApplication.processEvents()
    fields = fields_of(evening.window.pages[step])
    tried = [try_field(evening, field) for field in fields if field.isVisible()]
    assert any(tried), "no field was found"


def test_each_field_that_looks_after_the_dossier_does_too(evening: Evening) -> None:
    for section in Section:
        if section in evening.window._dossier_page._makers:
            evening.window.show_section(section)
            QApplication.processEvents()
            page = evening.window._dossier_page.section
            assert page is not None
            for field in fields_of(page):
                try_field(evening, field)


def test_an_empty_field_gives_the_key_to_the_last_act(evening: Evening) -> None:
    evening.window.open_dialogue(evening.dialogue, Step.CONVERSATION)
    QApplication.processEvents()
    steps = evening.steps()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert evening.steps() == steps - 1


def test_after_enter_it_takes_the_person_away_and_not_the_typing(evening: Evening):
    evening.window.open_dialogue(evening.dialogue, Step.PARTICIPANTS)
    field = next(one for one in evening.window.findChildren(GuestField) if one.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "Piet")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert evening.names() == ["Amina", "Piet"]
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert evening.names() == ["Amina"]
    assert field.text() == ""
