"""Harvest (product.md section 9): from dream to agreement, with themes, dots and threads."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.board import Board, Card, Column
from wijkdialoog.domain.board_views import View
from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.harvest import Agreement, AgreementState, LinkKind
from wijkdialoog.domain.ids import DialogueId, ThemeId
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.dialogue.agreement_form import AgreementForm
from wijkdialoog.ui.dialogue.board_card import CardButton
from wijkdialoog.ui.dialogue.board_item import BoardItem
from wijkdialoog.ui.dialogue.board_keys import Verb
from wijkdialoog.ui.dialogue.board_view import BoardView
from wijkdialoog.ui.dialogue.board_words import quoted, short
from wijkdialoog.ui.dialogue.card_editor import CardEditor
from wijkdialoog.ui.dialogue.card_menu import card_menu, header_menu, theme_menu
from wijkdialoog.ui.dialogue.column_foot import ColumnFoot
from wijkdialoog.ui.dialogue.harvest_foot import HarvestFoot
from wijkdialoog.ui.dialogue.harvest_head import HarvestHead, ModeBar
from wijkdialoog.ui.dialogue.quick_line import DashedButton, QuickLine
from wijkdialoog.ui.dialogue.theme_header import ThemeHeader
from wijkdialoog.ui.dialogue.theme_panel import MergeDialog, ThemeNameBar
from wijkdialoog.ui.dossier.asset_page import AssetPage
from wijkdialoog.ui.guard import Guard
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
        self._linking: tuple[str, LinkKind] | None = None
        self._counting = False
        self._naming: Callable[[str], bool] | None = None
        self._editor: CardEditor | None = None
        self.head = HarvestHead()
        self.mode_bar = ModeBar()
        self.name_bar = ThemeNameBar()
        self.board_view = BoardView()
        self.foot = HarvestFoot()
        self.feet = self._make_feet()
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
            self._put_feet_away()
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
        if self._editor:
            self._editor.finish()
        for foot in self.feet.values():
            if foot.is_half_typed:
                self._submit(foot)
        self.asset_page.leave()
        self._stop_modes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops what the board is doing; arrows begin on the board."""
        if event.key() == Qt.Key.Key_Escape and (self._linking or self._counting):
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
            self._attach_feet()
        self.head.show_view(self._view, len(board.in_column(Column.STORIES)))
        self.foot.show_gaps(board.gaps, has_cards=bool(board.cards))
        self._show_hint()
        if self._linking and board.card(self._linking[0]) is None:
            self._linking = None
        self._show_mode()

    def _show_view(self, view: object) -> None:
        if not isinstance(view, View):
            return
        if self._editor:
            self._editor.finish()
        self._view = view
        self._show(self._board)

    # Acts

    def _on_requested(self, verb: Verb, number: int = 0) -> None:
        item = self.board_view.chosen
        if verb is Verb.STOP:
            self._stop_modes()
        elif verb is Verb.NEW_THEME:
            self._name_new_theme(item)
        elif isinstance(item, CardButton):
            self._on_card(item, verb, number)
        elif isinstance(item, ThemeHeader):
            self._on_theme(item, verb)

    def _on_card(self, item: CardButton, verb: Verb, number: int) -> None:
        if self._linking and verb is Verb.OPEN:
            self._finish_link(item)
            return
        acts: dict[Verb, Callable[[], object]] = {
            Verb.OPEN: lambda: self._open(item),
            Verb.MORE_DOTS: lambda: self._count(item, 1),
            Verb.FEWER_DOTS: lambda: self._count(item, -1),
            Verb.THEME: lambda: self._ask_theme(item),
            Verb.THEME_NUMBER: lambda: self._group_under(item, number),
            Verb.LINK: lambda: self._begin_link(item, LinkKind.THREAD),
            Verb.CONTRADICT: lambda: self._begin_link(item, LinkKind.CONTRADICTION),
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
            Verb.OPEN: lambda: self._rename(item),
            Verb.MORE_DOTS: lambda: self._count(item, 1),
            Verb.FEWER_DOTS: lambda: self._count(item, -1),
            Verb.THEME: lambda: self._merge(theme_id),
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
            self._edit_agreement(value)
        else:
            self._edit_words(item)

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

    def _name_new_theme(self, item: BoardItem | None) -> None:
        cards = (item.key,) if isinstance(item, CardButton) and item.card.can_have_theme else ()
        self._name_theme_of(cards)

    def _name_theme_of(self, card_ids: tuple[str, ...]) -> None:
        dialogue_id = self._board.dialogue_id
        self._ask_name(
            self.tr("Nieuw thema"),
            "",
            lambda name: self._guard.succeeded(
                lambda: self._harvest.add_theme(dialogue_id, name, card_ids)
            ),
        )

    def _rename(self, item: ThemeHeader) -> None:
        theme = item.theme
        self._ask_name(
            self.tr("Naam van het thema"),
            theme.label,
            lambda name: self._guard.succeeded(lambda: self._harvest.rename_theme(theme.id, name)),
        )

    def _ask_name(self, words: str, name: str, store: Callable[[str], bool]) -> None:
        self._naming = store
        self.name_bar.ask(words, name)

    def _on_named(self, name: str) -> None:
        if self._naming and self._naming(name):
            self._stop_naming()

    def _stop_naming(self) -> None:
        self._naming = None
        self.name_bar.hide()
        self.board_view.focus_board()

    def _merge(self, theme_id: ThemeId, other_id: str | None = None) -> None:
        theme = self._board.theme(theme_id)
        if theme is None or len(self._board.themes) < 2:
            return
        dialog = MergeDialog(self._board, theme, other_id, self)
        dialog.accepted.connect(lambda: self._join(dialog, theme_id))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _join(self, dialog: MergeDialog, theme_id: ThemeId) -> None:
        other_id, name = dialog.chosen_id, dialog.name
        if other_id is not None:
            self._guard(lambda: self._harvest.merge_themes(theme_id, other_id, name))
            header = self.board_view.header(theme_id)
            if header:
                self.board_view.choose(header.key)

    # Links

    def _begin_link(self, item: CardButton, kind: LinkKind) -> None:
        self._linking = (item.key, kind)
        self.board_view.set_origin(item.key)
        self._show_mode()

    def _finish_link(self, item: CardButton) -> None:
        if self._linking is None:
            return
        origin, kind = self._linking
        self._stop_link()
        self._link(origin, item.key, kind)

    def _link(self, one_id: str, other_id: str, kind: LinkKind) -> None:
        act = self._harvest.contradict if kind is LinkKind.CONTRADICTION else self._harvest.connect
        self._guard(lambda: act(one_id, other_id))
        self.board_view.choose(one_id)

    def _stop_link(self) -> None:
        self._linking = None
        self.board_view.set_origin(None)
        self._show_mode()

    def _on_clicked(self, item: BoardItem) -> None:
        if self._linking and isinstance(item, CardButton) and item.key != self._linking[0]:
            self._finish_link(item)

    def _on_dropped_on_card(self, card_id: str, target_id: str) -> None:
        card, target = self._board.card(card_id), self._board.card(target_id)
        if card is None or target is None:
            return
        if card.column is target.column:
            self._ask_about_two(card, target)
        else:
            self._link(card_id, target_id, LinkKind.THREAD)

    def _ask_about_two(self, card: Card, target: Card) -> None:
        """Two cards of one column cannot be threaded: offer what is possible."""
        menu = QMenu(self)
        theme = self._board.theme(target.theme_id)
        if card.can_have_theme and theme:
            words = self.tr("Samen onder ‘{0}’").format(short(theme.label)).replace("&", "&&")
            menu.addAction(words).triggered.connect(lambda: self._group(card.id, theme.id))
        elif card.can_have_theme:
            entry = menu.addAction(self.tr("Nieuw thema van deze twee…"))
            entry.triggered.connect(lambda: self._name_theme_of((card.id, target.id)))
        against = menu.addAction(self.tr("Deze twee spreken elkaar tegen"))
        against.triggered.connect(lambda: self._link(card.id, target.id, LinkKind.CONTRADICTION))
        self._pop_up(menu, QCursor.pos())

    # New cards

    def _make(self, card: Card, column: Column) -> None:
        if column is not Column.AGREEMENTS and not isinstance(card.value, Contribution):
            return
        if card.column in (column, Column.AGREEMENTS):
            return
        self._open_foot(self.feet[column], card)

    def _open_foot(self, foot: ColumnFoot, source: Card | None = None) -> None:
        if self._view is not View.FLOW:
            self._show_view(View.FLOW)
        for other in self.feet.values():
            if other is not foot and other.is_open and not other.is_half_typed:
                other.put_away()
        names = self._harvest.known_names(self._board.dialogue_id)
        foot.ask(names, source.id if source else None, source.text if source else "")
        self._bring_foot_in_sight(foot)

    def _edit_agreement(self, agreement: Agreement) -> None:
        if self._view is not View.FLOW:
            self._show_view(View.FLOW)
        foot = self.feet[Column.AGREEMENTS]
        foot.edit(agreement, self._harvest.known_names(self._board.dialogue_id))
        self._bring_foot_in_sight(foot)

    def _bring_foot_in_sight(self, foot: ColumnFoot) -> None:
        lane = self.board_view.lane(foot.column)
        if lane:
            lane.body.arrange()
            self.board_view.bring_lane_in_sight(lane)
            lane.area.ensureWidgetVisible(foot, 0, 0)
        foot.focus_form()

    def _submit(self, foot: ColumnFoot) -> None:
        form = foot.form
        if isinstance(form, AgreementForm):
            made = self._guard(lambda: self._store_agreement(foot, form))
        else:
            made = self._guard(lambda: self._store_line(foot, form))
        if made is not None:
            foot.put_away()
            self.board_view.choose(made)

    def _store_agreement(self, foot: ColumnFoot, form: AgreementForm) -> str:
        what, who, when = form.what.text(), form.who.names, form.when.text()
        if foot.editing_id:
            state = form.chosen_state
            self._harvest.edit_agreement(foot.editing_id, what, who, when, state)
            return foot.editing_id
        dialogue_id = self._board.dialogue_id
        return self._harvest.add_agreement(dialogue_id, what, who, when, foot.source_id)

    def _store_line(self, foot: ColumnFoot, form: QuickLine) -> str:
        text = form.field.text()
        dialogue_id = self._board.dialogue_id
        if foot.column is Column.ASSETS:
            if foot.source_id:
                return self._harvest.make_asset(foot.source_id, text, form.direction)
            return self._harvest.add_asset(dialogue_id, text, form.direction)
        if foot.source_id and foot.column is Column.POSSIBILITIES:
            return self._harvest.make_possibility(foot.source_id, text)
        kind = Kind.DREAM if foot.column is Column.DREAMS else Kind.POSSIBILITY
        return self._harvest.add_line(dialogue_id, kind, text)

    def _edit_words(self, item: CardButton) -> None:
        if self._editor:
            self._editor.finish()
        editor = CardEditor(item.card.text)
        self._editor = editor
        editor.submitted.connect(lambda text: self._store_words(item, text))
        editor.cancelled.connect(lambda: self._close_editor(item))
        item.hold_editor(editor)
        self.board_view.arrange_around(item)
        editor.setFocus()

    def _store_words(self, item: CardButton, text: str) -> None:
        if self._guard.succeeded(lambda: self._harvest.edit_text(item.key, text)):
            self._close_editor(item)
        elif self._editor:
            self._editor.reopen()

    def _close_editor(self, item: CardButton) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        item.hold_editor(None)
        editor.hide()
        editor.deleteLater()
        self.board_view.arrange_around(item)
        if had_focus or self.focusWidget() is editor:
            self.board_view.choose(item.key)

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
                self._board, theme, self._on_requested, lambda: self._merge(theme.id), self
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
        self._stop_link()
        if self._counting:
            self._set_counting(counting=False)
        self._stop_naming_quietly()

    def _stop_naming_quietly(self) -> None:
        self._naming = None
        self.name_bar.hide()

    def _show_mode(self) -> None:
        board = self.board_view.board
        if self._linking and board:
            self.mode_bar.say(self._linking_words(board))
        elif self._counting and board:
            self.mode_bar.say(self._top_words(board))
        else:
            self.mode_bar.say("")

    def _linking_words(self, board: Board) -> str:
        origin, kind = self._linking or ("", LinkKind.THREAD)
        card = board.card(origin)
        text = quoted(card.text) if card else ""
        if kind is LinkKind.CONTRADICTION:
            return self.tr(
                "Wat spreekt {0} tegen? Kies een kaart: klik, of pijltjes en Enter."
            ).format(text)
        return self.tr(
            "Waarmee verbind je {0}? Klik een kaart, of kies met pijltjes en Enter."
        ).format(text)

    def _top_words(self, board: Board) -> str:
        top = board.top()
        if not top:
            return self.tr("Tel de handen met + en − op een kaart of thema.")
        places = "   ".join(
            f"{place}. {short(entry.text, 30)} ({entry.dots})"
            for place, entry in enumerate(top, start=1)
        )
        return self.tr("Meeste stippen:   {0}").format(places)

    def _show_hint(self) -> None:
        item = self.board_view.chosen
        if isinstance(item, ThemeHeader):
            words = self.tr(
                "Enter naam · + − stippen · Spatie in- en uitklappen · T samenvoegen · Del weghalen"
            )
        elif isinstance(item, CardButton) and item.card.can_have_theme:
            words = self.tr(
                "Enter wijzigen · + − stippen · T thema · L verbind · K tegenspraak · "
                "M mogelijkheid · B bron · A afspraak · Del weg"
            )
        elif isinstance(item, CardButton) and item.card.can_have_dots:
            words = self.tr("Enter wijzigen · + − stippen · L verbind · A afspraak · Del weg")
        elif isinstance(item, CardButton):
            words = self.tr("Enter wijzigen · L verbind · K tegenspraak · Del weg")
        else:
            words = self.tr("Kies een kaart met de pijltjes of de muis · N nieuw thema")
        self.foot.show_hint(words)

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

    def _make_feet(self) -> dict[Column, ColumnFoot]:
        return {
            Column.DREAMS: ColumnFoot(
                Column.DREAMS,
                DashedButton(self.tr("+ Droom")),
                QuickLine(self.tr("Welke droom?"), "dreams"),
            ),
            Column.POSSIBILITIES: ColumnFoot(
                Column.POSSIBILITIES,
                DashedButton(self.tr("+ Mogelijkheid")),
                QuickLine(self.tr("Wat zou kunnen?"), "possibilities"),
            ),
            Column.ASSETS: ColumnFoot(
                Column.ASSETS,
                DashedButton(self.tr("+ Bron: wat is er al?")),
                QuickLine(self.tr("Wat is er al, of zoeken we?"), "assets", directions=True),
            ),
            Column.AGREEMENTS: ColumnFoot(
                Column.AGREEMENTS,
                DashedButton(self.tr("+ Afspraak: wie doet wat, wanneer?")),
                AgreementForm(),
            ),
        }

    def _attach_feet(self) -> None:
        for column, foot in self.feet.items():
            lane = self.board_view.lane(column)
            if lane and foot.parentWidget() is not lane.body:
                lane.body.set_footer(foot)

    def _put_feet_away(self) -> None:
        for foot in self.feet.values():
            foot.put_away()

    def _connect(self) -> None:
        self.head.view_chosen.connect(self._show_view)
        self.head.counting.connect(self._set_counting)
        self.head.theme_wanted.connect(self._on_theme_button)
        self.head.assets_wanted.connect(self._show_assets)
        self.mode_bar.stopped.connect(self._stop_modes)
        self.name_bar.submitted.connect(self._on_named)
        self.name_bar.cancelled.connect(self._stop_naming)
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
        for foot in self.feet.values():
            foot.opened.connect(self._open_foot)
            foot.closed.connect(view.focus_board)
            self._connect_form(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._to_minutes)

    def _connect_form(self, foot: ColumnFoot) -> None:
        foot.form.submitted.connect(lambda *_text: self._submit(foot))

    def _on_theme_button(self) -> None:
        self._name_new_theme(self.board_view.chosen)

    def _on_dropped_on_theme(self, card_id: str, theme_id: object) -> None:
        card = self._board.card(card_id)
        if card and card.can_have_theme and card.theme_id != theme_id:
            self._group(card_id, ThemeId(str(theme_id)) if theme_id else None)

    def _on_dropped_theme(self, theme_id: str, target_id: str) -> None:
        self._merge(ThemeId(target_id), theme_id)

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
