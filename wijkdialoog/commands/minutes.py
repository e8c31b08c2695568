"""`verslag`: the minutes of one dialogue, of each dialogue, or of a whole event, as PDF."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from wijkdialoog.commands.arguments import NAME_MODES, READERS
from wijkdialoog.commands.choosing import targets
from wijkdialoog.commands.opening import opened, refuse_the_dossier_itself
from wijkdialoog.commands.speech import Refused, say, tell
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
    for dialogue_id, path in targets(typed, dossier, printer.file_name):
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
