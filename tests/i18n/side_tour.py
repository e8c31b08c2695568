"""A walk through what seldom comes in front: joining tables, photos, questions, troubles."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.services.exchange_samples import uid
from tests.services.merge_samples import dossier_of, table_file, write
from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.domain.ids import ContributionId
from wijkdialoog.domain.merging import Side
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.photos import Photos
from wijkdialoog.services.rescue import Rescue
from wijkdialoog.services.safekeeping import Stored
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.dialogs.closing_copy import ClosingBar
from wijkdialoog.ui.dialogs.irreversible import IrreversibleDialog
from wijkdialoog.ui.dialogs.rescue_dialog import RescueDialog
from wijkdialoog.ui.dossier.bin_section import BinSection
from wijkdialoog.ui.dossier.people_section import PeopleSection
from wijkdialoog.ui.dossier.retention_section import RetentionSection
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.dossier.tables_section import TablesSection
from wijkdialoog.ui.harvest.harvest_page import HarvestPage
from wijkdialoog.ui.minutes.minutes_page import MinutesPage
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.photos.photos_page import PhotosPage
from wijkdialoog.ui.widgets.fold import Fold

CAPTION = "De flap van de ronde over dromen, met alle gele briefjes en de tekening van Bart"
CHANGED = (
    "Hier verbeterd, terwijl de andere tafel dat ook deed",
    "Alleen hier verbeterd",
    "Daar verbeterd",
)
LETTERS = ("lange tafel op", "lunge tafel op")  # one changed letter in a dream
FILES = ("tafel.json", "bedorven.wijkdialoog")
_PATIENCE_MS = 20_000


class SideTour:
    """Goes through the window of an open dossier; `folder` is a place for files."""

    def __init__(self, opened: OpenDossier, folder: Path) -> None:
        self._opened = opened
        self._window = opened.window
        self._folder = folder

    # Tables ------------------------------------------------------------------

    def tables(self) -> Iterator[str]:
        """New tables, what differs, who may be who, a file that stays out, and the receipts."""
        section = self._section(Section.TABLES)
        assert isinstance(section, TablesSection)
        yield "tables, empty"
        section.bring((self._folder / "nergens",))
        yield "tables, reading"
        self._read(section)
        self._bring(section, [write(self._folder, f"tafel {n}.json", table(n)) for n in (1, 2)])
        yield "tables, new ones"
        section.merge()
        yield "receipt"
        self._change_here()
        section.start_again()
        yield "tables, joined before"
        self._bring(section, self._changed_files())
        for card in section.cards:
            for fold in card.findChildren(Fold):
                fold.set_open(True)
        yield "tables, with choices"
        for card in section.cards:
            for row in card.rows:
                row.buttons[Side.THERE].click()
        yield "tables, chosen"
        section.merge()
        yield "receipt of choices"

    def _change_here(self) -> None:
        capture = Capture(self._opened.dossier, SteadyClock())
        capture.edit(_line(0), CHANGED[0])
        capture.edit(_line(1), CHANGED[1])
        capture.remove(_line(2))

    def _changed_files(self) -> list[Path]:
        """Table 1 once more with other texts, a namesake at table 3, and a spoiled dossier."""
        again = table(1)
        lines = again["dialogues"][0]["contributions"]
        for number in (0, 2, 3):
            lines[number]["text"] = f"{CHANGED[2]}, regel {number}"
        again["people"][0]["consents"] = {"photo": "2026-04-16"}
        again["assets"][0] |= {"direction": "asks", "means": ["time"], "organisation_id": uid(2)}
        again["dialogues"][0]["agreements"][0] |= {"state": "done", "who": ["Amina"]}
        first = write(self._folder, "tafel 1.json", again)
        spoiled = dossier_of(self._folder, FILES[1], [first])
        spoiled.write_bytes(spoiled.read_bytes()[:9000])
        return [first, write(self._folder, "tafel 3.json", table(3)), spoiled]

    def _bring(self, section: TablesSection, files: Sequence[Path]) -> None:
        section.bring(files)
        self._read(section)
        assert section.faces.currentWidget() is section.preview

    def _read(self, section: TablesSection) -> None:
        waited = QElapsedTimer()
        waited.start()
        while section.faces.currentWidget() is section.reading:
            assert waited.elapsed() < _PATIENCE_MS
            QApplication.processEvents()

    # Photos ------------------------------------------------------------------

    def photos(self) -> Iterator[str]:
        """A photo with many words and one without; one of them large, and its menu."""
        dialogue_id = self._opened.dossier.read.dialogues.find()[-1].id
        photos = Photos(self._opened.dossier, SteadyClock())
        path = self._folder / "flap.png"
        Image.new("RGB", (320, 240), "goldenrod").save(path)
        rounds = self._opened.dossier.read.rounds.find(dialogue_id=dialogue_id)
        for round_id, caption in ((rounds[0].id, CAPTION), (None, "")):
            photos.add(dialogue_id, round_id, path, caption)
        self._window.open_dialogue(dialogue_id, Step.HARVEST)
        harvest = self._window.pages[Step.HARVEST]
        assert isinstance(harvest, HarvestPage)
        harvest.foot.photos_wanted.emit()
        (page,) = self._window.findChildren(PhotosPage)
        yield "photos"
        menu = page.tiles[0].menu()
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))
        yield "menu of a photo"
        menu.close()
        for tile in page.tiles:
            tile.caption_wanted.emit(tile.photo)
            yield "photo with its caption"

    # Questions ---------------------------------------------------------------

    def questions(self) -> Iterator[str]:
        """Each question before something goes for good, as its page asks it."""
        capture = Capture(self._opened.dossier, SteadyClock())
        for line in self._opened.dossier.read.contributions.find(binned_ms=None)[:3]:
            capture.remove(line.id)
        with _never_answered() as asked:
            bin_ = self._section(Section.BIN)
            assert isinstance(bin_, BinSection)
            bin_.empty_bin()
            yield from _shown(asked.pop(), "empty the bin")
            kept = self._section(Section.RETENTION)
            assert isinstance(kept, RetentionSection)
            dialogue = self._opened.dossier.read.dialogues.find()[-1]
            kept.anonymise(dialogue)
            yield from _shown(asked.pop(), "anonymise")
            kept.remove(dialogue)
            yield from _shown(asked.pop(), "remove a dialogue")
            people = self._section(Section.PEOPLE)
            assert isinstance(people, PeopleSection)
            people.forget()
            yield from _shown(asked.pop(), "forget somebody")
            self._window.open_dialogue(dialogue.id, Step.MINUTES)
            page = self._window.pages[Step.MINUTES]
            assert isinstance(page, MinutesPage)
            page.closing.close_without_minutes()
            yield from _shown(asked.pop(), "close without minutes")

    # Troubles ----------------------------------------------------------------

    def keeping(self) -> Iterator[str]:
        """The banner for each reason why something is not stored."""
        safe, path = self._window.keeping._safe, self._opened.dossier.path
        for trouble in Trouble:
            safe._set(Stored.NOT_YET, StorageError(trouble, path))
            yield f"not stored, {trouble}"
        safe._set(Stored.IN_MEMORY, StorageError(Trouble.GONE, path))
        yield "in memory"
        self._window.keeping.banner.back.show()
        yield "in memory, and the stick is back"
        safe._set(Stored.BUSY, None)
        yield "storing"
        safe._set(Stored.YES, None)
        yield "stored again"

    def closing(self) -> Iterator[str]:
        """The bar of a slow copy."""
        bar = ClosingBar()
        bar.show_progress(2, 5)
        yield from _shown(bar, "copy at closing")

    def rescue(self, sound: Path) -> Iterator[str]:
        """What was rescued: nearly all, a part with a copy that has more, nothing."""
        for name, spoil in _SPOILED.items():
            place = self._folder / name
            (place / "reservekopieën").mkdir(parents=True)
            content = sound.read_bytes()
            damaged = place / "Mijn wijk.wijkdialoog"
            damaged.write_bytes(spoil(content))
            assert damaged.read_bytes() != content
            copy = "Mijn wijk 2026-04-16 19.30.00 gevraagd.wijkdialoog"
            (place / "reservekopieën" / copy).write_bytes(content)
            rescued = Rescue(damaged, SteadyClock()).salvage()
            report = "Mijn wijk (hersteld) – wat er gered is.txt" if rescued.salvage.path else ""
            dialog = RescueDialog(
                rescued, damaged.name, report, datetime(2026, 4, 17, 10, 0), self._window
            )
            yield from _shown(dialog, f"rescue, {name}")

    def _section(self, section: Section) -> QWidget:
        self._window.show_section(section)
        found = self._window._dossier_page.section
        assert found is not None
        return found


def _shown(window: QWidget, name: str) -> Iterator[str]:
    window.show()
    QApplication.processEvents()
    yield name
    window.close()
    window.deleteLater()


@contextmanager
def _never_answered() -> Iterator[list[IrreversibleDialog]]:
    """Questions do not wait, they come in a list; the answer is no."""
    asked: list[IrreversibleDialog] = []

    def answer(dialog: IrreversibleDialog) -> QDialog.DialogCode:
        asked.append(dialog)
        return QDialog.DialogCode.Rejected

    waits = IrreversibleDialog.exec
    IrreversibleDialog.exec = answer  # type: ignore[method-assign, assignment]
    try:
        yield asked
    finally:
        IrreversibleDialog.exec = waits  # type: ignore[method-assign]


def table(number: int) -> dict[str, Any]:
    """The file of a table; each has a namesake of somebody at table 1."""
    data = table_file(number, lines=5)
    data["people"][0]["name"] = "Amina Yılmaz"
    return data


def _line(number: int) -> ContributionId:
    """The id of a line of table 1."""
    return ContributionId(uid(2300 + number))


_SPOILED = {
    "a letter": lambda content: content.replace(*(text.encode() for text in LETTERS)),
    "half": lambda content: content[: len(content) // 2],
    "nothing": lambda content: b"SQLite format 3\0" + bytes(len(content) - 16),
}
