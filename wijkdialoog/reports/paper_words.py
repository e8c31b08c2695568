"""The words on paper of an evening without a laptop; words of `texts.py` are not said again."""

from wijkdialoog.domain.assets import Exchange, Means, WhoWhat
from wijkdialoog.domain.contributions import Target
from wijkdialoog.domain.cue_cards import Situation
from wijkdialoog.domain.paper import AgreementField, CardField, Part
from wijkdialoog.domain.plan import RoundForm
from wijkdialoog.reports.texts import EXCHANGES, MEANS, QT_TRANSLATE_NOOP, WHO_WHAT, Pair

SUBJECT = QT_TRANSLATE_NOOP("Minutes", "Alles voor een avond zonder laptop")
FILE_WORD = QT_TRANSLATE_NOOP("Minutes", "op papier")
TYPE_OVER = QT_TRANSLATE_NOOP(
    "Minutes",
    "Later overtypen? Open deze dialoog en druk op Ctrl+Shift+U. De volgorde is dezelfde als hier.",
)

PARTS = {
    Part.SCRIPT: QT_TRANSLATE_NOOP("Minutes", "Draaiboek"),
    Part.SIGNS: QT_TRANSLATE_NOOP("Minutes", "Naambordjes"),
    Part.QUESTIONS: QT_TRANSLATE_NOOP("Minutes", "Vragen op tafel"),
    Part.TURNS: QT_TRANSLATE_NOOP("Minutes", "Wie is er geweest?"),
    Part.SENTENCES: QT_TRANSLATE_NOOP("Minutes", "Wat er is gezegd"),
    Part.CARDS: QT_TRANSLATE_NOOP("Minutes", "Bronnenkaarten"),
    Part.AGREEMENTS: QT_TRANSLATE_NOOP("Minutes", "Afspraken maken"),
    Part.TALLY: QT_TRANSLATE_NOOP("Minutes", "Handen tellen"),
}

# The script
TIME = QT_TRANSLATE_NOOP("Minutes", "Tijd")
MINUTES_HEAD = QT_TRANSLATE_NOOP("Minutes", "Minuten")
EACH = QT_TRANSLATE_NOOP("Minutes", "Per persoon")
SECONDS_EACH = QT_TRANSLATE_NOOP("Minutes", "{time} per persoon")
THINKING: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "eerst {n} minuut stil nadenken"),
    QT_TRANSLATE_NOOP("Minutes", "eerst {n} minuten stil nadenken"),
)
CHAIRS: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "{n} stoel"),
    QT_TRANSLATE_NOOP("Minutes", "{n} stoelen"),
)
END = QT_TRANSLATE_NOOP("Minutes", "Einde")
NO_ROUNDS = QT_TRANSLATE_NOOP("Minutes", "Er zijn nog geen rondes. Schrijf ze hier op.")
SAY = QT_TRANSLATE_NOOP("Minutes", "Zeg")
ASK_ON = QT_TRANSLATE_NOOP("Minutes", "Vraag door")
WRITE = QT_TRANSLATE_NOOP("Minutes", "Schrijf op")
RULES = QT_TRANSLATE_NOOP("Minutes", "Spelregels")
WHAT_IF = QT_TRANSLATE_NOOP("Minutes", "Wat als …")
WHAT_IF_HERE = QT_TRANSLATE_NOOP("Minutes", "Als {situation}")

FORMS = {
    RoundForm.IN_TURNS: QT_TRANSLATE_NOOP("Minutes", "in beurten"),
    RoundForm.OPEN: QT_TRANSLATE_NOOP("Minutes", "open gesprek"),
    RoundForm.SILENT_WRITING: QT_TRANSLATE_NOOP("Minutes", "stil schrijven"),
    RoundForm.PLENARY: QT_TRANSLATE_NOOP("Minutes", "plenair"),
}
SITUATIONS = {
    Situation.DOES_NOT_STOP: QT_TRANSLATE_NOOP("Minutes", "iemand niet stopt"),
    Situation.SAYS_NOTHING: QT_TRANSLATE_NOOP("Minutes", "iemand niets zegt"),
    Situation.GIVES_ADVICE: QT_TRANSLATE_NOOP("Minutes", "iemand advies geeft"),
    Situation.GETS_EMOTIONAL: QT_TRANSLATE_NOOP("Minutes", "iemand geëmotioneerd raakt"),
    Situation.ATTACKS: QT_TRANSLATE_NOOP("Minutes", "iemand aanvalt"),
    Situation.TIME_IS_UP: QT_TRANSLATE_NOOP("Minutes", "de tijd om is"),
}
WRITE_DOWN = {
    Target.EXPERIENCE: QT_TRANSLATE_NOOP("Minutes", "ervaringen, in de woorden van wie het zei"),
    Target.VIEW: QT_TRANSLATE_NOOP("Minutes", "zienswijzen: hoe kijkt iemand ernaar?"),
    Target.DREAM: QT_TRANSLATE_NOOP("Minutes", "dromen, elk in één zin"),
    Target.POSSIBILITY: QT_TRANSLATE_NOOP("Minutes", "mogelijkheden, elk in één zin"),
    Target.INSIGHT: QT_TRANSLATE_NOOP("Minutes", "inzichten: wat neemt iemand mee?"),
    Target.QUOTE: QT_TRANSLATE_NOOP("Minutes", "citaten, letterlijk"),
    Target.ASSET: QT_TRANSLATE_NOOP("Minutes", "elke bron op een eigen bronnenkaart"),
    Target.AGREEMENT: QT_TRANSLATE_NOOP("Minutes", "op het blad voor afspraken"),
    Target.REMARK: QT_TRANSLATE_NOOP("Minutes", "alleen wat je niet wilt vergeten"),
}

