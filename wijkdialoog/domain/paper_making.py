"""From a dialogue to what is printed of it."""

from collections import Counter
from collections.abc import Sequence

from wijkdialoog.domain.contributions import default_target
from wijkdialoog.domain.cue_card_texts import ALWAYS
from wijkdialoog.domain.cue_cards import WhatIf, cue_card
from wijkdialoog.domain.dialogue import Attribution, Dialogue, Presence, Seat
from wijkdialoog.domain.paper import (
    DUTCH,
    MOST_SEATS,
    USUAL_SEATS,
    PaperEvening,
    PaperPerson,
    PaperRound,
    is_written,
)
from wijkdialoog.domain.plan import (
    Round,
    RoundForm,
    RoundKind,
    clock_times,
    fit,
    seconds_per_person,
)
from wijkdialoog.domain.privacy import first_name
from wijkdialoog.domain.wording import Wording, as_written

_FEWEST_LINES, _MOST_LINES = 6, 16
_LINES_OUTSIDE = 4  # of a round that is about something else than what people bring in


def paper_evening(
    dialogue: Dialogue,
    rounds: Sequence[Round],
    seats: Sequence[Seat],
    *,
    neighbourhood: str = "",
    tally_question: str = "",
    practice: bool = False,
    help_language: str = DUTCH,
    wording: Wording = as_written,
) -> PaperEvening:
    """Return what is printed of a dialogue. Who never comes has no chair.

    wording  the words of the cue cards, in `help_language`
    """
    expected = [seat for seat in seats if seat.participant.presence is not Presence.ABSENT]
    counted = dialogue.headcount.number if dialogue.headcount else 0
    chairs = min(MOST_SEATS, max(len(expected), counted)) or USUAL_SEATS
    plan = fit(rounds, chairs, dialogue.start, dialogue.end)
    return PaperEvening(
        title=dialogue.title,
        date=dialogue.date or "",
        start=dialogue.start or "",
        end=plan.end or dialogue.end or "",
        venue=dialogue.venue,
        neighbourhood=neighbourhood,
        table_number=dialogue.table_number,
        rounds=_paper_rounds(rounds, dialogue, chairs, wording),
        people=_people(expected),
        seats=max(chairs, len(expected)),
        ground_rules=dialogue.ground_rules,
        what_if=tuple(WhatIf(situation, wording(text)) for situation, text in ALWAYS.items()),
        who_said_it=dialogue.attribution is not Attribution.NONE,
        tally_question=tally_question,
        practice=practice,
        help_language=help_language,
    )


def _paper_rounds(
    rounds: Sequence[Round], dialogue: Dialogue, people: int, wording: Wording
) -> tuple[PaperRound, ...]:
    slots = clock_times(dialogue.start, rounds) if dialogue.start else (None,) * len(rounds)
    return tuple(
        _paper_round(
            number,
            round_,
            dialogue.question,
            (slot.start, slot.end) if slot else ("", ""),
            people,
            wording,
        )
        for number, (round_, slot) in enumerate(zip(rounds, slots, strict=True), start=1)
    )


def _paper_round(
    number: int,
    round_: Round,
    of_evening: str,
    times: tuple[str, str],
    people: int,
    wording: Wording,
) -> PaperRound:
    card = cue_card(round_, wording)
    about_it = round_.kind not in (RoundKind.WELCOME, RoundKind.CLOSING)
    return PaperRound(
        number=number,
        label=round_.label,
        kind=round_.kind,
        form=round_.form,
        question=round_.question or (of_evening if about_it else ""),
        second_question=round_.second_question,
        start=times[0],
        end=times[1],
        minutes=round_.minutes,
        thinking_minutes=round_.thinking_minutes,
        seconds_per_person=seconds_per_person(round_, people),
        say=card.say,
        follow_ups=card.follow_ups,
        what_if=tuple(w for w in card.what_if if w.help != wording(ALWAYS[w.situation])),
        target=default_target(round_.kind),
        lines=_lines(round_, people),
    )


def _lines(round_: Round, people: int) -> int:
    """How many lines a round gets: one for each person who has a turn in it."""
    if not is_written(round_):
        return 0
    if round_.kind in (RoundKind.WELCOME, RoundKind.CLOSING):
        return _LINES_OUTSIDE
    if round_.form is RoundForm.PLENARY:
        return _FEWEST_LINES
    return max(_FEWEST_LINES, min(_MOST_LINES, people))


def _people(seats: Sequence[Seat]) -> tuple[PaperPerson, ...]:
    named = [seat for seat in seats if seat.name.strip()]
    shown = _told_apart([seat.name for seat in named])
    return tuple(
        PaperPerson(name, seat.participant.function)
        for seat, name in zip(named, shown, strict=True)
    )


def _told_apart(names: Sequence[str]) -> list[str]:
    """Return each by as little as tells people apart: first name, with an initial, whole name."""
    shown = [first_name(name) for name in names]
    for longer in (_with_initial, lambda name: " ".join(name.split())):
        folded = Counter(name.casefold() for name in shown)
        shown = [
            longer(name) if folded[short.casefold()] > 1 else short
            for name, short in zip(names, shown, strict=True)
        ]
    return shown


def _with_initial(name: str) -> str:
    """Return "Jan B." for "Jan van den Berg": two people called Jan sit at this table."""
    first, others = first_name(name), name.split()[1:]
    initial = next((word[0] for word in reversed(others) if word[0].isalpha()), "")
    return f"{first} {initial}." if initial and first != " ".join(name.split()) else first
