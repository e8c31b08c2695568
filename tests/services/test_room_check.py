"""What the Zaalcheck finds, on real files and on folders that look like those of Linux."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import FakeNow
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.services import room_check
from wijkdialoog.services.battery import Battery, PowerStatus, battery_from, battery_in
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.services.room_check import RoomChecker
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stick import StickCopies
from wijkdialoog.services.troubles import Trouble
from wijkdialoog.storage.dossier import Dossier


def supply(folder: Path, name: str, **told: str) -> None:
    (folder / name).mkdir(parents=True)
    for what, value in told.items():
        (folder / name / what).write_text(f"{value}\n")


class TestLinux:
    def test_a_laptop_on_its_battery(self, tmp_path: Path):
        supply(tmp_path, "BAT0", type="Battery", capacity="86", status="Discharging")
        supply(tmp_path, "AC", type="Mains", online="0")
        assert battery_in(tmp_path) == Battery(86, plugged_in=False)

    def test_a_laptop_on_the_mains(self, tmp_path: Path):
        supply(tmp_path, "BAT0", type="Battery", capacity="34", status="Charging")
        assert battery_in(tmp_path) == Battery(34, plugged_in=True)

    def test_two_batteries_count_together(self, tmp_path: Path):
        supply(tmp_path, "BAT0", type="Battery", capacity="20", status="Discharging")
        supply(tmp_path, "BAT1", type="Battery", capacity="80", status="Unknown")
        assert battery_in(tmp_path) == Battery(50, plugged_in=False)

    def test_a_mouse_is_no_battery(self, tmp_path: Path):
        supply(tmp_path, "hid", type="Battery", scope="Device", capacity="5", status="Discharging")
        assert battery_in(tmp_path) is None

    def test_a_desktop_computer_has_none(self, tmp_path: Path):
        assert battery_in(tmp_path / "niet daar") is None
        supply(tmp_path, "AC", type="Mains", online="1")
        assert battery_in(tmp_path) is None

    def test_nonsense_is_no_battery(self, tmp_path: Path):
        supply(tmp_path, "BAT0", type="Battery", capacity="??", status="Discharging")
        assert battery_in(tmp_path) is None


@pytest.mark.parametrize(
    ("mains", "flag", "percent", "expected"),
    [
        (0, 1, 86, Battery(86, plugged_in=False)),
        (1, 8, 34, Battery(34, plugged_in=True)),
        (1, 128, 255, None),  # a desktop computer
        (255, 255, 255, None),  # Windows does not know
        (0, 0, 255, None),
    ],
)
def test_windows_tells_in_a_structure(mains, flag, percent, expected):
    assert battery_from(PowerStatus(mains=mains, flag=flag, percent=percent)) == expected


@pytest.fixture
def dialogues(dossier: Dossier, now: FakeNow) -> Dialogues:
    return Dialogues(dossier, now)


@pytest.fixture
def checker(dossier: Dossier, now: FakeNow, dialogues, tmp_path: Path) -> RoomChecker:
    copies = StickCopies(dossier, now, SettingsFile(tmp_path / "i.toml"))
    return RoomChecker(dossier, dialogues, Preparation(dossier, now), copies, lambda: None)


def test_an_empty_dossier_is_fine(checker: RoomChecker):
    found = checker.look()
    assert found.battery is None
    assert found.battery_lasts
    assert found.has_room
    assert found.free_bytes is not None
    assert found.trouble is None
    assert found.next_plan is None
    assert not found.last_copy.is_due


@pytest.mark.parametrize(
    ("battery", "lasts"),
    [
        (Battery(49, plugged_in=False), False),
        (Battery(50, plugged_in=False), True),
        (Battery(5, plugged_in=True), True),
    ],
)
def test_half_a_battery_lasts_an_evening(checker: RoomChecker, battery, lasts):
    assert replace(checker.look(), battery=battery).battery_lasts is lasts


def test_a_nearly_full_disk_is_noticed(checker: RoomChecker, monkeypatch):
    usage = type("Usage", (), {"free": room_check.LEAST_FREE - 1})
    monkeypatch.setattr(room_check.shutil, "disk_usage", lambda _path: usage)
    assert not checker.look().has_room


def test_looking_changes_no_byte_and_leaves_no_file(checker: RoomChecker, dossier: Dossier):
    before = dossier.path.read_bytes()
    files = sorted(dossier.path.parent.iterdir())
    checker.look()
    assert dossier.path.read_bytes() == before
    assert sorted(dossier.path.parent.iterdir()) == files


def test_a_dossier_that_is_gone_is_noticed_and_that_it_is_back(
    checker: RoomChecker, dossier: Dossier, tmp_path: Path
):
    away = tmp_path / "weg"
    dossier.path.rename(away)
    assert checker.look().trouble is Trouble.GONE
    assert checker.look(thorough=False).trouble is Trouble.GONE
    away.rename(dossier.path)
    assert checker.look(thorough=False).trouble is None


def test_a_dossier_with_lines_and_no_copy_wants_one(checker, dossier, dialogues, now):
    Capture(dossier, now).capture(dialogues.create(), "Een lange tafel", Kind.DREAM, None, None)
    assert checker.look().last_copy.is_due


class TestPlan:
    def make(self, dialogues: Dialogues, title: str, date: str, **changed: object):
        made = dialogues.create()
        dialogues.change(replace(dialogues.get(made), title=title, date=date, **changed))
        return made

    def test_it_is_about_the_first_dialogue_that_comes(self, checker, dialogues):
        self.make(dialogues, "Later", "2026-05-01")
        self.make(dialogues, "Vanavond", "2026-04-16")
        self.make(dialogues, "Geweest", "2026-04-01")
        found = checker.look().next_plan
        assert found.dialogue.title == "Vanavond"
        assert found.fit.problems == ()

    def test_one_that_is_going_on_is_not_coming(self, checker, dialogues, dossier, now):
        made = self.make(dialogues, "Vanavond", "2026-04-16")
        Facilitation(dossier, now).begin(made)
        assert checker.look().next_plan is None

    def test_too_many_people_do_not_fit(self, checker, dialogues, dossier, now):
        made = self.make(dialogues, "Vanavond", "2026-04-16")
        for number in range(30):
            Participants(dossier, now).add(made, f"Buur {chr(65 + number % 26)}{number}")
        assert checker.look().next_plan.fit.problems
