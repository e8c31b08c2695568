"""Settings survive, and a broken file never stops the program."""

from pathlib import Path

import pytest

from wijkdialoog.services import settings as module
from wijkdialoog.services.settings import MOST_RECENT, Settings, SettingsFile, WindowPlace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gegevens" / "instellingen.toml"


def test_without_a_file_everything_has_its_default(path: Path):
    assert SettingsFile(path).current == Settings()


def test_what_is_saved_is_read_back_by_the_next_start(path: Path):
    chosen = Settings(
        text_percent=150,
        theme="dark",
        recent=("/stick/Molenhoek – ’t Hof.wijkdialoog",),
        window=WindowPlace(10, 20, 1280, 760, maximised=True),
        minutes_folder="/home/wilma",
    )
    assert SettingsFile(path).save(chosen)
    assert SettingsFile(path).current == chosen


def test_one_field_can_be_changed(path: Path):
    file = SettingsFile(path)
    file.change(text_percent=125)
    file.change(theme="dark")
    assert SettingsFile(path).current == Settings(text_percent=125, theme="dark")


def test_an_unreadable_file_is_kept_beside_and_defaults_hold(path: Path):
    path.parent.mkdir()
    path.write_bytes(b"theme = \xff\xfe")
    assert SettingsFile(path).current == Settings()
    assert not path.exists()
    assert path.with_name("instellingen.toml.kapot").read_bytes() == b"theme = \xff\xfe"


@pytest.mark.parametrize(
    "line",
    [
        "text_percent = 'groot'",
        "text_percent = true",
        "text_percent = 1000",
        "theme = 'roze'",
        "language = 7",
        "recent = 'een'",
        "window = 4",
        "minutes_folder = []",
    ],
)
def test_a_strange_value_only_costs_its_own_field(path: Path, line: str):
    path.parent.mkdir()
    path.write_text(line + "\nminutes_reader = 'organisations'\n", encoding="utf-8")
    assert SettingsFile(path).current == Settings(minutes_reader="organisations")


def test_a_strange_value_of_the_window_only_costs_that_value(path: Path):
    path.parent.mkdir()
    path.write_text("[window]\nleft = 'x'\nwidth = 900\n", encoding="utf-8")
    assert SettingsFile(path).current.window == WindowPlace(width=900)


def test_a_window_further_away_than_any_desktop_costs_that_value(path: Path):
    path.parent.mkdir()
    path.write_text(f"[window]\nleft = {10**20}\nheight = -200000\ntop = 7\n", encoding="utf-8")
    assert SettingsFile(path).current.window == WindowPlace(top=7)


def test_when_the_disk_is_full_the_old_file_stays_and_the_choice_holds(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    SettingsFile(path).save(Settings(text_percent=125))
    file = SettingsFile(path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.os, "fsync", full)
    assert not file.save(Settings(text_percent=200))
    assert file.current.text_percent == 200
    assert SettingsFile(path).current.text_percent == 125
    assert list(path.parent.iterdir()) == [path]  # nothing half written is left


def test_the_dossier_used_last_comes_first_and_stands_once():
    settings = Settings()
    for number in range(12):
        settings = settings.with_recent(Path(f"/d/{number}"))
    settings = settings.with_recent(Path("/d/9"))
    assert settings.recent[:3] == (str(Path("/d/9")), str(Path("/d/11")), str(Path("/d/10")))
    assert len(settings.recent) == len(set(settings.recent)) == MOST_RECENT
