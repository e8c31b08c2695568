"""What is anonymised, removed or forgotten is found nowhere any more, byte for byte."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import FakeNow
from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.contributions import Draft, Kind, Sensitive
from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.dialogue import Presence
from wijkdialoog.domain.findings import Handling
from wijkdialoog.domain.ids import DialogueId, ParticipantId
from wijkdialoog.domain.minutes import MinutesOptions, NameMode
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.history import History
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.people import People
from wijkdialoog.services.retention import Retention
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.storage.dossier import Dossier

NAME = "Zsófia Kwartelmans"
SENTINELS = (
    "Zsófia",
    "Kwartelmans",
    "zsofia@kwartel.example",
    "06-55512345",
    "Ooievaarslaan 777",
    "geheimregel",
    "gebinderegel",
    "halfgetypt",
    "Kwartelkaart",
    "kwartelafspraak",
    "kwartelsamenvatting",
    "kwartelgroepje",
    "teruggegevene",
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the user with everything in it, the temporary folder too."""
    scratch = tmp_path / "tijdelijk"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    return tmp_path


class Evening:
    """An evening with Zsófia in every place a name, an address or a line can stand."""

    def __init__(self, dossier: Dossier, now: FakeNow) -> None:
        self.dossier = dossier
        self.history = History(dossier)
        self.dialogues = Dialogues(dossier, now)
        self.people = Participants(dossier, now)
        self.capture = Capture(dossier, now)
        self.backups = Backups(dossier, now)
        self.wiping = Wiping(dossier, now, self.backups)
        self.minutes = MinutesService(dossier, now)
        self.now = now
        self.is_closed = False
        self.id = self.fill()

    def close(self) -> None:
        self.dossier.close()
        self.is_closed = True

    def fill(self) -> DialogueId:
        wijk = self.dialogues.add_neighbourhood("Bloemenbuurt")
        id_ = self.dialogues.create(wijk)
        dialogue = self.dialogues.get(id_)
        self.dialogues.change(
            replace(
                dialogue,
                title=f"Aan tafel bij {NAME}",
                theme="Samen eten",
                question="Wat zou Zsófia graag zien?",
                venue="Ooievaarslaan 777",
            )
        )
        her = self.her = self.people.add(id_, NAME)
        self.people.add(id_, "Henk de Boer")
        People(self.dossier, self.now).give(self.person_id(her), Purpose.CONTACT)
        self.people.set_contact(her, "zsofia@kwartel.example", agreed=True)
        People(self.dossier, self.now).set_contact(
            self.person_id(her), "zsofia@kwartel.example", "06-55512345"
        )
        lead = Facilitation(self.dossier, self.now)
        lead.begin(id_)
        round_id = self.dialogues.rounds(id_)[0].id
        said = self.capture.capture(
            id_, "Een geheimregel over Zsófia's tuin", Kind.DREAM, her, round_id, "kwartelgroepje"
        )
        binned = self.capture.capture(id_, "Een gebinderegel", Kind.VIEW, her, round_id)
        self.capture.mark_sensitive(said, Sensitive.HEALTH)
        self.capture.mark_sensitive(said, None)
        self.capture.remove(binned)
        self.capture.capture_asset(id_, "Kwartelkaart", AssetDirection.OFFERS, her, round_id)
        self.capture.capture_agreement(
            id_, "kwartelafspraak op de Ooievaarslaan 777", (NAME,), "morgen", round_id
        )
        Harvest(self.dossier, self.now).make_agreement(said)
        self.minutes.set_summary(id_, "Een kwartelsamenvatting; bel 06-55512345")
        self.capture.keep_draft(Draft(id_, "Een halfgetypt woord van Zsófia", "dream", her))
        for handled in self.minutes.findings(id_, MinutesOptions()):
            self.minutes.decide(id_, handled.finding, Handling.INCLUDE)
        self.minutes.remember_saved(id_, 1, f"Aan tafel bij {NAME} v1.pdf", NameMode.NONE)
        self.minutes.hand_backs.add(id_, 1, "teruggegevene Kwartelmans")
        return id_

    def person_id(self, participant_id: ParticipantId):
        found = self.dossier.read.participants.get(participant_id).person_id
        assert found is not None
        return found


