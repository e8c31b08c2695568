"""Before saving ("Even nakijken"): what is personal in the texts, each with a choice."""

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wijkdialoog.domain.findings import Finding, FindingKey, Handling
from wijkdialoog.services.minutes import HandledFinding
from wijkdialoog.ui.theme import current_theme, on_theme
from wijkdialoog.ui.widgets.basics import (
    Card,
    ChipRow,
    button,
    clear_layout,
    hline,
    label,
    set_role,
)
from wijkdialoog.ui.words.minutes import finding_label, handling_label, place_label
from wijkdialoog.ui.words.saying import plural

_SHOWN_AT_FIRST = 4
_LETTERS_AROUND = 44


class FindingsBox(Card):
    """Amber while there is something to look at, else green. Every choice is stored at once.

    decided  the `Finding` and the `Handling` somebody chose
    """

    decided = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent=parent)
        self._found: tuple[HandledFinding, ...] = ()
        self._show_all = False
        self.rows: list[FindingRow] = []
        self._title = label(self.tr("Even nakijken"), "strong")
        self._text = label("", "body", wrap=True)
        self._characters = label("", "body", wrap=True)
        self._list = QVBoxLayout()
        self.more = button("", "link", on_click=self._toggle_all)
        column = self.column(margin=12, spacing=6)
        column.addWidget(self._title)
        column.addWidget(self._characters)
        column.addWidget(self._text)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._characters.hide()
        self.show_findings(())

    @property
    def text(self) -> str:
        """What is told about the whole."""
        return self._text.text()

    @property
    def characters_text(self) -> str:
        """What is told about characters that do not print."""
        return self._characters.text()

    def show_findings(self, found: tuple[HandledFinding, ...]) -> None:
        """Show what was found; the row somebody is choosing in stays as it is."""
        before = [handled.finding.key for handled in self._shown()]
        self._found = found
        self._text.setText(self._told())
        shown = self._shown()
        if [handled.finding.key for handled in shown] != before or len(shown) != len(self.rows):
            self._build(shown)
        for row, handled in zip(self.rows, shown, strict=True):
            row.show_handled(handled)
        hidden = len(found) - len(shown)
        self.more.setVisible(len(found) > _SHOWN_AT_FIRST)
        show_more = plural(hidden, self.tr("Toon er nog 1"), self.tr("Toon er nog {n}"))
        self.more.setText(show_more if hidden else self.tr("Toon er minder"))
        self._dress()

    def show_characters(self, missing: tuple[str, ...]) -> None:
        """Name the characters that do not print."""
        told = self.tr("Deze tekens kunnen we niet afdrukken: {0}. Er staat een vraagteken.")
        self._characters.setText(told.format(" ".join(missing)) if missing else "")
        self._characters.setVisible(bool(missing))
        self._dress()

    def _dress(self) -> None:
        undecided = any(not handled.decided for handled in self._found)
        set_role(self, "hint" if undecided or self._characters.text() else "soft")

    def _told(self) -> str:
        if not self._found:
            return self.tr(
                "Alles in orde. We vonden geen nummers, adressen of namen in de teksten."
            )
        undecided = sum(not handled.decided for handled in self._found)
        found = plural(
            len(self._found),
            self.tr("We vonden 1 ding dat over iemand gaat."),
            self.tr("We vonden {n} dingen die over iemand gaan."),
        )
        if not undecided:
            return " ".join((found, self.tr("Bij alles is gekozen.")))
        return " ".join((found, self.tr("Zonder keuze geldt wat nu gekozen staat.")))

    def _shown(self) -> tuple[HandledFinding, ...]:
        return self._found if self._show_all else self._found[:_SHOWN_AT_FIRST]

    def _toggle_all(self) -> None:
        self._show_all = not self._show_all
        self._build(self._shown())
        self.show_findings(self._found)

    def _build(self, shown: tuple[HandledFinding, ...]) -> None:
        focused = next((row.key for row in self.rows if row.isAncestorOf(self._focus())), None)
        clear_layout(self._list)
        self.rows = []
        for handled in shown:
            row = FindingRow(handled)
            row.chosen.connect(self.decided)
            self._list.addWidget(row)
            self.rows.append(row)
        for row in self.rows:
            if row.key == focused:
                row.choices.chip(row.handling).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus(self) -> QWidget:
        return self.focusWidget() or self


class FindingRow(QWidget):
    """One finding in its line, with three choices.

    chosen  the `Finding` and the `Handling` somebody chose
    """

    chosen = Signal(object, object)

    def __init__(self, handled: HandledFinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = handled.finding
        self.handling = handled.handling
        self._what = label("", "small-strong", wrap=True)
        self.quote = label("", "small", wrap=True)
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self._outcome = label("", "small", wrap=True)
        self.choices = ChipRow(
            [(handling, handling_label(handling)) for handling in Handling],
            self.tr("Wat doen we ermee?"),
        )
        for handling in Handling:
            # Three in one row of a narrow panel.
            self.choices.chip(handling).setProperty("compact", "true")
        self.choices.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(hline())
        for widget in (self._what, self.quote, self.choices, self._outcome):
            column.addWidget(widget)
        self.show_handled(handled)
        on_theme(self, self._quote)

    @property
    def key(self) -> FindingKey:
        """Which finding this is."""
        return self.finding.key

    @property
    def outcome(self) -> str:
        """What is told about what will stand in the minutes."""
        return self._outcome.text()

    def show_handled(self, handled: HandledFinding) -> None:
        """Show the finding in its line and what happens to it."""
        self.finding, self.handling = handled.finding, handled.handling
        finding = self.finding
        told = self.tr("{place} noemt {what}.").format(
            place=place_label(finding.place), what=finding_label(finding.kind)
        )
        self._what.setText(told)
        self._quote()
        self.choices.choose(handled.handling)
        for handling in Handling:
            name = f"{handling_label(handling)}: {finding.found}"
            self.choices.chip(handling).setAccessibleName(name)
        self._outcome.setText(self._outcome_text())

    def _choose(self, handling: Handling) -> None:
        self.chosen.emit(self.finding, handling)

    def _outcome_text(self) -> str:
        if self.handling is Handling.WITHHOLD:
            return self.tr("Dit staat niet in het verslag. We tellen het wel.")
        if self.handling is Handling.REPLACE:
            return self.tr("Er komt te staan: {0}").format(self.finding.replacement)
        return self.tr("Het staat zo in het verslag.")

    def _quote(self) -> None:
        _show_in_line(self.quote, self.finding)


def _show_in_line(shown: QLabel, finding: Finding) -> None:
    """Show the words in bold between what stands around them."""
    before, after = finding.text[: finding.start], finding.text[finding.end :]
    if len(before) > _LETTERS_AROUND:
        before = "…" + before[-_LETTERS_AROUND:]
    if len(after) > _LETTERS_AROUND:
        after = after[:_LETTERS_AROUND] + "…"
    ink = current_theme().ink
    found = f'<b style="color:{ink}">{html.escape(finding.found)}</b>'
    shown.setText(f"{html.escape(before)}{found}{html.escape(after)}")
    shown.setAccessibleName(f"{before}{finding.found}{after}")
