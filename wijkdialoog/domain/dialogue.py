"""A dialogue and the people around its table."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId, ParticipantId, PersonId, RoundId
from wijkdialoog.domain.people import Organisation, Person


class Attribution(StrEnum):
    """Who said it: what happens to the link between line and speaker (product.md section 7)."""

    UNTIL_END = "until_end"
    KEEP = "keep"
    NONE = "none"


class Function(StrEnum):
    """What somebody does at this table."""

    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"
    NOTE_TAKER = "note_taker"
    HOST = "host"


class Presence(StrEnum):
    """Whether somebody sits at the table now."""

    PRESENT = "present"
    EXPECTED = "expected"  # "komt later"
    LEFT = "left"
    ABSENT = "absent"  # never came

    @property
    def was_there(self) -> bool:
        """Whether somebody is here, or was here before leaving."""
        return self in (Presence.PRESENT, Presence.LEFT)


class Direction(StrEnum):
    """Which way a turn cycle goes around the table."""

    CLOCKWISE = "clockwise"
    COUNTERCLOCKWISE = "counterclockwise"


class ClockStyle(StrEnum):
    """How time is shown: a shape that fills with words, or digits."""

    CALM = "calm"
    DIGITS = "digits"


@dataclass(frozen=True)
class Headcount:
    """How many people took part, when nobody or not everybody is named."""

    number: int
    approximate: bool = False


@dataclass(frozen=True)
class Dialogue:
    """One evening at one table.

    date              "2026-04-16", "2026-04", "2026" or None
    start, end        "19:30" or None
    ground_rules      one sentence each
    summary           "in drie zinnen", written by the facilitator
    next_date         free text for "wat open blijft"
    current_round_id  where the evening is; None before the start and after the last round
    starting_seat     offset of the seat that begins the next cycle (0 = first seat)
    binned_ms         moment it went to the bin (UTC, ms), or None
    created_ms        moment it was made (UTC, ms)
    minutes_taken_off minutes taken off the plan during the evening (negative: added); the end as
                      planned before stays what the schedule compares with
    keep_until        date until which it is kept; None: the usual term (`domain.retention`)
    anonymised_on     date on which names and texts were wiped, or None
    """

    id: DialogueId
    title: str
    neighbourhood_id: NeighbourhoodId | None = None
    event: str | None = None
    table_number: int | None = None
    theme: str = ""
    question: str = ""
    date: str | None = None
    start: str | None = None
    end: str | None = None
    venue: str = ""
    headcount: Headcount | None = None
    closed: bool = False
    without_minutes: bool = False
    summary: str = ""
    next_date: str = ""
    attribution: Attribution = Attribution.UNTIL_END
    ground_rules: tuple[str, ...] = ()
    direction: Direction = Direction.CLOCKWISE
    starting_seat: int = 0
    clock_style: ClockStyle = ClockStyle.CALM
    current_round_id: RoundId | None = None
    created_ms: int = 0
    binned_ms: int | None = None
    position: int = 0
    minutes_taken_off: int = 0
    keep_until: str | None = None
    anonymised_on: str | None = None


@dataclass(frozen=True)
class Participant:
    """A seat at the table with the person on it.

    person_id  None on a numbered seat of a dialogue without names ("alleen aantallen")
    seat       place around the table, from 0; unique within a dialogue
    arrived, left  "19:42", or None
    position   order of entry, as in an exchange file
    """

    id: ParticipantId
    dialogue_id: DialogueId
    person_id: PersonId | None
    seat: int
    function: Function = Function.PARTICIPANT
    presence: Presence = Presence.PRESENT
    arrived: str | None = None
    left: str | None = None
    position: int = 0


@dataclass(frozen=True)
class Seat:
    """A participant with everything a page shows of them.

    person is None on a numbered seat of a dialogue without names.
    """

    participant: Participant
    person: Person | None = None
    organisation: Organisation | None = None

    @property
    def id(self) -> ParticipantId:
        """The participant's id."""
        return self.participant.id

    @property
    def name(self) -> str:
        """Name as typed, or "" on a numbered seat; `ui.words.people.seat_name` puts words there."""
        return self.person.name if self.person else ""

    @property
    def is_present(self) -> bool:
        """Whether somebody sits there now."""
        return self.participant.presence is Presence.PRESENT
