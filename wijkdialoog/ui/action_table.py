"""The table of every action with a key. Data only; `ui.actions` shows it."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP


class Where(StrEnum):
    """Where in the program a key works; the order of the help sheet."""

    CONVERSATION = "conversation"
    EVERYWHERE = "everywhere"
    START = "start"
    PREPARE = "prepare"
    PARTICIPANTS = "participants"
    HARVEST = "harvest"
    MINUTES = "minutes"
    PRACTICE = "practice"
    PAPER = "paper"


@dataclass(frozen=True)
class ActionSpec:
    """One thing to do with a key.

    text  Dutch source text; show it through `actions.action_text`
    keys  as Qt writes them ("Ctrl+Shift+Z"); the first is the one to remember
    """

    id: str
    text: str
    keys: tuple[str, ...]
    where: Where = Where.EVERYWHERE


PLACES: dict[Where, str] = {
    Where.CONVERSATION: QT_TRANSLATE_NOOP("actions", "Tijdens het gesprek"),
    Where.EVERYWHERE: QT_TRANSLATE_NOOP("actions", "Overal"),
    Where.START: QT_TRANSLATE_NOOP("actions", "Op de startpagina"),
    Where.PREPARE: QT_TRANSLATE_NOOP("actions", "Bij het voorbereiden"),
    Where.PARTICIPANTS: QT_TRANSLATE_NOOP("actions", "Bij de deelnemers"),
    Where.HARVEST: QT_TRANSLATE_NOOP("actions", "Bij de oogst"),
    Where.MINUTES: QT_TRANSLATE_NOOP("actions", "Bij het verslag"),
    Where.PRACTICE: QT_TRANSLATE_NOOP("actions", "Bij het oefenen"),
    Where.PAPER: QT_TRANSLATE_NOOP("actions", "Bij het overtypen van papier"),
}

_Rows = tuple[tuple[str, str, str], ...]  # id, text, keys divided by spaces

_EVERYWHERE: _Rows = (
    ("undo", QT_TRANSLATE_NOOP("actions", "Ongedaan maken"), "Ctrl+Z"),
    ("redo", QT_TRANSLATE_NOOP("actions", "Opnieuw"), "Ctrl+Shift+Z Ctrl+Y"),
    ("larger", QT_TRANSLATE_NOOP("actions", "Tekst groter"), "Ctrl++ Ctrl+="),
    ("smaller", QT_TRANSLATE_NOOP("actions", "Tekst kleiner"), "Ctrl+-"),
    ("colours", QT_TRANSLATE_NOOP("actions", "Donkere of lichte kleuren"), "Ctrl+Shift+D"),
    ("motion", QT_TRANSLATE_NOOP("actions", "Minder beweging"), "Ctrl+Shift+B"),
    ("open", QT_TRANSLATE_NOOP("actions", "Dossier openen…"), "Ctrl+O"),
    ("step1", QT_TRANSLATE_NOOP("actions", "Naar voorbereiden"), "Alt+1"),
    ("step2", QT_TRANSLATE_NOOP("actions", "Naar deelnemers"), "Alt+2"),
    ("step3", QT_TRANSLATE_NOOP("actions", "Naar het gesprek"), "Alt+3"),
    ("step4", QT_TRANSLATE_NOOP("actions", "Naar de oogst"), "Alt+4"),
    ("step5", QT_TRANSLATE_NOOP("actions", "Naar het verslag"), "Alt+5"),
    ("start", QT_TRANSLATE_NOOP("actions", "Terug naar de start"), "Alt+Left"),
    ("care", QT_TRANSLATE_NOOP("actions", "Zorg voor dit dossier"), "Alt+6"),
    ("type_over", QT_TRANSLATE_NOOP("actions", "Overtypen van papier"), "Ctrl+Shift+U"),
    ("stage", QT_TRANSLATE_NOOP("actions", "Groot scherm aan of uit"), "F5"),
    ("stage_panel", QT_TRANSLATE_NOOP("actions", "Kiezen wat de zaal ziet"), "Shift+F5"),
    ("stage_swap", QT_TRANSLATE_NOOP("actions", "Eén scherm: wisselen met de zaal"), "F9"),
    ("stage_read_back", QT_TRANSLATE_NOOP("actions", "Groot scherm: teruglezen"), "Ctrl+F5"),
    ("stage_black", QT_TRANSLATE_NOOP("actions", "Groot scherm zwart, en weer terug"), "F11"),
    ("stage_large", QT_TRANSLATE_NOOP("actions", "Groot scherm: grotere letters"), "F12"),
    ("stage_onward", QT_TRANSLATE_NOOP("actions", "Groot scherm: volgend blad"), "Ctrl+PgDown"),
    ("stage_back", QT_TRANSLATE_NOOP("actions", "Groot scherm: vorig blad"), "Ctrl+PgUp"),
    ("tips", QT_TRANSLATE_NOOP("actions", "Tips tonen of inklappen"), "Ctrl+Shift+H"),
    ("menu", QT_TRANSLATE_NOOP("actions", "Menu openen"), "F10"),
    ("help", QT_TRANSLATE_NOOP("actions", "Hulp en sneltoetsen"), "F1"),
    ("quit", QT_TRANSLATE_NOOP("actions", "Afsluiten"), "Ctrl+Q"),
)

_START: _Rows = (
    ("new_dialogue", QT_TRANSLATE_NOOP("actions", "Nieuwe dialoog"), "Ctrl+N"),
    ("practice", QT_TRANSLATE_NOOP("actions", "Oefenen met verzonnen buren"), "Ctrl+Shift+O"),
    ("resume", QT_TRANSLATE_NOOP("actions", "Ga verder met de dialoog"), "Ctrl+G"),
    ("open_dialogue", QT_TRANSLATE_NOOP("actions", "Gekozen dialoog openen"), "Return"),
    ("bin_dialogue", QT_TRANSLATE_NOOP("actions", "Gekozen dialoog weggooien"), "Del"),
    ("leave_wijk", QT_TRANSLATE_NOOP("actions", "Terug naar alle wijken"), "Esc"),
)

_CONVERSATION: _Rows = (
    ("capture", QT_TRANSLATE_NOOP("actions", "Inbreng bewaren"), "Return"),
    ("new_line", QT_TRANSLATE_NOOP("actions", "Nieuwe regel in de inbreng"), "Shift+Return"),
    ("next_turn", QT_TRANSLATE_NOOP("actions", "Volgende aan het woord"), "PgDown"),
    ("previous_turn", QT_TRANSLATE_NOOP("actions", "Vorige aan het woord"), "PgUp"),
    ("kind", QT_TRANSLATE_NOOP("actions", "Soort inbreng kiezen"), "Ctrl+1…9"),
    ("speaker", QT_TRANSLATE_NOOP("actions", "Wie zei het"), "Ctrl+D"),
    ("edit_last", QT_TRANSLATE_NOOP("actions", "Laatste regel verbeteren"), "Ctrl+E Up"),
    ("later", QT_TRANSLATE_NOOP("actions", "Straks aan de beurt"), "F6"),
    ("pass", QT_TRANSLATE_NOOP("actions", "Past"), "F7"),
    ("end_turn", QT_TRANSLATE_NOOP("actions", "Beurt of denktijd afronden"), "F4"),
    ("pause", QT_TRANSLATE_NOOP("actions", "Even stil, en weer verder"), "F8"),
    ("question", QT_TRANSLATE_NOOP("actions", "Vraag aan de spreker: klok stil"), "Shift+F8"),
    ("more_time", QT_TRANSLATE_NOOP("actions", "Een minuut erbij"), "Ctrl+Shift+Up"),
    ("less_time", QT_TRANSLATE_NOOP("actions", "Een minuut eraf"), "Ctrl+Shift+Down"),
    ("length", QT_TRANSLATE_NOOP("actions", "Hoelang een beurt duurt"), "Ctrl+T"),
    ("schedule", QT_TRANSLATE_NOOP("actions", "Hoe de tijd ervoor staat"), "Ctrl+Shift+K"),
    (
        "repair",
        QT_TRANSLATE_NOOP("actions", "Herstellen: begon eerder of later, of een ander"),
        "Ctrl+H",
    ),
    ("cycle", QT_TRANSLATE_NOOP("actions", "Nog een rondje"), "Ctrl+R"),
    ("free", QT_TRANSLATE_NOOP("actions", "Vrij gesprek"), "Ctrl+F"),
    ("floor", QT_TRANSLATE_NOOP("actions", "Iemand het woord geven"), "Ctrl+G"),
    ("next_round", QT_TRANSLATE_NOOP("actions", "Volgende ronde"), "Alt+Down"),
    ("previous_round", QT_TRANSLATE_NOOP("actions", "Vorige ronde"), "Alt+Up"),
    ("cue", QT_TRANSLATE_NOOP("actions", "Hulpkaart"), "F2"),
    ("rules", QT_TRANSLATE_NOOP("actions", "Spelregels"), "Shift+F2"),
    ("fair_share", QT_TRANSLATE_NOOP("actions", "Wie kwam aan bod"), "Ctrl+Shift+E"),
    ("read_back", QT_TRANSLATE_NOOP("actions", "Teruglezen: klopt dit zo?"), "F3"),
    ("follow_up", QT_TRANSLATE_NOOP("actions", "Afspraken van vorige keer"), "Ctrl+Shift+A"),
    ("photo", QT_TRANSLATE_NOOP("actions", "Foto bij deze ronde"), "Ctrl+Shift+F"),
    ("tally", QT_TRANSLATE_NOOP("actions", "Handen tellen aan het eind"), "Ctrl+Shift+T"),
    ("sound", QT_TRANSLATE_NOOP("actions", "Geluid bij tijd, aan of uit"), "Ctrl+Shift+G"),
    ("sensitive", QT_TRANSLATE_NOOP("actions", "Markeer als gevoelig"), "Ctrl+M"),
    ("not_sensitive", QT_TRANSLATE_NOOP("actions", "Niet gevoelig"), "Ctrl+Shift+M"),
    ("side", QT_TRANSLATE_NOOP("actions", "Gevangen regels tonen of niet"), "Ctrl+L"),
    ("to_line", QT_TRANSLATE_NOOP("actions", "Terug naar de invoerregel"), "Esc"),
)

_PREPARE: _Rows = (
    ("round_edit", QT_TRANSLATE_NOOP("actions", "Ronde of regel wijzigen"), "Return"),
    ("round_add", QT_TRANSLATE_NOOP("actions", "Ronde toevoegen"), "Ins"),
    ("round_remove", QT_TRANSLATE_NOOP("actions", "Ronde of regel weghalen"), "Del"),
    ("round_move", QT_TRANSLATE_NOOP("actions", "Ronde of regel verplaatsen"), "Alt+Up Alt+Down"),
    ("paper", QT_TRANSLATE_NOOP("actions", "Op papier: een avond zonder laptop"), "Ctrl+Shift+P"),
    ("prepared", QT_TRANSLATE_NOOP("actions", "Naar de deelnemers"), "Ctrl+Return"),
)

_PARTICIPANTS: _Rows = (
    ("person_add", QT_TRANSLATE_NOOP("actions", "Getypte naam toevoegen"), "Return"),
    ("person_edit", QT_TRANSLATE_NOOP("actions", "Gekozen vakje wijzigen"), "F2"),
    ("person_present", QT_TRANSLATE_NOOP("actions", "Aanwezig of niet"), "Space"),
    ("person_remove", QT_TRANSLATE_NOOP("actions", "Deelnemer weghalen"), "Del"),
    ("person_move", QT_TRANSLATE_NOOP("actions", "Andere stoel"), "Alt+Up Alt+Down"),
    ("seated", QT_TRANSLATE_NOOP("actions", "Begin het gesprek"), "Ctrl+Return"),
)

_HARVEST: _Rows = (
    ("card_open", QT_TRANSLATE_NOOP("actions", "Kaart openen of verbeteren"), "Return F2"),
    ("card_dots", QT_TRANSLATE_NOOP("actions", "Stip erbij of eraf"), "+ -"),
    ("card_theme", QT_TRANSLATE_NOOP("actions", "Onder een thema zetten"), "T 1…9"),
    ("card_loose", QT_TRANSLATE_NOOP("actions", "Uit het thema halen"), "0"),
    ("theme_new", QT_TRANSLATE_NOOP("actions", "Nieuw thema"), "N"),
    ("card_link", QT_TRANSLATE_NOOP("actions", "Verbinden met een andere kaart"), "L"),
    ("card_contradict", QT_TRANSLATE_NOOP("actions", "Tegenspraak aangeven"), "K"),
    ("to_possibility", QT_TRANSLATE_NOOP("actions", "Maak er een mogelijkheid van"), "M"),
    ("to_asset", QT_TRANSLATE_NOOP("actions", "Maak er een bron van"), "B"),
    ("to_agreement", QT_TRANSLATE_NOOP("actions", "Maak er een afspraak van"), "A"),
    ("theme_fold", QT_TRANSLATE_NOOP("actions", "Thema dicht- of openvouwen"), "Space"),
    ("photos", QT_TRANSLATE_NOOP("actions", "Foto’s bekijken of toevoegen"), "P"),
    ("card_remove", QT_TRANSLATE_NOOP("actions", "Kaart weggooien"), "Del"),
    ("harvested", QT_TRANSLATE_NOOP("actions", "Naar het verslag"), "Ctrl+Return"),
)

_MINUTES: _Rows = (
    ("save_pdf", QT_TRANSLATE_NOOP("actions", "Bewaar als PDF"), "Ctrl+S"),
    ("print_pdf", QT_TRANSLATE_NOOP("actions", "Afdrukken"), "Ctrl+P"),
    ("pdf_zoom", QT_TRANSLATE_NOOP("actions", "Voorbeeld groter of kleiner"), "+ -"),
    ("pdf_page", QT_TRANSLATE_NOOP("actions", "Andere bladzijde van het voorbeeld"), "Up Down"),
    ("tally_later", QT_TRANSLATE_NOOP("actions", "Handen tellen aan het eind"), "Ctrl+Shift+T"),
    ("pdf_fit", QT_TRANSLATE_NOOP("actions", "Voorbeeld passend maken"), "0"),
)

_PRACTICE: _Rows = (
    ("practice_take", QT_TRANSLATE_NOOP("actions", "Zin van een buur overnemen"), "Ctrl+I"),
    ("practice_end", QT_TRANSLATE_NOOP("actions", "Stoppen met oefenen"), "Ctrl+Shift+O"),
)

_PAPER: _Rows = (
    ("paper_store", QT_TRANSLATE_NOOP("actions", "Getypte regel bewaren"), "Return"),
    ("paper_next", QT_TRANSLATE_NOOP("actions", "Naar het volgende deel"), "PgDown"),
    ("paper_previous", QT_TRANSLATE_NOOP("actions", "Naar het vorige deel"), "PgUp"),
    ("paper_tick", QT_TRANSLATE_NOOP("actions", "Hokje aan of uit"), "Space"),
    ("paper_rename", QT_TRANSLATE_NOOP("actions", "Gekozen naam verbeteren"), "F2"),
    ("paper_remove", QT_TRANSLATE_NOOP("actions", "Gekozen regel weghalen"), "Del"),
    ("paper_kind", QT_TRANSLATE_NOOP("actions", "Soort regel kiezen"), "Ctrl+1…9"),
    ("paper_speaker", QT_TRANSLATE_NOOP("actions", "Wie zei het"), "Ctrl+D"),
    ("paper_edit", QT_TRANSLATE_NOOP("actions", "Laatste regel verbeteren"), "Ctrl+E Up"),
    ("paper_sensitive", QT_TRANSLATE_NOOP("actions", "Markeer als gevoelig"), "Ctrl+M"),
    ("paper_harmless", QT_TRANSLATE_NOOP("actions", "Niet gevoelig"), "Ctrl+Shift+M"),
    ("paper_done", QT_TRANSLATE_NOOP("actions", "Rond de avond af"), "Ctrl+Return"),
)

EVENING = (
    "next_turn",
    "previous_turn",
    "capture",
    "edit_last",
    "undo",
    "cue",
    "pause",
    "stage",
)
"""The keys that carry an evening, large on the printed sheet: in the order they are needed."""


def _specs(where: Where, rows: _Rows) -> tuple[ActionSpec, ...]:
    return tuple(ActionSpec(id_, text, tuple(keys.split()), where) for id_, text, keys in rows)


ACTIONS: tuple[ActionSpec, ...] = (
    *_specs(Where.EVERYWHERE, _EVERYWHERE),
    *_specs(Where.START, _START),
    *_specs(Where.CONVERSATION, _CONVERSATION),
    *_specs(Where.PREPARE, _PREPARE),
    *_specs(Where.PARTICIPANTS, _PARTICIPANTS),
    *_specs(Where.HARVEST, _HARVEST),
    *_specs(Where.MINUTES, _MINUTES),
    *_specs(Where.PRACTICE, _PRACTICE),
    *_specs(Where.PAPER, _PAPER),
)
