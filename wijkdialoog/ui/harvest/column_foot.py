"""The foot of a column: the quiet invitation, or the form it opens."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.board import Column
from wijkdialoog.domain.harvest import Agreement
from wijkdialoog.ui.harvest.agreement_form import AgreementForm
from wijkdialoog.ui.harvest.quick_line import DashedButton, QuickLine


class ColumnFoot(QWidget):
    """Invitation or form, one of both.

    source_id   card the new one follows from, or None
    editing_id  agreement that is being changed, or None
    opened      the invitation was clicked
    closed      the form was put away without storing
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self, column: Column, invitation: DashedButton, form: QuickLine | AgreementForm
    ) -> None:
        super().__init__()
        self.column = column
        self.form = form
        self.source_id: str | None = None
        self.editing_id: str | None = None
        self.invitation = invitation
        self._proposal = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(invitation)
        layout.addWidget(form)
        form.hide()
        invitation.clicked.connect(self._on_clicked)
        form.cancelled.connect(self.close_form)

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return not self.form.isHidden()

    @property
    def is_half_typed(self) -> bool:
        """Whether words would be lost."""
        if not self.is_open:
            return False
        if isinstance(self.form, AgreementForm):
            return bool(self.form.what.text().strip())
        typed = self.form.field.text().strip()
        return bool(typed) and typed != self._proposal

    def ask(
        self, names: tuple[str, ...] = (), source_id: str | None = None, source: str = ""
    ) -> None:
        """Open the form for a new card, perhaps following from a card with the text `source`."""
        self.source_id, self.editing_id = source_id, None
        self._proposal = " ".join(source.split())
        if isinstance(self.form, AgreementForm):
            self.form.show_new(names, source)
        else:
            self.form.ask(source, self._proposal)
        self._show(is_open=True)

    def edit(self, agreement: Agreement, names: tuple[str, ...]) -> None:
        """Open the form with an agreement in it."""
        if isinstance(self.form, AgreementForm):
            self.source_id, self.editing_id = None, agreement.id
            self.form.show_agreement(agreement, names)
            self._show(is_open=True)

    def put_away(self) -> None:
        """Show the invitation again, after storing."""
        self._show(is_open=False)

    def close_form(self) -> None:
        """Put the form away without storing."""
        self.put_away()
        self.closed.emit()

    def focus_form(self) -> None:
        """Begin typing."""
        field = self.form.what if isinstance(self.form, AgreementForm) else self.form.field
        field.setFocus()

    def _show(self, *, is_open: bool) -> None:
        self.form.setVisible(is_open)
        self.invitation.setHidden(is_open)
        self.updateGeometry()

    def _on_clicked(self) -> None:
        self.opened.emit(self)
