"""Exchange files: in without loss, out in the same order, refused with the place."""

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import FakeNow
from tests.services.exchange_samples import examples, full_file, lost, uid, written
from tests.storage.samples import dump
from wijkdialoog.commands import sentences
from wijkdialoog.domain.changes import Action, Topic
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Participant, Presence
from wijkdialoog.domain.errors import Code, ExchangeError, NotFound
from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId
from wijkdialoog.paths import resources
from wijkdialoog.services.exchange import Exchange, Receipt, read_package
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble

SCHEMA = json.loads(resources("exchange", "wijkdialoog-v1.schema.json").read_text("utf-8"))
EXAMPLES = examples()


@pytest.fixture
def exchange(dossier: Dossier, now: FakeNow) -> Exchange:
    return Exchange(dossier, now)


@pytest.fixture
def bring(exchange: Exchange, tmp_path: Path) -> Callable[..., Receipt]:
    def bring_in(data: Any, *, overwrite: bool = False) -> Receipt:
        return exchange.bring_in(exchange.read(written(tmp_path, data)), overwrite=overwrite)

    return bring_in


def out(exchange: Exchange, *dialogue_ids: str) -> Any:
    return json.loads(exchange.write([DialogueId(i) for i in dialogue_ids] or None))


class TestRoundTrip:
    def test_there_are_ten_examples(self) -> None:
        assert len(EXAMPLES) == 10

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_an_example_comes_back_with_every_value_in_order(
        self, exchange: Exchange, path: Path
    ) -> None:
        original = json.loads(path.read_text("utf-8"))
        exchange.bring_in(exchange.read(path))
        assert lost(original, out(exchange)) == []
        assert lost(original, out(exchange, original["dialogues"][0]["id"])) == []

    def test_every_key_of_the_format_comes_back(
        self, exchange: Exchange, bring: Callable[..., Receipt]
    ) -> None:
        bring(full_file())
        returned = out(exchange)
        assert lost(full_file(), returned) == []
        Draft202012Validator(SCHEMA).validate(returned)

    def test_the_full_file_holds_every_key_of_the_schema(self) -> None:
        data = full_file()
        for name, part in SCHEMA["properties"].items():
            if "items" in part:
                assert set(part["items"]["properties"]) == set(data[name][0]), name
        for name, part in SCHEMA["properties"]["dialogues"]["items"]["properties"].items():
            if "properties" in part.get("items", {}):
                found = data["dialogues"][0][name][0]
                assert set(part["items"]["properties"]) == set(found), name

    def test_a_copy_of_a_copy_is_equal(self, exchange: Exchange, tmp_path: Path) -> None:
        exchange.bring_in_all([exchange.read(path) for path in EXAMPLES])
        exchange.bring_in(exchange.read(written(tmp_path, full_file())))
        text = exchange.write()
        other = Dossier.open(tmp_path / "other.wijkdialoog")
        again = Exchange(other, lambda: 0)
        (tmp_path / "all.json").write_text(text, encoding="utf-8")
        again.bring_in(again.read(tmp_path / "all.json"))
        assert again.write() == text
        other.close()

    def test_the_text_is_as_the_format_asks(
        self, exchange: Exchange, bring: Callable[..., Receipt], tmp_path: Path
    ) -> None:
        bring(full_file())
        target = tmp_path / "uit.json"
        target.write_text("older", encoding="utf-8")
        exchange.write_file(target)
        text = target.read_text("utf-8")
        assert text.startswith('{\n "format": "wijkdialoog",\n "version": 1,\n')
        assert text.endswith("}\n")
        assert "Özdemir-van ’t Hof" in text
        assert "فاطمة" in text

    def test_absent_keys_come_back_as_their_defaults(
        self, exchange: Exchange, bring: Callable[..., Receipt]
    ) -> None:
        dialogue = {"id": uid(1), "title": "A", "rounds": []}
        bring(
            {"format": "wijkdialoog", "version": 1, "neighbourhoods": [], "dialogues": [dialogue]}
        )
        (returned,) = out(exchange)["dialogues"]
        assert returned["headcount"] is None
        assert returned["attribution"] == "until_end"
        assert returned["closed"] is False
        assert returned["contributions"] == []

    def test_a_number_with_a_point_is_a_whole_number(
        self, exchange: Exchange, bring: Callable[..., Receipt]
    ) -> None:
        data = full_file()
        data["dialogues"][0]["rounds"][0]["minutes"] = 30.0
        data["version"] = 1.0
        bring(data)
        assert exchange._dossier.read.rounds.get(uid(11)).minutes == 30
        assert '"minutes": 30,' in exchange.write()

    def test_a_file_with_a_byte_order_mark_is_read(
        self, exchange: Exchange, tmp_path: Path
    ) -> None:
        path = tmp_path / "bom.json"
        path.write_bytes(b"\xef\xbb\xbf" + EXAMPLES[0].read_bytes())
        assert not exchange.bring_in(exchange.read(path)).is_nothing

    def test_the_longest_text_and_name_come_back(
        self, exchange: Exchange, bring: Callable[..., Receipt]
    ) -> None:
        data = full_file()
        data["people"][0]["name"] = "ß" * 200
        data["dialogues"][0]["contributions"][0]["text"] = "é" * 20_000
        bring(data)
        assert lost(data, out(exchange)) == []


