"""The asset cards, one after another, in the order in which the card asks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.contributions import Draft, Target
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.typing_over import TypedOver
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.capture import Capture
from wijkdialoog.ui.assets.asset_form import AssetForm
from wijkdialoog.ui.assets.asset_grid import AssetGrid
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.paper.escape import pass_escape_on
from wijkdialoog.ui.paper.form_beside import FormBeside
from wijkdialoog.ui.paper.form_draft import FormDraft, fields_of
from wijkdialoog.ui.theme import scaled

_HEADING_FROM = 330  # height of the 100 % design


class CardsPart(QWidget):
    """The form is always open for the next card; a card that is there opens in it."""

    def __init__(
        self, assets: Assets, capture: Capture, guard: Guard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._assets = assets
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._is_new = True
        self.grid = AssetGrid()
        self.form = AssetForm()
        self.room = FormBeside(self.grid.area, self.form)
        self._draft = FormDraft(Target.ASSET, self._typed_fields, capture, guard, self)
        self._lay_out()
        self._connect()

    def open(self, typed: TypedOver, draft: Draft | None) -> None:
        """Take up an evening; a card that was half typed comes back."""
        self._dialogue_id = typed.dialogue.id
        self._draft.open(typed.dialogue.id)
        self._offer_holders(typed)
        self._begin()
        kept = fields_of(draft, Target.ASSET, 2)
        if kept is not None:
            self.form.title.setText(kept[0])
            self.form.note.setPlainText(kept[1])

    def show_typed(self, typed: TypedOver) -> None:
        """Read the cards again; what is being filled in stays."""
        found = self._guard(lambda: self._assets.cards(typed.dialogue.id)) or ()
        words = self.tr("Typ rechts de eerste kaart over. Ctrl+Enter bewaart hem.")
        self.grid.show_cards(found, words, with_dialogue=False)
        self.room.show_number(len(found), self.tr("Kaarten ({0})").format(len(found)))
        shown = next((card for card in found if card.asset.id == self._editing), None)
        if not self._is_new and shown is None:
            self._begin()  # it was thrown away, or its making undone
        elif shown is not None and not self.form.is_changed:
            self.form.show_asset(shown.asset, shown.holder, is_new=False)
        if not self.form.is_changed and self._is_new:
            self._offer_holders(typed)

    def take_focus(self) -> None:
        """Type the name of the next card."""
        self.room.show_form()
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def store_typed(self) -> bool:
        """Store a card that has a name; one without a name stays in the form."""
        if not (self.form.is_changed and self.form.title.text().strip()):
            return True
        return self._store()

    def submit(self) -> None:
        """Store the card and begin the next one."""
        if self._store():
            self.take_focus()

    def flush(self) -> None:
        """Store a card that has a name: its choices fit in no draft. Else keep what is typed."""
        if self.store_typed():
            self._draft.flush()

    @property
    def _editing(self) -> str | None:
        asset = self.form.asset
        return asset.id if asset is not None and not self._is_new else None

    def _store(self) -> bool:
        asset, organisation = self.form.asset, self.form.new_organisation
        if asset is None:
            return False
        act = self._assets.add if self._is_new else self._assets.edit
        if not self._guard.succeeded(lambda: act(asset, organisation)):
            return False
        self._draft.forget()
        self._begin()
        return True

    def _begin(self) -> None:
        """Lay an empty card ready."""
        dialogue_id = self._dialogue_id
        blank = self._guard(lambda: self._assets.blank(dialogue_id)) if dialogue_id else None
        if blank is not None:
            self._fill(blank, "", is_new=True)

    def _open(self, asset_id: str) -> None:
        if not self.store_typed():
            return
        asset = self._guard(lambda: self._assets.get(asset_id))
        if asset is not None:
            holder = self._guard(lambda: self._assets.holder_name(asset)) or ""
            self._fill(asset, holder, is_new=False)
            self.take_focus()

    def _fill(self, asset: Asset, holder: str, *, is_new: bool) -> None:
        self._is_new = is_new
        self.form.show_asset(asset, holder, is_new=is_new)
        self.form.stop.setVisible(not is_new)
        self.grid.choose(None if is_new else asset.id)

    def _cancel(self) -> None:
        """Let a card go unchanged. With a new one Esc leads back, and its words are kept."""
        if self._is_new:
            pass_escape_on(self)
            return
        self._begin()
        self.take_focus()

    def _remove(self, asset_id: str | None) -> None:
        if asset_id and self._guard.succeeded(lambda: self._assets.remove(asset_id)):
            self._begin()
            self.take_focus()

    def _typed_fields(self) -> tuple[str, ...]:
        if not self._is_new:
            return ()
        return self.form.title.text(), self.form.note.toPlainText()

    def _offer_holders(self, typed: TypedOver) -> None:
        people = [(seat.person.id, seat.person.name) for seat in typed.seats if seat.person]
        found = self._guard(self._assets.organisations) or ()
        self.form.holder.offer(people, [(one.id, one.name) for one in found])

    def _connect(self) -> None:
        self.form.submitted.connect(self.submit)
        self.form.cancelled.connect(self._cancel)
        self.form.removed.connect(lambda: self._remove(self._editing))
        self.form.title.textEdited.connect(lambda _text: self._draft.note())
        self.form.note.textChanged.connect(self._note_typed)
        self.grid.opened.connect(self._open)
        self.grid.removed.connect(self._remove)

    def _note_typed(self) -> None:
        if self.form.note.hasFocus():
            self._draft.note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, the heading of the form makes room for its fields."""
        super().resizeEvent(event)
        self.form.heading.setVisible(self.height() >= scaled(_HEADING_FROM))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.room)
