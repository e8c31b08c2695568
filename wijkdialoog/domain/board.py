"""The harvest board: every card of a dialogue with its threads, as one frozen value.

A thread always runs in the order of `Column`: story → dream → possibility → asset → agreement.
Two cards of one column cannot be threaded; they can contradict each other, and both stay.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from wijkdialoog.domain.assets import Asset, AssetDirection, best_offer
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.harvest import Agreement, AgreementState, Link, LinkKind, Theme
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId, RoundId, ThemeId
from wijkdialoog.domain.plan import Round

T = TypeVar("T")


class Column(StrEnum):
    """Where a card stands, in the order in which threads run."""

    STORIES = "stories"
    DREAMS = "dreams"
    POSSIBILITIES = "possibilities"
    ASSETS = "assets"
    AGREEMENTS = "agreements"


FLOW = (Column.DREAMS, Column.POSSIBILITIES, Column.ASSETS, Column.AGREEMENTS)
"""The four columns of "van droom naar afspraak"."""

_RANK = {column: rank for rank, column in enumerate(Column)}
_COLUMN_OF_KIND = {Kind.DREAM: Column.DREAMS, Kind.POSSIBILITY: Column.POSSIBILITIES}
_FINISHED = frozenset({AgreementState.DONE, AgreementState.DROPPED})


def column_of(value: Contribution | Asset | Agreement) -> Column:
    """Return the column in which a value stands."""
    if isinstance(value, Asset):
        return Column.ASSETS
    if isinstance(value, Agreement):
        return Column.AGREEMENTS
    return _COLUMN_OF_KIND.get(value.kind, Column.STORIES)


def rank(column: Column) -> int:
    """Return the place of a column: threads run from a lower to a higher rank."""
    return _RANK[column]


@dataclass(frozen=True)
class Card:
    """One card: the value itself and who belongs to it.

    seat    who said it, or who holds the asset when that person sits at this table
    holder  name of the holder of an asset (person or organisation) or ""
    """

    value: Contribution | Asset | Agreement
    seat: Seat | None = None
    holder: str = ""

    @property
    def id(self) -> str:
        """The id of the value."""
        return self.value.id

    @property
    def column(self) -> Column:
        """Where it stands."""
        return column_of(self.value)

    @property
    def text(self) -> str:
        """The words on the card."""
        if isinstance(self.value, Asset):
            return self.value.title
        return self.value.what if isinstance(self.value, Agreement) else self.value.text

    @property
    def can_have_dots(self) -> bool:
        """Whether hands can be counted for it: everything but an agreement."""
        return not isinstance(self.value, Agreement)

    @property
    def dots(self) -> int:
        """Hands or stickers counted."""
        return 0 if isinstance(self.value, Agreement) else self.value.dots

    @property
    def can_have_theme(self) -> bool:
        """Whether it can be grouped: only what was said."""
        return isinstance(self.value, Contribution)

    @property
    def theme_id(self) -> ThemeId | None:
        """The theme it is grouped under."""
        return self.value.theme_id if isinstance(self.value, Contribution) else None

    @property
    def round_id(self) -> RoundId | None:
        """The round in which it was said."""
        return self.value.round_id

    @property
    def kind(self) -> Kind | None:
        """What sort of line it is; None for assets and agreements."""
        return self.value.kind if isinstance(self.value, Contribution) else None

    @property
    def is_asked(self) -> bool:
        """Whether it is an asset that is looked for."""
        return isinstance(self.value, Asset) and self.value.direction is AssetDirection.ASKS

    @property
    def is_undated(self) -> bool:
        """Whether it is an open agreement without a date."""
        agreement = self.value
        return (
            isinstance(agreement, Agreement)
            and not (agreement.when or "").strip()
            and agreement.state not in _FINISHED
        )


@dataclass(frozen=True)
class Gaps:
    """What is not picked up yet, as numbers: hints, never locks."""

    dreams_without_agreement: int = 0
    possibilities_without_asset: int = 0
    undated_agreements: int = 0


@dataclass(frozen=True)
class TopEntry:
    """A card or theme with dots, for the top list."""

    id: str
    text: str
    dots: int
    is_theme: bool = False


@dataclass(frozen=True)
class Board:
    """Everything on the harvest board of one dialogue.

    rounds  in order          seats   in seating order
    themes  in order          cards   in order of entry; nothing from the bin
    links   threads and contradictions between cards that are on the board
    """

    dialogue_id: DialogueId
    rounds: tuple[Round, ...] = ()
    seats: tuple[Seat, ...] = ()
    themes: tuple[Theme, ...] = ()
    cards: tuple[Card, ...] = ()
    links: tuple[Link, ...] = field(default=())

    def card(self, card_id: str | None) -> Card | None:
        """The card with this id, or None."""
        return self._by_id.get(card_id or "")

    def theme(self, theme_id: str | None) -> Theme | None:
        """The theme with this id, or None."""
        return next((theme for theme in self.themes if theme.id == theme_id), None)

    def in_column(self, column: Column) -> tuple[Card, ...]:
        """The cards of one column, in order of entry."""
        return tuple(card for card in self.cards if card.column is column)

    def in_theme(self, theme_id: ThemeId) -> tuple[Card, ...]:
        """The cards grouped under a theme."""
        return tuple(card for card in self.cards if card.theme_id == theme_id)

    def sources(self, card_id: str) -> tuple[Card, ...]:
        """The cards from which threads lead to this one."""
        return self._cards_of(self._before.get(card_id, ()))

    def targets(self, card_id: str) -> tuple[Card, ...]:
        """The cards to which threads lead from this one."""
        return self._cards_of(self._after.get(card_id, ()))

    def contradictions(self, card_id: str) -> tuple[Card, ...]:
        """The cards marked as contradicting this one."""
        return self._cards_of(self._against.get(card_id, ()))

    def threads(self) -> tuple[Link, ...]:
        """The links that are threads."""
        return tuple(link for link in self.links if link.kind is LinkKind.THREAD)

    def led_to(self, card_id: str) -> frozenset[str]:
        """Ids of everything that follows from a card, at any distance."""
        return _reach(card_id, self._after)

    def comes_from(self, card_id: str) -> frozenset[str]:
        """Ids of everything that a card follows from, at any distance."""
        return _reach(card_id, self._before)

    def story_of(self, card_id: str) -> frozenset[str]:
        """Ids of the whole thread through a card, the card itself included."""
        return self.led_to(card_id) | self.comes_from(card_id) | {card_id}

    def without_asset(self) -> tuple[Card, ...]:
        """Possibilities from which no thread leads to an asset."""
        return self._without(Column.POSSIBILITIES, Column.ASSETS)

    def without_agreement(self) -> tuple[Card, ...]:
        """Dreams from which no thread leads, directly or not, to an agreement."""
        return self._without(Column.DREAMS, Column.AGREEMENTS)

    @cached_property
    def gaps(self) -> Gaps:
        """What is not picked up yet."""
        return Gaps(
            len(self.without_agreement()),
            len(self.without_asset()),
            sum(card.is_undated for card in self.cards),
        )

    def top(self, most: int = 5) -> tuple[TopEntry, ...]:
        """Cards and themes with dots, most dots first, at most `most`."""
        counted = [TopEntry(t.id, t.label, t.dots, is_theme=True) for t in self.themes if t.dots]
        counted += [TopEntry(c.id, c.text, c.dots) for c in self.cards if c.dots]
        return tuple(sorted(counted, key=lambda entry: -entry.dots)[:most])

    def offer_for(self, card: Card) -> Card | None:
        """The offer on the board that fits an asked asset best, or None."""
        if not isinstance(card.value, Asset) or not card.is_asked:
            return None
        assets = (other.value for other in self.in_column(Column.ASSETS))
        best = best_offer(card.value, [asset for asset in assets if isinstance(asset, Asset)])
        return self.card(best.id) if best else None

    def theme_through_thread(self, card: Card) -> ThemeId | None:
        """The card's own theme, or the theme of the nearest card it follows from."""
        return _inherited(self, card, lambda c: c.theme_id)

    def round_through_thread(self, card: Card) -> RoundId | None:
        """The card's own round, or the round of the nearest card it follows from."""
        return _inherited(self, card, lambda c: c.round_id)

    @cached_property
    def _by_id(self) -> dict[str, Card]:
        return {card.id: card for card in self.cards}

    @cached_property
    def _after(self) -> dict[str, list[str]]:
        return _neighbours((link.from_id, link.to_id) for link in self.threads())

    @cached_property
    def _before(self) -> dict[str, list[str]]:
        return _neighbours((link.to_id, link.from_id) for link in self.threads())

    @cached_property
    def _against(self) -> dict[str, list[str]]:
        marks = [link for link in self.links if link.kind is LinkKind.CONTRADICTION]
        both_ways = [(link.from_id, link.to_id) for link in marks]
        return _neighbours(both_ways + [(b, a) for a, b in both_ways])

    def _cards_of(self, ids: Iterable[str]) -> tuple[Card, ...]:
        return tuple(self._by_id[id_] for id_ in ids)

    def _without(self, start: Column, wanted: Column) -> tuple[Card, ...]:
        goal = {card.id for card in self.in_column(wanted)}
        return tuple(card for card in self.in_column(start) if not self.led_to(card.id) & goal)


