"""Looking back on earlier agreements: what is read, what an answer changes, what stays away."""

from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import pytest

from tests.services.merge_samples import merging, sure
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind, Sensitive
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.errors import NotAllowedNow, NotFound
from wijkdialoog.domain.findings import Handling
from wijkdialoog.domain.follow_up import Answer, Standing
from wijkdialoog.domain.harvest import Agreement, AgreementState, Link
from wijkdialoog.domain.ids import (
    AgreementId,
    ContributionId,
    DialogueId,
    LinkId,
    NeighbourhoodId,
    ParticipantId,
    PersonId,
)
from wijkdialoog.domain.merging import Answers, Side
from wijkdialoog.domain.minutes import MinutesOptions, MinutesParts, StandIn
from wijkdialoog.domain.people import Neighbourhood, Person
from wijkdialoog.domain.stage import Layout, StageChoice, StageLookBack
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.follow_up import FollowUps
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stage import Stage
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.words.merging import contents, heading

WIJK = NeighbourhoodId("wijk")
BEFORE, HERE = DialogueId("before"), DialogueId("here")
FENCE, SOUP = AgreementId("hek"), AgreementId("soep")


@pytest.fixture
def follow_ups(dossier, now) -> FollowUps:
    """An evening in January with two agreements, and one in April of the same wijk."""
    with dossier.unit(Action.IMPORT) as unit:
        unit.neighbourhoods.add(Neighbourhood(WIJK, "Bloemenbuurt"))
        unit.dialogues.add(Dialogue(BEFORE, "Winter", WIJK, date="2026-01-10", closed=True))
        unit.dialogues.add(Dialogue(HERE, "Lente", WIJK, date="2026-04-16"))
        unit.agreements.add(
            Agreement(FENCE, BEFORE, "Hek verven", ("Henk", "Stadlander"), "vóór mei")
        )
        unit.agreements.add(Agreement(SOUP, BEFORE, "Soep koken", ("Amina",), position=1))
    return FollowUps(dossier, now)


def what(found):
    return [(item.agreement.what, item.answer) for item in found.items]


def sit_down(dossier, name):
    with dossier.unit(Action.ADD_PARTICIPANT) as unit:
        unit.people.add(Person(PersonId(name), name))
        unit.participants.add(Participant(ParticipantId(name), HERE, PersonId(name), 0))


def from_a_sensitive_line(dossier, agreement_id):
    with dossier.unit(Action.IMPORT) as unit:
        unit.contributions.add(
            Contribution(ContributionId("c"), BEFORE, Kind.DREAM, "Ik ben ziek",
                         sensitive=Sensitive.HEALTH)
        )  # fmt: skip
        unit.links.add(Link(LinkId("l"), "c", agreement_id))


def test_an_answer_is_kept_and_the_agreement_stands_so(follow_ups, dossier):
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    follow_ups.answer(HERE, SOUP, Answer.RUNNING)
    found = follow_ups.read(HERE)
    assert what(found) == [("Hek verven", Answer.DONE), ("Soep koken", Answer.RUNNING)]
    assert found.standing == Standing(done=1, running=1)
    assert found.first_open is None
    assert dossier.read.agreements.get(FENCE).state is AgreementState.DONE
    assert dossier.read.agreements.get(SOUP).state is AgreementState.OPEN


def test_one_answer_is_one_act_and_undo_takes_back_both_sides(follow_ups, dossier, history):
    follow_ups.answer(HERE, FENCE, Answer.DROPPED)
    assert history.undo_action is Action.ANSWER_FOLLOW_UP
    history.undo()
    assert what(follow_ups.read(HERE)) == [("Hek verven", None), ("Soep koken", None)]
    assert dossier.read.agreements.get(FENCE).state is AgreementState.OPEN
    assert dossier.read.follow_ups.find() == ()


def test_another_answer_takes_the_place_of_the_first_and_the_same_one_is_no_act(
    follow_ups, dossier, history, now
):
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    now.advance(60)
    follow_ups.answer(HERE, FENCE, Answer.RUNNING)
    (kept,) = dossier.read.follow_ups.find()
    assert (kept.answer, kept.said_ms) == (Answer.RUNNING, now())
    assert dossier.read.agreements.get(FENCE).state is AgreementState.OPEN
    now.advance(60)
    follow_ups.answer(HERE, FENCE, Answer.RUNNING)
    assert dossier.read.follow_ups.find() == (kept,)


