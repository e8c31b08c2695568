import re
from collections.abc import Iterator

import pytest

from wijkdialoog.domain import cue_card_texts as texts
from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS
from wijkdialoog.domain.cue_card_texts import CardText
from wijkdialoog.domain.cue_cards import CueCard, Situation, cue_card
from wijkdialoog.domain.ground_rules import DEFAULT_GROUND_RULES
from wijkdialoog.domain.plan import PlannedRound, RoundForm, RoundKind

BUILT_IN_ROUNDS = [
    pytest.param(round_, id=f"{plan.key}-{round_.label}")
    for plan in BUILT_IN_PLANS
    for round_ in plan.rounds
]
SOURCES = [*texts.BY_KIND.values(), *texts.BY_LABEL.values()]


def sentences(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[.?:;]", text) if part.strip()]


def words_of(card: CueCard) -> Iterator[str]:
    yield card.say
    yield from card.follow_ups
    yield from (entry.help for entry in card.what_if)


def all_words() -> Iterator[str]:
    for plan in BUILT_IN_PLANS:
        yield plan.purpose
        for round_ in plan.rounds:
            yield round_.question
            yield from words_of(cue_card(round_))
    for kind in RoundKind:
        yield from words_of(cue_card(PlannedRound("zelfbedacht", kind)))
    yield from texts.ALWAYS.values()
    yield from DEFAULT_GROUND_RULES


@pytest.mark.parametrize("round_", BUILT_IN_ROUNDS)
def test_every_built_in_round_has_a_whole_card(round_: PlannedRound):
    card = cue_card(round_)

    assert card.say
    assert 3 <= len(card.follow_ups) <= 4
    assert [entry.situation for entry in card.what_if] == list(Situation)
    assert all(entry.help for entry in card.what_if)


@pytest.mark.parametrize("kind", list(RoundKind))
def test_a_round_somebody_made_gets_the_card_of_its_kind(kind: RoundKind):
    assert cue_card(PlannedRound("Iets eigens", kind)).say == texts.BY_KIND[kind].say


def test_a_special_round_has_its_own_card_however_its_label_is_typed():
    asks = PlannedRound(" rondje  ZOEKT ", RoundKind.ASSETS)

    assert cue_card(asks).say == texts.ASKS.say


def test_the_kind_wins_when_a_label_is_used_for_something_else():
    assert cue_card(PlannedRound("Oogst", RoundKind.CLOSING)).say == texts.CLOSING.say


def test_silent_writing_is_helped_in_any_kind_of_round():
    dreams = PlannedRound("Dromen", RoundKind.DREAMS, form=RoundForm.SILENT_WRITING)

    assert cue_card(dreams).say == texts.SILENT_WRITING.say


def test_no_sentence_is_longer_than_fifteen_words():
    too_long = [s for text in all_words() for s in sentences(text) if len(s.split()) > 15]

    assert too_long == []


def test_nobody_is_addressed_as_u_and_nothing_is_shouted():
    spoken = " ".join(all_words()).casefold()

    assert not re.search(r"\b(u|uw)\b", spoken)
    assert "!" not in spoken


@pytest.mark.parametrize("label", texts.BY_LABEL)
def test_every_special_card_belongs_to_a_built_in_round(label: str):
    kinds = {r.label.casefold(): r.kind for plan in BUILT_IN_PLANS for r in plan.rounds}

    assert texts.BY_LABEL[label].kind is kinds[label]


def test_no_two_cards_open_with_the_same_words():
    openings = [source.say for source in SOURCES]

    assert len(set(openings)) == len(openings)


def test_special_help_differs_from_the_general_help():
    def repeats(card: CardText) -> list[Situation]:
        return [s for s, text in card.what_if.items() if text == texts.ALWAYS[s]]

    assert [repeats(card) for card in SOURCES if repeats(card)] == []
