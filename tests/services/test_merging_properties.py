"""Promises of merging for any set of tables: order is no matter, twice is once, undo is whole."""

import copy
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.exchange_samples import uid
from tests.services.merge_samples import content, dossier_of, merging, sure, table_file, write
from tests.storage.samples import dump
from wijkdialoog.domain.merging import Answers, Side, Source
from wijkdialoog.services.history import History
from wijkdialoog.services.merging import Merging
from wijkdialoog.storage.dossier import Dossier

SHORT, LONG = 12, int(os.environ.get("WIJKDIALOOG_MERGES", "500"))
TEXTS = st.sampled_from(["", "Samen koken", "Een bankje", "zon ☀", "naar 't plein"])


@st.composite
def tables(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Files of one to four laptops; some are copies of each other with other edits."""
    found = []
    for _ in range(draw(st.integers(1, 4))):
        data = copy.deepcopy(table_file(draw(st.integers(1, 3)), people=3, lines=4))
        (dialogue,) = data["dialogues"]
        dialogue["summary"] = draw(TEXTS)
        said = dialogue["contributions"]
        said[0]["text"] = draw(TEXTS) or "Regel"
        said[1]["dots"] = draw(st.integers(0, 2))
        if draw(st.booleans()):
            said.append(copy.deepcopy(said[2]))
            said[-1]["id"] = uid(10_000 * dialogue["table_number"] + draw(st.integers(0, 5)))
        if draw(st.booleans()):
            said[2], said[3] = said[3], said[2]
        if draw(st.booleans()):
            del said[3]
        if draw(st.booleans()):
            data["links"].append(
                {"from": said[1]["id"], "to": dialogue["agreements"][0]["id"], "kind": "thread"}
            )
        found.append(data)
    return found


def choose_largest(merging_: Merging, sources: list[Source]) -> Answers:
    """Choose by what stands there and not by which side it is on, as somebody with a rule would."""
    sides: dict[str, Side] = {}
    while True:
        plan = merging_.preview(sources, Answers(sides))
        asked = [q for file in plan.files for q in file.questions if q.key not in sides]
        if not asked:
            return Answers(sides)
        question = asked[0]
        (pair,) = question.difference.fields
        is_more = str(pair.theirs) > str(pair.ours)
        sides[question.key] = Side.THERE if is_more else Side.HERE


def only_one_field(data: dict[str, Any]) -> dict[str, Any]:
    """Leave each row one field to choose about at most, so that a rule has one answer."""
    data["dialogues"][0]["contributions"][0].pop("dots", None)
    return data


def one_by_one(folder: Path, name: str, sources: list[Source]) -> dict[str, Any]:
    dossier = Dossier.open(folder / name)
    for source in sources:
        merging(dossier).merge([source], choose_largest(merging(dossier), [source]))
    found = content(dossier)
    assert dossier.check_integrity()
    dossier.close()
    return found


def try_any_order(files: list[dict[str, Any]], as_dossier: bool, order: list[int]) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        sources = []
        for number, data in enumerate(files):
            path = write(folder, f"{number}.json", only_one_field(data))
            if as_dossier and number % 2:
                path = dossier_of(folder, f"{number}.wijkdialoog", [path])
            sources.append(sure(path))
        first = one_by_one(folder, "a.wijkdialoog", sources)
        other = one_by_one(folder, "b.wijkdialoog", [sources[i % len(sources)] for i in order])
        assert first == other

        dossier = Dossier.open(folder / "c.wijkdialoog")
        history = History(dossier)
        before = dump(dossier)
        answers = choose_largest(merging(dossier), sources)
        merging(dossier).merge(sources, answers)
        after = dump(dossier)
        assert content(dossier) == first
        for source in sources:
            assert merging(dossier).merge([source]).is_nothing
        assert dump(dossier) == after
        history.undo()
        assert dump(dossier) == before
        dossier.close()


ANY = (tables(), st.booleans(), st.permutations(range(4)))
_QUIET = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)


@given(*ANY)
@settings(max_examples=SHORT, deadline=None, suppress_health_check=_QUIET)
def test_any_order_gives_the_same_dossier_and_twice_is_once(
    files: list[dict[str, Any]], as_dossier: bool, order: list[int]
):
    try_any_order(files, as_dossier, order)


@pytest.mark.long
@given(*ANY)
@settings(max_examples=LONG, deadline=None, suppress_health_check=_QUIET)
def test_any_order_many_times(files: list[dict[str, Any]], as_dossier: bool, order: list[int]):
    try_any_order(files, as_dossier, order)
