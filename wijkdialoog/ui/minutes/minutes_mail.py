"""The words of the draft e-mail, and opening it in the mail program."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.services.mail_draft import Recipients, mail_draft
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.saying import plural


def draft_of(dialogue: Dialogue, to: Recipients, file_name: str, pdf: bytes) -> bytes:
    """Return the draft with the PDF of a dialogue; somebody can still change every word of it."""
    title = dialogue.title or QCoreApplication.translate("minutes_mail", "de wijkdialoog")
    subject = QCoreApplication.translate("minutes_mail", "Verslag: {0}").format(title)
    if dialogue.date:
        about = QCoreApplication.translate("minutes_mail", "Hier is het verslag van {0}, {1}.")
        first = about.format(title, spoken_date(dialogue.date))
    else:
        first = QCoreApplication.translate("minutes_mail", "Hier is het verslag van {0}.").format(
            title
        )
    lines = (
        QCoreApplication.translate("minutes_mail", "Beste mensen,"),
        "",
        first,
        QCoreApplication.translate("minutes_mail", "Het zit als PDF bij deze mail."),
        QCoreApplication.translate("minutes_mail", "Klopt er iets niet? Laat het dan weten."),
        "",
        QCoreApplication.translate("minutes_mail", "Hartelijke groet"),
        "",
    )
    return mail_draft(subject, "\n".join(lines), to.addresses, file_name, pdf)


def recipients_words(to: Recipients) -> str:
    """Return how many addresses the e-mail gets, and who has none."""
    if not to.addresses:
        return QCoreApplication.translate(
            "minutes_mail", "Nog niemand gaf een e-mailadres. Dat kan bij Deelnemers, onder ⋯."
        )
    told = plural(
        len(to.addresses),
        QCoreApplication.translate("minutes_mail", "De e-mail gaat naar 1 adres, in BCC."),
        QCoreApplication.translate("minutes_mail", "De e-mail gaat naar {n} adressen, in BCC."),
    )
    if not to.without:
        return told
    others = plural(
        to.without,
        QCoreApplication.translate("minutes_mail", "1 mens gaf geen adres."),
        QCoreApplication.translate("minutes_mail", "{n} mensen gaven geen adres."),
    )
    return f"{told} {others}"


def open_file(path: Path) -> bool:
    """Open a file in the program the system has for it; return whether there was one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
