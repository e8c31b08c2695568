"""What the neighbourhood already has, what stays open, and what happens with these minutes."""

from collections.abc import Iterator

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.minutes import LeftOut, Minutes, MinutesAsset, MinutesOptions, NameMode
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.asset_tables import sort_of
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.side_by_side import grid
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.tagged_boxes import Card
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter, new_list

_COLUMNS = 2


def asset_cards(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield what the neighbourhood has and what it looks for, as cards."""
    asks = [a for a in minutes.assets if a.direction is AssetDirection.ASKS]
    offers = [a for a in minutes.assets if a.direction is not AssetDirection.ASKS]
    yield from _cards(set_, words.ASSETS, offers)
    yield from _cards(set_, words.ASKS, asks)


def left_out(set_: Typesetter, counted: LeftOut, *, part_of_event: bool = False) -> Iterator[Block]:
    """Yield what is not printed; at a table of an event it heads itself."""
    heading = set_.say(words.LEFT_OUT)
    # A small heading under the one before it; without one before it, one level higher.
    yield (
        set_.heading(heading, size=set_.sizes.theme) if part_of_event else set_.subheading(heading)
    )
    yield set_.paragraph(" ".join(left_out_sentences(set_.texts, counted)), set_.sizes.note)


def left_out_sentences(texts: Texts, left_out: LeftOut) -> list[str]:
    """Return what is not printed, one sentence for each sort; never empty."""
    counted = (
        (words.HIDDEN_NAMES, left_out.hidden_names),
        (words.HIDDEN_SENSITIVE, left_out.sensitive_lines),
        (words.HIDDEN_ASSETS, left_out.hidden_assets),
        (words.HIDDEN_LINES, left_out.hidden_lines),
        (words.HIDDEN_WITHHELD, left_out.withheld_lines),
        (words.HIDDEN_SHORTENED, left_out.shortened_lines),
        (words.HIDDEN_PHOTOS, left_out.hidden_photos),
        (words.HIDDEN_HANDS, left_out.hidden_hands),
    )
    sentences = [words.number(texts, pair, n) for pair, n in counted if n]
    return sentences or [texts.text(words.NOTHING_LEFT_OUT)]


def _cards(set_: Typesetter, heading: str, assets: list[MinutesAsset]) -> Iterator[Block]:
    if not assets:
        return
    yield set_.heading(set_.say(heading), style.ASSETS_ACCENT)
    whole = new_list()
    yield from grid([_card(set_, asset, whole) for asset in assets], _COLUMNS, gap=8)


def _card(set_: Typesetter, asset: MinutesAsset, whole: Element) -> Card:
    """Means or origin as a small heading, the title, then what else is known."""
    details = [asset.holder, words.spoken_note(set_.texts, asset.availability)]
    if asset.exchange:
        details.append(set_.say(words.EXCHANGES[asset.exchange]))
    note = words.spoken_note(set_.texts, asset.note)
    detail = " · ".join(part for part in details if part.strip())
    sizes = set_.sizes
    lines = [(sort_of(set_, asset) or set_.say(words.SOURCE), sizes.card_heading)]
    lines += [(asset.title, sizes.body)]
    lines += [(text, sizes.note) for text in (detail, note) if text.strip()]
    body = Element(Role.LIST_BODY, Element(Role.LIST_ITEM, whole))
    blocks = [
        set_.make.paragraph(text, looks, element=Element(Role.PARAGRAPH, body))
        for text, looks in lines
    ]
    return Card(blocks, line=style.LINE, padding=9)


def open_points(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield what nobody has picked up yet, and the next date."""
    lists = [
        (words.OPEN_ASKS, minutes.open_asks, style.ASSETS_ACCENT),
        (words.OPEN_POSSIBILITIES, minutes.open_possibilities, style.POSSIBILITIES_ACCENT),
        (words.OPEN_DREAMS, minutes.open_dreams, style.DREAMS_ACCENT),
    ]
    filled = [(source, items, accent) for source, items, accent in lists if items]
    undated = len(minutes.undated_agreements)
    if not filled and not undated and not minutes.next_date.strip():
        return
    yield set_.heading(set_.say(words.STAYS_OPEN))
    if undated:
        yield set_.paragraph(words.number(set_.texts, words.UNDATED, undated))
    for source, items, accent in filled:
        yield set_.subheading(set_.say(source), space_before=6)
        yield from set_.bullets(items, accent)
    if minutes.next_date.strip():
        next_date = set_.say(words.NEXT_DATE, date=minutes.next_date)
        yield set_.paragraph(next_date, set_.sizes.body_bold, space_before=8)


def destination(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield for whom the minutes are and what to do when something is wrong."""
    said = destination_sentences(set_, minutes.options, concept=minutes.concept)
    yield set_.heading(set_.say(words.WHAT_HAPPENS), size=set_.sizes.theme)
    yield set_.paragraph(" ".join(said), set_.sizes.note)


def destination_sentences(set_: Typesetter, options: MinutesOptions, *, concept: bool) -> list[str]:
    """Return for whom it is, what to do when something is wrong, and whose names it holds."""
    names = words.NO_NAMES if options.names is NameMode.NONE else words.NAMES_WITH_CONSENT
    still = [words.STILL_CONCEPT] if concept else []
    return [set_.say(sentence) for sentence in (words.FOR_WHOM, *still, words.SAY_SO, names)]
