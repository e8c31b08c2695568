"""`verslag`: the minutes of one dialogue, of each dialogue, or of a whole event, as PDF."""

import argparse
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from wijkdialoog.commands.arguments import NAME_MODES, READERS
from wijkdialoog.commands.opening import opened, refuse_the_dossier_itself
from wijkdialoog.commands.speech import Refused, say, tell
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions, for_reader
from wijkdialoog.printing import EventPrinter, PrintedEvent, PrintedMinutes, Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.reports.texts_english import EnglishTexts
from wijkdialoog.services.event_minutes import EventMinutesService
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.troubles import from_os_error
from wijkdialoog.storage.dossier import Dossier

_NO_ARCHIVE = "Een PDF met een wachtwoord is geen PDF/A. Bewaar voor een archief ook een zonder."
_LONGEST_PASSWORD = 127  # in bytes; a PDF knows no more

_Printed = PrintedMinutes | PrintedEvent


def print_minutes(typed: argparse.Namespace) -> None:
    """Write what was asked for, and tell where each file is."""
    refuse_the_dossier_itself(typed)
    options = for_reader(READERS[typed.voor], NAME_MODES[typed.namen])
    options = replace(options, large_print=typed.grote_letters)
    password = _password(typed.wachtwoord_van)
    texts = EnglishTexts() if typed.taal == "en" else DutchTexts()
    with opened(typed.dossier) as dossier:
        minutes = MinutesService(dossier, SteadyClock())
        if typed.evenement is None:
            printed = _of_dialogues(typed, dossier, Printer(minutes, texts), options, password)
        else:
            events = EventMinutesService(dossier, minutes)
            printed = _of_event(typed, events, EventPrinter(events, texts), options, password)
        for path, pdf in printed:
            write_atomically(path, pdf.data)
            say(str(path))
            if pdf.missing:
                tell(f"{path}: geen letter voor {' '.join(pdf.missing)}; er staat een ?.")
    if password:
        tell(_NO_ARCHIVE)


def _of_dialogues(
    typed: argparse.Namespace,
    dossier: Dossier,
    printer: Printer,
    options: MinutesOptions,
    password: str,
) -> Iterator[tuple[Path, _Printed]]:
    """Yield the PDF of each dialogue that was asked for."""
    for dialogue_id, path in _targets(typed, dossier, printer.file_name):
        yield path, printer.print_minutes(dialogue_id, options, password)


def _of_event(
    typed: argparse.Namespace,
    events: EventMinutesService,
    printer: EventPrinter,
    options: MinutesOptions,
    password: str,
) -> Iterator[tuple[Path, _Printed]]:
    """Yield the one PDF of all dialogues of the event that was typed."""
    found = events.find(typed.evenement)
    if len(found) != 1:
        known = "\n".join(f"  {e.name} {e.year}".rstrip() for e in found or events.events())
        said = "meer evenementen heten zo" if found else "dit evenement staat niet in het dossier"
        choose = f" Kies uit:\n{known}" if known else ""
        raise Refused(f"{typed.evenement}: {said}.{choose}")
    event, path = found[0], typed.uitvoer
    target = path / printer.file_name(event) if path.is_dir() else path
    yield target, printer.print_event(event, options, password)


def _password(file: Path | None) -> str:
    """Return the first line of the file: on the command line other users could read it."""
    if file is None:
        return ""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except OSError as exc:
        raise from_os_error(exc, file) from exc
    except UnicodeDecodeError as exc:
        raise Refused(f"{file}: dit is geen tekst.") from exc
    password = lines[0] if lines else ""
    if not 0 < len(password.encode()) <= _LONGEST_PASSWORD:
        raise Refused(f"{file}: verwacht een wachtwoord van 1 tot {_LONGEST_PASSWORD} bytes.")
    return password


def _targets(
    typed: argparse.Namespace, dossier: Dossier, file_name: Callable[[DialogueId], str]
) -> Iterator[tuple[DialogueId, Path]]:
    """Yield each dialogue with the path of its PDF."""
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
