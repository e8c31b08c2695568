"""Typing over an evening that was on paper, part by part in the order of the sheets."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.paper import Part
from wijkdialoog.domain.typing_over import EntryPart, TypedOver
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.typing_over import TypingOver
from wijkdialoog.ui.conversation.conversation_keys import install_key, install_keys
from wijkdialoog.ui.conversation.round_rail import RoundRail
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.pages import Page, Step
from wijkdialoog.ui.paper.agreements_part import AgreementsPart
from wijkdialoog.ui.paper.cards_part import CardsPart
from wijkdialoog.ui.paper.end_part import EndPart
from wijkdialoog.ui.paper.entry_foot import EntryArrows, EntryFoot
from wijkdialoog.ui.paper.entry_words import END, entry_amount, entry_label, entry_rail, entry_title
from wijkdialoog.ui.paper.people_part import PeoplePart
from wijkdialoog.ui.paper.round_part import RoundPart
from wijkdialoog.ui.paper.tally_part import TallyPart
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, label

_TOPICS = (
    Topic.DIALOGUES,
    Topic.ROUNDS,
    Topic.PARTICIPANTS,
    Topic.PEOPLE,
    Topic.TURNS,
    Topic.CONTRIBUTIONS,
    Topic.ASSETS,
    Topic.AGREEMENTS,
    Topic.TALLIES,
)
_COMPACT_BELOW = 880
_FOOT_FROM = 270  # height of the 100 % design


@dataclass(frozen=True)
class PaperParts:
    """What the page is made of, in the order of the paper."""

    people: PeoplePart
    lines: RoundPart
    cards: CardsPart
    agreements: AgreementsPart
    tally: TallyPart
    end: EndPart


class _PartWidget(Protocol):
    def take_focus(self) -> None: ...

    def store_typed(self) -> bool: ...


class PaperPage(Page):
    """Page Down goes on, as one turns a sheet; what is half typed is stored on the way.

    No clock runs here, and none of the words typed gets a moment.
    """

    def __init__(
        self,
        typing_over: TypingOver,
        capture: Capture,
        facilitation: Facilitation,
        parts: PaperParts,
        guard: Guard,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._typing_over = typing_over
        self._capture = capture
        self._facilitation = facilitation
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._typed: TypedOver | None = None
        self._current = ""
        self.parts = parts
        self.rail = RoundRail()
        self.rail.setAccessibleName(self.tr("Delen van het papier"))
        self.foot = EntryFoot()
        self.arrows = EntryArrows()
        self._title = ElidedLabel("", "heading")
        self._amount = label("", "count")
        self._tells_amount = False
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    # What the window calls ---------------------------------------------------

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Type over this evening, from where somebody stopped."""
        self._guard.succeeded(lambda: self._typing_over.put_clock_away(dialogue_id))
        typed = self._guard(lambda: self._typing_over.read(dialogue_id))
        if typed is None:
            return
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self._typed = typed
            draft = self._guard(lambda: self._capture.draft(dialogue_id))
            self._current = _where_somebody_was(typed, draft)
            self._open(typed, draft)
        self.reload()
        self._take_focus()

    def reload(self) -> None:
        """Read everything shown again; what is half typed stays."""
        dialogue_id = self._dialogue_id
        typed = self._guard(lambda: self._typing_over.read(dialogue_id)) if dialogue_id else None
        if typed is None:
            return
        self._typed = typed
        keys = {part.key for part in typed.parts} | {END}
        if self._current not in keys:
            self._current = typed.parts[0].key
        self._show(typed)

    def leave(self) -> None:
        """Keep what is half typed."""
        for part in (self.parts.people, self.parts.lines, self.parts.cards, self.parts.agreements):
            part.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Type at once."""
        super().showEvent(event)
        self._take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: keep what is half typed."""
        super().hideEvent(event)
        self.leave()

    def stop(self) -> None:
        """The window closes."""
        self.leave()

    # Going through the paper -------------------------------------------------

    @property
    def part(self) -> EntryPart | None:
        """The part that is in front; None at the end."""
        parts = self._typed.parts if self._typed else ()
        return next((part for part in parts if part.key == self._current), None)

    def go_to(self, key: str) -> None:
        """Show a part. What is half typed is stored first; refused, it stays in front."""
        if self._typed is None or not self._front().store_typed():
            return
        self._current = key
        self.reload()
        self._take_focus()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) part; nothing happens beyond the ends."""
        place = self._place + by
        keys = self._keys
        if 0 <= place < len(keys):
            self.go_to(keys[place])
        else:
            self._take_focus()

    def finish(self) -> None:
        """On to the minutes, where the evening is closed."""
        if self._front().store_typed():
            self.step_requested.emit(Step.MINUTES)

    def _take_focus(self) -> None:
        if self.part is None:
            self.foot.finish.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._front().take_focus()

    @property
    def _keys(self) -> list[str]:
        return [*(part.key for part in self._typed.parts), END] if self._typed else [END]

    @property
    def _place(self) -> int:
        keys = self._keys
        return keys.index(self._current) if self._current in keys else 0

    def _front(self) -> _PartWidget:
        parts, part = self.parts, self.part
        if part is None:
            return parts.end
        return {
            Part.TURNS: parts.people,
            Part.SENTENCES: parts.lines,
            Part.CARDS: parts.cards,
            Part.AGREEMENTS: parts.agreements,
            Part.TALLY: parts.tally,
        }[part.part]

    # Showing -----------------------------------------------------------------

    def _open(self, typed: TypedOver, draft: Draft | None) -> None:
        part = self.part
        in_round = part is not None and part.part is Part.SENTENCES
        self.parts.lines.open(typed, draft if in_round else None)
        self.parts.cards.open(typed, draft)
        self.parts.agreements.open(typed, draft)
        self.parts.tally.open(typed)

    def _show(self, typed: TypedOver) -> None:
        part = self.part
        rows = entry_rail(typed, self._current)
        self.rail.show_rounds(rows)
        for row in rows:
            if (made := self.rail.row(row.id)) is not None:
                made.setToolTip(f"{row.label} · {row.spoken}" if row.spoken else row.label)
        self._title.setText(entry_title(typed, part))
        self._show_part(typed, part)
        self._stack.setCurrentWidget(self._front())  # type: ignore[arg-type]
        self._show_amount(entry_amount(typed, part) if part else "")
        self._show_foot(typed)

    def _show_amount(self, amount: str) -> None:
        """Say how much there is, where no button beside it says so already."""
        rooms = (self.parts.cards.room, self.parts.agreements.room)
        said = any(room.peek.isVisibleTo(self) for room in rooms)
        self._amount.setText(amount)
        self._tells_amount = bool(amount) and not said

    def _show_part(self, typed: TypedOver, part: EntryPart | None) -> None:
        parts = self.parts
        if part is None:
            parts.end.show_typed(typed)
        elif part.part is Part.TURNS:
            parts.people.show_typed(typed)
        elif part.part is Part.SENTENCES:
            parts.lines.show_round(typed, part.round_id)
        elif part.part is Part.CARDS:
            parts.cards.show_typed(typed)
        elif part.part is Part.AGREEMENTS:
            parts.agreements.show_typed(typed)

    def _show_foot(self, typed: TypedOver) -> None:
        labels = [*(entry_label(typed, part) for part in typed.parts), entry_label(typed, None)]
        place = self._place
        before = labels[place - 1] if place else ""
        after = labels[place + 1] if place + 1 < len(labels) else ""
        self.foot.show_steps(before, after, closed=typed.dialogue.closed)
        self.arrows.show_steps(before, after)
        self._fit()

    def _choose_clock(self) -> None:
        """The evening is led here after all: the first round begins."""
        dialogue_id = self._dialogue_id
        if dialogue_id is None or not self._front().store_typed():
            return
        if self._guard.succeeded(lambda: self._facilitation.begin(dialogue_id)):
            self.step_requested.emit(Step.CONVERSATION)

    # Putting together --------------------------------------------------------

    def _connect(self) -> None:
        parts = self.parts
        self.rail.round_chosen.connect(self.go_to)
        self.foot.stepped.connect(self.step)
        self.arrows.stepped.connect(self.step)
        self.foot.finished.connect(self.finish)
        parts.end.plan_chosen.connect(lambda: self.step_requested.emit(Step.PREPARE))
        parts.end.clock_chosen.connect(self._choose_clock)
        parts.tally.finished.connect(lambda: self.step(1))
        lines = parts.lines
        install_keys(
            self,
            {
                "PgDown": lambda: self.step(1),
                "PgUp": lambda: self.step(-1),
                "Ctrl+D": lambda: self._in_round() and lines.bar.open_speakers(),
                "Ctrl+E": lambda: self._in_round() and lines.lines.edit_last(),
                "Ctrl+M": lambda: self._in_round() and lines.lines.hint.answer_yes(),
                "Ctrl+Shift+M": lambda: self._in_round() and lines.lines.hint.answer_no(),
            },
            lambda target: self._in_round() and lines.bar.choose_target(target),
        )
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            install_key(self, key, self._submit_or_finish)

    def _in_round(self) -> bool:
        return self._front() is self.parts.lines

    def _submit_or_finish(self) -> None:
        """Ctrl+Enter stores a card that is being filled in; elsewhere it closes the typing."""
        cards = self.parts.cards
        if self._front() is cards and cards.form.is_changed:
            cards.submit()
        else:
            self.finish()

    def _lay_out(self) -> None:
        parts = self.parts
        for made in (
            parts.people, parts.lines, parts.cards, parts.agreements, parts.tally, parts.end,
        ):  # fmt: skip
            self._stack.addWidget(made)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        rooms = (parts.cards.room, parts.agreements.room)
        for beside in (*(room.peek for room in rooms), self._amount, self.arrows):
            self._head.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._head)
        right.addWidget(self._stack, 1)
        right.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        on_theme(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only discs beside the parts where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.rail.set_compact(self.width() < scaled(_COMPACT_BELOW))
        self.rail.fit()
        # Very low: two arrows go on in place of the bar; the room is for what is typed.
        low = self.height() < scaled(_FOOT_FROM)
        at_end = self.part is None
        self.foot.setVisible(at_end or not low)
        # There the faces need all of it; the panel has a title and a way on of its own.
        bare = low and self._front() is self.parts.tally
        self.arrows.setVisible(low and not at_end and not bare)
        self._title.setVisible(not bare)
        self._amount.setVisible(self._tells_amount and not bare)
        edge, above, below = (0, 0, 0) if bare else (scaled(16), scaled(8), scaled(2))
        self._head.setContentsMargins(edge, above, edge, below)


def _where_somebody_was(typed: TypedOver, draft: Draft | None) -> str:
    """Return the part of what is half typed, else the last part that has something in it."""
    kinds = {"asset": Part.CARDS, "agreement": Part.AGREEMENTS}
    if draft is not None:
        loose = kinds.get(draft.kind or "") if draft.round_id is None else None
        meant = EntryPart(loose) if loose else EntryPart(Part.SENTENCES, draft.round_id)
        if meant in typed.parts:
            return meant.key
    begun = [part for part in typed.parts if part.part is not Part.TURNS and typed.amount(part)]
    return (begun or typed.parts)[-1 if begun else 0].key
