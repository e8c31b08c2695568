"""One person's extract as a PDF, made of the blocks of the minutes: tagged, archivable."""

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from wijkdialoog.domain.about_person import AboutPerson, OwnSeat
from wijkdialoog.domain.partial_date import spoken_date
from wijkdialoog.reports import extract_words as words
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.minutes_pdf import Written
from wijkdialoog.reports.page import Footer, draw_pages, paginate
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.shaping import Shaper, clean_line
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter

_SHARES = (0.32, 0.68)


def write_extract(about: AboutPerson, texts: Texts, target: BinaryIO) -> Written:
    """Write everything about one person as a PDF. Equal values give equal bytes."""
    shaper = Shaper()
    set_ = Typesetter(shaper, texts, style.READABLE)
    pages = paginate(list(_story(set_, about)))
    title = set_.say(words.TITLE, name=clean_line(about.name))
    made = datetime.fromisoformat(about.made_on)
    itself = About(title, set_.say(words.SUBJECT), texts.language, made)
    footer = Footer(
        set_.say(words.FOOTER, date=spoken_date(about.made_on)), set_.say(common.PAGE_OF)
    )
    draw_pages(pages, itself, footer, set_, target)
    return Written(len(pages), shaper.missing)


def _story(set_: Typesetter, about: AboutPerson) -> Iterator[Block]:
    yield set_.title(set_.say(words.TITLE, name=about.name))
    lead = set_.say(words.LEAD, date=spoken_date(about.made_on), dossier=about.dossier)
    yield set_.paragraph(lead, space_before=8)
    yield set_.heading(set_.say(words.WHO))
    yield _facts(set_, _who(set_, about))
    yield set_.heading(set_.say(words.CONSENTS))
    yield _facts(set_, _consents(set_, about))
    yield set_.heading(set_.say(words.DIALOGUES))
    if not about.seats:
        yield set_.paragraph(set_.say(words.NO_DIALOGUES))
    for seat in about.seats:
        yield from _seat(set_, seat)
    yield from _list(
        set_, words.ASSETS, [_dotted(a.title, a.availability, a.note) for a in about.assets]
    )
    yield from _list(set_, words.NETWORKS, [_dotted(*pair) for pair in about.networks])
    yield from _what_now(set_, about)


def _facts(set_: Typesetter, rows: list[tuple[str, str]]) -> Block:
    sizes = set_.sizes
    cells = [(set_.typed(k, sizes.body_bold), set_.typed(v, sizes.body)) for k, v in rows]
    return set_.make.table(
        None, cells, _SHARES, sizes.body, sizes.body, row_heads=True, space_before=4
    )


def _who(set_: Typesetter, about: AboutPerson) -> list[tuple[str, str]]:
    role = set_.say(words.ROLES[about.role]) if about.role else ""
    found = [
        (words.NAME, about.name),
        (words.LABEL, about.label),
        (words.ROLE, role),
        (words.ORGANISATION, about.organisation),
        (words.EMAIL, about.email or set_.say(words.NOTHING)),
        (words.PHONE, about.phone or set_.say(words.NOTHING)),
    ]
    return [(set_.say(heading), text) for heading, text in found if text]


def _consents(set_: Typesetter, about: AboutPerson) -> list[tuple[str, str]]:
    return [
        (
            set_.say(words.PURPOSES[purpose]),
            set_.say(words.YES_SINCE, date=spoken_date(date)) if date else set_.say(words.NO),
        )
        for purpose, date in about.consents
    ]


def _seat(set_: Typesetter, seat: OwnSeat) -> Iterator[Block]:
    yield set_.subheading(seat.title)
    yield set_.paragraph(_when_and_how(set_, seat), set_.sizes.note)
    if seat.in_bin:
        yield set_.paragraph(set_.say(words.IN_BIN), set_.sizes.note)
    for version, date in seat.handed_back:
        said = words.HANDED_BACK if date else words.HANDED_BACK_SOME_DAY
        told = set_.say(said, version=version, date=spoken_date(date) if date else "")
        yield set_.paragraph(told, set_.sizes.note)
    for heading, lines in (
        (words.SAID, seat.said),
        (words.MENTIONED, seat.mentioned),
        (words.AGREEMENTS, seat.agreements),
    ):
        if lines:
            yield set_.lead(set_.say(heading), set_.sizes.cell_head, space_before=8)
            yield from set_.bullets(lines, style.LINE)


def _when_and_how(set_: Typesetter, seat: OwnSeat) -> str:
    date = spoken_date(seat.date) if seat.date else ""
    if seat.function is None or seat.presence is None:
        return _dotted(date, set_.say(words.NOT_AT_TABLE))
    times = {
        (True, True): words.FROM_TO,
        (True, False): words.SINCE,
        (False, True): words.UNTIL,
    }.get((bool(seat.arrived), bool(seat.left)))
    there = set_.say(times, arrived=seat.arrived, left=seat.left) if times else ""
    function, presence = words.FUNCTIONS[seat.function], words.PRESENCES[seat.presence]
    return _dotted(date, seat.venue, set_.say(function), set_.say(presence), there)


def _list(set_: Typesetter, heading: str, items: list[str]) -> Iterator[Block]:
    if items:
        yield set_.heading(set_.say(heading))
        yield from set_.bullets(items, style.ASSETS_ACCENT)


def _what_now(set_: Typesetter, about: AboutPerson) -> Iterator[Block]:
    yield set_.heading(set_.say(words.WHAT_NOW))
    yield set_.paragraph(set_.say(words.RIGHTS))
    if about.copies:
        yield set_.paragraph(common.number(set_.texts, words.COPIES, about.copies))


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part.strip())
