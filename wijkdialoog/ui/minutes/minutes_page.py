"""The last step: choose what stands in the minutes, see the real PDF, save it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.findings import Finding, Handling
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions, PrintedMinutes
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.mail_draft import Recipients
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.labels import error_sentence, trouble_sentence
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.minutes.minutes_file import (
    ask_path,
    ask_picture,
    documents,
    open_folder,
    pdf_sentence,
)
from wijkdialoog.ui.minutes.minutes_mail import draft_of, open_file, recipients_words
from wijkdialoog.ui.minutes.minutes_options import MinutesChoices
from wijkdialoog.ui.minutes.minutes_print import (
    NotPrintedError,
    ask_printer,
    print_with_progress,
)
from wijkdialoog.ui.minutes.minutes_records import MinutesRecords
from wijkdialoog.ui.minutes.minutes_versions import VersionsList
from wijkdialoog.ui.minutes.pdf_preview import PdfPreview
from wijkdialoog.ui.pages import Page
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, label, scroll

_PREVIEW_AFTER_MS = 150
_LEFT_WIDTH = 380
_LEFT_SHARE = 46  # of 100, on a narrow screen
_LOW_PAGE = 600
_TOPICS = frozenset(Topic) - {Topic.TEMPLATES, Topic.NETWORK}


class Printer(Protocol):
    """Makes the PDF; `wijkdialoog.printing.Printer` is the real one."""

    def print_minutes(self, dialogue_id: DialogueId, options: MinutesOptions) -> PrintedMinutes:
        """Return the PDF as it would be saved now."""
        ...

    def save(self, dialogue_id: DialogueId, options: MinutesOptions, path: Path) -> PrintedMinutes:
        """Write the PDF and remember the version. Raises StorageError."""
        ...

    def file_name(self, dialogue_id: DialogueId) -> str:
        """Return the name to propose."""
        ...


class MinutesPage(Page):
    """Options on the left, the PDF on the right.

    ask_path     asks where to save (a proposed path → a path or None); tests put their own here
    open_folder  shows a folder to the user
    open_file    opens a file in its own program; returns whether there was one
    ask_printer  asks which printer and pages (number of pages, name → a printer or None)
    """

    def __init__(
        self,
        printer: Printer,
        minutes: MinutesService,
        dialogues: Dialogues,
        facilitation: Facilitation,
        settings_file: SettingsFile,
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._minutes = minutes
        self._dialogues = dialogues
        self._facilitation = facilitation
        self._settings_file = settings_file
        self._guard = guard
        self._messages = messages
        self._dialogue: Dialogue | None = None
        self._options: dict[DialogueId, MinutesOptions] = {}
        self.ask_path: Callable[[Path], Path | None] = partial(ask_path, self)
        self.open_folder: Callable[[Path], None] = open_folder
        self.open_file: Callable[[Path], bool] = open_file
        self.ask_printer: Callable[[int, str], QPrinter | None] = partial(ask_printer, self)
        self.choices = MinutesChoices()
        self.preview = PdfPreview()
        self.save_button = button(
            self.tr("Bewaar als PDF"), "primary", key="Ctrl+S", on_click=self.save
        )
        self.print_button = button(self.tr("Afdrukken"), on_click=self.print)
        self.print_button.setToolTip("Ctrl+P")
        self.mail_button = button(
            self.tr("Zet klaar als e-mail"), icon="fa6s.envelope", on_click=self.mail
        )
        self.close_button = button("", on_click=self._close_or_reopen)
        self.folder_button = button(self.tr("Open map"), "link", on_click=self._show_folder)
        self._saved = label("", "small", wrap=True)
        self._to_whom = label("", "small", wrap=True)
        self.versions = VersionsList()
        self.records = MinutesRecords(
            minutes, guard, messages, self.choices.logo, self.versions, partial(ask_picture, self)
        )
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_PREVIEW_AFTER_MS)
        self._draw_when_shown = False
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    @property
    def options(self) -> MinutesOptions:
        """What is chosen for this dialogue. Each begins without names (product.md, promise 6)."""
        if self._dialogue is None:
            return MinutesOptions()
        return self._options.get(self._dialogue.id, MinutesOptions())

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show this dialogue and its PDF."""
        self._dialogue = self._guard(lambda: self._dialogues.get(dialogue_id))
        self.choices.show_options(self.options)
        self._show_stored()
        self._draw()

    def reload(self) -> None:
        """Read everything again; the PDF follows in a moment."""
        if self._dialogue is None:
            return
        dialogue_id = self._dialogue.id
        self._dialogue = self._guard(lambda: self._dialogues.get(dialogue_id)) or self._dialogue
        self._show_stored()
        self._redraw.start()

    def leave(self) -> None:
        """Store half-typed sentences."""
        self.choices.commit()

    def save(self) -> None:
        """Ask where, write the PDF, say so."""
        saved = self._save_as()
        if saved is not None:
            done = self.tr("Bewaard: {0}").format(saved[0].name)
            self._messages.say(done, self.tr("Open map"), self._show_folder)

    def mail(self) -> None:
        """Save the PDF, put a draft e-mail beside it and open that in the mail program."""
        dialogue = self._dialogue
        saved = self._save_as()
        if dialogue is None or saved is None:
            return
        path, printed = saved
        draft = path.with_suffix(".eml")
        to = self._guard(lambda: self._minutes.recipients(dialogue.id))
        if to is None or not self._write_draft(draft, dialogue, to, path.name, printed.data):
            return
        if self.open_file(draft):
            told = self.tr("De e-mail staat klaar in je mailprogramma.")
        else:
            told = self.tr("De e-mail staat bij de PDF: {0}").format(draft.name)
        said = f"{told} {recipients_words(to)}"
        self._messages.say(said, self.tr("Open map"), self._show_folder)

    def print(self) -> None:
        """Ask which printer and print the PDF as it would be saved now."""
        dialogue = self._dialogue
        if dialogue is None:
            return
        self.choices.commit()
        printed = self._guard(lambda: self._printer.print_minutes(dialogue.id, self.options))
        name = self._guard(lambda: self._printer.file_name(dialogue.id))
        if printed is None or name is None:
            return
        printer = self.ask_printer(printed.pages, name)
        if printer is None:
            return
        try:
            done = print_with_progress(self, printer, printed.data)
        except NotPrintedError:
            self._messages.warn(
                self.tr("De printer doet het niet. Bewaar de PDF en druk die later af.")
            )
            return
        self._messages.say(
            self.tr("Het verslag is naar de printer.")
            if done
            else self.tr("Het afdrukken is gestopt.")
        )

    def _save_as(self) -> tuple[Path, PrintedMinutes] | None:
        dialogue = self._dialogue
        if dialogue is None:
            return None
        self.choices.commit()
        name = self._guard(lambda: self._printer.file_name(dialogue.id))
        path = self.ask_path(self._folder() / name) if name else None
        if path is None:
            return None
        printed = self._written(dialogue.id, path)
        if printed is None:
            return None
        self._settings_file.change(minutes_folder=str(path.parent))
        self._show_stored()
        self._draw()
        return path, printed

    def _write_draft(
        self, path: Path, dialogue: Dialogue, to: Recipients, pdf_name: str, pdf: bytes
    ) -> bool:
        try:
            write_atomically(path, draft_of(dialogue, to, pdf_name, pdf))
        except StorageError as error:
            self._messages.warn(pdf_sentence(error.trouble))
            return False
        return True

    def _written(self, dialogue_id: DialogueId, path: Path) -> PrintedMinutes | None:
        try:
            return self._printer.save(dialogue_id, self.options, path)
        except DomainError as error:
            self._messages.warn(error_sentence(error))
        except StorageError as error:
            about_pdf = error.path == path
            self._messages.warn(
                pdf_sentence(error.trouble) if about_pdf else trouble_sentence(error)
            )
        return None

    # Drawing -----------------------------------------------------------------

    def _draw(self) -> None:
        self._redraw.stop()
        self._draw_when_shown = False
        dialogue = self._dialogue
        if dialogue is None:
            return
        since = monotonic()
        printed = self._guard(lambda: self._printer.print_minutes(dialogue.id, self.options))
        # A very long evening takes longer to draw: then wait longer for the typing to pause.
        took_ms = round((monotonic() - since) * 1000)
        self._redraw.setInterval(max(_PREVIEW_AFTER_MS, 3 * took_ms))
        if printed is not None:
            self.preview.show_pdf(printed.data)
            self.choices.show_printed(printed)

    def _show_stored(self) -> None:
        dialogue = self._dialogue
        if dialogue is None:
            return
        consents = self._guard(lambda: self._minutes.name_consents(dialogue.id))
        if consents is not None:
            self.choices.show_dialogue(dialogue, consents)
        self.close_button.setText(
            self.tr("Heropen de dialoog") if dialogue.closed else self.tr("Rond de dialoog af")
        )
        self._show_saved(dialogue.id)
        self._show_findings()

    def _show_saved(self, dialogue_id: DialogueId) -> None:
        versions = self.records.show(dialogue_id)
        to = self._guard(lambda: self._minutes.recipients(dialogue_id))
        self._to_whom.setText(recipients_words(to) if to else "")
        self.folder_button.setVisible(bool(versions) and self._folder().is_dir())
        self._saved.setVisible(bool(versions))
        if versions:
            last = versions[-1]
            moment = datetime.fromtimestamp(last.saved_ms / 1000).astimezone()
            text = self.tr("Versie {0} is bewaard op {1} om {2}.")
            day = f"{moment.day}-{moment.month}-{moment.year}"
            self._saved.setText(text.format(last.version, day, f"{moment:%H:%M}"))

    def _show_findings(self) -> None:
        if (dialogue := self._dialogue) is not None:
            found = self._guard(lambda: self._minutes.findings(dialogue.id, self.options))
            self.choices.findings.show_findings(found or ())

    # Acts --------------------------------------------------------------------

    def _choose(self, options: MinutesOptions) -> None:
        if self._dialogue is not None:
            self._options[self._dialogue.id] = options
            self._show_findings()
            self._redraw.start()

    def _decide(self, finding: Finding, handling: Handling) -> None:
        if (dialogue := self._dialogue) is not None:
            self._guard(lambda: self._minutes.decide(dialogue.id, finding, handling))
            self._show_findings()

    def _store_summary(self, typed: str) -> None:
        dialogue, store = self._dialogue, self._minutes.set_summary
        if dialogue and not self._guard.succeeded(lambda: store(dialogue.id, typed)):
            self.choices.summary.refuse()

    def _store_next_date(self, typed: str) -> None:
        dialogue, store = self._dialogue, self._minutes.set_next_date
        if dialogue and not self._guard.succeeded(lambda: store(dialogue.id, typed)):
            self.choices.next_date.refuse()

    def _close_or_reopen(self) -> None:
        dialogue = self._dialogue
        if dialogue is None:
            return
        self.choices.commit()
        act = self._facilitation.reopen if dialogue.closed else self._facilitation.close
        if self._guard.succeeded(lambda: act(dialogue.id)):
            self._messages.say(
                self.tr("De dialoog is weer open.")
                if dialogue.closed
                else self.tr("De dialoog is afgerond. Het verslag is geen concept meer.")
            )

    def _show_folder(self) -> None:
        self.open_folder(self._folder())

    def _folder(self) -> Path:
        """The folder used last, or Documents."""
        last = Path(self._settings_file.current.minutes_folder or "")
        if self._settings_file.current.minutes_folder and last.is_dir():
            return last
        return documents()

    # Layout ------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._left = QFrame()
        self._left.setProperty("role", "panel")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll(self.choices), 1)
        column.addWidget(self._buttons())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, _LEFT_SHARE)
        row.addWidget(self.preview, 100 - _LEFT_SHARE)
        self.choices.put_last(self.versions)
        on_theme(self, self._fit)

    def _buttons(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        self._bar = QVBoxLayout(bar)
        self._bar.setContentsMargins(20, 10, 20, 12)
        self._bar.setSpacing(8)
        self._bar.addWidget(self.save_button)
        saved = QHBoxLayout()
        saved.addWidget(self._saved, 1)
        saved.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignRight)
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        others = FlowLayout(spacing=8)
        others.addWidget(self.mail_button)
        others.addWidget(self.print_button)
        column.addLayout(others)
        column.addWidget(self._to_whom)
        column.addWidget(self.close_button)
        column.addLayout(saved)
        return bar

    def _connect(self) -> None:
        self.choices.changed.connect(self._choose)
        self.choices.summary_committed.connect(self._store_summary)
        self.choices.next_date_committed.connect(self._store_next_date)
        self._redraw.timeout.connect(self._draw)
        self.choices.findings.decided.connect(self._decide)
        standard = QKeySequence.StandardKey
        for key, act in ((standard.Save, self.save), (standard.Print, self.print)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._draw_when_shown = self._redraw.isActive()
        self._redraw.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was left undrawn."""
        super().showEvent(event)
        if self._draw_when_shown:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the page of paper, also with large letters."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._left.setMaximumWidth(scaled(_LEFT_WIDTH))
        # On a low screen or with large letters only the first button stays in sight.
        if self.height() < scaled(_LOW_PAGE):
            self.choices.put_last(self._more)
        else:
            self._bar.addWidget(self._more)
