"""The program's own content enters a dossier in the language of the screen."""

from dataclasses import replace

import pytest

from wijkdialoog.domain import practice as script
from wijkdialoog.domain.builtin_plans import DEFAULT_PLAN
from wijkdialoog.domain.ground_rules import DEFAULT_GROUND_RULES
from wijkdialoog.domain.guest_list import read_guest
from wijkdialoog.domain.partial_date import parse_date
from wijkdialoog.domain.people import Role
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.practice import Practice, begin_practice


def marked(text: str) -> str:
    """A wording that shows where it was used."""
    return f"§ {text}"


def test_a_new_dialogue_gets_plan_rules_and_title_in_these_words(dossier, now):
    dialogues = Dialogues(dossier, now, marked)
    made = dialogues.create()
    dialogue = dialogues.get(made)
    assert dialogue.ground_rules == tuple(marked(rule) for rule in DEFAULT_GROUND_RULES)
    expected = [(marked(r.label), marked(r.question)) for r in DEFAULT_PLAN.rounds]
    assert [(r.label, r.question) for r in dialogues.rounds(made)] == expected
    assert dialogue.title == "§ Dialoog van 16 § april 2026"


def test_a_title_nobody_typed_follows_the_date_also_after_a_change_of_language(dossier, now):
    made = Dialogues(dossier, now).create()
    english = Dialogues(dossier, now, marked)
    assert english.has_default_title(english.get(made))
    english.change(replace(english.get(made), date="2026-05-04"))
    assert english.get(made).title == "§ Dialoog van 4 § mei 2026"


def test_the_practice_evening_is_told_in_these_words(now):
    evening = begin_practice(now, marked)
    read = evening.dossier.read
    said = [line.text for line in read.contributions.find()]
    said += [one.what for one in read.agreements.find()] + [one.title for one in read.assets.find()]
    dialogue = read.dialogues.get(evening.dialogue_id)
    said += [dialogue.title, dialogue.theme, dialogue.question]
    practice = Practice(
        Facilitation(evening.dossier, now), Capture(evening.dossier, now), marked
    ).prompted(evening.dialogue_id)
    evening.dossier.close()
    assert practice is not None
    assert [text for text in [*said, practice.text] if not text.startswith("§ ")] == []
    assert {text.removeprefix("§ ") for text in said} <= set(script.texts())


@pytest.mark.parametrize(
    "typed", ["16 March 2026", "16 mar 2026", "Mon 16 march 2026", "16 maart 2026"]
)
def test_a_date_can_be_typed_in_english_too(typed: str):
    assert parse_date(typed) == "2026-03-16"


def test_dutch_months_stay_what_they_were():
    assert parse_date("4 mei 2026") == "2026-05-04"
    assert parse_date("ma 4 mei 2026") == "2026-05-04"
    assert parse_date("may 2026") == "2026-05"


def test_a_role_can_be_typed_in_english_too():
    assert read_guest("Amina, resident").role is Role.RESIDENT
    assert read_guest("Kees, volunteer").role is Role.VOLUNTEER
