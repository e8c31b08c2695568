"""Gathering minutes from a real dossier, and the versions that were saved."""

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.minutes import MinutesOptions, NameMode
from wijkdialoog.domain.people import Consents, Person
from wijkdialoog.services.minutes import MinutesService, NameConsents

D = DialogueId("d")


def fill(dossier):
    agreed = Consents(name_in_minutes="2026-04-16")
    with dossier.unit(Action.IMPORT) as unit:
        unit.dialogues.add(Dialogue(D, "Samen eten", date="2026-04-16"))
        unit.dialogues.add(Dialogue(DialogueId("e"), "Een andere avond"))
        unit.people.add(Person(PersonId("p"), "Amina Yusuf", consents=agreed))
        unit.people.add(Person(PersonId("q"), "Jan de Vries"))
        for seat, person in enumerate(("p", "q")):
            participant = Participant(ParticipantId(f"s{person}"), D, PersonId(person), seat)
            unit.participants.add(participant)
        said = Contribution(
            ContributionId("c"), D, Kind.DREAM, "een tafel", participant_id=ParticipantId("sp")
        )
        unit.contributions.add(said)
        other = Contribution(ContributionId("o"), DialogueId("e"), Kind.DREAM, "iets anders")
        unit.contributions.add(other)


def test_only_this_dialogue_is_gathered_and_names_follow_consent(dossier, now):
    fill(dossier)
    service = MinutesService(dossier, now)
    minutes = service.gather(D, MinutesOptions(NameMode.FULL))
    assert [(said.text, said.speaker) for said in minutes.loose_lines] == [
        ("een tafel", "Amina Yusuf")
    ]
    assert minutes.made_on == "2026-04-16"
    assert service.name_consents(D) == NameConsents(agreed=1, people=2)


def test_each_saved_version_gets_a_higher_number(dossier, now):
    fill(dossier)
    service = MinutesService(dossier, now)
    assert service.file_name(D) == "2026-04-16 Samen eten – verslag v1.pdf"
    service.remember_saved(D, 1, "v1.pdf", NameMode.NONE)
    assert service.file_name(D).endswith("v2.pdf")
    assert service.gather(D, MinutesOptions()).version == 2
    saved = service.saved_versions(D)
    assert [(s.version, s.file_name, s.names) for s in saved] == [(1, "v1.pdf", NameMode.NONE)]


def test_the_summary_is_one_act_that_can_be_undone(dossier, now, history):
    fill(dossier)
    service = MinutesService(dossier, now)
    service.set_summary(D, "  We praatten over eten.\n")
    assert dossier.read.dialogues.get(D).summary == "We praatten over eten."
    assert history.undo_action is Action.EDIT_SUMMARY
    service.set_summary(D, "We praatten over eten.")
    history.undo()
    assert dossier.read.dialogues.get(D).summary == ""


def test_saving_a_version_is_outside_undo(dossier, now, history):
    fill(dossier)
    service = MinutesService(dossier, now)
    service.set_next_date(D, "zondag")
    service.remember_saved(D, 1, "v1.pdf", NameMode.NONE)
    history.undo()
    assert len(service.saved_versions(D)) == 1
    assert dossier.read.dialogues.get(D).next_date == ""
