"""Words for values: every enum, every refusal, every trouble with the file, and plurals.

Plurals: Dutch is the source language and runs without any translation file, so `%n` of Qt would
show "3 bijdrage(n)". Write both forms instead; both are found and translated as usual:

    plural(n, self.tr("{n} bijdrage"), self.tr("{n} bijdragen"))      "1 bijdrage", "3 bijdragen"

`{n}` may be left out of the first form ("Eén bijdrage").
"""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.assets import AssetDirection, Exchange, HeadHeartHands, Means, WhoWhat
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Kind, Sensitive
from wijkdialoog.domain.dialogue import (
    Attribution,
    ClockStyle,
    Direction,
    Function,
    Presence,
    Seat,
)
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.finding_patterns import FindingKind
from wijkdialoog.domain.findings import Handling, Place
from wijkdialoog.domain.harvest import AgreementState, LinkKind
from wijkdialoog.domain.minutes import NameMode, Reader
from wijkdialoog.domain.network import InitiativeKind
from wijkdialoog.domain.people import AreaType, OrganisationKind, Role
from wijkdialoog.domain.plan import RoundForm, RoundKind
from wijkdialoog.domain.turns import CycleMode, TurnState
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.pages import Step

_CONTEXT = "labels"


def plural(n: int, one: str, many: str) -> str:
    """Return `one` for exactly one, else `many`, with `{n}` filled in. Both already translated."""
    return (one if n == 1 else many).replace("{n}", str(n))


def kind_label(kind: Kind) -> str:
    """Return "Droom"."""
    return _text(_KINDS, kind)


def kind_count(kind: Kind, n: int) -> str:
    """Return "1 droom", "6 dromen"."""
    one, many = _KIND_COUNTS[kind]
    return plural(n, _translated(one), _translated(many))


def round_kind_label(kind: RoundKind) -> str:
    """Return "Dromen"."""
    return _text(_ROUND_KINDS, kind)


def round_form_label(form: RoundForm) -> str:
    """Return "in beurten"."""
    return _text(_ROUND_FORMS, form)


def finding_label(kind: FindingKind) -> str:
    """Return "een telefoonnummer"."""
    return _text(_FINDINGS, kind)


def handling_label(handling: Handling) -> str:
    """Return "Vervangen"."""
    return _text(_HANDLINGS, handling)


def place_label(place: Place) -> str:
    """Return where a text of the minutes stands: "Een afspraak"."""
    return _text(_PLACES, place)


def reader_label(reader: Reader) -> str:
    """Return for whom minutes are made: "bewoners"."""
    return _text(_READERS, reader)


def role_label(role: Role | None) -> str:
    """Return "bewoner", or "" when nobody said it."""
    return _text(_ROLES, role) if role else ""


def role_count(role: Role | None, n: int) -> str:
    """Return "1 bewoner", "5 bewoners"; without a role "2 zonder rol"."""
    one, many = _ROLE_COUNTS[role]
    return plural(n, _translated(one), _translated(many))


def organisation_kind_label(kind: OrganisationKind | None) -> str:
    """Return "woningcorporatie", or "" when not known."""
    return _text(_ORGANISATION_KINDS, kind) if kind else ""


def area_type_label(area: AreaType | None) -> str:
    """Return "Vinex-wijk", or "" when not known."""
    return _text(_AREA_TYPES, area) if area else ""


def presence_label(presence: Presence) -> str:
    """Return "komt later"."""
    return _text(_PRESENCES, presence)


def function_label(function: Function) -> str:
    """Return "gespreksleider"."""
    return _text(_FUNCTIONS, function)


def seat_name(seat: Seat) -> str:
    """Return the name as typed, or "Plaats 3" on a numbered seat."""
    if seat.name:
        return seat.name
    return QCoreApplication.translate("labels", "Plaats {0}").format(seat.participant.seat + 1)


def turn_state_label(state: TurnState) -> str:
    """Return "aan het woord"."""
    return _text(_TURN_STATES, state)


def cycle_mode_label(mode: CycleMode) -> str:
    """Return "rondje" or "vrij gesprek"."""
    return _text(_CYCLE_MODES, mode)


def direction_label(direction: Direction) -> str:
    """Return "met de klok mee"."""
    return _text(_DIRECTIONS, direction)


def attribution_label(attribution: Attribution) -> str:
    """Return "onthouden tot het einde"."""
    return _text(_ATTRIBUTIONS, attribution)


def clock_style_label(style: ClockStyle) -> str:
    """Return "rustig" or "klok"."""
    return _text(_CLOCK_STYLES, style)


def sensitive_label(sensitive: Sensitive) -> str:
    """Return "gezondheid"."""
    return _text(_SENSITIVES, sensitive)


def who_what_label(who_what: WhoWhat) -> str:
    """Return "Mensen"."""
    return _text(_WHO_WHAT, who_what)


def means_label(means: Means) -> str:
    """Return "Tijd"."""
    return _text(_MEANS, means)


def head_heart_hands_label(part: HeadHeartHands) -> str:
    """Return "hoofd"."""
    return _text(_HEAD_HEART_HANDS, part)


