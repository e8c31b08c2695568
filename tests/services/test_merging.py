"""Bringing the tables of one evening together."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.services.exchange_samples import full_file, uid
from tests.services.merge_samples import (
    content,
    dossier_of,
    merging,
    source,
    sure,
    table_file,
    write,
)
from tests.storage.samples import dump
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import Code, ExchangeError, NotAllowedNow
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.merging import Answers, Side, Why
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.exchange import Exchange
from wijkdialoog.services.history import History
from wijkdialoog.services.merge_files import files_in, read_file, read_files
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.storage.dossier import Dossier


def changed(table: int, text: str, **dialogue: Any) -> dict[str, Any]:
    """The file of a table whose first line has another text."""
    data = table_file(table)
    data["dialogues"][0]["contributions"][0]["text"] = text
    data["dialogues"][0].update(dialogue)
    return data


def line(dossier: Dossier, table: int = 1, number: int = 0) -> Any:
    return dossier.read.contributions.find_id(uid(1000 * (table + 1) + 300 + number))


def test_three_tables_come_in_as_one_act(dossier: Dossier, history: History, tmp_path: Path):
    copies: list[str] = []
    files = [source(tmp_path, f"tafel {n}.json", table_file(n)) for n in (1, 2, 3)]

    receipt = merging(dossier, copies).merge(files)

    assert [(f.tables, f.new["contributions"], f.new["agreements"]) for f in receipt.files] == [
        ((1,), 14, 2),
        ((2,), 14, 2),
        ((3,), 14, 2),
    ]
    assert len(dossier.read.dialogues.find(event="Buurtdag")) == 3
    assert len(dossier.read.neighbourhoods.find()) == 1
    assert copies == ["copy"]
    assert history.undo_action is Action.MERGE_TABLES


def test_undo_gives_back_every_byte(dossier: Dossier, history: History, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", table_file(1))])
    before = dump(dossier)
    merging(dossier).merge([source(tmp_path, "b.json", table_file(2))])
    after = dump(dossier)

    history.undo()
    assert dump(dossier) == before
    history.redo()
    assert dump(dossier) == after


def test_a_second_time_there_is_nothing_new(dossier: Dossier, history: History, tmp_path: Path):
    copies: list[str] = []
    files = [source(tmp_path, f"{n}.json", table_file(n)) for n in (1, 2)]
    merging(dossier, copies).merge(files)
    before = dump(dossier)

    receipt = merging(dossier, copies).merge(files)

    assert receipt.is_nothing
    assert merging(dossier).preview(files).is_nothing
    assert dump(dossier) == before
    assert copies == ["copy"]


def test_an_own_export_brings_nothing_new(dossier: Dossier, history: History, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", full_file())])
    made = Dialogues(dossier, lambda: 0).create()
    Exchange(dossier, lambda: 0).write_file(tmp_path / "uit.json")
    Exchange(dossier, lambda: 0).write_file(tmp_path / "een.json", [made])

    plan = merging(dossier).preview([sure(tmp_path / "uit.json"), sure(tmp_path / "een.json")])
    assert plan.is_nothing, plan


def test_a_dossier_on_a_stick_comes_in_whole_and_stays_as_it_is(dossier: Dossier, tmp_path: Path):
    file = write(tmp_path, "in.json", full_file())
    stick = dossier_of(tmp_path, "tafel 3.wijkdialoog", [file])
    stick.chmod(0o444)
    before = stick.read_bytes()

    merging(dossier).merge([sure(stick)])

    assert stick.read_bytes() == before
    assert not list(tmp_path.glob("tafel 3*-journal"))
    assert len(dossier.read.links.find()) == 3
    assert merging(dossier).preview([sure(stick), sure(file)]).is_nothing


def test_what_differs_is_asked_and_nothing_is_overwritten(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", table_file(1))])
    other = source(tmp_path, "b.json", changed(1, "Anders"))
    before = dump(dossier)

    (question,) = merging(dossier).preview([other]).files[0].questions
    assert question.why is Why.DIFFERS
    (pair,) = question.difference.fields
    assert (pair.ours, pair.theirs) == ("Regel 0 van tafel 1", "Anders")
    assert question.difference.who == "Bewoner 1-0"

    with pytest.raises(NotAllowedNow) as caught:
        merging(dossier).merge([other])
    assert caught.value.code is Code.QUESTIONS_OPEN
    assert dump(dossier) == before


def test_who_said_it_and_in_which_round_are_asked_by_name(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", table_file(1))])
    data = table_file(1)
    data["dialogues"][0]["contributions"][0] |= {
        "participant_id": uid(2202),
        "round_id": uid(2003),
    }
    (question,) = merging(dossier).preview([source(tmp_path, "b.json", data)]).files[0].questions
    shown = {pair.field: (pair.ours, pair.theirs) for pair in question.difference.fields}
    assert shown == {
        "participant_id": ("Bewoner 1-0", "Bewoner 1-2"),
        "round_id": ("ronde 1", "ronde 3"),
    }


@pytest.mark.parametrize(("side", "text"), [(Side.HERE, "Regel 0 van tafel 1"), (Side.THERE, "B")])
def test_a_choice_is_kept_and_not_asked_again(
    dossier: Dossier, tmp_path: Path, side: Side, text: str
):
    first = source(tmp_path, "a.json", table_file(1))
    other = source(tmp_path, "b.json", changed(1, "B"))
    merging(dossier).merge([first])
    receipt = merging(dossier).merge([other], Answers(fallback=side))

    assert line(dossier).text == text
    assert [choice.side for choice in receipt.files[0].choices] == [side]
    assert merging(dossier).preview([other, first]).is_nothing
    assert merging(dossier).receipts()[0] == receipt


def test_what_changed_only_there_comes_in_and_only_here_stays(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "tafel 1.json", table_file(1))])
    Capture(dossier, lambda: 0).edit(line(dossier, 1, 1).id, "Hier verbeterd")

    again = source(tmp_path, "tafel 1.json", changed(1, "Daar verbeterd", summary="Kort."))
    (file,) = merging(dossier).preview([again]).files
    assert not file.questions
    assert {pair.field for taken in file.taken for pair in taken.fields} == {"text", "summary"}
    assert [kept.fields[0].ours for kept in file.kept] == ["Hier verbeterd"]

    merging(dossier).merge([again])
    assert line(dossier).text == "Daar verbeterd"
    assert line(dossier, 1, 1).text == "Hier verbeterd"


def test_what_changed_on_both_sides_is_asked(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "tafel 1.json", table_file(1))])
    Capture(dossier, lambda: 0).edit(line(dossier).id, "Hier verbeterd")

    again = source(tmp_path, "tafel 1.json", changed(1, "Daar verbeterd"))
    (question,) = merging(dossier).preview([again]).files[0].questions
    assert question.why is Why.BOTH_CHANGED


def test_an_older_file_of_the_same_table_takes_nothing_back(dossier: Dossier, tmp_path: Path):
    old = source(tmp_path, "tafel 1.json", table_file(1))
    new = source(tmp_path, "tafel 1.json", changed(1, "Verbeterd"))
    merging(dossier).merge([old])
    merging(dossier).merge([new])

    assert merging(dossier).preview([old]).is_nothing
    assert line(dossier).text == "Verbeterd"


def test_two_sticks_with_a_file_of_the_same_name_are_two_laptops(dossier: Dossier, tmp_path: Path):
    one, two = tmp_path / "1", tmp_path / "2"
    one.mkdir()
    two.mkdir()
    shared = table_file(1)
    with_own = changed(1, "Van laptop 2")
    shared["dialogues"][0]["contributions"].append(
        {"id": uid(77), "kind": "dream", "text": "Alleen op laptop 1"}
    )
    merging(dossier).merge([source(one, "Mijn wijk.json", shared)])

    plan = merging(dossier).preview([source(two, "Mijn wijk.json", with_own)])
    assert [question.why for question in plan.files[0].questions] == [Why.DIFFERS]


def test_what_was_thrown_away_here_stays_away(dossier: Dossier, tmp_path: Path):
    first = source(tmp_path, "a.json", table_file(1))
    merging(dossier).merge([first])
    Capture(dossier, lambda: 0).remove(line(dossier).id)

    plan = merging(dossier).preview([first, source(tmp_path, "b.json", table_file(1))])
    assert plan.is_nothing
    assert [away.name for away in plan.files[0].away] == ["Regel 0 van tafel 1"]

    newer = source(tmp_path, "c.json", changed(1, "Toch belangrijk"))
    (question,) = merging(dossier).preview([newer]).files[0].questions
    assert question.why is Why.BINNED_HERE
    merging(dossier).merge([newer], Answers(fallback=Side.HERE))
    assert line(dossier).binned_ms is not None
    assert merging(dossier).preview([newer]).is_nothing


def test_what_was_thrown_away_there_is_asked(dossier: Dossier, tmp_path: Path):
    file = write(tmp_path, "in.json", table_file(1))
    merging(dossier).merge([sure(file)])
    stick = dossier_of(tmp_path, "stick.wijkdialoog", [file])
    other = Dossier.open(stick)
    Capture(other, lambda: 5).remove(line(other).id)
    other.close()

    (question,) = merging(dossier).preview([sure(stick)]).files[0].questions
    assert question.why is Why.BINNED_THERE
    merging(dossier).merge([sure(stick)], Answers(fallback=Side.THERE))
    assert line(dossier).binned_ms == 5


def test_a_row_that_was_taken_away_for_good_does_not_come_back(dossier: Dossier, tmp_path: Path):
    first = source(tmp_path, "a.json", table_file(1))
    merging(dossier).merge([first])
    with dossier.unit(Action.REMOVE_PARTICIPANT) as unit:
        unit.people.remove(uid(2100))

    assert merging(dossier).preview([first]).is_nothing


def test_a_dialogue_made_anonymous_gets_no_names_back(dossier: Dossier, tmp_path: Path):
    first = source(tmp_path, "a.json", table_file(1))
    merging(dossier).merge([first])
    from dataclasses import replace

    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save(
            replace(unit.dialogues.get(DialogueId(uid(2000))), anonymised_on="2026-11-22")
        )
        for person in unit.people.find():
            unit.people.remove(person.id)
    more = table_file(1, people=9)
    assert merging(dossier).preview([source(tmp_path, "b.json", more)]).is_nothing


def same_name(table: int, name: str = "Amina Yılmaz") -> dict[str, Any]:
    data = table_file(table)
    data["people"][0]["name"] = name
    return data


def test_the_same_name_is_suggested_and_never_joined_by_itself(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", same_name(1))])
    other = source(tmp_path, "b.json", same_name(2, "amina  yılmaz"))

    (likeness,) = merging(dossier).preview([other]).files[0].likenesses
    assert likeness.our_hint == ("Buurthuis",)
    merging(dossier).merge([other])
    assert len([p for p in dossier.read.people.find() if "mina" in p.name]) == 2


def test_the_same_person_gets_the_seats_of_both(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", same_name(1))])
    data = same_name(2)
    data["people"][0] |= {"label": "een buurvrouw", "email": "a@voorbeeld.nl"}
    other = source(tmp_path, "b.json", data)
    (likeness,) = merging(dossier).preview([other]).files[0].likenesses

    receipt = merging(dossier).merge([other], Answers(same=frozenset({likeness.key})))

    (amina,) = [p for p in dossier.read.people.find() if "Amina" in p.name]
    assert len(dossier.read.participants.find(person_id=amina.id)) == 2
    assert (amina.label, amina.email) == ("een buurvrouw", None)
    assert receipt.files[0].joined == 1
    assert merging(dossier).preview([other]).is_nothing


def test_a_permission_is_never_filled_in_without_asking(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", table_file(1))])
    data = table_file(1)
    data["people"][0]["consents"] = {"photo": "2026-04-16"}
    (question,) = merging(dossier).preview([source(tmp_path, "b.json", data)]).files[0].questions
    assert question.difference.fields[0].field == "consents"


def test_an_id_of_another_sort_is_refused(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", table_file(1))])
    data = table_file(2)
    data["people"][0]["id"] = uid(2000)
    data["dialogues"][0]["participants"][0]["person_id"] = uid(2000)
    before = dump(dossier)
    with pytest.raises(ExchangeError):
        merging(dossier).merge([source(tmp_path, "b.json", data)])
    assert dump(dossier) == before


def test_without_a_copy_nothing_is_merged(dossier: Dossier, tmp_path: Path):
    def full() -> None:
        raise StorageError(Trouble.FULL, tmp_path)

    from wijkdialoog.services.merging import Merging

    with pytest.raises(StorageError):
        Merging(dossier, lambda: 0, full).merge([source(tmp_path, "a.json", table_file(1))])
    assert not dossier.read.dialogues.find()


class TestFiles:
    def test_a_stick_is_looked_through(self, tmp_path: Path):
        (tmp_path / "map" / "reservekopieën").mkdir(parents=True)
        file = write(tmp_path / "map", "a.json", table_file(1))
        write(tmp_path, "package.json", {"name": "iets anders"})
        (tmp_path / "foto.jpg").touch()
        dossier_of(tmp_path / "map" / "reservekopieën", "oud.wijkdialoog", [file])
        own = dossier_of(tmp_path, "hier.wijkdialoog", [])
        stick = dossier_of(tmp_path, "tafel.wijkdialoog", [])

        assert files_in([tmp_path, file], own) == (file, stick)

    def test_a_spoiled_file_gets_its_sentence_and_the_others_go_on(self, tmp_path: Path):
        good = write(tmp_path, "a.json", table_file(1))
        cut = dossier_of(tmp_path, "b.wijkdialoog", [good])
        cut.write_bytes(cut.read_bytes()[:20_000])
        newer = write(tmp_path, "c.json", {**table_file(2), "version": 2})
        gone = tmp_path / "d.wijkdialoog"
        held_path = dossier_of(tmp_path, "e.wijkdialoog", [good])
        held = Dossier.open(held_path)

        found = read_files([good, cut, newer, gone, held_path])
        held.close()

        assert found[0].source is not None
        refusals = [file.refusal for file in found[1:]]
        assert [getattr(r, "trouble", None) for r in refusals] == [
            Trouble.DAMAGED,
            None,
            Trouble.GONE,
            Trouble.LOCKED,
        ]
        assert isinstance(refusals[1], ExchangeError)

    def test_an_old_dossier_is_read_without_being_changed(self, tmp_path: Path, dossier: Dossier):
        from wijkdialoog.storage import engine, migrate

        path = tmp_path / "oud.wijkdialoog"
        steps = migrate.read_steps()
        connection = engine.connect(path, max(steps))
        migrate.climb(connection, path, {1: steps[1]}, lambda: None)
        connection.exec_driver_sql(
            "INSERT INTO dialogues (id, title, attribution, ground_rules, direction, clock_style)"
            " VALUES ('d', 'Toen', 'keep', '[]', 'clockwise', 'calm')"
        )
        engine.close(connection)
        before = path.read_bytes()

        merging(dossier).merge([sure(path)])

        assert dossier.read.dialogues.get(DialogueId("d")).title == "Toen"
        assert path.read_bytes() == before
        assert not (tmp_path / "reservekopieën").exists()

    def test_reading_can_be_stopped(self, tmp_path: Path):
        files = [write(tmp_path, f"{n}.json", table_file(n)) for n in range(3)]
        found = read_files(files, lambda number, _of, _path: number < 1)
        assert len(found) == 1
        assert json.loads(files[0].read_text("utf-8"))


def test_both_copies_of_a_file_count_once(dossier: Dossier, tmp_path: Path):
    file = source(tmp_path, "a.json", table_file(1))
    receipt = merging(dossier).merge([file, file])
    assert receipt.count("contributions") == 14
    assert content(dossier)["contributions"]


def test_a_file_that_is_gone_is_told(tmp_path: Path):
    assert read_file(tmp_path / "weg.json").refusal is not None


def test_three_laptops_that_each_made_the_wijk_can_have_one(dossier: Dossier, tmp_path: Path):
    merging(dossier).merge([source(tmp_path, "a.json", table_file(1))])
    data = table_file(2)
    data["neighbourhoods"][0]["id"] = data["dialogues"][0]["neighbourhood_id"] = uid(91)
    other = source(tmp_path, "b.json", data)
    (likeness,) = merging(dossier).preview([other]).files[0].likenesses
    assert (likeness.table, likeness.our_hint) == ("neighbourhoods", ("Zwolle",))

    merging(dossier).merge([other], Answers(same=frozenset({likeness.key})))
    assert len(dossier.read.neighbourhoods.find()) == 1
    assert len(dossier.read.dialogues.find(neighbourhood_id=uid(1))) == 2
