"""Photos of an evening: the flip-over, the posters, the table (product.md section 7)."""

from dataclasses import dataclass

from wijkdialoog.domain.ids import DialogueId, PhotoId, RoundId

MOST_CAPTION_CHARACTERS = 300


@dataclass(frozen=True)
class Photo:
    """One photo; the picture itself lies in `media`.

    round_id   where it was taken; None when it belongs to no round (any more)
    media_id   SHA-256 of the picture
    caption    as typed, or ""
    binned_ms  moment it went to the bin (UTC, ms), or None
    """

    id: PhotoId
    dialogue_id: DialogueId
    media_id: str
    round_id: RoundId | None = None
    caption: str = ""
    binned_ms: int | None = None
    position: int = 0
