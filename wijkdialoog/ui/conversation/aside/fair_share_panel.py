"""Who was heard, and how long each role spoke. Ctrl+Shift+E; for the facilitator alone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.fair_share import FairShare, Share
from wijkdialoog.ui.conversation.aside.aside_panel import AsidePanel
from wijkdialoog.ui.conversation.aside.role_bar import RoleBar
from wijkdialoog.ui.widgets.basics import clear_layout, label
from wijkdialoog.ui.words.people import name_at_table, role_count
from wijkdialoog.ui.words.saying import listed, plural

_MINUTE_MS = 60_000


class FairSharePanel(AsidePanel):
    """Words first, then a bar for each role. Nothing of it can reach the table screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wie kwam aan bod?"), "fair_share", parent)
        self._shown: tuple[FairShare | None, tuple[Seat, ...], bool] | None = None

    def show_share(
        self, share: FairShare | None, seats: Sequence[Seat], *, closed: bool = False
    ) -> None:
        """Show these figures; None: there is nothing to tell.

        seats   everybody of this evening, to tell two people of one name apart
        closed  the evening is over: closing may have dropped who spoke when
        """
        shown = (share, tuple(seats), closed)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self.lines)
        self.lines.addWidget(label(self.tr("Alleen jij ziet dit."), "small"))
        if share is not None:
            self._add_names(share, seats)
            self._add_roles(share, closed=closed)
        self.lines.addStretch(1)

    def _add_names(self, share: FairShare, seats: Sequence[Seat]) -> None:
        if share.not_yet:
            self._add(self.tr("Deze ronde nog niet: {0}.").format(_names(share.not_yet, seats)))
        elif share.spoken_ms:
            self._add(self.tr("In deze ronde kreeg iedereen het woord."))
        if share.silent and share.spoken_ms and share.silent != share.not_yet:
            self._add(self.tr("De hele avond nog niet: {0}.").format(_names(share.silent, seats)))

    def _add_roles(self, share: FairShare, *, closed: bool) -> None:
        if closed and not share.spoken_ms:
            self._add(self.tr("Van deze avond is niet bewaard hoelang iedereen sprak."))
            return
        if not share.spoken_ms:
            self._add(self.tr("Nog niemand had een beurt. Straks staat hier wie sprak."))
            return
        self.lines.addSpacing(6)
        self.lines.addWidget(label(self.tr("Spreektijd per rol"), "small-strong"))
        for role, group in share.roles:
            spoken = self._spoken(group, share.spoken_ms)
            bar = RoleBar(role_count(role, group.people), spoken, group.spoken_ms / share.spoken_ms)
            self.lines.addWidget(bar)
        minutes = share.untold_ms // _MINUTE_MS
        if minutes:
            text = plural(
                minutes,
                self.tr("{n} minuut lang had niemand de beurt. Die telt niet mee."),
                self.tr("{n} minuten lang had niemand de beurt. Die tellen niet mee."),
            )
            self.lines.addWidget(label(text, "small", wrap=True))

    def _spoken(self, group: Share, together_ms: int) -> str:
        minutes = round(group.spoken_ms / _MINUTE_MS)
        percent = round(100 * group.spoken_ms / together_ms)
        if not group.heard:
            return self.tr("nog niet gesproken")
        if not minutes:
            return self.tr("minder dan een minuut, {0} %").format(percent)
        time = plural(minutes, self.tr("{n} minuut"), self.tr("{n} minuten"))
        return self.tr("{0}, {1} %").format(time, percent)

    def _add(self, text: str) -> None:
        self.lines.addWidget(label(text, "body", wrap=True))


def _names(some: Sequence[Seat], seats: Sequence[Seat]) -> str:
    return listed([name_at_table(seat, seats) for seat in some])
