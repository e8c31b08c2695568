"""Keeps Python alive under PySide6 6.12.0, which gives back references it never took.

Measured (Python 3.11, PySide6 6.12.0): each call or override that gives None, and each `emit`,
takes one reference from None or True. After some thousands of them Python ends itself with
"none_dealloc". 6.11.3 counts well, and from Python 3.12 on these three values cannot be freed.
We need 6.12 for its small PDF wheel. May go when 6.12.0 is no longer what people install.
"""

import ctypes
import sys

from PySide6 import __version__ as pyside_version

_PLENTY = 1 << 40


def keep_singletons_alive() -> None:
    """Give None, True and False so many references that they never run out."""
    if sys.version_info >= (3, 12) or pyside_version != "6.12.0":
        return
    for value in (None, True, False):
        # The count is the first field of an object, at its address, in every CPython before 3.12.
        ctypes.c_ssize_t.from_address(id(value)).value += _PLENTY
