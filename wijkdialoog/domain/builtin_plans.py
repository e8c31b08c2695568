"""The plans everybody can begin with (product.md section 4). Content in our own words."""

from dataclasses import dataclass, replace

from wijkdialoog.domain.plan import PlannedRound, RoundForm, RoundKind
from wijkdialoog.domain.wording import Wording


@dataclass(frozen=True)
class BuiltInPlan:
    """A plan that comes with the program.

    key      stays the same when names are reworded
    purpose  one sentence: when to choose it
    """

    key: str
    name: str
    purpose: str
    rounds: tuple[PlannedRound, ...]

    def worded(self, wording: Wording) -> "BuiltInPlan":
        """Return the same plan in other words."""
        return replace(
            self,
            name=wording(self.name),
            purpose=wording(self.purpose),
            rounds=tuple(
                replace(round_, label=wording(round_.label), question=wording(round_.question))
                for round_ in self.rounds
            ),
        )


WIJKDIALOOG = BuiltInPlan(
    "wijkdialoog",
    "Wijkdialoog",
    "Van ervaringen naar dromen en afspraken, met buren en betrokkenen.",
    (
        PlannedRound(
            "Welkom",
            RoundKind.WELCOME,
            "Fijn dat je er bent. Waarom zitten we hier vandaag samen?",
            10,
            RoundForm.PLENARY,
        ),
        PlannedRound(
            "Kennismaken",
            RoundKind.INTRODUCTION,
            "Wie ben je, en wat heb jij met deze wijk?",
            12,
        ),
        PlannedRound(
            "Ervaringen",
            RoundKind.EXPERIENCES,
            "Wat heb je zelf meegemaakt dat hiermee te maken heeft?",
            30,
        ),
        PlannedRound(
            "Zienswijzen",
            RoundKind.VIEWS,
            "Hoe kijk jij ernaar, en waar komt dat vandaan?",
            15,
        ),
        PlannedRound(
            "Dromen",
            RoundKind.DREAMS,
            "Het is drie jaar later en het is gelukt. Wat zie je?",
            20,
            thinking_minutes=2,
        ),
        PlannedRound(
            "Mogelijkheden",
            RoundKind.POSSIBILITIES,
            "Wat kan hier al, en wat kun jij zelf inbrengen?",
            20,
        ),
        PlannedRound(
            "Afspraken",
            RoundKind.AGREEMENTS,
            "Wat gaan we doen, wie doet mee en wanneer?",
            8,
            RoundForm.PLENARY,
        ),
        PlannedRound(
            "Afronding",
            RoundKind.CLOSING,
            "Met welk woord ga je straks naar huis?",
            5,
        ),
    ),
)

NEDERLAND_IN_DIALOOG = BuiltInPlan(
    "nederland_in_dialoog",
    "Nederland in Dialoog",
    "Vier rondes rond één thema, met tijd voor ieders verhaal.",
    (
        PlannedRound(
            "Kennismaken",
            RoundKind.INTRODUCTION,
            "Wie ben je, en wat roept dit thema bij je op?",
            20,
        ),
        PlannedRound(
            "Ervaringen",
            RoundKind.EXPERIENCES,
            "Welk moment uit je eigen leven hoort bij dit thema?",
            40,
        ),
        PlannedRound(
            "Dromen",
            RoundKind.DREAMS,
            "Hoe ziet het eruit als het helemaal goed is?",
            30,
            thinking_minutes=3,
        ),
        PlannedRound(
            "Doen",
            RoundKind.POSSIBILITIES,
            "Welke stap wil jij zetten, hoe klein ook?",
            30,
        ),
    ),
)

WAT_IK_ZIE = BuiltInPlan(
    "wat_ik_zie",
    "Wat ik zie",
    "Eerst kijken, dan wensen, dan doen. Past goed na een wandeling.",
    (
        PlannedRound(
            "Wat ik zie",
            RoundKind.VIEWS,
            "Wat zie je als je rondkijkt in de wijk?",
            30,
            thinking_minutes=3,
        ),
        PlannedRound(
            "Wat ik wil zien",
            RoundKind.DREAMS,
            "Wat zou je hier graag willen zien?",
            30,
            thinking_minutes=2,
        ),
        PlannedRound(
            "Wat we kunnen doen",
            RoundKind.POSSIBILITIES,
            "Wat kunnen we samen doen, met wat er al is?",
            30,
        ),
    ),
)

