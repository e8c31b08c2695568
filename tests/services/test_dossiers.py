"""The first dossier, another one, and the list of those used before."""

from pathlib import Path

import pytest

from wijkdialoog.services.dossiers import Dossiers
from wijkdialoog.services.settings import MOST_RECENT, SettingsFile
from wijkdialoog.storage.errors import StorageError


@pytest.fixture
def dossiers(tmp_path: Path) -> Dossiers:
    return Dossiers(SettingsFile(tmp_path / "instellingen.toml"), tmp_path)


def open_and_close(dossiers: Dossiers, path: Path) -> None:
    dossiers.open(path).close()


def test_the_first_start_makes_a_dossier_in_the_users_folder(
    dossiers: Dossiers, tmp_path: Path
) -> None:
    assert dossiers.recent() == ()
    path = dossiers.path_at_start()
    assert path == tmp_path / "Mijn wijk.wijkdialoog"
    assert not path.exists()
    open_and_close(dossiers, path)
    assert path.exists()
    assert [known.path for known in dossiers.recent()] == [path]


def test_the_next_start_opens_what_was_used_last(dossiers: Dossiers, tmp_path: Path) -> None:
    other = tmp_path / "Oost.wijkdialoog"
    open_and_close(dossiers, dossiers.default_path)
    open_and_close(dossiers, other)
    again = Dossiers(SettingsFile(tmp_path / "instellingen.toml"), tmp_path)
    assert again.path_at_start() == other
    assert [known.name for known in again.recent()] == ["Oost", "Mijn wijk"]


def test_a_dossier_on_a_stick_that_is_out_stays_in_the_list(
    dossiers: Dossiers, tmp_path: Path
) -> None:
    other = tmp_path / "Oost.wijkdialoog"
    open_and_close(dossiers, other)
    other.rename(tmp_path / "weg")
    assert dossiers.path_at_start() == dossiers.default_path
    (known,) = dossiers.recent()
    assert (known.path, known.is_there) == (other, False)


def test_a_file_that_does_not_open_is_not_remembered(dossiers: Dossiers, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("Beste buren")
    with pytest.raises(StorageError):
        dossiers.open(tmp_path / "brief.txt")
    assert dossiers.recent() == ()


def test_one_or_all_can_be_forgotten_and_the_files_stay(dossiers: Dossiers, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.wijkdialoog" for name in ("Oost", "West", "Zuid")]
    for path in paths:
        open_and_close(dossiers, path)
    dossiers.forget(paths[1])
    assert [known.path for known in dossiers.recent()] == [paths[2], paths[0]]
    dossiers.forget_all()
    assert dossiers.recent() == ()
    assert all(path.exists() for path in paths)


def test_the_list_has_an_end_and_names_each_once(dossiers: Dossiers, tmp_path: Path) -> None:
    for number in [*range(MOST_RECENT + 2), 5]:
        open_and_close(dossiers, tmp_path / f"{number}.wijkdialoog")
    names = [known.name for known in dossiers.recent()]
    assert len(names) == len(set(names)) == MOST_RECENT
    assert names[:2] == ["5", str(MOST_RECENT + 1)]
