"""People come to the table, sit down, change chairs and go home."""

import pytest

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import (
    Dialogue,
    Direction,
    Function,
    Headcount,
    Participant,
    Presence,
)
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.guest_list import Guest
from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId, ParticipantId, RoundId
from wijkdialoog.domain.in_minutes import InMinutes, in_minutes
from wijkdialoog.domain.people import Neighbourhood, OrganisationKind, Role
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.guest_preview import Double
from wijkdialoog.services.participants import NewGuest, Participants

NU, TOEN, WIJK = DialogueId("nu"), DialogueId("toen"), NeighbourhoodId("wijk")


@pytest.fixture
def evening(dossier):
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.neighbourhoods.add(Neighbourhood(WIJK, "Bloemenbuurt"))
        unit.dialogues.add(Dialogue(NU, "Samen eten", WIJK, date="2026-04-16"))
        unit.dialogues.add(Dialogue(TOEN, "Spelen", WIJK, date="2026-03-12"))
        unit.dialogues.add(Dialogue(DialogueId("elders"), "Sport", None, date="2026-04-01"))
    return "nu"


@pytest.fixture
def people(dossier, now):
    return Participants(dossier, now, choose=lambda offsets: offsets[-1])


def table(people, dialogue="nu"):
    return [seat.name for seat in people.around_table(dialogue)]


def seat_of(people, name, dialogue="nu"):
    return next(seat for seat in people.around_table(dialogue) if seat.name == name)


def fill(people, *names, dialogue="nu"):
    return people.add_all(dialogue, [NewGuest(Guest(name)) for name in names])


def test_typing_a_name_and_a_party_seats_somebody_with_that_party(people, evening):
    people.add(evening, "Amina")
    people.add(evening, "Fatima, moedercentrum")
    first, second = people.around_table(evening)
    assert (first.name, first.participant.seat) == ("Amina", 0)
    assert (second.name, second.participant.seat) == ("Fatima", 1)
    assert second.organisation.name == "moedercentrum"
    assert second.is_present
    assert second.person.consents.name_in_minutes is None


def test_an_organisation_is_made_once_whatever_its_capitals(people, evening, dossier):
    people.add(evening, "Fatima, moedercentrum")
    people.add(evening, "Leyla, Moedercentrum")
    assert [found.name for found in dossier.read.organisations.find()] == ["moedercentrum"]


def test_well_known_words_set_role_kind_and_function(people, evening):
    people.add(evening, "Tom, wijkagent, notulist")
    seat = seat_of(people, "Tom")
    assert seat.person.role is Role.PROFESSIONAL
    assert seat.organisation.kind is OrganisationKind.POLICE
    assert seat.participant.function is Function.NOTE_TAKER


def test_nothing_typed_is_refused_and_seats_nobody(people, evening):
    with pytest.raises(DomainError) as refused:
        people.add(evening, " , ")
    assert refused.value.code is Code.EMPTY_TEXT
    assert table(people) == []


def test_a_pasted_list_is_one_act_that_undo_takes_back_whole(people, evening, history):
    rows = people.preview(evening, "Amina\nHenk, politie\nFatima").rows
    people.add_all(evening, [NewGuest(row.guest) for row in rows])
    assert table(people) == ["Amina", "Henk", "Fatima"]
    assert history.undo_action is Action.ADD_PARTICIPANTS
    history.undo()
    assert table(people) == []
    assert people.organisations() == ()
    history.redo()
    assert table(people) == ["Amina", "Henk", "Fatima"]


def test_the_preview_marks_doubles_and_old_acquaintances(people, evening):
    fill(people, "Şükrü", dialogue="toen")
    fill(people, "Amina")
    preview = people.preview(evening, "amina\nHenk\nHenk\nşükrü")
    assert [row.double for row in preview.rows] == [Double.AT_TABLE, None, Double.IN_LIST, None]
    assert preview.rows[3].earlier.last.date == "2026-03-12"
    assert preview.room == 39
    assert table(people) == ["Amina"]


def test_forty_people_fit_and_one_more_is_refused_whole(people, evening):
    fill(people, *(f"Buur {n}" for n in range(39)))
    with pytest.raises(DomainError) as refused:
        fill(people, "Amina", "Henk")
    assert refused.value.code is Code.TOO_MANY_PARTICIPANTS
    assert refused.value.values["most"] == 40
    assert len(table(people)) == 39
    people.add(evening, "Amina")
    assert len(table(people)) == 40


