"""Each paper in each variant passes veraPDF, for PDF/UA-1 and PDF/A-2a at once."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from tests.reports.demo_document import SCRIPTS
from tests.reports.event_samples import event_for
from tests.reports.paper_samples import BARE, NOBODY_NAMED, ORDINARY, TOO_MUCH, practised
from tests.reports.papers import FATIMA, PAPERS, SHEET, extract, minutes, paper, photographed, png
from tests.reports.samples import EMPTY, line, round_of
from tests.reports.test_papers import odd
from tests.reports.test_photos import jpeg
from tests.reports.test_role_times import CHOSEN
from tests.reports.test_stories import FULL, for_whom
from wijkdialoog.domain.minutes import MinutesAgreement, MinutesPhoto, MinutesTally, Reader
from wijkdialoog.domain.tally import Hands
from wijkdialoog.reports.minutes_pdf import write_event, write_minutes
from wijkdialoog.reports.receipt_pdf import receipt_pdf
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.reports.texts_english import EnglishTexts

ROOT = Path(__file__).parents[2]
UNAVAILABLE = 77

SAID = [*SCRIPTS.values(), "wat mensen in de wijk tegen elkaar zeggen " * 48]
EXTREME = replace(
    FULL,
    tally=MinutesTally(Hands(999, 103, 0), "محمد: hoe ga je naar huis? " * 4),
    loose_photos=(MinutesPhoto(jpeg(900, 1600), "محمد bij de flap"),) * 5,
    table=("Amina", "محمد", "שרה", "ሰላም", "小明", "") * 7,
    agreements=tuple(MinutesAgreement(text) for text in SAID),
    rounds=(round_of(*(line(SAID[n % len(SAID)], n, dots=n % 9) for n in range(300))),),
)


# Blocks and options that the minutes above have not: photos, a logo, the other papers, odd typing.
MORE: dict[str, Callable[[], bytes]] = {
    **PAPERS,
    **{
        f"photos-{reader}-{large}": partial(
            lambda reader, large: minutes(for_whom(photographed(), reader, large_print=large)),
            reader,
            large,
        )
        for reader in Reader
        for large in (False, True)
    },
    **{
        f"roles-{reader}": partial(lambda reader: minutes(for_whom(CHOSEN, reader)), reader)
        for reader in Reader
    },
    "logo": lambda: minutes(replace(FULL, logo=png(1200, 300))),
    "odd": lambda: minutes(for_whom(odd(FULL), Reader.ARCHIVE)),
    "odd-extract": lambda: extract(odd(FATIMA)),
    **{
        f"paper-{name}-{texts.language}": partial(paper, evening, texts)
        for name, evening in (
            ("bare", BARE),
            ("nobody-named", NOBODY_NAMED),
            ("too-much", TOO_MUCH),
            ("odd", odd(practised(ORDINARY), keep=("date", "start", "end", "help_language"))),
        )
        for texts in (DutchTexts(), EnglishTexts())
    },
    "odd-receipt": lambda: receipt_pdf(odd(SHEET), DutchTexts()),
}


@pytest.mark.validator
def test_every_paper_passes_both_standards(tmp_path):
    paths = []
    for name, value in (("empty", EMPTY), ("full", FULL), ("extreme", EXTREME)):
        for reader in Reader:
            for texts in (DutchTexts(), EnglishTexts()):
                for large in (False, True):
                    path = tmp_path / f"{name}-{reader}-{texts.language}-{large}.pdf"
                    write_minutes(for_whom(value, reader, large_print=large), texts, path)
                    paths.append(str(path))
    for reader in Reader:
        for texts in (DutchTexts(), EnglishTexts()):
            for large in (False, True):
                path = tmp_path / f"event-{reader}-{texts.language}-{large}.pdf"
                with path.open("wb") as file:
                    write_event(event_for(reader, large_print=large), texts, file)
                paths.append(str(path))
    for name, make in MORE.items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(make())
        paths.append(str(path))
    command = [str(ROOT / ".ci" / "validate-pdf"), *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == UNAVAILABLE:
        pytest.skip(done.stderr.strip())
    failed = [said for said in done.stdout.splitlines() if said.startswith("FAIL")]
    assert failed == []
    assert done.stdout.count("PASS") == 2 * len(paths)
