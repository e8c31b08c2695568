"""Who is represented at the table, who is missing, and how chairs move."""

from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.dialogue import Participant, Presence, Seat
from wijkdialoog.domain.ids import DialogueId, OrganisationId, ParticipantId, PersonId
from wijkdialoog.domain.people import Organisation, OrganisationKind, Person, Role
from wijkdialoog.domain.roles import Missing, Party, PartyCount, missing, parties
from wijkdialoog.domain.seating import beginner_after, moved, without


def seat(role=None, kind=None, presence=Presence.PRESENT, organisation=False):
    party = Organisation(OrganisationId("o"), "Partij", kind) if kind or organisation else None
    return Seat(
        Participant(ParticipantId("x"), DialogueId("d"), PersonId("p"), 0, presence=presence),
        Person(PersonId("p"), "Amina", role=role),
        party,
    )


def test_groups_are_counted_largest_first_and_unknown_last():
    table = [
        seat(),
        seat(),
        seat(),
        seat(Role.ENTREPRENEUR),
        seat(Role.RESIDENT),
        seat(Role.RESIDENT),
        seat(organisation=True),
    ]
    assert parties(table) == (
        PartyCount(Party.RESIDENT, 2),
        PartyCount(Party.ENTREPRENEUR, 1),
        PartyCount(Party.ORGANISATION, 1),
        PartyCount(Party.UNKNOWN, 3),
    )


def test_somebody_who_never_came_does_not_count():
    assert parties([seat(Role.RESIDENT, presence=Presence.ABSENT)]) == ()


def test_municipality_and_housing_corporation_are_missed():
    table = [seat(Role.RESIDENT), seat(Role.ENTREPRENEUR)]
    assert missing(table) == (Missing.MUNICIPALITY, Missing.HOUSING_CORPORATION)


def test_an_official_or_an_alderman_stands_for_the_municipality():
    for role in (Role.OFFICIAL, Role.POLITICIAN):
        table = [seat(Role.RESIDENT), seat(role)]
        assert Missing.MUNICIPALITY not in missing(table)
    by_kind = [seat(Role.RESIDENT), seat(kind=OrganisationKind.MUNICIPALITY)]
    assert Missing.MUNICIPALITY not in missing(by_kind)


def test_a_table_of_professionals_misses_residents():
    table = [seat(Role.OFFICIAL), seat(Role.PROFESSIONAL, OrganisationKind.HOUSING_CORPORATION)]
    assert missing(table) == (Missing.RESIDENTS,)
    assert missing([*table, seat()]) == ()  # the one without a role may well be a resident


def test_nothing_is_missed_while_nobody_has_a_role():
    assert missing([]) == ()
    assert missing([seat(), seat()]) == ()


def test_moving_shifts_the_people_in_between():
    assert moved("ABCDE", "D", 1) == list("ADBCE")
    assert moved("ABCDE", "B", 3) == list("ACDBE")
    assert moved("ABCDE", "C", 99) == list("ABDEC")
    assert moved("ABCDE", "C", -5) == list("CABDE")


@given(st.lists(st.integers(), unique=True, min_size=1), st.data())
def test_moving_never_loses_a_chair_and_the_beginner_stays_the_same_person(order, data):
    who = data.draw(st.sampled_from(order))
    target = data.draw(st.integers(-3, len(order) + 3))
    start = data.draw(st.integers(0, len(order) - 1))
    after = moved(order, who, target)
    assert sorted(after) == sorted(order)
    assert after[beginner_after(order, after, start)] == order[start]


def test_the_next_one_begins_when_the_beginner_goes_home():
    after = without("ABCD", "C")
    assert after[beginner_after("ABCD", after, 2)] == "D"
    assert beginner_after("A", [], 0) == 0
