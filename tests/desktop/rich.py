"""A dossier with much in it: ten earlier evenings, and one that goes on."""

from dataclasses import replace
from pathlib import Path

from tests.desktop import script
from tests.services.exchange_samples import examples
from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.contributions import Draft, Kind, Sensitive
from wijkdialoog.domain.ids import DialogueId, RoundId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.exchange import Exchange
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import NewGuest, Participants
from wijkdialoog.storage.dossier import Dossier

LONG = (
    "Toen wij hier kwamen wonen kende ik niemand, en de eerste die aanbelde was de buurvrouw van "
    "drie hoog met een pan soep, die ik nog steeds elke week terugbreng met iets erin."
)
TITLE = "Samen eten in de Bloemenbuurt met de Verenigde Bewonersorganisaties"


def make_dossier(path: Path) -> None:
    """Fill the dossier at `path`; the evening in it stands still in the round of dreams."""
    dossier = Dossier.open(path)
    now = SteadyClock()
    exchange = Exchange(dossier, now)
    exchange.bring_in_all([exchange.read(file) for file in examples()])
    dialogues = Dialogues(dossier, now)
    wijk = dialogues.add_neighbourhood("Bloemenbuurt", "Apeldoorn")
    dialogue_id = dialogues.create(wijk)
    dialogues.change(
        replace(
            dialogues.get(dialogue_id),
            title=TITLE, theme="Eten en ontmoeten", venue="Buurthuis De Linde",
            question="Wat helpt ons om elkaar vaker te zien, en wie kan wat doen?",
        )
    )  # fmt: skip
    people = Participants(dossier, now)
    found = people.preview(dialogue_id, f"{script.SEVEN}\n{script.LATE}")
    people.add_all(dialogue_id, [NewGuest(row.guest) for row in found.rows])
    _talk(dossier, now, dialogue_id)
    _harvest(dossier, now, dialogue_id)
    MinutesService(dossier, now).set_summary(dialogue_id, script.SUMMARY)
    dossier.close()


def _talk(dossier: Dossier, now: SteadyClock, dialogue_id: DialogueId) -> None:
    lead, capture = Facilitation(dossier, now), Capture(dossier, now)
    rounds = {round_.label: round_.id for round_ in lead.view(dialogue_id).rounds}
    kinds = {"Ervaringen": Kind.EXPERIENCE, "Zienswijzen": Kind.VIEW, "Dromen": Kind.DREAM}
    lead.begin(dialogue_id)
    for label, kind in kinds.items():
        lead.start_round(dialogue_id, rounds[label])
        for text in [LONG, *script.IN_TURNS[label]][:6]:
            lead.next_turn(dialogue_id)
            speaker = lead.view(dialogue_id).speaker
            capture.capture(dialogue_id, text, kind, speaker.id if speaker else None, rounds[label])
    _catch_the_rest(capture, dialogue_id, rounds["Dromen"])
    lead.pause(dialogue_id)


def _catch_the_rest(capture: Capture, dialogue_id: DialogueId, round_id: RoundId) -> None:
    secret = capture.capture(dialogue_id, "Mijn buurman drinkt.", Kind.REMARK, None, round_id)
    capture.mark_sensitive(secret, Sensitive.HEALTH)
    for text in script.POSSIBILITIES:
        capture.capture(dialogue_id, text, Kind.POSSIBILITY, None, round_id)
    for text in script.ASSETS_SAID:
        capture.capture_asset(dialogue_id, text, AssetDirection.OFFERS, None, round_id)
    for what, when in script.DATES.items():
        who = ("Henk", "Moedercentrum De Verenigde Nederlanden")
        capture.capture_agreement(dialogue_id, what, who, when, round_id)
    capture.keep_draft(Draft(dialogue_id, "Een half getypte regel over de tafel", None, None, 36))


def _harvest(dossier: Dossier, now: SteadyClock, dialogue_id: DialogueId) -> None:
    harvest = Harvest(dossier, now)
    said = {c.text: c.id for c in dossier.read.contributions.find(dialogue_id=dialogue_id)}
    dreams = script.DREAMS
    for number, label in enumerate(script.THEMES):
        harvest.add_theme(dialogue_id, label, (said[dreams[number]], said[dreams[number + 2]]))
    harvest.add_dots(said[dreams[0]], 5)
    harvest.add_dots(said[dreams[2]], 12)
    harvest.connect(said[dreams[0]], said[script.POSSIBILITIES[0]])
    harvest.make_asset(said[script.POSSIBILITIES[5]], "Brood van de bakker")
    harvest.make_agreement(said[dreams[1]], LONG, ("Fatima",), None)
    harvest.add_asset(dialogue_id, "Een bakfiets voor de pannen", AssetDirection.ASKS)
