from dataclasses import replace

import pytest

from wijkdialoog.domain.assets import (
    Asset,
    AssetDirection,
    AssetFilter,
    HeadHeartHands,
    Means,
    WhoWhat,
    best_offer,
    clean_asset,
    matches,
)
from wijkdialoog.domain.board import Board, Column, build_board, column_of
from wijkdialoog.domain.board_views import View, lanes
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Participant, Seat
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.harvest import (
    Agreement,
    AgreementState,
    Link,
    LinkKind,
    Theme,
    clean_names,
    clean_when,
    in_thread_order,
    more_dots,
)
from wijkdialoog.domain.ids import (
    AgreementId,
    AssetId,
    ContributionId,
    DialogueId,
    LinkId,
    ParticipantId,
    PersonId,
    RoundId,
    ThemeId,
)
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.plan import Round, RoundKind

D = DialogueId("d")
EATING = Theme(ThemeId("eating"), D, "Samen eten")
SAFE = Theme(ThemeId("safe"), D, "Veilig op straat", dots=3)


def line(id_: str, kind: Kind = Kind.DREAM, **more) -> Contribution:
    return Contribution(ContributionId(id_), D, kind, f"tekst {id_}", **more)


def asset(id_: str, **more) -> Asset:
    return Asset(AssetId(id_), f"bron {id_}", dialogue_id=D, **more)


def agreement(id_: str, **more) -> Agreement:
    return Agreement(AgreementId(id_), D, f"afspraak {id_}", **more)


def thread(one: str, other: str, kind: LinkKind = LinkKind.THREAD) -> Link:
    return Link(LinkId(f"{one}-{other}"), one, other, kind)


def seat(id_: str, name: str) -> Seat:
    person = Person(PersonId(f"p-{id_}"), name)
    return Seat(Participant(ParticipantId(id_), D, person.id, 0), person)


def whole_thread() -> Board:
    return build_board(
        D,
        (line("d1"), line("d2"), line("m1", Kind.POSSIBILITY), asset("b1"), agreement("a1")),
        links=(thread("d1", "m1"), thread("m1", "b1"), thread("b1", "a1")),
    )


@pytest.mark.parametrize(
    ("value", "column"),
    [
        (line("x"), Column.DREAMS),
        (line("x", Kind.POSSIBILITY), Column.POSSIBILITIES),
        (line("x", Kind.QUOTE), Column.STORIES),
        (asset("x"), Column.ASSETS),
        (agreement("x"), Column.AGREEMENTS),
    ],
)
def test_every_sort_of_card_has_its_column(value, column):
    assert column_of(value) is column


def test_cards_in_the_bin_and_links_to_them_are_not_on_the_board():
    board = build_board(
        D, (line("d1"), line("m1", Kind.POSSIBILITY, binned_ms=5)), links=(thread("d1", "m1"),)
    )
    assert [card.id for card in board.cards] == ["d1"]
    assert board.links == ()


def test_a_card_knows_where_it_comes_from_and_where_it_leads():
    board = whole_thread()
    assert [card.id for card in board.sources("m1")] == ["d1"]
    assert [card.id for card in board.targets("m1")] == ["b1"]
    assert board.story_of("b1") == {"d1", "m1", "b1", "a1"}


def test_a_dream_has_an_agreement_when_the_thread_gets_there_in_several_steps():
    board = whole_thread()
    assert [card.id for card in board.without_agreement()] == ["d2"]
    assert board.without_asset() == ()
    assert board.gaps.dreams_without_agreement == 1


def test_a_circle_of_links_from_elsewhere_does_not_hang_the_board():
    board = build_board(D, (line("d1"), line("d2")), links=(thread("d1", "d2"), thread("d2", "d1")))
    assert board.story_of("d1") == {"d1", "d2"}
    assert board.theme_through_thread(board.cards[0]) is None


