"""The plan of the evening: choose one, change its rounds, and read whether it fits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS
from wijkdialoog.domain.plan import Fit, PlanTemplate, Round
from wijkdialoog.ui.prepare import fit_words
from wijkdialoog.ui.prepare.plan_table import PlanTable
from wijkdialoog.ui.theme import TARGET, on_theme, scaled
from wijkdialoog.ui.widgets.basics import (
    Card,
    FlowLayout,
    button,
    clear_layout,
    icon_button,
    label,
)
from wijkdialoog.ui.widgets.fields import LineField, NumberField
from wijkdialoog.ui.words.content import worded
from wijkdialoog.ui.words.saying import plural

MOST_PEOPLE = 40
_USUAL_PEOPLE = 8


class PlanCard(Card):
    """Asks for changes of the plan; the page makes them.

    plan_chosen            a BuiltInPlan or PlanTemplate
    last_time_chosen       "Zoals vorige keer"
    template_named         name to keep this plan under
    template_removed       a PlanTemplate to remove
    people_changed         another number was typed, for reckoning only
    """

    plan_chosen = Signal(object)
    last_time_chosen = Signal()
    template_named = Signal(str)
    template_removed = Signal(object)
    people_changed = Signal()
    add_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Draaiboek"))
        self.table = PlanTable()
        self.table.add_requested.connect(self.add_requested)
        self.table.remove_requested.connect(self.remove_requested)
        self.last_time = button(self.tr("Zoals vorige keer"), "chip", icon="fa6s.clock-rotate-left")
        self.last_time.clicked.connect(lambda _checked: self.last_time_chosen.emit())
        self.chooser = button(self.tr("Kies een draaiboek"), "chip", icon="fa6s.list-ul")
        self.menu = QMenu(self.chooser)
        self.menu.setToolTipsVisible(True)
        self.chooser.setMenu(self.menu)
        self.people = NumberField(self.tr("Aantal mensen, om mee te rekenen"))
        self.people.setRange(2, MOST_PEOPLE)
        self.people.setValue(_USUAL_PEOPLE)
        self.people.valueChanged.connect(lambda _number: self.people_changed.emit())
        self.name_row = _NameRow()
        self.name_row.named.connect(self.template_named)
        self.summary = label("", "strong", wrap=True)
        self.note = label("", "muted", wrap=True)
        self._warnings = QVBoxLayout()
        self._lay_out()

    def show_plan(self, rounds: tuple[Round, ...], start: str | None, fit: Fit) -> None:
        """Show the rounds and how they fit."""
        self.table.show_rounds(rounds, start, fit)
        self.summary.setText(fit_words.summary(fit))
        clear_layout(self._warnings)
        for sentence in fit_words.warnings(fit):
            self._warnings.addWidget(label(f"!  {sentence}", "warning", wrap=True))

    def show_people(self, known: int | None) -> None:
        """Show how many people are expected; None: a number to reckon with can be typed."""
        self.people.setVisible(known is None)
        self._people_before.setVisible(known is None)
        self._people_after.setText(
            self.tr("mensen")
            if known is None
            else plural(known, self.tr("{n} mens"), self.tr("{n} mensen"))
        )

    def show_choices(self, templates: Sequence[PlanTemplate], last_time: str) -> None:
        """Show what can be chosen.

        last_time  title of the last dialogue of the wijk, "" when there is none
        """
        self.last_time.setVisible(bool(last_time))
        self.last_time.setToolTip(last_time)
        self.menu.clear()
        for plan in (built_in.worded(worded) for built_in in BUILT_IN_PLANS):
            action = self.menu.addAction(plan.name)
            action.setToolTip(plan.purpose)
            action.triggered.connect(lambda _checked, plan=plan: self.plan_chosen.emit(plan))
        self._add_templates(templates)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Bewaar als eigen draaiboek"), self.name_row.open)
        if templates:
            bin_menu = self.menu.addMenu(self.tr("Eigen draaiboek weghalen"))
            for template in templates:
                bin_menu.addAction(template.name).triggered.connect(
                    lambda _checked, template=template: self.template_removed.emit(template)
                )

    def show_note(self, text: str) -> None:
        """Tell something about the last change; "" for nothing."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _add_templates(self, templates: Sequence[PlanTemplate]) -> None:
        if templates:
            self.menu.addSection(self.tr("Eigen draaiboeken"))
        for template in templates:
            self.menu.addAction(template.name).triggered.connect(
                lambda _checked, template=template: self.plan_chosen.emit(template)
            )

    def _lay_out(self) -> None:
        column = self.column(spacing=8)
        column.addWidget(self._head())
        column.addWidget(self.name_row)
        column.addWidget(self.table)
        column.addWidget(self._tools())
        column.addWidget(self.summary)
        column.addLayout(self._warnings)
        column.addWidget(self.note)
        self.name_row.hide()
        self.note.hide()

    def _head(self) -> QWidget:
        head = QWidget()
        row = FlowLayout(head, spacing=8)
        heading = label(self.tr("Draaiboek"), "heading")
        on_theme(heading, lambda: heading.setFixedHeight(scaled(32)))
        row.addWidget(heading)
        row.addWidget(self.chooser)
        row.addWidget(self.last_time)
        return head

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = FlowLayout(tools, spacing=4)
        add = button(
            self.tr("Ronde erbij"), "link", icon="fa6s.plus", on_click=self.add_requested.emit
        )
        add.setToolTip(self.tr("Ronde erbij (Insert)"))
        row.addWidget(add)
        move = self.table.move_selected
        for icon, name, act in (
            ("fa6s.arrow-up", self.tr("Ronde omhoog (Alt+↑)"), lambda: move(-1)),
            ("fa6s.arrow-down", self.tr("Ronde omlaag (Alt+↓)"), lambda: move(1)),
            ("fa6s.trash-can", self.tr("Ronde weghalen (Delete)"), self.remove_requested.emit),
        ):
            row.addWidget(icon_button(icon, name, act))
        people = self._people_part()
        row.addWidget(people)
        # One height for all, so that they stand in line.
        on_theme(tools, lambda: _set_heights(max(TARGET, scaled(40)), add, people, self.people))
        return tools

    def _people_part(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(scaled(12), 0, 0, 0)
        self._people_before = label(self.tr("Reken met"), "muted")
        self._people_after = label("", "muted")
        for piece in (self._people_before, self.people, self._people_after):
            row.addWidget(piece)
        return part


def _set_heights(height: int, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setFixedHeight(height)


class _NameRow(QWidget):
    """Asks for the name of an own plan, in the page itself; Esc cancels.

    named  the name; hide the row when it is stored
    """

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = LineField(self.tr("Naam van je draaiboek"), self.tr("Naam van je draaiboek"))
        self.field.returnPressed.connect(self._done)
        keep = button(self.tr("Bewaar"), "plain", on_click=self._done)
        cancel = button(self.tr("Niet doen"), "quiet", on_click=self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(keep)
        row.addWidget(cancel)

    def open(self) -> None:
        """Show the row and begin to type."""
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the row."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _done(self) -> None:
        if self.field.text().strip():
            self.named.emit(self.field.text())
