"""What a person knows a merged row by: its words, its dialogue, who said it."""

from collections.abc import Mapping
from unicodedata import combining, normalize

from wijkdialoog.domain.merge_tables import TABLES
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
        """Return what differs in what a person reads, with the words the row is known by.

        References are names; quiet fields are left out.
        """
        dialogue = self._world.get("dialogues", {}).get(getattr(row, "dialogue_id", None) or "")
        return Difference(
            table=name,
            id=row.id,
            name=name_of(row),
            fields=tuple(
                self._readable(name, pair)
                for pair in fields
                if pair.field not in TABLES[name].quiet
            ),
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

    def _readable(self, name: str, pair: FieldPair) -> FieldPair:
        target = TABLES[name].refers.get(pair.field)
        if target is None:
            return pair
        return FieldPair(
            pair.field, self._called(target, pair.ours), self._called(target, pair.theirs)
        )

    def _called(self, table: str, id_: object) -> str:
        if table == "participants":
            return self._sitting(str(id_))
        row = self._world.get(table, {}).get(str(id_))
        return name_of(row) if row is not None else ""

    def _speaker(self, row: Row) -> str:
        return self._sitting(getattr(row, "participant_id", None) or "")

    def _sitting(self, seat_id: str) -> str:
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
