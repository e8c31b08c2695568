"""Rounds as data (product.md section 4)."""

from dataclasses import dataclass, field
from enum import StrEnum

from wijkdialoog.domain.ids import DialogueId, RoundId, TemplateId


class RoundKind(StrEnum):
    """Which phase of the method a round is; decides accent colour and kind of contribution."""

    WELCOME = "welcome"
    INTRODUCTION = "introduction"
    EXPERIENCES = "experiences"
    VIEWS = "views"
    DREAMS = "dreams"
    POSSIBILITIES = "possibilities"
    ASSETS = "assets"
    AGREEMENTS = "agreements"
    CLOSING = "closing"
    OTHER = "other"


class RoundForm(StrEnum):
    """How people speak in a round."""

    IN_TURNS = "in_turns"
    OPEN = "open"
    SILENT_WRITING = "silent_writing"
    PLENARY = "plenary"


@dataclass(frozen=True)
class PlannedRound:
    """A round of a plan that is not yet part of a dialogue.

    minutes           planned length; None when nobody planned it
    thinking_minutes  silent thinking before the first turn, inside `minutes`
    """

    label: str
    kind: RoundKind
    question: str = ""
    minutes: int | None = None
    form: RoundForm = RoundForm.IN_TURNS
    thinking_minutes: int = 0


@dataclass(frozen=True)
class Round:
    """A round of a dialogue. Times it really ran are stretches, see `domain.clock`."""

    id: RoundId
    dialogue_id: DialogueId
    label: str
    kind: RoundKind
    question: str = ""
    minutes: int | None = None
    form: RoundForm = RoundForm.IN_TURNS
    thinking_minutes: int = 0
    position: int = 0


@dataclass(frozen=True)
class PlanTemplate:
    """A plan somebody saved under a name of their own."""

    id: TemplateId
    name: str
    rounds: tuple[PlannedRound, ...] = field(default=())
    ground_rules: tuple[str, ...] = field(default=())
    position: int = 0
