"""Help for the facilitator in a round: what to say, what to ask, what to do when it gets hard."""

import re
from dataclasses import dataclass

from wijkdialoog.domain import cue_card_texts as texts
from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS
from wijkdialoog.domain.cue_card_texts import CardText, Situation
from wijkdialoog.domain.plan import AnyRound, RoundForm
from wijkdialoog.domain.wording import Wording, as_written

__all__ = ["CueCard", "HelpPart", "Situation", "WhatIf", "cue_card"]


@dataclass(frozen=True)
class HelpPart:
    """A piece of help: a sentence to say aloud, or what to do meanwhile."""

    text: str
    aloud: bool


@dataclass(frozen=True)
class WhatIf:
    """A situation and what helps, in sentences that can be said aloud or done at once."""

    situation: Situation
    help: str

    @property
    def parts(self) -> tuple[HelpPart, ...]:
        """The help in pieces: what stands between quotation marks is said aloud."""
        pieces, end = [], 0
        for found in _ALOUD.finditer(self.help):
            pieces.append(HelpPart(self.help[end : found.start()].strip(), aloud=False))
            pieces.append(HelpPart(found["said"], aloud=True))
            end = found.end()
        pieces.append(HelpPart(self.help[end:].strip(), aloud=False))
        return tuple(piece for piece in pieces if piece.text)


# A ’ before a letter stands inside a word: foto’s.
_ALOUD = re.compile(r"[‘“](?P<said>.+?)[’”](?!\w)")


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


def cue_card(round_: AnyRound, wording: Wording = as_written) -> CueCard:
    """Return the card of a round: its own by label and kind, else that of its form or kind.

    wording  in which words; a label is known in these words and as it stands in the built-in plans
    """
    own = texts.BY_LABEL.get(_built_in_label(round_.label, wording))
    if own is not None and own.kind is round_.kind:
        return _card(own, wording)
    if round_.form is RoundForm.SILENT_WRITING:
        return _card(texts.SILENT_WRITING, wording)
    return _card(texts.BY_KIND[round_.kind], wording)


def _built_in_label(label: str, wording: Wording) -> str:
    """The label of a built-in round as its card is filed under: in Dutch, in lower case."""
    typed = _plain(label)
    for plan in BUILT_IN_PLANS:
        for round_ in plan.rounds:
            if typed == _plain(wording(round_.label)):
                return _plain(round_.label)
    return typed


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())


def _card(text: CardText, wording: Wording) -> CueCard:
    what_if = tuple(
        WhatIf(situation, wording(text.what_if.get(situation, texts.ALWAYS[situation])))
        for situation in Situation
    )
    return CueCard(
        wording(text.say), tuple(wording(question) for question in text.follow_ups), what_if
    )
