"""Today's tables. New dossiers climb the ladder in `steps/`; a test holds both against each other.

Every table has a text `id` (UUID): undo and merging never give an id out twice.
Field names follow the frozen values in `domain`; nested values are flattened (`headcount_number`).
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from wijkdialoog.domain.changes import Topic

metadata = MetaData()


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default="0")


def _owner(name: str, table: str) -> Column[str]:
    """A parent that takes its children along when it is removed."""
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=False)


def _refers(name: str, table: str) -> Column[str]:
    """A reference that becomes empty when its target is removed."""
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete="SET NULL"))


def _table(name: str, *columns: Column[Any] | UniqueConstraint | Index) -> Table:
    indexes = [item for item in columns if isinstance(item, Index)]
    others = [item for item in columns if not isinstance(item, Index)]
    # The position comes before the indexes: one of them looks at it.
    return Table(name, metadata, _id(), *others, _number("position"), *indexes)


neighbourhoods = _table(
    "neighbourhoods", _text("name"), _maybe("municipality"), _maybe("area_type"), _text("note")
)
organisations = _table("organisations", _text("name"), _maybe("kind"))
people = _table(
    "people",
    _text("name"),
    _text("label"),
    _maybe("role"),
    _refers("organisation_id", "organisations"),
    _maybe("email"),
    _maybe("phone"),
    _maybe("consents_name_in_minutes"),
    _maybe("consents_contact"),
    _maybe("consents_photo"),
    _maybe("consents_network"),
)
dialogues = _table(
    "dialogues",
    _text("title"),
    _refers("neighbourhood_id", "neighbourhoods"),
    _maybe("event"),
    Column("table_number", Integer),
    _text("theme"),
    _text("question"),
    _maybe("date"),
    _maybe("start"),
    _maybe("end"),
    _text("venue"),
    Column("headcount_number", Integer),
    Column("headcount_approximate", Boolean),
    _flag("closed"),
    _flag("without_minutes"),
    _text("summary"),
    _text("next_date"),
    _text("attribution"),
    _text("ground_rules"),
    _text("direction"),
    _number("starting_seat"),
    _text("clock_style"),
    # No foreign key: rounds refer to the dialogue, and a circle would need deferred checks.
    _maybe("current_round_id"),
    _number("created_ms"),
    Column("binned_ms", Integer),
    _number("minutes_taken_off"),
    _maybe("keep_until"),
    _maybe("anonymised_on"),
)
rounds = _table(
    "rounds",
    _owner("dialogue_id", "dialogues"),
    _text("label"),
    _text("kind"),
    _text("question"),
    Column("minutes", Integer),
    _text("form"),
    _number("thinking_minutes"),
    _text("second_question"),
    Index("rounds_by_dialogue", "dialogue_id"),
)
participants = _table(
    "participants",
    _owner("dialogue_id", "dialogues"),
    _refers("person_id", "people"),
    _number("seat"),
    _text("function"),
    _text("presence"),
    _maybe("arrived"),
    _maybe("left"),
    Index("participants_by_dialogue", "dialogue_id"),
    Index("participants_by_person", "person_id"),
)
cycles = Table(
    "cycles",
    metadata,
    _id(),
    _owner("round_id", "rounds"),
    _number("number"),
    _text("mode"),
    Column("seconds_per_turn", Integer),
    Index("cycles_by_round", "round_id"),
)
turns = _table(
    "turns",
    _owner("cycle_id", "cycles"),
    _owner("participant_id", "participants"),
    _text("state"),
    _number("extra_seconds"),
    _flag("postponed"),
    Index("turns_by_cycle", "cycle_id"),
    Index("turns_by_participant", "participant_id"),
)
stretches = Table(
    "stretches",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    _owner("round_id", "rounds"),
    _refers("turn_id", "turns"),
    _number("started_ms"),
    Column("ended_ms", Integer),
    Index("stretches_by_dialogue", "dialogue_id"),
    Index("stretches_by_round", "round_id"),
    Index("stretches_by_turn", "turn_id"),
)
themes = _table(
    "themes",
    _owner("dialogue_id", "dialogues"),
    _text("label"),
    _number("dots"),
    Index("themes_by_dialogue", "dialogue_id"),
)
contributions = _table(
    "contributions",
    _owner("dialogue_id", "dialogues"),
    _text("kind"),
    _text("text"),
    _refers("round_id", "rounds"),
    _refers("participant_id", "participants"),
    _maybe("sensitive"),
    _refers("theme_id", "themes"),
    _number("dots"),
    Column("said_ms", Integer),
    Column("binned_ms", Integer),
    _flag("released"),
    Index("contributions_by_dialogue", "dialogue_id", "position"),
    Index("contributions_by_round", "round_id"),
    Index("contributions_by_participant", "participant_id"),
    Index("contributions_by_theme", "theme_id"),
)
links = _table(
    "links",
    _text("from_id"),
    _text("to_id"),
    _text("kind"),
    UniqueConstraint("from_id", "to_id", "kind", name="one_link_of_a_kind"),
    Index("links_by_to", "to_id"),
)
assets = _table(
    "assets",
    _text("title"),
    _refers("neighbourhood_id", "neighbourhoods"),
    _refers("dialogue_id", "dialogues"),
    _maybe("who_what"),
    _text("means"),
    _text("head_heart_hands"),
    _text("direction"),
    _refers("person_id", "people"),
    _refers("organisation_id", "organisations"),
    _text("availability"),
    _maybe("exchange"),
    _text("note"),
    _flag("in_minutes"),
    _number("dots"),
    _refers("round_id", "rounds"),
    Column("said_ms", Integer),
    Column("binned_ms", Integer),
    Index("assets_by_dialogue", "dialogue_id"),
    Index("assets_by_neighbourhood", "neighbourhood_id"),
    Index("assets_by_round", "round_id"),
)
agreements = _table(
    "agreements",
    _owner("dialogue_id", "dialogues"),
    _text("what"),
    _text("who"),
    _maybe("when"),
    _text("state"),
    _refers("round_id", "rounds"),
    Column("said_ms", Integer),
    Column("binned_ms", Integer),
    Index("agreements_by_dialogue", "dialogue_id"),
    Index("agreements_by_round", "round_id"),
)
templates = _table("templates", _text("name"), _text("rounds"), _text("ground_rules"))
initiatives = _table(
    "initiatives",
    _text("name"),
    _refers("neighbourhood_id", "neighbourhoods"),
    _maybe("kind"),
    _text("place"),
    _maybe("since"),
    _text("note"),
)
memberships = _table(
    "memberships",
    _owner("initiative_id", "initiatives"),
    _owner("person_id", "people"),
    _text("role"),
)
shared_counts = _table(
    "shared_counts",
    _owner("initiative_a", "initiatives"),
    _owner("initiative_b", "initiatives"),
    _number("people"),
)
challenges = _table(
    "challenges", _text("title"), _refers("neighbourhood_id", "neighbourhoods"), _text("note")
)
finding_decisions = Table(
    "finding_decisions",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    # No foreign key: a line is a contribution, an agreement, a card, a theme or the dialogue.
    _text("line_id"),
    _text("kind"),
    _text("text"),
    _text("handling"),
    UniqueConstraint(
        "dialogue_id", "line_id", "kind", "text", name="one_decision_for_each_finding"
    ),
)
handed_back = Table(
    "handed_back",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    _number("version"),
    _text("whom"),
    _maybe("date"),
    Index("handed_back_by_dialogue", "dialogue_id"),
)
logos = Table(
    "logos",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    # No foreign key: undo must never wait for a picture.
    _text("media_id"),
    _text("file_name"),
    UniqueConstraint("dialogue_id", name="one_logo_for_each_dialogue"),
)
photos = _table(
    "photos",
    _owner("dialogue_id", "dialogues"),
    _refers("round_id", "rounds"),
    # No foreign key: undo must never wait for a picture.
    _text("media_id"),
    _text("caption"),
    Column("binned_ms", Integer),
    Index("photos_by_dialogue", "dialogue_id"),
    Index("photos_by_round", "round_id"),
)
# Hands counted at the end of an evening; never who raised them.
tallies = Table(
    "tallies",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    _number("hands_glad"),
    _number("hands_fair"),
    _number("hands_sad"),
    _text("question"),
    UniqueConstraint("dialogue_id", name="one_tally_for_each_dialogue"),
)
# How an agreement stood, as it was said in a later evening.
follow_ups = Table(
    "follow_ups",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    _owner("agreement_id", "agreements"),
    _text("answer"),
    Column("said_ms", Integer),
    UniqueConstraint("dialogue_id", "agreement_id", name="one_answer_for_each_evening"),
    Index("follow_ups_by_agreement", "agreement_id"),
)
# What other laptops brought (domain/merging.py), so that a second time only what is new comes in.
merge_sources = Table(
    "merge_sources",
    metadata,
    _id(),
    _text("name"),
    _number("merged_ms"),
    _text("own"),
    _text("seen"),
)
merge_aliases = Table("merge_aliases", metadata, _id(), _text("our_id"))
merge_receipts = Table("merge_receipts", metadata, _id(), _number("merged_ms"), _text("content"))

# Outside undo: what a pulled plug must not take, and what cannot be taken back.
drafts = Table(
    "drafts",
    metadata,
    Column("dialogue_id", Text, ForeignKey("dialogues.id", ondelete="CASCADE"), primary_key=True),
    _text("text"),
    _maybe("kind"),
    _maybe("participant_id"),
    _number("cursor"),
    # Typed over from paper, a line belongs to a round that the evening is not in.
    _maybe("round_id"),
)
name_drafts = Table(
    "name_drafts",
    metadata,
    Column("dialogue_id", Text, ForeignKey("dialogues.id", ondelete="CASCADE"), primary_key=True),
    Column("text", Text, nullable=False),
)
pulses = Table(
    "pulses",
    metadata,
    Column("dialogue_id", Text, ForeignKey("dialogues.id", ondelete="CASCADE"), primary_key=True),
    _number("moment_ms"),
)
saved_minutes = Table(
    "saved_minutes",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    _number("version"),
    _number("saved_ms"),
    _text("file_name"),
    _text("names"),
    _text("reader"),
    Index("saved_minutes_by_dialogue", "dialogue_id"),
)
# Pictures by the SHA-256 of their bytes; only ever added, and dropped when nothing refers to them.
media = Table("media", metadata, _id(), Column("content", LargeBinary, nullable=False))
# What stays of texts that were wiped: how many there were.
wiped_counts = Table(
    "wiped_counts",
    metadata,
    _id(),
    _owner("dialogue_id", "dialogues"),
    _text("what"),
    _number("number"),
    Index("wiped_counts_by_dialogue", "dialogue_id"),
)
# When something was wiped, and how much; never what or of whom.
wipe_log = Table("wipe_log", metadata, _id(), _text("date"), _text("what"), _number("number"))
# A mark of every row at the last closing (`seal.py`); empty once a session has written.
seals = Table("seals", metadata, _id(), Column("marks", LargeBinary, nullable=False))

TOPIC_OF_TABLE = {
    "neighbourhoods": Topic.NEIGHBOURHOODS,
    "organisations": Topic.PEOPLE,
    "people": Topic.PEOPLE,
    "dialogues": Topic.DIALOGUES,
    "rounds": Topic.ROUNDS,
    "participants": Topic.PARTICIPANTS,
    "cycles": Topic.TURNS,
    "turns": Topic.TURNS,
    "stretches": Topic.TURNS,
    "themes": Topic.THEMES,
    "contributions": Topic.CONTRIBUTIONS,
    "links": Topic.LINKS,
    "assets": Topic.ASSETS,
    "agreements": Topic.AGREEMENTS,
    "templates": Topic.TEMPLATES,
    "initiatives": Topic.NETWORK,
    "memberships": Topic.NETWORK,
    "shared_counts": Topic.NETWORK,
    "challenges": Topic.NETWORK,
    "finding_decisions": Topic.MINUTES,
    "handed_back": Topic.MINUTES,
    "logos": Topic.MINUTES,
    "merge_sources": Topic.MERGES,
    "merge_aliases": Topic.MERGES,
    "merge_receipts": Topic.MERGES,
    "photos": Topic.PHOTOS,
    "tallies": Topic.TALLIES,
    "follow_ups": Topic.AGREEMENTS,
}
"""The undoable tables, and the subject each belongs to."""
