"""Consent, taking it back everywhere at once, and what stands in the dossier about one person."""

import io
import json
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.reports.pdf_checks import findings
from tests.services.evenings import DIALOGUE, room
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.contributions import Draft, Kind
from wijkdialoog.domain.dialogue import Attribution
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.ids import ParticipantId, PersonId
from wijkdialoog.domain.minutes import MinutesOptions, NameMode
from wijkdialoog.domain.network import Initiative, Membership
from wijkdialoog.printing import extract_pdf
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.people import People
from wijkdialoog.services.person_extract import PersonExtract, as_json
from wijkdialoog.storage.dossier import Dossier

AMINA, HENK = PersonId("person Amina"), PersonId("person Henk")


@pytest.fixture
def evening(dossier, now, history):
    made = room(dossier, now)
    made.lead.begin(DIALOGUE)
    return made


@pytest.fixture
def people(dossier, now):
    return People(dossier, now)


def spoken(minutes):
    return [(line.speaker, line.text) for round_ in minutes.rounds for line in round_.lines]


def named(dossier, now):
    options = MinutesOptions(names=NameMode.FULL)
    return MinutesService(dossier, now).gather(DIALOGUE, options)


def test_consent_is_off_until_somebody_gives_it_and_remembers_the_day(evening, people):
    assert set(vars(people.get(AMINA).consents).values()) == {None}

    for purpose in Purpose:
        people.give(AMINA, purpose)

    assert set(vars(people.get(AMINA).consents).values()) == {"2026-04-16"}


def test_everybody_is_found_by_name_or_party_and_counted(evening, people):
    people.give(HENK, Purpose.NAME)
    assert [card.person.name for card in people.all()] == ["Amina", "Fatima", "Henk"]
    (card,) = people.all("hén")
    assert (card.person.id, card.dialogues, card.consents) == (HENK, 1, 1)
    assert people.all("niemand") == ()


def test_withdrawing_the_name_works_in_every_dialogue_at_once(evening, people, dossier, now):
    people.give(AMINA, Purpose.NAME)
    evening.change(attribution=Attribution.KEEP)
    evening.say("Laat Amina koken", "Amina")
    Harvest(dossier, now).add_agreement(DIALOGUE, "Amina zoekt een plek", ("Amina",))
    before = named(dossier, now)
    assert ("Amina", "Laat Amina koken") in spoken(before)

    people.withdraw(AMINA, Purpose.NAME)

    after = named(dossier, now)
    assert "Amina" not in repr(after)
    assert ("", "Laat [naam] koken") in spoken(after)


def test_withdrawing_is_one_act_that_can_be_undone(evening, people, history):
    people.give(AMINA, Purpose.CONTACT)
    people.set_contact(AMINA, "amina@voorbeeld.nl", "06-12345678")

    people.withdraw(AMINA, Purpose.CONTACT)

    assert (people.get(AMINA).email, people.get(AMINA).phone) == (None, None)
    assert history.undo().action is Action.SET_CONSENT
    assert people.get(AMINA).email == "amina@voorbeeld.nl"


def test_closed_dialogues_forget_who_said_it_when_the_consent_goes(evening, people, dossier):
    people.give(AMINA, Purpose.NAME)
    hers, his = evening.say("van Amina", "Amina"), evening.say("van Henk", "Henk")
    evening.lead.close(DIALOGUE)
    assert (evening.said_by(hers), evening.said_by(his)) == ("Amina", None)

    preview = people.preview(AMINA, Purpose.NAME)
    people.withdraw(AMINA, Purpose.NAME)

    assert preview.speaker_links == 1
    assert evening.said_by(hers) is None


def test_the_preview_tells_what_changes_and_changes_nothing(evening, people, dossier, now, history):
    people.give(AMINA, Purpose.NAME)
    evening.say("Amina kookt", None)
    evening.say("Iedereen kookt", None)
    Harvest(dossier, now).add_agreement(DIALOGUE, "Koken", ("Amina",))
    MinutesService(dossier, now).remember_saved(DIALOGUE, 1, "v1.pdf", NameMode.FULL)
    last = history.undo_action

    found = people.preview(AMINA, Purpose.NAME)

    assert found.dialogues == ("Samen eten",)
    assert (found.lines, found.agreements, found.given_out) == (1, 1, 1)
    assert history.undo_action is last


def test_withdrawing_the_network_ends_membership(evening, people, dossier, history):
    with dossier.unit(Action.IMPORT) as unit:
        unit.initiatives.add(Initiative("i", "Soepgroep"))  # pyright: ignore[reportArgumentType]
        unit.memberships.add(Membership("m", "i", AMINA, "kok"))  # pyright: ignore[reportArgumentType]

    assert people.preview(AMINA, Purpose.NETWORK).networks == ("Soepgroep",)
    people.withdraw(AMINA, Purpose.NETWORK)

    assert dossier.read.memberships.find() == ()
    history.undo()
    assert len(dossier.read.memberships.find()) == 1


def test_contact_is_refused_without_consent_and_when_it_is_no_address(evening, people):
    with pytest.raises(DomainError):
        people.set_contact(AMINA, "amina@voorbeeld.nl", "")
    people.give(AMINA, Purpose.CONTACT)
    with pytest.raises(DomainError):
        people.set_contact(AMINA, "geen adres", "")


def test_a_label_may_not_give_the_name_away(evening, people):
    people.set_label(AMINA, "een moeder")
    with pytest.raises(DomainError):
        people.set_label(AMINA, "Amina van de soep")
    assert people.get(AMINA).label == "een moeder"


