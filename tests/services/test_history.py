"""Undo and redo, by name and in order."""

import pytest

from tests.storage.samples import connection_of, say, texts, with_dialogue
from wijkdialoog.domain.changes import Action, Changes, Topic
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError


def test_a_fresh_dossier_has_nothing_to_undo_or_redo(history: History) -> None:
    assert history.undo_action is None
    assert history.redo_action is None
    refusals = ((history.undo, Code.NOTHING_TO_UNDO), (history.redo, Code.NOTHING_TO_REDO))
    for act, code in refusals:
        with pytest.raises(NotAllowedNow) as caught:
            act()
        assert caught.value.code is code


def test_steps_go_back_and_forth_by_name(dossier: Dossier, history: History) -> None:
    dialogue_id = with_dialogue(dossier)
    say(dossier, dialogue_id, "een")
    say(dossier, dialogue_id, "twee")

    assert history.undo_action is Action.CAPTURE
    assert history.undo().topics == {Topic.CONTRIBUTIONS}
    history.undo()
    assert texts(dossier) == []
    assert history.undo_action is Action.CREATE_DIALOGUE
    assert history.redo_action is Action.CAPTURE
    history.undo()
    for _ in range(3):
        history.redo()
    assert texts(dossier) == ["een", "twee"]
    assert history.redo_action is None


def test_a_new_act_takes_the_way_forward_away(dossier: Dossier, history: History) -> None:
    dialogue_id = with_dialogue(dossier)
    say(dossier, dialogue_id, "een")
    history.undo()
    say(dossier, dialogue_id, "iets anders")
    assert history.redo_action is None
    history.undo()
    assert texts(dossier) == []


def test_views_hear_of_every_act_undo_and_redo(dossier: Dossier, history: History) -> None:
    heard: list[Changes] = []
    history.publish = heard.append
    with_dialogue(dossier)
    history.undo()
    history.redo()
    assert [(c.action, c.topics) for c in heard] == [
        (Action.CREATE_DIALOGUE, {Topic.DIALOGUES})
    ] * 3


def test_the_oldest_of_very_many_steps_are_forgotten(
    dossier: Dossier, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wijkdialoog.services.history._MOST_STEPS", 20)
    dialogue = dossier.read.dialogues.get(with_dialogue(dossier))
    for number in range(25):
        with dossier.unit(Action.EDIT_DIALOGUE) as unit:
            unit.dialogues.save(Dialogue(dialogue.id, f"Titel {number}"))
    steps = 0
    while history.undo_action:
        history.undo()
        steps += 1
    assert steps == 20
    assert dossier.read.dialogues.get(dialogue.id).title == "Titel 4"


def test_forgetting_keeps_what_was_done(dossier: Dossier, history: History) -> None:
    with_dialogue(dossier)
    with_dialogue(dossier)
    history.undo()
    history.forget()
    assert history.undo_action is None
    assert history.redo_action is None
    assert dossier.read.dialogues.count() == 1


def test_an_undo_that_the_disk_refuses_can_be_tried_again(
    dossier: Dossier, history: History
) -> None:
    dialogue_id = with_dialogue(dossier)
    say(dossier, dialogue_id, "een")
    connection = connection_of(dossier)
    connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(StorageError):
        history.undo()
    assert history.undo_action is Action.CAPTURE
    assert history.redo_action is None
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    history.undo()
    assert texts(dossier) == []
