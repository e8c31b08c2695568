"""Dialogues of the dossier as an exchange file."""

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, TypeVar, cast

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.exchange_schema import FORMAT, VERSION
from wijkdialoog.services.exchange_values import CHILD_SHAPES, TOP_SHAPES, JsonObject, plain
from wijkdialoog.storage.records import Records

T = TypeVar("T")

_LINE_REFERENCES = ("round_id", "participant_id", "theme_id")
_ASSET_REFERENCES = ("neighbourhood_id", "dialogue_id", "person_id", "organisation_id")
_ENDS = {
    "memberships": ("initiative_id", "person_id"),
    "shared_counts": ("initiative_a", "initiative_b"),
    "links": ("from_id", "to_id"),
}
"""What is nothing without both its ends."""


def as_text(data: JsonObject) -> str:
    """Return the file as people and version control like to read it."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def whole_dossier(records: Records) -> JsonObject:
    """Return everything but the bin, numbered seats and what the format does not know."""
    dialogues = records.dialogues.find(binned_ms=None)
    lists = {name: _unbinned(records, name) for name in TOP_SHAPES}
    return _file(records, {**lists, "dialogues": dialogues})


def some_dialogues(records: Records, dialogue_ids: Collection[DialogueId]) -> JsonObject:
    """Return these dialogues and only what they refer to or are linked with."""
    dialogues = records.dialogues.find(id=tuple(dialogue_ids), binned_ms=None)
    ids = {value.id for dialogue in dialogues for value in _all_children(records, dialogue)}
    linked = ids | _linked_with(records, ids)
    lists: dict[str, Iterable[Any]] = {"dialogues": dialogues}
    lists["assets"] = [
        asset
        for asset in _unbinned(records, "assets")
        if asset.dialogue_id in dialogue_ids or asset.id in linked
    ]
    for name in ("initiatives", "challenges"):
        lists[name] = [value for value in _unbinned(records, name) if value.id in linked]
    lists["people"] = _referred(
        records,
        "people",
        {p.person_id for d in dialogues for p in records.participants.find(dialogue_id=d.id)}
        | {asset.person_id for asset in lists["assets"]}
        | linked,
    )
    lists["organisations"] = _referred(
        records,
        "organisations",
        {value.organisation_id for value in (*lists["people"], *lists["assets"])} | linked,
    )
    homes = (*dialogues, *lists["assets"], *lists["initiatives"], *lists["challenges"])
    lists["neighbourhoods"] = _referred(
        records, "neighbourhoods", {value.neighbourhood_id for value in homes} | linked
    )
    for name in ("memberships", "shared_counts", "links"):
        lists[name] = _unbinned(records, name)  # `_file` keeps those with both ends inside
    return _file(records, lists)


def _file(records: Records, lists: dict[str, Iterable[Any]]) -> JsonObject:
    dialogues = [_dialogue(records, dialogue) for dialogue in lists["dialogues"]]
    inside = _ids(dialogues) | {value.id for name in TOP_SHAPES for value in lists[name]}
    kept = dict(lists)
    kept["assets"] = [_without_strangers(v, _ASSET_REFERENCES, inside) for v in lists["assets"]]
    for name, ends in _ENDS.items():
        kept[name] = [v for v in lists[name] if all(getattr(v, end) in inside for end in ends)]
    file: JsonObject = {"format": FORMAT, "version": VERSION}
    for name, shape in TOP_SHAPES.items():
        file[name] = [plain(value, shape) for value in kept[name]]
    file["dialogues"] = dialogues
    return file


def _dialogue(records: Records, dialogue: Dialogue) -> JsonObject:
    children = {name: _children(records, dialogue, name) for name in CHILD_SHAPES}
    inside = {value.id for values in children.values() for value in values}
    children["contributions"] = tuple(
        _without_strangers(v, _LINE_REFERENCES, inside) for v in children["contributions"]
    )
    data = plain(dialogue, TOP_SHAPES["dialogues"])
    for name, shape in CHILD_SHAPES.items():
        data[name] = [plain(value, shape) for value in children[name]]
    return data


def _all_children(records: Records, dialogue: Dialogue) -> Iterable[Any]:
    for name in CHILD_SHAPES:
        yield from _children(records, dialogue, name)


def _children(records: Records, dialogue: Dialogue, name: str) -> tuple[Any, ...]:
    found = getattr(records, name).find(dialogue_id=dialogue.id)
    kept = (value for value in found if getattr(value, "binned_ms", None) is None)
    if name == "participants":
        # A numbered seat has nobody on it; the format has no word for that.
        return tuple(value for value in kept if value.person_id is not None)
    return tuple(kept)


def _unbinned(records: Records, name: str) -> tuple[Any, ...]:
    found = getattr(records, name).find()
    return tuple(value for value in found if getattr(value, "binned_ms", None) is None)


def _referred(records: Records, name: str, ids: Collection[str | None]) -> tuple[Any, ...]:
    return tuple(value for value in getattr(records, name).find() if value.id in ids)


def _linked_with(records: Records, ids: Collection[str]) -> set[str]:
    links = records.links.find()
    return {link.to_id for link in links if link.from_id in ids} | {
        link.from_id for link in links if link.to_id in ids
    }


def _ids(dialogues: Iterable[JsonObject]) -> set[str]:
    children = (value for d in dialogues for name in CHILD_SHAPES for value in d[name])
    return {str(value["id"]) for value in children}


def _without_strangers(value: T, names: tuple[str, ...], inside: Collection[str]) -> T:
    """Return the value without references to what is not in the file."""
    references = {name: getattr(value, name) for name in names}
    lost = {name: None for name, id_ in references.items() if id_ and id_ not in inside}
    return replace(cast("Any", value), **lost) if lost else value
