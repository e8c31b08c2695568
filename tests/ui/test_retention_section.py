"""What has expired, what comes, and letting it go."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.retention import Retained
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.retention import Retention
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.ui.dossier import retention_section
from wijkdialoog.ui.dossier.retention_row import RetentionRow
from wijkdialoog.ui.dossier.retention_section import RetentionSection
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.start.cards import ExpiredCard
from wijkdialoog.ui.start.start_page import StartPage

HELD = {"Oud": "2024-03-12", "Bijna": "2025-05-01", "Nieuw": "2026-04-01"}


@pytest.fixture
def dialogues(dossier, now):
    made = Dialogues(dossier, now)
    for title, date in HELD.items():
        id_ = made.create()
        made.change(replace(made.get(id_), title=title, date=date))
        Participants(dossier, now).add(id_, f"Amina {title}")
        Capture(dossier, now).capture(id_, f"droom van {title}", Kind.DREAM, None, None)
    return made


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "instellingen.toml")


@pytest.fixture
def section(dialogues, dossier, now, settings, guard, hub, messages, qtbot):
    made = RetentionSection(
        retention=Retention(dossier, now),
        wiping=Wiping(dossier, now, Backups(dossier, now)),
        settings_file=settings,
        guard=guard,
        hub=hub,
        messages=messages,
    )
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.reload()
    return made


def row(section, title):
    return next(row for row in section.rows if title in row.accessibleName())


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def titles(dialogues):
    return {card.dialogue.title for card in dialogues.overview().dialogues}


def test_expired_comes_first_and_says_so_in_words(section):
    told = [row.accessibleName() for row in section.rows]
    assert "Oud" in told[0]
    assert "liep tot 12 maart 2025" in told[0]
    assert "Bijna" in told[1]
    assert "Wordt bewaard tot 1 mei 2026" in told[1]
    assert "Nieuw" in told[2]


def test_a_month_is_spoken_of_as_a_month(themed_app, dialogues, qtbot):
    retained = dialogues.get(dialogues.create())
    told = {}
    for date in ("2018-11-06", "2013-11"):
        found = Retained(replace(retained, date=date), "2026-01-01", True, False, False)
        row = RetentionRow(found)
        qtbot.addWidget(row)
        told[date] = row.accessibleName()
    assert "Gehouden op 6 november 2018." in told["2018-11-06"]
    assert "Gehouden in november 2013." in told["2013-11"]


def test_longer_moves_it_on_at_once_and_can_be_undone(section, dossier, now, history, qtbot):
    click(qtbot, row(section, "Oud").longer_button)
    assert "tot 16 april 2027" in row(section, "Oud").accessibleName()
    history.undo()
    assert "liep tot" in row(section, "Oud").accessibleName()


def test_making_anonymous_asks_and_names_what_goes(section, dialogues, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(retention_section, "ask_irreversible", lambda q, _w: asked.append(q))

    click(qtbot, row(section, "Oud").anonymise_button)

    assert "Oud" in asked[0].title
    assert "1 regel, 1 deelnemer" in " ".join(asked[0].what)
    assert "Amina Oud" in " ".join(asked[0].what)
    assert len(section.rows) == 3


def test_an_anonymous_dialogue_leaves_the_list_and_a_line_in_the_log(
    section, dialogues, monkeypatch, qtbot
):
    monkeypatch.setattr(retention_section, "ask_irreversible", lambda _q, _w: True)

    click(qtbot, row(section, "Oud").anonymise_button)

    assert len(section.rows) == 2
    assert section._log.text() == "16 april 2026: een dialoog anoniem gemaakt, 1 regel weg"
    assert "Oud" in titles(dialogues)


def test_the_focus_goes_on_to_the_row_that_comes_in_the_place(section, monkeypatch, qtbot):
    monkeypatch.setattr(retention_section, "ask_irreversible", lambda _q, _w: True)
    section.activateWindow()
    click(qtbot, row(section, "Oud").anonymise_button)
    assert row(section, "Bijna").anonymise_button.hasFocus()


def test_a_removed_dialogue_is_gone(section, dialogues, monkeypatch, qtbot):
    monkeypatch.setattr(retention_section, "ask_irreversible", lambda _q, _w: True)
    click(qtbot, row(section, "Oud").remove_button)
    assert titles(dialogues) == {"Bijna", "Nieuw"}


def test_the_copies_are_listed_with_the_choice_to_keep_them(
    section, dossier, now, monkeypatch, qtbot
):
    backups = Backups(dossier, now)
    monkeypatch.setattr(retention_section, "ask_irreversible", lambda _q, _w: True)
    assert section.copies.removes
    click(qtbot, section.copies.toggle)
    assert not section.copies.removes

    click(qtbot, row(section, "Oud").anonymise_button)
    assert len(backups.copies()) == 1
    assert "16-4-2026" in section.copies.text
    assert "blijft alles staan" in section.copies.text

    click(qtbot, section.copies.toggle)
    now.advance(60)
    click(qtbot, row(section, "Bijna").anonymise_button)
    (left,) = backups.copies()
    assert b"Amina Bijna" not in left.path.read_bytes()
    assert b"Amina Oud" not in left.path.read_bytes()


def test_the_list_of_dossiers_can_be_emptied(section, settings, dossier, qtbot):
    settings.save(settings.current.with_recent(dossier.path))
    section.reload()
    click(qtbot, section.clear_recent)
    assert settings.current.recent == ()


def test_the_start_page_tells_what_has_expired(
    dialogues, dossier, now, settings, guard, hub, qtbot
):
    page = StartPage(
        dialogues=dialogues,
        facilitation=Facilitation(dossier, now),
        settings_file=settings,
        guard=guard,
        hub=hub,
        retention=Retention(dossier, now),
    )
    qtbot.addWidget(page)
    page.show()
    (card,) = page.findChildren(ExpiredCard)
    assert card.accessibleName() == "1 dialoog is over de bewaartermijn."

    with qtbot.waitSignal(page.section_requested) as asked:
        click(qtbot, card.look)

    assert asked.args == [Section.RETENTION]
