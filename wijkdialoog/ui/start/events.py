"""Dialogues of one event together: the tables of one evening, or of one week."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkdialoog.services.dialogues import DialogueCard
from wijkdialoog.ui.words.saying import plural

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class EventGroup:
    """Dialogues of one event, by table; `event` is "" for a dialogue on its own."""

    event: str
    cards: tuple[DialogueCard, ...]

    @property
    def heading(self) -> str:
        """Return "Evenement: Buurtdag · 3 tafels"; "" for a dialogue on its own."""
        if not self.event:
            return ""
        tables = plural(
            len(self.cards), _translate("start", "{n} tafel"), _translate("start", "{n} tafels")
        )
        return _translate("start", "Evenement: {0} · {1}").format(self.event, tables)


def by_event(cards: Iterable[DialogueCard]) -> tuple[EventGroup, ...]:
    """Return the cards in their order, with those of one event in one year at the first of them."""
    groups: dict[tuple[str, str], list[DialogueCard]] = {}
    for card in cards:
        dialogue = card.dialogue
        key = (dialogue.event or "").casefold(), (dialogue.date or "")[:4]
        groups.setdefault(key if dialogue.event else ("", dialogue.id), []).append(card)
    return tuple(_group(found) for found in groups.values())


def _group(cards: Sequence[DialogueCard]) -> EventGroup:
    # Without a number after those with one; equal numbers keep their order.
    ordered = sorted(cards, key=lambda card: card.dialogue.table_number or 10_000)
    return EventGroup(cards[0].dialogue.event or "", tuple(ordered))
