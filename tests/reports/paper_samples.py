"""Evenings on paper: an ordinary one, one with nothing, and one that is too much."""

from dataclasses import replace

from wijkdialoog.domain.builtin_plans import WIJKDIALOOG
from wijkdialoog.domain.dialogue import Dialogue, Function, Headcount, Participant, Seat
from wijkdialoog.domain.ground_rules import DEFAULT_GROUND_RULES
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId, RoundId
from wijkdialoog.domain.paper import PaperEvening
from wijkdialoog.domain.paper_making import paper_evening
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.plan import PlannedRound, Round, RoundKind

ID = DialogueId("d")
NAMES = (
    "Fatima el Idrissi",
    "Jan van den Berg",
    "Jan Bakker",
    "محمد العربي",
    "ሰላም ተስፋዬ",
    "Ana-Sofía Fernández",
    "Wilhelmina de Vries",
    "小明",
)
FUNCTIONS = {0: Function.FACILITATOR, 5: Function.NOTE_TAKER}
LONG_NAME = "Allereerstvoornaamzonderéénenkelespatie-Wijkbewonerszoon"
LONG_QUESTION = (
    "Als je terugkijkt op alle keren dat je in deze wijk iets met andere mensen hebt opgezet, "
    "wat heeft je toen het meest verrast, en wie waren daar volgens jou voor nodig?"
)
ARABIC = "ماذا ترى عندما تفكر في حيّنا بعد ثلاث سنوات؟"
TIGRINYA = "ኣብዚ ከባቢና እንታይ ጽቡቕ ኣሎ?"


def seat(number: int, name: str) -> Seat:
    """Somebody on a chair; without a name a numbered chair."""
    person = Person(PersonId(f"p{number}"), name) if name else None
    at = Participant(
        ParticipantId(f"s{number}"),
        ID,
        person.id if person else None,
        number,
        FUNCTIONS.get(number, Function.PARTICIPANT),
    )
    return Seat(at, person)


def round_(number: int, planned: PlannedRound) -> Round:
    """A round of a plan as one of a dialogue."""
    return Round(
        RoundId(f"r{number}"),
        ID,
        planned.label,
        planned.kind,
        planned.question,
        planned.minutes,
        planned.form,
        planned.thinking_minutes,
        number,
        planned.second_question,
    )


def rounds_of(*planned: PlannedRound) -> tuple[Round, ...]:
    """The rounds of a plan."""
    return tuple(round_(number, one) for number, one in enumerate(planned))


DIALOGUE = Dialogue(
    ID,
    "Samen eten in de Bloemenbuurt",
    date="2026-04-16",
    start="19:30",
    end="21:30",
    venue="Buurthuis De Linde",
    ground_rules=DEFAULT_GROUND_RULES,
)
IN_TWO_LANGUAGES = tuple(
    replace(one, second_question=ARABIC) if one.kind is RoundKind.DREAMS else one
    for one in WIJKDIALOOG.rounds
)
ORDINARY = paper_evening(
    DIALOGUE,
    rounds_of(*IN_TWO_LANGUAGES),
    [seat(number, name) for number, name in enumerate(NAMES)],
    neighbourhood="Bloemenbuurt",
)
BARE = paper_evening(Dialogue(ID, ""), (), ())
NOBODY_NAMED = paper_evening(
    replace(DIALOGUE, headcount=Headcount(9)), rounds_of(*WIJKDIALOOG.rounds), ()
)
TOO_MUCH = paper_evening(
    replace(DIALOGUE, title="Een avond met een heel lange naam, " * 6),
    rounds_of(
        *(
            PlannedRound(
                f"{'Wat we samen kunnen doen ' * (n % 3 + 1)}{n}",
                list(RoundKind)[n % len(RoundKind)],
                LONG_QUESTION * (n % 4 + 1),
                n * 5,
                thinking_minutes=n % 3,
                second_question=(ARABIC, TIGRINYA, LONG_QUESTION, "")[n % 4],
            )
            for n in range(1, 13)
        )
    ),
    [seat(n, f"{LONG_NAME} {n}" if n % 2 else f"شيماء بنت محمد {n}") for n in range(40)],
    neighbourhood="Bloemenbuurt",
    tally_question="Wat neem je mee naar huis van deze avond in de Bloemenbuurt?",
)


def practised(evening: PaperEvening) -> PaperEvening:
    """The same evening with invented neighbours."""
    return replace(evening, practice=True)
