"""One soft sound at "tijd": off until it is wanted, once for each turn, never a hindrance."""

import wave

import pytest
from PySide6.QtCore import Qt

from tests.ui.conversation_table import open_page, prepare
from wijkdialoog import paths
from wijkdialoog.domain.clock import ClockPhase
from wijkdialoog.domain.ids import TurnId
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.conversation import chime as chime_file
from wijkdialoog.ui.conversation.chime import Chime, find_player
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.turn_controls import TurnControls

AMINA, HENK = TurnId("amina"), TurnId("henk")


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "instellingen.toml")


def go_through(chime, turn):
    for phase in ClockPhase:
        chime.notice(turn, phase)
        chime.notice(turn, phase)


def test_it_is_silent_until_somebody_wants_it_and_stays_wanted(settings):
    played = []
    chime = Chime(settings, played.append)
    go_through(chime, AMINA)
    assert played == []
    chime.want(wanted=True)
    go_through(chime, HENK)
    assert [file.name for file in played] == ["tijd.wav"]
    assert Chime(SettingsFile(settings.path), played.append).wanted


def test_a_turn_that_was_over_when_the_page_opened_makes_no_sound(settings):
    played = []
    chime = Chime(settings, played.append)
    chime.want(wanted=True)
    chime.notice(AMINA, ClockPhase.OVER)
    assert played == []


def test_more_time_means_a_second_sound_when_that_is_up_too(settings):
    played = []
    chime = Chime(settings, played.append)
    chime.want(wanted=True)
    go_through(chime, AMINA)
    go_through(chime, AMINA)
    assert len(played) == 2


def test_the_switch_is_in_the_row_of_helpers_and_does_what_it_says(
    settings, themed_app, dossier, now, guard, qtbot
):
    from wijkdialoog.services.facilitation import Facilitation

    controls = TurnControls(ConversationActs(Facilitation(dossier, now), guard))
    qtbot.addWidget(controls)
    controls.offer_sound(Chime(settings, lambda _file: None))
    assert not controls.sound.isChecked()
    controls.sound.click()
    assert settings.current.time_sound
    assert controls.sound.text() == "Geluid bij tijd"


def test_a_key_switches_it_and_the_strip_says_so(
    settings, dossier, now, guard, hub, messages, qtbot
):
    prepare(dossier)
    table = open_page(dossier, now, guard, hub, messages, qtbot)
    page = table.page
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    page.offer_sound(Chime(settings, None))
    qtbot.keyClick(table.field, Qt.Key.Key_G, keys)
    assert messages.text == "Dit apparaat kan geen geluid laten horen."
    page.offer_sound(Chime(settings, lambda _file: None))
    qtbot.keyClick(table.field, Qt.Key.Key_G, keys)
    assert settings.current.time_sound
    assert messages.text == "Geluid bij tijd: aan."


def test_without_a_player_nothing_is_offered(settings, monkeypatch):
    monkeypatch.setattr(chime_file.sys, "platform", "linux")
    monkeypatch.setattr(chime_file.QStandardPaths, "findExecutable", lambda _name: "")
    assert find_player() is None
    assert not Chime(settings, None).can_sound


def test_the_sound_is_short_and_soft():
    with wave.open(str(paths.resources("sounds", "tijd.wav"))) as sound:
        frames = sound.readframes(sound.getnframes())
        assert sound.getnframes() / sound.getframerate() < 1
    loudest = max(
        abs(int.from_bytes(frames[n : n + 2], "little", signed=True))
        for n in range(0, len(frames), 2)
    )
    assert 1000 < loudest < 32767 // 4
