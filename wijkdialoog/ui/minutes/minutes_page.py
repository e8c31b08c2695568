"""The last step: choose what stands in the minutes, see the real PDF, save it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.findings import Finding, Handling
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.event_minutes import Event
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.minutes import Material, MinutesService
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.tally import Tallies
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.ui.actions import spec
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.minutes.closing import Closing
from wijkdialoog.ui.minutes.live_pdf import LivePdf
from wijkdialoog.ui.minutes.minutes_buttons import MinutesButtons
from wijkdialoog.ui.minutes.minutes_file import ask_picture
from wijkdialoog.ui.minutes.minutes_job import EventPrinter, Job, Printed, Printer, Printers
from wijkdialoog.ui.minutes.minutes_mail import recipients_words
from wijkdialoog.ui.minutes.minutes_options import MinutesChoices
from wijkdialoog.ui.minutes.minutes_outputs import MinutesOutputs
from wijkdialoog.ui.minutes.minutes_records import MinutesRecords
from wijkdialoog.ui.minutes.minutes_versions import VersionsList
from wijkdialoog.ui.minutes.output_choice import DUTCH
from wijkdialoog.ui.minutes.pdf_preview import PdfPreview
from wijkdialoog.ui.pages import Page
from wijkdialoog.ui.tally.tally_panel import TallyPanel
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import scroll

_LEFT_WIDTH = 380
_LEFT_SHARE = 46  # of 100, on a narrow screen
_LOW_PAGE = 600
_TOPICS = frozenset(Topic) - {Topic.TEMPLATES, Topic.NETWORK}


class MinutesPage(Page):
    """Options on the left, the PDF on the right.

    outputs  what leaves the dossier, with the dialogs it asks with
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
        wiping: Wiping | None = None,
        event_printer: EventPrinter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._printers = Printers(printer, event_printer)
        self._minutes = minutes
        self._dialogues = dialogues
        self._facilitation = facilitation
        self._guard = guard
        self._messages = messages
        self._dialogue: Dialogue | None = None
        self._event: Event | None = None
        self._whole_event: set[DialogueId] = set()
        self._options: dict[DialogueId, MinutesOptions] = {}
        self._languages: dict[DialogueId, str] = {}
        self.choices = MinutesChoices()
        self.preview = PdfPreview()
        self.buttons = MinutesButtons()
        self.outputs = MinutesOutputs(self._printers, minutes, settings_file, guard, messages, self)
        self.closing = Closing(facilitation, wiping, guard, messages)
        self.buttons.put_below_close(self.closing)
        self.versions = VersionsList()
        self.records = MinutesRecords(
            minutes, guard, messages, self.choices.logo, self.versions, partial(ask_picture, self)
        )
        self.live = LivePdf(self)
        self._tallies: Tallies | None = None
        self.tally: TallyPanel | None = None
        self._draw_when_shown = False
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    def offer_tally(self, panel: TallyPanel, tallies: Tallies) -> None:
        """Let hands be counted here too, for who had no time for it before."""
        self._tallies, self.tally = tallies, panel
        self.choices.tally.show()
        panel.closed.connect(self.choices.tally.count.setFocus)
        self.choices.tally.count_wanted.connect(panel.open_panel)
        shortcut = QShortcut(QKeySequence(spec("tally_later").keys[0]), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(panel.toggle)

    @property
    def options(self) -> MinutesOptions:
        """What is chosen for this dialogue. Each begins without names (product.md, promise 6)."""
        if self._dialogue is None:
            return MinutesOptions()
        return self._options.get(self._dialogue.id, MinutesOptions())

    @property
    def language(self) -> str:
        """In which language the PDF of this dialogue is made, "nl" or "en"."""
        return self._languages.get(self._dialogue.id, DUTCH) if self._dialogue else DUTCH

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show this dialogue and its PDF."""
        if self._dialogue is None or self._dialogue.id != dialogue_id:
            self.choices.password.forget()
            self.live.forget()
            self.preview.clear()
        self._dialogue = self._guard(lambda: self._dialogues.get(dialogue_id))
        self.choices.show_options(self.options)
        self.choices.language.show_language(self.language)
        self._show_stored()
        self._draw()

    def reload(self) -> None:
        """Read everything again; the PDF follows in a moment."""
        if self._dialogue is None:
            return
        dialogue_id = self._dialogue.id
        self._dialogue = self._guard(lambda: self._dialogues.get(dialogue_id)) or self._dialogue
        self._show_stored()
        self.live.ask_soon()

    def leave(self) -> None:
        """Store half-typed sentences."""
        self.choices.commit()

    def save(self) -> None:
        """Ask where, write the PDF, say so."""
        if job := self._job():
            self.outputs.save(job)

    def mail(self) -> None:
        """Save the PDF, put a draft e-mail beside it and open that in the mail program."""
        if job := self._job():
            self.outputs.mail(job)

    def print(self) -> None:
        """Ask which printer and print the PDF as it would be saved now."""
        self.choices.commit()
        if job := self._plain_job():
            self.outputs.print(job)

    def _plain_job(self) -> Job | None:
        """What is chosen, without a password."""
        dialogue = self._dialogue
        if dialogue is None:
            return None
        event = self._event if dialogue.id in self._whole_event else None
        return Job(dialogue, self.options, self.language, event=event)

    def _job(self) -> Job | None:
        """What to save, or None when the password is not right yet."""
        password = self.choices.password
        if refusal := password.refusal():
            self._messages.warn(refusal, passing=True)
            password.ask_again()
            return None
        self.choices.commit()
        job = self._plain_job()
        return replace(job, password=password.password) if job else None

    # Drawing -----------------------------------------------------------------

    def _draw(self) -> None:
        """Draw what is chosen and typed now; the worker gets frozen values only."""
        self._draw_when_shown = False
        self.live.stop_waiting()
        job = self._plain_job()
        if job is None:
            return
        drawing = self._guard(lambda: self._printers.drawing(job, self._with_typed))
        if drawing is not None:
            self.live.draw(drawing)

    def _with_typed(self, material: Material) -> Material:
        return material.with_typed(self.choices.typed_summary, self.choices.typed_next_date)

    def _show_printed(self, printed: Printed) -> None:
        self.preview.show_pdf(printed.data)
        self.choices.show_printed(printed)

    def _show_stored(self) -> None:
        dialogue = self._dialogue
        if dialogue is None:
            return
        self._printers.forget()
        self._show_scope(dialogue.id)
        consents = self._guard(lambda: self._minutes.name_consents(dialogue.id))
        if consents is not None:
            self.choices.show_dialogue(dialogue, consents)
        self._show_tally(dialogue.id)
        self.buttons.show_closed(closed=dialogue.closed)
        self.closing.show_dialogue(dialogue)
        to = self._guard(lambda: self._minutes.recipients(dialogue.id))
        self.buttons.to_whom.setText(recipients_words(to) if to else "")
        versions = self.records.show(dialogue.id)
        self.buttons.show_versions(versions, has_folder=self.outputs.folder.is_dir())
        self._show_findings()

    def _show_scope(self, dialogue_id: DialogueId) -> None:
        self._event = self._guard(lambda: self._printers.event_of(dialogue_id))
        name, tables = ("", 0)
        if self._event is not None:
            name, tables = self._event.name, len(self._event.dialogue_ids)
        self.choices.scope.show_event(name, tables, whole=dialogue_id in self._whole_event)

    def _show_tally(self, dialogue_id: DialogueId) -> None:
        if self._tallies is None or self.tally is None:
            return
        self.tally.show_dialogue(dialogue_id)
        tallies = self._tallies
        counted = self._guard(lambda: tallies.read(dialogue_id))
        if counted is not None:
            self.choices.tally.show_hands(counted.hands)

    def _show_findings(self) -> None:
        if (dialogue := self._dialogue) is not None:
            found = self._guard(lambda: self._minutes.findings(dialogue.id, self.options))
            self.choices.findings.show_findings(found or ())

    # Acts --------------------------------------------------------------------

    def _choose(self, options: MinutesOptions) -> None:
        if self._dialogue is not None:
            self._options[self._dialogue.id] = options
            self._show_findings()
            self.live.ask_soon()

    def _choose_scope(self, whole: bool) -> None:
        if self._dialogue is not None:
            (self._whole_event.add if whole else self._whole_event.discard)(self._dialogue.id)
            self._show_scope(self._dialogue.id)
            self.live.ask_soon()

    def _choose_language(self, language: str) -> None:
        if self._dialogue is not None:
            self._languages[self._dialogue.id] = language
            self.live.ask_soon()

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
        lost = self.closing.lines_to_lose
        act = self._facilitation.reopen if dialogue.closed else self._facilitation.close
        if self._guard.succeeded(lambda: act(dialogue.id)):
            self._messages.say_instead(
                self.tr("De dialoog is weer open.")
                if dialogue.closed
                else self.closing.after_closing(lost)
            )

    def _after_saving(self) -> None:
        self._show_stored()
        self._draw()

    # Layout ------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._left = QFrame()
        self._left.setProperty("role", "panel")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.choices_area = scroll(self.choices)
        column.addWidget(self.choices_area, 1)
        column.addWidget(self.buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, _LEFT_SHARE)
        row.addWidget(self.preview, 100 - _LEFT_SHARE)
        self.choices.put_last(self.versions)
        self.choices.put_last(self.buttons.ending)
        on_theme(self, self._fit)

    def _connect(self) -> None:
        choices, buttons = self.choices, self.buttons
        choices.changed.connect(self._choose)
        choices.scope.chosen.connect(self._choose_scope)
        choices.language.chosen.connect(self._choose_language)
        choices.typed.connect(self.live.ask_soon)
        choices.summary_committed.connect(self._store_summary)
        choices.next_date_committed.connect(self._store_next_date)
        choices.findings.decided.connect(self._decide)
        self.live.wanted.connect(self._draw)
        self.live.drawn.connect(self._show_printed)
        buttons.save_wanted.connect(self.save)
        buttons.mail_wanted.connect(self.mail)
        buttons.print_wanted.connect(self.print)
        buttons.close_wanted.connect(self._close_or_reopen)
        buttons.folder_wanted.connect(self.outputs.show_folder)
        self.outputs.saved.connect(self._after_saving)
        standard = QKeySequence.StandardKey
        for key, act in ((standard.Save, self.save), (standard.Print, self.print)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._draw_when_shown = self.live.is_waiting
        self.live.stop_waiting()
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
            self.choices.put_last(self.buttons.more)
        else:
            self.buttons.take_more_back()
