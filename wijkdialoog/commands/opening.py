"""Opening the dossier of a command, and refusals that every command shares."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wijkdialoog.commands import sentences
from wijkdialoog.commands.speech import Refused
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.storage.dossier import Dossier


@contextmanager
def opened(path: Path, *, to_read: bool = True) -> Iterator[Dossier]:
    """Open the dossier for the length of a block. Raises StorageError."""
    dossier = Dossier.open(path, to_read=to_read)
    try:
        yield dossier
    finally:
        dossier.close()


def with_file(error: DomainError) -> str:
    """Return the sentence of a refusal, with the file it is about."""
    file = error.values.get("file")
    sentence = sentences.error_sentence(error)
    return f"{file}: {sentence}" if file else sentence


def refuse_the_dossier_itself(typed: argparse.Namespace) -> None:
    """Raise Refused when the result would be written over the dossier."""
    # One slip of the arrow key in a shell, and the dossier would be replaced by what comes out.
    if typed.uitvoer.exists() and typed.dossier.exists() and typed.uitvoer.samefile(typed.dossier):
        raise Refused(f"{typed.uitvoer}: dit is het dossier zelf. Kies een ander bestand bij -o.")
