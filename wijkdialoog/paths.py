"""Where the program's own files and the user's files are, from source and frozen."""

import sys
from contextlib import suppress
from pathlib import Path

import platformdirs

_FOLDER_NAME = "Wijkdialoog"


class _Chosen:
    """What `--datamap` set for this run."""

    data: Path | None = None


def resources(*parts: str) -> Path:
    """Return a path inside `resources/`; it need not exist."""
    return _root().joinpath("resources", *parts)


def user_data() -> Path:
    """Return the folder of dossiers, settings and crash reports; made when it is not there.

    Where it cannot be made, it is returned all the same: who writes there first hears it, and says
    what to do.
    """
    folder = _Chosen.data or Path(platformdirs.user_data_dir(_FOLDER_NAME, appauthor=False))
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def use_data_folder(folder: Path | None) -> None:
    """Keep all files of the user in `folder` (`--datamap`) from now on; None: the usual place."""
    _Chosen.data = folder


def _root() -> Path:
    # PyInstaller unpacks next to the program and tells where; otherwise we run from a checkout.
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent
