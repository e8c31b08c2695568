"""Every subject in the dossier by name: to read at any time, to write inside a unit."""

from sqlalchemy import Connection, delete, update

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.findings import FindingDecision
from wijkdialoog.domain.follow_up import FollowUp
from wijkdialoog.domain.harvest import Agreement, Link, Theme
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.merging import MergeAlias, MergeReceipt, MergeSource
from wijkdialoog.domain.minutes_versions import HandedBack, Logo
from wijkdialoog.domain.network import Challenge, Initiative, Membership, SharedCount
from wijkdialoog.domain.people import Neighbourhood, Organisation, Person
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.plan import PlanTemplate, Round
from wijkdialoog.domain.tally import Tally
from wijkdialoog.domain.turns import Cycle, Turn
from wijkdialoog.storage import schema
from wijkdialoog.storage.rows import Mapping, Reader, Writer

_NEIGHBOURHOODS = schema.neighbourhoods, Mapping(Neighbourhood)
_ORGANISATIONS = schema.organisations, Mapping(Organisation)
_PEOPLE = schema.people, Mapping(Person)
_DIALOGUES = schema.dialogues, Mapping(Dialogue)
_ROUNDS = schema.rounds, Mapping(Round)
_PARTICIPANTS = schema.participants, Mapping(Participant)
_CYCLES = schema.cycles, Mapping(Cycle)
_TURNS = schema.turns, Mapping(Turn)
_STRETCHES = schema.stretches, Mapping(Stretch)
_THEMES = schema.themes, Mapping(Theme)
_CONTRIBUTIONS = schema.contributions, Mapping(Contribution)
_LINKS = schema.links, Mapping(Link)
_ASSETS = schema.assets, Mapping(Asset)
_AGREEMENTS = schema.agreements, Mapping(Agreement)
_TEMPLATES = schema.templates, Mapping(PlanTemplate)
_INITIATIVES = schema.initiatives, Mapping(Initiative)
_MEMBERSHIPS = schema.memberships, Mapping(Membership)
_SHARED_COUNTS = schema.shared_counts, Mapping(SharedCount)
_CHALLENGES = schema.challenges, Mapping(Challenge)
_FINDING_DECISIONS = schema.finding_decisions, Mapping(FindingDecision)
_HANDED_BACK = schema.handed_back, Mapping(HandedBack)
_LOGOS = schema.logos, Mapping(Logo)
_MERGE_SOURCES = schema.merge_sources, Mapping(MergeSource)
_MERGE_ALIASES = schema.merge_aliases, Mapping(MergeAlias)
_MERGE_RECEIPTS = schema.merge_receipts, Mapping(MergeReceipt)
_PHOTOS = schema.photos, Mapping(Photo)
_TALLIES = schema.tallies, Mapping(Tally)
_FOLLOW_UPS = schema.follow_ups, Mapping(FollowUp)


class Records:
    """Reads every subject. Values are fresh at each call."""

    def __init__(self, connection: Connection) -> None:
        self.neighbourhoods = Reader(connection, *_NEIGHBOURHOODS)
        self.organisations = Reader(connection, *_ORGANISATIONS)
        self.people = Reader(connection, *_PEOPLE)
        self.dialogues = Reader(connection, *_DIALOGUES)
        self.rounds = Reader(connection, *_ROUNDS)
        self.participants = Reader(connection, *_PARTICIPANTS)
        self.cycles = Reader(connection, *_CYCLES)
        self.turns = Reader(connection, *_TURNS)
        self.stretches = Reader(connection, *_STRETCHES)
        self.themes = Reader(connection, *_THEMES)
        self.contributions = Reader(connection, *_CONTRIBUTIONS)
        self.links = Reader(connection, *_LINKS)
        self.assets = Reader(connection, *_ASSETS)
        self.agreements = Reader(connection, *_AGREEMENTS)
        self.templates = Reader(connection, *_TEMPLATES)
        self.initiatives = Reader(connection, *_INITIATIVES)
        self.memberships = Reader(connection, *_MEMBERSHIPS)
        self.shared_counts = Reader(connection, *_SHARED_COUNTS)
        self.challenges = Reader(connection, *_CHALLENGES)
        self.finding_decisions = Reader(connection, *_FINDING_DECISIONS)
        self.handed_back = Reader(connection, *_HANDED_BACK)
        self.logos = Reader(connection, *_LOGOS)
        self.merge_sources = Reader(connection, *_MERGE_SOURCES)
        self.merge_aliases = Reader(connection, *_MERGE_ALIASES)
        self.merge_receipts = Reader(connection, *_MERGE_RECEIPTS)
        self.photos = Reader(connection, *_PHOTOS)
        self.tallies = Reader(connection, *_TALLIES)
        self.follow_ups = Reader(connection, *_FOLLOW_UPS)


class Unit:
    """Writes every subject, inside `with dossier.unit(action) as unit`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.neighbourhoods = Writer(connection, *_NEIGHBOURHOODS)
        self.organisations = Writer(connection, *_ORGANISATIONS)
        self.people = Writer(connection, *_PEOPLE)
        self.dialogues = Writer(connection, *_DIALOGUES)
        self.rounds = Writer(connection, *_ROUNDS)
        self.participants = Writer(connection, *_PARTICIPANTS)
        self.cycles = Writer(connection, *_CYCLES)
        self.turns = Writer(connection, *_TURNS)
        self.stretches = Writer(connection, *_STRETCHES)
        self.themes = Writer(connection, *_THEMES)
        self.contributions = Writer(connection, *_CONTRIBUTIONS)
        self.links = Writer(connection, *_LINKS)
        self.assets = Writer(connection, *_ASSETS)
        self.agreements = Writer(connection, *_AGREEMENTS)
        self.templates = Writer(connection, *_TEMPLATES)
        self.initiatives = Writer(connection, *_INITIATIVES)
        self.memberships = Writer(connection, *_MEMBERSHIPS)
        self.shared_counts = Writer(connection, *_SHARED_COUNTS)
        self.challenges = Writer(connection, *_CHALLENGES)
        self.finding_decisions = Writer(connection, *_FINDING_DECISIONS)
        self.handed_back = Writer(connection, *_HANDED_BACK)
        self.logos = Writer(connection, *_LOGOS)
        self.merge_sources = Writer(connection, *_MERGE_SOURCES)
        self.merge_aliases = Writer(connection, *_MERGE_ALIASES)
        self.merge_receipts = Writer(connection, *_MERGE_RECEIPTS)
        self.photos = Writer(connection, *_PHOTOS)
        self.tallies = Writer(connection, *_TALLIES)
        self.follow_ups = Writer(connection, *_FOLLOW_UPS)

    def forget_draft(self, dialogue_id: DialogueId) -> None:
        """Drop the half-typed line at the very moment its text is stored; never part of undo."""
        drafts = schema.drafts
        self._connection.execute(delete(drafts).where(drafts.c.dialogue_id == dialogue_id))

    def forget_draft_speaker(self, dialogue_id: DialogueId) -> None:
        """Keep the half-typed line but not who said it; never part of undo."""
        drafts = schema.drafts
        query = update(drafts).where(drafts.c.dialogue_id == dialogue_id)
        self._connection.execute(query.values(participant_id=None))
