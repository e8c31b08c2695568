"""The dialogues of one event are found together and printed in one PDF."""

from dataclasses import replace

import pytest

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Kind, Sensitive
from wijkdialoog.domain.event_minutes import natural_order
from wijkdialoog.domain.minutes import MinutesOptions
from wijkdialoog.printing import EventPrinter
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.event_minutes import EventMinutesService, event_minutes_of
from wijkdialoog.services.minutes import MinutesService


@pytest.fixture
def minutes(dossier, now):
    return MinutesService(dossier, now)


@pytest.fixture
def events(dossier, minutes):
    return EventMinutesService(dossier, minutes)


@pytest.fixture
def made(dossier, now):
    """Makes a dialogue with these fields."""

    def make(**fields):
        dialogues = Dialogues(dossier, now)
        id_ = dialogues.create()
        with dossier.unit(Action.EDIT_DIALOGUE) as unit:
            unit.dialogues.save(replace(dialogues.get(id_), **fields))
        return id_

    return make


def test_tables_stand_in_the_order_of_their_numbers_and_names(events, made):
    ten = made(title="Tafel 10", event="Dag", date="2026-04-16")
    two = made(title="Tafel 2", event="  dag ", date="2026-04-16")
    one = made(title="Zomer", event="Dag", date="2026-04-16", table_number=1)
    assert [event.dialogue_ids for event in events.events()] == [(one, two, ten)]
    assert sorted(["Tafel 10", "Tafel 2"], key=natural_order) == ["Tafel 2", "Tafel 10"]


def test_the_same_name_in_another_year_is_another_event(events, made):
    first = made(title="A", event="Week van de Dialoog", date="2018-11-06")
    made(title="B", event="Week van de Dialoog", date="2013-11")
    assert len(events.find("week van  de dialoog")) == 2
    (found,) = events.find("Week van de Dialoog 2018")
    assert found.dialogue_ids == (first,)
    assert events.find("Iets anders") == ()


def test_an_event_of_one_dialogue_is_not_offered(events, made):
    alone = made(title="A", event="Alleen", date="2026-01-01")
    free = made(title="B", event=None)
    assert events.event_of(alone) is None
    assert events.event_of(free) is None


def test_private_lines_and_tables_without_minutes_stay_out(events, made, dossier, now):
    told = made(title="A", event="Dag", date="2026-04-16")
    made(title="B", event="Dag", date="2026-04-16", without_minutes=True)
    capture = Capture(dossier, now)
    capture.capture(told, "Samen eten.", Kind.DREAM, None, None)
    secret = capture.capture(told, "Mijn ziekte.", Kind.DREAM, None, None)
    capture.mark_sensitive(secret, Sensitive.HEALTH)
    (event,) = events.events()
    value = event_minutes_of(events.material(event), MinutesOptions())
    assert "Mijn ziekte" not in repr(value)
    assert "Samen eten." in repr(value)
    assert [table.title for table in value.without_minutes] == ["B"]


def test_a_saved_event_is_remembered_at_each_table_with_minutes(events, made, minutes, tmp_path):
    told = made(title="A", event="Dag", date="2026-04-16")
    untold = made(title="B", event="Dag", date="2026-04-16", without_minutes=True)
    printer = EventPrinter(events, DutchTexts())
    event = printer.event_of(told)
    assert event is not None
    path = tmp_path / printer.file_name(event)
    assert path.name == "2026-04-16 Dag – verslag van alle tafels v1.pdf"
    printer.save(event, MinutesOptions(), path)
    assert path.read_bytes().startswith(b"%PDF")
    assert [saved.file_name for saved in minutes.saved_versions(told)] == [path.name]
    assert minutes.saved_versions(untold) == ()
    assert printer.file_name(event).endswith("v2.pdf")
