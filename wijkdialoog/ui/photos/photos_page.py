"""The photos of a dialogue, round by round; behind the board of the harvest."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.ids import DialogueId, PhotoId, RoundId
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.plan import Round
from wijkdialoog.services.photos import Album, Photos
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.photos.photo_desk import PhotoDesk
from wijkdialoog.ui.photos.photo_tile import PhotoTile
from wijkdialoog.ui.photos.photo_viewer import PhotoViewer
from wijkdialoog.ui.photos.thumbnails import Thumbnails
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import (
    EmptyPane,
    FlowLayout,
    button,
    clear_layout,
    label,
    scroll,
)

_TOPICS = (Topic.PHOTOS, Topic.ROUNDS, Topic.DIALOGUES)


class PhotosPage(QWidget):
    """All photos small, or one of them large.

    closed  back to the harvest
    counted how many photos there are
    """

    closed = Signal()
    counted = Signal(int)

    def __init__(
        self,
        photos: Photos,
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._album = Album((), ())
        self._thumbnails = Thumbnails(photos)
        self.desk = PhotoDesk(photos, messages, self)
        self.viewer = PhotoViewer(self._whole)
        self.tiles: list[PhotoTile] = []  # in the order of the rounds
        self.back = button(
            self.tr("‹ Terug naar de oogst"), "link", key="Esc", on_click=self.closed.emit
        )
        self.rounds = QComboBox()
        self.rounds.setAccessibleName(self.tr("Nieuwe foto’s horen bij"))
        self.new = button(self.tr("+ Foto erbij…"), "primary", key="N", on_click=self.ask)
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        Freshness(self, _TOPICS, hub)

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show the photos of this dialogue."""
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self._stack.setCurrentIndex(0)
            self.reload()
            self._propose_round()
        else:
            self.reload()

    def reload(self) -> None:
        """Read the photos again."""
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        album = self._guard(lambda: self._photos.album(dialogue_id))
        if album is not None and self._guard.succeeded(lambda: self._read(album)):
            self._show(album)

    def leave(self) -> None:
        """Store a half-typed caption."""
        self.viewer.caption.commit()

    def ask(self) -> None:
        """Ask which files, and add them to the chosen round."""
        if self._dialogue_id is not None:
            added = self.desk.ask_and_add(self._dialogue_id, self.rounds.currentData())
            self._after_adding(added)

    def take(self, paths: Sequence[Path], place: QPoint | None = None) -> None:
        """Add files that were dropped: to the round of the photo below them, or the chosen one."""
        if self._dialogue_id is None:
            return
        tile = self._tile_at(place) if place is not None else None
        round_id = tile.photo.round_id if tile else self.rounds.currentData()
        self._after_adding(self.desk.add(self._dialogue_id, round_id, paths))

    def focus_photos(self) -> None:
        """Go to the first photo, or to the button when there is none."""
        first = self.tiles[0] if self.tiles else self.new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, N asks for a photo."""
        key, plain = event.key(), not event.modifiers()
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key == Qt.Key.Key_N and plain:
            self.ask()
        else:
            super().keyPressEvent(event)

    # What is shown

    def _show(self, album: Album) -> None:
        focused = next((tile.photo.id for tile in self.tiles if tile.hasFocus()), None)
        place = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), 0)
        self._album = album
        self._fill_rounds()
        clear_layout(self._list)
        self.tiles = []
        for photo in album.in_order():
            self._add_tile(photo)
        empty = not album.photos
        was_large = self._stack.currentIndex() == 1
        self._empty.setVisible(empty)
        self._area.setVisible(not empty)
        self.counted.emit(len(album.photos))
        self.viewer.show_album(album)
        if empty and was_large:
            self._show_all()
        if focused is not None and self.tiles:
            ids = [tile.photo.id for tile in self.tiles]
            at = ids.index(focused) if focused in ids else min(place, len(ids) - 1)
            self.tiles[at].setFocus(Qt.FocusReason.OtherFocusReason)
        elif empty and (focused is not None or was_large):
            self.focus_photos()  # else the focus falls on a button outside this page

    def _read(self, album: Album) -> None:
        self._thumbnails.read(album.photos)

    def _whole(self, photo: Photo) -> QImage:
        image = self._guard(lambda: self._thumbnails.whole(photo))
        return QImage() if image is None else image

    def _add_tile(self, photo: Photo) -> None:
        name, image = self._name_of(photo.round_id), self._thumbnails.small(photo)
        tile = PhotoTile(photo, name, self._album.rounds, image)
        tile.enlarged.connect(self._enlarge)
        tile.caption_wanted.connect(lambda photo: self._enlarge(photo, edit=True))
        tile.removed.connect(lambda photo: self._remove(photo.id))
        tile.walked.connect(self._walk)
        tile.moved.connect(lambda photo, round_id: self._move(photo.id, round_id))
        self.tiles.append(tile)
        self._list.addWidget(tile)
        tile.show()  # at once: what is not shown yet takes no focus

    def _name_of(self, round_id: RoundId | None) -> str:
        found: Round | None = next((r for r in self._album.rounds if r.id == round_id), None)
        return found.label if found else self.tr("Zonder ronde")

    def _fill_rounds(self) -> None:
        chosen = self.rounds.currentData()
        self.rounds.clear()
        for round_ in self._album.rounds:
            self.rounds.addItem(self.tr("Bij ronde {0}").format(round_.label), round_.id)
        self.rounds.addItem(self.tr("Zonder ronde"), None)
        self.rounds.setCurrentIndex(max(0, self.rounds.findData(chosen)))

    def _propose_round(self) -> None:
        """The round that is going on, else that of the last photo, else none."""
        last = self._album.photos[-1].round_id if self._album.photos else None
        wanted = self._album.current or last
        self.rounds.setCurrentIndex(self.rounds.findData(wanted))

    def _tile_at(self, place: QPoint) -> PhotoTile | None:
        widget = self.childAt(place)
        while widget is not None and widget is not self:
            if isinstance(widget, PhotoTile):
                return widget
            widget = widget.parentWidget()
        return None

    # Acts

    def _after_adding(self, added: list[PhotoId]) -> None:
        if added:
            self._show_all()
            tile = next((tile for tile in self.tiles if tile.photo.id == added[0]), None)
            if tile is not None:
                tile.setFocus(Qt.FocusReason.OtherFocusReason)
                self._area.ensureWidgetVisible(tile)

    def _enlarge(self, photo: Photo, *, edit: bool = False) -> None:
        self._stack.setCurrentIndex(1)
        self.viewer.show_photo(photo.id, edit=edit)

    def _show_all(self) -> None:
        was_large = self._stack.currentIndex() == 1
        self._stack.setCurrentIndex(0)
        shown = self.viewer.photo
        tile = next((t for t in self.tiles if shown and t.photo.id == shown.id), None)
        if was_large and tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, photo_id: str) -> None:
        self._guard(lambda: self._photos.remove(PhotoId(photo_id)))

    def _move(self, photo_id: str, round_id: RoundId | None) -> None:
        self._guard(lambda: self._photos.move(PhotoId(photo_id), round_id))

    def _caption(self, photo_id: str, text: str) -> None:
        if not self._guard.succeeded(lambda: self._photos.set_caption(PhotoId(photo_id), text)):
            self.viewer.caption.refuse()

    def _walk(self, step: int) -> None:
        tiles = self.tiles
        at = next((n for n, tile in enumerate(tiles) if tile.hasFocus()), 0) + step
        if 0 <= at < len(tiles):
            tiles[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(tiles[at])

    def _connect(self) -> None:
        self.viewer.closed.connect(self._show_all)
        self.viewer.captioned.connect(self._caption)
        self.viewer.moved.connect(self._move)
        self.viewer.removed.connect(self._remove)

    def _lay_out(self) -> None:
        tools = QWidget()
        top = FlowLayout(tools, spacing=8)
        for part in (self.back, label(self.tr("Foto’s"), "heading"), self.rounds, self.new):
            top.addWidget(part)
        asked = label(
            self.tr("Staan er mensen op? Vraag of het mag. Slepen kan ook."), "muted", wrap=True
        )
        self._empty = EmptyPane(
            self.tr("Hier komen foto’s van de flap en van de tafel. Sleep ze hierheen."),
            self.tr("Foto erbij…"),
            self.ask,
            key="N",
        )
        inside = QWidget()
        self._list = FlowLayout(inside, spacing=10)
        self._area = scroll(inside)
        all_photos = QWidget()
        column = QVBoxLayout(all_photos)
        column.addWidget(tools)
        column.addWidget(asked)
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(all_photos)
        self._stack.addWidget(self.viewer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        on_theme(
            self,
            lambda: column.setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(8)),
        )
