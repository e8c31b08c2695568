"""What the tips say: three short ones for this step at this moment.

They speak of what people fear: losing something, a wrong key, the room seeing too much.
"""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.services.progress import DialogueProgress
from wijkdialoog.ui.pages import Beside, Place, Step

Tips = tuple[str, ...]

_translate = QCoreApplication.translate


def tips_for(place: Place, found: DialogueProgress, *, is_practice: bool) -> Tips:
    """Return the tips of a page. In a practice nothing is stored, and none says that it is."""
    return {
        Step.PREPARE: _prepare,
        Step.PARTICIPANTS: _participants,
        Step.CONVERSATION: _conversation,
        Step.HARVEST: _harvest,
        Step.MINUTES: _minutes,
        Beside.PAPER: _paper,
    }[place](found, is_practice=is_practice)


def _prepare(found: DialogueProgress, *, is_practice: bool) -> Tips:
    if is_practice:
        safe = _translate("tips", "Dit is een oefening. Probeer alles, er blijft niets bewaard.")
    else:
        safe = _translate("tips", "Wat je typt, is meteen bewaard. Ctrl+Z neemt het terug.")
    if found.spoken:
        first = _translate("tips", "Je mag hier altijd terugkomen. Wat gezegd is, blijft staan.")
    else:
        first = _translate("tips", "Je hoeft niets in te vullen. Het draaiboek staat al klaar.")
    return first, safe, _translate("tips", "Onder het draaiboek lees je of er genoeg tijd is.")


def _participants(found: DialogueProgress, *, is_practice: bool) -> Tips:  # noqa: ARG001
    if not found.seated:
        return (
            _translate("tips", "Typ een voornaam en druk op Enter. Meer is niet nodig."),
            _translate("tips", "Heb je een lijst? Plak hem hier. Je ziet eerst wat erbij komt."),
            _translate("tips", "Liever geen namen? Kies “Alleen aantallen”."),
        )
    return (
        _translate("tips", "Is iemand er niet? Zet “Aanwezig” op nee. De naam blijft staan."),
        _translate("tips", "Komt iemand later? Kom hier terug en typ de naam erbij."),
        _translate("tips", "Verkeerd geklikt? Ctrl+Z neemt het terug."),
    )


def _conversation(found: DialogueProgress, *, is_practice: bool) -> Tips:
    if found.caught:
        return (
            _translate("tips", "Verkeerd getypt? Pijltje omhoog opent je laatste regel."),
            _translate("tips", "Even rust nodig? F8 zet alle klokken stil."),
            _translate("tips", "Weet je het even niet? F2 geeft een zin om te zeggen."),
        )
    if is_practice:
        catch = _translate("tips", "Typ onderaan wat je hoort en druk op Enter.")
    else:
        catch = _translate("tips", "Typ onderaan wat je hoort. Enter bewaart het meteen.")
    return (
        catch,
        _translate("tips", "Page Down geeft de volgende het woord. Page Up gaat terug."),
        _translate("tips", "Het grote scherm gaat pas aan als jij op F5 drukt."),
    )


def _harvest(found: DialogueProgress, *, is_practice: bool) -> Tips:  # noqa: ARG001
    back = _translate("tips", "Een kaart weggooien is niet erg. Ctrl+Z haalt hem terug.")
    if found.harvested:
        return (
            _translate("tips", "Een afspraak zonder datum mag. Die vul je later in."),
            _translate("tips", "Nog iets gehoord? Typ het onderaan in een kolom."),
            back,
        )
    return (
        _translate("tips", "Wat je in het gesprek typt, komt hier vanzelf te staan."),
        _translate("tips", "Kies een kaart en druk op A. Dan wordt het een afspraak."),
        back,
    )


def _minutes(found: DialogueProgress, *, is_practice: bool) -> Tips:  # noqa: ARG001
    names = _translate("tips", "Namen staan er alleen in als iemand dat goed vindt.")
    if found.reported:
        return (
            _translate("tips", "Verander gerust nog iets. Ctrl+S maakt dan een nieuwe versie."),
            names,
            _translate("tips", "Het verslag gaat nergens heen. Jij kiest wie het krijgt."),
        )
    return (
        _translate("tips", "Rechts zie je het echte verslag. Kies links wat erin komt."),
        names,
        _translate("tips", "Iets vergeten? Ga terug naar een andere stap. Het verslag gaat mee."),
    )


def _paper(found: DialogueProgress, *, is_practice: bool) -> Tips:  # noqa: ARG001
    return (
        _translate("tips", "De volgorde is die van het papier. Begin met wie er was."),
        _translate("tips", "Enter bewaart een regel. Page Down gaat naar het volgende deel."),
        _translate("tips", "Hier loopt geen klok. Het verslag noemt alleen de tijd uit het plan."),
    )
