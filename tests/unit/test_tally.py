"""Counting hands for three faces, and what two evenings say about each other."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wijkdialoog.domain.errors import InvalidText, InvalidValue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.tally import (
    FEWEST_TO_COMPARE,
    MOST_HANDS,
    QUESTION,
    Face,
    Hands,
    PastTally,
    Trend,
    printed_by_itself,
    since_last,
    tidy_question,
    trend,
)
from wijkdialoog.reports import texts
from wijkdialoog.ui.words.tally import face_word, question_words

numbers = st.integers(0, 40)
any_hands = st.builds(Hands, numbers, numbers, numbers)
faces = st.sampled_from(Face)
steps = st.lists(st.tuples(faces, st.sampled_from((-1, 1))), max_size=60)
OPPOSITE = {
    Trend.GLADDER: Trend.LESS_GLAD,
    Trend.LESS_GLAD: Trend.GLADDER,
    Trend.ALIKE: Trend.ALIKE,
    Trend.TOO_FEW: Trend.TOO_FEW,
}


@given(steps)
def test_counts_never_go_below_zero_and_touch_one_face_only(taken: list[tuple[Face, int]]):
    hands = Hands()
    for face, step in taken:
        before, hands = hands, hands.counted(face, step)
        assert hands.of(face) == max(0, before.of(face) + step)
        assert all(hands.of(other) == before.of(other) for other in Face if other is not face)
    assert hands.total == sum(map(hands.of, Face))


@given(any_hands)
def test_shares_make_one_whole_or_nothing(hands: Hands):
    whole = sum(map(hands.share, Face))
    assert whole == pytest.approx(1 if hands.total else 0)


@given(any_hands, any_hands)
def test_looking_back_says_the_opposite(one: Hands, other: Hands):
    assert trend(other, one) is OPPOSITE[trend(one, other)]


@given(any_hands, any_hands)
def test_nothing_is_said_below_five_hands(one: Hands, other: Hands):
    too_few = min(one.total, other.total) < FEWEST_TO_COMPARE
    assert (trend(one, other) is Trend.TOO_FEW) == too_few


@given(any_hands, faces, faces)
def test_one_hand_that_moves_one_face_is_no_news(hands: Hands, out: Face, into: Face):
    assume(hands.of(out) and hands.can_be_compared)
    assume({out, into} != {Face.GLAD, Face.SAD})
    assert trend(hands, hands.counted(out, -1).counted(into, 1)) is Trend.ALIKE


@given(any_hands, st.integers(2, 5))
def test_the_same_mood_in_a_larger_group_is_alike(hands: Hands, times: int):
    assume(hands.can_be_compared)
    more = Hands(hands.glad * times, hands.fair * times, hands.sad * times)
    assert trend(hands, more) is Trend.ALIKE


def test_a_clear_difference_is_said():
    assert trend(Hands(3, 3, 2), Hands(6, 2, 0)) is Trend.GLADDER
    assert trend(Hands(6, 2, 0), Hands(3, 3, 2)) is Trend.LESS_GLAD


def test_a_number_outside_its_range_is_refused():
    for number in (-1, MOST_HANDS + 1):
        with pytest.raises(InvalidValue):
            Hands().set_to(Face.GLAD, number)


def test_only_evenings_with_the_same_question_are_compared():
    earlier = [past(Hands(0, 2, 6)), past(Hands(8, 0, 0), "Hoe was de koffie?")]
    assert since_last(earlier, Hands(8, 0, 0), "") is Trend.GLADDER
    assert since_last(earlier, Hands(8, 0, 0), "hoe was de koffie?") is Trend.ALIKE
    assert since_last(earlier, Hands(8, 0, 0), "Iets anders?") is None
    assert since_last(earlier, Hands(), "") is None


def test_the_usual_question_typed_again_is_the_usual_question():
    assert tidy_question(f"  {QUESTION.upper()} ") == ""
    assert tidy_question(" Hoe   was \n het? ") == "Hoe was het?"
    with pytest.raises(InvalidText):
        tidy_question("x" * 121)


def test_fewer_than_five_hands_are_not_printed_by_themselves():
    assert not printed_by_itself(Hands(2, 1, 1))
    assert printed_by_itself(Hands(3, 1, 1))


def test_paper_and_screen_say_the_same():
    assert {face: face_word(face) for face in Face} == texts.FACES
    assert question_words("") == QUESTION


def past(hands: Hands, question: str = "") -> PastTally:
    return PastTally(DialogueId("d"), "Samen eten", "2026-04-16", hands, question)
