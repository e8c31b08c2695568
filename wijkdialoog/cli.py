"""The command line: importeer, exporteer, verslag, zelftest; the services without a window."""

import argparse
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from wijkdialoog import paths, sentences
from wijkdialoog.arguments import COMMANDS, NAME_MODES, READERS, WRONG_INPUT, parse
from wijkdialoog.crash import EXIT_CODE, write_report
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import for_reader
from wijkdialoog.services.exchange import Exchange, Package, read_package
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.troubles import StorageError, from_os_error
from wijkdialoog.storage.dossier import Dossier

__all__ = ["COMMANDS", "main"]

DONE = 0
NO_DOSSIER = 3
_LONGEST_PASSWORD = 127  # in bytes; a PDF knows no more


class _Refused(Exception):
    """Wrong input, with the sentence for it."""


def main(arguments: list[str]) -> int:
    """Do one command and return the exit code: 0 done, 2 wrong input, 3 no dossier, 70 our error.

    arguments  without the program's name: ["exporteer", "--dossier", …]
    Raises SystemExit for arguments that cannot be read (2) and for --help (0).
    """
    _speak_utf8()
    typed = parse(arguments)
    paths.use_data_folder(typed.datamap)
    try:
        return _run(_TASKS[typed.opdracht], typed)
    except Exception as exc:  # noqa: BLE001  (the last line of defence; it is told and kept)
        _tell_breakdown(exc)
        return EXIT_CODE


def _run(task: Callable[[argparse.Namespace], int], typed: argparse.Namespace) -> int:
    try:
        return task(typed)
    except _Refused as refusal:
        _tell(str(refusal))
        return WRONG_INPUT
    except DomainError as error:
        _tell(_with_file(error))
        return WRONG_INPUT
    except StorageError as error:
        _tell(sentences.trouble_sentence(error))
        return NO_DOSSIER


def _importeer(typed: argparse.Namespace) -> int:
    packages = _read_all(typed.bestanden)
    is_new = not typed.dossier.exists()
    with _opened(typed.dossier, to_read=False) as dossier:
        exchange = Exchange(dossier, SteadyClock())
        try:
            receipts = exchange.bring_in_all(packages, overwrite=typed.overschrijf)
        except DomainError:
            if is_new:  # as it was before: not there
                dossier.close()
                typed.dossier.unlink()
            raise
    for file, receipt in zip(typed.bestanden, receipts, strict=True):
        parts = [f"nieuw: {sentences.counted(receipt.new)}"] if receipt.new else []
        if receipt.overwritten:
            parts.append(f"overschreven: {sentences.counted(receipt.overwritten)}")
        _say(f"{file}: {'; '.join(parts) or 'niets nieuws'}")
    return DONE


def _read_all(files: list[Path]) -> list[Package]:
    """Return what is in each file. Every refused file is told before anything is stored."""
    packages, refusals = [], []
    for file in files:
        try:
            packages.append(read_package(file))
        except DomainError as error:
            refusals.append(_with_file(error))
    if refusals:
        raise _Refused("\n".join(refusals))
    return packages


def _exporteer(typed: argparse.Namespace) -> int:
    _refuse_the_dossier_itself(typed)
    with _opened(typed.dossier) as dossier:
        exchange = Exchange(dossier, SteadyClock())
        exchange.write_file(typed.uitvoer, typed.dialoog)
    _say(str(typed.uitvoer))
    return DONE


def _verslag(typed: argparse.Namespace) -> int:
    # Here and not above: the other commands need no PDF maker.
    from wijkdialoog.printing import Printer
    from wijkdialoog.reports.texts import DutchTexts
    from wijkdialoog.reports.texts_english import EnglishTexts
    from wijkdialoog.services.minutes import MinutesService

    _refuse_the_dossier_itself(typed)
    options = for_reader(READERS[typed.voor], NAME_MODES[typed.namen])
    options = replace(options, large_print=typed.grote_letters)
    password = _password(typed.wachtwoord_van)
    with _opened(typed.dossier) as dossier:
        texts = EnglishTexts() if typed.taal == "en" else DutchTexts()
        printer = Printer(MinutesService(dossier, SteadyClock()), texts)
        for dialogue_id, path in _targets(typed, dossier, printer.file_name):
            printed = printer.print_minutes(dialogue_id, options, password)
            write_atomically(path, printed.data)
            _say(str(path))
            if printed.missing:
                _tell(f"{path}: geen letter voor {' '.join(printed.missing)}; er staat een ?.")
    if password:
        _tell("Een PDF met een wachtwoord is geen PDF/A. Bewaar voor een archief ook een zonder.")
    return DONE


