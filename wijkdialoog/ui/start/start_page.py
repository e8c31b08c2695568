"""The first thing somebody sees: begin, go on, or look back."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId
from wijkdialoog.services.dialogues import DialogueCard, Dialogues, DossierOverview
from wijkdialoog.services.facilitation import Facilitation, Interrupted
from wijkdialoog.services.retention import Retention
from wijkdialoog.services.room_check import RoomChecker
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stick import StickCopies
from wijkdialoog.services.tally import Tallies
from wijkdialoog.ui.actions import spec
from wijkdialoog.ui.conversation.chime import Chime
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.start import words
from wijkdialoog.ui.start.card_grid import CardGrid
from wijkdialoog.ui.start.cards import (
    ExpiredCard,
    LooseCard,
    NewWijkCard,
    ResumeCard,
    WijkCard,
)
from wijkdialoog.ui.start.choices import Choices
from wijkdialoog.ui.start.first_start import Reassurance
from wijkdialoog.ui.start.room_check import RoomCheckPanel
from wijkdialoog.ui.start.side_panel import SidePanel
from wijkdialoog.ui.start.wijk_view import WijkView
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import clear_layout, label, scroll
from wijkdialoog.ui.words.care import last_copy_words

_TOPICS = (
    Topic.NEIGHBOURHOODS,
    Topic.DIALOGUES,
    Topic.PARTICIPANTS,
    Topic.CONTRIBUTIONS,
    Topic.ASSETS,
    Topic.AGREEMENTS,
    Topic.TURNS,
    Topic.TALLIES,
)
_SIDE_BY_SIDE = 940  # px at 100 %: narrower, and the side panel goes below
_FIRST_SIDE_BY_SIDE = 1240  # at the first start the three choices come first


class StartPage(QWidget):
    """Choices, the evening that was going on, wijken, and what was used last.

    dialogue_opened    (DialogueId, Step)
    dossier_requested  a Path, or None: ask which file
    section_requested  a `Section` of the page that looks after the dossier
    practice_requested practise with invented neighbours
    """

    dialogue_opened = Signal(object, object)
    dossier_requested = Signal(object)
    section_requested = Signal(object)
    practice_requested = Signal()

    def __init__(
        self,
        dialogues: Dialogues,
        facilitation: Facilitation,
        settings_file: SettingsFile,
        guard: Guard,
        hub: ChangeHub,
        retention: Retention | None = None,
        copies: StickCopies | None = None,
        room: RoomChecker | None = None,
        tallies: Tallies | None = None,
        chime: Chime | None = None,
        dossier_name: str = "",
    ) -> None:
        super().__init__()
        self._chime = chime
        self._dossier_name = dossier_name
        self._is_first = False
        self._room = room
        self._tallies = tallies
        self._copies = copies
        self._retention = retention
        self._dialogues = dialogues
        self._facilitation = facilitation
        self._settings_file = settings_file
        self._guard = guard
        self._interrupted: Interrupted | None = None
        self._ready: DialogueCard | None = None
        self._wijk: NeighbourhoodId | None = None
        self._make_parts()
        self._lay_out()
        self._make_keys()
        Freshness(self, _TOPICS, hub)

    # Showing -----------------------------------------------------------------

    def reload(self) -> None:
        """Read everything again."""
        overview = self._guard(self._dialogues.overview)
        if overview is None:
            return
        self._show_first(overview)
        say = words.welcome if self._is_first else words.greeting
        greeting = say(self._facilitation.now())
        self._greeting.setText(greeting)
        self.setAccessibleName(greeting)  # the page itself has the focus first
        self._show_going_on()
        self._show_expired()
        self._show_wijken(overview)
        self._show_last_copy()
        if self._room_check is not None and self._room_check.isVisible():
            self._room_check.reload()
        self._side.show_lately(overview.dialogues, self._settings_file.current.recent)
        if self._faces.currentWidget() is self._wijk_view:
            self._show_dialogues(overview)

    def showEvent(self, event: QShowEvent) -> None:
        """The greeting and the interrupted evening depend on the moment, not only on changes."""
        self.reload()
        super().showEvent(event)

    def show_wijk(self, wijk: NeighbourhoodId | None) -> None:
        """Show the dialogues of a wijk; None: those that belong to no wijk."""
        self._wijk = wijk
        self._faces.setCurrentWidget(self._wijk_view)
        self.reload()
        self._wijk_view.focus_row(0)

    def show_wijken(self) -> None:
        """Show all wijken again."""
        self._faces.setCurrentWidget(self._overview)
        self.reload()

    def _show_first(self, overview: DossierOverview) -> None:
        """At the first start: three choices and what happens to what is typed, and no more."""
        self._is_first = not overview.neighbourhoods and not overview.dialogues
        self._choices.show_first(first=self._is_first)
        self._reassurance.setVisible(self._is_first)
        self._wijken_heading.setVisible(not self._is_first)
        self._wijken.setVisible(not self._is_first)
        others = len(self._settings_file.current.recent) > 1
        self._side.setVisible(not self._is_first or others)
        self._fit()

    def _show_last_copy(self) -> None:
        # The Zaalcheck says it already, where there is one.
        last = self._guard(self._copies.last) if self._copies and not self._room else None
        if last is not None:
            said = last_copy_words(last, self._facilitation.now())
            self._side.show_last_copy(said, is_due=last.is_due)

    def _show_going_on(self) -> None:
        """Show the evening that was going on, else the one that waits for today."""
        self._interrupted = self._guard(self._facilitation.interrupted)
        self._ready = None if self._interrupted else self._guard(self._dialogues.ready_today)
        clear_layout(self._resume)
        if self._interrupted is not None:
            self._resume.addWidget(self._interrupted_card(self._interrupted))
        elif self._ready is not None:
            line = words.ready_line(self._ready)
            title = self._ready.dialogue.title
            self._resume.addWidget(ResumeCard(title, line, self.resume, self._look_first))

    def _interrupted_card(self, found: Interrupted) -> ResumeCard:
        return ResumeCard(
            found.dialogue.title,
            words.stopped_line(found, self._facilitation.now()),
            self.resume,
            self._look_first,
            half_typed=words.half_typed_line(found),
            kind=found.round.kind,
        )

    def _show_expired(self) -> None:
        expired = self._guard(self._retention.expired) if self._retention else 0
        clear_layout(self._expired)
        if expired:
            card = ExpiredCard(expired, lambda: self._ask_section(Section.RETENTION))
            self._expired.addWidget(card)

    def _show_wijken(self, overview: DossierOverview) -> None:
        if self._new_wijk.field.isVisible() and self._new_wijk.field.text():
            return  # somebody is typing a name; the cards follow after Enter
        loose = sum(card.neighbourhood is None for card in overview.dialogues)
        self._wijken_heading.setText(
            self.tr("Dialogen en wijken") if loose else self.tr("Mijn wijken")
        )
        self._wijken.set_cards([*self._wijk_cards(overview, loose), self._fresh_new_wijk()])

    def _wijk_cards(self, overview: DossierOverview, loose: int) -> list[QWidget]:
        cards: list[QWidget] = []
        for known in overview.neighbourhoods:
            card = WijkCard(known)
            card.activated.connect(lambda wijk=known.neighbourhood.id: self.show_wijk(wijk))
            cards.append(card)
        if loose:
            card = LooseCard(loose)
            card.activated.connect(lambda: self.show_wijk(None))
            cards.append(card)
        return cards

    def _fresh_new_wijk(self) -> NewWijkCard:
        self._new_wijk = NewWijkCard()
        self._new_wijk.typed.connect(self._add_wijk)
        return self._new_wijk

    def _show_dialogues(self, overview: DossierOverview) -> None:
        wijk = next(
            (w.neighbourhood for w in overview.neighbourhoods if w.neighbourhood.id == self._wijk),
            None,
        )
        if wijk is None and self._wijk is not None:
            self.show_wijken()  # its making was undone
            return
        found = [card for card in overview.dialogues if _belongs(card, self._wijk)]
        name = wijk.name if wijk else self.tr("Dialogen zonder wijk")
        self._wijk_view.show_wijk(name, (wijk.municipality or "") if wijk else "", found)
        self._show_history(wijk.id if wijk else None)

    def _show_history(self, wijk: NeighbourhoodId | None) -> None:
        tallies = self._tallies
        past = self._guard(lambda: tallies.history(wijk)) if tallies and wijk else None
        self._wijk_view.show_history(past or ())

    # Acting ------------------------------------------------------------------

    def new_dialogue(self) -> None:
        """Make a dialogue, in the wijk that is shown, and begin to prepare it."""
        in_wijk = self._faces.currentWidget() is self._wijk_view
        wijk = self._wijk if in_wijk else None
        made = self._guard(lambda: self._dialogues.create(wijk))
        if made is not None:
            self.dialogue_opened.emit(made, Step.PREPARE)

    def resume(self) -> None:
        """Go on with the evening that was going on, or receive the people of today's."""
        found = self._interrupted
        if found is None:
            if self._ready is not None:
                self.dialogue_opened.emit(self._ready.dialogue.id, Step.PARTICIPANTS)
            return
        # A clock that runs in this program goes on; one that outlived a crash is set back first.
        if found.is_running or self._guard.succeeded(
            lambda: self._facilitation.recover(found.dialogue.id)
        ):
            self.dialogue_opened.emit(found.dialogue.id, Step.CONVERSATION)

    def practise(self) -> None:
        """Ask for an evening with invented neighbours."""
        self.practice_requested.emit()

    def open_dossier(self) -> None:
        """Ask which dossier to open."""
        self.dossier_requested.emit(None)

    def _look_first(self) -> None:
        if self._interrupted is not None:
            self.dialogue_opened.emit(self._interrupted.dialogue.id, Step.HARVEST)
        elif self._ready is not None:
            self.dialogue_opened.emit(self._ready.dialogue.id, Step.PREPARE)

    def _open(self, dialogue: Dialogue) -> None:
        self.dialogue_opened.emit(dialogue.id, _step_to_open(dialogue))

    def _bin(self, dialogue_id: DialogueId) -> None:
        self._guard(lambda: self._dialogues.remove(dialogue_id))

    def _add_wijk(self, typed: str) -> None:
        name, _, municipality = typed.partition(",")
        added = self._guard(
            lambda: self._dialogues.add_neighbourhood(name.strip(), municipality.strip() or None)
        )
        if added is not None:
            self._new_wijk.close_field()
            self.reload()

    def _ask_dossier(self, path: Path) -> None:
        self.dossier_requested.emit(path)

    def _ask_section(self, section: Section) -> None:
        self.section_requested.emit(section)

    # Making ------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._greeting = label("", "title", wrap=True)
        self._choices = Choices()
        self._choices.new_requested.connect(self.new_dialogue)
        self._choices.practice_requested.connect(self.practise)
        self._choices.open_requested.connect(self.open_dossier)
        self._resume = QVBoxLayout()
        self._expired = QVBoxLayout()
        self._reassurance = Reassurance(self._dossier_name)
        self._wijken_heading = label(self.tr("Mijn wijken"), "heading")
        self._wijken = CardGrid()
        self._wijken.set_cards([self._fresh_new_wijk()])
        self._wijk_view = WijkView()
        self._wijk_view.dialogue_chosen.connect(self._open)
        self._wijk_view.bin_requested.connect(self._bin)
        self._wijk_view.new_requested.connect(self.new_dialogue)
        self._wijk_view.back_requested.connect(self.show_wijken)
        self._side = SidePanel()
        self._side.dialogue_chosen.connect(self._open)
        self._side.dossier_chosen.connect(self._ask_dossier)
        self._side.section_chosen.connect(self._ask_section)
        self._room_check = self._make_room_check()

    def _make_room_check(self) -> RoomCheckPanel | None:
        if self._room is None:
            return None
        now = self._facilitation.now
        made = RoomCheckPanel(self._room, now, self._settings_file, self._guard, self._chime)
        made.copy_requested.connect(lambda: self._ask_section(Section.STICK))
        return made

    def _lay_out(self) -> None:
        self._overview = self._make_overview()
        self._faces = QStackedWidget()
        self._faces.addWidget(self._overview)
        self._faces.addWidget(self._wijk_view)
        inside = QWidget()
        self._sides = QHBoxLayout(inside)
        self._sides.addWidget(self._faces, 1)
        self._sides.addLayout(self._make_right())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll(inside))
        on_theme(self, self._fit)

    def _make_right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(18)
        if self._room_check is not None:
            right.addWidget(self._room_check)
        right.addWidget(self._side)
        right.addStretch(1)
        return right

    def _make_overview(self) -> QWidget:
        overview = QWidget()
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._greeting)
        column.addWidget(self._choices)
        column.addLayout(self._resume)
        column.addLayout(self._expired)
        column.addWidget(self._reassurance)
        column.addSpacing(6)
        column.addWidget(self._wijken_heading)
        column.addWidget(self._wijken)
        column.addStretch(1)
        return overview

    def _make_keys(self) -> None:
        calls = {
            "new_dialogue": self.new_dialogue,
            "resume": self.resume,
            "practice": self.practise,
        }
        for name, call in calls.items():
            QShortcut(QKeySequence(spec(name).keys[0]), self, call)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side panel beside or below."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the list of one wijk."""
        if event.key() == Qt.Key.Key_Escape and self._faces.currentWidget() is self._wijk_view:
            self.show_wijken()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        beside = self.width() >= scaled(_FIRST_SIDE_BY_SIDE if self._is_first else _SIDE_BY_SIDE)
        wide = QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(wide if beside else QBoxLayout.Direction.TopToBottom)
        edge = scaled(60) if self.width() >= scaled(1200) else scaled(24)
        self._sides.setContentsMargins(edge, scaled(26), edge, scaled(26))
        self._sides.setSpacing(scaled(32))
        for panel in (self._room_check, self._side):
            if panel is not None:
                panel.set_beside(beside)


def _belongs(card: DialogueCard, wijk: NeighbourhoodId | None) -> bool:
    return (card.neighbourhood.id if card.neighbourhood else None) == wijk


def _step_to_open(dialogue: Dialogue) -> Step:
    """Where somebody most likely wants to be in a dialogue."""
    if dialogue.closed:
        return Step.MINUTES
    return Step.PREPARE if dialogue.current_round_id is None else Step.CONVERSATION
