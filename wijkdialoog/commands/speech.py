"""How a command speaks: results on one stream, sentences on the other."""

import io
import sys


class Refused(Exception):
    """Wrong input, with the sentence for it."""


def say(line: str) -> None:
    """Write a line of the result."""
    print(line, flush=True)


def tell(line: str) -> None:
    """Write a sentence to whoever typed the command, apart from the result."""
    print(line, file=sys.stderr)


def speak_utf8() -> None:
    """Make any name printable: a Windows console or pipe may know only its own 256 letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
