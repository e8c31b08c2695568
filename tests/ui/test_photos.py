"""Photos in the harvest and during the conversation: dropped, looked at, described, thrown away."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.photos import Photos
from wijkdialoog.ui.harvest.harvest_page import HarvestPage
from wijkdialoog.ui.photos.photos_page import PhotosPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dialogue_id(dossier, now) -> DialogueId:
    return Dialogues(dossier, now).create()


@pytest.fixture
def rounds(dossier, now, dialogue_id):
    return Dialogues(dossier, now).rounds(dialogue_id)


@pytest.fixture
def photos(dossier, now) -> Photos:
    return Photos(dossier, now)


@pytest.fixture
def harvest_page(dossier, now, dialogue_id, photos, history, hub, guard, messages, qtbot):
    page = HarvestPage(
        harvest=Harvest(dossier, now),
        assets=Assets(dossier, now),
        participants=Participants(dossier, now),
        guard=guard,
        hub=hub,
        messages=messages,
    )
    page.offer_photos(PhotosPage(photos, guard, hub, messages))
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show()
    page.show_dialogue(dialogue_id)
    page.activateWindow()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(harvest_page) -> PhotosPage:
    (found,) = harvest_page.findChildren(PhotosPage)
    return found


def photo(path: Path, colour="teal") -> Path:
    Image.new("RGB", (640, 480), colour).save(path, "JPEG")
    return path


def drop(target: QWidget, *paths: Path, at: QPoint | None = None) -> bool:
    """Drag files over a widget and let them go, as the window system tells it. Returns: taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = at or target.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, copy, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    let_go = QDropEvent(QPointF(place), copy, data, buttons, keys)
    QApplication.sendEvent(target, let_go)
    return let_go.isAccepted()


