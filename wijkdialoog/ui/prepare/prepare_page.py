"""Preparing a dialogue: what it is about, where and when, the plan and the ground rules.

Nothing on this page is needed: a new dialogue can begin as it is (Ctrl+Enter goes on).
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.builtin_plans import BuiltInPlan
from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.ids import DialogueId, RoundId
from wijkdialoog.domain.partial_date import parse_date, parse_time
from wijkdialoog.domain.plan import PlannedRound, PlanTemplate, Round, RoundKind, fit
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.follow_up import FollowUps
from wijkdialoog.services.preparation import ChosenPlan, Preparation
from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.pages import Page, Step
from wijkdialoog.ui.prepare.details_form import DetailsForm
from wijkdialoog.ui.prepare.manners_card import MannersCard
from wijkdialoog.ui.prepare.plan_card import PlanCard
from wijkdialoog.ui.prepare.round_card import RoundCard
from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, button, label, scroll
from wijkdialoog.ui.words.follow_up import left_from_before
from wijkdialoog.ui.words.saying import plural

_TWO_COLUMNS = 960
"""From this width on, at 100 % text, the form stands beside the plan instead of above it."""
_TWO_CARDS = 620
"""From this width on the two cards of the form fit beside each other above the plan."""
_WORDS_BESIDE_BUTTONS = 640
"""From this width on there is room for a sentence beside the buttons at the bottom."""
_LEFT_WIDTH = 350
_TOPICS = (
    Topic.DIALOGUES,
    Topic.NEIGHBOURHOODS,
    Topic.ROUNDS,
    Topic.PARTICIPANTS,
    Topic.TEMPLATES,
    Topic.AGREEMENTS,
)
_NEW_ROUND_MINUTES = 10

MakeDialog = Callable[[DialogueId, Page], QDialog]


class PreparePage(Page):
    """Left what and where, right the plan, below the next step. Saves on leaving a field."""

    def __init__(
        self,
        dialogues: Dialogues,
        preparation: Preparation,
        guard: Guard,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dialogues = dialogues
        self._preparation = preparation
        self._guard = guard
        self._dialogue: Dialogue | None = None
        self._follow_ups: FollowUps | None = None
        self._make_paper: MakeDialog | None = None
        self.paper: QDialog | None = None
        self.form = DetailsForm()
        self.manners = MannersCard()
        self.plan = PlanCard()
        self.round_card = RoundCard()
        self.past = label("", wrap=True)
        self._past_card = Card()
        self._past_card.column(margin=12).addWidget(self.past)
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    def offer_look_back(self, follow_ups: FollowUps) -> None:
        """Tell how many agreements of earlier evenings wait for a word about them."""
        self._follow_ups = follow_ups

    def offer_paper(self, make_dialog: MakeDialog) -> None:
        """Offer the paper for an evening without a laptop.

        make_dialog  makes the window that shows it, over this page
        """
        self._make_paper = make_dialog
        self.paper_button.show()
        _on_keys(self, ("Ctrl+Shift+P",), self.open_paper)

    def open_paper(self) -> None:
        """Store what is half typed, and show what can be printed of this dialogue."""
        if self._make_paper is None or self._dialogue is None:
            return
        self._commit()
        self.paper = self._make_paper(self._dialogue.id, self)
        self.paper.open()

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show a dialogue. The title of a new one is selected, so that typing replaces it."""
        another = self._dialogue is None or self._dialogue.id != dialogue_id
        self._dialogue = self._dialogues.get(dialogue_id)
        if another:
            self.plan.show_note("")
            self.plan.name_row.hide()
            self._area.verticalScrollBar().setValue(0)
        self.reload()
        self.form.title.setFocus()
        if self._dialogues.has_default_title(self._dialogue):
            self.form.title.selectAll()

    def reload(self) -> None:
        """Read everything shown again; what is half typed stays."""
        if self._dialogue is None:
            return
        self._guard(self._show_everything)

    def leave(self) -> None:
        """Store what is half typed."""
        self._commit()

    def _show_everything(self) -> None:
        dialogue = self._dialogue = self._dialogues.get(self._shown.id)
        wijken = [card.neighbourhood for card in self._dialogues.neighbourhoods()]
        self.form.show_dialogue(dialogue, {wijk.id: wijk.name for wijk in wijken})
        self.manners.show_dialogue(dialogue)
        self._show_past(dialogue)
        last = self._preparation.last_time(dialogue.id)
        self.plan.show_choices(self._preparation.templates(), last.title if last else "")
        self.plan.show_people(self._preparation.people_expected(dialogue.id))
        self._show_plan()

    def _show_past(self, dialogue: Dialogue) -> None:
        found = self._follow_ups.read(dialogue.id) if self._follow_ups else None
        left = found.standing.open if found and not dialogue.closed else 0
        how = self.tr("Het gesprek opent met de vraag: hoe staat het ervoor?")
        opens = f" {how}" if dialogue.current_round_id is None else ""
        self.past.setText(f"{left_from_before(left)}{opens}" if left else "")
        self._past_card.setVisible(bool(left))

    def _show_plan(self) -> None:
        dialogue = self._shown
        rounds = self._dialogues.rounds(dialogue.id)
        known = self._preparation.people_expected(dialogue.id)
        people = known if known is not None else self.plan.people.value()
        self.plan.show_plan(
            rounds, dialogue.start, fit(rounds, people, dialogue.start, dialogue.end)
        )
        self.round_card.show_round(self.plan.table.current_round)

    @property
    def _shown(self) -> Dialogue:
        if self._dialogue is None:
            raise RuntimeError("the page has no dialogue yet")
        return self._dialogue

    def _save_text(self, field: str, typed: str) -> None:
        """Store one field of the header as it was typed; when refused the text stays."""
        if self._guard.succeeded(lambda: self._change(field, self._read(field, typed))):
            self.reload()
        elif field == "keep_until":
            self.manners.keep_until.refuse()
        else:
            self.form.refuse(field)

    def _read(self, field: str, typed: str) -> object:
        """The value of a field as it was typed. Raises InvalidValue."""
        if field in ("date", "keep_until"):
            return parse_date(typed, self._dialogues.today())
        if field in ("start", "end"):
            return parse_time(typed)
        if field == "table_number":
            return _whole_number(typed)
        return typed

    def _save_value(self, field: str, value: object) -> None:
        self._do(lambda: self._change(field, value))

    def _change(self, field: str, value: object) -> None:
        # Read afresh: other pages change other fields of the same dialogue.
        dialogue = self._dialogues.get(self._shown.id)
        if dialogue.binned_ms is None:  # what lies in the bin stays as it was thrown away
            self._dialogues.change(replace(dialogue, **{field: value}))

    def _save_neighbourhood(self, name: str) -> None:
        put_in = self._dialogues.put_in_neighbourhood
        if self._guard.succeeded(lambda: put_in(self._shown.id, name)):
            self.reload()
        else:
            self.form.neighbourhood.refuse()

    def _save_rules(self, rules: tuple[str, ...]) -> None:
        if not self._do(lambda: self._preparation.set_ground_rules(self._shown.id, rules)):
            self.manners.rules.refuse()

    def _save_round(self, round_: Round) -> bool:
        return self._do(lambda: self._preparation.edit_round(round_))

    def _save_cell(self, round_: Round) -> None:
        """Store a round as it was typed in the table; a round always has a name."""
        if not self._save_round(round_) and round_.label.strip():
            self.plan.table.type_again()

    def _choose_plan(self, plan: BuiltInPlan | PlanTemplate) -> None:
        self._commit()
        self._tell_kept(self._guard(lambda: self._preparation.choose_plan(self._shown.id, plan)))

    def _as_last_time(self) -> None:
        self._commit()
        self._tell_kept(self._guard(lambda: self._preparation.as_last_time(self._shown.id)))

    def _tell_kept(self, chosen: ChosenPlan | None) -> None:
        """Say which rounds stayed because they were held already."""
        kept = [round_.label for round_ in chosen.kept] if chosen else []
        self.plan.show_note(
            self.tr("Dit was al begonnen en blijft daarom staan: {0}.").format(", ".join(kept))
            if kept
            else ""
        )
        self.reload()

    def _save_template(self, name: str) -> None:
        if self._guard(lambda: self._preparation.save_template(self._shown.id, name)):
            self.plan.name_row.hide()
            self.plan.show_note(self.tr("Bewaard als eigen draaiboek: {0}.").format(name.strip()))
        self.reload()

    def _remove_template(self, template: PlanTemplate) -> None:
        if self._do(lambda: self._preparation.remove_template(template.id)):
            self.plan.show_note(
                self.tr("{0} is weg. Je rondes blijven zoals ze zijn.").format(template.name)
            )

    def _add_round(self) -> None:
        """A new round comes after the selected one, ready to be named."""
        self._commit()
        selected = self.plan.table.current_round
        place = selected.position + 1 if selected else None
        new = PlannedRound(self.tr("Nieuwe ronde"), RoundKind.OTHER, minutes=_NEW_ROUND_MINUTES)
        added = self._guard(lambda: self._preparation.add_round(self._shown.id, new, place))
        self.reload()
        if added is not None:
            self.plan.table.select_round(added, edit=True)

    def _remove_round(self) -> None:
        selected = self.plan.table.current_round
        if selected is None:
            return
        loose = self._guard(lambda: self._preparation.remove_round(selected.id))
        self.plan.show_note(
            plural(
                loose,
                self.tr("{n} regel uit {0} blijft bewaard, nu zonder ronde."),
                self.tr("{n} regels uit {0} blijven bewaard, nu zonder ronde."),
            ).format(selected.label)
            if loose
            else ""
        )
        self.reload()

    def _move_round(self, round_id: str, place: int) -> None:
        self._do(lambda: self._preparation.move_round(RoundId(round_id), place))

    def _do(self, act: Callable[[], object]) -> bool:
        """Run one act; a choice that was refused goes back to what is stored."""
        done = self._guard.succeeded(act)
        self.reload()
        return done

    def _commit(self) -> None:
        if self._dialogue is None or self._dialogues.is_binned(self._dialogue.id):
            return
        self.form.commit()
        self.plan.table.commit()
        self.round_card.commit()
        self.manners.rules.commit()
        self.manners.keep_until.commit()

    def _go_on(self) -> None:
        self._commit()
        self.step_requested.emit(Step.PARTICIPANTS)

    def _connect(self) -> None:
        self.form.edited.connect(self._save_text)
        self.form.neighbourhood_chosen.connect(self._save_neighbourhood)
        self.manners.edited.connect(self._save_value)
        self.manners.keep_until.committed.connect(lambda t: self._save_text("keep_until", t))
        self.manners.rules_changed.connect(self._save_rules)
        self.round_card.edited.connect(self._save_round)
        self.plan.table.edited.connect(self._save_cell)
        self.plan.table.moved.connect(self._move_round)
        self.plan.table.selected.connect(lambda _id: self._show_selected())
        self.plan.plan_chosen.connect(self._choose_plan)
        self.plan.last_time_chosen.connect(self._as_last_time)
        self.plan.template_named.connect(self._save_template)
        self.plan.template_removed.connect(self._remove_template)
        self.plan.add_requested.connect(self._add_round)
        self.plan.remove_requested.connect(self._remove_round)
        self.plan.people_changed.connect(self._show_plan)
        _on_keys(self, ("Ctrl+Return", "Ctrl+Enter"), self._go_on)

    def _show_selected(self) -> None:
        self.round_card.show_round(self.plan.table.current_round)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.setSpacing(12)
        self._left_column.addWidget(self.form)
        self._left_column.addStretch(1)
        self._right_column = QVBoxLayout()
        self._right_column.setSpacing(12)
        self._right_column.addWidget(self._past_card)
        self._right_column.addWidget(self.plan)
        self._right_column.addWidget(self.round_card)
        self._right_column.addWidget(self.manners)
        self._right_column.addStretch(1)
        self._columns.addWidget(self._left)
        self._columns.addLayout(self._right_column, 1)
        self._area = scroll(content)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._area, 1)
        page.addWidget(self._bar())
        on_theme(self, self._fit)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        self.next_button = button(
            self.tr("Naar de deelnemers ›"), "primary", key="Ctrl+Enter", on_click=self._go_on
        )
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 8)
        self._courage = label(
            self.tr("Alles mag leeg blijven. Later aanpassen kan altijd."), "muted", wrap=True
        )
        row.addWidget(self._courage, 1)
        row.addStretch()
        self.paper_button = button(
            self.tr("Op papier"), "plain", icon="fa6s.print", on_click=self.open_paper
        )
        key = key_name(spec("paper").keys[0])
        self.paper_button.setToolTip(self.tr("Voor een avond zonder laptop ({0})").format(key))
        self.paper_button.setAccessibleDescription(key)
        self.paper_button.hide()
        row.addWidget(self.paper_button)
        row.addWidget(self.next_button)
        for made in (self.paper_button, self.next_button):
            on_theme(made, lambda made=made: made.setMinimumHeight(scaled(44)))
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side when there is room, else the form above the plan."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        edge = scaled(16)
        self._columns.setContentsMargins(edge, edge, edge, edge)
        self._columns.setSpacing(scaled(14))
        wide = self.width() >= scaled(_TWO_COLUMNS)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        share = min(scaled(_LEFT_WIDTH), self.width() * 30 // 100)
        self._left.setMinimumWidth(share if wide else 0)
        self._left.setMaximumWidth(share if wide else ANY_WIDTH)
        # Between two large buttons it would become a column of single words.
        self._courage.setVisible(self.width() >= scaled(_WORDS_BESIDE_BUTTONS))
        self.form.set_side_by_side(not wide and self.width() >= scaled(_TWO_CARDS))
        self._place_manners(wide=wide)

    def _place_manners(self, *, wide: bool) -> None:
        """Below the form when that stands beside the plan, else last of all."""
        column = self._left_column if wide else self._right_column
        before = column.count() - 1
        if column.indexOf(self.manners) < 0:
            (self._right_column if wide else self._left_column).removeWidget(self.manners)
            column.insertWidget(before, self.manners)


def _on_keys(page: QWidget, keys: tuple[str, ...], act: Callable[[], None]) -> None:
    for key in keys:
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)


def _whole_number(typed: str) -> int | None:
    """The number somebody typed, or None for nothing. Raises InvalidValue."""
    text = typed.strip()
    if not text:
        return None
    if not text.isdecimal():
        raise InvalidValue(Code.OUT_OF_RANGE, text=text)
    return int(text)
