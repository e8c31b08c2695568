"""Decisions about findings, versions given back, the logo and the draft e-mail."""

import email
from email import policy
from io import BytesIO

import pytest
from PIL import Image

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Dialogue, Participant, Presence
from wijkdialoog.domain.errors import Code, InvalidText, InvalidValue
from wijkdialoog.domain.findings import Handling
from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.minutes import MinutesOptions, NameMode, Reader
from wijkdialoog.domain.people import Consents, Person
from wijkdialoog.services import pictures as pictures_module
from wijkdialoog.services.handing_back import HandingBack
from wijkdialoog.services.logos import Logos
from wijkdialoog.services.mail_draft import is_address, mail_draft, recipients
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.troubles import StorageError, Trouble

D = DialogueId("d")
C = ContributionId("c")


@pytest.fixture
def service(dossier, now):
    with dossier.unit(Action.IMPORT) as unit:
        unit.dialogues.add(Dialogue(D, "Samen eten", date="2026-04-16"))
        for seat, name in enumerate(("Amina Yusuf", "Jan de Vries")):
            unit.people.add(Person(PersonId(name), name))
            unit.participants.add(Participant(ParticipantId(f"s{seat}"), D, PersonId(name), seat))
        unit.contributions.add(Contribution(C, D, Kind.DREAM, "Bel Amina op 06-12345678"))
    return MinutesService(dossier, now)


def texts(service) -> list[str]:
    return [line.text for line in service.gather(D, MinutesOptions()).loose_lines]


class TestFindings:
    def test_undecided_they_are_replaced(self, service):
        assert texts(service) == ["Bel [naam] op [telefoonnummer]"]
        found = service.findings(D, MinutesOptions())
        assert [(f.handling, f.decided) for f in found] == [(Handling.REPLACE, False)] * 2

    def test_a_decision_is_remembered_and_can_be_undone(self, service, history):
        name, phone = service.findings(D, MinutesOptions())
        service.decide(D, phone.finding, Handling.INCLUDE)
        service.decide(D, name.finding, Handling.WITHHOLD)
        minutes = service.gather(D, MinutesOptions())
        assert minutes.loose_lines == ()
        assert minutes.left_out.withheld_lines == 1
        assert history.undo_action is Action.DECIDE_FINDING
        history.undo()
        assert texts(service) == ["Bel [naam] op 06-12345678"]
        service.decide(D, phone.finding, Handling.REPLACE)
        assert service.findings(D, MinutesOptions())[1].decided

    def test_the_same_words_in_one_line_are_asked_once(self, service, dossier):
        with dossier.unit(Action.EDIT_CONTRIBUTION) as unit:
            unit.contributions.save(Contribution(C, D, Kind.DREAM, "Jan, Jan en Amina"))
        found = service.findings(D, MinutesOptions())
        assert [f.finding.found for f in found] == ["Jan", "Amina"]
        assert found[0].finding.start == 0
        assert texts(service) == ["[naam], [naam] en [naam]"]

    def test_a_decision_goes_with_its_dialogue(self, service, dossier):
        service.decide(D, service.findings(D, MinutesOptions())[0].finding, Handling.INCLUDE)
        with dossier.unit(Action.REMOVE_DIALOGUE) as unit:
            unit.dialogues.remove(D)
        assert dossier.read.finding_decisions.find() == ()


class TestVersions:
    def test_for_whom_it_was_is_remembered(self, service):
        service.remember_saved(D, 1, "v1.pdf", NameMode.NONE, Reader.ORGANISATIONS)
        assert service.saved_versions(D)[0].reader is Reader.ORGANISATIONS

    def test_who_got_it_back_is_a_list_to_change(self, service, dossier, now, history):
        backs = HandingBack(dossier, now)
        first = backs.add(D, 1, "  de bewoners ")
        backs.add(D, 1, "de gemeente", "20 april")
        assert [(b.whom, b.date) for b in backs.of(D)] == [
            ("de bewoners", "2026-04-16"),
            ("de gemeente", "2026-04-20"),
        ]
        backs.change(first, "alle bewoners", "17-4-2026")
        assert (backs.of(D)[0].whom, backs.of(D)[0].date) == ("alle bewoners", "2026-04-17")
        backs.remove(first)
        assert len(backs.of(D)) == 1
        history.undo()
        assert len(backs.of(D)) == 2

    def test_nobody_and_no_date_are_refused(self, service, dossier, now):
        backs = HandingBack(dossier, now)
        with pytest.raises(InvalidText):
            backs.add(D, 1, " ")
        with pytest.raises(InvalidValue):
            backs.add(D, 1, "de gemeente", "ooit")
        assert backs.of(D) == ()


