"""How agreements of earlier evenings stand, in words; a sign never stands without its word."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.follow_up import Answer, LookedBack, Standing
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.saying import plural

_translate = QCoreApplication.translate

_ANSWERS = {
    Answer.DONE: QT_TRANSLATE_NOOP("follow_up", "gedaan"),
    Answer.RUNNING: QT_TRANSLATE_NOOP("follow_up", "loopt"),
    Answer.DROPPED: QT_TRANSLATE_NOOP("follow_up", "vervalt"),
}
_SIGNS = {Answer.DONE: "✓", Answer.RUNNING: "→", Answer.DROPPED: "✕", None: "?"}


def answer_word(answer: Answer | None) -> str:
    """Return "gedaan", "loopt", "vervalt"; None: "nog niet besproken"."""
    if answer is None:
        return _translate("follow_up", "nog niet besproken")
    return _translate("follow_up", _ANSWERS[answer])


def signed_answer(answer: Answer | None) -> str:
    """Return "✓ gedaan"."""
    return f"{_SIGNS[answer]} {answer_word(answer)}"


def standing_words(standing: Standing) -> str:
    """Return "3 gedaan, 1 loopt"; "" when there is nothing to look back on."""
    counted = (
        (standing.done, Answer.DONE),
        (standing.running, Answer.RUNNING),
        (standing.dropped, Answer.DROPPED),
        (standing.open, None),
    )
    return ", ".join(f"{number} {answer_word(answer)}" for number, answer in counted if number)


def left_from_before(number: int) -> str:
    """Return the tip for who prepares an evening; "" when nothing is open."""
    if not number:
        return ""
    return plural(
        number,
        _translate("follow_up", "Van vorige keer staat nog 1 afspraak open."),
        _translate("follow_up", "Van vorige keer staan nog {n} afspraken open."),
    )


def agreed_when(item: LookedBack) -> str:
    """Return "Afgesproken op 16 april 2026 · Dialoog Bloemenbuurt"."""
    date = item.dialogue.date
    when = _translate("follow_up", "Afgesproken op {0}").format(spoken_date(date)) if date else ""
    return " · ".join(part for part in (when, item.dialogue.title) if part)
