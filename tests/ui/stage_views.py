"""Pictures for the tests of the table screen: the usual ones, and the hardest."""

from dataclasses import replace

from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.ground_rules import DEFAULT_GROUND_RULES
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.domain.stage import (
    Layout,
    StageAgreement,
    StageClock,
    StageLookBack,
    StageName,
    StageTiming,
    StageView,
)
from wijkdialoog.domain.tally import Hands

SIZES = ((1024, 768), (1366, 768), (1920, 1080), (3840, 2160))

LONGEST_BUILT_IN = max(
    (round_.question for plan in BUILT_IN_PLANS for round_ in plan.rounds), key=len
)
LONG = (
    "Welk moment uit je eigen leven in deze buurt hoort bij dit thema, en wat betekende dat "
    "moment voor jou en je buren toen het gebeurde, en nu je er weer aan terugdenkt?"
)
ARABIC = "تخيل أننا في عام 2030 وأن حيّنا بخير. ماذا ترى عندما تنظر من النافذة؟"
FORTY = "Wilhelmina Alexandra van Oranje-Nassaula"
FORTY_ARABIC = "عبد الرحمن محمد الأمين بن يوسف المراكشي و"
FORTY_WITHOUT_A_SPACE = "Wolfeschlegelsteinhausenbergerdorffwelch"
LINES = (
    "Een speelplek bij de kerk, waar kinderen komen.",
    "Elke week samen soep eten op het plein, ook met wie niet kan betalen.",
    "Dat mijn buurvrouw weer gedag zegt.",
    "Een bankje onder de boom bij de bushalte, zodat ouderen onderweg kunnen zitten.",
    "نريد مكانًا هادئًا حيث يمكن للجيران أن يلتقوا.",
    "Minder auto’s in de straat.",
)

TURN = StageView(
    layout=Layout.TURN,
    title="Samen eten in de Bloemenbuurt",
    kind=RoundKind.DREAMS,
    round_label="Dromen",
    cycle=1,
    question="Stel: het is 2030 en het gaat goed met onze buurt. Wat zie je uit het raam?",
    speaker=StageName("Amina"),
    next=StageName("Henk"),
    clock=StageClock(StageTiming.TURN, 78_000, 0, 120_000),
    rules=DEFAULT_GROUND_RULES,
)

VIEWS = {
    "welcome": replace(TURN, layout=Layout.WELCOME, kind=RoundKind.WELCOME),
    "question": replace(TURN, layout=Layout.QUESTION),
    "thinking": replace(
        TURN, layout=Layout.QUESTION, second_question=ARABIC, speaker=None,
        clock=StageClock(StageTiming.THINKING, 1000, 0, 60_000),
    ),
    "turn": TURN,
    "longest built-in": replace(TURN, question=LONGEST_BUILT_IN),
    "long question": replace(TURN, question=LONG),
    "second language": replace(TURN, second_question=ARABIC, cycle=3, message="Pauze tot 20:15"),
    "forty letters": replace(
        TURN, speaker=StageName(FORTY), next=StageName(FORTY), question=LONG, title=FORTY * 2
    ),
    "forty Arabic letters": replace(
        TURN, speaker=StageName(FORTY_ARABIC), next=StageName(FORTY_ARABIC), question=ARABIC
    ),
    "forty in one": replace(
        TURN,
        speaker=StageName(FORTY_WITHOUT_A_SPACE),
        next=StageName(FORTY_WITHOUT_A_SPACE),
    ),
    "nobody speaks": replace(TURN, speaker=None, clock=None),
    "harvest": replace(TURN, layout=Layout.HARVEST, lines=LINES),
    "read back": replace(TURN, layout=Layout.READ_BACK, lines=LINES),
    "nothing yet": replace(TURN, layout=Layout.HARVEST),
    "rules": replace(TURN, layout=Layout.RULES),
    "agreements": replace(
        TURN,
        layout=Layout.AGREEMENTS,
        agreements=tuple(
            StageAgreement(line, (FORTY, "Henk"), "vóór 12 mei") for line in LINES[:4]
        ),
    ),
    "faces": replace(TURN, layout=Layout.TALLY, kind=RoundKind.CLOSING),
    "faces and hands": replace(
        TURN, layout=Layout.TALLY, hands=Hands(12, 103, 0), message="Pauze tot 20:15",
        tally_question="Wat neem je mee uit dit gesprek over samen eten, en kom je "
        "de volgende keer weer met de buren aan tafel zitten?",
    ),
    "faces, Arabic": replace(
        TURN, layout=Layout.TALLY, hands=Hands(1, 2, 3), tally_question=ARABIC
    ),
    "look back": replace(
        TURN,
        layout=Layout.LOOK_BACK,
        look_back=tuple(
            StageLookBack(line, (FORTY, "Henk"), "vóór 12 mei", answer)
            for line, answer in zip(LINES, (*Answer, None), strict=False)
        ),
    ),
    "nothing to look back on": replace(TURN, layout=Layout.LOOK_BACK),
    "break": replace(TURN, layout=Layout.BREAK, message="Pauze tot 20:15"),
    "dimmed": replace(TURN, dimmed=True),
    "black": replace(TURN, layout=Layout.BLACK),
}  # fmt: skip
