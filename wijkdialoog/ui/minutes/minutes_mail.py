"""The words of the draft e-mail, and opening it in the mail program."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.partial_date import spoken_date
from wijkdialoog.services.mail_draft import Recipients, mail_draft
from wijkdialoog.ui.words.saying import plural

_CONTEXT = "minutes_mail"


def draft_of(dialogue: Dialogue, to: Recipients, file_name: str, pdf: bytes) -> bytes:
    """Return the draft with the PDF of a dialogue; somebody can still change every word of it."""
    title = dialogue.title or QCoreApplication.translate(_CONTEXT, "de wijkdialoog")
    subject = QCoreApplication.translate(_CONTEXT, "Verslag: {0}").format(title)
    if dialogue.date:
        about = QCoreApplication.translate(_CONTEXT, "Hier is het verslag van {0}, {1}.")
        first = about.format(title, spoken_date(dialogue.date))
    else:
        first = QCoreApplication.translate(_CONTEXT, "Hier is het verslag van {0}.").format(title)
    lines = (
        QCoreApplication.translate(_CONTEXT, "Beste mensen,"),
        "",
        first,
        QCoreApplication.translate(_CONTEXT, "Het zit als PDF bij deze mail."),
        QCoreApplication.translate(_CONTEXT, "Klopt er iets niet? Laat het dan weten."),
        "",
        QCoreApplication.translate(_CONTEXT, "Hartelijke groet"),
        "",
    )
    return mail_draft(subject, "\n".join(lines), to.addresses, file_name, pdf)


def recipients_words(to: Recipients) -> str:
    """Return how many addresses the e-mail gets, and who has none."""
    if not to.addresses:
        return QCoreApplication.translate(
            _CONTEXT, "Nog niemand gaf een e-mailadres. Dat kan bij Deelnemers, onder ⋯."
        )
    told = plural(
        len(to.addresses),
        QCoreApplication.translate(_CONTEXT, "De e-mail gaat naar 1 adres, in BCC."),
        QCoreApplication.translate(_CONTEXT, "De e-mail gaat naar {n} adressen, in BCC."),
    )
    if not to.without:
        return told
    others = plural(
        to.without,
        QCoreApplication.translate(_CONTEXT, "1 mens gaf geen adres."),
        QCoreApplication.translate(_CONTEXT, "{n} mensen gaven geen adres."),
    )
    return f"{told} {others}"


def open_file(path: Path) -> bool:
    """Open a file in the program the system has for it; return whether there was one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
