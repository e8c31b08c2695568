"""How far a dialogue is, as the header shows it."""

from tests.conftest import FakeNow
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.progress import DialogueProgress, Progress
from wijkdialoog.storage.dossier import Dossier


def steps(found: DialogueProgress | None) -> list[bool]:
    assert found is not None
    return [found.prepared, found.seated, found.spoken, found.harvested, found.reported]


def test_each_step_counts_from_its_first_content(dossier: Dossier, now: FakeNow):
    progress = Progress(dossier, now)
    dialogue = Dialogues(dossier, now).create()
    assert steps(progress.of(dialogue)) == [True, False, False, False, False]
    Participants(dossier, now).add(dialogue, "Amina")
    assert steps(progress.of(dialogue)) == [True, True, False, False, False]
    Capture(dossier, now).capture(dialogue, "Een lange tafel.", Kind.DREAM, None, None)
    assert steps(progress.of(dialogue)) == [True, True, True, False, False]
    Harvest(dossier, now).add_agreement(dialogue, "Proefkoken")
    assert steps(progress.of(dialogue)) == [True, True, True, True, False]


def test_a_dialogue_in_the_bin_is_not_there(dossier: Dossier, now: FakeNow):
    dialogues = Dialogues(dossier, now)
    dialogue = dialogues.create()
    dialogues.remove(dialogue)
    assert Progress(dossier, now).of(dialogue) is None
