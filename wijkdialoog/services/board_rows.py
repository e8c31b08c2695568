"""Rows behind the harvest board: finding, linking and adding cards inside a unit."""

from dataclasses import replace

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.board import column_of, rank
from wijkdialoog.domain.contributions import Contribution, Kind, clean
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.harvest import (
    Agreement,
    Link,
    LinkKind,
    clean_names,
    clean_when,
    in_thread_order,
)
from wijkdialoog.domain.ids import (
    AgreementId,
    ContributionId,
    DialogueId,
    LinkId,
    ParticipantId,
    PersonId,
    ThemeId,
)
from wijkdialoog.services.moments import new_id
from wijkdialoog.storage.records import Records, Unit

OnBoard = Contribution | Asset | Agreement


def group(unit: Unit, contribution_id: str, theme_id: ThemeId | None) -> None:
    """Put a contribution under a theme, or loose (None). Raises NotFound."""
    if theme_id is not None:
        unit.themes.get(theme_id)
    line = contribution(unit, contribution_id)
    unit.contributions.save_if_changed(replace(line, theme_id=theme_id))


def connect(unit: Unit, one_id: str, other_id: str) -> LinkId:
    """Draw a thread in the order of the board; one that is there stays. Raises NotAllowedNow."""
    first, second = in_thread_order(_end(unit, one_id), _end(unit, other_id))
    return link(unit, first, second, LinkKind.THREAD)


def _end(unit: Unit, card_id: str) -> tuple[str, int]:
    value = on_board(unit, card_id)
    return value.id, rank(column_of(value))


def link(unit: Unit, from_id: str, to_id: str, kind: LinkKind) -> LinkId:
    """Add a link of this kind unless it is there; return its id."""
    there = unit.links.find(from_id=from_id, to_id=to_id, kind=kind.value)
    if there:
        return there[0].id
    link = Link(LinkId(new_id()), from_id, to_id, kind, unit.links.next_position())
    unit.links.add(link)
    return link.id


def on_board(records: Records | Unit, card_id: str) -> OnBoard:
    """Return the card with this id, of any sort. Raises NotFound, also for one in the bin."""
    for table in (records.contributions, records.assets, records.agreements):
        found = table.find_id(card_id)
        if found is not None and found.binned_ms is None:
            return found
    raise NotFound("card", card_id)


def contribution(unit: Unit, contribution_id: str) -> Contribution:
    """Return a contribution that is not in the bin. Raises NotFound."""
    found = unit.contributions.get(contribution_id)
    if found.binned_ms is not None:
        raise NotFound("contributions", contribution_id)
    return found


def person_of(unit: Unit, participant_id: ParticipantId | None) -> PersonId | None:
    """Return the person on a seat, or None."""
    participant = unit.participants.find_id(participant_id) if participant_id else None
    return participant.person_id if participant else None


def add_contribution(
    unit: Unit,
    dialogue_id: DialogueId,
    kind: Kind,
    text: str,
    said_ms: int,
    like: Contribution | None = None,
) -> ContributionId:
    """Add a line; round, speaker and sensitive mark go along from `like`."""
    made = Contribution(
        ContributionId(new_id()),
        dialogue_id,
        kind,
        text,
        round_id=like.round_id if like else None,
        participant_id=like.participant_id if like else None,
        sensitive=like.sensitive if like else None,
        said_ms=said_ms,
        position=unit.contributions.next_position(dialogue_id=dialogue_id),
    )
    unit.contributions.add(made)
    return made.id


def add_agreement(
    unit: Unit, dialogue_id: DialogueId, what: str, who: tuple[str, ...], when: str | None
) -> AgreementId:
    """Add an agreement at the end. Raises InvalidText when there are no words."""
    made = Agreement(
        AgreementId(new_id()),
        dialogue_id,
        clean(what),
        clean_names(who),
        clean_when(when),
        position=unit.agreements.next_position(dialogue_id=dialogue_id),
    )
    unit.agreements.add(made)
    return made.id
