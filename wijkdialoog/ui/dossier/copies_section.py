"""Copies of the dossier: what each holds and lacks, and giving one back as a dossier of its own."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.copy_contents import Inventory, difference
from wijkdialoog.services.backups import Backups, Copy, look_into
from wijkdialoog.services.moments import Now
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.background import Background
from wijkdialoog.ui.dossier.copy_row import CopyRow
from wijkdialoog.ui.dossier.second_place import SecondPlace
from wijkdialoog.ui.dossier.section import READING_WIDTH, SectionPage
from wijkdialoog.ui.dossier.whole_check import WholeCheck
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.theme import on_theme, scaled, text_percent
from wijkdialoog.ui.widgets.basics import Card, EmptyPane, FlowLayout, button, label
from wijkdialoog.ui.words import copies as words

_COPY = Qt.ItemDataRole.UserRole
_WIDE_PERCENT = 140  # with larger letters the button stands under the words
_FEWEST_ROWS = 2  # in a small window; the rest scrolls


class CopiesSection(SectionPage):
    """The list appears at once; what is inside each copy is read beside the window.

    ask_folder  asks for the second place; tests put their own here
    """

    def __init__(
        self, backups: Backups, now: Now, guard: Guard, hub: ChangeHub, messages: Messages
    ) -> None:
        super().__init__()
        self._backups = backups
        self._now = now
        self._guard = guard
        self._messages = messages
        self._inside: dict[tuple[str, int], Inventory | None] = {}
        self._today = Inventory()
        self._reader = Background(self)
        self._reader.done.connect(self._show_inside)
        self.ask_folder = self._ask_folder
        self._make_parts()
        self._lay_out()
        self._connect()
        hub.changed.connect(self._forget_difference)

    # Showing -----------------------------------------------------------------

    def reload(self) -> None:
        """List the copies again; the chosen one stays chosen."""
        self._reader.forget()
        self._today = self._guard(self._backups.inventory_now) or Inventory()
        chosen = self._chosen()
        copies = self._backups.copies()
        self._list.clear()
        for copy in copies:
            self._add(copy)
        names = [copy.name for copy in copies]
        row = names.index(chosen.name) if chosen and chosen.name in names else 0
        self._list.setCurrentRow(row if copies else -1)
        self._empty.setVisible(not copies)
        self._list.setVisible(bool(copies))
        self._details.setVisible(bool(copies))
        self._second.show_place(self._backups.second_place, self._backups.second_place_is_there())
        self._fit()

    def leave(self) -> None:
        """Read no further: another page wants the disk."""
        self._reader.forget()

    def _add(self, copy: Copy) -> None:
        item = QListWidgetItem()
        item.setData(_COPY, copy)
        self._list.addItem(item)
        row = CopyRow(item, self._head(copy), self.tr("De inhoud wordt gelezen…"))
        self._list.setItemWidget(item, row)
        if _key(copy) in self._inside:
            self._fill(item)
        else:
            self._reader.start(copy, lambda: _read(copy))

    def _head(self, copy: Copy) -> str:
        parts = [words.moment(copy.moment, self._local_now()), words.reason_words(copy.reason)]
        parts.append(words.size_words(copy.size))
        if len(copy.paths) > 1:
            parts.append(self.tr("ook op de tweede plek"))
        elif copy.path.parent != self._backups.folder:
            parts.append(self.tr("alleen op de tweede plek"))
        return " · ".join(part for part in parts if part)

    def _show_inside(self, copy: object, inside: object) -> None:
        if not isinstance(copy, Copy):
            return
        self._inside[_key(copy)] = inside if isinstance(inside, Inventory) else None
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(_COPY).name == copy.name:
                self._fill(item)
        self._tell_chosen()

    def _fill(self, item: QListWidgetItem) -> None:
        row = self._list.itemWidget(item)
        inside, lacks = self._words_of(item.data(_COPY))
        if isinstance(row, CopyRow):
            row.show_inside(inside, lacks)

    def _words_of(self, copy: Copy) -> tuple[str, str]:
        if _key(copy) not in self._inside:
            return "", ""
        inside = self._inside[_key(copy)]
        if inside is None:
            return self.tr("Deze kopie is niet te lezen."), ""
        other = difference(self._today, inside)
        return words.inside_words(inside), words.difference_words(other, self._local_now())

    def _tell_chosen(self) -> None:
        copy = self._chosen()
        self.open_copy.setEnabled(copy is not None)
        if copy is None:
            return
        inside, lacks = self._words_of(copy)
        known = self._inside.get(_key(copy))
        self._chosen_lacks.setText(lacks or inside or self.tr("De inhoud wordt gelezen…"))
        last = words.last_line_words(known) if known else ""
        self._chosen_last.setText(last)
        self._chosen_last.setVisible(bool(last))
        self.open_copy.setEnabled(_key(copy) not in self._inside or known is not None)

    def _forget_difference(self, _changes: object) -> None:
        if self.isVisible():
            self.reload()

    # Acting ------------------------------------------------------------------

    def make_copy(self) -> None:
        """Make a copy now and choose it."""
        made = self._guard(lambda: self._backups.make(Reason.ASKED))
        if made is None:
            return
        if self._backups.second_trouble is None:
            self._messages.say(self.tr("De reservekopie is gemaakt."))
        else:
            self._messages.warn(
                self.tr("De reservekopie is gemaakt. De tweede plek is er nu niet.")
            )
        self.reload()
        self._list.setCurrentRow(0)

    def restore_chosen(self) -> None:
        """Open the chosen copy as a dossier of its own; the present one stays as it is."""
        copy = self._chosen()
        if copy is None or not self.open_copy.isEnabled():
            return
        path = self._guard(lambda: self._backups.restore(copy))
        if path is not None:
            self.dossier_requested.emit(path)

    def open_folder(self) -> None:
        """Show the folder with the copies in the file manager."""
        folder = self._backups.folder
        shown = folder if folder.is_dir() else folder.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))):
            self._messages.say(self.tr("De kopieën staan in {0}").format(shown))

    def _choose_second(self) -> None:
        folder = self.ask_folder()
        if folder is None:
            return
        self._backups.choose_second_place(folder)
        self._messages.say(self.tr("Elke nieuwe reservekopie gaat nu ook daarheen."))
        self.reload()

    def _no_second(self) -> None:
        self._backups.choose_second_place(None)
        self.reload()

    def _ask_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Tweede plek voor reservekopieën"), str(self._backups.folder.parent)
        )
        return Path(chosen) if chosen else None

    # Making ------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._intro = label(
            self.tr(
                "Wijkdialoog maakt vanzelf reservekopieën. "
                "Een kopie gaat open als nieuw dossier. Dit dossier blijft zoals het is."
            ),
            "muted",
            wrap=True,
        )
        self.make_now = button(
            self.tr("Maak nu een reservekopie"), "plain", "fa6s.plus", on_click=self.make_copy
        )
        self.show_folder = button(
            self.tr("Open de map"), "plain", "fa6s.folder-open", on_click=self.open_folder
        )
        self.check = WholeCheck(self._backups, self._messages)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Reservekopieën, nieuwste eerst"))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyPane(
            self.tr("Hier komen de reservekopieën. De eerste komt als je het dossier sluit.")
        )
        self._details = Card("soft")
        self._chosen_lacks = label("", "strong", wrap=True)
        self._chosen_last = label("", "muted", wrap=True)
        self.open_copy = button(
            self.tr("Open als nieuw dossier"),
            "primary",
            key=self.tr("Enter"),
            on_click=self.restore_chosen,
        )
        self._second = SecondPlace()

    def _lay_out(self) -> None:
        acts = QWidget()
        row = FlowLayout(acts, spacing=10)
        for part in (self.make_now, self.show_folder, self.check.start_button):
            row.addWidget(part)
        words_of_it = QVBoxLayout()
        words_of_it.setSpacing(2)
        words_of_it.addWidget(self._chosen_lacks)
        words_of_it.addWidget(self._chosen_last)
        inner = self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._details)
        inner.setContentsMargins(16, 10, 16, 10)
        inner.setSpacing(16)
        inner.addLayout(words_of_it, 1)
        inner.addWidget(self.open_copy, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._intro, acts, self.check, self._empty):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addWidget(self._details)
        column.addWidget(self._second)
        column.addSpacing(10)
        column.addStretch(0)  # few copies: nothing above is pulled apart
        on_theme(self, self._fit)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(lambda _row: self._tell_chosen())
        self._list.itemActivated.connect(lambda _item: self.restore_chosen())
        enter = QShortcut(QKeySequence("Return"), self._list, self.restore_chosen)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._second.chosen.connect(self._choose_second)
        self._second.dropped.connect(self._no_second)

    def _fit(self) -> None:
        self.setMaximumWidth(scaled(READING_WIDTH))
        rows = self._list.count()
        height = self._list.sizeHintForRow(0) if rows else 0
        self._list.setMinimumHeight(height * min(rows, _FEWEST_ROWS) + scaled(8))
        self._list.setMaximumHeight(height * max(rows, 1) + scaled(8))
        wide = text_percent() <= _WIDE_PERCENT
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        for made in (self.make_now, self.show_folder, self.open_copy, self.check.start_button):
            made.setMinimumHeight(scaled(44))

    def _chosen(self) -> Copy | None:
        item = self._list.currentItem()
        return item.data(_COPY) if item is not None else None

    def _local_now(self) -> datetime:
        return datetime.fromtimestamp(self._now() / 1000)


def _read(copy: Copy) -> Inventory | None:
    """Return what is inside, or None when it cannot be read. Runs beside the window."""
    try:
        return look_into(copy)
    except StorageError:
        return None


def _key(copy: Copy) -> tuple[str, int]:
    return str(copy.path), copy.size
