"""For whom the minutes are, by key and by mouse."""

import pytest
from PySide6.QtCore import Qt

from wijkdialoog.domain.minutes import MinutesOptions, MinutesParts, NameMode, Reader
from wijkdialoog.ui.minutes.reader_choice import ReaderChoice


@pytest.fixture
def choice(qtbot, themed_app):
    widget = ReaderChoice()
    qtbot.addWidget(widget)
    widget.show_options(MinutesOptions(NameMode.FULL, MinutesParts(assets=False)))
    widget.show()
    return widget


def test_it_shows_what_is_chosen_without_telling(choice, qtbot):
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_options(MinutesOptions(reader=Reader.ARCHIVE, large_print=True))
    assert choice.readers.value is Reader.ARCHIVE
    assert choice.large_print.isChecked()


def test_another_reader_keeps_names_and_switches_and_gets_the_times(choice, qtbot):
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.mouseClick(choice.readers.chip(Reader.ORGANISATIONS), Qt.MouseButton.LeftButton)
    options = told.args[0]
    assert (options.reader, options.names) == (Reader.ORGANISATIONS, NameMode.FULL)
    assert options.parts == MinutesParts(assets=False, speaking_time=True)


def test_large_print_is_a_switch_for_the_space_bar(choice, qtbot):
    choice.large_print.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice.large_print, Qt.Key.Key_Space)
    assert told.args[0].large_print
