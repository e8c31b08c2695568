"""Which tables are merged, in which order, and what a difference in each field means."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.follow_up import FollowUp
from wijkdialoog.domain.harvest import Agreement, Link, Theme
from wijkdialoog.domain.network import Challenge, Initiative, Membership, SharedCount
from wijkdialoog.domain.people import Neighbourhood, Organisation, Person
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.plan import Round
from wijkdialoog.domain.tally import Tally
from wijkdialoog.domain.turns import Cycle, Turn

ANYTHING = ""
"""As the target of a reference: a card of any sort."""


@dataclass(frozen=True)
class MergedTable:
    """How the rows of one table meet rows of another laptop.

    owners   references without which a row is nothing: field → table
    refers   references that become empty when their target is not there: field → table
    quiet    fields that nobody reads as a sentence; a clash is settled by a fixed rule
    natural  fields that say which row is the same, in place of the id
    likes    rows of the same name may be the same, and somebody is asked
    """

    value_type: type[Any]
    owners: Mapping[str, str] = field(default_factory=dict)
    refers: Mapping[str, str] = field(default_factory=dict)
    quiet: frozenset[str] = frozenset()
    natural: tuple[str, ...] = ()
    likes: bool = False

    @property
    def is_child(self) -> bool:
        """Whether its order is that of one dialogue; other tables have no order worth keeping."""
        return "dialogue_id" in self.owners and "position" in names_of(self.value_type)

    @property
    def can_be_binned(self) -> bool:
        """Whether its rows go to the bin when they are thrown away."""
        return "binned_ms" in names_of(self.value_type)

    @property
    def compared(self) -> tuple[str, ...]:
        """The fields whose content is compared, quiet ones last."""
        never = {"id", "position", "binned_ms", "created_ms", "anonymised_on"}
        never |= {*self.owners, *self.natural}
        loud = [name for name in names_of(self.value_type) if name not in never | self.quiet]
        return (*loud, *sorted(self.quiet))


_WHERE = {"dialogue_id": "dialogues"}

TABLES: dict[str, MergedTable] = {
    "neighbourhoods": MergedTable(Neighbourhood, likes=True),
    "organisations": MergedTable(Organisation, likes=True),
    "people": MergedTable(Person, refers={"organisation_id": "organisations"}, likes=True),
    "dialogues": MergedTable(
        Dialogue,
        refers={"neighbourhood_id": "neighbourhoods"},
        quiet=frozenset(
            {
                *("direction", "starting_seat", "clock_style", "current_round_id"),
                "minutes_taken_off",
            }
        ),
    ),
    "rounds": MergedTable(Round, _WHERE),
    "participants": MergedTable(
        Participant, _WHERE, {"person_id": "people"}, frozenset({"seat", "presence"})
    ),
    "cycles": MergedTable(
        Cycle,
        {"round_id": "rounds"},
        quiet=frozenset({"number", "mode", "seconds_per_turn"}),
    ),
    "turns": MergedTable(
        Turn,
        {"cycle_id": "cycles", "participant_id": "participants"},
        quiet=frozenset({"state", "extra_seconds", "postponed"}),
    ),
    "stretches": MergedTable(
        Stretch,
        {"dialogue_id": "dialogues", "round_id": "rounds"},
        {"turn_id": "turns"},
        frozenset({"started_ms", "ended_ms", "turn_id"}),
    ),
    "themes": MergedTable(Theme, _WHERE),
    "contributions": MergedTable(
        Contribution,
        _WHERE,
        {"round_id": "rounds", "participant_id": "participants", "theme_id": "themes"},
        frozenset({"said_ms"}),
    ),
    "agreements": MergedTable(
        Agreement, _WHERE, {"round_id": "rounds"}, frozenset({"said_ms", "round_id"})
    ),
    "photos": MergedTable(Photo, _WHERE, {"round_id": "rounds"}, frozenset({"media_id"})),
    "tallies": MergedTable(Tally, _WHERE, natural=("dialogue_id",)),
    "follow_ups": MergedTable(
        FollowUp,
        {"dialogue_id": "dialogues", "agreement_id": "agreements"},
        quiet=frozenset({"said_ms"}),
        natural=("dialogue_id", "agreement_id"),
    ),
    "assets": MergedTable(
        Asset,
        refers={
            "neighbourhood_id": "neighbourhoods",
            "dialogue_id": "dialogues",
            "person_id": "people",
            "organisation_id": "organisations",
            "round_id": "rounds",
        },
        quiet=frozenset({"said_ms", "round_id"}),
    ),
    "initiatives": MergedTable(Initiative, refers={"neighbourhood_id": "neighbourhoods"}),
    "memberships": MergedTable(
        Membership,
        {"initiative_id": "initiatives", "person_id": "people"},
        natural=("initiative_id", "person_id", "role"),
    ),
    "shared_counts": MergedTable(
        SharedCount,
        {"initiative_a": "initiatives", "initiative_b": "initiatives"},
        natural=("initiative_a", "initiative_b"),
    ),
    "challenges": MergedTable(Challenge, refers={"neighbourhood_id": "neighbourhoods"}),
    "links": MergedTable(
        Link,
        {"from_id": ANYTHING, "to_id": ANYTHING},
        natural=("from_id", "to_id", "kind"),
    ),
}
"""The merged tables by name, parents before children."""


@cache
def names_of(value_type: type[Any]) -> tuple[str, ...]:
    """Return the names of the fields of a value."""
    return tuple(each.name for each in fields(value_type))
