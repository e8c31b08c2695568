"""The second evening of a wijk on a laptop with a beamer, with all the help there is.

Only keys and a mouse. What stands on both screens is read through the accessibility bus, so what
is asserted about the table screen is what the room would read.
"""

import shutil
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QColor, QImage

from tests.desktop import second_script as script
from tests.desktop.acts import capture, go_to_round, pdf_text, save_as, squeezed, store
from tests.desktop.room import Room
from tests.desktop.two_screens import (
    BEAMER,
    LAPTOP,
    Hall,
    open_two_screens,
    plug_in,
    pull_out,
    wait_for_stage,
)
from tests.services.two_evenings import WIJK
from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.tally import Hands
from wijkdialoog.services.follow_up import FollowUps
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.tally import Tallies
from wijkdialoog.storage.dossier import Dossier

pytestmark = pytest.mark.desktop


def test_practice_leaves_nothing_behind(folder: Path, pictures: Path):
    with open_two_screens(folder, pictures) as room:
        program = room.start("--datamap", str(folder / "data"))
        room.find("Zaalcheck")
        before = files_in(folder / "data")
        practise(room)
        room.find("Zaalcheck")
        assert files_in(folder / "data") == before
        room.keys("ctrl+q")
        assert program.wait(timeout=20) == 0
    told = [file for file in folder.rglob("*") if file.is_file() and invented(file.read_bytes())]
    assert told == []


def test_an_evening_with_all_the_help_there_is(folder: Path, pictures: Path):
    path = folder / "Bloemenbuurt.wijkdialoog"
    script.keep_a_winter_evening(path)
    photo = make_photo(folder)
    with open_two_screens(folder, pictures) as room:
        hall = Hall(room)
        program = room.start("--dossier", str(path), "--datamap", str(folder / "data"))
        prepare(room)
        seat_the_people(room)
        look_back(room, hall)
        catch_up_with_the_plan(room)
        speak_with_marks(room, hall)
        dream(room, hall)
        read_back(room, hall)
        lose_the_beamer_and_get_it_back(room, hall)
        keep_things_to_yourself(room, hall)
        agree(room, hall)
        add_photo(room, photo)
        assert_marks_mean_what_they_say(path, folder / "kopie.wijkdialoog")
        count_hands(room, hall)
        close_and_save(room, folder)
        room.keys("ctrl+q")
        assert program.wait(timeout=20) == 0
    assert_nothing_private(hall)
    assert_tells_the_evening(folder / "verslag.pdf")
    assert_holds_the_evening(path)


# Practising -------------------------------------------------------------------------------


def practise(room: Room) -> None:
    """A turn, a sentence taken over, and the invented neighbours on the table screen."""
    room.keys("ctrl+shift+o")
    room.wait_to_see("Oefening – niets wordt bewaard")
    room.find("Sanne zegt")
    room.keys("ctrl+i", "Return")
    room.find_where(lambda t: t.role == "list item" and "tien buren" in t.name, "the sentence")
    room.keys("Next")
    room.wait_to_see("Wie zei het: van Kees")
    room.keys("F5")
    Hall(room).reads("Kees", "aan het woord")
    room.picture("oefenen")
    room.keys("ctrl+shift+o")
    room.wait_to_see("De oefening is weg.")
    wait_for_stage(room)


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file and what is in it; the journal is the dossier's own scratch paper."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and not file.name.endswith("-journal")
    }


def invented(content: bytes) -> bool:
    return any(word in content for word in (b"Sanne", b"Tuinstraat", b"tien buren"))


# Before the talk --------------------------------------------------------------------------


def prepare(room: Room) -> None:
    """A plan that began some minutes ago, and the question of the dreams in Arabic too."""
    room.find("Nieuwe dialoog")
    room.keys("ctrl+n")
    room.find("Titel", "text")
    room.type(script.TITLE)
    date, start = script.planned_start()
    for field, typed in (("Wijk", WIJK), ("Datum", date), ("Begint om", start)):
        room.tab_to(field)
        room.keys("ctrl+a")
        room.type(typed)
    room.click("Dromen, in beurten", "table cell")
    room.wait_to_see("Ronde: Dromen")
    room.tab_to("Vraag in een tweede taal")
    room.paste(script.DREAM_QUESTION)
    room.picture("tweede-voorbereiden")


def seat_the_people(room: Room) -> None:
    """Two of them are called Jan: the second is ticked, because it is no mistake."""
    room.keys("alt+2")
    room.find("Naam van een deelnemer")
    room.paste(script.PEOPLE)
    room.find("4 toevoegen", "push button")
    room.click_at(
        *room.find_where(
            lambda t: t.role == "check box" and "dubbel in de lijst" in t.description, "second Jan"
        ).middle
    )
    room.find("5 toevoegen", "push button")
    room.keys("Return")
    room.wait_to_see("5 deelnemers")


