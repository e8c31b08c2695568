"""What an act is called and which subjects it touched."""

from dataclasses import dataclass, field
from enum import StrEnum


class Topic(StrEnum):
    """A subject that a view shows; a view reloads when one of its topics changed."""

    NEIGHBOURHOODS = "neighbourhoods"
    PEOPLE = "people"
    DIALOGUES = "dialogues"
    ROUNDS = "rounds"
    PARTICIPANTS = "participants"
    TURNS = "turns"
    CONTRIBUTIONS = "contributions"
    THEMES = "themes"
    LINKS = "links"
    ASSETS = "assets"
    AGREEMENTS = "agreements"
    TEMPLATES = "templates"
    NETWORK = "network"
    PHOTOS = "photos"
    TALLIES = "tallies"  # faces counted at the end
    MERGES = "merges"  # what came in from other tables
    MINUTES = "minutes"  # decisions before saving, who got a version back, the logo


class Action(StrEnum):
    """One thing a person can do; each is one transaction and one undo step."""

    ADD_NEIGHBOURHOOD = "add_neighbourhood"
    EDIT_NEIGHBOURHOOD = "edit_neighbourhood"
    CREATE_DIALOGUE = "create_dialogue"
    EDIT_DIALOGUE = "edit_dialogue"
    REMOVE_DIALOGUE = "remove_dialogue"
    RESTORE_FROM_BIN = "restore_from_bin"
    EMPTY_BIN = "empty_bin"
    CLOSE_DIALOGUE = "close_dialogue"
    REOPEN_DIALOGUE = "reopen_dialogue"
    CHOOSE_PLAN = "choose_plan"
    EDIT_ROUND = "edit_round"
    ADD_ROUND = "add_round"
    REMOVE_ROUND = "remove_round"
    MOVE_ROUND = "move_round"
    SAVE_TEMPLATE = "save_template"
    REMOVE_TEMPLATE = "remove_template"
    EDIT_GROUND_RULES = "edit_ground_rules"
    SPREAD_TIME = "spread_time"
    ADD_PARTICIPANT = "add_participant"
    ADD_PARTICIPANTS = "add_participants"
    EDIT_PARTICIPANT = "edit_participant"
    REMOVE_PARTICIPANT = "remove_participant"
    MOVE_SEAT = "move_seat"
    CHANGE_PRESENCE = "change_presence"
    SET_HEADCOUNT = "set_headcount"
    SET_CONSENT = "set_consent"
    SET_CONTACT = "set_contact"
    SET_ORDER = "set_order"
    START_ROUND = "start_round"
    START_CYCLE = "start_cycle"
    START_FREE = "start_free"
    NEXT_TURN = "next_turn"
    PREVIOUS_TURN = "previous_turn"
    POSTPONE_TURN = "postpone_turn"
    PASS_TURN = "pass_turn"
    GIVE_FLOOR = "give_floor"
    ASK_FLOOR = "ask_floor"
    WITHDRAW_ASK = "withdraw_ask"
    END_TURN = "end_turn"
    ARRIVE = "arrive"
    LEAVE = "leave"
    CHANGE_TIME = "change_time"
    PAUSE = "pause"
    RESUME = "resume"
    PAUSE_TURN = "pause_turn"
    RESUME_TURN = "resume_turn"
    STARTED_EARLIER = "started_earlier"
    REASSIGN_TURN = "reassign_turn"
    CLOCK_STOOD_STILL = "clock_stood_still"
    TICK_TURN = "tick_turn"  # a box on paper
    PUT_CLOCK_AWAY = "put_clock_away"
    CAPTURE = "capture"
    EDIT_CONTRIBUTION = "edit_contribution"
    CHANGE_KIND = "change_kind"
    CHANGE_SPEAKER = "change_speaker"
    MARK_SENSITIVE = "mark_sensitive"
    MOVE_CONTRIBUTION = "move_contribution"
    REMOVE_CONTRIBUTION = "remove_contribution"
    ADD_THEME = "add_theme"
    RENAME_THEME = "rename_theme"
    REMOVE_THEME = "remove_theme"
    MERGE_THEMES = "merge_themes"
    GROUP_UNDER_THEME = "group_under_theme"
    SET_DOTS = "set_dots"
    LINK = "link"
    UNLINK = "unlink"
    ADD_AGREEMENT = "add_agreement"
    EDIT_AGREEMENT = "edit_agreement"
    REMOVE_AGREEMENT = "remove_agreement"
    ANSWER_FOLLOW_UP = "answer_follow_up"
    ADD_ASSET = "add_asset"
    EDIT_ASSET = "edit_asset"
    REMOVE_ASSET = "remove_asset"
    EDIT_SUMMARY = "edit_summary"
    DECIDE_FINDING = "decide_finding"
    HAND_BACK = "hand_back"
    CHOOSE_LOGO = "choose_logo"
    ADD_PHOTO = "add_photo"
    EDIT_CAPTION = "edit_caption"
    MOVE_PHOTO = "move_photo"
    REMOVE_PHOTO = "remove_photo"
    COUNT_HANDS = "count_hands"
    EDIT_TALLY = "edit_tally"
    CLEAR_TALLY = "clear_tally"
    IMPORT = "import"
    MERGE_TABLES = "merge_tables"
    EDIT_PERSON = "edit_person"
    FORGET_PERSON = "forget_person"
    KEEP_LONGER = "keep_longer"
    ANONYMISE = "anonymise"
    REMOVE_FOR_GOOD = "remove_for_good"
    WIPE_TEXTS = "wipe_texts"


@dataclass(frozen=True)
class Changes:
    """The result of one act.

    action  what was done
    topics  subjects touched, for refreshing views
    ids     rows added, changed or removed
    """

    action: Action
    topics: frozenset[Topic] = frozenset()
    ids: frozenset[str] = field(default=frozenset(), compare=False)
