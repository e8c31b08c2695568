"""Catching what is said, with a real dossier."""

from dataclasses import replace

import pytest

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Draft, Kind, Sensitive, Target
from wijkdialoog.domain.dialogue import Attribution, Dialogue, Participant
from wijkdialoog.domain.errors import InvalidText, NotFound
from wijkdialoog.domain.harvest import Link
from wijkdialoog.domain.ids import (
    ContributionId,
    DialogueId,
    LinkId,
    ParticipantId,
    PersonId,
    RoundId,
)
from wijkdialoog.domain.people import Consents, Person
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier

D = DialogueId("d")
R1 = RoundId("r1")
R2 = RoundId("r2")
AMINA = ParticipantId("p-amina")
HENK = ParticipantId("p-henk")


@pytest.fixture
def capture(dossier: Dossier, now) -> Capture:
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(Dialogue(D, "Samen eten"))
        unit.rounds.add(Round(R1, D, "Dromen", RoundKind.DREAMS, position=0))
        unit.rounds.add(Round(R2, D, "Bronnen", RoundKind.ASSETS, position=1))
        unit.people.add(Person(PersonId("amina"), "Amina"))
        unit.people.add(
            Person(PersonId("henk"), "Henk", consents=Consents(name_in_minutes="2026-04-16"))
        )
        unit.participants.add(Participant(AMINA, D, PersonId("amina"), 0))
        unit.participants.add(Participant(HENK, D, PersonId("henk"), 1))
    return Capture(dossier, now)


def _store(capture: Capture, text: str = "Een lange tafel") -> ContributionId:
    return capture.capture(D, text, Kind.DREAM, AMINA, R1)


def _change_dialogue(dossier: Dossier, **changed: object) -> None:
    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save(replace(unit.dialogues.get(D), **changed))


def test_a_line_is_stored_clean_with_kind_speaker_round_and_moment(capture, now):
    id_ = capture.capture(D, "  Een lange tafel \n", Kind.DREAM, AMINA, R1)
    (line,) = capture.of_round(D, R1)
    assert (line.id, line.text, line.kind) == (id_, "Een lange tafel", Kind.DREAM)
    assert (line.participant_id, line.said_ms) == (AMINA, now())


def test_lines_come_back_in_the_order_they_were_said(capture, now):
    for text in ("een", "twee", "drie"):
        _store(capture, text)
        now.advance(1)
    assert [line.text for line in capture.caught(D, R1)] == ["een", "twee", "drie"]


def test_an_empty_line_is_refused_and_the_draft_stays(capture):
    capture.keep_draft(Draft(D, "   "))
    with pytest.raises(InvalidText):
        _store(capture, "   ")
    assert capture.draft(D) == Draft(D, "   ")


def test_storing_a_line_drops_its_draft_in_the_same_act_and_undo_leaves_drafts_alone(
    capture, dossier
):
    history = History(dossier)
    capture.keep_draft(Draft(D, "Een lange ta", "dream", AMINA, 5))
    _store(capture)
    assert capture.draft(D) is None
    capture.keep_draft(Draft(D, "De volgende"))
    history.undo()
    assert capture.of_round(D, R1) == ()
    assert capture.draft(D) == Draft(D, "De volgende")


def test_a_failing_store_keeps_the_draft(capture):
    capture.keep_draft(Draft(D, "Een lange tafel"))
    with pytest.raises(NotFound):
        capture.capture(DialogueId("weg"), "Een lange tafel", Kind.DREAM, None, None)
    assert capture.draft(D) is not None


def test_a_draft_keeps_cursor_kind_and_speaker_and_loses_what_cannot_be_stored(capture):
    capture.keep_draft(Draft(D, "Een\ud800 ta", "quote", HENK, 4))
    assert capture.draft(D) == Draft(D, "Een ta", "quote", HENK, 4)
    capture.keep_draft(Draft(D, ""))
    assert capture.draft(D) is None


def test_no_speaker_is_stored_when_the_dialogue_records_none(capture, dossier):
    _change_dialogue(dossier, attribution=Attribution.NONE)
    id_ = _store(capture)
    assert capture.of_round(D, R1)[0].participant_id is None
    capture.change_speaker(id_, HENK)
    assert capture.of_round(D, R1)[0].participant_id is None


