"""What can be done with a caught line, as a menu: the same by mouse and by key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from wijkdialoog.domain.caught import CardSort, Caught
from wijkdialoog.domain.contributions import Kind, Sensitive, Target
from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.ids import ParticipantId, RoundId
from wijkdialoog.domain.plan import Round
from wijkdialoog.ui.words.contributions import kind_label, sensitive_label
from wijkdialoog.ui.words.people import name_at_table, seat_name


@dataclass(frozen=True)
class Surroundings:
    """Who and what a line can be moved to."""

    seats: Sequence[Seat] = ()
    rounds: Sequence[Round] = ()
    round_id: RoundId | None = None
    records_speaker: bool = True


class StreamActions(QObject):
    """What somebody chose to do with a line; the page does it.

    Each signal carries the `Caught` line first.
    """

    edit_chosen = Signal(object)
    kind_chosen = Signal(object, object)
    speaker_chosen = Signal(object, object)
    sensitive_chosen = Signal(object, object)
    round_chosen = Signal(object, object)
    make_chosen = Signal(object, object)
    remove_chosen = Signal(object)

    def menu(self, card: Caught, around: Surroundings, parent: QWidget) -> QMenu:
        """Return the menu of a line."""
        menu = QMenu(parent)
        menu.addAction(self.tr("Verbeteren\tEnter"), lambda: self.edit_chosen.emit(card))
        if card.sort is CardSort.CONTRIBUTION:
            self._add_contribution(menu, card, around)
        elif around.seats:
            self._add_speakers(menu, card, around)
        menu.addSeparator()
        menu.addAction(self.tr("Weggooien\tDel"), lambda: self.remove_chosen.emit(card))
        return menu

    def _add_contribution(self, menu: QMenu, card: Caught, around: Surroundings) -> None:
        self._add_kinds(menu, card)
        if around.records_speaker and around.seats:
            self._add_speakers(menu, card, around)
        self._add_reasons(menu, card)
        self._add_rounds(menu, card, around)
        menu.addSeparator()
        for target, text in (
            (Target.POSSIBILITY, self.tr("Maak hier een mogelijkheid van")),
            (Target.ASSET, self.tr("Maak hier een bron van")),
            (Target.AGREEMENT, self.tr("Maak hier een afspraak van")),
        ):
            if card.target is not target:
                menu.addAction(text, lambda t=target: self.make_chosen.emit(card, t))

    def _add_kinds(self, menu: QMenu, card: Caught) -> None:
        kinds = menu.addMenu(self.tr("Soort"))
        for kind in Kind:
            action = kinds.addAction(kind_label(kind))
            action.setCheckable(True)
            action.setChecked(card.target.kind is kind)
            action.triggered.connect(lambda _=False, k=kind: self.kind_chosen.emit(card, k))

    def _add_speakers(self, menu: QMenu, card: Caught, around: Surroundings) -> None:
        title = {
            CardSort.CONTRIBUTION: self.tr("Spreker"),
            CardSort.ASSET: self.tr("Van wie"),
            CardSort.AGREEMENT: self.tr("Wie doet het"),
        }[card.sort]
        speakers = menu.addMenu(title)
        for seat in around.seats:
            action = speakers.addAction(name_at_table(seat, around.seats).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(seat.id == card.participant_id or seat_name(seat) in card.names)
            action.triggered.connect(lambda _=False, s=seat.id: self._speaker(card, s))
        speakers.addSeparator()
        nobody = speakers.addAction(self.tr("Zonder naam (anoniem)"))
        nobody.setCheckable(True)
        nobody.setChecked(card.participant_id is None and not card.names)
        nobody.triggered.connect(lambda _=False: self._speaker(card, None))

    def _speaker(self, card: Caught, participant_id: ParticipantId | None) -> None:
        self.speaker_chosen.emit(card, participant_id)

    def _add_reasons(self, menu: QMenu, card: Caught) -> None:
        reasons = menu.addMenu(self.tr("Gevoelig"))
        self.add_reasons(reasons, card)
        reasons.addSeparator()
        free = reasons.addAction(self.tr("Niet gevoelig"))
        free.setCheckable(True)
        free.setChecked(card.sensitive is None)
        free.triggered.connect(lambda _=False: self.sensitive_chosen.emit(card, None))

    def add_reasons(self, reasons: QMenu, card: Caught) -> None:
        """Add why a line may be sensitive."""
        for reason in Sensitive:
            action = reasons.addAction(sensitive_label(reason))
            action.setCheckable(True)
            action.setChecked(card.sensitive is reason)
            action.triggered.connect(lambda _=False, r=reason: self.sensitive_chosen.emit(card, r))

    def _add_rounds(self, menu: QMenu, card: Caught, around: Surroundings) -> None:
        others = [round_ for round_ in around.rounds if round_.id != around.round_id]
        if not others:
            return
        rounds = menu.addMenu(self.tr("Naar een andere ronde"))
        for round_ in others:
            rounds.addAction(
                round_.label.replace("&", "&&"),
                lambda r=round_.id: self.round_chosen.emit(card, r),
            )
