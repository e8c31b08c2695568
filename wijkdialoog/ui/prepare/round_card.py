"""The selected round: its kind, how people speak, thinking time, and its cue card."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.cue_cards import cue_card
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind
from wijkdialoog.ui.widgets.basics import Card, FlowLayout, label, set_kind
from wijkdialoog.ui.widgets.cue_card_view import CueCardView
from wijkdialoog.ui.widgets.fields import ChoiceField, NumberField, TextField, labelled
from wijkdialoog.ui.widgets.fold import Fold
from wijkdialoog.ui.words.content import worded
from wijkdialoog.ui.words.rounds import round_form_label, round_kind_label

_MOST_THINKING = 60


class RoundCard(Card):
    """What the table has no room for.

    edited  a Round with one field changed
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._round: Round | None = None
        self.kind = ChoiceField(
            self.tr("Soort ronde"), [(kind, round_kind_label(kind)) for kind in RoundKind]
        )
        self.form = ChoiceField(
            self.tr("Zo praten we"), [(form, round_form_label(form)) for form in RoundForm]
        )
        self.thinking = NumberField(self.tr("Eerst stil denken"))
        self.thinking.setRange(0, _MOST_THINKING)
        self.thinking.setSpecialValueText(self.tr("niet"))
        self.thinking.setSuffix(self.tr(" min."))
        self.second = TextField(
            self.tr("Vraag in een tweede taal"), self.tr("Voor op het groot scherm"), lines=1
        )
        follow_the_script = self.second.document().defaultTextOption()
        follow_the_script.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.second.document().setDefaultTextOption(follow_the_script)
        self.cue_card = CueCardView()
        self.kind.committed.connect(lambda kind: self._change(kind=kind))
        self.form.committed.connect(lambda form: self._change(form=form))
        self.thinking.editingFinished.connect(self.commit)
        self.second.committed.connect(lambda text: self._change(second_question=text))
        self._lay_out()

    def show_round(self, round_: Round | None) -> None:
        """Show another round, or the same one with other values; None hides the card."""
        self._round = round_
        self.setVisible(round_ is not None)
        if round_ is None:
            return
        self.setAccessibleName(round_.label)
        self._heading.setText(self.tr("Ronde: {0}").format(round_.label))
        set_kind(self, round_.kind)
        self.kind.show_value(round_.kind)
        self.form.show_value(round_.form)
        with QSignalBlocker(self.thinking):
            self.thinking.setValue(round_.thinking_minutes)
        self.second.show_value(round_.second_question)
        self.cue_card.show_card(cue_card(round_, worded))

    def commit(self) -> None:
        """Store the thinking time or second question that is half typed."""
        self.second.commit()
        self.thinking.interpretText()
        self._change(thinking_minutes=self.thinking.value())

    def _change(self, **values: object) -> None:
        if self._round is None:
            return
        changed = replace(self._round, **values)  # type: ignore[arg-type]
        if changed != self._round:
            self.edited.emit(changed)

    def _lay_out(self) -> None:
        column = self.column(spacing=8)
        self._heading = label("", "heading")
        column.addWidget(self._heading)
        choices = QWidget()
        row = FlowLayout(choices, spacing=14)
        for text, field in (
            (self.tr("Soort"), self.kind),
            (self.tr("Zo praten we"), self.form),
            (self.tr("Eerst stil denken"), self.thinking),
        ):
            part, named = QWidget(), labelled(text, field)
            named.setContentsMargins(0, 0, 0, 0)
            part.setLayout(named)
            row.addWidget(part)
        column.addWidget(choices)
        column.addLayout(labelled(self.tr("Vraag in een tweede taal"), self.second))
        self.help_fold = Fold(self.tr("Hulpkaart"), self.cue_card)
        column.addWidget(self.help_fold)
