"""Of which dialogue a PDF is made, and where it comes."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from wijkdialoog.commands.speech import Refused
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.troubles import from_os_error
from wijkdialoog.storage.dossier import Dossier


def targets(
    typed: argparse.Namespace, dossier: Dossier, file_name: Callable[[DialogueId], str]
) -> Iterator[tuple[DialogueId, Path]]:
    """Yield each dialogue that was asked for, with the path of its PDF.

    typed      `dialoog` (an id or None), `alle`, and `uitvoer`: a file, or a folder
    file_name  what a dialogue is called in a folder
    Raises Refused, StorageError.
    """
    dialogues = _chosen(typed, dossier.read.dialogues.find(binned_ms=None))
    if not typed.alle and not typed.uitvoer.is_dir():
        yield dialogues[0].id, typed.uitvoer
        return
    if typed.uitvoer.exists() and not typed.uitvoer.is_dir():
        raise Refused(f"{typed.uitvoer}: verwacht een map, gevonden een bestand.")
    _make_folder(typed.uitvoer)
    taken: set[str] = set()
    for dialogue in dialogues:
        yield dialogue.id, typed.uitvoer / _free_name(file_name(dialogue.id), taken)


def _chosen(typed: argparse.Namespace, dialogues: tuple[Dialogue, ...]) -> tuple[Dialogue, ...]:
    if not dialogues:
        raise Refused("In dit dossier staat nog geen dialoog.")
    if typed.dialoog is not None:
        dialogues = tuple(d for d in dialogues if d.id == typed.dialoog)
        if not dialogues:
            raise Refused(f"{typed.dialoog}: deze dialoog staat niet in het dossier.")
    if len(dialogues) > 1 and not typed.alle:
        known = "\n".join(
            f"  {d.id}  {' '.join((d.date or '', d.title)).strip()}" for d in dialogues
        )
        raise Refused(f"Er zijn meer dialogen. Kies met --dialoog of neem --alle:\n{known}")
    return dialogues


def _free_name(name: str, taken: set[str]) -> str:
    """Return a name that no other PDF of this run has, also where case does not count."""
    stem, dot, suffix = name.rpartition(".")
    free, number = name, 2
    while free.casefold() in taken:
        free, number = f"{stem} ({number}){dot}{suffix}", number + 1
    taken.add(free.casefold())
    return free


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as exc:
        raise from_os_error(exc, folder) from exc
