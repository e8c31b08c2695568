"""What stands in a field that differs, as a person reads it: its name and its content."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.assets import AssetDirection, Exchange, HeadHeartHands, Means, WhoWhat
from wijkdialoog.domain.contributions import Kind, Sensitive
from wijkdialoog.domain.dialogue import Attribution, Function
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.domain.merge_memory import IN_BIN
from wijkdialoog.domain.network import InitiativeKind
from wijkdialoog.domain.people import AreaType, Consents, OrganisationKind, Role
from wijkdialoog.domain.plan import RoundForm, RoundKind
from wijkdialoog.domain.tally import Hands
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.contributions import kind_label, sensitive_label
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.follow_up import answer_word
from wijkdialoog.ui.words.harvest import (
    agreement_state_label,
    asset_direction_label,
    exchange_label,
    head_heart_hands_label,
    initiative_kind_label,
    means_label,
    who_what_label,
)
from wijkdialoog.ui.words.people import (
    area_type_label,
    attribution_label,
    function_label,
    organisation_kind_label,
    role_label,
)
from wijkdialoog.ui.words.rounds import round_form_label, round_kind_label
from wijkdialoog.ui.words.tally import counted_hands

_translate = QCoreApplication.translate

_LABELS: dict[type[StrEnum], Callable[..., str]] = {
    AgreementState: agreement_state_label,
    Answer: answer_word,
    AreaType: area_type_label,
    AssetDirection: asset_direction_label,
    Attribution: attribution_label,
    Exchange: exchange_label,
    Function: function_label,
    HeadHeartHands: head_heart_hands_label,
    InitiativeKind: initiative_kind_label,
    Kind: kind_label,
    Means: means_label,
    OrganisationKind: organisation_kind_label,
    Role: role_label,
    RoundForm: round_form_label,
    RoundKind: round_kind_label,
    Sensitive: sensitive_label,
    WhoWhat: who_what_label,
}
_FIELDS = {
    "answer": QT_TRANSLATE_NOOP("merging", "hoe het staat"),
    "area_type": QT_TRANSLATE_NOOP("merging", "soort wijk"),
    "arrived": QT_TRANSLATE_NOOP("merging", "kwam om"),
    "attribution": QT_TRANSLATE_NOOP("merging", "wie zei het"),
    "availability": QT_TRANSLATE_NOOP("merging", "wanneer beschikbaar"),
    "caption": QT_TRANSLATE_NOOP("merging", "onderschrift"),
    "closed": QT_TRANSLATE_NOOP("merging", "afgerond"),
    "consents": QT_TRANSLATE_NOOP("merging", "toestemming"),
    "date": QT_TRANSLATE_NOOP("merging", "datum"),
    "dialogue_id": QT_TRANSLATE_NOOP("merging", "dialoog"),
    "direction": QT_TRANSLATE_NOOP("merging", "biedt of zoekt"),
    "dots": QT_TRANSLATE_NOOP("merging", "stippen"),
    "email": QT_TRANSLATE_NOOP("merging", "e-mail"),
    "end": QT_TRANSLATE_NOOP("merging", "einde"),
    "event": QT_TRANSLATE_NOOP("merging", "evenement"),
    "exchange": QT_TRANSLATE_NOOP("merging", "op welke manier"),
    "form": QT_TRANSLATE_NOOP("merging", "vorm"),
    "function": QT_TRANSLATE_NOOP("merging", "taak"),
    "ground_rules": QT_TRANSLATE_NOOP("merging", "spelregels"),
    "hands": QT_TRANSLATE_NOOP("merging", "handen"),
    "head_heart_hands": QT_TRANSLATE_NOOP("merging", "hoofd, hart of handen"),
    "headcount": QT_TRANSLATE_NOOP("merging", "aantal mensen"),
    "in_minutes": QT_TRANSLATE_NOOP("merging", "in het verslag"),
    "keep_until": QT_TRANSLATE_NOOP("merging", "bewaren tot"),
    "kind": QT_TRANSLATE_NOOP("merging", "soort"),
    "label": QT_TRANSLATE_NOOP("merging", "naam in het verslag"),
    "left": QT_TRANSLATE_NOOP("merging", "ging om"),
    "means": QT_TRANSLATE_NOOP("merging", "middel"),
    "minutes": QT_TRANSLATE_NOOP("merging", "minuten"),
    "municipality": QT_TRANSLATE_NOOP("merging", "gemeente"),
    "name": QT_TRANSLATE_NOOP("merging", "naam"),
    "neighbourhood_id": QT_TRANSLATE_NOOP("merging", "wijk"),
    "next_date": QT_TRANSLATE_NOOP("merging", "volgende keer"),
    "note": QT_TRANSLATE_NOOP("merging", "toelichting"),
    "organisation_id": QT_TRANSLATE_NOOP("merging", "organisatie"),
    "participant_id": QT_TRANSLATE_NOOP("merging", "wie zei het"),
    "people": QT_TRANSLATE_NOOP("merging", "aantal mensen"),
    "person_id": QT_TRANSLATE_NOOP("merging", "wie"),
    "phone": QT_TRANSLATE_NOOP("merging", "telefoon"),
    "place": QT_TRANSLATE_NOOP("merging", "plek"),
    "question": QT_TRANSLATE_NOOP("merging", "vraag"),
    "released": QT_TRANSLATE_NOOP("merging", "niet gevoelig"),
    "role": QT_TRANSLATE_NOOP("merging", "rol"),
    "round_id": QT_TRANSLATE_NOOP("merging", "ronde"),
    "second_question": QT_TRANSLATE_NOOP("merging", "vraag in een tweede taal"),
    "sensitive": QT_TRANSLATE_NOOP("merging", "gevoelig"),
    "since": QT_TRANSLATE_NOOP("merging", "sinds"),
    "start": QT_TRANSLATE_NOOP("merging", "begin"),
    "state": QT_TRANSLATE_NOOP("merging", "stand"),
    "summary": QT_TRANSLATE_NOOP("merging", "samenvatting"),
    "table_number": QT_TRANSLATE_NOOP("merging", "tafel"),
    "text": QT_TRANSLATE_NOOP("merging", "tekst"),
    "theme": QT_TRANSLATE_NOOP("merging", "thema"),
    "theme_id": QT_TRANSLATE_NOOP("merging", "thema"),
    "thinking_minutes": QT_TRANSLATE_NOOP("merging", "minuten denktijd"),
    "title": QT_TRANSLATE_NOOP("merging", "titel"),
    "venue": QT_TRANSLATE_NOOP("merging", "plek"),
    "what": QT_TRANSLATE_NOOP("merging", "wat"),
    "when": QT_TRANSLATE_NOOP("merging", "wanneer"),
    "who": QT_TRANSLATE_NOOP("merging", "wie"),
    "who_what": QT_TRANSLATE_NOOP("merging", "wie of wat"),
    "without_minutes": QT_TRANSLATE_NOOP("merging", "zonder verslag"),
    IN_BIN: QT_TRANSLATE_NOOP("merging", "prullenbak"),
}
_DATES = ("date", "keep_until")
_CONSENTS = {
    "name_in_minutes": QT_TRANSLATE_NOOP("merging", "naam in verslag"),
    "contact": QT_TRANSLATE_NOOP("merging", "contact"),
    "photo": QT_TRANSLATE_NOOP("merging", "foto"),
    "network": QT_TRANSLATE_NOOP("merging", "netwerk"),
}


def field_words(field: str) -> str:
    """Return "wanneer"."""
    return _translate("merging", _FIELDS[field])


def value_words(field: str, value: object) -> str:
    """Return what stands in a field: "leeg", "ja", "Tijd, Kennis", "16 april 2026"."""
    if value is None or value in ("", ()):
        return _translate("merging", "leeg")
    if isinstance(value, Consents):
        return _consents(value)
    if isinstance(value, Hands):
        return counted_hands(value)
    if field == IN_BIN:
        binned = _translate("merging", "weggegooid")
        return binned if value else _translate("merging", "in gebruik")
    if isinstance(value, bool):
        return _translate("merging", "ja") if value else _translate("merging", "nee")
    if isinstance(value, tuple):
        return ", ".join(_one(part) for part in value)
    if field in _DATES:
        return spoken_date(str(value))
    return _one(value)


def _one(value: object) -> str:
    if isinstance(value, StrEnum):
        return _LABELS[type(value)](value)
    number = getattr(value, "number", None)  # a headcount
    return str(value if number is None else number)


def _consents(value: Consents) -> str:
    given = [
        f"{_translate('merging', words)} ({spoken_date(date)})"
        for name, words in _CONSENTS.items()
        if (date := getattr(value, name))
    ]
    return ", ".join(given) or _translate("merging", "geen")
