"""Typing over what was written on paper, after an evening without a laptop.

The order is that of the paper (`domain.paper.TYPED_OVER`): who was there and whose boxes are
ticked, the key sentences round by round, cards, agreements, hands.

Nobody held a clock, so there are no stretches and no moments: a ticked box is a turn that is done,
in the order of the chairs because the real order is not known. That is how the program tells such
an evening from one that was led here: something was said in its rounds, and none of them ever ran.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wijkdialoog.domain.dialogue import Dialogue, Participant, Seat
from wijkdialoog.domain.ids import CycleId, DialogueId, ParticipantId, RoundId, TurnId
from wijkdialoog.domain.paper import TYPED_OVER, Part, is_written
from wijkdialoog.domain.plan import Round, RoundForm
from wijkdialoog.domain.turns import Cycle, CycleMode, Turn, TurnState, spoke

Tick = tuple[ParticipantId, RoundId]
"""A ticked box: this person had a turn in this round."""

_CHAIR = "chair-"


@dataclass(frozen=True)
class EntryPart:
    """One part of the page; `round_id` only with SENTENCES, None there without a plan."""

    part: Part
    round_id: RoundId | None = None

    @property
    def key(self) -> str:
        """A name that tells parts apart."""
        return f"{self.part}:{self.round_id or ''}"


@dataclass(frozen=True)
class TypedOver:
    """What is typed over of one evening so far.

    seats       in seating order; chairs that only stand for a headcount have no name, and an id
                that `is_chair` knows until the first tick
    ticks       boxes that are ticked
    timed       rounds that ran by the clock; their turns are not to be ticked
    parts       what is to be typed over, in the order of the paper
    lines       lines in each round; None: those of no round
    """

    dialogue: Dialogue
    rounds: tuple[Round, ...] = ()
    seats: tuple[Seat, ...] = ()
    ticks: frozenset[Tick] = frozenset()
    timed: frozenset[RoundId] = frozenset()
    parts: tuple[EntryPart, ...] = ()
    lines: Mapping[RoundId | None, int] = field(default_factory=dict)
    assets: int = 0
    agreements: int = 0
    hands: int = 0

    @property
    def known_seats(self) -> tuple[Seat, ...]:
        """The seats that are in the dossier: who can have said something."""
        return tuple(seat for seat in self.seats if not is_chair(seat.id))

    @property
    def present(self) -> int:
        """How many were there."""
        named = sum(seat.is_present for seat in self.seats)
        headcount = self.dialogue.headcount
        return headcount.number if headcount else named

    def round(self, round_id: RoundId | None) -> Round | None:
        """The round with this id, or None."""
        return next((round_ for round_ in self.rounds if round_.id == round_id), None)

    def heard(self, round_id: RoundId) -> int:
        """How many boxes of a round are ticked."""
        return sum(ticked == round_id for _, ticked in self.ticks)

    def amount(self, part: EntryPart) -> int:
        """How much of a part is typed over: people, lines, cards, agreements, hands."""
        if part.part is Part.SENTENCES:
            return self.lines.get(part.round_id, 0)
        known = {
            Part.TURNS: self.present,
            Part.CARDS: self.assets,
            Part.AGREEMENTS: self.agreements,
            Part.TALLY: self.hands,
        }
        return known.get(part.part, 0)


def entry_parts(
    rounds: Sequence[Round], caught_in: Collection[RoundId | None] = ()
) -> tuple[EntryPart, ...]:
    """Return the parts in the order of the paper.

    caught_in  rounds that hold lines: they are shown, also when their sheet has none
    """
    written = [
        EntryPart(Part.SENTENCES, round_.id)
        for round_ in rounds
        if is_written(round_) or round_.id in caught_in
    ]
    if not rounds or None in caught_in:
        written.append(EntryPart(Part.SENTENCES))
    found: list[EntryPart] = []
    for part in TYPED_OVER:
        found += written if part is Part.SENTENCES else [EntryPart(part)]
    return tuple(found)


def ticks_of(cycles: Iterable[Cycle], turns: Iterable[Turn]) -> frozenset[Tick]:
    """Return who had a turn in which round, in whatever cycle."""
    round_of = {cycle.id: cycle.round_id for cycle in cycles}
    return frozenset(
        (turn.participant_id, round_of[turn.cycle_id]) for turn in turns if spoke(turn)
    )


def lines_by_round(rounds: Iterable[RoundId | None]) -> Mapping[RoundId | None, int]:
    """Return how many lines each round has; `rounds` are those of the lines, one by one."""
    return Counter(rounds)


def cycle_on_paper(id_: CycleId, round_: Round) -> Cycle:
    """Return the cycle in which the ticks of a round are kept; nobody planned its turns."""
    in_turns = round_.form is RoundForm.IN_TURNS
    return Cycle(id_, round_.id, 1, CycleMode.TURNS if in_turns else CycleMode.FREE)


def turn_on_paper(id_: TurnId, cycle: Cycle, seat: Participant) -> Turn:
    """Return a turn that is done; in the order of the chairs, for another is not known."""
    return Turn(id_, cycle.id, seat.id, position=seat.seat, state=TurnState.DONE)


def chairs(dialogue: Dialogue, most: int) -> tuple[Seat, ...]:
    """Return a chair for everybody of a headcount, up to `most`; above that none."""
    number = dialogue.headcount.number if dialogue.headcount else 0
    if not 0 < number <= most:
        return ()
    return tuple(_chair(dialogue.id, place) for place in range(number))


def is_chair(id_: ParticipantId) -> bool:
    """Return whether this is a chair that is only drawn: not in the dossier yet."""
    return id_.startswith(_CHAIR)


def place_of(chair: ParticipantId) -> int:
    """Return the place of a drawn chair, from 0."""
    return int(chair.removeprefix(_CHAIR))


def in_round(dialogue: Dialogue, round_id: RoundId | None) -> Dialogue:
    """Return the dialogue as if it were in this round, to catch lines for it."""
    return replace(dialogue, current_round_id=round_id)


def _chair(dialogue_id: DialogueId, place: int) -> Seat:
    id_ = ParticipantId(f"{_CHAIR}{place}")
    return Seat(Participant(id_, dialogue_id, None, seat=place, position=place))
