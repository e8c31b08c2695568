"""Harvest (product.md section 9): from dream to agreement, with themes, dots and threads."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.board import FLOW, Board, Card, Column
from wijkdialoog.domain.board_views import View
from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.harvest import Agreement, LinkKind
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
from wijkdialoog.ui.harvest.card_words import CardWords
from wijkdialoog.ui.harvest.harvest_feet import HarvestFeet
from wijkdialoog.ui.harvest.harvest_foot import HarvestFoot
from wijkdialoog.ui.harvest.harvest_head import HarvestHead, ModeBar
from wijkdialoog.ui.harvest.harvest_links import HarvestLinks
from wijkdialoog.ui.harvest.harvest_menus import HarvestMenus
from wijkdialoog.ui.harvest.harvest_modes import HarvestModes
from wijkdialoog.ui.harvest.harvest_stack import HarvestStack
from wijkdialoog.ui.harvest.harvest_themes import HarvestThemes
from wijkdialoog.ui.harvest.harvest_words import hint
from wijkdialoog.ui.harvest.theme_header import ThemeHeader
from wijkdialoog.ui.harvest.theme_panel import ThemeNameBar
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Page, Step
from wijkdialoog.ui.photos.photo_desk import PhotoDrop
from wijkdialoog.ui.photos.photos_page import PhotosPage
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import scroll

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

_LEAST_BOARD = 180
"""Where the page is lower than this and its bars together, the bars scroll along."""


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
        self._modes = HarvestModes(
            self.head, self.mode_bar, self.board_view, self._links, self._themes, self
        )
        self._menus = HarvestMenus(
            self, harvest, guard, self.board_view, self._links, self._themes, self._on_requested
        )
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    def offer_photos(self, photos_page: PhotosPage) -> None:
        """Put the photos behind the board: by button, by key, and by dropping one anywhere."""
        self._stack.add_photos(photos_page)
        self.foot.show_photos(0)
        self.foot.photos_wanted.connect(self._stack.show_photos)
        photos_page.counted.connect(self.foot.show_photos)
        PhotoDrop(self).dropped.connect(self._stack.take_photos)

    # The page

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show the harvest of this dialogue."""
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self._modes.stop()
            self._forms.put_away()
        self._stack.show_dialogue(dialogue_id)
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
        self._stack.store_typed()
        self._modes.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops what the board is doing; arrows begin on the board."""
        if event.key() == Qt.Key.Key_Escape and self._modes.can_stop:
            self._modes.stop()
        elif event.key() == Qt.Key.Key_P and not event.modifiers() and self._stack.has_photos:
            self._stack.show_photos()
        elif self._stack.is_board_in_front and self.board_view.use_key(event):
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
        else:
            self._forms.take_back()
        self.head.show_view(self._view, len(board.in_column(Column.STORIES)))
        self.foot.show_gaps(board.gaps, has_cards=any(board.in_column(column) for column in FLOW))
        self._show_hint()
        self._links.check(board)
        self._modes.show_words()

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
            self._modes.stop()
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
            self._stack.show_assets(value.id)
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
        self._menus.ask_theme(item)

    def _group_under(self, item: CardButton, number: int) -> None:
        themes = self._board.themes
        if not item.card.can_have_theme or number > len(themes):
            return
        theme_id = themes[number - 1].id if number else None
        self._menus.group(item.key, theme_id)

    # Links

    def _on_clicked(self, item: BoardItem) -> None:
        if self._links.origin_id and isinstance(item, CardButton):
            self._links.finish(item.key)

    def _on_dropped_on_card(self, card_id: str, target_id: str) -> None:
        card, target = self._board.card(card_id), self._board.card(target_id)
        if card is None or target is None:
            return
        if card.column is target.column:
            self._menus.ask_about_two(card, target)
        else:
            self._links.link(card_id, target_id, LinkKind.THREAD)

    # New cards

    def _make(self, card: Card, column: Column) -> None:
        if column is not Column.AGREEMENTS and not isinstance(card.value, Contribution):
            return
        if card.column in (column, Column.AGREEMENTS):
            return
        self._forms.make(column, card)

    # Words

    def _show_hint(self) -> None:
        self.foot.show_hint(hint(self.board_view.chosen))

    def _on_selected(self, item: object) -> None:
        self._show_hint()
        if isinstance(item, BoardItem):
            self.area.ensureWidgetVisible(self.board_view, 0, 0)

    # Parts

    def _connect(self) -> None:
        self.head.view_chosen.connect(self._show_view)
        self.head.theme_wanted.connect(self._on_theme_button)
        self.head.assets_wanted.connect(self._stack.show_assets)
        view = self.board_view
        view.requested.connect(self._on_requested)
        view.clicked.connect(self._on_clicked)
        view.counted.connect(self._count)
        view.menu_wanted.connect(self._menus.show_menu)
        view.selected.connect(self._on_selected)
        view.linked_by_drag.connect(self._on_dropped_on_card)
        view.grouped_by_drag.connect(self._on_dropped_on_theme)
        view.merged_by_drag.connect(self._on_dropped_theme)
        self.foot.minutes_wanted.connect(self._to_minutes)
        self._stack.left.connect(self._modes.stop)
        self._stack.returned.connect(self._on_returned)
        self._forms.flow_wanted.connect(self._show_flow)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._to_minutes)

    def _on_returned(self) -> None:
        self.reload()
        self.board_view.focus_board()

    def _on_theme_button(self) -> None:
        self._themes.name_new(self.board_view.chosen)

    def _on_dropped_on_theme(self, card_id: str, theme_id: object) -> None:
        card = self._board.card(card_id)
        if card and card.can_have_theme and card.theme_id != theme_id:
            self._menus.group(card_id, ThemeId(str(theme_id)) if theme_id else None)

    def _on_dropped_theme(self, theme_id: str, target_id: str) -> None:
        self._themes.merge(target_id, theme_id)

    def _to_minutes(self) -> None:
        if self._stack.is_board_in_front:
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
        on_theme(self, lambda: self.board_view.setMinimumHeight(scaled(_LEAST_BOARD)))
        self.area = scroll(board)
        self._stack = HarvestStack(self.area, self.asset_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
