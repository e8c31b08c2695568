"""Spoiled exchange files: never an error of ours, and a refused file changes nothing."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.services.exchange_samples import examples, full_file
from tests.storage.samples import dump
from wijkdialoog.commands import sentences
from wijkdialoog.domain.errors import ExchangeError
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions, NameMode
from wijkdialoog.printing import Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.exchange import Exchange, read_package
from wijkdialoog.services.history import History
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.storage.dossier import Dossier

STRANGE: list[Any] = [
    *(None, True, False, 0, -1, 1, 2**53 - 1, 2**53, 2**70, 1.0, 1.5, 1e308, "", " ", "\u0000"),
    *("2026", "2026-99-99", "0000-00", "99:99", "0", "other", "ß" * 200, "x" * 20_001, "\u202e"),
    *("'; DROP TABLE people;--", "%s{0}{title}<b>&", "😀" * 50, "a\tb\r\n\x1b[31m", "\uffff"),
    *([], [[]], {}, {"": None}, [None], ["x"], {"id": "x"}),
]


def places(value: Any, steps: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [steps] if steps else []
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, part in items:
        found += places(part, (*steps, key))
    return found


def spoil(data: Any, chance: random.Random) -> None:
    """Change one thing somewhere: replace, remove, double, shuffle, or copy from elsewhere."""
    steps = chance.choice(places(data))
    target = data
    for step in steps[:-1]:
        target = target[step]
    last = steps[-1]
    match chance.randrange(6):
        case 0 | 1:
            target[last] = chance.choice(STRANGE)
        case 2:
            del target[last]
        case 3 if isinstance(target, list):
            target.append(json.loads(json.dumps(target[last])))
        case 4 if isinstance(target, list):
            chance.shuffle(target)
        case 5:
            other = chance.choice(places(data))
            value = data
            for step in other:
                value = value[step]
            target[last] = json.loads(json.dumps(value))


def spoil_bytes(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(changed))
        changed[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
    return bytes(changed)


def try_spoiled_files(folder: Path, times: int, seed: int) -> int:
    """Bring in spoiled files; return how many were accepted."""
    chance = random.Random(seed)
    sources = [json.loads(path.read_text("utf-8")) for path in examples()] + [full_file()]
    dossier = Dossier.open(folder / "a.wijkdialoog")
    exchange, history = Exchange(dossier, lambda: 0), History(dossier)
    printer = Printer(MinutesService(dossier, lambda: 0), DutchTexts())
    path = folder / "in.json"
    accepted = 0
    refusals: list[str] = []
    for _ in range(times):
        data = json.loads(json.dumps(chance.choice(sources)))
        for _ in range(chance.randrange(1, 4)):
            spoil(data, chance)
        content = json.dumps(data, ensure_ascii=chance.random() < 0.5).encode("utf-8")
        path.write_bytes(spoil_bytes(content, chance) if chance.random() < 0.2 else content)
        before = dump(dossier)
        try:
            package = read_package(path)
            exchange.bring_in(package, overwrite=chance.random() < 0.5)
        except ExchangeError as error:
            refusals.append(sentences.error_sentence(error))
            assert dump(dossier) == before
            continue
        accepted += 1
        text = exchange.write()
        path.write_text(text, encoding="utf-8")
        assert exchange.bring_in(read_package(path)).is_nothing
        dialogue_ids: list[DialogueId] = [d.id for d in package.values["dialogues"]]
        for dialogue_id in dialogue_ids:
            options = MinutesOptions(names=chance.choice(list(NameMode)))
            assert printer.print_minutes(dialogue_id, options).data.startswith(b"%PDF")
        while history.undo_action and chance.random() < 0.8:
            history.undo()
    assert dossier.check_integrity()
    dossier.close()
    assert all(refusals)
    return accepted


def test_a_spoiled_file_is_refused_in_words_or_comes_in_whole(tmp_path: Path) -> None:
    assert try_spoiled_files(tmp_path, 150, seed=2026) > 20


@pytest.mark.long
def test_two_thousand_spoiled_files(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    assert try_spoiled_files(tmp_path, 2000, seed) > 200, seed
