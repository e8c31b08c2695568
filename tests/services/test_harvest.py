import pytest

from tests.conftest import FakeNow
from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.board import Column
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind, Sensitive
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.errors import Code, DomainError, NotFound
from wijkdialoog.domain.harvest import AgreementState, LinkKind
from wijkdialoog.domain.ids import (
    ContributionId,
    DialogueId,
    NeighbourhoodId,
    OrganisationId,
    ParticipantId,
    PersonId,
)
from wijkdialoog.domain.people import Neighbourhood, Organisation, Person
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier

D = DialogueId("d")


@pytest.fixture
def harvest(dossier: Dossier, now: FakeNow) -> Harvest:
    wijk = NeighbourhoodId("w")
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.neighbourhoods.add(Neighbourhood(wijk, "Bloemenbuurt"))
        unit.organisations.add(Organisation(OrganisationId("o"), "Portaal"))
        unit.people.add(Person(PersonId("p"), "Amina"))
        unit.dialogues.add(Dialogue(D, "Samen eten", wijk))
        unit.participants.add(Participant(ParticipantId("s"), D, PersonId("p"), 0))
    return Harvest(dossier, now)


def said(dossier: Dossier, id_: str, kind: Kind = Kind.DREAM, **more) -> ContributionId:
    with dossier.unit(Action.CAPTURE) as unit:
        unit.contributions.add(
            Contribution(
                ContributionId(id_),
                D,
                kind,
                f"tekst {id_}",
                participant_id=ParticipantId("s"),
                position=unit.contributions.next_position(dialogue_id=D),
                **more,
            )
        )
    return ContributionId(id_)


def thread_ends(dossier: Dossier) -> set[tuple[str, str]]:
    return {(link.from_id, link.to_id) for link in dossier.read.links.find(kind="thread")}


def test_a_possibility_made_from_a_dream_keeps_the_dream_and_the_thread(harvest, dossier):
    dream = said(dossier, "1")
    possibility = harvest.make_possibility(dream, "De keuken is op zondag leeg")
    board = harvest.board(D)
    assert board.card(dream)
    assert board.card(possibility).text == "De keuken is op zondag leeg"
    assert board.card(possibility).seat.name == "Amina"
    assert thread_ends(dossier) == {(dream, possibility)}


def test_a_possibility_from_a_sensitive_line_is_sensitive_too(harvest, dossier):
    dream = said(dossier, "1", sensitive=Sensitive.HEALTH)
    made = harvest.make_possibility(dream)
    assert dossier.read.contributions.get(made).sensitive is Sensitive.HEALTH


def test_an_asset_made_from_a_line_is_held_by_its_speaker_and_belongs_to_the_wijk(harvest, dossier):
    dream = said(dossier, "1")
    asset = dossier.read.assets.get(harvest.make_asset(dream, direction=AssetDirection.ASKS))
    assert (asset.title, asset.direction) == ("tekst 1", AssetDirection.ASKS)
    assert (asset.person_id, asset.neighbourhood_id) == ("p", "w")
    assert harvest.board(D).card(asset.id).holder == "Amina"
    assert thread_ends(dossier) == {(dream, asset.id)}


def test_an_asset_from_a_sensitive_line_stays_out_of_the_minutes(harvest, dossier):
    asset = harvest.make_asset(said(dossier, "1", sensitive=Sensitive.HEALTH))
    assert not dossier.read.assets.get(asset).in_minutes


def test_an_agreement_from_a_dream_keeps_who_and_when_as_typed(harvest, dossier):
    dream = said(dossier, "1")
    id_ = harvest.make_agreement(dream, "Proefkoken", (" Henk", "Fatima "), " vóór 12 mei ")
    agreement = dossier.read.agreements.get(id_)
    assert (agreement.what, agreement.who, agreement.when) == (
        "Proefkoken",
        ("Henk", "Fatima"),
        "vóór 12 mei",
    )
    assert thread_ends(dossier) == {(dream, id_)}


def test_an_agreement_can_follow_from_an_asset_and_may_lack_a_date(harvest, dossier):
    asset = harvest.make_asset(said(dossier, "1"))
    agreement = harvest.add_agreement(D, "Pannen ophalen", source_id=asset)
    board = harvest.board(D)
    assert board.gaps.undated_agreements == 1
    assert [card.id for card in board.sources(agreement)] == [asset]
    assert board.without_agreement() == ()


def test_each_made_card_is_one_undo_step(harvest, dossier):
    dream = said(dossier, "1")
    history = History(dossier)
    harvest.make_asset(dream)
    history.undo()
    assert len(harvest.board(D).cards) == 1
    assert thread_ends(dossier) == set()


def test_a_thread_is_stored_in_the_order_of_the_board(harvest, dossier):
    dream = said(dossier, "1")
    asset = harvest.make_asset(said(dossier, "2"))
    harvest.connect(asset, dream)
    assert (dream, asset) in thread_ends(dossier)


def test_connecting_twice_gives_one_thread(harvest, dossier):
    dream, possibility = said(dossier, "1"), said(dossier, "2", Kind.POSSIBILITY)
    assert harvest.connect(dream, possibility) == harvest.connect(possibility, dream)


def test_two_dreams_cannot_be_threaded_but_can_contradict(harvest, dossier):
    one, other = said(dossier, "1"), said(dossier, "2")
    with pytest.raises(DomainError) as refused:
        harvest.connect(one, other)
    assert refused.value.code is Code.LINK_IN_ONE_COLUMN
    assert harvest.contradict(one, other) == harvest.contradict(other, one)
    board = harvest.board(D)
    assert len(board.cards) == 2
    assert [card.id for card in board.contradictions(other)] == [one]