def test_people_from_earlier_come_same_wijk_first_and_can_be_searched(people, evening):
    fill(people, "Zara", "Bas", dialogue="elders")
    fill(people, "Amina", dialogue="toen")
    people.add("toen", "Tom, politie")
    found = people.people_from_earlier(evening)
    assert [one.person.name for one in found] == ["Amina", "Tom", "Bas", "Zara"]
    assert [one.same_wijk for one in found] == [True, True, False, False]
    assert [one.person.name for one in people.people_from_earlier(evening, "POLI")] == ["Tom"]


def test_somebody_from_earlier_is_the_same_person_with_the_same_consent(people, evening, dossier):
    (there,) = fill(people, "Amina", dialogue="toen")
    people.set_in_minutes([there], InMinutes.FIRST_NAME)
    earlier = people.people_from_earlier(evening)[0]
    people.add_people(evening, [earlier.person.id])
    assert in_minutes(seat_of(people, "Amina").person) is InMinutes.FIRST_NAME
    assert len(dossier.read.people.find()) == 1
    assert people.people_from_earlier(evening) == ()


def test_people_of_a_dialogue_in_the_bin_are_not_offered(people, evening, dossier):
    fill(people, "Amina", dialogue="toen")
    with dossier.unit(Action.REMOVE_DIALOGUE) as unit:
        unit.dialogues.save(Dialogue(TOEN, "Spelen", WIJK, date="2026-03-12", binned_ms=1))
    assert people.people_from_earlier(evening) == ()


def test_moving_somebody_shifts_those_in_between_and_can_be_undone(people, evening, history):
    fill(people, "Amina", "Henk", "Fatima", "Tom")
    people.move_seat(seat_of(people, "Tom").id, 1)
    assert table(people) == ["Amina", "Tom", "Henk", "Fatima"]
    assert [seat.participant.seat for seat in people.around_table(evening)] == [0, 1, 2, 3]
    history.undo()
    assert table(people) == ["Amina", "Henk", "Fatima", "Tom"]


def test_the_beginner_stays_the_same_person_when_chairs_move(people, evening, dossier):
    fill(people, "Amina", "Henk", "Fatima")
    people.set_order(evening, Direction.COUNTERCLOCKWISE, 2)
    people.move_seat(seat_of(people, "Fatima").id, 0)
    dialogue = dossier.read.dialogues.get(evening)
    assert (dialogue.direction, dialogue.starting_seat) == (Direction.COUNTERCLOCKWISE, 0)
    people.remove([seat_of(people, "Fatima").id])
    assert table(people) == ["Amina", "Henk"]
    assert dossier.read.dialogues.get(evening).starting_seat == 0


def test_the_lot_falls_on_somebody_present(people, evening, dossier):
    fill(people, "Amina", "Henk", "Fatima")
    people.set_presence(seat_of(people, "Fatima").id, Presence.EXPECTED)
    assert people.draw_lots(evening).name == "Henk"
    assert dossier.read.dialogues.get(evening).starting_seat == 1


def test_no_lot_without_people(people, evening):
    with pytest.raises(DomainError) as refused:
        people.draw_lots(evening)
    assert refused.value.code is Code.NOBODY_PRESENT


def test_consent_is_off_and_gets_the_day_when_given(people, evening):
    ids = fill(people, "Amina Bakri", "Henk")
    assert [in_minutes(seat.person) for seat in people.around_table(evening)] == [
        InMinutes.HIDDEN,
        InMinutes.HIDDEN,
    ]
    people.set_in_minutes(ids, InMinutes.FIRST_NAME)
    amina = seat_of(people, "Amina Bakri").person
    assert (amina.label, amina.consents.name_in_minutes) == ("Amina", "2026-04-16")
    people.set_in_minutes(ids, InMinutes.HIDDEN)
    assert seat_of(people, "Amina Bakri").person.consents.name_in_minutes is None


def test_an_own_label_needs_words(people, evening):
    (id_,) = fill(people, "Amina")
    with pytest.raises(DomainError):
        people.set_in_minutes([id_], InMinutes.LABEL)
    people.set_in_minutes([id_], InMinutes.LABEL, " de buurvrouw ")
    assert seat_of(people, "Amina").person.label == "de buurvrouw"


