"""What was caught in one round, as the stream beside the conversation shows it."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.contributions import Sensitive, Target
from wijkdialoog.domain.ids import ParticipantId


class CardSort(StrEnum):
    """In which subject a caught line lives."""

    CONTRIBUTION = "contribution"
    ASSET = "asset"
    AGREEMENT = "agreement"


@dataclass(frozen=True)
class Caught:
    """One card of the stream.

    id            of the contribution, asset card or agreement
    participant_id  the speaker, or the holder of an asset card; None when not known
    names         who does it, for an agreement; else empty
    when          by when, for an agreement
    said_ms       moment it was stored (UTC, ms), or None
    made          what was made of it by a thread, each sort once
    released      somebody judged that it is not sensitive
    direction     offered or sought, for an asset card; else None
    """

    id: str
    target: Target
    text: str
    participant_id: ParticipantId | None = None
    names: tuple[str, ...] = ()
    when: str | None = None
    sensitive: Sensitive | None = None
    said_ms: int | None = None
    made: tuple[Target, ...] = ()
    released: bool = False
    direction: AssetDirection | None = None

    @property
    def sort(self) -> CardSort:
        """In which subject it lives."""
        if self.target is Target.ASSET:
            return CardSort.ASSET
        if self.target is Target.AGREEMENT:
            return CardSort.AGREEMENT
        return CardSort.CONTRIBUTION
