"""Dated copies of a dossier: why one was made, what its file is called, which ones are kept."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

FOLDER = "reservekopieën"
DAYS_KEPT, WEEKS_KEPT, MONTHS_KEPT = 7, 5, 12
_DATED = re.compile(r" (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: ([^()]+?))?(?: \(\d+\))?")
_DATE_FORMAT = "%Y-%m-%d %H.%M.%S"
_MADE_FROM = re.compile(r"(?: \((?:kopie van|hersteld|beschadigd)[^()]*\)(?: \d+)?)+$")


class Reason(StrEnum):
    """Why a copy was made. The value stands in the file name, for who opens the folder."""

    CLOSING = "bij sluiten"
    ASKED = "zelf gemaakt"
    BEFORE_CLIMBING = "voor bijwerken"
    BEFORE_EMPTYING_BIN = "voor legen prullenbak"
    BEFORE_REMOVING = "voor verwijderen"
    BEFORE_ANONYMISING = "voor anonimiseren"
    BEFORE_MERGING = "voor samenvoegen"


@dataclass(frozen=True)
class CopyName:
    """What the name of a copy tells: the local moment, and why when that is known."""

    moment: datetime
    reason: Reason | None = None


def copy_stem(stem: str, name: CopyName) -> str:
    """Return "Mijn wijk 2026-04-16 20.14.05 bij sluiten"."""
    words = [stem, f"{name.moment:{_DATE_FORMAT}}", name.reason.value if name.reason else ""]
    return " ".join(filter(None, words))


def read_copy_stem(stem: str, dossier_stem: str) -> CopyName | None:
    """Return what a file name tells, or None when it is no copy of this dossier."""
    if not stem.startswith(dossier_stem):
        return None
    match = _DATED.fullmatch(stem, len(dossier_stem))
    if match is None:
        return None
    try:
        moment = datetime.strptime(match[1], _DATE_FORMAT)
    except ValueError:
        return None
    known = {reason.value: reason for reason in Reason}
    return CopyName(moment, known.get(match[2] or ""))


def plain_stem(stem: str) -> str:
    """Return the name without what earlier copies added: "(kopie van …)", "(hersteld)"."""
    return _MADE_FROM.sub("", stem) or stem


def kept(moments: Iterable[datetime], today: date) -> frozenset[datetime]:
    """Return the moments of the copies that stay.

    All of today (and of later: a clock may have been wrong), then the newest of each day, week and
    month, for the last days, weeks and months that have any. Who opens the dossier once a month
    keeps a year all the same.
    """
    newest_first = sorted(moments, reverse=True)
    of_today = [moment for moment in newest_first if moment.date() >= today]
    older = newest_first[len(of_today) :]
    return frozenset(
        [
            *newest_first[:1],
            *of_today,
            *_newest_of_each(older, DAYS_KEPT, lambda moment: moment.date()),
            *_newest_of_each(older, WEEKS_KEPT, lambda moment: moment.isocalendar()[:2]),
            *_newest_of_each(older, MONTHS_KEPT, lambda moment: (moment.year, moment.month)),
        ]
    )


def _newest_of_each(
    newest_first: list[datetime], most: int, period: Callable[[datetime], Any]
) -> list[datetime]:
    newest: dict[Any, datetime] = {}
    for moment in newest_first:
        newest.setdefault(period(moment), moment)
    return list(newest.values())[:most]
