"""What a person knows a merged row by: its words, its dialogue, who said it."""

from collections.abc import Mapping
from unicodedata import combining, normalize

from wijkdialoog.domain.merging import Difference, FieldPair, Row

_HINTS = {
    "people": ("role", "organisation_id"),
    "organisations": ("kind",),
    "neighbourhoods": ("municipality",),
}


class Naming:
    """Looks words up in a world that may still change."""

    def __init__(self, world: Mapping[str, Mapping[str, Row]]) -> None:
        self._world = world

    def difference(self, name: str, row: Row, fields: tuple[FieldPair, ...]) -> Difference:
        """Return what differs, with the words a person knows the row by."""
        dialogue = self._world.get("dialogues", {}).get(getattr(row, "dialogue_id", None) or "")
        return Difference(
            table=name,
            id=row.id,
            name=name_of(row),
            fields=fields,
            where=dialogue.title if dialogue else "",
            who=self._speaker(row),
            said_ms=getattr(row, "said_ms", None),
        )

    def hint(self, name: str, row: Row) -> tuple[object, ...]:
        """Return what tells two people, organisations or wijken of one name apart."""
        found: list[object] = []
        for field in _HINTS[name]:
            value = getattr(row, field)
            if field == "organisation_id":
                known = self._world.get("organisations", {}).get(value)
                value = known.name if known else None
            if value:
                found.append(value)
        return tuple(found)

    def _speaker(self, row: Row) -> str:
        seat_id = getattr(row, "participant_id", None) or ""
        seat = self._world.get("participants", {}).get(seat_id)
        person = self._world.get("people", {}).get(seat.person_id or "") if seat else None
        return person.name if person else ""


def name_of(row: Row) -> str:
    """Return what a person knows a row by; "" when it has no words."""
    for field in ("title", "name", "label", "text", "what", "caption"):
        if found := getattr(row, field, ""):
            return str(found)
    return ""


def folded_name(name: str) -> str:
    """Return a name without case, accents and spaces, to see which may be the same."""
    bare = "".join(letter for letter in normalize("NFKD", name) if not combining(letter))
    return "".join(bare.casefold().split())
