"""How full the battery of this computer is, and whether it is on the mains."""

import ctypes
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SUPPLIES = Path("/sys/class/power_supply")
_ON_THE_MAINS = frozenset({"Charging", "Full", "Not charging"})
_NO_BATTERY, _UNKNOWN = 128, 255  # of GetSystemPowerStatus


@dataclass(frozen=True)
class Battery:
    """How it stands. `percent`: 0 to 100."""

    percent: int
    plugged_in: bool


def battery() -> Battery | None:
    """Return how the battery stands; None without one, or when the system does not tell."""
    if sys.platform == "win32":
        return _of_windows()
    return battery_in(_SUPPLIES)


def battery_in(supplies: Path) -> Battery | None:
    """Return the battery that Linux describes in a folder, all batteries of the laptop together.

    A mouse or a telephone has a battery as well; that is not counted.
    """
    found: list[int] = []
    plugged_in = False
    for supply in _folders(supplies):
        sort = _read(supply / "type")
        if sort == "Battery" and _read(supply / "scope") != "Device":
            percent = _read(supply / "capacity")
            if percent.isdecimal():
                found.append(min(100, int(percent)))
            plugged_in |= _read(supply / "status") in _ON_THE_MAINS
        elif sort in ("Mains", "USB"):
            plugged_in |= _read(supply / "online") == "1"
    return Battery(round(sum(found) / len(found)), plugged_in) if found else None


def _folders(supplies: Path) -> list[Path]:
    try:
        return sorted(supplies.iterdir())
    except OSError:
        return []


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


class PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS, as Windows fills it."""

    _fields_ = (
        ("mains", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds_left", ctypes.c_uint32),
        ("seconds_when_full", ctypes.c_uint32),
    )


def battery_from(status: PowerStatus) -> Battery | None:
    """Return what a filled status tells; None without a battery."""
    if status.flag == _UNKNOWN or status.flag & _NO_BATTERY or status.percent > 100:
        return None
    return Battery(status.percent, status.mains == 1)


def _of_windows() -> Battery | None:
    loader: Any = getattr(ctypes, "windll", None)
    if loader is None:
        return None
    status = PowerStatus()
    if not loader.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    return battery_from(status)
