"""`controleer` and `red`: is a dossier sound, and what can be saved of one that is not."""

import argparse

from wijkdialoog.commands import sentences
from wijkdialoog.commands.opening import opened
from wijkdialoog.commands.speech import Refused, say
from wijkdialoog.services.rescue import salvage
from wijkdialoog.services.troubles import StorageError, Trouble


class NothingLeft(Exception):
    """Not a row of the dossier can be read."""


def check(typed: argparse.Namespace) -> None:
    """Read the whole dossier. Raises StorageError DAMAGED when something is the matter."""
    with opened(typed.dossier) as dossier:
        found = dossier.findings()
    if found:
        raise StorageError(Trouble.DAMAGED, typed.dossier, found)
    say(f"{typed.dossier}: in orde")


def rescue(typed: argparse.Namespace) -> None:
    """Make a new dossier of what can be read. Raises NothingLeft."""
    if typed.uitvoer.exists():
        raise Refused(f"{typed.uitvoer}: dit bestand is er al. Kies een andere naam bij -o.")
    done = salvage(typed.dossier, typed.uitvoer)
    if done.path is None:
        raise NothingLeft(f"{typed.dossier}: hierin is niets meer te lezen.")
    say(str(done.path))
    for line in sentences.read_lines(done):
        say(line)
