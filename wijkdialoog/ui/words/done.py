"""Each act as it is told when it was done: "Deelnemer toegevoegd".

In a menu an act has its own words (`acts.py`): "Ongedaan maken: deelnemer toevoegen".
"""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.changes import Action
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP


def done_words(action: Action) -> str:
    """Return "Deelnemer toegevoegd"."""
    return QCoreApplication.translate("done", _DONE[action])


_DONE: dict[Action, str] = {
    Action.ADD_NEIGHBOURHOOD: QT_TRANSLATE_NOOP("done", "Wijk toegevoegd"),
    Action.EDIT_NEIGHBOURHOOD: QT_TRANSLATE_NOOP("done", "Wijk gewijzigd"),
    Action.CREATE_DIALOGUE: QT_TRANSLATE_NOOP("done", "Dialoog gemaakt"),
    Action.EDIT_DIALOGUE: QT_TRANSLATE_NOOP("done", "Dialoog gewijzigd"),
    Action.REMOVE_DIALOGUE: QT_TRANSLATE_NOOP("done", "Dialoog weggegooid"),
    Action.RESTORE_FROM_BIN: QT_TRANSLATE_NOOP("done", "Teruggehaald uit de prullenbak"),
    Action.EMPTY_BIN: QT_TRANSLATE_NOOP("done", "Voorgoed verwijderd"),
    Action.CLOSE_DIALOGUE: QT_TRANSLATE_NOOP("done", "Dialoog afgerond"),
    Action.REOPEN_DIALOGUE: QT_TRANSLATE_NOOP("done", "Dialoog heropend"),
    Action.CHOOSE_PLAN: QT_TRANSLATE_NOOP("done", "Draaiboek gekozen"),
    Action.EDIT_ROUND: QT_TRANSLATE_NOOP("done", "Ronde gewijzigd"),
    Action.ADD_ROUND: QT_TRANSLATE_NOOP("done", "Ronde toegevoegd"),
    Action.REMOVE_ROUND: QT_TRANSLATE_NOOP("done", "Ronde weggehaald"),
    Action.MOVE_ROUND: QT_TRANSLATE_NOOP("done", "Ronde verplaatst"),
    Action.SAVE_TEMPLATE: QT_TRANSLATE_NOOP("done", "Eigen draaiboek bewaard"),
    Action.REMOVE_TEMPLATE: QT_TRANSLATE_NOOP("done", "Eigen draaiboek weggehaald"),
    Action.EDIT_GROUND_RULES: QT_TRANSLATE_NOOP("done", "Spelregels gewijzigd"),
    Action.SPREAD_TIME: QT_TRANSLATE_NOOP("done", "Tijd verdeeld"),
    Action.ADD_PARTICIPANT: QT_TRANSLATE_NOOP("done", "Deelnemer toegevoegd"),
    Action.ADD_PARTICIPANTS: QT_TRANSLATE_NOOP("done", "Deelnemers toegevoegd"),
    Action.EDIT_PARTICIPANT: QT_TRANSLATE_NOOP("done", "Deelnemer gewijzigd"),
    Action.REMOVE_PARTICIPANT: QT_TRANSLATE_NOOP("done", "Deelnemer weggehaald"),
    Action.MOVE_SEAT: QT_TRANSLATE_NOOP("done", "Van stoel gewisseld"),
    Action.CHANGE_PRESENCE: QT_TRANSLATE_NOOP("done", "Aanwezigheid gewijzigd"),
    Action.SET_HEADCOUNT: QT_TRANSLATE_NOOP("done", "Aantal mensen gewijzigd"),
    Action.SET_CONSENT: QT_TRANSLATE_NOOP("done", "Toestemming gewijzigd"),
    Action.SET_ORDER: QT_TRANSLATE_NOOP("done", "Volgorde gekozen"),
    Action.START_ROUND: QT_TRANSLATE_NOOP("done", "Ronde begonnen"),
    Action.START_CYCLE: QT_TRANSLATE_NOOP("done", "Rondje begonnen"),
    Action.START_FREE: QT_TRANSLATE_NOOP("done", "Vrij gesprek begonnen"),
    Action.NEXT_TURN: QT_TRANSLATE_NOOP("done", "Volgende beurt"),
    Action.PREVIOUS_TURN: QT_TRANSLATE_NOOP("done", "Terug naar de vorige beurt"),
    Action.POSTPONE_TURN: QT_TRANSLATE_NOOP("done", "Beurt komt straks"),
    Action.PASS_TURN: QT_TRANSLATE_NOOP("done", "Beurt gaat voorbij"),
    Action.GIVE_FLOOR: QT_TRANSLATE_NOOP("done", "Het woord gegeven"),
    Action.ASK_FLOOR: QT_TRANSLATE_NOOP("done", "Het woord gevraagd"),
    Action.WITHDRAW_ASK: QT_TRANSLATE_NOOP("done", "Vraagt het woord niet meer"),
    Action.END_TURN: QT_TRANSLATE_NOOP("done", "Beurt afgerond"),
    Action.ARRIVE: QT_TRANSLATE_NOOP("done", "Aangeschoven"),
    Action.LEAVE: QT_TRANSLATE_NOOP("done", "Eerder weggegaan"),
    Action.CHANGE_TIME: QT_TRANSLATE_NOOP("done", "Tijd aangepast"),
    Action.PAUSE: QT_TRANSLATE_NOOP("done", "Even stil"),
    Action.RESUME: QT_TRANSLATE_NOOP("done", "We gaan verder"),
    Action.PAUSE_TURN: QT_TRANSLATE_NOOP("done", "Beurt staat stil"),
    Action.RESUME_TURN: QT_TRANSLATE_NOOP("done", "Beurt loopt weer"),
    Action.STARTED_EARLIER: QT_TRANSLATE_NOOP("done", "Begintijd verbeterd"),
    Action.REASSIGN_TURN: QT_TRANSLATE_NOOP("done", "Beurt aan een ander gegeven"),
    Action.CLOCK_STOOD_STILL: QT_TRANSLATE_NOOP("done", "Stilstand uit de tijd gehaald"),
    Action.TICK_TURN: QT_TRANSLATE_NOOP("done", "Hokje van een beurt gewijzigd"),
    Action.PUT_CLOCK_AWAY: QT_TRANSLATE_NOOP(
        "done", "De klok is weggezet: deze avond was op papier"
    ),
    Action.CAPTURE: QT_TRANSLATE_NOOP("done", "Inbreng vastgelegd"),
    Action.EDIT_CONTRIBUTION: QT_TRANSLATE_NOOP("done", "Inbreng verbeterd"),
    Action.CHANGE_KIND: QT_TRANSLATE_NOOP("done", "Soort gewijzigd"),
    Action.CHANGE_SPEAKER: QT_TRANSLATE_NOOP("done", "Spreker gewijzigd"),
    Action.MARK_SENSITIVE: QT_TRANSLATE_NOOP("done", "Gevoeligheid gewijzigd"),
    Action.MOVE_CONTRIBUTION: QT_TRANSLATE_NOOP("done", "Inbreng verplaatst"),
    Action.REMOVE_CONTRIBUTION: QT_TRANSLATE_NOOP("done", "Inbreng weggegooid"),
    Action.ADD_THEME: QT_TRANSLATE_NOOP("done", "Thema toegevoegd"),
    Action.RENAME_THEME: QT_TRANSLATE_NOOP("done", "Thema hernoemd"),
    Action.REMOVE_THEME: QT_TRANSLATE_NOOP("done", "Thema weggehaald"),
    Action.MERGE_THEMES: QT_TRANSLATE_NOOP("done", "Thema's samengevoegd"),
    Action.GROUP_UNDER_THEME: QT_TRANSLATE_NOOP("done", "Onder een thema gezet"),
    Action.SET_DOTS: QT_TRANSLATE_NOOP("done", "Stippen geteld"),
    Action.LINK: QT_TRANSLATE_NOOP("done", "Kaarten verbonden"),
    Action.UNLINK: QT_TRANSLATE_NOOP("done", "Kaarten losgemaakt"),
    Action.ADD_AGREEMENT: QT_TRANSLATE_NOOP("done", "Afspraak toegevoegd"),
    Action.EDIT_AGREEMENT: QT_TRANSLATE_NOOP("done", "Afspraak gewijzigd"),
    Action.REMOVE_AGREEMENT: QT_TRANSLATE_NOOP("done", "Afspraak weggegooid"),
    Action.ANSWER_FOLLOW_UP: QT_TRANSLATE_NOOP("done", "Genoteerd hoe het staat"),
    Action.ADD_ASSET: QT_TRANSLATE_NOOP("done", "Bron toegevoegd"),
    Action.EDIT_ASSET: QT_TRANSLATE_NOOP("done", "Bron gewijzigd"),
    Action.REMOVE_ASSET: QT_TRANSLATE_NOOP("done", "Bron weggegooid"),
    Action.EDIT_SUMMARY: QT_TRANSLATE_NOOP("done", "Samenvatting gewijzigd"),
    Action.SET_CONTACT: QT_TRANSLATE_NOOP("done", "E-mailadres gewijzigd"),
    Action.DECIDE_FINDING: QT_TRANSLATE_NOOP("done", "Keuze onthouden"),
    Action.HAND_BACK: QT_TRANSLATE_NOOP("done", "Teruggeven genoteerd"),
    Action.CHOOSE_LOGO: QT_TRANSLATE_NOOP("done", "Logo gekozen"),
    Action.ADD_PHOTO: QT_TRANSLATE_NOOP(
        "done", "Foto toegevoegd. Staan er mensen op? Vraag of het mag."
    ),
    Action.EDIT_CAPTION: QT_TRANSLATE_NOOP("done", "Onderschrift gewijzigd"),
    Action.MOVE_PHOTO: QT_TRANSLATE_NOOP("done", "Foto verplaatst"),
    Action.REMOVE_PHOTO: QT_TRANSLATE_NOOP("done", "Foto weggegooid"),
    Action.COUNT_HANDS: QT_TRANSLATE_NOOP("done", "Handen geteld"),
    Action.EDIT_TALLY: QT_TRANSLATE_NOOP("done", "Slotvraag gewijzigd"),
    Action.CLEAR_TALLY: QT_TRANSLATE_NOOP("done", "Telling leeggemaakt"),
    Action.IMPORT: QT_TRANSLATE_NOOP("done", "Bestand ingelezen"),
    Action.MERGE_TABLES: QT_TRANSLATE_NOOP("done", "Tafels samengevoegd"),
    Action.EDIT_PERSON: QT_TRANSLATE_NOOP("done", "Gegevens gewijzigd"),
    Action.FORGET_PERSON: QT_TRANSLATE_NOOP("done", "Persoon vergeten"),
    Action.KEEP_LONGER: QT_TRANSLATE_NOOP("done", "Bewaartermijn verlengd"),
    Action.ANONYMISE: QT_TRANSLATE_NOOP("done", "Dialoog anoniem gemaakt"),
    Action.REMOVE_FOR_GOOD: QT_TRANSLATE_NOOP("done", "Dialoog voorgoed verwijderd"),
    Action.WIPE_TEXTS: QT_TRANSLATE_NOOP("done", "Dialoog afgerond zonder verslag"),
}
