"""The panel on the right of the start page: this dossier, the last dialogues and dossiers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkdialoog.services.dialogues import DialogueCard
from wijkdialoog.ui.dossier.section import Section, section_label
from wijkdialoog.ui.start import words
from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, ElidedLabel, button, clear_layout, label

_MOST_DIALOGUES = 4
_MOST_DOSSIERS = 5
_WIDTH = 340


class SidePanel(Card):
    """Links to what was used last, and to the care of the dossier that is open.

    dialogue_chosen(Dialogue), dossier_chosen(Path), section_chosen(Section)
    """

    dialogue_chosen = Signal(object)
    dossier_chosen = Signal(object)
    section_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._beside = True
        self._copy_words, self._copy_is_due = "", False
        self._lines: QVBoxLayout = self.column(margin=20, spacing=2)
        on_theme(self, self._fit)

    def show_last_copy(self, words: str, *, is_due: bool) -> None:
        """Show how long ago this dossier was copied to a stick; shown by the next `show_lately`."""
        self._copy_words, self._copy_is_due = words, is_due

    def show_lately(self, dialogues: Sequence[DialogueCard], dossiers: Sequence[str]) -> None:
        """Show the newest dialogues and the recent dossiers, of which the first is open."""
        clear_layout(self._lines)
        if dialogues:
            self._lines.addWidget(label(self.tr("Laatste dialogen"), "heading"))
        for card in dialogues[:_MOST_DIALOGUES]:
            self._lines.addWidget(self._dialogue(card))
        if dossiers:
            if dialogues:
                self._lines.addSpacing(scaled(12))
            self._lines.addWidget(label(self.tr("Recente dossiers"), "heading"))
        for number, path in enumerate(map(Path, dossiers[:_MOST_DOSSIERS])):
            self._lines.addWidget(self._dossier(path, is_open=number == 0))
        self._show_sections(spaced=bool(dialogues or dossiers))

    def _show_sections(self, *, spaced: bool) -> None:
        if spaced:
            self._lines.addSpacing(scaled(12))
        self._lines.addWidget(label(self.tr("Dit dossier"), "heading"))
        if self._copy_words:
            role = "warning" if self._copy_is_due else "muted"
            self._lines.addWidget(label(self._copy_words, role, wrap=True))
        for section in Section:
            made = self._entry(ElidedLabel(section_label(section), "link"))
            made.setProperty("compact", "true")
            made.setAccessibleName(section_label(section))
            made.clicked.connect(lambda _on=False, at=section: self.section_chosen.emit(at))
            self._lines.addWidget(made)

    def set_beside(self, beside: bool) -> None:
        """Take a fixed width beside the page, or its whole width below."""
        self._beside = beside
        self._fit()

    def _fit(self) -> None:
        if self._beside:
            self.setFixedWidth(scaled(_WIDTH))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(ANY_WIDTH)

    def _dialogue(self, card: DialogueCard) -> QPushButton:
        dialogue = card.dialogue
        made = self._line(dialogue.title, words.day(dialogue))
        made.clicked.connect(lambda: self.dialogue_chosen.emit(dialogue))
        return made

    def _dossier(self, path: Path, *, is_open: bool) -> QPushButton:
        note = self.tr("nu open") if is_open else str(path.parent)
        made = self._line(path.stem, note)
        made.setToolTip(str(path))
        made.setEnabled(not is_open)
        made.clicked.connect(lambda: self.dossier_chosen.emit(path))
        return made

    def _line(self, text: str, note: str) -> QPushButton:
        made = self._entry(ElidedLabel(text, "strong"), ElidedLabel(note, "small"))
        made.setAccessibleName(f"{text}. {note}")
        return made

    def _entry(self, *parts: QWidget) -> QPushButton:
        """Return a line to press; its words stand straight under the heading."""
        made = button("", "entry")
        inside = QVBoxLayout(made)
        inside.setContentsMargins(0, 4, 4, 4)
        inside.setSpacing(0)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        return made
