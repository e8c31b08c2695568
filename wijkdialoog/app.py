"""The door: arguments, start order, exit codes. Without a command it opens the window."""

import argparse
import sys
from pathlib import Path

from wijkdialoog import __title__, __version__, paths
from wijkdialoog.commands.parser import COMMANDS, parse_window


def main(arguments: list[str] | None = None) -> int:
    """Run one command, or the window until it is closed. Returns the exit code.

    arguments  without the program's name; None: those of this process
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in COMMANDS:
        from wijkdialoog import cli  # the window has no use for it, and the other way round

        return cli.main(given)
    return _open_window(parse_window(given))


def _open_window(typed: argparse.Namespace) -> int:
    """Show something first, then load and open the rest."""
    from PySide6.QtWidgets import QApplication

    from wijkdialoog.services.settings import SettingsFile
    from wijkdialoog.ui.cycle_collector import CycleCollector
    from wijkdialoog.ui.i18n import install
    from wijkdialoog.ui.motion import apply_motion
    from wijkdialoog.ui.opening_window import OpeningWindow
    from wijkdialoog.ui.theme import apply_theme

    paths.use_data_folder(typed.datamap)
    folder = paths.user_data()
    settings_file = SettingsFile(folder / "instellingen.toml")
    settings = settings_file.current
    application = QApplication([])
    CycleCollector(application)
    application.setApplicationName(__title__)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("wijkdialoog")
    install(application, typed.taal or settings.language)
    apply_theme(application, settings.theme, settings.text_percent)
    apply_motion(application, less=settings.less_motion)
    opening = OpeningWindow(settings.window)
    opening.show()
    application.processEvents()

    from wijkdialoog.program import Program

    program = Program(application, settings_file, folder, opening)
    if not program.open(_absolute(typed.dossier)):
        return 0
    return program.run()


def _absolute(path: Path | None) -> Path | None:
    return path.absolute() if path else None