def look_back(room: Room, hall: Hall) -> None:
    """The evening opens with the agreements of winter; the room sees how each one stands."""
    room.keys("F5")
    wait_for_stage(room, BEAMER)
    hall.reads("Welkom", script.TITLE)
    room.keys("alt+3")
    asked = hall.reads("Hoe staat het ervoor?", script.FENCE, script.SOUP, script.APP)
    assert asked.count("nog niet besproken") == 3
    assert "Henk" not in asked  # who promised it is not here now
    room.wait_to_see("Wie: Henk")
    room.keys("1")
    hall.reads(f"{script.FENCE} ✓ gedaan")
    room.keys("2", "3")
    hall.reads("→ loopt", "✕ vervalt")
    room.picture("tweede-terugblik")
    room.find("Begin de avond", "push button")
    room.keys("Return")
    hall.reads("Welkom", script.TITLE)


def catch_up_with_the_plan(room: Room) -> None:
    """The late start is told, a part of it was talk already, and the rest is spread; and undone."""
    late = minutes_late(room)
    assert late >= script.MINUTES_LATE
    room.keys("ctrl+h")
    room.keys("Down", "Right", "Up", "Return")  # began already, five minutes ago
    room.wait_for(lambda: minutes_late(room) < late - 3, "less late")
    room.keys("ctrl+shift+k")
    room.find_where(lambda t: "Ervaringen: 30 → " in t.name, "before → after")
    room.find_where(lambda t: t.name == "Verdeel zo" and "focused" in t.states, "the button")
    room.picture("tweede-tijd")
    wait_for_round(room, "Ervaringen", 30)
    room.keys("Return")
    room.wait_for(lambda: "30 min" not in round_words(room, "Ervaringen"), "shorter rounds")
    assert minutes_late(room) < 2
    room.keys("ctrl+z")
    wait_for_round(room, "Ervaringen", 30)


def minutes_late(room: Room) -> int:
    """What the chip in the header says, in whole minutes; on schedule is 0."""
    chip = room.find_where(lambda t: t.role == "push button" and "klaar om" in t.name, "the time")
    words = chip.name.split(". ")[-1].split()
    return int(words[0]) if words[0].isdigit() and "later" in words else 0


def round_words(room: Room, label: str) -> str:
    return room.find(f"{label}, ", "push button").name


def wait_for_round(room: Room, label: str, minutes: int) -> None:
    room.wait_for(lambda: f"van {minutes} min" in round_words(room, label), f"{minutes} minutes")


# The talk ---------------------------------------------------------------------------------


def speak_with_marks(room: Room, hall: Hall) -> None:
    """Jan has the floor, but it was the other Jan, and it is about a theme."""
    go_to_round(room, "Ervaringen")
    hall.reads("Ervaringen", "Wat heb je zelf meegemaakt")
    room.keys("Next")
    hall.reads("aan het woord", "Jan", "daarna")
    room.wait_to_see("Wie zei het: van Jan")
    room.type("@ja")
    room.find("Jan · plaats 2 · Gemeente", "list item")
    room.picture("tweede-naam-afmaken")
    room.keys("Down", "Down", "Return")
    room.wait_to_see(f"@{script.OFFICIAL} ")
    room.type(f"{script.EXPERIENCE} #groene_daken")
    room.find("Herkend: @Jan · plaats 2")
    room.find("Herkend: thema groene daken")
    room.picture("tweede-merktekens")
    store(room, script.EXPERIENCE)


def dream(room: Room, hall: Hall) -> None:
    """Silence first, with the question in two languages; then two dreams, one mistyped."""
    go_to_round(room, "Dromen")
    hall.reads("Denktijd", script.DREAM_QUESTION)
    room.picture("tweede-tweede-taal")
    room.keys("F4")
    hall.reads_no_longer("Denktijd")
    room.keys("Next")
    hall.reads("aan het woord", script.DREAM_QUESTION)
    capture(room, script.DREAM_MISTYPED)
    capture(room, script.SECRET)
    room.keys("ctrl+m")  # the program asked about it; this is yes
    room.find_where(
        lambda t: script.SECRET in t.name and "gevoelig: gezondheid" in t.name, "a marked line"
    )
    room.keys("Next")
    room.type(f"{script.DREAM} #plein")
    room.find("Herkend: thema plein")
    room.keys("shift+Tab", "BackSpace")  # it is no theme: just a word
    room.wait_for(lambda: not room.sees("Herkend: thema plein"), "plain text")
    room.keys("Escape")
    store(room, f"{script.DREAM} #plein")


