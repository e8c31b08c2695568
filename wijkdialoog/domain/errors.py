"""What the rules of the method refuse. A code and values, never a sentence: the ui chooses words.

DomainError
├── NotFound            an id that is not in the dossier (any more)
├── InvalidText         empty, or longer than the limit
├── InvalidValue        a value outside its range
├── NotAllowedNow       an act that the state of the evening does not permit
└── ExchangeError       an exchange file that is refused as a whole
"""

from enum import StrEnum


class Code(StrEnum):
    """Why an act was refused; `ui.words.refusals` holds a sentence for each."""

    NOT_FOUND = "not_found"
    EMPTY_TEXT = "empty_text"
    TEXT_TOO_LONG = "text_too_long"
    NOT_A_DATE = "not_a_date"
    NOT_A_TIME = "not_a_time"
    NOT_A_DURATION = "not_a_duration"
    OUT_OF_RANGE = "out_of_range"
    START_AFTER_TURN = "start_after_turn"
    START_IN_FUTURE = "start_in_future"
    NOBODY_PRESENT = "nobody_present"
    NOBODY_SPEAKING = "nobody_speaking"
    ALREADY_SPEAKING = "already_speaking"
    NOT_PRESENT = "not_present"
    NOTHING_BEFORE = "nothing_before"
    NOT_IN_CYCLE = "not_in_cycle"
    TOO_MANY_PARTICIPANTS = "too_many_participants"
    LABEL_HAS_NAME = "label_has_name"
    CANNOT_POSTPONE = "cannot_postpone"
    NO_TURNS_HERE = "no_turns_here"
    CYCLE_NOT_COMPLETE = "cycle_not_complete"
    ROUND_NOT_STARTED = "round_not_started"
    ROUND_WAS_TIMED = "round_was_timed"  # a box on paper, of a round that ran by the clock
    DIALOGUE_CLOSED = "dialogue_closed"
    LINK_TO_ITSELF = "link_to_itself"
    LINK_IN_ONE_COLUMN = "link_in_one_column"  # a thread runs between two columns of the board
    THEME_TO_ITSELF = "theme_to_itself"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_PICTURE = "not_a_picture"
    PICTURE_TOO_BIG = "picture_too_big"
    PICTURE_IS_HEIC = "picture_is_heic"
    FILE_NOT_JSON = "file_not_json"
    FILE_NOT_OURS = "file_not_ours"
    FILE_NEWER = "file_newer"
    FILE_BREAKS_SCHEMA = "file_breaks_schema"
    FILE_UNKNOWN_ID = "file_unknown_id"
    FILE_DUPLICATE_ID = "file_duplicate_id"
    FILE_CONFLICT = "file_conflict"
    FILE_UNREADABLE = "file_unreadable"
    QUESTIONS_OPEN = "questions_open"  # a merge with something still to choose


class DomainError(Exception):
    """An act the rules refuse: `code` says why, `values` fill the sentence."""

    def __init__(self, code: Code, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class NotFound(DomainError):
    """The id is not in the dossier, or in the bin."""

    def __init__(self, what: str, id_: str) -> None:
        super().__init__(Code.NOT_FOUND, what=what, id=id_)


class InvalidText(DomainError):
    """Text that is empty where words are needed, or over the limit."""


class InvalidValue(DomainError):
    """A date, duration or number that cannot be read or is out of range."""


class NotAllowedNow(DomainError):
    """The state of the evening does not permit this act."""


class ExchangeError(DomainError):
    """An exchange file refused as a whole; the dossier is as it was before."""
