"""A filled dossier, and the ways in which a disk, a stick or a cloud folder ruins one."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Draft, Kind
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.harvest import Agreement, Link, LinkKind, Theme
from wijkdialoog.domain.ids import (
    AgreementId,
    AssetId,
    ContributionId,
    DialogueId,
    LinkId,
    ParticipantId,
    PersonId,
    RoundId,
    ThemeId,
)
from wijkdialoog.domain.minutes_versions import Logo
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.services.moments import new_id
from wijkdialoog.storage.dossier import Dossier

PAGE = 4096
Rows = dict[str, dict[str, tuple[Any, ...]]]
Damage = Callable[[bytearray, random.Random], bytearray]


def fill(path: Path) -> None:
    """Write two evenings with people, lines, agreements, cards, a picture and a draft."""
    dossier = Dossier.open(path)
    for evening in range(2):
        _evening(dossier, evening)
    dossier.close()


def leave_unsealed(path: Path, killed: Path) -> None:
    """Copy the dossier as a killed program leaves it: in the middle of a session."""
    dossier = Dossier.open(path)
    (dialogue, *_) = dossier.read.dialogues.find()
    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save(replace(dialogue, summary="Er werd veel gelachen."))
    shutil.copy(path, killed)
    dossier.close()


def rows_in(path: Path) -> Rows:
    """Return every row of a sound dossier, by table and key; the seal left out."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'seals'"
        names = [name for (name,) in connection.execute(tables)]
        return {
            name: {row[0]: row for row in connection.execute(f'SELECT * FROM "{name}"')}
            for name in names
        }


def truncate(content: bytearray, chance: random.Random) -> bytearray:
    return content[: chance.randrange(len(content))]


def zero_pages(content: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randrange(1, 6)):
        _overwrite(content, _page(content, chance) * PAGE, bytes(PAGE))
    return content


def garbage_pages(content: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randrange(1, 4)):
        _overwrite(content, _page(content, chance) * PAGE, chance.randbytes(PAGE))
    return content


def swap_pages(content: bytearray, chance: random.Random) -> bytearray:
    """A page that was written to the place of another."""
    one, other = _page(content, chance) * PAGE, _page(content, chance) * PAGE
    _overwrite(content, one, content[other : other + PAGE])
    return content


def overwrite_header(content: bytearray, chance: random.Random) -> bytearray:
    _overwrite(content, 0, chance.randbytes(chance.choice((8, 16, 100, 100, PAGE))))
    return content


def lose_first_page(content: bytearray, chance: random.Random) -> bytearray:
    _overwrite(content, 0, bytes(PAGE * chance.choice((1, 1, 2, 8))))
    return content


def flip_bytes(content: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
    return content


def flip_in_words(content: bytearray, chance: random.Random) -> bytearray:
    """One letter of something that was said becomes another letter."""
    places = [at for at in range(len(content)) if content[at : at + 3] == b"Zin"]
    at = chance.choice(places) + chance.randrange(3)
    content[at] = ord(chance.choice("abcdefghijklmnopqrstuvwxyz"))
    return content


def flip_in_header(content: bytearray, chance: random.Random) -> bytearray:
    content[chance.randrange(100)] ^= 1 << chance.randrange(8)
    return content


def flip_in_layout(content: bytearray, chance: random.Random) -> bytearray:
    content[chance.randrange(100, PAGE)] ^= 1 << chance.randrange(8)
    return content


DAMAGES: tuple[Damage, ...] = (
    truncate,
    zero_pages,
    garbage_pages,
    swap_pages,
    overwrite_header,
    lose_first_page,
    flip_bytes,
    flip_in_words,
    flip_in_header,
    flip_in_layout,
)


def _evening(dossier: Dossier, number: int) -> None:
    dialogue = Dialogue(DialogueId(new_id()), f"Avond {number}", theme="Samen eten")
    person = Person(PersonId(new_id()), "Fatima", label="F.")
    participant = Participant(ParticipantId(new_id()), dialogue.id, person.id, 1)
    round_ = Round(RoundId(new_id()), dialogue.id, "Dromen", RoundKind.DREAMS)
    theme = Theme(ThemeId(new_id()), dialogue.id, "Groen")
    lines = [_line(dialogue, round_, participant, theme, n) for n in range(60)]
    picture = dossier.aside.keep_media(random.Random(number).randbytes(9000))
    with dossier.unit(Action.IMPORT) as unit:
        unit.dialogues.add(dialogue)
        unit.people.add(person)
        unit.participants.add(participant)
        unit.rounds.add(round_)
        unit.themes.add(theme)
        unit.contributions.add_all(lines)
        unit.agreements.add(Agreement(AgreementId(new_id()), dialogue.id, "Ruth belt de kerk"))
        unit.assets.add(Asset(AssetId(new_id()), "Een busje", dialogue_id=dialogue.id))
        unit.links.add(Link(LinkId(new_id()), lines[0].id, lines[1].id, LinkKind.THREAD))
        unit.logos.add(Logo(new_id(), dialogue.id, picture, "logo.png"))
    dossier.aside.keep_draft(Draft(dialogue.id, "half getypt"))
    dossier.aside.keep_pulse(dialogue.id, 5)


def _line(
    dialogue: Dialogue, round_: Round, participant: Participant, theme: Theme, n: int
) -> Contribution:
    words = "met woorden " * (900 if n == 30 else n % 12)  # one runs over several pages
    return Contribution(
        ContributionId(new_id()),
        dialogue.id,
        Kind.DREAM,
        f"Zin {n} {words}ë€😀",
        round_.id,
        participant.id,
        theme_id=theme.id if n % 3 else None,
        said_ms=1_776_360_600_000 + n,
    )


def _page(content: bytearray, chance: random.Random) -> int:
    return chance.randrange(len(content) // PAGE)


def _overwrite(content: bytearray, at: int, piece: bytes | bytearray) -> None:
    content[at : at + len(piece)] = piece
