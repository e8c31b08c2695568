"""What has the focus is in sight; a page that was scrolled stays there after a dialog."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wijkdialoog.ui.focus_in_sight import keep_focus_in_sight


class Page(QWidget):
    """Two fields far apart in something that scrolls, and a button outside it."""

    def __init__(self) -> None:
        super().__init__()
        self.outside = QPushButton("Terug")
        self.first, self.last = QLineEdit(), QLineEdit()
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.addWidget(self.first)
        lines.addSpacing(2000)
        lines.addWidget(self.last)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        column = QVBoxLayout(self)
        column.addWidget(self.outside)
        column.addWidget(self.area)
        self.resize(300, 300)

    @property
    def scrolled(self) -> int:
        return self.area.verticalScrollBar().value()


@pytest.fixture
def page(themed_app, qtbot) -> Page:
    keep_focus_in_sight()
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_what_gets_the_focus_from_elsewhere_is_scrolled_into_sight(page: Page, qtbot):
    page.outside.setFocus()
    page.last.setFocus(Qt.FocusReason.BacktabFocusReason)
    qtbot.wait_until(lambda: page.scrolled > 1500)


def test_a_page_stays_where_it_was_scrolled_when_a_dialog_had_the_focus(page: Page, qtbot):
    page.first.setFocus()
    QCoreApplication.processEvents()
    page.area.verticalScrollBar().setValue(1800)
    dialog = QDialog(page)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.wait_until(page.first.hasFocus)
    done: list[bool] = []
    QTimer.singleShot(0, lambda: done.append(True))
    qtbot.wait_until(lambda: bool(done))  # what waited before it has had its turn
    assert page.first.hasFocus()
    assert page.scrolled == 1800