def _zelftest(typed: argparse.Namespace) -> int:
    from wijkdialoog.selftest.run import run

    return run(typed.uitvoer, _say)


_TASKS: dict[str, Callable[[argparse.Namespace], int]] = {
    "importeer": _importeer,
    "exporteer": _exporteer,
    "verslag": _verslag,
    "zelftest": _zelftest,
}


def _password(file: Path | None) -> str:
    """Return the first line of the file: on the command line other users could read it."""
    if file is None:
        return ""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except OSError as exc:
        raise from_os_error(exc, file) from exc
    except UnicodeDecodeError as exc:
        raise _Refused(f"{file}: dit is geen tekst.") from exc
    password = lines[0] if lines else ""
    if not 0 < len(password.encode()) <= _LONGEST_PASSWORD:
        raise _Refused(f"{file}: verwacht een wachtwoord van 1 tot {_LONGEST_PASSWORD} bytes.")
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
        raise _Refused(f"{typed.uitvoer}: verwacht een map, gevonden een bestand.")
    _make_folder(typed.uitvoer)
    taken: set[str] = set()
    for dialogue in dialogues:
        yield dialogue.id, typed.uitvoer / _free_name(file_name(dialogue.id), taken)


def _chosen(typed: argparse.Namespace, dialogues: tuple[Dialogue, ...]) -> tuple[Dialogue, ...]:
    if not dialogues:
        raise _Refused("In dit dossier staat nog geen dialoog.")
    if typed.dialoog is not None:
        dialogues = tuple(d for d in dialogues if d.id == typed.dialoog)
        if not dialogues:
            raise _Refused(f"{typed.dialoog}: deze dialoog staat niet in het dossier.")
    if len(dialogues) > 1 and not typed.alle:
        known = "\n".join(
            f"  {d.id}  {' '.join((d.date or '', d.title)).strip()}" for d in dialogues
        )
        raise _Refused(f"Er zijn meer dialogen. Kies met --dialoog of neem --alle:\n{known}")
    return dialogues


def _free_name(name: str, taken: set[str]) -> str:
    """Return a name that no other PDF of this run has, also where case does not count."""
    stem, dot, suffix = name.rpartition(".")
    free, number = name, 2
    while free.casefold() in taken:
        free, number = f"{stem} ({number}){dot}{suffix}", number + 1
    taken.add(free.casefold())
    return free


@contextmanager
def _opened(path: Path, *, to_read: bool = True) -> Iterator[Dossier]:
    dossier = Dossier.open(path, to_read=to_read)
    try:
        yield dossier
    finally:
        dossier.close()


def _with_file(error: DomainError) -> str:
    file = error.values.get("file")
    sentence = sentences.error_sentence(error)
    return f"{file}: {sentence}" if file else sentence


def _refuse_the_dossier_itself(typed: argparse.Namespace) -> None:
    # One slip of the arrow key in a shell, and the dossier would be replaced by what comes out.
    if typed.uitvoer.exists() and typed.dossier.exists() and typed.uitvoer.samefile(typed.dossier):
        raise _Refused(f"{typed.uitvoer}: dit is het dossier zelf. Kies een ander bestand bij -o.")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as exc:
        raise from_os_error(exc, folder) from exc


def _tell_breakdown(exc: Exception) -> None:
    _tell("Er ging iets mis in het programma. Wat al bewaard was, is veilig.")
    if report := write_report(paths.user_data(), exc):
        _tell(f"Een verslag van de fout, zonder namen en teksten, staat in {report}")


def _say(line: str) -> None:
    print(line, flush=True)


def _tell(line: str) -> None:
    print(line, file=sys.stderr)


def _speak_utf8() -> None:
    """Make any name printable: a Windows console or pipe may know only its own 256 letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