def picture(size=(2000, 500), mode="RGBA", form="PNG") -> bytes:
    written = BytesIO()
    Image.new(mode, size, "red").save(written, form)
    return written.getvalue()


class TestLogo:
    def choose(self, dossier, tmp_path, content: bytes) -> None:
        path = tmp_path / "buurthuis.png"
        path.write_bytes(content)
        Logos(dossier).choose(D, path)

    def test_it_is_made_small_and_stands_in_the_minutes(self, service, dossier, tmp_path):
        assert service.gather(D, MinutesOptions()).logo is None
        self.choose(dossier, tmp_path, picture())
        logo = service.gather(D, MinutesOptions()).logo
        assert logo is not None
        with Image.open(BytesIO(logo)) as small:
            assert (small.format, small.mode, small.size) == ("PNG", "RGB", (600, 150))
        chosen = Logos(dossier).of(D)
        assert chosen is not None
        assert chosen.file_name == "buurthuis.png"

    def test_choosing_another_can_be_undone(self, service, dossier, tmp_path, history):
        self.choose(dossier, tmp_path, picture())
        first = Logos(dossier).picture(D)
        self.choose(dossier, tmp_path, picture(size=(10, 10), form="PNG"))
        assert Logos(dossier).picture(D) != first
        history.undo()
        assert Logos(dossier).picture(D) == first
        Logos(dossier).remove(D)
        assert Logos(dossier).of(D) is None

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"", Code.NOT_A_PICTURE),
            (b"geen plaatje", Code.NOT_A_PICTURE),
            (picture()[:200], Code.NOT_A_PICTURE),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Code.NOT_A_PICTURE),
            (b"\x89PNG\r\n\x1a\n" + b"\xff" * 5000, Code.NOT_A_PICTURE),
            (b"%PDF-1.7\n", Code.NOT_A_PICTURE),
        ],
    )
    def test_a_bad_picture_is_refused_and_the_old_one_stays(
        self, service, dossier, tmp_path, content, code
    ):
        self.choose(dossier, tmp_path, picture())
        before = Logos(dossier).picture(D)
        with pytest.raises(InvalidValue) as caught:
            self.choose(dossier, tmp_path, content)
        assert caught.value.code is code
        assert Logos(dossier).picture(D) == before

    def test_a_file_of_200_megabytes_is_refused_without_reading_it(
        self, service, dossier, tmp_path
    ):
        path = tmp_path / "groot.png"
        with path.open("wb") as file:
            file.truncate(200 * 1024 * 1024)
        with pytest.raises(InvalidValue) as caught:
            Logos(dossier).choose(D, path)
        assert caught.value.code is Code.PICTURE_TOO_BIG

    def test_too_many_pixels_are_refused(self, service, dossier, tmp_path, monkeypatch):
        monkeypatch.setattr(pictures_module, "MOST_PIXELS", 100)
        with pytest.raises(InvalidValue) as caught:
            self.choose(dossier, tmp_path, picture())
        assert caught.value.code is Code.PICTURE_TOO_BIG

    def test_a_file_that_is_gone_is_a_known_trouble(self, service, dossier, tmp_path):
        with pytest.raises(StorageError) as caught:
            Logos(dossier).choose(D, tmp_path / "weg.png")
        assert caught.value.trouble is Trouble.GONE

    @pytest.mark.parametrize(
        ("mode", "form"), [("L", "JPEG"), ("CMYK", "JPEG"), ("P", "GIF"), ("1", "PNG")]
    )
    def test_every_sort_of_picture_becomes_the_same_sort(
        self, service, dossier, tmp_path, mode, form
    ):
        written = BytesIO()
        Image.new(mode, (40, 20)).save(written, form)
        self.choose(dossier, tmp_path, written.getvalue())
        with Image.open(BytesIO(Logos(dossier).picture(D) or b"")) as made:
            assert made.mode == "RGB"


