from dataclasses import replace

import pytest

from tests.conftest import FakeNow
from wijkdialoog.domain.assets import Asset, AssetDirection, AssetFilter, Exchange, Means, WhoWhat
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.ids import ContributionId, DialogueId, NeighbourhoodId, PersonId
from wijkdialoog.domain.people import Neighbourhood, Person
from wijkdialoog.services.assets import Assets, Scope
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier

D, OTHER, ALONE = DialogueId("d"), DialogueId("e"), DialogueId("f")


@pytest.fixture
def assets(dossier: Dossier, now: FakeNow) -> Assets:
    wijk = NeighbourhoodId("w")
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.neighbourhoods.add(Neighbourhood(wijk, "Bloemenbuurt"))
        unit.people.add(Person(PersonId("p"), "Şükrü"))
        unit.dialogues.add(Dialogue(D, "Samen eten", wijk))
        unit.dialogues.add(Dialogue(OTHER, "Veilig op straat", wijk, position=1))
        unit.dialogues.add(Dialogue(ALONE, "Zonder wijk", position=2))
        unit.contributions.add(Contribution(ContributionId("c"), D, Kind.DREAM, "Lange tafel"))
    return Assets(dossier, now)


def kept(assets: Assets, title: str, dialogue_id: DialogueId = D, **more) -> Asset:
    card = replace(assets.blank(dialogue_id, title), **more)
    return assets.get(assets.add(card))


def titles(found) -> list[str]:
    return [card.asset.title for card in found]


def test_a_card_without_a_holder_is_valid(assets):
    assert kept(assets, "Grote pannen").person_id is None
    assert assets.cards(D)[0].holder == ""


def test_a_whole_card_is_kept_as_filled_in(assets):
    card = kept(
        assets,
        " Grote pannen ",
        who_what=WhoWhat.ASSOCIATIONS,
        means=(Means.FACILITIES, Means.SPACE),
        direction=AssetDirection.BOTH,
        person_id=PersonId("p"),
        availability="in het weekend",
        exchange=Exchange.BARTER,
        note="Zelf ophalen",
        in_minutes=False,
    )
    assert card.title == "Grote pannen"
    assert card.means == (Means.FACILITIES, Means.SPACE)
    assert assets.cards(D)[0].holder == "Şükrü"


def test_a_card_needs_a_title(assets):
    with pytest.raises(DomainError) as refused:
        kept(assets, "  ")
    assert refused.value.code is Code.EMPTY_TEXT


def test_a_new_organisation_is_made_once_and_becomes_the_holder(assets, dossier):
    one = assets.blank(D, "Zaal")
    assets.add(one, organisation="De Linde")
    assets.add(assets.blank(D, "Keuken"), organisation=" de linde ")
    assert [o.name for o in assets.organisations()] == ["De Linde"]
    assert [card.holder for card in assets.cards(D)] == ["De Linde", "De Linde"]


def test_a_card_made_from_a_contribution_gets_a_thread_in_the_same_step(assets, dossier):
    history = History(dossier)
    id_ = assets.add(assets.blank(D, "Tafels"), source_id="c")
    assert [(link.from_id, link.to_id) for link in dossier.read.links.find()] == [("c", id_)]
    history.undo()
    assert dossier.read.links.find() == ()
    assert assets.cards(D) == ()


def test_the_whole_wijk_also_shows_cards_of_other_dialogues(assets):
    kept(assets, "Pannen")
    kept(assets, "Zaklampen", OTHER)
    kept(assets, "Elders", ALONE)
    assert titles(assets.cards(D)) == ["Pannen"]
    assert titles(assets.cards(D, Scope.NEIGHBOURHOOD)) == ["Pannen", "Zaklampen"]
    assert assets.cards(D, Scope.NEIGHBOURHOOD)[1].dialogue == "Veilig op straat"
    assert titles(assets.cards(ALONE, Scope.NEIGHBOURHOOD)) == ["Elders"]


def test_cards_can_be_found_by_what_stands_on_them(assets):
    kept(assets, "Pannen", means=(Means.FACILITIES,), person_id=PersonId("p"))
    kept(assets, "Vier mensen", direction=AssetDirection.ASKS, means=(Means.TIME,))
    assert titles(assets.cards(D, wanted=AssetFilter(words="şükrü"))) == ["Pannen"]
    assert titles(assets.cards(D, wanted=AssetFilter(means=Means.TIME))) == ["Vier mensen"]
    asks = AssetFilter(direction=AssetDirection.ASKS)
    assert titles(assets.cards(D, wanted=asks)) == ["Vier mensen"]


def test_a_card_can_be_changed_and_put_in_the_bin(assets, dossier):
    card = kept(assets, "Pannen")
    assets.edit(replace(card, title="Grote pannen", availability=" zondag "))
    assert assets.get(card.id).availability == "zondag"
    assets.remove(card.id)
    assert assets.cards(D) == ()
    assert dossier.read.assets.get(card.id).binned_ms is not None


def test_storing_an_unchanged_card_is_no_undo_step(assets, dossier):
    card = kept(assets, "Pannen")
    history = History(dossier)
    assets.edit(card)
    assert history.undo_action is None
