"""Title, theme and question; where and when. Nothing here is needed to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.ui.widgets.basics import Card, label
from wijkdialoog.ui.widgets.fields import LineField, NameField, TextField, labelled
from wijkdialoog.ui.widgets.fold import Fold
from wijkdialoog.ui.words.dates import spoken_date, spoken_weekday


class DetailsForm(QWidget):
    """The header of a dialogue in two cards.

    edited                name of a field of `Dialogue` and the text that was typed
    neighbourhood_chosen  name of the wijk, known or new; "" for none
    """

    edited = Signal(str, str)
    neighbourhood_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = LineField(self.tr("Titel"))
        self.theme = LineField(self.tr("Thema"), self.tr("Waar gaat het over?"))
        self.question = TextField(self.tr("Vraag"), self.tr("De vraag die op tafel ligt"))
        self.neighbourhood = NameField(self.tr("Wijk"), self.tr("Kies of typ een naam"))
        self.date = LineField(self.tr("Datum"), self.tr("16 april"))
        self.start = LineField(self.tr("Begint om"), "19:30")
        self.end = LineField(self.tr("Klaar om"), "21:30")
        self.venue = LineField(self.tr("Plek"), self.tr("Buurthuis, school of keukentafel"))
        self.event_name = LineField(self.tr("Evenement"), self.tr("Bijvoorbeeld een themaweek"))
        self.table_number = LineField(self.tr("Tafel"), "1")
        self._shown_id: DialogueId | None = None
        self._connect()
        self._lay_out()

    def show_dialogue(self, dialogue: Dialogue, neighbourhoods: dict[str, str]) -> None:
        """Show what is stored; a field that is being typed in, or was refused, stays as it is.

        neighbourhoods  name by id
        """
        if dialogue.id != self._shown_id:
            self._shown_id = dialogue.id
            self._put_back()
        self.title.show_value(dialogue.title)
        self.theme.show_value(dialogue.theme)
        self.question.show_value(dialogue.question)
        self.neighbourhood.show_value(
            neighbourhoods.get(dialogue.neighbourhood_id or "", ""), sorted(neighbourhoods.values())
        )
        self.date.show_value(spoken_date(dialogue.date) if dialogue.date else "")
        if not self.date.is_refused:
            self.date.setToolTip(spoken_weekday(dialogue.date) if dialogue.date else "")
        self.start.show_value(dialogue.start or "")
        self.end.show_value(dialogue.end or "")
        self.venue.show_value(dialogue.venue)
        self.event_name.show_value(dialogue.event or "")
        self.table_number.show_value(str(dialogue.table_number or ""))

    def set_side_by_side(self, side_by_side: bool) -> None:
        """Put the two cards beside each other, or below each other."""
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        )

    def refuse(self, name: str) -> None:
        """Keep what was typed for this field of `Dialogue`; a title is never empty."""
        field = self._fields()[name]
        if name == "title" and not self.title.text().strip():
            field.put_back()
        else:
            field.refuse()

    def commit(self) -> None:
        """Store whatever is half typed."""
        for field in self._fields().values():
            field.commit()
        self.neighbourhood.commit()

    def _put_back(self) -> None:
        for field in (*self._fields().values(), self.neighbourhood):
            field.put_back()

    def _fields(self) -> dict[str, LineField | TextField]:
        """The fields by the name they have in `Dialogue`."""
        return {
            "title": self.title,
            "theme": self.theme,
            "question": self.question,
            "date": self.date,
            "start": self.start,
            "end": self.end,
            "venue": self.venue,
            "event": self.event_name,
            "table_number": self.table_number,
        }

    def _connect(self) -> None:
        for name, field in self._fields().items():
            field.committed.connect(lambda text, name=name: self.edited.emit(name, text))
        self.neighbourhood.committed.connect(self.neighbourhood_chosen)

    def _lay_out(self) -> None:
        self.about = Card(name=self.tr("Waar het over gaat"))
        column = self.about.column(spacing=8)
        column.addWidget(label(self.tr("Waar het over gaat"), "heading"))
        column.addLayout(labelled(self.tr("Titel"), self.title))
        column.addLayout(labelled(self.tr("Thema"), self.theme))
        column.addLayout(labelled(self.tr("Vraag"), self.question))
        column.addStretch(1)

        self.place = Card(name=self.tr("Waar en wanneer"))
        column = self.place.column(spacing=8)
        column.addWidget(label(self.tr("Waar en wanneer"), "heading"))
        column.addLayout(labelled(self.tr("Wijk"), self.neighbourhood))
        column.addLayout(
            _side_by_side(
                (labelled(self.tr("Datum"), self.date), 3),
                (labelled(self.tr("Begint om"), self.start), 2),
            )
        )
        column.addLayout(labelled(self.tr("Plek"), self.venue))
        self.more = Fold(self.tr("Meer"), self._rarely_needed())
        column.addWidget(self.more)
        column.addStretch(1)

        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._cards.addWidget(self.about, 1)
        self._cards.addWidget(self.place, 1)

    def _rarely_needed(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(
            _side_by_side(
                (labelled(self.tr("Klaar om"), self.end), 1),
                (labelled(self.tr("Tafel"), self.table_number), 1),
            )
        )
        column.addLayout(labelled(self.tr("Evenement"), self.event_name))
        return body


def _side_by_side(*parts: tuple[QVBoxLayout, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for part, stretch in parts:
        row.addLayout(part, stretch)
    return row
