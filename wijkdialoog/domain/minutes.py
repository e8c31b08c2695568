"""Minutes: everything a PDF needs, as frozen values (product.md section 11).

`domain.minutes_rules.build_minutes` fills it. Whatever may not be printed (private notes,
contacts, consents, sensitive lines, names without consent) is simply not in it. Where a name
would stand there is a `StandIn`; the reports choose the words ("een bewoner"), in any language.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from wijkdialoog.domain.assets import AssetDirection, Exchange, Means, WhoWhat
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.domain.people import Role
from wijkdialoog.domain.plan import RoundForm, RoundKind
from wijkdialoog.domain.tally import Hands


class NameMode(StrEnum):
    """Which names may stand in the minutes; never more than a person consented to."""

    NONE = "none"
    FIRST_NAMES = "first_names"  # first names or labels of who agreed
    FULL = "full"  # names of who agreed


class Reader(StrEnum):
    """For whom the minutes are made (product.md section 11)."""

    RESIDENTS = "residents"
    ORGANISATIONS = "organisations"
    ARCHIVE = "archive"


@dataclass(frozen=True)
class MinutesParts:
    """Which optional parts are printed.

    tally  faces counted at the end; None: from five hands on (`domain.tally.printed_by_itself`)
    """

    summary: bool = True
    experiences_and_views: bool = True
    assets: bool = True
    open_points: bool = True
    speaking_time: bool = False  # planned and spent minutes per round
    organisations: bool = True  # names of organisations and public roles
    photos: bool = True
    follow_up: bool = True  # how agreements of earlier evenings stand, when somebody said it
    tally: bool | None = None
    time_per_role: bool = False  # how long each role spoke; only when somebody chose it


@dataclass(frozen=True)
class MinutesOptions:
    """What the facilitator chose on the minutes page."""

    names: NameMode = NameMode.NONE
    parts: MinutesParts = field(default_factory=MinutesParts)
    reader: Reader = Reader.RESIDENTS
    large_print: bool = False


def for_reader(reader: Reader, names: NameMode = NameMode.NONE) -> MinutesOptions:
    """Return the usual options for a reader: only residents do not need the time per round."""
    parts = MinutesParts(speaking_time=reader is not Reader.RESIDENTS)
    return MinutesOptions(names, parts, reader)


@dataclass(frozen=True)
class MinutesLine:
    """One contribution as printed.

    speaker  name or label that may be printed; "" prints nothing
    theme    label of its theme, or ""
    threads  texts of the cards it leads to (possibilities, assets, agreements)
    contradicts  texts of lines it contradicts
    said_at  local time it was stored, "19:42", or ""
    """

    id: str
    kind: Kind
    text: str
    speaker: str = ""
    theme: str = ""
    dots: int = 0
    threads: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    said_at: str = ""


class Made(StrEnum):
    """What a thread may lead to besides lines of a kind."""

    ASSET = "asset"
    AGREEMENT = "agreement"


@dataclass(frozen=True)
class ThreadStep:
    """One card on a thread."""

    sort: Kind | Made
    text: str


@dataclass(frozen=True)
class MinutesPhoto:
    """One photo as printed: the picture (JPEG), and its caption or ""."""

    picture: bytes
    caption: str = ""


@dataclass(frozen=True)
class MinutesRound:
    """One round with its lines in the order they were said.

    planned_minutes, spent_minutes  None when not known
    began, ended  local time, "19:42", or ""
    """

    label: str
    kind: RoundKind
    question: str
    form: RoundForm
    lines: tuple[MinutesLine, ...] = ()
    planned_minutes: int | None = None
    spent_minutes: int | None = None
    began: str = ""
    ended: str = ""
    photos: tuple[MinutesPhoto, ...] = ()


@dataclass(frozen=True)
class MinutesTally:
    """Hands counted for three faces; `question` as typed, "" when it was the usual one."""

    hands: Hands
    question: str = ""


class StandIn(StrEnum):
    """What is printed where a name may not stand."""

    RESIDENT = "resident"
    PROFESSIONAL = "professional"
    VOLUNTEER = "volunteer"
    ENTREPRENEUR = "entrepreneur"
    OFFICIAL = "official"
    POLITICIAN = "politician"
    SOMEBODY = "somebody"
    ORGANISATION = "organisation"


@dataclass(frozen=True)
class Who:
    """Text as typed, with a stand-in for each name that stays out: who does it, or a short note.

    parts  "Jan (moedercentrum)" without consent → (StandIn.RESIDENT, " (moedercentrum)")
    """

    parts: tuple[str | StandIn, ...]

    @property
    def is_stand_in(self) -> bool:
        """Whether nothing but one stand-in is left."""
        return len(self.parts) == 1 and isinstance(self.parts[0], StandIn)


@dataclass(frozen=True)
class MinutesAgreement:
    """One agreement. `who` holds only what may be printed; `sources` are texts it follows from."""

    what: str
    who: tuple[Who, ...] = ()
    when: str = ""
    state: AgreementState = AgreementState.OPEN
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class MinutesFollowUp:
    """An agreement of an earlier evening, and how it stood in this one.

    who   only what may be printed
    date  of the evening it was agreed in: "2026-04-16", "2026-04", "2026" or ""
    """

    what: str
    answer: Answer
    who: tuple[Who, ...] = ()
    date: str = ""


@dataclass(frozen=True)
class MinutesAsset:
    """One asset card as printed. `holder` only when it may be printed; notes without names."""

    title: str
    who_what: WhoWhat | None = None
    means: tuple[Means, ...] = ()
    direction: AssetDirection = AssetDirection.OFFERS
    holder: str = ""
    availability: Who = Who(())
    exchange: Exchange | None = None
    note: Who = Who(())


@dataclass(frozen=True)
class RoleCount:
    """How many people of one role were there; role None: role not known."""

    role: Role | None
    number: int


@dataclass(frozen=True)
class RoleTime:
    """How many people of one role were there and how many minutes they spoke together.

    percent  of the time in which somebody had the floor; of all that is printed about 100
    """

    role: Role | None
    people: int
    minutes: int
    percent: int


@dataclass(frozen=True)
class TopItem:
    """A card or theme with dots, for the top list."""

    text: str
    dots: int
    is_theme: bool = False


@dataclass(frozen=True)
class FunctionName:
    """The facilitator, note taker or host, when the name may be printed."""

    function: Function
    name: str


@dataclass(frozen=True)
class LeftOut:
    """What is not printed, in numbers.

    sensitive_lines  lines marked sensitive
    hidden_names     people whose name is not printed
    hidden_assets    asset cards that may not appear
    hidden_lines     lines of parts that were switched off
    withheld_lines   lines with personal data that somebody chose to leave out
    shortened_lines  lines for which two pages had no room; other readers get them
    hidden_hands     hands counted at the end of which the numbers stay out
    hidden_photos    photos of a part that was switched off, or for which two pages had no room
    """

    sensitive_lines: int = 0
    hidden_names: int = 0
    hidden_assets: int = 0
    hidden_lines: int = 0
    withheld_lines: int = 0
    shortened_lines: int = 0
    hidden_photos: int = 0
    hidden_hands: int = 0


@dataclass(frozen=True)
class Minutes:
    """One dialogue, ready to print.

    date        "2026-04-16", "2026-04", "2026" or "" (reports write it out in words)
    start, end  "19:30" or ""
    present     number of people, None when not known; `present_about` when it is an estimate
    concept     True until the dialogue is closed
    made_on     date of this file, "2026-04-16"
    loose_lines contributions that belong to no round
    open_possibilities, open_dreams  texts nobody has picked up yet ("wat open blijft")
    threads     from a first card to a last, over all cards between
    table       names in seating order, "" where none may stand; empty when no name may stand
    loose_photos  photos that belong to no round
    dotted      all cards and themes with dots, most dots first; `top` is its beginning
    logo        picture of the organisation that invites, as PNG, or None
    tally       how people went home, or None
    practice    made of an evening with invented neighbours; each page says so
    follow_ups  agreements of earlier evenings about which something was said
    role_times  how long each role spoke; empty unless somebody chose to tell it
    """

    title: str
    theme: str
    question: str
    neighbourhood: str
    municipality: str
    event: str
    date: str
    start: str
    end: str
    venue: str
    functions: tuple[FunctionName, ...]
    present: int | None
    present_about: bool
    roles: tuple[RoleCount, ...]
    organisations: tuple[str, ...]
    summary: str
    agreements: tuple[MinutesAgreement, ...]
    rounds: tuple[MinutesRound, ...]
    loose_lines: tuple[MinutesLine, ...]
    assets: tuple[MinutesAsset, ...]
    top: tuple[TopItem, ...]
    open_asks: tuple[str, ...]
    open_possibilities: tuple[str, ...]
    open_dreams: tuple[str, ...]
    undated_agreements: tuple[str, ...]
    next_date: str
    left_out: LeftOut
    options: MinutesOptions
    concept: bool
    version: int
    made_on: str
    logo: bytes | None = None
    threads: tuple[tuple[ThreadStep, ...], ...] = ()
    table: tuple[str, ...] = ()
    dotted: tuple[TopItem, ...] = ()
    loose_photos: tuple[MinutesPhoto, ...] = ()
    tally: MinutesTally | None = None
    practice: bool = False
    follow_ups: tuple[MinutesFollowUp, ...] = ()
    role_times: tuple[RoleTime, ...] = ()


@dataclass(frozen=True)
class PrintedMinutes:
    """A finished PDF with what it was made of.

    data      the file
    pages     number of pages
    missing   characters no font holds; a "?" stands in their place
    """

    data: bytes
    minutes: Minutes
    pages: int
    missing: tuple[str, ...] = ()
