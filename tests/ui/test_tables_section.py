"""Tables of one evening on the screen, by mouse and keys, with real files."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.services.exchange_samples import uid
from tests.services.merge_samples import dossier_of, merging, source, table_file, write
from tests.services.test_merging import changed, same_name
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.merging import Side
from wijkdialoog.printing import write_receipt
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dossier.merge_drop import DropPlace
from wijkdialoog.ui.dossier.tables_section import TablesSection
from wijkdialoog.ui.start.events import by_event
from wijkdialoog.ui.widgets.basics import scroll


@pytest.fixture
def section(dossier: Dossier, guard, hub, messages, themed_app, qtbot) -> TablesSection:
    made = TablesSection(merging(dossier), write_receipt, guard, hub, messages)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    return made


@pytest.fixture
def sticks(tmp_path: Path) -> Path:
    folder = tmp_path / "sticks"
    folder.mkdir()
    return folder


def read(section: TablesSection, qtbot, *places: Path) -> None:
    section.activateWindow()
    section.bring(places)
    qtbot.waitUntil(lambda: section.faces.currentWidget() is not section.reading)


def words(section: TablesSection) -> str:
    QApplication.processEvents()  # new cards appear with the next round of events
    front = section.faces.currentWidget()
    assert front is not None
    return "\n".join(each.text() for each in front.findChildren(QLabel) if each.isVisibleTo(front))


def test_the_empty_pane_says_what_to_do(section: TablesSection):
    assert "Sleep de bestanden of de stick hierheen" in words(section)
    assert section.drop.files.isVisible()


def test_a_stick_that_is_dropped_comes_in(
    section: TablesSection, sticks: Path, dossier: Dossier, history: History, qtbot
):
    for number in (1, 2, 3):
        write(sticks, f"tafel {number}.json", table_file(number))
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(sticks))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        content,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    section.findChildren(DropPlace)[0].dropEvent(drop)
    qtbot.waitUntil(lambda: section.faces.currentWidget() is section.preview)

    assert "Van tafel 2 komen 14 regels, 2 afspraken, 1 bron en 8 mensen mee." in words(section)
    qtbot.mouseClick(section.join, Qt.MouseButton.LeftButton)

    assert "De tafels zijn samengevoegd" in words(section)
    assert len(dossier.read.dialogues.find()) == 3
    assert history.undo_action is Action.MERGE_TABLES


def test_a_second_time_says_that_nothing_is_new(
    section: TablesSection, sticks: Path, dossier: Dossier, qtbot
):
    file = write(sticks, "tafel 1.json", table_file(1))
    read(section, qtbot, file)
    section.join.click()
    section.start_again()
    read(section, qtbot, file)

    assert "Niets nieuws. Er verandert niets." in words(section)
    assert not section.join.isEnabled()


def test_a_difference_is_shown_side_by_side_and_waits_for_a_choice(
    section: TablesSection, sticks: Path, dossier: Dossier, qtbot
):
    merging(dossier).merge([source(sticks, "tafel 1.json", table_file(1))])
    Capture(dossier, lambda: 0).edit(uid(2300), "Hier verbeterd")
    read(section, qtbot, write(sticks, "tafel 1.json", changed(1, "Daar verbeterd")))

    said = words(section)
    assert "Hier verbeterd" in said
    assert "Daar verbeterd" in said
    assert not section.join.isEnabled()
    ((row,),) = (card.rows for card in section.cards)
    assert row.buttons[Side.HERE].hasFocus()
    assert row.buttons[Side.HERE].accessibleName() == "Houd wat hier staat: Hier verbeterd"
    assert row.buttons[Side.THERE].accessibleName() == "Neem wat daar staat: Daar verbeterd"
    qtbot.keyClick(row.buttons[Side.THERE], Qt.Key.Key_Space)
    assert section.join.isEnabled()
    section.join.click()
    assert dossier.read.contributions.get(uid(2300)).text == "Daar verbeterd"
    assert "Gekozen: neem wat daar staat. Regel “Daar verbeterd”" in words(section)


def test_choosing_everything_at_once_leads_to_the_way_on(
    section: TablesSection, sticks: Path, dossier: Dossier, qtbot
):
    tables = (1, 2)
    merging(dossier).merge([source(sticks, f"tafel {n}.json", table_file(n)) for n in tables])
    for number in tables:
        Capture(dossier, lambda: 0).edit(uid(1000 * (number + 1) + 300), "Hier verbeterd")
    again = [write(sticks, f"tafel {n}.json", changed(n, "Daar verbeterd")) for n in tables]
    read(section, qtbot, *again)

    area = scroll(section)
    area.resize(900, 400)
    area.show()
    area.activateWindow()
    section._focus_first()
    QApplication.processEvents()
    assert not section.join_below.isEnabled()

    qtbot.keyClick(section.all_there, Qt.Key.Key_Space)
    QApplication.processEvents()  # the cards that were there go with the next round of events
    assert section.join.hasFocus()
    assert area.verticalScrollBar().value() == 0  # the way on is in view

    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.mouseClick(section.join_below, Qt.MouseButton.LeftButton)
    assert section.faces.currentWidget() is section.receipt
    assert area.verticalScrollBar().value() == 0
    area.takeWidget()
    section.setParent(None)
    area.close()


def test_who_is_who_is_a_tick_that_is_off(
    section: TablesSection, sticks: Path, dossier: Dossier, qtbot
):
    merging(dossier).merge([source(sticks, "a.json", same_name(1))])
    read(section, qtbot, write(sticks, "b.json", same_name(2)))
    (tick,) = section.cards[0].ticks
    assert not tick.isChecked()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    section.join.click()
    assert len([p for p in dossier.read.people.find() if "Amina" in p.name]) == 1


def test_a_spoiled_file_gets_its_sentence_and_the_others_come_in(
    section: TablesSection, sticks: Path, dossier: Dossier, qtbot
):
    good = write(sticks, "a.json", table_file(1))
    spoiled = dossier_of(sticks, "b.wijkdialoog", [good])
    spoiled.write_bytes(spoiled.read_bytes()[:9000])
    read(section, qtbot, sticks)

    assert "Dit bestand doet niet mee." in words(section)
    section.join.click()
    assert "b.wijkdialoog" in words(section)
    assert len(dossier.read.dialogues.find()) == 1


def test_undo_takes_the_receipt_away_too(
    section: TablesSection, sticks: Path, history: History, qtbot
):
    read(section, qtbot, write(sticks, "a.json", table_file(1)))
    section.join.click()
    history.undo()
    assert section.faces.currentWidget() is section.start


def test_the_receipt_becomes_a_pdf(section: TablesSection, sticks: Path, tmp_path: Path, qtbot):
    read(section, qtbot, write(sticks, "a.json", table_file(1)))
    section.join.click()
    section.receipt.save_to(tmp_path / "bon.pdf")

    text = pypdf.PdfReader(tmp_path / "bon.pdf").pages[0].extract_text()
    assert "Van tafel 1 kwamen 14 regels" in text


def test_nothing_that_was_said_leaves_the_dossier_on_the_receipt(
    section: TablesSection, sticks: Path, dossier: Dossier, tmp_path: Path, qtbot
):
    merging(dossier).merge([source(sticks, "tafel 1.json", table_file(1))])
    Capture(dossier, lambda: 0).edit(uid(2300), "Amina is hier ziek")
    read(section, qtbot, write(sticks, "tafel 1.json", changed(1, "Amina is daar ziek")))
    section.all_there.click()
    section.join.click()
    assert "Amina is daar ziek" in words(section)

    section.receipt.save_to(tmp_path / "bon.pdf")

    text = pypdf.PdfReader(tmp_path / "bon.pdf").pages[0].extract_text()
    assert "Gekozen: neem wat daar staat. Regel" in text
    assert "Amina" not in text


def test_a_receipt_in_a_folder_that_is_gone_speaks_of_the_pdf_not_of_the_dossier(
    section: TablesSection, sticks: Path, tmp_path: Path, messages, qtbot
):
    read(section, qtbot, write(sticks, "a.json", table_file(1)))
    section.join.click()
    section.receipt.save_to(tmp_path / "weg" / "bon.pdf")
    assert messages.is_warning
    assert messages.text.startswith("Deze map is er niet meer.")


def test_stop_leaves_everything_as_it_was(section: TablesSection, sticks: Path, dossier, qtbot):
    write(sticks, "a.json", table_file(1))
    section.bring([sticks])
    qtbot.mouseClick(section.cancel, Qt.MouseButton.LeftButton)
    assert section.faces.currentWidget() is section.start
    section._background.wait()
    qtbot.wait(10)
    assert section.faces.currentWidget() is section.start
    assert not dossier.read.dialogues.find()


def test_tables_of_an_event_stand_together(dossier: Dossier, tmp_path: Path):
    service = Dialogues(dossier, lambda: 1_776_360_600_000)
    merging(dossier).merge([source(tmp_path, f"{n}.json", table_file(n)) for n in (3, 1, 2)])
    service.create()

    groups = by_event(service.overview().dialogues)
    assert [group.heading for group in groups if group.event] == ["Evenement: Buurtdag · 3 tafels"]
    (event,) = (group for group in groups if group.event)
    assert [card.dialogue.table_number for card in event.cards] == [1, 2, 3]
