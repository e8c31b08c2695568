"""What a card of the harvest board says: words, accent and accessible name, from domain values."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.board import Board, Card, Column, Gaps
from wijkdialoog.domain.board_views import Lane
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.harvest import Agreement, AgreementState, Theme
from wijkdialoog.domain.plan import Round
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.contributions import kind_label
from wijkdialoog.ui.words.harvest import agreement_state_label, asset_direction_label, means_label
from wijkdialoog.ui.words.people import seat_name
from wijkdialoog.ui.words.saying import plural

_TITLES: dict[Column, str] = {
    Column.STORIES: QT_TRANSLATE_NOOP("board", "Verhalen"),
    Column.DREAMS: QT_TRANSLATE_NOOP("board", "Dromen"),
    Column.POSSIBILITIES: QT_TRANSLATE_NOOP("board", "Mogelijkheden"),
    Column.ASSETS: QT_TRANSLATE_NOOP("board", "Bronnen"),
    Column.AGREEMENTS: QT_TRANSLATE_NOOP("board", "Afspraken"),
}
_ONE: dict[Column, str] = {
    Column.DREAMS: QT_TRANSLATE_NOOP("board", "Droom"),
    Column.POSSIBILITIES: QT_TRANSLATE_NOOP("board", "Mogelijkheid"),
    Column.ASSETS: QT_TRANSLATE_NOOP("board", "Bron"),
    Column.AGREEMENTS: QT_TRANSLATE_NOOP("board", "Afspraak"),
}
_STORY_TITLES: dict[Kind, str] = {
    Kind.EXPERIENCE: QT_TRANSLATE_NOOP("board", "Ervaringen"),
    Kind.VIEW: QT_TRANSLATE_NOOP("board", "Zienswijzen"),
    Kind.INSIGHT: QT_TRANSLATE_NOOP("board", "Inzichten"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("board", "Citaten"),
    Kind.REMARK: QT_TRANSLATE_NOOP("board", "Opmerkingen"),
}
_SHORT = 34


@dataclass(frozen=True)
class Tail:
    """A line under the text of a card.

    role   role of its colour in the theme: accent of a kind, "amber" or "muted"
    arrow  whether it begins with the arrow of a thread
    """

    text: str
    role: str
    arrow: bool = False


@dataclass(frozen=True)
class Face:
    """Everything that is painted on a card, in words.

    role     accent: role of a colour in the theme
    right    words at the right of the caption, in the colour `right_role`
    dots     hands counted; None on a card that has none
    dashed   asked: stripe and border are dashed
    struck   done or dropped: the text is quieter
    name     what a screen reader says
    """

    role: str
    caption: str
    text: str
    right: str = ""
    right_role: str = "muted"
    dots: int | None = None
    tails: tuple[Tail, ...] = ()
    dashed: bool = False
    struck: bool = False
    name: str = ""


def accent(card: Card) -> str:
    """Return the role of the colour of a card."""
    if card.column is Column.STORIES and card.kind:
        return str(card.kind)
    return str(card.column)


def short(text: str, most: int = _SHORT) -> str:
    """Return the text on one line, cut at a word with … when it is long."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[:most].rsplit(" ", 1)[0] if " " in line[:most] else line[:most]
    return f"{cut.rstrip(' .,;:')}…"


def quoted(text: str) -> str:
    """Return the beginning of a text between quotes."""
    return f"‘{short(text)}’"


def column_title(column: Column) -> str:
    """Return "Dromen"."""
    return QCoreApplication.translate("board", _TITLES[column])


def card_sort(card: Card) -> str:
    """Return "Droom", "Bron", "Ervaring"."""
    if card.column is Column.STORIES and card.kind:
        return kind_label(card.kind)
    return QCoreApplication.translate("board", _ONE[card.column])


def lane_title(lane: Lane, leftover: str) -> tuple[str, str]:
    """Return the title of a lane and the role of its colour; `leftover` for what has no place."""
    subject = lane.subject
    if isinstance(subject, Column):
        return column_title(subject), str(subject)
    if isinstance(subject, Kind):
        return QCoreApplication.translate("board", _STORY_TITLES[subject]), str(subject)
    if isinstance(subject, Theme):
        return subject.label, "ink"
    if isinstance(subject, Round):
        return subject.label, str(subject.kind)
    if isinstance(subject, Seat):
        return seat_name(subject), "ink"
    return leftover, "muted"


def face(board: Board, card: Card, *, with_sort: bool = False) -> Face:
    """Return what stands on a card; `with_sort` says "Droom" where cards of all sorts mix."""
    value = card.value
    if isinstance(value, Asset):
        made = _asset_face(card, value)
    elif isinstance(value, Agreement):
        made = _agreement_face(card, value)
    else:
        made = _said_face(card, value)
    tails = (*_sources(board, card), *_against(board, card), *_offer(board, card))
    caption = made.caption
    if with_sort and not caption.startswith(card_sort(card)):
        caption = f"{card_sort(card)} · {caption}"
    return Face(
        made.role,
        caption,
        card.text,
        made.right,
        made.right_role,
        card.dots if card.can_have_dots else None,
        tails,
        made.dashed,
        made.struck,
        _name(board, card, made),
    )


