"""The bin: everything comes back to where it was, and what is emptied is really gone."""

from pathlib import Path

import pytest

from tests.conftest import FakeNow
from wijkdialoog.domain.bin import BinItem, BinSort, dialogues_to_bring, inside
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.bin import Bin
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble


class Wijk:
    def __init__(self, dossier: Dossier, now: FakeNow) -> None:
        self.dossier = dossier
        self.now = now
        self.dialogues = Dialogues(dossier, now)
        self.capture = Capture(dossier, now)
        self.harvest = Harvest(dossier, now)
        self.assets = Assets(dossier, now)
        self.backups = Backups(dossier, now)
        self.bin = Bin(dossier, self.backups)
        self.dialogue = self.dialogues.create()

    def say(self, text: str) -> str:
        return self.capture.capture(self.dialogue, text, Kind.DREAM, None, None)

    def texts(self) -> list[str]:
        lines = self.dossier.read.contributions.find(dialogue_id=self.dialogue, binned_ms=None)
        return [line.text for line in lines]

    def binned(self) -> list[str]:
        return [item.text for item in self.bin.items()]


@pytest.fixture
def wijk(dossier: Dossier, now: FakeNow) -> Wijk:
    return Wijk(dossier, now)


def test_every_sort_of_thing_is_listed_with_where_and_when(wijk: Wijk, now: FakeNow) -> None:
    line = wijk.say("Een tuin")
    asset = wijk.harvest.make_asset(line)
    agreement = wijk.harvest.make_agreement(line)
    wijk.capture.remove(line)
    now.advance(60)
    wijk.assets.remove(asset)
    now.advance(60)
    wijk.capture.remove(agreement)
    items = wijk.bin.items()
    assert [item.sort for item in items] == [
        BinSort.AGREEMENT,
        BinSort.ASSET,
        BinSort.CONTRIBUTION,
    ]
    assert items[2].kind is Kind.DREAM
    assert items[2].binned_ms == now() - 120_000
    title = wijk.dialogues.get(wijk.dialogue).title
    assert {item.dialogue_title for item in items} == {title}
    assert not any(item.dialogue_binned for item in items)
    assert wijk.bin.count() == 3


def test_a_line_comes_back_between_its_neighbours_with_theme_and_threads(wijk: Wijk) -> None:
    _, middle, _ = (wijk.say(text) for text in ("Een", "Twee", "Drie"))
    made = wijk.harvest.make_possibility(middle)
    before = wijk.dossier.read.contributions.get(middle)
    links = wijk.dossier.read.links.find()
    wijk.capture.remove(middle)
    assert wijk.texts()[:2] == ["Een", "Drie"]
    wijk.bin.restore(wijk.bin.items())
    assert wijk.texts()[:3] == ["Een", "Twee", "Drie"]
    assert wijk.dossier.read.contributions.get(middle) == before
    assert wijk.dossier.read.links.find() == links
    assert links[0].to_id == made


def test_several_come_back_as_one_act_that_undo_takes_back(wijk: Wijk, history: History) -> None:
    for text in ("Een", "Twee"):
        wijk.capture.remove(wijk.say(text))
    wijk.bin.restore(wijk.bin.items())
    assert wijk.texts() == ["Een", "Twee"]
    history.undo()
    assert wijk.texts() == []
    assert sorted(wijk.binned()) == ["Een", "Twee"]
    history.redo()
    assert wijk.texts() == ["Een", "Twee"]


def test_a_line_of_a_binned_dialogue_says_so_and_brings_it_along(wijk: Wijk) -> None:
    wijk.capture.remove(wijk.say("Een tuin"))
    wijk.dialogues.remove(wijk.dialogue)
    line = next(item for item in wijk.bin.items() if item.sort is BinSort.CONTRIBUTION)
    assert line.dialogue_binned
    assert dialogues_to_bring([line]) == {wijk.dialogue}
    wijk.bin.restore([line])
    assert wijk.bin.items() == ()
    assert wijk.texts() == ["Een tuin"]


def test_emptying_removes_words_from_file_undo_and_links_after_a_backup(
    wijk: Wijk, history: History, dossier: Dossier
) -> None:
    kept, gone = wijk.say("Blijft hier"), wijk.say("Zonnebloemplein")
    wijk.harvest.make_agreement(gone, what="Andere woorden")
    wijk.capture.remove(gone)
    assert wijk.bin.empty() == 1
    assert wijk.bin.items() == ()
    assert wijk.dossier.read.links.find() == ()
    assert dossier.read.contributions.find_id(kept) is not None
    assert history.undo_action is None
    assert history.redo_action is None
    assert len(wijk.backups.copies()) == 1
    dossier.close()
    assert b"Zonnebloemplein" not in dossier.path.read_bytes()
    copies = list((dossier.path.parent / "reservekopieën").iterdir())
    assert any(b"Zonnebloemplein" in copy.read_bytes() for copy in copies)


def test_one_thing_can_be_removed_while_the_rest_stays(wijk: Wijk) -> None:
    for text in ("Een", "Twee"):
        wijk.capture.remove(wijk.say(text))
    one = next(item for item in wijk.bin.items() if item.text == "Een")
    assert wijk.bin.empty([one]) == 1
    assert wijk.binned() == ["Twee"]


def test_a_dialogue_that_is_emptied_takes_its_own_cards_along(wijk: Wijk) -> None:
    wijk.capture.remove(wijk.say("Een tuin"))
    wijk.say("Een bank")
    other = wijk.dialogues.create()
    wijk.dialogues.remove(wijk.dialogue)
    items = wijk.bin.items()
    dialogue = next(item for item in items if item.sort is BinSort.DIALOGUE)
    assert [item.text for item in inside(items, [dialogue.id])] == ["Een tuin"]
    wijk.bin.empty([dialogue])
    assert wijk.bin.items() == ()
    assert wijk.dossier.read.contributions.find() == ()
    assert [d.id for d in wijk.dossier.read.dialogues.find()] == [other]


def test_without_a_backup_nothing_is_removed(wijk: Wijk, monkeypatch: pytest.MonkeyPatch) -> None:
    wijk.capture.remove(wijk.say("Een tuin"))

    def no_room(_reason: object) -> None:
        raise StorageError(Trouble.FULL, Path("vol"))

    monkeypatch.setattr(wijk.backups, "make", no_room)
    with pytest.raises(StorageError):
        wijk.bin.empty()
    assert wijk.binned() == ["Een tuin"]


def test_what_is_not_in_the_bin_is_never_removed(wijk: Wijk) -> None:
    line = wijk.say("Een tuin")
    wijk.capture.remove(line)
    stale = wijk.bin.items()
    wijk.bin.restore(stale)
    for act in (wijk.bin.empty, wijk.bin.restore):
        with pytest.raises(NotFound):
            act(stale)
    assert wijk.texts() == ["Een tuin"]


def test_an_empty_bin_makes_no_backup(wijk: Wijk) -> None:
    assert wijk.bin.empty() == 0
    assert wijk.backups.copies() == ()


def test_a_chosen_dialogue_is_not_asked_for_twice() -> None:
    home = DialogueId("d")
    dialogue = BinItem("d", BinSort.DIALOGUE, "Samen eten", 1, None, home, "Samen eten", True)
    line = BinItem("c", BinSort.CONTRIBUTION, "Tuin", 2, Kind.DREAM, home, "Samen eten", True)
    assert dialogues_to_bring([line]) == {home}
    assert dialogues_to_bring([line, dialogue]) == frozenset()
