"""What was said, one line each (product.md section 7)."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId, RoundId, ThemeId


class Kind(StrEnum):
    """What sort of line it is."""

    EXPERIENCE = "experience"
    VIEW = "view"
    DREAM = "dream"
    POSSIBILITY = "possibility"
    INSIGHT = "insight"
    QUOTE = "quote"
    REMARK = "remark"


class Sensitive(StrEnum):
    """Why a line stays out of the minutes unless released (product.md section 12)."""

    HEALTH = "health"
    ORIGIN = "origin"
    POLITICS = "politics"
    BELIEF = "belief"
    UNION = "union"
    SEXUALITY = "sexuality"
    CRIMINAL = "criminal"
    ADDRESS = "address"


@dataclass(frozen=True)
class Contribution:
    """One captured line.

    round_id, participant_id  None when not known or made anonymous
    said_ms   moment it was stored (UTC, ms), or None when imported without
    binned_ms moment it went to the bin, or None
    """

    id: ContributionId
    dialogue_id: DialogueId
    kind: Kind
    text: str
    round_id: RoundId | None = None
    participant_id: ParticipantId | None = None
    sensitive: Sensitive | None = None
    theme_id: ThemeId | None = None
    dots: int = 0
    said_ms: int | None = None
    binned_ms: int | None = None
    position: int = 0


@dataclass(frozen=True)
class Draft:
    """The half-typed line of the capture field; kept outside undo.

    kind, participant_id  what the facilitator chose by hand for this line, or None
    cursor                place of the text cursor, in characters
    """

    dialogue_id: DialogueId
    text: str
    kind: str | None = None
    participant_id: ParticipantId | None = None
    cursor: int = 0
