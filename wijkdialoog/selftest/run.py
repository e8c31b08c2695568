"""`zelftest`: does every part of this copy of the program work here? Meant for the frozen program.

Each check prints a line "✓ …" or "✗ …". Nothing of the user is opened or changed.
"""

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from wijkdialoog import __title__, __version__
from wijkdialoog.selftest import parts
from wijkdialoog.selftest.checks import Check
from wijkdialoog.services.files import write_atomically

_OUR_ERROR = 70


def run(output: Path | None, tell: Callable[[str], None]) -> int:
    """Do every check and tell it line by line. Returns the exit code: 0, or 70 when one failed.

    output  a file that gets the lines too, for a program without a console; or None
    Raises StorageError when that file cannot be written.
    """
    _need_no_screen()
    lines = [f"{__title__} {__version__}, Python {platform.python_version()}, {sys.platform}"]
    all_well = True
    tell(lines[0])
    with tempfile.TemporaryDirectory(prefix="wijkdialoog-zelftest-") as folder:
        for check in _checks(Path(folder)):
            is_well, line = _outcome(check)
            all_well = all_well and is_well
            lines.append(line)
            tell(line)
    if output is not None:
        write_atomically(output, ("\n".join(lines) + "\n").encode("utf-8"))
    return 0 if all_well else _OUR_ERROR


def _outcome(check: Check) -> tuple[bool, str]:
    try:
        return True, f"✓ {check.name}: {check.look()}"
    except Exception as exc:  # noqa: BLE001  (whatever a part does wrong is the finding)
        return False, f"✗ {check.name}: {type(exc).__name__}: {exc}"


def _need_no_screen() -> None:
    has_screen = any(name in os.environ for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not has_screen:
        # Without a screen Qt would end the process before it could tell anything.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _checks(folder: Path) -> Iterator[Check]:
    from wijkdialoog.selftest.window import window_checks  # Qt, after the platform was chosen

    dossier_path = folder / "Zelftest wijk?.wijkdialoog"
    pdf_path = folder / "verslag.pdf"
    yield from parts.part_checks(dossier_path, pdf_path, folder)
    yield from window_checks(dossier_path, pdf_path, folder)
