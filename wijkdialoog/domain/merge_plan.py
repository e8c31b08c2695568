"""What one file would bring to the dossier, and the dossier after it. Pure: nothing is stored.

The order of the files does not matter: rows are a set, a new row keeps the place it has in its
file, equal places are ordered by id, and no rule looks at which file came first.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from wijkdialoog.domain.errors import Code, ExchangeError
from wijkdialoog.domain.merge_memory import (
    IN_BIN,
    ORDER,
    KnownSource,
    Memory,
    content_of,
    digest,
)
from wijkdialoog.domain.merge_naming import Naming, folded_name
from wijkdialoog.domain.merge_order import Order
from wijkdialoog.domain.merge_rules import Meeting, Rules, answered, filled
from wijkdialoog.domain.merge_tables import ANYTHING, TABLES, MergedTable
from wijkdialoog.domain.merging import (
    Answers,
    Difference,
    FieldPair,
    FilePlan,
    Likeness,
    Question,
    Row,
    Side,
    Source,
    Why,
)

World = dict[str, dict[str, Row]]
"""Every row of the dossier by table and id; a plan changes it."""

_LATER = 2**20  # after everything that has a place of its own here; newcomers among them by id
_NAMESPACE = UUID("6f1dd2d6-6b6a-5a0e-9c3f-0d5f1f5f3a57")


class FilePlanner:
    """Plans one file on top of a world. Use it once.

    earlier  what the same laptop brought before, or None
    now_ms   when dialogues were made that do not say it themselves
    """

    def __init__(
        self,
        world: World,
        memory: Memory,
        source: Source,
        answers: Answers,
        earlier: KnownSource | None,
        now_ms: int,
    ) -> None:
        self._world = world
        self._memory = memory
        self._source = source
        self._answers = answers
        self._earlier = earlier
        self._now_ms = now_ms
        self._home = {id_: name for name, rows in world.items() for id_ in rows}
        self._ids: dict[str, str] = {}  # of the file → here
        self._fresh: dict[str, dict[str, list[str]]] = {}
        self._natural: dict[str, dict[tuple[Any, ...], str]] = {}
        self._own: set[str] = set()
        self._new: Counter[str] = Counter()
        self._same = 0
        self._moved: set[str] = set()
        self._taken: list[Difference] = []
        self._kept: list[Difference] = []
        self._away: list[Difference] = []
        self._questions: list[Question] = []
        self._likenesses: list[Likeness] = []
        self._naming = Naming(world)
        self._order = Order(world, memory, source, earlier, self._own.__contains__)
        self._shut = self._shut_dialogues()
        self.aliases: dict[str, str] = {}

    def plan(self) -> FilePlan:
        """Change the world, and return what that is. Raises ExchangeError FILE_DUPLICATE_ID."""
        for name, table in TABLES.items():
            strangers = self._people_of_shut() if name == "people" else set()
            for theirs in tuple(self._source.rows.get(name, {}).values()):
                if theirs.id not in strangers:
                    self._bring(name, table, theirs)
        self._drop_lost_rounds()
        return self._file_plan()

    def known(self, new_source_id: str) -> KnownSource:
        """Return what is to be remembered of this file."""
        known = KnownSource(new_source_id, self._source.name, frozenset(), {})
        if self._earlier is not None:
            seen = {
                row: {f: list(m) for f, m in by.items()} for row, by in self._earlier.seen.items()
            }
            known = KnownSource(self._earlier.id, self._source.name, self._earlier.own, seen)
        known.own = known.own | self._own
        for row_id, marks in self._fresh.items():
            known.seen.setdefault(row_id, {})
            for name, met in marks.items():
                for mark in met:
                    known.note(row_id, name, mark)
        return known

    # One row -----------------------------------------------------------------

    def _bring(self, name: str, table: MergedTable, original: Row) -> None:
        theirs = self._at_home(name, table, original)
        if theirs is None:
            return
        rows = self._world.setdefault(name, {})
        self._refuse_other_sort(name, theirs.id)
        if table.likes and theirs.id not in rows:
            if self._is_alias(name, theirs):
                return
            self._suggest(name, theirs)
        ours = rows.get(theirs.id)
        self._remember(name, table, theirs)
        if ours is not None:
            self._meet(name, table, ours, theirs)
        elif self._may_come_in(name, theirs):
            self._add(name, table, theirs)
        elif not self._memory.has_met_row(theirs.id):
            del self._fresh[theirs.id]  # it never came in: next time it is as new as today

    def _at_home(self, name: str, table: MergedTable, theirs: Row) -> Row | None:
        """The row with the references of here, or None when what it belongs to is not here."""
        changes: dict[str, Any] = {}
        for field, target in (*table.owners.items(), *table.refers.items()):
            before: str | None = getattr(theirs, field)
            if before is None:
                continue
            after: str = self._ids.get(before, before)
            is_here = self._home.get(after) == target or (
                target == ANYTHING and after in self._home
            )
            if after in self._shut or (field in table.owners and not is_here):
                return None
            if not is_here:
                changes[field] = None
            elif after != before:
                changes[field] = after
        if name == "dialogues" and theirs.id in self._shut:
            return None
        row = replace(theirs, **changes) if changes else theirs
        return self._with_canonical_id(name, table, row)

    def _with_canonical_id(self, name: str, table: MergedTable, row: Row) -> Row:
        if not table.natural:
            return row
        key = tuple(getattr(row, field) for field in table.natural)
        if name not in self._natural:
            self._natural[name] = {
                tuple(getattr(known, field) for field in table.natural): known.id
                for known in self._world.get(name, {}).values()
            }
        id_ = self._natural[name].get(key) or str(
            uuid5(_NAMESPACE, "\n".join((name, *map(str, key))))
        )
        return row if row.id == id_ else replace(row, id=id_)

    def _refuse_other_sort(self, name: str, id_: str) -> None:
        other = self._home.get(id_, name)
        if other != name:
            raise ExchangeError(Code.FILE_DUPLICATE_ID, place=name, id=id_, first=other)

    def _may_come_in(self, name: str, theirs: Row) -> bool:
        if getattr(theirs, "binned_ms", None) is not None:
            return False
        if not self._memory.has_met_row(theirs.id):
            return True
        # It came in before and is not here any more: somebody took it away.
        pairs = tuple(
            FieldPair(field, None, getattr(theirs, field))
            for field, marks in self._fresh[theirs.id].items()
            if field not in (ORDER, IN_BIN)
            and not self._memory.has_met(theirs.id, field, marks[-1])
        )
        difference = self._naming.difference(name, theirs, pairs)
        if not pairs:
            self._away.append(difference)
            return False
        return self._ask(Why.REMOVED_HERE, difference) is Side.THERE

    def _add(self, name: str, table: MergedTable, theirs: Row) -> None:
        changes: dict[str, Any] = {}
        if not table.is_child and hasattr(theirs, "position"):
            changes["position"] = _LATER
        if name == "turns":
            changes["position"] = theirs.position
        if getattr(theirs, "created_ms", None) == 0:
            changes["created_ms"] = self._now_ms
        self._world[name][theirs.id] = replace(theirs, **changes) if changes else theirs
        self._home[theirs.id] = name
        if not table.natural:  # such a row has an id of our making, that no file knows
            self._own.add(theirs.id)
        self._new[name] += 1

    def _meet(self, name: str, table: MergedTable, ours: Row, theirs: Row) -> None:
        rules = Rules(table, self._source.known[name], self._memory, self._earlier)
        found = rules.meet(ours, theirs)
        side = None
        if found.clash:
            side = self._ask(found.why, self._naming.difference(name, ours, tuple(found.clash)))
        takes = dict(answered(found, side, theirs))
        takes |= self._order.new_place(table, ours, theirs) if not found.away else {}
        self._note(name, found, ours)
        if not takes:
            self._same += not found.clash
            return
        for field in takes:
            self._gave_way(ours, field)
        if not found.shown and side is not Side.THERE:
            self._moved.add(ours.id)
        self._world[name][ours.id] = replace(ours, **takes)

    def _note(self, name: str, found: Meeting, ours: Row) -> None:
        for pairs, notes in ((found.shown, self._taken), (found.kept, self._kept)):
            if pairs:
                notes.append(self._naming.difference(name, ours, tuple(pairs)))
        if found.away:
            self._away.append(self._naming.difference(name, ours, ()))

    def _ask(self, why: Why, difference: Difference) -> Side | None:
        key = f"{self._source.key}:{difference.table}:{difference.id}"
        self._questions.append(Question(key, why, difference))
        return self._answers.side(key)

    # Who is who --------------------------------------------------------------

    def _is_alias(self, name: str, theirs: Row) -> bool:
        """Whether this is somebody of here under another id; then what is empty is filled in."""
        chosen = {their: our for their, our in self._answers.same if their == theirs.id}
        our_id = self._memory.aliases.get(theirs.id) or chosen.get(theirs.id)
        ours = self._world[name].get(our_id) if our_id else None
        if ours is None:
            return False
        self._ids[theirs.id] = ours.id
        if theirs.id in chosen and theirs.id not in self._memory.aliases:
            self._suggest(name, theirs)
            self.aliases[theirs.id] = ours.id
            self._moved.add(theirs.id)
            known = self._source.known[name]
            self._world[name][ours.id] = filled(
                ours, theirs, (field for field in TABLES[name].compared if field in known)
            )
        return True

    def _suggest(self, name: str, theirs: Row) -> None:
        sought = folded_name(theirs.name)
        if not sought or self._memory.has_met_row(theirs.id):
            return
        for ours in self._world[name].values():
            # A file that knows both holds them apart.
            is_apart = ours.id in self._source.rows[name] or ours.id in self._own
            if not is_apart and folded_name(ours.name) == sought:
                self._likenesses.append(
                    Likeness(
                        name,
                        theirs.id,
                        ours.id,
                        ours.name,
                        self._naming.hint(name, theirs),
                        self._naming.hint(name, ours),
                    )
                )

    # Dialogues that stay shut ------------------------------------------------

    def _shut_dialogues(self) -> set[str]:
        """Dialogues made anonymous, here or there: no name may come back through a stick."""
        both = (self._world.get("dialogues", {}), self._source.rows.get("dialogues", {}))
        here = both[0]
        return {
            row.id
            for rows in both
            for row in rows.values()
            if row.anonymised_on is not None and row.id in here
        }

    def _people_of_shut(self) -> set[str]:
        seats = self._source.rows.get("participants", {}).values()
        shut = {seat.person_id for seat in seats if seat.dialogue_id in self._shut}
        return shut - {seat.person_id for seat in seats if seat.dialogue_id not in self._shut}

    # Remembering -------------------------------------------------------------

    def _remember(self, name: str, table: MergedTable, theirs: Row) -> None:
        marks = self._fresh.setdefault(theirs.id, {})
        known = self._source.known[name]
        for field in table.compared:
            if field in known:
                marks[field] = [digest(theirs.id, getattr(theirs, field))]
        if table.can_be_binned:
            marks[IN_BIN] = [digest(theirs.id, content_of(theirs, IN_BIN))]
        if table.is_child:
            marks[ORDER] = [digest(theirs.id, theirs.position)]

    def _gave_way(self, ours: Row, field: str) -> None:
        """Remember the content of here too: another file that still has it brings nothing new."""
        name = IN_BIN if field == "binned_ms" else field
        marks = self._fresh[ours.id].setdefault(name, [])
        marks.insert(0, digest(ours.id, content_of(ours, name)))

    # The whole file ----------------------------------------------------------

    def _drop_lost_rounds(self) -> None:
        rounds = self._world.get("rounds", {})
        dialogues = self._world.get("dialogues", {})
        for id_ in tuple(self._source.rows.get("dialogues", {})):
            dialogue = dialogues.get(id_)
            if dialogue and dialogue.current_round_id and dialogue.current_round_id not in rounds:
                dialogues[id_] = replace(dialogue, current_round_id=None)

    def _file_plan(self) -> FilePlan:
        dialogues = tuple(self._live_dialogues())
        numbers = {row.table_number for row in dialogues if row.table_number is not None}
        return FilePlan(
            key=self._source.key,
            name=self._source.name,
            dialogues=tuple(row.title for row in dialogues),
            tables=tuple(sorted(numbers)),
            new=dict(self._new),
            same=self._same,
            taken=tuple(self._taken),
            kept=tuple(self._kept),
            away=tuple(self._away),
            questions=tuple(self._questions),
            likenesses=tuple(self._likenesses),
            moved=len(self._moved),
        )

    def _live_dialogues(self) -> Iterator[Row]:
        for row in self._source.rows.get("dialogues", {}).values():
            if row.binned_ms is None:
                yield row
