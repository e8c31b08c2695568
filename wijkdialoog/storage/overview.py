"""Counts over the whole dossier in a handful of queries, for the start page."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, case, func, select

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.storage.schema import (
    agreements,
    assets,
    contributions,
    dialogues,
    participants,
    rounds,
    stretches,
)


@dataclass(frozen=True)
class NeighbourhoodCounts:
    """What a wijk has gathered; everything in the bin left out."""

    dialogues: int = 0
    dreams: int = 0
    assets: int = 0
    agreements: int = 0
    open_agreements: int = 0


@dataclass(frozen=True)
class DialogueCounts:
    """What one dialogue holds; everything in the bin left out."""

    participants: int = 0
    contributions: int = 0
    agreements: int = 0


class Overview:
    """Counts only: no text leaves the database here, so 5,000 lines cost a few milliseconds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def neighbourhoods(self) -> Mapping[str | None, NeighbourhoodCounts]:
        """Return the counts by neighbourhood id; None holds what belongs to no neighbourhood."""
        kept = dialogues.c.binned_ms.is_(None)
        wijk = dialogues.c.neighbourhood_id
        held = self._pairs(select(wijk, func.count()).where(kept).group_by(wijk))
        dreams = self._pairs(
            select(wijk, func.count())
            .join_from(contributions, dialogues)
            .where(kept, contributions.c.binned_ms.is_(None), contributions.c.kind == Kind.DREAM)
            .group_by(wijk)
        )
        promised = self._agreements(wijk, kept)
        cards = self._assets()
        return {
            key: NeighbourhoodCounts(
                dialogues=held.get(key, 0),
                dreams=dreams.get(key, 0),
                assets=cards.get(key, 0),
                agreements=promised.get(key, (0, 0))[0],
                open_agreements=promised.get(key, (0, 0))[1],
            )
            for key in {*held, *dreams, *cards, *promised}
        }

    def dialogues(self) -> Mapping[str, DialogueCounts]:
        """Return the counts by dialogue id."""
        people = self._pairs(self._per_dialogue(participants.c.dialogue_id))
        said = self._pairs(
            self._per_dialogue(contributions.c.dialogue_id, contributions.c.binned_ms.is_(None))
        )
        promised = self._pairs(
            self._per_dialogue(agreements.c.dialogue_id, agreements.c.binned_ms.is_(None))
        )
        return {
            key: DialogueCounts(people.get(key, 0), said.get(key, 0), promised.get(key, 0))
            for key in {*people, *said, *promised}
        }

    def lines_per_round(self, dialogue_id: str) -> Mapping[str, int]:
        """Return how many lines were caught in each round that has any, cards and all."""
        found: Counter[str] = Counter()
        for table in (contributions, assets, agreements):
            found.update(self._pairs(self._caught_in(table, dialogue_id)))
        return found

    def rounds_that_ran(self, dialogue_id: str) -> frozenset[str]:
        """Return the ids of the rounds whose clock ever ran."""
        query = (
            select(stretches.c.round_id)
            .join(rounds, rounds.c.id == stretches.c.round_id)
            .where(rounds.c.dialogue_id == dialogue_id)
        )
        return frozenset(self._connection.execute(query).scalars())

    def _agreements(
        self, wijk: ColumnElement[str], kept: ColumnElement[bool]
    ) -> dict[str | None, tuple[int, int]]:
        """All agreements and the open ones, by neighbourhood."""
        is_open = case((agreements.c.state == AgreementState.OPEN, 1), else_=0)
        query = (
            select(wijk, func.count(), func.sum(is_open))
            .join_from(agreements, dialogues)
            .where(kept, agreements.c.binned_ms.is_(None))
            .group_by(wijk)
        )
        return {key: (all_, open_) for key, all_, open_ in self._connection.execute(query)}

    def _assets(self) -> dict[str | None, int]:
        """Asset cards by their own neighbourhood, else by that of their dialogue."""
        wijk = func.coalesce(assets.c.neighbourhood_id, dialogues.c.neighbourhood_id)
        query = (
            select(wijk, func.count())
            .join_from(assets, dialogues, assets.c.dialogue_id == dialogues.c.id, isouter=True)
            .where(assets.c.binned_ms.is_(None), dialogues.c.binned_ms.is_(None))
            .group_by(wijk)
        )
        return self._pairs(query)

    def _caught_in(self, table: Table, dialogue_id: str) -> Select[Any, int]:
        """Rounds of a dialogue with what this table holds of them."""
        return (
            select(table.c.round_id, func.count())
            .where(
                table.c.dialogue_id == dialogue_id,
                table.c.binned_ms.is_(None),
                table.c.round_id.is_not(None),
            )
            .group_by(table.c.round_id)
        )

    def _per_dialogue(
        self, column: ColumnElement[str], *conditions: ColumnElement[bool]
    ) -> Select[Any, int]:
        return select(column, func.count()).where(*conditions).group_by(column)

    def _pairs(self, query: Select[Any, int]) -> dict[Any, int]:
        """A query of keys and counts as a dictionary."""
        return {row[0]: row[1] for row in self._connection.execute(query)}
