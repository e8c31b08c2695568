"""An invented evening to practise with: seven neighbours, what they said, and what they still say.

Everybody and everything here is made up. The words are content, as the built-in plans are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.plan import RoundKind

TITLE = "Oefening: samen eten in de Tuinstraat"
THEME = "Samen eten in de straat"
QUESTION = "Wat is er nodig om elkaar vaker te zien?"
NEIGHBOURHOOD = "Tuinbuurt"
MUNICIPALITY = "Verzonnen stad"
VENUE = "Buurthuis De Linde"
SUMMARY = "We willen elkaar vaker zien. Eten brengt ons samen. We beginnen klein, in de Tuinstraat."

NEIGHBOURS: tuple[str, ...] = (
    "Amina, bewoner",
    "Henk, bewoner",
    "Fatima, moedercentrum De Brug",
    "Joris, woningcorporatie",
    "Mei, bakker",
    "Sanne, bewoner",
    "Kees, vrijwilliger",
)
"""As typed at the participants: a name, and what the program makes of the rest."""


@dataclass(frozen=True)
class Said:
    """One sentence of one neighbour."""

    name: str
    text: str


@dataclass(frozen=True)
class PassedRound:
    """A round that is over when the practice begins.

    minutes  how long it took
    lines    what was caught, each in the turn of its speaker
    """

    kind: RoundKind
    minutes: int
    sort: Kind = Kind.REMARK
    lines: tuple[Said, ...] = ()


PASSED: tuple[PassedRound, ...] = (
    PassedRound(RoundKind.WELCOME, 9),
    PassedRound(
        RoundKind.INTRODUCTION,
        13,
        Kind.REMARK,
        (Said("Sanne", "Ik woon hier pas een jaar en ken nog bijna niemand."),),
    ),
    PassedRound(
        RoundKind.EXPERIENCES,
        31,
        Kind.EXPERIENCE,
        (
            Said("Amina", "Mijn buurvrouw bracht soep toen ik ziek was. Dat vergeet ik niet."),
            Said("Henk", "Sinds mijn vrouw er niet meer is, eet ik vaak alleen."),
            Said("Fatima", "Bij ons in De Brug komen vrouwen juist voor het koken."),
            Said("Joris", "In de flats hoor ik: mensen groeten elkaar, en dan gaat de deur dicht."),
            Said("Kees", "Het straatfeest was mooi, maar daarna zag ik niemand meer."),
        ),
    ),
    PassedRound(
        RoundKind.VIEWS,
        16,
        Kind.VIEW,
        (
            Said("Mei", "Eten is makkelijker dan praten. Je hoeft niets uit te leggen."),
            Said("Sanne", "Als het elke maand moet, haak ik af. Liever klein en vrij."),
            Said("Henk", "Juist een vaste dag helpt. Dan weet ik waar ik aan toe ben."),
        ),
    ),
)
"""The rounds before the one in which the practice begins, in their order."""

DREAMED_MINUTES = 8
"""How long the round of dreams goes on when the practice begins."""

DREAMED = 2
"""How many told their dream by then; it is caught already."""

THEME_LABEL = "Samen eten"
THEMED = (PASSED[2].lines[2].text, PASSED[2].lines[1].text, PASSED[3].lines[0].text)
"""Lines under that theme."""

POSSIBILITY = "Elke laatste zondag van de maand samen eten"
OFFERED = Said("Fatima", "De keuken van De Brug is op zondag vrij")
ASKED = "Iemand met een aanhanger, voor tafels en stoelen"
AGREED = Said("Fatima", "Fatima vraagt of de keuken op zondag open mag")
AGREED_WHEN = "deze week"

_SAYINGS: Mapping[RoundKind, Mapping[str, Sequence[str]]] = {
    RoundKind.INTRODUCTION: {
        "Amina": ("Ik woon hier al twaalf jaar, met drie kinderen.",),
        "Henk": ("Ik ben hier geboren, in het huis waar ik nu nog woon.",),
        "Fatima": ("Ik werk in De Brug en ik kook graag voor veel mensen.",),
        "Joris": ("Ik ben van de woningcorporatie en loop hier elke week rond.",),
        "Mei": ("Ik heb de bakkerij op de hoek, sinds vorig jaar.",),
        "Sanne": ("Ik woon hier pas kort en wil graag mensen leren kennen.",),
        "Kees": ("Ik doe de tuin bij het buurthuis, al zes jaar.",),
    },
    RoundKind.EXPERIENCES: {
        "Amina": ("Met het feest na de ramadan zat de hele galerij buiten.",),
        "Henk": ("Vroeger stonden de achterdeuren hier gewoon open.",),
        "Fatima": ("Eén keer kwam er een man alleen. Hij bleef de hele middag.",),
        "Joris": ("Bij de laatste lekkage hielp de halve trap mee.",),
        "Mei": ("Op zaterdag blijven mensen bij mij hangen, ook na het afrekenen.",),
        "Sanne": ("Ik heb een keer aangebeld met taart. Dat was best eng.",),
        "Kees": ("In de tuin praat iedereen vanzelf, met de handen in de aarde.",),
    },
    RoundKind.VIEWS: {
        "Amina": ("Kinderen zijn de beste reden om bij elkaar te komen.",),
        "Henk": ("Je moet gevraagd worden. Uit mezelf ga ik niet.",),
        "Fatima": ("Het werkt als de mensen zelf de baas zijn.",),
        "Joris": ("Wij kunnen een ruimte geven, maar niet de gezelligheid.",),
        "Mei": ("Als het niets kost, durven meer mensen te komen.",),
        "Sanne": ("Een groepje van acht vind ik fijner dan de hele straat.",),
        "Kees": ("Begin met doen. Vergaderen kan altijd nog.",),
    },
    RoundKind.DREAMS: {
        "Amina": ("De kinderen koken een keer voor ons, met recepten van thuis.",),
        "Henk": ("Er is een vaste dag, en mijn stoel staat daar gewoon.",),
        "Fatima": (
            "Elke maand kookt een andere keuken: Turks, Hollands, Chinees.",
            "Vrouwen die nu binnen blijven, staan dan samen in de keuken.",
        ),
        "Joris": (
            "De lege winkel op de hoek is een huiskamer voor de straat.",
            "Wij geven de sleutel, de buurt doet de rest.",
        ),
        "Mei": (
            "Het brood van gisteren ligt bij ons op tafel en niet in de bak.",
            "Ik leer jongeren bakken, en zij verkopen het op het plein.",
        ),
        "Sanne": (
            "Ik ken over drie jaar tien buren bij hun naam.",
            "Wie nieuw is, krijgt de eerste week al een uitnodiging.",
        ),
        "Kees": (
            "We eten uit onze eigen tuin, met een grote pan in het midden.",
            "De school en het buurthuis delen de tuin.",
        ),
    },
    RoundKind.POSSIBILITIES: {
        "Amina": ("Ik kan de straat vragen, want ik ken iedereen van het schoolplein.",),
        "Henk": ("Ik heb nog twintig klapstoelen in de schuur staan.",),
        "Fatima": ("De keuken van De Brug is op zondag vrij.",),
        "Joris": ("Wij hebben een potje voor dingen die bewoners zelf beginnen.",),
        "Mei": ("Ik breng het brood mee dat over is.",),
        "Sanne": ("Ik maak een uitnodiging en een groepsapp.",),
        "Kees": ("Uit de tuin komen in juni sla, bonen en kruiden.",),
    },
    RoundKind.CLOSING: {
        "Amina": ("Warm.",),
        "Henk": ("Zin in zondag.",),
        "Fatima": ("Samen.",),
        "Joris": ("Luisteren.",),
        "Mei": ("Honger.",),
        "Sanne": ("Verrast.",),
        "Kees": ("Doen.",),
    },
}

_AGREED: tuple[Said, ...] = (
    Said("Fatima", "We koken voor het eerst op de laatste zondag van de maand, in De Brug."),
    Said("Henk", "Henk brengt de klapstoelen, een dag ervoor."),
    Said("Sanne", "Sanne maakt deze week de uitnodiging."),
    Said("Joris", "Joris vraagt volgende week na wat er in het potje zit."),
)


@dataclass(frozen=True)
class Spoken:
    """What a neighbour says now.

    name  who says it; "" when nobody has the floor
    text  the sentence; "" when this person has said all
    """

    name: str = ""
    text: str = ""


def spoken(kind: RoundKind, speaker: str, caught: int) -> Spoken:
    """Return what is said now.

    kind     of the round
    speaker  who has the floor; "" when nobody has
    caught   how many lines were caught: of this speaker in this round, or of all without a speaker
    """
    if speaker:
        told = _SAYINGS.get(kind, {}).get(speaker, ())
        return Spoken(speaker, told[caught] if caught < len(told) else "")
    if kind is RoundKind.AGREEMENTS and caught < len(_AGREED):
        return Spoken(_AGREED[caught].name, _AGREED[caught].text)
    return Spoken()


def texts() -> Iterator[str]:
    """Yield every text that may be said in other words; names of people and places stay."""
    yield from (TITLE, THEME, QUESTION, MUNICIPALITY, SUMMARY)
    for passed in PASSED:
        yield from (line.text for line in passed.lines)
    yield from (THEME_LABEL, POSSIBILITY, OFFERED.text, ASKED, AGREED.text, AGREED_WHEN)
    for sayings in _SAYINGS.values():
        for told in sayings.values():
            yield from told
    yield from (line.text for line in _AGREED)
