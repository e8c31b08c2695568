"""`papier`: everything for an evening without a laptop, as PDF."""

import argparse
from dataclasses import replace

from wijkdialoog.commands.arguments import PAPER_PARTS
from wijkdialoog.commands.choosing import targets
from wijkdialoog.commands.opening import opened, refuse_the_dossier_itself
from wijkdialoog.commands.speech import Refused, say, tell
from wijkdialoog.domain.paper import (
    MOST_BLANK_SIGNS,
    MOST_CARD_PAGES,
    PaperChoice,
    PaperEvening,
    Part,
    parts_in_order,
    usual_choice,
)
from wijkdialoog.printing import PaperPrinter
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.reports.texts_english import EnglishTexts
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.paper import Paper

_NOTHING_LEFT = "Van deze onderdelen blijft niets over om af te drukken."


def print_paper(typed: argparse.Namespace) -> None:
    """Write what was asked for, and tell where each file is."""
    refuse_the_dossier_itself(typed)
    texts = EnglishTexts() if typed.taal == "en" else DutchTexts()
    with opened(typed.dossier) as dossier:
        printer = PaperPrinter(Paper(dossier), texts)
        for dialogue_id, path in targets(typed, dossier, printer.file_name):
            evening = printer.evening(dialogue_id)
            choice = _choice(typed, evening)
            if not parts_in_order(choice, evening):
                raise Refused(_NOTHING_LEFT)
            printed = printer.draw(evening, choice)
            write_atomically(path, printed.data)
            say(str(path))
            if printed.missing:
                tell(f"{path}: geen letter voor {' '.join(printed.missing)}; er staat een ?.")


def _choice(typed: argparse.Namespace, evening: PaperEvening) -> PaperChoice:
    """What was typed; the rest as the program proposes it."""
    choice = usual_choice(evening)
    if typed.onderdelen is not None:
        choice = replace(choice, parts=frozenset(_parts(typed.onderdelen)))
    if typed.lege_bordjes is not None:
        number = _within("--lege-bordjes", typed.lege_bordjes, MOST_BLANK_SIGNS)
        choice = replace(choice, blank_signs=number)
    if typed.kaartbladen is not None:
        number = _within("--kaartbladen", typed.kaartbladen, MOST_CARD_PAGES)
        choice = replace(choice, card_pages=number)
    return choice


def _parts(typed: str) -> list[Part]:
    names = [name.strip() for name in typed.casefold().split(",") if name.strip()]
    unknown = [name for name in names if name not in PAPER_PARTS]
    if unknown or not names:
        known = ", ".join(PAPER_PARTS)
        raise Refused(f"Achter --onderdelen staat {typed}. Kies uit: {known}.")
    return [PAPER_PARTS[name] for name in names]


def _within(option: str, number: int, most: int) -> int:
    if not 0 <= number <= most:
        raise Refused(f"Achter {option} staat {number}. Kies een getal van 0 tot {most}.")
    return number
