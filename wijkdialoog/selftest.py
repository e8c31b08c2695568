"""`zelftest`: does every part of this copy of the program work here? Meant for the frozen program.

Each check prints a line "✓ …" or "✗ …". Nothing of the user is opened or changed.
"""

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from wijkdialoog import __title__, __version__, paths
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.minutes import MinutesOptions
from wijkdialoog.printing import Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.exchange import Exchange, read_package
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.history import History
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.storage.dossier import Dossier

SAMPLE_LINE = (
    "Een moestuin bij de Driekoningenkerk, ’s avonds open – naïef idee? Łódź, Αθήνα, Київ."
)
_RESOURCES = ("exchange/wijkdialoog-v1.schema.json", "fonts/*.ttf", "icons/*.svg")
_OUR_ERROR = 70
_SMALLEST_PDF_BYTES = 5_000


class CheckFailed(Exception):  # noqa: N818  (a finding, not a mistake in the check)
    """What is wrong, in words."""


@dataclass(frozen=True)
class Check:
    """One part of the program. `look` returns what it found, or raises."""

    name: str
    look: Callable[[], str]


def run(output: Path | None, tell: Callable[[str], None]) -> int:
    """Do every check and tell it line by line. Returns the exit code: 0, or 70 when one failed.

    output  a file that gets the lines too, for a program without a console; or None
    Raises StorageError when that file cannot be written.
    """
    _need_no_screen()
    lines = [f"{__title__} {__version__}, Python {platform.python_version()}, {sys.platform}"]
    all_well = True
    tell(lines[0])
    with tempfile.TemporaryDirectory(prefix="wijkdialoog-zelftest-") as folder:
        for check in _checks(Path(folder)):
            is_well, line = _outcome(check)
            all_well = all_well and is_well
            lines.append(line)
            tell(line)
    if output is not None:
        write_atomically(output, ("\n".join(lines) + "\n").encode("utf-8"))
    return 0 if all_well else _OUR_ERROR


def require(condition: object, finding: str) -> None:
    """Raise CheckFailed with `finding` unless the condition holds."""
    if not condition:
        raise CheckFailed(finding)


def _outcome(check: Check) -> tuple[bool, str]:
    try:
        return True, f"✓ {check.name}: {check.look()}"
    except Exception as exc:  # noqa: BLE001  (whatever a part does wrong is the finding)
        return False, f"✗ {check.name}: {type(exc).__name__}: {exc}"


def _need_no_screen() -> None:
    has_screen = any(name in os.environ for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not has_screen:
        # Without a screen Qt would end the process before it could tell anything.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _checks(folder: Path) -> Iterator[Check]:
    from wijkdialoog.selftest_window import window_checks

    dossier_path = folder / "Zelftest wijk?.wijkdialoog"
    pdf_path = folder / "verslag.pdf"
    yield Check("bestanden van het programma", _resources)
    yield Check("dossier maken en bewaren", lambda: _write_dossier(dossier_path))
    yield Check("dossier weer openen", lambda: _reopen(dossier_path))
    yield Check("ongedaan maken", lambda: _undo(dossier_path))
    yield Check("uitwisselbestand", lambda: _exchange(dossier_path, folder))
    yield Check("verslag als PDF", lambda: _print(dossier_path, pdf_path))
    yield from window_checks(dossier_path, pdf_path, folder)


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


def _dialogue(dossier: Dossier) -> Dialogue:
    (dialogue,) = dossier.read.dialogues.find()
    return dialogue
