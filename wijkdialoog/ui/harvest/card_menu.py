"""The menu of a card or theme: every act in words, with its key beside it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wijkdialoog.domain.board import Board, Card, Column
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.harvest import Agreement, AgreementState, Theme
from wijkdialoog.ui.harvest.board_keys import Verb
from wijkdialoog.ui.harvest.board_words import quoted
from wijkdialoog.ui.words.harvest import agreement_state_label

Ask = Callable[[Verb, int], None]
KEY_GAP = "\t"  # what stands after it is drawn at the right, as a key


def theme_menu(board: Board, card: Card, ask: Ask, parent: QWidget) -> QMenu:
    """Return the menu "thema": digits choose, N is a new one, 0 takes loose."""
    menu = QMenu(QCoreApplication.translate("card_menu", "Thema"), parent)
    for number, theme in enumerate(board.themes, start=1):
        label = theme.label.replace("&", "&&")
        key = f"&{number}  " if number <= 9 else ""
        entry = menu.addAction(f"{key}{label}")
        entry.setCheckable(True)
        entry.setChecked(theme.id == card.theme_id)
        _on(entry, ask, Verb.THEME_NUMBER, number)
    if board.themes:
        menu.addSeparator()
    new = QCoreApplication.translate("card_menu", "&Nieuw thema…")
    _on(menu.addAction(f"{new}{KEY_GAP}N"), ask, Verb.NEW_THEME)
    if card.theme_id:
        loose = QCoreApplication.translate("card_menu", "Los maken uit dit thema")
        _on(menu.addAction(f"{loose}{KEY_GAP}0"), ask, Verb.THEME_NUMBER, 0)
    return menu


def card_menu(
    board: Board,
    card: Card,
    ask: Ask,
    disconnect: Callable[[str], None],
    set_state: Callable[[AgreementState], None],
    parent: QWidget,
) -> QMenu:
    """Return everything that can be done with a card."""
    menu = QMenu(parent)
    _entry(
        menu, ask, Verb.OPEN, QCoreApplication.translate("card_menu", "Openen en wijzigen"), "Enter"
    )
    menu.addSeparator()
    _add_making(menu, card, ask)
    menu.addSeparator()
    if card.can_have_theme:
        menu.addMenu(theme_menu(board, card, ask, menu))
    _entry(menu, ask, Verb.LINK, QCoreApplication.translate("card_menu", "Verbind met…"), "L")
    against = QCoreApplication.translate("card_menu", "Spreekt tegen…")
    _entry(menu, ask, Verb.CONTRADICT, against, "K")
    _add_linked(menu, board, card, disconnect)
    if card.can_have_dots:
        menu.addSeparator()
        _add_dots(menu, ask)
    if isinstance(card.value, Agreement):
        menu.addSeparator()
        _add_states(menu, card.value, set_state)
    menu.addSeparator()
    bin_ = QCoreApplication.translate("card_menu", "Naar de prullenbak")
    _entry(menu, ask, Verb.REMOVE, bin_, "Del")
    return menu


def header_menu(
    board: Board, theme: Theme, ask: Ask, merge: Callable[[], None], parent: QWidget
) -> QMenu:
    """Return everything that can be done with a theme."""
    menu = QMenu(parent)
    _entry(menu, ask, Verb.OPEN, QCoreApplication.translate("card_menu", "Naam wijzigen"), "Enter")
    fold = QCoreApplication.translate("card_menu", "In- of uitklappen")
    _entry(menu, ask, Verb.FOLD, fold, QCoreApplication.translate("card_menu", "Spatie"))
    menu.addSeparator()
    _add_dots(menu, ask)
    menu.addSeparator()
    join = QCoreApplication.translate("card_menu", "Samenvoegen met…")
    entry = menu.addAction(f"{join}{KEY_GAP}T")
    entry.setEnabled(len(board.themes) > 1)
    entry.triggered.connect(lambda _checked=False: merge())
    away = QCoreApplication.translate("card_menu", "Thema weghalen, kaarten blijven")
    _entry(menu, ask, Verb.REMOVE, away, "Del")
    menu.setAccessibleName(theme.label)
    return menu


def _add_making(menu: QMenu, card: Card, ask: Ask) -> None:
    if isinstance(card.value, Contribution):
        if card.column is not Column.POSSIBILITIES:
            words = QCoreApplication.translate("card_menu", "Maak mogelijkheid")
            _entry(menu, ask, Verb.POSSIBILITY, words, "M")
        _entry(menu, ask, Verb.ASSET, QCoreApplication.translate("card_menu", "Maak bron"), "B")
    if card.column is not Column.AGREEMENTS:
        words = QCoreApplication.translate("card_menu", "Maak afspraak")
        _entry(menu, ask, Verb.AGREEMENT, words, "A")


def _add_linked(menu: QMenu, board: Board, card: Card, disconnect: Callable[[str], None]) -> None:
    linked = (*board.sources(card.id), *board.targets(card.id), *board.contradictions(card.id))
    if not linked:
        return
    loose = menu.addMenu(QCoreApplication.translate("card_menu", "Losmaken van"))
    for other in dict.fromkeys(linked):
        entry = loose.addAction(quoted(other.text).replace("&", "&&"))
        entry.triggered.connect(lambda _checked=False, other_id=other.id: disconnect(other_id))


def _add_dots(menu: QMenu, ask: Ask) -> None:
    more = QCoreApplication.translate("card_menu", "Stip erbij")
    fewer = QCoreApplication.translate("card_menu", "Stip eraf")
    _entry(menu, ask, Verb.MORE_DOTS, more, "+")
    _entry(menu, ask, Verb.FEWER_DOTS, fewer, "−")


def _add_states(
    menu: QMenu, agreement: Agreement, set_state: Callable[[AgreementState], None]
) -> None:
    for state in AgreementState:
        entry = menu.addAction(agreement_state_label(state))
        entry.setCheckable(True)
        entry.setChecked(state is agreement.state)
        entry.triggered.connect(lambda _checked=False, chosen=state: set_state(chosen))


def _entry(menu: QMenu, ask: Ask, verb: Verb, words: str, key: str) -> None:
    _on(menu.addAction(f"{words}{KEY_GAP}{key}"), ask, verb)


def _on(entry: QAction, ask: Ask, verb: Verb, number: int = 0) -> None:
    entry.triggered.connect(lambda _checked=False: ask(verb, number))
