"""Tables of one evening: choose files, look what comes in, choose where needed, join, receipt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.changes import Changes, Topic
from wijkdialoog.domain.merge_receipt import Receipt, Sheet
from wijkdialoog.domain.merging import Answers, Side, Source
from wijkdialoog.services.merge_files import ReadFile, files_in, read_files
from wijkdialoog.services.merging import MergePlan, Merging
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.background import Background
from wijkdialoog.ui.dossier.merge_cards import FileCard, RefusedCard
from wijkdialoog.ui.dossier.merge_drop import DropPlace
from wijkdialoog.ui.dossier.merge_receipt import EarlierReceipts, ReceiptView
from wijkdialoog.ui.dossier.section import SectionPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, clear_layout, label
from wijkdialoog.ui.words.saying import plural
from wijkdialoog.ui.words.troubles import trouble_sentence

_READ = "read"


@dataclass(frozen=True)
class _Reading:
    """What came of reading: the files, or the trouble with the folder."""

    files: tuple[ReadFile, ...] = ()
    trouble: StorageError | None = None


class TablesSection(SectionPage):
    """Four faces: where to put files, reading, what comes in, and the receipt.

    write_sheet  writes a receipt as a PDF to a path. Raises StorageError
    """

    _progressed = Signal(int, int, str)

    def __init__(
        self,
        merging: Merging,
        write_sheet: Callable[[Sheet, Path], None],
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._merging = merging
        self._guard = guard
        self._messages = messages
        self._files: tuple[ReadFile, ...] = ()
        self._sides: dict[str, Side] = {}
        self._same: frozenset[tuple[str, str]] = frozenset()
        self._stop = Event()
        self._background = Background(self)
        self._background.done.connect(self._on_read)
        self._progressed.connect(self._show_progress)
        self.receipt = ReceiptView(write_sheet, merging, guard, messages)
        self.receipt.again.connect(self.start_again)
        self._make_start()
        self._make_reading()
        self._make_preview()
        self._lay_out()
        # What was undone, or changed elsewhere, may change what these files bring.
        Freshness(self, (Topic.MERGES, Topic.DIALOGUES, Topic.PEOPLE, Topic.CONTRIBUTIONS), hub)
        hub.changed.connect(self._on_changed)

    # Faces -------------------------------------------------------------------

    def reload(self) -> None:
        """Show again what is in front."""
        if self.faces.currentWidget() is self.preview:
            self._show_preview()
        receipts = self._guard(self._merging.receipts)
        self.earlier.show_receipts(receipts or ())

    def start_again(self) -> None:
        """Back to the place for files."""
        self._files, self._sides, self._same = (), {}, frozenset()
        self.faces.setCurrentWidget(self.start)
        self.reload()

    def bring(self, places: Sequence[Path]) -> None:
        """Read these files, and the files in these folders, and show what comes in."""
        self._stop = stop = Event()
        self._show_progress(0, 0, "")
        self.faces.setCurrentWidget(self.reading)
        self.cancel.setFocus()
        own = self._merging.path
        known = tuple(file.path for file in self._files)

        def progress(number: int, of: int, path: Path) -> bool:
            self._progressed.emit(number, of, path.name)
            return not stop.is_set()

        self._background.start(_READ, lambda: _read((*known, *places), own, progress))

    def leave(self) -> None:
        """Reading stops; what was chosen stays in front."""
        self._stop.set()

    def _on_changed(self, changes: Changes) -> None:
        # The receipt of a merge that was taken back tells something that is not so any more.
        if self.faces.currentWidget() is self.receipt and Topic.MERGES in changes.topics:
            known = {receipt.id for receipt in self._merging.receipts()}
            if self.receipt.receipt_id not in known and not self.receipt.is_nothing:
                self.start_again()

    def _on_read(self, _key: object, found: object) -> None:
        if not isinstance(found, _Reading):
            return
        if found.trouble is not None:
            self._messages.warn(trouble_sentence(found.trouble))
        if self._stop.is_set() or not found.files:
            if not self._stop.is_set() and found.trouble is None:
                self._messages.say(self.tr("Hier staan geen tafels. Kies een andere plek."))
            self.faces.setCurrentWidget(self.preview if self._files else self.start)
            return
        self._files = found.files
        self.faces.setCurrentWidget(self.preview)
        self._show_preview()
        self._focus_first()

    # Looking and choosing ----------------------------------------------------

    def _sources(self) -> tuple[Source, ...]:
        return tuple(file.source for file in self._files if file.source is not None)

    def _answers(self) -> Answers:
        return Answers(dict(self._sides), self._same)

    def _show_preview(self) -> None:
        sources, answers = self._sources(), self._answers()
        plan = self._guard(lambda: self._merging.preview(sources, answers))
        if plan is None:
            self._files = ()
            self.faces.setCurrentWidget(self.start)
            return
        focused = QApplication.focusWidget()
        loses_focus = focused is not None and self.preview.isAncestorOf(focused)
        if loses_focus:
            # Else each card that goes hands it to the next, and the page scrolls along.
            self.stop.setFocus()
        clear_layout(self._cards)
        self.cards: list[FileCard] = []
        for file_plan in plan.files:
            card = FileCard(file_plan, self._sides, self._same)
            card.answered.connect(self._answer)
            card.joined.connect(self._join_people)
            card.dropped.connect(lambda key=file_plan.key: self._drop(key))
            self.cards.append(card)
            self._cards.addWidget(card)
        for file in self._files:
            if file.source is None:
                self._cards.addWidget(RefusedCard(file))
        self._tell_state(plan)
        if loses_focus:  # what held it was built anew; Qt would go to the button that leaves
            self._focus_first()

    def _focus_first(self) -> None:
        """Where the hands are needed first: a choice that is open, else the way on."""
        rows = [row for card in self.cards for row in card.rows]
        still_open = [row for row in rows if row.question.key not in self._sides]
        if still_open:
            still_open[0].buttons[Side.HERE].setFocus()
        elif self.join.isEnabled():
            self.join.setFocus()
        else:
            self.stop.setFocus()

    def _tell_state(self, plan: MergePlan | None = None) -> None:
        asked = {q.key: q for card in self.cards for q in card.plan.questions}
        left = sum(key not in self._sides for key in asked)
        is_nothing = all(card.plan.is_nothing for card in self.cards)
        if plan is not None:
            left, is_nothing = plan.open_questions, plan.is_nothing
        self.join.setEnabled(not left and not is_nothing)
        self.join_below.setEnabled(self.join.isEnabled())
        self.join_below.setVisible(bool(asked))
        for made in (self.all_here, self.all_there):
            made.setVisible(len(asked) > 1)
        if is_nothing:
            self._state.setText(self.tr("Niets nieuws. Er verandert niets."))
        elif left:
            self._state.setText(
                plural(
                    left,
                    self.tr("Kies nog 1 keer wat er blijft."),
                    self.tr("Kies nog {n} keer wat er blijft."),
                )
            )
        else:
            self._state.setText(
                self.tr("Eerst komt er een kopie van dit dossier. Terugdraaien kan altijd.")
            )
        self._state_below.setText(self._state.text())
        self._state_below.setVisible(bool(asked))

    def _answer(self, key: str, side: object) -> None:
        if not isinstance(side, Side):
            return
        self._sides[key] = side
        later = self._later_questions(key)
        if later:
            # What is "here" for a next file depends on this choice: it is asked anew.
            for other in later:
                self._sides.pop(other, None)
            self._show_preview()
        else:
            self._tell_state()

    def _later_questions(self, key: str) -> list[str]:
        """The keys of what next files ask about the same row."""
        asked = [row.question for card in self.cards for row in card.rows]
        place = next(number for number, question in enumerate(asked) if question.key == key)
        about = asked[place].difference
        return [
            question.key
            for question in asked[place + 1 :]
            if (question.difference.table, question.difference.id) == (about.table, about.id)
        ]

    def _answer_all(self, side: Side) -> None:
        for card in self.cards:
            for row in card.rows:
                self._sides[row.question.key] = side
        self._show_preview()

    def _join_people(self, key: object, is_same: bool) -> None:
        if isinstance(key, tuple):
            self._same = self._same | {key} if is_same else self._same - {key}

    def _drop(self, key: str) -> None:
        self._files = tuple(f for f in self._files if f.source is None or f.source.key != key)
        if self._sources():
            self._show_preview()
        else:
            self.start_again()

    def merge(self) -> None:
        """Bring everything in, and show the receipt."""
        sources, answers = self._sources(), self._answers()
        refused = tuple(file.path.name for file in self._files if file.source is None)
        receipt = self._guard(lambda: self._merging.merge(sources, answers, refused))
        if receipt is None:
            self._show_preview()  # who is who may have brought new questions
            return
        self._files, self._sides, self._same = (), {}, frozenset()
        self._show_receipt(receipt)

    def _show_receipt(self, receipt: Receipt) -> None:
        self.receipt.show_receipt(receipt)
        self.faces.setCurrentWidget(self.receipt)
        self._scroll_to_top()  # the button was perhaps far below on a longer page
        self.receipt.setFocus()

    def _scroll_to_top(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.verticalScrollBar().setValue(0)

    # Making ------------------------------------------------------------------

    def _make_start(self) -> None:
        self.start = QWidget()
        self.drop = DropPlace()
        self.drop.chosen.connect(self.bring)
        self.earlier = EarlierReceipts()
        self.earlier.chosen.connect(self._show_receipt)
        column = _column(self.start)
        column.addWidget(label(self.tr("Tafels samenvoegen"), "title", wrap=True))
        for line in (
            self.tr("Was er meer dan één tafel? Breng ze hier bij elkaar."),
            self.tr("Steek de sticks in de laptop, de ene na de andere mag ook."),
            self.tr("Je ziet eerst wat er meekomt. Er verandert nog niets."),
        ):
            column.addWidget(label(line, "muted", wrap=True))
        column.addWidget(self.drop)
        column.addWidget(self.earlier)
        column.addStretch(1)

    def _make_reading(self) -> None:
        self.reading = QWidget()
        self._now = label("", "heading", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Voortgang van het lezen"))
        self.cancel = button(self.tr("Stop"), on_click=self._stop_reading)
        column = _column(self.reading)
        column.addWidget(self._now)
        column.addWidget(self._bar)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _make_preview(self) -> None:
        self.preview = QWidget()
        self.cards = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._state = label("", "muted", wrap=True)
        self.join = button(
            self.tr("Voeg samen"), "primary", "fa6s.object-group", on_click=self.merge
        )
        self.all_here = button(
            self.tr("Houd overal wat hier staat"), on_click=lambda: self._answer_all(Side.HERE)
        )
        self.all_there = button(
            self.tr("Neem overal wat daar staat"), on_click=lambda: self._answer_all(Side.THERE)
        )
        more = button(self.tr("Nog een stick"), "link", "fa6s.plus", on_click=self._ask_more)
        self.stop = button(self.tr("Toch niet"), "quiet", on_click=self.start_again)
        column = _column(self.preview)
        column.addWidget(label(self.tr("Dit komt mee"), "title", wrap=True))
        column.addWidget(self._state)
        column.addWidget(_row(self.join, more, self.stop))
        column.addWidget(_row(self.all_here, self.all_there))
        column.addLayout(self._cards)
        # After the last choice nobody should have to scroll all the way up again.
        self._state_below = label("", "muted", wrap=True)
        self.join_below = button(
            self.tr("Voeg samen"), "primary", "fa6s.object-group", on_click=self.merge
        )
        column.addWidget(self._state_below)
        column.addWidget(_row(self.join_below))
        column.addStretch(1)
        for made in (self.join, self.join_below):
            on_theme(made, lambda made=made: made.setMinimumHeight(scaled(44)))

    def _ask_more(self) -> None:
        self.drop.folder.click()

    def _stop_reading(self) -> None:
        self._stop.set()
        self._background.forget()
        self.faces.setCurrentWidget(self.preview if self._files else self.start)

    def _show_progress(self, number: int, of: int, name: str) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(number)
        if not of:
            self._now.setText(self.tr("Even zoeken…"))
        else:
            self._now.setText(self.tr("Bestand {0} van {1}: {2}").format(number + 1, of, name))

    def _lay_out(self) -> None:
        self.faces = QStackedWidget()
        for face in (self.start, self.reading, self.preview, self.receipt):
            self.faces.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.faces)


def _row(*buttons: QWidget) -> QWidget:
    made = QWidget()
    row = FlowLayout(made, spacing=8)
    for each in buttons:
        row.addWidget(each)
    return made


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 16)
    column.setSpacing(10)
    return column


def _read(
    places: Sequence[Path], own: Path, progress: Callable[[int, int, Path], bool]
) -> _Reading:
    try:
        return _Reading(read_files(files_in(places, own), progress))
    except StorageError as trouble:
        return _Reading(trouble=trouble)