def test_a_photo_dropped_on_the_board_is_added_and_shown(
    harvest_page, page, photos, dialogue_id, history, messages, tmp_path
):
    assert drop(harvest_page, photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg", "red"))
    assert len(photos.album(dialogue_id).photos) == 2
    assert page.isVisible()
    assert len(page.tiles) == 2
    assert page.tiles[0].hasFocus()
    assert harvest_page.foot.photos.text() == "Foto’s (2)"
    assert history.undo_action is Action.ADD_PHOTO
    history.undo()
    assert len(page.tiles) == 1


def test_a_photo_dropped_on_another_belongs_to_the_same_round(
    harvest_page, page, photos, dialogue_id, rounds, qtbot, tmp_path
):
    photos.add(dialogue_id, rounds[2].id, photo(tmp_path / "a.jpg"))
    photos.add(dialogue_id, rounds[4].id, photo(tmp_path / "b.jpg"))
    qtbot.mouseClick(harvest_page.foot.photos, Qt.MouseButton.LeftButton)
    tile = page.tiles[1]
    at = tile.mapTo(harvest_page, tile.rect().center())
    assert drop(harvest_page, photo(tmp_path / "c.jpg", "red"), at=at)
    assert len(photos.album(dialogue_id).of_round(rounds[4].id)) == 2


def test_text_that_is_dragged_is_left_to_the_board(harvest_page):
    data = QMimeData()
    data.setText("geen bestand")
    enter = QDragEnterEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(harvest_page, enter)
    assert not enter.isAccepted()


def test_what_is_no_photo_is_told_by_name_and_the_others_are_added(
    harvest_page, photos, dialogue_id, messages, tmp_path
):
    note = tmp_path / "verslag.docx"
    note.write_text("geen foto")
    drop(harvest_page, note, photo(tmp_path / "a.jpg"), tmp_path / "weg.jpg")
    assert len(photos.album(dialogue_id).photos) == 1
    assert messages.is_warning
    assert messages.text.startswith("verslag.docx: Dit bestand is geen plaatje")
    assert messages.text.endswith("Nog 1 lukten ook niet.")


def test_with_the_keyboard_alone(harvest_page, page, photos, dialogue_id, rounds, qtbot, tmp_path):
    """P, N, an arrow, F2, a caption, Enter, an arrow, Del, Esc, Esc."""
    files = [photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg", "red")]
    page.desk.ask_pictures = lambda: files
    harvest_page.setFocus()
    qtbot.keyClick(harvest_page, Qt.Key.Key_P)
    assert page.isVisible()
    page.rounds.setCurrentIndex(4)
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert [p.round_id for p in photos.album(dialogue_id).photos] == [rounds[4].id] * 2
    qtbot.keyClick(page.tiles[0], Qt.Key.Key_Right)
    assert page.tiles[1].hasFocus()
    qtbot.keyClick(page.tiles[1], Qt.Key.Key_F2)
    viewer = page.viewer
    assert viewer.caption.hasFocus()
    qtbot.keyClicks(viewer.caption, "De flap")
    qtbot.keyClick(viewer.caption, Qt.Key.Key_Return)
    assert photos.album(dialogue_id).photos[1].caption == "De flap"
    assert viewer.hasFocus()
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.photo.id == photos.album(dialogue_id).photos[0].id
    qtbot.keyClick(viewer, Qt.Key.Key_Delete)
    [left] = photos.album(dialogue_id).photos
    assert left.caption == "De flap"
    assert viewer.photo.id == left.id
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert page.tiles[0].hasFocus()
    qtbot.keyClick(page.tiles[0], Qt.Key.Key_Escape)
    assert harvest_page.board_view.isVisible()


def test_the_last_photo_thrown_away_in_the_large_view_goes_back_to_the_empty_page(
    harvest_page, page, photos, dialogue_id, qtbot, history, tmp_path
):
    drop(harvest_page, photo(tmp_path / "a.jpg"))
    qtbot.mouseClick(page.tiles[0], Qt.MouseButton.LeftButton)
    assert page.viewer.isVisible()
    qtbot.mouseClick(page.viewer.remove, Qt.MouseButton.LeftButton)
    assert not page.viewer.isVisible()
    assert page.tiles == []
    history.undo()
    assert len(page.tiles) == 1


def test_the_focus_stays_on_the_page_when_the_last_photo_is_thrown_away(
    harvest_page, page, qtbot, tmp_path
):
    drop(harvest_page, photo(tmp_path / "flap.jpg"))
    page.focus_photos()
    qtbot.keyClick(page.tiles[0], Qt.Key.Key_Delete)
    assert page.tiles == []
    assert page.new.hasFocus()


def test_a_photo_moves_to_another_round_by_menu_and_by_list(
    harvest_page, page, photos, dialogue_id, rounds, tmp_path
):
    drop(harvest_page, photo(tmp_path / "a.jpg"))
    tile = page.tiles[0]
    entries = {a.text(): a for menu in _menus(tile.menu()) for a in menu.actions()}
    entries[rounds[3].label].trigger()
    assert photos.album(dialogue_id).photos[0].round_id == rounds[3].id
    page.tiles[0].activated.emit()
    page.viewer.rounds.setCurrentIndex(1)
    page.viewer.rounds.activated.emit(1)
    assert photos.album(dialogue_id).photos[0].round_id == rounds[1].id


def _menus(menu: QMenu) -> list[QMenu]:
    nested = [action.menu() for action in menu.findChildren(QAction) if action.menu()]
    return [menu, *(m for m in nested if isinstance(m, QMenu)), *menu.findChildren(QMenu)]


def test_a_half_typed_caption_is_stored_when_the_page_is_left(
    harvest_page, page, photos, dialogue_id, qtbot, tmp_path
):
    drop(harvest_page, photo(tmp_path / "a.jpg"))
    page.tiles[0].caption_wanted.emit(page.tiles[0].photo)
    qtbot.keyClicks(page.viewer.caption, "Half")
    harvest_page.leave()
    assert photos.album(dialogue_id).photos[0].caption == "Half"


def test_the_empty_page_says_what_comes_and_asks_about_people(harvest_page, page, qtbot):
    qtbot.mouseClick(harvest_page.foot.photos, Qt.MouseButton.LeftButton)
    texts = " ".join(w.text() for w in page.findChildren(QLabel))
    assert "Staan er mensen op? Vraag of het mag." in texts
    assert page.new.hasFocus()


@pytest.mark.parametrize(("width", "percent"), [(1024, 100), (1024, 200)])
def test_it_fits_a_small_screen_with_large_letters(
    harvest_page, page, themed_app, width, percent, tmp_path
):
    from wijkdialoog.ui.theme import apply_theme

    drop(harvest_page, photo(tmp_path / "a.jpg"))
    apply_theme(themed_app, "light", percent)
    harvest_page.resize(width, 500)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= width
    assert page.minimumSizeHint().height() <= 500
    apply_theme(themed_app, "light", 100)


class TestConversation:
    @pytest.fixture
    def conversation(self, dossier, now, dialogue_id, photos, history, hub, guard, messages, qtbot):
        from wijkdialoog.services.capture import Capture
        from wijkdialoog.services.facilitation import Facilitation
        from wijkdialoog.ui.conversation.conversation_page import ConversationPage
        from wijkdialoog.ui.photos.photo_desk import PhotoDesk

        participants = Participants(dossier, now)
        participants.add(dialogue_id, "Amina")
        page = ConversationPage(
            facilitation=Facilitation(dossier, now),
            capture=Capture(dossier, now),
            participants=participants,
            harvest=Harvest(dossier, now),
            guard=guard,
            hub=hub,
            messages=messages,
        )
        self.desk = PhotoDesk(photos, messages, page)
        page.offer_photos(self.desk)
        qtbot.addWidget(page)
        page.resize(1366, 712)
        page.show()
        page.show_dialogue(dialogue_id)
        page.activateWindow()
        qtbot.waitExposed(page)
        yield page
        page.stop()

    def test_a_dropped_photo_belongs_to_the_round_and_the_line_keeps_the_focus(
        self, conversation, photos, dialogue_id, rounds, dossier, tmp_path
    ):
        assert drop(conversation.view.ring, photo(tmp_path / "a.jpg"))
        [kept] = photos.album(dialogue_id).photos
        assert kept.round_id == dossier.read.dialogues.get(dialogue_id).current_round_id
        assert conversation.view.bar.isAncestorOf(QApplication.focusWidget())

    def test_by_key_while_typing_and_by_button(
        self, conversation, photos, dialogue_id, qtbot, tmp_path
    ):
        self.desk.ask_pictures = lambda: [photo(tmp_path / "a.jpg")]
        field = QApplication.focusWidget()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClicks(field, "half")
        qtbot.keyClick(field, Qt.Key.Key_F, both)
        qtbot.mouseClick(conversation.photo_button, Qt.MouseButton.LeftButton)
        assert len(photos.album(dialogue_id).photos) == 2
        assert isinstance(QApplication.focusWidget(), type(field))
        assert not isinstance(field, QLineEdit) or field.text() == "half"