def test_what_runs_is_asked_again_the_next_time_and_what_is_done_is_not(follow_ups, dossier):
    follow_ups.answer(HERE, FENCE, Answer.RUNNING)
    follow_ups.answer(HERE, SOUP, Answer.DONE)
    with dossier.unit(Action.IMPORT) as unit:
        unit.dialogues.add(Dialogue(DialogueId("later"), "Zomer", WIJK, date="2026-07-01"))
    assert what(follow_ups.read(DialogueId("later"))) == [("Hek verven", None)]


def test_a_wijk_counts_fewer_open_agreements_afterwards(follow_ups, dossier, now):
    def open_ones():
        return Dialogues(dossier, now).neighbourhoods()[0].open_agreements

    assert open_ones() == 2
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    assert open_ones() == 1
    follow_ups.answer(HERE, SOUP, Answer.RUNNING)
    assert open_ones() == 1
    follow_ups.answer(HERE, SOUP, Answer.DROPPED)
    assert open_ones() == 0


def test_an_agreement_that_is_not_looked_back_on_is_refused(follow_ups, dossier):
    with dossier.unit(Action.IMPORT) as unit:
        unit.agreements.add(Agreement(AgreementId("own"), HERE, "Van vanavond"))
    for unknown in ("own", "nobody"):
        with pytest.raises(NotFound):
            follow_ups.answer(HERE, AgreementId(unknown), Answer.DONE)


def test_after_the_end_nothing_more_is_said(follow_ups, dossier):
    with dossier.unit(Action.CLOSE_DIALOGUE) as unit:
        unit.dialogues.save(replace(unit.dialogues.get(HERE), closed=True))
    assert follow_ups.read(HERE).closed
    with pytest.raises(NotAllowedNow):
        follow_ups.answer(HERE, FENCE, Answer.DONE)


def test_an_evening_in_the_bin_is_no_past(follow_ups, dossier, now):
    Dialogues(dossier, now).remove(BEFORE)
    assert follow_ups.read(HERE).items == ()


def test_what_was_made_anonymous_takes_its_agreements_and_their_answers_along(
    follow_ups, dossier, now, tmp_path
):
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    backups = Backups(dossier, now, SettingsFile(tmp_path / "i.toml"))
    Wiping(dossier, now, backups).anonymise(BEFORE, remove_copies=False)
    assert follow_ups.read(HERE).items == ()
    assert dossier.read.follow_ups.find() == ()


def test_an_evening_without_minutes_forgets_what_was_said_but_not_how_it_stands(
    follow_ups, dossier, now, tmp_path
):
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    backups = Backups(dossier, now, SettingsFile(tmp_path / "i.toml"))
    Wiping(dossier, now, backups).close_without_minutes(HERE, remove_copies=False)
    assert dossier.read.follow_ups.find() == ()
    assert dossier.read.agreements.get(FENCE).state is AgreementState.DONE


# The table screen -----------------------------------------------------------------------


def shown(dossier, now, choice):
    Facilitation(dossier, now).begin(HERE)
    return Stage(dossier, now).picture(HERE, choice).view


def test_the_room_sees_names_only_of_who_is_here_now(follow_ups, dossier, now):
    sit_down(dossier, "Amina")
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    view = shown(dossier, now, StageChoice(Layout.LOOK_BACK))
    assert view.look_back == (
        StageLookBack("Hek verven", (), "vóór mei", Answer.DONE),
        StageLookBack("Soep koken", ("Amina",)),
    )


def test_it_is_shown_while_it_is_in_front_and_gives_way_to_what_was_chosen(
    follow_ups, dossier, now
):
    front = StageChoice(front=Layout.LOOK_BACK)
    assert shown(dossier, now, front).layout is Layout.LOOK_BACK
    assert shown(dossier, now, replace(front, layout=Layout.BLACK)).layout is Layout.BLACK
    assert shown(dossier, now, StageChoice()).look_back == ()


def test_what_came_from_a_sensitive_line_stays_off_the_screen_and_out_of_the_minutes(
    follow_ups, dossier, now
):
    from_a_sensitive_line(dossier, FENCE)
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    assert [item.secret for item in follow_ups.read(HERE).items] == [True, False]
    view = shown(dossier, now, StageChoice(Layout.LOOK_BACK))
    assert [found.what for found in view.look_back] == ["Soep koken"]
    minutes = MinutesService(dossier, now).gather(HERE, MinutesOptions())
    assert minutes.follow_ups == ()
    assert minutes.left_out.sensitive_lines == 1


