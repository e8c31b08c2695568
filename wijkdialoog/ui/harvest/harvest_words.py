"""Sentences of the harvest page: what it is doing, the top list, which keys work now."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.board import Board
from wijkdialoog.domain.harvest import LinkKind
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_words import quoted, short
from wijkdialoog.ui.harvest.theme_header import ThemeHeader


def linking_words(board: Board, origin_id: str, kind: LinkKind) -> str:
    """Return what to do while a link waits for its other end."""
    card = board.card(origin_id)
    text = quoted(card.text) if card else ""
    if kind is LinkKind.CONTRADICTION:
        words = QCoreApplication.translate(
            "harvest", "Wat spreekt {0} tegen? Klik een kaart, of kies met pijltjes en Enter."
        )
    else:
        words = QCoreApplication.translate(
            "harvest", "Waarmee verbind je {0}? Klik een kaart, of kies met pijltjes en Enter."
        )
    return words.format(text)


def top_words(board: Board) -> str:
    """Return the cards and themes with most dots, or how to begin."""
    top = board.top()
    if not top:
        return QCoreApplication.translate(
            "harvest", "Tel de handen met + en − op een kaart of thema."
        )
    places = "   ".join(
        f"{place}. {short(entry.text, 30)} ({entry.dots})"
        for place, entry in enumerate(top, start=1)
    )
    return QCoreApplication.translate("harvest", "Meeste stippen:   {0}").format(places)


def hint(item: BoardItem | None) -> str:
    """Return which keys work for the chosen item."""
    if isinstance(item, ThemeHeader):
        return QCoreApplication.translate(
            "harvest",
            "Enter naam · + − stippen · Spatie in- en uitklappen · T samenvoegen · Del weghalen",
        )
    if not isinstance(item, CardButton):
        return QCoreApplication.translate(
            "harvest", "Kies een kaart met de pijltjes of de muis · N nieuw thema"
        )
    if item.card.can_have_theme:
        return QCoreApplication.translate(
            "harvest",
            "Enter wijzigen · + − stippen · T thema · L verbind · K tegenspraak · "
            "M mogelijkheid · B bron · A afspraak · Del weg",
        )
    if item.card.can_have_dots:
        return QCoreApplication.translate(
            "harvest", "Enter wijzigen · + − stippen · L verbind · A afspraak · Del weg"
        )
    return QCoreApplication.translate(
        "harvest", "Enter wijzigen · L verbind · K tegenspraak · Del weg"
    )
