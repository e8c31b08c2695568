"""What is the matter with the file, what is safe and what to do."""

from enum import StrEnum

from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import filled, word_of


def trouble_sentence(error: StorageError) -> str:
    """Return what is the matter with the file, what is safe and what to do."""
    return filled(word_of(error.trouble, _TROUBLES), {"file": error.path.name})


_TROUBLES: dict[StrEnum, str] = {
    Trouble.FULL: QT_TRANSLATE_NOOP(
        "labels",
        "De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte en probeer het nog eens.",
    ),
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP(
        "labels",
        "In “{file}” mag niet geschreven worden. Wat er staat, is veilig. "
        "Zet het dossier op een andere plek en open het daar.",
    ),
    Trouble.LOCKED: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is al open in een ander programma. Er gaat niets verloren. "
        "Sluit het daar en probeer het nog eens.",
    ),
    Trouble.NOT_A_DOSSIER: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is geen dossier van Wijkdialoog. Er is niets veranderd. Kies een ander bestand.",
    ),
    Trouble.NEWER: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd. "
        "Open het met de nieuwe versie.",
    ),
    Trouble.DAMAGED: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is beschadigd. Wij veranderen er niets aan. Vaak is er nog veel te redden.",
    ),
    Trouble.GONE: QT_TRANSLATE_NOOP(
        "labels",
        "“{file}” is niet te vinden. Misschien is de stick eruit gehaald. "
        "Doe hem terug en probeer het nog eens.",
    ),
    Trouble.UNREADABLE: QT_TRANSLATE_NOOP(
        "labels",
        "De schijf geeft een fout bij “{file}”. Wat al bewaard was, is veilig. "
        "Probeer het nog eens of maak een kopie.",
    ),
}