WAARDERENDE_DIALOOG = BuiltInPlan(
    "waarderende_dialoog",
    "Waarderende dialoog",
    "Begint bij wat goed gaat en bouwt daarop verder.",
    (
        PlannedRound(
            "Introductie",
            RoundKind.INTRODUCTION,
            "Wie ben je, en waar word je hier blij van?",
            15,
        ),
        PlannedRound(
            "Vertellen",
            RoundKind.EXPERIENCES,
            "Wanneer ging het hier heel goed? Wat deed jij toen?",
            35,
        ),
        PlannedRound(
            "Verbeelden",
            RoundKind.DREAMS,
            "Stel dat het altijd zo gaat. Hoe ziet een gewone dag eruit?",
            25,
            thinking_minutes=3,
        ),
        PlannedRound(
            "Vormgeven",
            RoundKind.POSSIBILITIES,
            "Wat is er nodig, en wat daarvan hebben we al?",
            25,
            RoundForm.OPEN,
        ),
        PlannedRound(
            "Oogst",
            RoundKind.AGREEMENTS,
            "Wat nemen we mee, en waar begint iemand aan?",
            20,
            RoundForm.PLENARY,
        ),
    ),
)

HET_GOEDE_GESPREK = BuiltInPlan(
    "het_goede_gesprek",
    "Het goede gesprek",
    "Voor collega’s, raadsleden en partners die samen willen leren.",
    (
        PlannedRound(
            "Aankomen",
            RoundKind.WELCOME,
            "Hoe zit je hier vandaag aan tafel?",
            10,
        ),
        PlannedRound(
            "Wat me bezighoudt",
            RoundKind.EXPERIENCES,
            "Welk moment in je werk houdt je nog bezig?",
            30,
            thinking_minutes=2,
        ),
        PlannedRound(
            "Hoe ik kijk",
            RoundKind.VIEWS,
            "Wat vind je hier belangrijk, en wat weet je nog niet?",
            20,
        ),
        PlannedRound(
            "Waar ik op hoop",
            RoundKind.DREAMS,
            "Wat merken bewoners als wij dit samen goed doen?",
            20,
        ),
        PlannedRound(
            "Wat helpt",
            RoundKind.POSSIBILITIES,
            "Wat kun jij doen of laten, en wie heb je nodig?",
            25,
            RoundForm.OPEN,
        ),
        PlannedRound(
            "Wat ik meeneem",
            RoundKind.CLOSING,
            "Wat neem je mee, en wat laat je hier achter?",
            15,
        ),
    ),
)

VRAAG_EN_AANBOD = BuiltInPlan(
    "vraag_en_aanbod",
    "Vraag en aanbod",
    "Buren vertellen wat ze te bieden hebben en wat ze zoeken.",
    (
        PlannedRound(
            "Stil schrijven",
            RoundKind.ASSETS,
            "Wat kun of heb jij dat een ander kan gebruiken?",
            10,
            RoundForm.SILENT_WRITING,
        ),
        PlannedRound(
            "Rondje biedt",
            RoundKind.ASSETS,
            "Wat bied jij aan? Tijd, kennis, een netwerk, ruimte of spullen?",
            25,
        ),
        PlannedRound(
            "Rondje zoekt",
            RoundKind.ASSETS,
            "Waar ben jij mee geholpen?",
            25,
        ),
        PlannedRound(
            "Koppelen",
            RoundKind.POSSIBILITIES,
            "Welke vraag en welk aanbod passen bij elkaar?",
            30,
            RoundForm.OPEN,
        ),
    ),
)

BUILT_IN_PLANS = (
    WIJKDIALOOG,
    NEDERLAND_IN_DIALOOG,
    WAT_IK_ZIE,
    WAARDERENDE_DIALOOG,
    HET_GOEDE_GESPREK,
    VRAAG_EN_AANBOD,
)

DEFAULT_PLAN = WIJKDIALOOG
