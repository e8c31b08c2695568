"""What the room may see on the table screen, and nothing else (product.md section 8).

A `StageView` is all that the drawing code gets: no ids, no contacts, no consents, no notes. What
is not in here cannot reach the beamer.
"""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.clock import Reading
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import ClockStyle, Seat
from wijkdialoog.domain.finding_patterns import find_patterns
from wijkdialoog.domain.follow_up import Answer, LookedBack
from wijkdialoog.domain.harvest import Agreement
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.domain.privacy import fold
from wijkdialoog.domain.short_text import one_line
from wijkdialoog.domain.tally import Hands, Tally


class Layout(StrEnum):
    """What the table screen shows."""

    WELCOME = "welcome"
    QUESTION = "question"
    TURN = "turn"
    HARVEST = "harvest"
    READ_BACK = "read_back"  # the same lines, with "Klopt dit zo?"
    RULES = "rules"
    AGREEMENTS = "agreements"
    LOOK_BACK = "look_back"  # how agreements of earlier evenings stand
    TALLY = "tally"  # the question at the end, with three faces
    BREAK = "break"
    BLACK = "black"


class StageTiming(StrEnum):
    """What the clock on the table screen is about."""

    TURN = "turn"
    THINKING = "thinking"


MOST_MESSAGE_CHARACTERS = 120


@dataclass(frozen=True)
class StageName:
    """Who: a name as typed, or the number of a seat without a name (from 1)."""

    name: str = ""
    number: int = 0


@dataclass(frozen=True)
class StageClock:
    """A clock that the drawing code can read on without asking anybody.

    elapsed_ms  at the moment `read_ms` (UTC, ms)
    planned_ms  None: no limit
    runs        False: it stands still (a question, "even stil")
    digits      show digits; else a shape that fills, and words
    """

    timing: StageTiming
    elapsed_ms: int
    read_ms: int
    planned_ms: int | None = None
    runs: bool = True
    digits: bool = False

    def at(self, now_ms: int) -> Reading:
        """Read the clock at a moment."""
        since = max(0, now_ms - self.read_ms) if self.runs else 0
        return Reading(self.elapsed_ms + since, self.planned_ms)


@dataclass(frozen=True)
class StageAgreement:
    """What was agreed. `who` and `when` may be empty."""

    what: str
    who: tuple[str, ...] = ()
    when: str = ""


@dataclass(frozen=True)
class StageLookBack:
    """What was agreed in an earlier evening, and how it stands; `answer` None: not said yet.

    who  only people who sit at the table tonight, and organisations
    """

    what: str
    who: tuple[str, ...] = ()
    when: str = ""
    answer: Answer | None = None


@dataclass(frozen=True)
class StageChoice:
    """What the facilitator chose for the table screen.

    layout   None: it follows the rounds
    message  one line for the room ("Pauze tot 20:15"); "" for none
    leaf     which page of lines, from 0; None: the last one (the first when they are read back)
    large    the larger of the two text sizes
    counts   beside the three faces: how many hands were counted
    front    while it follows the rounds: what the facilitator has in front right now, or None
    front_at which one of a list that is, from 0, or None: the page with that one is shown
    """

    layout: Layout | None = None
    message: str = ""
    leaf: int | None = None
    large: bool = False
    counts: bool = False
    front: Layout | None = None
    front_at: int | None = None

    @property
    def wanted(self) -> Layout | None:
        """The layout that goes before the rounds, or None."""
        return self.layout or self.front


@dataclass(frozen=True)
class StageView:
    """One picture of the table screen.

    title            of the dialogue
    cycle            number of the turn cycle in this round; 0: no cycle, or a free conversation
    free             a free conversation goes on
    second_question  the question in a second language, or ""
    speaker, next    None when nobody; `next` is who comes after `speaker`
    lines            of this round, oldest first
    look_back_at     which of them is spoken about, from 0, or None
    tally_question   asked at the end, as typed; "" for the usual one
    hands            what was counted then, when the room may see it
    dimmed           "even stil": every clock stands still
    """

    layout: Layout = Layout.WELCOME
    title: str = ""
    kind: RoundKind = RoundKind.WELCOME
    round_label: str = ""
    cycle: int = 0
    free: bool = False
    question: str = ""
    second_question: str = ""
    speaker: StageName | None = None
    next: StageName | None = None
    clock: StageClock | None = None
    lines: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    agreements: tuple[StageAgreement, ...] = ()
    look_back: tuple[StageLookBack, ...] = ()
    look_back_at: int | None = None
    tally_question: str = ""
    hands: Hands | None = None
    message: str = ""
    leaf: int | None = None
    large: bool = False
    dimmed: bool = False


@dataclass(frozen=True)
class Coming:
    """What comes after this on the table screen.

    name   who gets the floor next, or None
    label  else: the round whose question comes, or "" (nothing more comes by itself)
    """

    name: StageName | None = None
    label: str = ""


