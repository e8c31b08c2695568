"""The top of the harvest page: views, dots, themes, asset cards; and the bars below it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from wijkdialoog.domain.board_views import View
from wijkdialoog.ui.theme import icon, on_theme, scaled
from wijkdialoog.ui.widgets.basics import ICON_GAP, FlowLayout, button, label, one_of, set_role
from wijkdialoog.ui.widgets.fields import ChoiceField

_AROUND_TEXT = 54  # px; padding, edge and arrow of the list of views


class HarvestHead(QWidget):
    """Title, views and tools. With little room the views become one list and the words shorter.

    view_chosen  a `View`     counting  dots are counted, or not any more
    """

    view_chosen = Signal(object)
    counting = Signal(bool)
    theme_wanted = Signal()
    assets_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(self.tr("Wat heeft het opgeleverd?"), "heading")
        self._views = self._make_views()
        self._chips = self._make_chips()
        self._list = ChoiceField(self.tr("Bekijk het bord"), list(self._views.items()))
        self._list.committed.connect(self.view_chosen)
        self.count_button = button("", on_click=self._toggle_counting)
        self.count_button.setCheckable(True)
        self.theme_button = button("", icon="fa6s.plus", on_click=self.theme_wanted.emit)
        self.assets_button = button("", icon="fa6s.id-card", on_click=self.assets_wanted.emit)
        self._stories = self._views[View.STORIES]
        self._left, self._right = QWidget(), QWidget()
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.show_view(View.FLOW, 0)

    def show_view(self, view: View, stories: int) -> None:
        """Show which view is in front and how many stories there are."""
        text = self.tr("Verhalen ({0})").format(stories)
        self._chips[View.STORIES].setText(text)
        self._stories = text
        self._name_list()
        self._chips[view].setChecked(True)
        self._list.show_value(view)

    def show_counting(self, *, counting: bool) -> None:
        """Show whether dots are counted."""
        self.count_button.setChecked(counting)
        self._dress_count()

    def chip(self, view: View) -> QPushButton:
        """Return the chip of a view."""
        return self._chips[view]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between the wide and the compact form."""
        super().resizeEvent(event)
        self._fit()

    def _make_views(self) -> dict[object, str]:
        return {
            View.FLOW: self.tr("Van droom naar afspraak"),
            View.THEMES: self.tr("Per thema"),
            View.ROUNDS: self.tr("Per ronde"),
            View.PARTICIPANTS: self.tr("Per deelnemer"),
            View.STORIES: self.tr("Verhalen"),
        }

    def _make_chips(self) -> dict[View, QPushButton]:
        group = QButtonGroup(self)
        chips: dict[View, QPushButton] = {}
        for view in View:
            chip = button(self._views[view], "chip")
            one_of(chip, group)
            chip.clicked.connect(lambda _checked=False, chosen=view: self.view_chosen.emit(chosen))
            chips[view] = chip
        return chips

    def _toggle_counting(self) -> None:
        self.counting.emit(self.count_button.isChecked())

    def _lay_out(self) -> None:
        views = FlowLayout(self._left, spacing=6)
        views.addWidget(self._title)
        views.setContentsMargins(0, 5, 0, 0)
        on_theme(self._title, lambda: self._title.setMinimumHeight(scaled(32)))
        for chip in self._chips.values():
            views.addWidget(chip)
        views.addWidget(self._list)
        tools = FlowLayout(self._right, spacing=6)
        for tool in (self.count_button, self.theme_button, self.assets_button):
            tools.addWidget(tool)
        self._outer.addWidget(self._left, 1)
        self._outer.addWidget(self._right, 0, Qt.AlignmentFlag.AlignTop)
        fixed = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        fixed.setHeightForWidth(True)
        self._left.setSizePolicy(fixed)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        width = self.width()
        compact = width < scaled(1090)
        self._title.setVisible(width >= scaled(1340))
        for chip in self._chips.values():
            chip.setVisible(not compact)
        self._list.setVisible(compact)
        narrow = width < scaled(760)
        self._name_list()
        self._list.setFixedWidth(max(scaled(180), self._width_of_list()))
        self._name_tools(short=narrow)
        edge = scaled(8 if narrow else 16)
        self._outer.setContentsMargins(edge, scaled(10), edge, scaled(6))
        self._right.setMinimumWidth(min(self._right.sizeHint().width(), width - 2 * edge))
        # The window may always be narrower: the next, more compact form follows from its width.
        self.setMinimumWidth(1)

    def _width_of_list(self) -> int:
        """Room for the longest view; the own proposal of Qt dates from before the styled font."""
        self._list.ensurePolished()
        letters = self._list.fontMetrics()
        texts = [self._list.itemText(place) for place in range(self._list.count())]
        return max(map(letters.horizontalAdvance, texts)) + scaled(_AROUND_TEXT)

    def _name_list(self) -> None:
        """A shorter word for the widest view where the list stands between the tools."""
        narrow = self.width() < scaled(760)
        flow = self.tr("Van droom tot plan") if narrow else self._views[View.FLOW]
        for view, text in ((View.FLOW, flow), (View.STORIES, self._stories)):
            self._list.setItemText(list(View).index(view), text)

    def _name_tools(self, *, short: bool) -> None:
        whole = (self.tr("Stippen plakken"), self.tr("Thema"), self.tr("Bronnen"))
        shorter = (self.tr("Stippen"), self.tr("Thema"), self.tr("Bronnen"))
        names = shorter if short else whole
        tools = (self.count_button, self.theme_button, self.assets_button)
        for tool, words in zip(tools, names, strict=True):
            tool.setText(words)
        for tool in tools[1:]:
            _dress(tool, "chip" if short else "plain")
        self.count_button.setAccessibleName(whole[0])
        self._dress_count()
        self.theme_button.setAccessibleName(self.tr("Nieuw thema"))
        self.assets_button.setAccessibleName(self.tr("Bronnenkaarten"))

    def _dress_count(self) -> None:
        """While dots are counted the button is filled."""
        narrow = self.width() < scaled(760)
        lit = self.count_button.isChecked()
        _dress(self.count_button, "chip" if narrow else "primary" if lit else "plain")
        self.count_button.setIcon(icon("fa6s.circle", "on_action" if lit else "assets"))
        self.count_button.setIconSize(QSize(scaled(16) + ICON_GAP, scaled(16)))


class ModeBar(QFrame):
    """Says what the board is doing now (linking, counting dots) and how to stop.

    stopped  the button was clicked
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "soft")
        self.words = label("", "body", wrap=True)
        self._stop = button(self.tr("Klaar"), "link", key="Esc", on_click=self.stopped.emit)
        row = QHBoxLayout(self)
        row.addWidget(self.words, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignVCenter)
        on_theme(self, lambda: row.setContentsMargins(scaled(14), scaled(3), scaled(8), scaled(3)))
        self.hide()

    def say(self, words: str) -> None:
        """Show the bar with these words; "" hides it."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


def _dress(tool: QPushButton, role: str) -> None:
    """Give a button another role; its size follows at once, which Qt remembers per text."""
    if tool.property("role") != role:
        words = tool.text()
        set_role(tool, role)
        tool.setText("")
        tool.setText(words)
