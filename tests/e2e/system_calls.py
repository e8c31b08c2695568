"""Watches with which kinds of address a process opens sockets (Linux, strace)."""

import re
import shutil
from pathlib import Path

STRACE = shutil.which("strace")

# Programs on one machine talk by these: the screen (X11), the desktop bus, names of users.
_LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_UNSPEC", "AF_NETLINK"}
_FAMILY = re.compile(r"\b[AP]F_[A-Z0-9]+\b")


def traced(log: Path) -> tuple[str, ...]:
    """Return the words before a command that log its sockets and those of its children.

    The tracer runs beside: the process keeps its own id and exit code.
    """
    if STRACE is None:
        raise RuntimeError("this machine misses strace")
    calls = "trace=socket,socketpair,connect,bind,sendto,sendmsg"
    return (STRACE, "-D", "-f", "-qq", "-s", "0", "-e", calls, "-o", str(log))


def foreign_sockets(log: Path) -> list[str]:
    """Return the calls of a log that concern any address outside this machine's own programs."""
    lines = log.read_text(errors="replace").splitlines()
    return [line for line in lines if set(_FAMILY.findall(line)) - _LOCAL]
