"""Is everything ready for tonight? What can be known without opening a socket."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.plan import Fit, fit
from wijkdialoog.services.battery import Battery, battery
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.services.stick import LastCopy, StickCopies
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble

LEAST_BATTERY = 50
"""Percent that lasts an evening on most laptops."""

LEAST_FREE = 200 * 1024 * 1024
"""Bytes; a dossier with photos and its copies."""

_USUAL_GROUP = 8


@dataclass(frozen=True)
class NextPlan:
    """The dialogue that comes first, and how its plan fits."""

    dialogue: Dialogue
    fit: Fit


@dataclass(frozen=True)
class RoomCheck:
    """What was found; None: not known, or there is none.

    free_bytes  on the disk of the dossier
    trouble     why the dossier takes nothing now; None: it does
    """

    battery: Battery | None
    free_bytes: int | None
    last_copy: LastCopy
    trouble: Trouble | None
    next_plan: NextPlan | None

    @property
    def battery_lasts(self) -> bool:
        """Whether the evening will not end in the dark."""
        found = self.battery
        return found is None or found.plugged_in or found.percent >= LEAST_BATTERY

    @property
    def has_room(self) -> bool:
        """Whether the disk has room for an evening."""
        return self.free_bytes is None or self.free_bytes >= LEAST_FREE


class RoomChecker:
    """Looks around for one open dossier.

    battery  how the battery stands; another in tests
    """

    def __init__(
        self,
        dossier: Dossier,
        dialogues: Dialogues,
        preparation: Preparation,
        copies: StickCopies,
        battery: Callable[[], Battery | None] = battery,
    ) -> None:
        self._dossier = dossier
        self._dialogues = dialogues
        self._preparation = preparation
        self._copies = copies
        self._battery = battery
        self._known_trouble: Trouble | None = None

    def look(self, *, thorough: bool = True) -> RoomCheck:
        """Look now; nothing changes.

        thorough  also try whether the dossier can be written, which uses the disk
        """
        if thorough or self._known_trouble is not None:
            self._known_trouble = self._trouble()
        return RoomCheck(
            self._battery(),
            self._free_bytes(),
            self._copies.last(),
            self._known_trouble,
            self._next_plan(),
        )

    def _free_bytes(self) -> int | None:
        try:
            return shutil.disk_usage(self._dossier.path.parent).free
        except OSError:
            return None

    def _trouble(self) -> Trouble | None:
        if self._dossier.in_memory:
            return Trouble.GONE
        try:
            self._dossier.probe()
        except StorageError as error:
            return error.trouble
        return None

    def _next_plan(self) -> NextPlan | None:
        today = self._dialogues.today()
        coming = [
            card.dialogue
            for card in self._dialogues.overview().dialogues
            if not card.dialogue.closed
            and card.dialogue.current_round_id is None
            and (card.dialogue.date or "") >= today
        ]
        if not coming:
            return None
        first = min(coming, key=lambda dialogue: (dialogue.date or "", dialogue.start or ""))
        rounds = self._dialogues.rounds(first.id)
        people = self._preparation.people_expected(first.id) or _USUAL_GROUP
        return NextPlan(first, fit(rounds, people, first.start, first.end))
