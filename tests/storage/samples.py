"""Small arrangements for the storage tests."""

from pathlib import Path
from typing import Any

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import ContributionId, DialogueId
from wijkdialoog.services.moments import new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.schema import metadata


def with_dialogue(dossier: Dossier) -> DialogueId:
    """Store a dialogue and return its id."""
    dialogue = Dialogue(DialogueId(new_id()), "Samen eten")
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(dialogue)
    return dialogue.id


def say(dossier: Dossier, dialogue_id: DialogueId, text: str) -> ContributionId:
    """Store one line and return its id."""
    line = Contribution(ContributionId(new_id()), dialogue_id, Kind.DREAM, text)
    with dossier.unit(Action.CAPTURE) as unit:
        unit.contributions.add(line)
    return line.id


def filled(path: Path) -> DialogueId:
    """Make a dossier with one dialogue and two lines at `path`, closed again."""
    dossier = Dossier.open(path)
    dialogue_id = with_dialogue(dossier)
    say(dossier, dialogue_id, "Een speelplek bij de kerk")
    say(dossier, dialogue_id, "Samen koken op woensdag")
    dossier.close()
    return dialogue_id


def texts(dossier: Dossier) -> list[str]:
    return [line.text for line in dossier.read.contributions.find()]


def connection_of(dossier: Dossier) -> Any:
    return dossier._connection


def dump(dossier: Dossier) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table as it lies in the file, types and bytes included."""
    connection = connection_of(dossier)
    found: dict[str, list[tuple[Any, ...]]] = {}
    for table in metadata.sorted_tables:
        columns = ", ".join(f'typeof("{c.name}"), CAST("{c.name}" AS BLOB)' for c in table.c)
        rows = connection.exec_driver_sql(f"SELECT {columns} FROM {table.name} ORDER BY 2").all()
        found[table.name] = [tuple(row) for row in rows]
    return found
