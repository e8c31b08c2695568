"""What was said, one line each (product.md section 7)."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.errors import Code, InvalidText
from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId, RoundId, ThemeId
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.domain.short_text import is_visible, without_controls

TEXT_LIMIT = 20_000
"""Most characters in one line, as in an exchange file."""


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
    released  somebody judged that it is not sensitive: no note any more
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
    released: bool = False


@dataclass(frozen=True)
class Draft:
    """The half-typed line of the capture field; kept outside undo.

    kind            the `Target` the facilitator chose by hand for this line, or None
    participant_id  whom the facilitator chose by hand; None: follows the turn;
                    "" (`NOBODY`): expressly nobody
    cursor                place of the text cursor, in characters
    round_id              for which round it is typed; None where that is not said
    """

    dialogue_id: DialogueId
    text: str
    kind: str | None = None
    participant_id: ParticipantId | None = None
    cursor: int = 0
    round_id: RoundId | None = None


NOBODY = ParticipantId("")
"""In a draft: the facilitator chose that nobody said it."""


class Target(StrEnum):
    """What a typed line becomes: a contribution of some kind, an asset card or an agreement."""

    EXPERIENCE = "experience"
    VIEW = "view"
    DREAM = "dream"
    POSSIBILITY = "possibility"
    INSIGHT = "insight"
    QUOTE = "quote"
    ASSET = "asset"
    AGREEMENT = "agreement"
    REMARK = "remark"

    @property
    def kind(self) -> Kind | None:
        """The kind of contribution, or None for an asset or agreement."""
        return None if self in (Target.ASSET, Target.AGREEMENT) else Kind(self.value)


_DEFAULT_TARGETS = {
    RoundKind.INTRODUCTION: Target.EXPERIENCE,
    RoundKind.EXPERIENCES: Target.EXPERIENCE,
    RoundKind.VIEWS: Target.VIEW,
    RoundKind.DREAMS: Target.DREAM,
    RoundKind.POSSIBILITIES: Target.POSSIBILITY,
    RoundKind.ASSETS: Target.ASSET,
    RoundKind.AGREEMENTS: Target.AGREEMENT,
    RoundKind.CLOSING: Target.INSIGHT,
}


def default_target(round_kind: RoundKind | None) -> Target:
    """Return what a line becomes in such a round when nobody chooses."""
    if round_kind is None:
        return Target.REMARK
    return _DEFAULT_TARGETS.get(round_kind, Target.REMARK)


def clean(text: str) -> str:
    """Return the text as it is stored: composed (NFC), no control characters, no outer space.

    Line ends stay. Raises InvalidText EMPTY_TEXT, or TEXT_TOO_LONG (limit, length).
    """
    cleaned = without_controls(unicodedata.normalize("NFC", text)).strip()
    if not is_visible(cleaned):
        raise InvalidText(Code.EMPTY_TEXT)
    if len(cleaned) > TEXT_LIMIT:
        raise InvalidText(Code.TEXT_TOO_LONG, limit=TEXT_LIMIT, length=len(cleaned))
    return cleaned
