"""Asset cards of this dialogue or of the whole wijk: a grid with filters, and one card as form."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdialoog.domain.assets import Asset, AssetDirection, AssetFilter, Means, WhoWhat
from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.assets import AssetCard, Assets, Scope
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.assets.asset_form import AssetForm
from wijkdialoog.ui.assets.asset_grid import AssetGrid
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, FlowLayout, button, label
from wijkdialoog.ui.widgets.fields import ChoiceField
from wijkdialoog.ui.words.harvest import asset_direction_label, means_label, who_what_label
from wijkdialoog.ui.words.saying import plural

T = TypeVar("T", bound=StrEnum)
_LEAST_FOR_CARDS = 170
_TOPICS = (Topic.ASSETS, Topic.PEOPLE, Topic.PARTICIPANTS, Topic.DIALOGUES)


class AssetPage(QWidget):
    """Grid and form; with little room the form takes the place of the grid.

    closed  the way back was chosen
    """

    closed = Signal()

    def __init__(
        self,
        assets: Assets,
        participants: Participants,
        guard: Guard,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._assets = assets
        self._participants = participants
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._editing: str | None = None
        self._is_new = False
        self.back = button(
            self.tr("‹ Terug naar de oogst"), "link", key="Esc", on_click=self._on_back
        )
        self.new = button(self.tr("+ Bronnenkaart"), "primary", key="N", on_click=self.add)
        self.scope = ChipRow(
            (
                (Scope.DIALOGUE, self.tr("Deze dialoog")),
                (Scope.NEIGHBOURHOOD, self.tr("Hele wijk")),
            ),
            self.tr("Welke kaarten"),
        )
        self.scope.choose(Scope.DIALOGUE)
        self.search = QLineEdit()
        self.who_what = ChoiceField(self.tr("Wie of wat"), self._who_what_choices())
        self.means = ChoiceField(self.tr("Middel"), self._means_choices())
        self.direction = ChoiceField(self.tr("Biedt of zoekt"), self._direction_choices())
        self._count = label("", "muted")
        self.grid = AssetGrid()
        self.form = AssetForm()
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show the cards of this dialogue."""
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self._put_form_away()
        self.reload()

    def reload(self) -> None:
        """Read the cards again; a card being filled in stays as it is."""
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        found = self._guard(lambda: self._assets.cards(dialogue_id, self._scope, self._wanted))
        if found is not None:
            self._show(found)
        self._offer_holders(dialogue_id)

    def leave(self) -> None:
        """Store a card that is half filled in."""
        if self.form.is_changed and self.form.title.text().strip():
            self._store()

    def add(self) -> None:
        """Begin a new card."""
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        self.leave()
        blank = self._guard(lambda: self._assets.blank(dialogue_id))
        if blank is not None:
            self._fill_form(blank, "", is_new=True)

    def edit(self, asset_id: str) -> None:
        """Open a card."""
        if asset_id == self._editing and not self.form.isHidden():
            self.form.title.setFocus()
            return
        self.leave()
        asset = self._guard(lambda: self._assets.get(asset_id))
        if asset is not None:
            holder = self._guard(lambda: self._assets.holder_name(asset)) or ""
            self._fill_form(asset, holder, is_new=False)

    def focus_grid(self) -> None:
        """Go to the cards, or to the button when there are none."""
        if self.grid.cards:
            self.grid.focus_first()
        else:
            self.new.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, N begins a new card."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.add()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide whether grid and form fit side by side."""
        super().resizeEvent(event)
        self._share_room()

    @property
    def _scope(self) -> Scope:
        value = self.scope.value
        return value if isinstance(value, Scope) else Scope.DIALOGUE

    @property
    def _wanted(self) -> AssetFilter:
        return AssetFilter(
            _chosen(self.who_what, WhoWhat),
            _chosen(self.means, Means),
            _chosen(self.direction, AssetDirection),
            self.search.text(),
        )

    def _show(self, cards: tuple[AssetCard, ...]) -> None:
        whole_wijk = self._scope is Scope.NEIGHBOURHOOD
        self.grid.show_cards(cards, self._empty_words(), with_dialogue=whole_wijk)
        self._count.setText(plural(len(cards), self.tr("{n} kaart"), self.tr("{n} kaarten")))
        if self._editing and not self._is_new:
            self._follow_edited(cards)

    def _follow_edited(self, cards: tuple[AssetCard, ...]) -> None:
        """After undo the form shows the card as it is again, unless somebody is changing it."""
        shown = next((card for card in cards if card.asset.id == self._editing), None)
        if shown and not self.form.is_changed:
            self.form.show_asset(shown.asset, shown.holder, is_new=False)
        self.grid.choose(self._editing)

    def _empty_words(self) -> str:
        if self._wanted != AssetFilter():
            return self.tr("Geen kaart past hierbij. Kies minder tegelijk.")
        return self.tr("Hier komen de bronnen: wat mensen kunnen, hebben en delen. Begin met N.")

    def _offer_holders(self, dialogue_id: DialogueId) -> None:
        if not self.form.isHidden():
            return
        seats = self._participants.around_table(dialogue_id)
        people = [(seat.person.id, seat.person.name) for seat in seats if seat.person]
        organisations = [(found.id, found.name) for found in self._assets.organisations()]
        self.form.holder.offer(people, organisations)

    def _fill_form(self, asset: Asset, holder: str, *, is_new: bool) -> None:
        self._editing, self._is_new = asset.id, is_new
        self.form.show_asset(asset, holder, is_new=is_new)
        self.form.show()
        self.grid.choose(None if is_new else asset.id)
        self._share_room()
        self.form.title.setFocus()
        self.form.title.setCursorPosition(len(self.form.title.text()))

    def _store(self) -> bool:
        asset, organisation = self.form.asset, self.form.new_organisation
        if asset is None:
            return False
        act = self._assets.add if self._is_new else self._assets.edit
        return self._guard.succeeded(lambda: act(asset, organisation))

    def _on_submitted(self) -> None:
        if self._store():
            asset_id = self._editing
            self._put_form_away()
            self.reload()
            self.grid.choose(asset_id, focus=True)

    def _on_cancelled(self) -> None:
        asset_id = self._editing
        self._put_form_away()
        self.grid.choose(asset_id)
        self.focus_grid()

    def _on_removed(self) -> None:
        if self._editing:
            self._remove(self._editing)

    def _remove(self, asset_id: str) -> None:
        if self._guard.succeeded(lambda: self._assets.remove(asset_id)):
            self._put_form_away()
            self.reload()
            self.focus_grid()

    def _put_form_away(self) -> None:
        self._editing = None
        self.form.forget()
        self.form.hide()
        self._share_room()

    def _on_back(self) -> None:
        self.leave()
        self._put_form_away()
        self.closed.emit()

    def _share_room(self) -> None:
        together = self.width() >= scaled(820)
        self._left.setVisible(together or self.form.isHidden())
        self._place_head()
        if together:
            self.form.setFixedWidth(min(scaled(400), self.width() // 2))
        else:
            self.form.setMinimumWidth(0)
            self.form.setMaximumWidth(ANY_WIDTH)

    def _place_head(self) -> None:
        """Above the cards; where the page is low, search and filters scroll along with them."""
        wide = max(1, self._left.width() - scaled(26))
        if self.height() - self._head.heightForWidth(wide) < scaled(_LEAST_FOR_CARDS):
            self.grid.take_in(self._head)
        elif self._left_column.indexOf(self._head) < 0:
            self._left_column.insertWidget(0, self._head)

    def _connect(self) -> None:
        self.scope.chosen.connect(self._on_scope)
        self.search.textChanged.connect(self.reload)
        for choice in (self.who_what, self.means, self.direction):
            choice.committed.connect(self.reload)
        self.grid.opened.connect(self.edit)
        self.grid.removed.connect(self._remove)
        self.form.submitted.connect(self._on_submitted)
        self.form.cancelled.connect(self._on_cancelled)
        self.form.removed.connect(self._on_removed)

    def _on_scope(self, scope: object) -> None:
        self.scope.choose(scope)
        self.reload()

    def _who_what_choices(self) -> list[tuple[object, str]]:
        everything: list[tuple[object, str]] = [(None, self.tr("Wie of wat: alles"))]
        return everything + [(v, who_what_label(v)) for v in WhoWhat]

    def _means_choices(self) -> list[tuple[object, str]]:
        everything: list[tuple[object, str]] = [(None, self.tr("Middel: alles"))]
        return everything + [(v, means_label(v)) for v in Means]

    def _direction_choices(self) -> list[tuple[object, str]]:
        everything: list[tuple[object, str]] = [(None, self.tr("Biedt of zoekt: alles"))]
        return everything + [(v, asset_direction_label(v)) for v in AssetDirection]

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Zoek in de kaarten"))
        self.search.setAccessibleName(self.tr("Zoek in de kaarten"))
        self.search.setToolTip(self.tr("Zoek in de kaarten"))  # whole, also in a narrow field
        self.search.setClearButtonEnabled(True)
        tools, filters = QWidget(), QWidget()
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.addWidget(tools)
        head.addWidget(filters)
        top = FlowLayout(tools, spacing=8)
        title = label(self.tr("Bronnenkaarten"), "heading")
        for part in (self.back, title, self.scope, self.new):
            top.addWidget(part)
        row = FlowLayout(filters, spacing=8)
        for part in (self.search, self.who_what, self.means, self.direction, self._count):
            row.addWidget(part)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        self._left_column = left
        left.addWidget(self._head)
        left.addWidget(self.grid.area, 1)
        whole = QHBoxLayout(self)
        whole.addWidget(self._left, 1)
        whole.addWidget(self.form)
        self.form.hide()

        def fit() -> None:
            left.setContentsMargins(scaled(16), scaled(10), scaled(10), scaled(4))
            left.setSpacing(scaled(8))
            head.setContentsMargins(0, 0, 0, 0)
            head.setSpacing(scaled(8))
            whole.setContentsMargins(0, 0, 0, 0)
            title.setMinimumHeight(scaled(34))
            self._count.setMinimumHeight(scaled(38))
            self._share_room()

        on_theme(self, fit)


def _chosen(field: ChoiceField, kind: type[T]) -> T | None:
    place = field.currentIndex()
    return list(kind)[place - 1] if place > 0 else None