# What stands there about one person ---------------------------------------------------------


@pytest.fixture
def extract(dossier, people):
    return PersonExtract(dossier, people)


def test_the_extract_holds_everything_about_this_person(evening, people, extract, dossier, now):
    people.give(AMINA, Purpose.CONTACT)
    people.set_contact(AMINA, "amina@voorbeeld.nl", "06-12345678")
    evening.say("Ik zoek een moestuin", "Amina")
    evening.say("Vraag het Amina en Fatima, 06-99999999", "Henk")
    evening.say("Dit gaat over niemand", "Henk")
    Harvest(dossier, now).add_agreement(DIALOGUE, "Koken", ("Amina",), "morgen")
    Capture(dossier, now).keep_draft(Draft(DIALOGUE, "half: Amina's"))
    MinutesService(dossier, now).hand_backs.add(DIALOGUE, 1, "Amina", "2026-04-20")

    about = extract.about(AMINA)

    (seat,) = about.seats
    assert (about.email, about.phone) == ("amina@voorbeeld.nl", "06-12345678")
    assert dict(about.consents)[Purpose.CONTACT] == "2026-04-16"
    assert seat.said == ("Ik zoek een moestuin",)
    assert seat.mentioned == ("Vraag het Amina en [naam], [telefoonnummer]", "half: Amina's")
    assert seat.agreements == ("Koken · Amina · morgen",)
    assert seat.handed_back == ((1, "2026-04-20"),)


def test_the_extract_tells_nothing_about_others(evening, people, extract):
    people.give(HENK, Purpose.CONTACT)
    people.set_contact(HENK, "henk@voorbeeld.nl", "")
    evening.say("Amina belt Henk op henk@voorbeeld.nl", "Amina")

    told = as_json(extract.about(AMINA)).decode()

    assert "Henk" not in told
    assert "henk@" not in told
    assert "Fatima" not in told


def test_the_extract_as_pdf_is_tagged_and_complete(evening, people, extract):
    evening.say("Ik zoek een moestuin", "Amina")

    pdf = extract_pdf(extract.about(AMINA), DutchTexts())

    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    for words in ("Wat staat er over Amina", "Ik zoek een moestuin", "Naam in het verslag", "nee"):
        assert words in text
    assert findings(pdf) == []


def test_the_extract_as_json_can_be_read_by_a_program(evening, extract):
    content = json.loads(as_json(extract.about(AMINA)))
    assert content["name"] == "Amina"
    assert content["consents"] == {purpose.value: None for purpose in Purpose}


def test_somebody_is_found_by_whole_name_or_id(evening, people, extract):
    people.rename(AMINA, "Amína Yılmaz")
    assert [p.id for p in extract.find("amina yilmaz")] == [AMINA]
    assert [p.id for p in extract.find(AMINA)] == [AMINA]
    assert extract.find("Amina") == ()


# Who said it -----------------------------------------------------------------------------


def test_closing_drops_who_said_it_of_who_did_not_agree_as_one_act(evening, dossier, history):
    evening.agree("Henk")
    lines = [evening.say("een", "Amina"), evening.say("twee", "Henk")]
    evening.lead.next_turn(DIALOGUE)
    assert evening.lead.lines_that_lose_their_speaker(DIALOGUE) == 1

    evening.lead.close(DIALOGUE)

    assert [evening.said_by(line) for line in lines] == [None, "Henk"]
    assert {s.turn_id for s in dossier.read.stretches.find()} == {None}
    history.undo()
    assert [evening.said_by(line) for line in lines] == ["Amina", "Henk"]


def test_kept_in_the_dossier_nothing_is_dropped_at_closing(evening, dossier):
    evening.change(attribution=Attribution.KEEP)
    line = evening.say("een", "Amina")
    evening.lead.next_turn(DIALOGUE)

    evening.lead.close(DIALOGUE)

    assert evening.said_by(line) == "Amina"
    assert {s.turn_id for s in dossier.read.stretches.find()} != {None}


def test_not_recorded_means_nowhere_in_the_file(evening, dossier, now, history):
    evening.change(attribution=Attribution.NONE)
    capture = Capture(dossier, now)

    line = capture.capture(DIALOGUE, "een", Kind.DREAM, ParticipantId("Amina"), None)
    capture.change_speaker(line, ParticipantId("Amina"))
    capture.keep_draft(Draft(DIALOGUE, "half", "dream", ParticipantId("Amina")))
    evening.lead.close(DIALOGUE)

    assert evening.said_by(line) is None
    draft = capture.draft(DIALOGUE)
    assert draft is not None
    assert draft.participant_id is None
    steps = [i.statement for c in history._done for i in c.inverses if i.table == "contributions"]
    assert not any("'Amina'" in statement for statement in steps)


def test_choosing_not_to_record_drops_what_was_recorded_until_then(evening, dossier, now, history):
    line = evening.say("een", "Amina")
    dialogues = Dialogues(dossier, now)

    dialogues.change(replace(dialogues.get(DIALOGUE), attribution=Attribution.NONE))

    assert evening.said_by(line) is None
    history.undo()
    assert evening.said_by(line) == "Amina"


def test_a_consent_never_reaches_minutes_or_table_view(evening, people, dossier: Dossier, now):
    people.give(AMINA, Purpose.CONTACT)
    people.set_contact(AMINA, "amina@voorbeeld.nl", "06-12345678")

    seen = repr(named(dossier, now))

    assert "amina@voorbeeld.nl" not in seen
    assert "12345678" not in seen
