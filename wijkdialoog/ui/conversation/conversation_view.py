"""The widgets of the live page and their places at every size. The line and the big button stay."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wijkdialoog.domain.plan import Round
from wijkdialoog.ui.conversation.aside.aside_panel import AsidePanel
from wijkdialoog.ui.conversation.aside.cue_cards_panel import CueCardsPanel
from wijkdialoog.ui.conversation.aside.fair_share_panel import FairSharePanel
from wijkdialoog.ui.conversation.aside.ground_rules_panel import GroundRulesPanel
from wijkdialoog.ui.conversation.back.look_back import LookBackPanel
from wijkdialoog.ui.conversation.back.read_back import ReadBack
from wijkdialoog.ui.conversation.capture.capture_bar import CaptureBar
from wijkdialoog.ui.conversation.caught.stream import Stream
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.prompt_bar import PromptBar
from wijkdialoog.ui.conversation.ring.turn_ring import TurnRing
from wijkdialoog.ui.conversation.round_rail import RoundRail
from wijkdialoog.ui.conversation.turn_controls import TurnControls
from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label, set_kind, set_role

_COMPACT_RAIL_BELOW = 880
_WIDE_FROM = 1180
_NO_SIDE_BELOW = 780
_HELPERS_FROM = 600
_SMALL_QUESTION_BELOW = 470
_LOW_BELOW = 260


class ConversationView(QWidget):
    """Rail, question, ring, prompt, buttons, side column and line.

    Widths and heights are those of the 100 % design: at 200 % a window counts half.
    """

    def __init__(self, acts: ConversationActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = RoundRail()
        self.question = label("", "question", wrap=True)
        self.ring = TurnRing()
        self.prompt = PromptBar()
        self.controls = TurnControls(acts)
        self.stream = Stream()
        self.cue = CueCardsPanel()
        self.rules = GroundRulesPanel()
        self.fair = FairSharePanel()
        self._asides: tuple[AsidePanel, ...] = (self.cue, self.rules, self.fair)
        self.bar = CaptureBar()
        self.read_back = ReadBack(self)
        self._over: list[LookBackPanel] = []
        self._above_line: QWidget | None = None  # it says who speaks
        self._side_wanted = False
        self._aside: AsidePanel | None = None
        self._marked = False
        self.peek = button("", "plain", on_click=self.toggle_side)
        self.peek.setProperty("shown_key", "Ctrl+L")
        self.controls.main.add(self.peek, 7)
        self._lay_out()

    @property
    def narrow(self) -> bool:
        """Whether ring and side column take turns."""
        return self.width() < scaled(_NO_SIDE_BELOW)

    @property
    def aside(self) -> AsidePanel | None:
        """What stands in the place of the caught lines, or None."""
        return self._aside

    def show_question(self, round_: Round | None) -> None:
        """Show the guiding question in the accent of the round."""
        text = (round_.question or round_.label) if round_ else ""
        self.question.setText(text)
        self.question.setToolTip(text)
        set_kind(self.question, round_.kind if round_ else None)

    def show_above_line(self, widget: QWidget) -> None:
        """Give a widget a place right above the line."""
        self._right.insertWidget(self._right.indexOf(self.bar), widget)
        self._above_line = widget
        self.bar.field.textChanged.connect(self._fit_above_line)

    def show_aside(self, panel: AsidePanel | None) -> None:
        """Show this in the side column; None: what was caught again."""
        self._aside = panel
        self._side_wanted = panel is not None
        self.fit()
        self._place_over()

    def toggle_side(self) -> None:
        """In a narrow window: show what was caught in place of the ring, or the ring again."""
        if self._aside is not None:
            self._aside = None
        else:
            self._side_wanted = not self._side_wanted
        self.fit()

    def fit(self) -> None:
        """Give every part its place at this size."""
        low = self.height() < scaled(_LOW_BELOW)
        tight = self.height() < scaled(_HELPERS_FROM)
        self._space(low=low, tight=tight)
        self.rail.set_compact(self.width() < scaled(_COMPACT_RAIL_BELOW))
        self._place_side()
        self.stream.setVisible(self._side_shown() and self._aside is None)
        for panel in self._asides:
            panel.setVisible(self._side_shown() and panel is self._aside)
            if panel is self._aside and self.narrow:
                panel.setGeometry(self.room_above_line())
                panel.raise_()
        # Under a panel nothing is to be found by Tab or read out; the line stays where it is.
        self.controls.setVisible(self._aside is None or not self.narrow)
        prompted = self.prompt.isVisibleTo(self)
        told = prompted or self._above_line is not None
        self._fit_above_line()
        self.prompt.set_tight(tight)
        self.bar.set_low(low)
        self.stream.set_low(low and self.narrow and prompted)
        ring_shown = not (self.narrow and self._side_shown()) and not (low and told)
        self.ring.setVisible(ring_shown)
        asked = bool(self.question.text())
        # Marks, or the lines in place of the ring, need its room.
        crowded = low and (self.bar.marks.isVisibleTo(self) or (self.narrow and self._side_shown()))
        self.question.setVisible(asked and not crowded and (ring_shown or (low and told)))
        self._name_peek()
        self.controls.main.set_wanted(self.peek, self.narrow)
        self.stream.set_roomy(self.narrow or self.width() >= scaled(_WIDE_FROM))
        self.controls.show_helpers(not tight and not prompted, for_now=not tight)
        self.rail.fit()

    def refresh_count(self) -> None:
        """What was caught changed: say how much behind the button of a narrow window."""
        self._name_peek()

    def minimumSizeHint(self) -> QSize:
        """The smallest window in which everything has a place at 200 %."""
        return QSize(640, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lines that are read back stand between the rail and the line at the bottom."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place_over()
        return super().eventFilter(watched, event)

    def room_above_line(self) -> QRect:
        """Return the room between the rail and the line at the bottom, for a panel over it."""
        left = self.rail.width()
        return QRect(left, 0, self.width() - left, self.bar.y())

    def lay_over(self, panel: LookBackPanel) -> None:
        """Let a panel fill the room between the rail and the line from now on."""
        self._over.append(panel)
        self._place_over()

    def _place_over(self) -> None:
        room = self.room_above_line()
        self.read_back.place(room)
        beside = QRect(room)
        if self._aside is not None and not self.narrow:
            beside.setRight(room.right() - self._aside.maximumWidth())
        for panel in self._over:
            panel.fill(beside)
        if self.narrow and self._aside is not None:
            self._aside.setGeometry(room)
        if self._marked != (marked := self.bar.marks.isVisibleTo(self)):
            self._marked = marked
            self.fit()

    def _fit_above_line(self) -> None:
        """In a very low window it makes room for who types or reads: the line grows."""
        if self._above_line is not None:
            low = self.height() < scaled(_LOW_BELOW)
            reads = self.narrow and self._side_shown()
            busy = reads or bool(self.bar.field.toPlainText())
            self._above_line.setVisible(not (low and busy))

    def _side_shown(self) -> bool:
        return self._side_wanted or not self.narrow

    def _name_peek(self) -> None:
        number = self.stream.model.rowCount()
        text = self.tr("Gevangen ({0})").format(number)
        self.peek.setText(self.tr("Kring") if self._side_shown() else text)

    def _place_side(self) -> None:
        home = self._middle if self.narrow else self._top
        if home.indexOf(self.stream) < 0:
            place = 2 if self.narrow else home.count()
            home.insertWidget(place, self.stream, 1 if self.narrow else 0)
        for panel in self._asides:
            # In a narrow window they lie over the ring and its buttons: large letters need it all.
            if self.narrow:
                self._top.removeWidget(panel)
                panel.setParent(self)
            elif self._top.indexOf(panel) < 0:
                self._top.addWidget(panel)
        width = scaled(371 if self.width() >= scaled(_WIDE_FROM) else 280)
        for side in (self.stream, *self._asides):
            side.setMinimumWidth(0 if self.narrow else width)
            side.setMaximumWidth(ANY_WIDTH if self.narrow else width)

    def _lay_out(self) -> None:
        self.question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._middle = QVBoxLayout()
        self._middle.addWidget(self.question)
        self._middle.addWidget(self.ring, 1)
        self._middle.addWidget(self.prompt)
        self._middle.addWidget(self.controls)
        keeps_room = self.controls.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.controls.setSizePolicy(keeps_room)
        self._top = QHBoxLayout()
        self._top.setSpacing(0)
        self._top.addLayout(self._middle, 1)
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._top, 1)
        right.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # Parts change places when the window gets narrow; their widths must not hold it open.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        for beside in (self.rail, self.bar):
            beside.installEventFilter(self)
        on_theme(self, self.fit)

    def _space(self, *, low: bool, tight: bool) -> None:
        above, below = (0, 1) if low else (4 if tight else 10, 8)
        self._middle.setContentsMargins(16, scaled(above), 16, scaled(below))
        self._middle.setSpacing(scaled(1 if low else 5 if tight else 8))
        small = self.height() < scaled(_SMALL_QUESTION_BELOW)
        set_role(self.question, "strong" if small else "question")
        self.question.setMaximumHeight(scaled(44 if small else 84))
