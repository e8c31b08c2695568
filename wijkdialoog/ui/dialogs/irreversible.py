"""The one question of the program: before an act that cannot be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label, scroll
from wijkdialoog.ui.widgets.sign import Sign

_MOST_NAMED = 60  # names in the list; beyond it, how many more


@dataclass(frozen=True)
class Irreversible:
    """An act that cannot be taken back, in words.

    title    the question with the object in it: "“Samen eten” voorgoed verwijderen?"
    what     what happens, one sentence each
    objects  names of everything it touches; () when the title already names the only one
    act      text of the button that does it: "Verwijder voorgoed"
    keep     text of the button that does not: "Niet verwijderen"
    copy     whether a backup is made first (then that is said)
    """

    title: str
    what: Sequence[str]
    act: str
    keep: str
    objects: Sequence[str] = ()
    copy: bool = True


class IrreversibleDialog(QDialog):
    """Names the object and what happens. Enter and Esc both keep everything as it is."""

    def __init__(self, question: Irreversible, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Wijkdialoog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._question = question
        self.act = button(question.act, "plain", on_click=self.accept)
        self.keep = button(question.keep, "primary", on_click=self.reject)
        self.keep.setDefault(True)
        self._lay_out()
        on_theme(self, self._fit)
        self.keep.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Sign("fa6s.triangle-exclamation", 24, "amber"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(self._question.title, "question", wrap=True), 1)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(12)
        words.addLayout(head)
        if self._question.objects:
            listed = label(self._listed(), wrap=True)
            listed.setAccessibleName(self.tr("Waar het om gaat"))
            words.addWidget(listed)
        for sentence in (*self._question.what, *self._about_copy()):
            words.addWidget(label(sentence, wrap=True))
        words.addStretch(1)
        self._area = scroll(self._words)  # long lists and large letters
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(self._question.title)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(10)
        self._ways.addStretch(1)
        self._ways.addWidget(self.act)
        self._ways.addWidget(self.keep)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._area, 1)
        self._column.addLayout(self._ways)
        self.setAccessibleDescription(" ".join((*self._question.what, *self._about_copy())))

    def _about_copy(self) -> tuple[str, ...]:
        never_back = self.tr("Dit kun je niet ongedaan maken.")
        if not self._question.copy:
            return (never_back,)
        return (never_back, self.tr("Eerst maken we een reservekopie van het dossier."))

    def _listed(self) -> str:
        names = self._question.objects
        lines = [f"· {name}" for name in names[:_MOST_NAMED]]
        if len(names) > _MOST_NAMED:
            lines.append(self.tr("en nog {0} andere").format(len(names) - _MOST_NAMED))
        return "\n".join(lines)

    def _fit(self) -> None:
        edge = scaled(24)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(scaled(16))
        parent = self.parentWidget()
        most = parent.size() - QSize(32, 32) if parent else QSize(scaled(620), scaled(560))
        width = max(300, min(scaled(580), most.width()))
        inside = width - 2 * edge
        beside = self.act.sizeHint().width() + self.keep.sizeHint().width() + 2 * scaled(10)
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._ways.setDirection(wide if beside <= inside else narrow)
        needed = self._words.heightForWidth(inside) + self._ways.sizeHint().height()
        needed += 2 * edge + self._column.spacing() + 4
        self.resize(width, min(needed, max(240, most.height())))


def ask_irreversible(question: Irreversible, parent: QWidget | None = None) -> bool:
    """Ask, and return whether the act was chosen."""
    return IrreversibleDialog(question, parent).exec() == QDialog.DialogCode.Accepted
