"""Tips stand open for the first two dialogues somebody leads, or as they chose."""

from pathlib import Path

import pytest

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.first_tips import FirstTips
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.settings import SettingsFile

A, B, C = map(DialogueId, "abc")


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "i.toml")


def test_they_are_open_for_the_first_two_that_are_led(settings: SettingsFile) -> None:
    tips = FirstTips(settings)
    for led in (A, A, B):
        assert tips.are_open(led)
        tips.note_led(led)
    assert not tips.are_open(C)
    tips.note_led(C)
    assert tips.are_open(A)
    assert SettingsFile(settings.path).current.tip_dialogues == (A, B)


def test_a_choice_holds_for_all_of_them(settings: SettingsFile) -> None:
    tips = FirstTips(settings)
    tips.choose(opened=False)
    assert not tips.are_open(A)
    for led in (A, B, C):
        tips.note_led(led)
    tips.choose(opened=True)
    assert FirstTips(SettingsFile(settings.path)).are_open(C)


def test_a_practice_begins_as_the_first_time_and_leaves_nothing(settings: SettingsFile) -> None:
    for led in (A, B):
        FirstTips(settings).note_led(led)
    practice = FirstTips(PassingSettings(settings))
    assert practice.are_open(C)
    practice.note_led(C)
    practice.choose(opened=False)
    assert SettingsFile(settings.path).current.tip_dialogues == (A, B)
    assert SettingsFile(settings.path).current.tips == ""


def test_nonsense_in_the_file_is_left_out(settings: SettingsFile) -> None:
    settings.path.write_text('tips = "altijd"\ntip_dialogues = [3, "a"]\n')
    assert settings.load().tips == ""
    assert settings.load().tip_dialogues == ("a",)
