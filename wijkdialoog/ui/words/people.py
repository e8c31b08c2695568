"""Words for people, their seats, and where they come from."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.dialogue import Attribution, Function, Presence, Seat
from wijkdialoog.domain.people import AreaType, OrganisationKind, Role
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import plural, shortened, translated, word_of


def seat_name(seat: Seat) -> str:
    """Return the name as typed, or "Plaats 3" on a numbered seat."""
    if seat.name:
        return seat.name
    return QCoreApplication.translate("labels", "Plaats {0}").format(seat.participant.seat + 1)


def name_at_table(seat: Seat, seats: Sequence[Seat], most: int | None = None) -> str:
    """Return "Jan"; of two people with one name also where that one sits: "Jan · plaats 3".

    seats  everybody of this evening
    most   characters for the name alone; a longer one ends in …
    """
    name = seat_name(seat)
    shown = name if most is None else shortened(name, most)
    if [seat_name(other) for other in seats].count(name) < 2:
        return shown
    apart = QCoreApplication.translate("labels", "{0} · plaats {1}")
    return apart.format(shown, seat.participant.seat + 1)


def presence_label(presence: Presence) -> str:
    """Return "komt later"."""
    return word_of(presence, _PRESENCES)


def function_label(function: Function) -> str:
    """Return "gespreksleider"."""
    return word_of(function, _FUNCTIONS)


def role_label(role: Role | None) -> str:
    """Return "bewoner", or "" when nobody said it."""
    return word_of(role, _ROLES) if role else ""


def role_count(role: Role | None, n: int) -> str:
    """Return "1 bewoner", "5 bewoners"; without a role "2 zonder rol"."""
    one, many = _ROLE_COUNTS[role]
    return plural(n, translated(one), translated(many))


def organisation_kind_label(kind: OrganisationKind | None) -> str:
    """Return "woningcorporatie", or "" when not known."""
    return word_of(kind, _ORGANISATION_KINDS) if kind else ""


def area_type_label(area: AreaType | None) -> str:
    """Return "Vinex-wijk", or "" when not known."""
    return word_of(area, _AREA_TYPES) if area else ""


def attribution_label(attribution: Attribution) -> str:
    """Return "onthouden tot het einde"."""
    return word_of(attribution, _ATTRIBUTIONS)


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
_ATTRIBUTIONS: dict[StrEnum, str] = {
    Attribution.UNTIL_END: QT_TRANSLATE_NOOP("labels", "onthouden tot het einde"),
    Attribution.KEEP: QT_TRANSLATE_NOOP("labels", "bewaren in het dossier"),
    Attribution.NONE: QT_TRANSLATE_NOOP("labels", "niet vastleggen"),
}
