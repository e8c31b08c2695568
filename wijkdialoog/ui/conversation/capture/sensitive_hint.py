"""One quiet question about a line: may this be sensitive? Asked once, and easily waved away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.caught import CardSort, Caught
from wijkdialoog.domain.contributions import Sensitive
from wijkdialoog.domain.sensitive_words import may_be_sensitive
from wijkdialoog.ui.widgets.basics import Card, FlowLayout, button, label
from wijkdialoog.ui.words.contributions import sensitive_label


def suspicion(line: Caught) -> Sensitive | None:
    """Return why a line may be sensitive, or None: nobody needs to be asked about it."""
    if line.sort is not CardSort.CONTRIBUTION or line.sensitive is not None or line.released:
        return None
    return may_be_sensitive(line.text)


class SensitiveHint(Card):
    """Shows itself when the newest suspicious line has not been judged yet.

    marked    the line and the reason: keep it out of the minutes
    released  the line: it may stay
    """

    marked = Signal(object, object)
    released = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent=parent)
        self._line: Caught | None = None
        self._reason: Sensitive | None = None
        self._text = label("", "small", wrap=True)
        self.mark = button(self.tr("Ja, markeer"), "light-chip", on_click=self.answer_yes)
        self.mark.setToolTip(self.tr("Blijft buiten het verslag (Ctrl+M)"))
        self.leave = button(self.tr("Laat staan"), "light-chip", on_click=self.answer_no)
        self.leave.setToolTip(self.tr("Niet gevoelig (Ctrl+Shift+M)"))
        column = self.column(margin=8, spacing=4)
        column.addWidget(self._text)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=6)
        row.addWidget(self.mark)
        row.addWidget(self.leave)
        column.addWidget(buttons)
        self.hide()

    @property
    def line(self) -> Caught | None:
        """The line that is asked about, or None."""
        return self._line

    @property
    def text(self) -> str:
        """What is asked."""
        return self._text.text()

    def show_line(self, line: Caught | None, reason: Sensitive | None) -> None:
        """Ask about this line, or about nothing."""
        self._line, self._reason = line, reason
        self.setVisible(line is not None and reason is not None)
        if line is None or reason is None:
            return
        asked = self.tr("Dit kan gevoelig zijn ({0}). Markeer als gevoelig?")
        self._text.setText(asked.format(sensitive_label(reason)))
        self.setAccessibleName(f"{self._text.text()} {line.text}")

    def answer_yes(self) -> None:
        """Keep the line that is asked about out of the minutes."""
        if self._line is not None and self._reason is not None:
            self.marked.emit(self._line, self._reason)

    def answer_no(self) -> None:
        """Let the line stay as it is, and do not ask again."""
        if self._line is not None:
            self.released.emit(self._line)
