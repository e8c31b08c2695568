"""The three choices on top of the start page; larger and with a picture at the first start."""

from PySide6.QtCore import Qt, Signal

from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.start.card_grid import CardGrid
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import label, set_role
from wijkdialoog.ui.widgets.press_card import PressCard
from wijkdialoog.ui.widgets.sign import Sign

_HEIGHT = 132
_FIRST_HEIGHT = 208


class Choices(CardGrid):
    """Nieuwe dialoog, oefenen, dossier openen.

    new_requested, practice_requested, open_requested
    """

    new_requested = Signal()
    practice_requested = Signal()
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__(least=186, most=3)
        self._new = ActionCard(
            self.tr("Nieuwe dialoog"),
            self.tr("Alles staat klaar, pas aan wat je wilt"),
            self.tr("Bereid je eigen avond voor. Alles staat al voor je klaar."),
            _key("new_dialogue"),
            "fa6s.comments",
            primary=True,
        )
        self._new.activated.connect(self.new_requested)
        self._practice = ActionCard(
            self.tr("Oefenen"),
            self.tr("Met verzonnen buren, laat geen sporen na"),
            self.tr("Probeer het eerst uit met verzonnen buren. Er blijft niets van over."),
            _key("practice"),
            "fa6s.seedling",
        )
        self._practice.activated.connect(self.practice_requested)
        self._open = ActionCard(
            self.tr("Dossier openen"),
            self.tr("Een ander bestand, ook van een stick"),
            self.tr("Ga verder met een dossier van een collega, ook van een stick."),
            _key("open"),
            "fa6s.folder-open",
        )
        self._open.activated.connect(self.open_requested)
        self.set_cards([self._new, self._practice, self._open])

    def show_first(self, *, first: bool) -> None:
        """Show them for somebody who starts the program for the first time, or as ever."""
        for card in (self._new, self._practice, self._open):
            card.show_first(first=first)


class ActionCard(PressCard):
    """A large choice: heading, one line, and its key.

    first_text  what the line says at the first start, beside a picture
    picture     name of an icon of qtawesome
    """

    def __init__(
        self,
        heading: str,
        text: str,
        first_text: str,
        key: str,
        picture: str,
        *,
        primary: bool = False,
    ) -> None:
        super().__init__("action-card" if primary else "card")
        self.setAccessibleDescription(key)
        self._heading, self._texts = heading, (text, first_text)
        self._is_first = False
        self._sign = Sign(picture, 34, "on_action" if primary else "action")
        self._words = label(text, "on-action" if primary else "muted", wrap=True)
        column = self.column(margin=20, spacing=6)
        column.addWidget(self._sign)
        for part in (
            label(heading, "on-action-heading" if primary else "heading", wrap=True),
            self._words,
        ):
            part.setMinimumWidth(1)  # three of them share a narrow window; the words wrap
            column.addWidget(part)
        column.addSpacing(4)
        column.addStretch(1)
        badge = label(key, "key-on-action" if primary else "key")
        column.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_first(first=False)
        on_theme(self, self._fit)

    def show_first(self, *, first: bool) -> None:
        """Show the picture and the longer line, or not."""
        self._is_first = first
        text = self._texts[first]
        self._words.setText(text)
        self._sign.setVisible(first)
        self.setAccessibleName(f"{self._heading}. {text}")
        if self.property("role") == "card":
            set_role(self._words, "body" if first else "muted")
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(scaled(_FIRST_HEIGHT if self._is_first else _HEIGHT))


def _key(id_: str) -> str:
    return key_name(spec(id_).keys[0]).replace("+", " ")
