"""Thirty tables of eight people, from thirty files to one dossier."""

import time
from pathlib import Path

import pytest

from tests.services.merge_samples import merging, table_file, write
from wijkdialoog.services.history import History
from wijkdialoog.services.merge_files import files_in, read_files
from wijkdialoog.storage.dossier import Dossier

LIMIT_SECONDS = 10.0


@pytest.mark.bench
def test_thirty_tables_come_in_within_ten_seconds(tmp_path: Path):
    sticks = tmp_path / "sticks"
    sticks.mkdir()
    for table in range(1, 31):
        write(sticks, f"tafel {table}.json", table_file(table, people=8, lines=60))
    dossier = Dossier.open(tmp_path / "a.wijkdialoog")
    History(dossier)
    told: list[int] = []

    start = time.perf_counter()
    found = read_files(files_in([sticks]), lambda number, _of, _path: told.append(number) or True)
    sources = [file.source for file in found if file.source]
    reading = time.perf_counter()
    assert not merging(dossier).preview(sources).open_questions
    looking = time.perf_counter()
    receipt = merging(dossier).merge(sources)
    end = time.perf_counter()

    print(
        f"read {reading - start:.2f} s, preview {looking - reading:.2f} s, "
        f"merge {end - looking:.2f} s"
    )
    assert told == list(range(30))
    assert receipt.count("contributions") == 1800
    assert receipt.count("people") == 240
    assert end - start < LIMIT_SECONDS
    dossier.close()
