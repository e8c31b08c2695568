"""All pages of the window on top of each other; one is in front."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wijkdialoog.ui.dossier.dossier_page import DossierPage
from wijkdialoog.ui.pages import Beside, Page, Place, Step

_BETWEEN_PAGES_MS = 50


class PageStack(QStackedWidget):
    """Asks for a page of a dialogue when it is first shown, and knows which is in front.

    page_made  a `Page` that was shown for the first time
    """

    page_made = Signal(object)

    def __init__(
        self,
        start_page: QWidget,
        dossier_page: DossierPage,
        pages: Mapping[Step, Page],
        beside: Mapping[Beside, Page],
    ) -> None:
        super().__init__()
        self._start_page = start_page
        self._dossier_page = dossier_page
        self.pages = pages
        self.beside = beside
        self._made: dict[Place, Page] = {}
        self.addWidget(start_page)
        self.addWidget(dossier_page)

    @property
    def place(self) -> Place | None:
        """The page of a dialogue that is in front, or None on another page."""
        front = self.currentWidget()
        return next((place for place, page in self._made.items() if page is front), None)

    @property
    def is_at_start(self) -> bool:
        """Whether the start page is in front."""
        return self.currentWidget() is self._start_page

    @property
    def made(self) -> Iterator[Page]:
        """The pages of dialogues that were shown."""
        return iter(self._made.values())

    def page(self, place: Place) -> Page:
        """Return the page of a place."""
        if place not in self._made:
            page = self.pages[place] if isinstance(place, Step) else self.beside[place]
            self.addWidget(page)
            self._made[place] = page
            self.page_made.emit(page)
        return self._made[place]

    def warm_up(self) -> None:
        """Build the pages one by one while nobody waits."""
        places: list[Place] = [*self.pages, *self.beside]
        waiting = [place for place in places if place not in self._made]
        if waiting:
            self.page(waiting[0])
            QTimer.singleShot(_BETWEEN_PAGES_MS, self, self.warm_up)

    def leave_front(self) -> None:
        """Store what is half typed on the page in front."""
        place = self.place
        if place is not None:
            self._made[place].leave()
        elif self.currentWidget() is self._dossier_page:
            self._dossier_page.leave()

    def leave_all(self) -> None:
        """Store what is half typed anywhere."""
        for page in self.made:
            page.leave()
        self._dossier_page.leave()
