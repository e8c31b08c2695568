"""The left column: all rounds, where the evening is, and the ground rules."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.ui.theme import TARGET, current_theme, on_theme, scaled, sized
from wijkdialoog.ui.widgets.basics import clear_layout, hline, label, scroll


@dataclass(frozen=True)
class RailRound:
    """One line of the rail.

    minutes   "10", "11 / 25" or ""
    visited, current  state; told by shape: hollow ring, tick, filled disc
    heard     "Ronde 1 · 5 van 9 gehoord" below the current round; else ""
    share     part of the thin bar that is filled, 0 to 1
    spoken    state in words, for a screen reader
    """

    id: RoundId
    label: str
    kind: RoundKind
    minutes: str = ""
    visited: bool = False
    current: bool = False
    heard: str = ""
    share: float = 0.0
    spoken: str = ""


class RoundRail(QFrame):
    """A click or Enter goes to any round; going back never deletes.

    round_chosen  the id of a round
    """

    round_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Rondes"))
        self._rows: list[RoundRow] = []
        self._rules: tuple[str, ...] = ()
        self._compact = False
        self._current: RoundId | None = None
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._rule_box = QWidget()
        self._rule_lines = QVBoxLayout(self._rule_box)
        self._rule_area = scroll(self._rule_box)
        self._lay_out()

    def show_rounds(self, rounds: Sequence[RailRound]) -> None:
        """Show these; rows are kept as long as the rounds stay the same."""
        if [row.round.id for row in self._rows] != [round_.id for round_ in rounds]:
            self._build(rounds)
        for row, round_ in zip(self._rows, rounds, strict=True):
            row.show_round(round_)
        if self._current != (current := next((r.id for r in rounds if r.current), None)):
            self._current = current
            self._show_current()

    def show_rules(self, rules: tuple[str, ...]) -> None:
        """Show the ground rules of the dialogue."""
        if rules == self._rules:
            return
        self._rules = rules
        clear_layout(self._rule_lines)
        if rules:
            self._rule_lines.addWidget(hline())
            self._rule_lines.addWidget(label(self.tr("Spelregels"), "small-strong"))
        for rule in rules:
            text = rule[:1].upper() + rule[1:]
            self._rule_lines.addWidget(label(text, "small", wrap=True))
        self._rule_lines.addStretch(1)
        self._fit_rules()

    def set_compact(self, compact: bool) -> None:
        """Only discs, where the window is narrow for its letters."""
        self._compact = compact
        for row in self._rows:
            row.set_compact(compact)
        self._show_current()
        self._rescale()
        self._fit_rules()

    def row(self, round_id: RoundId) -> "RoundRow | None":
        """Return the row of a round."""
        return next((row for row in self._rows if row.round.id == round_id), None)

    def _show_current(self) -> None:
        row = self.row(self._current) if self._current else None
        if row is not None:
            self._round_area.ensureWidgetVisible(row, 0, scaled(42))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(scaled(6))
        self._round_area = scroll(self._list)
        column.addWidget(self._round_area, 1)
        column.addWidget(self._rule_area)
        on_theme(self, self._rescale)

    def _rescale(self) -> None:
        column = self.layout()
        if column is None:
            return
        edge = scaled(4 if self._compact else 12 if self._roomy() else 8)
        column.setContentsMargins(edge, scaled(12), edge, scaled(8))
        self._rule_lines.setContentsMargins(0, 0, 0, 0)
        self._rule_lines.setSpacing(scaled(4))
        wide = scaled(232 if self._roomy() else 212)
        self.setFixedWidth(self._narrow() if self._compact else wide)
        for row in self._rows:
            row.updateGeometry()

    def fit(self) -> None:
        """The window changed: be narrower where it is small."""
        self._rescale()
        self._fit_rules()

    def _narrow(self) -> int:
        """Discs only, and beside them the bar of a list that has to scroll."""
        rows = sum(row.sizeHint().height() for row in self._rows)
        bar = self._round_area.verticalScrollBar().sizeHint().width()
        least = TARGET + 2 * scaled(4) + (bar if rows > self._round_area.height() else 0)
        return max(scaled(52), least)

    def _roomy(self) -> bool:
        return self.window().width() >= scaled(1180)

    def _fit_rules(self) -> None:
        rows = sum(row.sizeHint().height() for row in self._rows)
        room = self.height() - rows - scaled(34)
        wanted = self._rule_box.heightForWidth(self.width() - scaled(32)) + 4
        shown = bool(self._rules) and not self._compact and room >= min(wanted, scaled(110))
        self._rule_area.setVisible(shown)
        self._rule_area.setFixedHeight(max(0, min(wanted, room)))

    def _build(self, rounds: Sequence[RailRound]) -> None:
        clear_layout(self._lines)
        self._rows = []
        for round_ in rounds:
            row = RoundRow(round_)
            row.set_compact(self._compact)
            row.clicked.connect(lambda _=False, id_=round_.id: self.round_chosen.emit(id_))
            self._rows.append(row)
            self._lines.addWidget(row)
        self._lines.addStretch(1)


class RoundRow(QAbstractButton):
    """Painted: a disc, the label, the minutes; below the current round who was heard."""

    def __init__(self, round_: RailRound) -> None:
        super().__init__()
        self.round = round_
        self._compact = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_round(self, round_: RailRound) -> None:
        """Show the round as it stands now."""
        if round_ != self.round or not self.accessibleName():
            taller = bool(round_.heard) != bool(self.round.heard)
            self.round = round_
            self.setText(round_.label)
            spoken = (round_.label, round_.spoken, round_.heard)
            self.setAccessibleName(", ".join(words for words in spoken if words))
            self.setToolTip(f"{round_.label} · {round_.minutes}" if round_.minutes else "")
            if taller:
                self.updateGeometry()
            self.update()

    def set_compact(self, compact: bool) -> None:
        """Only the disc."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line, and two more for who was heard."""
        height = self._line_height()
        if self.round.heard and not self._compact:
            height += self._small().lineSpacing() * self._heard_lines() + scaled(16)
        return QSize(TARGET if self._compact else scaled(150), height)

    def minimumSizeHint(self) -> QSize:
        """As the size hint: nothing is cut off."""
        return QSize(scaled(26), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, accent = current_theme(), QColor(current_theme().kind(self.round.kind))
        line = QRectF(0, 0, self.width(), self._line_height()).adjusted(1, 2, -1, -2)
        if self.round.current or self.underMouse() or self.hasFocus():
            tint = theme.tint(accent.name(), 0.14) if self.round.current else theme.card
            painter.setPen(QPen(QColor(theme.action), 2) if self.hasFocus() else QColor(tint))
            painter.setBrush(QColor(tint))
            painter.drawRoundedRect(line, scaled(8), scaled(8))
        middle = line.center().x() if self._compact else scaled(17)
        self._disc(painter, QPointF(middle, line.center().y()), accent)
        if not self._compact:
            self._words(painter, line)
            self._heard(painter, line, accent)
        painter.end()

    def _line_height(self) -> int:
        # Discs alone may be closer: a whole evening then fits beside a low screen's large letters.
        return max(TARGET, scaled(34 if self._compact else 42))

    def _disc(self, painter: QPainter, centre: QPointF, accent: QColor) -> None:
        theme, radius = current_theme(), scaled(9)
        if not (self.round.visited or self.round.current):
            painter.setPen(QPen(QColor(theme.strong_line), max(1.5, scaled(2))))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius - 1, radius - 1)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(centre, radius, radius)
        if not self.round.current:
            pen = QPen(QColor(theme.on_kind), max(1.6, scaled(2)))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            points = [(-0.42, 0.02), (-0.1, 0.34), (0.44, -0.32)]
            painter.drawPolyline(
                [QPointF(centre.x() + x * radius, centre.y() + y * radius) for x, y in points]
            )

    def _words(self, painter: QPainter, line: QRectF) -> None:
        theme = current_theme()
        small = sized(self.font(), 13)
        width = QFontMetrics(small).horizontalAdvance(self.round.minutes)
        room = line.adjusted(scaled(36), 0, -scaled(6), 0)
        painter.setFont(small)
        painter.setPen(QColor(theme.ink if self.round.current else theme.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, right, self.round.minutes)
        left = room.adjusted(0, 0, -width - scaled(6), 0)
        font = self._label_font(left.width())
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        text = QFontMetrics(font).elidedText(
            self.round.label, Qt.TextElideMode.ElideRight, int(left.width())
        )
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _label_font(self, room: float) -> QFont:
        """The largest letters in which the label is whole; smaller than that it is cut off."""
        fonts = [sized(self.font(), px, bold=self.round.current) for px in (15, 14, 13)]
        fitting = (f for f in fonts if QFontMetrics(f).horizontalAdvance(self.round.label) <= room)
        return next(fitting, fonts[-1])

    def _heard(self, painter: QPainter, line: QRectF, accent: QColor) -> None:
        if not self.round.heard:
            return
        theme, metrics = current_theme(), self._small()
        height = metrics.lineSpacing() * self._heard_lines()
        words = QRectF(
            scaled(38), line.bottom() + scaled(4), self.width() - scaled(46), float(height)
        )
        painter.setFont(sized(self.font(), 13))
        painter.setPen(QColor(theme.muted))
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self.round.heard)
        bar = QRectF(words.left(), words.bottom() + scaled(4), words.width(), scaled(5))
        painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((1.0, QColor(theme.track)), (self.round.share, accent)):
            if part > 0:
                painter.setBrush(colour)
                filled = QRectF(bar.left(), bar.top(), bar.width() * part, bar.height())
                painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2)

    def _small(self) -> QFontMetrics:
        return QFontMetrics(sized(self.font(), 13))

    def _heard_lines(self) -> int:
        width = max(1, self.width() - scaled(46))
        box = self._small().boundingRect(
            0, 0, width, 1000, int(Qt.TextFlag.TextWordWrap), self.round.heard
        )
        return max(1, round(box.height() / self._small().lineSpacing()))