def asset_direction_label(direction: AssetDirection) -> str:
    """Return "biedt" or "zoekt"."""
    return _text(_ASSET_DIRECTIONS, direction)


def exchange_label(exchange: Exchange | None) -> str:
    """Return "gratis", or "" when nobody said it."""
    return _text(_EXCHANGES, exchange) if exchange else ""


def agreement_state_label(state: AgreementState) -> str:
    """Return "loopt"."""
    return _text(_AGREEMENT_STATES, state)


def link_kind_label(kind: LinkKind) -> str:
    """Return "draad"."""
    return _text(_LINK_KINDS, kind)


def initiative_kind_label(kind: InitiativeKind | None) -> str:
    """Return "vereniging", or "" when not known."""
    return _text(_INITIATIVE_KINDS, kind) if kind else ""


def name_mode_label(mode: NameMode) -> str:
    """Return "geen namen"."""
    return _text(_NAME_MODES, mode)


def step_label(step: Step) -> str:
    """Return "Voorbereiden"."""
    return _text(_STEPS, step)


def action_label(action: Action) -> str:
    """Return what an act is called after "Ongedaan maken: ", as "inbreng vastleggen"."""
    return _text(_ACTIONS, action)


def error_sentence(error: DomainError) -> str:
    """Return why an act was refused and what to do, in plain words."""
    return _filled(_text(_ERRORS, error.code), error.values)


def trouble_sentence(error: StorageError) -> str:
    """Return what is the matter with the file, what is safe and what to do."""
    return _filled(_text(_TROUBLES, error.trouble), {"file": error.path.name})


def _text(table: Mapping[StrEnum, str], value: StrEnum) -> str:
    return _translated(table[value])


def _translated(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)


class _Known(dict[str, object]):
    """Values of a sentence; a value that was not given reads as three dots."""

    def __missing__(self, key: str) -> str:
        return "…"


def _filled(sentence: str, values: Mapping[str, object]) -> str:
    return sentence.format_map(_Known(values))


