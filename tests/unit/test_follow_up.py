"""Which agreements an evening looks back on, and in which order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.follow_up import (
    Answer,
    FollowUp,
    Standing,
    comes_before,
    earlier_dialogues,
    look_back,
    standing,
    state_after,
)
from wijkdialoog.domain.harvest import Agreement, AgreementState
from wijkdialoog.domain.ids import AgreementId, DialogueId, FollowUpId, NeighbourhoodId
from wijkdialoog.ui.words.follow_up import signed_answer, standing_words

HERE = Dialogue(
    DialogueId("here"), "Nu", NeighbourhoodId("n"), date="2026-04-16", start="19:30", created_ms=50
)
BEFORE = replace(HERE, id=DialogueId("before"), date="2026-01-10", created_ms=10)

dates = st.sampled_from((None, "2025", "2026", "2026-04", "2026-01-10", "2026-04-16", "2026-05-01"))
dialogues = st.builds(
    lambda id_, wijk, date, start, event, made, binned: Dialogue(
        DialogueId(f"d{id_}"), f"Dialoog {id_}", wijk, event, date=date, start=start,
        created_ms=made, binned_ms=binned,
    ),
    st.integers(0, 5),
    st.sampled_from((None, NeighbourhoodId("n"), NeighbourhoodId("m"))),
    dates,
    st.sampled_from((None, "09:00", "19:30")),
    st.sampled_from((None, "Dag van de dialoog")),
    st.integers(0, 100),
    st.sampled_from((None, 1)),
)  # fmt: skip
agreements = st.builds(
    lambda id_, of, state, binned, place: Agreement(
        AgreementId(f"a{id_}"), DialogueId(f"d{of}"), f"Afspraak {id_}", state=state,
        binned_ms=binned, position=place,
    ),
    st.integers(0, 12),
    st.integers(0, 5),
    st.sampled_from(AgreementState),
    st.sampled_from((None, 1)),
    st.integers(0, 5),
)  # fmt: skip
many_dialogues = st.lists(dialogues, unique_by=lambda d: d.id)
many_agreements = st.lists(agreements, unique_by=lambda a: a.id)


def agreed(id_, state=AgreementState.OPEN, of=BEFORE, **fields):
    return Agreement(AgreementId(id_), of.id, f"Afspraak {id_}", state=state, **fields)


def said(agreement, answer, where=HERE):
    return FollowUp(FollowUpId(f"f {agreement.id}"), where.id, agreement.id, answer)


def ids(items):
    return [item.agreement.id for item in items]


@given(dialogues, many_dialogues, many_agreements, st.data())
def test_only_what_is_open_or_answered_here_in_an_earlier_dialogue_of_the_same_wijk(
    here, others, promised, data
):
    answers = [
        said(agreement, answer, here)
        for agreement in promised
        if (answer := data.draw(st.sampled_from((None, *Answer)))) is not None
    ]
    items = look_back(here, (here, *others), promised, answers)
    by_id = {dialogue.id: dialogue for dialogue in (here, *others)}
    answered = {answer.agreement_id: answer.answer for answer in answers}
    for item in items:
        home = by_id[item.agreement.dialogue_id]
        assert item.dialogue == home
        assert home.id != here.id
        assert home.neighbourhood_id is not None
        assert home.neighbourhood_id == here.neighbourhood_id
        assert home.binned_ms is None
        assert item.agreement.binned_ms is None
        assert item.answer is answered.get(item.agreement.id)
        assert item.agreement.state is AgreementState.OPEN or item.answer is not None
    assert len(set(ids(items))) == len(items)
    if here.neighbourhood_id is None:
        assert items == ()
    assert standing(items).total == len(items)


@given(dialogues, many_dialogues, many_agreements)
def test_the_order_does_not_depend_on_how_it_was_read(here, others, promised):
    items = look_back(here, others, promised, ())
    assert items == look_back(here, others[::-1], promised[::-1], ())


@given(dialogues, many_dialogues, many_agreements, st.sampled_from(Answer), st.data())
def test_an_answer_moves_nothing_and_takes_nothing_away_this_evening(
    here, others, promised, answer, data
):
    items = look_back(here, others, promised, ())
    if not items:
        return
    chosen = data.draw(st.sampled_from(items)).agreement
    after = [replace(a, state=state_after(answer)) if a.id == chosen.id else a for a in promised]
    again = look_back(here, others, after, (said(chosen, answer, here),))
    assert ids(again) == ids(items)
    assert {item.agreement.id: item.answer for item in again}[chosen.id] is answer


@given(dialogues, dialogues)
def test_of_two_dialogues_at_most_one_comes_before_the_other(one, other):
    assert not (comes_before(one, other) and comes_before(other, one))
    assert not comes_before(one, one)


def test_without_a_wijk_there_is_nothing_to_look_back_on():
    nowhere = replace(HERE, neighbourhood_id=None)
    before = replace(BEFORE, neighbourhood_id=None)
    assert look_back(nowhere, (before,), (agreed("a"),), ()) == ()


def test_what_still_runs_comes_back_however_old_and_the_last_evening_goes_first():
    old = replace(BEFORE, id=DialogueId("old"), date="2024-03-01")
    promised = (
        agreed("oud", of=old),
        agreed("klaar", AgreementState.DONE),
        agreed("vorige", position=1),
        agreed("vervallen", AgreementState.DROPPED),
        agreed("eerste", position=0),
    )
    assert ids(look_back(HERE, (old, BEFORE, HERE), promised, ())) == ["eerste", "vorige", "oud"]


def test_what_was_said_in_another_evening_is_no_answer_of_this_one():
    running, done = agreed("a"), agreed("b", AgreementState.DONE)
    other = (said(running, Answer.RUNNING, BEFORE), said(done, Answer.DONE, BEFORE))
    (item,) = look_back(HERE, (BEFORE,), (running, done), other)
    assert (item.agreement, item.answer) == (running, None)


@pytest.mark.parametrize(
    ("changed", "before"),
    [
        ({}, True),
        ({"date": "2026-04-17"}, False),
        # Another table of the same evening, with the event named or only the same hour.
        ({"date": "2026-04-16", "start": "19:30"}, False),
        ({"date": "2026-04-16", "start": "09:00", "event": "Dag van de Dialoog"}, False),
        # The morning of the same day is a past of its own.
        ({"date": "2026-04-16", "start": "09:00"}, True),
        ({"date": "2026-04-16", "start": None}, False),
        # Nothing to compare: what was made first came first.
        ({"date": None}, True),
        ({"date": "2026"}, True),
        ({"date": None, "created_ms": 60}, False),
    ],
)
def test_which_dialogue_is_an_earlier_one(changed, before):
    here = replace(HERE, event="Dag van de Dialoog") if "event" in changed else HERE
    other = replace(BEFORE, **changed)
    assert comes_before(other, here) is before
    assert earlier_dialogues(here, (other, here)) == ((other,) if before else ())


def test_what_runs_stays_open_for_the_next_time():
    assert [state_after(answer) for answer in Answer] == [
        AgreementState.DONE,
        AgreementState.OPEN,
        AgreementState.DROPPED,
    ]


def test_how_it_stands_is_said_in_words_and_every_sign_has_its_word():
    assert standing_words(Standing(done=3, running=1)) == "3 gedaan, 1 loopt"
    assert standing_words(Standing(dropped=1, open=2)) == "1 vervalt, 2 nog niet besproken"
    assert standing_words(Standing()) == ""
    assert signed_answer(Answer.DONE) == "✓ gedaan"
    assert signed_answer(None).endswith("nog niet besproken")
