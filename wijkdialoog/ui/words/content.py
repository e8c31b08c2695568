"""The program's own content in the language of the screen.

Plans, ground rules, cue cards and the practice evening stand in the domain, in Dutch, where lupdate
does not look: `.ci/i18n` shows it all that `contents` gives. What enters a dossier (a chosen plan)
stays in the language it was chosen in.
"""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain import cue_card_texts, partial_date, practice
from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS
from wijkdialoog.domain.ground_rules import DEFAULT_GROUND_RULES
from wijkdialoog.services.dialogues import TITLES
from wijkdialoog.ui.i18n import Texts, texts_in

CONTEXT = "content"


def worded(text: str) -> str:
    """Return a text of the program's own content in the language of the screen; a `Wording`."""
    # QCoreApplication would find something for "" in every file of Qt Linguist: its header.
    return QCoreApplication.translate(CONTEXT, text) if text else text


def in_english(text: str) -> str:
    """Return it in English, whatever the language of the screen; a `Wording` for paper."""
    return _english().get((CONTEXT, text), text)


@cache
def _english() -> Texts:
    return texts_in("en")


def contents() -> Iterator[str]:
    """Yield every text of that content, each once."""
    yield from dict.fromkeys(_all())


def _all() -> Iterator[str]:
    for plan in BUILT_IN_PLANS:
        yield from (plan.name, plan.purpose)
        for round_ in plan.rounds:
            yield from (round_.label, round_.question)
    yield from DEFAULT_GROUND_RULES
    yield from TITLES
    yield from cue_card_texts.texts()
    yield from practice.texts()
    yield from (*partial_date.MONTHS, *partial_date.WEEKDAYS)
