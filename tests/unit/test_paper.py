"""What goes on paper, and in which order."""

from dataclasses import replace

import pytest

from tests.reports.paper_samples import (
    BARE,
    DIALOGUE,
    NOBODY_NAMED,
    ORDINARY,
    TOO_MUCH,
    rounds_of,
    seat,
)
from wijkdialoog.domain.builtin_plans import WIJKDIALOOG
from wijkdialoog.domain.contributions import Target
from wijkdialoog.domain.dialogue import Attribution, Presence
from wijkdialoog.domain.ids import PersonId
from wijkdialoog.domain.paper import (
    PARTS,
    TYPED_OVER,
    PaperChoice,
    Part,
    parts_in_order,
    usual_choice,
)
from wijkdialoog.domain.paper_making import paper_evening
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.plan import PlannedRound, RoundKind


def names(*typed: str) -> list[str]:
    seats = [seat(number, name) for number, name in enumerate(typed)]
    return [person.name for person in paper_evening(DIALOGUE, (), seats).people]


class TestNames:
    def test_a_sign_has_a_first_name(self):
        assert names("Fatima el Idrissi", "محمد العربي") == ["Fatima", "محمد"]

    def test_equal_first_names_get_an_initial(self):
        assert names("Jan Bakker", "Jan de Wit", "Piet") == ["Jan B.", "Jan W.", "Piet"]

    def test_equal_initials_get_the_whole_name(self):
        assert names("Jan Bakker", "jan van den Berg") == ["Jan Bakker", "jan van den Berg"]

    def test_a_name_without_a_surname_stays_as_it_is(self):
        assert names("Jan", "Jan de Wit") == ["Jan", "Jan W."]

    def test_who_never_comes_has_no_chair(self):
        away = seat(1, "Henk")
        away = replace(away, participant=replace(away.participant, presence=Presence.ABSENT))
        evening = paper_evening(DIALOGUE, (), [seat(0, "Amina"), away])
        assert [person.name for person in evening.people] == ["Amina"]
        assert evening.seats == 1

    def test_nothing_else_of_a_person_is_in_it(self):
        there = seat(0, "Amina Yusuf")
        person = replace(
            there.person or Person(PersonId("p"), ""), email="a@b.nl", phone="0612345678"
        )
        evening = paper_evening(DIALOGUE, (), [replace(there, person=person)])
        assert "a@b.nl" not in repr(evening)
        assert "0612345678" not in repr(evening)
        assert "Yusuf" not in repr(evening)


class TestRounds:
    def test_each_round_has_its_clock_times_and_its_minutes_for_each(self):
        evening = paper_evening(
            DIALOGUE, rounds_of(*WIJKDIALOOG.rounds), [seat(n, f"B{n}") for n in range(8)]
        )
        third = evening.rounds[2]
        assert (third.start, third.end, third.minutes) == ("19:52", "20:22", 30)
        assert third.seconds_per_person == 225
        assert evening.end == "21:30"

    def test_without_a_beginning_there_are_no_times(self):
        evening = paper_evening(replace(DIALOGUE, start=None), rounds_of(*WIJKDIALOOG.rounds), ())
        assert {(round_.start, round_.end) for round_ in evening.rounds} == {("", "")}

    def test_a_round_without_a_question_asks_that_of_the_evening(self):
        asked = replace(DIALOGUE, question="Wat doen we samen?")
        planned = PlannedRound("Dromen", RoundKind.DREAMS), PlannedRound("Hoi", RoundKind.WELCOME)
        dreams, welcome = paper_evening(asked, rounds_of(*planned), ()).rounds
        assert (dreams.question, welcome.question) == ("Wat doen we samen?", "")

    def test_only_other_help_than_always_stands_with_a_round(self):
        always = {what_if.help for what_if in ORDINARY.what_if}
        assert len(ORDINARY.what_if) == 6
        assert any(round_.what_if for round_ in ORDINARY.rounds)
        assert not any(w.help in always for round_ in ORDINARY.rounds for w in round_.what_if)

    def test_assets_and_agreements_have_sheets_of_their_own_and_no_lines(self):
        lines = {round_.target: round_.lines for round_ in ORDINARY.rounds}
        assert lines[Target.AGREEMENT] == 0
        assert lines[Target.DREAM] == 8

    @pytest.mark.parametrize(("people", "lines"), [(3, 6), (8, 8), (40, 16)])
    def test_a_round_has_a_line_for_each_within_reason(self, people, lines):
        seats = [seat(n, f"Buur{n}") for n in range(people)]
        evening = paper_evening(DIALOGUE, rounds_of(WIJKDIALOOG.rounds[2]), seats)
        assert evening.rounds[0].lines == lines

    def test_when_nobody_wants_to_know_who_said_it_there_is_no_room_for_it(self):
        nameless = replace(DIALOGUE, attribution=Attribution.NONE)
        assert not paper_evening(nameless, (), ()).who_said_it
        assert ORDINARY.who_said_it

    def test_other_words_reach_every_cue(self):
        evening = paper_evening(
            DIALOGUE, rounds_of(*WIJKDIALOOG.rounds), (), wording=lambda text: f"EN {text}"
        )
        first = evening.rounds[1]
        said = (first.say, *first.follow_ups, *(w.help for w in (*first.what_if, *evening.what_if)))
        assert all(text.startswith("EN ") for text in said)
        assert len(first.what_if) == len(ORDINARY.rounds[1].what_if)


class TestChoice:
    def test_everything_is_proposed_with_a_card_for_each_chair(self):
        assert usual_choice(ORDINARY) == PaperChoice(blank_signs=0, card_pages=2)
        assert usual_choice(NOBODY_NAMED) == PaperChoice(blank_signs=9, card_pages=3)
        assert usual_choice(BARE) == PaperChoice(blank_signs=8, card_pages=2)
        assert usual_choice(TOO_MUCH).card_pages == 10

    def test_the_order_does_not_follow_the_choosing(self):
        chosen = PaperChoice(frozenset((Part.TALLY, Part.SCRIPT, Part.TURNS)))
        assert parts_in_order(chosen, ORDINARY) == (Part.SCRIPT, Part.TURNS, Part.TALLY)

    def test_parts_with_nothing_to_print_are_left_out(self):
        assert Part.QUESTIONS not in parts_in_order(usual_choice(BARE), BARE)
        no_signs = replace(usual_choice(BARE), blank_signs=0)
        assert Part.SIGNS not in parts_in_order(no_signs, BARE)
        assert parts_in_order(PaperChoice(frozenset()), ORDINARY) == ()

    def test_what_is_typed_over_stands_in_the_order_of_the_paper(self):
        assert [part for part in PARTS if part in TYPED_OVER] == list(TYPED_OVER)
