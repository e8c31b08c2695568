"""What a person can agree to, each by itself and with its date; without a word it is no."""

from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain.people import Person
from wijkdialoog.domain.privacy import safe_label


class Purpose(StrEnum):
    """What a consent is for; the value is its field in `Consents`."""

    NAME = "name_in_minutes"
    CONTACT = "contact"
    PHOTO = "photo"
    NETWORK = "network"


@dataclass(frozen=True)
class Withdrawal:
    """What changes when somebody takes a consent back; what is 0 or empty stays as it is.

    dialogues      titles of the dialogues where the name no longer stands in the minutes
    lines          lines in those dialogues that mention the person by name
    speaker_links  lines of closed dialogues that forget who said them
    assets         cards that are printed without this holder
    agreements     agreements that name the person
    networks       initiatives that lose this member
    contact        addresses and numbers that are wiped ("fatima@voorbeeld.nl")
    given_out      saved or handed-back minutes; these are outside the program and do not change
    """

    purpose: Purpose
    dialogues: tuple[str, ...] = ()
    lines: int = 0
    speaker_links: int = 0
    assets: int = 0
    agreements: int = 0
    networks: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    given_out: int = 0


def since(person: Person, purpose: Purpose) -> str | None:
    """Return the date of a consent ("2026-04-16", or year or month), or None: no consent."""
    return getattr(person.consents, purpose.value)


def with_consent(person: Person, purpose: Purpose, date: str | None) -> Person:
    """Return the person with a consent given on this date, or (None) taken back.

    A consent that is there keeps its date. Without consent to keep contact there is none; without
    consent for the name a label that gives the name away goes too.
    """
    given = None if date is None else since(person, purpose) or date
    changed = replace(person, consents=replace(person.consents, **{purpose.value: given}))
    if date is None and purpose is Purpose.CONTACT:
        return replace(changed, email=None, phone=None)
    if date is None and purpose is Purpose.NAME:
        return replace(changed, label=safe_label(changed))
    return changed
