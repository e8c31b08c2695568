"""The paper read from a real dossier; nothing private comes along."""

from dataclasses import replace

import pytest

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.ids import ContributionId, DialogueId
from wijkdialoog.domain.people import Consents
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.paper import Paper
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.practice import begin_practice
from wijkdialoog.services.tally import Tallies
from wijkdialoog.storage.dossier import Dossier


@pytest.fixture
def evening(dossier: Dossier) -> DialogueId:
    """A dialogue with a wijk, two people and a closing question."""
    now = SteadyClock()
    dialogues = Dialogues(dossier, now)
    made = dialogues.create()
    dialogues.put_in_neighbourhood(made, "Bloemenbuurt")
    for name in ("Amina Yusuf", "Henk de Wit"):
        Participants(dossier, now).add(made, name)
    Tallies(dossier).ask(made, "Hoe zit je erbij?")
    return made


def test_it_is_read_from_the_dossier(dossier, evening):
    read = Paper(dossier).evening(evening)
    assert [person.name for person in read.people] == ["Amina", "Henk"]
    assert (read.neighbourhood, read.tally_question) == ("Bloemenbuurt", "Hoe zit je erbij?")
    assert len(read.rounds) == 8
    assert len(read.ground_rules) == 7
    assert not read.practice


def test_no_line_contact_or_consent_is_in_it(dossier, evening):
    person = dossier.read.people.find(name="Amina Yusuf")[0]
    with dossier.unit(Action.IMPORT) as unit:
        agreed = Consents(contact="2026-04-16")
        unit.people.save(replace(person, email="geheim@b.nl", consents=agreed))
        line = Contribution(ContributionId("c"), evening, Kind.DREAM, "geheime droom")
        unit.contributions.add(line)
    told = repr(Paper(dossier).evening(evening))
    for secret in ("geheim", "Yusuf", "2026-04-16"):
        assert secret not in told


def test_reading_it_changes_nothing(dossier, evening):
    before = dossier.read.dialogues.get(evening)
    Paper(dossier).evening(evening)
    assert dossier.read.dialogues.get(evening) == before


def test_the_cue_cards_come_in_the_language_of_the_paper(dossier, evening):
    paper = Paper(dossier, {"en": lambda text: f"EN {text}"})
    assert paper.evening(evening, "en").rounds[1].say.startswith("EN ")
    assert paper.evening(evening, "en").help_language == "en"
    assert not paper.evening(evening, "nl").rounds[1].say.startswith("EN ")
    assert Paper(dossier).evening(evening, "en").help_language == "nl"


def test_the_file_name_says_what_it_is(dossier, evening):
    dialogues = Dialogues(dossier, SteadyClock())
    made = dialogues.get(evening)
    dialogues.change(replace(made, title="Samen: eten/drinken", date="2026-04-16"))
    name = Paper(dossier).file_name(evening, "op papier", "Wijkdialoog")
    assert name == "2026-04-16 Samen eten drinken – op papier.pdf"


def test_a_practice_says_so():
    practice = begin_practice(SteadyClock())
    assert Paper(practice.dossier).evening(practice.dialogue_id).practice
    practice.dossier.close()


def test_a_dialogue_that_is_gone_is_not_found(dossier):
    with pytest.raises(NotFound):
        Paper(dossier).evening(DialogueId("nergens"))