def test_an_open_agreement_without_a_date_is_a_gap_but_a_finished_one_is_not():
    board = build_board(
        D,
        (agreement("a1"), agreement("a2", state=AgreementState.DONE), agreement("a3", when="mei")),
    )
    assert board.gaps.undated_agreements == 1


def test_a_contradiction_is_seen_from_both_sides_and_is_no_thread():
    board = build_board(
        D, (line("d1"), line("d2")), links=(thread("d1", "d2", LinkKind.CONTRADICTION),)
    )
    assert [card.id for card in board.contradictions("d2")] == ["d1"]
    assert [card.id for card in board.contradictions("d1")] == ["d2"]
    assert board.targets("d1") == ()


def test_the_top_list_holds_cards_and_themes_with_most_dots_first():
    board = build_board(D, (line("d1", dots=2), line("d2", dots=5), line("d3")), themes=(SAFE,))
    assert [(entry.id, entry.dots) for entry in board.top()] == [("d2", 5), ("safe", 3), ("d1", 2)]


def test_the_flow_groups_dreams_by_theme_and_keeps_loose_cards_last():
    board = build_board(D, (line("d1"), line("d2", theme_id=EATING.id)), themes=(EATING,))
    groups = lanes(board, View.FLOW)[0].groups
    assert [(group.theme, [card.id for card in group.cards]) for group in groups] == [
        (EATING, ["d2"]),
        (None, ["d1"]),
    ]


def test_a_theme_without_cards_is_shown_so_that_a_card_can_be_dropped_on_it():
    first = lanes(build_board(D, (line("d1"),), themes=(EATING,)), View.FLOW)[0]
    assert first.groups[0].theme == EATING
    assert first.groups[0].cards == ()


def test_the_flow_always_has_its_four_columns():
    assert [lane.subject for lane in lanes(build_board(D, ()), View.FLOW)] == [
        Column.DREAMS,
        Column.POSSIBILITIES,
        Column.ASSETS,
        Column.AGREEMENTS,
    ]


def test_per_theme_what_follows_from_a_dream_stands_with_that_dream():
    board = whole_thread()
    board = replace(
        board,
        themes=(EATING,),
        cards=(
            *(replace(c, value=replace(c.value, theme_id=EATING.id)) for c in board.cards[:1]),
            *board.cards[1:],
        ),
    )
    found = {lane.key: [card.id for card in lane.cards] for lane in lanes(board, View.THEMES)}
    assert found == {"eating": ["d1", "m1", "b1", "a1"], "rest": ["d2"]}


def test_per_round_only_rounds_with_cards_are_shown():
    rounds = (
        Round(RoundId("r1"), D, "Dromen", RoundKind.DREAMS),
        Round(RoundId("r2"), D, "Afronding", RoundKind.CLOSING),
    )
    board = build_board(D, (line("d1", round_id=RoundId("r1")),), rounds=rounds)
    assert [lane.subject for lane in lanes(board, View.ROUNDS)] == [rounds[0]]


def test_per_round_assets_and_agreements_stand_where_they_were_caught():
    rounds = (
        Round(RoundId("r1"), D, "Dromen", RoundKind.DREAMS),
        Round(RoundId("r2"), D, "Bronnen", RoundKind.ASSETS),
    )
    said = (asset("b1", round_id=RoundId("r2")), agreement("a1", round_id=RoundId("r1")))
    found = lanes(build_board(D, said, rounds=rounds), View.ROUNDS)
    assert [(lane.subject, [card.id for card in lane.cards]) for lane in found] == [
        (rounds[0], ["a1"]), (rounds[1], ["b1"]),
    ]  # fmt: skip


def test_per_participant_an_agreement_stands_with_the_one_who_does_it():
    jan, fatima = seat("1", "Jan"), seat("2", "Fatima")
    board = build_board(
        D,
        (
            line("d1", participant_id=jan.id),
            asset("b1", person_id=PersonId("p-2")),
            agreement("a1", who=("de gemeente", "fatima")),
            agreement("a2", who=("de gemeente",)),
        ),
        seats=(jan, fatima),
    )
    found = {lane.key: [card.id for card in lane.cards] for lane in lanes(board, View.PARTICIPANTS)}
    assert found == {"1": ["d1"], "2": ["b1", "a1"], "rest": ["a2"]}


