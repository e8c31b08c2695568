"""Who has been heard and who not yet, counted for the facilitator alone (product.md section 6).

These figures are private. They are in no value that the table screen is drawn from, and in the
minutes only when somebody switches "spreektijd per rol" on.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.people import Role
from wijkdialoog.domain.privacy import role_of_organisation
from wijkdialoog.domain.turns import Turn, TurnState, spoke

_OFFERED = (TurnState.SPEAKING, TurnState.DONE, TurnState.PASSED)
_LAST_PART = 0.8
"""A round of half an hour: six minutes before its end. Then there is still time to do something."""

FEWEST_IN_MINUTES = 2
"""A role that one person has would tell how long that person spoke."""

G = TypeVar("G")


@dataclass(frozen=True)
class Share:
    """What a group of people spoke.

    people     how many were there
    heard      how many of them had the floor at least once
    spoken_ms  together, by the clock of the turns
    """

    people: int
    heard: int
    spoken_ms: int


@dataclass(frozen=True)
class FairShare:
    """The figures of one evening.

    not_yet    present, and not offered the floor in this round; in seating order
    silent     present, and without the floor in the whole evening; in seating order
    roles      what each role spoke, in the order of `Role`, last (None) those without one
    spoken_ms  of everybody together
    untold_ms  time that ran while nobody had the floor: an open talk, silence, a question
    """

    not_yet: tuple[Seat, ...]
    silent: tuple[Seat, ...]
    roles: tuple[tuple[Role | None, Share], ...]
    spoken_ms: int
    untold_ms: int


def fair_share(view: Conversation, turns: Iterable[Turn], now_ms: int) -> FairShare:
    """Return the figures of an evening at this moment (UTC, ms); `turns` are all it has had."""
    spoken = spoken_ms(view.stretches, turns, now_ms)
    silent = tuple(seat for seat in view.seats if seat.is_present and seat.id not in spoken)
    groups = shares(view.seats, spoken, role_at_table)
    together = sum(spoken.values())
    ran = sum(stretch.length_ms(now_ms) for stretch in view.stretches)
    return FairShare(
        not_yet(view),
        silent,
        tuple((role, groups[role]) for role in (*Role, None) if role in groups),
        together,
        max(0, ran - together),
    )


def spoken_ms(
    stretches: Iterable[Stretch], turns: Iterable[Turn], now_ms: int
) -> dict[ParticipantId, int]:
    """Return how long each participant had the floor (ms); who never had it is not there.

    Somebody who was called counts as heard, also when the clock stood still meanwhile.
    """
    known = tuple(turns)
    whose = {turn.id: turn.participant_id for turn in known}
    spoken = {turn.participant_id: 0 for turn in known if spoke(turn)}
    for stretch in stretches:
        who = whose.get(stretch.turn_id) if stretch.turn_id else None
        if who is not None:
            spoken[who] = spoken.get(who, 0) + stretch.length_ms(now_ms)
    return spoken


def shares(
    seats: Iterable[Seat], spoken: Mapping[ParticipantId, int], group_of: Callable[[Seat], G]
) -> dict[G, Share]:
    """Return what each group spoke; who never came and never spoke does not count."""
    groups: dict[G, Share] = {}
    for seat in seats:
        if not seat.participant.presence.was_there and seat.id not in spoken:
            continue
        group = group_of(seat)
        before = groups.get(group, Share(0, 0, 0))
        groups[group] = Share(
            before.people + 1,
            before.heard + (seat.id in spoken),
            before.spoken_ms + spoken.get(seat.id, 0),
        )
    return groups


def role_at_table(seat: Seat) -> Role | None:
    """Return as whom somebody sits there: the role that was said, else that of the organisation."""
    if seat.person is not None and seat.person.role is not None:
        return seat.person.role
    return role_of_organisation(seat.organisation) if seat.organisation else None


def may_be_printed(groups: Mapping[G, Share], rest: G) -> dict[G, Share]:
    """Return the groups in which nobody stands alone; who does is counted in `rest`.

    One single person in `rest` is left out altogether.
    """
    shown = {group: share for group, share in groups.items() if share.people >= FEWEST_IN_MINUTES}
    alone = [share for share in groups.values() if share.people < FEWEST_IN_MINUTES]
    together = _sum([*alone, *([shown.pop(rest)] if rest in shown else [])])
    if together.people >= FEWEST_IN_MINUTES:
        shown[rest] = together
    return shown


def not_yet(view: Conversation) -> tuple[Seat, ...]:
    """Return who sits there and was not offered the floor in this round, in seating order.

    Empty where nobody keeps turns (silent writing, an open talk without a list): then nothing can
    be told. In a free conversation somebody who passed before counts as not heard yet.
    """
    if view.cycle is None:
        return ()
    offered = view.heard | {t.participant_id for t in view.turns if t.state in _OFFERED}
    return tuple(seat for seat in view.seats if seat.is_present and seat.id not in offered)


def worth_saying(view: Conversation, now_ms: int) -> tuple[Seat, ...]:
    """Return who is not heard yet, when this is the moment to say so; else nobody.

    The moment: a free conversation, or the last part of a round in turns. Not while nobody at all
    has been heard, for then the round has only just begun.
    """
    waiting = not_yet(view)
    if not waiting or len(waiting) == len(view.present) or view.is_paused:
        return ()
    if view.is_free:
        return waiting
    reading = view.round_clock(now_ms)
    return waiting if reading is not None and reading.share >= _LAST_PART else ()


def _sum(many: Sequence[Share]) -> Share:
    return Share(
        sum(share.people for share in many),
        sum(share.heard for share in many),
        sum(share.spoken_ms for share in many),
    )
