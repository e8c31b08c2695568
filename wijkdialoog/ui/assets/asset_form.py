"""The asset card as a form, in the order of the printed card (product.md section 10)."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.assets import (
    Asset,
    AssetDirection,
    Exchange,
    HeadHeartHands,
    Means,
    WhoWhat,
)
from wijkdialoog.ui.assets.asset_fields import Choices, HolderField
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, Toggle, button, label, scroll
from wijkdialoog.ui.words.harvest import (
    asset_direction_label,
    exchange_label,
    head_heart_hands_label,
    means_label,
    who_what_label,
)

T = TypeVar("T", bound=StrEnum)


class AssetForm(QFrame):
    """Everything on one card; free text stays free and nothing but the title is needed.

    submitted  Ctrl+Enter, Enter in a line, or "Bewaar"    cancelled  Escape or "Annuleer"
    removed    "Naar de prullenbak"
    """

    submitted = Signal()
    cancelled = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._asset: Asset | None = None
        self._shown: tuple[object, ...] = ()
        self.heading = label("", "heading")
        self.title = QLineEdit()
        self.who_what = _choices(WhoWhat, who_what_label, self.tr("Wie of wat?"))
        self.means = _choices(Means, means_label, self.tr("Wat voor bron?"), several=True)
        self.parts = _choices(
            HeadHeartHands,
            head_heart_hands_label,
            self.tr("Hoofd, hart of handen"),
            several=True,
        )
        self.holder = HolderField()
        self.direction = _choices(AssetDirection, asset_direction_label, self.tr("Biedt of zoekt"))
        self.availability = QLineEdit()
        self.exchange = _choices(Exchange, exchange_label, self.tr("Op welke manier?"))
        self.note = QPlainTextEdit()
        self.in_minutes = Toggle(self.tr("Mag in het verslag"))
        self.keep = button(self.tr("Bewaar"), "primary", on_click=self.submitted.emit)
        self.keep.setToolTip(self.tr("Ctrl+Enter"))
        self.stop = button(self.tr("Annuleer"), "link", on_click=self.cancelled.emit)
        self.bin = button(
            self.tr("Naar de prullenbak"), "link", icon="fa6s.trash-can", on_click=self.removed.emit
        )
        self.who_what.changed.connect(self._show_parts)
        self._lay_out()

    @property
    def asset(self) -> Asset | None:
        """The card as filled in, or None when no card is shown."""
        if self._asset is None:
            return None
        person_id, organisation_id, _ = self.holder.holder
        return replace(
            self._asset,
            title=self.title.text(),
            who_what=_one(self.who_what, WhoWhat),
            means=tuple(Means(value) for value in self.means.values),
            head_heart_hands=tuple(HeadHeartHands(value) for value in self.parts.values),
            direction=_one(self.direction, AssetDirection) or AssetDirection.OFFERS,
            person_id=person_id,
            organisation_id=organisation_id,
            availability=self.availability.text(),
            exchange=_one(self.exchange, Exchange),
            note=self.note.toPlainText(),
            in_minutes=self.in_minutes.isChecked(),
        )

    @property
    def new_organisation(self) -> str:
        """Name of a holder the dossier does not know yet, or ""."""
        return self.holder.holder[2]

    @property
    def is_changed(self) -> bool:
        """Whether something differs from what was shown first."""
        return self._asset is not None and self._filled_in() != self._shown

    def show_asset(self, asset: Asset, holder: str, *, is_new: bool) -> None:
        """Show a card to fill in."""
        self._asset = asset
        self.heading.setText(self.tr("Nieuwe bronnenkaart") if is_new else self.tr("Bronnenkaart"))
        self.bin.setVisible(not is_new)
        self.title.setText(asset.title)
        self.who_what.show_values([asset.who_what])
        self.means.show_values(asset.means)
        self.parts.show_values(asset.head_heart_hands)
        self.holder.show_holder(asset.person_id, asset.organisation_id, holder)
        self.direction.show_values([asset.direction])
        self.availability.setText(asset.availability)
        self.exchange.show_values([asset.exchange])
        self.note.setPlainText(asset.note)
        self.in_minutes.setChecked(asset.in_minutes)
        self._show_parts()
        self._shown = self._filled_in()

    def forget(self) -> None:
        """Show no card any more."""
        self._asset = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the form away, Ctrl+Enter stores."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif not enter:
            super().keyPressEvent(event)

    def _filled_in(self) -> tuple[object, ...]:
        return (self.asset, self.new_organisation)

    def _show_parts(self) -> None:
        self._parts_row.setVisible(_one(self.who_what, WhoWhat) in (None, WhoWhat.PEOPLE))

    def _lay_out(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.addWidget(self.heading)
        for words, field in (
            (self.tr("Wat is het? In een paar woorden"), self.title),
            (self.tr("Wie of wat?"), self.who_what),
            (self.tr("Wat voor bron? Meer mag"), self.means),
        ):
            column.addWidget(_labelled(words, field))
        self._parts_row = _labelled(self.tr("Hoofd, hart of handen? Mag open blijven"), self.parts)
        column.addWidget(self._parts_row)
        for words, field in (
            (self.tr("Van wie? Kies, of typ een organisatie"), self.holder),
            (self.tr("Biedt of zoekt?"), self.direction),
            (self.tr("Wanneer beschikbaar?"), self.availability),
            (self.tr("Op welke manier?"), self.exchange),
            (self.tr("Wat moet een ander nog weten?"), self.note),
        ):
            column.addWidget(_labelled(words, field))
        column.addWidget(self.in_minutes)
        column.addStretch(1)
        self._lay_out_foot(fields, column)
        self.title.returnPressed.connect(self.submitted)
        self.availability.returnPressed.connect(self.submitted)
        self.note.setTabChangesFocus(True)
        on_theme(self, lambda: self.note.setFixedHeight(scaled(76)))

    def _lay_out_foot(self, fields: QWidget, column: QVBoxLayout) -> None:
        foot = QWidget()
        buttons = FlowLayout(foot, spacing=8)
        for made in (self.keep, self.stop, self.bin):
            buttons.addWidget(made)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll(fields), 1)
        row = QHBoxLayout()
        row.addWidget(foot, 1)
        whole.addLayout(row)

        def fit() -> None:
            edge = scaled(14)
            column.setContentsMargins(edge, scaled(8), edge, scaled(8))
            column.setSpacing(scaled(9))
            whole.setContentsMargins(0, 0, 0, scaled(8))
            row.setContentsMargins(edge, 0, edge, 0)

        on_theme(self, fit)


def _choices(
    kind: type[StrEnum],
    words: Callable[..., str],
    name: str,
    *,
    several: bool = False,
) -> Choices:
    return Choices([(value, words(value)) for value in kind], name, several=several)


def _one(choices: Choices, kind: type[T]) -> T | None:
    values = choices.values
    return kind(values[0]) if values else None


def _labelled(words: str, field: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    name = label(words, "small-strong", wrap=True)
    name.setBuddy(field)
    field.setAccessibleName(words)
    if isinstance(field, HolderField) and (line := field.lineEdit()):
        line.setAccessibleName(words)  # a screen reader goes to the line inside
    column.addWidget(name)
    column.addWidget(field)
    return box
