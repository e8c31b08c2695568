"""Lines for the key sentences of each round, with who said it and what sort it is."""

from collections.abc import Iterator

from wijkdialoog.domain.contributions import Target
from wijkdialoog.domain.minutes import Made
from wijkdialoog.domain.paper import PaperEvening, PaperRound, Part
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.paper_blocks import writing_table
from wijkdialoog.reports.paper_sheets import Sheet, flowing, part_title, section
from wijkdialoog.reports.tagged_boxes import Card
from wijkdialoog.reports.typesetter import Typesetter

_ROW = 18.0  # with its padding 26 points: the distance of a ruled pad
_LINES_WITHOUT_PLAN = 20
_SHARES = (0.16, 0.57, 0.27)
_NAMELESS = (0.73, 0.27)


def sentence_sheets(set_: Typesetter, evening: PaperEvening) -> list[Sheet]:
    """Return the lines of all rounds that are written down, in their order."""
    return flowing(list(_blocks(set_, evening)))


def _blocks(set_: Typesetter, evening: PaperEvening) -> Iterator[Block]:
    yield part_title(set_, set_.say(words.PARTS[Part.SENTENCES]))
    yield set_.paragraph(set_.say(words.SENTENCES_HELP), space_before=4)
    with_who = evening.who_said_it
    if not evening.rounds:
        yield _lines(set_, Target.REMARK, _LINES_WITHOUT_PLAN, with_who=with_who)
    for round_ in evening.written_rounds:
        # A box without an edge: the lines of one round stay on one page.
        yield Card(list(_round(set_, round_, with_who=with_who)), padding=0, space_before=20)


def _round(set_: Typesetter, round_: PaperRound, *, with_who: bool) -> Iterator[Block]:
    yield section(set_, set_.say(words.ROUND_AND_KIND, number=round_.number, label=round_.label))
    if round_.question:
        yield set_.lead(round_.question)
    yield _lines(set_, round_.target, round_.lines, with_who=with_who)


def _lines(set_: Typesetter, target: Target, lines: int, *, with_who: bool) -> Block:
    kind = set_.say(words.KIND_IF_OTHER, kind=_kind(set_, target))
    heads = [set_.say(common.WHO)] if with_who else []
    heads += [set_.say(words.KEY_SENTENCE), kind]
    shares = _SHARES if with_who else _NAMELESS
    return writing_table(set_, heads, lines, shares, _ROW)


def _kind(set_: Typesetter, target: Target) -> str:
    kind = target.kind
    made = {Target.ASSET: Made.ASSET, Target.AGREEMENT: Made.AGREEMENT}
    return set_.say(common.ONE_OF_KIND[kind or made[target]])