# The minutes -----------------------------------------------------------------------------


def test_the_minutes_tell_what_was_said_and_nothing_else(follow_ups, dossier, now):
    sit_down(dossier, "Henk")
    follow_ups.answer(HERE, FENCE, Answer.RUNNING)
    (printed,) = MinutesService(dossier, now).gather(HERE, MinutesOptions()).follow_ups
    assert (printed.what, printed.answer, printed.date) == (
        "Hek verven",
        Answer.RUNNING,
        "2026-01-10",
    )
    # No names without consent, also not of who promised it.
    assert printed.who[0].parts == (StandIn.SOMEBODY,)


def test_the_minutes_of_an_evening_keep_telling_what_was_said_then(follow_ups, dossier, now):
    follow_ups.answer(HERE, FENCE, Answer.RUNNING)
    later = DialogueId("later")
    with dossier.unit(Action.IMPORT) as unit:
        unit.dialogues.add(Dialogue(later, "Zomer", WIJK, date="2026-07-01"))
    follow_ups.answer(later, FENCE, Answer.DONE)
    minutes = MinutesService(dossier, now)
    said = {
        id_: [found.answer for found in minutes.gather(id_, MinutesOptions()).follow_ups]
        for id_ in (BEFORE, HERE, later)
    }
    assert said == {BEFORE: [], HERE: [Answer.RUNNING], later: [Answer.DONE]}


def test_the_part_can_be_left_out(follow_ups, dossier, now):
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    options = MinutesOptions(parts=MinutesParts(follow_up=False))
    assert MinutesService(dossier, now).gather(HERE, options).follow_ups == ()


def test_something_personal_in_an_earlier_agreement_is_found_before_saving(
    follow_ups, dossier, now
):
    with dossier.unit(Action.EDIT_AGREEMENT) as unit:
        unit.agreements.save(replace(unit.agreements.get(FENCE), what="Bel 06-12345678"))
    follow_ups.answer(HERE, FENCE, Answer.DONE)
    minutes = MinutesService(dossier, now)
    (found,) = minutes.findings(HERE, MinutesOptions())
    assert "12345678" not in minutes.gather(HERE, MinutesOptions()).follow_ups[0].what
    minutes.decide(HERE, found.finding, Handling.WITHHOLD)
    assert minutes.gather(HERE, MinutesOptions()).follow_ups == ()


# Merging -----------------------------------------------------------------------------------


@pytest.fixture
def other_laptop(follow_ups, dossier, now, tmp_path) -> Path:
    """A copy of the dossier in which somebody else noted how two agreements stand."""
    path = tmp_path / "tafel 2.wijkdialoog"
    copyfile(dossier.path, path)
    copy = Dossier.open(path)
    FollowUps(copy, now).answer(HERE, FENCE, Answer.DONE)
    FollowUps(copy, now).answer(HERE, SOUP, Answer.RUNNING)
    copy.close()
    return path


def test_what_was_said_at_another_laptop_comes_along_once(other_laptop, follow_ups, dossier):
    merging(dossier).merge([sure(other_laptop)], Answers(fallback=Side.THERE))
    assert what(follow_ups.read(HERE)) == [
        ("Hek verven", Answer.DONE),
        ("Soep koken", Answer.RUNNING),
    ]
    assert merging(dossier).merge([sure(other_laptop)]).is_nothing
    assert len(dossier.read.follow_ups.find()) == 2


def test_the_same_evening_on_two_laptops_has_one_answer_and_somebody_chooses(
    other_laptop, follow_ups, dossier
):
    follow_ups.answer(HERE, FENCE, Answer.DROPPED)
    plan = merging(dossier).preview([sure(other_laptop)])
    asked = {question.difference.table for file in plan.files for question in file.questions}
    assert asked == {"agreements", "follow_ups"}
    merging(dossier).merge([sure(other_laptop)], Answers(fallback=Side.THERE))
    assert what(follow_ups.read(HERE))[0] == ("Hek verven", Answer.DONE)
    assert len(dossier.read.follow_ups.find(agreement_id=FENCE)) == 1
    (question,) = [
        question.difference
        for file in plan.files
        for question in file.questions
        if question.difference.table == "follow_ups"
    ]
    assert heading(question).startswith("Terugblik op een afspraak · Lente")
    assert contents(question, Side.THERE) == "hoe het staat: gedaan"
