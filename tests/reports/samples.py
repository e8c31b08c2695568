"""Minutes to print: an empty evening, and a rich one."""

from dataclasses import replace

from wijkdialoog.domain.assets import AssetDirection, Exchange, Means
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.minutes import (
    FunctionName,
    LeftOut,
    Minutes,
    MinutesAgreement,
    MinutesAsset,
    MinutesLine,
    MinutesOptions,
    MinutesParts,
    MinutesRound,
    NameMode,
    Reader,
    RoleCount,
    StandIn,
    TopItem,
    Who,
)
from wijkdialoog.domain.people import Role
from wijkdialoog.domain.plan import RoundForm, RoundKind

EMPTY = Minutes(
    title="",
    theme="",
    question="",
    neighbourhood="",
    municipality="",
    event="",
    date="",
    start="",
    end="",
    venue="",
    functions=(),
    present=None,
    present_about=False,
    roles=(),
    organisations=(),
    summary="",
    agreements=(),
    rounds=(),
    loose_lines=(),
    assets=(),
    top=(),
    open_asks=(),
    open_possibilities=(),
    open_dreams=(),
    undated_agreements=(),
    next_date="",
    left_out=LeftOut(),
    options=MinutesOptions(reader=Reader.ORGANISATIONS),
    concept=True,
    version=1,
    made_on="2026-04-16",
)


def line(text, number=0, kind=Kind.DREAM, **fields):
    return MinutesLine(f"l{number}", kind, text, **fields)


def round_of(*lines, label="dromen", kind=RoundKind.DREAMS, **fields):
    return MinutesRound(label, kind, "Hoe dan?", RoundForm.IN_TURNS, lines, **fields)


RICH = replace(
    EMPTY,
    title="Samen eten in de Bloemenbuurt",
    theme="Samen eten",
    question="Hoe eet niemand op zondag alleen?",
    neighbourhood="Bloemenbuurt",
    date="2026-04-16",
    start="19:30",
    end="21:30",
    venue="Buurthuis De Linde",
    functions=(FunctionName(Function.FACILITATOR, "Wilma"),),
    present=9,
    roles=(RoleCount(Role.RESIDENT, 8), RoleCount(Role.PROFESSIONAL, 1)),
    organisations=("Stadlander",),
    summary="Negen buren spraken over samen eten.",
    agreements=(
        MinutesAgreement("Proefkoken in De Linde", (Who(("Henk",)), Who(("Fatima",))), "12 mei"),
        MinutesAgreement(
            "Vergunning aanvragen", (Who((StandIn.RESIDENT,)), Who((StandIn.RESIDENT,)))
        ),
    ),
    rounds=(
        round_of(line("Toen aten we soep.", 1, Kind.EXPERIENCE), label="ervaringen"),
        round_of(
            line("Een lange tafel op het plein.", 2, theme="Aan tafel", dots=5, speaker="Amina"),
            line("Kinderen leren koken.", 3, dots=12, threads=("Proefkoken in De Linde",)),
            line("Elke zondag.", 4, contradicts=("Nooit op zondag.",)),
            planned_minutes=20,
            spent_minutes=22,
        ),
        round_of(label="afronding", kind=RoundKind.CLOSING),
    ),
    assets=(
        MinutesAsset("Keuken De Linde", means=(Means.SPACE,), exchange=Exchange.FREE),
        MinutesAsset("Grote pannen", holder="Henk"),
        MinutesAsset("Een aanhanger", direction=AssetDirection.ASKS),
    ),
    top=(TopItem("Aan tafel", 6, is_theme=True),),
    open_asks=("Een aanhanger",),
    next_date="zondag 12 mei",
    left_out=LeftOut(sensitive_lines=1, hidden_names=2),
    options=MinutesOptions(
        NameMode.FIRST_NAMES, MinutesParts(speaking_time=True), Reader.ORGANISATIONS
    ),
)
