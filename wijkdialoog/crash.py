"""When a mistake of ours surfaces: say so plainly, keep a report without people in it, stop.

After an unknown error the state in memory is not trusted; the data is safe, because each act was on
the disk before it was shown. So the program stops, with exit code 70, and is started again.
"""

import faulthandler
import os
import platform
import sys
import traceback
from collections import deque
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from wijkdialoog import __version__
from wijkdialoog.domain.changes import Changes

EXIT_CODE = 70
_FATAL_LOG = "crash.log"
_REPORT = "foutverslag-{0:%Y%m%d-%H%M%S}.txt"
_LAST_ACTIONS = 20


class CrashWatch:
    """Catches what nobody caught.

    folder  where reports go
    tell    shows the person what happened, given the report; None when it could not be written
    leave   ends the process with an exit code
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
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write the report, tell, and stop. Ctrl+C in a terminal just stops."""
        if issubclass(kind, KeyboardInterrupt):
            self._leave(130)
            return
        if self._busy:  # the dialog itself failed
            self._leave(EXIT_CODE)
            return
        self._busy = True
        sys.__excepthook__(kind, error, trace)
        try:
            self._tell(self._write(report_text(kind, error, trace, list(self._actions))))
        finally:
            self._leave(EXIT_CODE)

    def _write(self, text: str) -> Path | None:
        path = self._folder / _REPORT.format(datetime.now().astimezone())
        try:
            path.write_text(text, encoding="utf-8")
        except OSError:
            return None
        return path


def previous_report(folder: Path) -> Path | None:
    """Return the report of a crash below Python in the previous run, once; else None.

    Call before `CrashWatch.install`, which begins a new log.
    """
    log = folder / _FATAL_LOG
    try:
        if log.stat().st_size == 0:
            return None
        kept = folder / _REPORT.format(datetime.fromtimestamp(log.stat().st_mtime).astimezone())
        log.replace(kept)
    except OSError:
        return None
    return kept


def report_text(
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    actions: list[str],
) -> str:
    """Return the report: versions, where it happened, the last acts by name.

    The message of the error is left out, and so are values: they may hold what somebody said.
    """
    lines = [
        f"Wijkdialoog {__version__}",
        f"Python {platform.python_version()}, Qt {_qt_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *_places(kind, error, trace),
        "",
        "Last acts, newest last:",
        *(f"  {action}" for action in actions or ["(none)"]),
    ]
    return "\n".join(lines) + "\n"


def _places(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> list[str]:
    """The chain of errors, oldest first, by type and place."""
    chain: list[tuple[type[BaseException], TracebackType | None]] = [(kind, trace)]
    cause = error.__cause__ or error.__context__
    while cause is not None and len(chain) < 5:
        chain.append((type(cause), cause.__traceback__))
        cause = cause.__cause__ or cause.__context__
    lines: list[str] = []
    for one_kind, one_trace in reversed(chain):
        lines.append(f"{one_kind.__module__}.{one_kind.__qualname__}")
        lines.extend(
            f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(one_trace)
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
