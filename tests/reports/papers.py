"""Every sort of PDF that the program makes, by name: minutes, an event, a receipt, an extract."""

import io
from collections.abc import Callable
from dataclasses import replace

from PIL import Image

from tests.reports.event_samples import event_for
from tests.reports.paper_samples import ORDINARY
from tests.reports.samples import round_of
from tests.reports.test_photos import jpeg
from tests.reports.test_stories import FULL, for_whom
from wijkdialoog.domain.about_person import AboutPerson, OwnAsset, OwnSeat
from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.dialogue import Function, Presence
from wijkdialoog.domain.key_sheet import KeyLine, KeyPlace, KeySheet
from wijkdialoog.domain.merge_receipt import Sheet
from wijkdialoog.domain.minutes import Minutes, MinutesPhoto, Reader
from wijkdialoog.domain.paper import PaperEvening, usual_choice
from wijkdialoog.domain.people import Role
from wijkdialoog.reports.extract_pdf import write_extract
from wijkdialoog.reports.key_sheet_pdf import key_sheet_pdf
from wijkdialoog.reports.minutes_pdf import write_event, write_minutes
from wijkdialoog.reports.paper_pdf import write_paper
from wijkdialoog.reports.receipt_pdf import receipt_pdf
from wijkdialoog.reports.texts import DutchTexts, Texts

SHEET = Sheet(
    "Bon van het samenvoegen",
    "Twee bestanden kwamen samen.",
    "2026-04-16",
    (
        ("tafel 1.wijkdialoog", ("14 regels kwamen erbij.", "3 mensen waren er al.")),
        ("طاولة ٢ – שולחן.wijkdialoog", ("1 regel kwam erbij: «الأمان في الحي».",)),
    ),
)
SEAT = OwnSeat(
    "Samen eten",
    "2026-04-16",
    "De Linde",
    Function.PARTICIPANT,
    Presence.PRESENT,
    "19:42",
    "21:00",
    said=("Een lange tafel.", "الأمان في الحي مهم", "wat ik al heel lang wil zeggen " * 60),
    mentioned=("Fatima had soep bij zich.",),
    agreements=("Proefkoken",),
    in_bin=True,
    handed_back=((1, "2026-04-20"), (2, "")),
)
FATIMA = AboutPerson(
    "Fatima el Idrissi محمد",
    "Fatima",
    Role.RESIDENT,
    "Buurthuis De Linde",
    "fatima@example.nl",
    "",
    "2026-04-16",
    "Bloemenbuurt",
    tuple(
        (purpose, "2026-03-01" if number % 2 else None) for number, purpose in enumerate(Purpose)
    ),
    (SEAT, OwnSeat("Praten over geld", "2025", "", None, None, "", "")),
    (OwnAsset("Grote pannen", "op zondag", "te leen"),),
    (("Buurtkeuken", "kok"), ("Repair café", "")),
    3,
)
NOBODY = AboutPerson(
    "Jan", "", None, "", "", "", "2026-04-16", "", tuple((purpose, None) for purpose in Purpose)
)
KEYS = KeySheet(
    "De toetsen van Wijkdialoog",
    "Alles kan ook met de muis.",
    KeyPlace("De acht toetsen van de avond", (KeyLine("Page Down", "Volgende aan het woord"),) * 8),
    tuple(
        KeyPlace(f"Plek {n}", (KeyLine("Ctrl+Shift+↑", "Een minuut erbij, en weer terug"),) * 14)
        for n in range(7)
    ),
    "2026-04-16",
)


def png(width: int, height: int) -> bytes:
    """A logo that is half see-through."""
    target = io.BytesIO()
    Image.new("RGBA", (width, height), (20, 90, 80, 128)).save(target, "PNG")
    return target.getvalue()


def photographed() -> Minutes:
    """A full evening with upright and lying photos, with and without a caption."""
    lying, upright = jpeg(1600, 900), jpeg(900, 1600)
    photos = (MinutesPhoto(lying, "De flap van محمد"), MinutesPhoto(upright), MinutesPhoto(lying))
    said = round_of(*FULL.rounds[1].lines, photos=photos)
    loose = (MinutesPhoto(upright, "De groep na afloop"),)
    return replace(FULL, rounds=(FULL.rounds[0], said), loose_photos=loose)


def minutes(value: Minutes) -> bytes:
    """The PDF of a dialogue."""
    target = io.BytesIO()
    write_minutes(value, DutchTexts(), target)
    return target.getvalue()


def event(reader: Reader = Reader.ARCHIVE) -> bytes:
    """The PDF of all tables of an event."""
    target = io.BytesIO()
    write_event(event_for(reader), DutchTexts(), target)
    return target.getvalue()


def extract(about: AboutPerson) -> bytes:
    """The PDF for one person."""
    target = io.BytesIO()
    write_extract(about, DutchTexts(), target)
    return target.getvalue()


def paper(evening: PaperEvening, texts: Texts | None = None) -> bytes:
    """The PDF for an evening without a laptop."""
    target = io.BytesIO()
    write_paper(evening, usual_choice(evening), texts or DutchTexts(), target)
    return target.getvalue()


PAPERS: dict[str, Callable[[], bytes]] = {
    "minutes": lambda: minutes(for_whom(FULL, Reader.ORGANISATIONS)),
    "event": event,
    "receipt": lambda: receipt_pdf(SHEET, DutchTexts()),
    "extract": lambda: extract(FATIMA),
    "paper": lambda: paper(ORDINARY),
    "extract-of-nobody": lambda: extract(NOBODY),
    "keys": lambda: key_sheet_pdf(KEYS, DutchTexts()),
}
