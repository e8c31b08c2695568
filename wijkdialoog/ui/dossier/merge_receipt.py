"""What a merge did: a line for each file, the choices, and a PDF of it."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wijkdialoog.domain.merge_receipt import Choice, Receipt, ReceiptFile, Sheet
from wijkdialoog.services.merging import Merging
from wijkdialoog.services.moments import local_time
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.minutes.minutes_file import pdf_sentence
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, ElidedLabel, FlowLayout, button, clear_layout, label
from wijkdialoog.ui.widgets.press_card import PressCard
from wijkdialoog.ui.words import merging as words
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.saying import plural

_SHORT = 60


class ReceiptView(QWidget):
    """The receipt in front.

    again  the person wants to bring in more
    """

    again = Signal()

    def __init__(
        self,
        write_sheet: Callable[[Sheet, Path], None],
        merging: Merging,
        guard: Guard,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._write_sheet = write_sheet
        self._merging = merging
        self._guard = guard
        self._messages = messages
        self._receipt: Receipt | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title = label("", "title", wrap=True)
        self._lead = label("", "muted", wrap=True)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(10)
        self.save = button(
            self.tr("Bewaar als PDF…"), "plain", "fa6s.file-pdf", on_click=self._ask_where
        )
        self.more = button(self.tr("Nog een stick"), "primary", on_click=self.again.emit)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=8)
        row.addWidget(self.more)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addLayout(self._parts)
        column.addWidget(buttons)
        column.addStretch(1)
        on_theme(self, self._fit)

    @property
    def receipt_id(self) -> str:
        """The id of the receipt that is shown; "" when none."""
        return self._receipt.id if self._receipt else ""

    @property
    def is_nothing(self) -> bool:
        """Whether it tells that nothing came in."""
        return self._receipt is None or self._receipt.is_nothing

    def show_receipt(self, receipt: Receipt) -> None:
        """Tell what a merge did."""
        self._receipt = receipt
        sheet = self.sheet(receipt)
        self._title.setText(sheet.title)
        self._lead.setText(sheet.lead)
        self.setAccessibleName(f"{sheet.title}. {sheet.lead}")
        clear_layout(self._parts)
        for heading, lines in sheet.parts:
            card = Card()
            column = card.column(margin=18, spacing=4)
            column.addWidget(label(heading, "small-strong", wrap=True))
            for line in lines:
                column.addWidget(label(line, wrap=True))
            self._parts.addWidget(card)

    def sheet(self, receipt: Receipt, *, for_paper: bool = False) -> Sheet:
        """Return the receipt in words.

        for_paper  it leaves the dossier: no names and nothing that was said, only counts
        """
        moment = local_time(receipt.merged_ms)
        when = f"{spoken_date(f'{moment:%Y-%m-%d}')}, {moment:%H:%M}"
        title = self.tr("De tafels zijn samengevoegd")
        if receipt.is_nothing:
            title = self.tr("Niets nieuws")
        parts = [(file.name, tuple(self._lines(file, for_paper))) for file in receipt.files]
        if receipt.refused:
            parts.append((self.tr("Niet meegedaan"), receipt.refused))
        lead = self.tr("{0} · uit {1}").format(
            when,
            plural(len(receipt.files), self.tr("{n} bestand"), self.tr("{n} bestanden")),
        )
        return Sheet(title, lead, f"{moment:%Y-%m-%d}", tuple(parts))

    def _lines(self, file: ReceiptFile, for_paper: bool) -> Iterator[str]:
        yield words.came(file)
        if file.taken:
            yield self.tr("Daar veranderd en overgenomen: {0}.").format(len(file.taken))
        if file.kept:
            yield self.tr("Hier gebleven zoals het was: {0}.").format(file.kept)
        if file.joined:
            yield self.tr("Dezelfde mensen, organisaties of wijken: {0}.").format(file.joined)
        counted = Counter(
            (
                self._side(choice),
                words.sort_of(choice.table) if for_paper else self._name(choice),
            )
            for choice in file.choices
        )
        for (side, name), times in counted.items():
            what = f"{name} ({times}×)" if times > 1 else name
            yield self.tr("Gekozen: {0}. {1}").format(side, what)

    def _side(self, choice: Choice) -> str:
        said = words.side(choice.why, choice.side)
        return said[:1].lower() + said[1:]

    def _name(self, choice: Choice) -> str:
        name = " ".join(self._merging.name_now(choice.table, choice.id).split())
        if not name:
            return words.sort_of(choice.table)
        short = name if len(name) <= _SHORT else f"{name[:_SHORT]}…"
        return f"{words.sort_of(choice.table)} “{short}”"

    def _ask_where(self) -> None:
        if self._receipt is None:
            return
        moment = local_time(self._receipt.merged_ms)
        name = self.tr("{0} Tafels samengevoegd.pdf").format(f"{moment:%Y-%m-%d}")
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Waar komt de bon?"), name, "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the receipt as a PDF."""
        receipt = self._receipt
        if receipt is None:
            return
        sheet = self._guard(lambda: self.sheet(receipt, for_paper=True))
        if sheet is None:
            return
        try:
            self._write_sheet(sheet, path)
        except StorageError as error:  # about the PDF; the dossier is well
            self._messages.warn(pdf_sentence(error.trouble))
            return
        self._messages.say(self.tr("De bon staat in {0}.").format(path.name))

    def _fit(self) -> None:
        for each in (self.save, self.more):
            each.setMinimumHeight(scaled(44))


class EarlierReceipts(QWidget):
    """What was brought together before; a click shows the receipt again.

    chosen  a Receipt
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 8, 0, 0)
        self._rows.setSpacing(4)

    def show_receipts(self, receipts: tuple[Receipt, ...]) -> None:
        """Show a line for each receipt, newest first."""
        clear_layout(self._rows)
        self.setVisible(bool(receipts))
        if receipts:
            self._rows.addWidget(label(self.tr("Eerder samengevoegd"), "heading"))
        for receipt in receipts[:10]:
            moment = local_time(receipt.merged_ms)
            new = {"contributions": receipt.count("contributions")}
            new["agreements"] = receipt.count("agreements")
            parts = [
                f"{spoken_date(f'{moment:%Y-%m-%d}')}, {moment:%H:%M}",
                plural(len(receipt.files), self.tr("{n} bestand"), self.tr("{n} bestanden")),
                words.counted(new),
            ]
            text = " · ".join(part for part in parts if part)
            row = PressCard(name=text)
            row.column(margin=12).addWidget(ElidedLabel(text))
            row.activated.connect(lambda one=receipt: self.chosen.emit(one))
            self._rows.addWidget(row)
