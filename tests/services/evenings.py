"""Builds an evening with names and rounds in a few words, for tests of the facilitation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.conftest import FakeNow
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Attribution, Dialogue, Headcount, Participant, Presence
from wijkdialoog.domain.ids import (
    ContributionId,
    DialogueId,
    ParticipantId,
    PersonId,
    RoundId,
)
from wijkdialoog.domain.people import Consents, Person
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import new_id
from wijkdialoog.storage.dossier import Dossier

DIALOGUE = DialogueId("dialogue")

WELCOME = ("Welkom", RoundKind.WELCOME, 10, RoundForm.PLENARY)
DREAMS = ("Dromen", RoundKind.DREAMS, 20, RoundForm.IN_TURNS)
IDEAS = ("Mogelijkheden", RoundKind.POSSIBILITIES, 20, RoundForm.IN_TURNS)
CLOSING = ("Afronding", RoundKind.CLOSING, 5, RoundForm.OPEN)


@dataclass
class Room:
    """A dialogue, who leads it, and short ways to ask what a person would notice."""

    dossier: Dossier
    now: FakeNow
    lead: Facilitation

    @property
    def view(self) -> Conversation:
        return self.lead.view(DIALOGUE)

    @property
    def speaker(self) -> str | None:
        return self.view.speaker.name if self.view.speaker else None

    @property
    def order(self) -> list[str]:
        return [seat.name for seat in self.view.order]

    @property
    def turn_seconds(self) -> float:
        reading = self.view.turn_clock(self.now())
        assert reading is not None
        return reading.elapsed_ms / 1000

    @property
    def round_seconds(self) -> float:
        reading = self.view.round_clock(self.now())
        assert reading is not None
        return reading.elapsed_ms / 1000

    def next(self, times: int = 1) -> None:
        for _ in range(times):
            self.lead.next_turn(DIALOGUE)

    def say(self, text: str, who: str | None, round_id: str = "round 0") -> ContributionId:
        line = Contribution(
            ContributionId(new_id()),
            DIALOGUE,
            Kind.DREAM,
            text,
            RoundId(round_id),
            ParticipantId(who) if who else None,
            said_ms=self.now(),
        )
        with self.dossier.unit(Action.CAPTURE) as unit:
            unit.contributions.add(line)
        return line.id

    def said_by(self, line: ContributionId) -> str | None:
        return self.dossier.read.contributions.get(line).participant_id

    def come_in(self, name: str, presence: Presence = Presence.PRESENT) -> None:
        with self.dossier.unit(Action.ADD_PARTICIPANT) as unit:
            seat = unit.participants.count(dialogue_id=DIALOGUE)
            unit.people.add(Person(PersonId(f"person {name}"), name))
            unit.participants.add(
                Participant(
                    ParticipantId(name),
                    DIALOGUE,
                    PersonId(f"person {name}"),
                    seat,
                    presence=presence,
                    position=seat,
                )
            )

    def agree(self, name: str) -> None:
        with self.dossier.unit(Action.SET_CONSENT) as unit:
            person = unit.people.get(f"person {name}")
            unit.people.save(replace(person, consents=Consents(name_in_minutes="2026-04-16")))

    def change(self, **fields: object) -> None:
        with self.dossier.unit(Action.EDIT_DIALOGUE) as unit:
            unit.dialogues.save(replace(unit.dialogues.get(DIALOGUE), **fields))  # pyright: ignore[reportArgumentType]

    def after_restart(self) -> "Room":
        """The same file, opened again by another run of the program."""
        self.dossier.close()
        opened = Dossier.open(self.dossier.path)
        return Room(opened, self.now, Facilitation(opened, self.now))


def room(
    dossier: Dossier,
    now: FakeNow,
    names: Sequence[str] = ("Amina", "Henk", "Fatima"),
    rounds: Sequence[tuple[str, RoundKind, int | None, RoundForm]] = (DREAMS,),
    headcount: Headcount | None = None,
    attribution: Attribution = Attribution.UNTIL_END,
    thinking_minutes: int = 0,
) -> Room:
    """Return a room with these people and rounds; nothing has begun.

    Ids: participant = name, round = "round 0" and so on.
    """
    made = Room(dossier, now, Facilitation(dossier, now))
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(
            Dialogue(DIALOGUE, "Samen eten", headcount=headcount, attribution=attribution)
        )
        unit.rounds.add_all(
            [
                Round(
                    RoundId(f"round {place}"),
                    DIALOGUE,
                    label,
                    kind,
                    minutes=minutes,
                    form=form,
                    thinking_minutes=thinking_minutes,
                    position=place,
                )
                for place, (label, kind, minutes, form) in enumerate(rounds)
            ]
        )
    for name in names:
        made.come_in(name)
    return made
