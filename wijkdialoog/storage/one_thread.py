"""A connection for one thread, which lets a helper do only one thing: wait for the disk.

A commit on a slow stick takes seconds. Done on the thread of the window, nothing could be shown
meanwhile. So the commit itself runs on a helper thread while the own thread waits for it, and is
told when that takes long. Two threads never use the connection at the same time.
"""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

SLOW_SECONDS = 1.0


class OneThread(sqlite3.Connection):
    """Raises ProgrammingError when another thread than the maker's asks for a cursor."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._own = threading.get_ident()
        self._helper: ThreadPoolExecutor | None = None

    def cursor(self, *args: Any, **named: Any) -> sqlite3.Cursor:
        """Return a cursor; only on the thread that made the connection."""
        if threading.get_ident() != self._own:
            raise sqlite3.ProgrammingError("a dossier is used from the thread that opened it")
        return super().cursor(*args, **named)

    def commit_slowly(self, when_slow: Callable[[], None]) -> None:
        """Commit; call `when_slow` on this thread once when it takes longer than a second."""
        if self._helper is None:
            self._helper = ThreadPoolExecutor(1, thread_name_prefix="commit")
        done = self._helper.submit(sqlite3.Connection.execute, self, "COMMIT")
        try:
            done.result(timeout=SLOW_SECONDS)
        except TimeoutError:
            if done.done():
                raise
            when_slow()
            done.result()

    def close(self) -> None:
        """Close the file, and let the helper go."""
        if self._helper is not None:
            self._helper.shutdown()
            self._helper = None
        super().close()
