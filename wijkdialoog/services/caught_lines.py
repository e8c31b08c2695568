"""Reads the stream of one round: contributions, asset cards and agreements in one list."""

from collections.abc import Iterable
from dataclasses import replace

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.caught import Caught
from wijkdialoog.domain.changes import Action, Changes, Topic
from wijkdialoog.domain.contributions import Contribution, Target
from wijkdialoog.domain.harvest import Agreement, LinkKind
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId, RoundId
from wijkdialoog.storage.records import Records


def caught_in_round(
    read: Records,
    dialogue_id: DialogueId,
    round_id: RoundId | None,
    contributions: tuple[Contribution, ...],
) -> tuple[Caught, ...]:
    """Return these contributions and what else was caught in the round, oldest first."""
    cards = _with_what_was_made(read, [_of_contribution(line) for line in contributions])
    if round_id is not None:
        cards += _assets(read, dialogue_id, round_id)
        agreements = read.agreements.find(round_id=round_id, binned_ms=None)
        cards += [_of_agreement(line) for line in agreements]
    # A stable sort: imported lines without a moment keep their own order, before the others.
    return tuple(sorted(cards, key=lambda card: card.said_ms or 0))


def caught_among(
    read: Records,
    dialogue_id: DialogueId,
    round_id: RoundId | None,
    changes: Changes,
) -> tuple[Caught, ...]:
    """Return those of the changed lines that stand in the stream of the round now, oldest first.

    Reads no more than the subjects that changed.
    """
    ids, topics = tuple(changes.ids), changes.topics
    here = {"id": ids, "dialogue_id": dialogue_id, "round_id": round_id, "binned_ms": None}
    cards: list[Caught] = []
    if Topic.CONTRIBUTIONS in topics:
        found = [_of_contribution(line) for line in read.contributions.find(**here)]
        # Nothing was made yet of a line that was caught this moment.
        is_new = changes.action is Action.CAPTURE
        cards += found if is_new else _with_what_was_made(read, found)
    if Topic.ASSETS in topics and round_id is not None:
        cards += _asset_cards(read, dialogue_id, read.assets.find(**here))
    if Topic.AGREEMENTS in topics and round_id is not None:
        cards += [_of_agreement(line) for line in read.agreements.find(**here)]
    return tuple(sorted(cards, key=lambda card: card.said_ms or 0))


def _assets(read: Records, dialogue_id: DialogueId, round_id: RoundId) -> list[Caught]:
    return _asset_cards(read, dialogue_id, read.assets.find(round_id=round_id, binned_ms=None))


def _asset_cards(read: Records, dialogue_id: DialogueId, assets: tuple[Asset, ...]) -> list[Caught]:
    if not assets:
        return []
    seats = read.participants.find(dialogue_id=dialogue_id)
    places = {seat.person_id: seat.id for seat in seats if seat.person_id}
    return [_of_asset(asset, places) for asset in assets]


def _of_contribution(line: Contribution) -> Caught:
    return Caught(
        line.id,
        Target(line.kind.value),
        line.text,
        line.participant_id,
        sensitive=line.sensitive,
        said_ms=line.said_ms,
        released=line.released,
    )


def _of_asset(asset: Asset, places: dict[PersonId, ParticipantId]) -> Caught:
    holder = places.get(asset.person_id) if asset.person_id else None
    return Caught(
        asset.id,
        Target.ASSET,
        asset.title,
        holder,
        said_ms=asset.said_ms,
        direction=asset.direction,
    )


def _of_agreement(line: Agreement) -> Caught:
    return Caught(
        line.id,
        Target.AGREEMENT,
        line.what,
        names=line.who,
        when=line.when,
        said_ms=line.said_ms,
    )


def _with_what_was_made(read: Records, cards: list[Caught]) -> list[Caught]:
    if not cards:
        return cards
    threads = read.links.find(from_id=tuple(c.id for c in cards), kind=LinkKind.THREAD.value)
    if not threads:
        return cards
    sorts = _sorts(read, {link.to_id for link in threads})
    made: dict[str, list[Target]] = {}
    for link in threads:
        target = sorts.get(link.to_id)
        if target and target not in made.setdefault(link.from_id, []):
            made[link.from_id].append(target)
    return [replace(card, made=tuple(made.get(card.id, ()))) for card in cards]


def _sorts(read: Records, ids: Iterable[str]) -> dict[str, Target]:
    """Return what each id is, leaving out what is gone or in the bin."""
    wanted = tuple(ids)
    found: dict[str, Target] = {}
    found |= {line.id: Target.ASSET for line in read.assets.find(id=wanted, binned_ms=None)}
    found |= {line.id: Target.AGREEMENT for line in read.agreements.find(id=wanted, binned_ms=None)}
    contributions = read.contributions.find(id=wanted, binned_ms=None)
    return found | {line.id: Target(line.kind.value) for line in contributions}
