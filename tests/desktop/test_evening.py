"""A whole evening in a real window: eight neighbours, six rounds in turns, a PDF at the end.

Only keys and a mouse; what is on the screen is read through the accessibility bus.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.desktop import script
from tests.desktop.acts import capture, go_to_round, pdf_text, save_as, squeezed
from tests.desktop.room import Room, Thing
from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.harvest import LinkKind
from wijkdialoog.domain.plan import RoundForm
from wijkdialoog.domain.turns import TurnState
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records

pytestmark = pytest.mark.desktop

DREAMS, POSSIBILITIES = script.DREAMS, script.POSSIBILITIES


def test_a_whole_evening_ends_in_a_pdf_that_tells_it(room: Room, folder: Path):
    program = room.start("--datamap", str(folder / "data"))
    room.picture("start-leeg")
    prepare(room)
    seat_the_people(room)
    room.keys("ctrl+Return")
    room.find("Regel vastleggen")
    get_to_know_each_other(room)
    for label, lines in script.IN_TURNS.items():
        go_to_round(room, label)
        speak_in_turns(room, lines)
        if label == "Mogelijkheden":
            note_what_there_is(room)
            agree(room)
    harvest(room)
    save_concept_and_final(room, folder)
    room.keys("alt+Left")
    room.find("Nieuwe dialoog")
    room.picture("start")
    room.keys("ctrl+q")
    assert program.wait(timeout=20) == 0
    first, second = (pdf_text(folder / name) for name in ("eerste.pdf", "tweede.pdf"))
    assert "Concept · versie 1" in first
    assert "concept" not in second.casefold()
    assert "Versie 2" in second
    for text in (first, second):
        assert_tells_the_evening(text)
    (dossier,) = (folder / "data").glob("*.wijkdialoog")  # its copies stand in a folder below
    assert_holds_the_evening(dossier)


# Before and during the talk ---------------------------------------------------------------


def prepare(room: Room) -> None:
    room.find("Nieuwe dialoog")
    room.keys("ctrl+n")
    room.find("Titel", "text")
    room.type(script.TITLE)
    room.keys("Tab")
    room.type("Samen eten")
    room.picture("voorbereiden")


def seat_the_people(room: Room) -> None:
    room.keys("alt+2")
    room.find("Naam van een deelnemer")
    room.paste(script.SEVEN)
    room.wait_to_see("7 namen gevonden")
    room.keys("Return")
    room.wait_to_see("7 deelnemers")
    room.picture("deelnemers")


def get_to_know_each_other(room: Room) -> None:
    """A pass, a later and a late arrival; nobody is left out and the cycle ends."""
    go_to_round(room, "Kennismaken")
    room.keys("Next", "Next")
    room.wait_to_see("Wie zei het: van Henk")
    room.keys("F7")  # Henk passes; Fatima has the floor
    room.wait_to_see("Wie zei het: van Fatima")
    room.keys("F6")  # Fatima: later; Tom has the floor
    room.wait_to_see("Wie zei het: van Wijkagent Tom")
    room.keys("alt+2")
    room.find("Naam van een deelnemer")
    room.paste(script.LATE)
    room.keys("Return")
    room.wait_to_see("8 deelnemers")
    room.keys("alt+3")
    room.find("Regel vastleggen")
    room.keys(*["Next"] * 5)  # De Wit, Şükrü, Łukasz, and then the two that waited
    room.wait_to_see("Rond de beurt af")  # the last one speaks
    room.keys("Next")
    room.wait_to_see("Nog iemand?")


def speak_in_turns(room: Room, lines: list[str]) -> None:
    """Everybody in order; when all were heard, the rest is said by who spoke last."""
    for turn, text in enumerate(lines):
        if turn < script.PEOPLE:
            room.keys("Next")
        capture(room, text)


def note_what_there_is(room: Room) -> None:
    for text in script.ASSETS_SAID:
        room.keys("ctrl+7")
        capture(room, text)
    room.picture("gesprek")


def agree(room: Room) -> None:
    go_to_round(room, "Afspraken")
    for text in script.AGREEMENTS_SAID:
        room.keys("ctrl+8")
        capture(room, text)


# The harvest ------------------------------------------------------------------------------


def harvest(room: Room) -> None:
    room.keys("alt+4")
    room.find("Tips inklappen")
    room.keys("ctrl+shift+h")  # they are read; the cards get their room
    room.find(f"Droom, {script.FIRST_DREAMER}: {spoken(DREAMS[0])}", "push button")
    group(room)
    connect(room)
    make_cards(room)
    fill_in_agreements(room)
    room.wait_to_see("2 stippen")
    room.picture("oogst")


def spoken(text: str) -> str:
    """Return a text as it stands in an accessible name, where a full stop divides the parts."""
    return text.rstrip(".")


def card(room: Room, text: str) -> Thing:
    """The card on the board with this text; cards that follow from it quote it otherwise."""
    ending = re.compile(rf": {re.escape(spoken(text))}(\. |$)")
    return room.find_where(
        lambda t: t.role == "push button" and bool(ending.search(t.name)), f"the card “{text}”"
    )


def click_card(room: Room, text: str) -> None:
    room.click_at(*card(room, text).middle)
    room.wait_for(lambda: "focused" in card(room, text).states, f"“{text}” chosen")


def wait_for_card(room: Room, text: str, words: str) -> None:
    """Wait until the card with this text says `words`."""
    room.wait_for(lambda: words in card(room, text).name, f"“{words}” on the card “{text}”")


def group(room: Room) -> None:
    """A theme by keys, a theme by mouse, a card by the number of its theme, and dots."""
    click_card(room, DREAMS[0])
    room.keys("n")
    room.find("Nieuw thema", "text")
    room.type(script.THEMES[0])
    room.keys("Return")
    room.wait_to_see(f"Thema {script.THEMES[0]}, 1 kaart")
    click_card(room, DREAMS[2])
    room.click("Nieuw thema", "push button")
    room.find("Nieuw thema", "text")
    room.type(script.THEMES[1])
    room.click("Bewaar", "push button")
    room.wait_to_see(f"Thema {script.THEMES[1]}, 1 kaart")
    click_card(room, DREAMS[3])
    room.keys("1")
    room.wait_to_see(f"Thema {script.THEMES[0]}, 2 kaarten")
    room.keys("plus", "plus")
    click_card(room, DREAMS[0])
    room.keys("plus", "plus", "plus", "plus", "minus")
    wait_for_card(room, DREAMS[0], "3 stippen")


def connect(room: Room) -> None:
    """A thread by mouse, and one by keyboard."""
    room.drag(card(room, DREAMS[0]).middle, card(room, POSSIBILITIES[0]).middle)
    wait_for_card(room, POSSIBILITIES[0], "Komt uit")
    click_card(room, POSSIBILITIES[2])
    room.keys("l", "Right", "Return")
    wait_for_card(room, POSSIBILITIES[2], "Leidt naar")


def make_cards(room: Room) -> None:
    """A source from a card, one that is sought, an agreement from a card and a new one."""
    click_card(room, POSSIBILITIES[5])
    room.keys("b")
    room.find("Wat is er al, of zoeken we?", "text")
    room.type(script.ASSET_FROM_CARD)
    room.keys("Return")
    wait_for_card(room, script.ASSET_FROM_CARD, "Komt uit")
    room.click("+ Bron", "push button")
    room.find("Wat is er al, of zoeken we?", "text")
    room.type(script.ASSET_SOUGHT)
    room.click("zoekt")
    room.click("Bewaar", "push button")
    wait_for_card(room, script.ASSET_SOUGHT, "gezocht")
    click_card(room, DREAMS[0])
    room.keys("a")
    room.find("Wat spreken we af?", "text")
    write_agreement(room, script.AGREEMENT_FROM_CARD, "Henk")
    wait_for_card(room, script.AGREEMENT_FROM_CARD, "Komt uit")
    room.click("+ Afspraak", "push button")
    room.find("Wat spreken we af?", "text")
    write_agreement(room, script.AGREEMENT_NEW, "Mw. De Wit")
    wait_for_card(room, script.AGREEMENT_NEW, script.DATES[script.AGREEMENT_NEW])


def write_agreement(room: Room, what: str, who: str) -> None:
    room.type(what)
    room.keys("Tab")
    room.type(who)
    room.keys("Tab")
    room.type(script.DATES[what])
    room.keys("Return")


def fill_in_agreements(room: Room) -> None:
    """Who and when for what was agreed during the talk; one name is taken from the list."""
    for what, start_of_name in zip(script.AGREEMENTS_SAID, ("uka", "Amina"), strict=True):
        click_card(room, what)
        room.keys("Return")
        room.wait_to_see("Afspraak wijzigen")
        room.keys("Tab")
        room.type(start_of_name)
        if start_of_name == "uka":
            room.keys("Return")  # takes Łukasz from the list below the field
        room.keys("Tab")
        room.type(script.DATES[what])
        room.keys("Return")
        wait_for_card(room, what, script.DATES[what])


# The minutes ------------------------------------------------------------------------------


def save_concept_and_final(room: Room, folder: Path) -> None:
    room.keys("ctrl+Return")
    room.click("Archief", "radio button")  # everything; residents get what fits on two pages
    room.tab_to("In drie zinnen")
    room.type(script.SUMMARY)
    save_as(room, folder / "eerste.pdf")
    room.wait_to_see("Versie 1 is bewaard")
    room.picture("verslag")
    room.scroll_down(room.find("Even nakijken", "label"))  # closing stands below the choices
    room.click("Rond de dialoog af", "push button")
    room.wait_to_see("De dialoog is afgerond.")
    save_as(room, folder / "tweede.pdf")
    room.wait_to_see("Versie 2 is bewaard")


# Reading back -----------------------------------------------------------------------------


def assert_tells_the_evening(text: str) -> None:
    tight = squeezed(text)
    told = [script.TITLE, *script.CONTRIBUTIONS, *script.ASSETS, *script.DATES, *script.THEMES]
    assert [words for words in told if squeezed(words) not in tight] == []
    assert squeezed(script.SUMMARY) in tight
    for what, when in script.DATES.items():
        row = re.search(rf"{re.escape(what)}(.{{0,60}}?){re.escape(when)}", text)
        assert row, f"{what} … {when}"
    named = [name for name in script.NAMES if re.search(rf"\b{name}\b", text)]
    assert named == []
    assert "4 bewoners" in text


def assert_holds_the_evening(path: Path) -> None:
    dossier = Dossier.open(path)
    try:
        assert dossier.check_integrity()
        read = dossier.read
        (dialogue,) = read.dialogues.find()
        assert (dialogue.title, dialogue.closed) == (script.TITLE, True)
        assert len(script.CONTRIBUTIONS) == 40
        assert [c.text for c in read.contributions.find(binned_ms=None)] == script.CONTRIBUTIONS
        assert_holds_the_harvest(read)
        assert len(read.participants.find()) == 8
        assert_each_spoke_once(read)
        assert len(dossier.aside.saved_minutes(dialogue.id)) == 2
        assert dossier.aside.draft(dialogue.id) is None
    finally:
        dossier.close()


def assert_holds_the_harvest(read: Records) -> None:
    assets = read.assets.find(binned_ms=None)
    assert sorted(asset.title for asset in assets) == sorted(script.ASSETS)
    sought = [asset.title for asset in assets if asset.direction is AssetDirection.ASKS]
    assert sought == [script.ASSET_SOUGHT]
    agreements = read.agreements.find(binned_ms=None)
    assert {a.what: a.when for a in agreements} == script.DATES
    assert {a.who for a in agreements} == {("Łukasz",), ("Amina",), ("Henk",), ("Mw. De Wit",)}
    themes = {theme.id: theme.label for theme in read.themes.find()}
    assert sorted(themes.values()) == sorted(script.THEMES)
    dotted = {c.text: c.dots for c in read.contributions.find() if c.dots}
    assert dotted == {DREAMS[0]: 3, DREAMS[3]: 2}
    kinds = Counter(link.kind for link in read.links.find())
    assert kinds == {LinkKind.THREAD: 4}


def assert_each_spoke_once(read: Records) -> None:
    """In each of the six rounds in turns everybody had one place; one of them passed, once."""
    names = {person.id: person.name for person in read.people.find()}
    everybody = {p.id: names[p.person_id] for p in read.participants.find() if p.person_id}
    in_turns = [r for r in read.rounds.find() if r.form is RoundForm.IN_TURNS]
    assert len(in_turns) == 6
    starters = []
    for round_ in in_turns:
        (cycle,) = read.cycles.find(round_id=round_.id)
        turns = sorted(read.turns.find(cycle_id=cycle.id), key=lambda turn: turn.position)
        assert Counter(turn.participant_id for turn in turns) == dict.fromkeys(everybody, 1)
        passed = [everybody[t.participant_id] for t in turns if t.state is TurnState.PASSED]
        assert passed == (["Henk"] if round_.label == "Kennismaken" else [])
        said = len(script.IN_TURNS.get(round_.label, script.NAMES))
        spoken = sum(turn.state is TurnState.DONE for turn in turns)
        assert spoken == min(said, script.PEOPLE) - len(passed)
        starters.append(turns[0].participant_id)
    assert len(set(starters)) == 6  # the start moves one seat each round
