"""The command line in Dutch: the commands, its help, and a sentence for what is typed wrong.

What each command takes stands in `arguments`: the window needs none of that to start.
"""

import argparse
import re
from pathlib import Path
from typing import NoReturn

WRONG_INPUT = 2

_USAGE = {
    "importeer": "importeer BESTAND.json … --dossier DOSSIER [--overschrijf]",
    "samenvoegen": "samenvoegen BESTAND … --dossier DOSSIER [--kies hier|daar]",
    "exporteer": "exporteer --dossier DOSSIER [--dialoog ID] -o BESTAND.json",
    "verslag": (
        "verslag --dossier DOSSIER [--dialoog ID | --alle | --evenement NAAM] "
        "[--namen geen|voornamen|volledig] [--voor bewoners|organisaties|archief] "
        "[--grote-letters] [--taal nl|en] "
        "[--wachtwoord-van BESTAND] -o BESTAND.pdf | MAP"
    ),
    "papier": (
        "papier --dossier DOSSIER [--dialoog ID | --alle] [--onderdelen NAAM,NAAM,…] "
        "[--lege-bordjes AANTAL] [--kaartbladen AANTAL] [--taal nl|en] -o BESTAND.pdf | MAP"
    ),
    "inzage": "inzage --dossier DOSSIER --persoon NAAM|ID -o BESTAND.pdf | BESTAND.json",
    "controleer": "controleer --dossier DOSSIER",
    "red": "red --dossier DOSSIER -o NIEUW.wijkdialoog",
    "zelftest": "zelftest [--uitvoer BESTAND]",
}
COMMANDS = tuple(_USAGE)
_WINDOW = "[--dossier DOSSIER] [--datamap MAP] [--taal nl|en]"

_HELP = """\
  importeer     leest dialogen uit uitwisselbestanden in een dossier
  samenvoegen   brengt tafels van een avond bij elkaar; ook dossiers en hele mappen
  exporteer     schrijft dialogen naar een uitwisselbestand
  verslag       maakt het verslag van een dialoog als PDF
  papier        maakt alles voor een avond zonder laptop als PDF
  inzage        schrijft alles wat het dossier over één persoon bewaart
  controleer    leest een dossier helemaal na
  red           maakt een nieuw dossier van wat in een beschadigd dossier leesbaar is
  zelftest      kijkt of alle onderdelen van het programma werken

  --dossier     het dossier; importeer maakt het als het er nog niet is
  --overschrijf geef het bestand voorrang op wat al anders in het dossier staat
  --kies        wat er bij verschil blijft: wat hier staat, of wat daar staat
  --dialoog     de id van een dialoog; bij exporteer mag het vaker
  --persoon     wie het aangaat: de hele naam of de id
  --alle        een verslag van elke dialoog, in de map achter -o; ook bij papier
  --evenement   een verslag van alle dialogen met dit evenement samen
  --namen       welke namen in het verslag staan; wie niet akkoord is, staat er nooit in
  --voor        wie het verslag leest; zonder keuze organisaties, want daar staat alles in
  --grote-letters  voor wie slecht ziet
  --wachtwoord-van  de eerste regel van dit bestand is het wachtwoord van de PDF
  --onderdelen  wat op papier komt: draaiboek, naambordjes, vragen, beurten, kernzinnen,
                bronnenkaarten, afspraken, handen; zonder keuze alles
  --lege-bordjes  hoeveel naambordjes zonder naam
  --kaartbladen  hoeveel bladen met vier bronnenkaarten
  -o            waar het bestand komt
  --uitvoer     schrijf de uitslag ook in een bestand
  --datamap     bewaar instellingen en foutverslagen in deze map
  --taal        de taal van het venster, het verslag of het papier: nl of en

Zonder opdracht opent het venster, met --dossier een ander dossier dan de vorige keer.
"""

# What argparse says, in Python 3.11 to 3.14, and what we say.
_DUTCH = (
    (r"the following arguments are required: (.*)", r"Er ontbreekt: \1."),
    (r"one of the arguments (.*) is required", r"Er ontbreekt een van: \1."),
    (r"unrecognized arguments: (.*)", r"Onbekend: \1."),
    (r"argument (\S+): expected .*argument.*", r"Achter \1 ontbreekt iets."),
    (
        r"argument (\S+): invalid choice: (.*?) \(choose from (.*)\)",
        r"Achter \1 staat \2. Kies uit: \3.",
    ),
    (r"argument (\S+): invalid int value: (.*)", r"Achter \1 staat \2. Typ een getal."),
    (r"argument (\S+): empty path", r"Achter \1 ontbreekt de naam van een bestand."),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 en \2 gaan niet samen."),
    (r"argument (\S+): ignored explicit argument (.*)", r"Achter \1 hoort niets, ook niet \2."),
    (r"ambiguous option: (\S+) could match (.*)", r"\1 kan meer betekenen: \2."),
)


def path(typed: str) -> Path:
    """Return what was typed as a path; nothing would silently mean the folder we stand in."""
    if not typed.strip():
        raise argparse.ArgumentTypeError("empty path")
    return Path(typed)


class Parser(argparse.ArgumentParser):
    """Speaks Dutch: its own help, and each refusal as a sentence."""

    def format_usage(self) -> str:
        """Return how this command, or each command, is typed."""
        command = self.prog.rpartition(" ")[2]
        lines = [_USAGE[command]] if command in _USAGE else [_WINDOW, *_USAGE.values()]
        return "gebruik: " + "\n         ".join(f"main.py {line}" for line in lines) + "\n"

    def format_help(self) -> str:
        """Return the help."""
        return f"{self.format_usage()}\n{_HELP}"

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with code 2."""
        self.exit(WRONG_INPUT, f"{_in_dutch(message)}\n{self.format_usage()}")


def parse_window(arguments: list[str]) -> argparse.Namespace:
    """Return `dossier`, `datamap` and `taal` for the window. Leaves with code 2 when it is wrong.

    A dossier may stand without --dossier too, as when somebody opens the file by a double click.
    """
    parser = Parser(prog="main.py", allow_abbrev=False)
    parser.add_argument("bestand", nargs="?", type=Path)
    parser.add_argument("--dossier", type=path)
    parser.add_argument("--datamap", type=Path)
    parser.add_argument("--taal", choices=("nl", "en"))
    typed = parser.parse_args(arguments)
    if typed.bestand is not None:
        if typed.dossier is not None or not typed.bestand.is_file():
            # A command with a typing error must not become a new dossier of that name.
            parser.error(f"unrecognized arguments: {typed.bestand}")
        typed.dossier = typed.bestand
    return typed


def _in_dutch(message: str) -> str:
    for english, dutch in _DUTCH:
        if match := re.fullmatch(english, message):
            return match.expand(dutch).replace("'", "")
    return "Deze opdracht klopt niet."
