"""Words for agreements, sources of the neighbourhood, and the threads between cards."""

from enum import StrEnum

from wijkdialoog.domain.assets import AssetDirection, Exchange, HeadHeartHands, Means, WhoWhat
from wijkdialoog.domain.harvest import AgreementState, LinkKind
from wijkdialoog.domain.network import InitiativeKind
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import word_of


def agreement_state_label(state: AgreementState) -> str:
    """Return "loopt"."""
    return word_of(state, _AGREEMENT_STATES)


def link_kind_label(kind: LinkKind) -> str:
    """Return "draad"."""
    return word_of(kind, _LINK_KINDS)


def who_what_label(who_what: WhoWhat) -> str:
    """Return "Mensen"."""
    return word_of(who_what, _WHO_WHAT)


def means_label(means: Means) -> str:
    """Return "Tijd"."""
    return word_of(means, _MEANS)


def head_heart_hands_label(part: HeadHeartHands) -> str:
    """Return "hoofd"."""
    return word_of(part, _HEAD_HEART_HANDS)


def asset_direction_label(direction: AssetDirection) -> str:
    """Return "biedt" or "zoekt"."""
    return word_of(direction, _ASSET_DIRECTIONS)


def exchange_label(exchange: Exchange | None) -> str:
    """Return "gratis", or "" when nobody said it."""
    return word_of(exchange, _EXCHANGES) if exchange else ""


def initiative_kind_label(kind: InitiativeKind | None) -> str:
    """Return "vereniging", or "" when not known."""
    return word_of(kind, _INITIATIVE_KINDS) if kind else ""


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
