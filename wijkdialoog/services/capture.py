"""Catching what is said: contributions, and asset cards and agreements typed from the talk.

Each act is one transaction and one undo step. Storing a line and dropping its draft is one
transaction too: a kill in between can neither lose the line nor bring it back a second time.
"""

from dataclasses import replace

from wijkdialoog.domain.assets import Asset, AssetDirection
from wijkdialoog.domain.caught import Caught
from wijkdialoog.domain.changes import Action, Changes
from wijkdialoog.domain.contributions import (
    Contribution,
    Draft,
    Kind,
    Sensitive,
    Target,
    clean,
)
from wijkdialoog.domain.dialogue import Attribution, Dialogue
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.harvest import Agreement, Theme
from wijkdialoog.domain.ids import (
    AgreementId,
    AssetId,
    ContributionId,
    DialogueId,
    ParticipantId,
    PersonId,
    RoundId,
    ThemeId,
)
from wijkdialoog.domain.short_text import without_controls
from wijkdialoog.services.any_card import put_in_bin, reword
from wijkdialoog.services.board_rows import OnBoard, contribution, on_board
from wijkdialoog.services.caught_lines import caught_among, caught_in_round
from wijkdialoog.services.moments import Now, new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit

# Whose card it is, or who promised, is no speaker.
_WITH_HOLDER = (Target.ASSET.value, Target.AGREEMENT.value)


