"""Tells that the program must stop, that nothing is lost, and what to do."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from wijkdialoog.ui.dialogs.in_reach import column_in, keep_in_reach, words_with_path
from wijkdialoog.ui.widgets.basics import FlowLayout, button, label


class CrashDialog(QDialog):
    """One heading, three sentences, the report, and a way out."""

    def __init__(self, report: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Wijkdialoog")
        self._report = report
        inner = QWidget(self)
        column = column_in(inner)
        column.addWidget(label(self.tr("Wijkdialoog moet even stoppen"), "title", wrap=True))
        for sentence in self._sentences():
            column.addWidget(label(sentence, wrap=True))
        self._where = words_with_path(self.tr("Het foutverslag staat in {0}"), report or Path())
        self._where.hide()
        column.addWidget(self._where)
        column.addSpacing(8)
        column.addWidget(self._buttons())
        keep_in_reach(self, inner, column, 520)

    def _sentences(self) -> list[str]:
        sentences = [
            self.tr("Er zit een fout in het programma. Dat ligt niet aan jou."),
            self.tr("Alles wat bewaard was, is veilig. Ook je half getypte regel."),
            self.tr("Start Wijkdialoog opnieuw. Je gaat verder waar je was."),
        ]
        if self._report is not None:
            sentences.append(
                self.tr(
                    "Er is een foutverslag gemaakt. Daarin staan geen namen en geen teksten. "
                    "Stuur het mee als je om hulp vraagt."
                )
            )
        return sentences

    def _buttons(self) -> QWidget:
        ways = QWidget()
        row = FlowLayout(ways, spacing=10)
        close = button(self.tr("Sluiten"), "primary", key="Esc", on_click=self.accept)
        close.setDefault(True)
        row.addWidget(close)
        if self._report is not None:
            row.addWidget(button(self.tr("Toon het foutverslag"), on_click=self._show_report))
        return ways

    def _show_report(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report))):
            self._where.show()


def tell(report: Path | None) -> None:
    """Show the dialog and wait; without a window there is nobody to tell."""
    if not isinstance(QApplication.instance(), QApplication):
        return
    QApplication.setOverrideCursor(Qt.CursorShape.ArrowCursor)
    CrashDialog(report, QApplication.activeWindow()).exec()