class TestPartOfTheDossier:
    def test_one_dialogue_takes_only_what_belongs_to_it(
        self, exchange: Exchange, bring: Callable[..., Receipt]
    ) -> None:
        for path in EXAMPLES:
            exchange.bring_in(exchange.read(path))
        bring(full_file())
        returned = out(exchange, uid(10))
        expected = full_file()
        expected["assets"] = expected["assets"][:1]
        expected["initiatives"] = expected["memberships"] = expected["shared_counts"] = []
        expected["challenges"] = []
        expected["links"] = expected["links"][:2]
        assert lost(expected, returned) == []
        Draft202012Validator(SCHEMA).validate(returned)

    def test_an_unknown_dialogue_is_refused(self, exchange: Exchange) -> None:
        with pytest.raises(NotFound):
            exchange.write([DialogueId(uid(99))])

    def test_the_bin_and_numbered_seats_stay_home(
        self, exchange: Exchange, bring: Callable[..., Receipt], dossier: Dossier, tmp_path: Path
    ) -> None:
        bring(full_file())
        seat = Participant(ParticipantId("seat"), DialogueId(uid(10)), None, seat=7)
        line = Contribution(
            ContributionId(uid(90)), DialogueId(uid(10)), Kind.DREAM, "van plaats 8"
        )
        with dossier.unit(Action.IMPORT) as unit:
            unit.participants.add(seat)
            unit.contributions.add(replace(line, participant_id=seat.id, position=9))
            unit.contributions.save(replace(unit.contributions.get(uid(16)), binned_ms=1))
            unit.assets.save(replace(unit.assets.get(uid(20)), binned_ms=1))
        returned = out(exchange)
        assert [p["id"] for p in returned["dialogues"][0]["participants"]] == [uid(13), uid(14)]
        lines = returned["dialogues"][0]["contributions"]
        assert [(c["id"], c["participant_id"]) for c in lines] == [(uid(17), None), (uid(90), None)]
        assert [a["id"] for a in returned["assets"]] == [uid(21)]
        assert [link["kind"] for link in returned["links"]] == ["contributes_to"]
        read_package(written(tmp_path, returned))


