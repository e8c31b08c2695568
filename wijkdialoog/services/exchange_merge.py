"""What bringing a package into the dossier would change: new, same or different, row by row."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise
from typing import Any

from wijkdialoog.domain.dialogue import Dialogue, Participant, Presence
from wijkdialoog.domain.errors import Code, ExchangeError
from wijkdialoog.services.exchange_order import merged_order
from wijkdialoog.services.exchange_package import Package
from wijkdialoog.services.exchange_values import CHILD_SHAPES, SHAPES, Shape, take_over
from wijkdialoog.services.moments import new_id
from wijkdialoog.storage.records import Records, Unit

# Parents before children, so that every reference has its target when a row is written.
WRITING_ORDER = (
    *("neighbourhoods", "organisations", "people", "dialogues", "rounds", "participants"),
    *("themes", "contributions", "agreements", "assets", "initiatives", "memberships"),
    *("shared_counts", "challenges", "links"),
)
_AT_ONCE = 5_000  # ids in one question; SQLite takes at most 32,766 values


@dataclass(frozen=True)
class FieldDifference:
    """One field that differs.

    field  a key of the file; "rounds.position" for the order of a list inside a dialogue;
           "bin" for an object that lies in the bin here
    """

    field: str
    ours: object
    theirs: object


@dataclass(frozen=True)
class Difference:
    """One object that is in the dossier with other content.

    list_name  "dialogues", "contributions", …
    name       what a person knows it by; may be long
    place      where it stands in the file
    """

    list_name: str
    id: str
    name: str
    place: str
    fields: tuple[FieldDifference, ...]


@dataclass
class Plan:
    """The rows to add and to save, by list; what is the same is only counted."""

    adds: dict[str, list[Any]] = field(default_factory=dict)
    saves: dict[str, dict[str, Any]] = field(default_factory=dict)
    same: dict[str, int] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    @property
    def is_nothing(self) -> bool:
        """Whether the dossier already holds everything."""
        return not any(self.adds.values()) and not any(self.saves.values())


def plan_merge(records: Records | Unit, package: Package, now_ms: int) -> Plan:
    """Return what bringing in the package would do.

    Raises ExchangeError FILE_DUPLICATE_ID when an id belongs to another sort of object here.
    """
    return _Planner(records, package, now_ms).plan()


class _Planner:
    def __init__(self, records: Records | Unit, package: Package, now_ms: int) -> None:
        self._records = records
        self._package = package
        self._now_ms = now_ms
        self._plan = Plan()
        self._known = {name: self._rows_with_ids(name, package.ids) for name in SHAPES}

    def plan(self) -> Plan:
        self._refuse_ids_of_another_sort()
        for name in WRITING_ORDER:
            self._plan.adds[name] = []
            self._plan.saves[name] = {}
            self._plan.same[name] = 0
            for ours, theirs in self._pairs(name):
                self._compare(name, ours, theirs)
        self._place_children()
        self._place_at_the_end()
        return self._plan

    def _rows_with_ids(self, name: str, ids: Sequence[str]) -> dict[str, Any]:
        reader = getattr(self._records, name)
        parts = (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
        return {row.id: row for part in parts for row in reader.find(id=tuple(part))}

    def _refuse_ids_of_another_sort(self) -> None:
        for name in SHAPES:
            if "id" not in SHAPES[name].names:
                continue
            for value in self._package.values[name]:
                for other in SHAPES:
                    if other != name and value.id in self._known[other]:
                        place = f"{self._package.places[value.id]}.id"
                        raise ExchangeError(
                            Code.FILE_DUPLICATE_ID, place=place, id=value.id, first=other
                        )

    def _pairs(self, name: str) -> Iterator[tuple[Any, Any]]:
        """Yield each object of the file with the row that is the same object here, or None."""
        shape = SHAPES[name]
        if "id" in shape.names:
            for theirs in self._package.values[name]:
                yield self._known[name].get(theirs.id), theirs
        else:
            yield from self._pairs_by_content(name, shape)

    def _pairs_by_content(self, name: str, shape: Shape) -> Iterator[tuple[Any, Any]]:
        # The second membership of one person in an initiative pairs with the second row, and on.
        if not self._package.values[name]:
            return
        rows: dict[tuple[Any, ...], list[Any]] = {}
        for row in getattr(self._records, name).find():
            rows.setdefault(_key(row, shape), []).append(row)
        seen_links = set()
        for theirs in self._package.values[name]:
            key = _key(theirs, shape)
            if name == "links" and key in seen_links:
                continue  # one link of a kind between two cards is all there can be
            seen_links.add(key)
            waiting = rows.get(key)
            yield (waiting.pop(0) if waiting else None), theirs

    def _compare(self, name: str, ours: Any, theirs: Any) -> None:
        if ours is None:
            self._plan.adds[name].append(self._new_row(theirs))
            return
        merged = _merged(ours, theirs, _merged_fields(name))
        if merged == ours:
            self._plan.same[name] += 1
            return
        self._plan.saves[name][ours.id] = merged
        self._note_difference(name, ours, _field_differences(SHAPES[name], ours, merged))

    def _new_row(self, theirs: Any) -> Any:
        if isinstance(theirs, Dialogue):
            return replace(theirs, created_ms=self._now_ms)
        return theirs if theirs.id else replace(theirs, id=new_id())

    def _note_difference(self, name: str, ours: Any, fields: tuple[FieldDifference, ...]) -> None:
        place = self._package.places.get(ours.id, name)
        self._plan.differences.append(Difference(name, ours.id, _name_of(ours), place, fields))

    def _place_children(self) -> None:
        known = [d for d in self._package.values["dialogues"] if d.id in self._known["dialogues"]]
        for name in CHILD_SHAPES:
            theirs: dict[str, list[str]] = defaultdict(list)
            for value in self._package.values[name]:
                theirs[value.dialogue_id].append(value.id)
            for dialogue in known:
                self._place_children_of(dialogue, name, theirs[dialogue.id])

    def _place_children_of(self, dialogue: Dialogue, name: str, theirs: list[str]) -> None:
        """Give the rows of a dialogue the order of the file, with what is only here in between."""
        rows = getattr(self._records, name).find(dialogue_id=dialogue.id)
        ours = {row.id: row for row in rows}
        order = merged_order(list(ours), theirs)
        if order.is_as_it_was:
            return
        if order.moves_ours:
            before, after = order.common_before, order.common_after
            moved = (FieldDifference(f"{name}.position", before, after),)
            self._note_difference("dialogues", dialogue, moved)
        self._renumber(name, ours, order.ids)
        if name == "participants":
            self._seat_newcomers(ours.values(), set(theirs))

    def _renumber(self, name: str, ours: dict[str, Any], ids: Sequence[str]) -> None:
        positions = _positions([ours[id_].position if id_ in ours else None for id_ in ids])
        place_of = dict(zip(ids, positions, strict=True))
        adds, saves = self._plan.adds[name], self._plan.saves[name]
        adds[:] = [replace(v, position=place_of.get(v.id, v.position)) for v in adds]
        for id_, position in place_of.items():
            row = saves.get(id_, ours.get(id_))
            if row is not None and row.position != position:
                saves[id_] = replace(row, position=position)

    def _seat_newcomers(self, ours: Iterable[Participant], theirs: set[str]) -> None:
        """Newcomers sit down after everybody who already has a seat."""
        taken = [participant.seat for participant in ours]
        first = max(taken, default=-1) + 1
        adds = self._plan.adds["participants"]
        newcomers = [v.id for v in adds if v.id in theirs]
        seats = {id_: first + index for index, id_ in enumerate(newcomers)}
        adds[:] = [replace(v, seat=seats.get(v.id, v.seat)) for v in adds]

    def _place_at_the_end(self) -> None:
        for name in SHAPES:
            if name not in CHILD_SHAPES and self._plan.adds[name]:
                first = getattr(self._records, name).next_position()
                self._plan.adds[name] = [
                    replace(row, position=first + index)
                    for index, row in enumerate(self._plan.adds[name])
                ]


def _key(value: Any, shape: Shape) -> tuple[Any, ...]:
    return tuple(getattr(value, name) for name in shape.key_fields)


def _merged_fields(name: str) -> tuple[str, ...]:
    own = tuple(field for field in SHAPES[name].names if field != "id")
    return (*own, "dialogue_id") if name in CHILD_SHAPES else own


def _merged(ours: Any, theirs: Any, names: tuple[str, ...]) -> Any:
    merged = take_over(ours, theirs, names)
    if isinstance(merged, Participant) and merged.left != ours.left:
        merged = replace(merged, presence=Presence.LEFT if merged.left else Presence.PRESENT)
    if getattr(merged, "binned_ms", None) is not None:
        merged = replace(merged, binned_ms=None)
    return merged


def _field_differences(shape: Shape, ours: Any, merged: Any) -> tuple[FieldDifference, ...]:
    names = chain(shape.names, ("dialogue_id",) if "dialogue_id" not in shape.names else ())
    found = [
        FieldDifference(shape.key_of(name), getattr(ours, name), getattr(merged, name))
        for name in names
        if getattr(ours, name, None) != getattr(merged, name, None)
    ]
    if getattr(ours, "binned_ms", None) is not None:
        found.append(FieldDifference("bin", ours.binned_ms, None))
    return tuple(found)


def _name_of(value: Any) -> str:
    for name in ("title", "name", "label", "text", "what"):
        if found := getattr(value, name, ""):
            return str(found)
    return str(value.id)


def _positions(known: Sequence[int | None]) -> Iterable[int]:
    """Return rising positions, keeping the known ones as long as newcomers stand at the end."""
    kept = [position for position in known if position is not None]
    is_rising = all(before < after for before, after in pairwise(kept))
    only_at_end = None not in known[: len(kept)]
    if kept and is_rising and only_at_end:
        return [*kept, *range(kept[-1] + 1, kept[-1] + 1 + len(known) - len(kept))]
    return range(len(known))
