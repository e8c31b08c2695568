"""Spoiled files among the tables: a sentence, or a merge that can be undone whole."""

import json
import os
import random
from pathlib import Path

import pytest

from tests.services.exchange_samples import examples, full_file
from tests.services.merge_samples import dossier_of, merging
from tests.services.test_exchange_fuzz import spoil, spoil_bytes
from tests.storage.samples import dump
from wijkdialoog.domain.errors import ExchangeError
from wijkdialoog.domain.merging import Answers, Side
from wijkdialoog.services.history import History
from wijkdialoog.services.merge_files import read_file
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.words import merging as words

TIMES = int(os.environ.get("WIJKDIALOOG_BAD_FILES", "2000"))


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return a dossier with some of its bytes changed, lost or wiped."""
    changed = bytearray(content)
    match chance.randrange(4):
        case 0:
            return bytes(changed[: chance.randrange(len(changed))])
        case 1:
            at = chance.randrange(0, len(changed), 4096)
            changed[at : at + 4096] = bytes(len(changed[at : at + 4096]))
        case 2:
            changed[: chance.randrange(1, 100)] = chance.randbytes(chance.randrange(1, 100))
        case _:
            for _ in range(chance.randrange(1, 40)):
                changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def try_spoiled(folder: Path, times: int, seed: int) -> dict[str, int]:
    """Merge spoiled files; return how many were refused and how many came in."""
    chance = random.Random(seed)
    sources = [json.loads(path.read_text("utf-8")) for path in examples()] + [full_file()]
    whole = dossier_of(folder, "heel.wijkdialoog", examples()).read_bytes()
    here = Dossier.open(folder / "hier.wijkdialoog")
    service, history = merging(here), History(here)
    found = {"refused": 0, "merged": 0, "nothing": 0}
    for number in range(times):
        if number % 3:
            data = json.loads(json.dumps(chance.choice(sources)))
            for _ in range(chance.randrange(1, 4)):
                spoil(data, chance)
            content = json.dumps(data, ensure_ascii=chance.random() < 0.5).encode("utf-8")
            path = folder / "in.json"
            content = spoil_bytes(content, chance) if chance.random() < 0.2 else content
        else:
            path = folder / "in.wijkdialoog"
            content = damaged(whole, chance)
        path.write_bytes(content)
        before = dump(here)
        file = read_file(path)
        assert path.read_bytes() == content
        if file.source is None:
            assert words.refusal(file)
            assert dump(here) == before
            found["refused"] += 1
            continue
        answers = Answers(fallback=chance.choice(list(Side)))
        try:
            receipt = service.merge([file.source], answers)
        except ExchangeError:
            assert dump(here) == before
            found["refused"] += 1
            continue
        assert service.preview([file.source]).is_nothing
        found["nothing" if receipt.is_nothing else "merged"] += 1
        if not receipt.is_nothing and chance.random() < 0.8:
            history.undo()
            assert dump(here) == before
    assert here.check_integrity()
    here.close()
    return found


def test_a_spoiled_file_is_refused_in_words_or_comes_in_whole(tmp_path: Path, qapp: object):
    found = try_spoiled(tmp_path, 60, seed=2026)
    assert found["refused"] > 10
    assert found["merged"] > 5


@pytest.mark.long
def test_two_thousand_spoiled_files(tmp_path: Path, qapp: object):
    seed = random.randrange(2**32)
    print(seed, try_spoiled(tmp_path, TIMES, seed))
