"""An act for good leaves nothing in the file, nor in the journal beside it, nor to undo."""

import pytest

from tests.storage.samples import connection_of, dump, say, with_dialogue
from wijkdialoog.domain.changes import Action, Topic
from wijkdialoog.services.history import History
from wijkdialoog.storage import schema
from wijkdialoog.storage.wiping import FREE_LISTS, FREE_TEXTS

SECRET = "geheimsentinel"

# Columns with text that nobody typed: ids, codes, dates and times, marks, names of the program.
NOT_TYPED = {
    *("kind", "form", "role", "function", "presence", "mode", "state", "direction", "clock_style"),
    *("attribution", "area_type", "who_what", "means", "head_heart_hands", "exchange", "handling"),
    *("date", "start", "end", "arrived", "left", "since", "keep_until", "anonymised_on"),
    *("answer", "sensitive", "names", "reader", "own", "seen", "initiative_a", "initiative_b"),
}
# The row of a person goes whole, and so do decisions about a name; the others hold codes only.
ALL_GOES = {"people", "finding_decisions", "wipe_log", "wiped_counts"}


def test_a_removed_word_is_in_no_file_beside_the_dossier(dossier):
    line = say(dossier, with_dialogue(dossier), SECRET)

    with dossier.for_good(Action.ANONYMISE) as unit:
        unit.contributions.remove(line)

    files = list(dossier.path.parent.iterdir())
    assert [f.name for f in files if SECRET.encode() in f.read_bytes()] == []
    journal = dossier.path.with_name(f"{dossier.path.name}-journal")
    assert not journal.exists() or journal.stat().st_size == 0


def test_the_next_acts_are_stored_as_ever(dossier):
    dialogue = with_dialogue(dossier)
    with dossier.for_good(Action.ANONYMISE):
        pass
    say(dossier, dialogue, "een")
    assert dossier.check_integrity()
    assert dossier.read.contributions.count() == 1


def test_it_is_told_with_its_topics_and_cannot_be_undone(dossier):
    history = History(dossier)
    told = []
    history.publish = told.append
    line = say(dossier, with_dialogue(dossier), SECRET)

    with dossier.for_good(Action.ANONYMISE) as unit:
        unit.contributions.remove(line)

    assert told[-1].action is Action.ANONYMISE
    assert told[-1].topics == {Topic.CONTRIBUTIONS}
    assert history.undo_action is None


def test_an_act_that_fails_half_way_changed_nothing(dossier):
    history = History(dossier)
    line = say(dossier, with_dialogue(dossier), SECRET)
    before = dump(dossier)

    def half_way():
        with dossier.for_good(Action.ANONYMISE) as unit:
            unit.contributions.remove(line)
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        half_way()

    assert dump(dossier) == before
    assert history.undo_action is Action.CAPTURE


def test_every_free_text_is_changed_also_in_lists(dossier):
    dialogue = with_dialogue(dossier)
    say(dossier, dialogue, SECRET)
    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        connection_of(dossier).exec_driver_sql(
            "UPDATE dialogues SET ground_rules = '[\"geheimsentinel, luister\"]'"
        )
        unit.dialogues.get(dialogue)

    with dossier.for_good(Action.FORGET_PERSON):
        changed = dossier.wiping.change_texts(lambda text: text.replace(SECRET, "[naam]"))

    assert changed == 2
    assert dossier.read.dialogues.get(dialogue).ground_rules == ("[naam], luister",)
    assert SECRET not in repr(dump(dossier))


def test_every_text_column_is_known_as_typed_or_not():
    """A new table must say whether people type in it: else a name would stay in it."""
    forgotten = [
        f"{table.name}.{column.name}"
        for table in schema.metadata.sorted_tables
        if table.name not in ALL_GOES
        for column in table.columns
        if str(column.type) == "TEXT" and not _is_known(table.name, column.name)
    ]
    assert forgotten == []


def _is_known(table, column):
    if column.endswith("id") or column in NOT_TYPED:
        return True
    return column in (*FREE_TEXTS.get(table, ()), *FREE_LISTS.get(table, ()))
