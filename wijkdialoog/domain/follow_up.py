"""Looking back at what was agreed before: "hoe staat het ervoor?" (product.md section 9).

The next dialogue of a wijk opens with the agreements of the dialogues before it. About each one
the table says how it stands: gedaan, loopt or vervalt. What is said is kept with the evening it
was said in, so that the minutes of that evening still tell it when the agreement moved on.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.harvest import Agreement, AgreementState
from wijkdialoog.domain.ids import AgreementId, DialogueId, FollowUpId


class Answer(StrEnum):
    """How an agreement stands, as the table says it; the order of the choices on screen."""

    DONE = "done"
    RUNNING = "running"
    DROPPED = "dropped"


_STATES = {
    Answer.DONE: AgreementState.DONE,
    Answer.RUNNING: AgreementState.OPEN,
    Answer.DROPPED: AgreementState.DROPPED,
}


@dataclass(frozen=True)
class FollowUp:
    """What was said about one agreement in one later evening; at most one of each pair.

    dialogue_id  the evening in which it was said, not the one in which it was agreed
    said_ms      moment (UTC, ms)
    """

    id: FollowUpId
    dialogue_id: DialogueId
    agreement_id: AgreementId
    answer: Answer
    said_ms: int | None = None


@dataclass(frozen=True)
class LookedBack:
    """One agreement to look back on.

    dialogue  the evening in which it was agreed
    answer    what was said about it this evening, or None
    secret    it came from a sensitive line: it stays off the table screen and out of the minutes
    """

    agreement: Agreement
    dialogue: Dialogue
    answer: Answer | None = None
    secret: bool = False


@dataclass(frozen=True)
class Standing:
    """How many agreements stand how; `open`: nothing was said about them yet this evening."""

    done: int = 0
    running: int = 0
    dropped: int = 0
    open: int = 0

    @property
    def total(self) -> int:
        """How many agreements in all."""
        return self.done + self.running + self.dropped + self.open

    @property
    def said(self) -> int:
        """About how many something was said."""
        return self.total - self.open


def state_after(answer: Answer) -> AgreementState:
    """Return the state an agreement gets: what still runs stays open for the next time."""
    return _STATES[answer]


def comes_before(other: Dialogue, here: Dialogue) -> bool:
    """Return whether another dialogue was held before this one.

    The tables of one evening do not follow each other: on one day only a dialogue with an earlier
    start, and not of the same event, counts. Without two dates that can be compared it is the
    moment they were made that decides.
    """
    if other.id == here.id:
        return False
    if _can_be_compared(other.date, here.date):
        return (other.date or "") < (here.date or "")
    if other.date and other.date == here.date and len(other.date) == len("2026-04-16"):
        same_event = other.event is not None and other.event == here.event
        return not same_event and bool(other.start and here.start and other.start < here.start)
    return other.created_ms < here.created_ms


def earlier_dialogues(here: Dialogue, dialogues: Iterable[Dialogue]) -> tuple[Dialogue, ...]:
    """Return the dialogues of the same wijk held before this one, the last one first.

    Without a wijk there are none; what lies in the bin does not count.
    """
    if here.neighbourhood_id is None:
        return ()
    found = (
        other
        for other in dialogues
        if other.neighbourhood_id == here.neighbourhood_id
        and other.binned_ms is None
        and comes_before(other, here)
    )
    return tuple(sorted(found, key=_moment, reverse=True))


def look_back(
    here: Dialogue,
    dialogues: Iterable[Dialogue],
    agreements: Iterable[Agreement],
    answers: Iterable[FollowUp],
    secret: frozenset[str] = frozenset(),
) -> tuple[LookedBack, ...]:
    """Return the agreements to look back on: of the last dialogue first, each in its own order.

    Those that are not done or dropped, however old; and those about which something was said this
    evening, so that nothing disappears under somebody's hands.

    secret  ids of agreements that came from a sensitive line
    """
    earlier = earlier_dialogues(here, dialogues)
    rank = {dialogue.id: place for place, dialogue in enumerate(earlier)}
    said = {found.agreement_id: found.answer for found in answers if found.dialogue_id == here.id}
    wanted = [
        agreement
        for agreement in agreements
        if agreement.dialogue_id in rank
        and agreement.binned_ms is None
        and (agreement.state is AgreementState.OPEN or agreement.id in said)
    ]
    wanted.sort(key=lambda found: (rank[found.dialogue_id], found.position, found.id))
    return tuple(
        LookedBack(
            agreement,
            earlier[rank[agreement.dialogue_id]],
            said.get(agreement.id),
            agreement.id in secret,
        )
        for agreement in wanted
    )


def standing(items: Iterable[LookedBack]) -> Standing:
    """Return how many agreements stand how."""
    counted = Counter(item.answer for item in items)
    return Standing(
        counted[Answer.DONE], counted[Answer.RUNNING], counted[Answer.DROPPED], counted[None]
    )


def _can_be_compared(one: str | None, other: str | None) -> bool:
    """Whether two dates differ within what both tell: "2026" and "2026-04-16" do not."""
    if not one or not other:
        return False
    known = min(len(one), len(other))
    return one[:known] != other[:known]


def _moment(dialogue: Dialogue) -> tuple[str, str, int, int]:
    return (dialogue.date or "", dialogue.start or "", dialogue.created_ms, dialogue.position)
