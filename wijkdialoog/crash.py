"""When a mistake of ours surfaces: say so plainly, keep a report without people in it, stop.

After an unknown error the state in memory is not trusted; the data is safe, because each act was on
the disk before it was shown. So the program stops, with exit code 70, and is started again.
"""

import faulthandler
import os
import platform
import re
import sys
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from wijkdialoog import __version__
from wijkdialoog.domain.changes import Changes

EXIT_CODE = 70
_FATAL_LOG = "crash.log"
_REPORT = "foutverslag-{0:%Y%m%d-%H%M%S}.txt"
_REPORT_NAME = re.compile(r"foutverslag-[\d-]+\.txt")
_LAST_ACTIONS = 20
_LONGEST_CHAIN = 5


class CrashWatch:
    """Catches what nobody caught.

    folder  where reports go
    tell    shows the person what happened, given the report; None when it could not be written
    leave   ends the process with an exit code
    forgive answers True for an error that is no mistake of ours, once it was told
    """

    def __init__(
        self,
        folder: Path,
        tell: Callable[[Path | None], None],
        leave: Callable[[int], object] = os._exit,
    ) -> None:
        self._folder = folder
        self._tell = tell
        self._leave = leave
        self._actions: deque[str] = deque(maxlen=_LAST_ACTIONS)
        self._busy = False
        self.forgive: Callable[[BaseException], bool] = lambda _error: False
        self._fatal: TextIO | None = None

    def install(self) -> None:
        """Watch from now on, also for crashes below Python."""
        sys.excepthook = self.catch
        try:
            # Stays open as long as we run: faulthandler writes to it from the signal handler.
            self._fatal = (self._folder / _FATAL_LOG).open("w", encoding="utf-8")
        except OSError:
            return  # a read-only stick: the dialog below still works
        faulthandler.enable(self._fatal)

    def remember(self, changes: Changes) -> None:
        """Keep the name of an act for the report; meant for `ChangeHub.changed`."""
        self._actions.append(str(changes.action))

    def catch(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None = None
    ) -> None:
        """Write the report, tell, and stop; meant for `sys.excepthook`. Ctrl+C just stops."""
        if issubclass(kind, KeyboardInterrupt):
            self._leave(130)
            return
        if self.forgive(error):
            return
        if self._busy:
            return  # a clock that fails four times a second must not take the words off the screen
        self._busy = True
        sys.__excepthook__(kind, error, error.__traceback__)
        try:
            report = write_report(self._folder, error, tuple(self._actions))
            self._leave_word(report)
            self._tell(report)
        finally:
            self._leave(EXIT_CODE)

    def _leave_word(self, report: Path | None) -> None:
        """Let the next start find this report, see `previous_report`."""
        if report is None or self._fatal is None:
            return
        with suppress(OSError):
            self._fatal.write(report.name)
            self._fatal.flush()


def previous_report(folder: Path) -> Path | None:
    """Return the report of the crash that ended the previous run, once; else None.

    Call before `CrashWatch.install`, which begins a new log. The log holds the name of a report,
    or, after a crash below Python, what is a report itself.
    """
    log = folder / _FATAL_LOG
    try:
        text = log.read_text(encoding="utf-8", errors="replace")
        if not text:
            return None
        if _REPORT_NAME.fullmatch(text):
            log.unlink()
            report = folder / text
            return report if report.is_file() else None
        kept = folder / _REPORT.format(datetime.fromtimestamp(log.stat().st_mtime).astimezone())
        log.replace(kept)
    except OSError:
        return None
    return kept


def write_report(folder: Path, error: BaseException, actions: Sequence[str] = ()) -> Path | None:
    """Write the report of an error in `folder`. Returns where, or None when that is impossible."""
    path = folder / _REPORT.format(datetime.now().astimezone())
    try:
        path.write_text(report_text(error, actions), encoding="utf-8")
    except OSError:
        return None
    return path


def report_text(error: BaseException, actions: Sequence[str] = ()) -> str:
    """Return the report: versions, where it happened, the last acts by name, newest last.

    The message of the error is left out, and so are values: they may hold what somebody said.
    """
    lines = [
        f"Wijkdialoog {__version__}",
        f"Python {platform.python_version()}, Qt {_qt_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *_places(error),
        "",
        "Last acts, newest last:",
        *(f"  {action}" for action in actions or ["(none)"]),
    ]
    return "\n".join(lines) + "\n"


def _places(error: BaseException) -> list[str]:
    """The chain of errors, oldest first, by type and place."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and len(chain) < _LONGEST_CHAIN:
        chain.append(link)
        link = link.__cause__ or link.__context__
    lines: list[str] = []
    for one in reversed(chain):
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        lines.extend(
            f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(one.__traceback__)
        )
    return lines


def _short(filename: str) -> str:
    """The path from the package on: what stands before it may hold somebody's name."""
    parts = Path(filename).parts
    for root in ("wijkdialoog", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else filename


def _qt_version() -> str:
    qt = sys.modules.get("PySide6.QtCore")
    return qt.qVersion() if qt else "-"
