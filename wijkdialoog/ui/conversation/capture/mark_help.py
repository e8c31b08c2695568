"""Helps to finish a mark while somebody types: `@j` offers Jan, `#gr` offers the theme groen.

Tab or a click takes over. Enter stores the line as it stands, as always, unless somebody went
into the list with the arrow keys first: who is nervous and presses Enter wants the line kept.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.mark_names import HalfMark, half_mark, handles, suggested
from wijkdialoog.domain.marks import MarkKind
from wijkdialoog.ui.conversation.capture.capture_field import CaptureField, characters_of, units_of
from wijkdialoog.ui.conversation.capture.mark_list import MarkList
from wijkdialoog.ui.words.people import role_label, seat_name

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class MarkHelp(QObject):
    """Joins field and list. Typing on is never disturbed."""

    def __init__(self, field: CaptureField, shown: MarkList) -> None:
        super().__init__(shown)
        self._field = field
        self._shown = shown
        self._seats: tuple[Seat, ...] = ()
        self._themes: tuple[str, ...] = ()
        self._half: HalfMark | None = None
        self._written: list[str] = []
        self._waved_away: tuple[MarkKind, int] | None = None
        field.textChanged.connect(self._typed)
        field.cursorPositionChanged.connect(self._moved)
        field.left.connect(shown.close_list)
        shown.chosen.connect(self._take)

    def follow(self, seats: Sequence[Seat]) -> None:
        """Offer these people from now on; who is not at the table only when typed in full."""
        self._seats = tuple(seats)

    def follow_themes(self, labels: Sequence[str]) -> None:
        """Offer these themes from now on."""
        self._themes = tuple(labels)

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key means to the open list; return whether it meant something."""
        if self._shown.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._shown.step(_STEPS[key])
        elif key == Qt.Key.Key_Tab or (key in _ENTER and self._shown.moved):
            self._take(self._shown.row)
        elif key == Qt.Key.Key_Escape:
            self._waved_away = (self._half.kind, self._half.start) if self._half else None
            self._shown.close_list()
        else:
            return False
        return True

    def _typed(self) -> None:
        self._half = self._read()
        place = (self._half.kind, self._half.start) if self._half else None
        if place != self._waved_away:
            self._waved_away = None
        if self._half is None or self._waved_away or not self._field.hasFocus():
            self._shown.close_list()
        else:
            self._offer(self._half)

    def _moved(self) -> None:
        """The cursor went elsewhere: the list is about another place."""
        if not self._shown.isHidden() and self._read() != self._half:
            self._shown.close_list()

    def _read(self) -> HalfMark | None:
        cursor = self._field.textCursor()
        text = self._field.toPlainText()
        if cursor.hasSelection() or self._field.is_restoring:
            return None
        return half_mark(text, characters_of(text, cursor.position()))

    def _offer(self, half: HalfMark) -> None:
        if half.kind is MarkKind.PERSON:
            texts = self._people(half.typed)
            name = self.tr("Mensen aan tafel")
        else:
            written = handles(self._themes, MarkKind.THEME)
            places = suggested(half.typed, self._themes, MarkKind.THEME)
            texts = [self._themes[place] for place in places]
            self._written = [written[place] for place in places]
            name = self.tr("Thema’s")
        if self._written == [half.typed]:
            texts = []  # it stands there already
        self._shown.offer(texts, name)

    def _people(self, typed: str) -> list[str]:
        names = [seat_name(seat) for seat in self._seats]
        written = handles(names)
        places = [n for n in suggested(typed, names) if self._seats[n].is_present]
        self._written = [written[place] for place in places]
        return [self._words(self._seats[n], alone=names.count(names[n]) == 1) for n in places]

    def _words(self, seat: Seat, *, alone: bool) -> str:
        """The name; of two people with one name also where they sit and for whom they come."""
        if alone:
            return seat_name(seat)
        words = [seat_name(seat), self.tr("plaats {0}").format(seat.participant.seat + 1)]
        if seat.organisation is not None:
            words.append(seat.organisation.name)
        elif seat.person is not None and seat.person.role is not None:
            words.append(role_label(seat.person.role))
        return " · ".join(words)

    def _take(self, row: int) -> None:
        half = self._half
        if half is None or not 0 <= row < len(self._written):
            return
        text = self._field.toPlainText()
        cursor = self._field.textCursor()
        cursor.setPosition(units_of(text, half.start + 1))
        cursor.setPosition(units_of(text, half.end), QTextCursor.MoveMode.KeepAnchor)
        followed = text[half.end : half.end + 1] == " "
        self._shown.close_list()
        cursor.insertText(self._written[row] + ("" if followed else " "))
        if followed:
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self._field.setTextCursor(cursor)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
