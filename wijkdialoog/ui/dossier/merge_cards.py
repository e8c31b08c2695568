"""What one file brings: a sentence, what has to be chosen, and who may be who."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wijkdialoog.domain.merging import Difference, FilePlan, Likeness, Question, Side
from wijkdialoog.services.merge_files import ReadFile
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, ElidedLabel, button, label, one_of
from wijkdialoog.ui.widgets.fold import Fold
from wijkdialoog.ui.widgets.tick import Tick
from wijkdialoog.ui.words import merging as words

_MOST_TITLES = 6
_SIDE_BY_SIDE = 560  # px at 100 %


class FileCard(Card):
    """One file that could be read.

    answered  (key of the question, Side)
    joined    (key of the likeness, whether it is the same)
    dropped   this file stays out after all
    """

    answered = Signal(str, object)
    joined = Signal(object, bool)
    dropped = Signal()

    def __init__(
        self,
        plan: FilePlan,
        sides: Mapping[str, Side],
        same: frozenset[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.plan = plan
        self.rows: list[QuestionRow] = []
        self.ticks: list[Tick] = []
        self.setAccessibleName(words.coming(plan))
        column = self.column(margin=18, spacing=8)
        column.addLayout(self._head())
        column.addWidget(label(words.coming(plan), "strong", wrap=True))
        if 0 < len(plan.dialogues) <= _MOST_TITLES:
            column.addWidget(label(" · ".join(plan.dialogues), "small", wrap=True))
        for note in words.side_notes(plan):
            column.addWidget(label(note, "small", wrap=True))
        shown = (*plan.taken, *plan.kept)
        if shown:
            column.addWidget(Fold(self.tr("Bekijk wat er verandert"), _table(shown)))
        for likeness in plan.likenesses:
            column.addWidget(self._tick(likeness, likeness.key in same))
        for question in plan.questions:
            row = QuestionRow(question, sides.get(question.key))
            row.chosen.connect(lambda side, key=question.key: self.answered.emit(key, side))
            self.rows.append(row)
            column.addWidget(row)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(self.plan.name, "muted"), 1)
        out = button(self.tr("Laat weg"), "quiet", on_click=self.dropped.emit)
        out.setAccessibleName(self.tr("{0} weglaten").format(self.plan.name))
        row.addWidget(out)
        return row

    def _tick(self, likeness: Likeness, is_on: bool) -> QWidget:
        box = Card("soft")
        column = box.column(margin=12, spacing=4)
        sentence = self.tr("“{0}” staat hier ook al. Is dat dezelfde?").format(likeness.name)
        column.addWidget(label(sentence, wrap=True))
        if hints := words.hints(likeness):
            column.addWidget(label(hints, "small", wrap=True))
        tick = Tick(words.same_as(likeness.table))
        tick.setChecked(is_on)
        tick.setAccessibleName(f"{words.same_as(likeness.table)}: {likeness.name}")
        tick.toggled.connect(lambda on: self.joined.emit(likeness.key, on))
        self.ticks.append(tick)
        column.addWidget(tick)
        return box


class QuestionRow(Card):
    """One thing to choose: both texts side by side, each with its button.

    chosen  a Side
    """

    chosen = Signal(object)

    def __init__(self, question: Question, side: Side | None) -> None:
        super().__init__("hint")
        self.question = question
        self.buttons = {which: self._button(which) for which in Side}
        column = self.column(margin=12, spacing=6)
        column.addWidget(label(words.why(question.why), "strong", wrap=True))
        column.addWidget(label(words.heading(question.difference), "small", wrap=True))
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(10)
        for which in Side:
            one = QVBoxLayout()
            one.addWidget(self._text(which, _where(which)), 1)
            one.addWidget(self.buttons[which], 0, Qt.AlignmentFlag.AlignLeft)
            self._sides.addLayout(one, 1)
        column.addLayout(self._sides)
        self.show_side(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side when there is room, else below each other."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)

    def show_side(self, side: Side | None) -> None:
        """Show what was chosen."""
        for which, made in self.buttons.items():
            made.setChecked(which is side)
            said = words.side(self.question.why, which)
            made.setText(f"✓ {said}" if which is side else said)

    def _text(self, which: Side, head: str) -> QWidget:
        card = Card()
        column = card.column(margin=10, spacing=2)
        column.addWidget(label(head, "small-strong"))
        column.addWidget(label(self._said(which), wrap=True))
        column.addStretch(1)
        return card

    def _said(self, which: Side) -> str:
        return words.contents(self.question.difference, which) or self.question.difference.name

    def _button(self, which: Side) -> QPushButton:
        said = words.side(self.question.why, which)
        made = button(said, "chip", on_click=lambda: self._choose(which))
        one_of(made)
        made.setAccessibleName(f"{said}: {self._said(which)[:80]}")
        on_theme(made, lambda: made.setMinimumHeight(scaled(36)))
        return made

    def _choose(self, which: Side) -> None:
        self.show_side(which)
        self.chosen.emit(which)


class RefusedCard(Card):
    """One file that stays out, and why."""

    def __init__(self, file: ReadFile) -> None:
        super().__init__()
        sentence = words.refusal(file)
        self.setAccessibleName(f"{file.path.name}. {sentence}")
        column = self.column(margin=18, spacing=4)
        column.addWidget(ElidedLabel(Path(file.path).name, "muted"))
        column.addWidget(label(self.tr("Dit bestand doet niet mee."), "strong", wrap=True))
        column.addWidget(label(sentence, "warning", wrap=True))


def _table(differences: tuple[Difference, ...]) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(_side_by_side(*(label(_where(which), "small-strong") for which in Side)))
    for difference in differences:
        column.addWidget(label(words.heading(difference), "small", wrap=True))
        texts = (label(words.contents(difference, which), wrap=True) for which in Side)
        column.addLayout(_side_by_side(*texts))
    return body


def _side_by_side(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part, 1)
    return row


def _where(which: Side) -> str:
    if which is Side.HERE:
        return QCoreApplication.translate("QuestionRow", "Hier")
    return QCoreApplication.translate("QuestionRow", "Daar")
