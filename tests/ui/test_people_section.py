"""The people of the dossier: consent, taking it back, an extract, being forgotten."""

import json

import pytest
from PySide6.QtCore import Qt

from tests.services.evenings import DIALOGUE, room
from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.ids import PersonId
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.people import People
from wijkdialoog.services.person_extract import PersonExtract
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.ui.dossier import people_section
from wijkdialoog.ui.dossier.people_section import PeopleSection
from wijkdialoog.ui.widgets.basics import scroll

AMINA = PersonId("person Amina")


@pytest.fixture
def evening(dossier, now):
    made = room(dossier, now)
    made.lead.begin(DIALOGUE)
    made.say("Laat Amina koken", None)
    return made


@pytest.fixture
def people(dossier, now):
    return People(dossier, now)


@pytest.fixture
def section(evening, people, dossier, now, guard, hub, messages, qtbot):
    made = PeopleSection(
        people=people,
        extract=PersonExtract(dossier, people),
        wiping=Wiping(dossier, now, Backups(dossier, now)),
        make_pdf=lambda about: f"%PDF {about.name}".encode(),
        guard=guard,
        hub=hub,
        messages=messages,
    )
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.reload()
    made.choose(AMINA)
    return made


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def names(section):
    return [section.list.item(row).text().split("\n")[0] for row in range(section.list.count())]


def test_everybody_is_listed_and_found(section, qtbot):
    assert names(section) == ["Amina", "Fatima", "Henk"]
    qtbot.keyClicks(section.search, "fat")
    assert names(section) == ["Fatima"]
    qtbot.keyClicks(section.search, "xyz")
    assert names(section) == []


@pytest.mark.parametrize("width", [700, 976, 1318])
def test_both_lines_of_a_person_are_drawn(section, qtbot, width):
    section.resize(width, 600)
    qtbot.wait(20)
    box = section.list.visualItemRect(section.list.item(1))
    drawn = section.list.viewport().grab(box).toImage()
    below = range(drawn.height() * 6 // 10, drawn.height() - 4)
    inked = (drawn.pixelColor(x, y).lightness() < 128 for y in below for x in range(10, 150))
    assert sum(inked) > 50


def test_every_consent_is_off_until_it_is_given(section, people, qtbot):
    toggles = section.detail.toggles
    assert [toggle.isChecked() for toggle in toggles.values()] == [False] * 4

    click(qtbot, toggles[Purpose.PHOTO])

    assert people.get(AMINA).consents.photo == "2026-04-16"
    assert toggles[Purpose.PHOTO].isChecked()
    assert "16 april 2026" in toggles[Purpose.PHOTO].accessibleDescription()


def test_taking_back_shows_what_changes_before_anything_does(section, people, qtbot):
    click(qtbot, section.detail.toggles[Purpose.NAME])

    click(qtbot, section.detail.toggles[Purpose.NAME])

    assert section.detail.preview.isVisible()
    told = section.detail.preview.accessibleName()
    assert "Samen eten" in told
    assert "In 1 regel staat dan [naam]" in told
    assert people.get(AMINA).consents.name_in_minutes is not None


def test_taking_back_works_after_the_preview(section, people, history, qtbot):
    click(qtbot, section.detail.toggles[Purpose.NAME])
    click(qtbot, section.detail.toggles[Purpose.NAME])

    click(qtbot, section.detail.confirm)

    assert people.get(AMINA).consents.name_in_minutes is None
    assert not section.detail.preview.isVisible()
    history.undo()
    assert section.detail.toggles[Purpose.NAME].isChecked()


def test_leaving_it_as_it_is_changes_nothing(section, people, qtbot):
    click(qtbot, section.detail.toggles[Purpose.NAME])
    click(qtbot, section.detail.toggles[Purpose.NAME])

    click(qtbot, section.detail.keep)

    assert people.get(AMINA).consents.name_in_minutes is not None
    assert section.detail.toggles[Purpose.NAME].isChecked()


def test_contact_can_be_typed_only_with_consent_and_goes_with_it(section, people, qtbot):
    detail = section.detail
    assert not detail.email.isVisible()
    click(qtbot, detail.toggles[Purpose.CONTACT])
    detail.email.setFocus()
    qtbot.keyClicks(detail.email, "amina@voorbeeld.nl")
    qtbot.keyClick(detail.email, Qt.Key.Key_Return)
    assert people.get(AMINA).email == "amina@voorbeeld.nl"

    click(qtbot, detail.toggles[Purpose.CONTACT])
    assert "amina@voorbeeld.nl" in detail.preview.accessibleName()
    click(qtbot, detail.confirm)

    assert people.get(AMINA).email is None
    assert not detail.email.isVisible()


def test_a_name_is_changed_by_leaving_the_field(section, people, qtbot):
    section.detail.name.selectAll()
    qtbot.keyClicks(section.detail.name, "Amina Smit")
    qtbot.keyClick(section.detail.name, Qt.Key.Key_Return)
    assert people.get(AMINA).name == "Amina Smit"


def test_a_label_that_gives_the_name_away_is_refused_and_stays_typed(section, people, qtbot):
    qtbot.keyClicks(section.detail.label, "Amina van de soep")
    qtbot.keyClick(section.detail.label, Qt.Key.Key_Return)
    assert people.get(AMINA).label == ""
    assert section.detail.label.text() == "Amina van de soep"


def test_what_is_kept_about_somebody_goes_in_a_file(section, messages, tmp_path, qtbot):
    section.ask_path = lambda proposed: tmp_path / proposed.name

    click(qtbot, section.pdf_button)
    click(qtbot, section.json_button)

    assert (tmp_path / "Wat staat er over Amina.pdf").read_bytes() == b"%PDF Amina"
    content = json.loads((tmp_path / "Wat staat er over Amina.json").read_text("utf-8"))
    assert content["seats"][0]["mentioned"] == ["Laat Amina koken"]
    assert "Amina.json" in messages.text


def test_a_folder_that_is_gone_is_told(section, messages, tmp_path, qtbot):
    section.ask_path = lambda proposed: tmp_path / "weg" / proposed.name
    click(qtbot, section.pdf_button)
    assert messages.is_warning
    assert messages.text.startswith("Deze map is er niet meer.")


def test_forgetting_asks_first_and_names_the_person(section, people, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(people_section, "ask_irreversible", lambda q, _w: bool(asked.append(q)))

    click(qtbot, section.forget_button)

    assert "Amina" in asked[0].title
    assert len(people.all()) == 3


def test_a_forgotten_person_is_gone_from_list_and_texts(
    section, people, evening, dossier, monkeypatch, history, qtbot
):
    monkeypatch.setattr(people_section, "ask_irreversible", lambda _q, _w: True)

    click(qtbot, section.forget_button)

    assert names(section) == ["Fatima", "Henk"]
    (line,) = dossier.read.contributions.find()
    assert line.text == "Laat [naam] koken"
    assert history.undo_action is None
    assert len(Backups(dossier, evening.now).copies()) == 1


def test_the_whole_list_is_in_view_when_the_page_is_low(section, dossier, now, qtbot):
    there = Participants(dossier, now)
    (table,) = {seat.dialogue_id for seat in dossier.read.participants.find()}
    for n in range(9):
        there.add(table, f"Buur {n}")
    area = scroll(section)
    area.resize(1000, 460)
    area.show()
    section.reload()
    qtbot.wait(20)
    bottom = section.list.mapTo(area, section.list.rect().bottomLeft()).y()
    assert bottom <= area.height()
    assert section.list.height() > section.list.sizeHintForRow(0) * 3
    area.takeWidget()
    section.setParent(None)
    area.close()
