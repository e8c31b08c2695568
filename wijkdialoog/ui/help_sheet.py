"""The sheet under F1: every key, those of the page in front first; to search and to print."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.ui.actions import ActionSpec, Where, actions_for, keys_text, where_text
from wijkdialoog.ui.help_paper import HelpPaper, does_text
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import button, label, scroll
from wijkdialoog.ui.widgets.flow import FlowLayout

_TWO_COLUMNS = 700  # px at 100 %
_HEADING_LINES = 2  # a heading takes the room of so many keys
_SCROLLS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class HelpSheet(QDialog):
    """A window beside the work: it may stay open. Esc closes it.

    front        where somebody is now; its keys come first
    is_practice  nothing is stored, so nothing is said about storing
    paper        prints and saves the sheet; without it that is not offered
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        front: Where = Where.EVERYWHERE,
        *,
        is_practice: bool = False,
        paper: HelpPaper | None = None,
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        self._is_practice = is_practice
        self.setWindowTitle(self.tr("Hulp en sneltoetsen"))
        self._take_room(parent)
        self.search = self._make_search()
        self._nothing = label("", "muted", wrap=True)
        self._nothing.hide()
        self._keys = self._make_keys(_places(front))
        self._told = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(button(self.tr("Sluiten"), "plain", key="Esc", on_click=self.close))
        column.addLayout(top)
        column.addWidget(self._keys, 1)
        column.addWidget(self._told)
        if paper is not None:
            column.addLayout(self._make_buttons())
        self._told.hide()
        self.search.setFocus()

    @property
    def shown(self) -> list[str]:
        """What the keys do that are shown, from top to bottom."""
        return [does for group in self._groups for does in group.shown]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and page keys scroll while the search field has the focus."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _SCROLLS
        ):
            self._scroll(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    # Searching ---------------------------------------------------------------

    def _find(self, typed: str) -> None:
        """Show only the keys that have every typed word in what they do, or in their name."""
        wanted = typed.casefold().split()
        for group in self._groups:
            group.show_matching(wanted)
        self._deal()
        found = any(group.shown for group in self._groups)
        self._nothing.setText(self.tr("Geen toets gevonden. Probeer een ander woord."))
        self._nothing.setVisible(not found)
        self._lead.setVisible(not wanted)

    def _scroll(self, key: Qt.Key) -> None:
        bar = self._keys.verticalScrollBar()
        by_page = key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        step = bar.pageStep() if by_page else scaled(40)
        up = key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp)
        bar.setValue(bar.value() + (-step if up else step))

    # Paper -------------------------------------------------------------------

    def _save(self) -> None:
        if self._paper is not None:
            self._tell(self._paper.save(self))

    def _print(self) -> None:
        if self._paper is not None:
            self._tell(self._paper.print(self))

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    # Making ------------------------------------------------------------------

    def _make_search(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self.tr("Typ om te zoeken"))
        made.setAccessibleName(self.tr("Zoek een toets"))
        made.setClearButtonEnabled(True)
        made.textChanged.connect(self._find)
        made.installEventFilter(self)
        return made

    def _make_keys(self, places: list[Where]) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        self._lead = QWidget()
        lead = QVBoxLayout(self._lead)
        lead.setContentsMargins(0, 0, 0, 0)
        lead.addWidget(label(self.tr("Alles kan met toetsen en met de muis"), "heading", wrap=True))
        lead.addWidget(label(self._reassurance(), "muted", wrap=True))
        column.addWidget(self._lead)
        column.addWidget(self._nothing)
        column.addLayout(self._lay_groups(places))
        column.addStretch(1)
        area = scroll(content)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and page keys scroll
        area.setAccessibleName(self.tr("Alle toetsen"))
        return area

    def _reassurance(self) -> str:
        if self._is_practice:
            return self.tr(
                "Dit is een oefening: niets ervan wordt bewaard. Ctrl+Z neemt je laatste stap "
                "terug. Je kunt dus niets kapotmaken."
            )
        return self.tr(
            "Alles wat je doet, is meteen bewaard. Ctrl+Z neemt het terug. "
            "Je kunt dus niets kapotmaken."
        )

    def _lay_groups(self, places: list[Where]) -> QHBoxLayout:
        """Two columns where they fit."""
        self._groups = [_Group(where) for where in places]
        wide = self.width() >= scaled(_TWO_COLUMNS)
        self._columns = [QVBoxLayout() for _ in range(2 if wide else 1)]
        row = QHBoxLayout()
        row.setSpacing(scaled(36))
        for column in self._columns:
            column.setSpacing(scaled(18))
            row.addLayout(column, 1)
        self._deal()
        return row

    def _deal(self) -> None:
        """Put each place that has something to show under the shorter column, in order."""
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        lengths = [0] * len(self._columns)
        for group in self._groups:
            shortest = lengths.index(min(lengths))
            self._columns[shortest].addWidget(group)
            lengths[shortest] += len(group.shown) + _HEADING_LINES if group.shown else 0
        for column in self._columns:
            column.addStretch(1)

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout(spacing=8)
        for text, key, call in (
            (self.tr("Afdrukken"), "Ctrl+P", self._print),
            (self.tr("Bewaar als PDF"), "Ctrl+S", self._save),
        ):
            row.addWidget(button(text, "plain", key=key, on_click=call))
            QShortcut(QKeySequence(key), self, call)
        return row

    def _take_room(self, parent: QWidget | None) -> None:
        wanted_width, wanted_height = scaled(820), scaled(620)
        if parent is not None:
            window = parent.window()
            wanted_width = min(wanted_width, window.width() - 20)
            wanted_height = min(wanted_height, window.height() - 20)
        self.resize(wanted_width, wanted_height)


class _Group(QWidget):
    """The keys of one place."""

    def __init__(self, where: Where) -> None:
        super().__init__()
        self._lines: list[tuple[QLabel, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(scaled(7))
        grid.setHorizontalSpacing(scaled(14))
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(where_text(where), "heading"), 0, 0, 1, 2)
        for row, action in enumerate(actions_for(where), start=1):
            self._add(grid, row, action)

    @property
    def shown(self) -> list[str]:
        """What the keys do that are shown."""
        return [does.text() for does, _keys in self._lines if not does.isHidden()]

    def show_matching(self, wanted: list[str]) -> None:
        """Show what has all these words, in lower case; without words everything."""
        for does, keys in self._lines:
            text = f"{does.text()} {keys.text()}".casefold()
            matches = all(word in text for word in wanted)
            does.setVisible(matches)
            keys.setVisible(matches)
        self.setVisible(bool(self.shown))

    def _add(self, grid: QGridLayout, row: int, action: ActionSpec) -> None:
        keys = label(keys_text(action), "key")
        does = label(does_text(action), wrap=True)
        does.setAccessibleDescription(keys.text())
        grid.addWidget(does, row, 0)
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lines.append((does, keys))


def _places(front: Where) -> list[Where]:
    """All places that have keys; where somebody is comes first."""
    return [front, *(where for where in Where if where is not front and actions_for(where))]
