"""Who was heard: the figures add up whatever the evening did, and nobody stands alone in print."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Dialogue, Participant, Presence, Seat
from wijkdialoog.domain.fair_share import (
    Share,
    fair_share,
    may_be_printed,
    not_yet,
    role_at_table,
    shares,
    spoken_ms,
    worth_saying,
)
from wijkdialoog.domain.ids import (
    CycleId,
    DialogueId,
    OrganisationId,
    ParticipantId,
    PersonId,
    RoundId,
    StretchId,
    TurnId,
)
from wijkdialoog.domain.people import Organisation, OrganisationKind, Person, Role
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.domain.turns import Cycle, CycleMode, Turn, TurnState

D, R, C = DialogueId("d"), RoundId("r"), CycleId("c")
ROLES = (*Role, None)
MINUTE = 60_000


def seat(number: int, role: Role | None = None, presence: Presence = Presence.PRESENT) -> Seat:
    person = Person(PersonId(f"p{number}"), f"Buur {number}", role=role)
    return Seat(
        Participant(ParticipantId(f"s{number}"), D, person.id, number, presence=presence), person
    )


def turn(number: int, who: int, state: TurnState = TurnState.DONE) -> Turn:
    return Turn(TurnId(f"t{number}"), C, ParticipantId(f"s{who}"), number, state)


def stretch(number: int, turn_id: str | None, start: int, end: int | None) -> Stretch:
    return Stretch(StretchId(str(number)), D, R, TurnId(turn_id) if turn_id else None, start, end)


def evening(turns=(), stretches=(), seats=None, *, mode=CycleMode.TURNS, heard=()) -> Conversation:
    around = tuple(seat(n) for n in range(4)) if seats is None else tuple(seats)
    return Conversation(
        Dialogue(D, "Samen eten", current_round_id=R),
        (Round(R, D, "Dromen", RoundKind.DREAMS, "Wat?", 30),),
        around,
        Cycle(C, R, 1, mode, 120),
        tuple(turns),
        tuple(stretches),
        frozenset(ParticipantId(f"s{n}") for n in heard),
    )


# Counting ----------------------------------------------------------------------

_SPANS = st.lists(
    st.tuples(st.sampled_from([None, 0, 1, 2, 3]), st.integers(0, 600_000)), max_size=12
)


@st.composite
def evenings(draw) -> tuple[Conversation, int]:
    people = draw(st.integers(1, 8))
    seats = [
        seat(n, draw(st.sampled_from(ROLES)), draw(st.sampled_from(list(Presence))))
        for n in range(people)
    ]
    turns = [
        turn(n, draw(st.integers(0, people - 1)), draw(st.sampled_from(list(TurnState))))
        for n in range(4)
    ]
    moment, stretches = 0, []
    for number, (which, length) in enumerate(draw(_SPANS)):
        turn_id = None if which is None else f"t{which}"
        stretches.append(stretch(number, turn_id, moment, moment + length))
        moment += length
    return evening(turns, stretches, seats), moment


@given(evenings())
def test_every_millisecond_is_counted_once(found: tuple[Conversation, int]):
    view, now = found
    share = fair_share(view, view.turns, now)
    assert share.spoken_ms + share.untold_ms == now
    assert sum(group.spoken_ms for _, group in share.roles) == share.spoken_ms
    assert share.spoken_ms == sum(spoken_ms(view.stretches, view.turns, now).values())


@given(evenings())
def test_everybody_who_was_there_stands_in_one_role(found: tuple[Conversation, int]):
    view, now = found
    share = fair_share(view, view.turns, now)
    spoken = spoken_ms(view.stretches, view.turns, now)
    there = [s for s in view.seats if s.participant.presence in (Presence.PRESENT, Presence.LEFT)]
    assert sum(group.people for _, group in share.roles) >= len(there)
    assert sum(group.heard for _, group in share.roles) == len(spoken)
    assert all(0 <= group.heard <= group.people for _, group in share.roles)
    assert not {s.id for s in share.silent} & spoken.keys()


@given(
    st.dictionaries(
        st.sampled_from(ROLES),
        st.builds(Share, st.integers(1, 9), st.integers(0, 9), st.integers(0, 10**7)),
    )
)
def test_nobody_stands_alone_in_print(groups: dict[Role | None, Share]):
    shown = may_be_printed(groups, Role.OTHER)
    assert all(share.people >= 2 for share in shown.values())
    lost = sum(s.people for s in groups.values()) - sum(s.people for s in shown.values())
    assert lost in (0, 1)  # one single person can be hidden among nobody


def test_a_turn_that_still_runs_counts_until_now():
    view = evening([turn(0, 1, TurnState.SPEAKING)], [stretch(0, "t0", 0, None)])
    share = fair_share(view, view.turns, 90_000)
    assert share.spoken_ms == 90_000
    assert [s.id for s in share.silent] == ["s0", "s2", "s3"]


def test_turns_of_earlier_rounds_count_too():
    earlier = replace(turn(9, 2), cycle_id=CycleId("before"))
    view = evening([], [stretch(0, "t9", 0, MINUTE)])
    assert fair_share(view, [earlier], MINUTE).spoken_ms == MINUTE


def test_somebody_without_a_role_counts_for_what_their_organisation_is():
    around = seat(0)
    official = Organisation(OrganisationId("o"), "Gemeente", OrganisationKind.MUNICIPALITY)
    assert role_at_table(around) is None
    assert role_at_table(replace(around, organisation=official)) is Role.OFFICIAL
    assert role_at_table(replace(seat(0, Role.RESIDENT), organisation=official)) is Role.RESIDENT


def test_who_never_came_does_not_make_a_role_look_silent():
    around = [seat(0, Role.RESIDENT), seat(1, Role.RESIDENT, Presence.ABSENT)]
    assert shares(around, {}, role_at_table) == {Role.RESIDENT: Share(1, 0, 0)}


# When it is worth saying ---------------------------------------------------------


def names(seats: tuple[Seat, ...]) -> list[str]:
    return [s.name for s in seats]


def round_of(minutes: int) -> tuple[Stretch, ...]:
    return (stretch(0, None, 0, minutes * MINUTE), stretch(1, None, minutes * MINUTE, None))


HEARD = [
    turn(0, 0),
    turn(1, 1, TurnState.PASSED),
    turn(2, 2, TurnState.WAITING),
    turn(3, 3, TurnState.LATER),
]


def test_who_passed_was_offered_the_floor_and_who_said_later_was_not():
    assert names(not_yet(evening(HEARD))) == ["Buur 2", "Buur 3"]


@pytest.mark.parametrize(
    ("minute", "said"), [(1, []), (23, []), (24, ["Buur 2", "Buur 3"]), (31, ["Buur 2", "Buur 3"])]
)
def test_in_turns_it_is_said_in_the_last_fifth_of_the_round(minute: int, said: list[str]):
    view = evening(HEARD, round_of(minute))
    assert names(worth_saying(view, minute * MINUTE)) == said


def test_in_a_free_conversation_it_is_said_at_once_but_not_before_anybody_spoke():
    free = evening([turn(0, 0)], round_of(1), mode=CycleMode.FREE, heard=(1,))
    assert names(worth_saying(free, MINUTE)) == ["Buur 2", "Buur 3"]
    assert worth_saying(replace(free, turns=(), heard=frozenset()), MINUTE) == ()


def test_while_it_is_silent_nothing_is_said():
    assert worth_saying(evening(HEARD, [stretch(0, None, 0, 29 * MINUTE)]), 29 * MINUTE) == ()


def test_where_nobody_keeps_turns_nothing_can_be_told():
    assert not_yet(replace(evening(), cycle=None)) == ()
