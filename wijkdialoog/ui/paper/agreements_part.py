"""The agreements: what, who and when, one row of the sheet after another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdialoog.domain.caught import Caught
from wijkdialoog.domain.contributions import Draft, Target
from wijkdialoog.domain.harvest import Agreement
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.typing_over import TypedOver
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.typing_over import TypingOver
from wijkdialoog.ui.conversation.capture.targets import target_label
from wijkdialoog.ui.conversation.caught.stream import StreamList
from wijkdialoog.ui.conversation.caught.stream_menu import StreamActions
from wijkdialoog.ui.conversation.caught.stream_model import StreamCard, StreamModel
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.agreement_form import AgreementForm
from wijkdialoog.ui.paper.escape import pass_escape_on
from wijkdialoog.ui.paper.form_beside import FormBeside
from wijkdialoog.ui.paper.form_draft import FormDraft, fields_of
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import EmptyPane, scroll


class AgreementsPart(QWidget):
    """The form is always open for the next agreement; one that is there opens in it."""

    def __init__(
        self,
        typing_over: TypingOver,
        harvest: Harvest,
        capture: Capture,
        guard: Guard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._typing_over = typing_over
        self._harvest = harvest
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._editing: str | None = None
        self._shown: tuple[Agreement, ...] = ()
        self.acts = StreamActions(self)
        self.model = StreamModel(self)
        self.list = StreamList(self.model, self.acts, leaves_below=False)
        self.list.setAccessibleName(self.tr("Overgetypte afspraken"))
        self._empty = EmptyPane(self.tr("Typ rechts de eerste afspraak over. Enter bewaart hem."))
        self.form = AgreementForm()
        self._draft = FormDraft(Target.AGREEMENT, self._typed_fields, capture, guard, self)
        self._lay_out()
        self._connect()

    def open(self, typed: TypedOver, draft: Draft | None) -> None:
        """Take up an evening; an agreement that was half typed comes back."""
        self._dialogue_id = typed.dialogue.id
        self._draft.open(typed.dialogue.id)
        self._begin()
        kept = fields_of(draft, Target.AGREEMENT, 3)
        if kept is not None:
            for field, text in zip(self._fields, kept, strict=True):
                field.setText(text)

    def show_typed(self, typed: TypedOver) -> None:
        """Read the agreements again; what is half typed stays."""
        found = self._guard(lambda: self._typing_over.agreements(typed.dialogue.id)) or ()
        more = len(found) > len(self._shown)
        self._shown = found
        self.model.show([_card(agreement) for agreement in found])
        self.list.setVisible(bool(found))
        self._empty.setVisible(not found)
        words = self.tr("Afspraken ({0})").format(len(found))
        self.room.show_number(len(found), words)
        names = self._guard(lambda: self._harvest.known_names(typed.dialogue.id)) or ()
        self.form.who.set_known(names)
        if self._editing and self._editing not in {agreement.id for agreement in found}:
            self._begin()
        if more:
            self.list.scrollToBottom()

    def take_focus(self) -> None:
        """Type what is agreed."""
        self.room.show_form()
        self.form.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def store_typed(self) -> bool:
        """Store an agreement that says what; the other fields alone stay in the form."""
        if not (self.form.is_touched and self.form.what.text().strip()):
            return True
        return self._store()

    def flush(self) -> None:
        """Keep what is half typed; an agreement that is being corrected is stored."""
        if not self._editing or self.store_typed():
            self._draft.flush()

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.form.what, self.form.who, self.form.when

    def _submit(self) -> None:
        if self._store():
            self.take_focus()

    def _store(self) -> bool:
        if not self._guard.succeeded(self._write):
            return False
        self._draft.forget()
        self._begin()
        return True

    def _write(self) -> None:
        form, dialogue_id = self.form, self._dialogue_id
        what, who, when = form.what.text(), form.who.names, form.when.text()
        if self._editing:
            self._harvest.edit_agreement(self._editing, what, who, when, form.chosen_state)
        elif dialogue_id is not None:
            self._harvest.add_agreement(dialogue_id, what, who, when)

    def _begin(self) -> None:
        """Lay an empty form ready."""
        self._editing = None
        self.form.show_new(self._names())
        self.form.stop.hide()

    def _open(self, line: Caught) -> None:
        found = next((one for one in self._shown if one.id == line.id), None)
        if found is None or not self.store_typed():
            return
        self._editing = found.id
        self.form.show_agreement(found, self._names())
        self.form.stop.show()
        self.take_focus()

    def _cancel(self) -> None:
        """Let an agreement go unchanged. With a new one Esc leads back, and its words are kept."""
        if not self._editing:
            pass_escape_on(self)
            return
        self._begin()
        self.take_focus()

    def _remove(self, line: Caught) -> None:
        self._guard.succeeded(lambda: self._harvest.remove(line.id))

    def _names(self) -> tuple[str, ...]:
        dialogue_id = self._dialogue_id
        known = self._guard(lambda: self._harvest.known_names(dialogue_id)) if dialogue_id else ()
        return known or ()

    def _typed_fields(self) -> tuple[str, ...]:
        return () if self._editing else tuple(field.text() for field in self._fields)

    def _connect(self) -> None:
        self.form.submitted.connect(self._submit)
        self.form.cancelled.connect(self._cancel)
        for field in self._fields:
            field.textEdited.connect(lambda _text: self._draft.note())
        self.acts.edit_chosen.connect(self._open)
        self.acts.remove_chosen.connect(self._remove)
        self.list.finished.connect(self.take_focus)
        self.list.typed.connect(self._type_on)

    def _type_on(self, letters: str) -> None:
        self.take_focus()
        self.form.what.insert(letters)

    def _lay_out(self) -> None:
        done = QWidget()
        left = QVBoxLayout(done)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self._empty, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.addWidget(self.form)
        column.addStretch(1)
        self.room = FormBeside(done, scroll(side))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.room)

        def fit() -> None:
            column.setContentsMargins(0, 0, scaled(12), scaled(8))
            self.list.fit()

        on_theme(self, fit)


def _card(agreement: Agreement) -> StreamCard:
    line = Caught(
        agreement.id,
        Target.AGREEMENT,
        agreement.what,
        names=agreement.who,
        when=agreement.when,
    )
    who = ", ".join(agreement.who)
    return StreamCard(line, target_label(Target.AGREEMENT), who, agreement.when or "")