# Signs and questions
FOLD = QT_TRANSLATE_NOOP("Minutes", "Vouw hier")
YOUR_NAME = QT_TRANSLATE_NOOP("Minutes", "Schrijf hier je naam, groot")
THINK_FIRST: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "Denk eerst {n} minuut stil na."),
    QT_TRANSLATE_NOOP("Minutes", "Denk eerst {n} minuten stil na."),
)

# The turn sheet and the lines
TURN_HELP = QT_TRANSLATE_NOOP(
    "Minutes", "Zet een kruisje bij wie geweest is, en een P bij wie overslaat."
)
NAME = QT_TRANSLATE_NOOP("Minutes", "Naam")
IS_THERE = QT_TRANSLATE_NOOP("Minutes", "Is er")
SENTENCES_HELP = QT_TRANSLATE_NOOP(
    "Minutes", "Schrijf op elke regel één kernzin. Vul ‘soort’ alleen in als het iets anders is."
)
KEY_SENTENCE = QT_TRANSLATE_NOOP("Minutes", "Kernzin")
KIND_IF_OTHER = QT_TRANSLATE_NOOP("Minutes", "Soort: {kind}, of …")
ROUND_AND_KIND = QT_TRANSLATE_NOOP("Minutes", "{number}. {label}")

# The cards
CARD_ABOUT = QT_TRANSLATE_NOOP("Minutes", "Bronnenkaart · {title}")
CARD_FIELDS = {
    CardField.TITLE: QT_TRANSLATE_NOOP("Minutes", "Wat is het? In een paar woorden"),
    CardField.WHO_WHAT: QT_TRANSLATE_NOOP("Minutes", "Wie of wat?"),
    CardField.MEANS: QT_TRANSLATE_NOOP("Minutes", "Wat voor bron? Meer mag"),
    CardField.HEAD_HEART_HANDS: QT_TRANSLATE_NOOP("Minutes", "Hoofd, hart of handen?"),
    CardField.HOLDER: QT_TRANSLATE_NOOP("Minutes", "Van wie?"),
    CardField.DIRECTION: QT_TRANSLATE_NOOP("Minutes", "Biedt of zoekt?"),
    CardField.AVAILABILITY: QT_TRANSLATE_NOOP("Minutes", "Wanneer?"),
    CardField.EXCHANGE: QT_TRANSLATE_NOOP("Minutes", "Op welke manier?"),
    CardField.NOTE: QT_TRANSLATE_NOOP("Minutes", "Verder?"),
    CardField.IN_MINUTES: QT_TRANSLATE_NOOP("Minutes", "Mag het in het verslag?"),
}
CARD_CHOICES: dict[CardField, tuple[str, ...]] = {
    CardField.WHO_WHAT: tuple(WHO_WHAT[value] for value in WhoWhat),
    CardField.MEANS: tuple(MEANS[value] for value in Means),
    CardField.HEAD_HEART_HANDS: (
        QT_TRANSLATE_NOOP("Minutes", "hoofd"),
        QT_TRANSLATE_NOOP("Minutes", "hart"),
        QT_TRANSLATE_NOOP("Minutes", "handen"),
    ),
    CardField.DIRECTION: (
        QT_TRANSLATE_NOOP("Minutes", "biedt"),
        QT_TRANSLATE_NOOP("Minutes", "zoekt"),
        QT_TRANSLATE_NOOP("Minutes", "biedt en zoekt"),
    ),
    CardField.EXCHANGE: tuple(EXCHANGES[value] for value in Exchange),
    CardField.IN_MINUTES: (
        QT_TRANSLATE_NOOP("Minutes", "ja"),
        QT_TRANSLATE_NOOP("Minutes", "nee"),
    ),
}
"""What stands behind the boxes to tick, in the order of the values."""

# Agreements and hands
AGREEMENTS_HELP = QT_TRANSLATE_NOOP(
    "Minutes", "Lees elke afspraak hardop voor. Leeg laten mag, bijvoorbeeld de datum."
)
AGREEMENT_FIELDS = {
    AgreementField.WHAT: QT_TRANSLATE_NOOP("Minutes", "Wat gaan we doen?"),
    AgreementField.WHO: QT_TRANSLATE_NOOP("Minutes", "Wie doet mee?"),
    AgreementField.WHEN: QT_TRANSLATE_NOOP("Minutes", "Wanneer klaar?"),
}
NEXT_TIME = QT_TRANSLATE_NOOP("Minutes", "Volgende keer")
TALLY_QUESTION = QT_TRANSLATE_NOOP("Minutes", "Hoe ga je naar huis?")
TALLY_HELP = QT_TRANSLATE_NOOP(
    "Minutes", "Stel de vraag en tel de handen. Zet voor elke hand een streep."
)
FACE_SHOWN = QT_TRANSLATE_NOOP("Minutes", "Een gezicht: {word}")
TOGETHER = QT_TRANSLATE_NOOP("Minutes", "Samen")
