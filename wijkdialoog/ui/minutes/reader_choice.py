"""For whom the minutes are: residents, organisations or the archive; in ordinary or large print."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.minutes import MinutesOptions, Reader, for_reader
from wijkdialoog.ui.widgets.basics import ChipRow, Toggle, label


class ReaderChoice(QWidget):
    """Three chips and a switch.

    chosen  the `MinutesOptions` that follow from a choice
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = MinutesOptions()
        question = self.tr("Voor wie is dit verslag?")
        self.readers = ChipRow(
            [
                (Reader.RESIDENTS, self.tr("Bewoners")),
                (Reader.ORGANISATIONS, self.tr("Organisaties")),
                (Reader.ARCHIVE, self.tr("Archief")),
            ],
            question,
        )
        self.large_print = Toggle(self.tr("Grote letters"))
        self._told = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(question, "heading", wrap=True))
        column.addWidget(self.readers)
        column.addWidget(self._told)
        column.addWidget(self.large_print)
        self.readers.chosen.connect(self._reader_chosen)
        self.large_print.toggled.connect(self._print_chosen)

    def show_options(self, options: MinutesOptions) -> None:
        """Show what is chosen, without telling."""
        self._options = options
        self.readers.choose(options.reader)
        self.large_print.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
        self.large_print.setChecked(options.large_print)
        self.large_print.blockSignals(False)  # noqa: FBT003
        self._told.setText(self._texts()[options.reader])

    def _reader_chosen(self, reader: Reader) -> None:
        # What somebody switched off stays off; only the time per round belongs to some readers.
        usual = for_reader(reader).parts.speaking_time
        parts = replace(self._options.parts, speaking_time=usual)
        self._choose(replace(self._options, reader=reader, parts=parts))

    def _print_chosen(self, large: bool) -> None:
        self._choose(replace(self._options, large_print=large))

    def _choose(self, options: MinutesOptions) -> None:
        self.show_options(options)
        self.chosen.emit(options)

    def _texts(self) -> dict[Reader, str]:
        return {
            Reader.RESIDENTS: self.tr("Kort, met de afspraken en de dromen voorop."),
            Reader.ORGANISATIONS: self.tr("Alles, met tabellen en draden."),
            Reader.ARCHIVE: self.tr("Alles, met de tijden erbij."),
        }
