"""The door: arguments, start order, exit codes. Without a command it opens the window."""

import argparse
import sys
from pathlib import Path

from wijkdialoog import paths
from wijkdialoog.arguments import COMMANDS, parse_window


def main(arguments: list[str] | None = None) -> int:
    """Run one command, or the window until it is closed. Returns the exit code.

    arguments  without the program's name; None: those of this process
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in COMMANDS:
        from wijkdialoog import cli  # not for the window: it has no use for exchange files yet

        return cli.main(given)
    return _open_window(parse_window(given))


def _open_window(typed: argparse.Namespace) -> int:
    paths.use_data_folder(typed.datamap)
    folder = paths.user_data()

    from wijkdialoog.program import Program  # Qt loads here, not on the command line

    program = Program(folder, typed.taal)
    if not program.open(_absolute(typed.dossier)):
        return 0
    return program.run()


def _absolute(path: Path | None) -> Path | None:
    return path.absolute() if path else None
