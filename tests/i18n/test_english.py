"""The English is whole: every text is there, with the same fields, signs and words for things."""

import re
from pathlib import Path
from xml.etree import ElementTree as XmlTree

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from tests.i18n.sources import sources
from wijkdialoog import paths
from wijkdialoog.domain.builtin_plans import WIJKDIALOOG
from wijkdialoog.domain.cue_cards import cue_card
from wijkdialoog.domain.plan import PlannedRound, RoundKind
from wijkdialoog.ui.i18n import read_ts, texts_in
from wijkdialoog.ui.words.content import worded
from wijkdialoog.ui.words.dates import spoken_date, spoken_weekday

FILE = paths.resources("i18n", "wijkdialoog_en.ts")
_FIELD = re.compile(r"\{[^{}]*\}|%\d|%n|\*\.\w+|\n|\t|(?<!&)&(?=\w)")

# What a thing is called, everywhere. Dutch word → what its English must have in it.
TERMS = {
    r"dossiers?": "dossier", r"draaiboek\w*": "plan", r"deelnemers?": "participant",
    r"gespreksleiders?": "facilitator", r"notulist\w*": "note", r"verslag": "minutes",
    r"prullenbak": "bin", r"spelregels?": "ground rule", r"bronnen|bronnenkaart\w*": "asset",
    r"droom|dromen": "dream", r"oogst": "harvest", r"reservekopie\w*": "backup",
    r"hulpkaart\w*": "cue card", r"rondes?": "round", r"stip|stippen": "dot",
    r"afspra(?:ak|ken)": "agree", r"inbreng": "contribution", r"mogelijkhe(?:id|den)": "possibilit",
    r"gevoelig": "sensitive", r"organisaties?": "organisation", r"bewoners?": "resident",
    r"dialo(?:og|gen)": "dialogue", r"ervaring(?:en)?": "experience", r"groot scherm": "big screen",
}  # fmt: skip


@pytest.fixture(scope="module")
def english() -> dict[tuple[str, str], str]:
    return dict(texts_in("en"))


def test_every_text_is_translated():
    messages = XmlTree.parse(FILE).getroot().iter("message")
    left = [m.findtext("source", "") for m in messages if not _is_finished(m)]
    assert not left, f"{len(left)} left:\n" + "\n".join(left)


def _is_finished(message: XmlTree.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None and bool(translation.text)


def test_the_file_knows_every_text_of_the_source():
    known = {
        message.findtext("source") for message in XmlTree.parse(FILE).getroot().iter("message")
    }
    missing = [
        f"{source.where}: {source.text}"
        for source in sources()
        if source.text not in known and not source.where.startswith("reports")
    ]
    assert not missing, "run .ci/i18n, or write the text where lupdate sees it:\n" + "\n".join(
        missing
    )


def test_fields_keys_and_lines_are_the_same(english):
    wrong = [
        f"{dutch!r} → {text!r}"
        for (_, dutch), text in english.items()
        if sorted(_FIELD.findall(dutch)) != sorted(_FIELD.findall(text))
    ]
    assert not wrong, "\n".join(wrong)


def test_a_text_begins_and_ends_alike(english):
    wrong = [
        f"{dutch!r} → {text!r}"
        for (_, dutch), text in english.items()
        if _edges(dutch) != _edges(text) and not dutch.endswith("min.")
    ]
    assert not wrong, "\n".join(wrong)


def _edges(text: str) -> tuple[bool, bool, str]:
    end = text.strip()[-1:]
    return text.startswith(" "), text.endswith(" "), end if end in ".?…:›" else ""


def test_a_thing_is_called_the_same_everywhere(english):
    wrong = [
        f"{meant}: {dutch!r} → {text!r}"
        for dutch_word, meant in TERMS.items()
        for (_, dutch), text in english.items()
        if re.search(rf"\b(?:{dutch_word})\b", dutch, re.IGNORECASE)
        and meant not in text.casefold()
    ]
    assert not wrong, "\n".join(wrong)


def test_it_is_british(english):
    american = {"color", "center", "organiz", "recogniz", "neighbor", "favorite"}
    wrong = [text for text in english.values() if any(word in text.casefold() for word in american)]
    assert wrong == []


def test_english_in_force_speaks_english_qt_included(speak):
    assert QCoreApplication.translate("labels", "Oogst") == "Oogst"
    speak("en")
    assert QCoreApplication.translate("labels", "Oogst") == "Harvest"
    assert QCoreApplication.translate("labels", "Zoiets is er niet") == "Zoiets is er niet"
    cancel = QDialogButtonBox.StandardButton.Cancel
    assert QDialogButtonBox(cancel).button(cancel).text().replace("&", "") == "Cancel"
    assert QLocale().toString(QDate(2026, 5, 4), "MMMM") == "May"


def test_dates_plans_and_cue_cards_follow_the_screen(speak):
    assert (spoken_weekday("2026-05-04"), spoken_date("2026-05-04")) == ("maandag", "4 mei 2026")
    own = cue_card(PlannedRound("Verbeelden", RoundKind.DREAMS))
    speak("en")
    assert (spoken_weekday("2026-05-04"), spoken_date("2026-05-04")) == ("Monday", "4 May 2026")
    plan = WIJKDIALOOG.worded(worded)
    assert [round_.label for round_ in plan.rounds][:2] == ["Welcome", "Introductions"]
    assert [round_.minutes for round_ in plan.rounds] == [r.minutes for r in WIJKDIALOOG.rounds]
    # The card of a built-in round is found by its label in either language.
    for label in ("Verbeelden", "Imagining"):
        assert cue_card(PlannedRound(label, RoundKind.DREAMS), worded).say == worded(own.say)


def test_unfinished_texts_stay_dutch(tmp_path: Path):
    file = tmp_path / "half.ts"
    file.write_text(
        '<?xml version="1.0"?><TS><context><name>c</name>'
        '<message><source>a</source><translation type="unfinished">x</translation></message>'
        "<message><source>b</source><translation></translation></message>"
        "<message><source>c &amp; {0}</source><translation>d &amp; {0}</translation></message>"
        "</context></TS>"
    )
    assert read_ts(file) == {("c", "c & {0}"): "d & {0}"}


def test_a_language_without_a_file_is_dutch():
    assert texts_in("fr") == {}
