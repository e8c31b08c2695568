"""Reads what the table screen shows. Changes nothing."""

from dataclasses import dataclass, replace

from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.harvest import Agreement, LinkKind
from wijkdialoog.domain.ids import DialogueId, TallyId, TurnId
from wijkdialoog.domain.privacy import fold
from wijkdialoog.domain.short_text import one_line
from wijkdialoog.domain.stage import (
    MOST_MESSAGE_CHARACTERS,
    Coming,
    Layout,
    StageChoice,
    StageLookBack,
    StageView,
    coming,
    stage_look_back,
    stage_view,
)
from wijkdialoog.domain.tally import Tally
from wijkdialoog.services.evening import read_conversation
from wijkdialoog.services.follow_up import looked_back
from wijkdialoog.services.moments import Now
from wijkdialoog.storage.dossier import Dossier


@dataclass(frozen=True)
class StagePicture:
    """What the room sees, and what only the facilitator is told about it.

    coming     what comes after this by itself
    kept_back  lines of this round that stay off the screen: marked as sensitive
    """

    view: StageView
    coming: Coming
    kept_back: int = 0


class Stage:
    """Builds the value that the table screen is drawn from."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def now(self) -> int:
        """Return the moment (UTC, ms) that the clocks of a picture must be asked with."""
        return self._now()

    def picture(self, dialogue_id: DialogueId, choice: StageChoice) -> StagePicture:
        """Return what the room sees now. Raises NotFound, InvalidText (message too long)."""
        tidy = replace(choice, message=one_line(choice.message, MOST_MESSAGE_CHARACTERS))
        conversation = read_conversation(self._dossier.read, dialogue_id, _not_stored)
        found = self._dossier.read.agreements.find(dialogue_id=dialogue_id, binned_ms=None)
        secret = self._made_from_sensitive_lines(found)
        agreements = tuple(line for line in found if line.id not in secret)
        lines, kept_back = self._lines(conversation, secret)
        back = self._look_back(conversation) if tidy.wanted is Layout.LOOK_BACK else ()
        tally = self._tally(dialogue_id) if tidy.wanted is Layout.TALLY else None
        view = stage_view(conversation, tidy, lines, agreements, self._now(), back, tally)
        return StagePicture(view, coming(conversation), kept_back)

    def _tally(self, dialogue_id: DialogueId) -> Tally:
        """What is asked at the end; read only when it is shown."""
        found = self._dossier.read.tallies.find(dialogue_id=dialogue_id)
        return found[0] if found else Tally(TallyId(""), dialogue_id)

    def _look_back(self, conversation: Conversation) -> tuple[StageLookBack, ...]:
        """What was agreed before; read only when it is shown."""
        read = self._dossier.read
        here = {fold(seat.name) for seat in conversation.seats if seat.is_present and seat.name}
        here |= {fold(organisation.name) for organisation in read.organisations.find()}
        return stage_look_back(looked_back(read, conversation.dialogue), frozenset(here))

    def _made_from_sensitive_lines(self, agreements: tuple[Agreement, ...]) -> frozenset[str]:
        """The agreements at the end of a thread that begins at a sensitive line."""
        read = self._dossier.read
        ids = tuple(line.id for line in agreements)
        threads = read.links.find(to_id=ids, kind=LinkKind.THREAD.value) if ids else ()
        sources = tuple(link.from_id for link in threads)
        sensitive = {
            line.id for line in read.contributions.find(id=sources) if line.sensitive is not None
        }
        return frozenset(link.to_id for link in threads if link.from_id in sensitive)

    def _lines(
        self, conversation: Conversation, secret: frozenset[str]
    ) -> tuple[tuple[str, ...], int]:
        """The lines of this round that the room may see, and how many it may not."""
        round_ = conversation.current_round
        if round_ is None:
            return (), 0
        read = self._dossier.read
        here = {"round_id": round_.id, "binned_ms": None}
        said = [
            (line.said_ms, line.text, line.sensitive is None)
            for line in read.contributions.find(**here)
        ]
        said += [(card.said_ms, card.title, card.in_minutes) for card in read.assets.find(**here)]
        said += [
            (line.said_ms, line.what, line.id not in secret)
            for line in read.agreements.find(**here)
        ]
        said.sort(key=lambda line: line[0] or 0)
        shown = tuple(text for _, text, allowed in said if allowed)
        return shown, len(said) - len(shown)


def _not_stored(participant_id: object) -> TurnId:
    """A table screen deals no turns; the id is never looked at."""
    return TurnId(f"not stored {participant_id}")