def automatic_layout(conversation: Conversation, *, has_agreements: bool) -> Layout:
    """Return the layout that belongs to this moment of the evening."""
    round_ = conversation.current_round
    if conversation.dialogue.closed or (
        round_ is not None and round_.kind is RoundKind.AGREEMENTS and not conversation.speaker
    ):
        return Layout.AGREEMENTS if has_agreements else _without_turn(round_)
    if conversation.speaker is not None:
        return Layout.TURN
    return _without_turn(round_)


def stage_view(
    conversation: Conversation,
    choice: StageChoice,
    lines: tuple[str, ...],
    agreements: tuple[Agreement, ...],
    now_ms: int,
    look_back: tuple[StageLookBack, ...] = (),
    tally: Tally | None = None,
) -> StageView:
    """Return the picture for this moment; `lines` are those that the room may see."""
    layout = choice.wanted or automatic_layout(conversation, has_agreements=bool(agreements))
    round_ = conversation.current_round
    dialogue = conversation.dialogue
    cycle = conversation.cycle
    in_turns = cycle is not None and not conversation.is_free
    return StageView(
        layout=layout,
        title=dialogue.title,
        kind=round_.kind if round_ else RoundKind.WELCOME,
        round_label=round_.label if round_ else "",
        cycle=cycle.number if cycle is not None and in_turns else 0,
        free=conversation.is_free,
        question=_question(round_, dialogue.question),
        second_question=one_line(round_.second_question, most=20_000) if round_ else "",
        speaker=_name(conversation.speaker),
        next=_name(_after_speaker(conversation)),
        clock=_clock(conversation, now_ms),
        lines=tuple(without_contacts(line) for line in lines),
        rules=dialogue.ground_rules,
        agreements=tuple(_agreement(found) for found in agreements),
        look_back=look_back,
        look_back_at=choice.front_at if choice.front is Layout.LOOK_BACK else None,
        tally_question=without_contacts(tally.question) if tally else "",
        hands=tally.hands if tally and choice.counts else None,
        message=choice.message,
        leaf=choice.leaf,
        large=choice.large,
        dimmed=conversation.is_paused and not dialogue.closed,
    )


def coming(conversation: Conversation) -> Coming:
    """Return what the table screen shows after this when it follows the rounds."""
    upcoming = _after_speaker(conversation)
    if upcoming is not None:
        return Coming(_name(upcoming))
    later = conversation.next_round
    return Coming(label=later.label if later else "")


def stage_look_back(
    items: tuple[LookedBack, ...], known_here: frozenset[str]
) -> tuple[StageLookBack, ...]:
    """Return the earlier agreements as the room may see them.

    Whoever promised something then, and is not here now, is not put on a screen for it.

    known_here  folded names (`domain.privacy.fold`) of who sits here and of organisations
    """
    return tuple(
        StageLookBack(
            without_contacts(item.agreement.what),
            tuple(name for name in item.agreement.who if fold(name) in known_here),
            without_contacts(item.agreement.when or ""),
            item.answer,
        )
        for item in items
        if not item.secret
    )


def without_contacts(text: str) -> str:
    """Return the text with "…" where a telephone number, an address or the like stands."""
    kept, end = "", 0
    for start, stop in sorted(span for _, span in find_patterns(text)):
        if start >= end:
            kept += text[end:start] + "…"
        end = max(end, stop)
    return kept + text[end:]


def _without_turn(round_: Round | None) -> Layout:
    if round_ is None or round_.kind is RoundKind.WELCOME:
        return Layout.WELCOME
    return Layout.QUESTION


def _question(round_: Round | None, of_evening: str) -> str:
    return " ".join((round_.question if round_ and round_.question else of_evening).split())


def _after_speaker(conversation: Conversation) -> Seat | None:
    """Who is next; nobody when that is who speaks now."""
    upcoming, speaker = conversation.upcoming, conversation.speaker
    if upcoming is None or (speaker is not None and speaker.id == upcoming.id):
        return None
    return upcoming


def _name(seat: Seat | None) -> StageName | None:
    if seat is None:
        return None
    return StageName(seat.name) if seat.name else StageName(number=seat.participant.seat + 1)


def _clock(conversation: Conversation, now_ms: int) -> StageClock | None:
    reading, timing = conversation.turn_clock(now_ms), StageTiming.TURN
    if reading is None:
        reading, timing = conversation.thinking_clock(now_ms), StageTiming.THINKING
    if reading is None:
        return None
    return StageClock(
        timing,
        reading.elapsed_ms,
        now_ms,
        reading.planned_ms,
        runs=not (conversation.is_paused or conversation.is_turn_paused),
        digits=conversation.dialogue.clock_style is ClockStyle.DIGITS,
    )


def _agreement(found: Agreement) -> StageAgreement:
    return StageAgreement(
        without_contacts(found.what),
        tuple(without_contacts(name) for name in found.who),
        without_contacts(found.when or ""),
    )