class TestImport:
    def test_a_second_time_changes_nothing_and_is_no_step(
        self, exchange: Exchange, history: History, dossier: Dossier, tmp_path: Path
    ) -> None:
        package = exchange.read(written(tmp_path, full_file()))
        assert exchange.bring_in(package).new["contributions"] == 2
        history.forget()
        before = dump(dossier)
        assert exchange.bring_in(package).is_nothing
        assert exchange.bring_in(package, overwrite=True).is_nothing
        assert dump(dossier) == before
        assert history.undo_action is None

    def test_an_import_is_one_step_back(
        self, history: History, dossier: Dossier, bring: Callable[..., Receipt]
    ) -> None:
        before = dump(dossier)
        bring(full_file())
        assert history.undo_action is Action.IMPORT
        changes = history.undo()
        assert dump(dossier) == before
        assert Topic.CONTRIBUTIONS in changes.topics
        assert history.undo_action is None

    def test_people_sit_in_the_order_of_the_file(
        self, dossier: Dossier, bring: Callable[..., Receipt], now: FakeNow
    ) -> None:
        bring(full_file())
        first, second = dossier.read.participants.find()
        assert (first.seat, first.presence) == (0, Presence.LEFT)
        assert (second.seat, second.presence) == (1, Presence.PRESENT)
        assert dossier.read.dialogues.get(uid(10)).created_ms == now()

    def test_a_preview_counts_and_stores_nothing(
        self, exchange: Exchange, dossier: Dossier, tmp_path: Path
    ) -> None:
        package = exchange.read(written(tmp_path, full_file()))
        before = dump(dossier)
        preview = exchange.preview(package)
        assert preview.new["people"] == 2
        assert preview.same == {}
        assert dump(dossier) == before
        exchange.bring_in(package)
        preview = exchange.preview(package)
        assert preview.new == {}
        assert preview.same["memberships"] == 3
        assert preview.different == ()

    def test_what_differs_is_refused_with_its_name_and_place(
        self, exchange: Exchange, dossier: Dossier, bring: Callable[..., Receipt]
    ) -> None:
        bring(full_file())
        before = dump(dossier)
        data = full_file()
        data["dialogues"][0]["agreements"][0]["when"] = "ooit"
        data["dialogues"][0]["rounds"].append({"id": uid(80), "label": "nieuw", "kind": "other"})
        with pytest.raises(ExchangeError) as caught:
            bring(data)
        assert caught.value.code is Code.FILE_CONFLICT
        assert caught.value.values["place"] == "dialogues[0].agreements[0]"
        assert caught.value.values["name"] == "sleutel regelen"
        assert caught.value.values["fields"] == ("when",)
        assert "--overschrijf" in sentences.error_sentence(caught.value)
        assert dump(dossier) == before

    def test_overwriting_takes_the_content_of_the_file(
        self, exchange: Exchange, dossier: Dossier, bring: Callable[..., Receipt]
    ) -> None:
        bring(full_file())
        data = full_file()
        data["people"][1]["name"] = "Fatma"
        data["people"][0]["consents"]["photo"] = None
        data["dialogues"][0]["participants"][0]["left"] = None
        data["dialogues"][0]["rounds"].reverse()
        data["memberships"][1]["role"] = "proever"
        data["shared_counts"][0]["people"] = 6
        receipt = bring(data, overwrite=True)
        assert receipt.new == {}
        assert receipt.overwritten == {
            "people": 2,
            "dialogues": 1,
            "participants": 1,
            "memberships": 1,
            "shared_counts": 1,
        }
        assert lost(data, out(exchange)) == []
        assert dossier.read.participants.get(uid(13)).presence is Presence.PRESENT
        assert bring(data).is_nothing

    def test_another_order_is_a_difference(self, bring: Callable[..., Receipt]) -> None:
        bring(full_file())
        data = full_file()
        data["dialogues"][0]["contributions"].reverse()
        with pytest.raises(ExchangeError) as caught:
            bring(data)
        assert caught.value.values["place"] == "dialogues[0]"
        assert caught.value.values["fields"] == ("contributions.position",)

    def test_newcomers_get_their_place_between_what_is_here(
        self, exchange: Exchange, dossier: Dossier, bring: Callable[..., Receipt]
    ) -> None:
        bring(full_file())
        own = Contribution(ContributionId(uid(70)), DialogueId(uid(10)), Kind.VIEW, "van hier")
        with dossier.unit(Action.CAPTURE) as unit:
            unit.contributions.add(replace(own, position=unit.contributions.next_position()))
        data = full_file()
        lines = data["dialogues"][0]["contributions"]
        lines.insert(0, {"id": uid(71), "kind": "view", "text": "vooraan"})
        lines.append({"id": uid(72), "kind": "view", "text": "achteraan"})
        data["people"].append({"id": uid(73), "name": "Nieuw"})
        data["dialogues"][0]["participants"].insert(0, {"id": uid(74), "person_id": uid(73)})
        receipt = bring(data)
        assert receipt.new == {"people": 1, "participants": 1, "contributions": 2}
        assert receipt.overwritten == {}
        returned = out(exchange)["dialogues"][0]
        assert [c["id"] for c in returned["contributions"]] == [
            uid(n) for n in (71, 16, 17, 70, 72)
        ]
        assert [p["id"] for p in returned["participants"]] == [uid(n) for n in (74, 13, 14)]
        assert sorted(p.seat for p in dossier.read.participants.find()) == [0, 1, 2]
        assert dossier.read.participants.get(uid(13)).seat == 0

    def test_what_only_this_program_knows_stays(
        self, dossier: Dossier, bring: Callable[..., Receipt]
    ) -> None:
        bring(full_file())
        with dossier.unit(Action.EDIT_DIALOGUE) as unit:
            dialogue = replace(unit.dialogues.get(uid(10)), next_date="donderdag")
            unit.dialogues.save(dialogue)
            unit.participants.save(replace(unit.participants.get(uid(13)), seat=9))
        assert bring(full_file()).is_nothing
        data = full_file()
        data["dialogues"][0]["title"] = "Anders"
        bring(data, overwrite=True)
        assert dossier.read.dialogues.get(uid(10)) == replace(dialogue, title="Anders")
        assert dossier.read.participants.get(uid(13)).seat == 9

    def test_what_lies_in_the_bin_comes_back_only_by_overwriting(
        self, dossier: Dossier, bring: Callable[..., Receipt]
    ) -> None:
        bring(full_file())
        with dossier.unit(Action.REMOVE_DIALOGUE) as unit:
            unit.dialogues.save(replace(unit.dialogues.get(uid(10)), binned_ms=5))
        with pytest.raises(ExchangeError) as caught:
            bring(full_file())
        assert caught.value.values["fields"] == ("bin",)
        bring(full_file(), overwrite=True)
        assert dossier.read.dialogues.get(uid(10)).binned_ms is None

    def test_several_files_are_one_act_or_none(
        self, exchange: Exchange, dossier: Dossier, history: History, tmp_path: Path
    ) -> None:
        one = exchange.read(written(tmp_path, full_file()))
        other = full_file()
        other["neighbourhoods"][0]["name"] = "Anders"
        two = exchange.read(written(tmp_path, other))
        before = dump(dossier)
        with pytest.raises(ExchangeError):
            exchange.bring_in_all([one, two])
        assert dump(dossier) == before
        exchange.bring_in_all([exchange.read(path) for path in EXAMPLES])
        history.undo()
        assert dump(dossier) == before

    def test_an_id_of_another_sort_of_object_is_refused_even_when_overwriting(
        self, bring: Callable[..., Receipt]
    ) -> None:
        bring(full_file())
        data = full_file()
        data["people"].append({"id": uid(11), "name": "was een ronde"})
        data["dialogues"][0]["rounds"][0]["id"] = uid(60)
        with pytest.raises(ExchangeError) as caught:
            bring(data, overwrite=True)
        assert caught.value.code is Code.FILE_DUPLICATE_ID

    def test_a_full_disk_stores_nothing_of_the_file(
        self, exchange: Exchange, dossier: Dossier, tmp_path: Path
    ) -> None:
        data = full_file()
        line = data["dialogues"][0]["contributions"][1]
        data["dialogues"][0]["contributions"] += [
            {**line, "id": uid(1000 + n), "text": "x" * 10_000} for n in range(100)
        ]
        package = exchange.read(written(tmp_path, data))
        before = dump(dossier)
        connection: Any = dossier._connection
        connection.exec_driver_sql("PRAGMA max_page_count = 100")
        with pytest.raises(StorageError) as caught:
            exchange.bring_in(package)
        assert caught.value.trouble is Trouble.FULL
        assert dump(dossier) == before
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        exchange.bring_in(package)
        assert lost(data, out(exchange)) == []


