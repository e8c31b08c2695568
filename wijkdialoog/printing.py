"""Where the minutes of a dossier meet the PDF maker; neither knows the other."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import Minutes, MinutesOptions, PrintedMinutes
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import Texts
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.minutes import MinutesService


class Printer:
    """Makes PDFs of dialogues, for the page and for the command line."""

    def __init__(self, minutes_service: MinutesService, texts: Texts) -> None:
        self._minutes = minutes_service
        self._texts = texts

    def print_minutes(
        self, dialogue_id: DialogueId, options: MinutesOptions, password: str = ""
    ) -> PrintedMinutes:
        """Return the PDF as it would be saved now.

        password  "" for a file that everybody can open; with one it is not PDF/A
        Raises NotFound, and ValueError for a password of more than 127 bytes.
        """
        return self._printed(self._minutes.gather(dialogue_id, options), password)

    def file_name(self, dialogue_id: DialogueId) -> str:
        """Return "2026-04-16 Samen eten in de Bloemenbuurt – verslag v1.pdf"."""
        word = self._texts.text(words.FILE_WORD)
        return self._minutes.file_name(dialogue_id, word, self._texts.text(words.EYEBROW))

    def save(self, dialogue_id: DialogueId, options: MinutesOptions, path: Path) -> PrintedMinutes:
        """Write the PDF to `path` and remember the version.

        Raises NotFound, and StorageError with `path` when the file cannot be written; what stood
        there is then untouched.
        """
        printed = self.print_minutes(dialogue_id, options)
        write_atomically(path, printed.data)
        version = printed.minutes.version
        self._minutes.remember_saved(dialogue_id, version, path.name, options.names, options.reader)
        return printed

    def _printed(self, minutes: Minutes, password: str) -> PrintedMinutes:
        target = BytesIO()
        written = write_minutes(minutes, self._texts, target, archive=not password)
        data = _protected(target.getvalue(), password) if password else target.getvalue()
        counted = replace(minutes.left_out, shortened_lines=written.shortened)
        minutes = replace(minutes, left_out=counted)
        return PrintedMinutes(data, minutes, written.pages, written.missing)


def _protected(pdf: bytes, password: str) -> bytes:
    # Here and not above: hardly anybody wants a password, and it is a heavy part.
    from wijkdialoog.reports.password import protect

    return protect(pdf, password)
