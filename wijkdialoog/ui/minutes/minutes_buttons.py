"""The buttons of the minutes page; on a low screen only the first stays in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.services.minutes import SavedVersion
from wijkdialoog.services.moments import local_time
from wijkdialoog.ui.widgets.basics import FlowLayout, button, label
from wijkdialoog.ui.widgets.single_click import once_for_a_double_click


class MinutesButtons(QFrame):
    """Save, mail, print, close; and when the last version was saved.

    more    everything but the first button; the page puts it elsewhere when there is little room
    ending  closing the dialogue, once in an evening: the page puts it below its choices
    """

    save_wanted = Signal()
    mail_wanted = Signal()
    print_wanted = Signal()
    close_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.save = button(
            self.tr("Bewaar als PDF"), "primary", key="Ctrl+S", on_click=self.save_wanted.emit
        )
        self.mail = button(
            self.tr("Zet klaar als e-mail"), icon="fa6s.envelope", on_click=self.mail_wanted.emit
        )
        self.print = button(self.tr("Afdrukken"), on_click=self.print_wanted.emit)
        self.print.setToolTip("Ctrl+P")
        self.close_dialogue = button("", on_click=self.close_wanted.emit)
        once_for_a_double_click(self.close_dialogue)  # else it would open again at once
        self.folder = button(self.tr("Open map"), "link", on_click=self.folder_wanted.emit)
        self.saved = label("", "small", wrap=True)
        self.to_whom = label("", "small", wrap=True)
        self.more = QWidget()
        self.ending = QWidget()
        self._lay_out()
        self._lay_out_ending()

    def show_closed(self, *, closed: bool) -> None:
        """Show whether the dialogue can be closed or opened again."""
        self.close_dialogue.setText(
            self.tr("Heropen de dialoog") if closed else self.tr("Rond de dialoog af")
        )

    def show_versions(self, versions: tuple[SavedVersion, ...], *, has_folder: bool) -> None:
        """Say when the last version was saved."""
        self.folder.setVisible(bool(versions) and has_folder)
        self.saved.setVisible(bool(versions))
        if versions:
            last = versions[-1]
            moment = local_time(last.saved_ms)
            text = self.tr("Versie {0} is bewaard op {1} om {2}.")
            day = f"{moment.day}-{moment.month}-{moment.year}"
            self.saved.setText(text.format(last.version, day, f"{moment:%H:%M}"))

    def put_below_close(self, widget: QWidget) -> None:
        """Show a widget below the button that closes the dialogue."""
        self._below_close.addWidget(widget)

    def take_more_back(self) -> None:
        """There is room for all buttons here."""
        self._bar.addWidget(self.more)

    def _lay_out(self) -> None:
        self._bar = QVBoxLayout(self)
        self._bar.setContentsMargins(20, 10, 20, 12)
        self._bar.setSpacing(8)
        self._bar.addWidget(self.save)
        saved = QHBoxLayout()
        saved.addWidget(self.saved, 1)
        saved.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self.more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        others = FlowLayout(spacing=8)
        others.addWidget(self.mail)
        others.addWidget(self.print)
        column.addLayout(others)
        column.addWidget(self.to_whom)
        column.addLayout(saved)

    def _lay_out_ending(self) -> None:
        column = QVBoxLayout(self.ending)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.close_dialogue)
        self._below_close = QVBoxLayout()
        column.addLayout(self._below_close)