def change(data: Any, place: str, value: Any) -> Any:
    """Return a copy with another value at a place; `...` takes the key away."""
    changed = copy.deepcopy(data)
    steps = [
        int(s) if s.isdigit() else s for s in place.replace("[", ".").replace("]", "").split(".")
    ]
    target = changed
    for step in steps[:-1]:
        target = target[step]
    if value is ...:
        del target[steps[-1]]
    else:
        target[steps[-1]] = value
    return changed


class TestRefusal:
    @pytest.mark.parametrize(
        ("at", "value", "place", "words"),
        [
            ("dialogues[0].rounds[1].kind", "dream", None, "een van welcome, introduction"),
            ("dialogues[0].rounds[1].kind", ..., "dialogues[0].rounds[1]", "een veld kind"),
            ("dialogues[0].rounds", ..., "dialogues[0]", "een veld rounds"),
            ("neighbourhoods", ..., "", "het bestand: verwacht een veld neighbourhoods"),
            ("dialogues[0].rounds[0].minutes", "30", None, "een heel getal of null"),
            ("dialogues[0].rounds[0].minutes", -1, None, "een getal van 0 of meer"),
            ("dialogues[0].rounds[0].minutes", 1.5, None, "een heel getal of null"),
            ("dialogues[0].rounds[0].minutes", True, None, "een heel getal of null"),
            ("dialogues[0].rounds[0].minutes", 2**60, None, "hoogstens 9007199254740991"),
            ("dialogues[0].headcount", {"number": -4}, "dialogues[0].headcount.number", "van 0"),
            ("dialogues[0].headcount", {}, "dialogues[0].headcount", "een veld number"),
            ("dialogues[0].headcount", 25, None, "een groep velden of null"),
            ("dialogues[0].date", "16 april", None, "een datum zoals 2026-04-16"),
            ("dialogues[0].start", "half acht", None, "een tijd zoals 19:30"),
            ("dialogues[0].title", "", None, "niet leeg"),
            ("dialogues[0].title", None, None, "verwacht tekst, gevonden null"),
            ("dialogues[0].closed", 1, None, "true of false"),
            ("dialogues[0].colour", "red", None, "een van de velden id, neighbourhood_id"),
            ("neighbourhoods[0].area_type", "dorp", None, "krachtwijk, vinexwijk"),
            ("people[0].consents.photo", "ja", None, "een datum"),
            ("people[0].role", None, None, "een van resident"),
            ("people[0].id", "1", None, "een UUID"),
            ("people[0].id", "{" + uid(3) + "}", None, "een UUID"),
            ("people[0].name", "x" * 201, None, "hoogstens 200 tekens"),
            ("dialogues[0].contributions[0].text", "x" * 20_001, None, "hoogstens 20000"),
            ("dialogues[0].agreements[0].who[1]", "", None, "niet leeg"),
            ("assets[0].means[0]", "money", None, "time, knowledge"),
            ("dialogues", {}, None, "een lijst"),
            ("people[0]", [], None, "een groep velden"),
            ("links[0].kind", ["thread"], None, "een van thread"),
            ("version", "1", None, "verwacht 1"),
            ("version", 0, None, "verwacht 1"),
            ("version", True, None, "verwacht 1"),
        ],
    )
    def test_a_broken_rule_names_the_place_and_what_was_expected(
        self, tmp_path: Path, at: str, value: Any, place: str | None, words: str
    ) -> None:
        with pytest.raises(ExchangeError) as caught:
            read_package(written(tmp_path, change(full_file(), at, value)))
        assert caught.value.code is Code.FILE_BREAKS_SCHEMA
        assert caught.value.values["place"] == (at if place is None else place)
        assert words in sentences.error_sentence(caught.value)

    @pytest.mark.parametrize(
        ("at", "value"),
        [
            ("people[0].organisation_id", uid(3)),
            ("dialogues[0].neighbourhood_id", uid(99)),
            ("dialogues[0].participants[0].person_id", uid(2)),
            ("dialogues[0].contributions[0].round_id", uid(10)),
            ("dialogues[0].contributions[0].participant_id", uid(3)),
            ("dialogues[0].contributions[0].theme_id", uid(12)),
            ("assets[0].dialogue_id", uid(1)),
            ("memberships[0].initiative_id", uid(3)),
            ("shared_counts[0].initiative_b", uid(99)),
            ("links[0].from", uid(99)),
        ],
    )
    def test_an_id_that_does_not_exist_is_named(self, tmp_path: Path, at: str, value: str) -> None:
        with pytest.raises(ExchangeError) as caught:
            read_package(written(tmp_path, change(full_file(), at, value)))
        assert caught.value.code is Code.FILE_UNKNOWN_ID
        assert caught.value.values["place"] == at
        assert value in sentences.error_sentence(caught.value)

    def test_a_line_of_another_dialogue_is_unknown(self, tmp_path: Path) -> None:
        data = full_file()
        other = {"id": uid(50), "title": "B", "rounds": [], "contributions": []}
        other["contributions"] = [{"id": uid(51), "kind": "view", "text": "x", "round_id": uid(11)}]
        data["dialogues"].append(other)
        with pytest.raises(ExchangeError) as caught:
            read_package(written(tmp_path, data))
        assert caught.value.values["place"] == "dialogues[1].contributions[0].round_id"

    @pytest.mark.parametrize(
        "at", ["people[1].id", "dialogues[0].rounds[1].id", "assets[0].id", "dialogues[0].id"]
    )
    def test_an_id_used_twice_is_named(self, tmp_path: Path, at: str) -> None:
        with pytest.raises(ExchangeError) as caught:
            read_package(written(tmp_path, change(full_file(), at, uid(1))))
        assert caught.value.code is Code.FILE_DUPLICATE_ID
        assert caught.value.values["place"] == at
        assert "neighbourhoods[0]" in sentences.error_sentence(caught.value)

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"", Code.FILE_NOT_JSON),
            (b"Beste buren", Code.FILE_NOT_JSON),
            (b'{"format": "wijkdialoog",', Code.FILE_NOT_JSON),
            ('{"format": "wijkdialoog"}'.encode("utf-16"), Code.FILE_NOT_JSON),
            (b'{"format": "\xff"}', Code.FILE_NOT_JSON),
            (b'{"format": "wijkdialoog", "version": NaN}', Code.FILE_NOT_JSON),
            (b'{"format": "wijkdialoog", "version": ' + b"9" * 5000 + b"}", Code.FILE_NOT_JSON),
            (b"[" * 100_000, Code.FILE_NOT_JSON),
            (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, Code.FILE_NOT_JSON),
            (b"[]", Code.FILE_NOT_OURS),
            (b"null", Code.FILE_NOT_OURS),
            (b'{"format": "anders"}', Code.FILE_NOT_OURS),
            (b'{"format": ["wijkdialoog"]}', Code.FILE_NOT_OURS),
            (b'{"format": "wijkdialoog", "version": 2}', Code.FILE_NEWER),
            (b'{"format": "wijkdialoog", "version": 1e400}', Code.FILE_NEWER),
            (b'{"format": "wijkdialoog", "version": null}', Code.FILE_BREAKS_SCHEMA),
            (b'{"format": "wijkdialoog", "format": "wijkdialoog"}', Code.FILE_BREAKS_SCHEMA),
        ],
    )
    def test_other_content_gets_its_own_code(
        self, tmp_path: Path, content: bytes, code: Code
    ) -> None:
        path = tmp_path / "in.json"
        path.write_bytes(content)
        with pytest.raises(ExchangeError) as caught:
            read_package(path)
        assert caught.value.code is code
        assert caught.value.values["file"] == str(path)
        assert "Er is niets veranderd." in sentences.error_sentence(caught.value)

    @pytest.mark.parametrize("depth", [200, 400, 600, 800, 900, 950, 990])
    def test_a_deeply_nested_value_is_refused(self, tmp_path: Path, depth: int) -> None:
        text = json.dumps(full_file()).replace('"Bloemenbuurt"', "[" * depth + "]" * depth)
        (tmp_path / "in.json").write_text(text, encoding="utf-8")
        with pytest.raises(ExchangeError):
            read_package(tmp_path / "in.json")

    def test_a_repeated_key_names_its_place(self, tmp_path: Path) -> None:
        text = json.dumps(full_file()).replace('"title": "Keuken"', '"title": "a", "title": "b"')
        (tmp_path / "in.json").write_text(text, encoding="utf-8")
        with pytest.raises(ExchangeError) as caught:
            read_package(tmp_path / "in.json")
        assert caught.value.values["place"] == "assets[0].title"

    def test_half_a_character_is_refused(self, tmp_path: Path) -> None:
        data = change(full_file(), "dialogues[0].title", "half \ud83d")
        (tmp_path / "in.json").write_text(json.dumps(data), encoding="utf-8")
        with pytest.raises(ExchangeError) as caught:
            read_package(tmp_path / "in.json")
        assert caught.value.values["place"] == "dialogues[0].title"
        sentences.error_sentence(caught.value).encode("utf-8")

    def test_a_file_that_is_not_there_or_a_folder_is_unreadable(self, tmp_path: Path) -> None:
        for path in (tmp_path / "weg.json", tmp_path, tmp_path / "a\0b"):
            with pytest.raises(ExchangeError) as caught:
                read_package(path)
            assert caught.value.code is Code.FILE_UNREADABLE
