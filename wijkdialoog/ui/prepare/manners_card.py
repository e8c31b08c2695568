"""How people talk with each other: ground rules, who said it, how long, how time is shown."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Attribution, ClockStyle, Dialogue
from wijkdialoog.domain.retention import keep_until
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.prepare.ground_rules_editor import GroundRulesEditor
from wijkdialoog.ui.widgets.basics import Card, ChipRow, label
from wijkdialoog.ui.widgets.fields import LineField, labelled
from wijkdialoog.ui.widgets.fold import Fold
from wijkdialoog.ui.widgets.tick import Choice
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.people import attribution_label
from wijkdialoog.ui.words.rounds import clock_style_label

_EXPLAINED = {
    Attribution.UNTIL_END: QT_TRANSLATE_NOOP(
        "MannersCard", "Namen blijven tot het afsluiten. Daarna alleen met toestemming."
    ),
    Attribution.KEEP: QT_TRANSLATE_NOOP(
        "MannersCard", "Het dossier onthoudt wie wat zei. Het verslag niet zonder toestemming."
    ),
    Attribution.NONE: QT_TRANSLATE_NOOP(
        "MannersCard", "Bij een regel komt geen naam te staan, ook niet tijdens het gesprek."
    ),
}


class MannersCard(Card):
    """Four folds that tell their choice beside the heading, so that nothing needs opening.

    rules_changed  the ground rules, a tuple of text
    edited         name of a field of `Dialogue` and its new value
    """

    rules_changed = Signal(object)
    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Zo praten we met elkaar"))
        self.rules = GroundRulesEditor()
        self.rules.changed.connect(self.rules_changed)
        self._attributions = QButtonGroup(self)
        self.clock = ChipRow(
            [(style, clock_style_label(style)) for style in ClockStyle], self.tr("Klok")
        )
        self.clock.chosen.connect(lambda style: self.edited.emit("clock_style", style))
        self.keep_until = LineField(self.tr("Bewaren tot"), self.tr("31-12-2027"))
        self._lay_out()

    def show_dialogue(self, dialogue: Dialogue) -> None:
        """Show what is stored."""
        self.rules.show_rules(dialogue.ground_rules)
        self.rules_fold.set_hint(str(len(dialogue.ground_rules)))
        self.attribution_button(dialogue.attribution).setChecked(True)
        self.attribution_fold.set_hint(attribution_label(dialogue.attribution))
        self.clock.choose(dialogue.clock_style)
        self.clock_fold.set_hint(clock_style_label(dialogue.clock_style))
        until = spoken_date(keep_until(dialogue))
        self.keep_until.show_value(until)
        self.keep_fold.set_hint(self.tr("tot {0}").format(until))

    def attribution_button(self, attribution: Attribution) -> Choice:
        """The button of a choice."""
        return self._choices[attribution]

    def _lay_out(self) -> None:
        column = self.column(spacing=4)
        column.addWidget(label(self.tr("Zo praten we met elkaar"), "heading", wrap=True))
        self.rules_fold = Fold(self.tr("Spelregels"), self.rules)
        self.attribution_fold = Fold(self.tr("Wie zei het"), self._attribution_choices())
        self.clock_fold = Fold(self.tr("Tijd"), self._clock_choice())
        self.keep_fold = Fold(self.tr("Bewaren"), self._keep_choice())
        for fold in (self.rules_fold, self.attribution_fold, self.keep_fold, self.clock_fold):
            column.addWidget(fold)

    def _attribution_choices(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._choices: dict[Attribution, Choice] = {}
        for attribution in Attribution:
            explained = QCoreApplication.translate("MannersCard", _EXPLAINED[attribution])
            choice = Choice(attribution_label(attribution))
            choice.setAccessibleDescription(explained)
            choice.clicked.connect(
                lambda _checked, value=attribution: self.edited.emit("attribution", value)
            )
            self._choices[attribution] = choice
            self._attributions.addButton(choice)
            column.addWidget(choice)
            column.addWidget(label(explained, "small", wrap=True))
        return body

    def _keep_choice(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(labelled(self.tr("Bewaren tot"), self.keep_until))
        told = self.tr("Daarna vraagt het programma wat er weg mag. Niets gaat vanzelf.")
        column.addWidget(label(told, "small", wrap=True))
        return body

    def _clock_choice(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.clock)
        column.addWidget(
            label(
                self.tr("Rustig: een vorm loopt vol. Klok: je ziet minuten en seconden."),
                "small",
                wrap=True,
            )
        )
        return body
