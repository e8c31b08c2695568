"""Says once of each dossier that it stands where others write too."""

from pathlib import Path

from wijkdialoog.domain.synced_places import SyncedPlace, recognise
from wijkdialoog.services.drives import file_system_of
from wijkdialoog.services.settings import SettingsFile

_MOST_REMEMBERED = 50


def place_to_warn_of(path: Path, settings_file: SettingsFile) -> SyncedPlace | None:
    """Return what is risky about the place of a dossier; None when nothing is, or it was said."""
    key = str(path.resolve())
    warned = settings_file.current.warned_places
    if key in warned:
        return None
    system, is_remote = file_system_of(path)
    found = recognise(str(path), system, is_remote=is_remote) or recognise(key)
    if found is not None:
        settings_file.change(warned_places=(key, *warned)[:_MOST_REMEMBERED])
    return found
