"""Ctrl+M and Ctrl+Shift+M: is a line sensitive or not. They work without looking for the mouse."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from wijkdialoog.domain.caught import CardSort, Caught
from wijkdialoog.ui.conversation.caught.stream import Stream, StreamList


class SensitiveKeys(QObject):
    """Which line is meant: the chosen one where lines have the focus, else what is asked about.

    Is nothing asked, then Ctrl+M is about the newest line, Ctrl+Shift+M about the newest line that
    is marked. `others` are lists of the same lines elsewhere on the page.
    """

    def __init__(self, stream: Stream, *others: StreamList) -> None:
        super().__init__(stream)
        self._stream = stream
        self._lists = (stream.list, *others)

    def mark(self) -> None:
        """Keep a line out of the minutes; without a suspicion, ask why."""
        chosen = self._chosen()
        if chosen is None and self._stream.hint.line is not None:
            self._stream.hint.answer_yes()
            return
        card = chosen or self._newest(marked=False)
        if card is not None:
            self._ask_why(card)

    def release(self) -> None:
        """Let a line into the minutes again, and do not ask about it."""
        chosen = self._chosen()
        if chosen is None and self._stream.hint.line is not None:
            self._stream.hint.answer_no()
            return
        card = chosen or self._newest(marked=True)
        if card is not None:
            self._stream.acts.sensitive_chosen.emit(card, None)

    def _chosen(self) -> Caught | None:
        for lines in self._lists:
            card = lines.current() if lines.hasFocus() else None
            if card is not None and card.sort is CardSort.CONTRIBUTION:
                return card
        return None

    def _newest(self, *, marked: bool) -> Caught | None:
        lines = (card.caught for card in self._stream.model.cards)
        said = (line for line in lines if line.sort is CardSort.CONTRIBUTION)
        return next((line for line in said if (line.sensitive is not None) is marked), None)

    def _ask_why(self, card: Caught) -> None:
        shown = next((lines for lines in self._lists if lines.hasFocus()), self._stream.list)
        before = shown.window().focusWidget()
        menu = QMenu(shown)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = menu.addAction(self.tr("Waarom is dit gevoelig?"))
        heading.setEnabled(False)
        self._stream.acts.add_reasons(menu, card)
        if before is not None:
            menu.aboutToHide.connect(before.setFocus)
        menu.popup(shown.window().mapToGlobal(_middle(shown)))


def _middle(shown: StreamList) -> QPoint:
    """The list may be hidden in a narrow window; then the middle of the window will do."""
    window = shown.window()
    if not shown.isVisible():
        return window.rect().center()
    return shown.mapTo(window, shown.rect().topLeft())
