"""Dated copies: made when something changed, thinned, in two places, given back as a dossier."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from tests.conftest import FakeNow
from tests.storage.samples import filled, say, texts
from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.copy_contents import Subject, difference
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.backups import Backups, look_into
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble

DAY = 24 * 3600


class Kept:
    """An open dossier with its copies."""

    def __init__(self, folder: Path, now: FakeNow) -> None:
        self.now = now
        self.path = folder / "Mijn wijk.wijkdialoog"
        self.dialogue_id = filled(self.path)
        self.dossier = Dossier.open(self.path)
        self.settings = SettingsFile(folder / "instellingen.toml")
        self.backups = Backups(self.dossier, now, self.settings)

    def say(self, text: str) -> None:
        say(self.dossier, DialogueId(self.dialogue_id), text)

    def names(self) -> list[str]:
        return [copy.name for copy in self.backups.copies()]


@pytest.fixture
def kept(tmp_path: Path, now: FakeNow) -> Iterator[Kept]:
    made = Kept(tmp_path, now)
    yield made
    made.dossier.close()


def words_in(path: Path) -> list[str]:
    dossier = Dossier.open(path)
    found = texts(dossier)
    dossier.close()
    return found


def test_a_copy_holds_everything_and_says_when_and_why(kept: Kept) -> None:
    copy = kept.backups.make(Reason.BEFORE_MERGING)
    local = datetime.fromtimestamp(kept.now() / 1000)
    assert copy.name == f"Mijn wijk {local:%Y-%m-%d %H.%M.%S} voor samenvoegen.wijkdialoog"
    assert copy.path.parent == kept.path.parent / "reservekopieën"
    assert kept.backups.copies() == (copy,)
    assert words_in(copy.path) == ["Een speelplek bij de kerk", "Samen koken op woensdag"]


def test_two_copies_in_one_second_both_stay_and_the_last_comes_first(kept: Kept) -> None:
    kept.backups.make(Reason.ASKED)
    kept.say("Nog een")
    kept.backups.make(Reason.ASKED)
    newest, older = kept.backups.copies()
    assert (len(words_in(newest.path)), len(words_in(older.path))) == (3, 2)


class TestAtClosing:
    def test_a_copy_is_made_when_something_changed_and_not_otherwise(self, kept: Kept) -> None:
        assert kept.backups.make_at_close().made is not None
        kept.now.advance(60)
        assert kept.backups.make_at_close().made is None
        kept.say("Een nieuwe regel")
        made = kept.backups.make_at_close().made
        assert made is not None
        assert made.reason is Reason.CLOSING
        assert len(kept.names()) == 2

    def test_also_when_only_a_letter_changed_in_an_earlier_session(self, kept: Kept) -> None:
        kept.backups.make_at_close()
        kept.say("Na de kopie")
        kept.dossier.close()  # as after a full disk: no copy was made
        kept.dossier = Dossier.open(kept.path)
        backups = Backups(kept.dossier, kept.now, kept.settings)
        kept.now.advance(60)
        assert backups.make_at_close().made is not None

    def test_a_beating_heart_is_no_change(self, kept: Kept) -> None:
        kept.dossier.aside.keep_pulse(DialogueId(kept.dialogue_id), 1)
        kept.backups.make_at_close()
        kept.dossier.aside.keep_pulse(DialogueId(kept.dialogue_id), 2)
        assert kept.backups.make_at_close().made is None

    def test_a_dossier_without_anything_gets_no_copy(self, dossier: Dossier, now: FakeNow) -> None:
        backups = Backups(dossier, now)
        assert backups.make_at_close().made is None
        assert not backups.folder.exists()

    def test_it_never_stands_in_the_way(self, kept: Kept) -> None:
        kept.backups.folder.write_text("a file in the way")
        done = kept.backups.make_at_close()
        assert done.made is None
        assert done.trouble is not None
        assert len(texts(kept.dossier)) == 2

    def test_who_skips_a_slow_copy_leaves_nothing_behind(self, kept: Kept) -> None:
        class Skipped(Exception):
            pass

        def skip(_done: int, _in_all: int) -> None:
            raise Skipped

        with pytest.raises(Skipped):
            kept.backups.make_at_close(skip)
        assert list(kept.backups.folder.iterdir()) == []


def test_copies_are_thinned_by_age(kept: Kept) -> None:
    for _ in range(25):
        kept.now.advance(DAY)
        kept.say("Weer een dag")
        kept.backups.make_at_close()
    moments = [copy.moment for copy in kept.backups.copies()]
    assert len(moments) < 14
    assert (moments[0] - moments[7]).days == 7  # today and the seven days before
    assert len(words_in(kept.backups.copies()[0].path)) == 27


def test_an_act_that_must_have_a_copy_hears_when_there_is_none(kept: Kept) -> None:
    kept.backups.folder.write_text("a file in the way")
    with pytest.raises(StorageError):
        kept.backups.make(Reason.BEFORE_EMPTYING_BIN)


class TestSecondPlace:
    @pytest.fixture
    def stick(self, kept: Kept, tmp_path: Path) -> Path:
        stick = tmp_path / "stick"
        stick.mkdir()
        kept.backups.choose_second_place(stick)
        return stick

    def test_each_copy_stands_there_too(self, kept: Kept, stick: Path) -> None:
        copy = kept.backups.make(Reason.ASKED)
        first, second = copy.paths
        assert stick in second.parents
        assert words_in(second) == words_in(first)
        (listed,) = kept.backups.copies()
        assert listed.paths == (first, second)

    def test_a_place_that_is_gone_is_told_and_stops_nothing(self, kept: Kept, stick: Path) -> None:
        shutil.rmtree(stick)
        assert len(kept.backups.make(Reason.ASKED).paths) == 1
        assert kept.backups.second_trouble is not None
        assert kept.backups.second_trouble.trouble is Trouble.GONE
        assert not kept.backups.second_place_is_there()
        assert not stick.exists()

    def test_another_dossier_of_the_same_name_keeps_its_own_copies(
        self, kept: Kept, stick: Path, tmp_path: Path
    ) -> None:
        kept.backups.make(Reason.ASKED)
        (tmp_path / "elders").mkdir()
        filled(tmp_path / "elders" / "Mijn wijk.wijkdialoog")
        other = Dossier.open(tmp_path / "elders" / "Mijn wijk.wijkdialoog")
        backups = Backups(other, kept.now, kept.settings)
        assert backups.copies() == ()
        for _ in range(10):
            kept.now.advance(DAY)
            backups.make(Reason.ASKED)
        other.close()
        assert len(kept.backups.copies()[0].paths) == 2

    def test_a_copy_is_removed_in_both_places(self, kept: Kept, stick: Path) -> None:
        copy = kept.backups.make(Reason.ASKED)
        kept.backups.remove(copy)
        assert kept.backups.copies() == ()
        assert not any(path.exists() for path in copy.paths)

    def test_the_choice_is_remembered_and_can_be_dropped(self, kept: Kept, stick: Path) -> None:
        again = Backups(kept.dossier, kept.now, SettingsFile(kept.settings.path))
        assert again.second_place == stick
        kept.backups.choose_second_place(None)
        assert kept.backups.second_place is None


class TestGivingBack:
    def test_a_copy_comes_back_as_a_dossier_of_its_own(self, kept: Kept) -> None:
        copy = kept.backups.make(Reason.ASKED)
        kept.say("Van na de kopie")
        before = kept.path.read_bytes()
        path = kept.backups.restore(copy)
        assert path.name == f"Mijn wijk (kopie van 16 april {copy.moment:%H.%M}).wijkdialoog"
        assert len(words_in(path)) == 2
        assert kept.path.read_bytes() == before

    def test_nothing_is_ever_overwritten(self, kept: Kept) -> None:
        copy = kept.backups.make(Reason.ASKED)
        first, second = kept.backups.restore(copy), kept.backups.restore(copy)
        assert first != second
        assert words_in(first) == words_in(second)

    def test_an_older_year_is_named(self, kept: Kept) -> None:
        copy = kept.backups.make(Reason.ASKED)
        kept.now.advance(300 * DAY)
        assert "16 april 2026" in kept.backups.restore(copy).name

    def test_a_copy_of_a_copy_has_no_long_name(self, kept: Kept) -> None:
        path = kept.backups.restore(kept.backups.make(Reason.ASKED))
        dossier = Dossier.open(path)
        backups = Backups(dossier, kept.now)
        again = backups.restore(backups.make(Reason.ASKED))
        dossier.close()
        assert again.stem.count("kopie van") == 1


class TestLookingInside:
    def test_what_is_inside_and_what_would_be_missing(self, kept: Kept) -> None:
        copy = kept.backups.make(Reason.ASKED)
        kept.say("Van vanavond")
        inside = look_into(copy)
        assert inside.count(Subject.LINES) == 2
        assert inside.last_dialogue == "Samen eten"
        other = difference(kept.backups.inventory_now(), inside)
        assert other.missing == {Subject.LINES: 1}
        assert not other.returning

    def test_looking_writes_nothing(self, kept: Kept) -> None:
        copy = kept.backups.make(Reason.ASKED)
        before = {path: path.read_bytes() for path in copy.path.parent.iterdir()}
        look_into(copy)
        assert {path: path.read_bytes() for path in copy.path.parent.iterdir()} == before

    def test_a_copy_of_an_older_version_is_read_as_it_is(self, kept: Kept) -> None:
        copy = kept.backups.make(Reason.ASKED)
        with closing(sqlite3.connect(copy.path)) as connection:
            connection.execute("DROP TABLE seals")
        assert look_into(copy).count(Subject.LINES) == 2

    def test_a_ruined_copy_is_a_known_trouble(self, kept: Kept) -> None:
        copy = kept.backups.make(Reason.ASKED)
        copy.path.write_bytes(b"\xff" * 9000)
        with pytest.raises(StorageError):
            look_into(copy)
