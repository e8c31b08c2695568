"""The strip, the guard before it, and views that stay fresh."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from wijkdialoog.domain.changes import Action, Changes, Topic
from wijkdialoog.domain.errors import Code, InvalidText, InvalidValue, NotFound
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages


def raiser(error: Exception):
    def act() -> None:
        raise error

    return act


def test_a_refusal_becomes_a_sentence_and_none(guard: Guard, messages: Messages):
    assert guard(raiser(InvalidText(Code.EMPTY_TEXT))) is None
    assert messages.text == "Typ eerst een paar woorden."
    assert messages.is_warning


def test_a_full_disk_becomes_advice(guard: Guard, messages: Messages):
    assert not guard.succeeded(raiser(StorageError(Trouble.FULL, Path("/d/a.sqlite"))))
    assert "Maak ruimte" in messages.text


def test_an_act_that_returns_nothing_can_succeed(guard: Guard, messages: Messages):
    assert guard.succeeded(lambda: None)
    assert guard(lambda: 3) == 3
    assert messages.text == ""


def test_a_mistake_of_ours_is_not_hidden(guard: Guard):
    with pytest.raises(ZeroDivisionError):
        guard(lambda: 1 / 0)


def test_the_action_is_called_once_and_then_gone(messages: Messages, qtbot):
    called: list[bool] = []
    messages.say("Gedaan: droom", "Ongedaan maken", lambda: called.append(True))
    messages.show()
    (act,) = messages.findChildren(QPushButton)
    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert called == [True]
    assert messages.action_text == ""


def test_a_screen_reader_hears_the_sentence(messages: Messages):
    messages.say("Droom bewaard")
    assert messages.accessibleDescription() == "Droom bewaard"
    assert messages.accessibleName() == "Berichten"


def test_a_long_warning_is_shown_whole_and_a_long_message_on_one_line(messages: Messages, qtbot):
    long = "De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte en probeer het nog eens."
    messages.setFixedWidth(300)
    messages.show()
    messages.say(long)
    one_line = messages.heightForWidth(300)
    messages.warn(long)
    assert messages.heightForWidth(300) > one_line + 20


def test_the_strip_can_stay_away_when_there_is_nothing_to_say(messages: Messages):
    messages.show()
    messages.keep_room(keep=False)
    assert messages.isHidden()
    messages.say("Gedaan")
    assert not messages.isHidden()
    messages.clear()
    assert messages.isHidden()


class View(QWidget):
    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()
        self.reloads = 0
        self.error = error

    def reload(self) -> None:
        self.reloads += 1
        if self.error:
            raise self.error


DREAM = Changes(Action.CAPTURE, frozenset({Topic.CONTRIBUTIONS}))


def test_a_visible_view_reloads_at_once_and_only_for_its_topics(qtbot):
    hub, view = ChangeHub(), View()
    qtbot.addWidget(view)
    Freshness(view, [Topic.CONTRIBUTIONS], hub)
    view.show()
    hub.publish(DREAM)
    hub.publish(Changes(Action.ADD_THEME, frozenset({Topic.THEMES})))
    assert view.reloads == 1


def test_a_hidden_view_reloads_once_when_it_is_shown(qtbot):
    hub, view = ChangeHub(), View()
    qtbot.addWidget(view)
    Freshness(view, [Topic.CONTRIBUTIONS], hub)
    hub.publish(DREAM)
    hub.publish(DREAM)
    assert view.reloads == 0
    view.show()
    assert view.reloads == 1


def test_the_origin_of_a_change_can_skip_it(qtbot):
    hub, view = ChangeHub(), View()
    qtbot.addWidget(view)
    Freshness(view, [Topic.CONTRIBUTIONS], hub, skip=lambda c: c.action is Action.CAPTURE)
    view.show()
    hub.publish(DREAM)
    assert view.reloads == 0


def test_a_view_of_something_that_was_taken_away_does_not_break_the_change(qtbot):
    hub, view = ChangeHub(), View(NotFound("dialogues", "d"))
    qtbot.addWidget(view)
    freshness = Freshness(view, [Topic.CONTRIBUTIONS], hub)
    view.show()
    hub.publish(DREAM)
    assert freshness.stale


def test_an_act_told_in_other_words_keeps_its_undo(messages: Messages):
    called = []
    messages.say("Dialoog afgesloten", "Ongedaan maken", lambda: called.append(1))
    messages.say_instead("De dialoog is afgerond.")
    assert (messages.text, messages.action_text) == ("De dialoog is afgerond.", "Ongedaan maken")
    messages._action.click()
    assert called == [1]


def test_a_refusal_goes_with_its_page_and_other_warnings_stay(messages: Messages, guard):
    def refuse() -> None:
        raise InvalidValue(Code.OUT_OF_RANGE)

    guard(refuse)
    assert messages.is_warning
    messages.leave_page()
    assert messages.text == ""
    messages.warn("De stick is eruit.")
    messages.leave_page()
    assert messages.text == "De stick is eruit."
    guard(refuse)
    messages.say("Bewaard")
    messages.leave_page()
    assert messages.text == "Bewaard"
