"""The checks that need no window: files, dossier, undo, exchange, PDF."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from PIL import Image

from wijkdialoog import paths
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.minutes import MinutesOptions
from wijkdialoog.printing import Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.selftest.checks import SAMPLE_LINE, Check, require
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.exchange import Exchange, read_package
from wijkdialoog.services.history import History
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.photos import Photos
from wijkdialoog.storage.dossier import Dossier

_RESOURCES = ("exchange/wijkdialoog-v1.schema.json", "fonts/*.ttf", "icons/*.svg")
_SMALLEST_PDF_BYTES = 5_000


def part_checks(dossier_path: Path, pdf_path: Path, folder: Path) -> Iterator[Check]:
    """Yield the checks; they leave a dossier and a PDF for those after them."""
    yield Check("bestanden van het programma", _resources)
    yield Check("dossier maken en bewaren", lambda: _write_dossier(dossier_path))
    yield Check("dossier weer openen", lambda: _reopen(dossier_path))
    yield Check("ongedaan maken", lambda: _undo(dossier_path))
    yield Check("uitwisselbestand", lambda: _exchange(dossier_path, folder))
    yield Check("foto in het verslag", lambda: _photo(dossier_path, folder))
    yield Check("verslag als PDF", lambda: _print(dossier_path, pdf_path))
    yield Check("wachtwoord op de PDF", lambda: _password(pdf_path))


def _resources() -> str:
    found = 0
    for pattern in _RESOURCES:
        files = list(paths.resources().glob(pattern))
        require(files, f"geen {pattern}")
        require(all(file.stat().st_size > 0 for file in files), f"een leeg bestand in {pattern}")
        found += len(files)
    return f"{found} gevonden"


def _write_dossier(path: Path) -> str:
    dossier = Dossier.open(path)
    try:
        now = SteadyClock()
        dialogue_id = Dialogues(dossier, now).create()
        with dossier.unit(Action.EDIT_DIALOGUE) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            unit.dialogues.save(replace(dialogue, title="Zelftest", question="Werkt alles?"))
        speaker = Participants(dossier, now).add(dialogue_id, "Amina, moedercentrum")
        for round_ in dossier.read.rounds.find(dialogue_id=dialogue_id):
            Capture(dossier, now).capture(dialogue_id, SAMPLE_LINE, Kind.DREAM, speaker, round_.id)
        return f"{dossier.read.contributions.count()} keer inbreng"
    finally:
        dossier.close()


def _reopen(path: Path) -> str:
    dossier = Dossier.open(path)
    try:
        require(dossier.check_integrity(), "het bestand is niet gaaf")
        texts = {line.text for line in dossier.read.contributions.find()}
        require(texts == {SAMPLE_LINE}, "de tekst kwam anders terug")
        return f"{path.stat().st_size // 1024} kB, gaaf"
    finally:
        dossier.close()


def _undo(path: Path) -> str:
    dossier = Dossier.open(path)
    try:
        history = History(dossier)
        dialogue = _dialogue(dossier)
        with dossier.unit(Action.REMOVE_DIALOGUE) as unit:
            unit.dialogues.remove(dialogue.id)
        require(dossier.read.contributions.count() == 0, "er bleef iets staan")
        history.undo()
        require(_dialogue(dossier) == dialogue, "de dialoog kwam anders terug")
        require(dossier.read.contributions.count() > 0, "de inbreng kwam niet terug")
        return "alles kwam terug"
    finally:
        dossier.close()


def _exchange(path: Path, folder: Path) -> str:
    target = folder / "uit.json"
    dossier = Dossier.open(path)
    other = Dossier.open(folder / "ander.wijkdialoog")
    try:
        Exchange(dossier, SteadyClock()).write_file(target)
        receipt = Exchange(other, SteadyClock()).bring_in(read_package(target))
        require(receipt.new.get("dialogues") == 1, "de dialoog kwam niet over")
        return "uit en weer in"
    finally:
        dossier.close()
        other.close()


def _print(path: Path, target: Path) -> str:
    dossier = Dossier.open(path)
    try:
        printer = Printer(MinutesService(dossier, SteadyClock()), DutchTexts())
        printed = printer.print_minutes(_dialogue(dossier).id, MinutesOptions())
    finally:
        dossier.close()
    require(printed.data.startswith(b"%PDF"), "geen PDF")
    require(len(printed.data) > _SMALLEST_PDF_BYTES, "de PDF is te klein")
    require(not printed.missing, f"geen letter voor {' '.join(printed.missing)}")
    target.write_bytes(printed.data)
    return f"{printed.pages} bladzijden, {len(printed.data) // 1024} kB"


def _photo(path: Path, folder: Path) -> str:
    source = folder / "foto.jpg"
    Image.new("RGB", (2400, 1800), "white").save(source, "JPEG")
    dossier = Dossier.open(path)
    try:
        photos = Photos(dossier, SteadyClock())
        id_ = photos.add(_dialogue(dossier).id, None, source, "Een flap")
        kept = photos.picture(dossier.read.photos.get(id_))
    finally:
        dossier.close()
    require(kept is not None, "de foto is niet bewaard")
    with Image.open(BytesIO(kept or b"")) as picture:
        return f"{picture.width} × {picture.height}, {len(kept or b'') // 1024} kB"


def _password(pdf_path: Path) -> str:
    from wijkdialoog.reports.password import is_locked, opens_with, protect

    locked = protect(pdf_path.read_bytes(), "één woord")
    require(is_locked(locked), "de PDF gaat zonder wachtwoord open")
    require(opens_with(locked, "één woord"), "de PDF gaat met het wachtwoord niet open")
    return "AES-256, gaat alleen met het wachtwoord open"


def _dialogue(dossier: Dossier) -> Dialogue:
    (dialogue,) = dossier.read.dialogues.find()
    return dialogue
