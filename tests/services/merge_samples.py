"""Tables of one evening for the tests of merging: files, dossiers, and where they go."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.services.exchange_samples import uid
from tests.storage.samples import dump
from wijkdialoog.domain.merging import Source
from wijkdialoog.services.exchange import Exchange, read_package
from wijkdialoog.services.merge_files import read_file
from wijkdialoog.services.merging import Merging
from wijkdialoog.storage.dossier import Dossier

BOOKKEEPING = ("merge_sources", "merge_aliases", "merge_receipts")


def table_file(
    table: int, people: int = 8, lines: int = 14, event: str = "Buurtdag"
) -> dict[str, Any]:
    """Return an exchange file of one table; wijk and organisation are shared by all tables."""
    base = 1000 * (table + 1)
    rounds = [{"id": uid(base + n), "label": f"ronde {n}", "kind": "dreams"} for n in range(1, 4)]
    persons = [
        {"id": uid(base + 100 + n), "name": f"Bewoner {table}-{n}", "organisation_id": uid(2)}
        for n in range(people)
    ]
    seats = [{"id": uid(base + 200 + n), "person_id": uid(base + 100 + n)} for n in range(people)]
    said = [
        {
            "id": uid(base + 300 + n),
            "round_id": uid(base + 1 + n % 3),
            "participant_id": uid(base + 200 + n % people) if people else None,
            "kind": "dream",
            "text": f"Regel {n} van tafel {table}",
        }
        for n in range(lines)
    ]
    agreements = [
        {"id": uid(base + 700 + n), "what": f"Afspraak {n} van tafel {table}"} for n in range(2)
    ]
    dialogue = {
        "id": uid(base),
        "neighbourhood_id": uid(1),
        "event": event,
        "table_number": table,
        "title": f"Samen eten, tafel {table}",
        "date": "2026-04-16",
        "rounds": rounds,
        "participants": seats,
        "contributions": said,
        "agreements": agreements,
    }
    return {
        "format": "wijkdialoog",
        "version": 1,
        "neighbourhoods": [{"id": uid(1), "name": "Bloemenbuurt", "municipality": "Zwolle"}],
        "organisations": [{"id": uid(2), "name": "Buurthuis"}],
        "people": persons,
        "dialogues": [dialogue],
        "assets": [{"id": uid(base + 800), "title": f"Bron {table}", "dialogue_id": uid(base)}],
        "links": [{"from": uid(base + 300), "to": uid(base + 700), "kind": "thread"}],
    }


def write(folder: Path, name: str, data: Any) -> Path:
    path = folder / name
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def source(folder: Path, name: str, data: Any) -> Source:
    return sure(write(folder, name, data))


def sure(path: Path) -> Source:
    found = read_file(path)
    assert found.source is not None, found.refusal
    return found.source


def dossier_of(folder: Path, name: str, files: Sequence[Path]) -> Path:
    """Make a dossier with these files in it, closed again."""
    path = folder / name
    dossier = Dossier.open(path)
    exchange = Exchange(dossier, lambda: 0)
    for file in files:
        exchange.bring_in(read_package(file))
    dossier.close()
    return path


def merging(dossier: Dossier, copies: list[str] | None = None) -> Merging:
    noted = copies if copies is not None else []
    return Merging(dossier, lambda: 1_776_360_600_000, lambda: noted.append("copy"))


def content(dossier: Dossier) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, without what is remembered of the merges."""
    found = dump(dossier)
    return {name: rows for name, rows in found.items() if name not in BOOKKEEPING}
