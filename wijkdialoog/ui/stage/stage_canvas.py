"""Draws the table screen, in its window and as a miniature: the same scene, the same pixels."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.stage import Layout, StageView
from wijkdialoog.ui.motion import shown_part
from wijkdialoog.ui.stage import stage_words as words
from wijkdialoog.ui.stage.stage_colours import StageColours, stage_colours
from wijkdialoog.ui.stage.stage_layouts import compose
from wijkdialoog.ui.stage.stage_scene import Scene
from wijkdialoog.ui.stage.stage_text import LEFT, Paragraph, Style, stage_font
from wijkdialoog.ui.theme import current_theme, on_theme
from wijkdialoog.ui.widgets.face import paint_face

_EMPTY = StageView(layout=Layout.BLACK)
_USUAL = QSize(1366, 768)


class StageCanvas(QWidget):
    """Shows a `StageView`. What stands still is drawn once; only the clock is drawn anew.

    miniature  the picture of another screen, drawn small: see `set_screen_size`
    """

    def __init__(self, *, miniature: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._miniature = miniature
        self._screen_size = _USUAL
        self._view = _EMPTY
        self._hint = ""
        self._now_ms = 0
        self._scene: Scene | None = None
        self._still: QPixmap | None = None
        self._drawn_for = QSize()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        on_theme(self, self._forget)

    # What is shown -----------------------------------------------------------

    @property
    def scene(self) -> Scene:
        """The picture as it is composed now."""
        if self._scene is None:
            size = self._screen_size if self._miniature else self.size()
            self._scene = compose(self._view, QSizeF(size).expandedTo(QSizeF(64, 36)), self._hint)
        return self._scene

    def show_view(self, view: StageView, now_ms: int, hint: str = "") -> None:
        """Show another picture; an equal one costs nothing."""
        self._now_ms = now_ms
        if (view, hint) == (self._view, self._hint):
            return
        self._view, self._hint = view, hint
        self._forget()
        self._tell()

    def show_moment(self, now_ms: int) -> None:
        """Let the clock be at this moment; what looks the same is not drawn again."""
        before = self._moved()
        self._now_ms = now_ms
        part = self.moving_part()
        if not part.isEmpty() and self._moved() != before:
            self.update(part)

    def set_screen_size(self, size: QSize) -> None:
        """A miniature shows how the picture looks on a screen of this size."""
        if size != self._screen_size and not size.isEmpty():
            self._screen_size = size
            self._forget()
            self.updateGeometry()

    def picture(self, size: QSize, ratio: float) -> QPixmap:
        """Return the picture in a size of its own, clock included."""
        self.resize(size)
        made = self._draw_still(ratio)
        painter = QPainter(made)
        self._into_scene(painter)
        self._draw_clock(painter)
        painter.end()
        return made

    def moving_part(self) -> QRect:
        """Return where the clock is drawn, in this widget; empty without one."""
        if self._view.clock is None:
            return QRect()
        found = QRectF()
        scene = self.scene
        if scene.ring is not None:
            found = found.united(scene.ring.box)
        if scene.moving is not None:
            line = QSizeF(scene.moving.width, scene.moving.px * 1.5)
            found = found.united(QRectF(scene.moving.place, line))
        if found.isEmpty():
            return QRect()
        scale, shift = self._fit()
        return QRectF(
            found.left() * scale + shift.x() - 1,
            found.top() * scale + shift.y() - 1,
            found.width() * scale + 2,
            found.height() * scale + 2,
        ).toAlignedRect()

    # Qt ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Compose again for this size."""
        super().resizeEvent(event)
        if self.size() != self._drawn_for:  # Qt also tells of a size that it was already
            self._drawn_for = self.size()
            self._forget()
            self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell what is written, now that it can be read."""
        super().showEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what stands still from memory, and the clock upon it."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatioF() != ratio:
            self._still = self._draw_still(ratio)
        part = event.rect()
        source = QRectF(
            part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio
        )
        painter.drawPixmap(QRectF(part), self._still, source)
        self._into_scene(painter)
        self._draw_clock(painter)
        if self._miniature:
            self._draw_edge(painter)
        painter.end()

    def sizeHint(self) -> QSize:
        """As wide as a picture is, in a small format."""
        return QSize(320, self.heightForWidth(320))

    def hasHeightForWidth(self) -> bool:
        """A miniature keeps the form of its screen."""
        return self._miniature

    def heightForWidth(self, width: int) -> int:
        """Return the height that belongs to this width."""
        return round(width * self._screen_size.height() / max(1, self._screen_size.width()))

    # Drawing -----------------------------------------------------------------

    def _forget(self) -> None:
        self._scene = None
        self._still = None
        self.update()

    def _tell(self) -> None:
        """A screen reader hears what is written."""
        if self.isVisible():
            self.setAccessibleDescription(self.scene.words)

    def _colours(self) -> StageColours:
        return stage_colours(
            self._view.kind, dark=current_theme().is_dark, dimmed=self._view.dimmed
        )

    def _fit(self) -> tuple[float, QPointF]:
        """How much smaller the scene is drawn, and where it begins."""
        size = self.scene.size
        scale = min(self.width() / size.width(), self.height() / size.height())
        shift = QPointF(
            (self.width() - size.width() * scale) / 2, (self.height() - size.height() * scale) / 2
        )
        return scale, shift

    def _into_scene(self, painter: QPainter) -> None:
        scale, shift = self._fit()
        painter.translate(shift)
        painter.scale(scale, scale)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )

    def _draw_still(self, ratio: float) -> QPixmap:
        picture = QPixmap(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        black = self._view.layout is Layout.BLACK
        colours = self._colours()
        picture.fill(QColor("#000000" if black else colours.back))
        if black:
            return picture
        painter = QPainter(picture)
        self._into_scene(painter)
        scene = self.scene
        painter.setPen(Qt.PenStyle.NoPen)
        for rule in scene.rules:
            painter.fillRect(rule, QColor(colours.line))
        painter.setBrush(QColor(colours.accent))
        for bullet in scene.bullets:
            painter.drawEllipse(bullet)
        scene.draw_texts(painter, lambda role: str(getattr(colours, role)))
        for drawn in scene.faces:
            paint_face(painter, drawn.face, drawn.box, colours.ink)
        self._draw_disc(painter, scene, colours)
        painter.end()
        return picture

    def _draw_edge(self, painter: QPainter) -> None:
        """A miniature stands on paper of nearly the same colour."""
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(QColor(current_theme().strong_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw_disc(self, painter: QPainter, scene: Scene, colours: StageColours) -> None:
        ring = scene.ring
        if ring is None:
            return
        width = ring.box.width() * 0.085
        track = ring.box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        if self._view.clock is not None and self._view.clock.planned_ms is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.track), width))
            painter.drawEllipse(track)
        if not ring.initials:
            return
        inset = ring.box.width() * 0.165
        disc = ring.box.adjusted(inset, inset, -inset, -inset)
        waits = self._view.speaker is None
        painter.setPen(QPen(QColor(colours.disc), width * 0.35) if waits else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if waits else QColor(colours.disc))
        painter.drawEllipse(disc)
        painter.setFont(stage_font(disc.width() * 0.36, bold=True))
        painter.setPen(QColor(colours.disc if waits else colours.on_disc))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(disc, flags, ring.initials)

    def _moved(self) -> tuple[float, str]:
        """How far the ring is filled and what it says, at this moment."""
        clock = self._view.clock
        if clock is None:
            return 0.0, ""
        said = "" if self.scene.moving is None else words.clock_words(clock, self._now_ms)
        return shown_part(clock.at(self._now_ms).share), said

    def _draw_clock(self, painter: QPainter) -> None:
        clock, scene = self._view.clock, self.scene
        if clock is None or scene.ring is None or self._view.layout is Layout.BLACK:
            return
        colours = self._colours()
        reading = clock.at(self._now_ms)
        share = shown_part(reading.share)
        if reading.planned_ms is not None and share > 0:
            box = scene.ring.box
            width = box.width() * 0.085
            arc = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            pen = QPen(QColor(colours.disc), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(arc, 90 * 16, round(-360 * 16 * share))
        if scene.moving is None:
            return
        text = words.clock_words(clock, self._now_ms)
        if text:
            moving = scene.moving
            shown = f"· {text}" if self._view.layout is Layout.TURN else text
            made = Paragraph(shown, Style("quiet", align=LEFT), moving.width, moving.px)
            made.draw(painter, moving.place, lambda role: str(getattr(colours, role)))
