"""Dutch sentences for the command line, from codes and values. Without Qt: it must start fast."""

from collections.abc import Mapping
from typing import Any

from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.services.rescue import Salvage
from wijkdialoog.services.troubles import StorageError, Trouble

_NOTHING_CHANGED = "Er is niets veranderd."

_TROUBLES = {
    Trouble.FULL: "De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte vrij.",
    Trouble.READ_ONLY: "Hier mag niet geschreven worden. Kies een andere plek.",
    Trouble.LOCKED: "Een ander programma heeft dit bestand open. Sluit het daar eerst.",
    Trouble.NOT_A_DOSSIER: "Dit is geen dossier van Wijkdialoog. Er is niets aan veranderd.",
    Trouble.NEWER: "Dit dossier is van een nieuwere Wijkdialoog. Werk het programma bij.",
    Trouble.DAMAGED: (
        "Dit dossier is beschadigd. Er is niets aan veranderd. "
        "Open een reservekopie, of maak een nieuw dossier met de opdracht red."
    ),
    Trouble.GONE: "Dit bestand of deze map is er niet.",
    Trouble.UNREADABLE: "Dit bestand kan niet gelezen of geschreven worden.",
}
_LISTS = {
    "neighbourhoods": ("wijk", "wijken"),
    "organisations": ("organisatie", "organisaties"),
    "people": ("persoon", "personen"),
    "dialogues": ("dialoog", "dialogen"),
    "rounds": ("ronde", "rondes"),
    "participants": ("deelnemer", "deelnemers"),
    "themes": ("thema", "thema’s"),
    "contributions": ("inbreng", "keer inbreng"),
    "agreements": ("afspraak", "afspraken"),
    "follow_ups": ("terugblik", "terugblikken"),
    "assets": ("bron", "bronnen"),
    "initiatives": ("initiatief", "initiatieven"),
    "memberships": ("deelname", "deelnames"),
    "shared_counts": ("telling", "tellingen"),
    "challenges": ("opgave", "opgaven"),
    "links": ("draad", "draden"),
    "photos": ("foto", "foto’s"),
    "tallies": ("telling aan het eind", "tellingen aan het eind"),
}
_WORDS = {
    "string": "tekst",
    "integer": "een heel getal",
    "boolean": "true of false",
    "array": "een lijst",
    "object": "een groep velden",
    "null": "null",
    "date": "een datum zoals 2026-04-16, 2026-04 of 2026",
    "time": "een tijd zoals 19:30",
    "uuid": "een UUID",
}


def trouble_sentence(error: StorageError) -> str:
    """Return what is the matter with a file, with its path."""
    return f"{error.path}: {_TROUBLES[error.trouble]}"


def error_sentence(error: DomainError) -> str:
    """Return why something was refused."""
    values = error.values
    match error.code:
        case Code.FILE_UNREADABLE:
            return f"Dit bestand is niet te lezen. {_NOTHING_CHANGED}"
        case Code.FILE_NOT_JSON:
            where = f" (regel {values['line']})" if values.get("line") else ""
            return f"Dit is geen JSON in UTF-8{where}. {_NOTHING_CHANGED}"
        case Code.FILE_NOT_OURS:
            return (
                "Dit is geen uitwisselbestand van Wijkdialoog. "
                f"Verwacht: een veld format met wijkdialoog. {_NOTHING_CHANGED}"
            )
        case Code.FILE_NEWER:
            return (
                f"Dit bestand heeft versie {values['version']}; verwacht: 1. "
                f"Werk het programma bij. {_NOTHING_CHANGED}"
            )
        case Code.FILE_BREAKS_SCHEMA:
            return f"{_broken_rule(values)} {_NOTHING_CHANGED}"
        case Code.FILE_UNKNOWN_ID:
            return f"{_unknown_id(values)} {_NOTHING_CHANGED}"
        case Code.FILE_DUPLICATE_ID:
            return (
                f"{values['place']}: deze id staat al bij {values['first']}. "
                f"Verwacht: een eigen id. {_NOTHING_CHANGED}"
            )
        case Code.FILE_CONFLICT:
            return f"{_conflict(values)} {_NOTHING_CHANGED}"
        case Code.NOT_FOUND:
            return f"{values['id']} staat niet in dit dossier."
        case _:
            return f"Dit mag nu niet ({error.code})."


def one_of(list_name: str) -> str:
    """Return "bron": what one object of a list is called."""
    return _LISTS[list_name][0] if list_name in _LISTS else list_name


def counted(counts: Mapping[str, int]) -> str:
    """Return "1 dialoog, 12 keer inbreng"; lists that count nothing are left out."""
    return ", ".join(
        f"{counts[name]} {one if counts[name] == 1 else many}"
        for name, (one, many) in _LISTS.items()
        if counts.get(name)
    )


def read_lines(done: Salvage) -> list[str]:
    """Return "inbreng: 41 van 43 gelezen" for each list of a damaged dossier."""
    lines = []
    for name, (_, many) in _LISTS.items():
        table = done.tables.get(name)
        if table is None:
            continue
        in_all = "?" if table.lost is None else table.read + table.lost
        changed = f", misschien veranderd: {len(table.changed)}" if table.changed else ""
        lines.append(f"{many}: {table.read} van {in_all} gelezen{changed}")
    if done.stand_ins:
        lines.append(f"dialogen waarvan alleen regels over zijn: {len(done.stand_ins)}")
    if done.loosened:
        lines.append(f"verwijzingen die leeg zijn gemaakt: {done.loosened}")
    if not done.was_sealed:
        lines.append("niet gewoon gesloten: een veranderde letter is niet te zien")
    return lines


def _broken_rule(values: Mapping[str, Any]) -> str:
    place = values["place"] or "het bestand"
    return f"{place}: verwacht {_expected(values)}, gevonden {values['found']}."


def _expected(values: Mapping[str, Any]) -> str:
    is_choice = values["rule"] in ("enum", "required", "additionalProperties")  # words of the file
    words = [word if is_choice else str(_WORDS.get(word) or word) for word in values["expected"]]
    choice = ", ".join(words[:-1]) + (" of " if words[:-1] else "") + "".join(words[-1:])
    match values["rule"]:
        case "required":
            return f"een veld {choice}"
        case "additionalProperties":
            return f"een van de velden {choice}"
        case "unique_key":
            return "elk veld één keer"
        case "unicode":
            return "hele Unicode-tekens"
        case "minimum":
            return f"een getal van {choice} of meer"
        case "maximum":
            return f"een getal van hoogstens {choice}"
        case "minLength":
            return "een tekst die niet leeg is"
        case "maxLength":
            return f"een tekst van hoogstens {choice} tekens"
        case "enum" if len(words) > 1:
            return f"een van {choice}"
        case _:
            return choice


def _unknown_id(values: Mapping[str, Any]) -> str:
    wanted = values["expected"]
    where = f"uit de lijst {wanted}" if wanted else "die in het bestand staat"
    return f"{values['place']}: verwacht een id {where}, gevonden {values['id']}."


def _conflict(values: Mapping[str, Any]) -> str:
    one, _ = _LISTS[values["what"]]
    name = values["name"] if len(values["name"]) <= 60 else f"{values['name'][:60]}…"
    others = values["count"] - 1
    more = f" En nog {others} andere." if others else ""
    fields = ", ".join(values["fields"])
    return (
        f"{values['place']}: {one} “{name}” staat al anders in het dossier ({fields}).{more} "
        "Met --overschrijf geldt het bestand."
    )