class TestMail:
    def test_only_addresses_with_consent_are_used(self, service, dossier, now):
        participants = Participants(dossier, now)
        participants.set_contact(ParticipantId("s0"), " amina@voorbeeld.nl ", agreed=True)
        with dossier.unit(Action.IMPORT) as unit:
            jan = unit.people.get("Jan de Vries")
            assert jan.consents == Consents()
        assert recipients(dossier, D).addresses == ("amina@voorbeeld.nl",)
        assert recipients(dossier, D).without == 1

    def test_withdrawn_consent_forgets_the_address(self, service, dossier, now):
        participants = Participants(dossier, now)
        participants.set_contact(ParticipantId("s0"), "amina@voorbeeld.nl", agreed=True)
        assert dossier.read.people.get("Amina Yusuf").consents.contact == "2026-04-16"
        participants.set_contact(ParticipantId("s0"), "amina@voorbeeld.nl", agreed=False)
        amina = dossier.read.people.get("Amina Yusuf")
        assert (amina.email, amina.consents.contact) == (None, None)

    def test_half_an_address_is_refused(self, service, dossier, now):
        with pytest.raises(InvalidValue) as caught:
            Participants(dossier, now).set_contact(ParticipantId("s0"), "amina@", agreed=True)
        assert caught.value.code is Code.NOT_AN_EMAIL

    def test_who_was_not_there_gets_no_mail(self, service, dossier, now):
        participants = Participants(dossier, now)
        participants.set_contact(ParticipantId("s0"), "amina@voorbeeld.nl", agreed=True)
        participants.set_presence(ParticipantId("s0"), Presence.ABSENT)
        assert recipients(dossier, D).addresses == ()

    @pytest.mark.parametrize("typed", ["", "a", "a@b", "a b@c.nl", "a@b.nl, c@d.nl", "a@b.nl\n"])
    def test_what_is_no_address_is_known(self, typed):
        assert not is_address(typed)

    def test_the_draft_can_be_read_back(self):
        pdf = b"%PDF-1.7 " + bytes(range(256)) * 40
        draft = mail_draft(
            "Verslag: Één avond\r\nBcc: boef@voorbeeld.nl",
            "Beste mensen,\n\nHier is het verslag – fijn.\n",
            ("amina@voorbeeld.nl", "jan@voorbeeld.nl"),
            "2026-04-16 Één avond – verslag v1.pdf",
            pdf,
        )
        read = email.message_from_bytes(draft, policy=policy.default)
        assert read["X-Unsent"] == "1"
        assert read["Subject"] == "Verslag: Één avond Bcc: boef@voorbeeld.nl"
        assert read["Bcc"] == "amina@voorbeeld.nl, jan@voorbeeld.nl"
        assert read["To"] is None
        body = read.get_body()
        assert body is not None
        text = body.get_content().replace("\r\n", "\n")
        assert text == "Beste mensen,\n\nHier is het verslag – fijn.\n"
        [attached] = read.iter_attachments()
        assert attached.get_filename() == "2026-04-16 Één avond – verslag v1.pdf"
        assert attached.get_content_type() == "application/pdf"
        assert attached.get_content() == pdf

    def test_nobody_to_send_to_gives_a_draft_without_addresses(self):
        read = email.message_from_bytes(mail_draft("V", "t", (), "v.pdf", b"p"))
        assert read["Bcc"] is None

    def test_an_address_in_another_script_stays_whole(self):
        draft = mail_draft("V", "t", ("jürgen@bücher.de",), "v.pdf", b"p")
        assert "jürgen@bücher.de".encode() in draft

    def test_equal_input_gives_equal_bytes(self):
        first = mail_draft("V", "t", ("a@b.nl",), "v.pdf", b"p")
        assert first == mail_draft("V", "t", ("a@b.nl",), "v.pdf", b"p")
