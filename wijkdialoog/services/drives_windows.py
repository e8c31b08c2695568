"""What Windows knows about drives. Importable everywhere; the calls work on Windows only."""

import ctypes
import string
from pathlib import Path
from typing import Any

_REMOVABLE, _REMOTE = 2, 4  # GetDriveTypeW
_NAME_LENGTH = 261
_NO_EMPTY_READER_DIALOG = 1  # SEM_FAILCRITICALERRORS


def removable() -> list[tuple[str, str]]:
    """Return root and label ("STICK (E:)") of each stick and card."""
    kernel = _kernel()
    found = []
    letters = kernel.GetLogicalDrives()
    before = kernel.SetErrorMode(_NO_EMPTY_READER_DIALOG)
    try:
        for number, letter in enumerate(string.ascii_uppercase):
            root = f"{letter}:\\"
            if letters >> number & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
                label = _label(kernel, root)
                if label is not None:
                    found.append((root, f"{label} ({letter}:)" if label else f"{letter}:"))
    finally:
        kernel.SetErrorMode(before)
    return found


def is_remote(path: Path) -> bool:
    """Return whether a file is on a drive of another computer."""
    return bool(path.drive) and _kernel().GetDriveTypeW(path.drive + "\\") == _REMOTE


def _label(kernel: Any, root: str) -> str | None:
    """Return the label, "" without one, None when there is no disk in the reader."""
    name = ctypes.create_unicode_buffer(_NAME_LENGTH)
    ok = kernel.GetVolumeInformationW(root, name, _NAME_LENGTH, None, None, None, None, 0)
    return name.value if ok else None


def _kernel() -> Any:
    loader: Any = getattr(ctypes, "windll", None)
    if loader is None:
        raise OSError("these are calls of Windows")
    return loader.kernel32
