"""What pages, sections and the table screen are made of."""

from dataclasses import dataclass, field

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import Now
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.stage.stage_front import StageFront


@dataclass(frozen=True)
class Parts:
    """One of each, for one open dossier.

    practice  the invented evening, when this is a practice
    front     what the facilitator has in front, for the table screen
    """

    dossier: Dossier
    now: Now
    dialogues: Dialogues
    facilitation: Facilitation
    settings_file: SettingsFile
    guard: Guard
    hub: ChangeHub
    messages: Messages
    backups: Backups
    practice: DialogueId | None = None
    front: StageFront = field(default_factory=StageFront)
