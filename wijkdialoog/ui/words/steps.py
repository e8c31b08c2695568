"""Words for the five steps of a dialogue."""

from enum import StrEnum

from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.words.saying import word_of


def step_label(step: Step) -> str:
    """Return "Voorbereiden"."""
    return word_of(step, _STEPS)


_STEPS: dict[StrEnum, str] = {
    Step.PREPARE: QT_TRANSLATE_NOOP("labels", "Voorbereiden"),
    Step.PARTICIPANTS: QT_TRANSLATE_NOOP("labels", "Deelnemers"),
    Step.CONVERSATION: QT_TRANSLATE_NOOP("labels", "Gesprek"),
    Step.HARVEST: QT_TRANSLATE_NOOP("labels", "Oogst"),
    Step.MINUTES: QT_TRANSLATE_NOOP("labels", "Verslag"),
}
