"""How long dialogues are kept: what has expired, what comes, and what was wiped."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.retention import SOON_DAYS, Retained
from wijkdialoog.services.retention import Retention
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.ui.dialogs.irreversible import Irreversible, ask_irreversible
from wijkdialoog.ui.dossier.copies_choice import CopiesChoice
from wijkdialoog.ui.dossier.retention_row import RetentionRow
from wijkdialoog.ui.dossier.section import SectionPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, button, clear_layout, label
from wijkdialoog.ui.widgets.fold import Fold
from wijkdialoog.ui.words.privacy import goes_sentences, wiped_line
from wijkdialoog.ui.words.saying import plural

_TOPICS = (Topic.DIALOGUES, Topic.PARTICIPANTS, Topic.CONTRIBUTIONS, Topic.PEOPLE)


class RetentionSection(SectionPage):
    """Expired first. Everything here is asked for; nothing goes by itself."""

    def __init__(
        self,
        retention: Retention,
        wiping: Wiping,
        settings_file: SettingsFile,
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        last_stick: Callable[[], int | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._retention = retention
        self._wiping = wiping
        self._settings_file = settings_file
        self._guard = guard
        self._messages = messages
        self.rows: list[RetentionRow] = []
        self.copies = CopiesChoice(wiping.copies, last_stick)
        self._lay_out()
        Freshness(self, _TOPICS, hub)

    # Showing -----------------------------------------------------------------

    def reload(self) -> None:
        """Read every dialogue again."""
        found = self._guard(self._retention.all)
        if found is None:
            return
        expired = [one for one in found if one.is_expired]
        soon = [one for one in found if one.is_soon]
        later = [one for one in found if not one.is_expired and not one.is_soon]
        self.rows = []
        self._title.setText(self._told(len(expired)))
        self._fill(self._expired, expired)
        self._fill(self._soon, soon)
        self._fill(self._later, later)
        self._soon_title.setVisible(bool(soon))
        self._later_fold.setVisible(bool(later))
        self._later_fold.set_hint(
            plural(len(later), self.tr("{n} dialoog"), self.tr("{n} dialogen"))
        )
        self.copies.setVisible(bool(found))
        self.copies.reload()
        self._show_log()
        self._show_traces()

    def _told(self, expired: int) -> str:
        if not expired:
            return self.tr("Er is niets dat weg moet.")
        return plural(
            expired,
            self.tr("{n} dialoog is over de bewaartermijn."),
            self.tr("{n} dialogen zijn over de bewaartermijn."),
        )

    def _fill(self, column: QVBoxLayout, found: Sequence[Retained]) -> None:
        clear_layout(column)
        for one in found:
            row = RetentionRow(one)
            row.longer.connect(lambda d=one.dialogue: self.keep_longer(d))
            row.anonymise.connect(lambda d=one.dialogue: self.anonymise(d))
            row.remove.connect(lambda d=one.dialogue: self.remove(d))
            column.addWidget(row)
            row.show()  # at once: what is not shown yet takes no focus
            self.rows.append(row)

    def _show_log(self) -> None:
        log = self._guard(self._wiping.log) or ()
        lines = [wiped_line(note.date, note.what, note.number) for note in reversed(log)]
        self._log.setText("\n".join(lines))
        self._log_card.setVisible(bool(lines))

    def _show_traces(self) -> None:
        recent = len(self._settings_file.current.recent)
        self.clear_recent.setEnabled(recent > 0)

    # Acting ------------------------------------------------------------------

    def keep_longer(self, dialogue: Dialogue) -> None:
        """Keep a dialogue a year longer; undo takes it back."""
        until = self._guard(lambda: self._retention.keep_longer(dialogue.id))
        if until is not None:
            self._show_again(dialogue.id)

    def anonymise(self, dialogue: Dialogue) -> None:
        """Ask, and take names and texts out of a dialogue."""
        stays = self.tr("Thema, vragen en aantallen blijven.")
        self._for_good(
            dialogue,
            self.tr("“{0}” anoniem maken?"),
            (stays,),
            self.tr("Maak anoniem"),
            self.tr("Niet anoniem maken"),
            self._wiping.anonymise,
        )

    def remove(self, dialogue: Dialogue) -> None:
        """Ask, and remove a dialogue with everything in it."""
        self._for_good(
            dialogue,
            self.tr("“{0}” voorgoed verwijderen?"),
            (),
            self.tr("Verwijder voorgoed"),
            self.tr("Niet verwijderen"),
            self._wiping.remove,
        )

    def _for_good(
        self,
        dialogue: Dialogue,
        title: str,
        more: tuple[str, ...],
        act: str,
        keep: str,
        do: Callable[..., None],
    ) -> None:
        goes = self._guard(lambda: self._wiping.what_goes(dialogue.id))
        if goes is None:
            return
        removes = self.copies.removes
        copies = (self.tr("De oude reservekopieën gaan ook weg."),) if removes else ()
        question = Irreversible(
            title.format(dialogue.title),
            (*goes_sentences(goes), *more, *copies),
            act,
            keep,
            copy=not removes,
        )
        place = [row.dialogue_id for row in self.rows].index(dialogue.id)
        if ask_irreversible(question, self.window()):
            self._guard(lambda: do(dialogue.id, remove_copies=removes))
            self.reload()
            self._focus_row(place)

    def _focus_row(self, place: int) -> None:
        """The row that came in this place; else Qt goes to the button that leaves the page."""
        shown = [row for row in self.rows if row.isVisible()]
        if shown:
            shown[min(place, len(shown) - 1)].anonymise_button.setFocus()
        else:
            self.clear_recent.setFocus()

    def _show_again(self, dialogue_id: DialogueId) -> None:
        self.reload()
        for row in self.rows:
            if row.dialogue_id == dialogue_id and row.isVisible():
                row.longer_button.setFocus()

    def _clear_recent(self) -> None:
        """Forget which dossiers were opened; the files stay."""
        self._settings_file.change(recent=(), minutes_folder="", stick_copies={})
        self._messages.say(self.tr("De lijst met dossiers is leeg. De bestanden zijn er nog."))
        self._show_traces()

    # Making ------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._title = label("", "heading", wrap=True)
        told = self.tr(
            "Een dialoog bewaren we een jaar na de avond. "
            "Bij het voorbereiden kun je een andere datum kiezen."
        )
        self._expired, self._soon, self._later = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        days = self.tr("Komt eraan, binnen {0} dagen").format(SOON_DAYS)
        self._soon_title = label(days, "heading", wrap=True)
        body = QWidget()
        body.setLayout(self._later)
        self._later.setContentsMargins(0, 0, 0, 0)
        self._later_fold = Fold(self.tr("Later"), body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(label(told, "muted", wrap=True))
        column.addLayout(self._expired)
        column.addWidget(self._soon_title)
        column.addLayout(self._soon)
        column.addWidget(self._later_fold)
        column.addWidget(self.copies)
        column.addWidget(self._wiped())
        column.addWidget(self._traces())
        column.addStretch(1)

    def _wiped(self) -> Card:
        self._log_card = Card(name=self.tr("Opgeruimd"))
        column = self._log_card.column(spacing=4)
        column.addWidget(label(self.tr("Opgeruimd"), "heading"))
        self._log = label("", "small", wrap=True)
        column.addWidget(self._log)
        return self._log_card

    def _traces(self) -> Card:
        card = Card(name=self.tr("Sporen op deze computer"))
        column = card.column(spacing=6)
        column.addWidget(label(self.tr("Sporen op deze computer"), "heading"))
        told = self.tr(
            "Buiten het dossier staan alleen de namen van bestanden. "
            "Foutverslagen bevatten geen namen of teksten."
        )
        column.addWidget(label(told, "muted", wrap=True))
        self.clear_recent = button(
            self.tr("Maak de lijst met dossiers leeg"), on_click=self._clear_recent
        )
        column.addWidget(self.clear_recent, 0, Qt.AlignmentFlag.AlignLeft)
        on_theme(card, lambda: self.clear_recent.setMinimumHeight(scaled(44)))
        return card
