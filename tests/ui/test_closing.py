"""Closing on the minutes page: what it does with names, and closing without minutes."""

import pytest
from PySide6.QtCore import Qt

from tests.services.evenings import DIALOGUE, room
from wijkdialoog.domain.dialogue import Attribution
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.wiping import Goes, Wiping
from wijkdialoog.ui.minutes import closing
from wijkdialoog.ui.minutes.closing import Closing
from wijkdialoog.ui.words.privacy import goes_sentences


@pytest.fixture
def evening(dossier, now, history):
    made = room(dossier, now)
    made.lead.begin(DIALOGUE)
    made.say("Een tuin", "Amina")
    made.say("Een keuken", "Henk")
    return made


@pytest.fixture
def shown(evening, dossier, now, guard, messages, qtbot):
    made = Closing(evening.lead, Wiping(dossier, now, Backups(dossier, now)), guard, messages)
    qtbot.addWidget(made)
    made.show_dialogue(dossier.read.dialogues.get(DIALOGUE))
    made.show()
    return made


def test_what_closing_does_with_names_is_said_before(shown, evening, dossier):
    assert shown.note == "Bij het afronden verdwijnt bij 2 regels wie het zei."
    evening.agree("Henk")
    shown.show_dialogue(dossier.read.dialogues.get(DIALOGUE))
    assert shown.note == "Bij het afronden verdwijnt bij 1 regel wie het zei."
    assert "Bij 1 regel is weg wie het zei." in shown.after_closing(shown.lines_to_lose)


def test_nothing_is_said_where_speakers_are_kept(shown, evening, dossier):
    evening.change(attribution=Attribution.KEEP)
    shown.show_dialogue(dossier.read.dialogues.get(DIALOGUE))
    assert shown.note == ""


def test_without_minutes_asks_first(shown, dossier, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(closing, "ask_irreversible", lambda q, _w: asked.append(q))
    qtbot.mouseClick(shown.without, Qt.MouseButton.LeftButton)
    assert "Samen eten" in asked[0].title
    assert "Dit gaat weg: 2 regels." in asked[0].what
    assert dossier.read.contributions.count() == 2


def test_the_question_says_what_stays():
    told = goes_sentences(Goes(lines=1, organisations=("Moedercentrum",), given_out=1))
    assert told[1:] == [
        "Deze organisatie blijft in het dossier: Moedercentrum.",
        "Er is 1 verslag bewaard als PDF. Dat bestand haal je zelf weg.",
    ]
    assert "blijven in het dossier: A, B." in goes_sentences(Goes(organisations=("A", "B")))[1]


def test_without_minutes_wipes_the_texts_and_says_what_is_left(
    shown, dossier, monkeypatch, history, qtbot
):
    monkeypatch.setattr(closing, "ask_irreversible", lambda _q, _w: True)
    qtbot.mouseClick(shown.without, Qt.MouseButton.LeftButton)

    dialogue = dossier.read.dialogues.get(DIALOGUE)
    assert dialogue.closed
    assert dialogue.without_minutes
    assert dossier.read.contributions.count() == 0
    assert dossier.read.participants.count() == 3
    shown.show_dialogue(dialogue)
    assert shown.note == "De teksten zijn gewist. Thema en aantallen staan er nog."
    assert not shown.without.isVisible()
