"""What was thrown away: bring it back, or remove it for good."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from wijkdialoog.domain.bin import BinItem, BinSort, dialogues_to_bring, inside
from wijkdialoog.domain.changes import Topic
from wijkdialoog.services.bin import Bin
from wijkdialoog.services.moments import Now
from wijkdialoog.ui.dialogs.irreversible import Irreversible, ask_irreversible
from wijkdialoog.ui.dossier.section import READING_WIDTH, SectionPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import EmptyPane, FlowLayout, button, label
from wijkdialoog.ui.words.care import item_place, item_text
from wijkdialoog.ui.words.saying import plural

_TOPICS = (
    Topic.DIALOGUES,
    Topic.CONTRIBUTIONS,
    Topic.ASSETS,
    Topic.AGREEMENTS,
    Topic.PHOTOS,
)
_ITEM = Qt.ItemDataRole.UserRole
_FEWEST_LINES = 3  # in a small window


class BinSection(SectionPage):
    """A list to tick in; without a tick the buttons are about the chosen line."""

    def __init__(
        self, bin_: Bin, now: Now, guard: Guard, hub: ChangeHub, messages: Messages
    ) -> None:
        super().__init__()
        self._bin = bin_
        self._now = now
        self._guard = guard
        self._messages = messages
        self._make_parts()
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    # Showing -----------------------------------------------------------------

    def reload(self) -> None:
        """Read the bin again; ticks stay."""
        found = self._guard(self._bin.items)
        if found is None:
            return
        ticked = {item.id for item in self._ticked()}
        row = max(self.list.currentRow(), 0)
        with QSignalBlocker(self.list):
            self.list.clear()
            for item in found:
                self._add(item, ticked=item.id in ticked)
            self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self._head.setVisible(bool(found))
        self._fit()
        self._say_chosen()

    def _add(self, item: BinItem, *, ticked: bool) -> None:
        text, place = item_text(item), item_place(item, self._now())
        line = QListWidgetItem(f"{text}\n{place}")
        line.setData(_ITEM, item)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text.rstrip('.')}. {place}")
        self.list.addItem(line)

    def _say_chosen(self) -> None:
        chosen = len(self._chosen())
        for made in (self.restore, self.remove):
            made.setEnabled(chosen > 0)
        several = len(self._ticked()) > 1
        self.restore.setText(
            self.tr("Haal {0} dingen terug").format(chosen) if several else self.tr("Haal terug")
        )
        self.empty.setEnabled(self.list.count() > 0)
        needed = dialogues_to_bring(self._chosen())
        titles = {i.dialogue_title for i in self._chosen() if i.dialogue_id in needed}
        note = self.tr("De dialoog ligt ook in de prullenbak. Die komt dan mee terug: {0}.")
        self._also.setText(note.format(", ".join(sorted(titles))) if titles else "")
        self._also.setVisible(bool(titles))

    # Acting ------------------------------------------------------------------

    def restore_chosen(self) -> None:
        """Bring back what is ticked, or else the chosen line; undo takes it back."""
        chosen = self._chosen()
        if chosen:
            self._guard(lambda: self._bin.restore(chosen))
            self.list.setFocus()

    def remove_chosen(self) -> None:
        """Ask, and remove what is ticked or chosen for good."""
        chosen = self._chosen()
        if not chosen:
            return
        if len(chosen) == 1:
            title = self.tr("“{0}” voorgoed verwijderen?").format(_short(item_text(chosen[0])))
        else:
            title = self._title_of_several(len(chosen))
        self._remove(chosen, title, self.tr("Verwijder voorgoed"), self.tr("Laat liggen"))

    def empty_bin(self) -> None:
        """Ask, and remove everything for good."""
        everything = self._items()
        if everything:
            title = self.tr("De hele prullenbak legen?")
            self._remove(
                everything, title, self.tr("Leeg de prullenbak"), self.tr("Laat alles liggen")
            )

    def _remove(self, chosen: tuple[BinItem, ...], title: str, act: str, keep: str) -> None:
        along = self._along(chosen)
        named = [item_text(item) for item in (*chosen, *along)]
        what = [self.tr("Dit verdwijnt uit het dossier.")]
        if any(item.sort is BinSort.DIALOGUE for item in chosen):
            what.append(self.tr("Van een dialoog gaan alle regels, beurten en foto's mee."))
        question = Irreversible(
            title, what, act, keep, objects=named if len(named) > 1 else (), copy=True
        )
        if not ask_irreversible(question, self.window()):
            return
        removed = self._guard(lambda: self._bin.empty(chosen))
        if removed:
            done = plural(
                removed,
                self.tr("Voorgoed verwijderd: {n} ding. De reservekopie staat klaar."),
                self.tr("Voorgoed verwijderd: {n} dingen. De reservekopie staat klaar."),
            )
            self._messages.say(done)
        self.reload()
        self.list.setFocus()

    def _along(self, chosen: tuple[BinItem, ...]) -> tuple[BinItem, ...]:
        """Return what else in the bin goes along with the dialogues that are removed."""
        ids = {item.id for item in chosen}
        dialogues = [item.id for item in chosen if item.sort is BinSort.DIALOGUE]
        return tuple(item for item in inside(self._items(), dialogues) if item.id not in ids)

    def _title_of_several(self, n: int) -> str:
        return self.tr("Deze {0} dingen voorgoed verwijderen?").format(n)

    # Making ------------------------------------------------------------------

    def _items(self) -> tuple[BinItem, ...]:
        return tuple(_item(line) for line in self._lines())

    def _ticked(self) -> tuple[BinItem, ...]:
        return tuple(
            _item(line) for line in self._lines() if line.checkState() == Qt.CheckState.Checked
        )

    def _chosen(self) -> tuple[BinItem, ...]:
        ticked = self._ticked()
        current = self.list.currentItem()
        return ticked or ((_item(current),) if current is not None else ())

    def _lines(self) -> Iterable[QListWidgetItem]:
        return (self.list.item(row) for row in range(self.list.count()))

    def _make_parts(self) -> None:
        self._head = label(
            self.tr("Kies wat terug moet. Het komt op zijn oude plek."), "muted", wrap=True
        )
        self.list = _BinList()
        self.list.setAccessibleName(self.tr("Prullenbak"))
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._empty = EmptyPane(
            self.tr("De prullenbak is leeg. Wat je weggooit, vind je hier terug.")
        )
        self._also = label("", "warning", wrap=True)
        self.restore = button(
            self.tr("Haal terug"), "primary", key="Enter", on_click=self.restore_chosen
        )
        self.remove = button(
            self.tr("Verwijder voorgoed…"), "plain", key="Del", on_click=self.remove_chosen
        )
        self.empty = button(self.tr("Leeg de prullenbak…"), "plain", on_click=self.empty_bin)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=10)
        for made in (self.restore, self.remove, self.empty):
            row.addWidget(made)
        for part in (self._head, self._empty):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        for part in (self._also, buttons):
            column.addWidget(part)
        column.addSpacing(10)
        column.addStretch(0)
        on_theme(self, self._fit)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._say_chosen)
        self.list.currentRowChanged.connect(self._say_chosen)
        for key, call in (("Return", self.restore_chosen), ("Del", self.remove_chosen)):
            shortcut = QShortcut(QKeySequence(key), self.list, call)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _fit(self) -> None:
        self.setMaximumWidth(scaled(READING_WIDTH))
        self.list.fit()
        for made in (self.restore, self.remove, self.empty):
            made.setMinimumHeight(scaled(44))


class _BinList(QListWidget):
    """As tall as its lines; where there is no room for that it scrolls, and the buttons stay."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list has longer lines."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Measure the lines again."""
        lines = (self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        tall, edge = sum(lines), scaled(14)
        self.setMaximumHeight(tall + edge)
        self.setMinimumHeight(min(tall, scaled(52) * _FEWEST_LINES) + edge)


def _item(line: QListWidgetItem) -> BinItem:
    return line.data(_ITEM)


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
