"""What somebody wants to know at the first start: what happens to what I type?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wijkdialoog.ui.widgets.basics import Card, label
from wijkdialoog.ui.widgets.sign import Sign


class Reassurance(Card):
    """Four short lines, each with a sign; it goes when the first dialogue is there.

    dossier  name of the file everything goes to
    """

    def __init__(self, dossier: str) -> None:
        super().__init__("soft", name=self.tr("Wat gebeurt er met wat ik typ?"))
        column = self.column(margin=20, spacing=10)
        column.addWidget(label(self.tr("Wat gebeurt er met wat ik typ?"), "heading", wrap=True))
        lines = (
            ("fa6s.check", self.tr("Het is meteen bewaard. Ook als de stroom uitvalt.")),
            ("fa6s.rotate-left", self.tr("Een foutje is niet erg. Ctrl+Z neemt elke stap terug.")),
            (
                "fa6s.laptop-file",
                self.tr("Alles staat in één bestand, het dossier “{0}”.").format(dossier),
            ),
            ("fa6s.lock", self.tr("Het programma gaat nooit op internet. Jij kiest wat je deelt.")),
        )
        for sign, text in lines:
            column.addLayout(_line(sign, text))
        self.setAccessibleDescription(" ".join(text for _sign, text in lines))


def _line(sign: str, text: str) -> QHBoxLayout:
    beside = QVBoxLayout()
    beside.addWidget(label(text, wrap=True))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Sign(sign, 20, "action"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(beside, 1)
    return row
