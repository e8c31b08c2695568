"""How one person may stand in the minutes: what they agreed to, and changing it.

The choice is not a field of its own. It follows from consent and label: no consent and no label
is "een bewoner", a label without consent stands in for the name, consent with the first name as
label is the first name, other consent is the name.
"""

from dataclasses import replace
from enum import StrEnum

from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.people import Person, clean_name
from wijkdialoog.domain.privacy import agreed_to_name, first_name, safe_label


class InMinutes(StrEnum):
    """How somebody may stand in the minutes, at most. A facilitator may always print less."""

    HIDDEN = "hidden"  # "een bewoner"
    LABEL = "label"  # words that stand in for the name
    FIRST_NAME = "first_name"
    NAME = "name"


def in_minutes(person: Person) -> InMinutes:
    """Return how this person may stand in the minutes."""
    if not agreed_to_name(person):
        return InMinutes.LABEL if safe_label(person) else InMinutes.HIDDEN
    shown = person.label or person.name
    return InMinutes.FIRST_NAME if shown == first_name(person.name) else InMinutes.NAME


def choices(person: Person) -> tuple[InMinutes, ...]:
    """Return what can be chosen; no first name where it cannot be told ("Mw. De Wit")."""
    if len(person.name.split()) > 1 and first_name(person.name) == person.name:
        return InMinutes.HIDDEN, InMinutes.LABEL, InMinutes.NAME
    if len(person.name.split()) == 1:
        return InMinutes.HIDDEN, InMinutes.LABEL, InMinutes.FIRST_NAME
    return tuple(InMinutes)


def with_in_minutes(person: Person, choice: InMinutes, date: str, label: str = "") -> Person:
    """Return the person with another choice for the minutes.

    date   day of the consent, "2026-04-16"; an older date stays when consent was there already
    label  for InMinutes.LABEL; when empty the label that stood there is kept
    Raises InvalidText when a label is empty, InvalidValue when it gives away the name.
    """
    given = person.consents.name_in_minutes or date
    if choice is InMinutes.FIRST_NAME:
        return _consented(person, given, first_name(person.name))
    if choice is InMinutes.NAME:
        return _consented(person, given, "")
    if choice is InMinutes.HIDDEN:
        return _consented(person, None, "")
    labelled = _consented(person, None, clean_name(label or person.label))
    if not safe_label(labelled):
        raise InvalidValue(Code.LABEL_HAS_NAME, label=labelled.label)
    return labelled


def renamed(person: Person, name: str) -> Person:
    """Return the person under another name, with the same choice for the minutes."""
    changed = replace(person, name=clean_name(name))
    if in_minutes(person) is InMinutes.FIRST_NAME:
        return replace(changed, label=first_name(changed.name))
    return changed


def _consented(person: Person, date: str | None, label: str) -> Person:
    return replace(person, label=label, consents=replace(person.consents, name_in_minutes=date))