@pytest.fixture
def evening(home: Path, now: FakeNow) -> Iterator[Evening]:
    dossier = Dossier.open(home / "Mijn wijk.wijkdialoog")
    settings = SettingsFile(home / "instellingen.toml")
    settings.save(settings.current.with_recent(dossier.path))
    made = Evening(dossier, now)
    yield made
    if not made.is_closed:
        dossier.close()


def found_in(folder: Path, words: tuple[str, ...] = SENTINELS) -> list[str]:
    """Which words stand in any file below a folder, however they are written there."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            for word in words:
                shapes = {word, word.casefold(), json.dumps(word)[1:-1]}
                encoded = {s.encode(code) for s in shapes for code in ("utf-8", "utf-16-le")}
                if any(shape in content for shape in encoded):
                    found.append(f"{path.name}: {word}")
    return found


def test_the_search_finds_every_word_before_anything_is_wiped(home, evening):
    dossier_finds = {f.split(": ")[1] for f in found_in(home)}
    assert dossier_finds == set(SENTINELS)


def test_after_anonymising_no_byte_of_a_name_address_or_line_is_left(home, evening):
    evening.wiping.anonymise(evening.id, remove_copies=True)

    assert found_in(home) == []
    evening.close()
    assert found_in(home) == []


def test_undo_and_redo_know_nothing_of_what_was_wiped(home, evening):
    evening.history.undo()
    assert evening.history.redo_action is not None

    evening.wiping.anonymise(evening.id, remove_copies=True)

    assert evening.history.undo_action is None
    assert evening.history.redo_action is None
    in_memory = repr(vars(evening.history))
    assert not any(word in in_memory for word in SENTINELS)


def test_theme_counts_and_rounds_stay(evening):
    rounds = len(evening.dialogues.rounds(evening.id))

    evening.wiping.anonymise(evening.id, remove_copies=True)

    left = evening.dialogues.get(evening.id)
    assert left.theme == "Samen eten"
    assert left.question == "Wat zou [naam] graag zien?"
    assert left.anonymised_on == "2026-04-16"
    assert left.headcount is not None
    assert left.headcount.number == 2
    assert len(evening.dialogues.rounds(evening.id)) == rounds
    assert evening.wiping.counts(evening.id) == {"dream": 1, "asset": 1, "agreement": 2}


def test_the_log_tells_count_and_date_only(evening):
    evening.wiping.anonymise(evening.id, remove_copies=True)

    (note,) = evening.wiping.log()
    assert (note.date, note.what, note.number) == ("2026-04-16", "anonymised", 4)


def test_a_backup_is_made_first_and_stays_when_somebody_wants_that(home, evening):
    evening.wiping.anonymise(evening.id, remove_copies=False)

    (copy,) = evening.backups.copies()
    assert copy.reason is Reason.BEFORE_ANONYMISING
    assert {f.split(": ")[0] for f in found_in(home)} == {copy.name}


def test_without_a_backup_nothing_is_wiped(evening, monkeypatch):
    def refuse(_reason):
        raise OSError("stick is out")

    monkeypatch.setattr(evening.backups, "make", refuse)
    with pytest.raises(OSError, match="stick is out"):
        evening.wiping.anonymise(evening.id, remove_copies=True)

    assert evening.dialogues.get(evening.id).anonymised_on is None
    assert evening.history.undo_action is not None


def test_who_also_sat_elsewhere_stays_known_there(home, evening):
    other = evening.dialogues.create()
    henk = next(s for s in evening.people.around_table(evening.id) if s.name.startswith("Henk"))
    evening.people.add_people(other, [henk.person.id])

    goes = evening.wiping.what_goes(evening.id)
    evening.wiping.anonymise(evening.id, remove_copies=True)

    assert goes.people == (NAME,)
    assert [s.name for s in evening.people.around_table(other)] == ["Henk de Boer"]


def test_organisations_of_the_table_stay_and_are_named_before(evening):
    evening.people.add(evening.id, "Truus, Stichting Pimpelmees")
    other = evening.dialogues.create()
    evening.people.add(other, "Kees, Elders")

    goes = evening.wiping.what_goes(evening.id)
    evening.wiping.anonymise(evening.id, remove_copies=True)

    assert goes.organisations == ("Stichting Pimpelmees",)
    assert goes.given_out == 1
    left = [party.name for party in evening.dossier.read.organisations.find()]
    assert "Stichting Pimpelmees" in left


def test_a_forgotten_name_is_gone_from_the_other_dialogues_too(home, evening):
    other = evening.dialogues.create()
    evening.capture.capture(other, "Vraag dat maar aan Zsófia", Kind.REMARK, None, None)

    evening.wiping.anonymise(evening.id, remove_copies=True)

    (line,) = evening.dossier.read.contributions.find(dialogue_id=other)
    assert line.text == "Vraag dat maar aan [naam]"
    assert found_in(home) == []


def test_removing_leaves_nothing_of_the_dialogue(home, evening):
    evening.wiping.remove(evening.id, remove_copies=True)

    assert evening.dossier.read.dialogues.find() == ()
    assert evening.dossier.read.assets.find() == ()
    assert evening.dossier.read.links.find() == ()
    assert found_in(home, (*SENTINELS, "Samen eten")) == []


def test_without_minutes_the_texts_go_and_the_people_stay(home, evening):
    evening.wiping.close_without_minutes(evening.id, remove_copies=True)

    left = evening.dialogues.get(evening.id)
    assert (left.closed, left.without_minutes, left.theme) == (True, True, "Samen eten")
    assert [s.name for s in evening.people.around_table(evening.id)] == [NAME, "Henk de Boer"]
    assert evening.wiping.counts(evening.id)["dream"] == 1
    texts = ("geheimregel", "gebinderegel", "halfgetypt", "kwartelafspraak", "kwartelsamenvatting")
    assert found_in(home, texts) == []


def test_one_person_can_be_forgotten_everywhere(home, evening):
    person_id = evening.person_id(evening.her)

    evening.wiping.forget_person(person_id, remove_copies=True)

    names = ("Zsófia", "Kwartelmans", "zsofia@kwartel.example", "06-55512345")
    assert found_in(home, names) == []
    texts = {line.text for line in evening.dossier.read.contributions.find()}
    assert texts == {"Een geheimregel over [naam]'s tuin", "Een gebinderegel"}
    assert {c.participant_id for c in evening.dossier.read.contributions.find()} == {None}
    assert len(evening.people.around_table(evening.id)) == 2


def test_a_wiped_evening_can_be_opened_on_every_page(evening):
    evening.wiping.anonymise(evening.id, remove_copies=True)

    minutes = evening.minutes.gather(evening.id, MinutesOptions())
    assert minutes.agreements == ()
    assert Facilitation(evening.dossier, evening.now).view(evening.id).seats == ()
    assert evening.dossier.check_integrity()


def test_what_is_kept_longer_can_be_taken_back(evening):
    retention = Retention(evening.dossier, evening.now)
    evening.now.advance(400 * 24 * 3600)
    assert retention.expired() == 1

    until = retention.keep_longer(evening.id)

    assert retention.expired() == 0
    assert until == "2028-05-21"
    evening.history.undo()
    assert retention.expired() == 1


def test_an_absent_guest_is_not_counted(evening):
    evening.people.set_presence(evening.her, Presence.ABSENT)

    evening.wiping.anonymise(evening.id, remove_copies=True)

    headcount = evening.dialogues.get(evening.id).headcount
    assert headcount is not None
    assert headcount.number == 1