def build_board(
    dialogue_id: DialogueId,
    values: Iterable[Contribution | Asset | Agreement],
    *,
    rounds: tuple[Round, ...] = (),
    seats: tuple[Seat, ...] = (),
    themes: tuple[Theme, ...] = (),
    links: Iterable[Link] = (),
    holders: Mapping[str, str] | None = None,
) -> Board:
    """Put values on the board.

    values   contributions, assets and agreements; what is in the bin is left out
    links    of any sort; those with an end that is not on the board are left out
    holders  asset id → name of its holder
    """
    by_participant = {seat.id: seat for seat in seats}
    by_person = {seat.person.id: seat for seat in seats if seat.person}
    names = holders or {}
    cards = tuple(
        Card(value, _seat_of(value, by_participant, by_person), names.get(value.id, ""))
        for value in values
        if value.binned_ms is None
    )
    here = {card.id for card in cards}
    drawn = tuple(link for link in links if link.from_id in here and link.to_id in here)
    return Board(dialogue_id, rounds, seats, themes, cards, drawn)


def _seat_of(
    value: Contribution | Asset | Agreement,
    by_participant: Mapping[ParticipantId, Seat],
    by_person: Mapping[PersonId, Seat],
) -> Seat | None:
    if isinstance(value, Contribution) and value.participant_id:
        return by_participant.get(value.participant_id)
    if isinstance(value, Asset) and value.person_id:
        return by_person.get(value.person_id)
    return None


def _neighbours(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for start, end in pairs:
        found.setdefault(start, []).append(end)
    return found


def _reach(start: str, neighbours: Mapping[str, list[str]]) -> frozenset[str]:
    reached: set[str] = set()
    waiting = list(neighbours.get(start, ()))
    while waiting:
        current = waiting.pop()
        if current not in reached:
            reached.add(current)
            waiting.extend(neighbours.get(current, ()))
    return frozenset(reached - {start})


def _inherited(board: Board, card: Card, read: Callable[[Card], T | None]) -> T | None:
    """Look along the threads backwards, nearest first, until `read` gives something."""
    seen = {card.id}
    row = [card]
    while row:
        for current in row:
            found = read(current)
            if found is not None:
                return found
        before = [source for current in row for source in board.sources(current.id)]
        row = [source for source in before if source.id not in seen]
        seen.update(source.id for source in row)
    return None