def test_after_closing_only_a_speaker_who_agreed_is_stored(capture, dossier):
    _change_dialogue(dossier, closed=True)
    _store(capture)
    capture.capture(D, "Een kas", Kind.DREAM, HENK, R1)
    assert [line.participant_id for line in capture.of_round(D, R1)] == [None, HENK]


def test_words_kind_speaker_sensitivity_and_round_can_be_corrected_and_each_undone(
    capture, dossier
):
    history = History(dossier)
    id_ = _store(capture)
    before = capture.of_round(D, R1)
    capture.edit(id_, "Een heel lange tafel")
    capture.change_kind(id_, Kind.QUOTE)
    capture.change_speaker(id_, None)
    capture.mark_sensitive(id_, Sensitive.HEALTH)
    capture.move(id_, R2)
    (line,) = capture.of_round(D, R2)
    assert (line.text, line.kind) == ("Een heel lange tafel", Kind.QUOTE)
    assert (line.participant_id, line.sensitive) == (None, Sensitive.HEALTH)
    for _ in range(5):
        history.undo()
    assert capture.of_round(D, R1) == before


def test_a_removed_line_is_gone_from_the_round_and_comes_back_by_undo(capture, dossier):
    history = History(dossier)
    id_ = _store(capture)
    capture.remove(id_)
    assert capture.caught(D, R1) == ()
    with pytest.raises(NotFound):
        capture.edit(id_, "Te laat")
    history.undo()
    assert [line.id for line in capture.caught(D, R1)] == [id_]


def test_a_theme_is_made_once_and_found_without_case(capture, dossier):
    for label in ("groen", "Groen", ""):
        capture.capture(D, "Bomen", Kind.DREAM, None, R1, label)
    (theme,) = dossier.read.themes.find(dialogue_id=D)
    themes = [line.theme_id for line in capture.of_round(D, R1)]
    assert themes == [theme.id, theme.id, None]


def test_an_asset_and_an_agreement_typed_from_the_talk_stand_in_the_stream_of_the_round(
    capture, now
):
    capture.keep_draft(Draft(D, "Grote pannen"))
    asset = capture.capture_asset(D, "Grote pannen", AssetDirection.OFFERS, AMINA, R1)
    assert capture.draft(D) is None
    now.advance(1)
    _store(capture)
    now.advance(1)
    agreement = capture.capture_agreement(D, "Henk belt", ("Henk",), "vóór 1/10", R1)
    stream = capture.caught(D, R1)
    assert [card.target for card in stream] == [Target.ASSET, Target.DREAM, Target.AGREEMENT]
    assert stream[0].participant_id == AMINA
    assert (stream[2].names, stream[2].when) == (("Henk",), "vóór 1/10")
    capture.edit(asset, "Drie pannen")
    capture.edit(agreement, "Henk belt morgen")
    capture.change_speaker(asset, None)
    capture.change_who(agreement, ("Henk", "Amina"))
    stream = capture.caught(D, R1)
    assert (stream[0].text, stream[0].participant_id) == ("Drie pannen", None)
    assert (stream[2].text, stream[2].names) == ("Henk belt morgen", ("Henk", "Amina"))
    capture.remove(asset)
    capture.remove(agreement)
    assert [card.target for card in capture.caught(D, R1)] == [Target.DREAM]


def test_the_stream_tells_what_was_made_of_a_line_and_forgets_it_in_the_bin(capture, dossier):
    id_ = _store(capture)
    asset = capture.capture_asset(D, "Tafels", AssetDirection.ASKS, None, R2)
    with dossier.unit(Action.LINK) as unit:
        unit.links.add(Link(LinkId("l"), id_, asset))
    assert capture.caught(D, R1)[0].made == (Target.ASSET,)
    capture.remove(asset)
    assert capture.caught(D, R1)[0].made == ()


def test_lines_without_a_round_can_be_read_too(capture):
    capture.capture(D, "Los", Kind.REMARK, None, None)
    _store(capture)
    assert [line.text for line in capture.of_round(D, None)] == ["Los"]
