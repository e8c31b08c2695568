"""What is remembered about minutes that were saved: who got them back, and their logo."""

from dataclasses import dataclass

from wijkdialoog.domain.ids import DialogueId


@dataclass(frozen=True)
class HandedBack:
    """Somebody got a saved version back ("teruggegeven aan de bewoners op 20 april").

    version  number of the saved version, from 1
    whom     as typed: a person, a group, an organisation
    date     "2026-04-20", "2026-04", "2026", or None when not known
    """

    id: str
    dialogue_id: DialogueId
    version: int
    whom: str
    date: str | None = None


@dataclass(frozen=True)
class Logo:
    """The picture at the top of the minutes of one dialogue.

    media_id   SHA-256 of the picture
    file_name  of the file it was chosen from, for the page
    """

    id: str
    dialogue_id: DialogueId
    media_id: str
    file_name: str