_KINDS: dict[StrEnum, str] = {
    Kind.EXPERIENCE: QT_TRANSLATE_NOOP("labels", "Ervaring"),
    Kind.VIEW: QT_TRANSLATE_NOOP("labels", "Zienswijze"),
    Kind.DREAM: QT_TRANSLATE_NOOP("labels", "Droom"),
    Kind.POSSIBILITY: QT_TRANSLATE_NOOP("labels", "Mogelijkheid"),
    Kind.INSIGHT: QT_TRANSLATE_NOOP("labels", "Inzicht"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("labels", "Citaat"),
    Kind.REMARK: QT_TRANSLATE_NOOP("labels", "Opmerking"),
}
_KIND_COUNTS: dict[Kind, tuple[str, str]] = {
    Kind.EXPERIENCE: (
        QT_TRANSLATE_NOOP("labels", "{n} ervaring"),
        QT_TRANSLATE_NOOP("labels", "{n} ervaringen"),
    ),
    Kind.VIEW: (
        QT_TRANSLATE_NOOP("labels", "{n} zienswijze"),
        QT_TRANSLATE_NOOP("labels", "{n} zienswijzen"),
    ),
    Kind.DREAM: (
        QT_TRANSLATE_NOOP("labels", "{n} droom"),
        QT_TRANSLATE_NOOP("labels", "{n} dromen"),
    ),
    Kind.POSSIBILITY: (
        QT_TRANSLATE_NOOP("labels", "{n} mogelijkheid"),
        QT_TRANSLATE_NOOP("labels", "{n} mogelijkheden"),
    ),
    Kind.INSIGHT: (
        QT_TRANSLATE_NOOP("labels", "{n} inzicht"),
        QT_TRANSLATE_NOOP("labels", "{n} inzichten"),
    ),
    Kind.QUOTE: (
        QT_TRANSLATE_NOOP("labels", "{n} citaat"),
        QT_TRANSLATE_NOOP("labels", "{n} citaten"),
    ),
    Kind.REMARK: (
        QT_TRANSLATE_NOOP("labels", "{n} opmerking"),
        QT_TRANSLATE_NOOP("labels", "{n} opmerkingen"),
    ),
}
_ROUND_KINDS: dict[StrEnum, str] = {
    RoundKind.WELCOME: QT_TRANSLATE_NOOP("labels", "Welkom"),
    RoundKind.INTRODUCTION: QT_TRANSLATE_NOOP("labels", "Kennismaken"),
    RoundKind.EXPERIENCES: QT_TRANSLATE_NOOP("labels", "Ervaringen"),
    RoundKind.VIEWS: QT_TRANSLATE_NOOP("labels", "Zienswijzen"),
    RoundKind.DREAMS: QT_TRANSLATE_NOOP("labels", "Dromen"),
    RoundKind.POSSIBILITIES: QT_TRANSLATE_NOOP("labels", "Mogelijkheden"),
    RoundKind.ASSETS: QT_TRANSLATE_NOOP("labels", "Bronnen"),
    RoundKind.AGREEMENTS: QT_TRANSLATE_NOOP("labels", "Afspraken"),
    RoundKind.CLOSING: QT_TRANSLATE_NOOP("labels", "Afronding"),
    RoundKind.OTHER: QT_TRANSLATE_NOOP("labels", "Anders"),
}
_ROUND_FORMS: dict[StrEnum, str] = {
    RoundForm.IN_TURNS: QT_TRANSLATE_NOOP("labels", "in beurten"),
    RoundForm.OPEN: QT_TRANSLATE_NOOP("labels", "open gesprek"),
    RoundForm.SILENT_WRITING: QT_TRANSLATE_NOOP("labels", "stil schrijven"),
    RoundForm.PLENARY: QT_TRANSLATE_NOOP("labels", "plenair"),
}
_ROLES: dict[StrEnum, str] = {
    Role.RESIDENT: QT_TRANSLATE_NOOP("labels", "bewoner"),
    Role.PROFESSIONAL: QT_TRANSLATE_NOOP("labels", "professional"),
    Role.VOLUNTEER: QT_TRANSLATE_NOOP("labels", "vrijwilliger"),
    Role.ENTREPRENEUR: QT_TRANSLATE_NOOP("labels", "ondernemer"),
    Role.OFFICIAL: QT_TRANSLATE_NOOP("labels", "ambtenaar"),
    Role.POLITICIAN: QT_TRANSLATE_NOOP("labels", "bestuurder of raadslid"),
    Role.OTHER: QT_TRANSLATE_NOOP("labels", "anders"),
}
_ROLE_COUNTS: dict[Role | None, tuple[str, str]] = {
    Role.RESIDENT: (
        QT_TRANSLATE_NOOP("labels", "{n} bewoner"),
        QT_TRANSLATE_NOOP("labels", "{n} bewoners"),
    ),
    Role.PROFESSIONAL: (
        QT_TRANSLATE_NOOP("labels", "{n} professional"),
        QT_TRANSLATE_NOOP("labels", "{n} professionals"),
    ),
    Role.VOLUNTEER: (
        QT_TRANSLATE_NOOP("labels", "{n} vrijwilliger"),
        QT_TRANSLATE_NOOP("labels", "{n} vrijwilligers"),
    ),
    Role.ENTREPRENEUR: (
        QT_TRANSLATE_NOOP("labels", "{n} ondernemer"),
        QT_TRANSLATE_NOOP("labels", "{n} ondernemers"),
    ),
    Role.OFFICIAL: (
        QT_TRANSLATE_NOOP("labels", "{n} ambtenaar"),
        QT_TRANSLATE_NOOP("labels", "{n} ambtenaren"),
    ),
    Role.POLITICIAN: (
        QT_TRANSLATE_NOOP("labels", "{n} bestuurder of raadslid"),
        QT_TRANSLATE_NOOP("labels", "{n} bestuurders of raadsleden"),
    ),
    Role.OTHER: (
        QT_TRANSLATE_NOOP("labels", "{n} met een andere rol"),
        QT_TRANSLATE_NOOP("labels", "{n} met een andere rol"),
    ),
    None: (
        QT_TRANSLATE_NOOP("labels", "{n} zonder rol"),
        QT_TRANSLATE_NOOP("labels", "{n} zonder rol"),
    ),
}
_ORGANISATION_KINDS: dict[StrEnum, str] = {
    OrganisationKind.RESIDENTS_GROUP: QT_TRANSLATE_NOOP("labels", "bewonersgroep"),
    OrganisationKind.ASSOCIATION: QT_TRANSLATE_NOOP("labels", "vereniging"),
    OrganisationKind.WELFARE_CARE: QT_TRANSLATE_NOOP("labels", "welzijn en zorg"),
    OrganisationKind.MUNICIPALITY: QT_TRANSLATE_NOOP("labels", "gemeente"),
    OrganisationKind.HOUSING_CORPORATION: QT_TRANSLATE_NOOP("labels", "woningcorporatie"),
    OrganisationKind.COMPANY: QT_TRANSLATE_NOOP("labels", "bedrijf"),
    OrganisationKind.EDUCATION: QT_TRANSLATE_NOOP("labels", "onderwijs"),
    OrganisationKind.POLICE: QT_TRANSLATE_NOOP("labels", "politie"),
    OrganisationKind.RELIGIOUS: QT_TRANSLATE_NOOP("labels", "geloofsgemeenschap"),
    OrganisationKind.FUND: QT_TRANSLATE_NOOP("labels", "fonds"),
    OrganisationKind.OTHER: QT_TRANSLATE_NOOP("labels", "anders"),
}
_AREA_TYPES: dict[StrEnum, str] = {
    AreaType.KRACHTWIJK: QT_TRANSLATE_NOOP("labels", "krachtwijk"),
    AreaType.VINEXWIJK: QT_TRANSLATE_NOOP("labels", "Vinex-wijk"),
    AreaType.BLOEMKOOLWIJK: QT_TRANSLATE_NOOP("labels", "bloemkoolwijk"),
    AreaType.KRIMPREGIO: QT_TRANSLATE_NOOP("labels", "krimpregio"),
    AreaType.VERSTEDELIJKT_PLATTELAND: QT_TRANSLATE_NOOP("labels", "verstedelijkt platteland"),
    AreaType.OTHER: QT_TRANSLATE_NOOP("labels", "anders"),
}
_PRESENCES: dict[StrEnum, str] = {
    Presence.PRESENT: QT_TRANSLATE_NOOP("labels", "ja"),
    Presence.EXPECTED: QT_TRANSLATE_NOOP("labels", "komt later"),
    Presence.LEFT: QT_TRANSLATE_NOOP("labels", "weggegaan"),
    Presence.ABSENT: QT_TRANSLATE_NOOP("labels", "niet gekomen"),
}
_FUNCTIONS: dict[StrEnum, str] = {
    Function.PARTICIPANT: QT_TRANSLATE_NOOP("labels", "deelnemer"),
    Function.FACILITATOR: QT_TRANSLATE_NOOP("labels", "gespreksleider"),
    Function.NOTE_TAKER: QT_TRANSLATE_NOOP("labels", "notulist"),
    Function.HOST: QT_TRANSLATE_NOOP("labels", "gastheer of gastvrouw"),
}
_TURN_STATES: dict[StrEnum, str] = {
    TurnState.WAITING: QT_TRANSLATE_NOOP("labels", "nog niet"),
    TurnState.SPEAKING: QT_TRANSLATE_NOOP("labels", "aan het woord"),
    TurnState.LATER: QT_TRANSLATE_NOOP("labels", "straks"),
    TurnState.PASSED: QT_TRANSLATE_NOOP("labels", "past"),
    TurnState.DONE: QT_TRANSLATE_NOOP("labels", "geweest"),
}
_CYCLE_MODES: dict[StrEnum, str] = {
    CycleMode.TURNS: QT_TRANSLATE_NOOP("labels", "rondje"),
    CycleMode.FREE: QT_TRANSLATE_NOOP("labels", "vrij gesprek"),
}
_DIRECTIONS: dict[StrEnum, str] = {
    Direction.CLOCKWISE: QT_TRANSLATE_NOOP("labels", "met de klok mee"),
    Direction.COUNTERCLOCKWISE: QT_TRANSLATE_NOOP("labels", "tegen de klok in"),
}
_ATTRIBUTIONS: dict[StrEnum, str] = {
    Attribution.UNTIL_END: QT_TRANSLATE_NOOP("labels", "onthouden tot het einde"),
    Attribution.KEEP: QT_TRANSLATE_NOOP("labels", "bewaren in het dossier"),
    Attribution.NONE: QT_TRANSLATE_NOOP("labels", "niet vastleggen"),
}
_CLOCK_STYLES: dict[StrEnum, str] = {
    ClockStyle.CALM: QT_TRANSLATE_NOOP("labels", "rustig"),
    ClockStyle.DIGITS: QT_TRANSLATE_NOOP("labels", "klok"),
}
_SENSITIVES: dict[StrEnum, str] = {
    Sensitive.HEALTH: QT_TRANSLATE_NOOP("labels", "gezondheid"),
    Sensitive.ORIGIN: QT_TRANSLATE_NOOP("labels", "afkomst"),
    Sensitive.POLITICS: QT_TRANSLATE_NOOP("labels", "politieke mening"),
    Sensitive.BELIEF: QT_TRANSLATE_NOOP("labels", "geloof of overtuiging"),
    Sensitive.UNION: QT_TRANSLATE_NOOP("labels", "lid van een vakbond"),
    Sensitive.SEXUALITY: QT_TRANSLATE_NOOP("labels", "seksualiteit"),
    Sensitive.CRIMINAL: QT_TRANSLATE_NOOP("labels", "strafbare feiten"),
    Sensitive.ADDRESS: QT_TRANSLATE_NOOP("labels", "adres of telefoon"),
}
_WHO_WHAT: dict[StrEnum, str] = {
    WhoWhat.PEOPLE: QT_TRANSLATE_NOOP("labels", "Mensen"),
    WhoWhat.ASSOCIATIONS: QT_TRANSLATE_NOOP("labels", "Verenigingen"),
    WhoWhat.INSTITUTIONS: QT_TRANSLATE_NOOP("labels", "Instellingen"),
    WhoWhat.PLACES: QT_TRANSLATE_NOOP("labels", "Plekken"),
    WhoWhat.ECONOMY: QT_TRANSLATE_NOOP("labels", "Economie"),
    WhoWhat.STORIES: QT_TRANSLATE_NOOP("labels", "Verhalen"),
}
_MEANS: dict[StrEnum, str] = {
    Means.TIME: QT_TRANSLATE_NOOP("labels", "Tijd"),
    Means.KNOWLEDGE: QT_TRANSLATE_NOOP("labels", "Kennis"),
    Means.NETWORK: QT_TRANSLATE_NOOP("labels", "Netwerk"),
    Means.SPACE: QT_TRANSLATE_NOOP("labels", "Ruimte"),
    Means.FACILITIES: QT_TRANSLATE_NOOP("labels", "Faciliteiten"),
}
_HEAD_HEART_HANDS: dict[StrEnum, str] = {
    HeadHeartHands.HEAD: QT_TRANSLATE_NOOP("labels", "hoofd"),
    HeadHeartHands.HEART: QT_TRANSLATE_NOOP("labels", "hart"),
    HeadHeartHands.HANDS: QT_TRANSLATE_NOOP("labels", "handen"),
}
_ASSET_DIRECTIONS: dict[StrEnum, str] = {
    AssetDirection.OFFERS: QT_TRANSLATE_NOOP("labels", "biedt"),
    AssetDirection.ASKS: QT_TRANSLATE_NOOP("labels", "zoekt"),
    AssetDirection.BOTH: QT_TRANSLATE_NOOP("labels", "biedt en zoekt"),
}
_EXCHANGES: dict[StrEnum, str] = {
    Exchange.FREE: QT_TRANSLATE_NOOP("labels", "gratis"),
    Exchange.BARTER: QT_TRANSLATE_NOOP("labels", "ruil"),
    Exchange.COMPENSATION: QT_TRANSLATE_NOOP("labels", "vergoeding"),
    Exchange.TO_DISCUSS: QT_TRANSLATE_NOOP("labels", "in overleg"),
}
_AGREEMENT_STATES: dict[StrEnum, str] = {
    AgreementState.OPEN: QT_TRANSLATE_NOOP("labels", "loopt"),
    AgreementState.DONE: QT_TRANSLATE_NOOP("labels", "gedaan"),
    AgreementState.DROPPED: QT_TRANSLATE_NOOP("labels", "vervalt"),
}
_LINK_KINDS: dict[StrEnum, str] = {
    LinkKind.THREAD: QT_TRANSLATE_NOOP("labels", "draad"),
    LinkKind.CONTRADICTION: QT_TRANSLATE_NOOP("labels", "spreekt tegen"),
    LinkKind.MATCH: QT_TRANSLATE_NOOP("labels", "past bij elkaar"),
    LinkKind.CONTRIBUTES_TO: QT_TRANSLATE_NOOP("labels", "draagt bij aan"),
}
_INITIATIVE_KINDS: dict[StrEnum, str] = {
    InitiativeKind.INFORMAL: QT_TRANSLATE_NOOP("labels", "informeel"),
    InitiativeKind.ASSOCIATION: QT_TRANSLATE_NOOP("labels", "vereniging"),
    InitiativeKind.INSTITUTION: QT_TRANSLATE_NOOP("labels", "instelling"),
}
_NAME_MODES: dict[StrEnum, str] = {
    NameMode.NONE: QT_TRANSLATE_NOOP("labels", "geen namen"),
    NameMode.FIRST_NAMES: QT_TRANSLATE_NOOP("labels", "voornamen van wie akkoord is"),
    NameMode.FULL: QT_TRANSLATE_NOOP("labels", "namen van wie akkoord is"),
}
_STEPS: dict[StrEnum, str] = {
    Step.PREPARE: QT_TRANSLATE_NOOP("labels", "Voorbereiden"),
    Step.PARTICIPANTS: QT_TRANSLATE_NOOP("labels", "Deelnemers"),
    Step.CONVERSATION: QT_TRANSLATE_NOOP("labels", "Gesprek"),
    Step.HARVEST: QT_TRANSLATE_NOOP("labels", "Oogst"),
    Step.MINUTES: QT_TRANSLATE_NOOP("labels", "Verslag"),
}
_ACTIONS: dict[StrEnum, str] = {
    Action.ADD_NEIGHBOURHOOD: QT_TRANSLATE_NOOP("labels", "wijk toevoegen"),
    Action.EDIT_NEIGHBOURHOOD: QT_TRANSLATE_NOOP("labels", "wijk wijzigen"),
    Action.CREATE_DIALOGUE: QT_TRANSLATE_NOOP("labels", "dialoog maken"),
    Action.EDIT_DIALOGUE: QT_TRANSLATE_NOOP("labels", "dialoog wijzigen"),
    Action.REMOVE_DIALOGUE: QT_TRANSLATE_NOOP("labels", "dialoog weggooien"),
    Action.RESTORE_FROM_BIN: QT_TRANSLATE_NOOP("labels", "terughalen uit de prullenbak"),
    Action.CLOSE_DIALOGUE: QT_TRANSLATE_NOOP("labels", "dialoog afsluiten"),
    Action.REOPEN_DIALOGUE: QT_TRANSLATE_NOOP("labels", "dialoog heropenen"),
    Action.CHOOSE_PLAN: QT_TRANSLATE_NOOP("labels", "draaiboek kiezen"),
    Action.EDIT_ROUND: QT_TRANSLATE_NOOP("labels", "ronde wijzigen"),
    Action.ADD_ROUND: QT_TRANSLATE_NOOP("labels", "ronde toevoegen"),
    Action.REMOVE_ROUND: QT_TRANSLATE_NOOP("labels", "ronde weghalen"),
    Action.MOVE_ROUND: QT_TRANSLATE_NOOP("labels", "ronde verplaatsen"),
    Action.SAVE_TEMPLATE: QT_TRANSLATE_NOOP("labels", "eigen draaiboek bewaren"),
    Action.REMOVE_TEMPLATE: QT_TRANSLATE_NOOP("labels", "eigen draaiboek weghalen"),
    Action.EDIT_GROUND_RULES: QT_TRANSLATE_NOOP("labels", "spelregels wijzigen"),
    Action.SPREAD_TIME: QT_TRANSLATE_NOOP("labels", "tijd verdelen"),
    Action.ADD_PARTICIPANT: QT_TRANSLATE_NOOP("labels", "deelnemer toevoegen"),
    Action.ADD_PARTICIPANTS: QT_TRANSLATE_NOOP("labels", "deelnemers toevoegen"),
    Action.EDIT_PARTICIPANT: QT_TRANSLATE_NOOP("labels", "deelnemer wijzigen"),
    Action.REMOVE_PARTICIPANT: QT_TRANSLATE_NOOP("labels", "deelnemer weghalen"),
    Action.MOVE_SEAT: QT_TRANSLATE_NOOP("labels", "van stoel wisselen"),
    Action.CHANGE_PRESENCE: QT_TRANSLATE_NOOP("labels", "aanwezigheid wijzigen"),
    Action.SET_HEADCOUNT: QT_TRANSLATE_NOOP("labels", "aantal mensen wijzigen"),
    Action.SET_CONSENT: QT_TRANSLATE_NOOP("labels", "toestemming wijzigen"),
    Action.SET_ORDER: QT_TRANSLATE_NOOP("labels", "volgorde kiezen"),
    Action.START_ROUND: QT_TRANSLATE_NOOP("labels", "ronde beginnen"),
    Action.START_CYCLE: QT_TRANSLATE_NOOP("labels", "rondje beginnen"),
    Action.START_FREE: QT_TRANSLATE_NOOP("labels", "vrij gesprek beginnen"),
    Action.NEXT_TURN: QT_TRANSLATE_NOOP("labels", "volgende beurt"),
    Action.PREVIOUS_TURN: QT_TRANSLATE_NOOP("labels", "vorige beurt"),
    Action.POSTPONE_TURN: QT_TRANSLATE_NOOP("labels", "beurt straks"),
    Action.PASS_TURN: QT_TRANSLATE_NOOP("labels", "beurt voorbij laten gaan"),
    Action.GIVE_FLOOR: QT_TRANSLATE_NOOP("labels", "het woord geven"),
    Action.ASK_FLOOR: QT_TRANSLATE_NOOP("labels", "het woord vragen"),
    Action.WITHDRAW_ASK: QT_TRANSLATE_NOOP("labels", "toch niet het woord vragen"),
    Action.END_TURN: QT_TRANSLATE_NOOP("labels", "beurt afronden"),
    Action.ARRIVE: QT_TRANSLATE_NOOP("labels", "aanschuiven"),
    Action.LEAVE: QT_TRANSLATE_NOOP("labels", "eerder weggaan"),
    Action.CHANGE_TIME: QT_TRANSLATE_NOOP("labels", "tijd aanpassen"),
    Action.PAUSE: QT_TRANSLATE_NOOP("labels", "even stil"),
    Action.RESUME: QT_TRANSLATE_NOOP("labels", "verdergaan"),
    Action.PAUSE_TURN: QT_TRANSLATE_NOOP("labels", "beurt stilzetten"),
    Action.RESUME_TURN: QT_TRANSLATE_NOOP("labels", "beurt weer laten lopen"),
    Action.STARTED_EARLIER: QT_TRANSLATE_NOOP("labels", "begon al eerder"),
    Action.REASSIGN_TURN: QT_TRANSLATE_NOOP("labels", "beurt aan een ander geven"),
    Action.CLOCK_STOOD_STILL: QT_TRANSLATE_NOOP("labels", "slaapstand uit de tijd halen"),
    Action.CAPTURE: QT_TRANSLATE_NOOP("labels", "inbreng vastleggen"),
    Action.EDIT_CONTRIBUTION: QT_TRANSLATE_NOOP("labels", "inbreng verbeteren"),
    Action.CHANGE_KIND: QT_TRANSLATE_NOOP("labels", "soort wijzigen"),
    Action.CHANGE_SPEAKER: QT_TRANSLATE_NOOP("labels", "spreker wijzigen"),
    Action.MARK_SENSITIVE: QT_TRANSLATE_NOOP("labels", "gevoelig markeren"),
    Action.MOVE_CONTRIBUTION: QT_TRANSLATE_NOOP("labels", "inbreng verplaatsen"),
    Action.REMOVE_CONTRIBUTION: QT_TRANSLATE_NOOP("labels", "inbreng weggooien"),
    Action.ADD_THEME: QT_TRANSLATE_NOOP("labels", "thema toevoegen"),
    Action.RENAME_THEME: QT_TRANSLATE_NOOP("labels", "thema hernoemen"),
    Action.REMOVE_THEME: QT_TRANSLATE_NOOP("labels", "thema weghalen"),
    Action.MERGE_THEMES: QT_TRANSLATE_NOOP("labels", "thema's samenvoegen"),
    Action.GROUP_UNDER_THEME: QT_TRANSLATE_NOOP("labels", "onder een thema zetten"),
    Action.SET_DOTS: QT_TRANSLATE_NOOP("labels", "stippen tellen"),
    Action.LINK: QT_TRANSLATE_NOOP("labels", "kaarten verbinden"),
    Action.UNLINK: QT_TRANSLATE_NOOP("labels", "kaarten losmaken"),
    Action.ADD_AGREEMENT: QT_TRANSLATE_NOOP("labels", "afspraak toevoegen"),
    Action.EDIT_AGREEMENT: QT_TRANSLATE_NOOP("labels", "afspraak wijzigen"),
    Action.REMOVE_AGREEMENT: QT_TRANSLATE_NOOP("labels", "afspraak weggooien"),
    Action.ADD_ASSET: QT_TRANSLATE_NOOP("labels", "bron toevoegen"),
    Action.EDIT_ASSET: QT_TRANSLATE_NOOP("labels", "bron wijzigen"),
    Action.REMOVE_ASSET: QT_TRANSLATE_NOOP("labels", "bron weggooien"),
    Action.SET_CONTACT: QT_TRANSLATE_NOOP("labels", "e-mailadres wijzigen"),
    Action.DECIDE_FINDING: QT_TRANSLATE_NOOP("labels", "keuze bij nakijken"),
    Action.HAND_BACK: QT_TRANSLATE_NOOP("labels", "teruggeven van het verslag"),
    Action.CHOOSE_LOGO: QT_TRANSLATE_NOOP("labels", "logo kiezen"),
    Action.EDIT_SUMMARY: QT_TRANSLATE_NOOP("labels", "samenvatting wijzigen"),
    Action.IMPORT: QT_TRANSLATE_NOOP("labels", "bestand inlezen"),
}
_FINDINGS: dict[StrEnum, str] = {
    FindingKind.PHONE: QT_TRANSLATE_NOOP("labels", "een telefoonnummer"),
    FindingKind.EMAIL: QT_TRANSLATE_NOOP("labels", "een e-mailadres"),
    FindingKind.POSTCODE: QT_TRANSLATE_NOOP("labels", "een postcode"),
    FindingKind.ADDRESS: QT_TRANSLATE_NOOP("labels", "een adres"),
    FindingKind.IBAN: QT_TRANSLATE_NOOP("labels", "een rekeningnummer"),
    FindingKind.NAME: QT_TRANSLATE_NOOP("labels", "een naam"),
}
_HANDLINGS: dict[StrEnum, str] = {
    Handling.WITHHOLD: QT_TRANSLATE_NOOP("labels", "Weglaten"),
    Handling.REPLACE: QT_TRANSLATE_NOOP("labels", "Vervangen"),
    Handling.INCLUDE: QT_TRANSLATE_NOOP("labels", "Toch opnemen"),
}
_PLACES: dict[StrEnum, str] = {
    Place.CONTRIBUTION: QT_TRANSLATE_NOOP("labels", "Een regel"),
    Place.AGREEMENT: QT_TRANSLATE_NOOP("labels", "Een afspraak"),
    Place.WHO: QT_TRANSLATE_NOOP("labels", "Wie een afspraak doet"),
    Place.WHEN: QT_TRANSLATE_NOOP("labels", "De datum van een afspraak"),
    Place.ASSET: QT_TRANSLATE_NOOP("labels", "Een bron"),
    Place.AVAILABILITY: QT_TRANSLATE_NOOP("labels", "Wanneer een bron er is"),
    Place.NOTE: QT_TRANSLATE_NOOP("labels", "De notitie bij een bron"),
    Place.THEME: QT_TRANSLATE_NOOP("labels", "Een thema"),
    Place.SUMMARY: QT_TRANSLATE_NOOP("labels", "De tekst in drie zinnen"),
    Place.NEXT_DATE: QT_TRANSLATE_NOOP("labels", "De volgende keer"),
}
_READERS: dict[StrEnum, str] = {
    Reader.RESIDENTS: QT_TRANSLATE_NOOP("labels", "bewoners"),
    Reader.ORGANISATIONS: QT_TRANSLATE_NOOP("labels", "organisaties"),
    Reader.ARCHIVE: QT_TRANSLATE_NOOP("labels", "archief"),
}
_ERRORS: dict[StrEnum, str] = {
    Code.NOT_FOUND: QT_TRANSLATE_NOOP("labels", "Dit staat niet meer in het dossier."),
    Code.EMPTY_TEXT: QT_TRANSLATE_NOOP("labels", "Typ eerst een paar woorden."),
    Code.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "labels", "Deze tekst is te lang. Maak er twee stukken van."
    ),
    Code.NOT_A_DATE: QT_TRANSLATE_NOOP("labels", "Typ de datum als dag, maand en jaar: 16-4-2026."),
    Code.NOT_A_TIME: QT_TRANSLATE_NOOP("labels", "Typ de tijd als uren en minuten: 19:30."),
    Code.NOT_A_DURATION: QT_TRANSLATE_NOOP("labels", "Typ een tijdsduur, zoals 5, 90s of 1:30."),
    Code.OUT_OF_RANGE: QT_TRANSLATE_NOOP("labels", "Dat getal is te klein of te groot."),
    Code.NOBODY_PRESENT: QT_TRANSLATE_NOOP(
        "labels", "Er zit nog niemand aan tafel. Voeg eerst deelnemers toe."
    ),
    Code.NOBODY_SPEAKING: QT_TRANSLATE_NOOP("labels", "Er is nu niemand aan het woord."),
    Code.ALREADY_SPEAKING: QT_TRANSLATE_NOOP("labels", "Deze persoon is al aan het woord."),
    Code.NOT_PRESENT: QT_TRANSLATE_NOOP("labels", "Deze persoon is nu niet aan tafel."),
    Code.NOTHING_BEFORE: QT_TRANSLATE_NOOP("labels", "Er is geen eerdere beurt in dit rondje."),
    Code.NOT_IN_CYCLE: QT_TRANSLATE_NOOP("labels", "Deze persoon doet niet mee in dit rondje."),
    Code.TOO_MANY_PARTICIPANTS: QT_TRANSLATE_NOOP(
        "labels", "De tafel is vol. Maak een tweede tafel voor de andere mensen."
    ),
    Code.LABEL_HAS_NAME: QT_TRANSLATE_NOOP(
        "labels", "In deze aanduiding staat de naam. Kies andere woorden."
    ),
    Code.CANNOT_POSTPONE: QT_TRANSLATE_NOOP("labels", "Deze persoon is de laatste van dit rondje."),
    Code.NO_TURNS_HERE: QT_TRANSLATE_NOOP("labels", "Begin eerst een rondje of een vrij gesprek."),
    Code.CYCLE_NOT_COMPLETE: QT_TRANSLATE_NOOP("labels", "Maak eerst dit rondje af."),
    Code.ROUND_NOT_STARTED: QT_TRANSLATE_NOOP("labels", "Begin eerst een ronde."),
    Code.DIALOGUE_CLOSED: QT_TRANSLATE_NOOP(
        "labels", "Deze dialoog is afgesloten. Heropen hem om verder te gaan."
    ),
    Code.LINK_TO_ITSELF: QT_TRANSLATE_NOOP("labels", "Kies een andere kaart om mee te verbinden."),
    Code.LINK_IN_ONE_COLUMN: QT_TRANSLATE_NOOP(
        "labels", "Een draad loopt naar een andere kolom. Kies daar een kaart."
    ),
    Code.THEME_TO_ITSELF: QT_TRANSLATE_NOOP("labels", "Kies een ander thema om samen te voegen."),
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("labels", "Er is niets om ongedaan te maken."),
    Code.NOT_AN_EMAIL: QT_TRANSLATE_NOOP(
        "labels", "Dit is geen heel e-mailadres. Typ het zoals naam@voorbeeld.nl."
    ),
    Code.NOT_A_PICTURE: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand is geen plaatje dat we kennen. Kies een PNG of JPG."
    ),
    Code.PICTURE_TOO_BIG: QT_TRANSLATE_NOOP(
        "labels", "Dit plaatje is te groot. Kies een kleiner bestand."
    ),
    Code.FILE_NOT_JSON: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand is geen uitwisselbestand. Er is niets veranderd."
    ),
    Code.FILE_NOT_OURS: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand komt niet uit Wijkdialoog. Er is niets veranderd."
    ),
    Code.FILE_NEWER: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd."
    ),
    Code.FILE_BREAKS_SCHEMA: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand klopt niet bij “{place}”. Er is niets veranderd."
    ),
    Code.FILE_UNKNOWN_ID: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand verwijst naar iets dat er niet in staat. Er is niets veranderd."
    ),
    Code.FILE_DUPLICATE_ID: QT_TRANSLATE_NOOP(
        "labels", "In dit bestand staat iets dubbel. Er is niets veranderd."
    ),
    Code.FILE_CONFLICT: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand botst met wat al in het dossier staat. Er is niets veranderd."
    ),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand kan niet gelezen worden. Er is niets veranderd."
    ),
}
_TROUBLES: dict[StrEnum, str] = {
    Trouble.FULL: QT_TRANSLATE_NOOP(
        "labels",
        "De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte en probeer het nog eens.",
    ),
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP(
        "labels",
        "In “{file}” mag niet geschreven worden. Wat er staat, is veilig. "
        "Zet het dossier op een andere plek en open het daar.",
    ),
    Trouble.LOCKED: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is al open in een ander programma. Er gaat niets verloren. "
        "Sluit het daar en probeer het nog eens.",
    ),
    Trouble.NOT_A_DOSSIER: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is geen dossier van Wijkdialoog. Er is niets veranderd. Kies een ander bestand.",
    ),
    Trouble.NEWER: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd. "
        "Open het met de nieuwe versie.",
    ),
    Trouble.DAMAGED: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is beschadigd. Wij veranderen er niets aan. "
        "Open de laatste reservekopie uit dezelfde map.",
    ),
    Trouble.GONE: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is niet te vinden. Misschien is de stick eruit gehaald. "
        "Doe hem terug en probeer het nog eens.",
    ),
    Trouble.UNREADABLE: QT_TRANSLATE_NOOP(
        "labels",
        "De schijf geeft een fout bij “{file}”. Wat al bewaard was, is veilig. "
        "Probeer het nog eens of maak een kopie.",
    ),
}