def test_a_card_cannot_be_linked_to_itself(harvest, dossier):
    one = said(dossier, "1")
    for act in (harvest.connect, harvest.contradict):
        with pytest.raises(DomainError) as refused:
            act(one, one)
        assert refused.value.code is Code.LINK_TO_ITSELF


def test_disconnecting_takes_every_link_between_two_cards(harvest, dossier):
    one, other = said(dossier, "1"), said(dossier, "2", Kind.POSSIBILITY)
    harvest.connect(one, other)
    harvest.contradict(other, one)
    harvest.disconnect(other, one)
    assert harvest.board(D).links == ()


def test_dots_are_counted_for_cards_and_themes_and_not_for_agreements(harvest, dossier):
    dream = said(dossier, "1")
    theme = harvest.add_theme(D, "Samen eten")
    assert harvest.add_dots(dream, 1) == 1
    assert harvest.add_dots(dream, -3) == 0
    assert harvest.add_dots(theme, 4) == 4
    assert harvest.add_dots(harvest.make_asset(dream), 2) == 2
    with pytest.raises(NotFound):
        harvest.add_dots(harvest.add_agreement(D, "Iets"), 1)


def test_a_theme_can_be_made_from_cards_renamed_and_taken_away(harvest, dossier):
    one, other = said(dossier, "1"), said(dossier, "2", Kind.EXPERIENCE)
    theme = harvest.add_theme(D, " Samen eten ", (one, other))
    harvest.rename_theme(theme, "Eten met elkaar")
    board = harvest.board(D)
    assert board.themes[0].label == "Eten met elkaar"
    assert {card.id for card in board.in_theme(theme)} == {one, other}
    harvest.remove_theme(theme)
    assert [card.theme_id for card in harvest.board(D).cards] == [None, None]


def test_removing_a_theme_can_be_undone_with_its_cards(harvest, dossier):
    one = said(dossier, "1")
    theme = harvest.add_theme(D, "Samen eten", (one,))
    history = History(dossier)
    harvest.remove_theme(theme)
    history.undo()
    assert [card.id for card in harvest.board(D).in_theme(theme)] == [one]


def test_merging_themes_keeps_every_card_and_adds_the_dots(harvest, dossier):
    one, other = said(dossier, "1"), said(dossier, "2")
    kept = harvest.add_theme(D, "Samen eten", (one,))
    merged = harvest.add_theme(D, "Koken", (other,))
    harvest.add_dots(kept, 2)
    harvest.add_dots(merged, 3)
    harvest.merge_themes(kept, merged, "Koken en eten")
    board = harvest.board(D)
    assert [(theme.label, theme.dots) for theme in board.themes] == [("Koken en eten", 5)]
    assert {card.id for card in board.in_theme(kept)} == {one, other}
    with pytest.raises(DomainError):
        harvest.merge_themes(kept, kept)


def test_a_card_can_be_taken_loose(harvest, dossier):
    one = said(dossier, "1")
    harvest.add_theme(D, "Samen eten", (one,))
    harvest.group(one, None)
    assert harvest.board(D).card(one).theme_id is None


def test_a_card_in_the_bin_takes_its_threads_along_and_brings_them_back(harvest, dossier):
    dream = said(dossier, "1")
    possibility = harvest.make_possibility(dream, "Iets")
    history = History(dossier)
    harvest.remove(dream)
    assert harvest.board(D).sources(possibility) == ()
    history.undo()
    assert [card.id for card in harvest.board(D).sources(possibility)] == [dream]


def test_words_can_be_changed_on_every_sort_of_card(harvest, dossier):
    dream = said(dossier, "1")
    ids = (dream, harvest.make_asset(dream), harvest.make_agreement(dream))
    for id_ in ids:
        harvest.edit_text(id_, "Andere woorden")
    assert [harvest.board(D).card(id_).text for id_ in ids] == ["Andere woorden"] * 3
    with pytest.raises(DomainError) as refused:
        harvest.edit_text(dream, "   ")
    assert refused.value.code is Code.EMPTY_TEXT


def test_an_agreement_can_be_edited_and_ticked_off(harvest, dossier):
    id_ = harvest.add_agreement(D, "Proefkoken", ("Henk",), "mei")
    harvest.edit_agreement(id_, "Samen koken", (), None)
    harvest.set_agreement_state(id_, AgreementState.DONE)
    agreement = dossier.read.agreements.get(id_)
    assert (agreement.what, agreement.who, agreement.when, agreement.state) == (
        "Samen koken",
        (),
        None,
        AgreementState.DONE,
    )


def test_a_line_can_be_added_while_harvesting(harvest):
    added = harvest.add_line(D, Kind.DREAM, "Een bankje bij het plein")
    assert harvest.board(D).card(added).column is Column.DREAMS
    with pytest.raises(NotFound):
        harvest.add_line(DialogueId("weg"), Kind.DREAM, "Iets")


def test_names_that_complete_who_are_people_at_the_table_and_organisations(harvest):
    assert harvest.known_names(D) == ("Amina", "Portaal")


def test_links_of_an_unknown_sort_do_not_disturb_the_board(harvest, dossier):
    ask = harvest.make_asset(said(dossier, "1"))
    offer = harvest.make_asset(said(dossier, "2"))
    from wijkdialoog.domain.harvest import Link
    from wijkdialoog.domain.ids import LinkId

    with dossier.unit(Action.LINK) as unit:
        unit.links.add(Link(LinkId("x"), ask, offer, LinkKind.MATCH))
    board = harvest.board(D)
    assert board.targets(ask) == ()
