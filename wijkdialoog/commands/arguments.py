"""What may be typed after each command."""

import argparse
from pathlib import Path

from wijkdialoog.commands.parser import Parser, path
from wijkdialoog.domain.minutes import NameMode, Reader
from wijkdialoog.domain.paper import Part

NAME_MODES = {"geen": NameMode.NONE, "voornamen": NameMode.FIRST_NAMES, "volledig": NameMode.FULL}
READERS = {
    "bewoners": Reader.RESIDENTS,
    "organisaties": Reader.ORGANISATIONS,
    "archief": Reader.ARCHIVE,
}
PAPER_PARTS = {
    "draaiboek": Part.SCRIPT,
    "naambordjes": Part.SIGNS,
    "vragen": Part.QUESTIONS,
    "beurten": Part.TURNS,
    "kernzinnen": Part.SENTENCES,
    "bronnenkaarten": Part.CARDS,
    "afspraken": Part.AGREEMENTS,
    "handen": Part.TALLY,
}


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return what was typed: `opdracht` and its options. Leaves with code 2 when it is wrong."""
    parser = Parser(prog="main.py", allow_abbrev=False)
    commands = parser.add_subparsers(
        dest="opdracht", metavar="OPDRACHT", required=True, parser_class=Parser
    )
    _importeer(_command(commands, "importeer"))
    _samenvoegen(_command(commands, "samenvoegen"))
    _exporteer(_command(commands, "exporteer"))
    _verslag(_command(commands, "verslag"))
    _papier(_command(commands, "papier"))
    _inzage(_command(commands, "inzage"))
    _command(commands, "controleer").add_argument("--dossier", type=path, required=True)
    _red(_command(commands, "red"))
    _command(commands, "zelftest").add_argument("--uitvoer", type=Path)
    return parser.parse_args(arguments)


def _command(commands: "argparse._SubParsersAction[Parser]", name: str) -> Parser:
    parser: Parser = commands.add_parser(name, allow_abbrev=False)
    parser.add_argument("--datamap", type=Path)
    return parser


def _importeer(parser: Parser) -> None:
    parser.add_argument("bestanden", metavar="BESTAND.json", nargs="+", type=Path)
    parser.add_argument("--dossier", type=path, required=True)
    parser.add_argument("--overschrijf", action="store_true")


def _samenvoegen(parser: Parser) -> None:
    parser.add_argument("bestanden", metavar="BESTAND", nargs="+", type=Path)
    parser.add_argument("--dossier", type=path, required=True)
    parser.add_argument("--kies", choices=("hier", "daar"))


def _exporteer(parser: Parser) -> None:
    parser.add_argument("--dossier", type=path, required=True)
    parser.add_argument("--dialoog", action="append")
    parser.add_argument("-o", type=Path, required=True, dest="uitvoer")


def _verslag(parser: Parser) -> None:
    parser.add_argument("--dossier", type=path, required=True)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--dialoog")
    which.add_argument("--alle", action="store_true")
    which.add_argument("--evenement")
    parser.add_argument("--namen", choices=tuple(NAME_MODES), default="geen")
    parser.add_argument("--voor", choices=tuple(READERS), default="organisaties")
    parser.add_argument("--grote-letters", action="store_true")
    parser.add_argument("--taal", choices=("nl", "en"), default="nl")
    parser.add_argument("--wachtwoord-van", type=Path)
    parser.add_argument("-o", type=Path, required=True, dest="uitvoer")


def _papier(parser: Parser) -> None:
    parser.add_argument("--dossier", type=path, required=True)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--dialoog")
    which.add_argument("--alle", action="store_true")
    parser.add_argument("--onderdelen")
    parser.add_argument("--lege-bordjes", type=int)
    parser.add_argument("--kaartbladen", type=int)
    parser.add_argument("--taal", choices=("nl", "en"), default="nl")
    parser.add_argument("-o", type=Path, required=True, dest="uitvoer")


def _inzage(parser: Parser) -> None:
    parser.add_argument("--dossier", type=path, required=True)
    parser.add_argument("--persoon", required=True)
    parser.add_argument("-o", type=Path, required=True, dest="uitvoer")


def _red(parser: Parser) -> None:
    parser.add_argument("--dossier", type=path, required=True)
    parser.add_argument("-o", type=Path, required=True, dest="uitvoer")
