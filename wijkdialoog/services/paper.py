"""Reads what goes on paper for an evening without a laptop. Changes nothing."""

from collections.abc import Mapping

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes_file import paper_file_name
from wijkdialoog.domain.paper import PaperEvening
from wijkdialoog.domain.paper_making import paper_evening
from wijkdialoog.domain.wording import Wording, as_written
from wijkdialoog.services.table import seats
from wijkdialoog.storage.dossier import Dossier

_DUTCH = "nl"


class Paper:
    """The evenings of one dossier, as they are printed before they begin."""

    def __init__(self, dossier: Dossier, wordings: Mapping[str, Wording] | None = None) -> None:
        """Make one.

        wordings  the cue cards in other languages, by "en"; without one they stay in Dutch
        """
        self._dossier = dossier
        self._wordings = wordings or {}

    def evening(self, dialogue_id: DialogueId, language: str = _DUTCH) -> PaperEvening:
        """Return all that is drawn, frozen.

        language  that of the paper, "nl" or "en"; what was typed stays as it was typed
        Raises NotFound.
        """
        known = language in self._wordings
        read = self._dossier.read
        dialogue = read.dialogues.get(dialogue_id)
        wijk_id = dialogue.neighbourhood_id
        wijk = read.neighbourhoods.find_id(wijk_id) if wijk_id else None
        tallies = read.tallies.find(dialogue_id=dialogue_id)
        return paper_evening(
            dialogue,
            read.rounds.find(dialogue_id=dialogue_id),
            seats(read, dialogue_id),
            neighbourhood=wijk.name if wijk else "",
            tally_question=tallies[0].question if tallies else "",
            practice=self._dossier.is_practice,
            help_language=language if known else _DUTCH,
            wording=self._wordings[language] if known else as_written,
        )

    def file_name(self, dialogue_id: DialogueId, word: str, without_title: str) -> str:
        """Return "2026-04-16 Samen eten – op papier.pdf". Raises NotFound.

        word, without_title  "op papier" and "Wijkdialoog" in the language of the paper
        """
        dialogue = self._dossier.read.dialogues.get(dialogue_id)
        return paper_file_name(dialogue.title, dialogue.date or "", word, without_title)
