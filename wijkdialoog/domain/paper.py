"""An evening without a laptop: what is printed before it, and typed over after it.

The order of the parts, of the rounds and of the fields of a card is said here once. The PDF prints
in this order and the page that types it over asks in this order, so nobody has to leaf back.
Nothing private is in these values: no notes, contacts or consents, and no more of a name than
tells people apart.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.contributions import Target, default_target
from wijkdialoog.domain.cue_cards import WhatIf
from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.plan import (
    Round,
    RoundForm,
    RoundKind,
)


class Part(StrEnum):
    """One part of the paper, in the order of an evening and of the PDF."""

    SCRIPT = "script"
    SIGNS = "signs"
    QUESTIONS = "questions"
    TURNS = "turns"
    SENTENCES = "sentences"
    CARDS = "cards"
    AGREEMENTS = "agreements"
    TALLY = "tally"


PARTS = tuple(Part)
TYPED_OVER = (Part.TURNS, Part.SENTENCES, Part.CARDS, Part.AGREEMENTS, Part.TALLY)
"""The parts that people write on, in the order in which they are typed over."""


class CardField(StrEnum):
    """What an asset card asks, in the order of the form on the screen (product.md section 10)."""

    TITLE = "title"
    WHO_WHAT = "who_what"
    MEANS = "means"
    HEAD_HEART_HANDS = "head_heart_hands"
    HOLDER = "holder"
    DIRECTION = "direction"
    AVAILABILITY = "availability"
    EXCHANGE = "exchange"
    NOTE = "note"
    IN_MINUTES = "in_minutes"


class AgreementField(StrEnum):
    """What the sheet of agreements asks."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"


CARD_FIELDS = tuple(CardField)
AGREEMENT_FIELDS = tuple(AgreementField)
CARDS_ON_A_PAGE = 4
MOST_SEATS = 40
USUAL_SEATS = 8
"""How many chairs there are when nobody said it."""
MOST_CARD_PAGES = 20
MOST_BLANK_SIGNS = 40

DUTCH = "nl"
_SPARE_ROWS = 2


@dataclass(frozen=True)
class PaperPerson:
    """Somebody at the table by first name; more of the name only where first names are equal."""

    name: str
    function: Function = Function.PARTICIPANT


@dataclass(frozen=True)
class PaperRound:
    """One round as the facilitator holds it in the hand.

    number              from 1
    start, end          by the clock ("19:40"); "" when the evening has no beginning
    seconds_per_person  None without turns or without minutes
    say, follow_ups     what to say aloud, and questions that invite to tell more
    what_if             only where this round asks for other help than `PaperEvening.what_if`
    target              what is written down in this round
    lines               how many lines its sheet has; 0 when it is written on cards or agreements
    """

    number: int
    label: str
    kind: RoundKind
    form: RoundForm
    question: str = ""
    second_question: str = ""
    start: str = ""
    end: str = ""
    minutes: int | None = None
    thinking_minutes: int = 0
    seconds_per_person: int | None = None
    say: str = ""
    follow_ups: tuple[str, ...] = ()
    what_if: tuple[WhatIf, ...] = ()
    target: Target = Target.REMARK
    lines: int = 0


@dataclass(frozen=True)
class PaperEvening:
    """All that is drawn on paper.

    date            "2026-04-16", "2026-04", "2026" or ""
    start, end      "19:30" or ""; the end is that of the plan, else the one that was typed
    people          who is expected, in seating order; empty when nobody is named
    seats           number of chairs, at least 1
    who_said_it     whether a line has room for who said it
    tally_question  "": the usual one, in the language of the paper
    practice        of an evening with invented neighbours
    help_language   in which language the cue cards and `what_if` are: "nl" or "en"
    """

    title: str
    date: str = ""
    start: str = ""
    end: str = ""
    venue: str = ""
    neighbourhood: str = ""
    table_number: int | None = None
    rounds: tuple[PaperRound, ...] = ()
    people: tuple[PaperPerson, ...] = ()
    seats: int = USUAL_SEATS
    ground_rules: tuple[str, ...] = ()
    what_if: tuple[WhatIf, ...] = ()
    who_said_it: bool = True
    tally_question: str = ""
    practice: bool = False
    help_language: str = DUTCH

    @property
    def questions(self) -> tuple[PaperRound, ...]:
        """The rounds with a question to lay on the table."""
        return tuple(r for r in self.rounds if r.question or r.second_question)

    @property
    def written_rounds(self) -> tuple[PaperRound, ...]:
        """The rounds whose key sentences are written on lines."""
        return tuple(round_ for round_ in self.rounds if round_.lines)

    @property
    def spare_rows(self) -> int:
        """Rows of the turn sheet without a name: every chair, and who comes unexpectedly."""
        return max(0, self.seats - len(self.people)) + _SPARE_ROWS


@dataclass(frozen=True)
class PaperChoice:
    """What goes into the PDF.

    parts        in any order; printed in the order of `Part`
    blank_signs  name signs without a name
    card_pages   pages of asset cards, four on each
    """

    parts: frozenset[Part] = frozenset(PARTS)
    blank_signs: int = 0
    card_pages: int = 1


@dataclass(frozen=True)
class PrintedPaper:
    """A finished PDF.

    data      the file
    pages_of  how many pages each printed part has, in order
    missing   characters no font holds; a "?" stands in their place
    """

    data: bytes
    pages_of: tuple[tuple[Part, int], ...]
    missing: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        """Number of pages."""
        return sum(number for _, number in self.pages_of)


def usual_choice(evening: PaperEvening) -> PaperChoice:
    """Return everything: a sign for each chair, and an asset card for each."""
    return PaperChoice(
        blank_signs=max(0, evening.seats - len(evening.people)),
        card_pages=min(MOST_CARD_PAGES, math.ceil(evening.seats / CARDS_ON_A_PAGE)),
    )


def parts_in_order(choice: PaperChoice, evening: PaperEvening) -> tuple[Part, ...]:
    """Return the chosen parts that have something to print, in the order of the PDF."""
    empty = {
        Part.SIGNS: not evening.people and not choice.blank_signs,
        Part.QUESTIONS: not evening.questions,
        Part.SENTENCES: bool(evening.rounds) and not evening.written_rounds,
        Part.CARDS: not choice.card_pages,
    }
    return tuple(part for part in PARTS if part in choice.parts and not empty.get(part))


def is_written(round_: Round) -> bool:
    """Return whether what is said in a round is written on lines, not on cards or agreements."""
    return default_target(round_.kind) not in (Target.ASSET, Target.AGREEMENT)
