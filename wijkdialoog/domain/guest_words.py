"""Words behind a name that tell a role, a function or a kind of organisation."""

from dataclasses import dataclass

from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.people import OrganisationKind, Role


@dataclass(frozen=True)
class Detail:
    """What a word says about somebody.

    organisation  the name to keep when the word stands for it ("wijkagent" → "Politie"), or ""
    """

    role: Role | None = None
    organisation_kind: OrganisationKind | None = None
    function: Function | None = None
    organisation: str = ""


_RESIDENT = Detail(Role.RESIDENT)
_POLITICIAN = Detail(Role.POLITICIAN)
_ENTREPRENEUR = Detail(Role.ENTREPRENEUR)
_VOLUNTEER = Detail(Role.VOLUNTEER)
_PROFESSIONAL = Detail(Role.PROFESSIONAL)
_MUNICIPALITY = Detail(Role.OFFICIAL, OrganisationKind.MUNICIPALITY)
_HOUSING = Detail(Role.PROFESSIONAL, OrganisationKind.HOUSING_CORPORATION)
_POLICE = Detail(Role.PROFESSIONAL, OrganisationKind.POLICE)
_CARE = Detail(Role.PROFESSIONAL, OrganisationKind.WELFARE_CARE)
_SCHOOL = Detail(Role.PROFESSIONAL, OrganisationKind.EDUCATION)
_COMPANY = Detail(Role.ENTREPRENEUR, OrganisationKind.COMPANY)
_RELIGIOUS = Detail(None, OrganisationKind.RELIGIOUS)
_CLUB = Detail(None, OrganisationKind.ASSOCIATION)
_RESIDENTS_GROUP = Detail(Role.RESIDENT, OrganisationKind.RESIDENTS_GROUP)
_FACILITATOR = Detail(function=Function.FACILITATOR)
_NOTE_TAKER = Detail(function=Function.NOTE_TAKER)
_HOST = Detail(function=Function.HOST)

ROLE_ONLY: dict[str, Detail] = {
    "bewoner": _RESIDENT,
    "bewoonster": _RESIDENT,
    "buurtbewoner": _RESIDENT,
    "wijkbewoner": _RESIDENT,
    "buur": _RESIDENT,
    "buurvrouw": _RESIDENT,
    "buurman": _RESIDENT,
    "huurder": _RESIDENT,
    "wethouder": _POLITICIAN,
    "raadslid": _POLITICIAN,
    "burgemeester": _POLITICIAN,
    "ondernemer": _ENTREPRENEUR,
    "onderneemster": _ENTREPRENEUR,
    "bakker": _ENTREPRENEUR,
    "winkelier": _ENTREPRENEUR,
    "vrijwilliger": _VOLUNTEER,
    "vrijwilligster": _VOLUNTEER,
    "professional": _PROFESSIONAL,
    "beroepskracht": _PROFESSIONAL,
    "opbouwwerker": _PROFESSIONAL,
    "ambtenaar": Detail(Role.OFFICIAL),
    "gespreksleider": _FACILITATOR,
    "gespreksleidster": _FACILITATOR,
    "notulist": _NOTE_TAKER,
    "notuliste": _NOTE_TAKER,
    "tafelsecretaris": _NOTE_TAKER,
    "gastheer": _HOST,
    "gastvrouw": _HOST,
    # For who works with the screen in English.
    "resident": _RESIDENT,
    "neighbour": _RESIDENT,
    "tenant": _RESIDENT,
    "councillor": _POLITICIAN,
    "mayor": _POLITICIAN,
    "entrepreneur": _ENTREPRENEUR,
    "shopkeeper": _ENTREPRENEUR,
    "volunteer": _VOLUNTEER,
    "facilitator": _FACILITATOR,
    "host": _HOST,
}
"""Whole words that say who somebody is and name no organisation."""

_STANDS_FOR: dict[str, Detail] = {
    "gemeente": Detail(Role.OFFICIAL, OrganisationKind.MUNICIPALITY, organisation="Gemeente"),
    "politie": Detail(Role.PROFESSIONAL, OrganisationKind.POLICE, organisation="Politie"),
    "wijkagent": Detail(Role.PROFESSIONAL, OrganisationKind.POLICE, organisation="Politie"),
    "agent": Detail(Role.PROFESSIONAL, OrganisationKind.POLICE, organisation="Politie"),
    "corporatie": Detail(
        Role.PROFESSIONAL, OrganisationKind.HOUSING_CORPORATION, organisation="Woningcorporatie"
    ),
    "woningcorporatie": Detail(
        Role.PROFESSIONAL, OrganisationKind.HOUSING_CORPORATION, organisation="Woningcorporatie"
    ),
    "winkel": Detail(Role.ENTREPRENEUR, OrganisationKind.COMPANY, organisation="Winkel"),
}

# Beginnings of words inside the name of an organisation: "Bakkerij Al Noor", "gemeente Breda".
_BEGINNINGS: tuple[tuple[str, Detail], ...] = (
    ("gemeente", _MUNICIPALITY),
    ("woningcorporatie", _HOUSING),
    ("wooncorporatie", _HOUSING),
    ("corporatie", _HOUSING),
    ("woningstichting", _HOUSING),
    ("woonstichting", _HOUSING),
    ("politie", _POLICE),
    ("wijkagent", _POLICE),
    ("bewonersgroep", _RESIDENTS_GROUP),
    ("bewonerscommissie", _RESIDENTS_GROUP),
    ("bewonersvereniging", _RESIDENTS_GROUP),
    ("wijkraad", _RESIDENTS_GROUP),
    ("bakker", _COMPANY),
    ("winkel", _COMPANY),
    ("supermarkt", _COMPANY),
    ("welzijn", _CARE),
    ("thuiszorg", _CARE),
    ("zorg", _CARE),
    ("ggz", _CARE),
    ("huisarts", _CARE),
    ("school", _SCHOOL),
    ("basisschool", _SCHOOL),
    ("moskee", _RELIGIOUS),
    ("kerk", _RELIGIOUS),
    ("parochie", _RELIGIOUS),
    ("voetbalclub", _CLUB),
    ("sportclub", _CLUB),
    ("vereniging", _CLUB),
)

LINKING_WORDS = frozenset(("bij", "van", "de", "het", "een", "uit", "in"))
"""Words between a role and an organisation: "vrijwilliger bij de voedselbank"."""

HEADINGS = frozenset(("naam", "namen", "name", "voornaam", "deelnemer", "deelnemers"))
"""First cells of a heading row copied along from a spreadsheet."""


def detail_of(cell: str) -> Detail | None:
    """Return what a part behind a name says, or None when we do not know the words."""
    words = cell.casefold().split()
    if not words:
        return None
    whole = _STANDS_FOR.get(" ".join(words))
    if whole is not None:
        return whole
    if words[0] in ROLE_ONLY:
        return ROLE_ONLY[words[0]]
    for word in words:
        for beginning, detail in _BEGINNINGS:
            if word.startswith(beginning):
                return detail
    return None
