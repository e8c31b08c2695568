"""One photo among others: small, with its caption and a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.plan import Round
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, icon_button
from wijkdialoog.ui.widgets.press_card import PressCard

_PICTURE = (192, 136)
_EDGE = 8


class PhotoTile(PressCard):
    """Click or Enter enlarges, F2 changes the caption, Del throws away, the menu does the rest.

    enlarged, caption_wanted, removed  this photo (`Photo`)
    moved                              this photo and the id of the round, or None
    walked                             1: to the next photo, −1: to the one before
    """

    enlarged = Signal(object)
    caption_wanted = Signal(object)
    removed = Signal(object)
    moved = Signal(object, object)
    walked = Signal(int)

    def __init__(
        self,
        photo: Photo,
        round_label: str,
        rounds: Sequence[Round],
        image: QImage,
        parent: QWidget | None = None,
    ) -> None:
        """Make a tile.

        round_label  name of its round, or "Zonder ronde"
        """
        super().__init__("card", parent=parent)
        self.photo = photo
        self._rounds = rounds
        self._image = image
        place = self.tr("Foto, {0}").format(round_label)
        self.setAccessibleName(f"{place}: {photo.caption}" if photo.caption else place)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        caption = photo.caption or self.tr("Nog geen onderschrift")
        self._caption = ElidedLabel(caption, "body" if photo.caption else "muted")
        more = icon_button("fa6s.ellipsis", self.tr("Meer met deze foto"), self._show_menu)
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self._caption, 1)
        foot.addWidget(more)
        column = self.column(margin=_EDGE, spacing=4)
        column.addWidget(ElidedLabel(round_label[:1].upper() + round_label[1:], "small-strong"))
        column.addWidget(self._picture)
        column.addLayout(foot)
        self.activated.connect(lambda: self.enlarged.emit(self.photo))
        on_theme(self, self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Del; arrows go to the photo beside it."""
        match event.key():
            case Qt.Key.Key_F2:
                self.caption_wanted.emit(self.photo)
            case Qt.Key.Key_Delete:
                self.removed.emit(self.photo)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.walked.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.walked.emit(1)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, by the right button or by the menu key."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return everything that can be done with this photo."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Vergroot")).triggered.connect(
            lambda: self.enlarged.emit(self.photo)
        )
        menu.addAction(self.tr("Onderschrift wijzigen…")).triggered.connect(
            lambda: self.caption_wanted.emit(self.photo)
        )
        others = menu.addMenu(self.tr("Naar een andere ronde"))
        for round_ in self._rounds:
            if round_.id != self.photo.round_id:
                self._add_round(others, round_.label.replace("&", "&&"), round_.id)
        if self.photo.round_id is not None:
            self._add_round(others, self.tr("Zonder ronde"), None)
        menu.addSeparator()
        menu.addAction(self.tr("Weggooien")).triggered.connect(
            lambda: self.removed.emit(self.photo)
        )
        return menu

    def _add_round(self, menu: QMenu, text: str, round_id: RoundId | None) -> None:
        menu.addAction(text).triggered.connect(lambda: self.moved.emit(self.photo, round_id))

    def _show_menu(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(self.width() // 2, self.height())))

    def _fit(self) -> None:
        box = QSize(scaled(_PICTURE[0]), scaled(_PICTURE[1]))
        self._picture.setFixedSize(box)
        sharp = self.devicePixelRatioF()
        if not self._image.isNull():
            fitting = self._image.scaled(
                box * sharp,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitting.setDevicePixelRatio(sharp)
            self._picture.setPixmap(QPixmap.fromImage(fitting))
        self.setFixedWidth(box.width() + 2 * scaled(_EDGE) + 2)
