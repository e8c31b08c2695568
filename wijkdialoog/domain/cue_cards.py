"""Help for the facilitator in a round: what to say, what to ask, what to do when it gets hard."""

from dataclasses import dataclass

from wijkdialoog.domain import cue_card_texts as texts
from wijkdialoog.domain.cue_card_texts import CardText, Situation
from wijkdialoog.domain.plan import AnyRound, RoundForm

__all__ = ["CueCard", "Situation", "WhatIf", "cue_card"]


@dataclass(frozen=True)
class WhatIf:
    """A situation and what helps, in sentences that can be said aloud or done at once."""

    situation: Situation
    help: str


@dataclass(frozen=True)
class CueCard:
    """The card of one round.

    say         a few sentences to open the round with, aloud
    follow_ups  questions that invite to tell more
    what_if     one entry for each situation, in the order of `Situation`
    """

    say: str
    follow_ups: tuple[str, ...]
    what_if: tuple[WhatIf, ...]


def cue_card(round_: AnyRound) -> CueCard:
    """Return the card of a round: its own by label and kind, else that of its form or kind."""
    label = " ".join(round_.label.casefold().split())
    own = texts.BY_LABEL.get(label)
    if own is not None and own.kind is round_.kind:
        return _card(own)
    if round_.form is RoundForm.SILENT_WRITING:
        return _card(texts.SILENT_WRITING)
    return _card(texts.BY_KIND[round_.kind])


def _card(text: CardText) -> CueCard:
    what_if = tuple(
        WhatIf(situation, text.what_if.get(situation, texts.ALWAYS[situation]))
        for situation in Situation
    )
    return CueCard(text.say, text.follow_ups, what_if)
