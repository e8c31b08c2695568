"""Choosing what goes on paper, with the real pages beside it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.paper import PaperChoice, PaperEvening, PrintedPaper, parts_in_order
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.minutes.live_pdf import LivePdf
from wijkdialoog.ui.minutes.pdf_preview import PdfPreview
from wijkdialoog.ui.paper.paper_choices import PaperChoices
from wijkdialoog.ui.paper.paper_outputs import PaperOutputs, Told
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, label, scroll
from wijkdialoog.ui.words.paper import sheets

_WIDTH, _HEIGHT = 1080, 700
_LEFT_WIDTH = 350
_MOST_OF_WIDTH = 55  # percent that the choices may take from the pages, with large letters
_SLOW_MS = 1000


SendPaper = Callable[[PrintedPaper, str], Told]
"""Does something with the PDF and its name, and returns what there is to say."""


class PaperPrinter(Protocol):
    """Makes the PDF; `wijkdialoog.printing.PaperPrinter` is the real one."""

    def evening(self, dialogue_id: DialogueId, language: str = "") -> PaperEvening:
        """Read what is drawn."""
        ...

    def draw(self, evening: PaperEvening, choice: PaperChoice, language: str = "") -> PrintedPaper:
        """Return the PDF, in any thread."""
        ...

    def file_name(self, dialogue_id: DialogueId, language: str = "") -> str:
        """Return the name to propose."""
        ...


class PaperDialog(QDialog):
    """Over the page, and gone with Esc; it changes nothing in the dossier.

    By keyboard: Ctrl+S saves, Ctrl+P prints.

    type_over_chosen  the evening is over: type over what was written
    """

    type_over_chosen = Signal()

    def __init__(
        self,
        printer: PaperPrinter,
        dialogue_id: DialogueId,
        settings_file: SettingsFile,
        guard: Guard,
        language: str,
        parent: QWidget,
    ) -> None:
        """Make it.

        language  "nl" or "en", to begin with
        """
        super().__init__(parent)
        self._printer = printer
        self._dialogue_id = dialogue_id
        self._guard = guard
        self._language = language
        self._evening: PaperEvening | None = None
        self._printed: PrintedPaper | None = None
        self.outputs = PaperOutputs(settings_file, self)
        self.choices = PaperChoices()
        self.choices.show_language(language)
        self.preview = PdfPreview()
        self.preview.view.setAccessibleName(self.tr("Voorbeeld van de bladen"))
        self.live = LivePdf(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self.count = label("", "strong", wrap=True)
        self.told = label("", "muted", wrap=True)
        self.setWindowTitle(self.tr("Op papier"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self._connect()
        self._take_room(parent)
        self._read()

    @property
    def printed(self) -> PrintedPaper | None:
        """The PDF that is shown; None while nothing is chosen or the first is being made."""
        return self._printed

    def save(self) -> None:
        """Write the pages that are shown to a file."""
        self._send(self.outputs.save)

    def print(self) -> None:
        """Print the pages that are shown."""
        self._send(self.outputs.print)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width between the choices and the pages."""
        super().resizeEvent(event)
        self._fit()

    def done(self, result: int) -> None:
        """Close; what is still being drawn is for nobody."""
        self.live.forget()
        self._slow.stop()
        super().done(result)

    def _read(self) -> None:
        first = self._evening is None
        evening = self._guard(lambda: self._printer.evening(self._dialogue_id, self._language))
        if evening is None:
            return
        self._evening = evening
        if first:
            self.choices.show_evening(evening)
        self._draw()

    def _draw(self) -> None:
        """Have the chosen pages made beside the window."""
        evening, choice = self._evening, self.choices.choice
        if evening is None:
            return
        if not parts_in_order(choice, evening):
            self.live.forget()
            self._show_nothing()
            return
        self._slow.start()
        self.live.draw(partial(self._printer.draw, evening, choice, self._language))

    def _show(self, printed: PrintedPaper) -> None:
        if self.live.is_busy:
            return  # a newer one is on its way
        self._slow.stop()
        self._printed = printed
        self.preview.show_pdf(printed.data)
        self.choices.show_pages(printed)
        self.count.setText(self.tr("Samen {0}.").format(sheets(printed.pages)))
        self._tell_missing(printed)
        self._enable(on=True)

    def _show_nothing(self) -> None:
        self._slow.stop()
        self._printed = None
        self.preview.clear()
        self.choices.show_pages(None)
        self.count.setText(self.tr("Zet links iets aan, dan zie je hier de bladen."))
        self._enable(on=False)

    def _tell_missing(self, printed: PrintedPaper) -> None:
        if printed.missing:
            signs = " ".join(printed.missing)
            self._tell(self.tr("Voor {0} is geen letter. Er staat een ?.").format(signs))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _send(self, act: SendPaper) -> None:
        printed = self._printed
        name = self._guard(lambda: self._printer.file_name(self._dialogue_id, self._language))
        if printed is None or name is None or self.live.is_busy:
            return
        told = act(printed, name)
        if told.words:
            self._tell(told.words)
            self.folder_button.setVisible(told.saved)

    def _type_over(self) -> None:
        self.accept()
        self.type_over_chosen.emit()

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._read()

    def _enable(self, *, on: bool) -> None:
        self.save_button.setEnabled(on)
        self.print_button.setEnabled(on)

    def _connect(self) -> None:
        self.choices.changed.connect(self._draw)
        self.choices.language_chosen.connect(self._choose_language)
        self.live.drawn.connect(self._show)
        self._slow.timeout.connect(lambda: self.count.setText(self.tr("De bladen worden gemaakt…")))
        standard = QKeySequence.StandardKey
        for key, act in ((standard.Save, self.save), (standard.Print, self.print)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        over = QKeySequence(spec("type_over").keys[0])
        QShortcut(over, self).activated.connect(self._type_over)

    def _lay_out(self) -> None:
        self._left = QFrame()
        self._left.setProperty("role", "panel")
        self._column = QVBoxLayout(self._left)
        about = self.tr("Een avond zonder laptop? Druk dit af en typ het later over.")
        scrolled = QWidget()
        inside = QVBoxLayout(scrolled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(label(self.tr("Op papier"), "title", wrap=True))
        inside.addWidget(label(about, "muted", wrap=True))
        self.type_over = button(self.tr("Overtypen van papier"), "link", on_click=self._type_over)
        key = key_name(spec("type_over").keys[0])
        self.type_over.setToolTip(self.tr("Na de avond ({0})").format(key))
        self.type_over.setAccessibleDescription(key)
        inside.addWidget(self.type_over, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.choices, 1)
        self._column.addWidget(scroll(scrolled), 1)
        for line in (self.count, self.told):
            self._column.addWidget(line)
        self._column.addWidget(self._buttons())
        self.told.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self.preview, 1)
        QWidget.setTabOrder(self.close_button, self.type_over)  # Enter must not lead away at once
        on_theme(self, self._fit)

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=8)
        save = self.tr("Bewaar als PDF")
        self.save_button = button(save, "primary", key="Ctrl+S", on_click=self.save)
        self.print_button = button(self.tr("Afdrukken"), key="Ctrl+P", on_click=self.print)
        self.folder_button = button(self.tr("Open map"), "link", on_click=self.outputs.show_folder)
        self.close_button = button(self.tr("Sluiten"), "quiet", key="Esc", on_click=self.reject)
        for made in (self.save_button, self.print_button, self.folder_button, self.close_button):
            on_theme(made, lambda made=made: made.setMinimumHeight(scaled(44)))
            row.addWidget(made)
        self.folder_button.hide()
        self._enable(on=False)
        return buttons

    def _fit(self) -> None:
        edge = scaled(18)
        self._column.setContentsMargins(edge, scaled(12), edge, scaled(12))
        self._column.setSpacing(scaled(6))
        self._left.setFixedWidth(min(scaled(_LEFT_WIDTH), self.width() * _MOST_OF_WIDTH // 100))

    def _take_room(self, parent: QWidget) -> None:
        window = parent.window()
        width = min(scaled(_WIDTH), window.width() - 20)
        self.resize(width, min(scaled(_HEIGHT), window.height() - 20))
        self._fit()
