"""The command line: one command, its exit code, and a sentence for everything that goes wrong."""

import argparse
from collections.abc import Callable

from wijkdialoog import paths
from wijkdialoog.commands import sentences
from wijkdialoog.commands.arguments import parse
from wijkdialoog.commands.opening import with_file
from wijkdialoog.commands.parser import COMMANDS, WRONG_INPUT
from wijkdialoog.commands.speech import Refused, say, speak_utf8, tell
from wijkdialoog.crash import EXIT_CODE, write_report
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.services.troubles import StorageError

__all__ = ["COMMANDS", "main"]

DONE = 0
NO_DOSSIER = 3


def main(arguments: list[str]) -> int:
    """Do one command and return the exit code: 0 done, 2 wrong input, 3 no dossier, 70 our error.

    arguments  without the program's name: ["exporteer", "--dossier", …]
    Raises SystemExit for arguments that cannot be read (2) and for --help (0).
    """
    speak_utf8()
    typed = parse(arguments)
    paths.use_data_folder(typed.datamap)
    try:
        return _run(_TASKS[typed.opdracht], typed)
    except Exception as exc:  # noqa: BLE001  (the last line of defence; it is told and kept)
        _tell_breakdown(exc)
        return EXIT_CODE


def _run(task: Callable[[argparse.Namespace], int | None], typed: argparse.Namespace) -> int:
    try:
        return task(typed) or DONE
    except Refused as refusal:
        tell(str(refusal))
        return WRONG_INPUT
    except DomainError as error:
        tell(with_file(error))
        return WRONG_INPUT
    except StorageError as error:
        tell(sentences.trouble_sentence(error))
        return NO_DOSSIER


# Each command imports its own parts: only `verslag`, `papier` and `inzage` need a PDF maker.


def _importeer(typed: argparse.Namespace) -> None:
    from wijkdialoog.commands.exchanging import bring_in

    bring_in(typed)


def _samenvoegen(typed: argparse.Namespace) -> int:
    from wijkdialoog.commands.merging import merge

    return merge(typed.bestanden, typed.dossier, typed.kies, say, tell)


def _exporteer(typed: argparse.Namespace) -> None:
    from wijkdialoog.commands.exchanging import write_out

    write_out(typed)


def _verslag(typed: argparse.Namespace) -> None:
    from wijkdialoog.commands.minutes import print_minutes

    print_minutes(typed)


def _papier(typed: argparse.Namespace) -> None:
    from wijkdialoog.commands.paper import print_paper

    print_paper(typed)


def _inzage(typed: argparse.Namespace) -> None:
    from wijkdialoog.commands.extract import write_extract

    write_extract(typed)


def _controleer(typed: argparse.Namespace) -> None:
    from wijkdialoog.commands.care import check

    check(typed)


def _red(typed: argparse.Namespace) -> int:
    from wijkdialoog.commands.care import NothingLeft, rescue

    try:
        rescue(typed)
    except NothingLeft as nothing:
        tell(str(nothing))
        return NO_DOSSIER
    return DONE


def _zelftest(typed: argparse.Namespace) -> int:
    from wijkdialoog.selftest.run import run

    return run(typed.uitvoer, say)


_TASKS: dict[str, Callable[[argparse.Namespace], int | None]] = {
    "importeer": _importeer,
    "samenvoegen": _samenvoegen,
    "exporteer": _exporteer,
    "verslag": _verslag,
    "papier": _papier,
    "inzage": _inzage,
    "controleer": _controleer,
    "red": _red,
    "zelftest": _zelftest,
}


def _tell_breakdown(exc: Exception) -> None:
    tell("Er ging iets mis in het programma. Wat al bewaard was, is veilig.")
    if report := write_report(paths.user_data(), exc):
        tell(f"Een verslag van de fout, zonder namen en teksten, staat in {report}")
