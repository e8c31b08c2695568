"""Harvest (product.md section 9): from dream to agreement, with themes, dots and threads."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.board import Board, Card, Column
from wijkdialoog.domain.board_views import View
from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.harvest import Agreement, AgreementState, LinkKind
from wijkdialoog.domain.ids import DialogueId, ThemeId
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.assets.asset_page import AssetPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_keys import Verb
from wijkdialoog.ui.harvest.board_view import BoardView
from wijkdialoog.ui.harvest.board_words import short
from wijkdialoog.ui.harvest.card_menu import card_menu, header_menu, theme_menu
from wijkdialoog.ui.harvest.card_words import CardWords
from wijkdialoog.ui.harvest.harvest_feet import HarvestFeet
from wijkdialoog.ui.harvest.harvest_foot import HarvestFoot
from wijkdialoog.ui.harvest.harvest_head import HarvestHead, ModeBar
from wijkdialoog.ui.harvest.harvest_links import HarvestLinks
from wijkdialoog.ui.harvest.harvest_themes import HarvestThemes
from wijkdialoog.ui.harvest.harvest_words import hint, linking_words, top_words
from wijkdialoog.ui.harvest.theme_header import ThemeHeader
from wijkdialoog.ui.harvest.theme_panel import ThemeNameBar
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Page, Step

_TOPICS = (
    Topic.DIALOGUES,
    Topic.PEOPLE,
    Topic.PARTICIPANTS,
    Topic.ROUNDS,
    Topic.CONTRIBUTIONS,
    Topic.THEMES,
    Topic.LINKS,
    Topic.ASSETS,
    Topic.AGREEMENTS,
)


class HarvestPage(Page):
    """The board with everything around it; the asset cards lie behind it in the same place."""

    def __init__(
        self,
        harvest: Harvest,
        assets: Assets,
        participants: Participants,
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._harvest = harvest
        self._guard = guard
        self._messages = messages
        self._dialogue_id: DialogueId | None = None
        self._view = View.FLOW
        self._counting = False
        self.head = HarvestHead()
        self.mode_bar = ModeBar()
        self.name_bar = ThemeNameBar()
        self.board_view = BoardView()
        self.foot = HarvestFoot()
        self._links = HarvestLinks(harvest, guard, self.board_view)
        self._words = CardWords(harvest, guard, self.board_view)
        self._themes = HarvestThemes(harvest, guard, self.board_view, self.name_bar)
        self._forms = HarvestFeet(harvest, guard, self.board_view)
        self.feet = self._forms.feet
        self.asset_page = AssetPage(assets, participants, guard, hub)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    # The page

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show the harvest of this dialogue."""
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self._stop_modes()
            self._forms.put_away()
            self._stack.setCurrentIndex(0)
        self.reload()
        # Keys work at once, wherever the way here started; no field is typed in yet.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the board again; selection, scroll positions and half-typed text stay."""
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        board = self._guard(lambda: self._harvest.board(dialogue_id))
        if board is not None:
            self._show(board)

    def leave(self) -> None:
        """Store what is half typed on the board."""
        self._words.finish()
        self._forms.store_half_typed()
        self.asset_page.leave()
        self._stop_modes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops what the board is doing; arrows begin on the board."""
        stoppable = self._links.origin_id or self._counting
        if event.key() == Qt.Key.Key_Escape and stoppable:
            self._stop_modes()
        elif self._stack.currentIndex() == 0 and self.board_view.use_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    @property
    def _board(self) -> Board:
        board = self.board_view.board
        if board is None:
            raise RuntimeError("no dialogue is shown")
        return board

    def _show(self, board: Board) -> None:
        self.board_view.show_board(board, self._view)
        if self._view is View.FLOW:
            self._forms.attach()
        self.head.show_view(self._view, len(board.in_column(Column.STORIES)))
        self.foot.show_gaps(board.gaps, has_cards=bool(board.cards))
        self._show_hint()
        self._links.check(board)
        self._show_mode()

    def _show_view(self, view: object) -> None:
        if not isinstance(view, View):
            return
        self._words.finish()
        self._view = view
        self._show(self._board)

    def _show_flow(self) -> None:
        if self._view is not View.FLOW:
            self._show_view(View.FLOW)

    # Acts

    def _on_requested(self, verb: Verb, number: int = 0) -> None:
        item = self.board_view.chosen
        if verb is Verb.STOP:
            self._stop_modes()
        elif verb is Verb.NEW_THEME:
            self._themes.name_new(item)
        elif isinstance(item, CardButton):
            self._on_card(item, verb, number)
        elif isinstance(item, ThemeHeader):
            self._on_theme(item, verb)

    def _on_card(self, item: CardButton, verb: Verb, number: int) -> None:
        if self._links.origin_id and verb is Verb.OPEN:
            self._links.finish(item.key)
            return
        acts: dict[Verb, Callable[[], object]] = {
            Verb.OPEN: lambda: self._open(item),
            Verb.MORE_DOTS: lambda: self._count(item, 1),
            Verb.FEWER_DOTS: lambda: self._count(item, -1),
            Verb.THEME: lambda: self._ask_theme(item),
            Verb.THEME_NUMBER: lambda: self._group_under(item, number),
            Verb.LINK: lambda: self._links.begin(item.key, LinkKind.THREAD),
            Verb.CONTRADICT: lambda: self._links.begin(item.key, LinkKind.CONTRADICTION),
            Verb.POSSIBILITY: lambda: self._make(item.card, Column.POSSIBILITIES),
            Verb.ASSET: lambda: self._make(item.card, Column.ASSETS),
            Verb.AGREEMENT: lambda: self._make(item.card, Column.AGREEMENTS),
            Verb.REMOVE: lambda: self._remove(item, lambda: self._harvest.remove(item.key)),
        }
        if verb in acts:
            acts[verb]()

    def _on_theme(self, item: ThemeHeader, verb: Verb) -> None:
        theme_id = item.theme.id
        acts: dict[Verb, Callable[[], object]] = {
            Verb.OPEN: lambda: self._themes.rename(item.theme),
            Verb.MORE_DOTS: lambda: self._count(item, 1),
            Verb.FEWER_DOTS: lambda: self._count(item, -1),
            Verb.THEME: lambda: self._themes.merge(theme_id),
            Verb.FOLD: lambda: self.board_view.fold(item),
            Verb.REMOVE: lambda: self._remove(item, lambda: self._harvest.remove_theme(theme_id)),
        }
        if verb in acts:
            acts[verb]()

    def _open(self, item: CardButton) -> None:
        value = item.card.value
        if isinstance(value, Asset):
            self._show_assets(value.id)
        elif isinstance(value, Agreement):
            self._forms.edit(value)
        else:
            self._words.edit(item)

    def _count(self, item: BoardItem, number: int) -> None:
        id_ = item.theme.id if isinstance(item, ThemeHeader) else item.key
        if isinstance(item, CardButton) and not item.card.can_have_dots:
            return
        self._guard(lambda: self._harvest.add_dots(id_, number))

    def _remove(self, item: BoardItem, act: Callable[[], object]) -> None:
        lane = next((lane for lane in self.board_view.lanes if item in lane.items()), None)
        keys = [found.key for found in lane.items()] if lane else []
        place = keys.index(item.key) if item.key in keys else 0
        if self._guard.succeeded(act):
            left = [key for key in keys if key != item.key]
            if left:
                self.board_view.choose(left[min(place, len(left) - 1)])

    # Themes

    def _ask_theme(self, item: CardButton) -> None:
        if not item.card.can_have_theme:
            self._messages.say(self.tr("Alleen wat gezegd is, kan onder een thema."))
            return
        menu = theme_menu(self._board, item.card, self._on_requested, self)
        self._pop_up(menu, item.mapToGlobal(QPoint(0, item.height())))

    def _group_under(self, item: CardButton, number: int) -> None:
        themes = self._board.themes
        if not item.card.can_have_theme or number > len(themes):
            return
        theme_id = themes[number - 1].id if number else None
        self._group(item.key, theme_id)

    def _group(self, card_id: str, theme_id: ThemeId | None) -> None:
        if self._guard.succeeded(lambda: self._harvest.group(card_id, theme_id)):
            self.board_view.choose(card_id)

    # Links

    def _on_clicked(self, item: BoardItem) -> None:
        if self._links.origin_id and isinstance(item, CardButton):
            self._links.finish(item.key)

    def _on_dropped_on_card(self, card_id: str, target_id: str) -> None:
        card, target = self._board.card(card_id), self._board.card(target_id)
        if card is None or target is None:
            return
        if card.column is target.column:
            self._ask_about_two(card, target)
        else:
            self._links.link(card_id, target_id, LinkKind.THREAD)

    def _ask_about_two(self, card: Card, target: Card) -> None:
        """Two cards of one column cannot be threaded: offer what is possible."""
        menu = QMenu(self)
        theme = self._board.theme(target.theme_id)
        if card.can_have_theme and theme:
            words = self.tr("Samen onder ‘{0}’").format(short(theme.label)).replace("&", "&&")
            menu.addAction(words).triggered.connect(lambda: self._group(card.id, theme.id))
        elif card.can_have_theme:
            entry = menu.addAction(self.tr("Nieuw thema van deze twee…"))
            entry.triggered.connect(lambda: self._themes.name_new_of((card.id, target.id)))
        against = menu.addAction(self.tr("Deze twee spreken elkaar tegen"))
        against.triggered.connect(
            lambda: self._links.link(card.id, target.id, LinkKind.CONTRADICTION)
        )
        self._pop_up(menu, QCursor.pos())

    # New cards

    def _make(self, card: Card, column: Column) -> None:
        if column is not Column.AGREEMENTS and not isinstance(card.value, Contribution):
            return
        if card.column in (column, Column.AGREEMENTS):
            return
        self._forms.make(column, card)

    # Menus

    def _show_menu(self, item: BoardItem, place: QPoint) -> None:
        self.board_view.choose(item.key)
        if isinstance(item, CardButton):
            menu = card_menu(
                self._board,
                item.card,
                self._on_requested,
                lambda other: self._disconnect(item.key, other),
                lambda state: self._set_state(item.key, state),
                self,
            )
        elif isinstance(item, ThemeHeader):
            theme = item.theme
            menu = header_menu(
                self._board, theme, self._on_requested, lambda: self._themes.merge(theme.id), self
            )
        else:
            return
        self._pop_up(menu, place)

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _disconnect(self, one_id: str, other_id: str) -> None:
        self._guard(lambda: self._harvest.disconnect(one_id, other_id))

    def _set_state(self, agreement_id: str, state: AgreementState) -> None:
        self._guard(lambda: self._harvest.set_agreement_state(agreement_id, state))

    # Modes and words

    def _set_counting(self, counting: bool) -> None:
        self._counting = counting
        self.head.show_counting(counting=counting)
        self.board_view.set_counting(counting)
        self._show_mode()

    def _stop_modes(self) -> None:
        self._links.stop()
        if self._counting:
            self._set_counting(counting=False)
        self._themes.stop()

    def _show_mode(self) -> None:
        board = self.board_view.board
        if self._links.origin_id and board:
            self.mode_bar.say(linking_words(board, self._links.origin_id, self._links.kind))
        elif self._counting and board:
            self.mode_bar.say(top_words(board))
        else:
            self.mode_bar.say("")

    def _show_hint(self) -> None:
        self.foot.show_hint(hint(self.board_view.chosen))

    def _on_selected(self, _item: object) -> None:
        self._show_hint()

    # Asset cards

    def _show_assets(self, asset_id: str | None = None) -> None:
        if self._dialogue_id is None:
            return
        self._stop_modes()
        self.asset_page.show_dialogue(self._dialogue_id)
        self._stack.setCurrentIndex(1)
        if asset_id:
            self.asset_page.edit(asset_id)
        else:
            self.asset_page.focus_grid()

    def _hide_assets(self) -> None:
        self._stack.setCurrentIndex(0)
        self.reload()
        self.board_view.focus_board()

    # Parts

    def _connect(self) -> None:
        self.head.view_chosen.connect(self._show_view)
        self.head.counting.connect(self._set_counting)
        self.head.theme_wanted.connect(self._on_theme_button)
        self.head.assets_wanted.connect(self._show_assets)
        self.mode_bar.stopped.connect(self._stop_modes)
        view = self.board_view
        view.requested.connect(self._on_requested)
        view.clicked.connect(self._on_clicked)
        view.counted.connect(self._count)
        view.menu_wanted.connect(self._show_menu)
        view.selected.connect(self._on_selected)
        view.linked_by_drag.connect(self._on_dropped_on_card)
        view.grouped_by_drag.connect(self._on_dropped_on_theme)
        view.merged_by_drag.connect(self._on_dropped_theme)
        self.foot.minutes_wanted.connect(self._to_minutes)
        self.asset_page.closed.connect(self._hide_assets)
        self._links.changed.connect(self._show_mode)
        self._forms.flow_wanted.connect(self._show_flow)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._to_minutes)

    def _on_theme_button(self) -> None:
        self._themes.name_new(self.board_view.chosen)

    def _on_dropped_on_theme(self, card_id: str, theme_id: object) -> None:
        card = self._board.card(card_id)
        if card and card.can_have_theme and card.theme_id != theme_id:
            self._group(card_id, ThemeId(str(theme_id)) if theme_id else None)

    def _on_dropped_theme(self, theme_id: str, target_id: str) -> None:
        self._themes.merge(target_id, theme_id)

    def _to_minutes(self) -> None:
        if self._stack.currentIndex() == 0:
            self.step_requested.emit(Step.MINUTES)

    def _lay_out(self) -> None:
        board = QWidget()
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        for bar in (self.mode_bar, self.name_bar):
            bar.hide()
            column.addWidget(bar)
        column.addWidget(self.board_view, 1)
        column.addWidget(self.foot)
        self._stack.addWidget(board)
        self._stack.addWidget(self.asset_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
