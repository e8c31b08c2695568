"""In which words the program's own content is written when it enters a dossier or is shown.

Plans, ground rules, cue cards and the practice evening stand in Dutch in this room. Who shows
them, or makes a dialogue of them, may hand in a `Wording` that says the same in another language.
"""

from collections.abc import Callable

Wording = Callable[[str], str]
"""Gives a Dutch text of the program in other words; a text it does not know comes back as it is."""


def as_written(text: str) -> str:
    """Return the Dutch text itself."""
    return text
