"""The bar at the top: where am I, the five steps, is it saved. Shrinks in steps, never clips."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.services.safekeeping import Stored
from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import on_theme, restyle, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, button, label, one_of
from wijkdialoog.ui.words.steps import step_label

_HEIGHT = 56
_BACK_GAP = 0  # what is drawn of the way back is narrower than what reacts
(
    _TOOLS_AS_SIGNS,
    _SAVED_SHORT,
    _STEPS_CLOSE,
    _STEPS_AS_NUMBERS,
    _FEWEST,
    _STEPS_IN_MENU,
    _MENU_AS_NUMBER,
) = range(1, 8)


class Header(QFrame):
    """Two faces: the name of the program on the start page, title and steps in a dialogue.

    back_requested, step_requested(Step), larger_requested, help_requested, menu_requested,
    practice_end_requested
    """

    back_requested = Signal()
    practice_end_requested = Signal()
    step_requested = Signal(object)
    larger_requested = Signal()
    help_requested = Signal()
    menu_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self._filled: frozenset[Step] = frozenset()
        self._extra: QWidget | None = None
        self._extra_width = 0
        self._tools: list[QWidget] = []
        self._subtitle_text = ""
        self._short_marks: tuple[str, ...] = ()
        self._saved_at = ""
        self._stored = Stored.YES
        self._level = 0
        self._make_parts()
        self._lay_out()
        on_theme(self, self._fit_theme)

    # What is shown -----------------------------------------------------------

    def show_start(self) -> None:
        """Show the name of the program."""
        self._set_extra(None)
        self._faces.setCurrentWidget(self._brand)
        self._steps_box.hide()
        self._show_tools(shown=False)
        self._fit()

    def show_dialogue(self, step: Step, extra: QWidget | None) -> None:
        """Show title and steps with `step` in front, and the page's own widget on the right."""
        self._set_extra(extra)
        self._faces.setCurrentWidget(self._place)
        self._steps_box.show()
        self._show_tools(shown=True)
        self._steps[step].setChecked(True)
        self._fit()

    def show_place(self, title: str, subtitle: str) -> None:
        """Show the way back and where we are, without steps."""
        self._set_extra(None)
        self._faces.setCurrentWidget(self._place)
        self._steps_box.hide()
        self._show_tools(shown=False)
        self.set_title(title, subtitle)
        self._fit()

    def mark_practice(self) -> None:
        """From now on: invented neighbours, nothing is stored, and the way out in words."""
        self._short_marks = (self.tr("Niets bewaard"), self.tr("Oefening"))
        self._subtitle.setProperty("state", "practice")
        restyle(self._subtitle)
        self.saved.hide()
        self.end_practice.show()
        self._name(self._back, self.tr("Stop met oefenen"), "practice_end")
        self._fit()

    def add_tool(self, tool: QWidget) -> None:
        """Put a widget before "Bewaard", in every dialogue; its size does not change."""
        self._tools.append(tool)
        before_saved = self._row.indexOf(self.saved)
        self._row.insertWidget(before_saved, tool, 0, Qt.AlignmentFlag.AlignVCenter)
        tool.setVisible(not self._steps_box.isHidden())
        self._fit()

    def _show_tools(self, *, shown: bool) -> None:
        for tool in self._tools:
            tool.setVisible(shown)

    def set_title(self, title: str, subtitle: str) -> None:
        """Show what the dialogue is called, and where and when it is."""
        if (title, subtitle) == (self._title.full_text, self._subtitle_text):
            return
        self._title.setText(title)
        self._subtitle_text = subtitle
        self._subtitle.setText(subtitle)
        self._fit()

    def set_filled(self, steps: frozenset[Step]) -> None:
        """Put a tick before the steps that have something in them."""
        if steps == self._filled:
            return
        self._filled = steps
        for step, made in self._steps.items():
            made.setProperty("filled", "true" if step in steps else "false")
            restyle(made)
        self._fit()

    def set_saved(self, time: str) -> None:
        """Show that everything is on the disk; `time` of the last act ("19:42"), or ""."""
        if time and time == self._saved_at:
            return
        self._saved_at = time
        self._tell_saved()

    def set_stored(self, stored: Stored) -> None:
        """Show whether what was done last is on the disk."""
        self._stored = stored
        safe = stored in (Stored.YES, Stored.BUSY)
        self.saved.setProperty("state", "" if safe else "not")
        restyle(self.saved)
        self._tell_saved()

    def paint_now(self) -> None:
        """Paint without waiting for the next event: there will be none while a commit lasts."""
        self._row.activate()
        self.repaint()

    def _tell_saved(self) -> None:
        known = {
            Stored.BUSY: self.tr("Bezig met bewaren."),
            Stored.NOT_YET: self.tr("Wat je het laatst deed, is nog niet bewaard."),
            Stored.IN_MEMORY: self.tr("Het dossier staat alleen in het geheugen."),
        }.get(self._stored, self.tr("Alles is bewaard."))
        if self._stored is Stored.YES and self._saved_at:
            known = self.tr("Alles is bewaard. De laatste keer om {0}.").format(self._saved_at)
        self.saved.setToolTip(known)
        self.saved.setAccessibleName(known)
        self._fit()

    @property
    def menu_button(self) -> QPushButton:
        """The button under which the menu opens."""
        return self._menu

    @property
    def steps(self) -> Mapping[Step, QPushButton]:
        """The five buttons."""
        return self._steps

    # Parts -------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._brand = label("◕ Wijkdialoog", "brand")
        self._brand.setAccessibleName("Wijkdialoog")
        self._brand.setContentsMargins(8, 0, 0, 0)
        self._title = ElidedLabel(role="heading-small")
        self._subtitle = ElidedLabel(role="small")
        self._place = self._make_place()
        self._faces = QStackedWidget()
        self._faces.addWidget(self._brand)
        self._faces.addWidget(self._place)
        self._steps = self._make_steps()
        self._all_steps = button("", "primary")
        self._all_steps.setMenu(self._make_steps_menu())
        self.saved = QLabel()
        self.saved.setProperty("role", "saved")
        self.end_practice = button("", "light-chip", on_click=self.practice_end_requested.emit)
        self.end_practice.hide()
        self._larger = button("", "light-chip", on_click=self.larger_requested.emit)
        self._help = button("", "light-chip", on_click=self.help_requested.emit)
        self._menu = button("☰", "light-chip", on_click=self.menu_requested.emit)
        self._name(self._larger, self.tr("Grotere tekst"), "larger")
        self._name(self._help, self.tr("Hulp en sneltoetsen"), "help")
        self._name(self._menu, self.tr("Menu"), "menu")
        self._name(self.end_practice, self.tr("Stop met oefenen"), "practice_end")

    def _name(self, made: QPushButton, name: str, action: str) -> None:
        made.setAccessibleName(name)
        made.setToolTip(f"{name} ({key_name(spec(action).keys[0])})")

    def _make_place(self) -> QWidget:
        self._back = button("‹", "back", on_click=self.back_requested.emit)
        self._name(self._back, self.tr("Terug naar de start"), "start")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BACK_GAP)
        row.addWidget(self._back)
        row.addLayout(words, 1)
        return place

    def _make_steps(self) -> dict[Step, QPushButton]:
        group = QButtonGroup(self)
        made: dict[Step, QPushButton] = {}
        for number, step in enumerate(Step, start=1):
            one = button("", "step", on_click=lambda step=step: self._ask(step))
            one_of(one, group)
            one.setAccessibleName(step_label(step))
            one.setToolTip(f"{step_label(step)} (Alt+{number})")
            made[step] = one
        return made

    def _make_steps_menu(self) -> QMenu:
        menu = QMenu(self)
        for step in Step:
            menu.addAction(step_label(step)).triggered.connect(
                lambda _checked=False, step=step: self._ask(step)
            )
        return menu

    def _ask(self, step: Step) -> None:
        self.step_requested.emit(step)

    def _lay_out(self) -> None:
        self._steps_box = QWidget()
        steps = QHBoxLayout(self._steps_box)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(2)
        for made in (*self._steps.values(), self._all_steps):
            steps.addWidget(made)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 16, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._faces)
        self._row.addStretch(1)
        self._row.addWidget(self._steps_box)
        self._row.addStretch(1)
        for part in (self.saved, self.end_practice, self._larger, self._help, self._menu):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _set_extra(self, extra: QWidget | None) -> None:
        if self._extra is extra:
            return
        if self._extra is not None:
            self._extra.hide()
            self._row.removeWidget(self._extra)
        self._extra = extra
        if extra is not None:
            before_saved = self._row.indexOf(self.saved)
            self._row.insertWidget(before_saved, extra, 0, Qt.AlignmentFlag.AlignVCenter)
            extra.show()

    # Fitting -----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use words where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The widget of the page got wider or narrower by itself: look again what fits."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._extra_width != self._extra_wants():
            self._fit()
        return handled

    def minimumSizeHint(self) -> QSize:
        """Never force the window wider: `_fit` makes the parts smaller instead."""
        return QSize(scaled(200), scaled(_HEIGHT))

    def _fit_theme(self) -> None:
        self.setFixedHeight(scaled(_HEIGHT))
        self._fit()

    def _fit(self) -> None:
        """Take the most words that fit: levels go from everything in words to signs only."""
        self._subtitle.setText(self._subtitle_text)
        self._extra_width = self._extra_wants()
        for level in range(_MENU_AS_NUMBER + 1):
            self._level = level
            self._say()
            if self._needed() + self._least_title() <= self.width():
                break
        # The title takes what is left, up to its own length; the steps stand in the middle.
        left = self.width() - self._needed()
        self._faces.setFixedWidth(max(self._back_width(), min(self._wanted_title(), left)))
        self._fit_mark()

    def _fit_mark(self) -> None:
        """Say of a practice in fewer words what does not fit: cut off it says nothing."""
        room = self._faces.width() - self._back_width() - _BACK_GAP
        for mark in self._short_marks:
            if self._subtitle.sizeHint().width() <= room:
                return
            self._subtitle.setText(mark)

    def _extra_wants(self) -> int:
        return self._extra.sizeHint().width() if self._extra is not None else 0

    def _say(self) -> None:
        short_tools = self._level >= _TOOLS_AS_SIGNS
        self._larger.setText("A+" if short_tools else self.tr("A+ Tekst"))
        self._help.setText("?" if short_tools else self.tr("? Hulp"))
        self.saved.setText(self._saved_text())
        short = self._level >= _STEPS_AS_NUMBERS
        self.end_practice.setText(self.tr("Stop") if short else self.tr("Stop oefening"))
        numbers = self._level >= _STEPS_AS_NUMBERS
        for number, (step, made) in enumerate(self._steps.items(), start=1):
            word = str(number) if numbers and not made.isChecked() else step_label(step)
            ticked = step in self._filled and not made.isChecked()
            made.setText(f"✓ {word}" if ticked else word)
            _set_compact(made, compact=self._level >= _STEPS_CLOSE)
            made.setVisible(self._level < _STEPS_IN_MENU)
        self._name_all_steps()
        self._all_steps.setVisible(self._level >= _STEPS_IN_MENU)
        self._larger.setVisible(self._level < _FEWEST)
        self._help.setVisible(self._level < _FEWEST)
        self._subtitle.setVisible(bool(self._subtitle.full_text))

    def _name_all_steps(self) -> None:
        here = next((step for step, made in self._steps.items() if made.isChecked()), None)
        if here is None:
            return
        word = step_label(here)
        short = str(list(Step).index(here) + 1) if self._level >= _MENU_AS_NUMBER else word
        self._all_steps.setText(f"{short} ▾")
        self._all_steps.setAccessibleName(word)
        self._all_steps.setToolTip(word)

    def _saved_text(self) -> str:
        short = self._level >= _SAVED_SHORT
        if self._stored is not Stored.YES and self._level >= _FEWEST:
            return "…" if self._stored is Stored.BUSY else "!"
        if self._stored is Stored.BUSY:
            return self.tr("Bewaren…")
        if self._stored is Stored.NOT_YET:
            return self.tr("! Niet bewaard")
        if self._stored is Stored.IN_MEMORY:
            return self.tr("! In het geheugen")
        if short:
            return f"✓ {self._saved_at}" if self._saved_at and self._level < _FEWEST else "✓"
        return self.tr("✓ Bewaard {0}").format(self._saved_at).strip()

    def _needed(self) -> int:
        margins = self._row.contentsMargins()
        width = margins.left() + margins.right()
        for part in (
            self._extra, *self._tools, self.saved, self.end_practice,
            self._larger, self._help, self._menu,
        ):  # fmt: skip
            if part is not None and not part.isHidden():
                width += part.sizeHint().width() + self._row.spacing()
        return width if self._steps_box.isHidden() else width + self._steps_width()

    def _steps_width(self) -> int:
        shown = [part for part in (*self._steps.values(), self._all_steps) if not part.isHidden()]
        return sum(part.sizeHint().width() + 2 for part in shown) + 2 * self._row.spacing()

    def _least_title(self) -> int:
        """What the title needs at least before words elsewhere go."""
        least = scaled(230 if self._level < _STEPS_AS_NUMBERS else 100)
        if not self.end_practice.isHidden() and self._level < _STEPS_AS_NUMBERS:
            # The mark of a practice is read whole where that is possible.
            mark = self._back_width() + _BACK_GAP + self._subtitle.sizeHint().width()
            least = max(least, mark)
        return min(self._wanted_title(), least)

    def _wanted_title(self) -> int:
        if self._faces.currentWidget() is self._brand:
            return self._brand.sizeHint().width()
        words = max(self._title.sizeHint().width(), self._subtitle.sizeHint().width())
        return self._back_width() + _BACK_GAP + words

    def _back_width(self) -> int:
        return self._back.sizeHint().width()


def _set_compact(made: QPushButton, *, compact: bool) -> None:
    """Less room around the word. Asking for a style anew is slow, so only when it changes."""
    wanted = "true" if compact else "false"
    if made.property("compact") != wanted:
        made.setProperty("compact", wanted)
        restyle(made)
