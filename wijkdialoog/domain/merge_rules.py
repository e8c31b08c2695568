"""What happens to one row that is both here and in a file, field by field.

- the same on both sides: nothing
- what the file brought before, or what once gave way to it: stays as it is here
- changed only there (known from an earlier file of the same laptop): is taken over
- empty here: is filled in, but never a permission or a telephone number
- else: somebody chooses
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from wijkdialoog.domain.merge_memory import (
    IN_BIN,
    KnownSource,
    Memory,
    as_text,
    content_of,
    digest,
)
from wijkdialoog.domain.merge_tables import MergedTable
from wijkdialoog.domain.merging import FieldPair, Row, Side, Why

NEVER_FILLED = frozenset(
    {"consents", "email", "phone", "in_minutes", "without_minutes", "released", "name"}
)
"""What says how much may be known of somebody, is never filled in without asking."""


@dataclass
class Meeting:
    """What the two versions of a row mean to each other.

    takes  contents that come in, by field
    quiet  whether only quiet fields come in
    shown  the taken fields that a person reads
    kept   fields that stay as they are here, though the file has another content
    clash  fields that somebody has to choose about
    why    why, when something clashes
    away   whether the row lies in the bin here and stays there
    """

    takes: dict[str, Any] = field(default_factory=dict)
    shown: list[FieldPair] = field(default_factory=list)
    kept: list[FieldPair] = field(default_factory=list)
    clash: list[FieldPair] = field(default_factory=list)
    why: Why = Why.DIFFERS
    away: bool = False


@dataclass(frozen=True)
class Rules:
    """The rules for rows of one table.

    known    fields that the file knows
    memory   what came in before
    earlier  what the same laptop brought before, or None
    """

    table: MergedTable
    known: frozenset[str]
    memory: Memory
    earlier: KnownSource | None

    def meet(self, ours: Row, theirs: Row) -> Meeting:
        """Return what the version of the file means for ours."""
        found = Meeting()
        for name in self.table.compared:
            if name in self.known:
                self._compare(found, ours, theirs, name)
        if self.earlier is not None and ours.id in self.earlier.seen:
            found.why = Why.BOTH_CHANGED
        if self.table.can_be_binned:
            self._compare_bins(found, ours, theirs)
        return found

    def _compare(self, found: Meeting, ours: Row, theirs: Row, name: str) -> None:
        pair = FieldPair(name, getattr(ours, name), getattr(theirs, name))
        if pair.ours == pair.theirs:
            return
        is_quiet = name in self.table.quiet
        if self.memory.has_met(ours.id, name, digest(ours.id, pair.theirs)):
            if not is_quiet and not is_empty(pair.theirs):
                found.kept.append(pair)
        elif self._changed_only_there(ours.id, name, pair.ours):
            self._take(found, pair, is_quiet)
        elif is_quiet:
            if _rank(pair.theirs) > _rank(pair.ours):
                self._take(found, pair, is_quiet)
        elif is_empty(pair.ours) and name not in NEVER_FILLED:
            self._take(found, pair, is_quiet)
        elif not is_empty(pair.theirs) or name in NEVER_FILLED:
            found.clash.append(pair)

    def _take(self, found: Meeting, pair: FieldPair, is_quiet: bool) -> None:
        found.takes[pair.field] = pair.theirs
        if not is_quiet:
            found.shown.append(pair)

    def _changed_only_there(self, row_id: str, name: str, ours: object) -> bool:
        """Whether ours is still what the same laptop brought last time."""
        if self.earlier is None:
            return False
        marks = self.earlier.seen.get(row_id, {}).get(name)
        return bool(marks) and marks[-1] == digest(row_id, ours)

    def _compare_bins(self, found: Meeting, ours: Row, theirs: Row) -> None:
        pair = FieldPair(IN_BIN, content_of(ours, IN_BIN), content_of(theirs, IN_BIN))
        if pair.ours and not pair.theirs:
            self._leave_in_bin(found, pair)
        elif pair.theirs and not pair.ours:
            if self.memory.has_met(ours.id, IN_BIN, digest(ours.id, pair.theirs)):
                found.kept.append(pair)
            elif not found.clash and self._changed_only_there(ours.id, IN_BIN, pair.ours):
                found.takes["binned_ms"] = theirs.binned_ms
                found.shown.append(pair)
            else:
                found.why = Why.BINNED_THERE
                found.clash.append(pair)

    def _leave_in_bin(self, found: Meeting, pair: FieldPair) -> None:
        # Thrown away by somebody: comes back only with new words, and when somebody says so.
        if found.clash or found.shown:
            found.clash = [*found.shown, *found.clash, pair]
            found.why = Why.BINNED_HERE
        else:
            found.away = True
        found.takes, found.shown = {}, []


def answered(meeting: Meeting, side: Side | None, theirs: Row) -> Mapping[str, Any]:
    """Return the fields that come in, after the choice between both."""
    takes = dict(meeting.takes)
    if side is Side.THERE:
        for pair in meeting.clash:
            takes["binned_ms" if pair.field == IN_BIN else pair.field] = (
                theirs.binned_ms if pair.field == IN_BIN else pair.theirs
            )
    return takes


def filled(ours: Row, theirs: Row, names: Iterable[str]) -> Row:
    """Return ours with what is empty here and written there; for two rows that are one person."""
    changes = {
        name: getattr(theirs, name)
        for name in names
        if name not in NEVER_FILLED
        and is_empty(getattr(ours, name))
        and not is_empty(getattr(theirs, name))
    }
    return replace(ours, **changes) if changes else ours


def is_empty(value: object) -> bool:
    """Return whether nobody wrote anything there: no text, no number, "no"."""
    return value is None or value == "" or value == () or value is False or value == 0


def _rank(value: object) -> tuple[bool, str]:
    return value is not None, as_text(value)
