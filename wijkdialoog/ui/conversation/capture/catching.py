"""The line and the stream, joined to the services: store, correct, and keep what is half typed."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.caught import CardSort, Caught
from wijkdialoog.domain.changes import Changes, Topic
from wijkdialoog.domain.contributions import (
    TEXT_LIMIT,
    ContributionId,
    Draft,
    Kind,
    Sensitive,
    Target,
    default_target,
)
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Attribution
from wijkdialoog.domain.errors import Code, InvalidText
from wijkdialoog.domain.ids import AgreementId, DialogueId, ParticipantId, RoundId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.ui.conversation.capture.capture_bar import CaptureBar
from wijkdialoog.ui.conversation.capture.sensitive_hint import suspicion
from wijkdialoog.ui.conversation.capture.targets import target_label
from wijkdialoog.ui.conversation.capture.typed_line import TypedLine
from wijkdialoog.ui.conversation.caught.stream import Stream
from wijkdialoog.ui.conversation.caught.stream_menu import StreamActions, Surroundings
from wijkdialoog.ui.conversation.caught.stream_model import StreamCard
from wijkdialoog.ui.draft_keeper import DraftKeeper
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.words.contributions import kind_count, sensitive_label
from wijkdialoog.ui.words.harvest import asset_direction_label
from wijkdialoog.ui.words.people import seat_name
from wijkdialoog.ui.words.saying import plural

_FEW = 8

TOPICS = (Topic.CONTRIBUTIONS, Topic.ASSETS, Topic.AGREEMENTS, Topic.LINKS)


class Catching(QObject):
    """One dialogue at a time.

    typed     somebody typed in the line
    finished  a line was corrected, or left as it was: the focus may go home
    """

    typed = Signal()
    finished = Signal()

    def __init__(
        self,
        bar: CaptureBar,
        stream: Stream,
        capture: Capture,
        harvest: Harvest,
        guard: Guard,
        hub: ChangeHub,
        *,
        newest_first: bool = True,
    ) -> None:
        super().__init__(bar)
        self._newest_first = newest_first
        self._bar = bar
        self._stream = stream
        self._capture = capture
        self._harvest = harvest
        self._guard = guard
        self._view: Conversation | None = None
        self._dialogue_id: DialogueId | None = None
        self._keeper = DraftKeeper(self._keep, self)
        self._caught: dict[str, Caught] = {}
        self._cards: dict[str, StreamCard] = {}
        self._names: dict[ParticipantId, str] = {}
        Freshness(stream, TOPICS, hub, skip=self._takes_in)
        self._connect()

    def open(self, dialogue_id: DialogueId, *, restore: bool = True) -> None:
        """Take up a dialogue: its half-typed line comes back with kind, speaker and cursor.

        restore  False: what was half typed is no line of this page
        """
        if dialogue_id == self._dialogue_id:
            return
        self._keeper.flush()
        self._dialogue_id = dialogue_id
        draft = self._guard(lambda: self._capture.draft(dialogue_id)) if restore else None
        self._bar.restore(draft)
        self._keeper.forget()

    def follow(self, view: Conversation) -> None:
        """Kind and speaker follow round and turn; the stream shows the round."""
        moved = self._view is None or self._view.current_round != view.current_round
        renamed = self._view is None or self._view.seats != view.seats
        self._view = view
        self._bar.follow(
            view.seats,
            view.dialogue.attribution,
            default_target(view.current_round.kind if view.current_round else None),
            view.speaker.id if view.speaker else None,
        )
        if moved or renamed:
            self.reload()

    def flush(self) -> None:
        """Store the half-typed line now."""
        self._keeper.flush()

    def store_typed(self) -> bool:
        """Store what stands in the line as Enter would; False when it was refused."""
        if self._bar.field.toPlainText().strip():
            self._store(self._bar.typed())
        return not self._bar.field.toPlainText().strip()

    def reload(self) -> None:
        """Read the lines of the round again."""
        view, dialogue_id = self._view, self._dialogue_id
        if view is None or dialogue_id is None:
            return
        caught = self._guard(lambda: self._capture.caught(dialogue_id, self._round_id)) or ()
        self._caught = {line.id: line for line in caught}
        self._offer_themes(dialogue_id)
        self._show(view)

    def _offer_themes(self, dialogue_id: DialogueId) -> None:
        self._bar.follow_themes(self._guard(lambda: self._capture.themes(dialogue_id)) or ())

    def _takes_in(self, changes: Changes) -> bool:
        """Take in a few changed lines without reading the whole round again.

        Return False when the whole round must be read: many lines changed, or threads.
        """
        view, dialogue_id = self._view, self._dialogue_id
        if view is None or dialogue_id is None or Topic.LINKS in changes.topics:
            return False
        if len(changes.ids) > _FEW:
            return False
        among = self._guard(
            lambda: self._capture.caught_among(dialogue_id, self._round_id, changes)
        )
        fresh = {line.id: line for line in among or ()}
        for id_ in changes.ids - fresh.keys():
            self._caught.pop(id_, None)
        is_known = fresh.keys() <= self._caught.keys()
        self._caught |= fresh
        if not is_known:
            in_order = sorted(self._caught.values(), key=lambda line: line.said_ms or 0)
            self._caught = {line.id: line for line in in_order}
        self._show(view)
        return True

    def _show(self, view: Conversation) -> None:
        caught = tuple(self._caught.values())
        names = {seat.id: seat_name(seat) for seat in view.seats}
        if names != self._names:
            self._names_changed(names)
        in_order = reversed(caught) if self._newest_first else caught
        cards = [self._card_of(line) for line in in_order]
        records = view.dialogue.attribution is not Attribution.NONE
        around = Surroundings(view.seats, view.rounds, self._round_id, records)
        self._stream.show_cards(cards, self._count(caught), around)

    @property
    def _round_id(self) -> RoundId | None:
        round_ = self._view.current_round if self._view else None
        return round_.id if round_ else None

    def _connect(self) -> None:
        self._bar.submitted.connect(self._store)
        self._bar.changed.connect(self._note)
        self._bar.field.refused.connect(self._say_too_long)
        self._bar.upwards.connect(self._stream.take_focus)
        self._stream.stale.connect(self.reload)
        self._stream.edited.connect(self._edit)
        self._stream.finished.connect(self.finished)
        self._stream.typed.connect(self._bar.take_text)
        self.serve(self._stream.acts)

    def serve(self, acts: StreamActions) -> None:
        """Do what is chosen with a line, in the stream or wherever lines are shown."""
        acts.kind_chosen.connect(self._change_kind)
        acts.speaker_chosen.connect(self._change_speaker)
        acts.sensitive_chosen.connect(self._mark_sensitive)
        acts.round_chosen.connect(self._move)
        acts.make_chosen.connect(self._make)
        acts.remove_chosen.connect(self._remove)

    # The line

    def _say_too_long(self, text: str) -> None:
        def refuse() -> None:
            raise InvalidText(Code.TEXT_TOO_LONG, limit=TEXT_LIMIT, length=len(text))

        self._guard(refuse)

    def _store(self, typed: TypedLine) -> None:
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        if self._guard(lambda: self._stored(dialogue_id, typed)) is None:
            self._keeper.flush()
        else:
            self._bar.clear()
            self._keeper.forget()
            if typed.theme:
                self._offer_themes(dialogue_id)
        self._bar.take_focus()

    def _stored(self, dialogue_id: DialogueId, typed: TypedLine) -> str:
        if typed.target is Target.ASSET:
            return self._capture.capture_asset(
                dialogue_id, typed.text, typed.direction, typed.speaker, self._round_id
            )
        if typed.target is Target.AGREEMENT:
            who = tuple(self._names_of(typed.who))
            return self._capture.capture_agreement(
                dialogue_id, typed.text, who, typed.when, self._round_id
            )
        kind = typed.target.kind or Kind.REMARK
        return self._capture.capture(
            dialogue_id, typed.text, kind, typed.speaker, self._round_id, typed.theme
        )

    def _names_of(self, who: Iterable[ParticipantId]) -> list[str]:
        found = [self._view.seat(id_) for id_ in who] if self._view else []
        return [seat_name(seat) for seat in found if seat is not None]

    def _note(self) -> None:
        if self._dialogue_id is not None:
            draft = self._bar.draft(self._dialogue_id)
            self._keeper.note(replace(draft, round_id=self._round_id))
            if draft.text.strip():
                self._guard.take_back(Code.EMPTY_TEXT)
            self.typed.emit()

    def _keep(self, draft: Draft) -> bool:
        return self._guard.succeeded(lambda: self._capture.keep_draft(draft))

    # The stream

    def correct(self, id_: str, text: str) -> bool:
        """Store the corrected words of a line; False when they were refused."""
        return self._guard.succeeded(lambda: self._capture.edit(id_, text))

    def _edit(self, id_: str, text: str) -> None:
        if self.correct(id_, text):
            self._stream.close_editor()
            self.finished.emit()

    def _change_kind(self, card: Caught, kind: Kind) -> None:
        self._act(lambda: self._capture.change_kind(ContributionId(card.id), kind))

    def _change_speaker(self, card: Caught, participant_id: ParticipantId | None) -> None:
        if card.sort is CardSort.AGREEMENT:
            who = tuple(self._names_of([participant_id] if participant_id else []))
            self._act(lambda: self._capture.change_who(AgreementId(card.id), who))
        else:
            self._act(lambda: self._capture.change_speaker(card.id, participant_id))

    def _mark_sensitive(self, card: Caught, reason: Sensitive | None) -> None:
        self._act(lambda: self._capture.mark_sensitive(ContributionId(card.id), reason))

    def _move(self, card: Caught, round_id: RoundId) -> None:
        self._act(lambda: self._capture.move(ContributionId(card.id), round_id))

    def _make(self, card: Caught, target: Target) -> None:
        make: dict[Target, Callable[[str], object]] = {
            Target.POSSIBILITY: self._harvest.make_possibility,
            Target.ASSET: self._harvest.make_asset,
            Target.AGREEMENT: self._harvest.make_agreement,
        }
        self._act(lambda: make[target](card.id))

    def _remove(self, card: Caught) -> None:
        self._act(lambda: self._capture.remove(card.id))

    def _act(self, act: Callable[[], object]) -> None:
        self._guard.succeeded(act)
        self.finished.emit()

    # Words

    def _names_changed(self, names: dict[ParticipantId, str]) -> None:
        self._names = names
        self._cards = {}

    def _card_of(self, line: Caught) -> StreamCard:
        """Return the card of a line, made anew only when the line changed."""
        known = self._cards.get(line.id)
        if known is None or known.caught != line:
            known = self._cards[line.id] = self._card(line)
        return known

    def _card(self, line: Caught) -> StreamCard:
        speaker = self._names.get(line.participant_id, "") if line.participant_id else ""
        doubt = suspicion(line)
        return StreamCard(
            line,
            target_label(line.target),
            speaker or ", ".join(line.names),
            self._notes(line, doubt),
            doubt,
        )

    def _notes(self, line: Caught, doubt: Sensitive | None) -> str:
        notes = []
        if line.direction not in (None, AssetDirection.OFFERS):  # most cards offer something
            notes.append(asset_direction_label(line.direction))
        if line.when:
            notes.append(line.when)
        if line.sensitive is not None:
            notes.append(self.tr("gevoelig: {0}").format(sensitive_label(line.sensitive)))
        if doubt is not None:
            notes.append(self.tr("kan gevoelig zijn"))
        if line.made:
            made = ", ".join(target_label(target).lower() for target in line.made)
            notes.append(self.tr("→ {0}").format(made))
        return " · ".join(notes)

    def _count(self, caught: Iterable[Caught]) -> str:
        lines = list(caught)
        kinds = {target.kind for target in {line.target for line in lines}}
        only = kinds.pop() if len(kinds) == 1 else None
        if only is not None:
            return kind_count(only, len(lines))
        return plural(len(lines), self.tr("{n} regel"), self.tr("{n} regels"))