@pytest.fixture
def running(people, evening, dossier, now):
    with dossier.unit(Action.ADD_ROUND) as unit:
        unit.rounds.add(Round(RoundId("dromen"), NU, "Dromen", RoundKind.DREAMS, minutes=20))
    fill(people, "Amina", "Henk")
    facilitation = Facilitation(dossier, now)
    facilitation.begin(NU)
    return facilitation


def test_before_the_start_presence_has_no_times(people, evening):
    (id_,) = fill(people, "Tom")
    people.set_presence(id_, Presence.EXPECTED)
    people.set_presence(id_, Presence.PRESENT)
    seat = seat_of(people, "Tom")
    assert (seat.participant.arrived, seat.is_present) == (None, True)


def test_coming_late_and_leaving_early_keep_their_times(people, running, now):
    id_ = people.add("nu", "Tom", Presence.EXPECTED)
    people.set_presence(id_, Presence.PRESENT)
    arrived = seat_of(people, "Tom").participant.arrived
    assert arrived is not None
    now.advance(3600)
    people.set_presence(id_, Presence.LEFT)
    left = seat_of(people, "Tom").participant.left
    assert left is not None
    assert left > arrived


def test_who_is_added_or_ticked_in_during_a_round_gets_a_turn(people, running):
    added = people.add("nu", "Tom")
    later = people.add("nu", "Fatima", Presence.EXPECTED)
    people.set_presence(later, Presence.PRESENT)
    waiting = [turn.participant_id for turn in running.view("nu").turns]
    assert waiting[-2:] == [added, later]


def test_the_turn_ends_when_the_speaker_is_ticked_away(people, running):
    speaker = running.next_turn("nu")
    people.set_presence(speaker, Presence.ABSENT)
    assert running.view("nu").running_turn is None
    assert running.next_turn("nu") not in (None, speaker)


def test_roles_and_functions_can_be_set_for_several_at_once(people, evening):
    ids = fill(people, "Amina", "Henk")
    people.set_role(ids, Role.RESIDENT)
    people.set_function(ids[:1], Function.FACILITATOR)
    assert [seat.person.role for seat in people.around_table(evening)] == [Role.RESIDENT] * 2
    assert seat_of(people, "Amina").participant.function is Function.FACILITATOR


def test_the_organisation_can_be_changed_and_cleared(people, evening):
    id_ = people.add(evening, "Jan")
    people.set_organisation(id_, "Gemeente Breda")
    assert seat_of(people, "Jan").organisation.kind is OrganisationKind.MUNICIPALITY
    people.set_organisation(id_, "  ")
    assert seat_of(people, "Jan").organisation is None


def test_names_in_every_script_come_back_as_typed(people, evening):
    typed = ["محمد", "ሰላማዊት", "Özdemir-van ’t Hof", "李小龙"]
    fill(people, *typed)
    assert table(people) == typed


def test_a_headcount_stands_beside_the_names(people, evening, dossier):
    people.set_headcount(evening, Headcount(25, approximate=True))
    assert dossier.read.dialogues.get(evening).headcount == Headcount(25, approximate=True)
    people.set_headcount(evening, None)
    assert dossier.read.dialogues.get(evening).headcount is None


def test_a_numbered_seat_becomes_a_person_when_it_gets_a_name(people, evening, dossier):
    with dossier.unit(Action.START_ROUND) as unit:
        unit.participants.add(Participant(ParticipantId("plaats"), NU, None, 0))
    people.rename("plaats", "Amina")
    assert table(people) == ["Amina"]


def test_an_edit_that_changes_nothing_is_no_step(people, evening, history):
    (id_,) = fill(people, "Amina")
    people.rename(id_, "Amina")
    people.move_seat(id_, 0)
    assert history.undo_action is Action.ADD_PARTICIPANTS


def test_removing_keeps_the_person_for_another_evening(people, evening, dossier, history):
    ids = fill(people, "Amina", "Henk", "Fatima")
    people.remove([ids[1]])
    assert table(people) == ["Amina", "Fatima"]
    assert [seat.participant.seat for seat in people.around_table(evening)] == [0, 1]
    history.undo()
    assert table(people) == ["Amina", "Henk", "Fatima"]