class Capture:
    """Stores, corrects and reads what was said.

    live  False: lines are typed over from paper, and nobody knows when they were said
    """

    def __init__(self, dossier: Dossier, now: Now, *, live: bool = True) -> None:
        self._dossier = dossier
        self._now = now
        self._live = live

    def capture(
        self,
        dialogue_id: DialogueId,
        text: str,
        kind: Kind,
        participant_id: ParticipantId | None,
        round_id: RoundId | None,
        theme: str = "",
    ) -> ContributionId:
        """Store one line and drop its draft.

        participant_id  who said it; not stored when the dialogue records no speakers, or when it is
                        closed and this person did not agree to be named
        theme           name of a theme to put it under, made when missing; "" is none
        Raises InvalidText; NotFound for an unknown dialogue.
        """
        text = clean(text)
        with self._dossier.unit(Action.CAPTURE) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            contribution = Contribution(
                ContributionId(new_id()),
                dialogue_id,
                kind,
                text,
                round_id,
                _speaker_to_store(unit, dialogue, participant_id),
                theme_id=_theme(unit, dialogue_id, theme),
                said_ms=self._said_ms(),
                position=unit.contributions.next_position(dialogue_id=dialogue_id),
            )
            unit.contributions.add(contribution)
            unit.forget_draft(dialogue_id)
        return contribution.id

    def capture_asset(
        self,
        dialogue_id: DialogueId,
        title: str,
        direction: AssetDirection,
        participant_id: ParticipantId | None,
        round_id: RoundId | None,
    ) -> AssetId:
        """Store one line as an asset card, and drop its draft. Raises InvalidText."""
        title = clean(title)
        with self._dossier.unit(Action.ADD_ASSET) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            asset = Asset(
                AssetId(new_id()),
                title,
                dialogue.neighbourhood_id,
                dialogue_id,
                direction=direction,
                person_id=_person(unit, participant_id),
                position=unit.assets.next_position(),
                round_id=round_id,
                said_ms=self._said_ms(),
            )
            unit.assets.add(asset)
            unit.forget_draft(dialogue_id)
        return asset.id

    def capture_agreement(
        self,
        dialogue_id: DialogueId,
        what: str,
        who: tuple[str, ...],
        when: str | None,
        round_id: RoundId | None,
    ) -> AgreementId:
        """Store one line as an agreement, and drop its draft. Raises InvalidText."""
        what = clean(what)
        with self._dossier.unit(Action.ADD_AGREEMENT) as unit:
            unit.dialogues.get(dialogue_id)
            agreement = Agreement(
                AgreementId(new_id()),
                dialogue_id,
                what,
                who,
                when or None,
                position=unit.agreements.next_position(dialogue_id=dialogue_id),
                round_id=round_id,
                said_ms=self._said_ms(),
            )
            unit.agreements.add(agreement)
            unit.forget_draft(dialogue_id)
        return agreement.id

    def edit(self, id_: str, text: str) -> None:
        """Change the words of a caught line of any sort. Raises InvalidText, NotFound."""
        text = clean(text)
        reword(self._dossier, self._line(id_), text)

    def change_kind(self, id_: ContributionId, kind: Kind) -> None:
        """Give a contribution another kind. Raises NotFound."""
        self._change(Action.CHANGE_KIND, id_, kind=kind)

    def change_speaker(self, id_: str, participant_id: ParticipantId | None) -> None:
        """Say who said a contribution or who holds an asset; None is nobody. Raises NotFound."""
        line = self._line(id_)
        if isinstance(line, Contribution):
            with self._dossier.unit(Action.CHANGE_SPEAKER) as unit:
                dialogue = unit.dialogues.get(line.dialogue_id)
                speaker = _speaker_to_store(unit, dialogue, participant_id)
                unit.contributions.save_if_changed(replace(line, participant_id=speaker))
        elif isinstance(line, Asset):
            with self._dossier.unit(Action.EDIT_ASSET) as unit:
                holder = _person(unit, participant_id)
                unit.assets.save_if_changed(replace(line, person_id=holder))

    def change_who(self, id_: AgreementId, who: tuple[str, ...]) -> None:
        """Say who keeps an agreement. Raises NotFound."""
        with self._dossier.unit(Action.EDIT_AGREEMENT) as unit:
            agreement = unit.agreements.get(id_)
            if agreement.binned_ms is not None:
                raise NotFound("agreements", id_)
            unit.agreements.save_if_changed(replace(agreement, who=who))

    def mark_sensitive(self, id_: ContributionId, reason: Sensitive | None) -> None:
        """Keep a contribution out of the minutes for this reason; None lets it in again.

        None is also the answer to "may this be sensitive?": the line is not asked about again.
        """
        self._change(Action.MARK_SENSITIVE, id_, sensitive=reason, released=reason is None)

    def move(self, id_: ContributionId, round_id: RoundId) -> None:
        """Put a contribution in another round. Raises NotFound."""
        self._change(Action.MOVE_CONTRIBUTION, id_, round_id=round_id)

    def remove(self, id_: str) -> None:
        """Put a caught line of any sort in the bin. Raises NotFound."""
        put_in_bin(self._dossier, self._line(id_), self._now())

    def of_round(
        self, dialogue_id: DialogueId, round_id: RoundId | None
    ) -> tuple[Contribution, ...]:
        """Return the contributions of a round in the order they were said.

        round_id None: those of the dialogue that belong to no round.
        """
        if round_id is None:
            return self._dossier.read.contributions.find(
                dialogue_id=dialogue_id, round_id=None, binned_ms=None
            )
        return self._dossier.read.contributions.find(round_id=round_id, binned_ms=None)

    def caught(self, dialogue_id: DialogueId, round_id: RoundId | None) -> tuple[Caught, ...]:
        """Return every line caught in a round, of all sorts, oldest first."""
        return caught_in_round(
            self._dossier.read, dialogue_id, round_id, self.of_round(dialogue_id, round_id)
        )

    def caught_among(
        self, dialogue_id: DialogueId, round_id: RoundId | None, changes: Changes
    ) -> tuple[Caught, ...]:
        """Return what an act changed and still stands in the round, oldest first."""
        return caught_among(self._dossier.read, dialogue_id, round_id, changes)

    def themes(self, dialogue_id: DialogueId) -> tuple[str, ...]:
        """Return the names of the themes of a dialogue, in their order."""
        return tuple(
            theme.label for theme in self._dossier.read.themes.find(dialogue_id=dialogue_id)
        )

    def keep_draft(self, draft: Draft) -> None:
        """Store the half-typed line; it is on the disk when this returns. Empty text forgets it.

        Where the dialogue records no speakers, the draft holds none either.
        """
        kept = replace(draft, text=without_controls(draft.text))
        dialogue = self._dossier.read.dialogues.find_id(draft.dialogue_id)
        no_names = dialogue is not None and dialogue.attribution is Attribution.NONE
        if no_names and kept.kind not in _WITH_HOLDER and kept.participant_id:
            kept = replace(kept, participant_id=None)
        self._dossier.aside.keep_draft(kept)

    def draft(self, dialogue_id: DialogueId) -> Draft | None:
        """Return the half-typed line of a dialogue, or None."""
        return self._dossier.aside.draft(dialogue_id)

    def _said_ms(self) -> int | None:
        return self._now() if self._live else None

    def _change(self, action: Action, id_: ContributionId, **changed: object) -> None:
        with self._dossier.unit(action) as unit:
            line = contribution(unit, id_)
            unit.contributions.save_if_changed(replace(line, **changed))

    def _line(self, id_: str) -> OnBoard:
        return on_board(self._dossier.read, id_)


def _speaker_to_store(
    records: Records | Unit, dialogue: Dialogue, participant_id: ParticipantId | None
) -> ParticipantId | None:
    """What of the speaker we may keep (product.md section 7, "Wie zei het")."""
    if participant_id is None or dialogue.attribution is Attribution.NONE:
        return None
    if not dialogue.closed or dialogue.attribution is Attribution.KEEP:
        return participant_id
    person_id = _person(records, participant_id)
    person = records.people.find_id(person_id) if person_id else None
    agreed = person is not None and person.consents.name_in_minutes is not None
    return participant_id if agreed else None


def _person(records: Records | Unit, participant_id: ParticipantId | None) -> PersonId | None:
    return records.participants.get(participant_id).person_id if participant_id else None


def _theme(unit: Unit, dialogue_id: DialogueId, label: str) -> ThemeId | None:
    if not label:
        return None
    label = clean(label)
    themes = unit.themes.find(dialogue_id=dialogue_id)
    same = next((t for t in themes if t.label.casefold() == label.casefold()), None)
    if same:
        return same.id
    position = unit.themes.next_position(dialogue_id=dialogue_id)
    theme = Theme(ThemeId(new_id()), dialogue_id, label, position=position)
    unit.themes.add(theme)
    return theme.id
