"""The words of "Wat staat er over mij". Dutch only: the one who asks reads Dutch with us."""

from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.dialogue import Function, Presence
from wijkdialoog.domain.people import Role
from wijkdialoog.reports.texts import Pair

TITLE = "Wat staat er over {name}"
SUBJECT = "Alles wat in een dossier van Wijkdialoog over één persoon staat"
LEAD = "Dit staat op {date} in het dossier “{dossier}”. Namen van anderen zijn weggelaten."
WHO = "Wie je bent"
NAME = "Naam"
LABEL = "Zo in het verslag"
ROLE = "Rol"
ORGANISATION = "Organisatie"
EMAIL = "E-mail"
PHONE = "Telefoon"
NOTHING = "niet bewaard"
CONSENTS = "Waar je ja op zei"
YES_SINCE = "ja, sinds {date}"
NO = "nee"
DIALOGUES = "Dialogen"
NO_DIALOGUES = "Je staat in geen enkele dialoog."
NOT_AT_TABLE = "Je zat hier niet aan tafel. Je naam komt wel voor."
FROM_TO = "van {arrived} tot {left}"
SINCE = "vanaf {arrived}"
UNTIL = "tot {left}"
IN_BIN = "Deze dialoog ligt in de prullenbak."
SAID = "Dit zei je"
MENTIONED = "Hier word je genoemd"
AGREEMENTS = "Afspraken met jouw naam"
HANDED_BACK = "Je kreeg het verslag, versie {version}, op {date}."
HANDED_BACK_SOME_DAY = "Je kreeg het verslag, versie {version}."
ASSETS = "Bronkaarten van jou"
NETWORKS = "Je doet mee bij"
WHAT_NOW = "Wat je kunt vragen"
RIGHTS = (
    "Klopt er iets niet? Dan passen we het aan. Wil je een toestemming terugnemen? Dat kan altijd, "
    "en het werkt meteen overal. Wil je vergeten worden? Dan halen we je uit het hele dossier."
)
COPIES: Pair = (
    "Er is {n} reservekopie van dit dossier. Daar kan dit ook in staan.",
    "Er zijn {n} reservekopieën van dit dossier. Daar kan dit ook in staan.",
)
FOOTER = "Wat staat er over mij · {date}"

PURPOSES = {
    Purpose.NAME: "Naam in het verslag",
    Purpose.CONTACT: "E-mail en telefoon bewaren",
    Purpose.PHOTO: "Op de foto",
    Purpose.NETWORK: "In het netwerk van de wijk",
}
ROLES = {
    Role.RESIDENT: "bewoner",
    Role.PROFESSIONAL: "professional",
    Role.VOLUNTEER: "vrijwilliger",
    Role.ENTREPRENEUR: "ondernemer",
    Role.OFFICIAL: "ambtenaar",
    Role.POLITICIAN: "politicus",
    Role.OTHER: "anders",
}
FUNCTIONS = {
    Function.PARTICIPANT: "deelnemer",
    Function.FACILITATOR: "gespreksleider",
    Function.NOTE_TAKER: "notulist",
    Function.HOST: "gastheer of gastvrouw",
}
PRESENCES = {
    Presence.PRESENT: "aanwezig",
    Presence.EXPECTED: "werd later verwacht",
    Presence.LEFT: "eerder weggegaan",
    Presence.ABSENT: "niet gekomen",
}
