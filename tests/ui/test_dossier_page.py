"""The page that looks after the dossier: chips on top, a section below."""

from PySide6.QtCore import Qt

from wijkdialoog.ui.dossier.dossier_page import DossierPage
from wijkdialoog.ui.dossier.section import Section, SectionPage


class Empty(SectionPage):
    """A section with nothing in it."""

    def reload(self) -> None:
        """Nothing to read."""


def test_a_click_on_a_chip_takes_the_focus_along(themed_app, qtbot):
    page = DossierPage({Section.STICK: Empty, Section.BIN: Empty})
    qtbot.addWidget(page)
    page.resize(1000, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_section(Section.STICK)
    page.take_focus()
    qtbot.mouseClick(page._chips.chip(Section.BIN), Qt.MouseButton.LeftButton)
    assert page._chips.chip(Section.BIN).hasFocus()
    assert not page._chips.chip(Section.STICK).hasFocus()
