"""Minutes per role from a real dossier; and no figure of it on the table screen or in minutes."""

from dataclasses import fields, replace

import pytest

from tests.services.stage_secrets import D, fill
from tests.services.test_stage import texts
from wijkdialoog.domain import fair_share, stage
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.minutes import MinutesOptions, MinutesParts, Reader, RoleTime, for_reader
from wijkdialoog.domain.people import Role
from wijkdialoog.domain.stage import Layout, StageChoice
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.stage import Stage

MINUTES = 37
"""How long Amina spoke; found nowhere else in the evening."""


@pytest.fixture
def evening(dossier, now) -> Facilitation:
    """Amina had the floor for 37 minutes and 37 seconds; Henk, who sits beside her, not yet."""
    fill(dossier)
    facilitation = Facilitation(dossier, now)
    facilitation.begin(D)
    facilitation.next_turn(D)
    now.advance(MINUTES * 60 + MINUTES)
    facilitation.end_turn(D)
    return facilitation


def test_the_facilitator_sees_who_was_silent_and_what_a_role_spoke(evening):
    found = evening.fair_share(D)
    assert [seat.name for seat in found.silent] == ["Henk"]
    assert [seat.name for seat in found.not_yet] == ["Henk"]
    ((role, share),) = found.roles
    assert (role, share.people, share.heard) == (Role.PROFESSIONAL, 2, 1)
    assert share.spoken_ms == (MINUTES * 60 + MINUTES) * 1000


def test_a_second_cycle_adds_up(evening, now):
    evening.next_turn(D)
    now.advance(60)
    evening.end_turn(D)
    evening.start_cycle(D)
    evening.next_turn(D)
    now.advance(60)
    evening.end_turn(D)
    assert evening.fair_share(D).spoken_ms == (MINUTES * 60 + MINUTES + 120) * 1000
    assert evening.fair_share(D).silent == ()


@pytest.mark.parametrize("layout", [None, *Layout])
def test_no_figure_reaches_the_table_screen(evening, dossier, now, layout):
    view = Stage(dossier, now).picture(D, StageChoice(layout)).view
    spoken = evening.fair_share(D).spoken_ms
    assert all(str(MINUTES) not in text for text in texts(view))
    assert not _holds(view, spoken)
    assert not _holds(view, spoken // 60_000)


def test_the_picture_of_the_room_does_not_even_know_of_figures():
    """Neither the value nor the code that fills it may reach for them."""
    private = {name for name in vars(fair_share) if not name.startswith("_")} & {
        "FairShare", "Share", "fair_share", "shares", "spoken_ms", "not_yet", "worth_saying",
    }  # fmt: skip
    assert len(private) == 7
    assert not private & vars(stage).keys()
    annotations = {str(field.type) for field in fields(stage.StageView)}
    assert not any("Share" in annotation for annotation in annotations)


def test_the_sentinel_would_be_seen(evening, dossier, now):
    view = Stage(dossier, now).picture(D, StageChoice()).view
    assert _holds(replace(view, cycle=MINUTES), MINUTES)


def test_minutes_tell_nothing_unless_somebody_chose_it(evening, dossier, now):
    service = MinutesService(dossier, now)
    for reader in Reader:
        assert service.gather(D, for_reader(reader)).role_times == ()
    chosen = MinutesOptions(parts=MinutesParts(time_per_role=True))
    assert service.gather(D, chosen).role_times == (RoleTime(Role.PROFESSIONAL, 2, 38, 100),)


def test_a_role_of_one_person_is_not_told_apart(evening, dossier, now):
    with dossier.unit(Action.IMPORT) as unit:
        unit.people.save(replace(unit.people.get("p0"), role=Role.OFFICIAL))
    chosen = MinutesOptions(parts=MinutesParts(time_per_role=True))
    (time,) = MinutesService(dossier, now).gather(D, chosen).role_times
    assert (time.role, time.people) == (Role.OTHER, 2)


def _holds(value: object, number: int) -> bool:
    if isinstance(value, int) and not isinstance(value, bool):
        return value == number
    if isinstance(value, tuple):
        return any(_holds(part, number) for part in value)
    known = getattr(value, "__dataclass_fields__", None)
    return bool(known) and any(_holds(getattr(value, name), number) for name in known)