def read_back(room: Room, hall: Hall) -> None:
    """One word was wrong: the room sees it right."""
    room.keys("F3")
    room.find("Klopt dit zo?")
    room.click("Hele ronde")
    room.find_where(
        lambda t: t.role == "list item" and script.DREAM_MISTYPED in t.name, "the mistake"
    )
    room.picture("tweede-teruglezen")
    room.keys("Return", "ctrl+a")
    room.type(script.DREAM_RIGHT)
    room.keys("Return")
    room.wait_to_see(script.DREAM_RIGHT)
    room.keys("ctrl+F5")
    shown = hall.reads("Klopt dit zo?", script.DREAM_RIGHT, script.DREAM)
    assert script.DREAM_MISTYPED not in shown
    room.picture("tweede-teruglezen-zaal")
    room.keys("ctrl+F5", "Escape")
    hall.reads("aan het woord")
    choose_for_the_room(room, 4)
    shown = hall.reads("Dit hoorden we", script.DREAM_RIGHT)
    room.find("De zaal ziet: Oogst")
    room.wait_to_see("1 gevoelige regel blijft van het scherm.")
    room.picture("tweede-oogst-zaal")
    let_the_room_follow(room, 4)
    hall.reads("aan het woord")


def choose_for_the_room(room: Room, steps: int) -> None:
    """Open the panel of the table screen and take the choice that is so many steps further."""
    room.keys("shift+F5")
    room.find("Sluit dit paneel")
    room.keys(*["Right"] * steps, "space")


def let_the_room_follow(room: Room, steps: int) -> None:
    """Go back so many steps to "Volgt de ronde", and close the panel."""
    room.keys(*["Left"] * steps, "space", "Escape")


def lose_the_beamer_and_get_it_back(room: Room, hall: Hall) -> None:
    """In the middle of a turn, with half a line typed: nothing is lost, one screen will do."""
    speaker = room.find("Wie zei het: van ").name
    room.type("Een half getypte")
    pull_out(room)
    wait_for_stage(room)
    room.wait_to_see("BEAMER is losgekoppeld")
    assert room.find("Wie zei het: van ").name == speaker
    assert room.sees("Een half getypte")
    room.picture("tweede-los")
    room.keys("F9")
    wait_for_stage(room, LAPTOP)
    hall.reads("aan het woord", "F9")
    room.picture("tweede-een-scherm")
    room.keys("Escape")
    wait_for_stage(room)
    plug_in(room)
    room.wait_to_see("Er is een tweede scherm: BEAMER.")
    room.click("Toon daar")
    wait_for_stage(room, BEAMER)
    room.type(" regel blijft")
    store(room, "Een half getypte regel blijft")


def keep_things_to_yourself(room: Room, hall: Hall) -> None:
    """Who was not heard yet is for the facilitator only; silence dims the room."""
    room.keys("ctrl+shift+e")
    room.wait_to_see("Deze ronde nog niet:")
    room.picture("tweede-wie-kwam-aan-bod")
    hall.reads("aan het woord")
    room.keys("ctrl+shift+e")
    room.keys("F8")
    hall.reads("Even stil")
    room.picture("tweede-even-stil")
    room.keys("F8")
    hall.reads_no_longer("Even stil")


def agree(room: Room, hall: Hall) -> None:
    """By marks alone: an agreement with who and when, something offered and something sought."""
    go_to_round(room, "Afspraken")
    room.type("! @")
    room.paste("مح")
    room.find("محمد", "list item")
    room.keys("Tab")
    room.paste(f"{script.AGREEMENT} {script.BEFORE}")
    for mark in ("afspraak", script.BEFORE, "@محمد"):
        room.find(f"Herkend: {mark}")
    room.picture("tweede-afspraak")
    store(room, script.AGREEMENT)
    hall.reads("Dit spraken we af", script.AGREEMENT, "محمد", script.BEFORE)
    room.type(f"+ {script.OFFER}")
    room.find("Herkend: biedt")
    store(room, script.OFFER)
    room.type(f"- {script.WISH}")
    room.find("Herkend: zoekt")
    store(room, script.WISH)
    room.find_where(lambda t: script.WISH in t.name and "zoekt" in t.name, "what is sought")


# Photo, hands, the end --------------------------------------------------------------------


