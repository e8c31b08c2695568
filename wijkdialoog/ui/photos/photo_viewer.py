"""One photo as large as the page, with its caption and its round."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wijkdialoog.domain.ids import PhotoId
from wijkdialoog.domain.photos import MOST_CAPTION_CHARACTERS, Photo
from wijkdialoog.services.photos import Album
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, icon_button, label
from wijkdialoog.ui.widgets.fields import LineField, labelled


class PhotoViewer(QWidget):
    """Left and right walk along the photos, Esc goes back.

    closed     back to all photos
    captioned  id and text         moved  id and the id of a round, or None      removed  id
    """

    closed = Signal()
    captioned = Signal(str, str)
    moved = Signal(str, object)
    removed = Signal(str)

    def __init__(self, image_of: Callable[[Photo], QImage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image_of = image_of
        self._photos: tuple[Photo, ...] = ()
        self._shown_id: PhotoId | None = None
        self.picture = Picture()
        self.caption = LineField(
            self.tr("Onderschrift"), self.tr("Wat is er te zien? Noem geen namen.")
        )
        self.caption.setMaxLength(MOST_CAPTION_CHARACTERS)
        self.rounds = QComboBox()
        self.rounds.setAccessibleName(self.tr("Bij welke ronde"))
        self.back = button(self.tr("‹ Alle foto’s"), "link", key="Esc", on_click=self.close_view)
        self.remove = button(self.tr("Weggooien"), icon="fa6s.trash", on_click=self._remove)
        self.before = icon_button("fa6s.chevron-left", self.tr("Vorige foto"), self._earlier)
        self.after = icon_button("fa6s.chevron-right", self.tr("Volgende foto"), self._later)
        self._place = label("", "small")
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption.committed.connect(self._tell_caption)
        self.rounds.activated.connect(self._tell_round)

    @property
    def photo(self) -> Photo | None:
        """The photo that is shown."""
        return next((photo for photo in self._photos if photo.id == self._shown_id), None)

    @property
    def _index(self) -> int:
        """Place of the shown photo in the row; 0 when it is gone."""
        ids = [str(photo.id) for photo in self._photos]
        return ids.index(self._shown_id) if self._shown_id in ids else 0

    def show_album(self, album: Album) -> None:
        """Show what is stored now; a photo that is gone makes place for the one after it."""
        place = self._index
        self._photos = album.in_order()
        names = [(round_.label, round_.id) for round_ in album.rounds]
        self.rounds.clear()
        for name, id_ in [*names, (self.tr("Zonder ronde"), None)]:
            self.rounds.addItem(name, id_)
        if self.photo is None and self._photos:
            self._shown_id = self._photos[min(place, len(self._photos) - 1)].id
        self._show()

    def show_photo(self, photo_id: PhotoId, *, edit: bool = False) -> None:
        """Show this one; `edit` puts the cursor in its caption."""
        self.caption.commit()
        if photo_id != self._shown_id:
            self._shown_id = photo_id
            self.caption.put_back()
        self._show()
        (self.caption if edit else self).setFocus(Qt.FocusReason.OtherFocusReason)
        if edit:
            self.caption.selectAll()

    def close_view(self) -> None:
        """Store the caption and go back to all photos."""
        self.caption.commit()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Del throws away, F2 writes the caption, Esc goes back."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self._earlier()
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                self._later()
            case Qt.Key.Key_F2:
                self.caption.setFocus(Qt.FocusReason.OtherFocusReason)
            case Qt.Key.Key_Delete:
                self._remove()
            case Qt.Key.Key_Escape:
                self.close_view()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.setFocus(Qt.FocusReason.OtherFocusReason)  # the caption was stored
            case _:
                super().keyPressEvent(event)

    def _show(self) -> None:
        photo = self.photo
        if photo is None:
            return
        place = self._photos.index(photo)
        self.caption.show_value(photo.caption)
        self.rounds.setCurrentIndex(self.rounds.findData(photo.round_id))
        counted = self.tr("Foto {0} van {1}").format(place + 1, len(self._photos))
        self._place.setText(counted)
        self.picture.show_image(self._image_of(photo))
        self.picture.setAccessibleName(photo.caption or counted)
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < len(self._photos) - 1)

    def _earlier(self) -> None:
        self._walk(-1)

    def _later(self) -> None:
        self._walk(1)

    def _walk(self, step: int) -> None:
        place = self._index + step
        if 0 <= place < len(self._photos):
            self.show_photo(self._photos[place].id)

    def _tell_caption(self, text: str) -> None:
        if self._shown_id is not None:
            self.captioned.emit(self._shown_id, text)

    def _tell_round(self, place: int) -> None:
        if self._shown_id is not None:
            self.moved.emit(self._shown_id, self.rounds.itemData(place))

    def _remove(self) -> None:
        if self._shown_id is not None:
            self.removed.emit(self._shown_id)

    def _lay_out(self) -> None:
        tools = QWidget()
        top = FlowLayout(tools, spacing=8)
        for part in (self.back, self._place, self.rounds, self.remove):
            top.addWidget(part)
        middle = QHBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self.before)
        middle.addWidget(self.picture, 1)
        middle.addWidget(self.after)
        column = QVBoxLayout(self)
        column.addWidget(tools)
        column.addLayout(middle, 1)
        column.addLayout(labelled(self.tr("Onderschrift"), self.caption))
        on_theme(
            self,
            lambda: column.setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(12)),
        )


class Picture(QWidget):
    """An image as large as fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # With larger letters the words around it need the height.
        on_theme(self, lambda: self.setMinimumSize(scaled(120), 72))

    def show_image(self, image: QImage) -> None:
        """Show another image."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle, never larger than it is."""
        if self._image.isNull():
            return
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._image)
