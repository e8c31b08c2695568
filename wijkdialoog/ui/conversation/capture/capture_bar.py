"""The line at the bottom: always open. What it becomes and who said it follow from the talk."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from wijkdialoog.domain.contributions import NOBODY, Draft, Target
from wijkdialoog.domain.dialogue import Attribution, Seat
from wijkdialoog.domain.ids import DialogueId, ParticipantId
from wijkdialoog.domain.marks import Mark, read_marks, without_marks
from wijkdialoog.ui.conversation.capture.capture_field import (
    CaptureField,
    FieldBox,
    characters_of,
    units_of,
)
from wijkdialoog.ui.conversation.capture.mark_chips import MarkChips
from wijkdialoog.ui.conversation.capture.mark_help import MarkHelp
from wijkdialoog.ui.conversation.capture.mark_list import MarkList
from wijkdialoog.ui.conversation.capture.target_chips import KEYS, TargetChips
from wijkdialoog.ui.conversation.capture.targets import target_colour, target_label
from wijkdialoog.ui.conversation.capture.typed_line import MarkKey, TypedLine, read_line
from wijkdialoog.ui.theme import beyond, on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label
from wijkdialoog.ui.words.people import name_at_table
from wijkdialoog.ui.words.saying import shortened

_TARGETS = {target.value: target for target in Target}
_MOST = 28  # characters of the names in the button of the speaker


class CaptureBar(QFrame):
    """Chips, marks, the field, and the speaker.

    submitted   Enter: a `TypedLine`; the field is cleared by `clear` after it was stored
    changed     text, kind, speaker or cursor changed: there is a new `draft`
    upwards     arrow up in an empty field

    from_paper  what is typed was written on paper before
    """

    submitted = Signal(object)
    changed = Signal()
    upwards = Signal()

    def __init__(self, parent: QWidget | None = None, *, from_paper: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        # Names in other scripts are higher; they must not be squeezed for what lies above.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._from_paper = from_paper
        self._seats: tuple[Seat, ...] = ()
        self._attribution = Attribution.UNTIL_END
        self._round_target = Target.REMARK
        self._turn_speaker: ParticipantId | None = None
        self._chosen_target: Target | None = None
        self._chosen_speaker: ParticipantId | None = None
        self._ignored: set[MarkKey] = set()
        self._themes: tuple[str, ...] = ()
        self.chips = TargetChips()
        self.marks = MarkChips()
        self.field = CaptureField()
        self.speaker_button = button("", "light-chip", on_click=self.open_speakers)
        self.kind_button = button("", "light-chip", on_click=self._open_kinds)
        self._low = False
        self._hint = label("", "small")
        self.mark_list = MarkList(self)
        self._mark_help = MarkHelp(self.field, self.mark_list)
        self._box = FieldBox(self.field)
        self._lay_out()
        self._connect()
        self._show()

    # What the page tells

    def follow(
        self,
        seats: Sequence[Seat],
        attribution: Attribution,
        target: Target,
        speaker: ParticipantId | None,
    ) -> None:
        """Kind and speaker follow from round and turn, unless they were chosen for this line."""
        self._seats = tuple(seats)
        self._mark_help.follow(seats)
        self._attribution = attribution
        if target is not self._round_target:
            self._round_target = target
            if not self.field.toPlainText():
                self._chosen_target = None
        self._turn_speaker = speaker
        self._show()

    def follow_themes(self, labels: Sequence[str]) -> None:
        """Offer these themes after `#`."""
        self._themes = tuple(labels)
        self._mark_help.follow_themes(labels)

    def restore(self, draft: Draft | None) -> None:
        """Show a half-typed line again, with its cursor; None empties the line."""
        self._ignored.clear()
        self._chosen_target = _TARGETS.get(draft.kind or "") if draft else None
        self._chosen_speaker = draft.participant_id if draft else None
        self.field.is_restoring = True
        self.field.setPlainText(draft.text if draft else "")
        self.field.is_restoring = False
        if draft:
            cursor = self.field.textCursor()
            place = units_of(draft.text, draft.cursor)
            cursor.setPosition(min(place, self.field.document().characterCount() - 1))
            self.field.setTextCursor(cursor)
        self._show()

    def clear(self) -> None:
        """The line was stored: begin a new one, with kind and speaker following again."""
        self.restore(None)

    def draft(self, dialogue_id: DialogueId) -> Draft:
        """Return the line as it stands."""
        text = self.field.toPlainText()
        return Draft(
            dialogue_id,
            text,
            str(self._chosen_target) if self._chosen_target else None,
            self._chosen_speaker,
            characters_of(text, self.field.textCursor().position()),
        )

    def typed(self) -> TypedLine:
        """Return what Enter would store now."""
        return read_line(
            self.field.toPlainText(),
            self._chosen_target or self._round_target,
            self._speaker(),
            self._seats,
            self._ignored,
            self._themes,
        )

    def take_focus(self) -> None:
        """Let somebody type."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_text(self, text: str) -> None:
        """Type on with letters that were typed while something else had the focus."""
        self.take_focus()
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.insertPlainText(text)

    def set_low(self, low: bool) -> None:
        """Give the row of chips away where the window is very low; one button takes its place."""
        if low != self._low:
            self._low = low
            self.field.set_low(low)
            self.chips.setVisible(not low)
            self.kind_button.setVisible(low)
            self._fit_hint()

    def choose_target(self, target: Target) -> None:
        """Choose what this line becomes (Ctrl+1 … Ctrl+9)."""
        self._chosen_target = None if target is self._round_target else target
        self._show()
        self.changed.emit()

    def choose_speaker(self, participant_id: ParticipantId | None) -> None:
        """Choose who said this line; None follows the turn, `NOBODY` is nobody."""
        self._chosen_speaker = participant_id
        self._show()
        self.changed.emit()
        self.take_focus()

    def open_speakers(self) -> None:
        """Open the list of who may have said it (Ctrl+D)."""
        menu = self._menu()
        if not self._records_speaker(self.typed().target):
            quiet = menu.addAction(self.tr("Deze dialoog legt niet vast wie iets zei"))
            quiet.setEnabled(False)
        else:
            self._fill_speakers(menu)
        _open_above(self.speaker_button, menu)

    # What is shown

    def _show(self) -> None:
        typed = self.typed()
        text = self.field.toPlainText()
        self.field.follow_script(without_marks(text, read_marks(text)))
        self.chips.show_target(typed.target)
        self._box.set_colour(target_colour(typed.target).name())
        self.field.setPlaceholderText(self._placeholder(typed.target))
        self.field.setAccessibleName(
            self.tr("Regel vastleggen als {0}").format(target_label(typed.target))
        )
        self.kind_button.setText(f"{target_label(typed.target)}  ▾")
        self.kind_button.setAccessibleName(
            self.tr("Soort van de regel: {0}").format(target_label(typed.target))
        )
        self._show_speaker(typed)
        self._show_marks(typed)

    def _show_speaker(self, typed: TypedLine) -> None:
        text = self._speaker_words(typed)
        self.speaker_button.setText(f"{shortened(text, _MOST)}  ▾")
        self.speaker_button.setToolTip(f"{text} (Ctrl+D)")
        self.speaker_button.setAccessibleName(self.tr("Wie zei het: {0}").format(text))
        self.speaker_button.setAccessibleDescription("Ctrl+D")

    def _speaker_words(self, typed: TypedLine) -> str:
        if not self._records_speaker(typed.target):
            return self.tr("zonder spreker")
        people = typed.who if typed.target is Target.AGREEMENT else (typed.speaker,)
        named = [seat for seat in self._seats if seat.id in people]
        names = [name_at_table(seat, self._seats) for seat in named]
        if not names:
            return self.tr("van niemand")
        joined = self.tr(" en ").join(names)
        if typed.target is Target.AGREEMENT:
            return self.tr("door {0}").format(joined)
        if typed.target is Target.ASSET:
            return self.tr("bij {0}").format(joined)
        return self.tr("van {0}").format(joined)

    def _show_marks(self, typed: TypedLine) -> None:
        if self.marks.show_marks(typed, self._seats):
            self._fit_hint()

    def _placeholder(self, target: Target) -> str:
        if target is Target.ASSET:
            return self.tr("Typ hier wat iemand biedt of zoekt. Enter bewaart.")
        if target is Target.AGREEMENT:
            return self.tr("Typ hier wat jullie afspreken. Enter bewaart.")
        if self._from_paper:
            return self.tr("Typ hier over wat er staat. Enter bewaart.")
        return self.tr("Typ hier wat je hoort. Enter bewaart.")

    # Putting together

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.chips, 1)
        top.addWidget(self._hint)
        self._hint.setText(self.tr("Enter bewaart · PgDn = volgende · Ctrl+Z maakt ongedaan"))
        inside = QHBoxLayout(self._box)
        inside.addWidget(self.field, 1)
        self.kind_button.hide()
        inside.addWidget(self.kind_button, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.speaker_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.marks)
        column.addWidget(self._box)
        on_theme(self, lambda: self._rescale(column, inside))

    def _rescale(self, column: QVBoxLayout, inside: QHBoxLayout) -> None:
        tight = self.window().height() < scaled(560)
        above = max(0, scaled(5 if tight else 11) - beyond("chip"))
        column.setContentsMargins(18, above, 18, scaled(8 if tight else 13))
        column.setSpacing(max(0, scaled(6 if tight else 9) - beyond("chip")))
        around = max(1, scaled(6) - beyond("light-chip"))
        inside.setContentsMargins(scaled(14), around, scaled(8), around)
        self.speaker_button.setMaximumWidth(scaled(260))
        self._show()
        self._fit_hint()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.cursorPositionChanged.connect(self.changed)
        self.field.submitted.connect(lambda: self.submitted.emit(self.typed()))
        self.field.upwards.connect(self.upwards)
        self.chips.chosen.connect(self.choose_target)
        self.chips.used.connect(self.take_focus)
        self.field.helper = lambda key: self._mark_help.takes(key) or self.marks.takes(key)
        self.marks.taken_away.connect(self._ignore)
        self.marks.left.connect(self.take_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where the chips need the room."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        room = self.width() - 36 - self.chips.sizeHint().width() - 12
        self._hint.setVisible(not self._low and room >= self._hint.sizeHint().width())

    def _typed(self) -> None:
        if not self.field.toPlainText():
            self._ignored.clear()
        self._show()
        self.changed.emit()

    def _ignore(self, mark: Mark) -> None:
        self._ignored.add(mark.key)
        self._show()
        self.take_focus()

    def _speaker(self) -> ParticipantId | None:
        if self._chosen_speaker is None:
            return None if self._attribution is Attribution.NONE else self._turn_speaker
        return None if self._chosen_speaker == NOBODY else self._chosen_speaker

    def _records_speaker(self, target: Target) -> bool:
        return self._attribution is not Attribution.NONE or target.kind is None

    def _fill_speakers(self, menu: QMenu) -> None:
        chosen = self.typed().speaker
        follows = self._seat(self._turn_speaker)
        if follows:
            text = self.tr("Volg de beurt ({0})").format(name_at_table(follows, self._seats))
            menu.addAction(text, lambda: self.choose_speaker(None))
            menu.addSeparator()
        for seat in self._seats:
            action = menu.addAction(name_at_table(seat, self._seats).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(seat.id == chosen)
            action.triggered.connect(lambda _checked=False, id_=seat.id: self.choose_speaker(id_))
        menu.addSeparator()
        nobody = menu.addAction(self.tr("Niemand (zonder naam)"))
        nobody.setCheckable(True)
        nobody.setChecked(chosen is None)
        nobody.triggered.connect(lambda _checked=False: self.choose_speaker(NOBODY))

    def _open_kinds(self) -> None:
        menu = self._menu()
        for target in Target:
            action = menu.addAction(f"{target_label(target)}\t{KEYS[target]}")
            action.setCheckable(True)
            action.setChecked(target is self.chips.target)
            action.triggered.connect(lambda _checked=False, t=target: self.choose_target(t))
        _open_above(self.kind_button, menu)

    def _menu(self) -> QMenu:
        """A menu that gives the focus back to the line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self.take_focus)
        return menu

    def _seat(self, participant_id: ParticipantId | None) -> Seat | None:
        return next((seat for seat in self._seats if seat.id == participant_id), None)


def _open_above(made: QWidget, menu: QMenu) -> None:
    corner = made.mapToGlobal(QPoint(0, 0))
    menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height()))
