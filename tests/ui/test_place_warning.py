"""A dossier in a cloud folder is warned about once; a trouble nobody expected is no crash."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from wijkdialoog.crash import CrashWatch
from wijkdialoog.domain.synced_places import PlaceKind, SyncedPlace
from wijkdialoog.program import Program
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.opening_window import OpeningWindow
from wijkdialoog.ui.words.care import place_words


@pytest.fixture
def program(
    themed_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(CrashWatch, "install", lambda _watch: None)  # pytest watches here
    opening = OpeningWindow(None)
    made = Program(themed_app, SettingsFile(tmp_path / "i.toml"), tmp_path, opening)
    yield made
    opening.deleteLater()
    made._close()


def test_a_dossier_in_a_cloud_folder_is_warned_about_once(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Gemeente"
    folder.mkdir()
    assert program.open(folder / "Wijk.wijkdialoog")
    shown = program._open
    assert shown is not None
    program._warn_of_place()
    assert "staat in OneDrive" in shown.messages.text
    assert shown.messages.is_warning
    shown.messages.clear()
    program._warn_of_place()
    assert shown.messages.text == ""


def test_a_trouble_with_the_file_is_told_and_a_mistake_of_ours_is_not(
    program: Program, tmp_path: Path
) -> None:
    assert program.open(tmp_path / "Wijk.wijkdialoog")
    shown = program._open
    assert shown is not None
    assert program._forgive(StorageError(Trouble.GONE, tmp_path / "Wijk.wijkdialoog"))
    assert "niet te vinden" in shown.messages.text
    assert not program._forgive(ZeroDivisionError())


@pytest.mark.parametrize(
    "place", [SyncedPlace(PlaceKind.CLOUD, "Google Drive"), SyncedPlace(PlaceKind.NETWORK)]
)
def test_the_warning_is_plain(themed_app: QApplication, place: SyncedPlace) -> None:
    words = place_words(place)
    assert "!" not in words
    assert all(len(part.split()) <= 15 for part in re.split(r"(?<=\.) ", words))
