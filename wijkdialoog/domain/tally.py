"""The closing tally: hands counted for three faces at the end of an evening.

"Hoe ga je naar huis?" is asked to the whole room; who raised a hand is never kept, only how many.
Counts stand as they are, without percentages, so that nobody can be picked out of a small group.
Two evenings are compared in words, and only from five hands on both.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain import short_text
from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.ids import DialogueId, TallyId


class Face(StrEnum):
    """One of three answers, from glad to not glad; the order on screen and on paper."""

    GLAD = "glad"
    FAIR = "fair"
    SAD = "sad"


# Content, not screen text: the sheet on paper is in Dutch like the evening itself.
QUESTION = "Hoe ga je naar huis?"
"""What is asked when nobody typed a question of their own."""

MOST_HANDS = 999
MOST_QUESTION_CHARACTERS = 120
FEWEST_TO_COMPARE = 5
"""From this many hands on two evenings are compared, and a tally is printed by itself."""


@dataclass(frozen=True)
class Hands:
    """How many hands were raised for each face."""

    glad: int = 0
    fair: int = 0
    sad: int = 0

    @property
    def total(self) -> int:
        """How many hands in all."""
        return self.glad + self.fair + self.sad

    def of(self, face: Face) -> int:
        """Return how many hands were raised for one face."""
        return {Face.GLAD: self.glad, Face.FAIR: self.fair, Face.SAD: self.sad}[face]

    def set_to(self, face: Face, number: int) -> "Hands":
        """Return the counts with another number for one face.

        Raises InvalidValue OUT_OF_RANGE outside 0…999.
        """
        if not 0 <= number <= MOST_HANDS:
            raise InvalidValue(Code.OUT_OF_RANGE, least=0, most=MOST_HANDS, value=number)
        return replace(self, **{face.value: number})

    def counted(self, face: Face, step: int) -> "Hands":
        """Return the counts with `step` hands more (or less), never below 0 or above 999."""
        number = min(MOST_HANDS, max(0, self.of(face) + step))
        return self.set_to(face, number)

    @property
    def can_be_compared(self) -> bool:
        """Whether there are enough hands to say how this evening differs from another one."""
        return self.total >= FEWEST_TO_COMPARE

    def share(self, face: Face) -> float:
        """Return which part of all hands is this face, 0…1, to draw with; 0 without hands."""
        return self.of(face) / self.total if self.total else 0.0


NO_HANDS = Hands()


@dataclass(frozen=True)
class Tally:
    """The tally of one dialogue; there is at most one.

    question  typed by the facilitator; "": the usual one, in the language of who reads it
    """

    id: TallyId
    dialogue_id: DialogueId
    hands: Hands = NO_HANDS
    question: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether it says nothing: such a tally is not kept."""
        return not self.hands.total and not self.question


class Trend(StrEnum):
    """How people went home, beside an earlier evening."""

    GLADDER = "gladder"
    LESS_GLAD = "less_glad"
    ALIKE = "alike"
    TOO_FEW = "too_few"  # fewer than five hands on one of both


@dataclass(frozen=True)
class PastTally:
    """The tally of one dialogue of a wijk, as it stands in a row of evenings.

    title, date   of the dialogue; date "2026-04-16", "2026-04", "2026" or None
    own_question  what was asked, when it was not the usual question; else ""
    """

    dialogue_id: DialogueId
    title: str
    date: str | None
    hands: Hands
    own_question: str = ""


@dataclass(frozen=True)
class TallyView:
    """What the facilitator sees while counting.

    question  typed by the facilitator, or "" for the usual one
    present   how many people are there: "7 van 9 geteld"; None when not known
    earlier   the dialogues of the wijk that were counted before, oldest first
    trend     beside the last evening with the same question; None when there is nothing to say
    """

    hands: Hands = NO_HANDS
    question: str = ""
    present: int | None = None
    earlier: tuple[PastTally, ...] = ()
    trend: Trend | None = None


def tidy_question(typed: str) -> str:
    """Return the question on one line; "" when it is the usual one. Raises InvalidText."""
    text = short_text.one_line(typed, MOST_QUESTION_CHARACTERS)
    return "" if text.casefold() == QUESTION.casefold() or not short_text.is_visible(text) else text


def trend(before: Hands, now: Hands) -> Trend:
    """Return how `now` differs from `before`.

    Glad hands count for, sad hands against. Groups are small, so one hand that moves one face is
    no news: a difference counts when it is more than that in the smaller of both groups.
    """
    if not (before.can_be_compared and now.can_be_compared):
        return Trend.TOO_FEW
    # now.balance/now.total - before.balance/before.total, in whole numbers
    difference = _balance(now) * before.total - _balance(before) * now.total
    if abs(difference) <= max(before.total, now.total):
        return Trend.ALIKE
    return Trend.GLADDER if difference > 0 else Trend.LESS_GLAD


def since_last(earlier: Sequence[PastTally], now: Hands, question: str) -> Trend | None:
    """Return how `now` differs from the last of these evenings where the same was asked.

    earlier   oldest first
    question  of now, as stored
    Returns None when nothing is counted yet, or never before.
    """
    asked = [past for past in earlier if past.own_question.casefold() == question.casefold()]
    return trend(asked[-1].hands, now) if asked and now.total else None


def printed_by_itself(hands: Hands) -> bool:
    """Return whether the minutes show a tally unless somebody says otherwise.

    Fewer than five hands say too much about each person for readers who were not in the room.
    """
    return hands.total >= FEWEST_TO_COMPARE


def _balance(hands: Hands) -> int:
    return hands.glad - hands.sad
