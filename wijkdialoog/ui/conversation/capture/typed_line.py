"""What a typed line will become on Enter: its marks read with the people at this table."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.contributions import Target
from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.mark_names import meant, theme_meant
from wijkdialoog.domain.marks import Mark, MarkKind, read_marks, without_marks
from wijkdialoog.ui.words.people import seat_name

MarkKey = tuple[MarkKind, str]
_MOST_MARKS = 24


@dataclass(frozen=True)
class TypedLine:
    """A line as it would be stored now.

    text       without the marks that were understood
    speaker    who said it, who holds the asset, or None
    who, when  of an agreement
    theme      name of a theme; "" is none
    marks      the marks that were understood, in the order of the text
    """

    text: str
    target: Target
    speaker: ParticipantId | None = None
    who: tuple[ParticipantId, ...] = ()
    when: str | None = None
    theme: str = ""
    direction: AssetDirection = AssetDirection.OFFERS
    marks: tuple[Mark, ...] = ()


def read_line(
    text: str,
    target: Target,
    speaker: ParticipantId | None,
    seats: Sequence[Seat],
    ignored: Set[MarkKey] = frozenset(),
    themes: Sequence[str] = (),
) -> TypedLine:
    """Return what a line becomes.

    target, speaker  as chosen or as follows from round and turn; marks go before them
    ignored          marks the facilitator wants to leave as plain text
    themes           names of the themes that are there
    """
    # Nobody types more marks than this; a pasted page full of them must not fill the window.
    marks = [mark for mark in read_marks(text) if mark.key not in ignored][:_MOST_MARKS]
    target, direction, used = _target(target, marks)
    people = _people(marks, seats)
    if target is Target.AGREEMENT:
        before = [mark for mark in marks if mark.kind is MarkKind.BEFORE][:1]
        used += before + [mark for mark, _ in people]
        who = tuple(dict.fromkeys(found for _, found in people)) or _only(speaker)
        when = before[0].value if before else None
        return _line(text, target, used, speaker=speaker, who=who, when=when)
    used += [mark for mark, _ in people[:1]]
    speaker = people[0][1] if people else speaker
    if target is Target.ASSET:
        return _line(text, target, used, speaker=speaker, direction=direction)
    named = [mark for mark in marks if mark.kind is MarkKind.THEME][:1]
    theme = theme_meant(named[0].value, themes) if named else ""
    return _line(text, target, used + named, speaker=speaker, theme=theme)


def _line(text: str, target: Target, used: list[Mark], **rest: object) -> TypedLine:
    in_order = tuple(sorted(used, key=lambda mark: mark.start))
    return TypedLine(without_marks(text, used), target, marks=in_order, **rest)  # type: ignore[arg-type]


def _target(target: Target, marks: list[Mark]) -> tuple[Target, AssetDirection, list[Mark]]:
    kinds = {mark.kind: mark for mark in reversed(marks)}
    if MarkKind.AGREEMENT in kinds:
        return Target.AGREEMENT, AssetDirection.OFFERS, [kinds[MarkKind.AGREEMENT]]
    if MarkKind.OFFERS in kinds:
        return Target.ASSET, AssetDirection.OFFERS, [kinds[MarkKind.OFFERS]]
    if MarkKind.ASKS in kinds:
        return Target.ASSET, AssetDirection.ASKS, [kinds[MarkKind.ASKS]]
    return target, AssetDirection.OFFERS, []


def person_of(mark: Mark, seats: Sequence[Seat]) -> Seat | None:
    """Return whom a mark means, or None."""
    places = meant(mark.value, [seat_name(seat) for seat in seats])
    return seats[places[0]] if len(places) == 1 else None


def _people(marks: list[Mark], seats: Sequence[Seat]) -> list[tuple[Mark, ParticipantId]]:
    """Return the marks that mean exactly one person at this table; others stay plain text."""
    found = []
    names = [seat_name(seat) for seat in seats]
    for mark in marks:
        if mark.kind is MarkKind.PERSON:
            places = meant(mark.value, names)
            if len(places) == 1:
                found.append((mark, seats[places[0]].id))
    return found


def _only(speaker: ParticipantId | None) -> tuple[ParticipantId, ...]:
    return (speaker,) if speaker else ()