def test_stories_are_sorted_by_kind_and_kinds_without_lines_are_left_out():
    board = build_board(D, (line("o", Kind.REMARK), line("e", Kind.EXPERIENCE), line("d")))
    assert [lane.subject for lane in lanes(board, View.STORIES)] == [Kind.EXPERIENCE, Kind.REMARK]


def test_a_thread_runs_from_left_to_right_whichever_end_is_named_first():
    assert in_thread_order(("asset", 3), ("dream", 1)) == ("dream", "asset")
    assert in_thread_order(("dream", 1), ("asset", 3)) == ("dream", "asset")


@pytest.mark.parametrize(
    ("other", "code"), [("a", Code.LINK_TO_ITSELF), ("b", Code.LINK_IN_ONE_COLUMN)]
)
def test_no_thread_runs_within_a_column_or_to_itself(other, code):
    with pytest.raises(DomainError) as refused:
        in_thread_order(("a", 1), (other, 1))
    assert refused.value.code is code


def test_dots_never_go_below_zero():
    assert more_dots(1, -2) == 0
    assert more_dots(4, 1) == 5


def test_names_are_tidy_and_each_stands_once():
    assert clean_names((" Jan ", "", "Özdemir-van  ’t Hof", "Jan")) == ("Jan", "Özdemir-van ’t Hof")
    assert clean_when("  ") is None


def test_a_filter_for_offers_also_shows_cards_that_do_both():
    both = asset("x", direction=AssetDirection.BOTH)
    assert matches(both, AssetFilter(direction=AssetDirection.OFFERS))
    assert matches(both, AssetFilter(direction=AssetDirection.ASKS))
    assert not matches(asset("y"), AssetFilter(direction=AssetDirection.ASKS))


def test_every_word_of_a_search_must_stand_on_the_card_or_be_its_holder():
    pans = asset("x", means=(Means.FACILITIES,), note="Grote pannen", who_what=WhoWhat.PLACES)
    assert matches(pans, AssetFilter(words="PANNEN şükrü"), "Şükrü")
    assert not matches(pans, AssetFilter(words="pannen jan"), "Şükrü")
    assert not matches(pans, AssetFilter(means=Means.TIME))
    assert not matches(pans, AssetFilter(who_what=WhoWhat.PEOPLE))


def test_head_heart_and_hands_belong_to_people_only():
    hands = (HeadHeartHands.HANDS,)
    assert clean_asset(asset("x", head_heart_hands=hands)).head_heart_hands == hands
    place = asset("x", head_heart_hands=hands, who_what=WhoWhat.PLACES)
    assert clean_asset(place).head_heart_hands == ()


def test_who_can_do_this_looks_at_words_first_and_at_the_sort_of_source_next():
    ask = replace(asset("v"), title="Vier mensen om te koken", means=(Means.TIME,))
    cook = replace(asset("k"), title="Kookt graag voor honderd man")
    cooking = replace(asset("o"), title="Koken voor honderd man", direction=AssetDirection.OFFERS)
    sunday = replace(asset("z"), title="Zondagmiddag", means=(Means.TIME,))
    assert best_offer(ask, [ask, sunday, cooking]) == cooking
    assert best_offer(ask, [ask, sunday]) == sunday
    assert best_offer(ask, [ask, cook]) is None


def test_an_ask_is_never_proposed_for_an_ask():
    ask = asset("v", direction=AssetDirection.ASKS, means=(Means.TIME,))
    other = asset("w", direction=AssetDirection.ASKS, means=(Means.TIME,))
    assert best_offer(ask, [ask, other]) is None
