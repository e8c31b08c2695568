"""Objects of an exchange file ↔ frozen values of the domain.

The names and defaults of the file are those of the values; a `Shape` says which fields take part.
"""

import typing
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.harvest import Agreement, Link, Theme
from wijkdialoog.domain.network import Challenge, Initiative, Membership, SharedCount
from wijkdialoog.domain.people import Neighbourhood, Organisation, Person
from wijkdialoog.domain.plan import Round

T = TypeVar("T")
JsonObject = dict[str, Any]


@dataclass(frozen=True)
class Shape:
    """How one sort of object stands in the file.

    value_type  the domain value
    names       its fields in the order of the file
    keys        names in the file where they differ from the field
    left_out    fields whose None has no place in the file: the key is absent
    key_fields  what identifies an object that has no id in the file
    """

    value_type: type[Any]
    names: tuple[str, ...]
    keys: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()
    key_fields: tuple[str, ...] = ("id",)

    def key_of(self, name: str) -> str:
        """Return the name of a field in the file."""
        return dict(self.keys).get(name, name)


TOP_SHAPES: dict[str, Shape] = {
    "neighbourhoods": Shape(Neighbourhood, ("id", "name", "municipality", "area_type", "note")),
    "organisations": Shape(Organisation, ("id", "name", "kind")),
    "people": Shape(
        Person,
        ("id", "name", "label", "role", "organisation_id", "email", "phone", "consents"),
        left_out=("role",),
    ),
    "dialogues": Shape(
        Dialogue,
        (
            *("id", "neighbourhood_id", "event", "table_number", "title", "theme", "question"),
            *("date", "start", "end", "venue", "headcount", "closed", "without_minutes"),
            *("summary", "attribution", "ground_rules"),
        ),
    ),
    "assets": Shape(
        Asset,
        (
            *("id", "neighbourhood_id", "dialogue_id", "title", "who_what", "means", "direction"),
            *("person_id", "organisation_id", "availability", "exchange", "note", "in_minutes"),
        ),
    ),
    "initiatives": Shape(
        Initiative, ("id", "neighbourhood_id", "name", "kind", "place", "since", "note")
    ),
    "memberships": Shape(
        Membership,
        ("initiative_id", "person_id", "role"),
        key_fields=("initiative_id", "person_id"),
    ),
    "shared_counts": Shape(
        SharedCount,
        ("initiative_a", "initiative_b", "people"),
        key_fields=("initiative_a", "initiative_b"),
    ),
    "challenges": Shape(Challenge, ("id", "neighbourhood_id", "title", "note")),
    "links": Shape(
        Link,
        ("from_id", "to_id", "kind"),
        keys=(("from_id", "from"), ("to_id", "to")),
        key_fields=("from_id", "to_id", "kind"),
    ),
}
"""The lists of a file, in its own order."""

CHILD_SHAPES: dict[str, Shape] = {
    "rounds": Shape(
        Round, ("id", "label", "kind", "question", "minutes", "form", "thinking_minutes")
    ),
    "participants": Shape(Participant, ("id", "person_id", "function", "arrived", "left")),
    "themes": Shape(Theme, ("id", "label", "dots")),
    "contributions": Shape(
        Contribution,
        ("id", "round_id", "participant_id", "kind", "text", "sensitive", "theme_id", "dots"),
    ),
    "agreements": Shape(Agreement, ("id", "what", "who", "when", "state")),
}
"""The lists inside a dialogue, in the order of the file."""

SHAPES = {**TOP_SHAPES, **CHILD_SHAPES}


def plain(value: object, shape: Shape) -> JsonObject:
    """Return a domain value as an object of the file, with every key it can have."""
    found = {name: _plain(getattr(value, name)) for name in shape.names}
    return {
        shape.key_of(name): content
        for name, content in found.items()
        if content is not None or name not in shape.left_out
    }


def revive(raw: JsonObject, shape: Shape, **own: object) -> Any:
    """Return the domain value of a checked object; absent keys take the value's default.

    own  fields that are not in the file, such as `dialogue_id` and `position`
    """
    hints = _hints(shape.value_type)
    content = {
        name: _revive(raw[shape.key_of(name)], hints[name])
        for name in shape.names
        if shape.key_of(name) in raw
    }
    return shape.value_type(**{**content, **own})


def take_over(ours: T, theirs: T, names: tuple[str, ...]) -> T:
    """Return `ours` with these fields of `theirs`."""
    changes = {name: getattr(theirs, name) for name in names}
    return replace(typing.cast("Any", ours), **changes)


def _plain(value: object) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _revive(raw: Any, hint: Any) -> Any:
    if raw is None:
        return None
    bare = _without_none(hint)
    if typing.get_origin(bare) is tuple:
        item = typing.get_args(bare)[0]
        return tuple(_revive(part, item) for part in raw)
    if bare is int:
        return int(raw)  # JSON Schema also calls 10.0 an integer
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return bare(raw)
    if isinstance(bare, type) and is_dataclass(bare):
        hints = _hints(bare)
        return bare(**{name: _revive(part, hints[name]) for name, part in raw.items()})
    return raw


@cache
def _hints(value_type: type[Any]) -> dict[str, Any]:
    return typing.get_type_hints(value_type)


def _without_none(hint: Any) -> Any:
    if type(None) in typing.get_args(hint):
        return next(part for part in typing.get_args(hint) if part is not type(None))
    return hint