def dots_words(dots: int) -> str:
    """Return "1 stip", "5 stippen"."""
    return plural(
        dots,
        QCoreApplication.translate("board", "{n} stip"),
        QCoreApplication.translate("board", "{n} stippen"),
    )


def gaps_sentence(gaps: Gaps) -> str:
    """Return what is not picked up yet in words; "" when nothing is open."""
    parts: list[str] = []
    if gaps.possibilities_without_asset:
        parts.append(
            plural(
                gaps.possibilities_without_asset,
                QCoreApplication.translate("board", "geen bron nog voor {n} mogelijkheid"),
                QCoreApplication.translate("board", "geen bron nog voor {n} mogelijkheden"),
            )
        )
    if gaps.dreams_without_agreement:
        parts.append(
            plural(
                gaps.dreams_without_agreement,
                QCoreApplication.translate("board", "geen afspraak nog voor {n} droom"),
                QCoreApplication.translate("board", "geen afspraak nog voor {n} dromen"),
            )
        )
    if gaps.undated_agreements:
        parts.append(
            plural(
                gaps.undated_agreements,
                QCoreApplication.translate("board", "{n} afspraak zonder datum"),
                QCoreApplication.translate("board", "{n} afspraken zonder datum"),
            )
        )
    sentence = " · ".join(parts)
    return sentence[:1].upper() + sentence[1:]


def _said_face(card: Card, value: Contribution) -> Face:
    caption = seat_name(card.seat) if card.seat else ""
    if card.column is Column.STORIES or not caption:
        caption = " · ".join(part for part in (card_sort(card), caption) if part)
    right = QCoreApplication.translate("board", "gevoelig") if value.sensitive else ""
    return Face(accent(card), caption, card.text, right, "amber")


def _asset_face(card: Card, value: Asset) -> Face:
    means = ", ".join(means_label(part) for part in value.means)
    caption = " · ".join(part for part in (means, card.holder) if part) or card_sort(card)
    right = asset_direction_label(value.direction)
    if card.is_asked:
        right = QCoreApplication.translate("board", "gezocht")
    return Face(accent(card), caption, card.text, right, dashed=card.is_asked)


def _agreement_face(card: Card, value: Agreement) -> Face:
    who = " + ".join(value.who) or QCoreApplication.translate("board", "Nog niemand")
    right, role = value.when or "", "muted"
    if card.is_undated:
        right, role = QCoreApplication.translate("board", "nog geen datum"), "amber"
    struck = value.state is not AgreementState.OPEN
    if struck:
        right, role = agreement_state_label(value.state), "action"
    return Face(accent(card), who, card.text, right, role, struck=struck)


def _sources(board: Board, card: Card) -> tuple[Tail, ...]:
    by_accent: dict[str, list[str]] = {}
    for source in board.sources(card.id):
        by_accent.setdefault(accent(source), []).append(short(source.text))
    return tuple(Tail(" · ".join(texts), role, arrow=True) for role, texts in by_accent.items())


def _against(board: Board, card: Card) -> tuple[Tail, ...]:
    texts = [quoted(other.text) for other in board.contradictions(card.id)]
    if not texts:
        return ()
    words = QCoreApplication.translate("board", "Spreekt tegen: {0}").format(" · ".join(texts))
    return (Tail(words, "amber"),)


def _offer(board: Board, card: Card) -> tuple[Tail, ...]:
    """For what is asked: somebody who offers something like it."""
    offer = board.offer_for(card)
    if offer is None:
        return ()
    words = QCoreApplication.translate("board", "Wie kan dit? {0}")
    named = " · ".join(part for part in (offer.holder, short(offer.text)) if part)
    return (Tail(words.format(named), "action"),)


def _name(board: Board, card: Card, made: Face) -> str:
    caption = made.caption if made.caption != card_sort(card) else ""
    head = ", ".join(part for part in (card_sort(card), caption, made.right) if part)
    parts = [f"{head}: {' '.join(card.text.split())}"]
    if card.dots:
        parts.append(dots_words(card.dots))
    theme = board.theme(card.theme_id)
    if theme:
        parts.append(QCoreApplication.translate("board", "Thema {0}").format(theme.label))
    for words, others in (
        (QCoreApplication.translate("board", "Komt uit {0}"), board.sources(card.id)),
        (QCoreApplication.translate("board", "Leidt naar {0}"), board.targets(card.id)),
        (QCoreApplication.translate("board", "Spreekt {0} tegen"), board.contradictions(card.id)),
    ):
        if others:
            parts.append(words.format(", ".join(quoted(other.text) for other in others)))
    return ". ".join(part.rstrip(" .") for part in parts)
