"""The feet of the four columns: where dreams, possibilities, sources and agreements are added."""

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.board import Board, Card, Column
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.harvest import Agreement
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.agreement_form import AgreementForm
from wijkdialoog.ui.harvest.board_view import BoardView
from wijkdialoog.ui.harvest.column_foot import ColumnFoot
from wijkdialoog.ui.harvest.quick_line import DashedButton, QuickLine


class HarvestFeet(QObject):
    """Opens, fills and stores the forms at the feet of the columns.

    flow_wanted  a form must be seen: the board has to show its four columns
    """

    flow_wanted = Signal()

    def __init__(self, harvest: Harvest, guard: Guard, board_view: BoardView) -> None:
        super().__init__(board_view)
        self._harvest = harvest
        self._guard = guard
        self._board_view = board_view
        self.feet = self._make_feet()
        self.take_back()
        for foot in self.feet.values():
            foot.opened.connect(self.open)
            foot.closed.connect(board_view.focus_board)
            self._connect_form(foot)

    def attach(self) -> None:
        """Put every foot in its column; the columns may be new."""
        for column, foot in self.feet.items():
            lane = self._board_view.lane(column)
            if lane and foot.parentWidget() is not lane.body:
                lane.body.set_footer(foot)

    def take_back(self) -> None:
        """Keep the feet while no column has them: without a place they would outlive the window."""
        for foot in self.feet.values():
            foot.setParent(self._board_view)
            foot.hide()

    def put_away(self) -> None:
        """Close every form without storing."""
        for foot in self.feet.values():
            foot.put_away()

    def store_half_typed(self) -> None:
        """Store what would be lost when the page is left."""
        for foot in self.feet.values():
            if foot.is_half_typed:
                self._submit(foot)

    def open(self, foot: ColumnFoot, source: Card | None = None) -> None:
        """Open a form for a new card, perhaps following from `source`."""
        self.flow_wanted.emit()
        for other in self.feet.values():
            if other is not foot and other.is_open and not other.is_half_typed:
                other.put_away()
        names = self._harvest.known_names(self._board.dialogue_id)
        foot.ask(names, source.id if source else None, source.text if source else "")
        self._bring_in_sight(foot)

    def make(self, column: Column, source: Card) -> None:
        """Open the form of a column for a card that follows from `source`."""
        self.open(self.feet[column], source)

    def edit(self, agreement: Agreement) -> None:
        """Open the form of the agreements to change one."""
        self.flow_wanted.emit()
        foot = self.feet[Column.AGREEMENTS]
        foot.edit(agreement, self._harvest.known_names(self._board.dialogue_id))
        self._bring_in_sight(foot)

    @property
    def _board(self) -> Board:
        board = self._board_view.board
        if board is None:
            raise RuntimeError("no dialogue is shown")
        return board

    def _bring_in_sight(self, foot: ColumnFoot) -> None:
        lane = self._board_view.lane(foot.column)
        if lane:
            lane.body.arrange()
            self._board_view.bring_lane_in_sight(lane)
            lane.area.ensureWidgetVisible(foot, 0, 0)
        foot.focus_form()
        field = foot.form.focusWidget()
        if lane and field:
            # A form higher than its column: the words that are typed stay in sight.
            lane.area.ensureWidgetVisible(field, 0, 0)

    def _submit(self, foot: ColumnFoot) -> None:
        form = foot.form
        if isinstance(form, AgreementForm):
            made = self._guard(lambda: self._store_agreement(foot, form))
        else:
            made = self._guard(lambda: self._store_line(foot, form))
        if made is not None:
            foot.put_away()
            self._board_view.choose(made)

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

    def _connect_form(self, foot: ColumnFoot) -> None:
        foot.form.submitted.connect(lambda *_text: self._submit(foot))
