"""A checked exchange file as domain values, with its ids checked against each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wijkdialoog.domain.dialogue import Presence
from wijkdialoog.domain.errors import Code, ExchangeError
from wijkdialoog.services.exchange_schema import place
from wijkdialoog.services.exchange_values import (
    CHILD_SHAPES,
    TOP_SHAPES,
    JsonObject,
    revive,
)

_REFERENCES: dict[str, tuple[tuple[str, str], ...]] = {
    "people": (("organisation_id", "organisations"),),
    "dialogues": (("neighbourhood_id", "neighbourhoods"),),
    "participants": (("person_id", "people"),),
    "contributions": (
        ("round_id", "rounds"),
        ("participant_id", "participants"),
        ("theme_id", "themes"),
    ),
    "assets": (
        ("neighbourhood_id", "neighbourhoods"),
        ("dialogue_id", "dialogues"),
        ("person_id", "people"),
        ("organisation_id", "organisations"),
    ),
    "initiatives": (("neighbourhood_id", "neighbourhoods"),),
    "memberships": (("initiative_id", "initiatives"), ("person_id", "people")),
    "shared_counts": (("initiative_a", "initiatives"), ("initiative_b", "initiatives")),
    "challenges": (("neighbourhood_id", "neighbourhoods"),),
    "links": (("from", ""), ("to", "")),
}
"""Which key refers to which list; "" is an object of any sort."""


@dataclass(frozen=True)
class Package:
    """Everything in one exchange file.

    values  domain values by list ("rounds" and so on hold those of every dialogue), in file order;
            memberships, shared counts and links have no id yet
    places  where in the file an id stands
    file    path of the file, for messages
    """

    values: dict[str, tuple[Any, ...]]
    places: dict[str, str]
    file: str = ""

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id in the file."""
        return tuple(self.places)


@dataclass(frozen=True)
class _Found:
    """One object of the file: in which list, where, and in which dialogue."""

    list_name: str
    place: str
    raw: JsonObject
    dialogue_id: str | None = None


def package_of(data: JsonObject, file: str = "") -> Package:
    """Return the values of a file that keeps the schema.

    Raises ExchangeError: an id used twice, or a reference to an id that is not in the file.
    """
    objects = tuple(_objects(data))
    owners = _owners(objects)
    for found in objects:
        _refuse_unknown_ids(found, owners)
    return Package(
        values=_values(data),
        places={found.raw["id"]: found.place for found in objects if "id" in found.raw},
        file=file,
    )


def _objects(data: JsonObject) -> Iterator[_Found]:
    for name in TOP_SHAPES:
        for index, raw in enumerate(data.get(name, ())):
            yield _Found(name, place((name, index)), raw)
            if name == "dialogues":
                yield from _children(raw, index)


def _children(dialogue: JsonObject, dialogue_index: int) -> Iterator[_Found]:
    for name in CHILD_SHAPES:
        for index, raw in enumerate(dialogue.get(name, ())):
            where = place(("dialogues", dialogue_index, name, index))
            yield _Found(name, where, raw, dialogue["id"])


def _owners(objects: tuple[_Found, ...]) -> dict[str, _Found]:
    owners: dict[str, _Found] = {}
    for found in objects:
        id_ = found.raw.get("id")
        if id_ in owners:
            raise ExchangeError(
                Code.FILE_DUPLICATE_ID, place=f"{found.place}.id", id=id_, first=owners[id_].place
            )
        if id_ is not None:
            owners[id_] = found
    return owners


def _refuse_unknown_ids(found: _Found, owners: dict[str, _Found]) -> None:
    for key, wanted in _REFERENCES.get(found.list_name, ()):
        id_ = found.raw.get(key)
        if id_ is not None and not _fits(owners.get(id_), wanted, found.dialogue_id):
            raise ExchangeError(
                Code.FILE_UNKNOWN_ID, place=f"{found.place}.{key}", id=id_, expected=wanted
            )


def _fits(target: _Found | None, wanted: str, dialogue_id: str | None) -> bool:
    if target is None or wanted not in ("", target.list_name):
        return False
    # A line belongs to a round, a seat and a theme of its own evening.
    return target.dialogue_id is None or dialogue_id in (None, target.dialogue_id)


def _values(data: JsonObject) -> dict[str, tuple[Any, ...]]:
    values: dict[str, tuple[Any, ...]] = {}
    for name, shape in TOP_SHAPES.items():
        own = {} if "id" in shape.names else {"id": ""}
        raws = data.get(name, ())
        values[name] = tuple(revive(raw, shape, **own) for raw in raws)
    for name in CHILD_SHAPES:
        values[name] = tuple(_values_of_children(data, name))
    return values


def _values_of_children(data: JsonObject, name: str) -> Iterator[Any]:
    for dialogue in data["dialogues"]:
        for index, raw in enumerate(dialogue.get(name, ())):
            own: dict[str, object] = {"dialogue_id": dialogue["id"], "position": index}
            if name == "participants":
                own |= {"seat": index, "presence": _presence(raw)}
            yield revive(raw, CHILD_SHAPES[name], **own)


def _presence(raw: JsonObject) -> Presence:
    return Presence.LEFT if raw.get("left") else Presence.PRESENT
