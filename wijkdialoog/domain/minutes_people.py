"""Who was at the table, as far as the minutes may tell: tasks, numbers, roles, organisations."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from wijkdialoog.domain.dialogue import Function, Headcount, Seat
from wijkdialoog.domain.fair_share import may_be_printed, role_at_table, shares
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.minutes import FunctionName, MinutesOptions, RoleCount, RoleTime
from wijkdialoog.domain.people import Person, Role
from wijkdialoog.domain.privacy import PUBLIC_ROLES, printable_name

_MINUTE_MS = 60_000
_PUBLIC_FUNCTIONS = (Function.FACILITATOR, Function.NOTE_TAKER, Function.HOST)


def people_present(seats: tuple[Seat, ...]) -> tuple[Person, ...]:
    """Return everybody with a name who was there, each once."""
    there = (s.person for s in seats if s.person and s.participant.presence.was_there)
    return tuple({person.id: person for person in there}.values())


@dataclass(frozen=True)
class AtTable:
    """The people of one dialogue, and what may be told about them.

    seats      in seating order, absent people included
    headcount  a number somebody typed, or None: count the seats
    """

    seats: tuple[Seat, ...]
    headcount: Headcount | None
    options: MinutesOptions

    @property
    def there(self) -> tuple[Seat, ...]:
        """The seats of who was there."""
        return tuple(seat for seat in self.seats if seat.participant.presence.was_there)

    @property
    def is_complete(self) -> bool:
        """Whether everybody has a seat; a headcount may say that more people came."""
        return self.headcount is None or self.headcount.number == len(self.there)

    def number(self) -> int | None:
        """How many people were there; None when nobody was entered."""
        return self.headcount.number if self.headcount else len(self.there) or None

    def functions(self) -> tuple[FunctionName, ...]:
        """Who led the dialogue, took notes or was host, and may be named."""
        named = []
        for function in _PUBLIC_FUNCTIONS:
            for seat in self.seats:
                name = printable_name(seat.person, self.options.names)
                if seat.participant.function is function and name:
                    named.append(FunctionName(function, name))
        return tuple(named)

    def names(self) -> tuple[str, ...]:
        """Who sat where, when somebody may be named and everybody is listed."""
        names = tuple(printable_name(seat.person, self.options.names) for seat in self.there)
        return names if self.is_complete and any(names) else ()

    def hidden_names(self) -> int:
        """How many people who were there stay without a name."""
        here = people_present(self.seats)
        return sum(not printable_name(person, self.options.names) for person in here)

    def organisations(self) -> tuple[str, ...]:
        """Organisations at the table, in seating order, each once."""
        if not self.options.parts.organisations:
            return ()
        return tuple(dict.fromkeys(s.organisation.name for s in self.there if s.organisation))

    def roles(self) -> tuple[RoleCount, ...]:
        """Numbers by role; nothing when not everybody is listed."""
        if not self.is_complete or not any(s.person or s.organisation for s in self.there):
            return ()
        counted = Counter(self._public_role(seat) for seat in self.there)
        return tuple(RoleCount(role, counted[role]) for role in (*Role, None) if counted[role])

    def role_times(self, spoken: Mapping[ParticipantId, int]) -> tuple[RoleTime, ...]:
        """How long each role spoke, when somebody chose to tell; never of one single person.

        spoken  how long each participant had the floor (ms)
        """
        if not self.options.parts.time_per_role:
            return ()
        groups = may_be_printed(shares(self.seats, spoken, self._public_role), Role.OTHER)
        together = sum(share.spoken_ms for share in groups.values())
        if not together or set(groups) == {None}:
            return ()
        return tuple(
            RoleTime(
                role,
                groups[role].people,
                max(1, round(groups[role].spoken_ms / _MINUTE_MS)) if groups[role].heard else 0,
                round(100 * groups[role].spoken_ms / together),
            )
            for role in (*Role, None)
            if role in groups
        )

    def _public_role(self, seat: Seat) -> Role | None:
        """The role at the table; where organisations stay out, an official is one of the others."""
        role = role_at_table(seat)
        if role in PUBLIC_ROLES and not self.options.parts.organisations:
            return Role.OTHER
        return role
