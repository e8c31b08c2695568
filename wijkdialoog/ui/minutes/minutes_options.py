"""What stands in the minutes: names, parts, the three sentences, the next date."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import LeftOut, MinutesOptions, NameMode, PrintedMinutes
from wijkdialoog.services.minutes import NameConsents
from wijkdialoog.ui.minutes.findings_box import FindingsBox
from wijkdialoog.ui.minutes.logo_row import LogoRow
from wijkdialoog.ui.minutes.minutes_job import Printed
from wijkdialoog.ui.minutes.output_choice import LanguageChoice, PasswordChoice, ScopeChoice
from wijkdialoog.ui.minutes.reader_choice import ReaderChoice
from wijkdialoog.ui.minutes.tally_row import TallyRow
from wijkdialoog.ui.widgets.basics import Toggle, hline, label
from wijkdialoog.ui.widgets.fields import ChoiceField, LineField, TextField, labelled
from wijkdialoog.ui.words.saying import plural

_PAUSE_OF_TYPING_MS = 900
_SUMMARY_LINES = 5


class MinutesChoices(QWidget):
    """The left side of the page.

    changed             the `MinutesOptions` somebody chose
    summary_committed   "in drie zinnen", after a pause of typing or when the field is left
    next_date_committed the next date, likewise
    typed               a letter was typed in one of the two
    tally, findings, logo, scope, language, password  boxes of their own, with their own signals
    """

    changed = Signal(object)
    summary_committed = Signal(str)
    next_date_committed = Signal(str)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = MinutesOptions()
        self._shown_id: DialogueId | None = None
        self.reader = ReaderChoice()
        self.names = ChoiceField(
            self.tr("Namen"),
            [
                (NameMode.NONE, self.tr("Geen namen")),
                (NameMode.FIRST_NAMES, self.tr("Voornaam")),
                (NameMode.FULL, self.tr("Hele naam")),
            ],
        )
        self._consents = label("", "small", wrap=True)
        self.summary = TextField(
            self.tr("In drie zinnen"),
            self.tr("Waar ging het over? Wat valt op? Wat gaan we doen?"),
            lines=_SUMMARY_LINES,
        )
        self.next_date = LineField(self.tr("Volgende keer"), self.tr("Bijvoorbeeld: zondag 12 mei"))
        self.parts = {name: Toggle(text) for name, text in self._part_texts().items()}
        self.tally = TallyRow()
        self.findings = FindingsBox()
        self.logo = LogoRow()
        self.scope = ScopeChoice()
        self.language = LanguageChoice()
        self.password = PasswordChoice()
        self._left_out = label("", "small", wrap=True)
        self._last = QVBoxLayout()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_OF_TYPING_MS)
        self._lay_out()
        self._connect()

    @property
    def typed_summary(self) -> str:
        """What stands in the field now, stored or not."""
        return self.summary.toPlainText()

    @property
    def typed_next_date(self) -> str:
        """What stands in the field now, stored or not."""
        return self.next_date.text()

    def show_options(self, options: MinutesOptions) -> None:
        """Show what is chosen, without telling."""
        self._options = options
        self.reader.show_options(options)
        self.names.show_value(options.names)
        self.tally.show_choice(options.parts.tally)
        for name, toggle in self.parts.items():
            toggle.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
            toggle.setChecked(getattr(options.parts, name))
            toggle.blockSignals(False)  # noqa: FBT003

    def show_dialogue(self, dialogue: Dialogue, consents: NameConsents) -> None:
        """Show what is stored; text that is half typed, or was refused, stays."""
        if dialogue.id != self._shown_id:
            self._shown_id = dialogue.id
            self.summary.put_back()
            self.next_date.put_back()
        self.summary.show_value(dialogue.summary)
        self.next_date.show_value(dialogue.next_date)
        self._consents.setText(self._consents_text(consents))
        self._consents.setVisible(consents.people > 0)

    def show_printed(self, printed: Printed) -> None:
        """Show what was left out and what could not be drawn."""
        if isinstance(printed, PrintedMinutes):
            told = "\n".join(self._left_out_texts(printed.minutes.left_out))
        else:
            told = self.tr("Dat staat bij elke tafel in de PDF.")
        self._left_out.setText(told)
        self.findings.show_characters(printed.missing)

    def put_last(self, widget: QWidget) -> None:
        """Show a widget of the page below everything else."""
        self._last.addWidget(widget)

    def commit(self) -> None:
        """Store what is half typed."""
        self._pause.stop()
        self.summary.commit()
        self.next_date.commit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.scope)
        column.addWidget(self.reader)
        column.addWidget(label(self.tr("Wat staat er in het verslag?"), "heading", wrap=True))
        column.addWidget(self.findings)
        column.addLayout(labelled(self.tr("Namen"), self.names))
        column.addWidget(self._consents)
        column.addSpacing(4)
        column.addLayout(labelled(self.tr("In drie zinnen"), self.summary))
        column.addLayout(labelled(self.tr("Volgende keer"), self.next_date))
        column.addSpacing(4)
        switches = QVBoxLayout()
        switches.setSpacing(3)
        for toggle in self.parts.values():
            switches.addWidget(toggle)
            switches.addWidget(hline())
        switches.addWidget(self.tally)
        switches.addWidget(hline())
        switches.addWidget(self.logo)
        switches.addWidget(hline())
        switches.addWidget(self.language)
        switches.addWidget(hline())
        switches.addWidget(self.password)
        switches.addWidget(hline())
        column.addLayout(switches)
        column.addWidget(label(self.tr("Dit staat er niet in"), "small-strong"))
        column.addWidget(self._left_out)
        column.addLayout(self._last)
        column.addStretch(1)

    def _connect(self) -> None:
        self.reader.chosen.connect(self._reader_chosen)
        self.names.committed.connect(self._names_chosen)
        for name, toggle in self.parts.items():
            toggle.toggled.connect(lambda on, name=name: self._part_chosen(name, on=on))
        self.tally.chosen.connect(lambda on: self._part_chosen("tally", on=on))
        for field in (self.summary, self.next_date):
            field.textChanged.connect(self._typing)
            field.committed.connect(self._committed)
        self._pause.timeout.connect(self.commit)

    def _typing(self) -> None:
        # Only a person typing starts the pause; showing a stored text does not.
        if self.summary.hasFocus() or self.next_date.hasFocus():
            self._pause.start()
            self.typed.emit()

    def _committed(self, text: str) -> None:
        if self.sender() is self.summary:
            self.summary_committed.emit(text)
        else:
            self.next_date_committed.emit(text)

    def _reader_chosen(self, options: MinutesOptions) -> None:
        self.show_options(options)
        self._choose(options)

    def _names_chosen(self, names: NameMode) -> None:
        self._choose(replace(self._options, names=names))

    def _part_chosen(self, name: str, *, on: bool) -> None:
        self._choose(replace(self._options, parts=replace(self._options.parts, **{name: on})))

    def _choose(self, options: MinutesOptions) -> None:
        self._options = options
        self.reader.show_options(options)
        self.changed.emit(options)

    def _part_texts(self) -> dict[str, str]:
        """Field of MinutesParts → what its switch says, in the order of the page."""
        return {
            "summary": self.tr("Gesprek in drie zinnen"),
            "follow_up": self.tr("Hoe het staat met vorige afspraken"),
            "experiences_and_views": self.tr("Ervaringen en zienswijzen"),
            "assets": self.tr("Bronnen"),
            "photos": self.tr("Foto’s"),
            "open_points": self.tr("Wat open blijft"),
            "speaking_time": self.tr("Tijd per ronde"),
            "time_per_role": self.tr("Spreektijd per rol"),
            "organisations": self.tr("Organisaties en publieke rollen"),
        }

    def _consents_text(self, consents: NameConsents) -> str:
        if consents.people == 1:
            agreed = self.tr("De ene deelnemer vindt het goed met naam genoemd te worden.")
            return agreed if consents.agreed else self.tr("De ene deelnemer wil geen naam erin.")
        if consents.agreed == 0:
            return self.tr("Nog niemand vindt het goed met naam genoemd te worden.")
        return self.tr("{agreed} van de {people} deelnemers mogen met naam genoemd worden.").format(
            agreed=consents.agreed, people=consents.people
        )

    def _left_out_texts(self, left_out: LeftOut) -> list[str]:
        counted = (
            (left_out.hidden_names, self.tr("{n} naam"), self.tr("{n} namen")),
            (
                left_out.sensitive_lines,
                self.tr("{n} regel die gevoelig is"),
                self.tr("{n} regels die gevoelig zijn"),
            ),
            (
                left_out.withheld_lines,
                self.tr("{n} regel die je weglaat"),
                self.tr("{n} regels die je weglaat"),
            ),
            (left_out.hidden_assets, self.tr("{n} bron"), self.tr("{n} bronnen")),
            (
                left_out.shortened_lines,
                self.tr("{n} bijdrage, want voor bewoners houden we het kort"),
                self.tr("{n} bijdragen, want voor bewoners houden we het kort"),
            ),
            (
                left_out.hidden_lines,
                self.tr("{n} ervaring of zienswijze"),
                self.tr("{n} ervaringen en zienswijzen"),
            ),
            (left_out.hidden_photos, self.tr("{n} foto"), self.tr("{n} foto’s")),
            (left_out.hidden_hands, self.tr("{n} getelde hand"), self.tr("{n} getelde handen")),
        )
        texts = ["· " + plural(n, one, many) for n, one, many in counted if n]
        return texts or [self.tr("Alles wat is opgeschreven staat erin.")]
