"""Asset cards: keep, find, put in the bin (product.md section 10)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain import short_text
from wijkdialoog.domain.assets import Asset, AssetFilter, clean_asset, matches
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.harvest import Link, LinkKind
from wijkdialoog.domain.ids import AssetId, DialogueId, LinkId, OrganisationId
from wijkdialoog.domain.people import Organisation
from wijkdialoog.services.moments import Now, new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit


class Scope(StrEnum):
    """Which cards to look at."""

    DIALOGUE = "dialogue"
    NEIGHBOURHOOD = "neighbourhood"


@dataclass(frozen=True)
class AssetCard:
    """An asset with the words that belong to it.

    holder    name of the person or organisation, or ""
    dialogue  title of the dialogue it came from, or ""
    """

    asset: Asset
    holder: str = ""
    dialogue: str = ""


class Assets:
    """Everything about asset cards. Each method that changes something is one act."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def get(self, asset_id: str) -> Asset:
        """Return one asset. Raises NotFound."""
        return self._dossier.read.assets.get(asset_id)

    def holder_name(self, asset: Asset) -> str:
        """Return the name of who holds a card, or ""."""
        return holder_names(self._dossier.read, (asset,)).get(asset.id, "")

    def cards(
        self,
        dialogue_id: DialogueId,
        scope: Scope = Scope.DIALOGUE,
        wanted: AssetFilter | None = None,
    ) -> tuple[AssetCard, ...]:
        """Return the cards of a dialogue, or of its whole wijk, that fit, in order.

        A dialogue without a wijk has only its own cards.
        """
        read = self._dossier.read
        wanted = wanted or AssetFilter()
        found = self._in_scope(dialogue_id, scope)
        holders = holder_names(read, found)
        titles: dict[str, str] = {dialogue.id: dialogue.title for dialogue in read.dialogues.find()}
        return tuple(
            AssetCard(asset, holders.get(asset.id, ""), titles.get(asset.dialogue_id or "", ""))
            for asset in found
            if matches(asset, wanted, holders.get(asset.id, ""))
        )

    def organisations(self) -> tuple[Organisation, ...]:
        """Return every organisation in the dossier, by name."""
        return tuple(sorted(self._dossier.read.organisations.find(), key=lambda o: o.name.lower()))

    def blank(self, dialogue_id: DialogueId, title: str = "") -> Asset:
        """Return a card that is not stored yet, to be filled in and given to `add`."""
        dialogue = self._dossier.read.dialogues.get(dialogue_id)
        return Asset(AssetId(new_id()), title, dialogue.neighbourhood_id, dialogue.id)

    def add(self, asset: Asset, organisation: str = "", source_id: str | None = None) -> AssetId:
        """Store a new card.

        organisation  name of the holder when it is an organisation; made when it is not known yet
        source_id     contribution it comes from; a thread joins them
        Raises InvalidText when the title has no words.
        """
        with self._dossier.unit(Action.ADD_ASSET) as unit:
            held = _with_organisation(unit, clean_asset(asset), organisation)
            unit.assets.add(replace(held, position=unit.assets.next_position()))
            if source_id:
                unit.contributions.get(source_id)
                position = unit.links.next_position()
                link = Link(LinkId(new_id()), source_id, asset.id, LinkKind.THREAD, position)
                unit.links.add(link)
        return asset.id

    def edit(self, asset: Asset, organisation: str = "") -> None:
        """Store a card as it now is; `organisation` as in `add`. Raises NotFound, InvalidText."""
        with self._dossier.unit(Action.EDIT_ASSET) as unit:
            held = _with_organisation(unit, clean_asset(asset), organisation)
            unit.assets.save_if_changed(held)

    def remove(self, asset_id: str) -> None:
        """Put a card in the bin."""
        with self._dossier.unit(Action.REMOVE_ASSET) as unit:
            unit.assets.save(replace(unit.assets.get(asset_id), binned_ms=self._now()))

    def _in_scope(self, dialogue_id: DialogueId, scope: Scope) -> tuple[Asset, ...]:
        read = self._dossier.read
        neighbourhood_id = read.dialogues.get(dialogue_id).neighbourhood_id
        if scope is Scope.DIALOGUE or neighbourhood_id is None:
            return read.assets.find(dialogue_id=dialogue_id, binned_ms=None)
        return read.assets.find(neighbourhood_id=neighbourhood_id, binned_ms=None)


def holder_names(records: Records | Unit, assets: Iterable[Asset]) -> dict[str, str]:
    """Return asset id → name of its holder, the person first, for assets that have one."""
    found = tuple(assets)
    people = records.people.find(id=[a.person_id for a in found if a.person_id])
    organisations = records.organisations.find(
        id=[a.organisation_id for a in found if a.organisation_id]
    )
    names: dict[str, str] = {person.id: person.name for person in people}
    names.update({organisation.id: organisation.name for organisation in organisations})
    held = ((asset.id, asset.person_id or asset.organisation_id) for asset in found)
    return {asset_id: names[holder] for asset_id, holder in held if holder in names}


def _with_organisation(unit: Unit, asset: Asset, name: str) -> Asset:
    if not name.strip():
        return asset
    return replace(
        asset, person_id=None, organisation_id=_organisation(unit, short_text.name(name))
    )


def _organisation(unit: Unit, name: str) -> OrganisationId:
    for known in unit.organisations.find():
        if known.name.casefold() == name.casefold():
            return known.id
    made = Organisation(OrganisationId(new_id()), name, position=unit.organisations.next_position())
    unit.organisations.add(made)
    return made.id