def make_photo(folder: Path) -> Path:
    """A picture of a flip-over, as a telephone leaves it."""
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#f4e9c8"))
    for row in range(120, 800, 110):
        for y in range(row, row + 8):
            for x in range(120, 1050 - row // 2):
                image.setPixelColor(x, y, QColor("#2b4a3f"))
    path = folder / "flap.jpg"
    assert image.save(str(path))
    return path


def add_photo(room: Room, photo: Path) -> None:
    """From the file dialog into the round; the caption in the harvest."""
    room.keys("ctrl+shift+f")
    room.wait_to_see("Kies een foto")
    room.type(str(photo))
    room.keys("Return")
    room.wait_to_see("Foto toegevoegd")
    room.keys("alt+4")
    room.find("+ Afspraak", "push button")
    room.keys("p")
    room.find("Foto, Afspraken", "push button")
    room.tab_to("Foto, Afspraken")
    room.keys("F2")
    room.wait_to_see("Foto 1 van 1")
    room.type(script.CAPTION)
    room.keys("Return")
    room.wait_to_see(script.CAPTION)
    room.picture("tweede-foto")
    room.keys("Escape")
    room.find(f"Foto, Afspraken: {script.CAPTION}", "push button")


def count_hands(room: Room, hall: Hall) -> None:
    """Three glad, one so-so; the room sees faces and no numbers."""
    room.keys("alt+3")
    room.find("Regel vastleggen")
    room.keys("ctrl+shift+t")
    room.wait_to_see("Hoe ga je naar huis?")
    room.keys("1", "1", "1", "2", "3", "minus", "3")
    room.find("3 blij")
    room.picture("tweede-handen")
    room.keys("Escape")
    choose_for_the_room(room, 9)
    shown = hall.reads("Hoe ga je naar huis?")
    assert not any(character.isdigit() for character in shown)
    room.picture("tweede-handen-zaal")
    let_the_room_follow(room, 9)


def close_and_save(room: Room, folder: Path) -> None:
    room.keys("alt+5")
    room.find("Bewaar als PDF", "push button")
    room.click("Archief", "radio button")
    room.scroll_down(room.find("Archief", "radio button"))
    room.click("Rond de dialoog af", "push button")
    room.wait_to_see("De dialoog is afgerond.")
    save_as(room, folder / "verslag.pdf")
    room.picture("tweede-verslag")


# What is left of it -----------------------------------------------------------------------


def assert_nothing_private(hall: Hall) -> None:
    assert len(hall.seen) > 10
    for shown in hall.seen:
        for word in ("nog niet:", "later dan gepland", script.SECRET, "Alleen jij", "Henk"):
            assert word not in shown


def assert_marks_mean_what_they_say(path: Path, copy: Path) -> None:
    """Read in a copy of the file, made while the evening goes on."""
    shutil.copyfile(path, copy)
    dossier = Dossier.open(copy)
    try:
        read = dossier.read
        said = {c.text: c for c in read.contributions.find(binned_ms=None)}
        assert speaker(dossier, said[script.EXPERIENCE]) == ("Jan", 1)
        assert f"{script.DREAM} #plein" in said
        (theme,) = read.themes.find()
        assert theme.label == "groene daken"
        (agreed,) = [a for a in read.agreements.find() if a.what == script.AGREEMENT]
        assert (agreed.who, agreed.when) == (("محمد",), script.BEFORE)
        assert {asset.title: asset.direction for asset in read.assets.find()} == {
            script.OFFER: AssetDirection.OFFERS,
            script.WISH: AssetDirection.ASKS,
        }
    finally:
        dossier.close()


def speaker(dossier: Dossier, line: Contribution) -> tuple[str, int]:
    """Name and seat of who said it."""
    assert line.participant_id is not None
    found = dossier.read.participants.get(line.participant_id)
    assert found.person_id is not None
    return dossier.read.people.get(found.person_id).name, found.seat


def assert_tells_the_evening(pdf: Path) -> None:
    text = pdf_text(pdf)
    tight = squeezed(text)
    told = (
        script.TITLE, script.EXPERIENCE, script.DREAM_RIGHT, script.DREAM, script.AGREEMENT,
        script.BEFORE, script.FENCE, script.SOUP, script.APP, script.OFFER, script.WISH,
        script.CAPTION, "groene daken", "Hoe we naar huis gingen", "3 blij",
    )  # fmt: skip
    assert [words for words in told if squeezed(words) not in tight] == []
    images = [image for page in pypdf.PdfReader(pdf).pages for image in page.images]
    assert len(images) == 1
    for word in (script.SECRET, script.DREAM_MISTYPED, *script.NAMES, "Henk"):
        assert squeezed(word) not in tight, word


def assert_holds_the_evening(path: Path) -> None:
    dossier = Dossier.open(path)
    try:
        assert dossier.check_integrity()
        (here,) = dossier.read.dialogues.find(title=script.TITLE)
        assert here.closed
        answers = FollowUps(dossier, SteadyClock()).read(DialogueId(here.id)).items
        assert [item.answer for item in answers] == list(Answer)
        assert Tallies(dossier).read(here.id).hands == Hands(3, 1, 1)
        assert [photo.caption for photo in dossier.read.photos.find()] == [script.CAPTION]
    finally:
        dossier.close()
