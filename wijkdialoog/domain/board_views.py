"""The same cards in other lanes: from dream to agreement, per theme, per round, per participant."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain.board import FLOW, Board, Card, Column, rank
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.harvest import Agreement, Theme
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.plan import Round


class View(StrEnum):
    """How the board can be looked at."""

    FLOW = "flow"
    THEMES = "themes"
    ROUNDS = "rounds"
    PARTICIPANTS = "participants"
    STORIES = "stories"


@dataclass(frozen=True)
class Group:
    """Cards under one theme within a lane; theme None: loose cards."""

    theme: Theme | None
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Lane:
    """One column on the screen.

    key     stays the same over reloads, so that a view can keep its scroll position
    subject what the lane is about; None: what belongs to none of the others
    groups  theme groups first, in the order of the themes, then loose cards
    """

    key: str
    subject: Column | Theme | Round | Seat | Kind | None
    groups: tuple[Group, ...]

    @property
    def cards(self) -> tuple[Card, ...]:
        """Every card in the lane, from top to bottom."""
        return tuple(card for group in self.groups for card in group.cards)


STORY_KINDS = (Kind.EXPERIENCE, Kind.VIEW, Kind.INSIGHT, Kind.QUOTE, Kind.REMARK)
"""What is said that is no dream and no possibility, in the order of the evening."""


def lanes(board: Board, view: View) -> tuple[Lane, ...]:
    """Return the lanes of a view. Lanes for leftovers are only there when they hold a card."""
    return _VIEWS[view](board)


def _flow(board: Board) -> tuple[Lane, ...]:
    columns = tuple(
        Lane(column, column, grouped(board, board.in_column(column))) for column in FLOW
    )
    empty = tuple(Group(theme, ()) for theme in board.themes if not _is_in(columns, theme, board))
    # A theme without cards on this view must be somewhere, to drop the first card on.
    first = columns[0]
    themed = tuple(group for group in first.groups if group.theme)
    loose = tuple(group for group in first.groups if not group.theme)
    return (replace(first, groups=(*themed, *empty, *loose)), *columns[1:])


def _is_in(columns: tuple[Lane, ...], theme: Theme, board: Board) -> bool:
    shown = any(group.theme == theme for lane in columns for group in lane.groups)
    return shown or bool(board.in_theme(theme.id))


def _stories(board: Board) -> tuple[Lane, ...]:
    stories = board.in_column(Column.STORIES)
    by_kind = _sorted_into(stories, lambda card: card.kind)
    return tuple(
        Lane(kind, kind, grouped(board, by_kind[kind])) for kind in STORY_KINDS if kind in by_kind
    )


def _themes(board: Board) -> tuple[Lane, ...]:
    by_theme = _sorted_into(board.cards, board.theme_through_thread)
    named = [Lane(t.id, t, _flat(by_theme.get(t.id, []))) for t in board.themes]
    return (*named, *_leftover(by_theme))


def _rounds(board: Board) -> tuple[Lane, ...]:
    known = {round_.id for round_ in board.rounds}

    def place(card: Card) -> Hashable:
        found = board.round_through_thread(card)
        return found if found in known else None  # a card of another evening has no place here

    by_round = _sorted_into(board.cards, place)
    named = [
        Lane(r.id, r, _flat(by_round[r.id], by_column=False))
        for r in board.rounds
        if r.id in by_round
    ]
    return (*named, *_leftover(by_round))


def _participants(board: Board) -> tuple[Lane, ...]:
    named = [(seat, _cards_of(board, seat)) for seat in board.seats]
    shown = {card.id for _, cards in named for card in cards}
    rest = [card for card in board.cards if card.id not in shown]
    lanes_ = [Lane(seat.id, seat, _flat(cards)) for seat, cards in named if cards]
    return (*lanes_, *_leftover({None: rest} if rest else {}))


def _cards_of(board: Board, seat: Seat) -> list[Card]:
    """What somebody said or holds; an agreement stands with the first one at the table it names."""
    return [card for card in board.cards if _owner(board, card) == seat.id]


def _owner(board: Board, card: Card) -> ParticipantId | None:
    if isinstance(card.value, Agreement):
        wanted = [name.casefold() for name in card.value.who]
        named = (seat for seat in board.seats if seat.name and seat.name.casefold() in wanted)
        return next((seat.id for seat in named), None)
    return card.seat.id if card.seat else None


def grouped(board: Board, cards: Iterable[Card]) -> tuple[Group, ...]:
    """Return cards by theme, in the order of the themes, loose cards last."""
    by_theme = _sorted_into(cards, lambda card: card.theme_id)
    themed = [Group(t, tuple(by_theme[t.id])) for t in board.themes if t.id in by_theme]
    known = {theme.id for theme in board.themes}
    loose = [
        card for theme_id, found in by_theme.items() if theme_id not in known for card in found
    ]
    return (*themed, Group(None, tuple(loose))) if loose else tuple(themed)


def _flat(cards: Iterable[Card], *, by_column: bool = True) -> tuple[Group, ...]:
    ordered = sorted(cards, key=lambda card: rank(card.column)) if by_column else list(cards)
    return (Group(None, tuple(ordered)),) if ordered else ()


def _leftover(sorted_cards: dict[Hashable, list[Card]]) -> tuple[Lane, ...]:
    rest = sorted_cards.get(None)
    return (Lane("rest", None, _flat(rest)),) if rest else ()


def _sorted_into(
    cards: Iterable[Card], key: Callable[[Card], Hashable]
) -> dict[Hashable, list[Card]]:
    found: dict[Hashable, list[Card]] = {}
    for card in cards:
        found.setdefault(key(card), []).append(card)
    return found


_VIEWS: dict[View, Callable[[Board], tuple[Lane, ...]]] = {
    View.FLOW: _flow,
    View.THEMES: _themes,
    View.ROUNDS: _rounds,
    View.PARTICIPANTS: _participants,
    View.STORIES: _stories,
}
