"""Words and colours for the parts of the page that types over from paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.paper import Part
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.domain.typing_over import EntryPart, TypedOver
from wijkdialoog.ui.conversation.round_rail import RailRound
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.paper import part_label
from wijkdialoog.ui.words.saying import plural

_translate = QCoreApplication.translate

END = "end"
"""The key of the last page, which is on no paper."""

_KINDS = {
    Part.TURNS: RoundKind.WELCOME,
    Part.CARDS: RoundKind.ASSETS,
    Part.AGREEMENTS: RoundKind.AGREEMENTS,
    Part.TALLY: RoundKind.CLOSING,
}


def entry_label(typed: TypedOver, part: EntryPart | None) -> str:
    """Return "Wie er was", "Dromen" or "Afspraken"; without a part what stands at the end."""
    if part is None:
        return _translate("paper", "Klaar")
    if part.part is Part.TURNS:
        return _translate("paper", "Wie er was")
    if part.part is Part.SENTENCES:
        round_ = typed.round(part.round_id)
        return round_.label if round_ else _translate("paper", "Zonder ronde")
    return part_label(part.part)


def entry_title(typed: TypedOver, part: EntryPart | None) -> str:
    """Return "Ronde 3: Dromen": where on the paper this is."""
    round_ = typed.round(part.round_id) if part else None
    if round_ is None:
        return entry_label(typed, part)
    number = typed.rounds.index(round_) + 1
    return _translate("paper", "Ronde {0}: {1}").format(number, round_.label)


def entry_amount(typed: TypedOver, part: EntryPart) -> str:
    """Return "8 mensen", "5 regels"; "" when nothing is typed over yet."""
    number = typed.amount(part)
    one, many = {
        Part.TURNS: (_translate("paper", "{n} mens"), _translate("paper", "{n} mensen")),
        Part.SENTENCES: (_translate("paper", "{n} regel"), _translate("paper", "{n} regels")),
        Part.CARDS: (_translate("paper", "{n} kaart"), _translate("paper", "{n} kaarten")),
        Part.AGREEMENTS: (
            _translate("paper", "{n} afspraak"),
            _translate("paper", "{n} afspraken"),
        ),
        Part.TALLY: (_translate("paper", "{n} hand"), _translate("paper", "{n} handen")),
    }[part.part]
    return plural(number, one, many) if number else ""


def entry_rail(typed: TypedOver, current: str) -> list[RailRound]:
    """Return a row for each part, and one for the end; `current` is the key of the part shown."""
    rows = [_row(typed, part, current) for part in typed.parts]
    label = entry_label(typed, None)
    end = RailRound(
        RoundId(END), label, RoundKind.OTHER, visited=typed.dialogue.closed, current=current == END
    )
    return [*rows, end]


def held_words(typed: TypedOver) -> str:
    """Return how this evening was held, and when by its plan."""
    dialogue = typed.dialogue
    known = (spoken_date(dialogue.date) if dialogue.date else "", dialogue.start or "")
    when = " ".join(words.replace(":", ".") for words in known if words)
    if typed.timed:
        return _translate(
            "paper", "Een deel van deze avond liep met de klok. Vul de rest hier aan."
        )
    if not when:
        return _translate("paper", "Deze avond ging zonder klok. Typ over wat op papier staat.")
    return _translate(
        "paper", "Deze avond ({0}) ging zonder klok. Typ over wat op papier staat."
    ).format(when)


def summary(typed: TypedOver) -> Sequence[str]:
    """Return what is typed over so far, a line for each sort of thing."""
    lines = sum(typed.lines.values())
    said = plural(
        lines,
        _translate("paper", "{n} regel uit het gesprek"),
        _translate("paper", "{n} regels uit het gesprek"),
    )
    others = [part for part in typed.parts if part.part is not Part.SENTENCES]
    amounts = [(part.part, entry_amount(typed, part)) for part in others]
    people = [words for part, words in amounts if part is Part.TURNS and words]
    rest = [words for part, words in amounts if part is not Part.TURNS and words]
    return [*people, *([said] if lines else []), *rest]


def still_empty(typed: TypedOver) -> str:
    """Return which parts have nothing yet, in a sentence; "" when all have something."""
    empty = [entry_label(typed, part) for part in typed.parts if not typed.amount(part)]
    if not empty:
        return ""
    return _translate("paper", "Nog leeg: {0}. Dat mag.").format(", ".join(empty))


def _row(typed: TypedOver, part: EntryPart, current: str) -> RailRound:
    number = typed.amount(part)
    return RailRound(
        RoundId(part.key),
        entry_label(typed, part),
        _kind(typed, part),
        minutes=str(number) if number else "",
        visited=number > 0,
        current=part.key == current,
        spoken=entry_amount(typed, part) or _translate("paper", "nog leeg"),
    )


def _kind(typed: TypedOver, part: EntryPart) -> RoundKind:
    round_ = typed.round(part.round_id)
    return round_.kind if round_ else _KINDS.get(part.part, RoundKind.OTHER)
