"""A heading that opens and closes what stands under it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import icon, on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label


class Fold(QWidget):
    """Optional things, closed until somebody wants them. Works by mouse, Space and Enter."""

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = body
        self.head = button(title, "link", on_click=self.toggle)
        self._hint = label("", "small", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.head)
        top.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(body)
        body.hide()
        on_theme(self, self._point)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return not self.body.isHidden()

    @property
    def hint(self) -> str:
        """What stands beside the heading."""
        return self._hint.text()

    def set_hint(self, text: str) -> None:
        """Tell beside the heading what is chosen inside, so that nobody needs to open it."""
        self._hint.setText(text)

    def toggle(self) -> None:
        """Open when closed, close when open."""
        self.set_open(not self.is_open)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body."""
        self.body.setVisible(is_open)
        self._point()

    def _point(self) -> None:
        self.head.setIcon(
            icon("fa6s.chevron-down" if self.is_open else "fa6s.chevron-right", "action")
        )
        self.head.setIconSize(QSize(scaled(13), scaled(13)))
        self.head.setAccessibleDescription(self.tr("open") if self.is_open else self.tr("dicht"))
